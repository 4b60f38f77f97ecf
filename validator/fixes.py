"""Applies fixes to a text: edits are spliced in, everything else stays as it was, byte for byte."""

from collections.abc import Iterable

from validator.finding import Edit, Fix


def apply(text: str, fixes: Iterable[Fix]) -> str:
    """The text with the edits of all fixes; a fix that overlaps one before it is left for another round."""
    taken: list[Edit] = []
    for fix in fixes:
        if not any(_overlap(edit, other) for edit in fix.edits for other in taken):
            taken += fix.edits
    for edit in sorted(taken, key=lambda edit: edit.span.start, reverse=True):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text


def _overlap(one: Edit, other: Edit) -> bool:
    return one.span.start < other.span.end and other.span.start < one.span.end
