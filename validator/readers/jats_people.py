"""Reads the contributors of a JATS article: names in their languages, identifiers, and what they point at."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from validator.knowledge.people.name_parts import is_patronymic
from validator.readers.jats_affiliations import find_units, number, write_affiliations
from validator.readers.jats_texts import NOT_PRINTED, Alternative, Reading, alternative
from validator.readers.xml_tree import Element, Flat

_AUTHOR_KINDS = frozenset({"", "author", "authors"})
_MOST_SHARED = 10
"""Affiliations of a group that are taken for everybody's; with more of them no one knows whose they are."""
_NAMES = frozenset({"name", "string-name"})
_IDENTIFIERS = {
    "orcid": "orcid",
    "scopus": "scopus-id",
    "scopusid": "scopus-id",
    "researcherid": "researcher-id",
    "spin": "spin",
    "rinc": "author-id",
    "elibrary": "author-id",
    "authorid": "author-id",
}
"""What `contrib-id-type` calls an identifier, and what the record does."""


def write_people(reading: Reading, meta: Element) -> None:
    """The `authors` and `affiliations` of a record; collaborations, editors and translators are left for `extra`."""
    people = list(_contributors(meta))
    units = _Units(meta, [person for person, _ in people])
    affiliations = write_affiliations(reading, units.keys)
    if affiliations:
        reading.writer.record["affiliations"] = affiliations
    notes = _Correspondence(meta, [person for person, _ in people])
    written: list[dict[str, Any]] = []
    for person, group in people:
        reading.contain("/authors", group)
        reading.taken.update(_xrefs(person, "aff"))
        if any(True for _ in _names(person)):
            pointer = f"/authors/{len(written)}"
            reading.contain(pointer, person)
            indices = units.of(person, group, affiliations)
            written.append(_person(reading, person, pointer, notes) | _affiliations(reading, pointer, indices))
    if written:
        reading.writer.record["authors"] = written


def _affiliations(reading: Reading, pointer: str, indices: Iterable[tuple[str, Element]]) -> dict[str, Any]:
    """The indices of an author; each is shown by the element that points at it, or holds it."""
    found = [
        {"key": reading.made(f"{pointer}/affiliations/{i}", key, shown), "languages": ()}
        for i, (key, shown) in enumerate(indices)
    ]
    return {"affiliations": found}


def _contributors(meta: Element) -> Iterator[tuple[Element, Element]]:
    """The authors, each with the group he stands in."""
    for group in meta.all("contrib-group"):
        kind = group.get("content-type").lower()
        for person in group.all("contrib"):
            own = (person.get("contrib-type") or (kind if kind.startswith("edit") else "")).lower()
            if own in _AUTHOR_KINDS:
                yield person, group


def _xrefs(person: Element, kind: str) -> list[Element]:
    return [one for one in person.all("xref") if one.get("ref-type") == kind]


class _Units:
    """The affiliations of the article, of each group and of each author, and their keys."""

    def __init__(self, meta: Element, people: Sequence[Element]) -> None:
        parents = (meta, *meta.all("contrib-group"), *people)
        self._within = {parent: list(find_units(parent)) for parent in parents}
        units = [unit for within in self._within.values() for unit in within]
        mentioned = [one for person in people for one in self._mentioned(person)]
        self.keys = number(units, mentioned)
        self._by_id = {one: key for unit, key in self.keys.items() for one in unit.ids}
        self._known = frozenset(self.keys.values())

    def _mentioned(self, person: Element) -> Iterator[str]:
        for unit in self._within[person]:
            yield from unit.ids
        for xref in _xrefs(person, "aff"):
            yield from xref.get("rid").split()

    def of(self, person: Element, group: Element, written: Collection[str]) -> Iterator[tuple[str, Element]]:
        """The keys of an author's affiliations, each with what shows it.

        One within the author's element is his; one within the group's is everybody's who points at none.
        """
        own = [(self.keys[unit], unit.element) for unit in self._within[person]]
        own += [(self._by_id.get(one, one), xref) for xref in _xrefs(person, "aff") for one in xref.get("rid").split()]
        shared = [(self.keys[unit], person) for unit in self._within[group][:_MOST_SHARED]]
        yield from ((key, shown) for key, shown in own or shared if key in written or key not in self._known)


def _names(person: Element) -> Iterator[Alternative]:
    """The forms of a name, without empty ones."""
    for parent in (person, *person.all("name-alternatives")):
        for child in parent.children:
            if child.name in _NAMES and child.flat(NOT_PRINTED).text:
                yield alternative(child, parent)


def _person(reading: Reading, person: Element, pointer: str, corresponding: "_Correspondence") -> dict[str, Any]:
    names = reading.localized(f"{pointer}/name", _names(person), lambda at, name: _name(reading, at, name))
    data: dict[str, Any] = {"name": names, "corresponding": corresponding.marks(person)}
    for element, field in _identifiers(person):
        if field not in data and element.flat().text:
            data[field] = reading.text(f"{pointer}/{field}", element)
    email = next(iter([*person.all("email"), *person.all("address/email")]), None) or corresponding.email(person)
    if email is not None and email.flat().text:
        data["email"] = reading.text(f"{pointer}/email", email)
    return data


def _identifiers(person: Element) -> Iterator[tuple[Element, str]]:
    for name, kind in (("contrib-id", "contrib-id-type"), ("uri", "content-type"), ("ext-link", "ext-link-type")):
        for element in person.all(name):
            field = _IDENTIFIERS.get(element.get(kind).lower().replace("-", ""))
            if field:
                yield element, field


def _name(reading: Reading, pointer: str, name: Element) -> Any:
    """A name in parts where it has them; the second of two given names may be a patronymic."""
    family, given = name.first("surname"), name.first("given-names")
    if not family and not given:
        return reading.text(pointer, name)
    reading.contain(pointer, name)
    parts: dict[str, Any] = _given(reading, pointer, given) if given and given.flat().text else {}
    if family:
        parts["family"] = reading.text(f"{pointer}/family", family)
    return parts


def _given(reading: Reading, pointer: str, given: Element) -> dict[str, Any]:
    flat = given.flat(NOT_PRINTED)
    reading.taken.add(given)
    first, _, second = flat.text.partition(" ")
    if not is_patronymic(second):
        return {"given": reading.flat(f"{pointer}/given", flat, given)}
    at = len(first)
    pieces = {
        "given": Flat(first, flat.offsets[:at]),
        "patronymic": Flat(second, flat.offsets[at + 1 :]),
    }
    return {part: reading.flat(f"{pointer}/{part}", piece, given) for part, piece in pieces.items()}


class _Correspondence:
    """Who is a corresponding author, by the notes that authors point at."""

    def __init__(self, meta: Element, people: Sequence[Element]) -> None:
        self._notes = {one.get("id"): one for one in meta.all("author-notes/corresp") if one.get("id")}
        self._readers = Counter(one for person in people for one in set(self._of(person)))

    def _of(self, person: Element) -> list[str]:
        """The notes of an author; the kind of the pointer is often wrong, its target is not."""
        return [one for xref in person.all("xref") for one in xref.get("rid").split() if one in self._notes]

    def marks(self, person: Element) -> bool:
        """Whether an attribute or a note says so."""
        return person.get("corresp").lower() == "yes" or bool(_xrefs(person, "corresp")) or bool(self._of(person))

    def email(self, person: Element) -> Element | None:
        """The address in a note that is this author's alone, if it is the only one there."""
        for one in self._of(person):
            if self._readers[one] == 1 and len(addresses := list(self._notes[one].descendants("email"))) == 1:
                return addresses[0]
        return None
