"""What every reader fills: a record (the long form as plain data) and the places of its values."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from validator.article import build
from validator.document import Document, Place, Problem
from validator.source import Source


@dataclass
class RecordWriter:
    """Collects one article's record, its places and the problems met on the way."""

    source: Source
    format: str
    record: dict[str, Any] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)
    offsets: dict[str, Sequence[tuple[int, int]]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def text(self, pointer: str, value: str | None, place: Place) -> str | None:
        """Note where a value stands under its pointer in the article, and hand it back."""
        self.places[pointer] = place
        self.values[pointer] = value or ""
        if not (value or "").strip():
            self.problems.append(Problem("STR007", "empty", pointer, place.key))
            return None
        return value

    def document(self) -> Document:
        """The finished document."""
        return Document(
            source=self.source,
            article=build(self.record),
            format=self.format,
            places=self.places,
            values=self.values,
            problems=self.problems,
            offsets=self.offsets,
            is_markup=bool(self.offsets),
        )


def unreadable(source: Source, format_name: str, problem: Problem) -> Document:
    """A document that holds nothing but the reason why it could not be read."""
    return Document(source, build({}), format_name, problems=[problem], readable=False)
