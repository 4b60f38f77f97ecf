"""Whether a printed name is so plain that nothing in its print can be wrong, as most names are."""

import re

from validator.knowledge.people.name_parts import LONGEST_NAME, titles_in

_INSIDE_WORD = re.compile("[-'’‘ʼ`´ʹʺ\"”″]")
_LETTERS_OF_PAIR = 2  # «Yu.»
_MOST_INITIALS = 3  # «KHM»


def is_plain_name(text: str) -> bool:
    """Whether a name is nothing but capitalized words and initials: «Иванов И.И.», "Olga Ulyanova", "Dedov II"."""
    words = text[:LONGEST_NAME].replace(".", ". ").split()
    are_plain = all(_is_plain_word(word, dotted="." in text) for word in words)
    return are_plain and len(text) <= LONGEST_NAME and not titles_in(text)


def _is_plain_word(word: str, *, dotted: bool) -> bool:
    bare = word.removesuffix(".")
    first, *others = _INSIDE_WORD.split(bare)
    if not first.isalpha() or not all(map(str.isalpha, filter(None, others))):
        return False
    if bare != word:
        return len(bare) <= _LETTERS_OF_PAIR and bare.istitle()
    if bare.isupper() and not dotted:
        return len(bare) <= _MOST_INITIALS
    return first.istitle() and not (dotted and len(bare) <= _LETTERS_OF_PAIR)
