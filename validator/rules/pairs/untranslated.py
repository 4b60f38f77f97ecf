"""PAR007: a reference of the English list is left in Cyrillic."""

from collections.abc import Iterator

from validator.article import Reference, ReferenceList
from validator.finding import Severity
from validator.knowledge.references.untranslated import is_untranslated
from validator.rule import N_, NP_, Context, Raised, Rule

_HALF = 2
_FEWEST = 3  # references that show that a list is not the English one at all


def check(context: Context) -> Iterator[Raised]:
    """References in Cyrillic; where most of the list is, one finding at the first. A single list may mix scripts."""
    english = {pair.english.items[0].pointer: pair.english for pair in context.analysis.list_pairs}
    for reference_list in english.values():
        found = [item for item in reference_list.items if is_untranslated(item.text.value)]
        if len(found) >= _FEWEST and _HALF * len(found) > len(reference_list.items):
            yield _list_finding(context, reference_list, found)
        else:
            yield from (context.finding("reference", item.text) for item in found)


def _list_finding(context: Context, reference_list: ReferenceList, found: list[Reference]) -> Raised:
    return context.finding("list", found[0].text, count=len(found), total=len(reference_list.items))


RULE = Rule(
    code="PAR007",
    name="untranslated-reference",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A reference of the English list is left in Cyrillic."),
    why=N_("Scopus and Crossref read references in Latin letters only; the citation is lost."),
    messages={
        "reference": N_("This reference of the English list is in Cyrillic letters."),
        "list": NP_(
            "{count} of the {total} references of the English list is in Cyrillic letters.",
            "{count} of the {total} references of the English list are in Cyrillic letters.",
        ),
    },
    help={
        "reference": N_("Romanize or translate it, as the other references of the list are."),
        "list": N_("Put the list in Latin letters here, or correct the language of this one."),
    },
    sources=(
        "Scopus, content selection criteria: references in Roman script http://suggestor.step.scopus.com/index.cfm",
    ),
)
