"""Rules as SARIF describes them, with the properties that GitHub code scanning reads."""

from collections.abc import Callable, Iterable
from typing import Any

from validator.finding import Severity
from validator.i18n import Renderer
from validator.messages import N_
from validator.reports.families import family
from validator.reports.json_report import rule_url
from validator.reports.markdown import plain
from validator.reports.rule_text import advice_of
from validator.rule import Rule

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_GITHUB_SEVERITIES = LEVELS | {Severity.INFO: "recommendation"}
_WHY, _HELP, _SOURCES = N_("Why"), N_("What to do"), N_("Rests on")


def descriptor(rule: Rule, renderer: Renderer) -> dict[str, Any]:
    """A `reportingDescriptor` (SARIF 2.1.0, 3.49) with all texts in the user's language."""
    summary, why = renderer.say(rule.summary, rule), renderer.say(rule.why, rule)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": f"{summary} {why}"},
        "help": {"text": _help(rule, renderer, str, ""), "markdown": _help(rule, renderer, plain, "**")},
        "helpUri": rule_url(rule, renderer.language),
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {
            "tags": [family(rule)],
            "precision": rule.confidence.value,
            "problem.severity": _GITHUB_SEVERITIES[rule.severity],
        },
    }


def _help(rule: Rule, renderer: Renderer, quoted: Callable[[str], str], strong: str) -> str:
    """What a reader needs beside the finding; `quoted` makes plain text of what is said, `strong` marks a heading."""

    def part(title: str, body: str) -> str:
        return f"{strong}{renderer.say(title)}:{strong}{body}"

    def listed(items: Iterable[str]) -> str:
        return "\n\n" + "\n".join(f"- {item}" for item in items)

    advice = [quoted(" ".join(filter(None, pair))) for pair in advice_of(rule, renderer)]
    parts = [quoted(renderer.say(rule.summary, rule)), part(_WHY, " " + quoted(renderer.say(rule.why, rule)))]
    parts += [part(_HELP, listed(advice))] if advice else []
    parts += [part(_SOURCES, listed(rule.sources))] if rule.sources else []
    return "\n\n".join([*parts, rule_url(rule, renderer.language)])
