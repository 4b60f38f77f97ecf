"""Reads the authors of a landing page from its `meta` tags: each name, and after it what belongs to that person."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from validator.document import Place
from validator.knowledge.people.people import compare_people
from validator.readers.html_layer import contain, part, put
from validator.readers.html_source import Meta
from validator.readers.record import RecordWriter
from validator.readers.undeclared import assume_language
from validator.readers.xml_tree import Flat
from validator.scalars import Style

_NAMES = ("citation_author", "citation_authors", "dc.creator.personalname", "dc.creator", "dcterms.creator")
"""Tags with names: those of the first kind that the page has are read, the rest repeat them."""
_INSTITUTIONS = frozenset({"citation_author_institution", "citation_author_affiliation"})
_IDENTIFIERS = {"citation_author_orcid": "orcid", "citation_author_email": "email"}
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "md", "мл.", "ст."})
_WITH_PATRONYMIC = frozenset({"ru", "kk", "uk", "be", "ky"})


@dataclass
class _Person:
    """A name and what stands after it."""

    name: Flat
    meta: Meta
    institutions: list[Meta] = field(default_factory=list)
    identifiers: dict[str, Meta] = field(default_factory=dict)


@dataclass
class _Affiliations:
    """The institutions met so far: their keys by language and name."""

    writer: RecordWriter
    keys: dict[tuple[str, str], str] = field(default_factory=dict)

    def key(self, names: Mapping[str, Meta]) -> str:
        """The key of an institution; one that has not been met gets the next number."""
        known = self.writer.record.setdefault("affiliations", {})
        texts = [(code, meta.content.text) for code, meta in names.items()]
        key = next((self.keys[text] for text in texts if text in self.keys), "") or str(len(known) + 1)
        data = known.setdefault(key, {"name": {}})
        pointer = f"/affiliations/{key}"
        for code, meta in names.items():
            contain(self.writer, "/affiliations", meta.tag)
            contain(self.writer, pointer, meta.tag)
            self.keys.setdefault((code, meta.content.text), key)
            if code not in data["name"]:
                data["name"][code] = put(self.writer, f"{pointer}/name/{code}", meta.content)
        return key


def is_of_a_person(name: str) -> bool:
    """Whether a tag of this name says anything of an author."""
    return name in _NAMES or name in _INSTITUTIONS or name in _IDENTIFIERS


def write_authors(writer: RecordWriter, metas: Sequence[Meta], declared: str) -> None:
    """Write authors and affiliations from the tags of people, in their order; `declared` is the page's language."""
    people = list(_people(metas))
    if not people:
        return
    contain(writer, "/authors", people[0].meta.tag)
    entries = _entries(people, declared)
    affiliations = _Affiliations(writer)
    writer.record["authors"] = [_author(affiliations, entry, f"/authors/{i}") for i, entry in enumerate(entries)]


def _people(metas: Sequence[Meta]) -> Iterator[_Person]:
    """The people in their order, each with the institutions and identifiers that follow the name."""
    kind = next((name for name in _NAMES for meta in metas if meta.name == name), "")
    person: _Person | None = None
    for meta in metas:
        if meta.name == kind:
            for name in _names(meta.content):
                if person:
                    yield person
                person = _Person(name, meta)
        elif person and meta.name in _INSTITUTIONS:
            person.institutions.append(meta)
        elif person and meta.name in _IDENTIFIERS:
            person.identifiers.setdefault(_IDENTIFIERS[meta.name], meta)
    if person:
        yield person


def _names(flat: Flat) -> Iterator[Flat]:
    """The names in a tag; several are parted by semicolons."""
    at = 0
    for piece in flat.text.split(";"):
        name = part(flat, at, at + len(piece))
        if name.text:
            yield name
        at += len(piece) + 1


def _entries(people: Sequence[_Person], declared: str) -> list[dict[str, _Person]]:
    """The people, each in the languages that name him: the longest list, and beside it the others.

    Where the tags declare no languages, names in other letters are the same people's only if all are there in both.
    """
    groups: dict[str, list[_Person]] = {}
    for person in people:
        code = person.meta.language or assume_language(person.name.text, declared)
        groups.setdefault(code, []).append(person)
    (code, first), *others = sorted(groups.items(), key=lambda group: -len(group[1]))
    entries = [{code: person} for person in first]
    for other, second in others:
        partners = _partners(first, second)
        if not all(person.meta.language for person in second) and not len(first) == len(second) == len(partners):
            whole = assume_language(" ".join(person.name.text for person in people), declared)
            return [{person.meta.language or whole: person} for person in people]
        for at, person in enumerate(second):
            if at in partners:
                entries[partners[at]][other] = person
            else:
                entries.append({other: person})
    return entries


def _partners(first: Sequence[_Person], second: Sequence[_Person]) -> Mapping[int, int]:
    """Who of the first list each of the second is, by position: by place in declared lists as long, else by name."""
    is_declared = all(person.meta.language for person in (*first, *second))
    if is_declared and len(first) == len(second):
        return {at: at for at in range(len(first))}
    pairs = compare_people([one.name.text for one in first], [one.name.text for one in second]).pairs
    return {pair.right: pair.left for pair in pairs}


def _author(affiliations: _Affiliations, entry: Mapping[str, _Person], pointer: str) -> dict[str, Any]:
    writer = affiliations.writer
    for person in entry.values():
        contain(writer, pointer, person.meta.tag)
    names = {code: _name(writer, f"{pointer}/name/{code}", person.name, code) for code, person in entry.items()}
    identifiers: dict[str, Meta] = {}
    for person in entry.values():
        identifiers = person.identifiers | identifiers
    return {
        "name": names,
        "affiliations": _institutions(affiliations, entry, pointer),
        **{key: put(writer, f"{pointer}/{key}", meta.content) for key, meta in identifiers.items()},
    }


def _name(writer: RecordWriter, pointer: str, flat: Flat, language: str) -> Any:
    """«Family, Given» in its parts, any other name as it is."""
    family, comma, given = flat.text.partition(",")
    if not comma or "," in given or not given.strip() or given.strip().lower() in _SUFFIXES:
        return put(writer, pointer, flat)
    rest = part(flat, len(family) + 1, len(flat.text))
    parts = {"given": rest}
    words = rest.text.split()
    if language in _WITH_PATRONYMIC and len(words) == 2 and not any("." in word for word in words):  # noqa: PLR2004
        parts = {"given": part(rest, 0, len(words[0])), "patronymic": part(rest, len(words[0]), len(rest.text))}
    parts["family"] = part(flat, 0, len(family))
    return {key: put(writer, f"{pointer}/{key}", one) for key, one in parts.items() if one.text}


def _institutions(affiliations: _Affiliations, entry: Mapping[str, _Person], pointer: str) -> list[dict[str, Any]]:
    """The indices of a person's institutions; those in two languages belong together where there are as many."""
    lists = {code: person.institutions for code, person in entry.items() if person.institutions}
    if len({len(metas) for metas in lists.values()}) == 1:
        places = [dict(zip(lists, together, strict=True)) for together in zip(*lists.values(), strict=True)]
    else:
        places = [{code: meta} for code, metas in lists.items() for meta in metas]
    indices: dict[str, dict[str, Any]] = {}
    for names in places:
        key = affiliations.key(names)
        if key not in indices:
            at = f"{pointer}/affiliations/{len(indices)}"
            tag = next(iter(names.values())).tag
            affiliations.writer.text(at, key, Place(tag, tag, Style.CONTAINER))
            indices[key] = {"key": key, "languages": ()}
    return list(indices.values())
