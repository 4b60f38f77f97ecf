"""AUT005: a name with a period missing, misplaced or doubled, or with a stray comma."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Fix, Severity
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.authors.names import odd_names


def check(context: Context) -> Iterator[Raised]:
    """Every fault of every name."""
    for name in odd_names(context.article):
        yield from _faults(context, name)


def _faults(context: Context, name: Text) -> Iterator[Raised]:
    from validator.knowledge.people.name_faults import malformed_initials  # noqa: PLC0415 - few names need its patterns

    for kind, start, end, replacement in malformed_initials(name.value):
        fix: Fix = context.replace(name, (start, end), replacement, safe=True)
        shown = (max(start - 1, 0), end + 1) if kind == "glued" else (start, end)
        yield context.finding(kind, name, shown, fix=fix, name=name.value)


RULE = Rule(
    code="AUT005",
    name="malformed-initials",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("The punctuation of a name with initials is wrong."),
    why=N_("Indexes split names at periods and commas: an initial is lost, or becomes part of the family name."),
    messages={
        "missing-period": N_("“{name}”: an initial has no period."),
        "period-after-word": N_("“{name}”: a period stands after a word that is no abbreviation."),
        "wrong-comma": N_("“{name}”: a comma stands where the period of an initial is due."),
        "doubled-period": N_("“{name}”: a period is doubled."),
        "glued": N_("“{name}”: there is no space before the initials."),
        "stray-punctuation": N_("“{name}”: a stray punctuation mark stands at the edge of the name."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Mend the punctuation"),
    sources=("ГОСТ Р 7.0.100-2018, 4.6: initials with periods", "ГОСТ Р 7.0.12-2011: abbreviations end in a period"),
)
