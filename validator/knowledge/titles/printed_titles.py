"""Whether a citation line prints the title of an article, and where a printed title differs from it."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import takewhile
from typing import Literal, NamedTuple

from validator.knowledge.characters.lookalike_table import IDENTICAL, SIMILAR
from validator.knowledge.characters.scripts import script_of
from validator.knowledge.people.romanization import skeletons

_LONGEST = 2000  # characters of a title or line that are compared
_SHORTENED = ("…", "...", "[…]", "[...]")
_MARKUP = re.compile(r"</?[a-zA-Z]{1,10}(?:\s[^<>]{0,60})?/?>")
_NOTE_MARKS = "*†‡§¹²³⁴ \t\n\u00a0"
_WORD = re.compile(r"[^\W_]+")


class Difference(NamedTuple):
    """Where a printed title (0-based [start, end) of it) and the record's title part.

    `other`: two different titles; `words`: they differ in words; `extra`: only the printed one has the words;
    `left-out`: only the record has them, `subtitle` when they are set off by a sign. `record` are its words.
    """

    kind: Literal["other", "words", "extra", "left-out"]
    start: int
    end: int
    record: str = ""
    subtitle: bool = False


def prints_title(line: str, title: str) -> bool:
    """Whether the title stands in the line, whatever its case, quotes, dashes, spaces, hyphenation and markup."""
    wanted = _letters(title.rstrip(_NOTE_MARKS))
    return bool(wanted) and wanted in _letters(line)


def prints_romanized(line: str, title: str) -> bool:
    """Whether the words of a Cyrillic title stand in the line in Latin letters, by whatever system."""
    printed = iter([skeletons(word[0]) for word in _words(line[:_LONGEST]) if script_of(word[0][0]) == "Latin"])
    wanted = [skeletons(word[0]) for word in _words(title[:_LONGEST]) if script_of(word[0][0]) == "Cyrillic"]
    return len(wanted) > 1 and all(any(keys & here for here in printed) for keys in wanted)


def title_difference(printed: str, title: str) -> Difference | None:
    """How a printed title differs from the record's; None if it is the same, or honestly shortened («…»)."""
    printed, title = printed[:_LONGEST], title[:_LONGEST].rstrip(_NOTE_MARKS)
    if not _letters(title) or prints_title(printed, title) or _is_shortened(printed, title):
        return None
    left, right = _words(printed), _words(title)
    first = _common(left, right)
    last = _common(left[first:][::-1], right[first:][::-1])
    left, right = left[first : len(left) - last], right[first : len(right) - last]
    # Titles may differ in signs alone: “A & B” and “A B”.
    return _difference(printed, title, left, right, first + last) if left or right else None


def share_words(printed: str, title: str) -> int:
    """How many words two titles share: to find the record's title that is meant."""
    return len({_letters(word[0]) for word in _words(printed)} & {_letters(word[0]) for word in _words(title)})


_Word = tuple[str, int, int]


def _words(text: str) -> list[_Word]:
    return [(match.group(), match.start(), match.end()) for match in _WORD.finditer(_blank_markup(text))]


def _blank_markup(text: str) -> str:
    """The text with its markup blanked out, every other character in its place."""
    return _MARKUP.sub(lambda tag: " " * len(tag.group()), text)


def _common(left: Sequence[_Word], right: Sequence[_Word]) -> int:
    """How many words the two have in common from the first on."""
    pairs = zip(left, right, strict=False)
    return sum(1 for _ in takewhile(lambda pair: _letters(pair[0][0]) == _letters(pair[1][0]), pairs))


def _difference(printed: str, title: str, left: list[_Word], right: list[_Word], common: int) -> Difference:
    if not left and right:
        start, end = right[0][1], right[-1][2]
        at = len(printed.rstrip())
        subtitle = bool(re.search(r"[.:;([–—-]\s*$", title[:start]))
        return Difference("left-out", 0, at, title[start:end], subtitle)
    start, end = left[0][1], left[-1][2]
    if not right:
        return Difference("extra", start, end)
    if max(len(left), len(right)) > common:
        return Difference("other", 0, len(printed), title)
    return Difference("words", start, end, title[right[0][1] : right[-1][2]])


def _is_shortened(printed: str, title: str) -> bool:
    bare = printed.rstrip(" .]") if printed.rstrip().endswith(_SHORTENED) else ""
    begun = _letters(bare.rstrip("…[ ."))
    return bool(begun) and _letters(title).startswith(begun)


@cache
def _look() -> dict[int, str]:
    """Capitals that look alike written one way: a letter of the wrong script is another rule's matter."""
    return str.maketrans({cyrillic: latin for cyrillic, latin in IDENTICAL + SIMILAR if cyrillic.isupper()})


def _letters(text: str) -> str:
    """The letters and figures of a text in one form: capitals, е for ё, names for Greek letters, nothing else."""
    plain = _MARKUP.sub(" ", text[:_LONGEST]).replace("&amp;", "&").replace("&", " and ")
    capital = unicodedata.normalize("NFKC", plain).upper().replace("Ё", "Е")
    named = "".join(_greek(char) if "\u0370" <= char <= "\u03ff" else char for char in capital)
    return "".join(filter(str.isalnum, unicodedata.normalize("NFC", named).translate(_look())))


def _greek(char: str) -> str:
    """α as ALPHA: both are printed."""
    return unicodedata.name(char, "").rpartition(" ")[2]
