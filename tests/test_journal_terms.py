"""The terms of a journal's rules are found word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.journal_rules import terms


def found(written: str | list[str], text: str, *, match_case: bool = False, quotes: bool = True) -> list[str]:
    known = terms.vocabulary([written] if isinstance(written, str) else written, match_case=match_case, quotes=quotes)
    return [text[one.start : one.end] for one in terms.find(known, text)]


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("на сегодняшний день", "На сегодняшний день известно", ["На сегодняшний день"]),
        ("на сегодняшний день", "на\u00a0сегодняшний\n  день", ["на\u00a0сегодняшний\n  день"]),
        ("плёнка", "Пленка и плёнка", ["Пленка", "плёнка"]),
        ("НМИЦ «Кардиология»", 'НМИЦ "Кардиология"', ['НМИЦ "Кардиология"']),
        ("COVID-19", "COVID‑19, COVID–19", ["COVID‑19", "COVID–19"]),
        ("т. е.", "т.е. так", ["т.е."]),
        ("эффективност*", "эффективностью, Эффективность; эффективный", ["эффективностью", "Эффективность"]),
        ("статистически достоверн*", "статистически достоверных", ["статистически достоверных"]),
        ("вуз", "в вузе союз вуз.", ["вуз"]),
        ("рак", "барак, рака, краковяк", []),
        ("№", "№5", ["№"]),
        ("data is", "The data is, the data are", ["data is"]),
        ("қазақстан", "ҚАЗАҚСТАН", ["ҚАЗАҚСТАН"]),
        ("a", "", []),
    ],
)
def test_terms_are_found(term: str, text: str, expected: list[str]) -> None:
    assert found(term, text) == expected


def test_case_may_matter() -> None:
    assert found("IT", "it is IT", match_case=True) == ["IT"]
    assert found("IT", "it is IT") == ["it", "IT"]


def test_the_longest_of_several_terms_counts() -> None:
    assert found(["НМИЦ", "НМИЦ кардиологии", "ФГБУ НМИЦ"], "ФГБУ НМИЦ кардиологии и НМИЦ") == ["ФГБУ НМИЦ", "НМИЦ"]


def test_quotation_marks_may_be_passed_over() -> None:
    assert found("НИЯУ «МИФИ»", "НИЯУ МИФИ", quotes=False) == ["НИЯУ МИФИ"]
    assert found("«", "«a»", quotes=False) == []


@pytest.mark.parametrize(
    ("term", "reason"), [("", "empty"), ("  ", "empty"), ("*", "star"), ("*лог", "star"), ("био*лог", "star")]
)
def test_a_faulty_term_is_refused(term: str, reason: str) -> None:
    with pytest.raises(terms.TermError, match=reason):
        terms.parse(term)


def test_stars_of_a_replacement_repeat_the_endings() -> None:
    text = "больными пациентами"
    known = terms.vocabulary(["больн* пациент*"])
    (one,) = terms.find(known, text)
    assert terms.filled("участник* опыт*", one) == "участникыми опытами"


@pytest.mark.parametrize(
    ("met", "written", "replacement", "expected"),
    [
        ("На данный момент", "на данный момент", "сейчас", "Сейчас"),
        ("НА ДАННЫЙ МОМЕНТ", "на данный момент", "сейчас", "СЕЙЧАС"),
        ("на данный момент", "на данный момент", "сейчас", "сейчас"),
        ("ВУЗ", "ВУЗ", "вуз", "вуз"),
        ("", "", "", ""),
    ],
)
def test_a_replacement_has_the_capitals_of_what_it_replaces(
    met: str, written: str, replacement: str, expected: str
) -> None:
    assert terms.capitalized_like(met, written, replacement) == expected


@given(st.lists(st.text('аб *«"-', min_size=1, max_size=6), max_size=4), st.text('аб «"-\u00a0', max_size=60))
def test_occurrences_are_in_order_and_apart(written: list[str], text: str) -> None:
    try:
        known = terms.vocabulary(written)
    except terms.TermError:
        return
    end = 0
    for one in terms.find(known, text):
        assert end <= one.start < one.end <= len(text)
        end = one.end


@pytest.mark.parametrize("text", ["а" * 1_000_000, "аа " * 300_000, "«" * 1_000_000, " " * 1_000_000])
def test_hostile_texts_are_no_trouble(text: str) -> None:
    assert found(["а* б* в*", "аа аа аа г", "б"], text) == []
