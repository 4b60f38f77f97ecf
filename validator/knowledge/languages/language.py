"""The language of a text: by script, then by letters and endings, and for long texts by statistics.

langdetect is loaded only for the last, with the profiles of en, ru and uk: it has none of Kazakh and
Belarusian, and on titles it errs too often.
"""

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from validator.knowledge.characters.scripts import count_scripts, has_mixed_word, script_of, words
from validator.knowledge.languages.cyrillic_languages import Verdict, by_letters, guess_by_letters
from validator.knowledge.languages.romanized_text import is_romanized_russian

__all__ = ["Verdict", "contradicts", "detect", "guess_language"]

_CYRILLIC = {"ru", "uk", "be", "kk", "bg", "ky", "tg", "tt", "ba", "mk"}
_LATIN = set("en de fr es it pt pl cs tr la hu fi sv lt lv et ro sk sl nl".split())  # noqa: SIM905
_ENGLISH = re.compile(
    "of|the|and|in|for|on|with|by|to|from|at|an|is|are|its|using|based|between|into|under"
    "|[a-z]{2,}(?:tions?|ing|ments?|ness|ity|ities|ical|ology|ics?|ed|ance|ence|ive|ers|ors|al|ous|ism|sis|ure)"
)
_LATIN_ENDING = re.compile("[a-z]+(?:us|um|is|a|ae|i|ii|ens|ans|es|e|o|on|or|ax|ix|ex)")
_LONG_WORD = 3  # letters
_SHORT_NAME = 3  # words: Web of Science
_PREVAILS, _SCATTERED = 0.5, 0.2  # Cyrillic letters to Latin ones
_MIN_STATISTICS = 100  # letters
_ENOUGH = 600  # characters that langdetect reads
_OWN_LETTERS = {"ru": set("ыэ"), "uk": set("іїє")}  # of each of the two, letters that the other has not
_LONGEST = 2000  # characters of a text that tell its language well enough
_CERTAIN = 0.99


def contradicts(text: str, declared: str) -> Verdict | None:
    """Why a text cannot be in its declared language (ISO 639-1); None when it may be, or none can tell."""
    text = text[:_LONGEST]
    script = _script_of_text(text)
    if script is None or (declared not in _CYRILLIC and declared not in _LATIN):
        return None
    if declared in _LATIN:
        return _against_latin(text, script)
    if script == "Latin":
        return _latin_in_cyrillic(text)
    if script != "Cyrillic":
        return Verdict("script", guess_language(text))
    return by_letters(text, declared) or _by_statistics(text, declared)


def guess_language(text: str) -> str | None:
    """The language of a text: `ru`, `kk`, `uk`, `be`, `en`, `ru-Latn` (romanised Russian) or None."""
    script = _script_of_text(text)
    if script == "Cyrillic":
        return guess_by_letters(text)
    if script == "Latin":
        if is_romanized_russian(text):
            return "ru-Latn"
        return "en" if _english_words(text) or text.isascii() else None
    return None


# ---- script


def _content_words(text: str) -> list[str]:
    """The words that show a language: no acronyms, symbols, words with digits or of mixed script."""
    found = [
        word for word in words(text) if not _beside_digit(text, word.start, word.end) and not has_mixed_word(word.text)
    ]
    if any(char.islower() for char in text):
        return [word.text for word in found if any(char.islower() for char in word.text[1:]) or word.text.islower()]
    long = [word.text for word in found if len(word.text) >= _LONG_WORD]
    return long if len(long) >= _SHORT_NAME else []


def _beside_digit(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].isdigit() or text[end : end + 1].isdigit()


def _script_of_text(text: str) -> str | None:
    """The script of the text's words; Latin names in a Cyrillic text do not count."""
    found = [word for word in _content_words(text) if len(word) > 1 or script_of(word) == "Cyrillic"]
    counts = count_scripts("".join(found))
    if not counts:
        return None
    cyrillic = [word for word in found if script_of(word[0]) == "Cyrillic"]
    latin = [word for word in found if script_of(word[0]) == "Latin"]
    if latin and cyrillic:
        return _prevailing(text, latin, cyrillic)
    return counts.most_common(1)[0][0]


def _prevailing(text: str, latin: list[str], cyrillic: list[str]) -> str | None:
    ratio = sum(map(len, cyrillic)) / sum(map(len, latin))
    if ratio >= _PREVAILS:
        return "Cyrillic"
    english = len(_english_words(text)) >= max(2, len(cyrillic) * 3)
    return "Latin" if english and ratio < _SCATTERED else None


def _against_latin(text: str, script: str) -> Verdict | None:
    return None if script == "Latin" else Verdict("script", guess_language(text))


def _latin_in_cyrillic(text: str) -> Verdict | None:
    """Latin words alone: English or romanised, unless they may be a Latin name or one brand."""
    if is_romanized_russian(text):
        return Verdict("script", "ru-Latn")
    content = [word for word in _content_words(text) if len(word) > 1]
    if len(content) == 1 or _is_latin_binomial(content):
        return None
    titled = all(word[0].isupper() or len(word) <= _LONG_WORD for word in content)
    name = titled and len(content) <= _SHORT_NAME and not text.isupper()
    return Verdict("script", guess_language(text), certain=not name)


def _is_latin_binomial(content: list[str]) -> bool:
    """Escherichia coli, Bacillus subtilis, Artemisia absinthium: a genus and one or two epithets."""
    small = [word for word in content[1:] if word.islower()]
    if len(content) > _SHORT_NAME or not content[0].istitle() or len(small) != len(content) - 1:
        return False
    return all(_LATIN_ENDING.fullmatch(word) and not _ENGLISH.fullmatch(word) for word in small)


def _english_words(text: str) -> list[str]:
    return [word.text for word in words(text) if _ENGLISH.fullmatch(word.text.lower())]


# ---- statistics


def _by_statistics(text: str, declared: str) -> Verdict | None:
    """Russian and Ukrainian told apart in a long text; the other languages have no profile."""
    if declared not in _OWN_LETTERS or _OWN_LETTERS[declared] & set(text.lower()):
        return None  # the letters have told it
    if count_scripts(text)["Cyrillic"] < _MIN_STATISTICS:
        return None
    found = detect(text)
    return Verdict("statistics", found) if found and found != declared else None


def detect(text: str) -> str | None:
    """The language of a long text, one of `en`, `ru`, `uk`, by langdetect; None when it is not certain."""
    from langdetect.lang_detect_exception import LangDetectException  # noqa: PLC0415 (with langdetect, 30 ms)

    detector = _factory().create()
    detector.append(text[:_ENOUGH])
    try:
        best = next(iter(detector.get_probabilities()), None)
    except LangDetectException:  # none of the letters occurs in a profile: «ә ә ә»
        return None
    return str(best.lang) if best and best.prob >= _CERTAIN else None


@lru_cache(maxsize=1)
def _factory() -> Any:
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory  # noqa: PLC0415 (30 ms)

    factory = DetectorFactory()
    profiles = [(Path(PROFILES_DIRECTORY) / name).read_text(encoding="utf-8") for name in ("en", "ru", "uk")]
    factory.load_json_profile(profiles)
    factory.seed = 0
    return factory
