"""Page specifications as printed, and their comparison by value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.locators.numerals import fold, roman_value
from validator.knowledge.locators.page_markers import DASHES
from validator.knowledge.locators.pages import Pages, match_pages, parse_pages, same_pages


def read(text: str) -> Pages:
    pages = parse_pages(text)
    assert pages is not None
    return pages


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("32-34", "32", "34"),
        ("32-4", "32", "34"),
        ("С. 32–34", "32", "34"),
        ("C. 32–34", "32", "34"),  # Latin C
        ("pp. 32-34", "32", "34"),
        ("рр. 32-34", "32", "34"),  # Cyrillic р
        ("Сс. 54–64", "54", "64"),
        ("С45–48", "45", "48"),
        ("p39-41", "39", "41"),
        ("Б. 5-9", "5", "9"),
        ("12–18 бет", "12", "18"),
        ("12-18 бб.", "12", "18"),
        ("стр. 5", "5", None),
        ("S45-7", "S45", "S47"),
        ("S93-S99", "S93", "S99"),
        ("e12-5", "e12", "e15"),
        ("iii-v", "iii", "v"),
        ("1010-9", "1010", "1019"),
        ("1759-67", "1759", "1767"),
        ("1010-1020", "1010", "1020"),
        ("32--34", "32", "34"),
        ("84 – 86", "84", "86"),
        ("012–031", "012", "031"),
        ("7-8, 27", "7", "27"),
        ("24; 26-31", "24", "31"),
        ("1183-1194.e5", "1183", "1194.e5"),
        ("171", "171", None),
    ],
)
def test_first_and_last_page(text: str, first: str, last: str | None) -> None:
    pages = read(text)
    assert (pages.first, pages.last, pages.problems) == (first, last, ())


@pytest.mark.parametrize("dash", DASHES)
def test_every_dash_is_read_and_kept(dash: str) -> None:
    assert (read(f"32{dash}34").last, read(f"32{dash}34").dash) == ("34", dash)


@pytest.mark.parametrize("text", ["e0123", "a2752", "e2021664", "100299", "100e1", "BS1001"])
def test_article_numbers(text: str) -> None:
    assert read(text).article_number == text


@pytest.mark.parametrize("text", ["171", "14670", "S45", "e12-e15", "171 p.", "iii"])
def test_pages_are_no_article_numbers(text: str) -> None:
    assert read(text).article_number is None


@pytest.mark.parametrize("text", ["", "стр.", "С.", "mix", "abc", "–", "в печати", "9" * 5000, "." * 1000])
def test_texts_that_state_no_page(text: str) -> None:
    assert parse_pages(text) is None


@pytest.mark.parametrize(
    ("text", "kind", "piece"),
    [
        ("43–", "open-range", "43–"),
        ("–43", "open-range", "–43"),
        ("12:P.1-12", "extra-text", "12:"),
        ("5-10-15", "extra-text", "-15"),
        ("5 6", "missing-dash", "5 6"),
    ],
)
def test_malformed_pages_are_still_read(text: str, kind: str, piece: str) -> None:
    (problem,) = read(text).problems
    assert (problem.kind, text[problem.start : problem.end]) == (kind, piece)


@pytest.mark.parametrize(
    ("text", "descending"),
    [("195–194", True), ("57-43", True), ("195-94", True), ("v-iii", True)]
    + [(text, False) for text in ("32-4", "1010-9", "S45-7", "15–15", "xii-5", "e5", "98-102")],
)
def test_descending_after_expansion(text: str, descending: bool) -> None:
    assert read(text).descending is descending


def test_a_lost_dash_is_only_a_suspicion() -> None:
    assert read("С. 8695").lost_dash == ("86", "95")
    assert read("С. 8695").problems == ()
    assert [read(text).lost_dash for text in ("8695-8699", "9586", "1987", "171", "e8695")] == [None] * 5


def test_extent_is_no_page() -> None:
    assert read("171 p.").is_extent
    assert read("1087 с.").is_extent
    assert not read("p. 171").is_extent
    assert not read("12–18 с.").is_extent


@pytest.mark.parametrize(
    ("text", "count"),
    [("32-4", 3), ("7-8, 27", 3), ("171", 1), ("S45-7", 3), ("e0123", None)],
)
def test_count(text: str, count: int | None) -> None:
    assert read(text).page_count == count


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("32-34", "32-4"),
        ("32-34", "С. 32–34"),
        ("pp. 32-34", "32 – 34"),
        ("III-V", "iii–v"),
        ("S45-7", "s45-s47"),
        ("e0123", "е0123"),  # Cyrillic е
        ("32-34", "С. 32"),  # styles that print the first page only
        ("012–031", "12-31"),
        ("15–15", "15"),
    ],
)
def test_same_pages(left: str, right: str) -> None:
    assert same_pages(read(left), read(right))
    assert same_pages(read(right), read(left))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("32-34", "32-35"),
        ("32-34", "33"),
        ("iii-v", "3-5"),
        ("S45", "45"),
        ("171 p.", "171"),
        ("7-8, 27", "7-8"),
    ],
)
def test_different_pages(left: str, right: str) -> None:
    assert not same_pages(read(left), read(right))


def test_match_pages_leaves_the_rest_alone() -> None:
    text = "v. 29, p. 39-55, 2017"
    pages = match_pages(text, text.index("p."))
    assert pages is not None
    assert text[pages.start : pages.end] == "39-55"


@pytest.mark.parametrize(
    ("text", "value"),
    [("xv", 15), ("IV", 4), ("ХХI", 21), ("iiii", None), ("", None), ("vx", None)],
)
def test_roman_value(text: str, value: int | None) -> None:
    assert roman_value(text) == value


def test_fold_ignores_case_and_lookalikes() -> None:
    assert fold("С") == fold("c") == fold("с") == fold("C")
    assert fold("стр") != fold("том")


@given(st.text(max_size=60))
def test_any_text_is_read_without_failing(text: str) -> None:
    pages = parse_pages(text)
    if pages is not None:
        assert 0 <= pages.start <= pages.end <= len(text)
        assert all(0 <= p.start <= p.end <= len(text) for p in pages.problems)
        assert same_pages(pages, pages)
        assert pages.page_count is None or isinstance(pages.page_count, int)


@given(st.integers(1, 99999), st.integers(0, 300))
def test_abbreviated_ranges_expand_to_the_full_one(first: int, length: int) -> None:
    start, end = str(first), str(first + length)
    same_length = len(start) == len(end)
    kept = next((i for i in range(len(end)) if same_length and start[i] != end[i]), 0)
    assert read(f"{start}-{end[kept:]}").last == end
