"""Dashes of ranges in references."""

import pytest

from validator.knowledge.references.range_dashes import (
    RangeHabit,
    due_dash,
    number_dashes,
    page_dashes,
    range_habit,
    respelt,
)
from validator.knowledge.references.reference import analyse


@pytest.mark.parametrize(
    ("text", "pages", "numbers"),
    [
        ("Hao H. Stem cells. Vrach. 2010;12:10-13.", [("-", False)], []),
        ("Hao H. Stem cells. Vrach. 2010;12:10 − 13.", [("−", True)], []),
        ("Hao H. Stem cells. Vrach. 2010;12:10-- 13.", [("--", None)], []),
        ("Иванов И.И. Клетки // Врач. 2010. № 3—4. С. 10–13.", [("–", False)], [("—", False)]),
        ("Сычев М.М. Клеи. – Москва: Химия, 2004 – 255 С.", [], []),
        ("Архивный фонд ФЭИ, инв. № 224/02.02 -34/114 от 26.02.2014 г.", [], []),
        ("Hao H. Stem cells. Vrach. 2010;12:195-193.", [], []),
        ("", [], []),
    ],
)
def test_dashes(text: str, pages: list[tuple[str, bool | None]], numbers: list[tuple[str, bool | None]]) -> None:
    reference = analyse(text)
    assert [(dash.value, dash.spaced) for dash in page_dashes(text, reference)] == pages
    assert [(dash.value, dash.spaced) for dash in number_dashes(text, reference)] == numbers


@pytest.mark.parametrize(
    ("ranges", "expected"),
    [
        (["10-13", "20-23", "30–33"], RangeHabit("-", spaced=False)),
        (["10 – 13", "20 – 23", "30– 33"], RangeHabit("–", spaced=True)),
        (["10—13", "20—23"], RangeHabit("—", spaced=False)),
        (["10−13", "20−23"], RangeHabit(None, spaced=False)),
        (["10-13", "20–23"], RangeHabit(None, spaced=False)),
        ([], RangeHabit(None, None)),
    ],
)
def test_habit(ranges: list[str], expected: RangeHabit) -> None:
    texts = [f"Hao H. Stem cells. Vrach. 2010;12:{pages}." for pages in ranges]
    assert range_habit((text, analyse(text)) for text in texts) == expected


@pytest.mark.parametrize(
    ("text", "usual", "mended"),
    [
        ("Hao H. Cells. Vrach. 2010;12:10− 13.", RangeHabit("–", spaced=False), "10–13."),
        ("Hao H. Cells. Vrach. 2010;12:10 − 13.", RangeHabit(None, None), "10 - 13."),
        ("Иванов И.И. Клетки // Врач. 2010. № 3. С. 10−13.", RangeHabit(None, spaced=True), "10 – 13."),
    ],
)
def test_a_range_is_written_as_the_list_writes_it(text: str, usual: RangeHabit, mended: str) -> None:
    reference = analyse(text)
    for start, end, written in respelt(page_dashes(text, reference), due_dash(reference, usual), usual):
        text = text[:start] + written + text[end:]
    assert text.endswith(mended)
