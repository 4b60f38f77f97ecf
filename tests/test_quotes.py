"""The words that findings speak of: values without the file's notation, and what fixes make of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.pipeline import Options, check_bytes, read_documents
from validator.run import Quote, Run
from validator.source import Source


def run_over(text: str, path: str = "article.yaml") -> Run:
    return check_bytes(text.encode(), path)


def quotes(text: str, code: str) -> list[Quote]:
    run = run_over(text)
    return [run.quotes[finding.fingerprint] for finding in run.findings if finding.code == code]


NAME = "Dоsanova A. It's a title"  # the first о is Cyrillic


@pytest.mark.parametrize(
    "written",
    [
        NAME,
        "'Dоsanova A. It''s a title'",
        '"D\\u043esanova A. It\'s a title"',
        "|\n      Dоsanova A.\n      It's a title",
        ">\n      Dоsanova A.\n      It's a title",
    ],
    ids=["plain", "single", "double", "literal", "folded"],
)
def test_a_quote_is_the_value_whatever_its_notation(written: str) -> None:
    text = f"title:\n    en: {written}\nauthors: []\nabstract: {{en: x}}\n"
    (quote,) = quotes(text, "CHR001")
    assert " ".join(quote.text.split()) == NAME
    assert [quote.text[start:end] for start, end in quote.parts] == ["Dоsanova"]
    assert [tuple(one) for one in quote.rewordings] == [("Dоsanova", "Dosanova")]


def test_what_is_not_there_is_quoted_by_what_stands_beside_it() -> None:
    (quote,) = quotes("title: {en: A long title of an article}\nauthors: []\nkeywords: []\n", "LNG001")
    assert (quote.text, quote.pointer, quote.parts) == ("A long title of an article", "/title", ())


def test_a_field_that_the_article_has_not_quotes_the_line_of_the_file() -> None:
    (quote,) = quotes("title: {en: A title}\nauthors: []\n  \ntitel: x # why\n", "STR004")
    assert quote.verbatim
    assert quote.text == "titel: x # why"
    assert [quote.text[start:end] for start, end in quote.parts] == ["titel"]


def test_an_identifier_is_quoted_with_its_owner() -> None:
    text = "title: {en: A title}\nauthors:\n  - name: {en: Anna Petrova}\n    email: anna@@x\n"
    (quote,) = quotes(text, "IDN014")
    assert (quote.text, quote.owner) == ("anna@@x", "Anna Petrova")


def test_an_item_that_a_fix_removes_is_reworded_to_nothing() -> None:
    text = "title: {en: A title}\nauthors: []\nkeywords:\n  en: [stem cells, insulin, Stem cells]\n"
    (quote,) = quotes(text, "KWD002")
    assert [tuple(one) for one in quote.rewordings] == [("Stem cells", "")]


def test_all_places_that_a_fix_changes_are_marked() -> None:
    (quote,) = quotes("title: {en: Two  spaces and two  more}\nauthors: []\n", "CHR006")
    assert [quote.text[start:end].strip() for start, end in quote.parts] == ["Two  spaces", ""]
    assert len(quote.rewordings) == 2


def test_a_fix_that_puts_a_plain_value_in_quotes_is_told_by_what_it_changes() -> None:
    (quote,) = quotes("title:\n  en: Regenerative cells:\u200b a review of methods\nauthors: []\n", "CHR004")
    assert [tuple(one) for one in quote.rewordings] == [("Regenerative cells:\u200b a", "Regenerative cells: a")]


def test_articles_of_one_file_are_told_apart() -> None:
    one = "title: {en: First, ru: Первая }\nauthors: []\n"
    run = run_over(f"---\n{one}---\n{one.replace('First', 'Sеcond')}")
    assert [title["en"] for title in run.titles["article.yaml"]] == ["First", "Sеcond"]
    assert {run.quotes[one.fingerprint].article for one in run.findings if one.code == "CHR001"} == {1}
    assert {run.quotes[one.fingerprint].article for one in run.findings} == {0, 1}


def test_every_finding_of_broken_files_has_a_quote() -> None:
    for text in ("", "title: [", "- a\n- b\n", "title: {en: ''}\nauthors: []\n", "title: {en: x\n"):
        run = run_over(text)
        assert run.findings
        assert {finding.fingerprint for finding in run.findings} == set(run.quotes)


def test_a_long_line_of_a_file_is_cut() -> None:
    text = '{"title": {"en": "x"}, "authors": [], ' + '"pad": "' + "y" * 5000 + '"}'
    assert all(len(quote.text) < 500 for quote in quotes(text, "STR004"))


PIECE = st.text("ab:# '\"\\{,é", min_size=1, max_size=6)


@given(value=st.text("ab '\"\\:#é", min_size=1, max_size=20), replacement=PIECE, data=st.data())
def test_unedit_is_the_inverse_of_edit(value: str, replacement: str, data: st.DataObject) -> None:
    quoted = data.draw(st.sampled_from(["plain", "single", "double"]))
    if quoted == "plain":
        value = "x" + "".join(c for c in value if c not in "'\"\\:#").strip() + "x"
    double = value.replace("\\", "\\\\").replace('"', '\\"')
    written = {"plain": value, "single": "'" + value.replace("'", "''") + "'", "double": f'"{double}"'}[quoted]
    source = Source("article.yaml", f"title:\n  en: {written}\nauthors: []\n")
    (document,) = read_documents(source, Options())
    if document.values.get("/title/en", "").strip() == "":
        return
    start = data.draw(st.integers(0, len(value) - 1))
    end = data.draw(st.integers(start + 1, len(value)))
    edit = document.edit("/title/en", (start, end), replacement)
    written_back = document.unedit("/title/en", edit)
    assert written_back is not None
    (at, until), new = written_back
    assert value[:at] + new + value[until:] == value[:start] + replacement + value[end:]
