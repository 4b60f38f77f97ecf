"""How references end."""

import pytest

from validator.knowledge.references.final_period import find_ending
from validator.knowledge.references.reference import analyse


@pytest.mark.parametrize(
    ("text", "kind", "sign", "shown", "certain"),
    [
        ("Hao H. Cells. Vrach. 2010;12:10-13.", "plain", ".", "2010;12:10-13", True),
        ("Hao H. Cells. Vrach. 2010;12:10-13", "plain", "", "2010;12:10-13", True),
        ("Hao H. Cells. Vrach. 2010;12:10-13.\u00a0", "plain", ".", "2010;12:10-13", True),
        ("Сычев М.М. Клеи. – Л.: Химия, 1974. – 157 с", "plain", "", "157 с", True),
        ("Hao H. Cells. Moscow, Nauka Publ., 2010. 12 p. (in Russian)", "note", "", "(in Russian)", True),
        (
            "Отчёт. URL: http://sec.ru/a (дата обращения: 01.02.2020).",
            "access",
            ".",
            "(дата обращения: 01.02.2020)",
            True,
        ),
        ("Hao H. Deposition of plutonium in Tokyo through the end of", "plain", "", "of", False),
        ("Hao H. Consequences. Berlin: Springer,", "plain", ",", "Springer", False),
    ],
)
def test_endings(text: str, kind: str, sign: str, shown: str, certain: bool) -> None:
    found = find_ending(text, analyse(text))
    assert found is not None
    assert (found.kind, found.sign, text[found.start : found.end], found.certain) == (kind, sign, shown, certain)


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".",
        "Hao H. Cells. Vrach. 2010;12:10-13. doi:10.1000/12",
        "Hao H. Cells. URL: http://sec.ru/a.",
        "Hao H. Cells. Available: www. sec.ru/reports/ 2011/current.pdf",
        "Hao H. Same or not the same?",
        "Atlas IDF, 2015. Available from:",
        "Елькин Г.Э. Цеолиты // Саровский журнал. –",
        "Hao H. Cells. Vrach. 2010;12:10-13. (In Russ.)",
    ],
)
def test_no_evidence(text: str) -> None:
    assert find_ending(text, analyse(text)) is None
