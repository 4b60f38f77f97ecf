"""Keywords as they are printed: several glued into one item, the label before them, one keyword in two spellings."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

_LABEL = re.compile(
    r"\s*(?:ключевые\s+слова(?:\s+и\s+(?:фразы|словосочетания))?|ключові\s+слова|ключавыя\s+словы"
    r"|key\s?-?words(?:\s+and\s+phrases)?|key\s?-?word|index\s+terms"
    r"|(?:кілт|түйін|түйінді|тірек|негізгі)\s+сөздер)\s*[:.–—-]\s*",
    re.IGNORECASE,
)
_SEPARATORS = (
    (re.compile(r"\s*[;\n]\s*"), True),
    (re.compile(r"\s+[•·|]\s+"), True),
    (re.compile(r",\s+"), False),
    (re.compile(r"\s+[–—]\s+"), False),
)
"""What parts keywords, and whether no single keyword could hold it (MeSH: Leukemia, Myelogenous, Chronic)."""
_COMMA = _SEPARATORS[2][0]
_OPENING, _CLOSING = "([{«“", ")]}»”"
_SEVERAL = 3  # keywords; journals ask for no fewer
_LONGEST_KEYWORD = 8  # words
_LONGEST_ITEM = 5_000  # characters of an item that is read


class Glued(NamedTuple):
    """The keywords of one item that holds several; `certain` where no single keyword could be written so."""

    parts: tuple[str, ...]
    certain: bool


def label_end(item: str) -> int:
    """Where the label «Ключевые слова:», "Keywords:" before an item ends; 0 without one."""
    match = _LABEL.match(item[:_LONGEST_ITEM])
    return match.end() if match else 0


def keyword_key(item: str) -> str:
    """One spelling for one keyword: without case, ё, doubled spaces and the mark at its end."""
    return " ".join(item.casefold().replace("ё", "е").split()).rstrip(" .,;:")


def find_glued(lists: Mapping[str, Sequence[str]]) -> dict[tuple[str, int], Glued]:
    """The items of keyword lists (by language) that hold several keywords, by language and 0-based position.

    A semicolon parts keywords always. A comma may stand inside one (Diabetes Mellitus, Type 2), so it parts them only
    where it stands in the one item of a list, at least twice, or where the other language has as many keywords as
    there are parts.
    """
    found: dict[tuple[str, int], Glued] = {}
    for language, items in lists.items():
        others = {len(other) for code, other in lists.items() if code != language}
        for i, glued in _glued_in(items, others):
            found[language, i] = glued
    return found


def _glued_in(items: Sequence[str], others: set[int]) -> Iterator[tuple[int, Glued]]:
    by_comma = _parts_by_comma(items)
    paired = len(items) not in others and sum(map(len, by_comma)) in others
    for i, item in enumerate(items):
        glued = _split(item, sole=len(items) == 1)
        if glued is None and paired and len(by_comma[i]) > 1:
            glued = Glued(by_comma[i], certain=False)
        if glued is not None:
            yield i, glued


def _parts_by_comma(items: Sequence[str]) -> list[tuple[str, ...]]:
    return [_parts(item, _COMMA) for item in items]


def _split(item: str, *, sole: bool) -> Glued | None:
    for separator, certain in _SEPARATORS:
        parts = _parts(item, separator)
        short = all(len(part.split()) <= _LONGEST_KEYWORD for part in parts)
        if len(parts) > 1 and (certain or (sole and short and len(parts) >= _SEVERAL)):
            return Glued(parts, certain)
    return None


def _parts(item: str, separator: re.Pattern[str]) -> tuple[str, ...]:
    """The keywords between the separators that stand outside brackets and quotes."""
    text = item[label_end(item) : _LONGEST_ITEM].strip().rstrip(".;,")
    depths, parts, start = _depths(text), [], 0
    for match in separator.finditer(text):
        if depths[match.start()] == 0:
            parts.append(text[start : match.start()])
            start = match.end()
    parts.append(text[start:])
    return tuple(part.strip() for part in parts if part.strip())


def _depths(text: str) -> list[int]:
    """How many brackets are open at each character; one that never closes does not count."""
    depth, depths = 0, []
    for char in text:
        depth = max(0, depth + (char in _OPENING) - (char in _CLOSING))
        depths.append(depth)
    return depths if depth == 0 else [0] * len(text)
