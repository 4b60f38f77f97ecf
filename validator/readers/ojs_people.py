"""Reads the authors of an article in OJS's native XML: names by locale, identifiers, and affiliations.

An affiliation stands within each author who has it; equal ones are one.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from validator.readers.given_names import write_given
from validator.readers.jats_texts import Alternative, Reading
from validator.readers.xml_record import language_of
from validator.readers.xml_tree import Element

_TRANSLATORS = frozenset(
    {"translator", "переводчик", "перекладач", "перакладчык", "аудармашы", "tarjimon", "котормочу"}
)
"""The other group of contributors that every journal has; its name is in the journal's language."""

_FAMILY = ("familyname", "lastname")
_GIVEN = ("givenname", "firstname")
"""Names of the parts since OJS 3.1.2, and before it."""


class _Unit(NamedTuple):
    """One institution: the element it stands in, its name in each language, and its ROR identifier."""

    element: Element
    names: Mapping[str, Element]
    ror: Element | None

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """What two entries of the same institution have in common."""
        return tuple(sorted((language, one.flat().text) for language, one in self.names.items()))


def write_people(reading: Reading, version: Element) -> None:
    """The `authors` and `affiliations` of a record; translators are left for `extra`."""
    units: dict[tuple[tuple[str, str], ...], tuple[str, _Unit]] = {}
    written: list[dict[str, Any]] = []
    for person in _authors(version):
        pointer = f"/authors/{len(written)}"
        reading.contain("/authors", person)
        reading.contain(pointer, person)
        indices = []
        for i, unit in enumerate(_units(reading, person)):
            key, _ = units.setdefault(unit.texts, (str(len(units) + 1), unit))
            reading.taken.update((*unit.names.values(), *([unit.ror] if unit.ror else [])))
            indices.append({"key": reading.made(f"{pointer}/affiliations/{i}", key, unit.element), "languages": ()})
        written.append(_person(reading, person, version, pointer) | {"affiliations": indices})
    if written:
        reading.writer.record["authors"] = written
    if units:
        affiliations = {key: _affiliation(reading, unit, f"/affiliations/{key}") for key, unit in units.values()}
        reading.writer.record["affiliations"] = affiliations


def _authors(version: Element) -> Sequence[Element]:
    """The authors in the order of their `seq`, if all have one."""
    people = [
        one
        for one in (*version.all("authors/author"), *version.all("author"))
        if one.get("user_group_ref").casefold() not in _TRANSLATORS and any(_names(one))
    ]
    if all(one.get("seq").isdecimal() for one in people):
        return sorted(people, key=lambda one: int(one.get("seq")))
    return people


def _names(person: Element) -> Iterator[Alternative]:
    """The parts of the name that are filled."""
    for name in (*_FAMILY, *_GIVEN):
        for one in person.all(name):
            if one.flat().text.strip():
                yield Alternative(language_of(one.get("locale")), one)


def _person(reading: Reading, person: Element, version: Element, pointer: str) -> dict[str, Any]:
    names = reading.localized(
        f"{pointer}/name", _names(person), lambda at, one: _name(reading, at, person, one.get("locale"))
    )
    contact = version.get("primary_contact_id")
    is_contact = person.get("primary_contact") == "true" or bool(contact and contact == person.get("id"))
    data: dict[str, Any] = {"name": names, "corresponding": is_contact}
    for field in ("orcid", "email"):
        if (element := person.first(field)) and element.flat().text:
            data[field] = reading.text(f"{pointer}/{field}", element)
    return data


def _name(reading: Reading, pointer: str, person: Element, locale: str) -> Any:
    """A name in parts; one that stands as a whole in its one field is a string."""
    parts = [one.element for one in _names(person) if one.element.get("locale") == locale]
    family = next((one for one in parts if one.name in _FAMILY), None)
    given = next((one for one in parts if one.name in _GIVEN), None)
    if family is None or given is None:
        return reading.text(pointer, parts[0])
    reading.contain(pointer, given)
    middle = [one for one in person.all("middlename") if one.get("locale") == locale and one.flat().text]
    data = write_given(reading, pointer, given, given.flat())
    for one in middle[:1]:
        data["patronymic"] = reading.text(f"{pointer}/patronymic", one)
    return data | {"family": reading.text(f"{pointer}/family", family)}


def _units(reading: Reading, person: Element) -> Iterator[_Unit]:
    """The institutions of an author: before OJS 3.5 the one, with a text in each language."""
    plain: list[Element] = []
    for child in person.children:
        if child.name in ("affiliation", "rorAffiliation"):
            if not child.all("name"):
                plain.append(child)
            elif names := _by_language(reading, child.all("name")):
                yield _Unit(child, names, child.first("ror"))
    if names := _by_language(reading, plain):
        yield _Unit(next(iter(names.values())), names, None)


def _by_language(reading: Reading, elements: Sequence[Element]) -> dict[str, Element]:
    return reading.by_language(Alternative(language_of(one.get("locale")), one) for one in elements)


def _affiliation(reading: Reading, unit: _Unit, pointer: str) -> dict[str, Any]:
    reading.contain("/affiliations", unit.element)
    reading.contain(pointer, unit.element)
    reading.contain(f"{pointer}/name", unit.element)
    names = {code: reading.text(f"{pointer}/name/{code}", one) for code, one in unit.names.items()}
    data: dict[str, Any] = {"name": names}
    if unit.ror and unit.ror.flat().text:
        data["ror"] = reading.text(f"{pointer}/ror", unit.ror)
    return data
