"""The beginning, the end and the length of abstracts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.titles.abstracts import count_words, find_heading, truncation


@pytest.mark.parametrize(
    ("abstract", "end"),
    [
        ("Аннотация. Описан лептин", 11),
        ("Abstract: we", 10),
        ("ABSTRACT\nThe aim", 9),
        ("Abstract—The aim", 9),
        ("Abstract The aim", 9),
        ("**Түйін:** Мақсаты", 11),
        ("Аңдатпа.Мақсаты", 8),
        ("Summary", 7),
        ("Резюме – Описан", 9),
    ],
)
def test_headings(abstract: str, end: int) -> None:
    heading = find_heading(abstract)
    assert heading is not None
    assert heading.end == end


@pytest.mark.parametrize(
    "abstract",
    [
        "",
        "Background: leptin",
        "Цель. Оценить",
        "Abstract algebra is taught",
        "abstract Wiener spaces",
        "Summary statistics",
        "Резюме кандидата",
        "Abstractions are",
        "Реферативный журнал",
    ],
)
def test_no_headings(abstract: str) -> None:
    assert find_heading(abstract) is None


@pytest.mark.parametrize(
    ("abstract", "kind"),
    [
        ("Описан метод…", "ellipsis"),
        ("It was shown that ...", "ellipsis"),
        ("Описаны методы иссле-", "word"),
        ("of mass, length,", "sentence"),
        ("следующие:", "sentence"),
        ("проведено исследование в", "sentence"),
        ("The cells of the", "sentence"),
        ("диабет және", "sentence"),
    ],
)
def test_truncated(abstract: str, kind: str) -> None:
    assert truncation(abstract) == kind


@pytest.mark.parametrize(
    "abstract",
    [
        "",
        "Описан метод",
        "Описан метод.",
        "вирус гриппа А",
        "метод Монте-Карло",
        "(5 %)",
        "etc.",
        "hepatitis A",
        "«Нос»",
    ],
)
def test_not_truncated(abstract: str) -> None:
    assert truncation(abstract) is None


@pytest.mark.parametrize(("abstract", "count"), [("", 0), ("Одно слово – и ещё 5 %.", 5), ("well-known fact", 2)])
def test_words_are_counted_as_word_processors_do(abstract: str, count: int) -> None:
    assert count_words(abstract) == count


@pytest.mark.parametrize("piece", [" ", "-", "a", "Abstract ", "*", "\n", "…", "a-"])
def test_hostile_abstracts(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    find_heading(text)
    truncation(text)
    count_words(text[:100_000])


@given(st.text(max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    heading = find_heading(text)
    assert heading is None or 0 < heading.end <= len(text)
    assert truncation(text) in (None, "ellipsis", "word", "sentence")
