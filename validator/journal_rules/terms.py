"""Finds the terms of a list in a text, word by word: in linear time, and without regular expressions of users.

Case, `ё`, the kind of quotation marks, dashes and blanks (a no-break space, a line break) make no difference; `*` at
the end of a word stands for any ending.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import NamedTuple

STAR = "*"

QUOTATION_MARKS = '«»„“”‟‹›"'

_WORD = re.compile(r"\w+\*?|[^\w\s]")
_QUOTE = '"'
_SIGNS = str.maketrans(
    dict.fromkeys(QUOTATION_MARKS, _QUOTE) | dict.fromkeys("‘’ʼ", "'") | dict.fromkeys("‐‑‒–—−", "-")
)
_IGNORED_CASE = str.maketrans("ё", "е")


class Word(NamedTuple):
    """A word or sign of a term; `open` if any ending may follow."""

    key: str
    open: bool = False


Term = tuple[Word, ...]


class Occurrence(NamedTuple):
    """A term in a text: its number in the vocabulary, the characters [start, end), and what its stars stand for."""

    term: int
    start: int
    end: int
    endings: tuple[str, ...] = ()


class _Token(NamedTuple):
    key: str
    start: int
    end: int


class TermError(Exception):
    """What is wrong with a written term: `empty`, or a `star` that does not end a word."""


def parse(written: str, *, match_case: bool = False) -> Term:
    """The words and signs of a term. Raises TermError."""
    words = tuple(_word(match[0], match_case=match_case) for match in _WORD.finditer(written))
    if not words:
        raise TermError("empty")
    if any(word.key == STAR for word in words) or re.search(r"\*\w", written):
        raise TermError("star")
    return words


def _word(written: str, *, match_case: bool) -> Word:
    is_open = len(written) > 1 and written.endswith(STAR)
    return Word(_key(written.removesuffix(STAR) if is_open else written, match_case=match_case), is_open)


def _key(word: str, *, match_case: bool) -> str:
    word = word.translate(_SIGNS)
    return word if match_case else word.lower().translate(_IGNORED_CASE)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Terms that are looked for together, by their first words: whole ones, and stems by their lengths.

    `quotes`: whether quotation marks are read at all, in the terms and in texts.
    """

    terms: tuple[Term, ...]
    match_case: bool
    quotes: bool
    whole: Mapping[str, Sequence[int]]
    stems: Mapping[int, Mapping[str, Sequence[int]]]


def vocabulary(written: Iterable[str], *, match_case: bool = False, quotes: bool = True) -> Vocabulary:
    """The vocabulary of some terms; raises TermError."""
    parsed = [parse(each, match_case=match_case) for each in written]
    terms = tuple(tuple(word for word in term if quotes or word.key != _QUOTE) for term in parsed)
    numbers = [number for number in range(len(terms)) if terms[number]]
    stems = _grouped((number for number in numbers if terms[number][0].open), terms)
    lengths = sorted({len(stem) for stem in stems})
    return Vocabulary(
        terms,
        match_case,
        quotes,
        _grouped((number for number in numbers if not terms[number][0].open), terms),
        {length: {stem: found for stem, found in stems.items() if len(stem) == length} for length in lengths},
    )


def _grouped(numbers: Iterable[int], terms: Sequence[Term]) -> dict[str, list[int]]:
    """The numbers of terms by their first words."""

    def first(number: int) -> str:
        return terms[number][0].key

    return {key: list(found) for key, found in groupby(sorted(numbers, key=first), first)}


def find(known: Vocabulary, text: str) -> Iterator[Occurrence]:
    """The terms in a text from left to right; of several at one place the longest, and none inside another."""
    key = partial(_key, match_case=known.match_case)
    tokens = [_Token(key(match[0]), *match.span()) for match in re.finditer(r"\w+|[^\w\s]", text)]
    tokens = tokens if known.quotes else [token for token in tokens if token.key != _QUOTE]
    at = 0
    while at < len(tokens):
        fitting = [number for number in _candidates(known, tokens[at].key) if _fits(known.terms[number], tokens, at)]
        if fitting:
            longest = max(fitting, key=lambda number: _exactness(known.terms[number]))
            yield _occurrence(known, longest, tokens, at, text)
        at += len(known.terms[longest]) if fitting else 1


def _candidates(known: Vocabulary, key: str) -> Iterator[int]:
    yield from known.whole.get(key, ())
    for length, stems in known.stems.items():
        if length > len(key):
            break
        yield from stems.get(key[:length], ())


def _exactness(term: Term) -> tuple[int, int]:
    """How much of a text a term says; of two terms that are written alike the first counts."""
    return len(term), sum(len(word.key) + (not word.open) for word in term)


def _fits(term: Term, tokens: Sequence[_Token], at: int) -> bool:
    if at + len(term) > len(tokens):
        return False
    return all(
        token.key.startswith(word.key) if word.open else token.key == word.key
        for word, token in zip(term, tokens[at : at + len(term)], strict=True)
    )


def _occurrence(known: Vocabulary, number: int, tokens: Sequence[_Token], at: int, text: str) -> Occurrence:
    term = known.terms[number]
    met = tokens[at : at + len(term)]
    endings = tuple(
        text[token.end - (len(token.key) - len(word.key)) : token.end]
        for word, token in zip(term, met, strict=True)
        if word.open
    )
    return Occurrence(number, met[0].start, met[-1].end, endings)


def stars(written: str) -> int:
    """How many words of a term are open."""
    return written.count(STAR)


def filled(replacement: str, occurrence: Occurrence) -> str:
    """A replacement with the endings that were met instead of its stars, in their order."""
    endings = iter(occurrence.endings)
    return "".join(next(endings, "") if letter == STAR else letter for letter in replacement)


def capitalized_like(found: str, written: str, replacement: str) -> str:
    """A replacement with the capitals of what is found, where they are not the term's own: a beginning, a headline."""
    if not found[:1].isupper() or written[:1].isupper():
        return replacement
    if len(found) > 1 and found.isupper():
        return replacement.upper()
    return begun(replacement)


def begun(text: str) -> str:
    """A text as it begins a sentence."""
    return text[:1].upper() + text[1:]
