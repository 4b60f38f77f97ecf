"""IDN002: a DOI is written in another form than is asked for."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.forms import Addresses, form_findings
from validator.rules.identifiers.readings import dois

_ADDRESSES = Addresses(
    "doi",
    "10.…",
    "https://doi.org/",
    ("http://dx.doi.org/", "https://dx.doi.org/", "dx.doi.org/", "http://doi.org/", "http://www.doi.org/"),
)


def check(context: Context) -> Iterator[Raised]:
    """DOIs against the profile's form, unless the format has its own; the resolver's former addresses in any case."""
    wanted = None if "doi" in context.document.fixed_notations else context.profile.doi_form
    for text in dois(context.article):
        yield from form_findings(context, text, _ADDRESSES, wanted)


RULE = Rule(
    code="IDN002",
    name="doi-form",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("A DOI is written in another form than is asked for."),
    why=N_("One form throughout is recognised by readers and by the programs that collect links."),
    messages={
        "other-form": N_("The DOI is to be written as {form}."),
        "former-address": N_("This is the former address of the DOI resolver; now it is https://doi.org/."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Write the DOI in the form that is asked for"),
    sources=(
        "Crossref DOI display guidelines https://www.crossref.org/display-guidelines/",
        "DOI Handbook: https://doi.org/ is the resolver, http://dx.doi.org/ its former address",
    ),
    options={"form": "doi_form"},
)
