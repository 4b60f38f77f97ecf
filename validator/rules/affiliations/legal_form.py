"""AFF008: an affiliation names the legal form of the institution, which the profile forbids."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, FixKind, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Every legal form; the fix deletes one at the beginning or end, where the bare name remains."""
    if not context.profile.forbids_legal_form:
        return
    from validator.knowledge.people.legal_forms import find_legal_forms  # noqa: PLC0415 - few profiles need its table

    for affiliation in context.article.affiliations.values():
        for text in affiliation.names.values():
            for start, end, cut in find_legal_forms(text.value):
                fix = context.replace(text, cut, "", safe=False) if cut else None
                yield context.finding("legal-form", text, (start, end), fix=fix, form=text.value[start:end])


RULE = Rule(
    code="AFF008",
    name="legal-form",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("An affiliation names the legal form of the institution."),
    why=N_("The form changes with every reorganization, and indexes split the institution into several."),
    messages={"legal-form": N_("“{form}” is a legal form, no part of the institution’s name.")},
    help={"legal-form": N_("Give the name alone.")},
    fix=FixKind.UNSAFE,
    fix_title=N_("Delete the legal form"),
    sources=(
        "ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",
        "ОК 028-2012, Общероссийский классификатор организационно-правовых форм",
    ),
    options={"forbidden": "forbids_legal_form"},
)
