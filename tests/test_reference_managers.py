"""BibTeX, RIS and CSL-JSON: each record is an article in one language, read at its own place in the file."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.document import Document, Translations
from validator.finding import Finding
from validator.pipeline import Options, check_bytes, check_paths, read_documents
from validator.profile import PROFILES
from validator.readers import choose
from validator.readers.latex_text import flat
from validator.source import Source

FORMATS = Path(__file__).parent / "data/formats"
FILES = ["same.bib", "same.ris", "same.csl.json"]

BIB = r"""% Encoding: UTF-8
@Comment{jabref-meta: databaseType:bibtex;}
@string{jn = "Травматология"}

@article{ivanov2015,
  Author = "Иванов, И. И. and Петров, Пётр and others",
  title = "Переломы голени у детей",
  journal = jn, issn = {1812-2892, 2313-1519},
  year = "2015", volume = 8, number = {2}, issue = {Весна}, pages = "15--22",
  keywords = {дети; перелом}, langid = {russian}, month = jan # "~1", note = {в печати},
}
@book(kleppmann, title = {{Data} {\&} M{\"u}ller \emph{et al.}\ $a_{1}$}, author = {{World Wide Web
   Consortium} and van der Berg, Jan and M{\'e}ry Ann Lee}, publisher = {O'Reilly}, date = {2018-03-04})
@misc{w3c, title = {XML}, howpublished = {\url{https://w3.org}}}
"""
RIS = """TY  - JOUR
A1  - Winkler, R.
AU  - World Health Organization
T1  - Deglaciation records of 17O-excess
 in East Antarctica
JO  - Clim. Past
VL  - 8
SP  - 1
EP  - 16
Y1  - 2012/01/03
SN  - 1814-9332 (Print)
SN  - 1814-9324
KW  - ice; water
UR  - http://www.clim-past.net/8/1/2012/
ER  -

TY  - BOOK
TI  - Measuring Walking
PB  - Mac Keith Press
PY  - 2013
"""
CSL = [
    {
        "id": "a",
        "type": "article-journal",
        "title": 'An "optimized" design',
        "author": [{"given": "Jia", "family": "Guo", "sequence": "first"}, {"literal": "WHO"}],
        "container-title": ["Magnetic Resonance in Medicine"],
        "ISSN": "0740-3194",
        "issued": {"date-parts": [[2015, 3]]},
        "volume": 73,
        "keyword": "spin, flow",
        "score": 1.0,
    },
    {"id": "b", "type": "webpage", "title": "Сайт", "issued": {"raw": "2020-01-02"}, "URL": "https://example.org"},
]


def read(text: str, path: str) -> list[Document]:
    return read_documents(Source(path, text), Options())


def findings(text: str, path: str, **options: Any) -> list[Finding]:
    return check_bytes(text.encode(), path, Options(**options)).findings


def names(document: Document) -> list[str]:
    return [author.display_name() for author in document.article.authors]


def values(document: Document) -> dict[str, str]:
    return {name: text.value for name, text in document.article.values.items()}


@pytest.mark.parametrize("name", FILES)
def test_the_same_article_has_the_same_findings(name: str) -> None:
    """But for what stands in the other language, the references, the dates and the ORCID, which the files lack."""
    same = findings((FORMATS / "same.yaml").read_text(encoding="utf-8"), "same.yaml")
    expected = {(f.code, f.pointer, f.message_id) for f in same if f.pointer in ("/authors/1/name/en/family", "/pages")}
    found = findings((FORMATS / name).read_text(encoding="utf-8"), name)
    assert {(f.code, f.pointer, f.message_id) for f in found} == expected
    assert len(expected) == 2


@pytest.mark.parametrize("name", FILES)
def test_safe_fixes_mend_the_value_and_nothing_else(name: str, tmp_path: Path) -> None:
    before = (FORMATS / name).read_text(encoding="utf-8")
    copy = tmp_path / name
    copy.write_text(before, encoding="utf-8")
    check_paths([str(copy)], Options(fix="safe"))
    assert copy.read_text(encoding="utf-8") == before.replace("Sidоrov", "Sidorov")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("profile", ["default", "gost", "rinc", "kazakhstan", "vancouver"])
def test_nothing_is_asked_that_such_files_never_hold(name: str, profile: str) -> None:
    found = findings((FORMATS / name).read_text(encoding="utf-8"), name, profile=PROFILES[profile])
    assert not {f.code for f in found} & {"LNG001", "AUT009", "AFF003"}
    assert not {f.pointer for f in found if f.code == "STR006"} & {"/affiliations", "/references"}


def test_bibtex() -> None:
    article, book, misc = read(BIB, "a.bib")
    assert names(article) == ["И. И. Иванов", "Пётр Петров"]
    assert article.article.journal.titles["ru"].value == "Травматология"
    assert [text.value for text in article.article.journal.issns.values()] == ["1812-2892", "2313-1519"]
    assert values(article) == {"year": "2015", "volume": "8", "issue": "2", "pages": "15–22"}
    assert [word.value for word in article.article.keywords["ru"]] == ["дети", "перелом"]
    assert article.article.extra == {
        "id": "ivanov2015",
        "type": "article",
        "season": "Весна",
        "month": 'jan # " 1"',
        "note": "в печати",
    }
    assert book.article.titles["en"].value == "Data & Müller et al. $a_{1}$"
    assert names(book) == ["World Wide Web Consortium", "Jan van der Berg", "Méry Ann Lee"]
    assert book.article.dates["published"].value == "2018-03-04"
    assert (article.translations, misc.article.extra["howpublished"]) == (Translations.IMPOSSIBLE, "https://w3.org")
    assert not findings(BIB, "a.bib")


def test_bibtex_places() -> None:
    article, book, _ = read(BIB, "a.bib")
    source = article.source
    assert source.slice(article.locate("/authors/1/name/ru/given")) == "Пётр"
    assert source.position(article.locate("/journal/title/ru").start) == (3, 15)
    assert source.slice(book.locate("/title/en", (7, 13))) == r"M{\"u}ller"
    assert source.slice(article.locate("/pages", (2, 3))) == "--"
    assert source.position(book.locate("")[0]) == (12, 1)


def test_bibtex_fixes_keep_braces_and_commands() -> None:
    text = '@article{a, title = {Sidоrov {and Sid}оrov M\\"uller}, author = {Ann Lee}, year = 2010}'
    (source,) = [check_bytes(text.encode(), "a.bib", Options(fix="safe")).sources["a.bib"]]
    assert source.text == text.replace("{Sidоrov", "{Sidorov")


def test_bibtex_problems() -> None:
    text = "@article{a, title = {One}, title = {Two}, author = {A. Lee}}\n@article{b, title {x}}\n@misc{a, title={T}}"
    told = [(f.code, f.message_id, f.start.line) for f in findings(text, "a.bib")]
    assert ("STR003", "duplicate", 1) in told
    assert ("STR001", "invalid-bibtex", 2) in told
    assert len(read(text, "a.bib")) == 3


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("", ""),
        (r"{\'E}cole \v{c} \c c\'{\i}\ss", "École č ç\u00edß"),
        (r"a~b\,c\-d  e" + "\n  f", "a b cd e f"),
        (r"1--2---3 ``q''", "1–2—3 “q”"),
        (r"\textbf{bold} \LaTeX{} \& \%", "bold & %"),
        ("$x--y$ -- $", "$x--y$ – $"),
        ("\\", "\\"),
        ("\\'", ""),
        ("{{{", ""),
    ],
)
def test_latex_is_read_as_it_prints(written: str, printed: str) -> None:
    assert flat(written, 0, len(written))[0].replace("\\", "") == printed.replace("\\", "")


@given(st.text(st.sampled_from("ab {}\\'\"$-~%é\n"), max_size=30))
def test_every_letter_of_latex_has_a_place(written: str) -> None:
    text, where = flat(written, 0, len(written))
    assert len(text) == len(where)
    assert all(0 <= start < end <= len(written) for start, end in where)
    assert all(one == other or one[1] <= other[0] for one, other in pairwise(where))


def test_ris() -> None:
    article, book = read(RIS, "a.ris")
    assert names(article) == ["R. Winkler", "World Health Organization"]
    assert article.article.titles["en"].value == "Deglaciation records of 17O-excess in East Antarctica"
    assert values(article) == {"volume": "8", "pages": "1-16", "year": "2012"}
    assert [text.value for text in article.article.journal.issns.values()] == ["1814-9332", "1814-9324"]
    assert [word.value for word in article.article.keywords["en"]] == ["ice", "water"]
    assert article.article.extra["UR"] == "http://www.clim-past.net/8/1/2012/"
    assert article.source.position(article.locate("/title/en", (35, 37)).start) == (5, 2)
    assert book.article.extra == {"TY": "BOOK", "PB": "Mac Keith Press", "PY": "2013"}
    assert not findings(RIS, "a.ris")


def test_ris_of_windows() -> None:
    assert [d.article for d in read(RIS.replace("\n", "\r\n"), "a.ris")] == [d.article for d in read(RIS, "a.ris")]


def test_csl_json() -> None:
    text = json.dumps(CSL, ensure_ascii=False, indent=1)
    article, page = read(text, "a.json")
    assert names(article) == ["Jia Guo", "WHO"]
    assert article.article.titles["en"].value == 'An "optimized" design'
    assert article.article.journal.titles["en"].value == "Magnetic Resonance in Medicine"
    assert values(article) == {"volume": "73", "year": "2015"}
    assert article.source.slice(article.locate("/title/en", (3, 14))) == r"\"optimized\""
    assert article.article.extra["author"][0]["sequence"] == "first"
    assert page.article.dates["published"].value == "2020-01-02"
    assert not findings(text, "a.json")


@pytest.mark.parametrize(
    ("path", "text", "format_name"),
    [
        ("a.bib", BIB, "bibtex"),
        ("a.ris", RIS, "ris"),
        ("a.json", json.dumps(CSL), "csl-json"),
        ("a.json", '{"title": "x",\n"authors": ["y"],\n"type": "book"}', "article"),
        ("a.json", '{"type": "book", "pages": 3}', None),
        ("a.bib", "mail me @home", None),
    ],
)
def test_what_is_recognised_in_a_folder(path: str, text: str, format_name: str | None) -> None:
    reader = choose(Source(path, text), named=False)
    assert (reader.name if reader else None) == format_name


@pytest.mark.parametrize(
    ("path", "text", "message_id"),
    [
        ("a.bib", "just text", "no-records"),
        ("a.bib", "@article{a, title = {never closed", "invalid-bibtex"),
        ("a.bib", "@article{a, title = " + "{" * 500_000, "invalid-bibtex"),
        ("a.ris", "AU  - Nobody", "no-records"),
        ("a.csljson", "[]", "no-records"),
        ("a.csljson", "[" * 1000, "too-deep"),
        ("a.csljson", '[{"type": "book"', "unclosed-bracket"),
    ],
)
def test_broken_files_get_one_clear_line(path: str, text: str, message_id: str) -> None:
    (finding,) = findings(text, path)
    assert (finding.code, finding.message_id) == ("STR001", message_id)


@pytest.mark.parametrize("name", FILES)
def test_other_encodings_are_named(name: str) -> None:
    data = (FORMATS / name).read_text(encoding="utf-8").encode("cp1251", "replace")
    assert [finding.code for finding in check_bytes(data, name).findings] == ["STR002"]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.bib", "@article{a, author = {x" + " " * 500_000 + "y and z}}"),
        ("a.bib", "@article{a, title = {" + "\\'{" * 200_000 + "}" * 200_000 + "}}"),
        ("a.bib", "@x{a, b = {}}\n" * 2_000),
        ("a.ris", "\n" * 1_000_000 + "TY  - JOUR\n"),
        ("a.ris", "TY  - JOUR\nAB  - x\n" + "word\n" * 5_000),
        ("a.csljson", '[{"type": "book", "title": "' + "\\u0041" * 100_000 + '"}]'),
    ],
)
def test_hostile_files_are_read(path: str, text: str) -> None:
    assert read(text, path)
