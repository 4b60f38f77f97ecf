"""Two lists of printed names, in any two scripts: who stands in both, who in one only, who in another place."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from validator.knowledge.people.name_parts import full_words, in_one_script
from validator.knowledge.people.names import NameComparison, Verdict, compare_names, rank
from validator.knowledge.people.romanization import skeletons

_Matches: TypeAlias = dict[int, tuple[int, NameComparison]]
_SAME_PERSON = rank(NameComparison(Verdict.TYPO))
_MOST_NAMESAKES = 8  # looked at when a person is sought in a list


class PersonPair(NamedTuple):
    """Two people by 0-based position in their lists; DIFFERENT is one in the other's place."""

    left: int
    right: int
    comparison: NameComparison


class PeopleComparison(NamedTuple):
    """Two lists of people side by side; all positions are 0-based, in ascending order."""

    pairs: tuple[PersonPair, ...]
    only_left: tuple[int, ...]
    only_right: tuple[int, ...]
    moved: tuple[int, ...]  # positions in the left list of those who stand in another order in the right one


def compare_people(left: Sequence[str], right: Sequence[str], *, et_al: bool = False) -> PeopleComparison:
    """Compare two author lists, each a sequence of printed names.

    `et_al`: the shorter one ends in "et al." (which is not among the names), so it is held against the
    beginning of the longer one.
    """
    size = min(len(left), len(right))
    one, other = (left[:size], right[:size]) if et_al else (left, right)
    found = {at: (at, compare_names(one[at], other[at])) for at in range(size)}
    matched = {at: pair for at, pair in found.items() if rank(pair[1]) <= _SAME_PERSON}
    matched |= _found_elsewhere(one, other, matched)
    matched |= _in_anothers_place(one, other, matched)
    partners = [matched[at][0] for at in sorted(matched)]
    in_order = zip(sorted(matched), partners, sorted(partners), strict=True)
    moved = tuple(at for at, there, due in in_order if there != due)
    return PeopleComparison(
        tuple(PersonPair(at, *matched[at]) for at in sorted(matched)),
        tuple(at for at in range(len(one)) if at not in matched),
        tuple(sorted(set(range(len(other))) - set(partners))),
        moved,
    )


def compare_entries(left: Sequence[str], right: Sequence[str]) -> tuple[list[NameComparison], frozenset[int]]:
    """The n-th name of one list against the n-th of the other, as many as the shorter has.

    Beside the comparisons, the positions of those who stand in the other list in another order.
    """
    compared = [compare_names(one, other) for one, other in zip(left, right, strict=False)]
    if all(rank(comparison) <= _SAME_PERSON for comparison in compared):
        return compared, frozenset()
    return compared, frozenset(compare_people(left, right).moved)


def _found_elsewhere(left: Sequence[str], right: Sequence[str], matched: _Matches) -> _Matches:
    """People who stand at another place of the right list; found by a word of the name, so in linear time."""
    taken = {there for there, _ in matched.values()}
    places: dict[str, list[int]] = {}
    for there in range(len(right)):
        for key in _keys(right[there]) if there not in taken else ():
            places.setdefault(key, []).append(there)
    found: _Matches = {}
    for at in (at for at in range(len(left)) if at not in matched):
        candidates = {there for key in _keys(left[at]) for there in places.get(key, ())[:_MOST_NAMESAKES]} - taken
        compared = [(there, compare_names(left[at], right[there])) for there in sorted(candidates)]
        best = min(compared, key=lambda pair: rank(pair[1]), default=None)
        if best and rank(best[1]) <= _SAME_PERSON:
            found[at] = best
            taken.add(best[0])
    return found


def _keys(name: str) -> set[str]:
    return {key for word in full_words(in_one_script(name)) for key in skeletons(word)}


def _in_anothers_place(left: Sequence[str], right: Sequence[str], matched: _Matches) -> _Matches:
    """Those who are left over, paired with whoever stands between the same neighbours in the right list."""
    taken = sorted(there for there, _ in matched.values())
    here = sorted(matched)
    gaps: dict[int, list[int]] = {}
    for there in sorted(set(range(len(right))) - set(taken), reverse=True):
        gaps.setdefault(bisect_left(taken, there), []).append(there)
    found: _Matches = {}
    for at in (at for at in range(len(left)) if at not in matched):
        gap = gaps.get(bisect_left(here, at))
        if gap:
            there = gap.pop()
            found[at] = (there, compare_names(left[at], right[there]))
    return found
