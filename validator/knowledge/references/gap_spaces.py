"""White space in the gaps of a locator: what stands between two signs, what a list is used to, and what no list has."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from validator.knowledge.locators.page_markers import DASHES
from validator.knowledge.references.habit import habit
from validator.knowledge.references.range_dashes import is_page_range
from validator.knowledge.references.reference_parts import Gap, GapName, ReferenceAnalysis

Shape = tuple[bool, ...]
"""Whether white space stands before the first sign of a gap, after it, … and after the last one."""

_CLOSING = ".,)]"  # a space before these, or after an opening bracket, is wrong everywhere (CHR006) and no form
_OPENING = "(["


class GapKind(NamedTuple):
    """Gaps that can be compared: the same neighbours and signs, whatever the space; dashes of ranges are one sign."""

    name: GapName
    signs: str
    before_figure: bool


class Deviation(NamedTuple):
    """A gap that is not spaced as the list's others; `habitual` is False where it is wrong in any list.

    `too_many` tells spaces to delete from spaces to add; `edits` are (start, end, replacement) in the reference.
    """

    gap: Gap
    too_many: bool
    habitual: bool
    edits: tuple[tuple[int, int, str], ...]


def gap_habits(items: Iterable[tuple[str, ReferenceAnalysis]]) -> Mapping[GapKind, Shape]:
    """The spacing that most gaps of a kind have in a list; `items` are its references with their analyses."""
    shapes: defaultdict[GapKind, list[Shape]] = defaultdict(list)
    for text, reference in items:
        for gap in reference.gaps:
            shapes[_kind(text, gap)].append(_shape(gap.text))
    habits = {kind: habit(found) for kind, found in shapes.items()}
    return {kind: shape for kind, shape in habits.items() if shape and not _is_lopsided(kind, shape)}


def deviations(text: str, reference: ReferenceAnalysis, habits: Mapping[GapKind, Shape]) -> Iterator[Deviation]:
    """The gaps of a reference that are spaced otherwise than the list's, or as no list spaces them (`418- 423`)."""
    for gap in reference.gaps:
        kind, own = _kind(text, gap), _shape(gap.text)
        lopsided = _is_one_sided(kind, own)
        usual = habits.get(kind, tuple(False for _ in own) if lopsided else own)
        if usual == own or _is_spoken_for(text, gap, reference):
            continue
        too_many = any(mine and not theirs for mine, theirs in zip(own, usual, strict=True))
        if too_many or kind.name != "range":  # figures joined by a bare dash are nowhere wrong
            yield Deviation(gap, too_many, not lopsided, tuple(_edits(gap, own, usual)))


def _kind(text: str, gap: Gap) -> GapKind:
    signs = "".join(gap.text.split())
    if gap.name == "range":
        signs = "-" * len(signs)
    return GapKind(gap.name, signs, text[gap.end : gap.end + 1].isdigit())


def _slots(gap: str) -> Iterator[tuple[str, int, int, str]]:
    """The white space around the signs, empty or not: the sign before it, where it stands, the sign after it."""
    at, before = 0, ""
    while at <= len(gap):
        end = at
        while end < len(gap) and gap[end].isspace():
            end += 1
        after = gap[end : end + 1]
        yield before, at, end, after
        at, before = end + 1, after


def _shape(gap: str) -> Shape:
    return tuple(
        end > at and not (after and after in _CLOSING) and not (before and before in _OPENING)
        for before, at, end, after in _slots(gap)
    )


def _is_lopsided(kind: GapKind, shape: Shape) -> bool:
    """Whether a dash, or a colon or semicolon, has a space before it and none after it, or a dash the reverse."""
    return any(
        (sign in DASHES and shape[i] != shape[i + 1]) or (sign in ":;" and shape[i] and not shape[i + 1])
        for i, sign in enumerate(kind.signs)
    )


def _is_one_sided(kind: GapKind, shape: Shape) -> bool:
    """The lopsided gaps that are wrong in any list: those of ranges and colons, not «. –№» between areas."""
    return _is_lopsided(kind, shape) and (kind.name == "range" or not any(sign in DASHES for sign in kind.signs))


def _is_spoken_for(text: str, gap: Gap, reference: ReferenceAnalysis) -> bool:
    """Whether the signs themselves are faulty there, or a space is missing by the norm, or the figures are no pages."""
    if gap.name == "range" and not is_page_range(text, reference):
        return True
    faulty = any(fault.start < gap.end and gap.start < fault.end for fault in reference.locator.malformed)
    return faulty or any(gap.start <= space.at <= gap.end for space in reference.missing_spaces)


def _edits(gap: Gap, own: Shape, usual: Shape) -> Iterator[tuple[int, int, str]]:
    for (_, at, end, _), mine, theirs in zip(_slots(gap.text), own, usual, strict=True):
        if mine != theirs:
            yield gap.start + at, gap.start + end, " " if theirs else ""
