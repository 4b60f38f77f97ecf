"""Locators of citation lines and references in the styles of the field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.locators.locator import find_locator
from validator.knowledge.locators.locator_parts import Agreement, Locator, compare_numbering, same_issue, same_number

PIECES = ("year", "month", "volume", "issue", "whole", "supplement", "part", "article_number")


def stated(text: str) -> dict[str, str]:
    locator = find_locator(text)
    found = {name: piece.value for name in PIECES if (piece := getattr(locator, name))}
    if locator.pages and not locator.article_number:
        last = locator.pages.last
        found["pages"] = locator.pages.first + (f"-{last}" if last else "")
    return found


def row(spec: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in spec.split())


VANCOUVER = [
    ("2018;3(49):32-4", "year=2018 volume=3 issue=49 pages=32-34"),
    ("Ann Intern Med 1996;124:980-3", "year=1996 volume=124 pages=980-983"),
    ("1994;102(Suppl 1):275-82", "year=1994 volume=102 supplement=1 pages=275-282"),
    ("2002;42 Suppl 2:S93-9", "year=2002 volume=42 supplement=2 pages=S93-S99"),
    ("1996;23(1 Suppl 2):89-97", "year=1996 volume=23 issue=1 supplement=2 pages=89-97"),
    ("1996;101(6Suppl1):3-9", "year=1996 volume=101 issue=6 supplement=1 pages=3-9"),
    ("1995;32(Pt 3):303-6", "year=1995 volume=32 part=3 pages=303-306"),
    ("1994;107(986 Pt 1):377-8", "year=1994 volume=107 issue=986 part=1 pages=377-378"),
    ("1995;Nov(320):110-4", "year=1995 month=11 issue=320 pages=110-114"),
    ("2018;(1):3–8", "year=2018 issue=1 pages=3-8"),
    ("2020;(3-1):37-45", "year=2020 issue=3-1 pages=37-45"),
    ("Bioethics. 2002;16:iii-v", "year=2002 volume=16 pages=iii-v"),
    ("BMJ. 2009;338:a2752", "year=2009 volume=338 article_number=a2752"),
    ("2022;17(1):e2021664", "year=2022 volume=17 issue=1 article_number=e2021664"),
    ("2020;14:100299", "year=2020 volume=14 article_number=100299"),
    ("2014;(5):445", "year=2014 issue=5 pages=445"),
    ("JAMA. 2002 Jun 5;287(21):2889-90.", "year=2002 month=6 volume=287 issue=21 pages=2889-2890"),
    ("Cells. April 2017; 26(7): 471-481.", "year=2017 month=4 volume=26 issue=7 pages=471-481"),
    ("Res. 2014 April 28(4) 1164-1171", "year=2014 month=4 volume=28 issue=4 pages=1164-1171"),
    (
        "J. 2002 Jun [cited 2002 Aug 12];102(6):5-9",
        "year=2002 month=6 volume=102 issue=6 pages=5-9",
    ),
    ("Remote Sens 12(17):2735. https://doi.org/10.3390/rs12172735", "volume=12 issue=17 pages=2735"),
    ("Arch. 2015;87(4. Вып. 2):80—84.", "year=2015 volume=87 issue=4 part=2 pages=80-84"),
]
GOST = [
    ("// Благонамеренный. 1820. Т. 10, № 7. С. 32–42.", "year=1820 volume=10 issue=7 pages=32-42"),
    ("– 1992. – № 10. – С. 7", "year=1992 issue=10 pages=7"),
    ("2003. Т. 6, вып. 1", "year=2003 volume=6 issue=1"),
    ("2001. № 15 (спец. вып.)", "year=2001 issue=15"),
    ("Атомная энергия. – 2009. –Т. 107. –Вып. 3. –С. 128-136", "year=2009 volume=107 issue=3 pages=128-136"),
    ("Вестник. 2013. Т. XV. Вып. III. С. 5–9", "year=2013 volume=XV issue=III pages=5-9"),
    ("2021. — Т. 68, 1(42). — С. 55—58.", "year=2021 volume=68 issue=1 whole=42 pages=55-58"),
    ("ВАНТ. – 2006. – Вып. 1. – № 66. – С.396-404.", "year=2006 issue=1 whole=66 pages=396-404"),
    ("Известия. Сер. 5. 2010. № 3–4 (49–50). С. 5", "year=2010 issue=3–4 whole=49–50 pages=5"),
    ("Программирование. – 2022. – № 1. – Сс. 54–64.", "year=2022 issue=1 pages=54-64"),
    ("Журнал. М., 2019. (№4/2019). С. 62-69", "year=2019 issue=4 pages=62-69"),
    ("2016, 10:2(41), с. 121–153.", "year=2016 volume=10 issue=2 whole=41 pages=121-153"),
    ("– 2025. – Т. 33. – Заглавие статьи. – № 1. – Сс. 27–45.", "year=2025 volume=33 issue=1 pages=27-45"),
    ("М.: Наука, 1987. 1087 с.", "year=1987"),
    ("Коммерсант. 12.03.2020. № 45. С. 5.", "year=2020 issue=45 pages=5"),
    ("Наука. 2008. C. 228.", "year=2008 pages=228"),  # Latin C
]
OTHERS = [
    ("Volume 3, Issue 49, pp. 32-34.", "volume=3 issue=49 pages=32-34"),
    ("Том 3, № 49", "volume=3 issue=49"),
    ("Vol 15, No 3 (2023)", "year=2023 volume=15 issue=3"),
    ("2017, no. 5, pp. 34-37 (in Russian).", "year=2017 issue=5 pages=34-37"),
    ("No. 3(35). Pp. 91–101", "issue=3 whole=35 pages=91-101"),
    ("Vol. 12, No. 1-2", "volume=12 issue=1-2"),
    (
        "v. 29, n. 1, p. 39-55, 2017. Doi: 10.1590/2318",
        "year=2017 volume=29 issue=1 pages=39-55",
    ),
    ("Sovremennaya Europa, 1, 31–43", "volume=1 pages=31-43"),
    ("Journal, 5(2), 10–20. https://doi.org/10.1000/abc", "volume=5 issue=2 pages=10-20"),
    ("J Oral Science Vol 47 (1), 1-7, 2005.", "year=2005 volume=47 issue=1 pages=1-7"),
    ("Early Music 43, no. 4 (November 2015): 577–86.", "year=2015 month=11 volume=43 issue=4 pages=577-586"),
    ("Phys. Rev. B 54, 11169 (1996).", "year=1996 volume=54 pages=11169"),
    ("Phys. Rev. C. 45, 123–130 (1992).", "year=1992 volume=45 pages=123-130"),
    ("Ceram. Ind. 6, 3 (2001) 26.", "year=2001 volume=6 issue=3 pages=26"),
    ("Materials 2020, 13, 1234.", "year=2020 volume=13 pages=1234"),
    ("J. Met. 2014,47,1797-1803", "year=2014 volume=47 pages=1797-1803"),
    ("Library Journal 21 (1989-90): 246-56.", "year=1989 volume=21 pages=246-256"),
    (
        "PAPERS, VOL. 3, BS1001, doi:10.2205/2015BS016, 2015",
        "year=2015 volume=3 article_number=BS1001",
    ),
    ("Complexity, vol. 2020, Article ID 5672, 2020.", "year=2020 volume=2020 article_number=5672"),
    ("Sciences, mai 2005, n°156. p.29-47.", "year=2005 month=5 issue=156 pages=29-47"),
    ("Вестник. 2021 ж. 5-том, 1-шығ. Б. 12–18.", "year=2021 volume=5 issue=1 pages=12-18"),
    ("Хабаршы. Том 5, № 2, 2021 ж., 12-18 бб.", "year=2021 volume=5 issue=2 pages=12-18"),
    ("№2, 75 vol 2022", "year=2022 volume=75 issue=2"),
]


@pytest.mark.parametrize(("text", "expected"), VANCOUVER + GOST + OTHERS)
def test_locator(text: str, expected: str) -> None:
    assert stated(text) == row(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Иванов И.И. О 1917–1991 гг. // Вестник. 2020. Т. 5. С. 10–20.",
            "year=2020 volume=5 pages=10-20",
        ),
        (
            "Petrov P. (2020). Age 20-79 years. Journal, 5(2), 1–9.",
            "year=2020 volume=5 issue=2 pages=1-9",
        ),
        (
            "Закон от 16.04.2012 № 291 // СЗ РФ. 2012. № 17. Ст. 1965.",
            "year=2012 issue=17 article_number=1965",
        ),
        ("Semenov V.V. Rezhimy. Moscow. Nauka Publ. 1988. 359 p.", "year=1988"),
        ("Library (HEAD-2009), Report, LA-UR-10-01397, 2010.", "year=2010"),
        ("NEA/NSC/DOC(95)03 (September 2011 Edition).", ""),
        ("Сайт. 2015. URL: http://a.ru (дата обращения: 05.06.2021).", "year=2015"),
        ("Patent RU No. 2345678, 2010.", "year=2010"),
        ("ГОСТ 2.789-74. Обозначения. М., 1974.", "year=1974"),
        ("Protocol 9/04-03-02/24-PR. Moscow, 2015.", "year=2015"),
        ("Oak Ridge, TN 37831-6172. 2008.", "year=2008"),
        ("Финансы, 1985 – 488 с.", "year=1985"),
        ("J. Appl. Phys. 2006, v. 99, p. 044307-1-10.", "year=2006 volume=99 article_number=044307"),
        ("Users Manual. Validation Report 2009.", "year=2009"),
        ("Вестник, 2019. № 3. С. 95—99. — ISSN 2658-4859.", "year=2019 issue=3 pages=95-99"),
        (
            "8-й съезд (16–17 мая 2012 года): в 5 ч. — М.: Изд, 2012. — С. 168—173.",
            "year=2012 pages=168-173",
        ),
    ],
)
def test_numbers_of_titles_and_documents_are_no_locator(text: str, expected: str) -> None:
    assert stated(text) == row(expected)


@pytest.mark.parametrize(
    "text",
    ["", "Adults 20-79 years, type 2 diabetes in 2010.", "8.2%", "Нет чисел", "TGF-β1, β1", "PMID: 25440576"],
)
def test_nothing_stated(text: str) -> None:
    assert find_locator(text) == Locator()


@pytest.mark.parametrize(
    ("text", "kind", "piece", "replacement"),
    [
        ("Surg.2007:392(3):239-253.", "colon-after-year", "2007:392(3)", "2007;392(3)"),
        ("Dev. 2012:4;2724-2752.", "swapped-signs", "2012:4;2724-2752", "2012;4:2724-2752"),
        ("Nat. 2016; 8.(30):31-43.", "period-before-issue", "8.(30)", "8(30)"),
        ("Front Biosci.2007; 12:P.1-12.", "page-marker", "12:P.1-12", "12:1-12"),
        ("J. 2007; 12(3);43-50", "semicolon-before-pages", "12(3);43-50", "12(3):43-50"),
        ("J. 2007; 12(3):43–", "open-range", "43–", None),
    ],
)
def test_malformed(text: str, kind: str, piece: str, replacement: str | None) -> None:
    (fault,) = find_locator(text).malformed
    assert (fault.kind, text[fault.start : fault.end], fault.replacement) == (kind, piece, replacement)


@pytest.mark.parametrize("text", [text for text, _ in VANCOUVER + GOST + OTHERS])
def test_well_formed_locators_have_no_faults(text: str) -> None:
    assert find_locator(text).malformed == ()


def test_spans_are_those_of_the_text() -> None:
    text = "Иванов И. Название // Вестник. 2020. Т. 5. № 2 (49). С. 10–20."
    locator = find_locator(text)
    assert locator.year is not None
    assert locator.volume is not None
    assert locator.pages is not None
    assert text[locator.year.start : locator.year.end] == "2020"
    assert text[locator.volume.start : locator.volume.end] == "Т. 5"
    assert text[locator.pages.start : locator.pages.end] == "10–20"


@pytest.mark.parametrize(
    ("text", "volume", "issue", "agreement"),
    [
        ("2018;3(49):32-4", "3", "49", Agreement(volume=True, issue=True)),
        ("2018;3(49):32-4", None, "3(49)", Agreement(volume=None, issue=True)),
        ("2018;3(49):32-4", "4", "49", Agreement(volume=False, issue=True)),
        ("2018. № 3 (49). С. 5", None, "49", Agreement(volume=None, issue=True)),
        ("2018. № 3 (49). С. 5", None, "4(49)", Agreement(volume=None, issue=False)),
        ("Volume 3, Issue 49", "3", "50", Agreement(volume=True, issue=False)),
        ("Т. XV. № 1–2", "15", "1-2", Agreement(volume=True, issue=True)),
        ("2018. С. 5", "3", "49", Agreement(volume=None, issue=None)),
    ],
)
def test_compare_numbering(text: str, volume: str | None, issue: str | None, agreement: Agreement) -> None:
    assert compare_numbering(find_locator(text), volume, issue) == agreement


def test_same_number_and_issue() -> None:
    assert same_number("1-2", "1/2")
    assert same_number("03", "3")
    assert not same_number("3", "3A")
    assert same_issue("3(49)", "№ 3 (49)")
    assert same_issue("№ 3", "3(49)")
    assert not same_issue("3(49)", "3(50)")


@pytest.mark.parametrize("piece", ["1(", "9", "-", "С. ", "(", "[cited ", "№ ", "10.1000/", "1-", ") "])
def test_hostile_texts_are_read(piece: str) -> None:
    find_locator(piece * 3000)


@given(st.text(alphabet="0123456789().,;:–- №CСTТVv/[]IX\nаp", max_size=60) | st.text(max_size=60))
def test_any_text_is_read_without_failing(text: str) -> None:
    locator = find_locator(text)
    pieces = [piece for name in PIECES if (piece := getattr(locator, name))]
    for piece in [*pieces, *locator.malformed]:
        assert 0 <= piece.start <= piece.end <= len(text)
