"""STR006: a field that the profile requires is absent."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """One finding for each required field that the record does not have at all."""
    for field in context.profile.required:
        if field not in context.document.lacks and not context.document.holds(f"/{field}"):
            yield context.finding("missing", f"/{field}", field=field, profile=context.profile.name)


RULE = Rule(
    code="STR006",
    name="missing-field",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("A field that the profile requires is absent."),
    why=N_("A record without it is rejected on deposit."),
    messages={"missing": N_("{field}: the field is absent (profile: {profile}).")},
    help={"missing": N_("Add the field.")},
    sources=("the profile", "Crossref deposit schema 5.3.1: titles", "РИНЦ: artTitles, authors"),
    options={"required": "required"},
)
