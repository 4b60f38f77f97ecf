import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.characters.spaces import extra_spaces


def mended(text: str) -> str:
    for item in reversed(extra_spaces(text)):
        if item.replacement is not None:
            text = text[: item.start] + item.replacement + text[item.end :]
    return text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stem  cells   in therapy", "Stem cells in therapy"),
        (" Клетки ", "Клетки"),
        ("Иванов И.И. , Петров П.П.", "Иванов И.И., Петров П.П."),
        ("относительно 7,5 , по пару", "относительно 7,5, по пару"),
        ("С. 365-371 .", "С. 365-371."),
        ("BN-800 reactor . Proceedings", "BN-800 reactor. Proceedings"),
        ("on Physics ( Kiev, 1975 )", "on Physics (Kiev, 1975)"),
        ("методы  , и", "методы, и"),
    ],
)
def test_mended(text: str, expected: str) -> None:
    assert mended(text) == expected


def test_a_tab_may_be_a_lost_hyphen() -> None:
    (found,) = extra_spaces("SVBR\t100")
    assert (found.kind, found.replacement) == ("tab", None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Клетки – это жизнь",
        "М. : Наука, 1990. 5 с.",
        "Jing Shen et al . Generating cells",
        "Иванов И.И. и др . Клетки",
        "see http://example.org/a .",
        "p = .05 and p < .001",
        "first . . . last",
        "using .NET and ...",
        "2016;1  :24-34",
        "2010;  12:10-13",
        "418-  423",
        "( )",
        "20\u00a0 mg",
        "Цель.\n\n  Методы. \nВыводы.\n",
        "le mot « clé »",
    ],
)
def test_no_fault_or_another_rules(text: str) -> None:
    assert extra_spaces(text) == []


@given(st.text("ab1 .,()[]\t\u00a0:;-", max_size=30))
def test_positions_are_of_spaces(text: str) -> None:
    for item in extra_spaces(text):
        assert text[item.start : item.end].strip(" \t") == ""


@pytest.mark.parametrize("piece", [" ", " .", "( ", ") ", "http://a .", "\t "])
def test_hostile_length(piece: str) -> None:
    extra_spaces("a" + piece * 100_000)
