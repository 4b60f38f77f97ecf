"""Front matter of Markdown files: the same article gives the same findings, at the file's own lines."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.document import Document, Translations
from validator.finding import Finding
from validator.pipeline import Options, check_bytes, check_paths, read_documents
from validator.profile import PROFILES
from validator.readers import choose, toml_tree
from validator.readers.yaml_tree import plain
from validator.source import Source, Span

SAME = Path(__file__).parent / "data/formats/same.md"

JOSS = """---
title: 'Gala: galactic dynamics'
tags: [Python, astronomy]
authors:
  - name: Adrian Price
    orcid: 0000-0002-1825-0097
    equal-contrib: true
    affiliation: "1, 2" # quoted
  - given-names: Ludwig
    dropping-particle: van
    surname: Beethoven
    corresponding: true
    affiliation: 2
affiliations:
  - name: Princeton University, United States
    index: 1
    ror: 00hx57361
  - name: Institution Name, Country
    index: 2
date: 13 August 2017
bibliography: paper.bib
---

# Summary
"""
QUARTO = """---
title: Metaphysics
date: 2008-02-29
author:
  - name: Josiah Carberry
    email: josiah@example.org
    affiliation:
      - {name: Brown University, id: brown, city: Providence, url: www.brown.edu}
  - name: {literal: Ann Bob}
    affiliations: [{ref: brown}, Other University]
  - Third Person
license: {text: CC BY, url: "https://creativecommons.org/licenses/by/4.0/"}
citation: {container-title: Journal of Things, volume: 1, page: 1-3, issn: 0264-3561, url: "https://x.org"}
---
"""
HUGO = """+++
title = "Стволовые \\"клетки\\"  детей"
authors = ["И. И. Иванов", 'П. П. Петров']
date = 2021-02-01
abstract = \"\"\"
Изучены клетки
и ткани  детей.\"\"\"
lang = "ru"
[params]
doi = "10.1000/x"
[taxonomies]
tags = ["клетки",
  "ткани"]
+++
Текст.
"""


def read(text: str, path: str = "paper.md") -> Document:
    (document,) = read_documents(Source(path, text), Options())
    return document


def findings(text: str, path: str = "paper.md", **options: Any) -> list[Finding]:
    return check_bytes(text.encode(), path, Options(**options)).findings


def told(found: list[Finding]) -> set[tuple[str, str, str]]:
    return {(finding.code, finding.pointer, finding.message_id) for finding in found}


def test_the_same_article_has_the_same_findings() -> None:
    same = SAME.with_suffix(".yaml").read_text(encoding="utf-8")
    assert told(findings(SAME.read_text(encoding="utf-8"))) == told(findings(same, "article.yaml"))


def test_findings_stand_where_the_file_has_them() -> None:
    found = {f.pointer: f for f in findings(SAME.read_text(encoding="utf-8")) if f.code in ("CHR001", "IDN003")}
    for finding in found.values():
        assert finding.text in SAME.read_text(encoding="utf-8").split("\n")[finding.start.line - 1]
    assert found["/authors/0/orcid"].text == "0000-0002-1825-0098"


def test_safe_fixes_mend_the_front_matter_only(tmp_path: Path) -> None:
    copy = tmp_path / "same.md"
    before = SAME.read_text(encoding="utf-8").replace("Текст статьи", "Sidоrov  пишет")
    copy.write_text(before, encoding="utf-8")
    run = check_paths([str(copy)], Options(fix="safe"))
    assert {finding.code for finding in run.fixed} == {"CHR001", "TIT002"}
    mended = (
        before.replace("family: Sidоrov", "family: Sidorov").replace("Brоwn", "Brown").replace("детей.\n", "детей\n", 1)
    )
    assert copy.read_text(encoding="utf-8") == mended


def test_joss() -> None:
    article = read(JOSS).article
    assert [[index.key for index in author.indices] for author in article.authors] == [["1", "2"], ["2"]]
    assert article.authors[1].names["en"].value == "Ludwig Beethoven"
    assert [author.corresponding for author in article.authors] == [False, True]
    assert article.affiliations["1"].identifiers["ror"].value == "00hx57361"
    assert [word.value for word in article.keywords["en"]] == ["Python", "astronomy"]
    assert (article.dates["published"].value, article.values["year"].value) == ("13 August 2017", "2017")
    assert article.extra == {
        "bibliography": "paper.bib",
        "authors": {"0": {"equal-contrib": "true"}, "1": {"dropping-particle": "van"}},
    }
    assert not findings(JOSS)


def test_quarto() -> None:
    document = read(QUARTO, "paper.qmd")
    article = document.article
    assert [a.names["en"].value for a in article.authors] == ["Josiah Carberry", "Ann Bob", "Third Person"]
    assert [[index.key for index in author.indices] for author in article.authors] == [["1"], ["1", "2"], []]
    assert [a.names["en"].value for a in article.affiliations.values()] == ["Brown University", "Other University"]
    assert article.affiliations["1"].details["city"]["en"].value == "Providence"
    assert article.journal.titles["en"].value == "Journal of Things"
    assert {name: text.value for name, text in article.values.items()} == {
        "year": "2008",
        "volume": "1",
        "pages": "1-3",
        "license": "https://creativecommons.org/licenses/by/4.0/",
    }
    assert document.source.position(document.locate("/year").start) == (3, 7)
    assert article.extra["citation"] == {"url": "https://x.org"}


def test_hugo_in_toml() -> None:
    document = read(HUGO)
    article = document.article
    assert article.titles["ru"].value == 'Стволовые "клетки"  детей'
    assert [author.names["ru"].value for author in article.authors] == ["И. И. Иванов", "П. П. Петров"]
    assert article.abstracts["ru"].value == "Изучены клетки\nи ткани  детей."
    assert [word.value for word in article.keywords["ru"]] == ["клетки", "ткани"]
    assert article.values["doi"].value == "10.1000/x"
    assert document.source.slice(document.locate("/abstract/ru", (15, 17))) == "и "
    assert document.source.position(document.locate("/keywords/ru/1").start) == (13, 3)


def test_toml_is_mended(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(HUGO, encoding="utf-8")
    check_paths([str(file)], Options(fix="safe"))
    assert file.read_text(encoding="utf-8") == HUGO.replace("  детей", " детей")


@pytest.mark.parametrize(
    ("written", "own"),
    [
        ("author: Ann Bob", "authors: [{name: Ann Bob}]"),
        ("author: {name: Ann Bob}", "authors: [{name: Ann Bob}]"),
        ("author: [Ann Bob: {institute: uni}]\ninstitute: [uni: University]",
         "authors: [{name: Ann Bob, affiliations: [1]}]\naffiliations: {1: University}"),
        ("author: [{name: Ann Bob, name_ru: Анна Боб}]", "authors: [{name: {en: Ann Bob, ru: Анна Боб}}]"),
        ("author: [{given: Ann, family: Bob}]", "authors: [{name: {en: {given: Ann, family: Bob}}}]"),
        ("author: [{name: A. Bob, affiliation: [Uni, Lab]}, {name: C. D., affiliation: Lab}]",
         "authors: [{name: A. Bob, affiliations: [1, 2]}, {name: C. D., affiliations: [2]}]\naffiliations: [Uni, Lab]"),
        ("title_ru: Клетки", "title: {en: Cells, ru: Клетки}"),
        ("lang: en-GB", "language: en"),
        ("journal: {name: Nature, model: 3p}", "journal: Nature\nextra: {}"),
        ("funding: [{source: NSF}]", ""),
        ("date: today", ""),
        ("citation: true", ""),
        ("references: [{id: a, title: b}]", ""),
    ],
)  # fmt: skip
def test_other_tools_keys_mean_those_of_an_article(written: str, own: str) -> None:
    given_title = "" if written.startswith("title") and "title: {" in own else "title: Cells\n"
    one = read(f"---\ntitle: Cells\n{written}\n---\n").article
    other = read(f"---\n{given_title}{own}\n---\n").article
    for field in ("language", "titles", "journal", "values", "dates", "citations", "reference_lists", "statements"):
        assert getattr(one, field) == getattr(other, field)
    assert [author.names for author in one.authors] == [author.names for author in other.authors]
    assert [author.indices for author in one.authors] == [author.indices for author in other.authors]
    assert [a.names["en"].value for a in one.affiliations.values()] == [
        a.names["en"].value for a in other.affiliations.values()
    ]


@pytest.mark.parametrize(
    ("text", "is_article"),
    [
        (JOSS, True),
        (HUGO, True),
        ("# Read me\n", False),
        ("---\ntitle: Guide\nlayout: page\n---\n", False),
        ("---\nauthor: Ann\n---\n", False),
        ("---\n\nA rule, and then text\n\n---\ntitle: x\nauthor: y\n", False),
        ("---\ntitle: x\nauthors: never closed\n", False),
        ("text\n---\ntitle: x\nauthors: [A]\n---\n", False),
        ("", False),
    ],
)
def test_a_page_in_a_folder_is_no_article(text: str, is_article: bool) -> None:
    assert (choose(Source("README.md", text), named=False) is not None) is is_article


def test_a_folder_with_readmes_is_silent(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# Journal\n", encoding="utf-8")
    (tmp_path / "paper.qmd").write_text(QUARTO, encoding="utf-8")
    run = check_paths([str(tmp_path)])
    assert (run.files, run.failures) == (1, [])


@pytest.mark.parametrize(
    ("path", "extra", "translations", "gost"),
    [
        ("paper.md", "", Translations.UNUSUAL, True),
        ("paper.ru.md", "", Translations.IMPOSSIBLE, False),
        ("paper.v2.md", "abstract-en: Cells were studied.\nabstract: Изучены клетки.", Translations.DUE, True),
    ],
)
def test_a_file_of_one_language_is_not_asked_for_another(
    path: str, extra: str, translations: Translations, gost: bool
) -> None:
    text = f"---\ntitle: Стволовые клетки\nauthors: [Иванов И. И.]\n{extra}\n---\n"
    assert read(text, path).translations is translations
    asked = [finding for finding in findings(text, path) if finding.code == "LNG001"]
    assert bool(asked) is (translations is Translations.DUE)
    strict = findings(text, path, profile=PROFILES["gost"])
    assert ("LNG001" in {finding.code for finding in strict}) is gost


def test_comments_silence() -> None:
    text = SAME.read_text(encoding="utf-8").replace("0098\n", "0098 # metalint: ignore[IDN003]\n")
    assert "IDN003" not in {finding.code for finding in findings(text)}


def test_what_stands_below_keeps_its_bytes_and_lines() -> None:
    text = JOSS.replace("\n", "\r\n").replace("Adrian", "Аdrian")
    (finding,) = findings(text)
    assert (finding.code, finding.start.line, finding.text) == ("CHR001", 5, "Аdrian")
    assert (read("\n\n" + JOSS).locate("/title/en").start) == JOSS.index("'Gala") + 2


@pytest.mark.parametrize(
    ("text", "code", "message_id", "line"),
    [
        ("# Read me\n", "STR001", "no-front-matter", 1),
        ("---\n- a\n---\n", "STR005", "not-an-article", 2),
        ("---\n---\n", "STR005", "not-an-article", 2),
        ("---\ntitle: a: b\n---\n", "STR001", "colon-in-value", 2),
        ("+++\ntitle = a b\n+++\n", "STR001", "invalid-toml", 2),
        ('+++\ntitle = "a"\ntitle = "b"\n+++\n', "STR001", "invalid-toml", 3),
        ("---\na: " + "[" * 5000 + "\n---\n", "STR001", "too-deep", 2),
        ("+++\na = " + "[" * 5000 + "\n+++\n", "STR001", "too-deep", 2),
        ("+++\na = " + "[" * 80 + "]" * 80 + "\n+++\n", "STR001", "too-deep", 2),
    ],
)
def test_broken_files_get_one_clear_line(text: str, code: str, message_id: str, line: int) -> None:
    (finding,) = findings(text)
    assert (finding.code, finding.message_id, finding.start.line) == (code, message_id, line)


def test_a_bomb_of_aliases_is_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    (finding,) = findings("---\ntitle: x\nauthor: y\n" + "\n".join(lines) + "\n---\n")
    assert finding.message_id == "too-many-nodes"


@pytest.mark.parametrize("encoding", ["utf-16", "cp1251"])
def test_other_encodings_are_named(encoding: str) -> None:
    (finding,) = check_bytes(SAME.read_text(encoding="utf-8").encode(encoding, "replace"), "same.md").findings
    assert finding.code == "STR002"


def test_large_files_are_read() -> None:
    text = JOSS + "word --- \n+++\n" * 300_000
    assert read(text).article.titles["en"].value == "Gala: galactic dynamics"
    assert not choose(Source("a.md", "\n \t" * 500_000), named=False)
    assert not choose(Source("a.md", "---" + " \t" * 500_000), named=False)


def as_text(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: as_text(value) for key, value in data.items()}
    if isinstance(data, list):
        return [as_text(value) for value in data]
    return str(data).lower() if isinstance(data, bool) else str(data)


TEXT = st.text(st.sampled_from("ab Яё'.#=[]{},-"), max_size=8)
STRING = TEXT.filter(lambda text: "'" not in text).map(lambda text: f"'{text}'") | TEXT.map(lambda text: f'"{text}"')
VALUE = st.recursive(
    STRING | st.sampled_from(["1", "-2", "true", "1979-05-27"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[ {' ,'.join(items)} ]")
        | inner.map(lambda item: f"{{ k.l = {item}, 'm' = 1 }}")
    ),
    max_leaves=4,
)


@given(st.lists(st.tuples(st.sampled_from(["", "[t.u]\n", "[[w]]\n", "[[w.'x y']] # c\n"]), VALUE), max_size=5))
def test_toml_is_read_as_tomllib_reads_it(lines: list[tuple[str, str]]) -> None:
    text = "".join(f'{header}k{i}."a b" = {value}\n' for i, (header, value) in enumerate(lines))
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        with pytest.raises(toml_tree.TreeError):
            toml_tree.load(text, Span(0, len(text)))
    else:
        assert plain(toml_tree.load(text, Span(0, len(text)))) == as_text(data)
