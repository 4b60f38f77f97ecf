"""What is wrong with the beginning and the end of an abstract: a heading left in it, a text broken off; its length."""

import re
from typing import Literal, NamedTuple

_HEADINGS = (
    "аннотация|реферат|резюме|краткое содержание|анотація|анатацыя|рэзюмэ|аңдатпа|түйін|түйіндеме|abstract|summary"
    "|annotation|zusammenfassung|résumé|resumen|resumo"
)
_MARKS = "[.:–—-]+"
_HEADING = re.compile(
    rf"[\s*_#]{{0,9}}({_HEADINGS})[*_]{{0,3}}"
    rf"(?P<sign>\s?{_MARKS}[*_]{{0,3}}\s+|\s?[.:—][*_]{{0,3}}(?=\w)|\s*\n\s*|\s+(?=[^\W\d_])|\s*\Z)",
    re.IGNORECASE,
)
_LONGEST_HEADING = 100  # characters
_ELLIPSIS = re.compile(r"(?:…|\.{3,}|\[…\]|\[\.{3}\])\Z")
_LAST_WORD = re.compile(r"([^\W\d_]+)\Z")
# Conjunctions, prepositions and articles; those that are a letter's or a variable's name too are left out.
_CONTINUES = frozenset(
    "и в с к но или что чтобы как для при на по до из от об над под без через между около после перед либо если "  # noqa: SIM905
    "также не ни со во ко және немесе бірақ and or of the an in on for with by to from at as that which is are was "
    "were between into than their its these this".split()
)
_TAIL = 60  # characters at the end that are read


class Heading(NamedTuple):
    """A heading at the beginning of an abstract: its word, and where the text after it begins (0-based).

    `certain` is false where only a capital letter tells the heading from a first word.
    """

    word: str
    end: int
    certain: bool


def find_heading(abstract: str) -> Heading | None:
    """«Аннотация.», "Abstract:", «Аңдатпа» and their like at the beginning; "Background:" is a part of the text."""
    match = _HEADING.match(abstract[:_LONGEST_HEADING])
    if match is None:
        return None
    sign, end = match["sign"], match.end()
    certain = bool(sign.strip()) or "\n" in sign or end == len(abstract)
    if not certain and not (match[1][0].isupper() and abstract[end].isupper()):
        return None
    return Heading(match[1], end, certain)


def truncation(abstract: str) -> Literal["ellipsis", "word", "sentence"] | None:
    """How an abstract breaks off: by dots, inside a word, inside a sentence; None if it does not.

    A missing final period alone is no sign: journals and databases drop it.
    """
    tail = abstract.rstrip()[-_TAIL:]
    if _ELLIPSIS.search(tail):
        return "ellipsis"
    if re.search(r"\w[-\u00ad\u2010]\Z", tail):
        return "word"
    if tail.endswith((",", ";", ":", "–", "—", " -")):
        return "sentence"
    last = _LAST_WORD.search(tail)
    return "sentence" if last and last[1] in _CONTINUES else None


def count_words(abstract: str) -> int:
    """The words of a text as word processors count them: what stands between spaces and holds a letter or digit."""
    return sum(any(char.isalnum() for char in token) for token in abstract.split())
