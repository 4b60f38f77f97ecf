"""The language of a value that was written without one."""

from validator.knowledge.characters.scripts import count_scripts
from validator.knowledge.languages.language import guess_language

_CYRILLIC = frozenset({"ru", "kk", "uk", "be", "bg", "ky", "tt", "mk", "sr", "mn", "tg"})


def assume_language(text: str, preferred: str) -> str:
    """`preferred`, the record's own language, if the text's script agrees with it; else the language its letters show.

    "" where there is neither a letter nor a preference.
    """
    counts = count_scripts(text)
    cyrillic, latin = counts.get("Cyrillic", 0), counts.get("Latin", 0)
    if not cyrillic and not latin:
        return preferred
    if preferred and (preferred in _CYRILLIC) == (cyrillic >= latin):
        return preferred
    if latin > cyrillic:
        return "en"
    return guess_language(text) or "ru"
