"""How the rules of keywords take an item out of its list, and write several in the place of one."""

import json
import re
from collections.abc import Sequence

from validator.article import Text
from validator.document import Document
from validator.finding import Edit
from validator.source import Span

_FLOW_GAP = re.compile(r"\s*[,;]\s*")
_BLOCK_GAP = re.compile(r"[ \t]*\n[ \t]*-[ \t]+")
_BLOCK_START = re.compile(r"[ \t]*(?:-[ \t]+)+\Z")
_BLOCK_SCALAR = ("|", ">")
_SAFE_WITHOUT_QUOTES = re.compile(r"(?!null\Z)[^\W_][\w /().-]*", re.IGNORECASE)


def remove(document: Document, before: Text, item: Text) -> Edit | None:
    """The edit that takes an item out of a list together with the sign before it; None where more lies between."""
    start, end = document.locate(before.pointer).end, document.locate(item.pointer)
    gap = document.source.text[start : end.start]
    if not (_FLOW_GAP.fullmatch(gap) or _BLOCK_GAP.fullmatch(gap)):
        return None
    return Edit(Span(start, end.end), "")


def replace_by_several(document: Document, item: Text, values: Sequence[str]) -> Edit | None:
    """The edit that writes several items in the place of one; None where the notation leaves it open how."""
    source, span = document.source, document.locate(item.pointer)
    raw = source.slice(span)
    if document.format != "article" or raw.startswith(_BLOCK_SCALAR):
        return None
    is_plain = not raw.startswith(("'", '"'))
    written = [_write(value, is_plain=is_plain) for value in values]
    container = document.places[item.pointer.rpartition("/")[0]].span
    if container == span:  # a bare value in the place of a list
        return Edit(span, f"[{', '.join(written)}]")
    if source.text[container.start] == "[":
        return Edit(span, ", ".join(written))
    line = source.text[source.text.rfind("\n", 0, span.start) + 1 : span.start]
    return Edit(span, f"\n{line}".join(written)) if _BLOCK_START.fullmatch(line) else None


def _write(value: str, *, is_plain: bool) -> str:
    """A value as YAML writes it; a string of JSON is one of YAML."""
    return value if is_plain and _SAFE_WITHOUT_QUOTES.fullmatch(value) else json.dumps(value, ensure_ascii=False)
