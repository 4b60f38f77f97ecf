"""The forms of authors' names, the habit of a list, and the names that deviate from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.references.author_forms import deviating_names, first_run, form_habit, name_forms
from validator.knowledge.references.reference import analyse
from validator.knowledge.references.reference_parts import Authors

TITLE = ". A title of some words. J Med. 2003;1:2-3."


def authors(names: str) -> Authors:
    return analyse(names.removesuffix(".") + TITLE).authors


@pytest.mark.parametrize(
    ("names", "forms"),
    [
        ("Dedov II, Lisukov IA", [("surname-first", False, False, False)] * 2),
        ("Popova N, Filippov Yu", [("surname-first", False, None, False), ("surname-first", None, None, False)]),
        ("Ivanov I. I., Petrov P.P.", [("surname-first", True, True, False), ("surname-first", True, False, False)]),
        ("Smith, J. A., & Brown, P. T.", [("surname-first", True, True, True)] * 2),
        ("I.I. Ivanov, P.P. Petrov", [("initials-first", True, False, None)] * 2),
        ("Marius Strioga, Sowmya Viswanathan, Adas Darinskas", [("full", None, None, None)] * 3),
        ("Ivanov I.I., Sun J.-P.", [("surname-first", True, False, False)] * 2),
        ("World Health Organization", [None]),
        ("Novovoronezh NPP", [None]),
    ],
)
def test_name_forms(names: str, forms: list[tuple[object, ...] | None]) -> None:
    assert [
        form and (form.order, form.periods, form.spaced, form.comma) for form in name_forms(authors(names))
    ] == forms


@pytest.mark.parametrize(
    ("usual", "names", "kind", "expected"),
    [
        ("Dedov II, Laptev DN", "Kozlov AB, Tchazova T.E.", "periods", ["Tchazova TE"]),
        ("Dedov II, Laptev DN", "Zang L., Hao H., Liu J, Mun KY", "periods", ["Zang L", "Hao H"]),
        ("Dedov II, Laptev DN", "Jing Shen, Yu Cheng, Qingwang Han", "full", ["Shen J", "Cheng Y", "Han Q"]),
        ("Ivanov I.I., Petrov P.P.", "Li C, Branemark PI, Belov S.B.", "no-periods", ["Li C.", "Branemark P.I."]),
        ("Ivanov I.I., Petrov P.P.", "Sun J.-P, Belov S.B.", "lost-period", ["Sun J.-P."]),
        ("Ivanov I. I., Petrov P. P.", "Orlov V.V., Filin A. I.", "spaces", ["Orlov V. V."]),
        ("Ivanov, I.I., Petrov, P.P.", "Orlov V.V., Filin A.I.", "comma", ["Orlov, V.V.", "Filin, A.I."]),
        ("I.I. Ivanov, P.P. Petrov", "Orlov V.V., Filin A.I.", "surname-first", ["V.V. Orlov", "A.I. Filin"]),
    ],
)
def test_deviating_names(usual: str, names: str, kind: str, expected: list[str]) -> None:
    found = deviating_names(authors(names), form_habit([authors(usual)] * 3))
    run = first_run(found, authors(names))
    assert {name.kind for name in run} == {kind}
    assert [name.expected for name in run] == expected


@pytest.mark.parametrize("names", ["Dedov II, Filippov Yu", "Le Mer J, Alvarez-Dolado M", "Kozina L", "NEA OECD"])
def test_usual_names(names: str) -> None:
    assert not deviating_names(authors(names), form_habit([authors("Dedov II, Laptev DN")] * 3))


def test_no_habit_and_no_authors() -> None:
    assert not deviating_names(authors("Dedov II, Laptev DN"), form_habit([]))
    assert not name_forms(analyse("").authors)
    assert form_habit([authors("Dedov II, Laptev DN"), authors("Ivanov I.I., Petrov P.P.")]).periods is None


@given(st.text(alphabet="AIvanov I.,-;&ЮДж. и др", max_size=60))
def test_any_text(text: str) -> None:
    found = analyse(text).authors
    deviating_names(found, form_habit([authors("Dedov II, Laptev DN")] * 2))


@pytest.mark.parametrize("piece", ["Ivanov I.I., ", "A. ", "Ab C, ", "Jing Shen, ", "I, A"])
def test_hostile(piece: str) -> None:
    found = analyse(piece * (20_000 // len(piece))).authors
    deviating_names(found, form_habit([found]))
