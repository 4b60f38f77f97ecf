"""What stands in the JSON of a Crossref work: strings with markup in them, their languages, people, affiliations."""

from typing import Any

from validator import scalars
from validator.article import escape
from validator.readers.markup_strings import strip_markup
from validator.readers.record import RecordWriter
from validator.readers.undeclared import assume_language
from validator.readers.yaml_tree import Mapping, Node, Scalar, Sequence


def list_of(node: Node | None) -> list[Node]:
    """The items of a list; a single value is a list of one."""
    if isinstance(node, Sequence):
        return node.items
    return [] if node is None else [node]


def items_of(node: Node | None) -> dict[str, Node]:
    """The members of a mapping; none of anything else."""
    return node.items if isinstance(node, Mapping) else {}


def value_of(node: Node | None) -> str:
    """The text of a scalar, or ""."""
    return (node.value or "").strip() if isinstance(node, Scalar) else ""


class Strings:
    """Notes the texts of one work; `language` is that of the work, "" where it is not said."""

    def __init__(self, writer: RecordWriter, language: str) -> None:
        self.language = language
        self.affiliations: dict[str, dict[str, Any]] = {}
        self._writer = writer
        self._keys: dict[str, str] = {}

    def text(self, pointer: str, node: Node) -> str | None:
        """Note a text without the markup that stands in the string as letters."""
        value = (node.value or "") if isinstance(node, Scalar) else ""
        if "<" not in value and "&" not in value:
            return self._writer.text(pointer, value, node.place)
        where = scalars.offsets(self._writer.source.slice(node.place.span), value, node.place.style)
        flat = strip_markup(value)
        self._writer.offsets[pointer] = [(where[start][0], where[end - 1][1]) for start, end in flat.offsets]
        return self._writer.text(pointer, flat.text, node.place)

    def localized(self, pointer: str, nodes: list[Node], into: dict[str, str | None]) -> list[Node]:
        """Put texts under the languages that they seem to be in; what a language has already is handed back."""
        left = []
        for node in nodes:
            text = strip_markup(value_of(node)).text
            code = assume_language(text, self.language)
            if text and code not in into:
                into[code] = self.text(f"{pointer}/{escape(code)}", node)
            elif text and text != into[code]:
                left.append(node)
        return left

    def author(self, pointer: str, node: Node) -> dict[str, Any]:
        """One person with the name in its parts."""
        items = items_of(node)
        self._writer.places[pointer] = node.place
        parts = {part: items[part] for part in ("given", "family") if value_of(items.get(part))}
        language = assume_language(" ".join(value_of(one) for one in parts.values()), self.language)
        at = f"{pointer}/name/{escape(language)}"
        self._writer.places[f"{pointer}/name"] = node.place
        author: dict[str, Any] = {
            "name": {language: {part: self.text(f"{at}/{part}", one) for part, one in parts.items()}},
            "affiliations": [
                self._index(f"{pointer}/affiliations/{i}", one)
                for i, one in enumerate(list_of(items.get("affiliation")))
                if value_of(items_of(one).get("name"))
            ],
        }
        if value_of(items.get("ORCID")):
            author["orcid"] = self.text(f"{pointer}/orcid", items["ORCID"])
        return author

    def _index(self, pointer: str, node: Node) -> dict[str, Any]:
        """The index of an affiliation at an author's name; those of the same name are one."""
        self._writer.places[pointer] = node.place
        key = self._keys.setdefault(value_of(items_of(node)["name"]), str(len(self._keys) + 1))
        if key not in self.affiliations:
            self._writer.places.setdefault("/affiliations", node.place)
            self.affiliations[key] = self._affiliation(f"/affiliations/{key}", node)
        return {"key": key, "languages": ()}

    def _affiliation(self, pointer: str, node: Node) -> dict[str, Any]:
        items = items_of(node)
        self._writer.places[pointer] = self._writer.places[f"{pointer}/name"] = node.place
        data: dict[str, Any] = {"name": {}, "address": {}}
        self.localized(f"{pointer}/name", [items["name"]], data["name"])
        self.localized(f"{pointer}/address", list_of(items.get("place")), data["address"])
        rors = [one for one in map(items_of, list_of(items.get("id"))) if value_of(one.get("id-type")).lower() == "ror"]
        if rors and value_of(rors[0].get("id")):
            data["ror"] = self.text(f"{pointer}/ror", rors[0]["id"])
        return data
