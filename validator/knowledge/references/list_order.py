"""In which order a reference list stands: there are journals that print both lists by the alphabet, each by its own."""

from collections.abc import Sequence
from itertools import pairwise

from validator.knowledge.characters.scripts import script_of, words

_FEWEST = 4  # items whose order is hardly chance
_TOLERATED = 0.1  # the share of neighbours that stand the other way round
_LONGEST = 200  # characters in which an item shows its first word
_PLACES = str.maketrans("ёәғқңөұүһі", "еагкноуухи")  # Kazakh letters stand by their Russian kin


def is_alphabetical(references: Sequence[str]) -> bool:
    """Whether the references stand by their first letters, those of each script apart; False for a few items."""
    letters = [letter for text in references if (letter := _first_letter(text))]
    scripts = {script_of(letter) for letter in letters}
    runs = [[letter for letter in letters if script_of(letter) == script] for script in scripts]
    descents = sum(one > other for run in runs for one, other in pairwise(run))
    return len(letters) >= _FEWEST and descents <= _TOLERATED * len(letters) and _varies(letters)


def _first_letter(text: str) -> str:
    first = next(words(text[:_LONGEST]), None)
    return first.text[0].casefold()[:1].translate(_PLACES) if first else ""


def _varies(letters: Sequence[str]) -> bool:
    """One author's works are in no alphabetical order."""
    return len(set(letters)) >= _FEWEST
