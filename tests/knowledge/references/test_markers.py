import pytest

from validator.knowledge.references.markers import MarkerRole, find_markers, record_script
from validator.knowledge.references.reference import analyse


def printed(text: str) -> list[str]:
    return [marker.text.strip() for marker in find_markers(text, analyse(text))]


@pytest.mark.parametrize(
    ("text", "markers"),
    [
        ("Иванов И. И. О ядрах // Врач. 2011. Т. 4, № 2. С. 42–46.", ["//", "Т.", "№", "С."]),
        ("Ivanov I. I. On nuclei. Vrach, 2011, vol. 4, no. 2, pp. 42–46.", ["vol.", "no.", "pp."]),
        ("Ivanov I. I. On nuclei. Vrach, 2011, v. 4, № 2, С. 42–46.", ["v.", "№", "С."]),
        ("Ivanov I. I. A method of cooling. Patent RF №2499307, 2013.", ["№"]),
        ("Ivanov I. I. On nuclei. Moscow: Изд-во Nauka, 2011. 320 с.", ["Изд-во", "с."]),
        ("Ivanov II. On nuclei. Vrach. 2011;4(2):42-46.", []),
        ("", []),
    ],
)
def test_markers_as_printed(text: str, markers: list[str]) -> None:
    assert printed(text) == markers


@pytest.mark.parametrize(
    "text",
    [
        "Иванов И. И. О ядрах. Врач. 2011. T. 4. C. 42–46.",  # lookalikes: another rule's
        "Ivanov I. I. On nuclei. Vrach, 2011, рр. 42–46.",
        "Gorshkov SZ. Injuries. Khirurgiya. 2005;3:22-30. Russian (Горшков С. З. Раны. Хирургия. 2005. № 3. С. 22).",
        "Ivanov I. I. The package CONSYST//MMKKENO and its use. Obninsk, 2011.",
    ],
)
def test_no_markers(text: str) -> None:
    assert printed(text) == []


def test_pages_of_a_range_and_of_one() -> None:
    roles = [
        find_markers(text, analyse(text))[-1].role for text in ("A B. C. D, 2011, p. 5.", "A B. C. D, 2011, pp. 5-9.")
    ]
    assert roles == [MarkerRole.PAGE, MarkerRole.PAGES]


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Иванов И. И. О ядрах // Врач. 2011. Vol. 4. P. 42–46. https://www.example.org/long/address", "Cyrillic"),
        ("Иванов И. И. О ядрах и о многих других вещах // Annals of Physics. 2011. Vol. 4. P. 42–46.", None),
        ("Ivanov I. I. On nuclei. Vrach, 2011, № 4, С. 42–46.", "Latin"),
        ("Ivanov I. I. О ядрах и силах. Vrach, 2011.", None),
        ("", None),
    ],
)
def test_script_of_the_source(text: str, script: str | None) -> None:
    assert record_script(text, analyse(text)) == script


@pytest.mark.parametrize("piece", ["№ 1 ", "// ", "(", "[Ж", "Т. 1 ", "(2) "])
def test_hostile_text(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    find_markers(text, analyse(text))
