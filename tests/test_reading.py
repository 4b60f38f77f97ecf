"""Reading article.yaml: every value stays the written string, and every pointer knows its place."""

import json
from itertools import pairwise

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from validator.decoding import decode
from validator.document import Document
from validator.pipeline import Options, read_documents
from validator.scalars import stays_plain
from validator.source import Position, Source, Span


def read(text: str, path: str = "article.yaml") -> Document:
    (document,) = read_documents(Source(path, text), Options())
    return document


def at(document: Document, pointer: str, part: tuple[int, int] | None = None) -> tuple[str, Position]:
    span = document.locate(pointer, part)
    return document.source.slice(span), document.source.position(span.start)


@pytest.mark.parametrize(
    "written", ["010", "no", "on", "3.10", "12:30", "2018-03-04", "32-34", "1_000", "0x1F", "=", "1e3"]
)
def test_scalars_stay_the_written_string(written: str) -> None:
    assert read(f"title: {{en: x}}\nissue: {written}\n").article.values["issue"].value == written


@pytest.mark.parametrize(
    ("source", "part", "text", "line", "column"),
    [
        ("title: {ru: Лечение диабета}\n", (8, 15), "диабета", 1, 21),
        ('title:\n  ru: "Лечение «диабета»"\n', (8, 17), "«диабета»", 2, 16),
        ("title:\n  ru: 'Метод O''Брайена в клинике'\n", (6, 14), "O''Брайена"[:9], 2, 14),
        ("title:\n  ru: >-\n    Лечение\n    диабета\n", (8, 15), "диабета", 4, 5),
        ("title:\n  ru: |\n    Лечение\n    диабета\n", (8, 15), "диабета", 4, 5),
        ("title:\n  ru: Лечение\n    диабета у детей\n", (8, 15), "диабета", 3, 5),
        ('title:\n  ru: "Лечение\n    \\u0434иабета"\n', (8, 15), "\\u0434иабета", 3, 5),
        ('title: {"ru": "😀 x\\t\\"y\\" z"}\n', (4, 7), '\\"y\\"', 1, 21),
    ],
)
def test_pieces_of_values_are_found(source: str, part: tuple[int, int], text: str, line: int, column: int) -> None:
    assert at(read(source), "/title/ru", part) == (text, Position(line, column))


def test_json_is_read_alike() -> None:
    data = {"title": {"en": 'Stem "cells" 😀', "ru": "Стволовые клетки"}, "year": 2018, "volume": 3.10}
    document = read("\ufeff".lstrip("\ufeff") + json.dumps(data, indent="\t"), "article.json")
    assert document.article.titles["en"].value == data["title"]["en"]  # type: ignore[index]
    assert document.article.titles["ru"].value == "Стволовые клетки"
    assert document.article.values["year"].value == "2018"
    assert at(document, "/title/en", (5, 12)) == ('\\"cells\\"', Position(3, 15))
    assert not document.problems


def test_missing_things_are_shown_at_what_is_there() -> None:
    document = read("title:\n  en: Stem cells\nauthors:\n  - name: {en: A. B}\n")
    assert at(document, "/title/ru") == ("title", Position(1, 1))
    assert at(document, "/authors/0/name/ru") == ("name", Position(4, 5))
    assert at(document, "/abstract") == ("title:", Position(1, 1))


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("title: Stem cells", "title: {en: Stem cells}"),
        ("title: Клетки", "title: {ru: Клетки}"),
        ("title: Қант диабеті", "title: {kk: Қант диабеті}"),
        ("language: uk\ntitle: Книга", "language: uk\ntitle: {uk: Книга}"),
        ("journal: Nature", "journal: {title: {en: Nature}}"),
        ("keywords: [a, b]", "keywords: {en: [a, b]}"),
        ("keywords: {en: a}", "keywords: {en: [a]}"),
        ("citation: x 2018", "citation: [x 2018]"),
        ("authors: [{name: A. Kim, affiliations: '1,2'}]", "authors: [{name: {en: A. Kim}, affiliations: [1, 2]}]"),
        ("authors: [{name: A. Kim, affiliations: 1-3}]", "authors: [{name: {en: A. Kim}, affiliations: [1, 2, 3]}]"),
        (
            "authors: [{name: A. Kim, affiliations: 1*}]",
            "authors: [{name: {en: A. Kim}, affiliations: [1], corresponding: true}]",
        ),
        ("authors: [A. Kim 1]", "authors: [{name: {en: A. Kim}, affiliations: [1]}]"),
        ("affiliations: [Больница]", "affiliations: {1: {name: {ru: Больница}}}"),
        ("affiliations: {a: {en: Hospital}}", "affiliations: {a: {name: {en: Hospital}}}"),
        ("title: {ru_RU: Клетки, ENG: Cells}", "title: {ru: Клетки, en: Cells}"),
    ],
)
def test_short_forms_mean_the_long_one(short: str, long: str) -> None:
    assert read(short).article == read(long).article


def test_bylines_are_paired() -> None:
    document = read('authors: {en: "Olga Kim 1, Ivan Li 1,2*", ru: "Ольга Ким¹, Иван Ли¹˒²*"}\n')
    first, second = document.article.authors
    assert [name.value for name in second.names.values()] == ["Ivan Li", "Иван Ли"]
    assert [index.key for index in second.indices] == ["1", "2"]
    assert (first.corresponding, second.corresponding) == (False, True)
    assert at(document, "/authors/1/name/ru")[0] == "Иван Ли"


def test_references_in_two_lists_and_in_pairs() -> None:
    lists = read("references: {ru: [Ким А.], en: [Kim A., Li B.]}").article.reference_lists
    assert [(one.language, [item.pointer for item in one.items]) for one in lists] == [
        ("ru", ["/references/ru/0"]),
        ("en", ["/references/en/0", "/references/en/1"]),
    ]
    pairs = read("references: [{ru: Ким А., en: Kim A.}, Li B.]").article.reference_lists
    assert [[item.pointer for item in one.items] for one in pairs] == [
        ["/references/0/en", "/references/1"],
        ["/references/0/ru", "/references/1"],
    ]


def test_several_documents_are_several_articles() -> None:
    documents = read_documents(Source("a.yaml", "title: {en: One}\n---\ntitle: {en: Two}\n"), Options())
    assert [document.article.titles["en"].value for document in documents] == ["One", "Two"]
    assert documents[1].source.position(documents[1].locate("/title/en").start) == Position(3, 13)


def test_a_byte_order_mark_shifts_nothing() -> None:
    decoded = decode("\ufefftitle: {en: Cells}".encode())
    assert decoded.bom
    assert decoded.text == "title: {en: Cells}"


text_values = st.text(
    st.characters(blacklist_categories=["Cs", "Cc", "Co", "Cn"], blacklist_characters="\u2028\u2029\x85\ufeff"),
    min_size=1,
    max_size=40,
).filter(str.strip)


@settings(max_examples=150, deadline=None)
@given(text_values, st.sampled_from([None, "'", '"', "|", ">"]), st.integers(10, 60))
def test_any_value_in_any_style_keeps_its_letters_and_places(value: str, style: str | None, width: int) -> None:
    written = yaml.dump({"title": {"en": value}}, default_style=style, allow_unicode=True, width=width)
    document = read(written)
    text = document.article.titles.get("en")
    if text is None:
        return  # a null or blank
    assert text.value == value.rstrip("\n") or text.value == value
    whole = document.locate("/title/en", (0, len(text.value)))
    spans = [document.locate("/title/en", (i, i + 1)) for i in range(len(text.value))]
    assert all(a.end <= b.start or a == b for a, b in pairwise(spans))
    assert Span(spans[0].start, spans[-1].end) == whole
    for character, span in zip(text.value, spans, strict=True):
        piece = document.source.slice(span)
        assert piece == character or piece.startswith(("\\", "''")) or (character.isspace() and not piece.strip())


@pytest.mark.parametrize(
    ("value", "part", "replacement", "plain"),
    [
        ("Stem cells", (0, 4), "Germ", True),
        ("Stem cells", (0, 5), "- ", False),
        ("Stem cells", (4, 5), ": ", False),
        ("Stem cells", (4, 5), " #", False),
        ("Stem cells", (5, 10), "", False),
        ("Stem cells", (0, 10), "", False),
        ("ab", (1, 2), ":", False),
        ("Stem, cells", (4, 5), ";", True),
        ("Stem cells", (4, 5), ", ", False),
    ],
)
def test_a_plain_value_stays_plain_only_where_yaml_reads_it_back(
    value: str, part: tuple[int, int], replacement: str, plain: bool
) -> None:
    assert stays_plain(value, part, replacement) is plain
