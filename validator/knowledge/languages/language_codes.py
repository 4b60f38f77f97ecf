"""Codes of languages: ISO 639-1 is ours; other systems' codes are understood and translated."""

import re

_SHAPE = re.compile(r"[A-Za-z]{2,3}(?:[-_@][A-Za-z]{2,10}){0,2}")
_COMMON = frozenset({"ru", "en", "kk", "uk", "be", "de", "fr", "es", "it", "pl", "zh", "tr", "ky", "uz", "tt"})
_MISTAKEN = {"kz": "kk", "ua": "uk", "by": "be", "kkz": "kk"}
"""Country codes taken for languages, and eLIBRARY's own code of Kazakh (Articulus: RUS, ENG, KKZ)."""


def normalize(code: str) -> str | None:
    """The ISO 639-1 code for `ru`, `ru_RU` (OJS), `RUS` (eLIBRARY), `rus` (ISO 639-2), `kz`; None if it is no code.

    A language without a two-letter code keeps its three-letter one.
    """
    if code in _COMMON:
        return code
    if not _SHAPE.fullmatch(code):
        return None
    base = re.split("[-_@]", code)[0].lower()
    base = _MISTAKEN.get(base, base)
    return base if base in _COMMON else _from_cldr(base)


def is_legacy(code: str) -> bool:
    """Whether `code` is understood but is not the form article.yaml asks for."""
    normal = normalize(code)
    return normal is not None and normal != code


def _from_cldr(base: str) -> str | None:
    from babel.core import Locale, get_global  # noqa: PLC0415 - for rare codes only

    aliases = get_global("language_aliases")
    code = str(aliases.get(base, base))
    return code if code in Locale("en").languages else None
