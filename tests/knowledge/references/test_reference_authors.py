"""Authors at the beginning of a reference, with the slips of real lists."""

import pytest

from validator.knowledge.references.reference import analyse


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Балунов Б.Ф и др. Обоснование проекта // Журнал. 2020.", ["Балунов Б.Ф"]),
        ("Ефимов В.Н., Жемков И.Ю и др. Работы // Журнал. 2020.", ["Ефимов В.Н.", "Жемков И.Ю"]),
        ("Golikov YU.A., Kostin A.N. Psychology of it. Journal. 2020.", ["Golikov YU.A.", "Kostin A.N."]),
        (
            "Козлов А.В., Е.А. Кинев и др. Влияние вида нагружения на стали // Журнал. 2020.",
            ["Козлов А.В.", "Е.А. Кинев"],
        ),
        ("Smith, J., and K. Jones. A title of several words. Journal. 2020.", ["Smith, J.", "K. Jones"]),
        ("Ivanov I.I., J. Phys. 1990.", ["Ivanov I.I."]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [each.name.value for each in analyse(text).authors.people] == names


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("Kun Liu, Hongchun Wu, Liangzhi Cao. A title of several words. Journal. 2020.", ["Liu", "Wu", "Cao"]),
        ("Poplavsky Vladimir, Kukyer Kent. A title of several words. Journal. 2020.", ["Poplavsky", "Kukyer"]),
        ("Maria Mihalache, Vasile Radu. A title of several words. Journal. 2020.", ["Mihalache", "Radu"]),
    ],
)
def test_surnames_of_full_names(text: str, families: list[str]) -> None:
    assert [each.family for each in analyse(text).authors.people] == families


@pytest.mark.parametrize(("mark", "script"), [("i dr.", "Latin"), ("и.др.", "Cyrillic"), ("идр.", "Cyrillic")])
def test_marks(mark: str, script: str) -> None:
    found = analyse(f"Petrov P.P., Ivanov I.I. {mark} A title of several words. Journal. 2020.").authors.truncation
    assert found is not None
    assert (found.mark.value, found.script) == (mark, script)
