"""CIT008: a printed citation line names another journal than the record."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Severity
from validator.knowledge.locators.citation import Citation
from validator.rule import N_, Context, Raised, Rule
from validator.rules.citations.lines import own_lines

_LONGEST = 15
"""Words of a journal title; what is longer was not read as it was meant."""


def check(context: Context) -> Iterator[Raised]:
    """The journal of each line against the titles and abbreviations of the record's journal."""
    journal = context.article.journal
    names = [*journal.titles.values(), *journal.abbreviations.values()]
    if not names:
        return
    for line, citation in own_lines(context):
        printed = citation.journal
        record = None if _ends_with_name(line, citation, names) else _contradicted(line, citation, names)
        if printed and record:
            part = (printed.start, printed.end)
            yield context.finding("differs", line, part, printed=printed.value, record=record.value)


def _ends_with_name(line: Text, citation: Citation, names: list[Text]) -> bool:
    """Whether the line prints a name letter by letter: most do, and need no comparison by words."""
    before = line.value[: citation.locator.start].rstrip(" .,;:–—-(").casefold()
    return before.endswith(tuple(name.value.casefold() for name in names))


def _contradicted(line: Text, citation: Citation, names: list[Text]) -> Text | None:
    """A name that the line's journal surely is not; None if it may be one of them, however the line was parted."""
    from validator.knowledge.titles.journals import names_journal, same_journal  # noqa: PLC0415 (only abbreviations pay)

    printed = citation.journal.value if citation.journal else ""
    before = line.value[: citation.locator.start]
    if len(printed.split()) > _LONGEST or any(names_journal(before, name.value) for name in names):
        return None
    verdicts = [(same_journal(printed, name.value), name) for name in names]
    if any(verdict for verdict, _ in verdicts):
        return None
    return next((name for verdict, name in verdicts if verdict is False), None)


RULE = Rule(
    code="CIT008",
    name="citation-journal-mismatch",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A printed citation line names another journal than the record."),
    why=N_("The citations that copy the line are counted for another journal, or for none."),
    messages={"differs": N_("The line names the journal “{printed}”, the record has “{record}”.")},
    help={"differs": N_("Write the full title of the journal, or the abbreviation it is registered with.")},
    sources=(
        "ISO 4, rules for the abbreviation of titles; List of Title Word Abbreviations https://www.issn.org/services/online-services/access-to-the-ltwa/",
        "ГОСТ Р 7.0.7-2021",
    ),
)
