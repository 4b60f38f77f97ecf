"""The words of a journal title, and when one of them is short for one or more others."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from validator.knowledge.people.romanization import skeletons

# Articles, prepositions and conjunctions, which ISO 4 drops, by language.
_SMALL = {
    "en": "the of and for in on to with at by from an",
    "ru": "и в во на по для о об с со из к от при",
    "ru-Latn": "i v vo na po dlya dlia dlja o ob s so iz k ot pri",
    "kk": "және мен пен бен",
    "uk": "і й та у з із",
    "de": "der die das den des und für fur zur zum im am",
    "fr": "le la les l du de d et en pour sur",
    "es": "el los las y",
    "it": "il lo gli di della dei delle degli e",
    "pt": "o os do da dos das",
    "xx": "a",
}


def _row(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SERIES = _row("серия сер series ser seriya серiя сериясы section sect раздел part ч часть выпуск")
_PLACES = _row(
    "м л к москва спб санкт петербург ленинград киев минск алматы астана казань новосибирск екатеринбург томск "
    "moscow moskva st saint petersburg spb kiev kyiv minsk almaty astana kazan novosibirsk london new york "
    "paris berlin basel oxford amsterdam warsaw россия казахстан russia kazakhstan print online"
)
# Set phrases with abbreviations of their own, in both alphabets.
_SET_PHRASES = (
    (r"высш\w*\s+учебн\w*\s+завед\w*", "вузов"),
    (r"vys+h\w*\s+uchebn\w*\s+zaved\w*", "vuzov"),
    (r"\bс\.?\s?-?\s?х\.", "сельскохозяйственный"),
)
_LONGEST_TAIL = 3  # letters after the hyphen of a contraction: «ун-та», «изв-я», «о-ва»


class Word(NamedTuple):
    """A word of a title in small letters: how it may be read, and what stands before it.

    `keys` are the word and, for comparison across scripts, its romanization skeletons; `sign` is the punctuation
    before it; `capitals` tells that it has more than one, `acronym` that the words around it have not.
    """

    text: str
    keys: frozenset[str]
    sign: str
    capitals: bool
    acronym: bool


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"(?P<sign>[^\w]*)(?P<word>\d+|[^\W\d_]+(?:['’ʹ][^\W\d_]+)*(?:-[^\W\d_]{1,3}(?![\w.]))?)")


@cache
def _small_words() -> dict[str, str]:
    return {word: language for language, row in _SMALL.items() for word in row.split()}


def title_words(title: str) -> tuple[Word, ...]:
    """The words of a title in order."""
    plain = unicodedata.normalize("NFKC", title).replace("ё", "е").replace("Ё", "Е")
    for phrase, short in _SET_PHRASES:
        plain = re.sub(phrase, short, plain, flags=re.IGNORECASE)
    small_letters = any(map(str.islower, plain))
    found = _token().finditer(plain)
    return tuple(_word(match["word"], match["sign"], small_letters=small_letters) for match in found)


def _word(text: str, sign: str, *, small_letters: bool) -> Word:
    head, _, tail = text.partition("-")
    # A contraction has a small tail; «физико-» and other halves of compounds are cut by the pattern.
    joined = head + tail if len(tail) <= _LONGEST_TAIL else text
    low = joined.casefold()
    capitals = sum(map(str.isupper, joined)) > 1
    return Word(low, frozenset({low}) | skeletons(low), sign.strip(), capitals, capitals and small_letters)


def is_small(word: Word) -> bool:
    """Whether the word is an article, a preposition or a conjunction."""
    return word.text in _small_words()


def small_languages(words: Sequence[Word]) -> set[str]:
    """The languages whose articles, prepositions and conjunctions stand in a title."""
    found = {_small_words()[word.text] for word in words if word.text in _small_words()}
    return found - {"xx"}


def is_series(word: Word) -> bool:
    """Whether the word announces a series or section: «Серия», "Ser."."""
    return word.text in _SERIES


def are_places(words: Sequence[Word]) -> bool:
    """Whether nothing but the place of publication (or the medium) stands here: «М.», "(Moscow)"."""
    return all(word.text in _PLACES for word in words)


@lru_cache(maxsize=4096)
def shortens(short: Word, long: Word) -> bool:
    """Whether one word is the other, its beginning («Вестн.»), or a contraction of it («ун-та», "Natl")."""
    if short.acronym and long.acronym:
        return bool(short.keys & long.keys)
    return any(
        one[0] == other[0] and len(one) <= len(other) and _is_subsequence(one, other)
        for one in short.keys
        for other in long.keys
    )


def _is_subsequence(short: str, long: str) -> bool:
    letters = iter(long)
    return all(letter in letters for letter in short)


def run_lengths(acronym: Word, words: Sequence[Word]) -> set[int]:
    """How many of the words, from the first on, an acronym may stand for: РАМН, СПбГУ, КазНУ, JAMA."""
    if not acronym.capitals:
        return set()
    return {length for key in acronym.keys for length in _covered(key, words)}


def _covered(key: str, words: Sequence[Word]) -> set[int]:
    lengths: set[int] = set()
    reached = {0}
    for number, word in enumerate(words[: 2 * len(key)], 1):
        after = {end for at in reached for long in word.keys for end in _piece_ends(key, at, long)}
        reached = after | reached if is_small(word) else after
        if len(key) in reached and number > 1:
            lengths.add(number)
        if not reached:
            break
    return lengths


def _piece_ends(key: str, start: int, word: str) -> list[int]:
    """Where the letters taken from one word may end: its first, and then whatever follows in the word in order."""
    if key[start : start + 1] != word[:1]:
        return []
    ends, at = [start + 1], start + 1
    for letter in word[1:]:
        if key[at : at + 1] == letter:
            at += 1
            ends.append(at)
    return ends
