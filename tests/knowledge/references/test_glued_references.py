import pytest

from validator.knowledge.references.glued_references import find_glued, is_continuation, is_remnant


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Волков П. П. История края. Томск: ТПУ, 2011. – 152 с.7. Белов С.Б. Быт. М.: Мир, 2011. 90 с.", "7"),
        ("Волков П. П. История края. Томск: ТПУ, 2011. – 152 с. 10 Белов С.Б. Быт. М.: Мир, 2011. 90 с.", "10"),
        ("Волков П. П. История края // Врач. 2011. № 3. С. 42 - 46. 15 .Белов С.Б. Быт. М.: Мир, 2011.", "15"),
        ("Smith J. Leptin in obesity. Obes Rev. 2015;13(1):1-12. Meek TH. A role. Cell. 2016;5:92-98.", ""),
        ("Smith J. Leptin. Obes Rev. 2015, pp. 1-12 (in Russian). Meek T.H. A role. Cell. 2016, pp. 92-98.", ""),
    ],
)
def test_second_reference(text: str, number: str) -> None:
    (found,) = find_glued(text, 10)
    assert found.number == number
    assert text[found.start :].startswith(number)


@pytest.mark.parametrize(
    "text",
    [
        "Волков П. П. История края за двести лет. Ч. 2. Иванов И. И. и его время. Пермь: Книга, 2010. 220 с.",
        "Wagner J. Analysis of the core. Proc. Int. Conf. PHYSOR 2012. Knoxville, TN, USA, 2012. pp. 3-9.",
        "Иванов И. И. О ядрах и силах // ЖЭТФ. 1990. Т. 5. С. 3–5 [Ivanov I. I. Sov. Phys. JETP, 1990, vol. 5, p. 2].",
        "",
    ],
)
def test_one_reference(text: str) -> None:
    assert find_glued(text, 10) == ()


@pytest.mark.parametrize("text", ["– С. 121-122.", "559 с.", "PP. 575-576.", "р.92 (in Russian).", "2010. – 220 с."])
def test_end_of_a_reference(text: str) -> None:
    assert is_remnant(text)


@pytest.mark.parametrize("text", ["Там же. С. 134.", "[Ibid, p.2.3]", "ГОСТ 7.1-2003.", "http://a.ru/1", "–", ""])
def test_whole_reference(text: str) -> None:
    assert not is_remnant(text)


def test_a_sentence_goes_on_in_the_next_item() -> None:
    assert is_continuation("и в трудах жителей края", "Волков П. П. История края")
    assert not is_continuation("van der Berg J. Leptin.", "Волков П. П. История края")
    assert not is_continuation("и в трудах жителей края", "Волков П. П. История края.")
    assert not is_continuation("и в трудах", "")


@pytest.mark.parametrize("piece", ["7. Белов С.Б. ", "2004;1:2-3. Ivanov II. ", "(in Russian). ", "с. 1 ", "A A. "])
def test_hostile_text(piece: str) -> None:
    find_glued(piece * (20_000 // len(piece)), 0)
    is_remnant(piece * 20_000)
    is_continuation(piece, piece * 20_000)
