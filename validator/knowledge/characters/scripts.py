"""The script (writing system) of characters, words and texts.

Python's ``unicodedata`` has no Script property; the first word of a letter's Unicode name is that property
for the scripts met in bibliographic records.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

# A letter, its combining marks, and apostrophes between letters (Фур'є, O’Brien).
# The hyphen parts words: in «MOX-топливо» each half is a word in a script of its own.
_LETTERS = r"[^\W\d_]+"
_WORD = re.compile(f"{_LETTERS}(?:[\u0300-\u036f](?:{_LETTERS})?|['’]{_LETTERS})*")
_LATIN_LETTER, _CYRILLIC_LETTER = "[A-Za-zÀ-ÖØ-öø-ɏ]", "[\u0400-\u0481\u048a-\u052f]"
_BETWEEN = "[\u0300-\u036f]*['’ʼ]?"
_MEETING = re.compile(f"{_LATIN_LETTER}{_BETWEEN}{_CYRILLIC_LETTER}|{_CYRILLIC_LETTER}{_BETWEEN}{_LATIN_LETTER}")
# First words of the names of letters (µ, ª, ʼ, 𝐀) that are no names of scripts.
_UNSCRIPTED = {
    "MICRO",
    "FEMININE",
    "MASCULINE",
    "MODIFIER",
    "MATHEMATICAL",
    "DOUBLE-STRUCK",
    "SCRIPT",
    "BLACK-LETTER",
}
_ALIASES = {"Cjk": "Han"}


class Word(NamedTuple):
    """A word of a text with its place: 0-based, end exclusive, counted in code points."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=1024)
def script_of(char: str) -> str | None:
    """The script of one character: «Latin», «Cyrillic», «Greek», «Han» …; None for digits, signs, marks."""
    if char < "\u0250":
        return "Latin" if char.isalpha() and char not in "µªº" else None
    if "\u0400" <= char <= "\u052f":
        return "Cyrillic" if char.isalpha() else None
    return _script_by_name(char)


def _script_by_name(char: str) -> str | None:
    if not char.isalpha():
        return None
    first = unicodedata.name(char, "").split(" ", 1)[0]
    if not first or first in _UNSCRIPTED:
        return None
    name = first.capitalize()
    return _ALIASES.get(name, name)


def words(text: str) -> Iterator[Word]:
    """The words of a text in order; digits, hyphens and every other sign part them."""
    for match in _WORD.finditer(text):
        yield Word(match.group(), match.start(), match.end())


def has_mixed_word(text: str) -> bool:
    """Whether a Cyrillic and a Latin letter meet anywhere in a text without a sign between them."""
    return not text.isascii() and _MEETING.search(text) is not None


def script_runs(word: str) -> list[tuple[str, int, int]]:
    """The stretches of one script in a word as (script, start, end); characters of no script are left out."""
    runs = []
    position = 0
    for script, chars in groupby(word, key=script_of):
        length = sum(1 for _ in chars)
        if script is not None:
            runs.append((script, position, position + length))
        position += length
    return runs


def count_scripts(text: str) -> Counter[str]:
    """How many letters of each script a text holds."""
    counts: Counter[str] = Counter()
    for char, number in Counter(text).items():
        script = script_of(char)
        if script is not None:
            counts[script] += number
    return counts


def is_cyrillic(text: str) -> bool:
    """Whether a text has more Cyrillic letters than Latin ones."""
    if text.isascii():
        return False
    counts = count_scripts(text)
    return counts["Cyrillic"] > counts["Latin"]


def scripts_of(text: str) -> set[str]:
    """The scripts that occur in a text."""
    return set(count_scripts(text))
