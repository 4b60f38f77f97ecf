"""Brings the short forms of article.yaml to the long form of a record, keeping the place of every value.

The tree's shape has been checked: a node of another kind than expected counts as empty.
"""

from collections.abc import Callable, Iterator
from typing import Any

from validator import scalars
from validator.article import (
    AFFILIATION_DETAILS,
    AFFILIATION_IDENTIFIERS,
    AUTHOR_IDENTIFIERS,
    DATE_FIELDS,
    NAME_PARTS,
    PLAIN_FIELDS,
    STATEMENT_FIELDS,
    escape,
)
from validator.document import Place, Problem
from validator.knowledge.languages import language_codes
from validator.knowledge.people.bylines import read_byline, read_indices
from validator.readers import legacy_codes
from validator.readers.people import Half, resolve, write_index, write_people
from validator.readers.record import RecordWriter
from validator.readers.undeclared import assume_language
from validator.readers.yaml_tree import Mapping, Node, Scalar, Sequence, plain
from validator.source import Span

_TRUE = frozenset({"true", "yes", "on", "1", "y", "t"})
_REFERENCE_KEYS = frozenset({"text", "language", "doi"})

Expand = Callable[[Node, str], Any]


def fill(writer: RecordWriter, root: Mapping) -> None:
    """Fill the writer's record from the root of an article.yaml."""
    _Expander(writer, root).fill(root)


def _value(node: Node | None) -> str:
    return (node.value or "") if isinstance(node, Scalar) else ""


def _items(node: Node | None) -> dict[str, Node]:
    return node.items if isinstance(node, Mapping) else {}


def _is_empty(node: Node) -> bool:
    return not (_value(node).strip() if isinstance(node, Scalar) else node.items)


def _list(node: Node) -> list[Node]:
    return node.items if isinstance(node, Sequence) else [node]


class _Expander:
    def __init__(self, writer: RecordWriter, root: Mapping) -> None:
        self._writer = writer
        self._language = language_codes.normalize(_value(root.items.get("language"))) or ""

    def fill(self, root: Mapping) -> None:
        expanders: dict[str, Expand] = (
            {
                "journal": self._journal,
                "title": self._localized,
                "abstract": self._localized,
                "affiliations": self._affiliations,
                "authors": self._authors,
                "dates": self._dates,
                "keywords": self._keywords,
                "citation": self._citations,
                "references": self._references,
                "extra": self._plain,
            }
            | dict.fromkeys(STATEMENT_FIELDS, self._localized)
            | dict.fromkeys(PLAIN_FIELDS, self._scalar)
        )
        # Affiliations come before authors, whose indices are read by what is defined.
        self._members(root.items, "", expanders, self._writer.record)
        self._writer.record["language"] = self._language
        self._writer.problems += legacy_codes.in_value(root.items.get("language"), "/language")

    def _enter(self, node: Node, pointer: str) -> None:
        self._writer.places[pointer] = node.place
        if _is_empty(node):
            self._writer.problems.append(Problem("STR007", "empty", pointer, node.place.key))

    def _members(
        self, items: dict[str, Node], pointer: str, expanders: dict[str, Expand], into: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """The members of a mapping in the order of `expanders`; an empty one is a problem and no member."""
        members = {} if into is None else into
        for key, expand in expanders.items():
            if key in items and _is_empty(items[key]):
                self._enter(items[key], f"{pointer}/{key}")
            elif key in items:
                members[key] = expand(items[key], f"{pointer}/{key}")
        return members

    def _scalar(self, node: Node, pointer: str) -> str | None:
        return self._writer.text(pointer, _value(node) or None, node.place)

    def _fields(self, node: Node, pointer: str, expanders: dict[str, Expand]) -> dict[str, Any]:
        self._enter(node, pointer)
        return self._members(_items(node), pointer, expanders)

    def _localized(self, node: Node, pointer: str, expand: Expand | None = None) -> dict[str, Any]:
        """A mapping of languages; a bare value goes under the language that it seems to be in."""
        expand = expand or self._scalar
        if isinstance(node, Mapping):
            self._enter(node, pointer)
            children = dict(self._languages(node, pointer))
            return self._members(children, pointer, dict.fromkeys(children, expand))
        sample = " ".join(_value(child) for child in _list(node))
        code = assume_language(sample, self._language)
        return {code: expand(node, f"{pointer}/{code}")}

    def _languages(self, node: Mapping, pointer: str) -> Iterator[tuple[str, Node]]:
        """The values of a mapping under ISO 639-1 codes; a key that is no language is a problem."""
        seen: dict[str, Node] = {}
        self._writer.problems += legacy_codes.in_keys(node.items, pointer)
        for code, child in node.items.items():
            language = language_codes.normalize(code)
            if language is None:
                self._problem("STR004", "unknown-language", f"{pointer}/{escape(code)}", child, key=code)
            elif language in seen:
                at = self._writer.source.position((seen[language].place.key or child.place.span).start)
                where = f"{pointer}/{language}"
                self._problem("STR003", "duplicate", where, child, key=code, line=at.line, column=at.column)
            else:
                seen[language] = child
                yield language, child

    def _problem(self, code: str, message_id: str, pointer: str, node: Node, **params: str | int) -> None:
        self._writer.problems.append(Problem(code, message_id, pointer, node.place.key, params))

    def _journal(self, node: Node, pointer: str) -> dict[str, Any]:
        if isinstance(node, Scalar):
            return {"title": self._localized(node, f"{pointer}/title")}
        expanders: dict[str, Expand] = {
            "title": self._localized,
            "abbreviation": self._localized,
            "publisher": self._localized,
            "issn": self._issn,
        }
        return self._fields(node, pointer, expanders)

    def _issn(self, node: Node, pointer: str) -> dict[str, str | None]:
        if isinstance(node, Mapping):
            return self._fields(node, pointer, dict.fromkeys(node.items, self._scalar))
        return {str(i): self._scalar(child, f"{pointer}/{i}") for i, child in enumerate(_list(node))}

    def _plain(self, node: Node, pointer: str) -> Any:
        """What the format does not know, as plain data."""
        self._writer.places[pointer] = node.place
        return plain(node)

    def _dates(self, node: Node, pointer: str) -> dict[str, Any]:
        return self._fields(node, pointer, dict.fromkeys(DATE_FIELDS, self._scalar))

    def _affiliations(self, node: Node, pointer: str) -> dict[str, Any]:
        self._enter(node, pointer)
        numbered = {str(i): child for i, child in enumerate(_list(node), 1)}
        items = _items(node) or numbered
        return {key: self._affiliation(child, f"{pointer}/{escape(key)}") for key, child in items.items()}

    def _affiliation(self, node: Node, pointer: str) -> dict[str, Any]:
        self._enter(node, pointer)
        if _is_empty(node):
            return {}
        if not _items(node).keys() & {"name", *AFFILIATION_IDENTIFIERS, *AFFILIATION_DETAILS}:
            return {"name": self._localized(node, f"{pointer}/name")}
        plain = dict.fromkeys(AFFILIATION_IDENTIFIERS, self._scalar)
        localized = dict.fromkeys(("name", *AFFILIATION_DETAILS), self._localized)
        return self._fields(node, pointer, {**localized, **plain})

    def _authors(self, node: Node, pointer: str) -> list[dict[str, Any]]:
        self._enter(node, pointer)
        if isinstance(node, Sequence):
            return [self._author(child, f"{pointer}/{i}") for i, child in enumerate(node.items)]
        known = self._writer.record.get("affiliations", {})
        halves = [self._half(child, code) for code, child in self._bylines(node, pointer)]
        return write_people(self._writer, halves, known)

    def _bylines(self, node: Node, pointer: str) -> Iterator[tuple[str, Node]]:
        if isinstance(node, Mapping):
            yield from self._languages(node, pointer)
        else:
            yield assume_language(_value(node), self._language), node

    def _half(self, node: Node, language: str) -> Half:
        return Half(language, read_byline(_value(node)), self._placer(node))

    def _placer(self, node: Node) -> Callable[[int, int], Place]:
        """What gives the place of the characters [start, end) of a written value."""
        base = node.place.span
        where = scalars.offsets(self._writer.source.slice(base), _value(node), node.place.style)
        return lambda start, end: Place(
            Span(base.start + where[start][0], base.start + where[end - 1][1]), node.place.key
        )

    def _part(self, node: Node, start: int, end: int) -> Place:
        return self._placer(node)(start, end)

    def _author(self, node: Node, pointer: str) -> dict[str, Any]:
        if isinstance(node, Scalar):
            return self._author_line(node, pointer)
        identifiers = dict.fromkeys(AUTHOR_IDENTIFIERS, self._scalar)
        data = self._fields(node, pointer, {"name": self._name, "affiliations": self._indices, **identifiers})
        marked = any(index.pop("marked") for index in data.get("affiliations", ()))
        data["corresponding"] = marked or _value(_items(node).get("corresponding")).lower() in _TRUE
        return data

    def _author_line(self, node: Scalar, pointer: str) -> dict[str, Any]:
        """An author written as one string, indices and all: «Olga Ulyanova 1,2*»."""
        self._enter(node, pointer)
        language = assume_language(_value(node), self._language)
        people = read_byline(_value(node))
        if not people:
            return {"name": {}}
        name = people[0]
        place = self._part(node, name.start, name.end)
        known = self._writer.record.get("affiliations", {})
        return {
            "name": {language: self._writer.text(f"{pointer}/name/{language}", name.name, place)},
            "affiliations": [
                write_index(
                    self._writer,
                    f"{pointer}/affiliations/{i}",
                    index,
                    self._part(node, index.start, index.end),
                )
                for i, index in enumerate(resolve(name.indices, known))
            ],
            "corresponding": name.marked,
        }

    def _name(self, node: Node, pointer: str) -> dict[str, Any]:
        items = _items(node)
        if items.keys() & set(NAME_PARTS):
            language = assume_language(" ".join(_value(child) for child in items.values()), self._language)
            return {language: self._name_in_language(node, f"{pointer}/{language}")}
        return self._localized(node, pointer, self._name_in_language)

    def _name_in_language(self, node: Node, pointer: str) -> Any:
        if isinstance(node, Mapping):
            return self._fields(node, pointer, dict.fromkeys(NAME_PARTS, self._scalar))
        return self._scalar(node, pointer)

    def _indices(self, node: Node, pointer: str) -> list[dict[str, Any]]:
        self._enter(node, pointer)
        known = self._writer.record.get("affiliations", {})
        found: list[dict[str, Any]] = []
        for child in _list(node):
            indices, marked = read_indices(_value(child))
            for index in resolve(indices, known):
                place = self._part(child, index.start, index.end)
                found.append(write_index(self._writer, f"{pointer}/{len(found)}", index, place) | {"marked": marked})
        return found

    def _keywords(self, node: Node, pointer: str) -> dict[str, list[str | None]]:
        return self._localized(node, pointer, self._words)

    def _words(self, node: Node, pointer: str) -> list[str | None]:
        self._enter(node, pointer)
        return [self._scalar(child, f"{pointer}/{i}") for i, child in enumerate(_list(node))]

    def _citations(self, node: Node, pointer: str) -> list[dict[str, Any]]:
        self._enter(node, pointer)
        if isinstance(node, Mapping):
            return [
                self._printed(line, f"{pointer}/{code}/{i}", code)
                for code, child in self._languages(node, pointer)
                for i, line in enumerate(_list(child))
            ]
        return [self._printed(line, f"{pointer}/{i}") for i, line in enumerate(_list(node))]

    def _printed(self, node: Node, pointer: str, language: str = "") -> dict[str, Any]:
        """A printed line: its language is declared, or open."""
        return {"text": self._scalar(node, pointer), "pointer": pointer, "language": language}

    def _references(self, node: Node, pointer: str) -> list[dict[str, Any]]:
        self._enter(node, pointer)
        if isinstance(node, Mapping):
            return [self._list_of(child, f"{pointer}/{code}", code) for code, child in self._languages(node, pointer)]
        pairs = {code for child in _list(node) if self._is_pair(child) for code in _items(child)}
        if not pairs:
            return [self._list_of(node, pointer, "")]
        self._writer.problems += legacy_codes.in_references(node, pointer)
        return [self._half_of_pairs(node, pointer, code) for code in sorted(pairs)]

    def _is_pair(self, node: Node) -> bool:
        return isinstance(node, Mapping) and not node.items.keys() & _REFERENCE_KEYS

    def _list_of(self, node: Node, pointer: str, language: str) -> dict[str, Any]:
        self._enter(node, pointer)
        self._writer.problems += legacy_codes.in_references(node, pointer)
        items = [self._reference(child, f"{pointer}/{i}", language) for i, child in enumerate(_list(node))]
        return {"language": language, "items": items}

    def _half_of_pairs(self, node: Node, pointer: str, code: str) -> dict[str, Any]:
        """One language of a list of pairs; an item that is no pair stands in both lists."""
        items = [
            self._printed(_items(child)[code], f"{pointer}/{i}/{code}", code)
            if code in _items(child)
            else self._reference(child, f"{pointer}/{i}", "")
            for i, child in enumerate(_list(node))
            if code in _items(child) or not self._is_pair(child)
        ]
        return {"language": language_codes.normalize(code) or code, "items": items}

    def _reference(self, node: Node, pointer: str, language: str) -> dict[str, Any]:
        items = _items(node)
        if not items:
            return self._printed(node, pointer, language)
        self._enter(node, pointer)
        own = language_codes.normalize(_value(items.get("language"))) or language
        data = self._printed(items["text"], pointer, own) if "text" in items else {"text": None, "pointer": pointer}
        doi = self._scalar(items["doi"], f"{pointer}/doi") if "doi" in items else None
        return data | {"doi": doi}
