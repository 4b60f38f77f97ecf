"""REF016: authors in another form than the list prints them in."""

from collections.abc import Iterator

from validator.finding import Fix, Severity
from validator.knowledge.references.author_forms import DeviatingName, deviating_names, first_run
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.references.author_lists import AuthoredItem, authored_items

_HABITS = ("comma", "spaces")  # harmless by themselves: no program reads a name wrongly for them


def check(context: Context) -> Iterator[Raised]:
    """Of each item the first run of names that deviate; the fix writes all its names in the usual form."""
    for group in authored_items(context):
        for item in group.items:
            found = deviating_names(item.authors, group.habit)
            if found:
                yield _finding(context, item, found)


def _finding(context: Context, item: AuthoredItem, found: list[DeviatingName]) -> Raised:
    run = first_run(found, item.authors)
    part = (run[0].author.name.start, run[-1].author.name.end)
    kind = run[0].kind
    severity = Severity.INFO if kind in _HABITS else None
    printed = item.text.value[slice(*part)]
    return context.finding(kind, item.text, part, severity=severity, fix=_fix(context, item, found), printed=printed)


def _fix(context: Context, item: AuthoredItem, found: list[DeviatingName]) -> Fix | None:
    edits = []
    for name in found:
        if name.expected is None:
            return None
        piece = name.author.name
        edits.append(context.edit(item.text, (piece.start, piece.end), _closed(item, name, name.expected)))
    return Fix(safe=False, edits=tuple(edits))


def _closed(item: AuthoredItem, name: DeviatingName, expected: str) -> str:
    """The name with just one period where it ends the list of authors."""
    piece = name.author.name
    followed = item.text.value.startswith(".", piece.end)
    if followed:
        return expected.removesuffix(".")
    closes = piece.value.endswith(".") and not item.authors.truncation and piece.end == item.authors.end
    return expected + "." if closes and not expected.endswith(".") else expected


RULE = Rule(
    code="REF016",
    name="author-form",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("The authors of a reference are printed in another form than those of the list."),
    why=N_("Crossref and citation indexes compare surname and initials; a name in another form is not matched."),
    messages={
        "full": N_("“{printed}” gives names in full; the list gives surname and initials."),
        "initials-first": N_("“{printed}” puts the initials first; the list begins with the surname."),
        "surname-first": N_("“{printed}” puts the surname first; the list begins with the initials."),
        "lost-period": N_("A period is lost after an initial in “{printed}”."),
        "periods": N_("“{printed}” sets periods after the initials; the other names have none."),
        "no-periods": N_("“{printed}” sets no periods after the initials; the other names have them."),
        "comma": N_("The comma after the surname in “{printed}” is not set as in the rest of the list."),
        "spaces": N_("The initials in “{printed}” are not spaced as in the rest of the list."),
    },
    help={
        key: N_("Write all the names of the list alike.")
        for key in ("full", "initials-first", "surname-first", "periods", "no-periods", "comma", "spaces")
    },
    fix=FixKind.UNSAFE,
    fix_title=N_("Write the names in the form of the list"),
    sources=("NLM, Citing Medicine, ch. 1 https://www.ncbi.nlm.nih.gov/books/NBK7256/", "ГОСТ Р 7.0.5-2008, 6"),
)
