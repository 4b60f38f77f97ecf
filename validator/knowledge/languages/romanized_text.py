"""Whether a Latin text is romanised Russian rather than a text in English (or another Latin language).

No dictionary: the endings of Russian inflection, the letter groups of the romanisation systems (BGN/PCGN,
ALA-LC, GOST 7.79 and 7.0.34, ICAO, ISO 9) and short prepositions, against endings and particles of English.
"""

import re
import unicodedata
from functools import lru_cache

from validator.knowledge.characters.scripts import words

# й, and what ю, я, ё are written with.
_Y = "[yij]"
_ENDINGS = (
    f"[ay]{_Y}?[yij]a",  # -ая, -яя
    f"i{_Y}a",  # -ия
    f"(?:o|e){_Y}?e|(?:sk|k|zh|sh|ch|shch|n|t|v){_Y}{{1,2}}e|y{_Y}e",  # -ое, -ее, -ие, -ые
    "[oe]go|[oe]mu|[iy](?:kh|h|x)|[iy]mi",  # -ого, -ому, -ых, -ыми
    f"(?:sk|ck|zk|n|v|t|l|r|d|ch|sh|k)(?:[iy]{_Y}|o{_Y}|y)",  # -ский, -ный, -ной
    f"n[iy]{{1,2}}(?:{_Y}?[aeu]|{_Y}|em|iam|yam)",  # -ние, -ния, -ний
    f"(?:ts|tc|c|z|s)i(?:i|j|y|{_Y}[aeu]|o[nm]n[a-z]{{1,4}})",  # -ция, -сия, -ционный
    f"(?:olog|graf|terap|metr|nom|log|im|ik)i(?:i|{_Y}[aeu])",
    f"ost|[oa]sti(?:{_Y}u)?",  # -ость, -ости
    "ts?tv[aoeu]?m?|stv[aoeu]?m?",  # -ство
    "[yi]?ami|(?:[yi]a|a)(?:kh|h|x)|[aiy]?iami",  # -ами, -ях
    "[bvgdzlmnrst]y|(?:k|kh|zh|shch)i",  # -ы, -ки
    "[oe]v|nik[aiou]?[vm]?|[aeo]nk[aiu]|ik[aiu]|[aeo]k[aiu]",
)
_SUFFIX = re.compile("[a-z]{2,}?(?:" + "|".join(_ENDINGS) + ")")
_CLUSTER = re.compile(
    "shch|shh|zh|kh[a-z]|tc|iia|iya|ii|ij|yy|`|yu|iu(?![ms])|ts[aeiouy]|[^aeiou]ya|zn|zdr|vs|vz|stv|vn|dn|kn"
)
_PREPOSITIONS = set("i v na dlya dlia dlja dla po s k o ob ot iz pri u im imeni ego za pod".split())  # noqa: SIM905
_ENGLISH_WORDS = set(
    "the of and in on for by with from to at as an is are its using based between under "  # noqa: SIM905
    "their than this that very many any only company".split()
)
_ENGLISH_ENDING = re.compile(
    "[a-z]{2,}(?:tions?|sions?|tute|ide|ine|ate|rgy|i?ums?|ing|ments?|ness|ity|ities|ical|als?|trix|inty|ed|ology"
    "|ics|ism|ous|ance|ence|ive|ers|[cs]tors?|ssors?|ary|able|ies|ures?|phy|ee|ogy|ogie|sis|ory|ery|try|apy|omy"
    "|udy|ly|acy|ncy|ety)"
)
# Groups that no romanisation of Russian writes (or only by chance).
_UNRUSSIAN = re.compile("[wq]|ph|th|rz|sz|iczn|ou|ea|gh|ck|ae|eu|cc|tt[aei]|pp|que|lij")
_FOREIGN_WORDS = set(
    "de des du la le les et en el los las y del di della dei degli delle dell e und der "  # noqa: SIM905
    "die das fur zur ihre von da dos das os em w oraz ve och og av az es".split()
)
# Letters of Polish, Czech, Croatian, German, Romance … that no romanisation of Russian uses.
_FOREIGN = re.compile("[łąęśźńřůőűđćßäöüøåæñçãõàìòùóúíáýţşțğıœïîô]")
_MARKS = str.maketrans("", "", "'’ʹʺ\"`ʼ′″")
# Initials («I. P.») are no prepositions; neither are letters beside digits (KLT-40S).
_NOISE = re.compile(r"\b[^\W\d_]\.|[^\W\d_]{0,20}[-–]?\d[\w-]{0,20}")
_ACRONYM = re.compile(r"\b[A-Z]{2,}\b")
_SURNAME = re.compile(r"\b[A-Z][a-z]{1,30}(?:ova?|eva?|sky)\b")
_NEUTRAL = "qqq"
_SHORTEST, _LONGEST = 4, 40  # letters of a word that tells something
_THRESHOLD = 0.25


def romanized_score(text: str) -> float:
    """Above about 0.25 a Latin text is romanised Russian; English lies below zero."""
    tokens = [word.text for word in words(_normalized(_without_noise(text))) if word.text.isascii()]
    if not tokens or _FOREIGN.search(text.lower()):
        return 0.0
    if not any(_has_russian_ending(token) for token in tokens):
        return 0.0
    return sum(_weight(token) for token in tokens) / len(tokens)


def is_romanized_russian(text: str) -> bool:
    """Whether a Latin text reads as romanised Russian (code LNG004)."""
    return romanized_score(text) >= _THRESHOLD


def _without_noise(text: str) -> str:
    """The text without initials, designations and surnames; acronyms, which tell nothing, become «qqq»."""
    plain = _NOISE.sub(" ", text)
    return plain if text.isupper() else _ACRONYM.sub(_NEUTRAL, _SURNAME.sub(" ", plain))


def _normalized(text: str) -> str:
    """Small letters without the signs for ь and ъ; ž, č, š of ISO 9 as zh, ch, sh."""
    plain = text.lower().translate(_MARKS)
    for letter, spelt in (
        ("ž", "zh"),
        ("č", "ch"),
        ("š", "sh"),
        ("ŝ", "shch"),
        ("â", "ya"),
        ("û", "yu"),
        ("ë", "e"),
    ):
        plain = plain.replace(letter, spelt)
    return "".join(char for char in unicodedata.normalize("NFD", plain) if not unicodedata.combining(char))


@lru_cache(maxsize=4096)
def _weight(token: str) -> float:
    if token in _ENGLISH_WORDS:
        return -2.5
    if token in _PREPOSITIONS:
        return 0.5
    if token in _FOREIGN_WORDS:
        return -1.5
    if len(token) < _SHORTEST or len(token) > _LONGEST:
        return 0.0
    if _ENGLISH_ENDING.fullmatch(token) or _UNRUSSIAN.search(token):
        return -0.7
    return float(_SUFFIX.fullmatch(token) is not None) + 0.5 * float(_CLUSTER.search(token) is not None)


def _has_russian_ending(token: str) -> bool:
    return _weight(token) >= 1
