import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.references.paired_references import compare_pair
from validator.knowledge.references.reference import analyse
from validator.knowledge.references.source_language import (
    Evidence,
    contradicts_tag,
    is_cyrillic,
    is_latin,
    own_evidence,
    paired_evidence,
    work_language,
)


def evidence(ru: str, en: str) -> Evidence | None:
    return paired_evidence((ru, analyse(ru)), (en, analyse(en)), compare_pair(ru, en))


@pytest.mark.parametrize(
    ("ru", "en", "expected"),
    [
        (
            "Рачков В.И. Атомная энергетика как фактор развития // Энергосбережение. 2006. № 6. С. 2–4.",
            "Rachkov V.I. Atomnaya energetika kak faktor razvitiya [Energy]. Energy Saving. 2006, no. 6, pp. 2–4.",
            "title",
        ),
        (
            "Козина Л.П. Перевод и культура // Вопросы языкознания. 2009. № 1. С. 20–31.",
            "Kozina L.P. Translation and culture. Voprosy yazykoznaniya. 2009, no. 1, pp. 20–31.",
            "source",
        ),
        (
            "Лотман Ю.М. Беседы о культуре. СПб.: Искусство, 1994. 399 с.",
            "Lotman Yu.M. Conversations on culture. St. Petersburg, Iskusstvo Publ., 1994. 399 p.",
            "publisher",
        ),
        (
            "Юдин В.Ф. Теплообмен в пучках. Л.: Энергия, 1980. 189 с.",
            "Yudin V.F. Heat exchange in bundles. Leningrad, Energy Publ., 1980. 189 p.",
            "publisher",
        ),
        ("ГОСТ Р 7.0.100–2018. Описание.", "GOST R 7.0.100–2018. Description.", "document"),
        (
            "Громова Н.В. Поэтика очерка: дис. … канд. филол. наук. Саратов, 2004. 198 с.",
            "Gromova N.V. Poetics of the essay. Cand. Sci. diss. 2004. 198 p.",
            "document",
        ),
        (
            "Патент 2345141 РФ. Способ переработки отходов / Голубев А.А. 2009.",
            "Golubev A.A. Method of processing of waste. Patent RF no. 2345141, 2009.",
            "document",
        ),
        (
            "Смирнов А.В. Облучение персонала // Радиационная гигиена. 2006. Т. 15, № 3. С. 8–18.",
            "Smirnov A.V. Staff exposure. Radiation Hygiene. 2006, vol. 15, no. 3, pp. 8–18.",
            "figures",
        ),
        (  # the translated edition, with pages of its own and with those of the Russian text
            "Зродников А.В. Быстрые реакторы // Атомная энергия. 2010. Т. 108, № 4. С. 183–185.",
            "Zrodnikov A.V. Fast reactors. Atomic Energy. 2010, vol. 108, no. 4, pp. 230–233.",
            None,
        ),
        (
            "Зродников А.В. Быстрые реакторы // Атомная энергия. 2010. Т. 108, № 4. С. 183–185.",
            "Zrodnikov A.V. Fast reactors. Atomic Energy. 2010, vol. 108, no. 4, pp. 183–185.",
            None,
        ),
        (  # the original of a book that the Russian list cites in translation
            "Хайкин С. Нейронные сети: полный курс. М.: Вильямс, 2008. 1104 с.",
            "Haykin S. Neural networks: a comprehensive foundation. New York, Prentice Hall, 1999. 842 p.",
            None,
        ),
        (
            "Безопасность атомных станций: проектирование. Вена: МАГАТЭ, 2003. 67 с.",
            "Safety of nuclear power plants: design. Vienna, IAEA, 2003. 67 p.",
            None,
        ),
        ("Там же. С. 12.", "Ibid. P. 12.", None),
        ("", "", None),
    ],
)
def test_what_shows_that_the_source_is_that_of_its_pair(ru: str, en: str, expected: str | None) -> None:
    assert evidence(ru, en) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ivanov II. Metody issledovaniya yadernykh reaktorov. Atomic Energy. 2007;39(3):23-25.", "title"),
        ("Ivanov II. Teoriya yadernykh reaktorov [The theory of nuclear reactors]. Vrach. 2007;39(3):23-25.", "title"),
        ("Ivanov II. Insulin resistance in children. Problemy endokrinologii. 2007;39(3):23-25.", "source"),
        ("Ivanov II. Insulin resistance in children. Terapevticheskii arkhiv. 2007;39(3):23-25.", "source"),
        ("Ospanova G. Oqu sauattylygy: teoriia zhane tazhiribe. Bilim alemi. 2019;7(2):14-25.", None),
        ("Shevchenko O. Teoriia ta praktyka navchannia. Osvita. 2019;7(2):14-25.", None),
        ("Ivanov II. Insulin resistance in children. Acta Naturae. 2007;39(3):23-25.", None),
        ("Meek TH, Morton GJ. The role of leptin in diabetes. Diabetologia. 2016;59(5):928-932.", None),
        ("Kowalski J. The role of leptin. Postepy Higieny i Medycyny Doswiadczalnej. 2016;59:92-93.", None),
        ("Jovanovic M. The role of leptin. Srpski Arhiv za Celokupno Lekarstvo. 2016;59(5):928-932.", None),
        ("Hashemian H.M. Condition monitoring. Kerntechnik. 2010, vol. 75, no. 5, pp. 231-242.", None),
        ("Müller H. Über die Verteilung der Wärme. Kältetechnik. 1961;13:24-30.", None),
        ("", None),
    ],
)
def test_what_a_reference_shows_by_itself(text: str, expected: str | None) -> None:
    assert own_evidence(analyse(text)) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Смирнов А.В. Язык и право // Вопросы языкознания. 2006. № 3. С. 8–18.", "ru"),
        ("Қалиев С. Қазақ этнопедагогикасының негіздері // Қазақ тілі. 2012. № 4. 15–24 б.", "kk"),
        ("Шевченко О.В. Розвиток мовлення у дітей дошкільного віку // Вісник освіти. 2015. № 2.", "uk"),
        ("Бережной Д.А. Неопределённость измерений // Системи обробки інформації. 2014. № 3.", "ru"),
    ],
)
def test_language_is_that_of_the_title(text: str, language: str) -> None:
    parts = analyse(text)
    assert work_language(text, parts) == language
    assert contradicts_tag(text, parts, language) is None
    assert contradicts_tag(text, parts, "de") is None


@pytest.mark.parametrize(
    ("text", "tagged", "language"),
    [
        ("Қалиев С. Қазақ этнопедагогикасының негіздері // Қазақ тілі. 2012. № 4. 15–24 б.", "ru", "kk"),
        ("Шевченко О.В. Розвиток мовлення в дітей // Вісник освіти. 2015. № 2. С. 5–14.", "ru", "uk"),
        ("Ахметова Г.Т. Развитие грамотности учащихся сельской школы // Педагогика. 2014. № 1.", "kk", "ru"),
        ("Әуезов М. Абай жолы. Алматы: Жазушы, 1990. 608 б.", "kk", None),
    ],
)
def test_a_tag_that_the_letters_contradict(text: str, tagged: str, language: str | None) -> None:
    assert contradicts_tag(text, analyse(text), tagged) == language


def test_addresses_do_not_count_as_letters() -> None:
    text = "Проект БН-1200. URL: http://www.innov-rosatom.ru/files/articles/2512d560b136e33f06e679b1e183cfc0.pdf"
    assert is_cyrillic(text)
    assert not is_latin(text)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_texts(ru: str, en: str) -> None:
    evidence(ru, en)
    own_evidence(analyse(en))
    contradicts_tag(ru, analyse(ru), "ru")


@pytest.mark.parametrize("piece", ["а", "Москва: ", "http://", "//", "ГОСТ ", "[", "патент "])
def test_hostile_text(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    parts = analyse(text[:20_000])
    pair = compare_pair("", "")
    assert paired_evidence((text, parts), (text, parts), pair) in {None, "title", "source", "publisher", "document"}
    assert is_cyrillic(text) in {True, False}
