import pytest

from validator.knowledge.references.list_order import is_alphabetical

RUSSIAN = ("Антонов А.", "Ёлкин Б.", "Жуков В.", "Яковлев Г.")


@pytest.mark.parametrize(
    ("references", "alphabetical"),
    [
        (RUSSIAN, True),
        ((*RUSSIAN, "Adams A.", "Young B."), True),
        (("Adams A.", "Young B.", *RUSSIAN), True),
        (("Adams A.", "Antonov A.", "Yakovlev G.", "Zhukov V."), False),  # three letters are no alphabet
        (("Adams A.", "Brown B.", "Miller K.", "Zhukov V."), True),
        (("Айтматов Ш.", "Әуезов М.", "Қалиев С.", "Оспанов Т.", "Үкібай Р.", "Яковлев Г."), True),
        (("Zhukov V.", "Adams A.", "Miller K.", "Brown B."), False),
        (("Adams A.",) * 8, False),
        (("Adams A.", "Brown B."), False),
        (("", "1998", "№ 5"), False),
        ((), False),
    ],
)
def test_order(references: tuple[str, ...], *, alphabetical: bool) -> None:
    assert is_alphabetical(references) is alphabetical


def test_one_reference_out_of_place_in_a_long_list() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    references = [f"{letter}delman K." for letter in letters]
    references[3], references[20] = references[20], references[3]
    assert not is_alphabetical(references[:8])
    assert is_alphabetical(references)


def test_long_text() -> None:
    assert not is_alphabetical(["(" * 1_000_000] * 4)
