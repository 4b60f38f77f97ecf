"""Authors and affiliations as Quarto, JOSS, Hugo and pandoc write them, brought to the form of article.yaml.

Affiliations are numbered in the order in which they appear unless they have an index to be printed (JOSS).
"""

import json
import re
from collections.abc import Iterator

from validator.article import AFFILIATION_DETAILS, AFFILIATION_IDENTIFIERS, AUTHOR_IDENTIFIERS, NAME_PARTS
from validator.document import Place
from validator.knowledge.languages.language_codes import normalize
from validator.readers.undeclared import assume_language
from validator.readers.yaml_tree import Mapping, Node, Scalar, Sequence, plain
from validator.scalars import Style
from validator.source import Span

_GIVEN = ("given", "given-names", "given_names", "firstname", "first_name", "first-name")
_FAMILY = ("family", "surname", "lastname", "last_name", "last-name")
_AFFILIATION = (
    "affiliations", "affiliation", "institute", "institutes", "institution", "affil",
    "affil-id", "affiliation_ids", "affiliation-ids", "affiliation_id",
)  # fmt: skip
_AFFILIATION_NAME = ("name", "institution", "institute", "organization", "department", "group")
_AFFILIATION_WORDS = frozenset({*_AFFILIATION_NAME, *AFFILIATION_IDENTIFIERS, *AFFILIATION_DETAILS, "id", "index"})
_AUTHOR_WORDS = frozenset({"name", *_GIVEN, *_FAMILY, *_AFFILIATION, *AUTHOR_IDENTIFIERS})
_CORRESPONDING = ("corresponding", "corresponding-author", "corresponding_author", "correspondence")
_TRUTH = frozenset({"true", "yes", "on", "1", "y", "t", "false", "no", "off", "0", "n", "f"})
_INDICES = re.compile(r"[\s\d,;*–-]*+[a-zа-я]?[\s*]*+", re.IGNORECASE)
"""What is an index even where no affiliation has it: numbers, or one letter."""


def value(node: Node | None) -> str:
    """The text of a scalar, or ""."""
    return (node.value or "") if isinstance(node, Scalar) else ""


def is_by_language(node: Node | None) -> bool:
    """Whether a node is a mapping of languages."""
    return isinstance(node, Mapping) and bool(node.items) and all(normalize(key) for key in node.items)


def take(items: dict[str, Node], *names: str) -> Node | None:
    """Take the first of the members with one of these names out."""
    name = next((name for name in names if name in items), None)
    return None if name is None else items.pop(name)


def take_localized(items: dict[str, Node], name: str, language: str) -> Node | None:
    """Take a member and its translations (`title`, `title-en`) out, as a mapping of languages if there are any."""
    pattern = re.compile(rf"{name}[-_]([A-Za-z]{{2,3}}(?:[-_][A-Za-z]{{2,4}})?)")
    found = {key: normalize(match[1]) for key in items if (match := pattern.fullmatch(key))}
    translations = {code: items.pop(key) for key, code in found.items() if code}
    base = items.pop(name, None)
    if not translations or not (base is None or isinstance(base, Scalar | Sequence) or is_by_language(base)):
        items.update({f"{name}-{code}": node for code, node in translations.items()})
        return base
    first = base or next(iter(translations.values()))
    place = Place(first.place.span, first.place.key, Style.CONTAINER)
    return Mapping({**_by_language(base, language), **translations}, place)


def _by_language(node: Node | None, language: str) -> dict[str, Node]:
    if isinstance(node, Mapping):
        return node.items
    texts = node.items if isinstance(node, Sequence) else [node]
    return {assume_language(" ".join(map(value, texts)), language) or "en": node} if node else {}


class People:
    """Collects the authors and the affiliations of one front matter, and what of them article.yaml has no key for."""

    def __init__(self, language: str) -> None:
        self.affiliations: dict[str, Node] = {}
        self.extra: dict[str, Node] = {}
        self._language = language
        self._keys: dict[str, str] = {}
        self._number = 1

    def define_all(self, node: Node) -> None:
        """Take in the affiliations of the article."""
        if isinstance(node, Sequence):
            for i, item in enumerate(node.items):
                if _is_note(item):
                    self._keep("affiliations", str(i), {"note": item}, node.place)
                else:
                    self._define(item)
        elif isinstance(node, Mapping) and not node.items.keys() & {*_AFFILIATION_NAME}:
            for key, item in node.items.items():
                self.affiliations[key] = self._affiliation(key, item)
        else:
            self._define(node)

    def authors(self, node: Node) -> Node:
        """The authors; printed bylines stay as they are."""
        if isinstance(node, Scalar) or is_by_language(node):
            return node
        items = node.items if isinstance(node, Sequence) else [node]
        return Sequence([self._author(item, i) for i, item in enumerate(items)], node.place)

    def _author(self, node: Node, i: int) -> Node:
        if isinstance(node, Scalar) and "^[" in value(node):
            return self._without_note(node, i)
        if not isinstance(node, Mapping):
            return node
        left, items = dict(_named(node).items), dict[str, Node]()
        if name := self._name(left):
            items["name"] = name
        written = take(left, *_AFFILIATION)
        if written is not None:
            items["affiliations"] = Sequence(list(self._indices(written)), written.place)
        items |= {key: left.pop(key) for key in AUTHOR_IDENTIFIERS if isinstance(left.get(key), Scalar)}
        mark = next((key for key in _CORRESPONDING if value(left.get(key)).lower() in _TRUTH), "")
        if mark:
            items["corresponding"] = left.pop(mark)
        self._keep("authors", str(i), left, node.place)
        return Mapping(items, node.place, _duplicates(node, items))

    def _without_note(self, node: Scalar, i: int) -> Scalar:
        """An author without the footnote of pandoc behind the name: `Ann Lee^[University]`."""
        name = value(node).partition("^[")[0].rstrip()
        self._keep("authors", str(i), {"note": node}, node.place)
        start = node.place.span.start + (node.place.style in (Style.SINGLE, Style.DOUBLE))
        return Scalar(name, Place(Span(start, start + len(name)), node.place.key, Style.VERBATIM))

    def _name(self, left: dict[str, Node]) -> Node | None:
        """A name whole or in parts: under `name`, or beside one another in the author."""
        name = take_localized(left, "name", self._language)
        if name is None and (parts := _parts(left)):
            return Mapping(parts, next(iter(parts.values())).place._replace(style=Style.CONTAINER))
        if not isinstance(name, Mapping) or is_by_language(name):
            return name
        literal = name.items.get("literal")
        return literal if isinstance(literal, Scalar) else Mapping(_parts(dict(name.items)), name.place)

    def _indices(self, node: Node) -> Iterator[Node]:
        """The indices of an author's affiliations; those that are written out at the author are defined."""
        if isinstance(node, Sequence):
            for item in node.items:
                yield from self._indices(item)
        elif isinstance(node, Mapping):
            reference = node.items.get("ref")
            yield from self._indices(reference) if reference else [Scalar(self._define(node), node.place)]
        elif node.value is not None:
            yield from self._written(node, node.value)

    def _written(self, node: Scalar, text: str) -> Iterator[Node]:
        parts = [part.strip() for part in text.split(",")]
        if text.strip() in self._keys:
            yield Scalar(self._keys[text.strip()], node.place)
        elif _INDICES.fullmatch(text):
            yield node
        elif all(part in self._keys for part in parts):
            yield from (Scalar(self._keys[part], node.place) for part in parts)
        else:
            yield Scalar(self._define(node), node.place)

    def _define(self, node: Node) -> str:
        """The key of an affiliation, which is new unless the same stands there already."""
        items = node.items if isinstance(node, Mapping) else {}
        if len(items) == 1 and not is_by_language(node) and not items.keys() & _AFFILIATION_WORDS:
            ((identifier, node),) = items.items()
        else:
            identifier = value(items.get("id"))
        content = identifier or json.dumps(plain(node), sort_keys=True)
        if content not in self._keys:
            printed = value(items.get("index")) or (identifier if _INDICES.fullmatch(identifier) else "")
            self._keys[content] = key = printed or self._next_key()
            self.affiliations[key] = self._affiliation(key, node)
        return self._keys[content]

    def _next_key(self) -> str:
        while str(self._number) in self.affiliations:
            self._number += 1
        return str(self._number)

    def _affiliation(self, key: str, node: Node) -> Node:
        if not isinstance(node, Mapping) or is_by_language(node):
            return node
        left, items = {name: child for name, child in node.items.items() if name != "index"}, dict[str, Node]()
        for name in ("name", *AFFILIATION_DETAILS):
            detail = take_localized(left, name, self._language)
            if detail is not None:
                items[name] = detail
        if "name" not in items and (other := take(left, *_AFFILIATION_NAME)):
            items["name"] = other
        items |= {name: left.pop(name) for name in AFFILIATION_IDENTIFIERS if isinstance(left.get(name), Scalar)}
        self._keep("affiliations", key, left, node.place)
        return Mapping(items, node.place, _duplicates(node, items))

    def _keep(self, field: str, key: str, left: dict[str, Node], place: Place) -> None:
        if left:
            kept = self.extra.setdefault(field, Mapping({}, place))
            if isinstance(kept, Mapping):
                kept.items[key] = Mapping(left, place)


def _named(node: Mapping) -> Mapping:
    """An author whose name stands as the key of what is said of him (pandoc): with `name`."""
    if len(node.items) != 1 or node.items.keys() & _AUTHOR_WORDS:
        return node
    ((name, child),) = node.items.items()
    written = Scalar(name, Place(child.place.key or child.place.span))
    said = child.items if isinstance(child, Mapping) else {"note": child}
    return Mapping({"name": written, **said}, node.place)


def _is_note(node: Node) -> bool:
    """Whether an affiliation is none: «*», whose text says who contributed equally."""
    index = value(node.items.get("index")) if isinstance(node, Mapping) else ""
    return bool(index) and not index.isalnum()


def _parts(items: dict[str, Node]) -> dict[str, Node]:
    """The parts of a name, taken out of their mapping."""
    named = {"given": _GIVEN, "patronymic": ("patronymic",), "family": _FAMILY}
    found = {part: take(items, *names) for part, names in named.items()}
    return {part: node for part in NAME_PARTS if (node := found[part]) is not None}


def _duplicates(node: Mapping, items: dict[str, Node]) -> list[tuple[str, Span, Span]]:
    return [one for one in node.duplicates if one[0] in items]
