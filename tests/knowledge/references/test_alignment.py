from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validator.knowledge.characters.scripts import Word, words
from validator.knowledge.locators.locator_parts import Locator
from validator.knowledge.locators.printed_addresses import find_doi
from validator.knowledge.references.alignment import Divergence, Surplus, align
from validator.knowledge.references.anchors import anchors, share_name, similarity
from validator.knowledge.references.paired_references import compare_pair
from validator.knowledge.references.translated_journals import cites_english_edition

RU = (
    "Петров А.Б., Щукина Е.Ю. Теплообмен в каналах // Теплоэнергетика. – 2005. – № 12. – С. 50–54.",
    "Жуков Ж.Ж. Основы гидродинамики. – М.: Наука, 1989. – 174 с.",
    "НП-001-15. Общие положения обеспечения безопасности. – М., 2015.",
    "Smith J., Brown K. Sodium boiling in rod bundles // Nucl. Eng. Des. – 1984. – V. 82. – P. 241–280.",
    "Хасанов Р.Р. Лечение анемии // Терапевтический архив. – 2011. – Т. 83, № 4. – С. 12–18.",
    "Оспанов Қ.Ә. Білім беру мәселелері // Вестник КазНУ. – 2018. – № 3(49). – С. 32–34.",
)
EN = (
    "Petrov A.B., Shchukina E.Yu. Heat exchange in channels. Teploenergetika. 2005, no. 12, pp. 50-54 (in Russian).",
    "Zhukov Zh.Zh. Fundamentals of hydrodynamics. Moscow, Nauka Publ., 1989. 174 p. (in Russian).",
    "NP-001-15. General provisions of safety assurance. Moscow, 2015 (in Russian).",
    "Smith J., Brown K. Sodium boiling in rod bundles. Nucl. Eng. Des. 1984, v. 82, pp. 241-280.",
    "Khasanov RR. Treatment of anaemia [in Russian]. Terapevticheskii Arkhiv. 2011;83(4):12-8.",
    "Ospanov QA. Issues of education. Vestnik KazNU. 2018;3(49):32-4. (In Kazakh)",
)

PAIRS = list(zip(RU, EN, strict=True))


def lists(ru: tuple[str, ...], en: tuple[str, ...]) -> tuple[list, list]:
    return [anchors(text) for text in ru], [anchors(text) for text in en]


@pytest.mark.parametrize(("ru", "en"), PAIRS)
def test_pair_is_alike(ru: str, en: str) -> None:
    assert similarity(anchors(ru), anchors(en)) > 0.7


@pytest.mark.parametrize(("ru", "en"), [(ru, en) for ru in RU for en in EN if RU.index(ru) != EN.index(en)])
def test_two_works_are_unlike(ru: str, en: str) -> None:
    assert similarity(anchors(ru), anchors(en)) < 0.3


@pytest.mark.parametrize(
    ("ru", "en"),
    [
        ("Уолтер А. Реакторы. – М.: Мир, 1986.", "Walter A. Fast reactors. Pergamon Press, 1981."),
        ("Портал: http://www.who.int/data/", "WHO data. Available at: https://who.int/data (accessed 1.02.2020)"),
        ("ГОСТ 21.403-80. Обозначения условные.", "GOST 21.403 - 80. Conditional designations."),
        ("Ли С. Опухоли. doi: 10.1000/ABC.1", "Lee X. Neoplasms. https://doi.org/10.1000/abc.1."),
    ],
)
def test_alike_by_other_anchors(ru: str, en: str) -> None:
    assert similarity(anchors(ru), anchors(en)) > 0.45


def test_nothing_to_compare_is_no_contradiction() -> None:
    assert 0.3 < similarity(anchors(""), anchors("")) < 0.5


def test_lists_in_step() -> None:
    found = align(*lists(RU, EN))
    assert [(pair.left, pair.right) for pair in found.pairs] == [(index, index) for index in range(6)]
    assert found.first_divergence is None
    assert not found.exchanged
    assert not found.unrelated


@pytest.mark.parametrize("lost", range(5))
def test_item_lost_in_the_english_list(lost: int) -> None:
    found = align(*lists(RU, EN[:lost] + EN[lost + 1 :]))
    assert found.left_only == (lost,)
    assert found.right_only == ()
    assert found.surplus == Surplus("left", lost)
    assert found.first_divergence == Divergence(lost, "left-only")


def test_item_lost_in_the_russian_list() -> None:
    found = align(*lists(RU[:2] + RU[3:], EN))
    assert (found.left_only, found.right_only) == ((), (2,))
    assert found.first_divergence == Divergence(2, "right-only")


def test_item_lost_at_the_end_parts_no_pair() -> None:
    found = align(*lists(RU, EN[:5]))
    assert found.left_only == (5,)
    assert found.first_divergence is None
    assert found.surplus == Surplus("left", 5)


def test_exchanged_items() -> None:
    found = align(*lists(RU, (EN[0], EN[4], EN[2], EN[3], EN[1], EN[5])))
    assert found.exchanged
    assert found.first_divergence == Divergence(1, "moved")


def test_other_work_in_the_place() -> None:
    other = "Garcia M. Physical protection systems. Boston, Butterworth, 2001. 386 p."
    found = align(*lists(RU, (*EN[:3], other, *EN[4:])))
    assert (found.left_only, found.right_only) == ((3,), (3,))
    assert found.first_divergence == Divergence(3, "different")


def test_works_of_one_author_are_exchanged() -> None:
    ru = [f"Петров А.Б., Ким Д.Е. {title} // Теплоэнергетика. – {year}. – № 2." for title, year in BOOKS]
    en = [f"Petrov A.B., Kim D.E. {title}. Teploenergetika. {year}, no. 2 (in Russian)." for title, year in WORKS]
    found = align([anchors(text) for text in ru], [anchors(text) for text in (en[2], en[1], en[0])])
    assert found.first_divergence == Divergence(0, "moved")


BOOKS = (("Реакторы Обнинска", 1998), ("Насосы", 2004), ("Турбины Балтимора", 2011))
WORKS = (("Obninsk reactors", 1998), ("Pumps", 2004), ("Baltimore turbines", 2011))


def test_surplus_is_told_only_where_it_is_sure() -> None:
    other = "Garcia M. Physical protection systems. Boston, Butterworth, 2001. 386 p."
    assert align(*lists(RU, EN)).surplus is None
    assert align(*lists(RU, (*EN[:2], other, *EN[4:]))).surplus is None
    assert align(*lists(RU, (EN[1], EN[0], *EN[3:]))).surplus is None
    assert align(*lists(RU[1:], EN)).surplus == Surplus("right", 0)


def test_foreign_book_beside_its_original_is_no_divergence() -> None:
    ru = "Уолтер А., Рейнольдс А. Реакторы-размножители на быстрых нейтронах. – М.: Энергоатомиздат, 1986."
    en = "Waltar Alan E., Reynolds Albert B. Fast Breeder Reactors. Pergamon Press, 1981."
    assert share_name(anchors(ru), anchors(en))
    assert not share_name(anchors(RU[0]), anchors(en))
    assert align(*lists((*RU[:3], ru, *RU[4:]), (*EN[:3], en, *EN[4:]))).first_divergence is None


def test_list_of_another_article() -> None:
    found = align(
        *lists(RU[:4], ("Alpha Q. Beta. 1999.", "Gamma W. Delta. 1998.", "Zeta E. Eta. 1997.", "Iota F. 1996."))
    )
    assert found.unrelated


@pytest.mark.parametrize(("left", "right"), [((), ()), (RU, ()), ((), EN)])
def test_empty_lists(left: tuple[str, ...], right: tuple[str, ...]) -> None:
    found = align(*lists(left, right))
    assert found.pairs == ()
    assert (len(found.left_only), len(found.right_only)) == (len(left), len(right))
    assert found.first_divergence is None


def test_cost_of_long_lists_is_linear(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def counting(left: object, right: object) -> float:
        compared.append((left, right))
        return similarity(left, right)  # type: ignore[arg-type]

    monkeypatch.setattr("validator.knowledge.references.alignment.similarity", counting)
    costs = []
    for size in (200, 400, 800):
        left, right = lists(RU * (size // 2), EN * (size // 2))
        align(left[:size], right[: size - 1])
        costs.append(len(compared))
        compared.clear()
    assert costs[2] < 2.2 * costs[1] < 4.9 * costs[0]


@given(st.lists(st.sampled_from(RU), max_size=12), st.lists(st.sampled_from(EN), max_size=12))
@settings(max_examples=50, deadline=None)
def test_alignment_is_monotone_and_complete(ru: list[str], en: list[str]) -> None:
    found = align(*lists(tuple(ru), tuple(en)))
    places = [(pair.left, pair.right) for pair in found.pairs]
    assert all(one[0] < two[0] and one[1] < two[1] for one, two in pairwise(places))
    assert sorted([left for left, _ in places] + list(found.left_only)) == list(range(len(ru)))
    assert sorted([right for _, right in places] + list(found.right_only)) == list(range(len(en)))


@pytest.mark.parametrize(("ru", "en"), PAIRS)
def test_sound_pair_has_no_differences(ru: str, en: str) -> None:
    found = compare_pair(ru, en)
    assert found.edition == "same"
    assert found.differences == {}


ARTICLE = "Ли С. Реактор // Вестник МЭИ. – 2014. – Т. 15. – Вып. 5. – С. {}."


@pytest.mark.parametrize(
    ("ru", "en"),
    [
        (ARTICLE.format("32-34"), "Li S. Reactor. Vestnik MEI. 2014, v. XV, iss. 5, pp. 32–4 (in Russian)."),
        (ARTICLE.format("17, 18"), "Li S. Reactor. Vestnik MEI. 2014;15(5):17-18."),
        (ARTICLE.format("32-34"), "Li S. Reactor. Vestnik MEI. 2014, vol. 15, no. 5, p. 32."),
        (
            "Ли С. Реактор // ВАНТ. – 1979. – Вып. 3 (34). – С. 34-60.",
            "Li S. Reactor. VANT. 1979, v. 3, no. 34, pp. 34-60.",
        ),
        ("Ли С. Реактор // ВАНТ. – 1979. – № 3. – С. 34-60.", "Li S. Reactor. VANT. 1979, no. 3 (38), pp. 34-60."),
        ("Ли С. Реферат № Е93 // Вестник. – 1993. – С. 5-9.", "Li S. Abstract no. E93. Vestnik. 1993, pp. 5-9."),
        ("Ли С. Реактор // Вестник. – 2014. – С. 5-9.", "Li S. Reactor. Vestnik."),
        ("Отчет 2012. URL: http://a.ru (07.12.2014)", "Report 2012. Available at: http://a.ru (8 Dec. 2014)"),
        ("", ""),
    ],
)
def test_other_form_is_no_difference(ru: str, en: str) -> None:
    assert compare_pair(ru, en).differences == {}


@pytest.mark.parametrize(
    ("en", "name", "printed"),
    [
        ("Li S. Reactor. Vestnik MEI. 2015, v. 15, iss. 5, pp. 32-34 (in Russian).", "year", "2015"),
        ("Li S. Reactor. Vestnik MEI. 2014, v. 16, iss. 5, pp. 32-34 (in Russian).", "volume", "16"),
        ("Li S. Reactor. Vestnik MEI. 2014, v. 15, iss. 7, pp. 32-34 (in Russian).", "issue", "7"),
        ("Li S. Reactor. Vestnik MEI. 2014, v. 15, iss. 5, pp. 32-35 (in Russian).", "pages", "32-35"),
        ("Li S. Reactor. Vestnik MEI. 2014, v. 15, iss. 5, pp. 3234.", "pages", "3234"),
    ],
)
def test_difference_with_its_places(en: str, name: str, printed: str) -> None:
    ru = ARTICLE.format("32-34")
    ((found, value),) = compare_pair(ru, en).differences.items()
    assert found == name
    assert en[value.right.start : value.right.end] == printed == value.right.value
    assert ru[value.left.start : value.left.end] == value.left.value


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        ("10.1000/a1", "10.1000/A1", False),
        ("10.1000/a-1", "10.1000/a–1", False),  # IDN001's
        ("10.1000/a1", "10.1000/а1", False),  # a Cyrillic letter is IDN011's
        ("10.1000/a12", "10.1000/a21", True),
        ("10.31857/S0012", "10.1134/S9876", False),  # of the original, of the translation
    ],
)
def test_dois(left: str, right: str, *, differ: bool) -> None:
    ru, en = (
        f"Ли С. Реактор // Вестник химии. 2010. № 4. doi: {left}",
        f"Li S. Reactor. Vestnik. 2010, no. 4. doi: {right}",
    )
    assert ("doi" in compare_pair(ru, en).differences) == differ


def test_different_dois() -> None:
    found = compare_pair("Ли С. Реактор. doi: 10.1000/a1", "Li S. Reactor. doi: 10.1000/a2.").differences
    assert found["doi"].right.value == "10.1000/a2"


@pytest.mark.parametrize(
    ("ru", "en", "edition"),
    [
        (
            "Ли С. Реактор // Атомная энергия. – 2010. – Т. 108. – Вып. 4. – С. 183-185.",
            "Li S. Reactor. Atomic Energy. 2010, v. 108, no. 4, pp. 230-233.",
            "translated",
        ),
        (
            "Ли С. Плазма // УФН. 2001. Т. 171. № 3. С. 33-44. doi: 10.3367/UFNr.1",
            "Li S. Plasma. Phys. Usp. 2001;44(3):313-320. doi: 10.1070/PU1",
            "translated",
        ),
        (  # in no table
            "Ли С. Почки // Вопросы нефрологии. 2001. Т. 17. С. 33-44.",
            "Li S. Kidneys. Russian Nephrology Reports. 2001;4:313-320.",
            "translated",
        ),
        ("Ким Д. Анализ. – М.: Мир, 1976. – 755 с.", "Kim D. Analysis. New York, Wiley, 1971.", "original"),
        ("Ким Д. Анализ / Пер. с англ. – М., 1976.", "Kim D. Analysis. New York, Wiley, 1971.", "original"),
        ("Ким Д. Анализ. – М.: Мир, 1976. – 755 с.", "Kim D. Analiz. Moscow, Mir Publ., 1971 (in Russian).", "same"),
        ("Ким Д. Анализ. – М.: Мир, 1976. – 755 с.", "Kim D. Analysis. Moscow, World Publ., 1971.", "same"),
        (  # the Russian journal with the pages of its translation
            "Ли С. Реактор // Атомная энергия. – 2010. – Т. 108. – С. 183-185.",
            "Li S. Reactor. Atomnaya energiya. 2010, v. 108, pp. 230-233 (in Russian).",
            "same",
        ),
        (  # only the year is wrong
            "Ли С. Реактор // Ядерные технологии. – 2010. – № 6. – С. 183-185.",
            "Li S. Reactor. Nuclear Technologies. 2013, no. 6, pp. 183-185.",
            "same",
        ),
    ],
)
def test_edition(ru: str, en: str, edition: str) -> None:
    found = compare_pair(ru, en)
    assert found.edition == edition
    assert bool(found.differences) == (edition == "same")


@pytest.mark.parametrize(
    ("ru", "en", "cites"),
    [
        ("Физика твердого тела", "Phys. Solid State", True),
        ("ФТТ", "Physics of the Solid State", True),
        ("Физика твёрдого тела", "Fizika tverdogo tela", False),
        ("Атомная энергия", "Thermal Engineering", False),
        ("", "", False),
    ],
)
def test_translated_journals(ru: str, en: str, cites: bool) -> None:
    assert cites_english_edition(ru, en) is cites


@pytest.mark.parametrize(
    ("text", "doi"),
    [
        ("doi: 10.1000/a(b)1.", "10.1000/a(b)1"),
        ("(doi 10.1000/a1)", "10.1000/a1"),
        ("https://doi.org/10.1000/a1; дата", "10.1000/a1"),
        ("10.10/a", None),
    ],
)
def test_doi(text: str, doi: str | None) -> None:
    found = find_doi(text)
    assert (found and found.value) == doi
    if found:
        assert text[found.start : found.end] == doi


@pytest.mark.parametrize("piece", ["Иванов И. ", "2011 ", "10.1000/a ", "С. 1-2, ", "Walter "])
def test_cost_of_long_texts_is_bounded(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read of a text, in characters, does not grow with it beyond a length that no reference has."""
    read: list[int] = []

    def counting(text: str) -> Iterator[Word]:
        read.append(len(text))
        return words(text)

    monkeypatch.setattr("validator.knowledge.references.anchors.words", counting)
    for size in (20_000, 40_000):
        anchors(piece * (size // len(piece)), Locator())
    assert max(read) <= 8_000


@pytest.mark.parametrize("piece", ["1-", "(", "А. ", "10.1000/", "//", "Иванов И. ", "М.: ", "х", "[in "])
def test_hostile_text(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert similarity(anchors(text), anchors(text)) >= 0.3
    assert compare_pair(text, text).edition == "same"


@given(st.text(max_size=80), st.text(max_size=80))
@settings(max_examples=100, deadline=None)
def test_any_text(ru: str, en: str) -> None:
    assert 0 <= similarity(anchors(ru), anchors(en)) <= 1
    compare_pair(ru, en)
