"""Numbers written in words, in English, Russian and Kazakh, cardinal, ordinal and as the first part of a compound."""

import re
from functools import lru_cache

LANGUAGES = frozenset({"ru", "en", "kk"})
"""ISO 639-1 codes of the languages whose number words are known."""

# How words begin that name a number; a stem with a period is a whole word.
_STEMS = {
    "en": (
        (0, "zero null"), (1, "one single first mono once"), (2, "two second twice twin double dual both. pairs. half"),
        (3, "three third triple thrice spatial volumetric"), (4, "four quarter tetra quadr"), (5, "five fifth penta"),
        (6, "six"), (7, "seven"), (8, "eight"), (9, "nine. ninth"), (10, "ten. tenth decade decimal"), (11, "eleven"),
        (12, "twel dozen"), (13, "thirteen"), (14, "fourteen"), (15, "fifteen"), (16, "sixteen"), (17, "seventeen"),
        (18, "eighteen"), (19, "nineteen"), (20, "twent"), (30, "thirt"), (40, "forty. fortie"), (50, "fifty. fiftie"),
        (60, "sixty. sixtie"), (70, "seventy. seventie"), (80, "eighty. eightie"), (90, "ninety. ninetie"),
        (100, "hundred centen centur"), (200, "bicenten"), (300, "tercenten"), (1000, "thousand millen"),
        (1_000_000, "million"), (1_000_000_000, "billion"),
    ),
    "ru": (
        (0, "ноль нуле нулё нулев"), (1, "один одна. одно одну. одни перв моно"),
        (2, "два. две. двух двум двой двоич двое дву втор оба. обе. обоих парн полутор"),
        (3, "три. трех трёх трем трём трет трой троич троек трое. пространств объем объём"),
        (4, "четыр четвер четвёр тетра"), (5, "пять. пяти. пяти пято пята пяты пент"), (6, "шест"),
        (7, "семь. семи. семи седьм"), (8, "восемь. восьм"), (9, "девять. девят"), (10, "десят"), (11, "одиннадцат"),
        (12, "двенадцат дюжин"), (13, "тринадцат"), (14, "четырнадцат"), (15, "пятнадцат"), (16, "шестнадцат"),
        (17, "семнадцат"), (18, "восемнадцат"), (19, "девятнадцат"), (20, "двадцат"), (30, "тридцат"), (40, "сорок"),
        (50, "пятьдесят пятидесят полве"), (60, "шестьдесят шестидесят"), (70, "семьдесят семидесят"),
        (80, "восемьдесят восьмидесят"), (90, "девяност"), (100, "сто. ста. столет сотн"), (200, "двухсот двести."),
        (300, "трехсот трёхсот триста."), (1000, "тысяч"), (1_000_000, "миллион"), (1_000_000_000, "миллиард"),
    ),
    "kk": (
        (0, "нөл"), (1, "бір"), (2, "екі қос"), (3, "үш"), (4, "төрт"), (5, "бес. бесінші"), (6, "алты"), (7, "жеті"),
        (8, "сегіз"), (9, "тоғыз"), (10, "он. оныншы"), (20, "жиырма"), (30, "отыз"), (40, "қырық"), (50, "елу"),
        (60, "алпыс"), (70, "жетпіс"), (80, "сексен"), (90, "тоқсан"), (100, "жүз ғасыр"), (1000, "мың"),
        (1_000_000, "миллион"), (1_000_000_000, "миллиард"),
    ),
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_TEN, _HUNDRED = 10, 100


def numbers_in_words(text: str, language: str) -> set[int]:
    """Every number that a word of the text may be naming; «twenty-first» names 20, 1 and 21."""
    found: set[int] = set()
    tens: set[int] = set()
    for word in _WORD.findall(text.lower()):
        values = _values(word, language)
        found |= values | {ten + value for ten in tens for value in values if value < _TEN}
        tens = {value for value in values if _TEN < value < _HUNDRED and value % _TEN == 0}
    return found


@lru_cache(maxsize=1024)
def _values(word: str, language: str) -> frozenset[int]:
    closed = f"{word}."
    return frozenset(value for value, stems in _STEMS.get(language, ()) if closed.startswith(tuple(stems.split())))
