"""The parts of an analysed reference as values; every span is 0-based, end exclusive, None means «cannot tell»."""

from typing import Literal, NamedTuple

from validator.knowledge.languages.language_tags import LanguageTag
from validator.knowledge.locators.locator_parts import Locator, Piece

AuthorForm = Literal["bare", "dotted", "spaced-dotted", "initials-first", "given-first", "full"]
"""Ivanov II; Ivanov I.I.; Ivanov I. I.; I.I. Ivanov; Ivan Ivanov; Иванов Иван Иванович."""

Style = Literal["vancouver", "gost", "gost-7.1", "apa", "harvard-ru-en"]
Kind = Literal["journal", "proceedings", "book", "web"]
SourceForm = Literal["caps", "abbreviated", "full"]
IdentifierKind = Literal["doi", "url", "edn", "pmid", "pmcid", "isbn", "issn", "arxiv"]
GapName = Literal["year-numbers", "numbers", "numbers-pages", "year-pages", "range"]
SpaceKind = Literal[
    "before-year", "after-period", "after-bracket", "before-bracket", "after-comma", "after-colon", "place-colon",
    "before-slashes", "after-slashes",
]  # fmt: skip

_EDGES = " \t\n\u00a0.,;:–—-/("


class PrintedAuthor(NamedTuple):
    """One author as printed: `name` holds the closing period where it is one of an initial."""

    name: Piece
    family: str
    initials: tuple[str, ...]
    form: AuthorForm | None


class Truncation(NamedTuple):
    """The note that shortens the list of authors, and in `joint` what stands between it and the last name.

    `script` is that of the note: Latin for `et al.`, Cyrillic for «и др.» and «және т.б.».
    """

    mark: Piece
    joint: Piece
    script: Literal["Latin", "Cyrillic"]


class Authors(NamedTuple):
    """The authors of a reference, the signs between them, and where the text after them begins."""

    people: tuple[PrintedAuthor, ...]
    separators: tuple[Piece, ...]
    truncation: Truncation | None
    end: int


class Source(NamedTuple):
    """Where a work appeared: journal, proceedings, collection."""

    name: Piece
    form: SourceForm | None


class Imprint(NamedTuple):
    """Place and publisher; `start` is where the first of them begins."""

    place: Piece | None
    publisher: Piece | None
    start: int


class Extent(NamedTuple):
    """How many pages a book has: «392 с.», `171 p.`, the odd `p.171.` with `unit_first`."""

    number: str
    unit: str
    start: int
    end: int
    unit_first: bool = False


class Gap(NamedTuple):
    """The signs and spaces between two neighbouring elements of the locator, or around a dash (`range`)."""

    name: GapName
    text: str
    start: int
    end: int


class PageMarker(NamedTuple):
    """The word for "page" as printed, with its period and without the space after it."""

    value: str
    start: int
    end: int
    script: Literal["Latin", "Cyrillic"] | None


class Identifier(NamedTuple):
    """A DOI, an address or a number of a register; [start, end) holds the value without its label."""

    kind: IdentifierKind
    value: str
    start: int
    end: int


class Addresses(NamedTuple):
    """Identifiers in their order, the date of access, and an announcement («URL:») after which nothing comes."""

    identifiers: tuple[Identifier, ...]
    access: Piece | None
    dangling: Piece | None
    start: int | None  # of the first identifier, or of the words that announce it


class MissingSpace(NamedTuple):
    """A place `at` which a space is due, with the stretch [start, end) that shows it: `Med.2004`."""

    kind: SpaceKind
    at: int
    start: int
    end: int


class GluedReference(NamedTuple):
    """A second reference inside the item: its printed number, and where it begins."""

    number: str
    start: int
    end: int


class ReferenceAnalysis(NamedTuple):
    """What one string of a reference list states, and how it is printed."""

    locator: Locator
    tags: tuple[LanguageTag, ...]
    number: Piece | None
    authors: Authors
    title: Piece | None
    source: Source | None
    kind: Kind | None
    responsibility: Piece | None
    imprint: Imprint | None
    extent: Extent | None
    page_marker: PageMarker | None
    addresses: Addresses
    gaps: tuple[Gap, ...]
    missing_spaces: tuple[MissingSpace, ...]
    final_punctuation: Piece
    glued: tuple[GluedReference, ...]
    unbalanced: tuple[Piece, ...]
    style: Style | None

    @property
    def ends_with_address(self) -> bool:
        """Whether an identifier is the last thing printed, after which NLM sets no period."""
        return any(each.end >= self.final_punctuation.start for each in self.addresses.identifiers)

    @property
    def dash(self) -> str | None:
        """The dash of the page range."""
        return self.locator.pages.dash if self.locator.pages else None


def trimmed(text: str, start: int, end: int, edges: str = _EDGES) -> Piece | None:
    """The text between two positions without the punctuation at its edges, None when nothing is left."""
    left = text[start:end].lstrip(edges)
    value = left.rstrip(edges)
    begin = end - len(left)
    return Piece(value, begin, begin + len(value)) if value and start < end else None
