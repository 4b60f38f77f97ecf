"""Figures and Latin terms of titles, capitals, abbreviations at the end, romanized Russian for a translation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.characters.capitals import is_all_capitals
from validator.knowledge.languages.transliterated import (
    is_transliterated_institution,
    is_transliterated_title,
    transliterated_keywords,
)
from validator.knowledge.titles.abbreviations import ends_with_abbreviation
from validator.knowledge.titles.latin_terms import missing_terms
from validator.knowledge.titles.number_words import numbers_in_words
from validator.knowledge.titles.title_figures import missing_figures

SAME = [
    ("Литература XIX–XX веков", "Literature of the nineteenth and twentieth centuries"),
    ("Казахстан в 30-е годы XX века", "Kazakhstan in the 1930s"),
    ("Россия в первой половине XVIII в.", "Russia, 1700–1750"),
    ("Война 1941–1945 гг.", "The war of 1941–45"),
    ("В 2014/15 учебном году", "In the 2014–2015 academic year"),
    ("Начало XXI века", "The beginning of the twenty-first century"),
    ("в космосе ххi в.", "in the 21st century"),
    ("Сахарный диабет 2 типа", "Type II diabetes mellitus"),
    ("Двумерная модель", "A 2D model"),
    ("К 100-летию со дня рождения", "On the centenary of the birth"),
    ("Давление до 10 000 Па", "Pressure up to 10,000 Pa"),
    ("Скорость 1⋅10–8 и 1,7", "Rate of 1·10–8 and 1.7"),
    ("У 5 тыс. больных", "In 5000 patients"),
    ("Содержание CO₂ и 10⁶ клеток", "CO2 and 10^6 cells"),
    ("блок № 1 АЭС-2", "unit no. 1 of NPP ii"),
    ("", ""),
]


@pytest.mark.parametrize(("russian", "english"), SAME)
def test_numbers_that_say_the_same(russian: str, english: str) -> None:
    assert missing_figures(russian, english, "en") == []
    assert missing_figures(english, russian, "ru") == []


@pytest.mark.parametrize(
    ("title", "other", "language", "digits"),
    [
        ("В 1928 году", "In 1982", "en", ["1928"]),
        ("ВВЭР-1200", "VVER", "en", ["1200"]),
        ("MELCOR 1.8.5", "MELCOR", "ru", ["185"]),
        ("Type 2 diabetes", "Сахарный диабет 1 типа", "ru", ["2"]),
        ("Екатерина II", "Catherine the Great", "en", ["2"]),
        ("7, 7 и 8", "seven", "en", ["8"]),
    ],
)
def test_numbers_that_are_missing(title: str, other: str, language: str, digits: list[str]) -> None:
    found = missing_figures(title, other, language)
    assert [figure.digits for figure in found] == digits
    assert all(title[figure.start : figure.end] for figure in found)


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("twenty-first", "en", 21),
        ("пятидесятых", "ru", 50),
        ("двухкомпонентный", "ru", 2),
        ("екінші", "kk", 2),
        ("second", "en", 2),
    ],
)
def test_number_words(text: str, language: str, number: int) -> None:
    assert number in numbers_in_words(text, language)


def test_other_words_are_no_numbers() -> None:
    assert numbers_in_words("диабет, биология, полимер, семантика, стоимость, онкология", "ru") == set()
    assert numbers_in_words("diabetes, biology, university, tension, forthcoming", "en") == set()


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        ("Escherichia coli и TGF-β1", "E. coli and TGF-beta1"),
        ("Метод SWOT-анализа", "SWOT analysis"),
        ("Метод DFT", "Density functional theory"),
        ("Индекс HOMA", "Homeostasis model assessment"),
        ("COVID-19", "Coronavirus disease 2019"),
        ("Уровень NT-proBNP", "Level of N-terminal pro-BNP"),
        ("аэрогель AlOOH", "ALOOH aerogel"),
        ("Kэфф и метод Sn", "Keff"),
        ("МАТЛАБ", "MATLAB"),
        ("Николай II", "Nicholas the Second"),
    ],
)
def test_terms_that_stand_in_the_translation(russian: str, english: str) -> None:
    assert missing_terms(russian, english) == []


@pytest.mark.parametrize(
    ("russian", "english", "term"),
    [("Код MCNP", "The MCPN code", "MCNP"), ("Схема CADIS", "Mechanical properties", "CADIS")],
)
def test_terms_that_are_missing(russian: str, english: str, term: str) -> None:
    assert [found.text for found in missing_terms(russian, english)] == [term]


@pytest.mark.parametrize("piece", ["1 ", "1", "X", "XX ", "A", "AB ", "(", "семь ", "1,"])
def test_hostile_titles(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    missing_figures(text, text[1:], "ru")
    missing_terms(text[:20_000], text[1:20_000])


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_titles_can_be_compared(one: str, other: str) -> None:
    for figure in missing_figures(one, other, "en"):
        assert 0 <= figure.start < figure.end <= len(one)
    assert missing_figures(one, one, "en") == []
    assert missing_terms(one, one) == []


@pytest.mark.parametrize(
    "text", ["XX в.", "1920-х гг.", "и др.", "et al.", "Allium cepa L.", "U.S.A.", "Толстого Л. Н.", "so...", "жж."]
)
def test_abbreviations_at_the_end(text: str) -> None:
    assert ends_with_abbreviation(text)


@pytest.mark.parametrize("text", ["диабета.", "RELAP.", "«Нос».", "problems.", ".", "2014."])
def test_full_stops_at_the_end(text: str) -> None:
    assert not ends_with_abbreviation(text)


@pytest.mark.parametrize("text", ["STEM CELLS IN MAN", "НЕКРОЛОГ", "ВЛИЯНИЕ pH РАСТВОРА НА СИНТЕЗ TiO2"])
def test_capitals(text: str) -> None:
    assert is_all_capitals(text)


@pytest.mark.parametrize("text", ["", "VVER, RBMK, DNA", "АЭС-2006", "COVID-19", "Stem cells", "2018", "干细胞"])
def test_no_capitals(text: str) -> None:
    assert not is_all_capitals(text)


def test_romanized_russian_for_a_translation() -> None:
    assert is_transliterated_title("Sovremennye metody lecheniya diabeta")
    assert not is_transliterated_title("Boris Godunov")
    assert is_transliterated_institution("Institut istorii im. Valikhanova, Almaty")
    assert not is_transliterated_institution("Beloyarskaya NPP, Zarechny")
    assert transliterated_keywords(["zemstvo", "perestroika", "reform"]) == []
    assert transliterated_keywords(["metody lecheniya", "lechenie", "insulin"]) == [0, 1]
    assert transliterated_keywords([]) == []
