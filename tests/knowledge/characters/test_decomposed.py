import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.characters.decomposed import decomposed_letters


def composed(text: str) -> str:
    for item in reversed(decomposed_letters(text)):
        text = text[: item.start] + item.composed + text[item.end :]
    return text


@pytest.mark.parametrize("word", ["Новый", "ёлка", "Їжак", "naïve", "Műller", "ВЕСЁЛЫЙ"])
def test_a_decomposed_word_is_composed(word: str) -> None:
    assert composed(unicodedata.normalize("NFD", word)) == word


@pytest.mark.parametrize("text", ["", "Новый ёж", "о\u0301браз и образы\u0301", "10 \u212b и 5 \u2126", "a\u0332b"])
def test_marks_without_a_letter_of_their_own_pass(text: str) -> None:
    assert decomposed_letters(text) == []


@given(st.text("аиййАеёoöu\u0306\u0308\u0301 .", max_size=30))
def test_what_is_composed_stays_so(text: str) -> None:
    assert decomposed_letters(composed(text)) == []


@pytest.mark.parametrize("piece", ["и\u0306", "\u0306", "а\u0301\u0302"])
def test_hostile_length(piece: str) -> None:
    decomposed_letters("й" + piece * 100_000)
