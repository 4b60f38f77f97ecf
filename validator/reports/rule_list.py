"""The list of rules as text for the terminal: families with their titles, a line for each rule."""

import textwrap
from collections.abc import Iterator, Sequence

from validator.i18n import Renderer
from validator.reports import Look
from validator.reports.families import FAMILIES, by_family
from validator.reports.rule_text import BOLD, FIXES
from validator.reports.text import paint
from validator.rule import FixKind, Rule

_NARROWEST = 30
_GAP = "  "


def render(rules: Sequence[Rule], renderer: Renderer, look: Look, *, folded: bool) -> str:
    """Every rule with its severity, fix and summary; `folded` breaks the summaries at the width of the look."""
    columns = [_columns(rule, renderer) for rule in rules]
    widths = [max(map(len, column)) for column in zip(*columns, strict=True)]
    room = look.width - sum(widths) - len(_GAP) * (len(widths) + 1) if folded else 0
    return "".join(_blocks(rules, renderer, look, widths, max(room, _NARROWEST) if folded else 0))


def _blocks(rules: Sequence[Rule], renderer: Renderer, look: Look, widths: Sequence[int], room: int) -> Iterator[str]:
    for number, (letters, members) in enumerate(by_family(rules)):
        title = f"{letters} {renderer.say(FAMILIES.get(letters, ''))}".rstrip()
        yield "\n" * bool(number) + paint(title, BOLD, look) + "\n"
        for rule in members:
            yield _line(rule, renderer, widths, room)


def _columns(rule: Rule, renderer: Renderer) -> tuple[str, str, str, str]:
    fix = "" if rule.fix is FixKind.NONE else renderer.say(FIXES[rule.fix])
    return rule.code, rule.name, renderer.severity(rule.severity), fix


def _line(rule: Rule, renderer: Renderer, widths: Sequence[int], room: int) -> str:
    cells = [cell.ljust(width) for cell, width in zip(_columns(rule, renderer), widths, strict=True)]
    left = _GAP + _GAP.join(cells) + _GAP
    summary = renderer.say(rule.summary, rule)
    lines = textwrap.wrap(summary, room) if room else [summary]
    return left + f"\n{' ' * len(left)}".join(lines) + "\n"
