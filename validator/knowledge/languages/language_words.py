"""What languages are called in notes such as `(in Russian)`, «(на рус. яз.)», «[қазақ тілінде]»."""

from functools import cache

from validator.knowledge.people.edit_distance import distance

# ISO 639-1 code: English names, the one to print first; then the abbreviations in use, the usual one first.
_ENGLISH: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "ar": (("Arabic",), ("Arab.",)),
    "az": (("Azerbaijani", "Azeri"), ("Azerb.",)),
    "ba": (("Bashkir",), ()),
    "be": (("Belarusian", "Byelorussian", "Belorussian"), ("Bel.", "Belarus.")),
    "bg": (("Bulgarian",), ("Bulg.",)),
    "bs": (("Bosnian",), ()),
    "ca": (("Catalan",), ()),
    "cs": (("Czech",), ()),
    "da": (("Danish",), ()),
    "de": (("German",), ("Germ.", "Ger.")),
    "el": (("Greek",), ()),
    "en": (("English",), ("Eng.", "Engl.")),
    "es": (("Spanish",), ("Span.", "Spa.")),
    "et": (("Estonian",), ("Est.",)),
    "fa": (("Persian", "Farsi"), ()),
    "fi": (("Finnish",), ()),
    "fr": (("French",), ("Fr.",)),
    "he": (("Hebrew",), ()),
    "hi": (("Hindi",), ()),
    "hr": (("Croatian",), ()),
    "hu": (("Hungarian",), ()),
    "hy": (("Armenian",), ("Arm.",)),
    "id": (("Indonesian",), ()),
    "it": (("Italian",), ("Ital.",)),
    "ja": (("Japanese",), ("Jap.", "Jpn.")),
    "ka": (("Georgian",), ("Georg.",)),
    "kk": (("Kazakh", "Kazak"), ("Kaz.",)),
    "ko": (("Korean",), ()),
    "ky": (("Kyrgyz", "Kirghiz"), ("Kyrg.",)),
    "la": (("Latin",), ()),
    "lt": (("Lithuanian",), ()),
    "lv": (("Latvian",), ()),
    "mk": (("Macedonian",), ()),
    "mn": (("Mongolian",), ()),
    "nl": (("Dutch",), ()),
    "no": (("Norwegian",), ()),
    "pl": (("Polish",), ("Pol.",)),
    "pt": (("Portuguese",), ("Port.",)),
    "ro": (("Romanian", "Moldovan"), ()),
    "ru": (("Russian",), ("Russ.", "Rus.")),
    "sk": (("Slovak", "Slovakian"), ()),
    "sl": (("Slovenian", "Slovene"), ()),
    "sq": (("Albanian",), ()),
    "sr": (("Serbian",), ()),
    "sv": (("Swedish",), ()),
    "tg": (("Tajik",), ()),
    "th": (("Thai",), ()),
    "tk": (("Turkmen",), ()),
    "tr": (("Turkish",), ("Turk.",)),
    "tt": (("Tatar",), ("Tat.",)),
    "uk": (("Ukrainian",), ("Ukr.",)),
    "ur": (("Urdu",), ()),
    "uz": (("Uzbek",), ("Uzb.",)),
    "vi": (("Vietnamese",), ()),
    "zh": (("Chinese",), ("Chin.", "Chi.")),
}
# Stems of the adjectives: «на русск-ом», abbreviated «на рус. яз.»; «українськ-ою мовою»; «орыс тілінде».
_RUSSIAN = {
    "английск": "en", "белорусск": "be", "болгарск": "bg", "испанск": "es", "итальянск": "it",
    "казахск": "kk", "киргизск": "ky", "китайск": "zh", "корейск": "ko", "немецк": "de", "польск": "pl",
    "русск": "ru", "татарск": "tt", "турецк": "tr", "узбекск": "uz", "украинск": "uk", "французск": "fr",
    "японск": "ja",
}  # fmt: skip
_UKRAINIAN = {
    "англійськ": "en", "білоруськ": "be", "німецьк": "de", "польськ": "pl", "російськ": "ru",
    "українськ": "uk",
}  # fmt: skip
_BELARUSIAN = {"англійск": "en", "беларуск": "be", "польск": "pl", "руск": "ru", "украінск": "uk"}
_KAZAKH = {
    "ағылшын": "en", "қазақ": "kk", "қырғыз": "ky", "неміс": "de", "орыс": "ru", "өзбек": "uz", "түрік": "tr",
    "украин": "uk", "француз": "fr",
}  # fmt: skip
_SHORTEST_ABBREVIATION = 3  # «Rus.», «Каз.»; two letters are too many other things


@cache
def _english_names() -> dict[str, str]:
    return {name.casefold(): code for code, (names, _) in _ENGLISH.items() for name in names}


@cache
def _english_abbreviations() -> dict[str, str]:
    return {short.casefold(): code for code, (_, shorts) in _ENGLISH.items() for short in shorts}


def english_name(code: str) -> str | None:
    """The English name of the language with the ISO 639-1 code, None if it is not in the table."""
    names, _ = _ENGLISH.get(code, ((), ()))
    return names[0] if names else None


def english_abbreviation(code: str) -> str | None:
    """The usual English abbreviation with its period (`Russ.`), None if there is none."""
    _, shorts = _ENGLISH.get(code, ((), ()))
    return shorts[0] if shorts else None


def from_english(word: str) -> str | None:
    """ISO 639-1 code of an English name of a language, whatever its case."""
    return _english_names().get(word.casefold())


def from_english_abbreviation(word: str) -> str | None:
    """ISO 639-1 code of an abbreviated English name with its period, whatever its case."""
    return _english_abbreviations().get(word.casefold())


def from_russian(word: str) -> str | None:
    """ISO 639-1 code of «русском», «казахском», or of an abbreviation with its period («рус.»)."""
    word = word.casefold()
    if word.endswith("."):
        return _by_beginning(_RUSSIAN, word[:-1])
    return _RUSSIAN.get(word.removesuffix("ом")) if word.endswith("ом") else None


def from_ukrainian(word: str) -> str | None:
    """ISO 639-1 code of «українською» or of an abbreviation («укр.», «рос.»)."""
    word = word.casefold()
    if word.endswith("."):
        return _by_beginning(_UKRAINIAN, word[:-1])
    return _UKRAINIAN.get(word.removesuffix("ою")) if word.endswith("ою") else None


def from_belarusian(word: str) -> str | None:
    """ISO 639-1 code of «беларускай», «рускай»."""
    word = word.casefold()
    return _BELARUSIAN.get(word.removesuffix("ай")) if word.endswith("ай") else None


def from_kazakh(word: str) -> str | None:
    """ISO 639-1 code of «қазақ» (before «тілінде») or «қазақша», «орысша»."""
    word = word.casefold()
    return _KAZAKH.get(word) or _KAZAKH.get(word.removesuffix("ша").removesuffix("ше"))


def _by_beginning(stems: dict[str, str], beginning: str) -> str | None:
    if len(beginning) < _SHORTEST_ABBREVIATION:
        return None
    codes = {code for stem, code in stems.items() if stem.startswith(beginning)}
    return codes.pop() if len(codes) == 1 else None


def nearest_english(word: str) -> str | None:
    """The English name of a language that `word` misspells, None if it is near none or may be another word.

    At most two typing errors (Damerau), one in names of up to six letters; first and last letter are right.
    A country is not its language: `Russia`, `Serbia` (the name without its `n`) and `Prussian` are near none.
    """
    lower = word.casefold()
    near = [name for name in _english_names() if _may_misspell(word, lower, name)]
    if not near:
        return None
    best = min(near, key=lambda name: distance(lower, name, _MOST_ERRORS))
    return best.capitalize()


_MOST_ERRORS = 2
_LONG_NAME = 7  # letters of a name in which two typing errors leave it recognisable


def _may_misspell(word: str, lower: str, name: str) -> bool:
    if word.endswith(name.capitalize()) and word != name.capitalize():  # `PPRussian`
        return len(word) - len(name) <= _MOST_ERRORS
    allowed = _MOST_ERRORS if len(name) >= _LONG_NAME else 1
    if lower[:1] != name[:1] or lower[-1:] != name[-1:]:
        return False
    return 0 < distance(lower, name, allowed) <= allowed
