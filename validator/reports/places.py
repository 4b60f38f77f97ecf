"""Where in the article something stands, in the words of its readers instead of a JSON pointer."""

import re

from validator.i18n import FIELDS, Renderer
from validator.messages import N_

WHOLE = N_("The file as a whole")
_ITEMS = {
    "authors": N_("Author {number}"),
    "affiliations": N_("Affiliation {number}"),
    "keywords": N_("Keyword {number}"),
    "citation": N_("Citation line {number}"),
    "references": N_("Reference {number}"),
}
_AFFILIATION_INDEX = N_("Affiliation index")
_LANGUAGE = re.compile(r"[a-z]{2}(-[A-Z][a-z]{3})?")
_ORDER = {field: number for number, field in enumerate(FIELDS)}


def part(pointer: str) -> str:
    """The part of the article that a pointer is in: its first step, or "" for the whole."""
    return _steps(pointer)[0] if pointer else ""


def part_label(name: str, renderer: Renderer) -> str:
    """What a part is called."""
    return renderer.field_label(name) if name else renderer.say(WHOLE)


def part_order(name: str) -> tuple[int, str]:
    """Sorts parts in the order of a record, the file as a whole first, unknown ones last."""
    return (_ORDER.get(name, len(_ORDER)), name) if name else (-1, "")


def place_label(pointer: str, owner: str, renderer: Renderer) -> str:
    """Where in its part something stands: “Author 2 (Anna Petrova) · E-mail”; "" where it is the part itself."""
    part_name, *steps = _steps(pointer) or [""]
    labels = [_label(part_name, step, renderer) for step in steps if step != "name"]
    if part_name == "authors" and "affiliations" in steps:
        labels[1:] = [renderer.say(_AFFILIATION_INDEX)]
    if owner:
        labels[0] += f" ({owner})"
    joined = " · ".join(labels)
    return joined[:1].upper() + joined[1:]


def language(pointer: str) -> str:
    """The language that a pointer declares for what stands under it, or ""."""
    return next((step for step in reversed(_steps(pointer)) if _LANGUAGE.fullmatch(step)), "")


def _steps(pointer: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def _label(part_name: str, step: str, renderer: Renderer) -> str:
    if part_name == "affiliations" and step not in FIELDS and not _LANGUAGE.fullmatch(step):
        return renderer.say(_ITEMS[part_name], number=step)
    if step.isdecimal():
        number = int(step) + 1
        return renderer.say(_ITEMS[part_name], number=number) if part_name in _ITEMS else str(number)
    return renderer.language_name(step) if _LANGUAGE.fullmatch(step) else renderer.field_label(step)
