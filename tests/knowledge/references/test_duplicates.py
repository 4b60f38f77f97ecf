import pytest

from validator.knowledge.references.duplicates import Duplicate, find_duplicates, identify
from validator.knowledge.references.reference import analyse


def duplicates(*texts: str) -> list[Duplicate]:
    return find_duplicates([identify(analyse(text)) for text in texts])


@pytest.mark.parametrize(
    ("one", "other", "by"),
    [
        (
            "Smith J. The leptin level in obesity. Obes Rev. 2015;13(1):1-12.",
            "Smith J. The leptin level in obesity. Obesity Reviews. 2015;13(1):1–12.",
            "work",
        ),
        (
            "Тёркин С. И. Образ дороги в прозе // Вопросы филологии. 2011. Т. 5, № 2. С. 34–47.",
            "Теркин С.И. Образ дороги в прозе // Вопр. филологии. – 2011. – T. 5. – № 2. – C. 34-47.",
            "work",
        ),
        (
            "Smith J. Leptin. Obes Rev. 2015;13:1-12. doi:10.1111/obr.1",
            "Smith J. Leptin again and again. Obes Rev. 2015;13:1-12. https://doi.org/10.1111/OBR.1.",
            "doi",
        ),
    ],
)
def test_one_work(one: str, other: str, by: str) -> None:
    assert duplicates(one, "Meek T. The role of it. Cell. 2016;5:9-12.", other) == [Duplicate(0, 2, by)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Smith J. The leptin level in obesity. Obes Rev. 2015;13(1):1-12.",
            "Smith J. The leptin level in obesity. Obes Rev. 2016;14(1):1-12.",
        ),
        (
            "Jordan K., Vujic J. Remote thermal neutron measurements. Nucl. Instr. 2007, v. 576, pp. 404-406.",
            "Jordan K., Gozani T. Improving analysis with poisons. Nucl. Instr. 2007, v. 576, pp. 404-406.",
        ),
        (
            "Петров А. А. Курс общей физики. Т. 1. М.: Наука, 2010. 320 с.",
            "Петров А. А. Курс общей физики. Т. 2. М.: Наука, 2010. 320 с.",
        ),
        ("Ibid.", "Ibid."),
        ("", ""),
    ],
)
def test_two_works(one: str, other: str) -> None:
    assert duplicates(one, other) == []


def test_each_repetition_names_the_first_place() -> None:
    text = "Smith J. The leptin level in obesity. Obes Rev. 2015;13(1):1-12."
    assert [(each.first, each.second) for each in duplicates(text, text, text)] == [(0, 1), (0, 2)]


def test_a_list_of_one_title_is_compared_in_linear_time() -> None:
    texts = [f"Smith J. The leptin level in obesity. Obes Rev. 2015;13({n}):1-12." for n in range(1, 2000)]
    assert duplicates(*texts) == []
