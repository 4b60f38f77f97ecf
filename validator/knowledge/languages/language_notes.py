"""The wording of a note on a work's language: what `in Russ., abstract in Eng.` or «на рус. яз.» says.

A small grammar over words: every word of the note must belong to it, so no title or place is taken for one.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from validator.knowledge.characters.lookalike_table import IDENTICAL
from validator.knowledge.languages import language_words as words

# What may stand before «in Russian»: nouns and participles that are about the whole document.
_DOCUMENT = frozenset(
    [
        "article",
        "articles",
        "available",
        "book",
        "books",
        "cd-rom",
        "dissertation",
        "full-text",
        "original",
        "paper",
        "papers",
        "preprint",
        "printed",
        "published",
        "report",
        "text",
        "thesis",
        "written",
    ]
)
_ABSTRACT = frozenset(
    ["abstract", "abstracts", "abstr", "annotation", "resume", "résumé", "summ", "summaries", "summary"]
)
_LINKS = frozenset(["in", "with", "and", "an", "a", "the", "of", "its"])
_AFTER_LANGUAGE = frozenset(["ed", "edition", "lang", "language", "only", "transl", "translation", "version"])
_BETWEEN = frozenset({"and", "&", ",", "/", "-", "\u2013", "or", "и", "та", "і", "және"})
_MISSPELT_IN = frozenset(["im", "iin", "inn", "n", "ni", "on"])
_CYRILLIC_DOCUMENT = frozenset(
    ["книга", "оригинал", "опубликовано", "публикация", "статья", "текст", "мақала", "мәтін"]
)
_CYRILLIC_LANGUAGE = frozenset(["языке", "язык", "яз", "мовою", "мові", "мове", "мов", "тілінде", "тілі", "тіл"])

_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*\.?|\S")
_SPACES = re.compile(r"\s{2,}")
_ASCII_LETTER = re.compile(r"[A-Za-z]")
_GLUED = re.compile(r"([Ii]n)([^\W\d_]+\.?)")
_LATIN_TWINS = str.maketrans(dict(IDENTICAL))


class Note(NamedTuple):
    """A note as it should be worded, the ISO 639-1 codes in it, and its wording with slots for the languages.

    Slots: `{name}` Russian, `{abbr}` Russ., `{short}` Russ, `{other}` a word that is not English.
    `bare` notes consist of the name of the language alone.
    """

    wording: str
    languages: tuple[str, ...]
    form: str
    bare: bool = False


class _Language(NamedTuple):
    code: str
    word: str  # as it should be printed
    slot: str


class _Reader:
    """The tokens of a note, read one after another, with the corrected wording growing alongside."""

    def __init__(self, content: str) -> None:
        self._content = content
        self._tokens = list(_TOKEN.finditer(content))
        self._at = 0
        self._edits: list[tuple[int, int, str, str]] = []
        self.languages: list[str] = []

    def peek(self, ahead: int = 0) -> str:
        """The next token, or an empty string at the end."""
        index = self._at + ahead
        return self._tokens[index].group() if index < len(self._tokens) else ""

    def skip(self) -> None:
        """Accept the next token as it is."""
        self._at += 1

    def replace(self, word: str, slot: str | None = None) -> None:
        """Accept the next token as `word`, which is `slot` in the form."""
        token = self._tokens[self._at]
        self._edits.append((token.start(), token.end(), word, word if slot is None else slot))
        self._at += 1

    def accept(self, language: _Language, before: str = "") -> None:
        """Accept the next token as the name of a language, after `before`."""
        self.languages.append(language.code)
        self.replace(before + language.word, before + language.slot)

    def note(self, *, bare: bool = False) -> Note:
        """What has been read."""
        wording, form, position = "", "", 0
        for start, end, word, slot in self._edits:
            between = self._content[position:start]
            wording, form, position = wording + between + word, form + between + slot, end
        rest = self._content[position:]
        return Note(wording + rest, tuple(self.languages), form + rest, bare)


def read_note(content: str) -> Note | None:
    """The note that `content` (a bracket's content, up to a hundred characters) is, or None."""
    if _ASCII_LETTER.search(content):
        content = content.translate(_LATIN_TWINS)
    content = _SPACES.sub(" ", content.strip())
    if _ASCII_LETTER.search(content):
        return _english(_Reader(content)) or _bare(_Reader(content), _english_word)
    return _cyrillic(_Reader(content)) or _bare(_Reader(content), _cyrillic_word)


def _english_word(token: str) -> _Language | None:
    """A language's English name or abbreviation, correctly spelt or with a small initial."""
    code = words.from_english_abbreviation(token)
    if code:
        return _Language(code, token[:1].upper() + token[1:], _slot(code, token))
    base = token.removesuffix(".")
    code = words.from_english(base)
    if code:
        return _Language(code, base[:1].upper() + base[1:], "{name}")
    code = words.from_english_abbreviation(f"{token}.")
    return _Language(code, token[:1].upper() + token[1:], "{short}") if code else None


def _slot(code: str, abbreviation: str) -> str:
    """A slot for the usual abbreviation; a rarer one is a house's own wording."""
    usual = words.english_abbreviation(code)
    return "{abbr}" if usual and abbreviation.casefold() == usual.casefold() else abbreviation


def _misspelt_word(token: str) -> _Language | None:
    name = words.nearest_english(token.removesuffix("."))
    code = words.from_english(name) if name else None
    return _Language(code, name, "{name}") if name and code else None


def _english(reader: _Reader) -> Note | None:
    """«[Article] in [the] Russian [and English] [language][, abstract in English]»."""
    while reader.peek() == "," or reader.peek().casefold() in _DOCUMENT:
        reader.skip()
    if not (_in(reader) or _glued_in(reader)):
        return None
    while _joined_language(reader):
        pass
    while reader.peek().casefold().removesuffix(".") in _AFTER_LANGUAGE:
        reader.skip()
    _abstract(reader)
    return None if reader.peek() else reader.note()


def _in(reader: _Reader) -> bool:
    """«in [the] Russian», with «in» or the language misspelt when nothing follows."""
    lead = reader.peek()
    is_in = lead.casefold() == "in"
    known = _english_word(reader.peek(1))
    if not is_in and (lead.casefold() not in _MISSPELT_IN or known is None or reader.peek(2)):
        return False
    reader.replace(lead if is_in else ("In" if lead[0].isupper() else "in"))
    if reader.peek().casefold() == "the":
        reader.skip()
    return _language(reader)


def _glued_in(reader: _Reader) -> bool:
    """«inRussian»: a space is lost."""
    match = _GLUED.fullmatch(reader.peek())
    if not match:
        return False
    rest = match.group(2)
    language = _english_word(rest) or (_misspelt_word(rest) if rest[0].isupper() else None)
    if not language:
        return False
    reader.accept(language, before=f"{match.group(1)} ")
    return True


def _language(reader: _Reader) -> bool:
    """One language; a misspelt one only as the last word, where no phrase can be meant."""
    language = _english_word(reader.peek())
    if not language and reader.peek(1) in {"", "."}:
        language = _misspelt_word(reader.peek())
    if not language:
        return False
    reader.accept(language)
    return True


def _joined_language(reader: _Reader) -> bool:
    """«, English», «and English»."""
    language = _english_word(reader.peek(1))
    if reader.peek().casefold() not in _BETWEEN or not language:
        return False
    reader.skip()
    reader.accept(language)
    return True


def _abstract(reader: _Reader) -> None:
    """«, abstract in Eng.», «with English summary»: read to the end, or the note is none."""
    while token := reader.peek():
        language = _english_word(token)
        if language:
            reader.accept(language)
        elif token in {",", ";"} or token.casefold().removesuffix(".") in _ABSTRACT | _LINKS:
            reader.skip()
        else:
            return


def _cyrillic_word(token: str) -> _Language | None:
    code = (
        words.from_russian(token)
        or words.from_ukrainian(token)
        or words.from_belarusian(token)
        or words.from_kazakh(token)
    )
    return _Language(code, token, "{other}") if code else None


def _cyrillic(reader: _Reader) -> Note | None:
    """«[Текст] на русском [языке]», «українською мовою», «қазақ тілінде», «орысша»."""
    while reader.peek().casefold() in _CYRILLIC_DOCUMENT:
        reader.skip()
    marked = reader.peek().casefold() == "на"
    if marked:
        reader.skip()
    while token := reader.peek():
        lower = token.casefold()
        language = _cyrillic_word(token)
        if language:
            marked = marked or lower.endswith(("ою", "ша", "ше"))
            reader.accept(language)
        elif lower.removesuffix(".") in _CYRILLIC_LANGUAGE:
            marked = True
            reader.skip()
        elif lower in _BETWEEN:
            reader.skip()
        else:
            return None
    return reader.note() if marked and reader.languages else None


def _bare(reader: _Reader, word: Callable[[str], _Language | None]) -> Note | None:
    """«Russian», «Russ.», «рус.»: the language alone, a capital in English."""
    token = reader.peek()
    language = word(token)
    if not language or reader.peek(1) or language.word != token or language.slot == "{short}":
        return None
    reader.accept(language)
    return reader.note(bare=True)
