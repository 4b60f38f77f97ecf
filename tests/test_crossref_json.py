"""Works in the JSON of Crossref's REST API: the same findings as in its XML, markup in strings, several works."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.document import Document
from validator.finding import Finding
from validator.pipeline import Options, check_bytes, check_paths, read_documents
from validator.profile import PROFILES
from validator.readers import choose
from validator.readers.markup_strings import strip_markup
from validator.source import Source

SAME = Path(__file__).parent / "data/formats/same.crossref.json"


def work(**fields: Any) -> dict[str, Any]:
    return {"DOI": "10.1000/x", "title": ["Cells"], **{name.replace("_", "-"): value for name, value in fields.items()}}


def read(data: Any) -> Document:
    (document,) = read_documents(Source("work.json", json.dumps(data, ensure_ascii=False)), Options())
    return document


def findings(text: str, profile: str = "default") -> list[Finding]:
    return check_bytes(text.encode(), "work.json", Options(profile=PROFILES[profile])).findings


def told(found: list[Finding]) -> set[tuple[str, str, str]]:
    return {(finding.code, finding.pointer, finding.message_id) for finding in found}


def test_the_same_article_has_the_findings_of_its_xml() -> None:
    xml = check_bytes(SAME.with_suffix(".xml").read_bytes(), "same.xml").findings
    in_alternative_name = {finding for finding in told(xml) if finding[1].startswith("/authors/1/name/en")}
    assert told(findings(SAME.read_text(encoding="utf-8"))) == told(xml) - in_alternative_name


def test_findings_stand_where_the_letters_stand() -> None:
    lines = SAME.read_text(encoding="utf-8").split("\n")
    shown = {f.code: lines[f.start.line - 1][f.start.column - 1 :] for f in findings("\n".join(lines))}
    assert shown == {"TIT002": '.",', "IDN003": '0000-0002-1825-0098",', "CIT011": '58-45",', "CHR001": shown["CHR001"]}
    assert shown["CHR001"].startswith("Brоwn AB.")


def test_safe_fixes_change_nothing_but_the_letters(tmp_path: Path) -> None:
    text = SAME.read_text(encoding="utf-8")
    file = tmp_path / "work.json"
    file.write_text(text, encoding="utf-8")
    check_paths([str(file)], Options(fix="safe"))
    assert file.read_text(encoding="utf-8") == text.replace("Brоwn", "Brown").replace('детей."', 'детей"')


def test_another_encoding_is_named() -> None:
    found = check_bytes(SAME.read_text(encoding="utf-8").encode("utf-16"), "work.json").findings
    assert [one.code for one in found] == ["STR002"]


def test_a_work() -> None:
    article = read(
        work(
            title=["Basov <i>Readings</i>"],
            original_title=["Басовские чтения"],
            language="en",
            container_title=["Physics-Uspekhi"],
            short_container_title=["Phys. Usp."],
            publisher="ФИАН",
            issn_type=[{"type": "print", "value": "1063-7869"}, {"type": "electronic", "value": "1468-4780"}],
            ISSN=["1063-7869", "1468-4780"],
            volume="67",
            issue="03",
            page="292-295",
            article_number="e1",
            published_online={"date-parts": [[2022, 11]]},
            published_print={"date-parts": [[2024, 3, 1]]},
            issued={"date-parts": [[2022, 11]]},
            license=[
                {"URL": "https://a.org/tdm", "content-version": "tdm"},
                {"URL": "https://a.org", "content-version": "vor"},
            ],
            funder=[{"name": "РНФ"}],
        )
    ).article
    assert {code: text.value for code, text in article.titles.items()} == {
        "en": "Basov Readings",
        "ru": "Басовские чтения",
    }
    assert article.journal.abbreviations["en"].value == "Phys. Usp."
    assert article.journal.publishers["ru"].value == "ФИАН"
    assert {kind: text.value for kind, text in article.journal.issns.items()} == {
        "print": "1063-7869",
        "online": "1468-4780",
    }
    assert {name: text.value for name, text in article.values.items()} == {
        "year": "2024", "volume": "67", "issue": "03", "pages": "292-295", "article-number": "e1", "doi": "10.1000/x",
        "license": "https://a.org",
    }  # fmt: skip
    assert article.dates["published"].value == "2022-11"
    assert article.extra["funder"] == [{"name": "РНФ"}]


def test_people() -> None:
    university = {"name": "Saratov University", "place": ["Saratov, Russia"]}
    ror = {"id": "https://ror.org/05jcsqx24", "id-type": "ROR", "asserted-by": "publisher"}
    article = read(
        work(
            author=[
                {"given": "Anna", "family": "Petrova", "ORCID": "https://orcid.org/0000-0002-1825-0097",
                 "affiliation": [university | {"id": [ror]}]},
                {"name": "The Group", "sequence": "additional", "affiliation": []},
                {"given": "Пётр", "family": "Ким", "affiliation": [{"name": "Больница"}, university]},
            ]
        )
    ).article  # fmt: skip
    assert [{code: name.value for code, name in author.names.items()} for author in article.authors] == [
        {"en": "Anna Petrova"},
        {"ru": "Пётр Ким"},
    ]
    assert [[index.key for index in author.indices] for author in article.authors] == [["1"], ["2", "1"]]
    assert article.affiliations["1"].identifiers["ror"].value == "https://ror.org/05jcsqx24"
    assert article.affiliations["1"].details["address"]["en"].value == "Saratov, Russia"
    assert [one.get("name") for one in article.extra["author"]] == ["The Group"]


def test_only_what_is_printed_of_a_reference_is_one() -> None:
    article = read(
        work(
            reference=[
                {"key": "1", "DOI": "10.1000/a"},
                {"key": "2", "DOI": "10.1000/b", "unstructured": "Kim A. Cells."},
            ]
        )
    ).article
    ((reference,),) = [one.items for one in article.reference_lists]
    assert (reference.text.value, reference.pointer) == ("Kim A. Cells.", "/references/0")
    assert reference.doi is not None
    assert reference.doi.value == "10.1000/b"
    assert article.extra["reference"] == [{"key": "1", "DOI": "10.1000/a"}]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("plain", "plain"),
        ("<jats:title>Abstract</jats:title><jats:p>Cells.</jats:p>\n<jats:p>Genes.</jats:p>", "Cells. Genes."),
        ("<jats:sec><jats:title>Aim</jats:title><jats:p>To see.</jats:p></jats:sec>", "Aim To see."),
        (
            "<jats:title>Aim</jats:title><jats:p>a</jats:p><jats:title>Ends</jats:title><jats:p>b</jats:p>",
            "Aim a Ends b",
        ),
        ("<p>H<sub>2</sub>O &amp; CO<jats:sub>2</jats:sub></p>", "H2O & CO2"),
        ("p &lt; 0.05 and P<0.05, n>3", "p < 0.05 and P<0.05, n>3"),
        ("<jats:tex-math>$x$</jats:tex-math><mml:math><mml:mi>x</mml:mi></mml:math>", "x"),
        ("", ""),
        ("<", "<"),
    ],
)
def test_markup_in_strings(written: str, text: str) -> None:
    assert strip_markup(written).text == text


@given(st.text(alphabet="<>/&;p: aя\n\u00a0", max_size=60))
def test_each_letter_stands_somewhere(written: str) -> None:
    flat = strip_markup(written)
    assert len(flat.text) == len(flat.offsets)
    assert all(0 <= start < end <= len(written) for start, end in flat.offsets)
    assert flat.offsets == sorted(flat.offsets)


def test_a_finding_in_an_abstract_with_markup_stands_where_its_letters_do(tmp_path: Path) -> None:
    text = json.dumps(
        work(abstract='<jats:p>Quotes "a" &amp; the <jats:bold>metаl</jats:bold> age</jats:p>'), ensure_ascii=False
    )
    file = tmp_path / "work.json"
    file.write_text(text, encoding="utf-8")
    (found,) = [one for one in findings(text) if one.code == "CHR001"]
    assert text[found.start.column - 1 :].startswith("metаl<")
    check_paths([str(file)], Options(fix="safe"))
    assert file.read_text(encoding="utf-8") == text.replace("metаl", "metal")


@pytest.mark.parametrize("profile", ["default", "crossref"])
def test_a_work_in_one_language_with_a_bare_doi_is_clean(profile: str) -> None:
    author = {"given": "Eva", "family": "Lewandowski", "affiliation": []}
    fields = {"container_title": ["Nature"], "issued": {"date-parts": [[2017]]}, "author": [author], "subtitle": []}
    text = json.dumps(work(title=["Public perceptions of citizen science"], **fields))
    assert not findings(text, profile)


@pytest.mark.parametrize(
    ("data", "number"),
    [
        (work(), 1),
        ({"status": "ok", "message": work()}, 1),
        ({"status": "ok", "message-type": "work-list", "message": {"items": [work(), work()]}}, 2),
        ([work(), work(), work()], 3),
    ],
)
def test_works_and_answers(data: Any, number: int) -> None:
    documents = read_documents(Source("works.json", json.dumps(data)), Options())
    assert [document.article.titles["en"].value for document in documents] == ["Cells"] * number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (json.dumps(work(abstract="Cells", keywords=[]), indent=1), "crossref-json"),
        ('{"title": {"en": "Cells"},\n"authors": [], "doi": "10.1000/x"}', "article"),
        ('{"name": "package", "title": ["x"]}', None),
    ],
)
def test_what_is_a_work(text: str, expected: str | None) -> None:
    reader = choose(Source("record.json", text), named=False)
    assert (reader and reader.name) == expected


def test_a_broken_article_in_json_is_still_an_article() -> None:
    reader = choose(Source("record.json", '{"titel": "x"'), named=True)
    assert reader is not None
    assert reader.name == "article"


@pytest.mark.parametrize(
    ("text", "code", "message_id"),
    [
        ('{"DOI": "10.1000/x", "title": ["Cells"', "STR001", "unclosed-bracket"),
        (f'{{"DOI": "10.1000/x", "title": {"[" * 100_000}', "STR001", "too-deep"),
        ('{"message": {"title": ["x"], "facets": {"DOI": 1}}}', "STR005", "no-articles"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(text: str, code: str, message_id: str) -> None:
    assert [(one.code, one.message_id) for one in findings(text)] == [(code, message_id)]


@pytest.mark.parametrize(
    "fields",
    [
        {"author": "x", "title": "y", "abstract": 5, "reference": {}, "issued": {"date-parts": [[None]]}},
        {"author": [None, []], "title": [None], "issn-type": ["x"], "license": [None], "issued": {"date-parts": []}},
        {"author": [{"family": {}}], "title": [["x"]], "DOI": None, "published": [[1]], "journal-issue": None},
    ],
)
def test_values_of_another_kind_are_no_crash(fields: dict[str, Any]) -> None:
    assert read({"title": [], **fields, "DOI": fields.get("DOI", "10.1000/x")} | {"subject": [{"title": []}]})


def test_a_long_abstract_is_read() -> None:
    text = "<jats:p>" + "a < b &amp; " * 50_000 + "</jats:p>"
    assert len(read(work(abstract=text)).article.abstracts["en"].value) == len("a < b & ") * 50_000 - 1
