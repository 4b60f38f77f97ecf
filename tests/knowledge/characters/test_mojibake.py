import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.characters.mojibake import find_mojibake, western_reading

TITLES = ["Современные методы лечения сахарного диабета", "Методы исследования", "Кинетика реактора"]


def repaired(text: str) -> str:
    for item in reversed(find_mojibake(text)):
        assert text[item.start : item.end] == item.text
        text = text[: item.start] + item.repaired + text[item.end :]
    return text


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("utf-8", "cp1251"),
        ("utf-8", "latin-1"),
        ("cp1251", "latin-1"),
        ("koi8-r", "cp1251"),
        ("cp1251", "koi8-r"),
    ],
)
def test_a_title_decoded_wrongly(title: str, right: str, wrong: str) -> None:
    assert repaired(title.encode(right).decode(wrong)) == title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wдrmeьbergang", "Wärmeübergang"),
        ("Rohrbьndel", "Rohrbündel"),
        ("A. Abrгo", "A. Abrão"),
        ("fьr", "für"),
        ("VVЙR", "VVÉR"),
        ("educaзгo", "educação"),
        ("РњРµС‚РѕРґ", "Метод"),
        ("Ã©tude", "étude"),
        ("cafГ©", "café"),
        ("5вЂ“7", "5–7"),
        ("20 Â°C", "20 °C"),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert repaired(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Метод",
        "SÃO PAULO",
        "Málaga, Zürich, Besançon",
        "ВІСНИК РІВНЕНСЬКОГО УНІВЕРСИТЕТУ",
        "В «Методе» — «Р»",
        "вВЕДЕНИЕ в анализ",
        "Решения ЕСПЧ и еСПЧ",
        "пЭВМ",
        "Kэфф",
        "spentт",
        "codeи",
        "коndicionirovanie",
        "Аnalysis",
        "Қазақстан",
        "№ 5 – «a» … ’",
    ],
)
def test_sound_text(text: str) -> None:
    assert find_mojibake(text) == []


def test_western_reading_keeps_the_length() -> None:
    assert western_reading("Mьller") == "Müller"
    assert western_reading("Müller") is None
    assert western_reading("") is None


@given(st.text(max_size=60))
def test_spans_fit(text: str) -> None:
    assert all(text[item.start : item.end] == item.text for item in find_mojibake(text))


@pytest.mark.parametrize("piece", ["Рњ", "вЂ", "Ã©", "ь", "wь", "Ìå", "нЕ "])
def test_hostile_length(piece: str) -> None:
    find_mojibake(piece * 20_000)
