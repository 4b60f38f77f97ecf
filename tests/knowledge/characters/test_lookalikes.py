import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.characters.lookalike_table import IDENTICAL, SIMILAR
from validator.knowledge.characters.lookalike_tokens import lookalike_tokens
from validator.knowledge.characters.lookalikes import mixed_words, to_cyrillic, to_latin


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        ("Denroche HС", "HC"),
        ("Cтруктурные исследования", "Структурные"),
        ("Cостояние отрасли", "Состояние"),
        ("AЭС", "АЭС"),
        ("Аnalysis of", "Analysis"),
        ("single-сell", "cell"),
        ("Сomputational", "Computational"),
        ("Gorbaсh", "Gorbach"),
        ("Khavroshinа", "Khavroshina"),
        ("Аkbar", "Akbar"),
        ("Cб. науч. тр.", "Сб"),
        ("начало ХХI века", "XXI"),
        ("Вiсник", "Вісник"),
        ("мәселенiң", "мәселенің"),
        ("pressure of 25 МPа at", "MPa"),
        ("in Proc. of Conf. РP. 1-4", "PP"),
        ("слой UО2", "UO"),
    ],
)
def test_one_reading_is_left(text: str, repaired: str) -> None:
    (found,) = mixed_words(text)
    assert (found.kind, found.repaired) == ("lookalike", repaired)
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    ("text", "kind", "readings"),
    [
        ("давление 5 MPа в", "lookalike", ("MPa", "МРа")),
        ("МP", "lookalike", ("MP", "МР")),
        ("Metodу", "lookalike", ("Metody",)),
        ("Leуn", "lookalike", ("Leyn", "León")),
        ("ТрудыIV", "glued", ()),
        ("ТрудыIX", "glued", ("ТрудыІХ",)),
        ("spentт", "glued", ()),
        ("Kэфф", "conventional", ()),
        ("уровень Nном", "conventional", ()),
        ("сут/кгU", "conventional", ()),
    ],
)
def test_not_repaired_without_asking(text: str, kind: str, readings: tuple[str, ...]) -> None:
    (found,) = mixed_words(text)
    assert (found.kind, found.readings, found.repaired) == (kind, readings, None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "TGF-β1",
        "μм",
        "MOX-топливо",
        "99Мо",
        "СО2",
        "анализ pH",
        "COVID-19 у детей",
        "Müller",
        "Фур'є",
        "β-Ti",
    ],
)
def test_no_mixture(text: str) -> None:
    assert mixed_words(text) == []


def test_orthography_before_the_reform_is_conventional() -> None:
    found = mixed_words("Историческiя изслѣдованiя")
    assert [(word.kind, word.repaired) for word in found] == [
        ("conventional", "Историческія"),
        ("conventional", "изслѣдованія"),
    ]


def test_mojibake_is_not_a_lookalike() -> None:
    (found,) = mixed_words("Wдrmeьbergang")
    assert (found.kind, found.repaired) == ("mojibake", "Wärmeübergang")


def test_foreign_letters_are_located() -> None:
    (found,) = mixed_words("с CONSYST и МЕТRАN")
    assert found.foreign == ((12, 15), (16, 17))


def test_language_decides_where_there_are_no_neighbours() -> None:
    assert mixed_words("РP", "en")[0].repaired == "PP"
    assert mixed_words("РP", "ru")[0].repaired == "РР"


def test_pairs_have_one_case_and_two_scripts() -> None:
    for cyrillic, latin in IDENTICAL + SIMILAR:
        assert unicodedata.name(cyrillic).startswith("CYRILLIC")
        assert latin.isascii()
        assert cyrillic.isupper() == latin.isupper()


def test_mapping_needs_every_letter() -> None:
    assert to_latin("Осень") is None
    assert to_latin("СОТА") == "COTA"
    assert to_cyrillic("Tom") is None
    assert to_cyrillic("HATO") == "НАТО"


@given(st.text(alphabet=st.sampled_from("aеoоKКэффIІ.- 5сCцüβ'"), max_size=30))
def test_repaired_words_are_no_longer_mixed(text: str) -> None:
    for word in mixed_words(text):
        assert text[word.start : word.end] == word.text
        assert word.repaired is None or not mixed_words(word.repaired)


@pytest.mark.parametrize(
    ("text", "token", "replacement"),
    [
        ("Shafraj А.V. Methods of analysis", "А", "A"),
        ("Frappaolo К. Smart things to know", "К", "K"),
        ("Physics. 2005, v. 60, рр. 14-21.", "рр", "pp"),
        ("Moscow. Atomizdat Publ., 1958. 95 р. (in Russian)", "р", "p"),
        ("Nucl. Eng. Design. – 2009. – Р. 2293-2301.", "Р", "P"),
        ("Heated up to 540 °С, with", "С", "C"),
        ("at the temperature of 650оС are", "оС", "°C"),
        ("the isotope 14С in graphite", "С", "C"),
        ("the effect (р<0.05) was", "р", "p"),
        ("Иванов И.И. Метод // Журнал. – C. 22–30.", "C", "С"),
        ("Обнинск: ФЭИ, 1989. 22 c.", "c", "с"),
        ("Атомная энергия. T. 93, вып. 3", "T", "Т"),
        ("Справочник. M.: Энергоатомиздат", "M", "М"),
        ("Андреев А.A. Возраст пород", "A", "А"),
        ("режимах обтекания c применением кода", "c", "с"),
        ("K вопросу о сходимости", "K", "К"),
        ("Литература ХХ века", "ХХ", "XX"),
        ("Литература Х века", "Х", "X"),
        ("Х ғасыр әдебиеті", "Х", "X"),
        ("труды профессора A.М. Иванова", "A", "А"),
    ],
)
def test_lookalike_token(text: str, token: str, replacement: str) -> None:
    (found,) = lookalike_tokens(text)
    assert (found.text, found.replacement) == (token, replacement)
    assert text[found.start : found.end] == token


@pytest.mark.parametrize(
    "text", ["Langenecker В. The study of", "GOST Р 7.0.5-2008", "mixed oxide (МОХ) fuel", "Rubbia С. The concept of"]
)
def test_look_and_sound_differ_in_a_latin_text(text: str) -> None:
    (found,) = lookalike_tokens(text)
    assert found.replacement is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "витамин C у детей",
        "гепатит C низкой активности",
        "скорость c распространения",
        "функция y от переменной",
        "концентрация CO в воздухе",
        "температура 540 °C",
        "J.H. Смит. Методы",
        "Ivanov И.В. Study",
        "steel 08Х18Н10Т used",
        "Т. 5 of the edition",
        "М.: Наука, 2002. – С. 5",
        "в Т. I. Избранное. Т. II",
        "Смирнов В.С. Progress in lead coolant and fuel studies",
        "Ульянов А.С. Анализ",
        "нагрев до 1900 K. Температура и до 290 °C. Показано",
        "Головко В.Ф., Shenoy A. Развитие проекта",
        "Пациенты с гепатитом C. Лечение",
        "Гепатит C. Клинические рекомендации",
        "NRC, Washington, 1995. – 672 С.",
    ],
)
def test_no_lookalike_token(text: str) -> None:
    assert lookalike_tokens(text) == []


@pytest.mark.parametrize("piece", ["А", "А.", "A. ", "аB", "c ", "ХІ", "а'"])
def test_hostile_length(piece: str) -> None:
    text = "Иванов " + piece * 20_000
    mixed_words(text)
    lookalike_tokens(text)
