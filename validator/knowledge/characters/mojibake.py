"""Text decoded in the wrong encoding («mojibake»), and what it was.

Own code: ftfy 6.3 mends UTF-8 that was read as windows-1251 or windows-1252, but not the single-byte mistakes
(windows-1251 for latin-1, KOI8-R and the like) that are the common ones in Russian records.
"""

import re
from itertools import pairwise
from typing import NamedTuple

from validator.knowledge.characters.lookalike_table import IDENTICAL, SIMILAR
from validator.knowledge.characters.scripts import Word, script_of, words


class Mojibake(NamedTuple):
    """A spoilt stretch: 0-based, end exclusive, with what it most likely was."""

    start: int
    end: int
    text: str
    repaired: str
    recipe: str


def _bytes_table(encoding: str) -> dict[str, int]:
    """Map each character to its byte; U+0080–U+009F also stand for themselves, as in latin-1."""
    table = {chr(byte): byte for byte in range(0x80, 0xA0)}
    for byte in range(0x80, 0x100):
        table[bytes([byte]).decode(encoding, errors="replace").replace("\ufffd", chr(byte))] = byte
    return table


def _pattern(table: dict[str, int]) -> re.Pattern[str]:
    """Runs of characters that are the bytes of UTF-8 sequences of two or three bytes."""
    tail = re.escape("".join(char for char, byte in table.items() if byte < 0xC0))  # noqa: PLR2004
    two = re.escape("".join(char for char, byte in table.items() if 0xC2 <= byte <= 0xDF))  # noqa: PLR2004
    three = re.escape("".join(char for char, byte in table.items() if 0xE0 <= byte <= 0xEF))  # noqa: PLR2004
    return re.compile(f"(?:[{two}][{tail}]|[{three}][{tail}][{tail}])+")


_CP1251 = _bytes_table("cp1251")
_CP1252 = _bytes_table("cp1252")
_UTF8 = (("utf-8 as cp1251", _CP1251, _pattern(_CP1251)), ("utf-8 as cp1252", _CP1252, _pattern(_CP1252)))
# What western languages have inside words; ò ì ù ð ý þ ÿ are too rare to be evidence.
_WESTERN = set("äöüßéèêëçãõáíóúñåæøâîôûïà" + "ÄÖÜÉÈÊËÇÃÕÁÍÓÚÑÅÆØÂÎÔÛÏÀ")
_PORTUGUESE = {"çã", "çõ"}
# A Russian word of one letter, or an ending, glued to a Latin word is no western letter.
_ONE_LETTER_WORDS = set("авикосуяАВИКОСУЯ")
_LOOKALIKES = {cyrillic for cyrillic, _ in IDENTICAL + SIMILAR}
# Letters of Russian text, the most frequent first (Russian National Corpus).
_BY_FREQUENCY = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
_RANK = {letter: rank for rank, letter in enumerate(_BY_FREQUENCY)}
_VOWELS = set("аеёиоуыэюя")
_SHORTEST_KOI8 = 8  # letters of all such words together
_SHORTEST_LATIN1 = 4
_KOI8 = (("koi8-r as cp1251", ("cp1251", "koi8-r")), ("cp1251 as koi8-r", ("koi8-r", "cp1251")))
_CYRILLIC_LETTER = "[\u0400-\u052f]"
_LATIN_LETTER = "[A-Za-z\u00c0-\u024f]"
# Without letters of both scripts side by side, and without «нЕРНД», no word needs to be looked at.
_SUSPECT = re.compile(
    f"{_LATIN_LETTER}[\u0300-\u036f'’ʼ]*{_CYRILLIC_LETTER}|{_CYRILLIC_LETTER}[\u0300-\u036f'’ʼ]*{_LATIN_LETTER}"
    "|[\u0430-\u045f][\u0400-\u042f]"
)
_LATIN1_WORD = re.compile("(?<![A-Za-z])[À-ÿ¨¸]+(?![A-Za-z])")


def find_mojibake(text: str) -> list[Mojibake]:
    """The wrongly decoded stretches of a text in order (code CHR003).

    Found are UTF-8 read as windows-1251 or windows-1252, western words read as windows-1251
    (`Wдrmeьbergang`), and Cyrillic words read as latin-1 (`Ìåòîä`) or from KOI8-R (`нЕРНД`).
    """
    if text.isascii():
        return []
    found = [item for recipe in _UTF8 for item in _utf8_runs(text, *recipe)]
    taken = {position for item in found for position in range(item.start, item.end)}
    rest = [word for word in words(text) if word.start not in taken] if _SUSPECT.search(text) else []
    found += _western(rest) + _from_koi8(rest) + _cyrillic_from_latin1(text, taken)
    return sorted(found, key=lambda item: item.start)


def western_reading(word: str) -> str | None:
    """The western word whose accents were read as windows-1251 (`Rohrbьndel` → Rohrbündel), or None."""
    letters = [char for char in word if script_of(char) == "Cyrillic"]
    if len(word) < 3 or not letters or 2 * len(letters) > len(word):  # noqa: PLR2004
        return None
    if len(letters) == 1 and word[-1] in _ONE_LETTER_WORDS:
        return None
    decoded = _recoded(word, "cp1251", "latin-1")
    return decoded if decoded and _is_western(word, decoded) else None


def _is_western(word: str, decoded: str) -> bool:
    new = {after for before, after in zip(word, decoded, strict=True) if before != after}
    plain_case = decoded.islower() or decoded.isupper() or decoded.istitle()
    return new <= _WESTERN and plain_case and not _has_strange_pair(word, decoded)


def _has_strange_pair(word: str, decoded: str) -> bool:
    """Two accented letters in a row, other than the Portuguese ones."""
    changed = [before != after for before, after in zip(word, decoded, strict=True)]
    pairs = zip(pairwise(changed), pairwise(decoded.lower()), strict=True)
    return any(both == (True, True) and "".join(letters) not in _PORTUGUESE for both, letters in pairs)


def _utf8_runs(text: str, recipe: str, table: dict[str, int], pattern: re.Pattern[str]) -> list[Mojibake]:
    readings = [(match, _as_utf8(match.group(), table)) for match in pattern.finditer(text)]
    convincing = [reading for match, reading in readings if reading and _is_convincing(match.group(), reading)]
    if not convincing:
        return []
    # Beside a certain run, single letters are mojibake too: «РІ» is «в».
    certain = any(len(reading) > 1 and script_of(reading[0]) == "Cyrillic" for reading in convincing)
    return [
        Mojibake(match.start(), match.end(), match.group(), reading, recipe)
        for match, reading in readings
        if reading and (certain or _is_convincing(match.group(), reading))
    ]


def _as_utf8(run: str, table: dict[str, int]) -> str | None:
    try:
        return bytes(table[char] for char in run).decode("utf-8")
    except UnicodeDecodeError:
        return None


def _is_convincing(run: str, repaired: str) -> bool:
    """Two letters by chance may look like one pair of bytes («РІ» in РІК): more evidence is wanted then."""
    if not all(char.isalpha() or char in "«»№–—‘’“”„…°±×·©®\xa0µ²³" for char in repaired):
        return False
    scripts = {script_of(char) for char in repaired} - {None}
    if len(scripts) > 1 or not scripts <= {"Latin", "Cyrillic", "Greek"}:
        return False
    return (len(repaired) > 1 and not run.isalpha()) or len(run) >= 3 * len(repaired) or _is_odd_pair(run)


def _is_odd_pair(run: str) -> bool:
    """«Ã©», «В°»: a letter and a sign that no text puts after it; «В«Методе»» is only a missing space."""
    if run[0] in "ÃÂ":
        return not run[1].isalpha() and not run[1].isspace()
    return run[0] in "ГВ" and run[1] in "°±·©®¤¶¦§¬"


def _western(candidates: list[Word]) -> list[Mojibake]:
    mixed = [word for word in candidates if _is_unlike_latin(word.text)]
    readings = [(word, western_reading(word.text)) for word in mixed]
    return [_of_word(word, reading, "latin-1 as cp1251") for word, reading in readings if reading]


def _is_unlike_latin(word: str) -> bool:
    """A word of both scripts with a Cyrillic letter that no one could take for a Latin one."""
    cyrillic = [char for char in word if script_of(char) == "Cyrillic"]
    latin = any(script_of(char) == "Latin" for char in word)
    return latin and any(char not in _LOOKALIKES for char in cyrillic)


def _cyrillic_from_latin1(text: str, taken: set[int]) -> list[Mojibake]:
    """Words of nothing but À–ÿ; short ones count beside a longer one."""
    matches = [match for match in _LATIN1_WORD.finditer(text) if match.start() not in taken]
    if max((len(match.group()) for match in matches), default=0) < _SHORTEST_LATIN1:
        return []
    found = [Word(match.group(), match.start(), match.end()) for match in matches]
    readings = [(word, _recoded(word.text, "latin-1", "cp1251")) for word in found]
    return [_of_word(word, reading, "cp1251 as latin-1") for word, reading in readings if reading]


def _of_word(word: Word, repaired: str, recipe: str) -> Mojibake:
    return Mojibake(word.start, word.end, word.text, repaired, recipe)


def _from_koi8(candidates: list[Word]) -> list[Mojibake]:
    """Between KOI8-R and windows-1251 capitals and small letters change places, either way."""
    cyrillic = [word for word in candidates if _is_cyrillic(word.text) and len(word.text) > 1]
    spoilt = [word for word in candidates if _is_inverted(word.text) or _is_capital(word.text)]
    # All words of a spoilt text are so: beside ordinary words «еСПЧ» is a slip of the Caps Lock key.
    if not any(_is_inverted(word.text) for word in spoilt) or len(cyrillic) > sum(
        len(word.text) > 1 for word in spoilt
    ):
        return []
    joined = "".join(word.text for word in spoilt)
    if len(joined) < _SHORTEST_KOI8:
        return []
    best, recipe, codecs = min((_strangeness(_recoded(joined, *codecs)), name, codecs) for name, codecs in _KOI8)
    if best + 1 > _strangeness(joined):
        return []
    return [_of_word(word, _recoded(word.text, *codecs) or word.text, recipe) for word in spoilt]


def _is_capital(word: str) -> bool:
    return word.isupper() and _is_cyrillic(word)


def _is_inverted(word: str) -> bool:
    return word[:1].islower() and word[1:].isupper() and _is_cyrillic(word)


def _is_cyrillic(word: str) -> bool:
    return all(script_of(char) == "Cyrillic" for char in word)


def _strangeness(letters: str | None) -> float:
    """How unlike Russian: the mean rank of letters by frequency, and pairs of two vowels or consonants."""
    if not letters:
        return float(len(_RANK))
    ranks = sum(_RANK.get(char, len(_RANK)) for char in letters.lower())
    vowels = [char in _VOWELS for char in letters.lower()]
    level = sum(1 for left, right in pairwise(vowels) if left == right)
    return (ranks + 10 * level) / len(letters)


def _recoded(word: str, wrong: str, right: str) -> str | None:
    try:
        return word.encode(wrong).decode(right)
    except UnicodeError:
        return None
