"""Reading Articulus XML: an issue of articles, the findings of article.yaml, broken and hostile files."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validator.decoding import decode
from validator.document import Document
from validator.pipeline import Options, check_bytes, check_paths, check_source, read_documents
from validator.readers import choose
from validator.run import Run
from validator.source import Source

FORMATS = Path(__file__).parent / "data/formats"
SAME = (FORMATS / "same.articulus.xml").read_text(encoding="utf-8")

HEAD = '<journal><journalInfo lang="RUS"><title>Вестник</title></journalInfo><issue>{issue}<articles>'
TAIL = "</articles></issue></journal>"
TITLES = '<artTitles><artTitle lang="RUS">Лечение</artTitle><artTitle lang="ENG">Treatment</artTitle></artTitles>'


def issue(*articles: str, fields: str = "<number>3</number><dateUni>2021</dateUni>") -> str:
    return HEAD.format(issue=fields) + "".join(f"<article>{one}</article>" for one in articles) + TAIL


def documents(text: str) -> list[Document]:
    return read_documents(Source("a.xml", text), Options(input_format="articulus"))


def article(text: str, fields: str = "<number>3</number><dateUni>2021</dateUni>") -> Document:
    (document,) = documents(issue(text, fields=fields))
    return document


def author(ru: str, en: str = "", around: str = "") -> str:
    halves = (("RUS", ru), ("ENG", en))
    infos = "".join(f'<individInfo lang="{code}">{text}</individInfo>' for code, text in halves if text)
    return f"<author>{around}{infos}</author>"


def authors(*people: str) -> Document:
    return article(f"<authors>{''.join(people)}</authors>")


def org(surname: str, name: str, rest: str = "") -> str:
    return f"<surname>{surname}</surname><orgName>{name}</orgName>{rest}"


def findings(run: Run) -> list[tuple[str, str, str]]:
    return sorted((found.code, found.pointer, found.message_id) for found in run.findings)


def texts(document: Document, field: str) -> dict[str, str]:
    return {code: text.value for code, text in getattr(document.article, field).items()}


def names(document: Document) -> dict[str, dict[str, str]]:
    return {
        key: {code: text.value for code, text in one.names.items()}
        for key, one in document.article.affiliations.items()
    }


def keys(document: Document) -> list[list[str]]:
    return [[index.key for index in one.indices] for one in document.article.authors]


# ---- the shared article


def test_the_same_article_has_the_same_findings() -> None:
    yaml = check_bytes((FORMATS / "same.yaml").read_bytes(), "same.yaml")
    articulus = check_bytes(SAME.encode(), "same.articulus.xml")
    assert findings(articulus) == findings(yaml)
    assert not articulus.failures


def test_the_same_article_is_the_same() -> None:
    (yaml,) = read_documents(Source("same.yaml", (FORMATS / "same.yaml").read_text(encoding="utf-8")), Options())
    (articulus,) = documents(SAME)
    one, other = articulus.article, yaml.article
    assert one.authors == other.authors
    assert one.affiliations == other.affiliations
    assert one.journal == other.journal
    assert (one.titles, one.abstracts, one.keywords) == (other.titles, other.abstracts, other.keywords)
    assert one.reference_lists == other.reference_lists
    assert {**one.values, **other.values} == dict(one.values)


def test_what_the_record_lacks_is_kept_in_extra() -> None:
    (document,) = documents(SAME)
    extra = document.article.extra
    assert extra["issue"] == {"altNumber": "49", "pages": "1-96"}
    assert extra["journal"] == {"titleid": "98765"}
    assert extra["text"]["#text"] == "Переломы лодыжек нередки."
    assert extra["authors"]["author"] == {
        "@num": "001",
        "individInfo": {"@lang": "RUS", "otherInfo": "канд. мед. наук"},
    }
    assert extra["files"] == {"file": {"@desc": "fullText", "#text": "45.pdf"}}


def test_findings_stand_where_the_letters_stand() -> None:
    run = check_bytes(SAME.encode(), "same.articulus.xml")
    lines = SAME.splitlines()
    for code, piece in (("IDN003", "0000-0002-1825-0098"), ("CIT011", "58-45"), ("IDN013", "15.01.2021")):
        (found,) = (one for one in run.findings if one.code == code)
        row = next(i for i, text in enumerate(lines, 1) if piece in text)
        assert (found.start.line, found.start.column) == (row, lines[row - 1].index(piece) + 1)
        assert found.text == piece


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "windows-1251"])
def test_safe_fixes_change_nothing_but_the_letters(encoding: str) -> None:
    text = SAME.replace('encoding="utf-8"', f'encoding="{encoding}"').replace("’", "'").replace("\n", "\r\n")
    decoded = decode(text.encode(encoding))
    source = Source("same.xml", decoded.text or "", decoded.bom, decoded.encoding)
    checked = check_source(source, Options(fix="safe"))
    assert checked
    assert {"/authors/1/name/en/family", "/references/en/1"} <= {fixed.pointer for fixed in checked.fixed}
    mended = text.replace("Sidоrov", "Sidorov").replace("Brоwn", "Brown").replace("у детей.</art", "у детей</art")
    assert checked.source.data.decode(encoding) == mended
    assert checked.source.data.startswith(b"\xff\xfe") is (encoding == "utf-16")


def test_a_fault_that_every_author_repeats_is_mended_in_all() -> None:
    wrong = org("Ким", "Инcтитут физики")
    text = issue(f"{TITLES}<authors>{author(wrong)}{author(wrong.replace('Ким', 'Ли'))}</authors>")
    checked = check_source(Source("a.xml", text), Options(fix="safe"))
    assert checked
    assert checked.source.text == text.replace("Инcтитут", "Институт")


# ---- an issue


def test_an_issue_is_a_document_for_each_article() -> None:
    fields = "<volume>7</volume><number>3</number><altNumber>49</altNumber><dateUni>202109</dateUni>"
    text = (
        HEAD.format(issue=fields)
        + f"<article><pages>1-2</pages>{TITLES}</article>"
        + '<section><secTitle lang="RUS">ОБЗОРЫ</secTitle><secTitle lang="ENG">REVIEWS</secTitle></section>'
        + f"<article><pages>3-9</pages>{TITLES}</article><article><pages>10-12</pages>{TITLES}</article>"
        + TAIL
    )
    found = documents(text)
    assert [one.article.values["pages"].value for one in found] == ["1-2", "3-9", "10-12"]
    sections = [[text.value for text in one.article.statements.get("section", {}).values()] for one in found]
    assert sections == [[], ["ОБЗОРЫ", "REVIEWS"], ["ОБЗОРЫ", "REVIEWS"]]
    for document in found:
        values = {name: text.value for name, text in document.article.values.items() if name != "pages"}
        assert values == {"volume": "7", "issue": "3", "year": "2021"}
        assert document.source.slice(document.locate("/year")) == "2021"
        assert document.article.journal.titles["ru"].value == "Вестник"
        assert document.article.extra["issue"] == {"altNumber": "49", "dateUni": "202109"}
    assert found[1].locate("") < found[2].locate("")


@pytest.mark.parametrize(
    ("fields", "issue_number"),
    [
        ("<number>3(49)</number>", "3(49)"),
        ("<number/><altNumber>49</altNumber>", "49"),
        ("<volume>7</volume><number></number>", None),
        ("<number>1-2</number>", "1-2"),
    ],
)
def test_the_number_of_an_issue(fields: str, issue_number: str | None) -> None:
    document = article(TITLES, fields)
    found = document.article.values.get("issue")
    assert (found and found.value) == issue_number
    assert not document.problems


@pytest.mark.parametrize(
    ("written", "year"),
    [("2021", "2021"), ("202112", "2021"), ("20211201", "2021"), ("2021.12", "2021"), ("2021-2022", "2021-2022")],
)
def test_the_year_of_an_issue(written: str, year: str) -> None:
    assert article(TITLES, f"<dateUni>{written}</dateUni>").article.values["year"].value == year


def test_articles_may_stand_beside_the_issue() -> None:
    fields = "<issue><number>3</number></issue>"
    listed = f"<articles><article>{TITLES}</article></articles>"
    for text in (
        f"<journal>{fields}{listed}</journal>",
        f"<journals><journal><issue><number>3</number>{listed}</issue></journal></journals>",
    ):
        (document,) = documents(text)
        assert texts(document, "titles") == {"ru": "Лечение", "en": "Treatment"}
        assert document.article.values["issue"].value == "3"


RUSSIAN = '<abstracts><abstract lang="RUS">Изучено лечение переломов у детей раннего возраста.</abstract></abstracts>'
ENGLISH = '<abstract lang="ENG">The treatment of fractures in small children has been studied.</abstract></abstracts>'


@pytest.mark.parametrize(
    ("articles", "expected"),
    [
        ([RUSSIAN] * 3, set()),
        ([RUSSIAN], {"/abstract/en"}),
        ([RUSSIAN, RUSSIAN, RUSSIAN.replace("</abstracts>", ENGLISH)], {"/abstract/en"}),
    ],
    ids=["no English half", "one article", "an English half"],
)
def test_a_whole_issue_shows_in_which_languages_a_journal_prints(articles: list[str], expected: set[str]) -> None:
    people = f"<authors>{author('<surname>Ким</surname>', '<surname>Kim</surname>')}</authors>"
    run = check_bytes(issue(*(f"<artType>RAR</artType>{people}{TITLES}{one}" for one in articles)).encode(), "a.xml")
    assert {found.pointer for found in run.findings if found.code == "LNG001"} == expected


# ---- languages


@pytest.mark.parametrize(
    ("written", "language"),
    [
        ("RUS", "ru"), ("KKZ", "kk"), ("ru", "ru"), ("ru_RU", "ru"), ("ENG", "en"), ("DEU", "de"), ("GER", "de"),
        ("ESP", "es"), ("BGR", "bg"), ("TJK", "tg"), ("KIR", "ky"), ("ANY", "ru"), ("UNK", "ru"), ("MAL", "ru"),
        ("TGL", "ru"), ("", "ru"), ("§", "ru"),
    ],
)  # fmt: skip
def test_codes_of_languages_are_those_of_the_format(written: str, language: str) -> None:
    document = article(f'<artTitles><artTitle lang="{written}">Книга</artTitle></artTitles>')
    assert texts(document, "titles") == {language: "Книга"}


def test_the_language_of_the_text() -> None:
    assert article(f"<langPubl>KKZ</langPubl>{TITLES}").article.language == "kk"
    assert article(f'{TITLES}<text lang="ENG">NO TEXT</text>').article.language == "en"
    assert article(f'<langPubl>ANY</langPubl>{TITLES}<text lang="ANY">x</text>').article.language == ""
    document = article(f"{TITLES}<langPubl> ENG </langPubl>")
    assert list(texts(document, "titles")) == ["en", "ru"]


def test_keywords_of_any_language_are_parted_where_the_alphabet_changes() -> None:
    def words(*given: str, language: str = "ANY") -> dict[str, list[str]]:
        group = "".join(f"<keyword>{word}</keyword>" for word in given)
        found = article(f'{TITLES}<keywords><kwdGroup lang="{language}">{group}</kwdGroup></keywords>').article.keywords
        return {code: [word.value for word in listed] for code, listed in found.items()}

    assert words("сеть", "Network Calculus", "кривая", "network", "service curve") == {
        "ru": ["сеть", "Network Calculus", "кривая"],
        "en": ["network", "service curve"],
    }
    assert words("network", "curve", "сеть", "кривая") == {"en": ["network", "curve"], "ru": ["сеть", "кривая"]}
    assert words("сеть", "кривая", "Python") == {"ru": ["сеть", "кривая", "Python"]}
    assert words("network", "curve") == {"en": ["network", "curve"]}
    assert words("сеть", "", "кривая", "network", "curve", language="RUS") == {
        "ru": ["сеть", "кривая", "network", "curve"]
    }
    assert words("", "") == {}


def test_empty_alternatives_are_missing() -> None:
    document = article(
        '<artTitles><artTitle lang="RUS">Книга</artTitle><artTitle lang="ENG"> </artTitle></artTitles>'
        '<abstracts><abstract lang="RUS"></abstract></abstracts><keywords><kwdGroup lang="ENG"/></keywords>'
        "<codes><doi/><udk></udk></codes><dates><dateReceived/></dates><references><reference/></references>"
        '<authors><author><individInfo lang="RUS"><surname/><initials/></individInfo></author></authors>'
    )
    assert texts(document, "titles") == {"ru": "Книга"}
    assert not document.problems
    empty = ("abstracts", "keywords", "authors", "affiliations", "dates", "reference_lists", "extra")
    assert not any(getattr(document.article, field) for field in empty)


@pytest.mark.parametrize(
    ("text", "pointer"),
    [
        ('<artTitles><artTitle lang="RUS"/><artTitle lang="ENG"/></artTitles>', "/title/ru"),
        (f"{TITLES}<pages> </pages>", "/pages"),
        (f"{TITLES}<authors>{author('<surname/><initials>А. С.</initials>')}</authors>", "/authors/0/name/ru/family"),
    ],
)
def test_what_must_be_filled_is_told_where_it_is_empty(text: str, pointer: str) -> None:
    (problem,) = article(text).problems
    assert (problem.code, problem.message_id, problem.pointer) == ("STR007", "empty", pointer)


# ---- people and institutions


def test_names_have_parts() -> None:
    document = authors(
        author("<surname>Петрова</surname><initials>Анна Сергеевна</initials>", "<surname>Petrova</surname>"),
        author("<surname>Ким</surname><initials>А. С.</initials>"),
        author("<surname>Садвакасов</surname><initials>Ерлан Серікұлы</initials>"),
        author("<surname>Гарсия</surname><initials>Хосе Мария</initials>"),
    )
    parts = [
        [part.pointer.rpartition("/")[2] for part in one.name_parts.get("ru", ())] for one in document.article.authors
    ]
    assert parts == [
        ["given", "patronymic", "family"], ["given", "family"], ["given", "patronymic", "family"], ["given", "family"],
    ]  # fmt: skip
    assert document.article.authors[0].names["en"].value == "Petrova"
    assert document.source.slice(document.locate("/authors/0/name/ru/patronymic")) == "Сергеевна"


def test_identifiers_and_roles() -> None:
    codes = (
        "<authorCodes><researcherid>A-1234-2015</researcherid><spin>1234-5678</spin><scopusid>571</scopusid>"
        "<orcid>0000-0002-1825-0097</orcid></authorCodes>"
    )
    info = '<individInfo lang="RUS"><surname>Ким</surname><email>a@b.ru; c@d.ru</email></individInfo>'
    document = authors(
        f'<author num="2" id="438068"><correspondent>1</correspondent>{codes}{info}</author>',
        '<author num="3"><role>3</role><individInfo lang="RUS"><surname>Ли</surname></individInfo></author>',
        '<author num="1"><role/><correspondent>0</correspondent><individInfo lang="RUS"><surname>Ан</surname>'
        "</individInfo></author>",
    )
    first, second = document.article.authors
    assert [one.names["ru"].value for one in (first, second)] == ["Ан", "Ким"]
    assert (first.corresponding, second.corresponding) == (False, True)
    assert {name: text.value for name, text in second.identifiers.items()} == {
        "orcid": "0000-0002-1825-0097", "spin": "1234-5678", "scopus-id": "571", "researcher-id": "A-1234-2015",
        "author-id": "438068", "email": "a@b.ru",
    }  # fmt: skip
    extra = document.article.extra["authors"]["author"]
    assert extra[0]["individInfo"]["email"] == "a@b.ru; c@d.ru"
    assert extra[1]["role"] == "3"


def test_institutions_that_say_the_same_are_one() -> None:
    document = authors(
        author(org("Ким", "Институт физики"), org("Kim", "Institute of Physics")),
        author(org("Ли", "Университет; Институт физики"), org("Li", "University; Institute of Physics")),
        author(org("Ан", "Институт  физики.")),
        author(org("Цой", "Институт физики"), org("Tsoi", "Physics Institute")),
        author("<surname>Югай</surname>"),
    )
    assert names(document) == {
        "1": {"ru": "Институт физики", "en": "Institute of Physics"},
        "2": {"ru": "Университет", "en": "University"},
        "3": {"ru": "Институт физики", "en": "Physics Institute"},
    }
    assert keys(document) == [["1"], ["2", "1"], ["1"], ["3"], []]


def test_a_later_author_may_bring_the_missing_language() -> None:
    document = authors(
        author(org("Ким", "Институт физики")), author(org("Ли", "Институт физики"), org("Li", "Institute of Physics"))
    )
    assert names(document) == {"1": {"ru": "Институт физики", "en": "Institute of Physics"}}


def test_institutions_that_differ_in_number_are_not_parted() -> None:
    document = authors(author(org("Ким", "Университет; Институт"), org("Kim", "University")))
    assert names(document) == {"1": {"ru": "Университет; Институт", "en": "University"}}


def test_towns_and_countries_go_with_their_institutions() -> None:
    places = "<town>Омск; Томск</town><country>Россия; Россия</country><address>ул. Мира, 1</address>"
    document = authors(
        author(org("Ким", "Университет; Институт", places)), author(org("Ли", "Завод", "<town>Уфа</town>"))
    )
    first, second, third = document.article.affiliations.values()
    assert [one.details["city"]["ru"].value for one in (first, second, third)] == ["Омск", "Томск", "Уфа"]
    assert first.identifiers["country"].value == "Россия"
    assert document.article.extra["authors"]["author"]["individInfo"]["address"] == "ул. Мира, 1"


def test_rules_of_printed_indices_have_nothing_to_say() -> None:
    people = [
        author(org(name, "Институт; Институт; Завод"), org(name, "Plant; Plant; Institute")) for name in ("А", "Б")
    ]
    people.append(author(org("В", "Институт")))
    run = check_bytes(issue(f"{TITLES}<authors>{''.join(reversed(people))}</authors>").encode(), "a.xml")
    assert [found.code for found in run.findings if found.code.startswith("AFF")] == []


# ---- the plain fields


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("RAR", "research-article"), ("REV", "review-article"), ("SCO", "brief-report"), ("EDI", "editorial"),
        ("COR", "letter"), ("BRV", "book-review"), ("rar", "research-article"), ("UNK", None), ("PER", None),
    ],
)  # fmt: skip
def test_types_are_those_of_jats(code: str, kind: str | None) -> None:
    document = article(f"{TITLES}<artType>{code}</artType>")
    found = document.article.values.get("type")
    assert (found and found.value) == kind
    assert (document.article.extra or {}).get("artType") == (None if kind else code)


def test_codes_and_rubrics() -> None:
    document = article(
        f"{TITLES}<codes><edn>HJKLMN</edn><udk>517.9</udk><udk>519.6</udk><bbk>22.1</bbk><vak>05.13.18</vak>"
        "<vak21>1.2.2.</vak21><msc>35K05</msc><jel>C15</jel><anycode>x</anycode></codes>"
        "<rubrics><rubric>27.21.15</rubric><rubric>27.41.19</rubric></rubrics>"
        '<artFunding><funding lang="RUS">РНФ, 24-01-00015</funding></artFunding>'
    )
    assert {name: text.value for name, text in document.article.values.items()} == {
        "year": "2021", "issue": "3", "edn": "HJKLMN", "udc": "517.9; 519.6", "bbk": "22.1", "jel": "C15",
        "msc": "35K05", "vak": "1.2.2.", "grnti": "27.21.15; 27.41.19",
    }  # fmt: skip
    assert document.article.extra["codes"] == {"vak": "05.13.18", "anycode": "x"}
    assert document.article.statements["funding"]["ru"].value == "РНФ, 24-01-00015"


def test_dates_stay_as_they_are_written() -> None:
    dates = "<dates><dateAccepted>20.01.2021</dateAccepted><datePublication>01.03.2021</datePublication></dates>"
    found = article(TITLES + dates).article.dates
    assert {name: text.value for name, text in found.items()} == {"accepted": "20.01.2021", "published": "01.03.2021"}


def test_line_breaks_are_blanks() -> None:
    text = '<abstracts><abstract lang="RUS"><b>Цель.</b> Опыт.<BR/>Метод<p>H<sub>2</sub>O</p></abstract></abstracts>'
    document = article(TITLES + text)
    assert texts(document, "abstracts") == {"ru": "Цель. Опыт. Метод H2O"}
    assert document.source.slice(document.locate("/abstract/ru", (18, 21))) == "H<sub>2</sub>O"


# ---- references


def references(*listed: str) -> list[tuple[str, list[tuple[str, str, str]]]]:
    document = article(f"{TITLES}<references>{''.join(listed)}</references>")
    return [
        (one.language, [(item.pointer, item.text.value, item.text.language) for item in one.items])
        for one in document.article.reference_lists
    ]


def reference(*forms: tuple[str, str]) -> str:
    infos = "".join(f'<refInfo lang="{code}"><text>{text}</text></refInfo>' for code, text in forms)
    return f"<reference>{infos}</reference>"


def test_references_without_languages_are_one_list() -> None:
    ru, en = "Ким А. Книга.", "Kim A. Book."
    expected = [("", [("/references/0", ru, ""), ("/references/1", en, "")])]
    assert references(f"<reference>{ru}</reference><reference> </reference><reference>{en}</reference>") == expected
    assert references(reference(("ANY", ru)), reference(("UNK", en))) == expected
    assert references(reference(("ANY", ru), ("ANY", en))) == [
        ("ru", [("/references/ru/0", ru, "")]),
        ("en", [("/references/en/0", en, "")]),
    ]


def test_a_reference_that_holds_the_whole_list() -> None:
    whole = reference(("ANY", "Ким А. Книга."), ("ANY", "Kim A. Book."), ("ANY", "Ли Б. Статья."))
    assert references(whole) == [
        (
            "",
            [
                ("/references/0", "Ким А. Книга.", ""),
                ("/references/1", "Kim A. Book.", ""),
                ("/references/2", "Ли Б. Статья.", ""),
            ],
        )
    ]


def test_references_in_two_languages_are_two_lists() -> None:
    pair = reference(("ENG", "Kim A. Book."), ("RUS", "Ким А. Книга."))
    romanized = reference(("RUS", "Ли Б. Книга."), ("TGL", "Li B. Kniga."))
    single = reference(("ENG", "Smith J. Book."))
    again = reference(("ANY", "Brown J. Cells."), ("ANY", "Brown J. Cells."))
    found = dict(references(pair, romanized, single, again))
    assert [item[:2] for item in found["ru"]] == [
        ("/references/ru/0", "Ким А. Книга."), ("/references/ru/1", "Ли Б. Книга."),
        ("/references/2", "Smith J. Book."), ("/references/ru/3", "Brown J. Cells."),
    ]  # fmt: skip
    assert [item[0] for item in found["en"]] == [
        "/references/en/0", "/references/en/1", "/references/2", "/references/en/3",
    ]  # fmt: skip


def test_a_doi_beside_a_reference() -> None:
    def doi(text: str) -> str | None:
        fields = '<elements><element field="Volume">2</element><element field="DOI">10.1000/x</element></elements>'
        info = f'<refInfo lang="ANY"><text>{text}</text>{fields}</refInfo>'
        (found,) = article(f"{TITLES}<references><reference>{info}</reference></references>").article.references
        return found.doi.value if found.doi else None

    assert doi("Kim A. Book.") == "10.1000/x"
    assert doi("Kim A. Book. DOI: 10.1000/X.") is None


# ---- files


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SAME, "articulus"),
        ('<?xml version="1.0"?>\n<journal><issue><dateUni>2021</dateUni><articles/></issue></journal>', "articulus"),
        ("<journal><artTitles><artTitle", "articulus"),
        ("<article article-type='research-article'><front><article-meta/></front></article>", "jats"),
        ("<journal><issue><articles><article/></articles></issue></journal>", None),
        ('title: <journalInfo lang="RUS">', None),
    ],
)
def test_what_is_articulus(text: str, expected: str | None) -> None:
    chosen = choose(Source("a.xml", text), named=False)
    assert (chosen.name if chosen else None) == expected


BOMB = '<!DOCTYPE journal [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
EXTERNAL = '<!DOCTYPE journal [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("text", "code", "message_id"),
    [
        (SAME[:4000], "STR001", "invalid-xml"),
        (BOMB + issue("<pages>&b;</pages>"), "STR001", "own-entities"),
        (EXTERNAL + issue("<pages>&x;</pages>"), "STR001", "own-entities"),
        ("<journal><journalInfo/>" + "<issue>" * 5000, "STR001", "too-deep"),
        (issue(), "STR005", "no-articles"),
    ],
    ids=["broken", "bomb", "external", "deep", "empty"],
)
def test_what_cannot_be_read_is_refused_in_one_line(text: str, code: str, message_id: str) -> None:
    run = check_bytes(text.encode(), "a.xml")
    assert [(found.code, found.message_id) for found in run.findings] == [(code, message_id)]


def test_a_file_that_is_too_large_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(issue(TITLES, fields=f"<number>{'3' * 20_000_000}</number>"), encoding="utf-8")
    run = check_paths([str(tmp_path / "a.xml")])
    assert (run.findings, len(run.failures)) == ([], 1)


def test_an_encoding_that_is_not_the_declared_one_is_refused() -> None:
    run = check_bytes(('<?xml version="1.0" encoding="ascii"?>' + issue(TITLES)).encode(), "a.xml")
    assert [found.code for found in run.findings] == ["STR002"]


def test_many_authors_of_one_institution_are_read() -> None:
    people = "".join(author(org(f"Ким{i}", "Институт"), org(f"Kim{i}", f"Institute {i}")) for i in range(2000))
    assert len(article(f"<authors>{people}</authors>").article.affiliations) == 2000


WORDS = st.text(st.sampled_from("абвgd ;&<>'\"\u00a0😀-"), max_size=12)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(WORDS, WORDS, WORDS), max_size=4))
def test_whatever_stands_in_the_elements_is_read(people: list[tuple[str, str, str]]) -> None:
    from xml.sax.saxutils import escape  # noqa: PLC0415

    infos = [
        (f"<surname>{escape(one)}</surname><initials>{escape(two)}</initials><orgName>{escape(three)}</orgName>")
        for one, two, three in people
    ]
    text = issue(f"{TITLES}<authors>{''.join(author(info, info) for info in infos)}</authors>")
    run = check_bytes(text.encode(), "a.xml")
    assert not run.failures
    (document,) = documents(text)
    for pointer, value in document.values.items():
        assert document.locate(pointer, (0, len(value)) if value else None)
