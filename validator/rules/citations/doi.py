"""CIT007: a printed citation line has another DOI than the record."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.knowledge.identifiers.identifier_kinds import read_identifier
from validator.rule import N_, Context, Raised, Rule
from validator.rules.citations.lines import own_lines


def check(context: Context) -> Iterator[Raised]:
    """The DOI of each line, whatever its form and the case of its letters, against the record's."""
    text = context.article.values.get("doi")
    own = context.analysis.identifier("doi", text).key if text else None
    if text is None or own is None:
        return
    for line, citation in own_lines(context):
        printed = citation.doi
        if printed and read_identifier("doi", printed.value).key != own:
            part = (printed.start, printed.end)
            yield context.finding("differs", line, part, printed=printed.value, record=text.value)


RULE = Rule(
    code="CIT007",
    name="citation-doi-mismatch",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("A printed citation line has another DOI than the record."),
    why=N_("Citations are counted by DOI: those that copy the line are counted for another article or for none."),
    messages={"differs": N_("The line prints the DOI {printed}, the record has {record}.")},
    help={"differs": N_("Open both and correct the one that does not lead to this article.")},
    sources=("Crossref DOI display guidelines https://www.crossref.org/display-guidelines/", "ГОСТ Р 7.0.7-2021"),
)
