"""What rules from elsewhere must be like, so that no code or name ever means two rules."""

import re
from collections.abc import Iterable, Sequence

from validator.failures import FailureError
from validator.rule import Rule

CODE = r"[A-Z]{4,}[0-9]{3,}"
"""Our own codes have three letters for ever, so that four and more never meet them."""
NAME = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+"


def joined(ours: Sequence[Rule], others: Iterable[tuple[str, Rule]]) -> Sequence[Rule]:
    """Our rules, and those from elsewhere, which come each with the place where it is to be mended.

    Raises FailureError for a code or name of the wrong form, one that is taken, and one that a family of ours selects.
    """
    known = list(ours)
    taken = {name: rule for rule in ours for name in (rule.code, rule.name)}
    families = {rule.code[:3] for rule in ours}
    for place, rule in others:
        _check_form(rule, place, families)
        for name in (rule.code, rule.name):
            if name in taken:
                other = f"{taken[name].code} {taken[name].name}"
                raise FailureError("rule-taken", path=place, name=name, other=other)
            taken[name] = rule
        known.append(rule)
    return known


def _check_form(rule: Rule, place: str, families: set[str]) -> None:
    if not re.fullmatch(CODE, rule.code):
        raise FailureError("rule-code", path=place, code=rule.code)
    if rule.code[:3] in families:
        raise FailureError("rule-family", path=place, code=rule.code, family=rule.code[:3])
    if not re.fullmatch(NAME, rule.name):
        raise FailureError("rule-name", path=place, name=rule.name)
