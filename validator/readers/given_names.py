"""Given names with a patronymic in the same element, as most formats have it."""

from typing import Any

from validator.knowledge.people.name_parts import is_patronymic
from validator.readers.jats_texts import Reading
from validator.readers.xml_tree import Element, Flat


def write_given(reading: Reading, pointer: str, element: Element, flat: Flat) -> dict[str, Any]:
    """The parts `given` and, where the second of two words is one, `patronymic`, noted below `pointer`."""
    reading.taken.add(element)
    first, _, second = flat.text.partition(" ")
    parts = {"given": flat}
    if is_patronymic(second):
        at = len(first)
        parts = {"given": Flat(first, flat.offsets[:at]), "patronymic": Flat(second, flat.offsets[at + 1 :])}
    return {part: reading.flat(f"{pointer}/{part}", piece, element) for part, piece in parts.items()}
