"""REF007: the note that shortens a list of authors is misprinted, in another language, or joined by the wrong sign."""

from collections.abc import Iterator
from typing import Literal

from validator.finding import Severity
from validator.knowledge.references.habit import habit
from validator.knowledge.references.truncations import TruncationForm, has_comma, truncation_fault
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.references.author_lists import AuthoredItem, AuthoredItems, authored_items

_OTHER_CYRILLIC = frozenset("әғқңөұүһіїєґў")  # what is due there is «және т.б.», «та ін.», not «и др.»


def check(context: Context) -> Iterator[Raised]:
    """Of each item with a truncation the gravest fault; the fix mends them all."""
    for group in authored_items(context):
        commas = habit(has_comma(item.authors.truncation) for item in group.items if item.authors.truncation)
        scripts = habit(item.authors.truncation.script for item in group.items if item.authors.truncation)
        for item in group.items:
            yield from _findings(context, item, _due(group, item, commas, scripts))


def _findings(context: Context, item: AuthoredItem, due: TruncationForm) -> Iterator[Raised]:
    value = item.text.value
    fault = truncation_fault(value, item.authors, due)
    if fault is None:
        return
    part = (fault.shown, fault.end)
    expected = value[fault.shown : fault.start] + fault.expected
    if fault.shown > fault.start:
        expected = fault.expected.lstrip(" ,")
    yield context.finding(
        fault.kind,
        item.text,
        part,
        severity=Severity.INFO if fault.kind == "joint" else None,
        fix=context.replace(item.text, (fault.start, fault.end), fault.expected, safe=True),
        printed=value[slice(*part)],
        expected=expected.strip(),
    )


def _due(
    group: AuthoredItems, item: AuthoredItem, commas: bool | None, scripts: Literal["Latin", "Cyrillic"] | None
) -> TruncationForm:
    """What the item's language, the list's habit, and where it has none, its style ask for."""
    if commas is None:
        commas = False if item.cyrillic else True if item.analysis.style == "vancouver" else None
    return TruncationForm(_script(group, item, scripts), commas, group.habit.periods)


def _script(
    group: AuthoredItems, item: AuthoredItem, scripts: Literal["Latin", "Cyrillic"] | None
) -> Literal["Latin", "Cyrillic"] | None:
    """The note is in the language of the reference; a Russian list may shorten foreign ones by «и др.» as well."""
    if item.cyrillic:
        russian = group.language in ("ru", "") and not _OTHER_CYRILLIC & set(item.text.value.casefold())
        return "Cyrillic" if russian else None
    return "Latin" if group.language == "en" or scripts == "Latin" else None


RULE = Rule(
    code="REF007",
    name="et-al-form",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("The note that shortens a list of authors is misprinted or joined by the wrong sign."),
    why=N_("Programs that read references know “et al.” by its form; another one they take for an author."),
    messages={
        "misprinted": N_("“{printed}” is misprinted; “{expected}” is meant."),
        "foreign": N_("“{printed}” is not in the language of the reference; “{expected}” is due."),
        "period": N_("A period stands in “{printed}” where the names of the list have none; “{expected}” is due."),
        "joint": N_("“{printed}” is joined otherwise than usual; “{expected}” is due."),
    },
    help={
        "joint": N_("Set the comma as in the rest of the list; the Vancouver style has one, Russian has none."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Write “{expected}”"),
    sources=(
        "NLM, Citing Medicine, ch. 1 https://www.ncbi.nlm.nih.gov/books/NBK7256/",
        "ГОСТ Р 7.0.5-2008, 6.2",
    ),
)
