"""Reads one string of a reference list into its parts and the signs between them, whatever its style.

The reading is one of forms, not of truth: what the print does not show stays None.
"""

import re
from collections.abc import Sequence

from validator.knowledge.languages.language_tags import LanguageTag, find_tags
from validator.knowledge.locators.locator import find_locator
from validator.knowledge.locators.locator_parts import Locator
from validator.knowledge.locators.page_markers import skip_space
from validator.knowledge.references.glued_references import find_glued
from validator.knowledge.references.reference_addresses import find_addresses
from validator.knowledge.references.reference_authors import read_authors
from validator.knowledge.references.reference_imprint import find_extent, find_imprint
from validator.knowledge.references.reference_parts import Imprint, ReferenceAnalysis, Source, Style
from validator.knowledge.references.reference_signs import (
    final_punctuation,
    find_gaps,
    find_unbalanced,
    page_marker,
    read_number,
)
from validator.knowledge.references.reference_source import Body, kind_of, source_form, split_source
from validator.knowledge.references.reference_spaces import find_missing_spaces

_SLASHES = re.compile(r"(?<![:/])//(?!/)")
_AREA_DASH = re.compile(r"[.)»”]\s{0,2}[–—-]\s?(?=[A-ZА-ЯЁ0-9№])|\s[–—]\s(?=(?:1[5-9]|20)[0-9]{2}|[ТTVСCPPNВI№])")
_LABELLED = re.compile(r"[,.;]\s{0,2}(?:v|vol|no|iss|pp?|is)\.\s?[0-9A-Z]", re.IGNORECASE)
_PUBLISHER = re.compile(r"\bPubl(?:\.|ish)")
_LOWER = re.compile(
    r"(?<![\w’'-])(?!(?:and|et|al|и|др|та|және|van|von|der|den|de|da|di|la|le|el|ван|фон|де)\b)[a-zа-яё]{3,}"
)
_CYRILLIC = re.compile("[\u0400-\u052f]+")
_LATIN = re.compile("[A-Za-z]+")
_HEAD = 200  # characters that tell the script of a reference
_AUTHORS_LENGTH = 1500  # characters before an author-date year


def analyse(text: str, locator: Locator | None = None, tags: Sequence[LanguageTag] | None = None) -> ReferenceAnalysis:
    """Analyse a reference; `locator` and `tags` are its readings where the caller has them already.

    Spans are 0-based in `text`, ends exclusive. Time is linear in the length of the text.
    """
    locator = locator or find_locator(text)
    notes = tuple(find_tags(text) if tags is None else tags)
    addresses = find_addresses(text)
    number = read_number(text)
    begin = skip_space(text, number.end if number else 0)
    author_year = _is_author_year(text, begin, locator)
    imprint = None if author_year else find_imprint(text, begin, locator)
    extent = find_extent(text, locator, imprint)
    others = (addresses.start, imprint.start if imprint else None, extent.start if extent else None)
    stop = _stop(text, begin, locator, others, author_year=author_year)
    authors, citation = read_authors(text, begin, stop)
    start = locator.year.end + 1 if author_year and locator.year else authors.end
    parts = split_source(Body(text, start, max(start, stop)), notes, locator, citation.journal)
    if extent and extent.unit_first and parts.source:
        extent = None  # «// Труды … – М.: Наука, 2013. – С. 251» is a page of a collection
    return ReferenceAnalysis(
        locator=locator,
        tags=notes,
        number=number,
        authors=authors,
        title=parts.title,
        source=Source(parts.source, source_form(parts.source.value)) if parts.source else None,
        kind=kind_of(parts, locator, imprint, extent, addresses),
        responsibility=parts.responsibility,
        imprint=imprint,
        extent=extent,
        page_marker=page_marker(text, locator, extent),
        addresses=addresses,
        gaps=find_gaps(text, locator),
        missing_spaces=find_missing_spaces(text, addresses, imprint),
        final_punctuation=final_punctuation(text),
        glued=find_glued(text, authors.end),
        unbalanced=find_unbalanced(text),
        style=_style(text, locator, imprint, author_year=author_year),
    )


def _is_author_year(text: str, begin: int, locator: Locator) -> bool:
    """APA: «Ivanov, I. (2020). Title»; before the bracketed year stand names only."""
    year = locator.year
    if year is None or year.start <= begin + 2 or year.start - begin > _AUTHORS_LENGTH:
        return False
    before = text[begin : year.start].rstrip()
    return before.endswith("(") and _LOWER.search(before) is None


def _stop(text: str, begin: int, locator: Locator, others: tuple[int | None, ...], *, author_year: bool) -> int:
    """Where title and source end: at the figures, or at the first of `others` (imprint, address, extent)."""
    year = locator.year.start if locator.year else None
    figures = [at for at in (year, locator.start) if not (author_year and at == year)]
    return min((end for end in (*figures, *others) if end is not None and end > begin), default=len(text))


def _style(text: str, locator: Locator, imprint: Imprint | None, *, author_year: bool) -> Style | None:
    """The family of styles, by its most telling sign; None when the reference shows none."""
    head = text[:_HEAD]
    cyrillic = len("".join(_CYRILLIC.findall(head))) > len("".join(_LATIN.findall(head)))
    slashes = _SLASHES.search(text) is not None
    labelled = locator.pages is not None and locator.pages.marker is not None
    signs: tuple[tuple[Style, bool], ...] = (
        ("apa", author_year),
        ("vancouver", _has_semicolon(text, locator, slashes=slashes)),
        ("gost-7.1", _AREA_DASH.search(text) is not None),
        ("gost", slashes or (cyrillic and (imprint is not None or labelled))),
        ("harvard-ru-en", not cyrillic and (_LABELLED.search(text) or _PUBLISHER.search(text)) is not None),
    )
    return next((style for style, shown in signs if shown), None)


def _has_semicolon(text: str, locator: Locator, *, slashes: bool) -> bool:
    """`2018;3:32` (also with `:` by mistake), or a publisher before `; 2003`."""
    year = locator.year
    if year is None:
        return False
    numbered = bool(locator.volume or locator.issue or locator.pages)
    after = text[year.end : year.end + 4].lstrip()[:1]
    before = text[max(0, year.start - 4) : year.start].rstrip()
    return (numbered and after in (";", ":") and after != "") or (before.endswith(";") and not slashes)
