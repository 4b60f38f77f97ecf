"""`markdown`: a comment for a pull request, as GitHub and GitLab render it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from validator.finding import Finding, Severity
from validator.i18n import Renderer
from validator.messages import N_, NP_
from validator.reports import Look, summary
from validator.reports.json_report import rule_url
from validator.run import Run

MARK = "<!-- metalint -->"
"""The first line, by which a script finds its earlier comment to replace it."""
LIMIT = 65_536
"""How many characters a comment on GitHub may have."""
_RESERVE = 400
_MOST_OPEN = 30
"""With more findings than these the files are folded, and each is opened by a click."""
_ICONS = {Severity.ERROR: "🔴", Severity.WARNING: "🟡", Severity.INFO: "🔵"}
_COLUMNS = (N_("Severity"), N_("Place"), N_("Defect"), N_("Rule"))
_FAILED = N_("Not everything could be checked")
_MORE = NP_(
    "{count} more finding has no room here: metalint check shows it.",
    "{count} more findings have no room here: metalint check shows them.",
)
_MEANT_BY_MARKDOWN = re.compile(r"[\\`*_{}\[\]()|~$]")
_REFERRING = re.compile(r"[@#!](?=\w)")


def render(run: Run, renderer: Renderer, look: Look) -> str:
    """The comment; never longer than GitHub takes."""
    del look
    icon = next((_ICONS[severity] for severity in Severity if run.count(severity)), "🔴" if run.failures else "🟢")
    head = [MARK, f"{icon} **metalint.** {plain(summary.summary(run, renderer))}", *_failures(run, renderer)]
    text = "\n\n".join(head)[: LIMIT - _RESERVE]
    return text + _files(run, renderer, LIMIT - _RESERVE - len(text)) + "\n"


def _failures(run: Run, renderer: Renderer) -> Iterator[str]:
    if run.failures:
        lines = (plain(renderer.failure(one)) for one in run.failures)
        yield f"**{renderer.say(_FAILED)}**\n\n" + "\n".join(f"- {line}" for line in lines)


def _files(run: Run, renderer: Renderer, room: int) -> str:
    """A folding table for each file, as many findings as there is room for, and the number of the others."""
    state = " open" if len(run.findings) <= _MOST_OPEN else ""
    text, told = "", 0
    for path, group in groupby(run.findings, lambda finding: finding.path):
        findings = list(group)
        start, end = _table_head(path, findings, renderer, state), "\n\n</details>"
        rows = list(_fitting((_row(one, renderer) for one in findings), room - len(text) - len(start) - len(end)))
        if rows:
            text += start + "".join(rows) + end
            told += len(rows)
        if len(rows) < len(findings):
            break
    left = len(run.findings) - told
    return text + (f"\n\n{renderer.count(_MORE, left)}" if left else "")


def _fitting(rows: Iterable[str], room: int) -> Iterator[str]:
    for row in rows:
        room -= len(row)
        if room < 0:
            return
        yield row


def _table_head(path: str, findings: Sequence[Finding], renderer: Renderer, state: str) -> str:
    counts = summary.listed_counts(findings, renderer)
    columns = " | ".join(renderer.say(column) for column in _COLUMNS)
    head = f"\n\n<details{state}>\n<summary><code>{_html(path)}</code>: {counts}</summary>\n\n"
    return f"{head}| {columns} |\n|{' --- |' * len(_COLUMNS)}"


def _row(finding: Finding, renderer: Renderer) -> str:
    advice = renderer.help(finding)
    told = plain(renderer.message(finding)) + (f"<br>{plain(advice)}" if advice else "")
    severity = f"{_ICONS[finding.severity]} {renderer.severity(finding.severity)}"
    place = f"{finding.start.line}:{finding.start.column}"
    url = rule_url(renderer.rule(finding.code), renderer.language)
    return f"\n| {severity} | {place} | {told} | [{finding.code}]({url}) |"


def plain(text: str) -> str:
    """`text` so that Markdown takes nothing in it for markup, and no name or number for a person or an issue."""
    text = _MEANT_BY_MARKDOWN.sub(r"\\\g<0>", _html(text))
    return _REFERRING.sub(r"\g<0><!-- -->", text)


def _html(text: str) -> str:
    """`text` in one line of HTML; what cannot be seen is shown by its code."""
    return escape("".join(c if c.isprintable() else " " if c.isspace() else f"U+{ord(c):04X}" for c in text))
