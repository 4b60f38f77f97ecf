"""Landing pages as HTML: meta tags, JSON-LD and what a reader sees, each value at its place in the page."""

import html
import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.decoding import decode
from validator.document import Document
from validator.finding import Finding
from validator.pipeline import Options, check_bytes, check_paths, read_documents
from validator.readers import html_page
from validator.readers.html_source import characters, draw_together
from validator.source import Position, Source, Span

DATA = Path(__file__).parent / "data"
SAME = DATA / "formats/same.html"
HEAD = '<!DOCTYPE html>\n<html lang="ru"><head>\n'


def read(text: str) -> Document:
    (document,) = read_documents(Source("page.html", text), Options(input_format="html"))
    return document


def page(*tags: str, body: str = "") -> str:
    return HEAD + "\n".join(tags) + f"\n</head><body>{body}</body></html>\n"


def meta(name: str, content: str, language: str = "") -> str:
    attribute = f' xml:lang="{language}"' if language else ""
    return f'<meta name="{name}"{attribute} content="{html.escape(content)}"/>'


TITLE = meta("citation_title", "Переломы лодыжек")


def at(document: Document, pointer: str, part: tuple[int, int] | None = None) -> tuple[str, Position]:
    span = document.locate(pointer, part)
    return document.source.slice(span), document.source.position(span.start)


def found(path: Path) -> list[Finding]:
    run = check_paths([str(path)])
    assert not run.failures
    return run.findings


def test_the_same_article_has_the_same_findings() -> None:
    ours, theirs = (
        sorted((one.code, one.pointer, one.message_id) for one in found(path))
        for path in (SAME, DATA / "formats/same.yaml")
    )
    assert ours == theirs


def test_findings_stand_at_their_places_in_the_page() -> None:
    places = {one.code: (one.start.line, one.start.column, one.text) for one in found(SAME) if one.code != "CHR001"}
    assert places["TIT002"] == (11, 107, ".")
    assert places["IDN003"] == (15, 45, "0000-0002-1825-0098")
    assert {(one.start.line, one.text) for one in found(SAME) if one.code == "CHR001"} == {
        (22, "Sidоrov"),
        (57, "Br&#1086;wn"),
    }


def test_safe_fixes_mend_the_page_and_nothing_else(tmp_path: Path) -> None:
    copy = tmp_path / "same.html"
    shutil.copy(SAME, copy)
    check_paths([str(copy)], Options(fix="safe"))
    before, after = (path.read_text(encoding="utf-8").splitlines() for path in (SAME, copy))
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert len(changed) == 3
    assert changed[0][1] == changed[0][0].replace("детей.", "детей")
    assert changed[1][1] == changed[1][0].replace("Sidоrov", "Sidorov")
    assert changed[2][1] == changed[2][0].replace("Br&#1086;wn", "Brown")


def test_languages_are_those_of_the_attributes_else_of_the_letters() -> None:
    document = read(
        page(
            meta("citation_title", "Переломы лодыжек"),
            meta("citation_title", "Ankle fractures"),
            meta("DC.Title.Alternative", "Тобық сынықтары", "kk"),
            meta("DC.Title.Alternative", "", "uk"),
            meta("DC.Description", "Nothing of the kind", "ru_RU"),
        )
    )
    titles = {code: text.value for code, text in document.article.titles.items()}
    assert titles == {"ru": "Переломы лодыжек", "en": "Ankle fractures", "kk": "Тобық сынықтары"}
    assert document.article.abstracts["ru"].value == "Nothing of the kind"
    assert not document.problems


def test_highwire_goes_before_dublin_core_and_what_is_left_is_kept() -> None:
    document = read(
        page(
            TITLE,
            meta("DC.Title", "Другое заглавие"),
            meta("citation_pdf_url", "https://example.org/1.pdf"),
            meta("DC.Rights", "Copyright (c) 2020"),
            meta("DC.Rights", "https://creativecommons.org/licenses/by/4.0"),
            meta("viewport", "width=device-width"),
        )
    )
    assert document.article.titles["ru"].value == "Переломы лодыжек"
    assert document.article.values["license"].value == "https://creativecommons.org/licenses/by/4.0"
    assert document.article.extra == {
        "meta": {
            "dc.title": ["Другое заглавие"],
            "citation_pdf_url": ["https://example.org/1.pdf"],
            "dc.rights": ["Copyright (c) 2020"],
        }
    }


def test_authors_in_two_languages_without_an_attribute_are_the_same_people() -> None:
    names = ["И. И. Петров", "О. Н. Ким", "I. I. Petrov", "O. N. Kim"]
    people = read(page(TITLE, *(meta("citation_author", name) for name in names))).article.authors
    assert [{code: name.value for code, name in one.names.items()} for one in people] == [
        {"ru": "И. И. Петров", "en": "I. I. Petrov"},
        {"ru": "О. Н. Ким", "en": "O. N. Kim"},
    ]


def test_a_foreign_co_author_is_a_person_of_the_list() -> None:
    names = ["И. И. Петров", "J. Smith", "О. Н. Ким"]
    people = read(page(TITLE, *(meta("citation_author", name) for name in names))).article.authors
    assert [[name.value for name in one.names.values()] for one in people] == [[name] for name in names]


def test_institutions_and_identifiers_belong_to_the_name_before() -> None:
    article = read(
        page(
            TITLE,
            meta("citation_author", "Ким, Ольга Петровна"),
            meta("citation_author_institution", "Больница"),
            meta("citation_author_institution", "Университет"),
            meta("citation_author_orcid", "0000-0002-1825-0097"),
            meta("citation_author", "Ли, Иван"),
            meta("citation_author_institution", "Университет"),
        )
    ).article
    assert [[index.key for index in one.indices] for one in article.authors] == [["1", "2"], ["2"]]
    assert {key: one.names["ru"].value for key, one in article.affiliations.items()} == {
        "1": "Больница",
        "2": "Университет",
    }
    assert article.authors[0].identifiers["orcid"].value == "0000-0002-1825-0097"
    assert [part.value for part in article.authors[0].name_parts["ru"]] == ["Ольга", "Петровна", "Ким"]


@pytest.mark.parametrize(
    ("tags", "words"),
    [
        ([("перелом; остеосинтез, внутренний; дети", "")], {"ru": ["перелом", "остеосинтез, внутренний", "дети"]}),
        ([("перелом, дети", "")], {"ru": ["перелом", "дети"]}),
        ([("перелом", "ru"), ("сроки, исходы", "ru")], {"ru": ["перелом", "сроки, исходы"]}),
        ([("перелом", ""), ("дети", ""), ("COVID-19", "")], {"ru": ["перелом", "дети", "COVID-19"]}),
        (
            [("перелом", ""), ("дети", ""), ("fracture", ""), ("children", "")],
            {"ru": ["перелом", "дети"], "en": ["fracture", "children"]},
        ),
    ],
)
def test_keywords(tags: list[tuple[str, str]], words: dict[str, list[str]]) -> None:
    document = read(page(TITLE, *(meta("citation_keywords", word, code) for word, code in tags)))
    keywords = {code: [text.value for text in texts] for code, texts in document.article.keywords.items()}
    assert keywords == words
    for texts in document.article.keywords.values():
        assert all(at(document, text.pointer)[0] == text.value for text in texts)


def test_pages_are_put_together_of_two_tags_and_cannot_be_mended_across_them() -> None:
    document = read(page(TITLE, meta("citation_firstpage", "45"), meta("citation_lastpage", "52")))
    assert document.article.values["pages"].value == "45-52"
    assert at(document, "/pages", (0, 2))[0] == "45"
    assert at(document, "/pages", (3, 5))[0] == "52"
    assert "<" in at(document, "/pages", (2, 3))[0]


def test_letters_written_as_references_keep_their_places() -> None:
    document = read(page('<meta name="citation_title" content="Эффект &laquo;плацебо&raquo; &amp; боль">'))
    assert document.article.titles["ru"].value == "Эффект «плацебо» & боль"
    assert at(document, "/title/ru", (7, 16))[0] == "&laquo;плацебо&raquo;"


def test_the_visible_text_fills_what_the_tags_leave_open() -> None:
    body = """
<nav><p>Ключевые слова: меню</p></nav>
<article><h1>Переломы лодыжек</h1>
<div class="label">Как цитировать</div><div><p>Ким О. П. Переломы
 лодыжек. <i>Вестник</i>. 2020;12(3):45-52.</p><ul><li>ACM</li><li>APA</li></ul></div>
<h2>Об авторах</h2><p>Ким О. П., профессор. Том 12, № 3 (2020)</p>
<div><h2>Литература</h2><p>Петров И. И. Переломы. М., 2010.<br>Ли И. Кости. М., 2012.</p></div>
<div><a>PDF</a><p>Читать дальше</p></div>
</article><aside>Литература: прочее</aside>"""
    document = read(page(TITLE, body=body))
    assert [line.value for line in document.article.citations] == [
        "Ким О. П. Переломы лодыжек. Вестник. 2020;12(3):45-52."
    ]
    assert [one.text.value for one in document.article.references] == [
        "Петров И. И. Переломы. М., 2010.",
        "Ли И. Кости. М., 2012.",
    ]
    assert {name: text.value for name, text in document.article.values.items()} == {
        "year": "2020",
        "volume": "12",
        "issue": "3",
        "pages": "45-52",
    }
    assert at(document, "/volume") == ("12", Position(8, 32))
    assert not document.article.keywords


def test_a_page_without_meta_tags_is_read_as_the_copied_text() -> None:
    text = (DATA / "bilingual-page.txt").read_text(encoding="utf-8")
    (copied,) = read_documents(Source("page.txt", text), Options())
    paragraphs = "\n".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines())
    document = read(page(body=paragraphs))
    assert document.values == copied.values
    assert document.article.titles == copied.article.titles
    assert all(at(document, pointer)[0] == value for pointer, value in document.values.items() if "\n" not in value)


JSON_LD = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebPage", "name": "Страница"},
        {
            "@type": "ScholarlyArticle",
            "headline": "Переломы «лодыжек»",
            "name": {"@language": "en", "@value": "Ankle fractures"},
            "inLanguage": "ru",
            "author": [{"@type": "Person", "name": "О. П. Ким", "affiliation": {"name": "Больница"}}],
            "datePublished": "2020-09-30",
            "isPartOf": {"@type": "PublicationVolume", "volumeNumber": 12, "isPartOf": {"@type": "Periodical"}},
            "identifier": {"@type": "PropertyValue", "value": "10.1000/xyz"},
        },
    ],
}


@pytest.mark.parametrize("ascii_only", [True, False])
def test_json_ld(ascii_only: bool) -> None:
    script = f'<script type="application/ld+json">{json.dumps(JSON_LD, ensure_ascii=ascii_only)}</script>'
    document = read(page(script))
    article = document.article
    assert {code: text.value for code, text in article.titles.items()} == {
        "ru": "Переломы «лодыжек»",
        "en": "Ankle fractures",
    }
    assert article.authors[0].names["ru"].value == "О. П. Ким"
    assert article.affiliations["1"].names["ru"].value == "Больница"
    assert {name: text.value for name, text in article.values.items()} == {
        "volume": "12",
        "year": "2020",
        "doi": "10.1000/xyz",
    }
    assert at(document, "/year")[0] == "2020"
    assert at(document, "/title/en", (0, 5))[0] == "Ankle"


def test_json_ld_adds_to_the_tags_what_they_leave_open() -> None:
    script = f'<script type="application/ld+json">{json.dumps(JSON_LD)}</script>'
    article = read(page(meta("citation_title", "Другое"), meta("citation_author", "И. Ли"), script)).article
    assert {code: text.value for code, text in article.titles.items()} == {"ru": "Другое", "en": "Ankle fractures"}
    assert [one.names["ru"].value for one in article.authors] == ["И. Ли"]
    assert not article.affiliations


@pytest.mark.parametrize("script", ["{", "[", '{"@type": "ScholarlyArticle", "headline": [[[', "null", "{} {}"])
def test_broken_json_ld_is_passed_over(script: str) -> None:
    document = read(page(TITLE, f'<script type="application/ld+json">{script}</script>'))
    assert document.readable
    assert document.article.titles["ru"].value == "Переломы лодыжек"


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r", "utf-16"])
def test_other_encodings_are_read_as_declared_and_written_back_so(tmp_path: Path, encoding: str) -> None:
    text = page(f'<meta charset="{encoding}">', meta("citation_title", "Переломы лодыжек."))
    path = tmp_path / "page.html"
    path.write_bytes(text.encode(encoding))
    assert "TIT002" in {one.code for one in found(path)}
    check_paths([str(path)], Options(fix="safe"))
    assert path.read_bytes() == text.replace("лодыжек.", "лодыжек").encode(encoding)


def test_the_encoding_of_an_old_declaration() -> None:
    declared = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
    data = page(declared, TITLE).encode("windows-1251")
    assert decode(data).encoding == "windows-1251"
    assert decode(b"title: <meta charset=windows-1251>").encoding == "utf-8"


@pytest.mark.parametrize(
    "body", ["", "<p>Здесь ничего нет.</p>", "<title>Статья</title>", "<p>" * 1000, "<![cdata", "<!--", "\x01"]
)
def test_a_page_without_an_article_is_refused_in_one_line(body: str) -> None:
    run = check_bytes(page(body=body).encode(), "page.html")
    assert [(one.code, one.message_id) for one in run.findings] == [("STR001", "no-html-article")]


def test_pages_of_a_folder_are_articles_only_with_tags_of_one(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(page(body="<p>Том 12, № 3 (2020)</p>"), encoding="utf-8")
    (tmp_path / "article.html").write_text(page(meta("citation_title", "Переломы.")), encoding="utf-8")
    assert {one.path for one in found(tmp_path)} == {(tmp_path / "article.html").as_posix()}
    assert html_page.recognises(Source("x", page(TITLE)))
    assert not html_page.recognises(Source("x", "title: citation_title <html"))


HOSTILE = [
    "<a ", "<a x=", "<a x='", '<a "', "<!--", "<![", "<!", "</", "<?", "&", "&a", "&#", "<", "<p>x", "<div>", "<h1>",
    "</h1>", "<article>", "</article>", "<script>", "<nav>", "Литература\n<br>", "<meta name=citation_issn content=1>",
    '<meta name="citation_author" content="И. Ли"><meta name="citation_author_institution" content="Больница">',
    '<meta name="citation_keywords" content="a;',
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_pages_are_read_in_linear_time(piece: str) -> None:
    document = read(page(TITLE, body=piece * 5_000))
    assert document.article.titles["ru"].value == "Переломы лодыжек"


def test_scripts_are_not_run_and_nothing_is_fetched() -> None:
    script = "<script src='https://example.org/x.js'>document.write('<meta name=citation_doi content=10.1/x>')</script>"
    document = read(page(TITLE, script, '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', body="&e;"))
    assert "doi" not in document.article.values
    assert "root:" not in json.dumps(document.values)


@given(st.text(st.sampled_from("аб &<>\"';#x1lt\n\u00a0«»"), max_size=40))
def test_every_letter_of_an_escaped_text_is_at_its_place(text: str) -> None:
    written = html.escape(text)
    flat = draw_together(characters(written, Span(0, len(written))))
    assert flat.text.split() == text.split()
    assert all(html.unescape(written[a:b]) == letter for letter, (a, b) in zip(*flat, strict=True) if letter != " ")
