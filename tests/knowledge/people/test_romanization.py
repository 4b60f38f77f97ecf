"""Romanization systems, the skeleton by which they agree, and what a Latin form shows of its system."""

import re

import iuliia
import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.people.romanization import (
    LONGEST_WORD,
    SYSTEMS,
    detect_systems,
    initials_agree,
    romanization_choices,
    romanize,
    skeletons,
)

CYRILLIC = re.compile("[\u0400-\u052f]")
LETTERS = "".join(map(chr, range(0x400, 0x530)))
SURNAMES = re.findall(
    r"\w+",
    """
Иванов Петров Щербаков Юрьев Жуковский Хрущёв Цыганков Чёрный Шмидт Эйнгорн Подъячев Съедин Соловьёв
Ильинский Яковлев Алексеев Зайцев Мицкевич Асхадуллин Тютчев Майоров Гайдай Ульянова Гергиев Джанибеков
Лужков Выхухолев Пушкин Счастный Фёдоров Максимов Гусев Вознесенский Кузнецова Ющенко Щукина Хохлов
Цветаева Ерёмин Ёлкин Эльяшевич Объедков Трубецкой Толстой Достоевский Чайковский Шостакович
Рождественская Жданов Лихачёв Грачёв Пугачёва Чехов Ахматова Харитонов Кощеев Защепин Мещеряков Борщов
Плющенко Чичерин Цой Ким Ли Югай Яшин Яцало Юнусов Мухаметзянов Галиева Хайруллин Шаймарданова Назарбаев
Карибеков Тохтарова Абдыкалыков Ыбырай Гвоздёв Дьяченко Почтарёв Воробьёва Семёнов Артёмьев Аксёнов
Александров Ксенофонтов Байбаков Войцеховский Маяковский Айтматов Ойстрах Буйнов Чуйко Синюхин Тюменцев
Крюкова Любимов Нюхтин Ряпухин Вяземский Мясников Дзержинский Кржижановский Ржевский Вьюгин Львов
""",
)
RUSSIAN_SCHEMAS = [name for name in iuliia.__all__ if name.isupper() and name != "UZ"]  # UZ is Uzbek


@pytest.mark.parametrize("schema", RUSSIAN_SCHEMAS)
def test_every_schema_of_iuliia_agrees_with_the_cyrillic_form(schema: str) -> None:
    # Eight of its schemas print a Cyrillic ё.
    latin = {name: getattr(iuliia, schema).translate(name).replace("ё", "ë") for name in SURNAMES}
    assert [pair for pair in latin.items() if not skeletons(pair[0]) & skeletons(pair[1])] == []


@pytest.mark.parametrize("system", SYSTEMS)
def test_no_cyrillic_letter_is_left(system: str) -> None:
    assert not CYRILLIC.search(romanize(LETTERS, system))


@pytest.mark.parametrize("system", SYSTEMS)
def test_own_systems_agree_with_the_cyrillic_form(system: str) -> None:
    assert [name for name in SURNAMES if not skeletons(name) & skeletons(romanize(name, system))] == []


@pytest.mark.parametrize(
    ("cyrillic", "system", "latin"),
    [
        ("Елисеев", "bgn", "Yeliseyev"),
        ("Хрущёв", "bgn", "Khrushchëv"),
        ("Соловьёв", "bgn", "Solov’yëv"),
        ("Жуковский", "bgn", "Zhukovskiy"),
        ("Белый", "bgn", "Belyy"),
        ("Жуковский", "bsi", "Zhukovsky"),
        ("Белый", "bsi", "Bely"),
        ("Юрьев", "ala-lc", "Iur'ev"),
        ("Подъячев", "icao", "Podieiachev"),
        ("Щёголев", "iso9", "Ŝëgolev"),
        ("Цицерон Цапко", "gost-7.79-b", "Ciceron Czapko"),
        ("Цыганков", "gost-7.79-b", "Cy`gankov"),
        ("Эйнгорн", "gost-7.79-b", "E`jngorn"),
        ("Зайцев", "gost-52535", "Zaitcev"),
        ("Алексеев", "mvd-782", "Alekseyev"),
        ("Хохлов", "gost-7.0.34", "Xoxlov"),
        ("Юшкин", "iso-r9", "Juškin"),
        ("Хохлов", "scientific", "Xoxlov"),
        ("Ғылым", "kk-bgn", "Ghylym"),
        ("Әуезов", "kk-bgn", "Äūezov"),
        ("Қасым-Жомарт", "kk-odni", "Qasym-Zhomart"),
        ("Қасым-Жомарт", "kk-2021", "Qasym-Jomart"),
        ("Әуезов", "kk-2018", "Áýezov"),
        ("Ғали", "kk-2017", "G'ali'"),
        ("ЩУКИН Щ. Щукин", "bsi", "SHCHUKIN Shch. Shchukin"),
        ("Smith, 5", "bgn", "Smith, 5"),
        ("", "bgn", ""),
    ],
)
def test_romanize(cyrillic: str, system: str, latin: str) -> None:
    assert romanize(cyrillic, system) == latin


def test_decomposed_letters_are_read() -> None:
    assert romanize("Чуи\u0306ко") == "Chuyko"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Максимов", "Maximov"),
        ("Цирульникова", "Tsiroulnikova"),
        ("Смирнов", "Smirnoff"),
        ("Фёдоров", "Федоров"),
        ("Черный", "Cherny"),
        ("Чазова", "Tchazova"),
        ("Жарко", "Jharko"),
        ("Виктор", "Victor"),
        ("Пикок", "Pickock"),
        ("Гонтовой", "Gontovoi"),
        ("Шкловский", "Schklowski"),
        ("Кащеев", "Kascheev"),
        ("Григорьевич", "Grigor'evitch"),
        ("Київський", "Kyivskyi"),
        ("Гнатюк", "Gnatiuk"),
        ("Жұмабаев", "Jumabaev"),
        ("Жұмабаев", "Zhumabayev"),
        ("Жұмабаев", "Жумабаев"),
        ("Кәрібеков", "Карибеков"),
        ("Теңізбаев", "Tengizbayev"),
        ("Өтегенов", "Утегенов"),
        ("Дәулет", "Dawlet"),
        ("Shcherbakov", "Ščerbakov"),
        ("Tat’jana", "Tatiyana"),
        ("Zabud‘ko", "Забудько"),
    ],
)
def test_forms_of_one_word_share_a_skeleton(left: str, right: str) -> None:
    assert skeletons(left) & skeletons(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Политюков", "Politukov"),
        ("Ющенко", "Yushenko"),
        ("Рязапов", "Rayzapov"),
        ("Иванов", "Ivanova"),
        ("Гарин", "Харин"),
        ("Шипов", "Shilov"),
        ("Козина", "Kozhina"),
        ("Петров", ""),
    ],
)
def test_other_words_share_none(left: str, right: str) -> None:
    assert not skeletons(left) & skeletons(right)


@pytest.mark.parametrize("word", ["", "123", "…—«»", "'", "\u0301"])
def test_a_word_without_letters_has_no_skeleton(word: str) -> None:
    assert not skeletons(word)


@given(st.text(max_size=40))
def test_any_text_is_taken(text: str) -> None:
    assert all(skeletons(text)) or not skeletons(text)
    assert not CYRILLIC.search(romanize(text))


@pytest.mark.parametrize("letter", ["j", "ц", "ъ", "ң", "'", "ss", "shch", "\u0301"])
def test_hostile_length(letter: str) -> None:
    word = letter * 1_000_000
    assert skeletons(word) == skeletons(letter * LONGEST_WORD * 2)
    assert len(skeletons(word)) <= 16
    assert romanization_choices("ь" * 1_000_000, word[:1_000_000]) == {}


def test_detect_systems() -> None:
    assert detect_systems("Жуковский", "Zhukovsky") == {"bsi"}
    assert {"iso-r9", "scientific"} <= detect_systems("Юшкин", "Juškin")
    assert "bgn" in detect_systems("Соловьёв", "Solovyev")
    assert detect_systems("Иванов", "Petrov") == frozenset()


def test_romanization_choices() -> None:
    assert romanization_choices("Юрий Хохлов", "Yury Khohlov") == {
        "ю": {"yu"},
        "ий": {"y"},
        "х": {"kh", "h"},
    }
    assert romanization_choices("Цаплин", "Tcaplin") == {"ц": {"tc"}}
    assert romanization_choices("Иванов", "Petrov") == {}
    assert romanization_choices("", "") == {}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        *[("Ю", latin) for latin in ("Yu", "Ju", "Iu", "Y", "J", "I")],
        *[("Я", latin) for latin in ("Ya", "Ja", "Ia", "Y", "J", "I")],
        *[("Х", latin) for latin in ("Kh", "H", "X", "K")],
        *[("Ц", latin) for latin in ("Ts", "C", "T")],
        *[("Ж", latin) for latin in ("Zh", "Z", "J", "Ž")],
        *[("Щ", latin) for latin in ("Shch", "Sch", "S")],
        *[("Е", latin) for latin in ("Ye", "E", "Y")],
        *[("Қ", "K"), ("Қ", "Q"), ("Ғ", "G"), ("Ә", "A"), ("Ө", "O"), ("Ұ", "U"), ("І", "I"), ("Ң", "N")],
        *[
            ("Дж", "J"),
            ("Дж", "D"),
            ("Э", "E"),
            ("Ё", "Е"),
            ("Қ", "К"),
            ("Yu", "J"),
            ("Kh", "H"),
            ("Ye", "E"),
        ],
        *[("Юрий", "Yu"), ("Ю", "Yurii"), ("Жанна", "Zh")],
    ],
)
def test_initials_agree(left: str, right: str) -> None:
    assert initials_agree(left, right)
    assert initials_agree(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("С", "C"),
        ("З", "Zh"),
        ("И", "V"),
        ("В", "B"),
        ("Н", "H"),
        ("C", "S"),
        ("А", "О"),
        ("", "A"),
        ("Р", "P"),
    ],
)
def test_initials_disagree(left: str, right: str) -> None:
    assert not initials_agree(left, right)
    assert not initials_agree(right, left)
