"""Reads the authors of an Articulus article: names by language, identifiers, and the institutions of each of them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from validator.article import escape
from validator.knowledge.people.name_parts import is_patronymic
from validator.readers.articulus_affiliations import Affiliations
from validator.readers.articulus_texts import declared, pieces, printed, put
from validator.readers.jats_texts import Reading
from validator.readers.xml_record import contain, filled
from validator.readers.xml_tree import Element, Flat

_IDENTIFIERS = {"orcid": "orcid", "spin": "spin", "scopusid": "scopus-id", "researcherid": "researcher-id"}
"""What `authorCodes` calls an identifier, and what the record does."""

_NO = frozenset({"", "0", "false", "no", "нет"})


def write_people(reading: Reading, article: Element) -> None:
    """The `authors` and `affiliations` of a record; editors, translators and reviewers are left for `extra`."""
    people = [one for one in _in_order(article.all("authors/author")) if _is_author(one)]
    affiliations = Affiliations(reading)
    authors = []
    for i, person in enumerate(people):
        reading.contain("/authors", person)
        authors.append(_author(reading, affiliations, person, f"/authors/{i}"))
    found = {"affiliations": affiliations.found, "authors": authors}
    reading.writer.record |= {name: value for name, value in found.items() if value}


def _in_order(people: Sequence[Element]) -> Sequence[Element]:
    """The authors by their numbers where each has one."""
    numbers = [person.get("num") for person in people]
    if not all(number.isascii() and number.isdecimal() and len(number) <= 9 for number in numbers):  # noqa: PLR2004
        return people
    return sorted(people, key=lambda person: int(person.get("num")))


def _is_author(person: Element) -> bool:
    """Whether a person has a name, and no role; РИНЦ numbers the roles of all who are no authors."""
    has_role = any(True for _ in filled(person.all("role")))
    return not has_role and any(_is_named(info) for info in person.all("individInfo"))


def _is_named(info: Element) -> bool:
    return any(True for _ in filled([*info.all("surname"), *info.all("initials")]))


def _author(reading: Reading, affiliations: Affiliations, person: Element, pointer: str) -> dict[str, Any]:
    contain(reading.writer, pointer, person)
    forms = reading.by_language(declared(info) for info in person.all("individInfo") if _is_named(info))
    reading.contain(f"{pointer}/name", next(iter(forms.values())))
    names = {code: _name(reading, f"{pointer}/name/{escape(code)}", info) for code, info in forms.items()}
    return {
        "name": names,
        "affiliations": affiliations.of_author(forms, f"{pointer}/affiliations"),
        "corresponding": _is_corresponding(reading, person),
        **dict(_identifiers(reading, person, pointer)),
        **dict(_email(reading, forms, pointer)),
    }


def _name(reading: Reading, pointer: str, info: Element) -> Any:
    """A name in parts; a surname that has no initials beside it is the whole name."""
    family, given = info.first("surname"), next(filled(info.all("initials")), None)
    if given is None:
        return put(reading, pointer, family) if family else None
    contain(reading.writer, pointer, info)
    parts = _given(reading, pointer, given)
    if family:
        parts["family"] = put(reading, f"{pointer}/family", family)
    return parts


def _given(reading: Reading, pointer: str, given: Element) -> dict[str, Any]:
    """What stands as initials, which may be a given name in full, with a patronymic after it."""
    flat = printed(given)
    first, _, second = flat.text.partition(" ")
    if not is_patronymic(second):
        return {"given": put(reading, f"{pointer}/given", given)}
    reading.taken.add(given)
    at = len(first)
    halves = {"given": Flat(first, flat.offsets[:at]), "patronymic": Flat(second, flat.offsets[at + 1 :])}
    return {part: reading.flat(f"{pointer}/{part}", half, given) for part, half in halves.items()}


def _is_corresponding(reading: Reading, person: Element) -> bool:
    marks = person.all("correspondent")
    reading.taken.update(marks)
    return any(mark.flat().text.lower() not in _NO for mark in marks)


def _identifiers(reading: Reading, person: Element, pointer: str) -> Iterator[tuple[str, str | None]]:
    """The identifiers of an author; his number in eLIBRARY is an attribute."""
    for tag, field in _IDENTIFIERS.items():
        for element in list(filled(person.all(f"authorCodes/{tag}")))[:1]:
            yield field, put(reading, f"{pointer}/{field}", element)
    if person.get("id"):
        yield "author-id", reading.attribute(f"{pointer}/author-id", person.attributes["id"])


def _email(reading: Reading, forms: Mapping[str, Element], pointer: str) -> Iterator[tuple[str, str | None]]:
    """The first address; the same is often written in each language."""
    found = [element for info in forms.values() for element in filled(info.all("email"))]
    if not found:
        return
    reading.taken.update(one for one in found if one.flat().text == found[0].flat().text)
    addresses = list(pieces(printed(found[0])))
    if len(addresses) > 1:
        reading.taken.difference_update(found)
    yield "email", reading.flat(f"{pointer}/email", addresses[0], found[0]) if addresses else None
