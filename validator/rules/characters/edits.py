"""One fix of several places in one text, which the rules of characters have in common."""

from collections.abc import Iterable
from itertools import pairwise

from validator.article import Text
from validator.finding import Fix
from validator.rule import Context

Replacement = tuple[int, int, str]
"""The characters [start, end) of a text, and what to write for them."""


def replace_all(context: Context, text: Text, replacements: Iterable[Replacement], *, safe: bool) -> Fix | None:
    """The fix that makes all replacements at once; None where the notation allows but one edit of the value."""
    edits = tuple(context.edit(text, (start, end), written) for start, end, written in replacements)
    ordered = sorted(edits, key=lambda edit: edit.span.start)
    apart = all(one.span.end <= other.span.start for one, other in pairwise(ordered))
    return Fix(safe, edits) if edits and apart else None
