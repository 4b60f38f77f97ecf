"""The contributors of a Crossref record: its authors, with their affiliations numbered as they first appear."""

from collections.abc import Iterator
from typing import Any

from validator.article import escape
from validator.readers.jats_texts import Alternative, Reading
from validator.readers.xml_record import contain, filled, language_of
from validator.readers.xml_tree import Element


def read_contributors(reading: Reading, article: Element) -> dict[str, Any]:
    """The `authors` and `affiliations` of a record; editors, translators and organizations are left for `extra`."""
    people = [one for one in article.all("contributors/person_name") if one.get("contributor_role") in ("", "author")]
    for around in article.all("contributors"):
        reading.contain("/authors", around)
    affiliations = _Affiliations(reading)
    authors = [_author(reading, affiliations, one, f"/authors/{i}") for i, one in enumerate(people)]
    return {"authors": authors, "affiliations": affiliations.found}


def _author(reading: Reading, affiliations: "_Affiliations", person: Element, pointer: str) -> dict[str, Any]:
    contain(reading.writer, pointer, person)
    names = [Alternative(_language(reading, one), one) for one in _names(person)]
    author: dict[str, Any] = {
        "name": reading.localized(f"{pointer}/name", names, lambda at, one: _name(reading, at, one)),
        "affiliations": [
            affiliations.index(one, f"{pointer}/affiliations/{i}") for i, one in enumerate(_institutions(person))
        ],
    }
    if orcid := next(filled(person.all("ORCID")), None):
        author["orcid"] = reading.text(f"{pointer}/orcid", orcid)
    if all(one in reading.taken or not reading.rest(one) for one in person.children):
        reading.taken.add(person)
    return author


def _names(person: Element) -> Iterator[Element]:
    """The elements that hold a name: the person's own and those in other languages (`alt-name`)."""
    yield person
    for other in person.all("alt-name"):
        yield from other.all("name")
        yield from other.all("string-name")


def _parts(name: Element) -> dict[str, Element]:
    """The parts of a name that are filled, by what they are called in a record."""
    kinds = {"given": ("given_name", "given-names"), "family": ("surname",)}
    found = {kind: [one for tag in tags for one in filled(name.all(tag))] for kind, tags in kinds.items()}
    return {kind: elements[0] for kind, elements in found.items() if elements}


def _language(reading: Reading, name: Element) -> str:
    """The language of a name: declared, or that of the record if the letters allow it."""
    declared = language_of(name.get("language") or name.get("xml:lang"))
    return declared or reading.assume(" ".join(one.flat().text for one in (_parts(name) or {"": name}).values()))


def _name(reading: Reading, pointer: str, name: Element) -> dict[str, str | None] | str | None:
    parts = _parts(name)
    if not parts:
        return reading.text(pointer, name)
    return {kind: reading.text(f"{pointer}/{kind}", one) for kind, one in parts.items()}


def _institutions(person: Element) -> list[Element]:
    """The affiliations of a person: plain texts (up to schema 5.2) and institutions."""
    found = [*person.all("affiliation"), *person.all("affiliations/institution")]
    return [one for one in found if one.flat().text]


class _Affiliations:
    """The affiliations met so far; those that say the same are one."""

    def __init__(self, reading: Reading) -> None:
        self.found: dict[str, dict[str, Any]] = {}
        self._reading = reading
        self._keys: dict[tuple[str, ...], str] = {}

    def index(self, element: Element, pointer: str) -> dict[str, Any]:
        """The index of an affiliation at an author's name."""
        said = tuple(one.flat().text for one in element.children) or (element.flat().text,)
        key = self._keys.setdefault(said, str(len(self._keys) + 1))
        if key in self.found:
            self._reading.taken.add(element)
        else:
            self.found[key] = self._read(element, f"/affiliations/{escape(key)}")
        contain(self._reading.writer, pointer, element)
        return {"key": key, "languages": ()}

    def _read(self, element: Element, pointer: str) -> dict[str, Any]:
        reading = self._reading
        reading.contain("/affiliations", element)
        contain(reading.writer, pointer, element)
        ror = next((one for one in filled(element.all("institution_id")) if one.get("type").lower() == "ror"), None)
        printed = [*element.all("institution_department"), *element.all("institution_name")]
        texts = list(filled(printed)) or ([] if element.children else [element])
        data: dict[str, Any] = {}
        if texts:
            language = reading.assume(" ".join(one.flat().text for one in texts))
            at = f"{pointer}/name/{escape(language)}"
            data["name"] = {language: reading.joined(at, texts, texts[0], separator=", ")}
        data["address"] = reading.localized(
            f"{pointer}/address", [Alternative("", one) for one in element.all("institution_place")]
        )
        if ror:
            data["ror"] = reading.text(f"{pointer}/ror", ror)
        return data
