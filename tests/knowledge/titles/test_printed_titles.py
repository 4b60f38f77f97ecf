import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.titles.printed_titles import prints_romanized, prints_title, title_difference


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("STEM-CELLS in “diabetes” – a review.", "Stem cells in 'diabetes': a review"),
        ("Учет черной смородины", "Учёт чёрной смородины."),
        ("Role of TGF-beta 1 in H2O", "Role of <i>TGF</i>-β<sub>1</sub> in H₂O*"),
        ("Genes & cells", "Genes and cells"),
        ("Cтруктура сплава", "Структура сплава"),
        ("обеспе-чением качества", "обеспечением качества"),
        ("Ivanov II. Islets. A new concept. N Engl J Med", "Islets. A new concept"),
    ],
)
def test_one_title_in_other_dress(line: str, title: str) -> None:
    assert prints_title(line, title)
    assert title_difference(line, title) is None


@pytest.mark.parametrize(
    ("printed", "title", "kind", "shown", "record"),
    [
        ("Phonetics of dialects", "Stem cells in diabetes", "other", "Phonetics of dialects", "Stem cells in diabetes"),
        ("Stem cell in adult diabetes", "Stem cells in adult diabetes", "words", "cell", "cells"),
        ("Stem cells in adult diabetes", "Stem cells in diabetes", "extra", "adult", ""),
        ("Stem cells in diabetes", "Stem cells in adult diabetes", "left-out", "Stem cells in diabetes", "adult"),
        (
            "Stem cells in diabetes",
            "Stem cells in diabetes: a review",
            "left-out",
            "Stem cells in diabetes",
            "a review",
        ),
        ("", "Stem cells", "left-out", "", "Stem cells"),
    ],
)
def test_where_titles_differ(printed: str, title: str, kind: str, shown: str, record: str) -> None:
    found = title_difference(printed, title)

    assert found is not None
    assert (found.kind, printed[found.start : found.end], found.record) == (kind, shown, record)


@pytest.mark.parametrize(
    ("title", "subtitle"),
    [("Stem cells: a review", True), ("Stem cells (a review)", True), ("Stem cells today", False)],
)
def test_a_subtitle_is_told_from_the_title(title: str, subtitle: bool) -> None:
    found = title_difference("Stem cells", title)

    assert found is not None
    assert found.subtitle is subtitle


@pytest.mark.parametrize("printed", ["Stem cells in…", "Stem cells in ...", "Stem cells […]"])
def test_an_honestly_shortened_title(printed: str) -> None:
    assert title_difference(printed, "Stem cells in diabetes") is None


@pytest.mark.parametrize(
    ("line", "title", "verdict"),
    [
        ("Lechenie vzroslykh patsientov [Treatment]", "Лечение взрослых пациентов", True),
        ("Lecheniye vzroslyh pacientov", "Лечение взрослых пациентов", True),
        ("Treatment of adult patients", "Лечение взрослых пациентов", False),
        ("Лечение пожилых и взрослых пациентов", "Лечение взрослых пациентов", False),
        ("Mesenhymal cells", "Mesenchymal cells", False),
        ("anything", "", False),
    ],
)
def test_romanized_titles(line: str, title: str, verdict: bool) -> None:
    assert prints_romanized(line, title) is verdict


@given(st.text("AB &<>iα.…", max_size=12), st.text("AB &<>iα.…", max_size=12))
def test_any_two_titles_can_be_compared(printed: str, title: str) -> None:
    found = title_difference(printed, title)

    assert found is None or 0 <= found.start <= found.end <= len(printed)


@given(st.text(max_size=60))
def test_no_title_differs_from_itself(title: str) -> None:
    found = title_difference(title, title)

    assert found is None or not any(char.isalpha() or char.isdecimal() for char in title)


@pytest.mark.parametrize("text", ["а " * 500_000, "<" * 1_000_000, "<i " * 300_000, "β" * 1_000_000])
def test_hostile_titles_come_to_an_end(text: str) -> None:
    title_difference(text, text[1:] + "x")
    prints_romanized(text, text)
