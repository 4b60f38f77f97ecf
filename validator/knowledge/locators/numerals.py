"""Roman numerals, and the folding of case and lookalike letters that lets a short marker be recognised."""

from validator.knowledge.characters.lookalike_table import IDENTICAL

_LATIN_TWIN = str.maketrans(dict(IDENTICAL))
_ROMAN_FIGURES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}

_ROMAN_STEPS = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def fold(word: str) -> str:
    """One spelling for a word whatever its case and whichever of two lookalike letters it is typed with."""
    return word.upper().translate(_LATIN_TWIN).lower()


def roman_value(text: str) -> int | None:
    """The value of a Roman numeral, in either case and with Cyrillic lookalikes; None when it is none."""
    figures = [_ROMAN_FIGURES.get(letter, 0) for letter in fold(text)]
    if not figures or 0 in figures:
        return None
    pairs = zip(figures, [*figures[1:], 0], strict=True)
    value = sum(-left if left < right else left for left, right in pairs)
    return value if _to_roman(value) == fold(text) else None


def _to_roman(value: int) -> str:
    parts = []
    for worth, letters in _ROMAN_STEPS:
        count, value = divmod(value, worth)
        parts.append(letters * count)
    return "".join(parts)
