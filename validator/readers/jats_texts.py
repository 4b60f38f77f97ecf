"""What the parts of the JATS reader share: texts by language, texts put together of several elements, and the rest."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from validator.article import escape
from validator.document import Place
from validator.knowledge.characters.scripts import count_scripts
from validator.readers.record import RecordWriter
from validator.readers.undeclared import assume_language
from validator.readers.xml_record import contain, language_of, put_attribute
from validator.readers.xml_tree import Attribute, Element, Flat
from validator.scalars import Style

NOT_PRINTED = frozenset({"fn", "index-term", "label", "tex-math", "xref"})
"""Elements within a text that are no part of it: notes, what points at them, and a formula's second notation."""

_ALPHABETS = ("Cyrillic", "Latin")
_OTHER_SCRIPTS = frozenset({"ar", "el", "fa", "he", "hi", "hy", "ja", "ka", "ko", "th", "ur", "zh"})
"""Languages that are written neither in Latin letters nor in Cyrillic ones."""


class Alternative(NamedTuple):
    """One of the texts of a field, and the language it is declared in; "" where no one says it."""

    language: str
    element: Element


def alternative(element: Element, *around: Element) -> Alternative:
    """An element with its own `xml:lang`, or that of the nearest of the elements around it."""
    codes = (language_of(one.get("xml:lang")) for one in (element, *around))
    return Alternative(next((code for code in codes if code), ""), element)


@dataclass
class Reading:
    """One article that is being read: its record, its languages, and the elements that the record has taken."""

    writer: RecordWriter
    language: str
    languages: Sequence[str]
    """All languages that the front matter names, that of the article first."""
    taken: set[Element] = field(default_factory=set)

    def text(self, pointer: str, element: Element) -> str | None:
        """Note the text of an element, which may be empty, and hand it back."""
        return self.joined(pointer, [element], element)

    def joined(self, pointer: str, elements: Sequence[Element], whole: Element, separator: str = "") -> str | None:
        """Note the texts of several elements as one; nothing in the source stands for the separator but tags."""
        self.taken.update((*elements, whole))
        return self.flat(pointer, join([one.flat(NOT_PRINTED) for one in elements], separator), whole)

    def flat(self, pointer: str, flat: Flat, whole: Element) -> str | None:
        """Note a text whose letters are known by their places; `whole` is the element it is shown by."""
        if not flat.text:
            return self.writer.text(pointer, "", Place(whole.span, whole.tag, Style.MARKUP))
        span = flat.span
        self.writer.offsets[pointer] = [(start - span.start, end - span.start) for start, end in flat.offsets]
        return self.writer.text(pointer, flat.text, Place(span, whole.tag, Style.MARKUP))

    def made(self, pointer: str, value: str, element: Element) -> str | None:
        """Note a value that a whole element stands for, whatever letters it has."""
        return self.flat(pointer, Flat(value, [(element.span.start, element.span.end)] * len(value)), element)

    def attribute(self, pointer: str, attribute: Attribute) -> str | None:
        """Note the value of an attribute."""
        return put_attribute(self.writer, pointer, attribute)

    def contain(self, pointer: str, element: Element) -> None:
        """Note where a part of the record stands; the first element that brings it shows it."""
        if pointer not in self.writer.places:
            contain(self.writer, pointer, element)

    def assume(self, text: str) -> str:
        """The language of a text that is declared in none: of the article's own if the letters allow it."""
        counts = count_scripts(text)
        if counts and max(counts, key=lambda script: counts[script]) not in _ALPHABETS:
            return next((code for code in self.languages if code in _OTHER_SCRIPTS), "")
        return assume_language(text, "" if self.language in _OTHER_SCRIPTS else self.language)

    def by_language(self, alternatives: Iterable[Alternative]) -> dict[str, Element]:
        """The filled alternatives by language; a declared one goes before one whose language is assumed.

        The article's own language comes first, whatever the order in the file; a second text in a language is left
        for `extra`.
        """
        filled = [(one, text) for one in alternatives if (text := one.element.flat(NOT_PRINTED).text)]
        chosen: dict[str, Element] = {}
        for one, _ in filled:
            if one.language:
                chosen.setdefault(one.language, one.element)
        for one, text in filled:
            if not one.language:
                chosen.setdefault(self.assume(text), one.element)
        return dict(sorted(chosen.items(), key=lambda item: (item[0] != self.language, item[1].span.start)))

    def localized(
        self,
        pointer: str,
        alternatives: Iterable[Alternative],
        note: Callable[[str, Element], Any] | None = None,
    ) -> dict[str, Any]:
        """A field in its languages, each text noted under `pointer`/language."""
        write = note or self.text
        chosen = self.by_language(alternatives)
        for element in chosen.values():
            self.contain(pointer, element)
        return {code: write(f"{pointer}/{escape(code)}", element) for code, element in chosen.items()}

    def rest(self, element: Element) -> Any:
        """What the record has not taken of an element, as plain data; None where nothing is left."""
        if element in self.taken:
            return None
        attributes = {f"@{name}": one.value for name, one in element.attributes.items() if name != "id"}
        if any(not isinstance(one, Element) and one.text.strip() for one in element.content):
            content: dict[str, Any] = {"#text": element.flat().text}
        else:
            content = self.rest_of(element.children)
            if not content and (element.children or not attributes):
                return None
        return content["#text"] if not attributes and content.keys() == {"#text"} else attributes | content

    def rest_of(self, children: Iterable[Element]) -> dict[str, Any]:
        """What the record has not taken of several elements, by their names."""
        found: dict[str, list[Any]] = {}
        for child in children:
            rest = self.rest(child)
            if rest is not None:
                found.setdefault(child.name, []).append(rest)
        return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def join(flats: Iterable[Flat], separator: str) -> Flat:
    """Texts with a separator between them; it stands for what is between them in the source."""
    letters, offsets = "", list[tuple[int, int]]()
    for flat in flats:
        if letters and flat.text:
            letters += separator
            offsets += [(offsets[-1][1], max(flat.offsets[0][0], offsets[-1][1]))] * len(separator)
        letters += flat.text
        offsets += flat.offsets
    return Flat(letters, offsets)


def href(element: Element) -> Attribute | None:
    """The address that an element links to, whatever the prefix of XLink is."""
    return next((one for name, one in element.attributes.items() if name.rpartition(":")[2] == "href"), None)
