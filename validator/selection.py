"""Which rules run: chosen by code, name or prefix of a code."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from validator.failures import FailureError
from validator.rule import Rule

_EVERYTHING, _EXACT, _NO_MATCH = 0, 100, -1


def choose(
    rules: Sequence[Rule],
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    *,
    extend_select: Iterable[str] = (),
    preview: bool = False,
) -> Sequence[Rule]:
    """The rules that `select` names (all if it names none) and `extend_select`, without those that `ignore` names.

    Of two selectors that fit a rule the more exact one wins: a code or name over a prefix, a longer prefix over a
    shorter, any over `ALL`; of two equal ones `ignore`. A rule on trial runs with `preview`, or where its very code
    or name is selected. Raises FailureError for a selector that fits nothing.
    """
    asked = [*(cleaned(select) or ["ALL"]), *cleaned(extend_select)]
    dropped = cleaned(ignore)
    for selector in (*asked, *dropped):
        matching(rules, selector)
    return [rule for rule in rules if _runs(rule, asked, dropped, preview=preview)]


def _runs(rule: Rule, asked: Sequence[str], dropped: Sequence[str], *, preview: bool) -> bool:
    wish = max(_exactness(rule, selector) for selector in asked)
    refusal = max((_exactness(rule, selector) for selector in dropped), default=_NO_MATCH)
    return wish > refusal and (preview or not rule.preview or wish == _EXACT)


def _exactness(rule: Rule, selector: str) -> int:
    """How exactly a selector names a rule; `_NO_MATCH` if it does not."""
    if selector.upper() == "ALL":
        return _EVERYTHING
    if selector.upper() == rule.code or selector.lower() == rule.name:
        return _EXACT
    return len(selector) if selector and rule.code.startswith(selector.upper()) else _NO_MATCH


def cleaned(selectors: Iterable[str]) -> list[str]:
    """The selectors without spaces around them and without empty ones."""
    return [selector.strip() for selector in selectors if selector.strip()]


def matching(rules: Sequence[Rule], selector: str) -> list[Rule]:
    """The rules a selector means: `ALL`, a code, a prefix of codes, or a name; raises FailureError for none."""
    found = fitting(rules, selector)
    if not found:
        near = nearest_name(rules, selector)
        raise FailureError("unknown-rule-near" if near else "unknown-rule", selector=selector, near=near)
    return found


def fitting(rules: Sequence[Rule], selector: str) -> list[Rule]:
    """The rules a selector means, as for `matching`; [] for none."""
    return [rule for rule in rules if _exactness(rule, selector) != _NO_MATCH]


def is_exact(rule: Rule, selector: str) -> bool:
    """Whether a selector is the very code or name of a rule."""
    return _exactness(rule, selector) == _EXACT


def nearest_name(rules: Sequence[Rule], selector: str) -> str:
    """The name nearest to a selector, or the code with as many letters (CARD001 is no slip for PAR001), or ""."""
    codes = [rule.code for rule in rules if _letters(rule.code) == _letters(selector)]
    names = {name.casefold(): name for name in (*codes, *(rule.name for rule in rules))}
    near = get_close_matches(selector.casefold(), names, 1)
    return names[near[0]] if near else ""


def _letters(code: str) -> int:
    return len(code.rstrip("0123456789"))
