"""Brackets and quotation marks without a partner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.characters.brackets import find_unbalanced


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a (b [c] {d})",
        "1) first; 2) second; iv) fourth; а) буква",
        "(в два этапа: а) точно, б) грубо)",
        "on [0, 1) and (0; ∞]",
        "ООО «НПО «Профессионал»",
        "Корпорация «АК «ЭСКМ»»",
        "FSUE “PA “Mayak”",
        "„Душа“, „dusza”, “soul”, »Seele«",
        '12" pipe and 45\'30"',
        "O’Brien’s ’80s",
        'ob”ektov and ob"ekty mezh”yacheechnoj',
        "（全角）",
    ],
)
def test_balanced(text: str) -> None:
    assert find_unbalanced(text) == []


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Orlando, FL).", [(")", 11, False)]),
        ("[Search strategy. Rosenergoatom", [("[", 0, True)]),
        ("VVER(1000", [("(", 4, True)]),
        ("наплавки» ПНАЭ", [("»", 8, False)]),
        ("участок «дроссель", [("«", 8, True)]),
        ("“Code“. Version", [("“", 0, True)]),
        ("a «b” c", [("«", 2, True)]),
        ('hydro"reactive systems', [('"', 5, False)]),
        ("(a [b", [("(", 0, True), ("[", 3, True)]),
        ("a)) b)", [(")", 2, False)]),
        ("{x", [("{", 0, True)]),
        ("Publ., 1989) [in Russian]", [(")", 11, False)]),
    ],
)
def test_unbalanced(text: str, marks: list[tuple[str, int, bool]]) -> None:
    assert [tuple(mark) for mark in find_unbalanced(text)] == marks


@pytest.mark.parametrize("piece", ["(", ")", "[0, ", "«", "»", "“", '"', "1) ", "(a) "])
def test_long_texts_are_read_in_linear_time(piece: str) -> None:
    assert len(find_unbalanced(piece * (200_000 // len(piece)))) <= 4


@given(st.text(alphabet='()[]{}«»„“”" a1,', max_size=40))
def test_marks_stand_where_they_are_said_to_stand(text: str) -> None:
    for mark in find_unbalanced(text):
        assert text[mark.start] == mark.mark
