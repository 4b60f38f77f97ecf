"""The notes that shorten lists of authors."""

import pytest

from validator.knowledge.references.reference import analyse
from validator.knowledge.references.truncations import TruncationForm, has_comma, truncation_fault

LATIN, RUSSIAN = TruncationForm("Latin", True, False), TruncationForm("Cyrillic", False, True)
ANY = TruncationForm(None, None, None)


@pytest.mark.parametrize(
    ("text", "due", "kind", "shown", "expected"),
    [
        ("Jahr H, Eckhard M. et al. A title of work.", LATIN, "period", "Eckhard M. et al.", ", et al."),
        ("Jahr H, Liu J et al. A title of work.", LATIN, "joint", "Liu J et al.", ", et al."),
        ("Jahr H, Liu J, et. al. A title of work.", LATIN, "misprinted", "et. al.", ", et al."),
        ("Jahr H.A., Liu J.A. et al Title of a work.", ANY, "misprinted", "et al", " et al."),
        ("Jahr H.A., Liu J.A.et al. A title of a work.", ANY, "misprinted", "Liu J.A.et al.", " et al."),
        ("Jahr H.A., Liu J.A. et al.. A title of a work.", ANY, "misprinted", "et al..", " et al."),
        ("Jahr H.A., Liu J.A. и др. A title of a work.", LATIN, "foreign", "Liu J.A. и др.", ", et al."),
        ("Иванов И.И., Белов С.Б., et al. Название.", RUSSIAN, "foreign", "Белов С.Б., et al.", " и др."),
        ("Иванов И.И., Белов С.Б. и.др. Название.", RUSSIAN, "misprinted", "и.др.", " и др."),
        ("Иванов И.И., Белов С.Б [и др]. Название.", RUSSIAN, None, "", ""),
    ],
)
def test_fault(text: str, due: TruncationForm, kind: str | None, shown: str, expected: str) -> None:
    found = truncation_fault(text, analyse(text).authors, due)
    if kind is None:
        return
    assert found is not None
    assert (found.kind, text[found.shown : found.end], found.expected) == (kind, shown, expected)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Jahr H, Liu J, et al. A title of work.", LATIN),
        ("Jahr H, Liu J, et al, eds. A title of work.", LATIN),
        ("Иванов И.И., Белов С.Б. [и др.] Название.", RUSSIAN),
        ("Jahr H.A., Liu J.A. и др. A title of a work.", ANY),
        ("Сәрсенова А.Н., Төлегенов Б.Қ. және т.б. Еңбек.", ANY),
        ("Jahr H, Liu J. A title of work.", LATIN),
        ("", LATIN),
    ],
)
def test_right(text: str, due: TruncationForm) -> None:
    assert truncation_fault(text, analyse(text).authors, due) is None


@pytest.mark.parametrize(("joint", "comma"), [(", ", True), (" ", False), (". ", None)])
def test_comma(joint: str, comma: bool | None) -> None:
    found = analyse(f"Jahr HA, Liu JK{joint}et al. A title of work.").authors.truncation
    assert found is not None
    assert has_comma(found) is comma
