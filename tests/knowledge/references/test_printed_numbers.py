"""Printed numbers of a list inside its items."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.references.printed_numbers import printed_numbers


@pytest.mark.parametrize(
    ("texts", "led", "numbers"),
    [
        (["1. Ivanov II. Cells.", "2. van der Berg J. Leptin."], [False, False], ["1.", "2."]),
        (["[3] Smith J. Leptin.", "Meek TH. Leptin."], [False, False], ["[3]", None]),
        (["Meek TH. Leptin.", "2.Иванов И. И. Лептин"], [False, True], [None, "2."]),
        (["1 Ivanov II. A", "2 Petrov PP. B", "3 Kozina L. C"], [False] * 3, ["1", "2", "3"]),
        (["1 Ivanov II. A", "2 Petrov PP. B"], [False] * 2, [None, None]),
        (["11. Ivanov II. A", "12. Petrov PP. B"], [False] * 2, ["11.", "12."]),
        (["1. FC Köln und seine Geschichte", "20 лет спустя", "3D печать"], [False] * 3, [None] * 3),
        (["1,2-Dichloroethane", "2,4-Dinitrophenol", "3.14 and more"], [False] * 3, [None] * 3),
        (["№ 1. Иванов И. И.", "(2) Петров П. П."], [False] * 2, ["№ 1.", "(2)"]),
        ([], [], []),
        (["", "1.", "2)"], [False] * 3, [None] * 3),
    ],
)
def test_numbers(texts: list[str], led: list[bool], numbers: list[str | None]) -> None:
    assert [each.value if each else None for each in printed_numbers(texts, led)] == numbers


def test_where_the_reference_begins() -> None:
    first, second = printed_numbers([" 1.  Ivanov II.", "5.\tPetrov PP."], [True, True])
    assert first is not None
    assert second is not None
    assert (first.start, first.end, first.begin, first.own) == (1, 3, 5, True)
    assert (second.begin, second.own) == (3, False)


@given(st.lists(st.text("1234 .[]()№aА٣²", max_size=12)))
def test_any_text_is_read(texts: list[str]) -> None:
    for text, number in zip(texts, printed_numbers(texts, [False] * len(texts)), strict=True):
        assert number is None or text[number.start : number.end] == number.value
