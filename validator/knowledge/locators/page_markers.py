"""The words for "page" before or after page numbers, and the dashes between them."""

import re

from validator.knowledge.locators.numerals import fold

DASHES = "-‐‑‒–—―−"
_WORD = re.compile(r"[^\W\d_]{1,12}")

# "Page" as printed before (or, in Kazakh, after) the numbers in the languages of the field's journals,
# written as `fold` leaves them, so that a Latin C. for «С.» is read as well.
PAGE_WORDS = frozenset(
    fold(word)
    for word in (
        *("с", "сс", "стр", "страница", "страницы", "стор", "сторінка"),
        *("б", "бб", "бет", "беттер", "бетте"),
        *("p", "pp", "pg", "pgs", "page", "pages", "s", "ss", "seite", "seiten", "str"),
        *("pag", "pags", "pág", "págs", "página", "páginas"),
    )
)
# With no period these letters are part of the number itself (supplement page S45), not a marker.
_PREFIX_LETTERS = frozenset("sb")


def match_marker(text: str, start: int) -> int | None:
    """Where the number after a page marker at `start` begins; None when no marker stands there."""
    word = _WORD.match(text, start)
    if word is None or fold(word[0]) not in PAGE_WORDS:
        return None
    end = word.end()
    dotted = text.startswith((".", ":"), end)
    glued = text[end : end + 1].isdigit()
    if glued and (fold(word[0]) in _PREFIX_LETTERS or word[0] in "Cc"):
        return None
    return skip_space(text, end + dotted)


def match_unit(text: str, start: int) -> int | None:
    """Where a page word standing after the number (`171 p.`, «12–18 бет») ends; None when there is none."""
    begin = skip_space(text, start)
    if text.startswith(tuple(DASHES), begin):  # Kazakh ordinals: «12-18-бет»
        begin += 1
    word = _WORD.match(text, begin)
    if word is None or fold(word[0]) not in PAGE_WORDS:
        return None
    end = word.end() + text.startswith(".", word.end())
    following = skip_space(text, end)
    return None if text[following : following + 1].isdigit() else end


def skip_space(text: str, start: int) -> int:
    """The first position from `start` on that holds no white space."""
    while start < len(text) and text[start].isspace():
        start += 1
    return start
