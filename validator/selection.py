"""Which rules run: chosen by code, name or prefix of a code."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from validator.rule import Rule


class UnknownRuleError(Exception):
    """No rule has this code, name or prefix."""


def choose(rules: Sequence[Rule], select: Iterable[str], ignore: Iterable[str]) -> Sequence[Rule]:
    """The rules that `select` names (all but preview rules if it names none) without those that `ignore` names.

    Raises UnknownRuleError for a selector that fits nothing.
    """
    selectors = [selector for text in select if (selector := text.strip())]
    ignored = {rule.code for text in ignore if text.strip() for rule in matching(rules, text.strip())}
    if selectors:
        chosen = {rule.code for selector in selectors for rule in matching(rules, selector)}
    else:
        chosen = {rule.code for rule in rules if not rule.preview}
    return [rule for rule in rules if rule.code in chosen - ignored]


def matching(rules: Sequence[Rule], selector: str) -> list[Rule]:
    """The rules a selector means: `ALL`, a code, a prefix of codes, or a name; raises UnknownRuleError for none."""
    found = [
        rule
        for rule in rules
        if selector.upper() == "ALL" or rule.code.startswith(selector.upper()) or rule.name == selector.lower()
    ]
    if not found:
        names = [name for rule in rules for name in (rule.code, rule.name)]
        near = get_close_matches(selector, names, 1)
        hint = f" Did you mean {near[0]}?" if near else " `metalint rules` lists them."
        raise UnknownRuleError(f"there is no rule “{selector}”.{hint}")
    return found
