"""What the rules of citation lines share: which printed lines cite the record's own edition."""

from collections.abc import Iterator
from typing import Literal

from validator.article import Text
from validator.knowledge.characters.scripts import count_scripts
from validator.knowledge.locators.citation import Citation
from validator.knowledge.locators.locator_parts import Locator, Piece, compare_numbering, same_number
from validator.knowledge.locators.pages import same_pages
from validator.rule import Context, Raised

Line = tuple[Text, Citation]


def own_lines(context: Context) -> Iterator[Line]:
    """The citation lines without those of a translated edition, whose volume and pages are others by right."""
    lines = context.analysis.citations
    for line in lines:
        if not any(is_other_edition(line, other) and _agrees(context, other) for other in lines):
            yield line


def is_other_edition(one: Line, other: Line) -> bool:
    """Whether two lines in different scripts differ in volume and in pages: a misprint would be in one of them only.

    A translated edition has a title of its own; a romanized title is that of the same journal.
    """
    return (
        is_cyrillic(one[0].value) != is_cyrillic(other[0].value)
        and volumes_differ(one[1].locator, other[1].locator)
        and pages_differ(one[1].locator, other[1].locator)
        and not _is_same_journal(one[1].journal, other[1].journal)
    )


def _is_same_journal(one: Piece | None, other: Piece | None) -> bool:
    from validator.knowledge.titles.journals import same_journal  # noqa: PLC0415 (only contradicting lines pay)

    return bool(one and other and same_journal(one.value, other.value))


def numbering_differences(context: Context, field: Literal["volume", "issue"]) -> Iterator[Raised]:
    """The lines whose volume or issue, in no reading of the line, is that of the record; `3(49)` and `49` agree."""
    values = {name: text.value for name, text in context.article.values.items()}
    for line, citation in own_lines(context):
        locator = citation.locator
        piece: Piece | None = getattr(locator, field)
        agreement = compare_numbering(locator, values.get("volume"), values.get("issue"))
        if piece and getattr(agreement, field) is False:
            part = (piece.start, piece.end)
            yield context.finding("differs", line, part, printed=piece.value, record=values[field])


def volumes_differ(one: Locator, other: Locator) -> bool:
    """Whether both lines state a volume, and in no reading the same."""
    pairs = [(a.volume, b.volume) for a in one.readings for b in other.readings]
    stated = [(a.value, b.value) for a, b in pairs if a and b]
    return bool(stated) and not any(same_number(a, b) for a, b in stated)


def pages_differ(one: Locator, other: Locator) -> bool:
    """Whether both lines state pages, and not the same."""
    return bool(one.pages and other.pages and not same_pages(one.pages, other.pages))


def _agrees(context: Context, line: Line) -> bool:
    """Whether a line has the volume of the record; so it does where the record states none."""
    volume = context.article.values.get("volume")
    printed = line[1].locator.volume
    return not (volume and printed) or same_number(volume.value, printed.value)


def is_cyrillic(text: str) -> bool:
    """Whether a text has more Cyrillic letters than Latin ones."""
    counts = count_scripts(text)
    return counts["Cyrillic"] > counts["Latin"]
