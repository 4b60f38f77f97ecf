"""Reading OJS's native XML: locales, versions, HTML within the XML, and files that are broken or hostile."""

from pathlib import Path

import pytest

from validator.decoding import decode
from validator.document import Document
from validator.pipeline import Options, check_bytes, check_source, read_documents
from validator.readers import choose
from validator.run import Run
from validator.source import Source

FORMATS = Path(__file__).parent / "data/formats"
SAME = (FORMATS / "same.ojs.xml").read_text(encoding="utf-8")
NOT_HELD = {"/dates/accepted"}

HEAD = '<article xmlns="http://pkp.sfu.ca" locale="{locale}" stage="production">'
TITLE = '<title locale="ru_RU">Клетки</title>'


def article(version: str, locale: str = "ru_RU", beside: str = "") -> Document:
    text = f"{HEAD.format(locale=locale)}{beside}<publication>{version}</publication></article>"
    (document,) = documents(text)
    return document


def documents(text: str) -> list[Document]:
    return read_documents(Source("a.xml", text), Options(input_format="ojs"))


def findings(run: Run) -> list[tuple[str, str, str]]:
    return sorted((found.code, found.pointer, found.message_id) for found in run.findings)


def texts(document: Document, field: str) -> dict[str, str]:
    return {code: text.value for code, text in getattr(document.article, field).items()}


def shown(document: Document, pointer: str, part: tuple[int, int] | None = None) -> str:
    return document.source.slice(document.locate(pointer, part))


# ---- the shared article


def test_the_same_article_has_the_same_findings() -> None:
    yaml = findings(check_bytes((FORMATS / "same.yaml").read_bytes(), "same.yaml"))
    ojs = check_bytes(SAME.encode(), "same.ojs.xml")
    assert findings(ojs) == [one for one in yaml if one[1] not in NOT_HELD]
    assert not ojs.failures


def test_findings_stand_where_the_letters_stand() -> None:
    run = check_bytes(SAME.encode(), "same.ojs.xml")
    lines = SAME.splitlines()
    for code, piece in (("IDN003", "0000-0002-1825"), ("CIT011", "58-45")):
        (found,) = (one for one in run.findings if one.code == code)
        row = next(i for i, text in enumerate(lines, 1) if piece in text)
        assert (found.start.line, found.start.column) == (row, lines[row - 1].index(piece) + 1)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1251"])
def test_safe_fixes_change_nothing_but_the_letters(encoding: str) -> None:
    text = SAME.replace('encoding="UTF-8"', f'encoding="{encoding}"').replace("’", "'")
    decoded = decode(text.encode(encoding))
    source = Source("same.xml", decoded.text or "", decoded.bom, decoded.encoding)
    checked = check_source(source, Options(fix="safe"))
    assert checked
    mended = text.replace("Sidоrov", "Sidorov").replace("Brоwn", "Brown").replace("у детей.</t", "у детей</t")
    assert checked.source.data.decode(encoding) == mended


def test_what_article_yaml_has_no_place_for_is_kept() -> None:
    (document,) = documents(SAME)
    extra = document.article.extra
    assert extra["issue"]["description"]["#text"] == "<p>Выпуск</p>"
    old, current = extra["article"]["publication"]
    assert old["title"]["#text"] == "Прежняя версия"
    assert current["copyrightYear"] == "2021"
    assert current["authors"]["author"][1]["familyname"]["#text"] == "Котова"
    assert "JVBERi0xLjQK" not in str(extra)
    assert "xmlns" not in str(extra)


# ---- languages and versions


@pytest.mark.parametrize(
    ("locale", "code"),
    [("ru_RU", "ru"), ("ru", "ru"), ("kk_KZ", "kk"), ("be@cyrillic", "be"), ("uz_UZ@latin", "uz"), ("en_US", "en")],
)
def test_locales_are_languages(locale: str, code: str) -> None:
    document = article(f'<title locale="{locale}">Abc</title>', locale)
    assert texts(document, "titles") == {code: "Abc"}
    assert document.article.language == code


@pytest.mark.parametrize(
    ("attribute", "expected"),
    [('current_publication_id="7"', "Первая"), ("", "Вторая"), ('current_publication_id="9"', "Вторая")],
)
def test_of_several_versions_the_current_one_is_read(attribute: str, expected: str) -> None:
    versions = "".join(
        f'<publication locale="ru"><id type="internal">{number}</id><title locale="ru">{title}</title></publication>'
        for number, title in ((7, "Первая"), (8, "Вторая"))
    )
    (document,) = documents(f'<article xmlns="http://pkp.sfu.ca" {attribute}>{versions}</article>')
    assert texts(document, "titles") == {"ru": expected}


def test_before_ojs_3_2_an_article_is_its_own_version() -> None:
    (document,) = documents(
        HEAD.format(locale="uk_UA")
        + '<id type="doi">10.1/x</id><title locale="uk_UA">Клітини</title><authors><author primary_contact="true">'
        "<firstname>Ірина</firstname><middlename>Петрівна</middlename><lastname>Шевчук</lastname>"
        '<affiliation locale="uk_UA">Університет</affiliation><affiliation locale="en_US">University</affiliation>'
        "</author></authors><issue_identification><number>1</number><year>2018</year></issue_identification>"
        "<pages>164-170</pages></article>"
    )
    (author,) = document.article.authors
    assert [part.value for part in author.name_parts["uk"]] == ["Ірина", "Петрівна", "Шевчук"]
    assert author.corresponding
    assert list(document.article.affiliations["1"].names) == ["uk", "en"]
    assert texts(document, "values") == {
        "year": "2018", "issue": "1", "pages": "164-170", "doi": "10.1/x",
    }  # fmt: skip


def test_empty_alternatives_are_missing_and_an_empty_title_of_its_own_is_told() -> None:
    document = article(
        '<title locale="en_US">Cells</title><title locale="kk_KZ"/>'
        '<abstract locale="en_US">&lt;p&gt;&lt;/p&gt;</abstract>'
    )
    assert texts(document, "titles") == {"en": "Cells"}
    assert not document.article.abstracts
    assert not document.problems
    (problem,) = article('<title locale="en_US">Cells</title><title locale="ru_RU"/>').problems
    assert (problem.code, problem.message_id, problem.pointer) == ("STR007", "empty", "/title/ru")


def test_the_day_of_upload_is_no_date_of_the_article() -> None:
    (document,) = documents(
        '<article xmlns="http://pkp.sfu.ca" locale="ru" date_submitted="2018-01-12" date_published="2015-05-06">'
        f"{TITLE}</article>"
    )
    assert texts(document, "dates") == {"published": "2015-05-06"}
    assert document.article.extra["article"]["@date_submitted"] == "2018-01-12"


def test_a_record_of_the_rest_of_the_world_need_not_be_translated() -> None:
    author = '<author><givenname locale="en_US">Ann</givenname><familyname locale="en_US">Lee</familyname></author>'
    title = '<title locale="en_US">Blood cells of mice</title>'
    text = HEAD.format(locale="en_US") + f"<publication>{title}<authors>{author}</authors></publication></article>"
    assert findings(check_bytes(text.encode(), "a.xml")) == []
    russian = text.replace(title, '<title locale="ru_RU">Клетки крови</title>')
    assert ("LNG001", "/title/en", "missing") in findings(check_bytes(russian.encode(), "a.xml"))


# ---- HTML within the XML


@pytest.mark.parametrize(
    ("written", "value", "piece", "source"),
    [
        ("&lt;p&gt;Рост &lt;em&gt;E. coli&lt;/em&gt; in vitro&lt;/p&gt;", "Рост E. coli in vitro", "coli", "coli"),
        ("&lt;p&gt;Цель.&lt;/p&gt;&lt;p&gt;Итог.&lt;/p&gt;", "Цель. Итог.", "Итог", "Итог"),
        ("R&amp;amp;D и p&amp;lt;0,05", "R&D и p<0,05", "<", "&amp;lt;"),
        ("5&amp;nbsp;мг &lt; 7&#160;мг", "5\u00a0мг < 7\u00a0мг", "\u00a0мг <", "&amp;nbsp;мг &lt;"),
        ("<![CDATA[<p>5&nbsp;мг <b>соли</b> & воды</p>]]>", "5\u00a0мг соли & воды", "соли", "соли"),
        ("<![CDATA[&nbsp;&mdash; да]]>", "\u00a0— да", "— да", "&mdash; да"),
        ("&lt;!--[if mso]&gt;&lt;xml/&gt;&lt;![endif]--&gt;Текст", "Текст", "екс", "екс"),
        ("&lt;h3&gt;Цель&lt;/h3&gt;Изучить", "Цель Изучить", "Изучить", "Изучить"),
        ("x &lt;y", "x <y", "<y", "&lt;y"),
    ],
)  # fmt: skip
def test_html_is_read_and_found_through_both_layers(written: str, value: str, piece: str, source: str) -> None:
    document = article(f'{TITLE}<abstract locale="ru_RU">{written}</abstract>')
    assert texts(document, "abstracts") == {"ru": value}
    start = value.index(piece)
    assert shown(document, "/abstract/ru", (start, start + len(piece))) == source


def test_what_is_written_into_html_is_escaped_twice_and_once_into_cdata() -> None:
    escaped = article(f'{TITLE}<abstract locale="ru_RU">a b</abstract>')
    assert escaped.edit("/abstract/ru", (1, 2), " < ").replacement == " &amp;lt; "
    cdata = article(f'{TITLE}<abstract locale="ru_RU"><![CDATA[a b]]></abstract>')
    assert cdata.edit("/abstract/ru", (1, 2), " < ").replacement == " &lt; "


def test_no_fix_goes_across_an_escaped_tag() -> None:
    abstract = "&lt;p&gt;Исследованы клетки &lt;/p&gt;&lt;p&gt; и ткани  мышей.&lt;/p&gt;"
    version = f'<publication>{TITLE}<abstract locale="ru">{abstract}</abstract></publication>'
    text = f"{HEAD.format(locale='ru')}{version}</article>"
    checked = check_source(Source("a.xml", text), Options(fix="safe", input_format="ojs"))
    assert checked
    assert checked.source.text.count("&lt;") == abstract.count("&lt;")
    assert len(read_documents(checked.source, Options(input_format="ojs"))) == 1


def test_a_title_has_its_prefix_and_its_subtitle() -> None:
    document = article(
        '<title locale="en_US">Cells</title><prefix locale="en_US">The</prefix>'
        '<subtitle locale="en_US">a study</subtitle>'
        '<title locale="ru_RU">Клетки?</title><subtitle locale="ru_RU">Обзор</subtitle>'
    )
    assert texts(document, "titles") == {"ru": "Клетки? Обзор", "en": "The Cells: a study"}
    assert shown(document, "/title/en", (0, 3)) == "The"
    assert shown(document, "/title/en", (13, 18)) == "study"


# ---- people, references


def test_names_and_affiliations() -> None:
    def author(given: str, family: str, affiliation: str, kind: str = "Author") -> str:
        names = f'<givenname locale="ru">{given}</givenname>' + (
            f'<familyname locale="ru">{family}</familyname>' if family else ""
        )
        return f'<author user_group_ref="{kind}">{names}{affiliation}</author>'

    clinic = '<rorAffiliation><ror>https://ror.org/05dxps055</ror><name locale="ru">Клиника</name></rorAffiliation>'
    people = [
        author("Иван Петров", "", '<affiliation locale="ru">Университет</affiliation>'),
        author("Анна Сергеевна", "Ли", clinic + '<affiliation><name locale="ru">Университет</name></affiliation>'),
        author("Jane", "Roe", "", "Translator"),
        author("\u00a0", "\u00a0", ""),
    ]
    document = article(f"{TITLE}<authors>{''.join(people)}</authors>", "ru")
    first, second = document.article.authors
    assert first.names["ru"].value == "Иван Петров"
    assert [part.pointer.rpartition("/")[2] for part in second.name_parts["ru"]] == ["given", "patronymic", "family"]
    assert [[index.key for index in one.indices] for one in (first, second)] == [["1"], ["2", "1"]]
    assert document.article.affiliations["2"].identifiers["ror"].value == "https://ror.org/05dxps055"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Ли А. Клетки. 2010.", "Lee A. Cells. 2010."], {"": ["/references/0", "/references/1"]}),
        (["Литература:", "Ли А. Клетки. 2010."], {"": ["/references/0"]}),
        (
            ["Ли А. Клетки. 2010.", "REFERENCES", "Lee A. Cells. 2010."],
            {"ru": ["/references/ru/0"], "en": ["/references/en/0"]},
        ),
        (["References", ""], {}),
    ],
)
def test_lists_of_references(lines: list[str], expected: dict[str, list[str]]) -> None:
    citations = "".join(f"<citation>{line}</citation>" for line in lines)
    document = article(f"{TITLE}<citations>{citations}</citations>")
    assert {one.language: [item.pointer for item in one.items] for one in document.article.reference_lists} == expected


# ---- files


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SAME, True),
        (SAME[:3000], True),
        ('<pkp:articles xmlns:pkp="http://pkp.sfu.ca"/>', True),
        ("<articles><article><issue_identification/></article></articles>", True),
        ('<article article-type="research-article"><front><article-meta/></front></article>', False),
        ('<PKPUsers xmlns="http://pkp.sfu.ca"><users/></PKPUsers>', False),
        ("<journal><issue><articles><article/></articles></issue></journal>", False),
    ],
)  # fmt: skip
def test_what_is_ojs(text: str, expected: bool) -> None:
    chosen = choose(Source("a.xml", text), named=False)
    assert (chosen is not None and chosen.name == "ojs") is expected


def test_an_issue_is_several_documents() -> None:
    one = '<article locale="ru"><publication><title locale="ru">Клетки</title></publication></article>'
    issue = "<issue><issue_identification><year>{}</year></issue_identification><articles>{}</articles></issue>"
    first, second, third = documents(f"<issues>{issue.format(2020, one * 2)}{issue.format(2021, one)}</issues>")
    assert [texts(document, "values")["year"] for document in (first, second, third)] == ["2020", "2020", "2021"]
    assert second.locate("/title/ru").start > first.locate("/title/ru").start


@pytest.mark.parametrize("text", ["<article/>", "<article><publication/></article>", "<article><title/></article>"])
def test_an_empty_article_is_no_crash(text: str) -> None:
    (document,) = documents(text)
    assert not document.article.titles


BOMB = '<!DOCTYPE article [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
EXTERNAL = '<!DOCTYPE article [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("text", "code", "message_id"),
    [
        (SAME[:3000], "STR001", "invalid-xml"),
        (BOMB + HEAD.format(locale="ru") + "<title>&b;</title></article>", "STR001", "own-entities"),
        (EXTERNAL + HEAD.format(locale="ru") + "<title>&x;</title></article>", "STR001", "own-entities"),
        (HEAD.format(locale="ru") + "<publication>" * 5000, "STR001", "too-deep"),
        ('<issues xmlns="http://pkp.sfu.ca" />', "STR005", "no-articles"),
    ],
    ids=["broken", "bomb", "external", "deep", "empty"],
)
def test_what_cannot_be_read_is_refused_in_one_line(text: str, code: str, message_id: str) -> None:
    run = check_bytes(text.encode(), "a.xml")
    assert [(found.code, found.message_id) for found in run.findings] == [(code, message_id)]


@pytest.mark.parametrize("text", ["&lt;!--" * 50_000, "&lt;p " * 50_000, "&amp;" * 50_000, "&lt;" * 50_000])
def test_hostile_html_is_read(text: str) -> None:
    assert article(f'{TITLE}<abstract locale="ru">{text}</abstract>').readable
