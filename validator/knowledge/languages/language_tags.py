"""Notes on the language of a reference: `[in Russian]`, `(In Russ., abstract in Eng.)`, «(на рус. яз.)».

House rules differ in the form and in the place of the note, so both are read and neither is judged; what no
house prints (`(in Rusian)`, `( in Russian)`) comes with its correction.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from validator.knowledge.languages import language_words as words
from validator.knowledge.languages.language_notes import Note, read_note

Position = Literal[
    "after-title",  # the name of the journal or publisher follows
    "before-locator",  # only year, volume, pages follow
    "before-doi",  # a DOI or another address follows
    "before-final-period",
    "end",
]


class LanguageTag(NamedTuple):
    """A language note at 0-based [start, end) of a reference.

    `languages` are ISO 639-1 codes, the language of the work first (the abstract's after it). `bracket` is
    `(`, `[` or nothing. `form` is the wording with the languages left out, `(in {name})` or `(In {abbr})`:
    equal forms are one house rule. `correction` replaces a misspelt note and is None for a sound one.
    """

    languages: tuple[str, ...]
    start: int
    end: int
    bracket: str
    form: str
    position: Position
    correction: str | None = None

    @property
    def language(self) -> str:
        """ISO 639-1 code of the language of the work."""
        return self.languages[0]


_CLOSING = {"(": ")", "[": "]"}
_LONGEST = 80  # characters of a note; a longer bracket is a translated title
_TAIL = 120  # characters at the end of a reference in which an unbracketed note can stand
_GROUP = re.compile(rf"[(\[]([^()\[\]]{{1,{_LONGEST}}})([)\]]|\Z)")
_EMBEDDED = re.compile(r"[,;]\s*(in\s+\w+\.?)\Z", re.IGNORECASE)
_ADDRESS = re.compile(r"https?:|www\.|(?:doi|edn|pmid|url)\b", re.IGNORECASE)
_FINAL_PHRASE = re.compile(r"[.,;]\s+(in\s+\w+)\.?\s*\Z", re.IGNORECASE)
# NLM, «Citing Medicine»: the language follows the pages or the extent, as a word of its own.
_FINAL_WORD = re.compile(r"(?:\d[a-z]?|\bpp?|\b[сС])\s?[.;]\s+([A-Z][a-z]+(?:, [A-Z][a-z]+)*)\s*\.?\s*\Z")
_LOCATOR_WORDS = frozenset(
    ["volume", "issue", "number", "pages", "part", "supplement", "article", "выпуск", "номер", "страницы"]
)


def find_tags(text: str) -> list[LanguageTag]:
    """All language notes of a reference in their order; an ordinary reference has one or none.

    Text in brackets is a note only when all of its words are those of a note, so `(in press)`, `(in Russia)`,
    `[In collection …]` and «(Russian experience)» are not. Time is linear in the length of the text.
    """
    tags = [*_bracketed(text), *_unbracketed(text)]
    tags.sort(key=lambda tag: tag.start)
    return tags


def render_tag(form: str, languages: tuple[str, ...]) -> str | None:
    """The note for `languages` in another note's `form`; None if it has other slots or a word is not known.

    `render_tag("(In {abbr})", ("kk",))` is `(In Kaz.)`.
    """
    pieces = re.split(r"\{(name|abbr|short)\}", form)
    slots = pieces[1::2]
    if len(slots) != len(languages):
        return None
    for index, (slot, code) in enumerate(zip(slots, languages, strict=True)):
        word = words.english_name(code) if slot == "name" else words.english_abbreviation(code)
        if word is None:
            return None
        pieces[2 * index + 1] = word.removesuffix(".") if slot == "short" else word
    return "".join(pieces)


def _bracketed(text: str) -> Iterator[LanguageTag]:
    for group in _GROUP.finditer(text):
        note = read_note(group.group(1))
        position = _position(text, group.end())
        if note and not (note.bare and position in {"after-title", "before-locator"}):
            yield _group_tag(group, note, position)
        elif embedded := _EMBEDDED.search(group.group(1)):
            yield from _plain_tag(text, group.start(1) + embedded.start(1), embedded.group(1))


def _group_tag(group: re.Match[str], note: Note, position: Position) -> LanguageTag:
    opening = group.group()[0]
    closing = _CLOSING[opening]
    sound = f"{opening}{note.wording}{closing}"
    if not group.group(2) and group.group(1).endswith("."):
        sound += "."  # the bracket is lost before the final period of the reference
    correction = None if sound == group.group() else sound
    form = f"{opening}{note.form}{closing}"
    return LanguageTag(note.languages, *group.span(), opening, form, position, correction)


def _plain_tag(text: str, start: int, printed: str) -> Iterator[LanguageTag]:
    """The tag of an unbracketed note, when `printed` is one."""
    note = read_note(printed)
    if note:
        end = start + len(printed)
        correction = None if note.wording == printed else note.wording
        yield LanguageTag(note.languages, start, end, "", note.form, _position(text, end), correction)


def _unbracketed(text: str) -> Iterator[LanguageTag]:
    """`pp. 34-37, in Russian.` and NLM's final `Russian.`, before a DOI or the original in brackets too."""
    end = _tail_end(text)
    first = max(0, end - _TAIL)
    tail = text[first:end]
    if match := _FINAL_PHRASE.search(tail):
        yield from _plain_tag(text, first + match.start(1), match.group(1))
    elif match := _FINAL_WORD.search(tail):
        yield from _final_word(text, first + match.start(1), match.group(1))


def _final_word(text: str, start: int, printed: str) -> Iterator[LanguageTag]:
    names = printed.split(", ")
    codes = [code for name in names if (code := words.from_english(name))]
    if len(codes) == len(names):
        end = start + len(printed)
        form = ", ".join(["{name}"] * len(names))
        yield LanguageTag(tuple(codes), start, end, "", form, _position(text, end))


def _tail_end(text: str) -> int:
    """Where the reference ends without its final address or the original's description in brackets."""
    closed = text.rstrip(" .")
    opening = text.rfind("(") if closed.endswith(")") else -1
    end = opening if opening >= 0 else len(text)
    address = _ADDRESS.search(text, max(0, end - 4 * _TAIL), end)
    return address.start() if address else end


def _position(text: str, end: int) -> Position:
    """What follows the note that ends at `end`."""
    after = text[end : end + 4 * _TAIL]
    rest = after.lstrip(" \u00a0.,;:–—-)]")
    if not rest:
        return "before-final-period" if "." in after else "end"
    if _ADDRESS.match(rest):
        return "before-doi"
    before_digits = re.split(r"\d", rest, maxsplit=1)[0]
    names = [word for word in re.findall(r"[^\W\d_]{4,}", before_digits) if word.casefold() not in _LOCATOR_WORDS]
    return "after-title" if names else "before-locator"
