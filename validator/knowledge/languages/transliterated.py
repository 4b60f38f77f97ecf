"""Whether an English title, keyword or institution is romanized Russian where a translation is due.

Names and terms that English has taken over (zemstvo, Narodnaya Volya, Beloyarskaya NPP) stay as they are in a
translation, so keywords and institutions need more evidence than a title does.
"""

import re
from collections.abc import Sequence

from validator.knowledge.characters.scripts import words
from validator.knowledge.languages.romanized_text import is_romanized_russian

_SHORTEST = 4  # letters of a word that is neither an acronym nor an initial
_NAME = 2  # words: Boris Godunov
_GENERIC = re.compile(
    "institut[ae]?|universitet[ae]?|akademi(?:ya|ia|ja|i|ii)|(?:ts|c)entr[a]?|kafedr[ay]|fakul'?tet[ae]?"
    "|laboratori(?:ya|ia|ja|i|ii)|otdel(?:enie|eniye)?|bol'?nits?[ay]|klinik[ai]|uchil(?:ishch|isch|ishh)e|tehnikum"
    "|uchrezhdeni(?:e|ye|ya)|obrazovani(?:e|ye|ya)|filial|predpriyati(?:e|ye|ya)|korpora(?:ts|c)i(?:ya|ia|ja)"
    "|gosudarstvenn\\w+|federal'?n\\w+|nauchno|issledovatel'?sk\\w+|proektn\\w+|obshchestv[oa]|muze[yij]|bibliotek[ai]"
)
"""Words by which Russian institutions are called; each has an English counterpart."""


def is_transliterated_title(text: str) -> bool:
    """Whether a title is romanized Russian; one or two capitalized words may be a name."""
    return is_romanized_russian(text) and not (_is_name(text) and len(_long_words(text)) <= _NAME)


def transliterated_keywords(keywords: Sequence[str]) -> list[int]:
    """The positions of romanized Russian phrases; single words beside them count where half of the list is such."""
    suspects = [i for i, keyword in enumerate(keywords) if is_romanized_russian(keyword) and not _is_name(keyword)]
    phrases = [i for i in suspects if len(_long_words(keywords[i])) > 1]
    return suspects if phrases and len(suspects) * 2 >= len(keywords) else phrases


def is_transliterated_institution(text: str) -> bool:
    """Whether a part of an affiliation is romanized and calls the institution by a word that has a translation."""
    return any(is_romanized_russian(part) and _has_generic_word(part) for part in text.split(","))


def _has_generic_word(text: str) -> bool:
    return any(_GENERIC.fullmatch(word.text.lower()) for word in words(text))


def _is_name(text: str) -> bool:
    long = _long_words(text)
    return all(word[0].isupper() for word in long) and len(long) > 1


def _long_words(text: str) -> list[str]:
    return [word.text for word in words(text) if len(word.text) >= _SHORTEST]
