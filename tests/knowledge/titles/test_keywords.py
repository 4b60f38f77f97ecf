"""Keyword lists: glued items, labels, equal keywords."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.titles.keywords import find_glued, keyword_key, label_end


def parts(items: list[str], other: list[str] | None = None) -> dict[int, tuple[str, ...]]:
    lists = {"en": items} | ({"ru": other} if other is not None else {})
    return {i: glued.parts for (language, i), glued in find_glued(lists).items() if language == "en"}


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (["a; b; c"], {0: ("a", "b", "c")}),
        (["reactor", "a; b"], {1: ("a", "b")}),
        (["Keywords: a, b, c."], {0: ("a", "b", "c")}),
        (["a • b • c"], {0: ("a", "b", "c")}),
        (["a – b – c"], {0: ("a", "b", "c")}),
        (["a\nb"], {0: ("a", "b")}),
        (["heat (power; a, b, c"], {0: ("heat (power", "a, b, c")}),
    ],
)
def test_glued(items: list[str], expected: dict[int, tuple[str, ...]]) -> None:
    assert parts(items) == expected


@pytest.mark.parametrize(
    "items",
    [
        [],
        [""],
        ["a, b"],
        ["Leukemia, Myelogenous, Chronic", "reactor"],
        ["coolant (350 °C; 18 MPa)"],
        ["1,2-дихлорэтан"],
        ["раствор 0,5 %"],
        ["a;"],
        ["Monte-Carlo"],
    ],
)
def test_not_glued(items: list[str]) -> None:
    assert parts(items) == {}


def test_a_comma_parts_keywords_where_the_other_language_has_as_many() -> None:
    assert parts(["lead, magnesium", "steel"], ["свинец", "магний", "сталь"]) == {0: ("lead", "magnesium")}
    assert parts(["Diabetes Mellitus, Type 2", "steel"], ["сахарный диабет 2 типа", "сталь"]) == {}


@pytest.mark.parametrize(
    "label", ["Ключевые слова: ", "KEYWORDS — ", "Key words: ", "Түйінді сөздер: ", "Кілт сөздер: ", "Ключові слова: "]
)
def test_labels(label: str) -> None:
    assert label_end(f"{label}диабет") == len(label)


@pytest.mark.parametrize("item", ["", "keywords", "keyword extraction", "ключевые слова текста"])
def test_no_labels(item: str) -> None:
    assert label_end(item) == 0


def test_one_keyword_in_two_spellings() -> None:
    assert keyword_key("Учёт  топлива.") == keyword_key("учет топлива")
    assert keyword_key("диабет") != keyword_key("диабет 2 типа")


@pytest.mark.parametrize("piece", ["a; ", "(", "a, ", "\n", " ", "ключевые слова ", "a – "])
def test_hostile_items(piece: str) -> None:
    find_glued({"en": [piece * 300_000], "ru": [piece * 300_000]})
    label_end(" " * 500_000 + "x")


@given(st.text(max_size=60))
def test_parts_are_pieces_of_the_item(item: str) -> None:
    for found in parts([item]).values():
        assert len(found) > 1
        assert all(part and part in item for part in found)
