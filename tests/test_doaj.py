"""Reading DOAJ's XML: one language for people, several for texts, and files that are broken or hostile."""

from pathlib import Path

import pytest

from validator.decoding import decode
from validator.document import Document
from validator.pipeline import Options, check_bytes, check_source, read_documents
from validator.readers import choose
from validator.run import Run
from validator.source import Source

FORMATS = Path(__file__).parent / "data/formats"
SAME = (FORMATS / "same.doaj.xml").read_text(encoding="utf-8")


def record(*parts: str) -> Document:
    (document,) = documents(f"<records><record>{''.join(parts)}</record></records>")
    return document


def documents(text: str) -> list[Document]:
    return read_documents(Source("a.xml", text), Options(input_format="doaj"))


def findings(run: Run) -> list[tuple[str, str, str]]:
    return sorted((found.code, found.pointer, found.message_id) for found in run.findings)


def texts(document: Document, field: str) -> dict[str, str]:
    return {code: text.value for code, text in getattr(document.article, field).items()}


TITLE = '<title language="eng">Cells of mice</title>'


# ---- the shared article


def test_the_same_article_has_the_same_findings() -> None:
    """A name is one string there, and has no parts; DOAJ takes neither references nor dates."""
    yaml = findings(check_bytes((FORMATS / "same.yaml").read_bytes(), "same.yaml"))
    held = [(code, pointer.removesuffix("/family"), found) for code, pointer, found in yaml]
    doaj = check_bytes(SAME.encode(), "same.doaj.xml")
    assert findings(doaj) == [one for one in held if not one[1].startswith(("/references", "/dates"))]
    assert not doaj.failures


def test_findings_stand_where_the_letters_stand() -> None:
    run = check_bytes(SAME.encode(), "same.doaj.xml")
    lines = SAME.splitlines()
    for code, piece in (("IDN003", "0000-0002-1825"), ("CIT011", "58</startPage>"), ("CHR001", "Sidоrov")):
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
    mended = text.replace("Sidоrov", "Sidorov").replace("у детей.</t", "у детей</t")
    assert checked.source.data.decode(encoding) == mended


def test_what_article_yaml_has_no_place_for_is_kept() -> None:
    (document,) = documents(SAME)
    assert document.article.extra == {
        "publisherRecordId": "42",
        "documentType": "Научная статья",
        "fullTextUrl": {"@format": "html", "#text": "https://example.org/article/view/19"},
    }


# ---- languages


@pytest.mark.parametrize(
    ("code", "language"), [("eng", "en"), ("rus", "ru"), ("kaz", "kk"), ("ger", "de"), ("chi", "zh")]
)
def test_languages_are_bibliographic_codes(code: str, language: str) -> None:
    document = record(f'<language>{code}</language><title language="{code}">Abc</title>')
    assert (document.article.language, texts(document, "titles")) == (language, {language: "Abc"})


def test_what_is_declared_nowhere_is_in_the_language_of_its_letters() -> None:
    document = record("<language>rus</language><title>Cells of mice</title><title>Клетки мышей</title>")
    assert texts(document, "titles") == {"ru": "Клетки мышей", "en": "Cells of mice"}


def test_people_and_institutions_need_no_translation_there_but_texts_do() -> None:
    people = "<authors><author><name>Anna Petrova</name><affiliationId>1</affiliationId></author></authors>"
    russian = '<title language="rus">Клетки мышей</title><keywords language="rus"><keyword>клетка</keyword></keywords>'
    text = (
        f"<records><record><journalTitle/>{TITLE}{people}<affiliationsList>"
        '<affiliationName affiliationId="1">University</affiliationName></affiliationsList>'
        f'<abstract language="eng">Of cells.</abstract>{russian}</record></records>'
    )

    def untranslated(text: str) -> list[str]:
        return [pointer for code, pointer, _ in findings(check_bytes(text.encode(), "a.xml")) if code == "LNG001"]

    assert untranslated(text) == ["/abstract/ru", "/keywords/en"]
    assert untranslated(text.replace(russian, "")) == []


# ---- people, pages, dates


def test_ids_of_affiliations_are_printed_nowhere() -> None:
    document = record(
        TITLE,
        "<authors><author><name>A. Li</name><affiliationId>2</affiliationId></author>"
        "<author><name>B. Ott</name><affiliationId>0</affiliationId><affiliationId>1</affiliationId></author>"
        "<author><name/></author></authors><affiliationsList>"
        '<affiliationName affiliationId="0">Clinic</affiliationName>'
        '<affiliationName affiliationId="1">Chair</affiliationName>'
        '<affiliationName affiliationId="2">Clinic</affiliationName></affiliationsList>',
    )
    assert [[index.key for index in one.indices] for one in document.article.authors] == [["1"], ["1", "2"]]
    assert [one.names["en"].value for one in document.article.affiliations.values()] == ["Clinic", "Chair"]


def test_a_pointer_at_nothing_is_found() -> None:
    text = (
        f"<records><record><journalTitle/>{TITLE}<authors><author><name>A. Li</name><affiliationId>1</affiliationId>"
        "<affiliationId>0</affiliationId></author></authors><affiliationsList>"
        '<affiliationName affiliationId="0">Clinic</affiliationName></affiliationsList></record></records>'
    )
    assert ("AFF001", "/authors/0/affiliations/0", "unresolved") in findings(check_bytes(text.encode(), "a.xml"))


@pytest.mark.parametrize(
    ("written", "year", "dates"),
    [("2021", "2021", {}), ("2021-03", "2021", {}), ("2021-03-05", "2021", {"published": "2021-03-05"})],
)
def test_dates(written: str, year: str, dates: dict[str, str]) -> None:
    document = record(TITLE, f"<publicationDate>{written}</publicationDate>")
    assert (texts(document, "values")["year"], texts(document, "dates")) == (year, dates)


@pytest.mark.parametrize(
    ("start", "end", "pages"),
    [("5", "9", "5-9"), ("5", "5", "5"), ("5", "", "5"), ("", "", None), ("e12", "e12", "e12")],
)
def test_pages(start: str, end: str, pages: str | None) -> None:
    document = record(TITLE, f"<startPage>{start}</startPage><endPage>{end}</endPage>")
    assert texts(document, "values").get("pages") == pages


def test_the_format_lays_down_how_identifiers_are_written() -> None:
    text = SAME.replace("1812-2892", "18122892").replace("0098", "0097")
    found = findings(check_bytes(text.encode(), "a.xml"))
    assert not [one for one in found if one[0].startswith("IDN")]


# ---- files


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SAME, True),
        (SAME[:1500], True),
        ("<d:doajArticle xmlns:d='x'><d:journalTitle>J</d:journalTitle></d:doajArticle>", True),
        ("<records><record><field/></record></records>", False),
        ('<article article-type="research-article"><front><article-meta/></front></article>', False),
    ],
)
def test_what_is_doaj(text: str, expected: bool) -> None:
    chosen = choose(Source("a.xml", text), named=False)
    assert (chosen is not None and chosen.name == "doaj") is expected


def test_harvested_records_are_read() -> None:
    one = "<record><header/><metadata><oai_doaj:doajArticle>" + TITLE + "</oai_doaj:doajArticle></metadata></record>"
    first, second = documents(f"<OAI-PMH xmlns:oai_doaj='x'><ListRecords>{one}{one}</ListRecords></OAI-PMH>")
    assert texts(first, "titles") == texts(second, "titles") == {"en": "Cells of mice"}


def test_an_empty_title_is_told() -> None:
    (problem,) = record("<language>rus</language><title/>").problems
    assert (problem.code, problem.pointer) == ("STR007", "/title/ru")


BOMB = '<!DOCTYPE records [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
EXTERNAL = '<!DOCTYPE records [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
HEAD = "<records><record><journalTitle>"


@pytest.mark.parametrize(
    ("text", "code", "message_id"),
    [
        (SAME[:1500], "STR001", "invalid-xml"),
        (BOMB + HEAD + "&b;", "STR001", "own-entities"),
        (EXTERNAL + HEAD + "&x;", "STR001", "own-entities"),
        (HEAD + "<a>" * 5000, "STR001", "too-deep"),
        ("<records><fullTextUrls/><!-- <fullTextUrl > --></records>", "STR005", "no-articles"),
    ],
    ids=["broken", "bomb", "external", "deep", "empty"],
)
def test_what_cannot_be_read_is_refused_in_one_line(text: str, code: str, message_id: str) -> None:
    run = check_bytes(text.encode(), "a.xml")
    assert [(found.code, found.message_id) for found in run.findings] == [(code, message_id)]
