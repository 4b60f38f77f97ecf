"""REF018: the title of a journal is in capitals, in a list that does not print its titles so."""

from collections.abc import Iterator

from validator.article import ReferenceList, Text
from validator.finding import Severity
from validator.knowledge.references.habit import habit
from validator.knowledge.references.reference_parts import Source
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Titles in capitals where most of the list has none; acronyms (JAMA, PLOS ONE) are capitals by nature."""
    for reference_list in context.article.reference_lists:
        sources = list(_journals(context, reference_list))
        if habit(source.form == "caps" for _, source in sources) is not False:
            continue
        for text, source in sources:
            if source.form == "caps":
                part = (source.name.start, source.name.end)
                yield context.finding("capitals", text, part, title=source.name.value)


def _journals(context: Context, reference_list: ReferenceList) -> Iterator[tuple[Text, Source]]:
    for item in reference_list.items:
        reference = context.analysis.reference(item.text)
        if reference.source and reference.kind in ("journal", "proceedings"):
            yield item.text, reference.source


RULE = Rule(
    code="REF018",
    name="journal-title-form",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("The title of a journal is in capitals, in a list that does not print its titles so."),
    why=N_("Such titles come from a database’s export; the printed list looks careless."),
    messages={"capitals": N_("“{title}” is in capitals; the other titles of the list are not.")},
    help={"capitals": N_("Write the title as the list writes the others, for example Swiss Med Wkly.")},
    sources=("NLM Catalog: journal title abbreviations https://www.ncbi.nlm.nih.gov/nlmcatalog/journals/", "ISO 4"),
)
