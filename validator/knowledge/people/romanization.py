"""Romanization of Russian and Kazakh: the named systems, and which of them a printed Latin form follows.

A tolerant key (skeleton) makes a Cyrillic word agree with any usual romanization of it.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product
from types import MappingProxyType
from typing import NamedTuple

# Words longer than this are compared by their beginning only: no name is so long, hostile input may be.
LONGEST_WORD = 64
_MOST_VARIANTS = 16
_SIGNS = "'’‘ʼ`´ʹʺ\"”″"
_DROP_SIGNS = str.maketrans("", "", _SIGNS)
_ONE_APOSTROPHE = str.maketrans(dict.fromkeys(_SIGNS, "'"))
_VOWELS = "аеёиоуыэюя"
_ADJECTIVE_ENDING = re.compile(r"[иы]й\b", re.IGNORECASE)


def _row(pairs: str) -> dict[str, str]:
    """«а a б b …» as a table; `-` stands for «written as nothing»."""
    items = pairs.split()
    return {key: "" if value == "-" else value for key, value in zip(items[::2], items[1::2], strict=True)}


# Letters on which all the systems agree, common ASCII forms of Kazakh letters, and the neighbours' letters.
_COMMON = _row(
    "а a б b в v г g д d е e з z и i к k л l м m н n о o п p р r с s т t у u ф f "
    "ә a ғ g қ k ң n ө o ұ u ү u һ h і i ї yi є ye ґ g ў w җ j ҳ h ҷ j ӣ i ӯ u ј j љ lj њ nj ћ ch ђ dj џ dzh "
    "ѓ g ќ k ѕ dz ҙ z ҫ s ҡ q ѣ e ѳ f ѵ i"
)


class System(NamedTuple):
    """One romanization system: its letters, and what is not letter by letter in it."""

    letters: Mapping[str, str]
    ye_after: str = ""  # the letters after which `е` begins with y; `^` is the start of a word
    short_endings: bool = False  # final -ий and -ый become -y


_RUSSIAN = "ё ж й х ц ч ш щ ъ ы ь э ю я"
_KAZAKH = "ә ғ қ ң ө ұ ү һ і и й у ж х ш ч"
_KAZAKH_ISO9 = _row("ә a̋ ғ ġ қ ķ ң ņ ө ô ұ u̇ ү ù һ ḥ і ì")


def _letters(names: str, row: str, base: Mapping[str, str] = _COMMON) -> dict[str, str]:
    cells = ("" if cell == "-" else cell for cell in row.split())
    return {**base, **dict(zip(names.split(), cells, strict=True))}


_BGN = _letters(_RUSSIAN, "ë zh y kh ts ch sh shch ” y ’ e yu ya")
_ALA_LC = _letters(_RUSSIAN, "e zh i kh ts ch sh shch \" y ' e iu ia")
_BGN_YE = "^" + _VOWELS + "йъь"

# The norms are named beside each row; Kazakh drafts are those of October 2017, February 2018 and 2021.
SYSTEMS: Mapping[str, System] = MappingProxyType(
    {
        "bgn": System(_BGN, _BGN_YE),  # BGN/PCGN 1947
        "bsi": System(  # BS 2979, simplified
            _letters(_RUSSIAN, "e zh i kh ts ch sh shch \" y ' e yu ya"), short_endings=True
        ),
        "ala-lc": System(_ALA_LC),  # ALA-LC, simplified
        "icao": System(_letters(_RUSSIAN, "e zh i kh ts ch sh shch ie y - e iu ia")),  # ICAO Doc 9303
        "iso9": System(  # ISO 9:1995 = ГОСТ 7.79-2000, A
            {**_letters(_RUSSIAN, "ë ž j h c č š ŝ ʺ y ʹ è û â"), **_KAZAKH_ISO9}
        ),
        "gost-7.79-b": System(_letters(_RUSSIAN, "yo zh j x cz ch sh shh `` y` ` e` yu ya")),
        "gost-52535": System(_letters(_RUSSIAN, "e zh i kh tc ch sh shch - y - e iu ia")),
        "mvd-782": System(_letters(_RUSSIAN, "yo zh y kh ts ch sh shch ' y ' e yu ya"), _VOWELS + "ъь"),
        "gost-7.0.34": System(_letters(_RUSSIAN, "yo zh j x c ch sh shh '' y ' e yu ya")),
        "iso-r9": System(_letters(_RUSSIAN, "ë ž j h c č š šč ʺ y ʹ è ju ja")),  # ISO/R 9:1968
        "scientific": System(_letters(_RUSSIAN, "ë ž j x c č š šč ʺ y ʹ è ju ja")),
        "kk-bgn": System(_letters(_KAZAKH, "ä gh q ng ö u ü h i ī y ū zh kh sh ch", _BGN)),  # BGN/PCGN 1979
        "kk-odni": System(_letters(_KAZAKH, "a gh q ng o u u h i i y u zh kh sh ch", _BGN)),
        "kk-2017": System(_letters(_KAZAKH, "a' g' q n' o' u u' h i i' i' y' j h s' c'", _ALA_LC)),
        "kk-2018": System(_letters(_KAZAKH, "á ǵ q ń ó u ú h i ı ı ý j h sh ch", _ALA_LC)),
        "kk-2021": System(_letters(_KAZAKH, "ä ğ q ñ ö ū ü h ı i i u j h ş ch", _ALA_LC)),
    }
)


def romanize(text: str, system: str = "bgn") -> str:
    """Cyrillic letters of `text` in Latin by one of SYSTEMS (KeyError for another name); the rest is kept.

    No Cyrillic letter is left: one that the system does not know is dropped.
    """
    rules = SYSTEMS[system]
    composed = unicodedata.normalize("NFC", text)
    if rules.short_endings:
        composed = _ADJECTIVE_ENDING.sub(lambda end: "ы" if end[0].islower() else "Ы", composed)
    return "".join(_cased(_letter(composed, at, rules), composed, at) for at in range(len(composed)))


def _letter(text: str, at: int, rules: System) -> str:
    char = text[at].lower()
    latin = rules.letters.get(char)
    if latin is None:
        return "" if "\u0400" <= char <= "\u052f" else text[at]
    if char in "её" and not latin.startswith("y"):
        before = text[at - 1].lower() if at and text[at - 1].isalpha() else "^"
        return "y" + latin if before in rules.ye_after else latin
    if latin == "cz":  # ГОСТ 7.79-B: c before letters that are themselves written with e, i, y, j
        return "c" if text[at + 1 : at + 2].lower() in tuple("еёийыэюя") else latin
    return latin


def _cased(latin: str, text: str, at: int) -> str:
    if not text[at].isupper():
        return latin
    around = text[max(at - 1, 0) : at] + text[at + 1 : at + 2]
    return latin.upper() if around.isupper() else latin[:1].upper() + latin[1:]


def detect_systems(cyrillic: str, latin: str) -> frozenset[str]:
    """Names of the SYSTEMS by which `latin` renders `cyrillic`.

    Letter case, the signs of ъ and ь, and ë against e are overlooked.
    """
    printed = _plain(latin)
    return frozenset(name for name in SYSTEMS if _plain(romanize(cyrillic, name)) == printed)


def _plain(latin: str) -> str:
    return unicodedata.normalize("NFC", latin).lower().translate(_DROP_SIGNS).replace("ë", "e")


def _options() -> dict[str, tuple[str, ...]]:
    """Each letter's renderings in all the systems, and the common irregular ones; the longest first."""
    extra = {
        "е": "ye ie je",
        "ё": "e yo ye io jo o",
        "й": "y i j",
        "х": "ch",
        "щ": "sch",
        "ц": "tz",
        "ж": "j",
    }
    extra |= {"ь": "i y j", "в": "w", "к": "c", "э": "e", "ы": "y i", "я": "a", "ю": "u"}
    found = {char: set(extra.get(char, "").split()) for char in _COMMON | _BGN}
    for system in SYSTEMS.values():
        for char, latin in system.letters.items():
            found[char].add(latin.translate(_DROP_SIGNS))
    table = {char: tuple(sorted(set(found[char]), key=len, reverse=True)) for char in found}
    return table | dict.fromkeys(("ий", "ый"), ("iy", "yy", "ii", "yi", "ij", "yj", "y", "i"))


_OPTIONS: dict[str, tuple[str, ...]] = {}


def romanization_choices(cyrillic: str, latin: str) -> dict[str, frozenset[str]]:
    """How `latin` renders those letters of `cyrillic` on which systems differ: {"ю": {"yu"}, "х": {"kh"}}.

    A final -ий or -ый is one key. Empty when `latin` is no letter-by-letter rendering of `cyrillic`.
    """
    if not _OPTIONS:
        _OPTIONS.update(_options())
    units = re.findall(r"[иы]й\b|[^\W\d_]", cyrillic.lower()[:LONGEST_WORD])
    pieces = _aligned(units, "".join(filter(str.isalpha, _plain(latin)))[:LONGEST_WORD])
    chosen: dict[str, frozenset[str]] = {}
    for unit, piece in zip(units, pieces, strict=False):
        if len(unit) > 1 or unit in "жйхцщюя":
            chosen[unit] = chosen.get(unit, frozenset()) | {piece}
    return chosen


def _aligned(units: list[str], latin: str) -> list[str]:
    """The Latin piece of each unit, or [] if there is no such division; linear in units times pieces."""
    reached: list[dict[int, str]] = [{0: ""}]
    for unit in units:
        options = _OPTIONS.get(unit, (unit,))
        steps = ((at + len(piece), piece) for at in reached[-1] for piece in options if latin.startswith(piece, at))
        reached.append(dict(steps))
    at, pieces = len(latin), list[str]()
    for ends in reversed(reached[1:]):
        if at not in ends:
            return []
        pieces.append(ends[at])
        at -= len(ends[at])
    return pieces[::-1] if at == 0 else []


def _readings(pairs: str) -> dict[str, tuple[str, ...]]:
    """«sch=W/S …» as a table of the possible readings, the usual one first."""
    items = (pair.split("=") for pair in pairs.split())
    return {key: tuple(value.split("/")) for key, value in items}


# The alphabet of skeletons: Latin letters, and Z = ж, C = ч, S = ш, W = щ.
_FROM_CYRILLIC = {key: (value,) for key, value in _COMMON.items()} | _readings(
    "ж=Z ч=C ш=S щ=W ц=c х=h й=i ы=i ь= ъ=/e э=e ё=e ю=iu я=ia ї=i є=e "
    "ң=n/ng ө=o/u ү=u/iu ў=u/v җ=Z ҷ=C ј=i љ=li њ=ni ћ=C ђ=Z џ=Z"
)
_FROM_LATIN = _readings(
    "shch=W chtch=W shtch=W stch=W shh=W ŝ=W sch=W/S sc=W/sk/sc sh=S/sh š=S ş=S ș=S ś=S s'=s/S "
    "tsch=C tch=C č=C ç=C ć=C c'=C tc'=C cz=c/C ch=C/h/S ts=c tz=c/tz tc=c c=c/k ck=k/ck q=k/C jh=Z "
    "zh=Z ž=Z ż=Z ź=Z dzh=Z dž=Z dj=Z/di jj=i j=i/Z kh=h gh=g gu=gu/g x=ks/h ph=f th=t/th eh=eh/e "
    "y=i y'=i/u ý=i/u ı=i â=ia û=iu w=v/u ö=o/e ü=u/iu ä=a/e ł=l ø=o đ=d ð=d ß=s æ=e œ=e þ=t"
)
_SOUNDS = _FROM_LATIN | _FROM_CYRILLIC
_RUSSIAN_WORD = re.compile("[а-щы-яё]+")
_RUSSIAN_SOUNDS = str.maketrans({letter: sounds[0] for letter, sounds in _FROM_CYRILLIC.items() if len(letter) == 1})
# What is not read as it is written; signs and figures are not read at all.
_TOKEN = re.compile("|".join(sorted(_FROM_LATIN, key=len, reverse=True)) + r"|(?P<sign>[\W\d_])|[^a-z]")
_IOTAS = re.compile("ii+")
_FOLDS = tuple(
    _row("eugen evgen ou u dZ Z ts c tc c tC C sC W SC W kh h gh g ss s ie e io e Zo Ze Co Ce So Se Wo We").items()
)
_UKRAINIAN = re.compile("[іїєґў]")
_KAZAKH_LETTER = re.compile("[әғқңөұүһ]")


@lru_cache(maxsize=4096)
def skeletons(word: str) -> frozenset[str]:
    """The keys of one word, in Cyrillic or Latin; two words may be forms of one if they share a key.

    All systems and their mixtures agree, and е = ё; so do -ий/-iy/-y/-ii/-ij, кс/x, w/v, ck/k, ou/u, and
    Kazakh letters with their Russian substitutes. Only letters count, and only the first LONGEST_WORD of
    them. Empty for a word without letters.
    """
    composed = unicodedata.normalize("NFC", word[: 2 * LONGEST_WORD])[:LONGEST_WORD]
    text = composed.lower().replace("ьо", "ё")
    russian = _RUSSIAN_WORD.fullmatch(text)  # each letter has one reading
    readings = [text.translate(_RUSSIAN_SOUNDS)] if russian else _readings_of(text.translate(_ONE_APOSTROPHE))
    return frozenset([_fold(reading) for reading in readings if reading])


def _readings_of(text: str) -> list[str]:
    """The readings of a word in lower case: letters that may be read in two ways multiply them."""
    readings, sure = [""], ""
    for options in _sounds(text):
        if len(options) == 1 or len(readings) * len(options) > _MOST_VARIANTS:
            sure += options[0]
        else:
            readings = [reading + sure + sound for reading in readings for sound in options]
            sure = ""
    return [reading + sure for reading in readings]


def _sounds(text: str) -> Iterator[tuple[str, ...]]:
    """The possible readings of each letter or letter group, in order; `text` is in lower case."""
    ukrainian = bool(_UKRAINIAN.search(text)) and not _KAZAKH_LETTER.search(text)
    read = 0
    for found in _TOKEN.finditer(text):
        letters = found[0]
        yield (text[read : found.start()],)  # Latin letters that are read as they are written
        read = found.end()
        if found["sign"]:
            continue
        if letters == "г" and ukrainian:
            yield ("g", "h")
        elif letters == "у" and found.start() == 0 and _KAZAKH_LETTER.search(text):
            yield ("u", "v")  # Уәлиханов is Валиханов in Russian
        else:
            yield _SOUNDS.get(letters) or _without_diacritic(letters)
    yield (text[read:],)


def _without_diacritic(letter: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFD", letter)[0]
    return _FROM_LATIN.get(plain) or (plain,)


def _fold(reading: str) -> str:
    """What the systems write differently though it sounds alike, written one way."""
    if "ii" in reading:
        reading = _IOTAS.sub("i", reading)
    for printed, folded in _FOLDS:
        reading = reading.replace(printed, folded)
    if reading.endswith("ine"):  # Pouchkine
        return reading[:-1]
    return f"{reading[:-2]}v" if reading.endswith(("off", "eff")) else reading  # Smirnoff


# The Latin letters that may begin a word whose Cyrillic form begins with the letter.
_FIRST_LETTERS = _row(
    "а a ә a б b в vw г gh ғ g ґ gh д djg е eyji є yeji ё eyji ж zjg з z и iyj і iy ї iyj й yij к kcq қ kq "
    "л l м m н n ң n о o ө ou п p р r с s т t у uwy ұ u ү u ў uw ф fp х khxcj һ h ц tc ч cts ш sc щ sc "
    "э ea ю yjiu я yjia ы yi"
)
# Pairs of Latin letters that may stand for one Cyrillic letter; not С and Ц through Ш (S, C).
_LATIN_FIRST_LETTERS = {
    pair for letter, latin in _FIRST_LETTERS.items() if letter not in "дхцчшщэюя" for pair in product(latin, latin)
} | {*product("khx", "khx"), *product("yji", "yji"), *product("tc", "tc")}
_DIGRAPH = re.compile("[zskc]h|ts|[yji][uaeo]")


def initials_agree(left: str, right: str) -> bool:
    """Whether two words or initials (Ю, Yu, J, Юрий) can begin alike, in one script or across two."""
    one, other = (unicodedata.normalize("NFC", text).lower().strip(".") for text in (left, right))
    if not one or not other:
        return False
    if _is_cyrillic(one) == _is_cyrillic(other):
        same = {key[:1] for key in skeletons(one)} & {key[:1] for key in skeletons(other)}
        return bool(same) if _is_cyrillic(one) else (_base(one), _base(other)) in _LATIN_FIRST_LETTERS
    cyrillic, latin = (one, other) if _is_cyrillic(one) else (other, one)
    if _DIGRAPH.match(latin) and len(cyrillic) == 1:
        return any(key.startswith(start) for key in skeletons(latin) for start in skeletons(cyrillic))
    return _base(latin) in _FIRST_LETTERS.get(cyrillic[0], "")


def _is_cyrillic(text: str) -> bool:
    return "\u0400" <= text[0] <= "\u052f"


def _base(word: str) -> str:
    return unicodedata.normalize("NFD", word[0])[0]
