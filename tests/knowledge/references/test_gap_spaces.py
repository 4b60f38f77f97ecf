"""White space between the figures of references, against the list and in itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.references.gap_spaces import deviations, gap_habits
from validator.knowledge.references.reference import analyse

TIGHT = ["Hao H, Liu J. Stem cells. Vrach. 2010;12(3):10-13.", "Liu J. Leptin. Vrach. 2011;12(4):20-23."]
SPACED = [
    "Иванов И.И. Клетки // Врач. – 2010. – Т. 12. – С. 10–13.",
    "Дедов И.И. Врач // Врач. – 2011. – Т. 1. – С. 20–23.",
]


def found(text: str, others: list[str]) -> list[tuple[str, bool, bool]]:
    items = [(each, analyse(each)) for each in [*others, text]]
    habits = gap_habits(items)
    return [(each.gap.text, each.too_many, each.habitual) for each in deviations(text, items[-1][1], habits)]


def mended(text: str, others: list[str]) -> str:
    items = [(each, analyse(each)) for each in [*others, text]]
    edits = [edit for each in deviations(text, items[-1][1], gap_habits(items)) for edit in each.edits]
    for start, end, written in sorted(edits, reverse=True):
        text = text[:start] + written + text[end:]
    return text


@pytest.mark.parametrize(
    ("text", "others", "expected"),
    [
        ("Kim A. Cells. Vrach. 2012; 12(3):10-13.", TIGHT, [("; ", True, True)]),
        ("Kim A. Cells. Vrach. 2012;12(3): 10-13.", TIGHT, [("): ", True, True)]),
        ("Kim A. Cells. Vrach. 2012;12 (3):10-13.", TIGHT, [(" (", True, True)]),
        ("Kim A. Cells. Vrach. 2012;12(3):10 - 13.", TIGHT, [(" - ", True, True)]),
        ("Kim A. Cells. Vrach. 2012;12(3):10– 13.", TIGHT, [("– ", True, False)]),
        ("Kim A. Cells. Vrach. 2012;12(3):10– 13.", [], [("– ", True, False)]),
        ("Kim A. Cells. Vrach. 2012;1 :10-13.", [], [(" :", True, False)]),
        ("Лаптев Д.Н. Врач // Врач. – 2012. –Т. 12. – С. 10–13.", SPACED, [(". –", False, True)]),
        ("Лаптев Д.Н. Врач // Врач. – 2012. – Т. 12.– С. 10–13.", SPACED, [(".– ", False, True)]),
        ("Лаптев Д.Н. Врач // Врач. – 2012. –Т. 12. – С. 10–13.", [], []),
        ("Лаптев Д.Н. Врач // Врач. – 2012.\u00a0– Т. 12. – С. 10–13.", SPACED, []),
        ("Лаптев Д.Н. Врач // Врач. – 2012 . – Т. 12. – С. 10–13.", SPACED, []),
        ("Kim A. Cells. Vrach. 2012; 12(3): 10-13.", SPACED, []),
        ("Kim A. Cells. Vrach. 2012: 4;27-29.", TIGHT, []),
        ("", TIGHT, []),
    ],
)
def test_deviations(text: str, others: list[str], expected: list[tuple[str, bool, bool]]) -> None:
    assert found(text, others) == expected


@pytest.mark.parametrize(
    ("text", "others", "expected"),
    [
        ("Kim A. Cells. Vrach. 2012; 12 (3): 10 - 13.", TIGHT, "Kim A. Cells. Vrach. 2012;12(3):10-13."),
        (
            "Лаптев Д.Н. Врач // Врач. – 2012. –Т. 12.– С. 10–13.", SPACED,
            "Лаптев Д.Н. Врач // Врач. – 2012. – Т. 12. – С. 10–13.",
        ),
    ],
)  # fmt: skip
def test_edits_give_the_form_of_the_list(text: str, others: list[str], expected: str) -> None:
    assert mended(text, others) == expected


def test_a_lopsided_habit_is_none() -> None:
    lopsided = [each.replace("2010. – Т", "2010. –Т").replace("2011. – Т", "2011. –Т") for each in SPACED]
    assert found("Лаптев Д.Н. Врач // Врач. – 2012. – Т. 12. – С. 10–13.", lopsided) == []


@given(st.text(alphabet="Vrach. 2010;12()[]:–-№ТС", max_size=80))
def test_a_mended_text_is_left_alone(text: str) -> None:
    again = mended(text, TIGHT)
    assert "".join(again.split()) == "".join(text.split())
