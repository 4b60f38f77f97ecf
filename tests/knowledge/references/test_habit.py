"""The habit of a list."""

import pytest

from validator.knowledge.references.habit import habit


@pytest.mark.parametrize(
    ("forms", "expected"),
    [
        ("", None),
        ("a", None),  # one item makes no habit
        ("aa", "a"),
        ("aab", "a"),
        ("aabb", None),  # a tie
        ("aaabbc", None),  # a medley: half is not more than half
    ],
)
def test_habit(forms: str, expected: str | None) -> None:
    assert habit(forms) == expected
