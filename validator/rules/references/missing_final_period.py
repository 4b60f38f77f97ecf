"""REF010: a reference without the final period that the list sets."""

from collections.abc import Iterator

from validator.article import ReferenceList, Text
from validator.finding import Severity
from validator.knowledge.references.final_period import Ending, EndKind, find_ending
from validator.knowledge.references.habit import habit
from validator.rule import N_, Context, FixKind, Raised, Rule

_ENDS: tuple[EndKind, ...] = ("plain", "note", "access")


def check(context: Context) -> Iterator[Raised]:
    """References without a period, among others that end alike (in figures, in a tag, in a date of access) with one."""
    for reference_list in context.article.reference_lists:
        endings = list(_endings(context, reference_list))
        for kind in _ENDS:
            alike = [(text, ending) for text, ending in endings if ending.kind == kind]
            if habit(ending.sign for _, ending in alike) == ".":
                yield from (_finding(context, text, ending) for text, ending in alike if _lacks_period(ending))


def _endings(context: Context, reference_list: ReferenceList) -> Iterator[tuple[Text, Ending]]:
    for item in reference_list.items:
        ending = find_ending(item.text.value, context.analysis.reference(item.text))
        if ending:
            yield item.text, ending


def _lacks_period(ending: Ending) -> bool:
    """A comma after a word is a sign that something has been cut off, and no matter of the period."""
    return ending.sign == "" or (ending.sign in ",;" and ending.certain)


def _finding(context: Context, text: Text, ending: Ending) -> Raised:
    part = (ending.start, ending.end + len(ending.sign))
    fix = context.replace(text, (ending.end, part[1]), ".", safe=ending.certain)
    return context.finding("missing", text, part, fix=fix, text=text.value[slice(*part)])


RULE = Rule(
    code="REF010",
    name="missing-final-period",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("A reference does not end in a period, as the others of the list do."),
    why=N_("The reader cannot tell whether the reference ends there or something was cut off."),
    messages={"missing": N_("The reference ends in “{text}” without a period; the others of the list end in one.")},
    help={"missing": N_("See whether anything is lost, and set the period.")},
    fix=FixKind.SAFE,
    fix_title=N_("Add the period"),
    sources=("ГОСТ Р 7.0.5-2008, 4.9", "NLM, Citing Medicine https://www.ncbi.nlm.nih.gov/books/NBK7256/"),
)
