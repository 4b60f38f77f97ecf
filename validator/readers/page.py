"""Reads an article's landing page copied from the journal's site as plain text.

Such a page has no marks but its lines: titles, byline with indices, numbered affiliations, citation lines, abstract,
references. What the citation lines state (journal, year, volume, issue, pages) is the page's record of it.
"""

from collections.abc import Iterator
from typing import Any

from validator.document import Document, Place, Problem
from validator.knowledge.locators.citation import Citation, read_citation
from validator.knowledge.people.bylines import read_byline
from validator.readers.page_lines import Kind, Line, read_lines
from validator.readers.people import Half, write_people
from validator.readers.record import RecordWriter, unreadable
from validator.readers.undeclared import assume_language
from validator.source import Source, Span

FORMAT = "page"
SUFFIXES = frozenset({".txt"})
_PLAIN = frozenset({"doi", "edn", "udc", "grnti", "license"})
_DATES = frozenset({"received", "accepted", "published"})
MIN_ABSTRACT = 150
"""Letters from which an unlabelled paragraph is an abstract and not a stray line."""


def recognises(source: Source) -> bool:
    """Whether a text has a citation line and people or sources beside it."""
    kinds = {line.kind for line in read_lines(source.text[:50_000])}
    return Kind.CITATION in kinds and bool(kinds & {Kind.BYLINE, Kind.AFFILIATION, Kind.BULLET})


def read(source: Source) -> list[Document]:
    """The page's one article."""
    if not source.text.strip():
        return [unreadable(source, FORMAT, Problem("STR001", "empty"))]
    return [read_text(source).document()]


def read_text(source: Source) -> RecordWriter:
    """The record of the page's article."""
    page = _Page(source)
    page.read()
    return page.writer


class _Page:
    def __init__(self, source: Source) -> None:
        self.writer = RecordWriter(source, FORMAT)
        self._text = source.text
        self._bylines: list[Line] = []
        self._field = ""
        self._stray: Line | None = None
        self._reference_lists: list[list[Line]] = [[]]
        self._list_headings: list[Line] = []

    def read(self) -> None:
        for line in read_lines(self._text):
            self._take(line)
        self._write_people()
        self._write_references()
        self._write_numbers()

    def _take(self, line: Line) -> None:
        """Put a line where its kind, or the heading it stands under, says."""
        if line.kind in (Kind.FURNITURE, Kind.BLANK):
            return
        before, self._stray = self._stray, None
        if line.kind is Kind.HEADING:
            self._begin(line)
        elif line.kind is Kind.LABELLED and self._field != "references":
            self._field = ""
            self._write_field(line.field, line)
        elif self._field == "references" or (line.kind is Kind.BULLET and not self._field):
            self._take_reference(line)
        elif self._field:
            self._write_field(self._field, line)
            self._field = "" if self._field == "keywords" else self._field
        else:
            self._take_by_kind(line, before)

    def _begin(self, heading: Line) -> None:
        """A heading opens a field; a second heading of references opens the list of the other language."""
        self._field = heading.field
        if heading.field == "references":
            self._list_headings.append(heading)
            if self._reference_lists[-1]:
                self._reference_lists.append([])

    def _take_by_kind(self, line: Line, before: Line | None) -> None:
        """Put an unlabelled line; `before` is the short line before it that nothing has claimed."""
        if line.kind is Kind.BYLINE:
            if before and self._language(before) not in self.writer.record.get("title", {}):
                self._put(("title", self._language(before)), before)
            self._bylines.append(line)
        elif line.kind is Kind.AFFILIATION:
            self._write_affiliation(line)
        elif line.kind is Kind.CITATION:
            self._write_citation(line)
        elif line.kind is Kind.PROSE:
            self._write_prose(line)

    def _take_reference(self, line: Line) -> None:
        items = self._reference_lists[-1]
        if line.kind is Kind.BULLET or not items or items[0].kind is not Kind.BULLET:
            items.append(line)
        else:
            items[-1] = Line(items[-1].kind, items[-1].start, line.end)

    def _write_field(self, field: str, line: Line) -> None:
        if field in _PLAIN:
            self._put((field,), line)
        elif field in _DATES:
            self._put(("dates", field), line)
        elif field == "issn":
            self._put(("journal", "issn", ""), line)
        elif field == "citation":
            self._write_citation(line)
        elif field == "authors":
            self._bylines.append(line)
        elif field == "keywords":
            self._write_keywords(line)
        elif field in ("abstract", "title"):
            self._write_localized(field, line)

    def _write_prose(self, line: Line) -> None:
        """An unlabelled line: a title as long as no people have come, an abstract when it is long enough.

        A short one may be the title in another language, if people follow it.
        """
        if not self._bylines:
            self._put(("title", self._language(line)), line)
        elif line.end - line.start >= MIN_ABSTRACT:
            self._write_localized("abstract", line)
        else:
            self._stray = line

    def _write_localized(self, field: str, line: Line) -> None:
        """A paragraph of a localized field; a further one in the same language goes on with it."""
        language = self._language(line)
        pointer = f"/{field}/{language}"
        before = self.writer.places.get(pointer)
        if before is None:
            self._put((field, language), line)
            return
        whole = Line(Kind.PROSE, before.span.start, line.end)
        value = f"{self.writer.values[pointer]}\n{self._text[line.start : line.end]}"
        self.writer.record[field][language] = self._note(pointer, value, whole)

    def _write_keywords(self, line: Line) -> None:
        language = self._language(line)
        self.writer.places[f"/keywords/{language}"] = self._place(line)
        words = list(_split(self._text, line))
        self.writer.record.setdefault("keywords", {})[language] = [
            self._note(f"/keywords/{language}/{i}", self._text[word.start : word.end], word)
            for i, word in enumerate(words)
        ]

    def _write_affiliation(self, line: Line) -> None:
        affiliations = self.writer.record.setdefault("affiliations", {})
        names = affiliations.setdefault(line.number, {"name": {}})["name"]
        language = self._language(line)
        pointer = f"/affiliations/{line.number}"
        self.writer.places.setdefault(pointer, self._place(line))
        names.setdefault(language, self._note(f"{pointer}/name/{language}", self._text[line.start : line.end], line))

    def _write_citation(self, line: Line) -> None:
        lines = self.writer.record.setdefault("citation", [])
        pointer = f"/citation/{len(lines)}"
        text = self._note(pointer, self._text[line.start : line.end], line)
        lines.append({"text": text, "pointer": pointer})

    def _write_people(self) -> None:
        halves = [
            Half(
                self._language(line),
                read_byline(self._text[line.start : line.end]),
                lambda start, end, line=line: Place(Span(line.start + start, line.start + end)),  # type: ignore[misc]
            )
            for line in self._bylines
        ]
        by_language = {half.language: half for half in reversed(halves)}
        known = self.writer.record.get("affiliations", {})
        if halves:
            self.writer.record["authors"] = write_people(self.writer, list(by_language.values())[::-1], known)
            self.writer.places["/authors"] = self._place(self._bylines[0])

    def _write_references(self) -> None:
        """One list, or one for each heading, in the language of the heading."""
        lists = [lines for lines in self._reference_lists if lines]
        languages = [self._language(heading) for heading in self._list_headings]
        if len(lists) != len(languages) or len(set(languages)) == 1:
            lists, languages = [[line for lines in lists for line in lines]], [""]
        self.writer.record["references"] = [
            {"language": language, "items": list(self._references(language, lines))}
            for language, lines in zip(languages, lists, strict=True)
            if lines
        ]

    def _references(self, language: str, lines: list[Line]) -> Iterator[dict[str, Any]]:
        for i, line in enumerate(lines):
            pointer = f"/references/{language}/{i}" if language else f"/references/{i}"
            text = self._note(pointer, " ".join(self._text[line.start : line.end].splitlines()), line)
            yield {"text": text, "pointer": pointer, "language": language}

    def _write_numbers(self) -> None:
        """Year, volume, issue and pages as the first citation line that states them prints them."""
        for line in self.writer.record.get("citation", []):
            citation = read_citation(line["text"])
            for field, value, start, end in _stated(citation, line["text"]):
                if field not in self.writer.record:
                    place = Place(self._part(line["pointer"], start, end))
                    self.writer.record[field] = self.writer.text(f"/{field}", value, place)
            self._write_journal(citation, line["pointer"])

    def _write_journal(self, citation: Citation, pointer: str) -> None:
        """The journal's name of a citation line: the longest is the title, another one its abbreviation."""
        if citation.journal is None:
            return
        span = self._part(pointer, citation.journal.start, citation.journal.end)
        line = Line(Kind.CITATION, span.start, span.end)
        language = self._language(line)
        journal = self.writer.record.setdefault("journal", {})
        title = journal.get("title", {}).get(language)
        if title and len(title) >= span.end - span.start:
            self._put(("journal", "abbreviation", language), line)
            return
        if title:
            before = self.writer.places[f"/journal/title/{language}"].span
            self._put(("journal", "abbreviation", language), Line(Kind.CITATION, before.start, before.end))
        self._put(("journal", "title", language), line)

    def _part(self, pointer: str, start: int, end: int) -> Span:
        base = self.writer.places[pointer].span.start
        return Span(base + start, base + end)

    def _put(self, path: tuple[str, ...], line: Line) -> None:
        """Write a line under a path of the record."""
        data: dict[str, Any] = self.writer.record
        for key in path[:-1]:
            data = data.setdefault(key, {})
        data[path[-1]] = self._note("/" + "/".join(path), self._text[line.start : line.end], line)

    def _note(self, pointer: str, value: str, line: Line) -> str | None:
        return self.writer.text(pointer, value, self._place(line))

    def _place(self, line: Line) -> Place:
        return Place(Span(line.start, line.end))

    def _language(self, line: Line) -> str:
        return assume_language(self._text[line.start : line.end], "")


def _stated(citation: Citation, text: str) -> Iterator[tuple[str, str, int, int]]:
    """The fields a citation line states: name, value, and the span of its figures without their label."""
    locator = citation.locator
    pieces = {
        "year": locator.year,
        "volume": locator.volume,
        "issue": locator.issue,
        "article-number": locator.article_number,
        "doi": citation.doi,
    }
    for field, piece in pieces.items():
        if piece is not None:
            start = text.find(piece.value, piece.start, piece.end)
            span = (start, start + len(piece.value)) if start >= 0 else (piece.start, piece.end)
            yield field, piece.value, *span
    if locator.pages is not None:
        start, end = locator.pages.start, locator.pages.end
        yield "pages", text[start:end], start, end


def _split(text: str, line: Line) -> Iterator[Line]:
    """The keywords of a line: parted by semicolons, or by commas where there is none."""
    content = text[line.start : line.end].rstrip(".")
    separator = ";" if ";" in content else ","
    at = line.start
    for piece in content.split(separator):
        word = piece.strip()
        if word:
            start = at + piece.index(word)
            yield Line(Kind.LABELLED, start, start + len(word))
        at += len(piece) + 1
