import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.characters.scripts import Word, count_scripts, script_of, script_runs, scripts_of, words


@pytest.mark.parametrize(
    ("char", "script"),
    [
        ("a", "Latin"),
        ("ü", "Latin"),
        ("ł", "Latin"),
        ("ﬁ", "Latin"),
        ("с", "Cyrillic"),
        ("қ", "Cyrillic"),
        ("ԥ", "Cyrillic"),
        ("ꙗ", "Cyrillic"),
        ("β", "Greek"),
        ("中", "Han"),
        ("א", "Hebrew"),
        ("µ", None),
        ("º", None),
        ("5", None),
        ("№", None),
        ("\u0301", None),
        ("\u0483", None),
        ("-", None),
        ("\U0010ffff", None),
    ],
)
def test_script_of_a_character(char: str, script: str | None) -> None:
    assert script_of(char) == script


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("123 № 5, 10–12", []),
        ("MOX-топливо", ["MOX", "топливо"]),
        ("Фур'є, O’Brien", ["Фур'є", "O’Brien"]),
        ("'кавычки'", ["кавычки"]),
        ("CO2 и 99Мо", ["CO", "и", "Мо"]),
        ("и\u0306од", ["и\u0306од"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


def test_positions_of_words_count_code_points() -> None:
    assert list(words("😀 Мир x")) == [Word("Мир", 2, 5), Word("x", 6, 7)]


@given(st.text(alphabet=st.sampled_from("aбΩ'’-5 \u0301ʼ😀"), max_size=40))
def test_every_word_stands_where_it_says(text: str) -> None:
    assert all(text[word.start : word.end] == word.text for word in words(text))


@given(st.characters())
def test_only_letters_have_a_script(char: str) -> None:
    assert script_of(char) is None or unicodedata.category(char).startswith("L")


def test_runs_of_a_mixed_word() -> None:
    assert script_runs("Kэфф5x") == [("Latin", 0, 1), ("Cyrillic", 1, 4), ("Latin", 5, 6)]
    assert script_runs("") == []


def test_counts_of_letters() -> None:
    assert count_scripts("TGF-β1 и СО2") == {"Latin": 3, "Greek": 1, "Cyrillic": 3}
    assert scripts_of("12") == set()
