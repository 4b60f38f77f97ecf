"""IDN004: an ORCID iD is written in another form than is asked for."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.forms import Addresses, form_findings
from validator.rules.identifiers.readings import of_authors

_ADDRESSES = Addresses(
    "orcid",
    "0000-…",
    "https://orcid.org/",
    ("http://orcid.org/", "http://www.orcid.org/"),
)


def check(context: Context) -> Iterator[Raised]:
    """ORCID iDs against the profile's form, unless the format has its own; the former http addresses in any case."""
    wanted = None if "orcid" in context.document.fixed_notations else context.profile.orcid_form
    for text in of_authors(context.article, "orcid"):
        yield from form_findings(context, text, _ADDRESSES, wanted)


RULE = Rule(
    code="IDN004",
    name="orcid-form",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("An ORCID iD is written in another form than is asked for."),
    why=N_("ORCID, DOAJ and ГОСТ Р 7.0.7 ask for the full address, which readers can open."),
    messages={
        "other-form": N_("The ORCID iD is to be written as {form}."),
        "former-address": N_("ORCID addresses begin with https://; this is their former form."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Write the ORCID iD in the form that is asked for"),
    sources=(
        "ГОСТ Р 7.0.7-2021: the iD as an address, without a final period",
        "ORCID, display guidelines https://info.orcid.org/documentation/integration-guide/orcid-id-display-guidelines/",
        "doajArticles.xsd: orcid_id matches https://orcid.org/…",
    ),
    options={"form": "orcid_form"},
)
