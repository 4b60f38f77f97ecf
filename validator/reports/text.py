"""`text`: for people at a terminal: each finding with its place, the line it stands in, and what to do."""

import re

from validator.finding import Finding, Severity
from validator.i18n import Renderer
from validator.reports import Look
from validator.rule import N_
from validator.run import Run
from validator.source import Source

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_BOLD, _BLUE = "1", "34"
_ELLIPSIS = "…"
_TAB = "    "
_HELP = N_("help")
_SILENCED = N_("silenced")
_SINGLE_CELL = re.compile(r"[\x20-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2116]*")
"""Text of one cell a character, which needs no table of widths."""


def render(run: Run, renderer: Renderer, look: Look) -> str:
    """Every finding as a block of lines."""
    return "".join(_block(finding, run.sources[finding.path], renderer, look) + "\n" for finding in run.findings)


def paint(text: str, codes: str, look: Look) -> str:
    """`text` in an ANSI style, or as it is where the look has no colour."""
    return f"\x1b[{codes}m{text}\x1b[0m" if look.colour else text


def _block(finding: Finding, source: Source, renderer: Renderer, look: Look) -> str:
    number = str(finding.start.line)
    gutter = " " * len(number)
    bar = paint("|", _BLUE, look)
    label = f"{renderer.severity(finding.severity)}[{finding.code} {finding.name}]"
    label += f" ({renderer.say(_SILENCED)})" if finding.suppressed else ""
    code, caret = _excerpt(finding, source, look.width - len(number) - 3)
    lines = [
        f"{paint(label, f'{_BOLD};{_COLOURS[finding.severity]}', look)} {renderer.message(finding)}",
        f"{gutter}{paint('-->', _BLUE, look)} {finding.path}:{finding.start.line}:{finding.start.column}",
        f"{gutter} {bar}",
        f"{paint(number, _BLUE, look)} {bar} {code}",
        f"{gutter} {bar} {paint(caret, f'{_BOLD};{_COLOURS[finding.severity]}', look)}",
    ]
    if advice := renderer.help(finding):
        lines.append(f"{gutter} {paint('=', _BLUE, look)} {renderer.say(_HELP)}: {advice}")
    return "\n".join(lines) + "\n"


def _excerpt(finding: Finding, source: Source, width: int) -> tuple[str, str]:
    """The line of the finding, cut to `width` cells around it, and the row of carets below it."""
    line = source.line(finding.start.line)
    start = finding.start.column - 1
    end = finding.end.column - 1 if finding.end.line == finding.start.line else len(line)
    end = max(end, start)
    left, right = _window(line, start, end, width)
    before = (_ELLIPSIS if left else "") + _printable(line[left:start])
    marked = _printable(line[start : min(end, right)]).replace("\xa0", "·")
    after = _printable(line[end:right]) + (_ELLIPSIS if right < len(line) else "")
    return before + marked + after, " " * _cells(before) + "^" * max(_cells(marked), 1)


def _window(line: str, start: int, end: int, width: int) -> tuple[int, int]:
    """The part [left, right) of a line to show: as much as fits around [start, end), its beginning above all."""
    room = max(width - 2, 20)
    if len(line) <= width and _cells(_printable(line)) <= width:
        return 0, len(line)
    spare = max(room - (end - start), 0)
    left = max(0, start - spare // 2)
    right = min(len(line), left + room)
    return max(0, min(left, right - room)), right


def _printable(text: str) -> str:
    """`text` as a terminal can show it: tabs widened, control characters and the like as a dot."""
    return "".join(_TAB if c == "\t" else c if c.isprintable() or c == "\xa0" else "·" for c in text)


def _cells(text: str) -> int:
    """How many cells of a terminal a text takes."""
    if _SINGLE_CELL.fullmatch(text):
        return len(text)
    from wcwidth import wcswidth  # noqa: PLC0415 - its tables are for the rare line that needs them

    return max(wcswidth(text), 0)
