"""Reads the affiliations of a JATS article: each unit with its languages, under the index that authors name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from validator.article import escape
from validator.readers.jats_texts import NOT_PRINTED, Alternative, Reading, alternative, join
from validator.readers.xml_tree import Element, Flat

_LONGEST_LABEL = 5
_NO_NAME = NOT_PRINTED | {"email", "institution-id", "ext-link", "uri", "phone", "fax"}
_ADDRESS = ("addr-line", "city", "state", "postal-code", "country")


@dataclass(frozen=True, eq=False)
class Unit:
    """One institution: the element that holds it, its forms by language, and the ids that point at it."""

    element: Element
    forms: Sequence[Alternative]
    ids: frozenset[str]

    @property
    def label(self) -> str:
        """The index that is printed at it, or ""."""
        label = next((found for one in self.forms if (found := one.element.first("label"))), None)
        text = label.flat().text.strip(" .)*") if label else ""
        return text if len(text) <= _LONGEST_LABEL else ""


def find_units(parent: Element) -> Iterator[Unit]:
    """The affiliations directly below an element."""
    for child in parent.children:
        if child.name == "aff-alternatives":
            forms = [form for aff in child.all("aff") for form in _forms(aff, child)]
            ids = {child.get("id"), *(aff.get("id") for aff in child.all("aff"))}
            yield Unit(child, forms, frozenset(ids - {""}))
        elif child.name == "aff":
            yield Unit(child, list(_forms(child)), frozenset({child.get("id")} - {""}))


def _forms(aff: Element, *around: Element) -> Iterator[Alternative]:
    """An affiliation, or its parts in each language where they stand side by side in one element."""
    declared = alternative(aff, *around)
    inside = {one.language for one in map(alternative, _parts(aff)) if one.language}
    if declared.language or not inside:
        yield declared
        return
    for language in sorted(inside):
        kept = [one for one in aff.content if not isinstance(one, Element) or _is_in(one, language)]
        yield Alternative(language, Element(aff.name, aff.attributes, language, aff.tag, aff.span, kept))


def _parts(aff: Element) -> Iterator[Element]:
    for child in aff.children:
        yield child
        if child.name in ("institution-wrap", "addr-line"):
            yield from child.children


def _is_in(part: Element, language: str) -> bool:
    """Whether a part belongs to a language: it is declared in it, or in none."""
    codes = {one.language for one in map(alternative, [part, *part.children]) if one.language}
    return not codes or language in codes


def number(units: Sequence[Unit], mentioned: Sequence[str]) -> dict[Unit, str]:
    """The key of each unit: its label where all have one of their own, else its number in the order of mention."""
    labels = [unit.label for unit in units]
    if all(labels) and len(set(labels)) == len(labels):
        return dict(zip(units, labels, strict=True))
    order = {one: at for at, one in reversed(list(enumerate(mentioned)))}
    ranked = sorted(units, key=lambda unit: min((order[one] for one in unit.ids if one in order), default=len(order)))
    return {unit: str(i) for i, unit in enumerate(ranked, 1)}


def write_affiliations(reading: Reading, keys: Mapping[Unit, str]) -> dict[str, Any]:
    """The `affiliations` of a record; a unit without any text is none."""
    filled = {key: unit for unit, key in keys.items() if any(_name(form.element).text for form in unit.forms)}
    return {key: _write(reading, unit, f"/affiliations/{escape(key)}") for key, unit in filled.items()}


def _write(reading: Reading, unit: Unit, pointer: str) -> dict[str, Any]:
    reading.contain("/affiliations", unit.element)
    reading.contain(pointer, unit.element)
    names = _by_language(reading, unit)
    data: dict[str, Any] = {"name": {}}
    for language, aff in names.items():
        reading.contain(f"{pointer}/name", aff)
        reading.taken.update(_institutions(aff) or [aff, *aff.children])
        data["name"][language] = reading.flat(f"{pointer}/name/{language}", _name(aff), aff)
        _address(reading, data, language, aff, pointer)
    _identifiers(reading, data, unit, pointer)
    reading.taken.update(label for form in unit.forms for label in form.element.all("label"))
    return data


def _by_language(reading: Reading, unit: Unit) -> dict[str, Element]:
    """The forms that name an institution; one of an undeclared language stands in that of its letters."""
    chosen: dict[str, Element] = {}
    for form in sorted(unit.forms, key=lambda form: not form.language):
        if name := _name(form.element).text:
            chosen.setdefault(form.language or reading.assume(name), form.element)
    return chosen


def _is_prose(aff: Element) -> bool:
    """Whether an affiliation is a printed line (letters or commas between the tags), and no list of fields."""
    return any(not isinstance(one, Element) and one.text.strip() for one in aff.content)


def _institutions(aff: Element) -> list[Element]:
    """The institutions of an affiliation that is no line: as printed where the record says so (SciELO), else all."""
    if _is_prose(aff):
        return []
    found = [*aff.all("institution"), *aff.all("institution-wrap/institution")]
    original = [one for one in found if one.get("content-type") == "original"]
    return original or sorted(
        (one for one in found if one.get("content-type") != "normalized"), key=lambda one: one.span.start
    )


def _name(aff: Element) -> Flat:
    institutions = _institutions(aff)
    if not institutions:
        return _trimmed(aff.flat(_NO_NAME))
    return join((one.flat(_NO_NAME) for one in institutions), ", ")


def _trimmed(flat: Flat) -> Flat:
    """Without the signs that are left at the edges where an address or a note was."""
    start = len(flat.text) - len(flat.text.lstrip(" ,;"))
    end = len(flat.text.rstrip(" ,;"))
    return Flat(flat.text[start:end], flat.offsets[start:end])


def _address(reading: Reading, data: dict[str, Any], language: str, aff: Element, pointer: str) -> None:
    """The address beside a list of institutions; in a printed line it is part of the line."""
    institutions = _institutions(aff)
    if not institutions or institutions[0].get("content-type") == "original":
        return
    lines = [one for one in aff.children if one.name in _ADDRESS and one.flat().text]
    if lines:
        reading.contain(f"{pointer}/address", lines[0])
        address = reading.joined(f"{pointer}/address/{language}", lines, lines[0], ", ")
        data.setdefault("address", {})[language] = address


def _identifiers(reading: Reading, data: dict[str, Any], unit: Unit, pointer: str) -> None:
    for found in unit.element.descendants("institution-id"):
        if found.get("institution-id-type").lower() == "ror" and "ror" not in data and found.flat().text:
            data["ror"] = reading.text(f"{pointer}/ror", found)
    for country in unit.element.descendants("country"):
        if country.get("country") and "country" not in data:
            data["country"] = reading.attribute(f"{pointer}/country", country.attributes["country"])
