"""A rule's record as text for the terminal."""

import textwrap
from collections.abc import Iterator, Sequence

from validator.i18n import SEVERITIES, Renderer
from validator.rule import N_, FixKind, Rule

_WIDTH = 88
_FIXES = {FixKind.NONE: N_("no fix"), FixKind.SAFE: N_("safe fix"), FixKind.UNSAFE: N_("fix to be reviewed")}
_PREVIEW = N_("preview")
_WHY = N_("Why")
_MESSAGES = N_("What it says")
_HELP = N_("What to do")
_SOURCES = N_("Rests on")


def table(rules: Sequence[Rule], renderer: Renderer) -> str:
    """One line for each rule."""
    return "\n".join(
        f"{rule.code}  {rule.name:<28} {renderer.say(SEVERITIES[rule.severity]):<15} "
        f"{renderer.say(_FIXES[rule.fix]):<24} {renderer.say(rule.summary)}"
        for rule in rules
    )


def explain(rule: Rule, renderer: Renderer) -> str:
    """Everything a rule's record says."""
    return "\n".join(_lines(rule, renderer))


def _lines(rule: Rule, renderer: Renderer) -> Iterator[str]:
    marks = [renderer.say(SEVERITIES[rule.severity]), renderer.say(_FIXES[rule.fix])]
    marks += [renderer.say(_PREVIEW)] if rule.preview else []
    yield f"{rule.code} {rule.name} ({', '.join(marks)})"
    yield ""
    yield from textwrap.wrap(renderer.say(rule.summary), _WIDTH)
    yield from _section(renderer.say(_WHY), [renderer.say(rule.why)])
    yield from _section(renderer.say(_MESSAGES), [renderer.template(message) for message in rule.messages.values()])
    yield from _section(
        renderer.say(_HELP), list(dict.fromkeys(renderer.template(text) for text in rule.help.values()))
    )
    yield from _section(renderer.say(_SOURCES), rule.sources)


def _section(title: str, paragraphs: Sequence[str]) -> Iterator[str]:
    if not paragraphs:
        return
    yield ""
    yield f"{title}:"
    for paragraph in paragraphs:
        yield from textwrap.wrap(paragraph, _WIDTH, initial_indent="  ", subsequent_indent="    ")
