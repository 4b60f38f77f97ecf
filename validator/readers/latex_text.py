"""The text that a piece of LaTeX prints, with the place of each of its characters; only what BibTeX files hold."""

import unicodedata

_ACCENTS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
    "c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "k": "\u0328", "r": "\u030a", "d": "\u0323",
}  # fmt: skip
_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å",
    "AA": "Å", "i": "ı", "j": "ȷ", "textendash": "–", "textemdash": "—", "dots": "…", "ldots": "…",
    "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”",
    "guillemotleft": "«", "guillemotright": "»", "textasciitilde": "~", "textnumero": "№", "No": "№",
}  # fmt: skip
_LIGATURES = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"))

Letter = tuple[str, int, int]
"""A character with the [start, end) of what stands for it."""


def flat(text: str, start: int, end: int, *, verbatim: bool = False) -> tuple[str, list[tuple[int, int]]]:
    """What text[start:end] prints, blanks as one, and where it stands; a formula is left as it is.

    An address (`verbatim`) has no ligatures.
    """
    letters: list[Letter] = []
    at = start
    formula = start
    while at < end:
        if text[at] == "$" and at >= formula and not verbatim:
            formula = text.find("$", at + 1, end) + 1 or end
        letter = (text[at], at, at + 1) if at < formula else _letter(text, at, end, verbatim=verbatim)
        if letter[0] and not (letter[0] == " " and (not letters or letters[-1][0] == " ")):
            letters.append(letter)
        at = letter[2]
    if letters and letters[-1][0] == " ":
        letters.pop()
    return "".join(letter for letter, _, _ in letters), [(one, other) for letter, one, other in letters for _ in letter]


def _letter(text: str, at: int, end: int, *, verbatim: bool) -> Letter:
    """The next character, or "" for what prints nothing."""
    sign = text[at]
    if sign in "{}":
        return "", at, at + 1
    if sign == "\\":
        return _command(text, at, end)
    if sign.isspace() and sign != "\u00a0":
        return " ", at, at + 1
    if verbatim or sign.isalnum():
        return sign, at, at + 1
    if sign == "~":
        return " ", at, at + 1
    return next(
        ((printed, at, at + len(typed)) for typed, printed in _LIGATURES if text.startswith(typed, at, end)),
        (sign, at, at + 1),
    )


def _command(text: str, at: int, end: int) -> Letter:
    after = at + 1
    while after < end and text[after].isascii() and text[after].isalpha():
        after += 1
    name = text[at + 1 : after] or text[after : min(after + 1, end)]
    after = max(after, at + 1 + len(name))
    if name in _ACCENTS:
        return _accented(text, at, after, end, _ACCENTS[name])
    if not name.isalpha():
        return ("" if name == "-" else " " if name in (" ", ",", "\n") else name), at, after
    while after < end and text[after] in " \t\r\n":
        after += 1
    return _LETTERS.get(name, ""), at, after


def _accented(text: str, at: int, after: int, end: int, accent: str) -> Letter:
    r"""A letter with its accent: `\'e`, `\'{e}`, `\v c`, `\'{\i}`."""
    while after < end and text[after] in " \t{":
        after += 1
    if after >= end or text[after] == "}":
        return "", at, after
    dotless = text[after : after + 2] in ("\\i", "\\j")
    if text[after] == "\\" and not dotless:
        return "", at, after
    after += 1 + dotless
    return unicodedata.normalize("NFC", text[after - 1] + accent), at, after
