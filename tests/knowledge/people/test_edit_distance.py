"""The distance of two words, and that it agrees with its definition."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.people.edit_distance import distance, within


@pytest.mark.parametrize(
    ("one", "other", "limit", "expected"),
    [
        ("", "", 0, 0),
        ("russian", "russian", 0, 0),
        ("rusian", "russian", 2, 1),
        ("rsusian", "russian", 2, 1),
        ("rassian", "russian", 2, 1),
        ("prussain", "russian", 2, 2),
        ("prussain", "russian", 1, 2),
        ("petrov", "ivanov", 2, 3),
        ("a" * 1_000_000, "b", 2, 3),
    ],
)
def test_distance(one: str, other: str, limit: int, expected: int) -> None:
    assert distance(one, other, limit) == expected
    assert within(one, other, limit) is (expected <= limit)


@given(st.text("абв", max_size=6), st.text("абв", max_size=6))
def test_the_shortcut_changes_nothing(one: str, other: str) -> None:
    by_definition = _by_definition(one, other)
    for limit in range(4):
        assert distance(one, other, limit) == min(by_definition, limit + 1)


def _by_definition(one: str, other: str) -> int:
    table = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i, j in product(range(1, len(one) + 1), range(1, len(other) + 1)):
        cost = one[i - 1] != other[j - 1]
        options = [table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + cost]
        if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
            options.append(table[i - 2, j - 2] + 1)
        table[i, j] = min(options)
    return table[len(one), len(other)]
