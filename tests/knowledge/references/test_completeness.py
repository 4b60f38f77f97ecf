"""References without a year, and references that identify nothing."""

import pytest

from validator.knowledge.references.completeness import find_gap, lacks_year
from validator.knowledge.references.reference import analyse


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("Lewins J. On the reactor equations. Nucl. Sci. and Eng., v. 11, no. 1, p. 97.", True),
        ("Морозов С.А. Система контроля // Атомная энергия. – Т. 103. – Вып. 5. – С. 291-294.", True),
        ("Тихонов А. А. Город после 1917 года // Русская провинция. Т. 7, № 1. С. 101–118.", True),
        ("Воронцова И. С. Провинциальный текст. М. : Словесность. 312 с.", True),
        ("Zang L. Therapy of diabetes mellitus. Diabetol Metab Syndr. 2012;2:87-95.", False),
        ("Мищенко С.В. Надёжность средств. – М.: Машиностроение, 2001– 96 с.", False),
        ("Smith J.T., Beresford N.A. Chernobyl and consequences. Berlin: Springer,", False),
        ("Matveev V.I., Ivanov A.P. Concept of a reactor. In [2], p. 114.", False),
        ("Ivanov I. Core of a reactor // Proc. of GLOBAL’97. P. 12–15.", False),
        ("ГОСТ 5632-72. С. 17.", False),
        ("", False),
    ],
)
def test_year(text: str, lacks: bool) -> None:
    assert lacks_year(text, analyse(text)) is lacks


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Atlas IDF-7th edition, 2015. Available from:", "edition"),
        ("Справочник врача. 3-е изд., 2011.", "edition"),
        ("Diabetes Atlas. 7th edition. Brussels: International Diabetes Federation; 2015.", None),
        ("BP Energy Outlook. 2017 edition. Available at http://www.bp.com/outlook.pdf", None),
        ("Available at: http://slon.ru/economics/top.xhtml..; http://www.ecfor.ru/pdf.php?id=4.", "bare-address"),
        ("https://doi.org/10.1016/j.nucet.2015.11.016", "bare-address"),
        ("Wikipedia. Available at https://en.wikipedia.org/", None),
        ("Дедов И. И., Лаптев Д. Н.", "names-only"),
        ("ЦГА РК. Ф. 196. Оп. 1. Д. 5. Л. 12–13.", None),
        ("Библия.", None),
        ("885 p. (in Russian).", None),
        ("", None),
    ],
)
def test_gap(text: str, gap: str | None) -> None:
    assert find_gap(text, analyse(text)) == gap


@pytest.mark.parametrize("piece", ["1. ", "http://a ", "edition 7th ", "Ф. 1 ", "'97 ", "MM", "in [", "2105; ", "– "])
def test_hostile_strings_are_read(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    reference = analyse(text)
    assert lacks_year(text, reference) in (True, False)
    find_gap(text, reference)
