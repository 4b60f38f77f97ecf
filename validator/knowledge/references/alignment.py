"""The two reference lists of a bilingual article set against each other, item by item."""

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from validator.knowledge.references.anchors import Anchors, share_name, similarity

_PAIRED = 0.3  # below this similarity two references are rather two works
COMPARABLE = 0.4  # from here on the figures of a pair are worth comparing
_CERTAIN = 0.7  # from here on they are surely one
_SETTLED = 0.85  # from here on no pair is sought elsewhere; below may be another work of the authors
_GAP = 0.08  # what an unpaired reference costs
_IN_PLACE = 0.05  # in favour of the same position in both lists
_NARROW, _WIDE = 16, 64  # positions beside the diagonal that are tried
_FEWEST = 4  # references that tell whether two lists are one
_MOST_MOVED = 100  # references without a settled pair that are tried against each other
_MARGIN = 0.1  # by which a pair elsewhere is more alike; works of one author resemble each other

Step = Literal["pair", "left", "right"]
DivergenceKind = Literal[
    "left-only",  # the right list lacks the item: its next one stands in the place
    "right-only",  # the left list lacks the item
    "moved",  # the item stands elsewhere in the other list
    "different",  # both lists go on in step after two unlike items
]


class Match(NamedTuple):
    """One work in both lists: 0-based positions in the left and the right one, and how alike they are."""

    left: int
    right: int
    similarity: float


class Divergence(NamedTuple):
    """The first 0-based position whose items in the two lists are not each other's pair."""

    position: int
    kind: DivergenceKind


class Surplus(NamedTuple):
    """An item that one of the lists has more than the other one: its list and its 0-based position."""

    side: Literal["left", "right"]
    position: int


class Alignment(NamedTuple):
    """Pairs in their order, the items without one, and the moved ones (which are among those without one)."""

    pairs: tuple[Match, ...]
    left_only: tuple[int, ...]
    right_only: tuple[int, ...]
    moved: tuple[Match, ...]
    first_divergence: Divergence | None

    @property
    def exchanged(self) -> bool:
        """Whether the lists hold one work at different places of their order."""
        return bool(self.moved)

    @property
    def unrelated(self) -> bool:
        """Whether the lists have so little in common that one of them is another article's."""
        shorter = len(self.pairs) + min(len(self.left_only), len(self.right_only))
        alike = len(self.moved) + sum(pair.similarity >= COMPARABLE for pair in self.pairs)
        return shorter >= _FEWEST and alike < min(shorter, _MOST_MOVED) / 3

    @property
    def surplus(self) -> Surplus | None:
        """The first item without a pair, where it is sure which one that is.

        Between two firm pairs as many items of both lists are pairs that have little in common; where only one
        list has any, they are its own; otherwise, and where items stand in another order, no one can tell.
        """
        for left, right in self._gaps() if not self.exchanged else ():
            if len(left) != len(right):
                side: Literal["left", "right"] = "left" if left else "right"
                return None if left and right else Surplus(side, (left or right)[0])
        return None

    def _gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """The positions of either list before, between and after the firm pairs."""
        firm = [(pair.left, pair.right) for pair in self.pairs if pair.similarity >= COMPARABLE]
        ends = len(self.pairs) + len(self.left_only), len(self.pairs) + len(self.right_only)
        for before, after in pairwise([(-1, -1), *firm, ends]):
            yield list(range(before[0] + 1, after[0])), list(range(before[1] + 1, after[1]))


def align(left: Sequence[Anchors], right: Sequence[Anchors]) -> Alignment:
    """Pair the items of two lists in their order, as alike as possible in sum; some remain without a pair.

    Only positions near the diagonal are tried, so time grows linearly with the length of the lists.
    """
    path = _pairs(left, right)
    moved = tuple(_moved(left, right, path))
    elsewhere_left, elsewhere_right = {match.left for match in moved}, {match.right for match in moved}
    pairs = tuple(pair for pair in path if pair.left not in elsewhere_left and pair.right not in elsewhere_right)
    left_only, right_only = _unpaired(pairs, len(left), len(right))
    akin = {index for index, (one, other) in enumerate(zip(left, right, strict=False)) if share_name(one, other)}
    divergence = _first_divergence(pairs, moved, akin, min(len(left), len(right)))
    return Alignment(pairs, left_only, right_only, moved, divergence)


def _unpaired(pairs: Sequence[Match], left: int, right: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The positions of both lists, of these lengths, that are in no pair."""
    paired_left, paired_right = {pair.left for pair in pairs}, {pair.right for pair in pairs}
    return (
        tuple(index for index in range(left) if index not in paired_left),
        tuple(index for index in range(right) if index not in paired_right),
    )


def _pairs(left: Sequence[Anchors], right: Sequence[Anchors]) -> tuple[Match, ...]:
    """Certain pairs at both ends of lists of one length are taken as they stand; the rest is computed."""
    if len(left) != len(right):
        return tuple(_best_path(left, right))
    alike = [similarity(one, other) for one, other in zip(left, right, strict=True)]
    doubtful = [index for index, value in enumerate(alike) if value < _CERTAIN]
    first, last = (doubtful[0], doubtful[-1] + 1) if doubtful else (len(alike), len(alike))
    middle = [
        Match(first + pair.left, first + pair.right, pair.similarity)
        for pair in _best_path(left[first:last], right[first:last])
    ]
    before = [Match(index, index, alike[index]) for index in range(first)]
    after = [Match(index, index, alike[index]) for index in range(last, len(alike))]
    return (*before, *middle, *after)


def _best_path(left: Sequence[Anchors], right: Sequence[Anchors]) -> list[Match]:
    """Needleman-Wunsch in a band about the line from the first pair of positions to the last."""
    previous = {column: -_GAP * column for column in _band(0, len(left), len(right))}
    rows: list[dict[int, Step]] = [dict.fromkeys(previous, "right")]
    alike: list[dict[int, float]] = []
    for row in range(1, len(left) + 1):
        current: dict[int, float] = {}
        steps: dict[int, Step] = {}
        values: dict[int, float] = {}
        for column in _band(row, len(left), len(right)):
            options: list[tuple[float, Step]] = []
            if column and column - 1 in previous:
                values[column] = similarity(left[row - 1], right[column - 1])
                place = _IN_PLACE if row == column else 0.0
                options.append((previous[column - 1] + values[column] - _PAIRED + place, "pair"))
            if column in previous:
                options.append((previous[column] - _GAP, "left"))
            if column - 1 in current:
                options.append((current[column - 1] - _GAP, "right"))
            current[column], steps[column] = max(options, key=lambda option: option[0])
        previous = current
        rows.append(steps)
        alike.append(values)
    return _walk_back(rows, alike, len(right))


def _band(row: int, rows: int, columns: int) -> range:
    centre = row * columns // rows if rows else columns
    width = min(_WIDE, _NARROW + abs(rows - columns)) + columns // (rows or 1)
    return range(max(0, centre - width), min(columns, centre + width) + 1)


def _walk_back(rows: list[dict[int, Step]], alike: list[dict[int, float]], column: int) -> list[Match]:
    pairs = []
    row = len(rows) - 1
    while row and column:
        step = rows[row][column]
        if step == "pair":
            pairs.append(Match(row - 1, column - 1, alike[row - 1][column]))
        row -= step != "right"
        column -= step != "left"
    return pairs[::-1]


def _moved(left: Sequence[Anchors], right: Sequence[Anchors], path: Sequence[Match]) -> Iterator[Match]:
    """Items that have a certain pair elsewhere, and it is more alike than what stands at either place."""
    settled = [pair for pair in path if pair.similarity >= _SETTLED]
    here = {pair.left: pair.similarity for pair in path}, {pair.right: pair.similarity for pair in path}
    left_free, right_free = (free[:_MOST_MOVED] for free in _unpaired(settled, len(left), len(right)))
    taken: set[int] = set()
    for index in left_free:
        tried = [
            Match(index, other, similarity(left[index], right[other])) for other in right_free if other not in taken
        ]
        best = max(tried, key=lambda match: match.similarity, default=None)
        if best and best.similarity >= _CERTAIN:
            rival = max(here[0].get(index, 0.0), here[1].get(best.right, 0.0))
            if best.similarity >= rival + _MARGIN:
                taken.add(best.right)
                yield best


def _first_divergence(
    pairs: Sequence[Match], moved: Sequence[Match], akin: Container[int], length: int
) -> Divergence | None:
    """Unlike items at one position that have an author in common, `akin`, are a book and its translation."""
    partner = {pair.left: pair.right for pair in pairs}
    for index in range(length):
        if partner.get(index) != index:
            kind = _kind(index, pairs, moved)
            if kind != "different" or index not in akin:
                return Divergence(index, kind)
    return None


def _kind(index: int, pairs: Sequence[Match], moved: Sequence[Match]) -> DivergenceKind:
    if any(index in (match.left, match.right) for match in moved):
        return "moved"
    if any(pair.left == index for pair in pairs):
        return "right-only"
    return "left-only" if any(pair.right == index for pair in pairs) else "different"
