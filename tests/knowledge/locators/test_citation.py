"""Citation lines split into authors, title, journal, locator and DOI."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.locators.citation import read_citation

LINES = [
    (
        "Ulyanova O, Karibekov T, Kozina L. Stem cells: perspectives. Journal of Medicine. 2018;3(49):32-4.",
        ["Ulyanova O", "Karibekov T", "Kozina L"],
        "Stem cells: perspectives",
        "Journal of Medicine",
    ),
    ("J CLIN MED KAZ, Volume 3, Issue 49, pp. 32-34.", None, None, "J CLIN MED KAZ"),
    (
        "Иванов И. И., Петров П. П. Название // Вестник. 2020. Т. 5. № 2. С. 10–20.",
        ["Иванов И. И.", "Петров П. П."],
        "Название",
        "Вестник",
    ),
    (
        "Ivanov, I. I., & Petrov, P. P. (2020). Title. Journal, 5(2), 10–20. https://doi.org/10.1000/abc",
        ["Ivanov, I. I.", "Petrov, P. P."],
        "Title",
        "Journal",
    ),
    (
        "How to cite: Olga Ulyanova, Temirlan Karibekov. Cells in the treatment. J. Clin. Med. 2018;3(49):32",
        ["Olga Ulyanova", "Temirlan Karibekov"],
        "Cells in the treatment",
        "J. Clin. Med",
    ),
    (
        "Название работы / И. И. Иванов, П. П. Петров [и др.] // Вестник. 2020. Т. 5. С. 10–20.",
        ["И. И. Иванов", "П. П. Петров"],
        "Название работы",
        "Вестник",
    ),
    (
        "Dedov II, Laptev DN. Using cells [in Russian].Diabetes mellitus. 2014;(2):20–28.",
        ["Dedov II", "Laptev DN"],
        "Using cells [in Russian]",
        "Diabetes mellitus",
    ),
    (
        "van der Berg A, O'Brien KM. Same or Not the Same? Comparison. Stem Cells. 2012;4:27-52.",
        ["van der Berg A", "O'Brien KM"],
        "Same or Not the Same? Comparison",
        "Stem Cells",
    ),
    ("Body Image. 2011;8(4):427-31.", None, None, "Body Image"),
    ("J. Clin. Med. 2015;5(2):3-9.", None, None, "J. Clin. Med"),
]


@pytest.mark.parametrize(("text", "names", "title", "journal"), LINES)
def test_parts(text: str, names: list[str] | None, title: str | None, journal: str | None) -> None:
    citation = read_citation(text)
    assert (citation.authors and [name.value for name in citation.authors.names]) == names
    assert (citation.title and citation.title.value) == title
    assert (citation.journal and citation.journal.value) == journal


@pytest.mark.parametrize(
    ("text", "et_al"),
    [
        ("Для цитирования: Иванов И.И., Петров П.П. и др. Название. Вестник. 2015;7(3):2–8.", "и др."),
        ("Дәйексөз үшін: Әуезов М.О., Қасымов Қ. және т.б. Атауы // Хабаршы. – 2021. – № 2.", "және т.б."),
        (
            "Cite as: Zang L., Hao H., Liu J et al. Cell therapy. Diabetol Metab. 2017;2: 9-36.",
            "et al.",
        ),
        ("Название / И. И. Иванов, П. П. Петров [и др.] // Вестник. 2020. № 2.", "[и др.]"),
    ],
)
def test_shortened_lists_of_authors(text: str, et_al: str) -> None:
    authors = read_citation(text).authors
    assert authors is not None
    assert len(authors.names) >= 2
    assert authors.et_al is not None
    assert authors.et_al.value == et_al


@pytest.mark.parametrize(
    ("printed", "doi"),
    [
        ("doi: 10.15690/vramn.v70i3.1322.", "10.15690/vramn.v70i3.1322"),
        ("https://doi.org/10.1000/abc(12)3", "10.1000/abc(12)3"),
        ("(DOI 10.1000/abc)", "10.1000/abc"),
    ],
)
def test_doi(printed: str, doi: str) -> None:
    found = read_citation(f"Журнал. 2015;70(3):272–283. {printed}").doi
    assert found is not None
    assert found.value == doi


@pytest.mark.parametrize("text", [text for text, *_ in LINES])
def test_spans_hold_the_values(text: str) -> None:
    citation = read_citation(text)
    names = citation.authors.names if citation.authors else ()
    for piece in (citation.title, citation.journal, citation.doi, *names):
        assert piece is None or text[piece.start : piece.end] == piece.value


def test_the_locator_is_read_too() -> None:
    locator = read_citation(LINES[0][0]).locator
    assert locator.issue is not None
    assert locator.issue.value == "49"


def test_an_empty_line_has_no_parts() -> None:
    citation = read_citation("")
    assert (citation.authors, citation.title, citation.journal, citation.doi) == (None, None, None, None)


@pytest.mark.parametrize("piece", ["Иванов И. И., ", "A. ", "Ab Cd, ", "(", " ", "и др. ", "] . ", "10.1000/"])
def test_hostile_texts_are_split(piece: str) -> None:
    read_citation(piece * 2000)


@given(st.text(max_size=80))
def test_any_text_is_split_without_failing(text: str) -> None:
    citation = read_citation(text)
    names = citation.authors.names if citation.authors else ()
    for piece in (citation.title, citation.journal, citation.doi, *names):
        assert piece is None or text[piece.start : piece.end] == piece.value
