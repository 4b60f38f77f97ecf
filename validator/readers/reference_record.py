"""What the readers of reference managers' files share: a record in one language, made of pieces of the file."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, NamedTuple

from validator.article import NAME_PARTS, PLAIN_FIELDS
from validator.document import Document, Place, Problem, Translations
from validator.knowledge.languages.language_codes import normalize
from validator.readers.record import RecordWriter, unreadable
from validator.readers.undeclared import assume_language
from validator.scalars import Style
from validator.source import Source, Span

_LACKS = frozenset({"affiliations", "references", "citation", "corresponding", "language"})
"""What reference managers do not hold of an article."""
_LANGUAGES = {
    "russian": "ru", "русский": "ru", "русский язык": "ru", "kazakh": "kk", "қазақ": "kk", "ukrainian": "uk",
    "belarusian": "be", "english": "en", "american": "en", "british": "en", "usenglish": "en", "ukenglish": "en",
    "английский": "en", "german": "de", "ngerman": "de", "french": "fr", "spanish": "es", "italian": "it",
    "portuguese": "pt", "polish": "pl", "turkish": "tr", "chinese": "zh", "japanese": "ja",
}  # fmt: skip
"""Languages by the names that babel (LaTeX) and library catalogues use."""
_ISSN = re.compile(r"(?<![\w-])\d{4}-?\d{3}[\dXxХх](?![\w-])")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|2[01])\d\d(?!\d)")
_WORD = re.compile(r"[^,;]+")
_PART_OF_DATE = re.compile(r"\d{4}-\d\d(?:-\d\d)?")


class Piece(NamedTuple):
    """A text of the file; `where` has the [start, end) of what stands for each of its characters."""

    text: str
    where: Sequence[tuple[int, int]]
    style: Style = Style.VERBATIM

    def part(self, start: int, end: int) -> "Piece":
        """The characters [start, end), without blanks at their ends."""
        text = self.text[start:end]
        start += len(text) - len(text.lstrip())
        return Piece(text.strip(), self.where[start : start + len(text.strip())], self.style)

    def parts(self, pattern: re.Pattern[str]) -> "list[Piece]":
        """The pieces that match a pattern."""
        found = (self.part(*match.span()) for match in pattern.finditer(self.text))
        return [part for part in found if part.text]


def join(pieces: Sequence[Piece], sign: str) -> Piece:
    """Pieces as one, with a sign that stands for what lies between them."""
    filled = [piece for piece in pieces if piece.text]
    if not filled:
        return pieces[0]
    where = list(filled[0].where)
    for before, piece in pairwise(filled):
        where += [(before.where[-1][1], piece.where[0][0]), *piece.where]
    return Piece(sign.join(piece.text for piece in filled), where, filled[0].style)


Name = Mapping[str, Piece]
"""A name in parts (given, family), or the whole of it under ""."""


@dataclass(slots=True)
class Fields:
    """What one record says, under the names of article.yaml; `place` is where it stands."""

    place: Place
    is_article: bool
    texts: dict[str, Piece] = field(default_factory=dict)
    journal: dict[str, Piece] = field(default_factory=dict)
    names: list[Name] = field(default_factory=list)
    keywords: list[Piece] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def put(self, name: str, piece: Piece) -> None:
        """Take a plain or bilingual text in, unless it stands there already; an empty one counts as missing."""
        if piece.text:
            self.texts.setdefault(name, piece)


def document(source: Source, format_name: str, fields: Fields, guarded: str = "<") -> Document:
    """The document of one record; no fix goes across a sign of `guarded`."""
    written = _Writer(RecordWriter(source, format_name), fields).document()
    lacks = _LACKS if fields.is_article else _LACKS | {"authors"}
    return replace(written, guarded=guarded, lacks=lacks, translations=Translations.IMPOSSIBLE)


def no_records(source: Source, format_name: str) -> list[Document]:
    """What is told of a file without any record."""
    return [unreadable(source, format_name, Problem("STR001", "no-records"))]


def language_of(text: str) -> str:
    """The ISO 639-1 code for a language as it is named: `russian`, `ru-RU`, `rus`; else ""."""
    return _LANGUAGES.get(text.strip().lower()) or normalize(text.strip()) or ""


class _Writer:
    def __init__(self, writer: RecordWriter, fields: Fields) -> None:
        self._writer, self._fields = writer, fields
        declared = fields.texts.get("language")
        self._language = language_of(declared.text) if declared else ""

    def document(self) -> Document:
        record, fields = self._writer.record, self._fields
        self._writer.places[""] = fields.place._replace(style=Style.CONTAINER)
        self._writer.problems += fields.problems
        record["language"] = self._language
        record |= {name: self._localized(f"/{name}", fields.texts.get(name)) for name in ("title", "abstract")}
        record |= {name: self._note(f"/{name}", piece) for name, piece in fields.texts.items() if name in PLAIN_FIELDS}
        record["journal"] = dict(self._journal())
        record["authors"] = [self._author(f"/authors/{i}", name) for i, name in enumerate(fields.names)]
        record["keywords"] = self._keywords()
        record["dates"] = self._dates()
        record["extra"] = fields.extra or None
        return self._writer.document()

    def _note(self, pointer: str, piece: Piece) -> str | None:
        start, end = piece.where[0][0], piece.where[-1][1]
        self._writer.offsets[pointer] = [(one - start, other - start) for one, other in piece.where]
        return self._writer.text(pointer, piece.text, Place(Span(start, end), None, piece.style))

    def _language_of(self, text: str) -> str:
        return assume_language(text, self._language)

    def _localized(self, pointer: str, piece: Piece | None) -> dict[str, str | None]:
        if piece is None or not piece.text:
            return {}
        language = self._language_of(piece.text)
        return {language: self._note(f"{pointer}/{language}", piece)}

    def _journal(self) -> Iterator[tuple[str, Any]]:
        for name in ("title", "abbreviation", "publisher"):
            if name in self._fields.journal:
                yield name, self._localized(f"/journal/{name}", self._fields.journal[name])
        if issn := self._fields.journal.get("issn"):
            found = issn.parts(_ISSN) or [issn]
            yield "issn", {str(i): self._note(f"/journal/issn/{i}", piece) for i, piece in enumerate(found)}

    def _author(self, pointer: str, name: Name) -> dict[str, Any]:
        language = self._language_of(" ".join(piece.text for piece in name.values()))
        at = f"{pointer}/name/{language}"
        pieces = name.values()
        whole = Span(min(piece.where[0][0] for piece in pieces), max(piece.where[-1][1] for piece in pieces))
        self._writer.places[pointer] = Place(whole, None, Style.CONTAINER)
        if "" in name:
            return {"name": {language: self._note(at, name[""])}}
        parts = {part: self._note(f"{at}/{part}", name[part]) for part in NAME_PARTS if part in name}
        return {"name": {language: parts}}

    def _keywords(self) -> dict[str, list[str | None]]:
        words = [word for piece in self._fields.keywords for word in piece.parts(_WORD)]
        if not words:
            return {}
        language = self._language_of(" ".join(word.text for word in words))
        return {language: [self._note(f"/keywords/{language}/{i}", word) for i, word in enumerate(words)]}

    def _dates(self) -> dict[str, str | None]:
        published = self._fields.texts.get("published")
        return {"published": self._note("/dates/published", published)} if published else {}


def put_date(fields: Fields, piece: Piece) -> None:
    """Take a date in, `2021-02-01` or `2021`: the year, and the day where it is known."""
    if years := piece.parts(_YEAR):
        fields.put("year", years[0])
    if _PART_OF_DATE.fullmatch(piece.text):
        fields.put("published", piece)
