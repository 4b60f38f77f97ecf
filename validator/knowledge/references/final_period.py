"""The final period of a reference: which references need one by the habit of their list, and what kind each is."""

import re
from typing import Literal, NamedTuple

from validator.knowledge.references.reference_parts import ReferenceAnalysis

EndKind = Literal["plain", "note", "access"]
"""Ends in text or figures; in a bracket, as a language tag; in a bracket after an address, as a date of access."""

_ADDRESS = re.compile(r"[/@\\]|www|[^\W\d_]{2}\.[^\W\d_]{2}", re.IGNORECASE)
_LAST_WORD = re.compile(r"(?:[0-9]{1,5}\s)?\S{1,200}\Z")
_LAST_NOTE = re.compile(r"[(\[][^()\[\]]{1,80}[)\]]\Z")
_FIGURES = re.compile(r"[0-9]\s?(?:[^\W\d_]{1,4})?\Z|[)\]]\Z")
_TAIL = 220  # characters that hold the last word


class Ending(NamedTuple):
    """How a reference ends: its last word or note [start, end), and the sign after it, "" for none.

    `certain` where a figure, a unit or a note ends it, so that nothing can have been cut off.
    """

    kind: EndKind
    sign: str
    start: int
    end: int
    certain: bool


def find_ending(text: str, reference: ReferenceAnalysis) -> Ending | None:
    """The ending of a reference; None where it ends in an address (NLM sets no period there), `?`, `:` or a dash."""
    final = reference.final_punctuation
    end = final.start
    tail = text[max(0, end - _TAIL) : end]
    note, word = _LAST_NOTE.search(tail), _LAST_WORD.search(tail)
    last = note or word
    if last is None or final.value in (*"?!:…",) or not (tail[-1].isalnum() or tail[-1] in ")]»”"):
        return None
    if reference.ends_with_address or (word and _ADDRESS.search(word[0]) and not note):
        return None
    if note and note[0][-2] == ".":
        return None  # «(In Russ.)» is closed with and without a period of its own
    kind: EndKind = "plain"
    if note:
        kind = "access" if reference.addresses.identifiers else "note"
    start = end - len(last[0])
    return Ending(kind, final.value, start, end, certain=_FIGURES.search(tail) is not None)
