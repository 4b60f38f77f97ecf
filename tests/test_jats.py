"""Reading JATS: languages by attribute, the findings of article.yaml, and files that are broken or hostile."""

from pathlib import Path

import pytest

from validator.decoding import decode
from validator.document import Document
from validator.pipeline import Options, check_bytes, check_source, read_documents
from validator.readers import choose
from validator.run import Run
from validator.source import Source

FORMATS = Path(__file__).parent / "data/formats"
SAME = (FORMATS / "same.jats.xml").read_text(encoding="utf-8")

HEAD = '<article article-type="research-article" xml:lang="{language}"><front><journal-meta/><article-meta>'
TAIL = "</article-meta></front><body/><back>{back}</back>{after}</article>"
TITLE = "<title-group><article-title>{}</article-title></title-group>"


def article(meta: str, back: str = "", language: str = "en", after: str = "") -> Document:
    (document,) = documents(HEAD.format(language=language) + meta + TAIL.format(back=back, after=after))
    return document


def documents(text: str) -> list[Document]:
    return read_documents(Source("a.xml", text), Options(input_format="jats"))


def findings(run: Run) -> list[tuple[str, str, str]]:
    return sorted((found.code, found.pointer, found.message_id) for found in run.findings)


def texts(document: Document, field: str) -> dict[str, str]:
    return {code: text.value for code, text in getattr(document.article, field).items()}


def shown(document: Document, pointer: str) -> str:
    return document.source.slice(document.locate(pointer))


# ---- the shared article


def test_the_same_article_has_the_same_findings() -> None:
    yaml = check_bytes((FORMATS / "same.yaml").read_bytes(), "same.yaml")
    jats = check_bytes(SAME.encode(), "same.jats.xml")
    assert findings(jats) == findings(yaml)
    assert not jats.failures


def test_findings_stand_where_the_letters_stand() -> None:
    run = check_bytes(SAME.encode(), "same.jats.xml")
    lines = SAME.splitlines()
    for code, line, piece in (("IDN003", "0000-0002-1825-0098", "0000"), ("CIT011", "<fpage>", "58")):
        (found,) = (one for one in run.findings if one.code == code)
        row = next(i for i, text in enumerate(lines, 1) if line in text)
        assert (found.start.line, found.start.column) == (row, lines[row - 1].index(piece) + 1)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1251"])
def test_safe_fixes_change_nothing_but_the_letters(encoding: str) -> None:
    text = SAME.replace('encoding="UTF-8"', f'encoding="{encoding}"').replace("’", "'")
    decoded = decode(text.encode(encoding))
    source = Source("same.xml", decoded.text or "", decoded.bom, decoded.encoding)
    checked = check_source(source, Options(fix="safe"))
    assert checked
    assert {"/authors/1/name/en/family", "/references/en/1"} <= {fixed.pointer for fixed in checked.fixed}
    mended = text.replace("Sidоrov", "Sidorov").replace("Brоwn", "Brown").replace("у детей.</trans", "у детей</trans")
    assert checked.source.data.decode(encoding) == mended


# ---- languages


def test_languages_are_looked_up_by_attribute() -> None:
    document = article(
        '<title-group><article-title xml:lang="en">Cells</article-title>'
        '<trans-title-group xml:lang="kk"><trans-title/></trans-title-group>'
        '<trans-title-group xml:lang="ru"><trans-title>Клетки</trans-title></trans-title-group></title-group>'
        '<kwd-group xml:lang="ru"><kwd>клетка</kwd></kwd-group><kwd-group xml:lang="en"><kwd>cell</kwd></kwd-group>',
        language="ru",
    )
    assert texts(document, "titles") == {"en": "Cells", "ru": "Клетки"}
    assert list(document.article.keywords) == ["ru", "en"]
    assert not document.problems


def test_what_is_declared_nowhere_is_in_the_language_of_its_letters() -> None:
    meta = (
        '<title-group><article-title>Клетки</article-title><trans-title-group xml:lang="en">'
        "<trans-title>Cells</trans-title></trans-title-group></title-group>"
    )
    assert texts(article(meta, language="en"), "titles") == {"ru": "Клетки", "en": "Cells"}


def test_translations_within_the_file_are_halves_of_the_record() -> None:
    stub = TITLE.format("Células e tecidos") + "<abstract><p>Resumo das células.</p></abstract>"
    part = f'<sub-article article-type="translation" xml:lang="pt"><front-stub>{stub}</front-stub></sub-article>'
    other = '<sub-article article-type="reviewer-report"><front-stub/></sub-article>'
    document = article(TITLE.format("Cells") + "<abstract><p>Of cells.</p></abstract>", after=part + other)
    assert texts(document, "titles") == {"en": "Cells", "pt": "Células e tecidos"}
    assert texts(document, "abstracts")["pt"] == "Resumo das células."


def test_an_abstract_has_no_heading_and_is_not_a_graphical_one() -> None:
    document = article(
        '<abstract abstract-type="graphical"><p>A drawing</p></abstract>'
        "<abstract><title>Abstract</title><sec><title>Aim</title><p>To test.</p></sec><sec><title>Results</title>"
        "<p>H<sub>2</sub>O &lt; 5 <xref>[1]</xref></p></sec></abstract>"
    )
    assert texts(document, "abstracts") == {"en": "Aim To test. Results H2O < 5"}
    assert document.article.extra["front"]["article-meta"]["abstract"]["p"] == "A drawing"


def test_an_empty_title_is_told() -> None:
    (problem,) = article(TITLE.format("")).problems
    assert (problem.code, problem.message_id, problem.pointer) == ("STR007", "empty", "/title/en")


# ---- people and institutions

NAME = "<name><surname>{}</surname><given-names>{}</given-names></name>"


def group(*people: str, after: str = "") -> str:
    contribs = "".join(f'<contrib contrib-type="author">{one}</contrib>' for one in people)
    return f"<contrib-group>{contribs}{after}</contrib-group>"


def test_names_in_parts_and_as_strings() -> None:
    document = article(
        group(
            '<name-alternatives><string-name xml:lang="zh">周欣</string-name>'
            '<name xml:lang="en"><surname>Zhou</surname><given-names>Xin</given-names></name></name-alternatives>',
            NAME.format("Петров", "Олег Иванович"),
            "<collab>Study Group<contrib-group><contrib><name><surname>X</surname></name></contrib></contrib-group>"
            "</collab>",
        )
        + '<contrib-group><contrib contrib-type="editor">'
        + NAME.format("Ed", "E.")
        + "</contrib></contrib-group>"
    )
    first, second = document.article.authors
    assert {code: text.value for code, text in first.names.items()} == {"zh": "周欣", "en": "Xin Zhou"}
    assert [part.pointer.rpartition("/")[2] for part in second.name_parts["ru"]] == ["given", "patronymic", "family"]
    assert shown(document, "/authors/1/name/ru/patronymic") == "Иванович"
    groups = document.article.extra["front"]["article-meta"]["contrib-group"]
    assert groups[0]["contrib"]["collab"].startswith("Study Group")
    assert groups[1]["contrib"]["name"]["surname"] == "Ed"


@pytest.mark.parametrize(
    ("labels", "keys"), [(("a", "b"), ["b", "a"]), (("", ""), ["1", "2"]), (("1", "1"), ["1", "2"])]
)
def test_affiliations_are_keyed_as_printed_or_in_the_order_of_the_authors(
    labels: tuple[str, ...], keys: list[str]
) -> None:
    affs = "".join(
        f'<aff id="x{i}"><label>{label}</label><institution>Clinic {i}</institution></aff>'
        for i, label in enumerate(labels)
    )
    people = group(
        NAME.format("Li", "A") + '<xref ref-type="aff" rid="x1"/>',
        NAME.format("Ott", "B") + '<xref ref-type="aff" rid="x1 x0"/>',
    )
    document = article(people + affs)
    assert [[index.key for index in author.indices] for author in document.article.authors] == [[keys[0]], keys]
    assert document.article.affiliations[keys[0]].names["en"].value == "Clinic 1"


def test_affiliations_without_pointers() -> None:
    own = article(
        group(NAME.format("Li", "A") + "<aff>Clinic A</aff>", NAME.format("Ott", "B") + "<aff>Clinic B</aff>")
    )
    assert [[index.key for index in author.indices] for author in own.article.authors] == [["1"], ["2"]]
    shared = article(group(NAME.format("Li", "A"), NAME.format("Ott", "B"), after="<aff>Clinic A</aff>"))
    assert [[index.key for index in author.indices] for author in shared.article.authors] == [["1"], ["1"]]


def test_a_pointer_at_nothing_is_found() -> None:
    document = group(NAME.format("Li", "A") + '<xref ref-type="aff" rid="x9"/>') + '<aff id="x1">Clinic</aff>'
    text = HEAD.format(language="en") + TITLE.format("Cells") + document + TAIL.format(back="", after="")
    assert ("AFF001", "/authors/0/affiliations/0", "unresolved") in findings(check_bytes(text.encode(), "a.xml"))


def test_parts_of_an_affiliation() -> None:
    document = article(
        '<aff-alternatives id="a"><aff><institution xml:lang="pt"/></aff>'
        '<aff xml:lang="ru"><institution-wrap><institution-id institution-id-type="ROR">https://ror.org/05dxps055'
        "</institution-id><institution>Кафедра</institution><institution>Университет</institution></institution-wrap>"
        '<addr-line>Омск</addr-line><country country="RU">Россия</country></aff>'
        '<aff xml:lang="en"><label>1</label>Chair, <institution>University</institution>, Omsk <email>a@b.ru</email>'
        "</aff></aff-alternatives>"
        '<aff id="b"><institution xml:lang="en">Clinic</institution><institution xml:lang="ru">Клиника</institution>'
        "</aff>"
    )
    first, second = document.article.affiliations.values()
    assert {code: text.value for code, text in first.names.items()} == {
        "ru": "Кафедра, Университет",
        "en": "Chair, University, Omsk",
    }
    assert first.details["address"]["ru"].value == "Омск, Россия"
    assert {name: text.value for name, text in first.identifiers.items()} == {
        "ror": "https://ror.org/05dxps055",
        "country": "RU",
    }
    assert {code: text.value for code, text in second.names.items()} == {"en": "Clinic", "ru": "Клиника"}


def test_corresponding_authors_and_their_addresses() -> None:
    document = article(
        group(
            NAME.format("Li", "A") + '<xref ref-type="corresp" rid="c1">*</xref>',
            NAME.format("Ott", "B") + "<address><email>b@x.org</email></address>",
        )
        + '<author-notes><corresp id="c1">Write to <email>a@x.org</email></corresp></author-notes>'
    )
    first, second = document.article.authors
    assert (first.corresponding, first.identifiers["email"].value) == (True, "a@x.org")
    assert (second.corresponding, second.identifiers["email"].value) == (False, "b@x.org")


# ---- where it stands


def test_plain_fields_and_dates() -> None:
    document = article(
        '<article-id pub-id-type="doi">10.1/x</article-id><article-id pub-id-type="edn">TDZHEX</article-id>'
        '<pub-date pub-type="epub"><day>3</day><month>2</month><year>2021</year></pub-date>'
        '<pub-date pub-type="pmc-release"><year>2022</year></pub-date><pub-date pub-type="ppub"><year>2020</year>'
        "</pub-date><volume>5</volume><issue>3(49)</issue><fpage>e12</fpage><lpage>e12</lpage>"
        '<history><date date-type="received"><day>28</day><month>May</month><year>2020</year></date>'
        '<date date-type="accepted" iso-8601-date="2020-06-01"/></history>'
        '<permissions><license><license-p>See <ext-link href="http://cc.org/by"/></license-p></license></permissions>'
        "<custom-meta-group><custom-meta><meta-name>Для цитирования:</meta-name><meta-value>Ли А. Клетки. 2020;5:e12"
        "</meta-value></custom-meta></custom-meta-group>"
    )
    values = texts(document, "values")
    assert values | {"type": "", "license": ""} == {
        "doi": "10.1/x", "edn": "TDZHEX", "year": "2020", "volume": "5", "issue": "3(49)", "pages": "e12", "type": "",
        "license": "",
    }  # fmt: skip
    assert values["license"] == "http://cc.org/by"
    assert texts(document, "dates") == {"received": "28 May 2020", "published": "2021-02-03"}
    assert [line.value for line in document.article.citations] == ["Ли А. Клетки. 2020;5:e12"]


# ---- references

PRINTED = "Smith J. Cells. <source>Lancet</source>. 2011;5:1–9."


def references(*refs: str) -> Document:
    return article(
        "", "<ref-list><title>References</title>" + "".join(f"<ref>{one}</ref>" for one in refs) + "</ref-list>"
    )


def test_alternatives_are_pairs_and_a_single_citation_stands_in_both_lists() -> None:
    document = references(
        '<label>1.</label><citation-alternatives><mixed-citation xml:lang="en">Lee A. Cells. 2010.</mixed-citation>'
        '<mixed-citation xml:lang="ru">Ли А. Клетки. 2010.</mixed-citation></citation-alternatives>',
        f"<label>2.</label><mixed-citation>{PRINTED}</mixed-citation>",
    )
    assert {one.language: [item.pointer for item in one.items] for one in document.article.reference_lists} == {
        "en": ["/references/en/0", "/references/1"],
        "ru": ["/references/ru/0", "/references/1"],
    }


@pytest.mark.parametrize(
    "names", [("Список литературы", "References"), ('xml:lang="ru"', 'xml:lang="en"')], ids=["headings", "attributes"]
)
def test_two_lists_one_after_the_other(names: tuple[str, str]) -> None:
    lists = "".join(
        f"<ref-list {name if '=' in name else ''}><title>{name if '=' not in name else ''}</title>"
        f"<ref><mixed-citation>{text}</mixed-citation></ref></ref-list>"
        for name, text in zip(names, ("Ли А. Клетки. 2010.", "Lee A. Cells. 2010."), strict=True)
    )
    found = article("", lists).article.reference_lists
    assert [(one.language, one.items[0].pointer) for one in found] == [
        ("ru", "/references/ru/0"),
        ("en", "/references/en/0"),
    ]


@pytest.mark.parametrize(
    ("citation", "text", "doi"),
    [
        (PRINTED, "Smith J. Cells. Lancet. 2011;5:1–9.", None),
        (f"<label>1</label>. {PRINTED}", "Smith J. Cells. Lancet. 2011;5:1–9.", None),
        (f"1. {PRINTED}", "Smith J. Cells. Lancet. 2011;5:1–9.", None),
        (f'{PRINTED}<pub-id pub-id-type="doi">10.1/x</pub-id><pub-id pub-id-type="pmid">12</pub-id>',
         "Smith J. Cells. Lancet. 2011;5:1–9.", "10.1/x"),
        (f'{PRINTED} doi:<pub-id pub-id-type="doi">10.1/x</pub-id><pub-id pub-id-type="pmid">12</pub-id>',
         "Smith J. Cells. Lancet. 2011;5:1–9. doi:10.1/x", None),
        ("<name><surname>Kim</surname><given-names>S</given-names></name>, <year>2012</year>.", "Kim S, 2012.", None),
    ],
)  # fmt: skip
def test_what_is_printed_of_a_citation(citation: str, text: str, doi: str | None) -> None:
    document = references(f"<label>1</label><mixed-citation>{citation}</mixed-citation>")
    (reference,) = document.article.references
    assert (reference.text.value, reference.doi and reference.doi.value) == (text, doi)


@pytest.mark.parametrize(
    "citation",
    [
        "<element-citation>{}</element-citation>",
        "<mixed-citation>{}</mixed-citation>",
        "<mixed-citation>{}. </mixed-citation>",
    ],
)
def test_a_citation_in_fields_has_no_printed_form(citation: str) -> None:
    fields = "<person-group>" + NAME.format("Kim", "S") + "</person-group><source>Lancet</source><year>2012</year>"
    document = references(citation.format(fields))
    assert not list(document.article.references)
    assert document.holds("/references")
    assert "Lancet" in str(document.article.extra["ref-list"])


# ---- records of the rest of the world


def test_a_record_in_one_language_need_not_be_translated() -> None:
    people = group(NAME.format("O’Neill", "John A") + '<xref ref-type="aff" rid="a1">1</xref>')
    meta = (
        TITLE.format("Cells of <italic>H. pylori</italic>") + people + '<aff id="a1"><label>1</label>Clinic, Oslo</aff>'
    )
    back = f"<ref-list><ref><mixed-citation>{PRINTED}</mixed-citation></ref></ref-list>"
    text = HEAD.format(language="en") + meta + TAIL.format(back=back, after="")
    assert findings(check_bytes(text.encode(), "a.nxml")) == []
    spanish = meta + (
        "<abstract><p>Se estudió la salud de los trabajadores en las ciudades.</p></abstract>"
        '<trans-abstract xml:lang="en"><p>The health of workers in cities was studied.</p></trans-abstract>'
    )
    text = (
        HEAD.format(language="es")
        + spanish.replace("Cells of", "Salud de las células de")
        + TAIL.format(back=back, after="")
    )
    assert findings(check_bytes(text.encode(), "a.xml")) == []


def test_a_russian_record_lacks_its_english_half() -> None:
    text = HEAD.format(language="ru") + TITLE.format("Клетки и ткани") + TAIL.format(back="", after="")
    assert ("LNG001", "/title/en", "missing") in findings(check_bytes(text.encode(), "a.xml"))


# ---- files


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SAME, True),
        ("<article xml:lang='ru' article-type='research-article'><front>", True),
        ("<j:article><j:front><j:article-meta/></j:front></j:article>", True),
        ('<article xmlns="http://pkp.sfu.ca" locale="ru_RU"><id>1</id></article>', False),
        ("<journal><issue><articles><article/></articles></issue></journal>", False),
        ("title: article-meta", False),
    ],
)
def test_what_is_jats(text: str, expected: bool) -> None:
    chosen = choose(Source("a.xml", text), named=False)
    assert (chosen is not None and chosen.name == "jats") is expected


def test_a_set_of_articles_is_several_documents() -> None:
    one = HEAD.format(language="en") + TITLE.format("Cells") + TAIL.format(back="", after="")
    first, second = documents(f"<pmc-articleset>{one}{one.replace('Cells', 'Genes')}</pmc-articleset>")
    assert (texts(first, "titles"), texts(second, "titles")) == ({"en": "Cells"}, {"en": "Genes"})
    assert second.locate("/title/en").start > first.locate("/title/en").start


@pytest.mark.parametrize(
    "text", ["<article/>", "<x/>", "<article><front/></article>", "<article><article-meta/></article>"]
)
def test_an_empty_article_is_no_crash(text: str) -> None:
    (document,) = documents(text)
    assert not document.article.titles


BOMB = '<!DOCTYPE article [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
EXTERNAL = '<!DOCTYPE article [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("text", "message_id"),
    [
        (SAME[:2000], "invalid-xml"),
        (BOMB + HEAD.format(language="en") + TITLE.format("&b;"), "own-entities"),
        (EXTERNAL + HEAD.format(language="en") + TITLE.format("&x;"), "own-entities"),
        (HEAD.format(language="en") + "<sec>" * 5000, "too-deep"),
    ],
    ids=["broken", "bomb", "external", "deep"],
)
def test_what_cannot_be_read_is_refused_in_one_line(text: str, message_id: str) -> None:
    run = check_bytes(text.encode(), "a.xml")
    assert [(found.code, found.message_id) for found in run.findings] == [("STR001", message_id)]


def test_a_long_article_is_read() -> None:
    back = "<ref-list>" + f"<ref><mixed-citation>{PRINTED}</mixed-citation></ref>" * 3000 + "</ref-list>"
    (document,) = documents(HEAD.format(language="en") + TITLE.format("x" * 100_000) + TAIL.format(back=back, after=""))
    assert len(list(document.article.references)) == 3000


def test_named_characters_need_no_document_type() -> None:
    assert texts(article(TITLE.format("&alpha;-cells &amp; &mdash; others")), "titles") == {"en": "α-cells & — others"}
