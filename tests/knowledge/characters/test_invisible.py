from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.characters.invisible import invisible_characters


@pytest.mark.parametrize(
    ("text", "kind", "repaired"),
    [
        ("43-51.\u00a0", "no-break space", "43-51."),
        ("\u202fТекст", "no-break space", "Текст"),
        ("А.\u00a0 Б.", "no-break space", "А. Б."),
        ("обеспе\u00adчение", "soft hyphen", "обеспечение"),
        ("10.1000/\u200b182", "zero width", "10.1000/182"),
        ("a\u2060b", "zero width", "ab"),
        ("\ufeffTitle", "byte order mark", "Title"),
        ("one\u2028two", "line separator", "one two"),
        ("one \u2028two", "line separator", "one two"),
        ("RFNC\x1eVNIITF", "control", "RFNC-VNIITF"),
        ("Лей\x1fпунского", "control", "Лейпунского"),
        ("5\x966", "control", "5–6"),
    ],
)
def test_found_and_removed(text: str, kind: str, repaired: str) -> None:
    (found,) = invisible_characters(text)
    assert found.kind == kind
    assert text[: found.start] + str(found.replacement) + text[found.end :] == repaired


def test_unknown_control_has_no_replacement() -> None:
    (found,) = invisible_characters("С. 263\x02266")
    assert found.replacement is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        "два\nстроки\tс табуляцией",
        "А.\u00a0С.\u00a0Пушкин",
        "25\u202fМПа",
        "№\u00a05",
        "می\u200cخواهم",
        "👩\u200d🔬",
    ],
)
def test_harmless(text: str) -> None:
    assert invisible_characters(text) == []


@given(st.text(alphabet=st.sampled_from("aб \u00a0\u2009\u00ad\u200b\ufeff\u2028\x02\n"), max_size=30))
def test_stretches_are_in_order_and_apart(text: str) -> None:
    found = invisible_characters(text)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all(0 <= item.start < item.end <= len(text) for item in found)
