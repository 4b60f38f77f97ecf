"""Whether a reference of an English list was left in Cyrillic."""

import re

from validator.knowledge.characters.scripts import count_scripts, is_cyrillic

_LONGEST = 20_000  # characters that are read
_ADDRESS = re.compile(r"(?:https?://|www\.|\b10\.[0-9]{4,9}/)\S{1,2000}")
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_WORD = re.compile("[\u0400-\u052f]{4}")  # «310 с.» is no description
_SHARE = 2  # Cyrillic letters to one Latin letter; less of them stand beside a Latin description


def is_untranslated(reference: str) -> bool:
    """Whether a reference is described in Cyrillic letters only, whatever Latin words or addresses it has.

    NLM style as Russian journals have it repeats the original in brackets: `Gorshkov SZ. … Russian (Горшков С.З. …)`;
    others give both descriptions one after the other.
    """
    text = _ADDRESS.sub(" ", reference[:_LONGEST])
    if not _WORD.search(text):
        return False
    counts = count_scripts(text)
    return counts["Cyrillic"] > _SHARE * counts["Latin"] and is_cyrillic(_BRACKETED.sub(" ", text))
