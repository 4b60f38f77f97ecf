"""Splits a printed citation line into authors, title, journal, locator and DOI, in the usual styles."""

import re
from itertools import pairwise
from typing import NamedTuple

from validator.knowledge.locators.locator import find_locator
from validator.knowledge.locators.locator_parts import Locator, Piece
from validator.knowledge.locators.printed_addresses import match_doi, own_piece

_LABEL = re.compile(
    r"\s*(?:(?:для|образец)\s+цитирования|как\s+цитировать|ссылка\s+для\s+цитирования|цитирование|цитировать"
    r"|(?:please\s+)?cite\s+(?:this\s+(?:article|paper)\s+)?as|how\s+to\s+cite(?:\s+this\s+(?:article|paper))?"
    r"|to\s+cite\s+this\s+article|for\s+citations?|citation|дәйексөз\s+(?:келтіру\s+)?үшін|дәйексөз"
    r"|для\s+цитування|сілтеме\s+(?:жасау\s+)?үшін)\s*[:.—–]\s*",
    re.IGNORECASE,
)
_DOUBLE_SLASH = re.compile(r"(?<![:/])//(?!/)")
_CAPITAL = r"[^\W\d_a-zа-яёäöüßәғқңөұүһіїєґў]"
_NAME_PART = rf"(?:{_CAPITAL}['’]\s?)?{_CAPITAL}[\w'’ʹ-]{{1,40}}"
_PARTICLES = r"(?:(?:van|von|der|den|de|da|di|del|la|le|du|dos|el|al|ван|фон|дер|де|да|ди|дель|ла|ле)\s){0,3}"
_FAMILY = rf"{_PARTICLES}{_NAME_PART}(?:\s{_PARTICLES}{_NAME_PART})?"
_DOTTED = rf"(?:{_CAPITAL}[a-zа-я]?\.[\s-]?){{1,4}}"
_PLAIN = rf"(?:{_CAPITAL}[a-zа-я]?){{1,4}}\.?"
_NAME_END = r"(?=\s*(?:[,.;&\[(]|\Z)|\s+(?:et|and|и|және|та)\b)"
_FAMILY_FIRST = re.compile(rf"(?P<name>{_FAMILY}(?:,\s?|\s{{1,2}})(?:{_DOTTED}|{_PLAIN}{_NAME_END}))")
_INITIALS_FIRST = re.compile(rf"(?P<name>{_DOTTED}{_FAMILY}){_NAME_END}")
_FULL_NAME = re.compile(
    rf"(?P<name>{_NAME_PART}(?:\s(?:{_CAPITAL}\.|{_PARTICLES}{_NAME_PART})){{1,3}})"
    rf"{_NAME_END}"
)
_BETWEEN = re.compile(r"\s*(?:[,;]\s*(?:&\s?|and\s|и\s|және\s)?|&\s?|\band\s|\bи\s|\bжәне\s)\s*", re.IGNORECASE)
_ET_AL = re.compile(
    r"[\s,;.]*(?P<et_al>[\[(]?(?:et\s?al\b\s?\.?|и\s+др\b\.?|и\s+другие|және\s+т\.\s?б\.?|және\s+басқалар"
    r"|та\s+ін\b\.?|with\s+others)[\])]?)",
    re.IGNORECASE,
)
_YEAR_AFTER = re.compile(r"[\s.,]{0,4}\(?(?:1[5-9]|20)[0-9]{2}[a-zа-д]?(?:,\s[^()]{1,20})?\)?[.,:]?\s*")
_SENTENCE = re.compile(rf"(?:[.?!…][»”\"\])]*\s+|\]\.\s*)(?=[«\"“(]?{_CAPITAL})")
_ABBREVIATION = re.compile(r"\s*[^\W\d_]{1,8}\.?\s*")
_RESPONSIBILITY = re.compile(r"\s/\s")
_EDGES = " \t\n\u00a0.,;:–—-/("
_FEWEST_TITLE_WORDS = 4


class AuthorList(NamedTuple):
    """The authors as printed; `et_al` is the «и др.», `et al.` or «және т.б.» that shortens the list."""

    names: tuple[Piece, ...]
    et_al: Piece | None = None


class Citation(NamedTuple):
    """A citation line in its parts, None for what it does not show; positions 0-based, ends exclusive."""

    authors: AuthorList | None
    title: Piece | None
    journal: Piece | None
    locator: Locator
    doi: Piece | None


def read_citation(text: str, locator: Locator | None = None) -> Citation:
    """Split a citation line, leaving out a label («Для цитирования:», "How to cite:") before it.

    `locator` is the reading of the same text, where the caller has it already.
    """
    label = _LABEL.match(text)
    start = label.end() if label else 0
    doi = match_doi(text, start)
    locator = locator or find_locator(text)
    stop = min(at for at in (locator.start, doi and doi.start(), len(text)) if at is not None and at >= start)
    slashes = _DOUBLE_SLASH.search(text, start)
    if slashes:
        authors, title = _before_slashes(text, start, slashes.start())
        journal = _piece(text, slashes.end(), stop)
    else:
        authors, end = _read_authors(text, start, stop)
        title, journal = _title_and_journal(text, end, stop, has_authors=authors is not None)
    return Citation(authors, title, journal, locator, own_piece(doi, "doi") if doi else None)


def _before_slashes(text: str, start: int, stop: int) -> tuple[AuthorList | None, Piece | None]:
    """GOST: «Иванов И. И. Название // …», or «Название / И. И. Иванов [и др.] // …»."""
    authors, end = _read_authors(text, start, stop)
    responsibility = _RESPONSIBILITY.search(text, end, stop)
    title = _piece(text, end, responsibility.start() if responsibility else stop)
    if authors is None and responsibility:
        authors, _ = _list_authors(_INITIALS_FIRST, text, responsibility.end(), stop)
        authors = authors or _list_authors(_FAMILY_FIRST, text, responsibility.end(), stop)[0]
    return authors, title


def _read_authors(text: str, start: int, stop: int) -> tuple[AuthorList | None, int]:
    """The authors at the start of the line and where the text after them, and after an APA year, begins."""
    authors, end = _list_authors(_FAMILY_FIRST, text, start, stop)
    for form in (_INITIALS_FIRST, _FULL_NAME):
        if authors is None:
            authors, end = _list_authors(form, text, start, stop)
            # «J. Clin. Med. 2015», «Body Image. 2011» are journals: a title must follow such names
            if len(text[end:stop].split()) < _FEWEST_TITLE_WORDS:
                authors, end = None, start
    year = _YEAR_AFTER.match(text, end)
    return authors, year.end() if year and year.end() <= stop else end


def _list_authors(form: re.Pattern[str], text: str, start: int, stop: int) -> tuple[AuthorList | None, int]:
    names: list[Piece] = []
    at = end = start
    while (found := form.match(text, at, stop)) is not None:
        end = found.end()
        name = found["name"].rstrip()
        names.append(Piece(name, found.start("name"), found.start("name") + len(name)))
        between = _BETWEEN.match(text, end, stop)
        if between is None or _ET_AL.match(text, end, stop):
            break
        at = between.end()
    if not names:
        return None, start
    if not any("." in name.value for name in names[:-1]) and len(names) > 1:
        names[-1] = _piece(text, names[-1].start, names[-1].end) or names[-1]  # `Kozina L.` ends the list
    et_al = _ET_AL.match(text, end, stop)
    if et_al is None:
        return AuthorList(tuple(names)), end
    piece = Piece(et_al["et_al"], et_al.start("et_al"), et_al.end("et_al"))
    return AuthorList(tuple(names), piece), et_al.end()


def _title_and_journal(text: str, start: int, stop: int, *, has_authors: bool) -> tuple[Piece | None, Piece | None]:
    """Vancouver, APA: the journal is the last sentence before the figures, with its abbreviated words."""
    bounds = [start, *(found.end() for found in _SENTENCE.finditer(text, start, stop)), stop]
    sentences = [(left, right) for left, right in pairwise(bounds) if text[left:right].strip(_EDGES)]
    if not sentences or (len(sentences) == 1 and has_authors):
        return _piece(text, start, stop), None
    first = len(sentences) - 1
    lowest = 1 if has_authors else 0  # between authors and journal stands a title
    while first > lowest and _ABBREVIATION.fullmatch(text, *sentences[first - 1]):
        first -= 1
    begin = sentences[first][0]
    return _piece(text, start, begin), _piece(text, begin, stop)


def _piece(text: str, start: int, stop: int) -> Piece | None:
    """The text between two positions without the punctuation at its edges, None when nothing is left."""
    left = text[start:stop].lstrip(_EDGES)
    value = left.rstrip(_EDGES)
    begin = start + len(text[start:stop]) - len(left)
    return Piece(value, begin, begin + len(value)) if value else None
