"""The article's own words that findings speak of: for reports to people who know the article and not its file."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby, islice
from typing import NamedTuple

from validator.article import Affiliation, Author
from validator.document import Document
from validator.finding import Edit, Finding
from validator.run import Quote, Rewording
from validator.scalars import Style
from validator.source import LINE_BREAK, Span

_REACH = 24
"""How many characters of the words around a change are shown with it."""
_TELLING = 8
"""Fewer characters tell nothing without the words beside them."""
_LINE_REACH = 200
"""How many characters of a file's line are shown on either side of what is meant."""
_MOST_LISTED = 40
"""How many of the texts under one pointer are listed."""


_PEOPLE = ("/authors", "/affiliations")


class _Change(NamedTuple):
    """An edit in the words of a value (`pointer`), or of the file where it touches no single value (None)."""

    pointer: str | None
    start: int
    end: int
    replacement: str


def quotes(documents: Sequence[Document], findings: Sequence[Finding]) -> dict[str, Quote]:
    """What each finding of one file speaks of, by the finding's fingerprint."""
    quoters = [_Quoter(document) for document in documents]
    starts = [quoter.start for quoter in quoters] if len(quoters) > 1 else [0]
    found = {}
    for finding in findings:
        article = max(bisect_right(starts, finding.span.start) - 1, 0)
        found[finding.fingerprint] = quoters[article].quote(finding)._replace(article=article)
    return found


class _Quoter:
    """Quotes one document; what is looked up for many findings is reckoned once."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def start(self) -> int:
        """Where the article begins in its file."""
        return min((place.span.start for place in self._document.places.values()), default=0)

    def quote(self, finding: Finding) -> Quote:
        """The words that a finding speaks of, and what its fix makes of them."""
        quote = self._words(finding)._replace(owner=self._owner(finding.pointer))
        if finding.fix is None:
            return quote
        changes = [self._change(finding.pointer, edit) for edit in sorted(finding.fix.edits)]
        parts = quote.parts
        if parts and not quote.verbatim:
            parts += tuple(part for part in _parts(changes, finding.pointer) if not _within(part, parts[0]))
        return quote._replace(parts=parts, rewordings=tuple(self._rewordings(changes)))

    def _words(self, finding: Finding) -> Quote:
        document, pointer = self._document, finding.pointer
        if part := document.part(pointer, finding.span):
            return Quote(document.values[pointer], pointer, (part,))
        if finding.span == document.locate(pointer):
            return self._listed(pointer)
        span = document.source.first_line(finding.span)
        return _line(document.source.text, span, finding.start.column, pointer)

    def _owner(self, pointer: str) -> str:
        """The name of the person or institution that an identifier or index belongs to."""
        steps = pointer.split("/", 4)
        if len(steps) < 4 or steps[3] == "name":  # noqa: PLR2004 - /authors/0/orcid
            return ""
        return self._owners.get("/".join(steps[:3]), "")

    @cached_property
    def _owners(self) -> dict[str, str]:
        article = self._document.article
        people: tuple[Author | Affiliation, ...] = (*article.authors, *article.affiliations.values())
        names = {one.pointer: one.names.get(article.language) or next(iter(one.names.values()), None) for one in people}
        return {pointer: name.value for pointer, name in names.items() if name}

    def _listed(self, pointer: str) -> Quote:
        """The texts under a pointer, or for what is not there under the nearest thing above it.

        Of what is there and empty nothing is quoted, and the whole article never is.
        """
        above = pointer
        while above and above not in self._below and above not in self._document.places:
            above = above.rpartition("/")[0]
        return Quote("; ".join(islice(self._below.get(above, ()), _MOST_LISTED)), above or pointer)

    @cached_property
    def _below(self) -> dict[str, list[str]]:
        """The texts under each pointer: of people and institutions their names."""
        below: dict[str, list[str]] = {}
        for pointer, value in self._document.values.items():
            if not value or (pointer.startswith(_PEOPLE) and "/name/" not in pointer):
                continue
            above = pointer
            while above := above.rpartition("/")[0]:
                below.setdefault(above, []).append(value)
        return below

    def _rewordings(self, changes: Sequence[_Change]) -> Iterator[Rewording]:
        """The words that a fix changes, before and after it; neighbouring changes are shown as one."""
        for at, group in groupby(changes, lambda change: change.pointer):
            text = self._document.source.text if at is None else self._document.values[at]
            for cluster in _clusters(text, list(group)):
                yield _reworded(text, cluster)

    def _change(self, pointer: str, edit: Edit) -> _Change:
        for at in (pointer, self._nearest(edit.span)):
            if written := self._document.unedit(at, edit):
                return _Change(at, *written[0], written[1])
        place = self._document.places.get(pointer)
        if place and not edit.replacement and edit.span.start <= place.span.start and place.span.end <= edit.span.end:
            return _Change(pointer, 0, len(self._document.values.get(pointer, "")), "")
        return _Change(None, *edit.span, edit.replacement)

    def _nearest(self, span: Span) -> str:
        """The pointer of the text that begins last before a span."""
        index = bisect_right(self._texts, span.start, key=lambda text: text[0].start) - 1
        return self._texts[index][1] if index >= 0 else ""

    @cached_property
    def _texts(self) -> list[tuple[Span, str]]:
        places = self._document.places.items()
        return sorted((place.span, pointer) for pointer, place in places if place.style is not Style.CONTAINER)


def _parts(changes: Sequence[_Change], pointer: str) -> Iterator[tuple[int, int]]:
    """The characters of a value that a fix changes."""
    for change in changes:
        if change.pointer == pointer:
            yield change.start, change.end


def _within(part: tuple[int, int], whole: tuple[int, int]) -> bool:
    return whole[0] <= part[0] and part[1] <= whole[1]


def _line(text: str, span: Span, column: int, pointer: str) -> Quote:
    """The line of a file that a span stands in, or what of it is near the span."""
    start = max(span.start - column + 1, span.start - _LINE_REACH)
    rest = LINE_BREAK.search(text, span.end, span.end + _LINE_REACH)
    end = rest.start() if rest else min(len(text), span.end + _LINE_REACH)
    return Quote(text[start:end], pointer, ((span.start - start, span.end - start),), verbatim=True)


def _clusters(text: str, changes: Sequence[_Change]) -> Iterator[list[_Change]]:
    """Changes in order, those together whose surroundings meet."""
    cluster: list[_Change] = []
    for change in changes:
        if cluster and _right(text, cluster[-1].end) < _left(text, change.start):
            yield cluster
            cluster = []
        cluster.append(change)
    yield cluster


def _reworded(text: str, changes: Sequence[_Change]) -> Rewording:
    start, end = _left(text, changes[0].start), _right(text, changes[-1].end)
    if end - start < _TELLING:
        start, end = _left(text, max(start - 1, 0)), _right(text, min(end + 1, len(text)))
    after, at = "", start
    for change in changes:
        after += text[at : change.start] + change.replacement
        at = change.end
    cut = "…" if start and not text[start - 1].isspace() else ""
    rest = "…" if end < len(text) and not text[end].isspace() else ""
    return Rewording(cut + text[start:end] + rest, cut + after + text[at:end] + rest)


def _left(text: str, at: int) -> int:
    """Where the word that ends at `at` begins, or `at`."""
    floor = max(0, at - _REACH)
    while at > floor and not text[at - 1].isspace():
        at -= 1
    return at


def _right(text: str, at: int) -> int:
    """Where the word that begins at `at` ends, or `at`."""
    ceiling = min(len(text), at + _REACH)
    while at < ceiling and not text[at].isspace():
        at += 1
    return at
