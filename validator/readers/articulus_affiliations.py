"""Reads the institutions of an Articulus article, which every author's element repeats, as affiliations with keys."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple, TypeAlias

from validator.article import escape
from validator.readers.articulus_texts import pieces, printed
from validator.readers.jats_texts import Reading
from validator.readers.xml_record import filled
from validator.readers.xml_tree import Element, Flat

_DETAILS = {"city": "town", "address": "address", "country": "country"}
"""What the record calls a detail of an institution, and what the format does."""

_MOST_NAMESAKES = 20
"""Institutions of one name that are compared, so that a hostile file takes no time; more are never printed."""


class _Form(NamedTuple):
    """One text of an institution and the element it stands in."""

    flat: Flat
    element: Element

    @property
    def letters(self) -> str:
        """What of it counts when two are compared."""
        return "".join(filter(str.isalnum, self.flat.text.casefold()))


_Unit: TypeAlias = dict[tuple[str, str], _Form]
"""One institution: its texts by field (name, city, address, country) and language."""

_Letters: TypeAlias = dict[tuple[str, str], str]
"""What of these texts counts when two institutions are compared."""


class Affiliations:
    """The affiliations met so far, by their keys: those that nowhere contradict one another are one."""

    def __init__(self, reading: Reading) -> None:
        self.found: dict[str, dict[str, Any]] = {}
        self._reading = reading
        self._said: dict[str, _Letters] = {}
        self._namesakes: dict[tuple[str, str, str], list[str]] = {}

    def of_author(self, forms: Mapping[str, Element], pointer: str) -> list[dict[str, Any]]:
        """The indices of an author, made of the institutions that his `individInfo` by languages name."""
        found: dict[str, _Form] = {}
        for unit in _units(forms):
            found.setdefault(self._key(unit), next(iter(unit.values())))
        return [
            {"key": self._note(f"{pointer}/{i}", key, form), "languages": ()}
            for i, (key, form) in enumerate(found.items())
        ]

    def _note(self, pointer: str, key: str, form: _Form) -> str | None:
        """An index is not written anywhere; the name of the institution shows it."""
        return self._reading.flat(pointer, Flat(key, [form.flat.span] * len(key)), form.element)

    def _key(self, unit: _Unit) -> str:
        letters = {part: form.letters for part, form in unit.items()}
        key = next((key for key in self._namesakes_of(letters) if _agree(letters, self._said[key])), "")
        key = key or str(len(self.found) + 1)
        said = self._said.setdefault(key, {})
        for part, form in unit.items():
            self._reading.taken.add(form.element)
            if part not in said:
                said[part] = letters[part]
                self._write(key, *part, form)
                self._namesakes.setdefault((*part, letters[part]), []).append(key)
        return key

    def _namesakes_of(self, letters: _Letters) -> Iterator[str]:
        for (field, language), value in letters.items():
            if field == "name":
                yield from islice(self._namesakes.get((field, language, value), ()), _MOST_NAMESAKES)

    def _write(self, key: str, field: str, language: str, form: _Form) -> None:
        pointer = f"/affiliations/{key}"
        self._reading.contain("/affiliations", form.element)
        self._reading.contain(pointer, form.element)
        data = self.found.setdefault(key, {"name": {}})
        if field != "country":
            self._reading.contain(f"{pointer}/{field}", form.element)
            at = f"{pointer}/{field}/{escape(language)}"
            data.setdefault(field, {})[language] = self._reading.flat(at, form.flat, form.element)
        elif field not in data:
            data[field] = self._reading.flat(f"{pointer}/{field}", form.flat, form.element)
        else:
            self._reading.taken.discard(form.element)


def _agree(letters: _Letters, said: _Letters) -> bool:
    return all(said.get(part, value) == value for part, value in letters.items())


def _units(forms: Mapping[str, Element]) -> Iterator[_Unit]:
    """The institutions of an author, those of one language beside those of another in their order.

    Where the languages have different numbers of them, no one can tell which belong together: all are one.
    """
    given = {("name", language): form for language, form in _texts(forms, "orgName")}
    counts = {len(_split(form)) for form in given.values()}
    number = max(counts) if len(counts) == 1 else 1
    if given:
        given |= {(field, code): form for field, tag in _DETAILS.items() for code, form in _texts(forms, tag)}
        split = {part: [form] if number == 1 else _split(form) for part, form in given.items()}
        for i in range(number):
            yield {part: found[i] for part, found in split.items() if len(found) == number}


def _texts(forms: Mapping[str, Element], tag: str) -> Iterator[tuple[str, _Form]]:
    for language, info in forms.items():
        for element in list(filled(info.all(tag)))[:1]:
            yield language, _Form(printed(element), element)


def _split(form: _Form) -> list[_Form]:
    """The texts of several institutions in one element."""
    return [_Form(flat, form.element) for flat in pieces(form.flat)]
