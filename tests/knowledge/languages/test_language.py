import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.languages.language import contradicts, detect, guess_language
from validator.knowledge.languages.romanized_text import is_romanized_russian, romanized_score


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("Современные методы лечения сахарного диабета", "ru"),
        ("Escherichia coli в образцах воды", "ru"),
        ("Escherichia coli", "ru"),
        ("Artemisia absinthium L.", "ru"),
        ("COVID-19", "ru"),
        ("MCNP5 / ORIGEN-S", "ru"),
        ("ВВЭР-1000", "en"),
        ("ВВЭР-1000", "ru"),
        ("Учение әл-Фараби о добродетельном городе", "ru"),
        ("Творчество Лесі Українки в русской критике", "ru"),
        ("Издательский дом «Қазақ университеті», Алматы, Республика Казахстан", "ru"),
        ("Издательский дом Қазақ Университеті, Алматы", "ru"),
        ("ТОО «Издательский дом „Қазақ тілі“», Алматы", "ru"),
        ("Газета «Қазақ»", "ru"),
        ("Журнал «Історія України» и его читатели", "ru"),
        ("Қожа Ахмет Ясауи в истории казахской мысли", "ru"),
        ("Әуезов в русской критике", "ru"),
        ("Глаголы көру и қарау в казахском языке", "ru"),
        ("Володимир Винниченко и Панас Мирний в русской критике", "ru"),
        ("Ґрунтознавство і агрохімія", "uk"),
        ("Вивчення природи", "uk"),
        ("Қазақстан тарихы", "kk"),
        ("Қазiргi қоғам мәселелерi", "kk"),
        ("Педагогика және психология", "kk"),
        ("Даследаванне паэзіі", "be"),
        ("English title with names of Karazin and Kharkiv", "en"),
        ("Über die Elektrodynamik bewegter Körper", "de"),
        ("", "ru"),
        ("2018;3(49):32-4.", "en"),
        ("Текст", "xx"),
    ],
)
def test_no_contradiction(text: str, declared: str) -> None:
    assert contradicts(text, declared) is None


@pytest.mark.parametrize(
    ("text", "declared", "evidence", "language"),
    [
        ("Современные методы лечения", "en", "script", "ru"),
        ("Modern methods of treatment of diabetes", "ru", "script", "en"),
        ("METHODS OF APPLIED STATISTICS", "ru", "script", "en"),
        ("Sovremennye metody lecheniya", "ru", "script", "ru-Latn"),
        ("Қазақстандағы қоғамдық ғылымдар", "ru", "letters", "kk"),
        ("Вивчення її властивостей", "ru", "letters", "uk"),
        ("Вивчення природи", "ru", "letters", "uk"),
        ("Уплыў клімату на ўраджай", "ru", "letters", "be"),
        ("Қазақстан тарихы", "ru", "letters", "kk"),
        ("«Қазақ тілі»", "ru", "letters", "kk"),
        ("«Бабалар сөзі» сериясының маңызы", "ru", "letters", "kk"),
        ("Қазақ Ұлттық Университеті, Алматы, Қазақстан", "ru", "letters", "kk"),
        ("Мұхтар Әуезов атындағы университет, Тараз", "ru", "letters", "kk"),
        ("ДОСЛІДЖЕННЯ ПРИРОДИ УКРАЇНИ", "ru", "letters", "uk"),
        ("Освіта дорослих", "ru", "letters", "uk"),
        ("РГП «Институт экспериментальной и теоретической физики», Алматы", "kk", "letters", "ru"),
        ("Современные методы лечения сахарного диабета", "kk", "letters", "ru"),
        ("Изучение свойств объекта", "uk", "letters", "ru"),
        ("Исследование плотности", "be", "letters", "ru"),
    ],
)
def test_contradiction(text: str, declared: str, evidence: str, language: str) -> None:
    found = contradicts(text, declared)
    assert found is not None
    assert (found.evidence, found.language, found.certain) == (evidence, language, True)


def test_a_proper_name_is_an_uncertain_contradiction() -> None:
    found = contradicts("Web of Science", "ru")
    assert found is not None
    assert not found.certain


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Современные методы лечения", "ru"),
        ("Қазақ тілі мен әдебиеті", "kk"),
        ("Історія України", "uk"),
        ("Уплыў клімату на ўраджай", "be"),
        ("Modern methods of treatment", "en"),
        ("Sovremennye metody lecheniya", "ru-Latn"),
        ("Łódzkie studia ęthnograficzne", None),
        ("ВВЭР-1000", None),
        ("12345", None),
        ("", None),
    ],
)
def test_guess(text: str, language: str | None) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "Sovremennye metody lecheniya sakharnogo diabeta",
        "Voprosy onkologii",
        "Izvestiya vysshikh uchebnykh zavedenij",
        "Trudy Instituta biologii",
        "Osobennosti immunnogo otveta pri COVID-19",
        "Problemy` poe`tiki Dostoevskogo",
        "Issledovanie ličnosti",
    ],
)
def test_romanized_russian(text: str) -> None:
    assert is_romanized_russian(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "V.N. Karazin Kharkiv National University",
        "Cherenkov radiation detectors",
        "Kurchatov institute",
        "JSC «Afrikantov OKBM»",
        "NSTU n.a. R.E. Alekseev",
        "Correspondence of Dostoevsky and Turgenev in the novels of Nabokov",
        "Annali della Facoltà di lettere",
        "Polskie Archiwum Weterynaryjne",
        "Zeitschrift fur klinische Psychologie",
        "gallium, sodium, zirconium dioxide",
        "uncertainty",
    ],
)
def test_not_romanized_russian(text: str) -> None:
    assert not is_romanized_russian(text)


def test_statistics_judge_long_texts_only() -> None:
    assert detect("Статья посвящена исследованию современных методов лечения больных. " * 3) == "ru"
    assert detect("Стаття присвячена дослідженню сучасних методів лікування хворих. " * 3) == "uk"
    assert detect("12345 67890") is None
    assert detect("") is None
    assert detect("ә " * 200) is None


def test_langdetect_is_not_loaded_for_titles() -> None:
    code = (
        "import sys\n"
        "from validator.knowledge.languages.language import contradicts\n"
        "contradicts('Современные методы лечения', 'ru')\n"
        "sys.exit('langdetect' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@given(st.text(max_size=80), st.sampled_from(["ru", "en", "kk", "uk", "be", "de", "zh"]))
def test_any_text_is_judged(text: str, declared: str) -> None:
    verdict = contradicts(text, declared)
    assert verdict is None or verdict.language != declared
    assert isinstance(romanized_score(text), float)


@pytest.mark.parametrize("piece", ["а", "ә ", "«", "„ә", '"Қ', "ost", "sk", "ния", "a.", "ы1", "A", "'"])
def test_hostile_length(piece: str) -> None:
    text = piece * 20_000
    guess_language(text)
    contradicts(text, "kk")
    contradicts(text, "ru")
    contradicts(text, "en")
