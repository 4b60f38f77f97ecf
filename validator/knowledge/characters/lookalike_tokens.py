"""Whole tokens typed in the wrong script, which their surroundings betray: `А.V.`, `р. 5`, «C. 22–30».

A token is given a replacement only when its look and its sound leave one reading. «В.А.» in a Latin name may
be B. A. (by its look) or V. A. (by its sound), so it is reported without one; «А.М.» is A. M. either way.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from validator.knowledge.characters.lookalikes import (
    is_ambiguous,
    neighbour_scripts,
    script_of_language,
    to_cyrillic,
    to_latin,
)
from validator.knowledge.characters.scripts import Word, script_of, words

Kind = Literal["initial", "page marker", "numeral", "preposition", "unit", "word"]

# Letters that sound as they look: whichever the author meant, the Latin letter is the same.
_SOUND_AS_LOOK = set("АЕКМОТаео")
# Chemical elements whose symbols are made of lookalike letters; В, which may be volts, is left out.
_ELEMENTS = {"H", "C", "O", "K", "P", "Be", "Ca", "Ce", "Co", "He", "Ho", "Mo", "Pa", "Po", "Ta", "Te", "Xe"}
_LATIN_INITIALS = set("ABCEHKMOPTX")  # I is the Roman one
_SHARE = 0.75  # of the letters of certain words: then the text is in that script
_INITIALS = re.compile(r"(?<![\w.])(?:[^\W\d_]\.[ \u00a0]?){1,3}(?![^\W\d_]\.)")
_PAGE_AFTER = re.compile(r"\.?[ \u00a0]*[A-ZА-Я]?\d")
_PAGE_BEFORE = re.compile(r"\d[ \u00a0]*$")
_LETTERS = {"Latin": re.compile("[A-Za-z]"), "Cyrillic": re.compile("[\u0400-\u052f]")}
_NUMERAL = re.compile("(?<![^\\W\\d_])[ХІ]++(?!['’ʼ]?[^\\W\\d_])")
_CENTURY = re.compile(r"[ \u00a0]+(?:в\.|вв\.|век|ст\.|столет|съезд|ғ\.|ғасыр)")
# «1900 K.», «290 °C.»; «Shenoy A.», whose surname says how the initial is to be read.
_NO_INITIAL_BEFORE = re.compile(
    r"[\d°º˚)][ \u00a0]?\Z|(?:(?<=[a-z]{2})|(?<=[a-z]{2},))[ \u00a0](?:[A-Z]\.[ \u00a0]?)*\Z"
)
# «Больные гепатитом C. Лечение …», «Группа A. Группу составили …»: the end of a sentence.
_DESIGNATION_BEFORE = re.compile(
    r"(?:\b[а-яёәғқңөұүһіїєґ]{2,40}"
    r"|\b(?:Вирус|Витамин|Гепатит|Грипп|Групп|Категори|Класс|Коэнзим|Модел|Раздел|Степен|Тип|Фактор|Штамм)\w{0,6})"
    r"[ \u00a0]\Z"
)
_P_VALUE = re.compile(r"[ \u00a0]*[<>=≤≥][ \u00a0]*0?[.,]\d")

# A preposition typed in Latin, and endings of the case that it governs: a symbol («скорость c») takes none.
_PREPOSITIONS = {
    "c": (
        "с",
        ("ой", "ей", "ом", "ем", "ью", "ым", "им", "ами", "ями", "ыми", "ими", "ых", "их", "ого", "его"),
    ),
    "o": ("о", ("е", "и", "ах", "ях", "ом", "ем", "ой", "ей", "ых", "их")),
    "y": ("у", ("ов", "ей", "ых", "их", "ого", "его", "ой", "а", "я", "ы")),
    "k": ("к", ("у", "ю", "е", "ам", "ям", "ой", "ей", "ому", "ему", "ым", "им")),
    "b": ("в", ("е", "и", "ах", "ях", "ом", "ем", "ой", "ей", "ых", "их")),
}


class LookalikeToken(NamedTuple):
    """A token in the wrong script: 0-based, end exclusive; no ``replacement`` where two readings remain."""

    start: int
    end: int
    text: str
    kind: Kind
    replacement: str | None


def lookalike_tokens(text: str, language: str | None = None) -> list[LookalikeToken]:
    """The tokens whose letters all look alike in both scripts and are in the wrong one (code CHR002).

    ``language`` (ISO 639-1) decides only where the text has no certain word of its own.
    """
    numerals = _numerals(text)
    if _is_in_one_script(text, language):
        return list(numerals.values())
    every = list(words(text))
    script = _script_of_text(every, language)
    found = {item.start: item for word in _out_of_place(every, script) for item in _token(text, word, script)}
    return sorted({**found, **numerals}.values(), key=lambda item: item.start)


def _is_in_one_script(text: str, language: str | None) -> bool:
    """Whether nothing is out of place: all letters are of one script, and the language is not of the other."""
    scripts = {script for script, letter in _LETTERS.items() if letter.search(text)}
    return len(scripts | {script_of_language(language)} - {None}) < 2  # noqa: PLR2004


def _out_of_place(every: list[Word], script: str | None) -> list[Word]:
    """The lookalike words but those among their own script: «Смирнов В.С.» in an English item is right."""
    around = neighbour_scripts(word.text for word in every)
    alone = not any(around)
    return [
        word
        for word, near in zip(every, around, strict=True)
        if is_ambiguous(word.text) and (alone or script in (near, "Cyrillic"))
    ]


def _token(text: str, word: Word, script: str | None) -> Iterator[LookalikeToken]:
    own = script_of(word.text[0])
    if any(script_of(char) not in (own, None) for char in word.text):
        return  # a mixed word
    if own == "Cyrillic" and script == "Latin":
        yield from _cyrillic_token(text, word)
    if own == "Latin" and script == "Cyrillic":
        yield from _latin_token(text, word)


def _script_of_text(every: list[Word], language: str | None) -> str | None:
    """The script of the text's certain words, if it clearly prevails."""
    letters = {"Latin": 0, "Cyrillic": 0}
    for word in every:
        script = script_of(word.text[0])
        if script in letters and not is_ambiguous(word.text):
            letters[script] += len(word.text)
    total = sum(letters.values())
    if total == 0:
        return script_of_language(language)
    best = max(letters, key=lambda script: letters[script])
    return best if letters[best] >= _SHARE * total else None


# ---- Cyrillic tokens in a Latin text


def _cyrillic_token(text: str, word: Word) -> Iterator[LookalikeToken]:
    latin = to_latin(word.text)
    if latin is None:
        return
    kind = _kind_in_latin(text, word)
    if kind is not None:
        latin = "°C" if kind == "unit" and len(latin) > 1 else latin
        yield LookalikeToken(word.start, word.end, word.text, kind, latin if _is_certain(text, word, kind) else None)


def _kind_in_latin(text: str, word: Word) -> Kind | None:
    before, after = text[max(0, word.start - 12) : word.start], text[word.end : word.end + 12]
    if _is_designation(text, word):
        return None
    if _is_degree(before, word.text):
        return "unit"
    paged = (_PAGE_AFTER.match(after) and not before.endswith("GOST ")) or _is_page_count(before, after)
    if paged and word.text.lower() in ("р", "рр"):
        return "page marker"
    if paged and word.text in ("С", "Т", "с", "т") and not before[-1:].isdigit():
        return None  # a Russian marker left untranslated, not a lookalike
    if len(word.text) == 1 and after.startswith("."):
        return _initial_kind(text, word)
    return "word"


def _is_designation(text: str, word: Word) -> bool:
    """Steel 08Х18Н10Т, order 1715-р: a Russian designation quoted as it is."""
    left = re.search(r"[\w-]*$", text[max(0, word.start - 20) : word.start])
    right = re.match(r"[\w-]*", text[word.end : word.end + 20])
    parts = (left.group() if left else "", right.group() if right else "")
    return parts[0].endswith("-") or any(script_of(char) == "Cyrillic" for part in parts for char in part)


def _is_degree(before: str, word: str) -> bool:
    """«540 °С», «650оС»."""
    return (word == "С" and before.endswith(("°", "º", "˚"))) or (
        word in ("оС", "ОС") and before.rstrip()[-1:].isdigit()
    )


def _is_page_count(before: str, after: str) -> bool:
    return bool(_PAGE_BEFORE.search(before)) and not after[:1].isalnum()


def _initial_kind(text: str, word: Word) -> Kind | None:
    """None beside an initial that is no lookalike: «Ivanov И.В.» is untranslated, not mistyped."""
    group = _initials_around(text, word)
    untranslated = any(script_of(char) == "Cyrillic" and to_latin(char) is None for char in group)
    return None if untranslated else "initial"


def _initials_around(text: str, word: Word) -> str:
    left = re.search(r"(?:[^\W\d_]\.[ \u00a0]?){0,3}$", text[max(0, word.start - 9) : word.start])
    right = re.match(r"\.(?:[ \u00a0]?[^\W\d_]\.){0,3}", text[word.end : word.end + 10])
    return (left.group() if left else "") + word.text + (right.group() if right else "")


def _is_certain(text: str, word: Word, kind: Kind) -> bool:
    if kind == "initial":
        group = [char for char in _initials_around(text, word) if script_of(char) == "Cyrillic"]
        return set(group) <= _SOUND_AS_LOOK
    if kind in ("page marker", "unit") or set(word.text) <= _SOUND_AS_LOOK:
        return True
    if _P_VALUE.match(text, word.end) and word.text in ("р", "Р"):
        return True
    nuclide = text[word.start - 1 : word.start].isdigit() and to_latin(word.text) in _ELEMENTS
    formula = text[word.end : word.end + 1].isdigit() and word.text.isupper()
    return nuclide or formula


# ---- Latin tokens in a Cyrillic text


def _latin_token(text: str, word: Word) -> Iterator[LookalikeToken]:
    cyrillic = to_cyrillic(word.text)
    found = _latin_marker(text, word) or _latin_initial(text, word) or _latin_preposition(text, word)
    if found is not None:
        kind, replacement = found
        yield LookalikeToken(word.start, word.end, word.text, kind, replacement or cyrillic)


def _latin_marker(text: str, word: Word) -> tuple[Kind, str | None] | None:
    """«C. 22–30», «T. 93», «376 c.», «M.: Наука»."""
    after, before = text[word.end : word.end + 8], text[max(0, word.start - 6) : word.start]
    if word.text == "M" and after.startswith(".:"):
        return "page marker", None
    if word.text in ("C", "T", "c") and after.startswith(".") and _PAGE_AFTER.match(after):
        return "page marker", None
    if word.text == "c" and re.search(r"\d[ \u00a0]*$", before) and re.match(r"\.|$", after):
        return "page marker", None
    return None


def _latin_initial(text: str, word: Word) -> tuple[Kind, str | None] | None:
    """An initial beside a Cyrillic surname or initial; «J.H. Смит» keeps its Latin pair."""
    if word.text not in _LATIN_INITIALS or text[word.end : word.end + 1] != ".":
        return None
    if _NO_INITIAL_BEFORE.search(text[max(0, word.start - 40) : word.start]):
        return None
    group = [char for char in _initials_around(text, word) if char.isalpha()]
    if len(group) == 1 and _DESIGNATION_BEFORE.search(text[max(0, word.start - 42) : word.start]):
        return None
    if any(script_of(char) == "Latin" and to_cyrillic(char) is None for char in group):
        return None
    beside = any(script_of(char) == "Cyrillic" for char in group) or _has_surname_beside(text, word)
    return ("initial", None) if beside and to_cyrillic(word.text) else None


def _has_surname_beside(text: str, word: Word) -> bool:
    surname = "[А-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ][а-яёәғқңөұүһіїєґ]{2,}"
    before = re.search(
        f"{surname},?[ \\u00a0](?:[^\\W\\d_]\\.[ \\u00a0]?)*$", text[max(0, word.start - 40) : word.start]
    )
    after = re.match(f"\\.(?:[ \\u00a0]?[^\\W\\d_]\\.)*[ \\u00a0]?{surname}", text[word.end : word.end + 40])
    return bool(before or after)


def _latin_preposition(text: str, word: Word) -> tuple[Kind, str | None] | None:
    rule = _PREPOSITIONS.get(word.text.lower())
    if rule is None or not _may_be_preposition(text, word):
        return None
    letter, endings = rule
    following = re.match(r"[ \u00a0]([а-яёА-ЯЁ]{3,40})", text[word.end : word.end + 42])
    if following is None or not following.group(1).lower().endswith(endings):
        return None
    return "preposition", letter.upper() if word.text.isupper() else letter


def _may_be_preposition(text: str, word: Word) -> bool:
    """A capital starts a sentence (elsewhere: витамин C), a small letter stands after a Cyrillic word."""
    before = text[max(0, word.start - 3) : word.start]
    if word.text.isupper():
        return not before or bool(re.search(r"[.!?»][ \u00a0]$", before))
    return word.text in ("c", "o", "y") and bool(re.search(r"[а-яёА-ЯЁ),:»][ \u00a0]$", before))


# ---- Roman numerals in Cyrillic letters, in a text of either script


def _numerals(text: str) -> dict[int, LookalikeToken]:
    return {
        match.start(): LookalikeToken(match.start(), match.end(), match.group(), "numeral", to_latin(match.group()))
        for match in _NUMERAL.finditer(text)
        if len(match.group()) > 1 or _CENTURY.match(text, match.end())
    }
