"""Crossref XML: the same article gives the same findings, where the file has them; languages, people, references."""

from pathlib import Path

import pytest
import yaml

from validator.decoding import decode
from validator.document import Document
from validator.finding import Finding
from validator.pipeline import Options, check_bytes, check_paths, read_documents
from validator.profile import PROFILES
from validator.readers import choose
from validator.source import Source

SAME = Path(__file__).parent / "data/formats/same.crossref.xml"


def what_crossref_can_hold() -> str:
    """The article of same.yaml without what no Crossref record has."""
    record = yaml.safe_load(SAME.with_name("same.yaml").read_text(encoding="utf-8"))
    for name in ("keywords", "udc"):
        del record[name]
    del record["dates"]["received"], record["authors"][0]["email"]
    record["references"] = record["references"]["en"]
    return yaml.safe_dump(record, allow_unicode=True)


def deposit(article: str, journal: str = "", language: str = "", encoding: str = "UTF-8") -> str:
    attribute = f' language="{language}"' if language else ""
    return (
        f'<?xml version="1.0" encoding="{encoding}"?>\n'
        '<doi_batch xmlns="http://www.crossref.org/schema/5.3.1" xmlns:jats="http://www.ncbi.nlm.nih.gov/JATS1">'
        f"<body><journal><journal_metadata{attribute}><full_title>Nature</full_title></journal_metadata>{journal}"
        f'<journal_article publication_type="full_text">\n{article}\n</journal_article></journal></body></doi_batch>'
    )


def read(text: str) -> Document:
    (document,) = documents(text)
    return document


def documents(text: str) -> list[Document]:
    return read_documents(Source("deposit.xml", text), Options())


def findings(text: str, path: str = "deposit.xml", profile: str = "default") -> list[Finding]:
    return check_bytes(text.encode(), path, Options(profile=PROFILES[profile])).findings


def told(found: list[Finding]) -> set[tuple[str, str, str]]:
    return {(finding.code, finding.pointer, finding.message_id) for finding in found}


def titles(article: str, language: str = "") -> dict[str, str]:
    return {code: text.value for code, text in read(deposit(article, language=language)).article.titles.items()}


def test_the_same_article_has_the_same_findings() -> None:
    found = told(findings(SAME.read_text(encoding="utf-8")))
    assert found == told(findings(what_crossref_can_hold(), "article.yaml"))
    assert len(found) == 5


def test_findings_stand_where_the_letters_stand() -> None:
    lines = SAME.read_text(encoding="utf-8").split("\n")
    found = findings("\n".join(lines))
    shown = {f.code: lines[f.start.line - 1][f.start.column - 1 :] for f in found if f.pointer != "/references/1"}
    assert shown["TIT002"].startswith(".</title>")
    assert shown["IDN003"].startswith("0000-0002-1825-0098<")
    assert shown["CHR001"].startswith("Sidоrov</surname>")
    assert shown["CIT011"].startswith("58</first_page><last_page>45")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1251"])
def test_safe_fixes_change_nothing_but_the_letters(tmp_path: Path, encoding: str) -> None:
    text = SAME.read_text(encoding="utf-8").replace("UTF-8", encoding).replace("²", "")
    file = tmp_path / "deposit.xml"
    file.write_bytes(text.encode(encoding))
    check_paths([str(file)], Options(fix="safe"))
    mended = text.replace("Sidоrov", "Sidorov").replace("Brоwn", "Brown").replace("детей.</title>", "детей</title>")
    assert decode(file.read_bytes()).text == mended


@pytest.mark.parametrize(
    ("article", "language", "expected"),
    [
        (
            """<titles><title>Basov Readings</title>
            <original_language_title language="ru">Басовские чтения</original_language_title></titles>""",
            "en",
            {"en": "Basov Readings", "ru": "Басовские чтения"},
        ),
        (
            "<titles><title>Лечение</title></titles><titles><title>Care</title></titles>",
            "",
            {"ru": "Лечение", "en": "Care"},
        ),
        (
            "<titles><title>Care</title></titles><titles><title>Лечение</title></titles>",
            "ru",
            {"en": "Care", "ru": "Лечение"},
        ),
        ("<titles><title>Лікування</title></titles>", "uk", {"uk": "Лікування"}),
        ("<titles><title>El sistema</title></titles>", "es", {"es": "El sistema"}),
        ("<titles><title>Лечение <i>in vitro</i></title></titles>", "ru", {"ru": "Лечение in vitro"}),
        ("<titles><title>Care</title><subtitle>A review</subtitle></titles>", "", {"en": "Care: A review"}),
        ("<titles><title>Care?</title><subtitle>A review</subtitle></titles>", "", {"en": "Care? A review"}),
        (
            '<titles><title>Care</title><original_language_title language="ru"/></titles>',
            "",
            {"en": "Care"},
        ),
    ],
)
def test_titles(article: str, language: str, expected: dict[str, str]) -> None:
    assert titles(article, language) == expected


def test_a_second_title_in_a_language_is_kept() -> None:
    document = read(deposit("<titles><title>Care</title></titles><titles><title>Nursing</title></titles>"))
    assert document.article.titles["en"].value == "Care"
    assert document.article.extra["journal_article"]["titles"] == {"title": "Nursing"}


def test_an_empty_title_is_told() -> None:
    assert ("STR007", "/title", "empty") in told(findings(deposit("<titles><title/></titles>")))


PEOPLE = """<contributors>
<person_name sequence="first" contributor_role="author" language="ru">
  <given_name>Анна</given_name><surname>Петрова</surname><suffix>мл.</suffix>
  <affiliations><institution>
    <institution_name>СГУ</institution_name>
    <institution_id type="isni">https://isni.org/isni/0000000123456789</institution_id>
    <institution_id type="ror">https://ror.org/05jcsqx24</institution_id>
    <institution_place>Саратов, Россия</institution_place>
    <institution_department>Кафедра педиатрии</institution_department>
  </institution></affiliations>
  <ORCID authenticated="true">https://orcid.org/0000-0002-1825-0097</ORCID>
  <alt-name><name language="en"><surname>Petrova</surname><given_name>Anna</given_name></name></alt-name>
</person_name>
<person_name sequence="additional" contributor_role="author">
  <given_name>Ivan</given_name><surname>Sidorov</surname>
  <affiliation>City Hospital</affiliation><affiliation>Saratov University</affiliation>
</person_name>
<person_name sequence="additional" contributor_role="author"><surname>Aristotle</surname>
  <affiliation>City Hospital</affiliation></person_name>
<person_name sequence="additional" contributor_role="editor"><surname>Kim</surname></person_name>
<organization sequence="additional" contributor_role="author">The Group</organization>
</contributors>"""


def test_people() -> None:
    article = read(deposit(PEOPLE)).article
    assert [{code: name.value for code, name in author.names.items()} for author in article.authors] == [
        {"ru": "Анна Петрова", "en": "Anna Petrova"},
        {"en": "Ivan Sidorov"},
        {"en": "Aristotle"},
    ]
    assert article.authors[0].identifiers["orcid"].value == "https://orcid.org/0000-0002-1825-0097"
    assert [[index.key for index in author.indices] for author in article.authors] == [["1"], ["2", "3"], ["2"]]
    names = {key: {c: t.value for c, t in one.names.items()} for key, one in article.affiliations.items()}
    assert names == {
        "1": {"ru": "Кафедра педиатрии, СГУ"},
        "2": {"en": "City Hospital"},
        "3": {"en": "Saratov University"},
    }
    first = article.affiliations["1"]
    assert first.identifiers["ror"].value == "https://ror.org/05jcsqx24"
    assert first.details["address"]["ru"].value == "Саратов, Россия"
    left = article.extra["journal_article"]["contributors"]
    assert [one["surname"] for one in left["person_name"] if "surname" in one] == ["Kim"]
    assert left["person_name"][0]["suffix"] == "мл."
    assert left["organization"]["#text"] == "The Group"


def test_abstracts() -> None:
    abstracts = read(
        deposit(
            '<jats:abstract xml:lang="ru"><jats:title>Аннотация</jats:title><jats:p>Изучены клетки.</jats:p>\n'
            "<jats:p>Найдено 5.</jats:p></jats:abstract>"
            '<jats:abstract xml:lang="en"><jats:sec><jats:title>Aim</jats:title><jats:p>To <jats:italic>see'
            "</jats:italic>.</jats:p></jats:sec></jats:abstract>"
            '<jats:abstract xml:lang="en" abstract-type="graphical"><jats:p>Figure</jats:p></jats:abstract>'
        )
    ).article.abstracts
    assert {code: text.value for code, text in abstracts.items()} == {
        "ru": "Изучены клетки. Найдено 5.",
        "en": "Aim To see.",
    }


def test_plain_fields_and_dates() -> None:
    article = read(
        deposit(
            '<publication_date media_type="online"><month>12</month><day>5</day><year>2023</year></publication_date>'
            "<acceptance_date><month>22</month><year>2023</year></acceptance_date>"
            "<pages><first_page>7</first_page><last_page>12</last_page><other_pages>15</other_pages></pages>"
            '<publisher_item><item_number item_number_type="article_number">e12</item_number></publisher_item>'
            '<program name="AccessIndicators"><license_ref applies_to="tdm">https://example.org/tdm</license_ref>'
            '<license_ref applies_to="vor">https://example.org/by</license_ref></program>'
            "<doi_data><doi>10.1000/x</doi><resource>https://example.org/x</resource></doi_data>",
            "<journal_issue><publication_date><year>2024</year></publication_date>"
            "<journal_volume><volume>3</volume></journal_volume><issue>1</issue></journal_issue>",
        )
    ).article
    assert {name: text.value for name, text in article.values.items()} == {
        "year": "2024", "volume": "3", "issue": "1", "pages": "7-12", "article-number": "e12", "doi": "10.1000/x",
        "license": "https://example.org/by",
    }  # fmt: skip
    assert {name: text.value for name, text in article.dates.items()} == {"published": "2023-12-05", "accepted": "2023"}
    assert article.extra["journal_article"]["pages"] == {"other_pages": "15"}
    assert not article.extra["journal_article"].keys() & {"publication_date", "acceptance_date"}


def test_issns_by_medium() -> None:
    text = deposit("<titles/>").replace(
        "</journal_metadata>", '<issn>1812-2892</issn><issn media_type="electronic">2313-1519</issn></journal_metadata>'
    )
    issns = read(text).article.journal.issns
    assert {kind: issn.value for kind, issn in issns.items()} == {"print": "1812-2892", "online": "2313-1519"}


def test_an_issn_needs_no_hyphen() -> None:
    compact, broken = (
        ENGLISH.replace("</full_title>", f"</full_title><issn>{issn}</issn>") for issn in ("18122892", "18122893")
    )
    assert not findings(compact)
    assert told(findings(broken)) == {("IDN005", "/journal/issn/print", "check-digit")}


def test_only_what_is_printed_of_a_citation_is_a_reference() -> None:
    article = read(
        deposit(
            '<citation_list><citation key="1"><doi>10.1000/a</doi></citation>'
            '<citation key="2"><doi>10.1000/b</doi><unstructured_citation>Kim A. Cells. 2015.</unstructured_citation>'
            '</citation><citation key="3"><author>Kim</author><cYear>2015</cYear></citation></citation_list>'
        )
    ).article
    (listed,) = article.reference_lists
    assert [(one.text.value, one.pointer, one.doi and one.doi.value) for one in listed.items] == [
        ("Kim A. Cells. 2015.", "/references/0", "10.1000/b")
    ]
    assert article.extra["journal_article"]["citation_list"]["citation"] == [
        {"@key": "1", "doi": "10.1000/a"},
        {"@key": "3", "author": "Kim", "cYear": "2015"},
    ]


ENGLISH = deposit(
    "<titles><title>Public perceptions of citizen science</title></titles>"
    '<contributors><person_name sequence="first" contributor_role="author"><given_name>Eva</given_name>'
    "<surname>Lewandowski</surname><affiliation>Wisconsin Department of Natural Resources, US</affiliation>"
    "</person_name></contributors><jats:abstract><jats:p>Members of the public are its base.</jats:p></jats:abstract>"
    "<publication_date><year>2017</year></publication_date>"
    "<doi_data><doi>10.5334/cstp.77</doi><resource>https://example.org</resource></doi_data>",
    language="en",
)


@pytest.mark.parametrize("profile", ["default", "crossref"])
def test_a_deposit_in_one_language_with_a_bare_doi_is_clean(profile: str) -> None:
    assert not findings(ENGLISH, profile=profile)


def test_a_profile_that_asks_for_translations_gets_them() -> None:
    assert ("LNG001", "/title/ru", "missing") in told(findings(ENGLISH, profile="gost"))
    assert "/keywords" not in {finding.pointer for finding in findings(ENGLISH, profile="gost")}


def test_an_unsigned_notice_is_no_error() -> None:
    (finding,) = findings(deposit("<titles><title>In memory of a colleague</title></titles>"))
    assert (finding.code, str(finding.severity)) == ("AUT001", "info")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<doi_batch/>", "crossref"),
        ('<?xml version="1.0"?>\n<!-- x -->\n<cr:doi_records xmlns:cr="x"><cr:doi_record', "crossref"),
        ('<crossref_result version="3.0"><query_result><body><query><doi_record>', "crossref"),
        ("<doi>10.1000/x</doi>", None),
        ("", None),
    ],
)
def test_what_is_crossref(text: str, expected: str | None) -> None:
    reader = choose(Source("record.xml", text), named=False)
    assert (reader and reader.name) == expected


def test_an_issue_is_several_documents() -> None:
    one = "<journal_article><titles><title>{}</title></titles></journal_article>"
    text = (
        f"<doi_record><crossref><journal>{one.format('Cells')}{one.format('Genes')}</journal></crossref></doi_record>"
    )
    assert [document.article.titles["en"].value for document in documents(text)] == ["Cells", "Genes"]


BOMB = '<!DOCTYPE doi_batch [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><doi_batch>&b;</doi_batch>'


@pytest.mark.parametrize(
    ("text", "code", "message_id"),
    [
        ("<doi_batch><body>", "STR001", "invalid-xml"),
        (deposit("<titles><title>A & B</title></titles>"), "STR001", "invalid-xml"),
        (BOMB, "STR001", "own-entities"),
        ('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><doi_batch>&x;</doi_batch>', "STR001", "own-entities"),
        (f"<doi_batch>{'<a>' * 100_000}", "STR001", "too-deep"),
        ("<doi_batch><body><book><book_metadata/></book></body></doi_batch>", "STR005", "no-articles"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(text: str, code: str, message_id: str) -> None:
    assert [(one.code, one.message_id) for one in findings(text)] == [(code, message_id)]


def test_a_long_list_is_read() -> None:
    citation = "<citation><unstructured_citation>Kim A. Cells. 2015.</unstructured_citation></citation>"
    document = read(deposit(f"<citation_list>{citation * 20_000}</citation_list>"))
    assert len(document.article.reference_lists[0].items) == 20_000
