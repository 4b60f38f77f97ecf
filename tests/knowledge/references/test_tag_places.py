import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.languages.language_tags import find_tags
from validator.knowledge.references.reference import analyse
from validator.knowledge.references.tag_places import TagPlace, insertion, tag_place, usual_place

AFTER_TITLE = TagPlace("after-title", None, None)
AT_END = TagPlace("end", None, "before-period")
AFTER_PERIOD = TagPlace("end", None, "after-period")


def place(text: str) -> TagPlace:
    (tag,) = find_tags(text)
    return tag_place(text, analyse(text), tag)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ivanov II. Stem cells [in Russian]. Vrach. 2010;12:10-13.", AFTER_TITLE),
        ("Ivanov II. Stem cells [in Russian]. Moscow: Nauka; 2010. 171 p.", AFTER_TITLE),
        ("Ivanov II. Stem cells. Vrach [in Russian]. 2010;12:10-13.", TagPlace("after-source", None, None)),
        ("Ivanov I.I. Stem cells. Vrach. 2010, no. 12, pp. 10-13 (in Russian).", AT_END),
        ("Ivanov I.I. Stem cells. Vrach. 2010, no. 12, pp. 10-13. (in Russian).", AFTER_PERIOD),
        ("Ivanov I.I. Stem cells. Vrach. 2010, no. 12, pp. 10-13. (In Russ.)", AFTER_PERIOD),
        ("Ivanov I.I. Stem cells. Moscow, Nauka Publ., 2010, 171 p. (in Russian).", TagPlace("end", None, None)),
        (
            "Ivanov II. Stem cells. Vrach. 2010;12:10-13. (In Russ.) https://doi.org/10.1234/abc",
            TagPlace("end", "before-address", "after-period"),
        ),
        (
            "Ivanov II. Stem cells. Vrach. 2010;12:10-13. https://doi.org/10.1234/abc (In Russ.)",
            TagPlace("end", "after-address", "before-period"),
        ),
        (
            "Ivanov I.I. Cells. Vrach. 1999, no. 12, p. 5 (in Russian). Available at: http://a.ru/12/ (20.04.2015).",
            TagPlace("end", "before-address", "before-period"),
        ),
        ("Radiation safety standards (in Russian). Available at http://a.org/norms", TagPlace(None, None, None)),
    ],
)
def test_where_a_tag_stands(text: str, expected: TagPlace) -> None:
    assert place(text) == expected


@pytest.mark.parametrize(
    ("text", "usual", "expected"),
    [
        (
            "Ivanov II. Stem cells. Vrach. 2010;12:10-13.",
            AFTER_TITLE,
            "Ivanov II. Stem cells {}. Vrach. 2010;12:10-13.",
        ),
        ("Ivanov II. Stem cells. Vrach. 2010;12:10-13.", AT_END, "Ivanov II. Stem cells. Vrach. 2010;12:10-13 {}."),
        ("Ivanov II. Stem cells. Vrach. 2010;12:10-13", AT_END, "Ivanov II. Stem cells. Vrach. 2010;12:10-13 {}"),
        (
            "Ivanov II. Stem cells. Vrach. 2010;12:10-13.",
            AFTER_PERIOD,
            "Ivanov II. Stem cells. Vrach. 2010;12:10-13. {}",
        ),
        (
            "Ivanov I.I. Cells. Moscow, Nauka, 2010, 171 p.",
            AT_END,
            "Ivanov I.I. Cells. Moscow, Nauka, 2010, 171 p. {}.",
        ),
        (
            "Ivanov II. Cells. Vrach. 2010;12:10-13. https://doi.org/10.1234/abc",
            TagPlace("end", "before-address", "after-period"),
            "Ivanov II. Cells. Vrach. 2010;12:10-13. {} https://doi.org/10.1234/abc",
        ),
        ("Ivanov II. Cells. Vrach. 2010;12:10-13. https://doi.org/10.1234/abc", AFTER_PERIOD, None),
        ("Ivanov I.I. Cells. Vrach. 2010, no. 12, pp. 10-13 (in Ucraine).", AT_END, None),
        ("Ivanov II. Cells. Vrach. 2010;12:10-13.", TagPlace("after-source", None, None), None),
        ("Ivanov II. Cells. Vrach. 2010;12:10-13.", TagPlace(None, None, None), None),
        ("", AT_END, " {}"),
    ],
)
def test_where_a_tag_would_be_inserted(text: str, usual: TagPlace, expected: str | None) -> None:
    new = insertion(text, analyse(text), usual, "(in Russian)")
    found = text[: new.at] + new.text + text[new.at :] if new else None
    assert found == (expected.format("(in Russian)") if expected else None)


def test_usual_place_takes_each_choice_for_itself() -> None:
    places = [TagPlace("end", "before-address", None), TagPlace("end", None, "after-period"), AFTER_PERIOD, AFTER_TITLE]
    assert usual_place(places) == AFTER_PERIOD
    assert usual_place([AT_END, AFTER_TITLE]) == TagPlace(None, None, None)


@given(st.text(max_size=80), st.sampled_from([AFTER_TITLE, AT_END, AFTER_PERIOD]))
def test_any_text(text: str, usual: TagPlace) -> None:
    parts = analyse(text)
    new = insertion(text, parts, usual, "(in Russian)")
    assert new is None or 0 <= new.at <= len(text)
    for tag in find_tags(text):
        tag_place(text, parts, tag)
