"""Words that mix Cyrillic and Latin letters: which letters are foreign, and how the word reads without them.

The pairs of letters are those of UTS #39 (``lookalike_table``). Greek never counts: TGF-β1 is no mixture.
"""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Literal, NamedTuple

from validator.knowledge.characters.lookalike_table import IDENTICAL, SIMILAR
from validator.knowledge.characters.mojibake import western_reading
from validator.knowledge.characters.scripts import Word, has_mixed_word, script_of, script_runs, words

Kind = Literal["lookalike", "mojibake", "glued", "conventional"]

# Letters of Serbian, Macedonian and Tatar look like Latin ones, but a Latin letter is never mended into them.
_RARE = set("ЅѕЈјһ")
_TO_LATIN = str.maketrans(dict(IDENTICAL))
_TO_LATIN_LOOSELY = str.maketrans(dict(IDENTICAL + SIMILAR))
_TO_CYRILLIC_LOOSELY = str.maketrans({latin: letter for letter, latin in IDENTICAL + SIMILAR if letter not in _RARE})
_TO_CYRILLIC = str.maketrans({latin: cyrillic for cyrillic, latin in IDENTICAL if cyrillic not in _RARE})
_CYRILLIC_LOOKALIKES = {cyrillic for cyrillic, _ in IDENTICAL + SIMILAR}
_LATIN_LOOKALIKES = {latin for _, latin in IDENTICAL + SIMILAR}
_SCRIPTS = ("Cyrillic", "Latin")
_ROMAN = re.compile(r"(?=.)(?:m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3}))", re.IGNORECASE)

# і is a letter of these, not of Russian after 1918.
_LANGUAGES_WITH_I = {"uk", "kk", "be"}
_CYRILLIC_LANGUAGES = {"ru", "kk", "uk", "be", "bg", "ky", "tg", "mk", "tt", "ba"}
# Indices set below the Latin symbol of a quantity in Russian print: Kэфф, Nном, Tвх.
_INDICES = set(
    "абс вак вн внеш внутр вх вых гр доп изб изм исп кип кон кр крит макс мин нар "  # noqa: SIM905
    "нас нач ном обр общ опт отн ост пл пор потр пред раб расч рез сеп ср ст сум тв теор тепл тр уд факт хар "
    "экв эксп эл эфф".split()
)
_UNITS = {"кг", "г", "мг", "т", "тыс", "млн", "млрд"}
_PRE_REFORM = re.compile("[ѣѳѵѢѲѴ]")
_VOWELS = set("аеёиоуыэюяі")


class MixedWord(NamedTuple):
    """A word of Cyrillic and Latin letters; positions are 0-based in the text, end exclusive."""

    text: str
    start: int
    end: int
    kind: Kind
    foreign: tuple[tuple[int, int], ...]  # the stretches of letters that are in the wrong script
    readings: tuple[str, ...]  # every way to write the word in one script
    repaired: str | None  # the one reading that is left, else None


def to_latin(word: str) -> str | None:
    """The word with each Cyrillic letter replaced by the Latin one of the same look; None if one has none."""
    return _one_script(word.translate(_TO_LATIN), "Latin")


def to_cyrillic(word: str) -> str | None:
    """The word with each Latin letter replaced by the Cyrillic one of the same look; None if one has none."""
    return _one_script(word.translate(_TO_CYRILLIC), "Cyrillic")


def is_roman_numeral(word: str) -> bool:
    """Whether the Latin letters of a word spell a Roman number."""
    return _ROMAN.fullmatch(word) is not None


def is_ambiguous(word: str) -> bool:
    """Whether every letter of the word could belong to either script by its look."""
    return all(char in _CYRILLIC_LOOKALIKES or char in _LATIN_LOOKALIKES for char in word if char.isalpha())


def mixed_words(text: str, language: str | None = None) -> list[MixedWord]:
    """The words of a text that mix Cyrillic and Latin letters (code CHR001).

    ``language`` is the declared ISO 639-1 code, if known. A word whose letters all look alike in both scripts
    is repaired only when its own majority and its neighbours (or, if it has none, the language) agree.
    """
    if not has_mixed_word(text):
        return []
    found = list(words(text))
    mixed = [index for index, word in enumerate(found) if has_mixed_word(word.text)]
    return _classified(text, found, mixed, language)


def _classified(text: str, found: list[Word], mixed: list[int], language: str | None) -> list[MixedWord]:
    around = neighbour_scripts(word.text for word in found)
    # An English item of a Russian list is English: the language decides only where no neighbour does.
    fallback = None if any(around) else script_of_language(language)
    broken = any(_kind_of_unreadable(found[index].text) == "mojibake" for index in mixed)
    old = _PRE_REFORM.search(text) is not None
    result = []
    for index in mixed:
        word = found[index]
        near = around[index] or fallback
        # A Latin text holds no Cyrillic words; a Russian one may hold Latin symbols: there both must agree.
        votes: set[str | None] = {"Latin"} if near == "Latin" else {_majority(word.text), near} - {None}
        readings = _readings(word.text, language, broken=broken)
        kind = _kind(text, word, readings, old=old)
        certain = kind != "glued" and not _is_only_similar(word.text)
        result.append(_mixed_word(word, kind, readings, _choose(readings, votes) if certain else None))
    return result


def _mixed_word(word: Word, kind: Kind, readings: tuple[str, ...], repaired: str | None) -> MixedWord:
    if kind == "conventional" and not _is_pre_reform(repaired):
        readings, repaired = (), None
    runs = script_runs(word.text)
    right = script_of(repaired[0]) if repaired else _majority(word.text) or runs[0][0]
    foreign = tuple(
        (word.start + start, word.start + end) for script, start, end in runs if script in _SCRIPTS and script != right
    )
    return MixedWord(word.text, word.start, word.end, kind, foreign, readings, repaired)


def _is_pre_reform(repaired: str | None) -> bool:
    return repaired is not None and "і" in repaired.lower()


def neighbour_scripts(texts: Iterable[str]) -> list[str | None]:
    """For each of the words of a text, the script of the nearest certain words at its two sides.

    A word is certain when it is in one script and could not be read in the other; None when the two sides
    differ or there are no such words.
    """
    certain = [_certain_script(text) for text in texts]
    before = _carried(certain)
    after = _carried(certain[::-1])[::-1]
    return [_agreed(left, right) for left, right in zip(before, after, strict=True)]


def script_of_language(language: str | None) -> str | None:
    """«Cyrillic» for ru, kk, uk, be …, «Latin» for en, None for the rest."""
    if language in _CYRILLIC_LANGUAGES:
        return "Cyrillic"
    return "Latin" if language == "en" else None


def _one_script(word: str, script: str) -> str | None:
    return word if all(script_of(char) in (script, None) for char in word) else None


def _certain_script(word: str) -> str | None:
    scripts = {script_of(char) for char in word} & set(_SCRIPTS)
    return scripts.pop() if len(scripts) == 1 and not is_ambiguous(word) else None


def _carried(scripts: list[str | None]) -> list[str | None]:
    """For each place the last certain script before it."""
    result: list[str | None] = []
    last = None
    for script in scripts:
        result.append(last)
        last = script or last
    return result


def _agreed(left: str | None, right: str | None) -> str | None:
    return (left or right) if left is None or right is None or left == right else None


def _majority(word: str) -> str | None:
    scripts = [script_of(char) for char in word]
    difference = scripts.count("Cyrillic") - scripts.count("Latin")
    if difference == 0:
        return None
    return "Cyrillic" if difference > 0 else "Latin"


def _readings(word: str, language: str | None, *, broken: bool) -> tuple[str, ...]:
    """Every reading in one script; ``broken``: the text holds other words of wrongly decoded letters."""
    latin = to_latin(word)
    cyrillic = _cyrillic_reading(word, language)
    western = western_reading(word) if broken or latin is None else None
    if latin and is_roman_numeral(latin):
        cyrillic = western = None
    if latin is None and cyrillic is None:
        latin, cyrillic = _loose_readings(word)
    return tuple(dict.fromkeys(reading for reading in (latin, cyrillic, western) if reading))


def _loose_readings(word: str) -> tuple[str | None, str | None]:
    """The readings that take У for Y and у for y."""
    latin = _one_script(word.translate(_TO_LATIN_LOOSELY), "Latin")
    return latin, _one_script(word.translate(_TO_CYRILLIC_LOOSELY), "Cyrillic")


def _is_only_similar(word: str) -> bool:
    """Whether the word could be mended only by taking У for Y: too unsure to be done without asking."""
    return to_latin(word) is None and to_cyrillic(word) is None and any(_loose_readings(word))


def _cyrillic_reading(word: str, language: str | None) -> str | None:
    reading = to_cyrillic(word)
    if reading is None or not is_ambiguous(word) or language in _LANGUAGES_WITH_I:
        return reading
    return None if "і" in reading.lower() else reading


def _choose(readings: tuple[str, ...], votes: set[str | None]) -> str | None:
    if len(readings) < 2:  # noqa: PLR2004
        return readings[0] if readings else None
    if len(votes) != 1:
        return None
    fitting = [reading for reading in readings if {script_of(char) for char in reading} & votes]
    return fitting[0] if len(fitting) == 1 else None


def _kind(text: str, word: Word, readings: tuple[str, ...], *, old: bool) -> Kind:
    followed_by_period = text[word.end : word.end + 1] == "."
    if _is_symbol(word.text, followed_by_period=followed_by_period) or old or word.text.endswith("ъ"):
        return "conventional"
    if _is_glued(word.text):
        return "glued"
    if readings and readings[0] != western_reading(word.text):
        return "lookalike"
    return _kind_of_unreadable(word.text)


def _kind_of_unreadable(word: str) -> Kind:
    certain = to_latin(word) is None and to_cyrillic(word) is None
    return "mojibake" if certain and western_reading(word) else "glued"


def _is_symbol(word: str, *, followed_by_period: bool) -> bool:
    """A Latin symbol with a Cyrillic index (Kэфф), or a unit with a Latin symbol (кгU)."""
    runs = [(script, word[start:end]) for script, start, end in script_runs(word)]
    if [script for script, _ in runs] == ["Cyrillic", "Latin"]:
        return runs[0][1] in _UNITS and len(runs[1][1]) <= 2  # noqa: PLR2004
    if [script for script, _ in runs] != ["Latin", "Cyrillic"] or len(runs[0][1]) > 1:
        return False
    index = runs[1][1].lower()
    return index in _INDICES or (not followed_by_period and _is_letter_index(word))


def _is_letter_index(word: str) -> bool:
    """Tп, Cж: a capital and a small consonant; «Oн» and «Hа» have a vowel and are words."""
    if len(word) != 2 or not (word[0].isupper() and word[1].islower()):  # noqa: PLR2004
        return False
    return not _VOWELS & set(word.translate(_TO_CYRILLIC).lower()) and not is_ambiguous(word)


def _is_glued(word: str) -> bool:
    """«ТрудыIX»: capitals of one script against small letters of the other, two or more of each."""
    runs = [word[start:end] for _, start, end in script_runs(word)]
    return any(_is_joint(left, right) for left, right in pairwise(runs))


def _is_joint(left: str, right: str) -> bool:
    if len(left) < 2 or len(right) < 2:  # noqa: PLR2004
        return False
    return (left[-1].islower() and right.isupper()) or (left.isupper() and right.islower())
