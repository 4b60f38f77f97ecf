"""Whether two printed journal titles are one journal's: in full, abbreviated, romanized, with series or place."""

import re
from collections.abc import Iterable, Iterator, Sequence

from validator.knowledge.characters.scripts import count_scripts
from validator.knowledge.languages.cyrillic_languages import guess_by_letters
from validator.knowledge.languages.romanized_text import is_romanized_russian
from validator.knowledge.titles.journal_words import (
    Word,
    are_places,
    is_series,
    is_small,
    run_lengths,
    shortens,
    small_languages,
    title_words,
)

_LONGEST = 500  # characters
_MOST_WORDS = 40  # no journal has more
_PARALLEL = re.compile(r"\s[=/|]\s|\s=|=\s")
_QUOTED = re.compile(r"[«\[]([^«»\[\]]{3,200})[»\]]")
_LONG_ACRONYM = 8

_JOINTS = "-'’«»\"“”&"  # what parts the words of one title
_JOINED = re.compile(r"-\w+")
# Words that begin the titles of Russian journals; abbreviated and romanized they are no English words.
_RUSSIAN = title_words("Вестник Известия Доклады Учёные Записки Вопросы Успехи Бюллетень")
# Words of Kazakh titles that have none of the letters of Kazakh.
_KAZAKH = frozenset("хабаршы хабаршысы хабарлары жаршысы журналы".split())  # noqa: SIM905


def same_journal(one: str, other: str) -> bool | None:
    """Whether two journal titles as printed name one journal; None where it cannot be told.

    Agree: a full title and its abbreviations by ISO 4 (words cut short, small words left out) or by usage
    («Вестн. РАМН», "JAMA"), in small letters or capitals, a Cyrillic title and its romanization, parallel titles
    («А = B»), a title with and without its series or place. A translation cannot be told from another journal.
    """
    verdicts = [_compare(a, b) for a in _alternatives(one) for b in _alternatives(other)]
    if not verdicts or True in verdicts:
        return bool(verdicts) or None
    return None if None in verdicts else False


def names_journal(text: str, title: str) -> bool:
    """Whether a piece of a citation line ends with the title of a journal, whatever stands before it."""
    words = _without_place(title_words(text[-_LONGEST:])[-_MOST_WORDS:])
    wanted = _without_place(title_words(title[:_LONGEST])[:_MOST_WORDS])
    return bool(wanted) and any(_aligned(words[start:], wanted) is True for start in range(len(words)))


def _alternatives(title: str) -> list[str]:
    """The title itself, its parallel titles, and what stands in quotation marks or brackets and outside of them."""
    title = title[:_LONGEST]
    parallel = [part for part in _PARALLEL.split(title) if title_words(part)]
    found = parallel if len(parallel) > 1 else [title]
    inner = [match[1] for match in _QUOTED.finditer(title)]
    bare = re.sub(r"\[[^\[\]]*\]", " ", title)
    return [part for part in dict.fromkeys([*found, *inner, bare]) if title_words(part)]


def _compare(one: str, other: str) -> bool | None:
    left, right = (_without_place(title_words(title)[:_MOST_WORDS]) for title in (one, other))
    found = _aligned(left, right)
    if found is not False or max(len(left), len(right)) >= _MOST_WORDS:
        return found or None
    comparable = _language(one, left) == _language(other, right) and not _apart(left, right)
    return False if comparable and not (_is_acronym(left) or _is_acronym(right)) else None


def _without_place(words: Sequence[Word]) -> Sequence[Word]:
    """The words without a place of publication after a sign at their end: «Вестник ТГУ. – Томск»."""
    for start in range(len(words) - 1, 0, -1):
        if not are_places(words[start:]):
            break
        if words[start].sign.strip(_JOINTS):
            return words[:start]
    return words


def _language(title: str, words: Sequence[Word]) -> str | None:
    counts = count_scripts(title)
    if counts["Cyrillic"] > counts["Latin"]:
        return "kk" if any(word.text in _KAZAKH for word in words) else guess_by_letters(title)
    romanized = is_romanized_russian(_JOINED.sub("", title)) or any(_is_russian(word) for word in words)
    return "ru-Latn" if romanized else "Latin"


def _is_russian(word: Word) -> bool:
    """Whether a Latin word is the romanized beginning of a Russian title."""
    if word.sign == "-":  # Physics-Uspekhi
        return False
    # "Journal" is «журнал» too, but in no English word begins with zh
    return word.text.startswith("zh") or any(_begins(word, russian) for russian in _RUSSIAN)


def _begins(word: Word, russian: Word) -> bool:
    return any(long.startswith(short) for short in word.keys for long in russian.keys if len(short) > 2)  # noqa: PLR2004


def _apart(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether the small words show two languages."""
    one, other = small_languages(left), small_languages(right)
    return bool(one and other and not one & other)


def _is_acronym(words: Sequence[Word]) -> bool:
    return len(words) == 1 and words[0].capitals and len(words[0].text) <= _LONG_ACRONYM


def _aligned(left: Sequence[Word], right: Sequence[Word]) -> bool | None:
    """True when the titles agree word by word; None when one goes on after a sign; False otherwise."""
    reached = _reach(left, right)
    if (len(left), len(right)) in reached:
        return True
    rests = [right[j:] for i, j in reached if i == len(left) and j] + [
        left[i:] for i, j in reached if j == len(right) and i
    ]
    verdicts = [_rest(rest) for rest in rests]
    return True if True in verdicts else None if None in verdicts else False


def _reach(left: Sequence[Word], right: Sequence[Word]) -> set[tuple[int, int]]:
    """All (i, j) such that the first i words of the one can stand for the first j of the other."""
    reached: set[tuple[int, int]] = set()
    waiting = [(0, 0)]
    while waiting:
        state = waiting.pop()
        if state not in reached:
            reached.add(state)
            waiting += _steps(left, right, *state)
    return reached


def _steps(left: Sequence[Word], right: Sequence[Word], i: int, j: int) -> Iterator[tuple[int, int]]:
    if i < len(left) and _is_optional(left[i], right):
        yield i + 1, j
    if j < len(right) and _is_optional(right[j], left):
        yield i, j + 1
    if i < len(left) and j < len(right):
        if shortens(left[i], right[j]) or shortens(right[j], left[i]):
            yield i + 1, j + 1
        yield from ((i + 1, j + length) for length in run_lengths(left[i], right[j:]))
        yield from ((i + length, j + 1) for length in run_lengths(right[j], left[i:]))


def _is_optional(word: Word, others: Iterable[Word]) -> bool:
    """Small words; the word «серия», and its number where the other title has none."""
    number = word.text.isdigit() and not any(other.text.isdigit() for other in others)
    return is_small(word) or is_series(word) or number


def _rest(rest: Sequence[Word]) -> bool | None:
    """Whether the words that only one title has are a series (True), a subtitle (None), or its own (False)."""
    sign = rest[0].sign
    if is_series(rest[0]) or "(" in sign:
        return True
    return None if sign.strip(_JOINTS) else False
