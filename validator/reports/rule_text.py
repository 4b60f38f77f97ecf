"""A rule's record as text for the terminal: what it finds, an example, what is right, how to set and silence it."""

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from validator.i18n import Renderer
from validator.reports import Look, text
from validator.reports.json_report import rule_url
from validator.reports.requirements import REQUIREMENTS
from validator.rule import N_, FixKind, Rule
from validator.run import Run

BOLD = "1"
FIXES = {FixKind.NONE: N_("no fix"), FixKind.SAFE: N_("safe fix"), FixKind.UNSAFE: N_("fix to be reviewed")}
_WIDTH = 88
_INDENT = "  "
_PREVIEW = N_("preview")
_WHY = N_("Why")
_HELP = N_("What to do")
_EXAMPLE = N_("Example")
_EXAMPLE_BY_PROFILE = N_("Example (--profile {profile})")
_FOUND = N_("What is found")
_RIGHT = N_("What is right")
_MESSAGES = N_("What it says")
_FIX = N_("Fix")
_FIX_HOW = {
    FixKind.SAFE: N_("“metalint check --fix” mends it."),
    FixKind.UNSAFE: N_("“metalint check --fix --unsafe-fixes” mends it; read every change."),
}
_SETTINGS = N_("Settings")
_SILENCE = N_("How to silence it")
_REASON = N_("the reason")
_SOURCES = N_("Rests on")
_SINCE = N_("Since")
_MORE = N_("More")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


class Shown(NamedTuple):
    """An example of what a rule finds: the text, the run over it, and the text as it should be."""

    text: str
    run: Run
    right: str | None = None
    profile: str = "default"


def explain(rule: Rule, renderer: Renderer, look: Look, shown: Shown | None = None) -> str:
    """Everything a rule's record says, with an example where there is one."""
    marks = [renderer.severity(rule.severity), renderer.say(FIXES[rule.fix])]
    marks += [renderer.say(_PREVIEW)] if rule.preview else []
    lines = [text.paint(f"{rule.code} {rule.name}", BOLD, look) + f" ({', '.join(marks)})", ""]
    lines += textwrap.wrap(renderer.say(rule.summary, rule), _WIDTH)
    for title, body in _sections(rule, renderer, look, shown):
        lines += ["", text.paint(title + ":", BOLD, look), *(f"{_INDENT}{line}".rstrip() for line in body)]
    return "\n".join(lines) + "\n"


def messages_of(rule: Rule, renderer: Renderer) -> list[str]:
    """All that a rule may say, for people."""
    return list(dict.fromkeys(_plain(renderer.template(message, rule)) for message in rule.messages.values()))


def advice_of(rule: Rule, renderer: Renderer) -> list[tuple[str, str]]:
    """What a rule advises, each with the message that it answers; where there is one advice for all, with ""."""
    said = {key: _plain(renderer.template(advice, rule)) for key, advice in rule.help.items()}
    if len(set(said.values())) <= 1:
        return [("", advice) for advice in list(said.values())[:1]]
    return [(_plain(renderer.template(rule.messages[key], rule)), advice) for key, advice in said.items()]


def options_of(rule: Rule, renderer: Renderer) -> list[tuple[str, str, str]]:
    """The rule's own settings: the name of each, what it means, and a value as it is written in TOML."""
    known = [(name, REQUIREMENTS[field]) for name, field in rule.options.items() if field in REQUIREMENTS]
    return [(name, renderer.say(requirement.text), requirement.example) for name, requirement in known]


def _plain(message: str) -> str:
    """A message with an ellipsis for each {placeholder}, whose names are for programs."""
    return _PLACEHOLDER.sub("…", message)


def _sections(rule: Rule, renderer: Renderer, look: Look, shown: Shown | None) -> Iterator[tuple[str, Sequence[str]]]:
    """The parts of the explanation, each a title and its lines."""
    yield renderer.say(_WHY), _folded([renderer.say(rule.why, rule)])
    if rule.help:
        yield (
            renderer.say(_HELP),
            _folded(f"{message} → {advice}" if message else advice for message, advice in advice_of(rule, renderer)),
        )
    if shown:
        yield from _example(shown, renderer, look)
    else:
        yield renderer.say(_MESSAGES), _folded(messages_of(rule, renderer))
    if rule.fix in _FIX_HOW:
        yield renderer.say(_FIX), [renderer.say(_FIX_HOW[rule.fix])]
    yield renderer.say(_SETTINGS), list(_settings(rule, renderer))
    yield renderer.say(_SILENCE), [f"# metalint: ignore[{rule.code}] {renderer.say(_REASON)}"]
    if rule.sources:
        yield renderer.say(_SOURCES), _folded(rule.sources)
    if rule.since:
        yield renderer.say(_SINCE), [f"metalint {rule.since}"]
    if rule.url != "":
        yield renderer.say(_MORE), [rule_url(rule, renderer.language)]


def _example(shown: Shown, renderer: Renderer, look: Look) -> Iterator[tuple[str, Sequence[str]]]:
    title = _EXAMPLE if shown.profile == "default" else _EXAMPLE_BY_PROFILE
    yield renderer.say(title, profile=shown.profile), shown.text.splitlines()
    narrowed = look._replace(width=min(look.width, _WIDTH) - len(_INDENT))
    yield renderer.say(_FOUND), text.render(shown.run, renderer, narrowed).rstrip("\n").split("\n")
    if shown.right:
        yield renderer.say(_RIGHT), shown.right.splitlines()


def _settings(rule: Rule, renderer: Renderer) -> Iterator[str]:
    """The rule's table in a settings file."""
    yield f"[rules.{rule.code}]"
    yield f'severity = "{rule.severity.value}"'
    for name, meaning, value in options_of(rule, renderer):
        yield f"{name} = {value}  # {meaning}"


def _folded(paragraphs: Iterable[str]) -> list[str]:
    """The lines of paragraphs; where there are several, the later lines of each stand in."""
    told = list(paragraphs)
    indent = _INDENT if len(told) > 1 else ""
    room = _WIDTH - len(_INDENT)
    return [
        line
        for paragraph in told
        for line in textwrap.wrap(paragraph, room, subsequent_indent=indent, break_long_words=False)
    ]
