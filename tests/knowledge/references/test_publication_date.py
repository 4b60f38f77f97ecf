"""Works in press, impossible years, and months beside the year."""

import pytest

from validator.knowledge.locators.locator import find_locator
from validator.knowledge.locators.locator_parts import Piece
from validator.knowledge.references.publication_date import (
    impossible_year,
    is_ahead_of_print,
    is_year_of_publication,
    month_and_year,
)


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("Ivanov II. Stem cells. Vrach. In press.", True),
        ("Дедов И. И. Лептин // Врач. 2019. № 1 (в печати).", True),
        ("Kozina L. Insulin. Vrach. 2019;12(1):10-13. Epub 2018 Nov 3.", True),
        ("Meek TH. Leptin. Diabetologia. 2019 [Online ahead of print].", True),
        ("Meek TH. Leptin. Diabetologia. 2019; Online First.", True),
        ("Meek TH. The press and the people. Diabetologia. 2019;3:1-5.", False),
        ("", False),
    ],
)
def test_ahead_of_print(text: str, ahead: bool) -> None:
    assert is_ahead_of_print(text) is ahead


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Meek TH. The role of leptin. Diabetologia. 2106;59(5):928-932.", "2106"),
        ("Дёмин Г. П. Дорога // Вестник словесности. – 2105. – № 4. – С. 58–66.", "2105"),
        ("Лукин В. Д. Сюжет. М. : Наука, 2108. 320 с.", "2108"),
        ("Marston, E. J. (2107). Reading. Rural Review, 34(1), 5–22.", "2107"),
        ("Brooks L. S. Polonium. J. Am. Chem. Soc., vol. 77, p. 3211.", None),
        ("Zang L. Therapy. Diabetol Metab Syndr. 2012;2:2187-2195.", None),
        ("Kim J. Melting of HD (2134) clusters. Phys Rev. 2011;83:1-4.", None),
        ("1" * 5000 + ". 2106", None),
    ],
)
def test_impossible_year(text: str, year: str | None) -> None:
    found = impossible_year(text)
    assert (found.value if found else None) == year
    assert found is None or text[found.start : found.end] == year


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("Vienna, IAEA, 2030.", True),
        ("Иванов И. (2030). Название", True),
        ("Ivanov I. Title. March 2030.", True),
        ("М. : Наука, 2030. 12 с.", True),
        ("Развитие до 2030 года", False),
        ("на 2030–2035 годы", False),
        ("план 2025–2030.", False),
        ("Strategy Kazakhstan-2030.", False),
        ("Vision 2030 and after", False),
    ],
)
def test_year_of_publication(text: str, dated: bool) -> None:
    at = text.index("2030")
    assert is_year_of_publication(text, Piece("2030", at, at + 4)) is dated


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("Stem Cells and Development. April 2017; 26(7): 471-481.", "April 2017"),
        ("N Engl J Med. 2002 Jul 25;347(4):284-7.", "2002 Jul 25"),
        ("J. Biomech. Eng. 2003 Jun.;125(3):315–22.", "2003 Jun."),
        ("Oil and Gas Journal. – 1981 June. – Vol. 79. – № 26. – PP. 140-150.", "1981 June"),
        ("Journal of Systems. July-August 1991, v. 29, no. 4, pp. 80-88.", "July-August 1991"),
        ("Nucl. Technol. 102 (April 1993), pp. 68-80.", "April 1993"),
        ("Atomnaya Energiya, 2007(November), v.103, iss. 5, pp. 286-291", "2007(November)"),
        ("Атомная энергия. – Т. 114. – Вып. 5, май 2013. – С. 266–271.", "май 2013"),
        ("Journal of Tests. 12 April 2017, v. 3, pp. 5-8.", "12 April 2017"),
        ("Meeting, Portland, June 4-6, 2001, v. 1, pp. 179-182.", None),
        ("Orthopade. 1995;Nov(320):110-4.", None),
        ("Acta Diabetol. 2002;39(3):105-110.", None),
        ("", None),
    ],
)
def test_month_and_year(text: str, stretch: str | None) -> None:
    found = month_and_year(text, find_locator(text))
    assert (text[slice(*found)] if found else None) == stretch
