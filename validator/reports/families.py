"""The families of rules: what the three letters of a code stand for."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from validator.rule import N_, Rule

FAMILIES = {
    "STR": N_("Structure of the file"),
    "LNG": N_("The languages against each other"),
    "TIT": N_("Title"),
    "ABS": N_("Abstract"),
    "KWD": N_("Keywords"),
    "AUT": N_("Authors"),
    "AFF": N_("Affiliations"),
    "CIT": N_("Citation line, volume, issue, pages"),
    "IDN": N_("Identifiers and dates"),
    "REF": N_("References"),
    "TAG": N_("Language tags of references"),
    "PAR": N_("The two reference lists against each other"),
    "CHR": N_("Characters"),
    "ISS": N_("The articles of an issue against each other"),
    "SUP": N_("Silencing comments"),
}
"""The title of each family, in the order of the catalogue; a rule from elsewhere has its letters only."""


def family(rule: Rule) -> str:
    """The letters that a rule's code begins with."""
    return rule.code.rstrip("0123456789")


def by_family(rules: Iterable[Rule]) -> Iterator[tuple[str, list[Rule]]]:
    """The rules in families; they come in the order of the catalogue, families from elsewhere last."""
    order = list(FAMILIES)
    ranked = sorted(
        rules, key=lambda rule: (order.index(family(rule)) if family(rule) in order else len(order), rule.code)
    )
    for letters, members in groupby(ranked, family):
        yield letters, list(members)
