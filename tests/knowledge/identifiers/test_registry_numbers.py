from collections.abc import Callable
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.identifiers.addresses import read_email, read_url
from validator.knowledge.identifiers.doi import DoiHints, doi_hints, read_doi
from validator.knowledge.identifiers.identifier_reading import Problem, Reading, non_ascii
from validator.knowledge.identifiers.registry_numbers import read_edn, read_issn, read_orcid, read_ror, read_spin

Read = Callable[[str], Reading]
READERS = [read_doi, read_orcid, read_issn, read_ror, read_edn, read_spin, read_email, read_url]


def mended(text: str, reading: Reading) -> str:
    for problem in reversed(reading.problems):
        assert problem.replacement is not None
        text = text[: problem.start] + problem.replacement + text[problem.end :]
    return text


@pytest.mark.parametrize(
    ("read", "text", "value", "prefix"),
    [
        (read_orcid, "0000-0002-1825-0097", "0000-0002-1825-0097", ""),
        (read_orcid, "https://orcid.org/0000-0002-1694-233X", "0000-0002-1694-233X", "https://orcid.org/"),
        (read_orcid, "http://orcid.org/0000-0001-8128-070X", "0000-0001-8128-070X", "http://orcid.org/"),
        (read_orcid, "ORCID iD: 0000-0001-2345-6789", "0000-0001-2345-6789", "ORCID iD:"),
        (read_orcid, "orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097", "orcid.org/"),
        (read_orcid, "ORCID: www.orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097", "ORCID: www.orcid.org/"),
        (read_issn, "1812-2892", "1812-2892", ""),
        (read_issn, "ISSN 1816-9791 (Print)", "1816-9791", "ISSN"),
        (read_issn, "2541-9005 [Online]", "2541-9005", ""),
        (read_issn, "2434-561X (печ.).", "2434-561X", ""),
        (read_issn, "ISSN (Print): 1816-9791", "1816-9791", "ISSN (Print):"),
        (read_issn, "2434-561X", "2434-561X", ""),
        (read_ror, "https://ror.org/03yrm5c26", "03yrm5c26", "https://ror.org/"),
        (read_ror, "04ttjf776", "04ttjf776", ""),
        (read_ror, "01xtthb56", "01xtthb56", ""),
        (read_ror, "02mhbdp94", "02mhbdp94", ""),
        (read_edn, "TDZHEX", "TDZHEX", ""),
        (read_edn, "https://elibrary.ru/ynmxfe", "YNMXFE", "https://elibrary.ru/"),
        (read_edn, "EDN: ABCDEF", "ABCDEF", "EDN:"),
        (read_spin, "1234-5678", "1234-5678", ""),
        (read_spin, "SPIN-код: 1234-5678", "1234-5678", "SPIN-код:"),
        (read_doi, "10.26583/npe.2012.1.01", "10.26583/npe.2012.1.01", ""),
        (read_doi, "doi: 10.1234/abc", "10.1234/abc", "doi:"),
        (read_doi, "DOI:10.1234/Abc", "10.1234/Abc", "DOI:"),
        (read_doi, "DOI 10.1234/abc", "10.1234/abc", "DOI"),
        (read_doi, "http://dx.doi.org/10.1234/abc", "10.1234/abc", "http://dx.doi.org/"),
        (read_doi, "https://doi.org/10.1234/abc", "10.1234/abc", "https://doi.org/"),
        (read_doi, "doi.org/10.1234/abc", "10.1234/abc", "doi.org/"),
        (read_doi, "doi:https://doi.org/10.1234/abc", "10.1234/abc", "doi:https://doi.org/"),
        (read_doi, "https://doi.org/10.1234/a%3Cb%3E", "10.1234/a<b>", "https://doi.org/"),
        (read_doi, "10.1016/S0092-8674(00)81683-9", "10.1016/S0092-8674(00)81683-9", ""),
        (read_doi, "10.1000.10/123", "10.1000.10/123", ""),
        (read_doi, "10.3367/UFNr.2022.11.039660", "10.3367/UFNr.2022.11.039660", ""),
        (read_email, "ivanov-i.i@mail.ru", "ivanov-i.i@mail.ru", ""),
        (read_email, "mailto:a@b.ru", "a@b.ru", "mailto:"),
        (read_email, "почта@пример.рф", "почта@пример.рф", ""),
        (read_url, "http://кремль.рф", "http://кремль.рф", ""),
        (read_url, "https://ru.wikipedia.org/wiki/Диабет", "https://ru.wikipedia.org/wiki/Диабет", ""),
        (read_url, "https://президент.com/", "https://президент.com/", ""),
        (read_url, "https://example.com:8080/x?y=(z)#q", "https://example.com:8080/x?y=(z)#q", ""),
        (read_url, "http://www.all_pribors.ru/x", "http://www.all_pribors.ru/x", ""),
        (read_url, "http://127.0.0.1/x", "http://127.0.0.1/x", ""),
    ],
)
def test_a_sound_identifier(read: Read, text: str, value: str, prefix: str) -> None:
    reading = read(f" {text} ")
    assert (reading.value, reading.prefix, reading.problems) == (value, prefix, ())
    assert unquote(f" {text} "[reading.start : reading.end]).casefold() == value.casefold()


@pytest.mark.parametrize(
    "doi",
    [
        "10.1002/(SICI)1097-4636(199823)43:4<458::AID-JBM14>3.0.CO;2-C",
        "10.1002/1521-3951(200112)228:2<461::AID-PSSB461>3.0.CO;2-#",
        "10.1580/0953-9859(1991)2[37:TEOTPO]2.3.CO;2",
        "10.1016/0550-3213(94)90147-3",
        "10.1175/1520-0442(1990)003<0001:X>2.0.CO;2",
        "10.3989/arbor_2000",
    ],
)
def test_old_dois_with_odd_characters(doi: str) -> None:
    reading = read_doi(doi)
    assert (reading.value, reading.key, reading.problems) == (doi, doi.casefold(), ())


@pytest.mark.parametrize(
    ("read", "text", "value", "kinds"),
    [
        (read_orcid, "https://orcid.org/0000-0002-1694-233x.", "0000-0002-1694-233X", "lower-x trailing"),
        (read_orcid, "0000-0002-1694-233Х", "0000-0002-1694-233X", "non-ascii"),
        (read_orcid, "0000–0002–1825–0097", "0000-0002-1825-0097", "non-ascii non-ascii non-ascii"),
        (read_orcid, "0000 0002 1825 0097", "0000-0002-1825-0097", "hyphens"),
        (read_orcid, "0000000218250097", "0000-0002-1825-0097", "hyphens"),
        (read_orcid, "0000-0002- 1825-0097", "0000-0002-1825-0097", "space"),
        (read_orcid, "https://оrcid.org/0000-0002-1825-0097", "0000-0002-1825-0097", "non-ascii"),
        (read_orcid, "0000-0002-1825-00\u200b97", "0000-0002-1825-0097", "non-ascii"),
        (read_issn, "18122892", "1812-2892", "hyphens"),
        (read_issn, "2434-561x", "2434-561X", "lower-x"),
        (read_issn, "1812\u20132892", "1812-2892", "non-ascii"),
        (read_issn, "１８１２-2892", "1812-2892", "non-ascii"),
        (read_ror, "03YRM5C26", "03yrm5c26", "case"),
        (read_edn, "tdzhex", "TDZHEX", "case"),
        (read_edn, "ТDZHEX", "TDZHEX", "non-ascii"),
        (read_edn, "TDZHEX.", "TDZHEX", "trailing"),
        (read_spin, "12345678", "1234-5678", "hyphens"),
        (read_doi, "https://doi.org/10.1234/abc.", "10.1234/abc", "trailing"),
        (read_doi, "10.1234/abc).", "10.1234/abc", "trailing"),
        (read_doi, "https://doi.org//10.1234/abc", "10.1234/abc", "double-slash"),
        (read_doi, "10.1234//abc", "10.1234/abc", "double-slash"),
        (read_doi, "10.26583/npe.2023. 03.07", "10.26583/npe.2023.03.07", "space"),
        (read_doi, "https://doi.org/ 10.1234/abc", "10.1234/abc", "space"),
        (read_doi, "10.1234/аbс–1", "10.1234/abc-1", "non-ascii non-ascii"),
        (read_doi, "htps://doi.org/10.1234/abc", "10.1234/abc", "prefix"),
        (read_doi, "https:/doi.org/10.1234/abc", "10.1234/abc", "prefix"),
        (read_doi, "10.1002/a&lt;b&gt;c", "10.1002/a<b>c", "entity entity"),
        (read_doi, "10.1234%2Fabc", "10.1234/abc", "entity"),
        (read_email, "ivanov@mаil.ru", "ivanov@mail.ru", "non-ascii"),
        (read_email, "іvanov@mail.ru", "ivanov@mail.ru", "non-ascii"),
        (read_email, "сос@mail.ru", "coc@mail.ru", "non-ascii"),
        (read_email, "ivanov @mail.ru", "ivanov@mail.ru", "space"),
        (read_email, "ivanov@mail.ru.", "ivanov@mail.ru", "trailing"),
        (read_email, "a@b–c.ru", "a@b-c.ru", "non-ascii"),
        (read_url, "https://www.mеd.ru/x", "https://www.med.ru/x", "non-ascii"),
        (read_url, "https://example.com.", "https://example.com", "trailing"),
        (read_url, "http:/example.com", "http://example.com", "scheme"),
        (read_url, "htpps://example.com/x", "https://example.com/x", "scheme"),
        (read_url, "http:// www.example.com/x", "http://www.example.com/x", "scheme"),
        (read_url, "https://example.com/ a/b", "https://example.com/a/b", "space"),
    ],
)
def test_certain_replacements_make_it_sound(read: Read, text: str, value: str, kinds: str) -> None:
    reading = read(text)
    assert (reading.value, " ".join(problem.kind for problem in reading.problems)) == (value, kinds)
    again = read(mended(text, reading))
    assert (again.value, again.problems) == (value, ())


@pytest.mark.parametrize(
    ("read", "text", "problem"),
    [
        (read_orcid, "0000-0002-1825-0098", Problem("check-digit", 0, 19)),
        (read_orcid, "0000-0002-1825-009", Problem("length", 0, 18)),
        (read_orcid, "X000-0002-1825-0097", Problem("shape", 0, 19)),
        (read_orcid, "0000-0000-0000-0000", Problem("check-digit", 0, 19)),
        (read_issn, "1816-9790 (Print)", Problem("check-digit", 0, 9)),
        (read_issn, "1816-9791 (Print), 2541-9005 (Online)", Problem("shape", 0, 28)),
        (read_issn, "1234-5678", Problem("check-digit", 0, 9)),
        (read_issn, "ISSN 1812-289", Problem("length", 5, 13)),
        (read_ror, "03yrm5c27", Problem("check-digit", 0, 9)),
        (read_ror, "03yrm5c2", Problem("length", 0, 8)),
        (read_ror, "03yrl5c26", Problem("shape", 0, 9)),
        (read_ror, "", Problem("absent", 0, 0)),
        (read_edn, "ABCDE", Problem("length", 0, 5)),
        (read_edn, "54321", Problem("shape", 0, 5)),
        (read_spin, "1234-567", Problem("length", 0, 8)),
        (read_spin, "1234-567X", Problem("shape", 0, 9)),
        (read_doi, "", Problem("absent", 0, 0)),
        (read_doi, "https://doi.org/", Problem("absent", 16, 16)),
        (read_doi, "10./abc", Problem("registrant", 0, 3)),
        (read_doi, "10/abc", Problem("registrant", 0, 2)),
        (read_doi, "10.1/abc", Problem("registrant", 0, 4)),
        (read_doi, "10.1234", Problem("suffix", 0, 7)),
        (read_doi, "10.1234/", Problem("suffix", 0, 8)),
        (read_doi, "10.1234/ab cd", Problem("space", 10, 11)),
        (read_doi, "10.1234/a; 10.5678/b", Problem("several", 11, 20)),
        (read_doi, "10.1234/a 10.5678/b", Problem("several", 10, 19)),
        (read_doi, "doi.org/10.1234/a, http://www.doi.org/10.5678/b", Problem("several", 38, 47)),
        (read_doi, "10.1234/a;DOI:10.5678/b", Problem("several", 14, 23)),
        (read_doi, "https://www.mdpi.com/10.3390/x1", Problem("prefix", 0, 21)),
        (read_doi, "10.1234/ж", Problem("non-ascii", 8, 9)),
        (read_email, "ivanov.mail.ru", Problem("shape", 0, 14)),
        (read_email, "a@b.ru, c@d.ru", Problem("several", 0, 14)),
        (read_email, "ivanov@mail", Problem("domain", 7, 11)),
        (read_email, "a..b@mail.ru", Problem("shape", 0, 4)),
        (read_email, "@mail.ru", Problem("shape", 0, 1)),
        (read_email, "a b@mail.ru", Problem("space", 1, 2)),
        (read_url, "www.example.com", Problem("scheme", 0, 15)),
        (read_url, "http://localhost/", Problem("domain", 7, 16)),
        (read_url, "https://example.com/a–b", Problem("dash", 21, 22)),
        (read_url, "", Problem("absent", 0, 0)),
    ],
)
def test_what_no_one_can_mend(read: Read, text: str, problem: Problem) -> None:
    reading = read(text)
    assert (reading.value, reading.key, reading.problems) == (None, None, (problem,))


LABELS = [(read_doi, "DOI: "), (read_orcid, "https://orcid.org/"), (read_issn, "ISSN "), (read_ror, "ROR: ")]
LABELS += [(read_edn, "EDN: "), (read_spin, "SPIN-код: "), (read_email, "e-mail: "), *((read, "") for read in READERS)]


@pytest.mark.parametrize(("read", "label"), LABELS)
@pytest.mark.parametrize(
    "words",
    [
        "нет",
        "НЕТ",
        "отсутствует.",
        "не представлен",
        "будет присвоен",
        "жоқ",
        "көрсетілмеген",
        "none",
        "N/A",
        "not assigned",
        "—",
    ],
)
def test_an_identifier_said_not_to_exist(read: Read, label: str, words: str) -> None:
    reading = read(f" {label}{words} ")
    start, end = 1 + len(label), 1 + len(label) + len(words)
    assert reading == Reading(None, label.strip(), start, end, (Problem("absent", start, end),))


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (read_edn, "NOTABC", "NOTABC"),
        (read_email, "none@mail.ru", "none@mail.ru"),
        (read_url, "http://no.example.com", "http://no.example.com"),
        (read_doi, "10.1234/not", "10.1234/not"),
        (read_doi, "10.1234/10.5678", "10.1234/10.5678"),
    ],
)
def test_an_identifier_that_looks_like_those_words(read: Read, text: str, value: str) -> None:
    assert (read(text).value, read(text).problems) == (value, ())


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("", []),
        ("\u00a010.1234/abc\u00a0", []),
        ("10.1234/аb", [(8, 9, "a")]),
        ("10.1234/a\u00adb", [(9, 10, "")]),
        ("10.1234/a\u00a0b", [(9, 10, "")]),
        ("10.1234/a\u2212b", [(9, 10, "-")]),
        ("10.1234/Уж", [(8, 10, None)]),
        ("ТУ", [(0, 2, "TY")]),
    ],
)
def test_runs_of_non_ascii_characters(text: str, runs: list[tuple[int, int, str | None]]) -> None:
    assert non_ascii(text) == runs


@pytest.mark.parametrize(
    ("doi", "hints"),
    [
        ("10.18500/1816-9791-2006-6-1-12-20", DoiHints(2006, (6, 1), "12", "20")),
        ("10.21294/1814-4861-2018-17-3-5-12", DoiHints(2018, (17, 3), "5", "12")),
        ("10.1234/1814-4861-2018-3-105-112", DoiHints(2018, (3,), "105", "112")),
        ("10.1234/1814-4861-2018-17-3-5", DoiHints(2018, (17, 3, 5))),
        ("10.26583/npe.2012.1.01", DoiHints(2012, (1,))),
        ("10.3969/j.issn.1000-3428.2018.03.012", DoiHints(2018, (3, 12))),
        (
            "10.1002/(SICI)1097-4636(199823)43:4<458::AID-JBM14>3.0.CO;2-C",
            DoiHints(1998, (43, 4), "458"),
        ),
        ("10.1016/j.jnucmat.2018.03.012", None),
        ("10.1007/s10512-018-0378-1", None),
        ("10.15507/2658-4123.26363.595-617", None),
        ("10.1234/1814-4861-2018-" + "9" * 5000, None),
        ("", None),
    ],
)
def test_what_a_doi_spells(doi: str, hints: DoiHints | None) -> None:
    assert doi_hints(doi) == hints


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("piece", ["0", "10.1234/", " ", "a@", "SPIN ", "https://", "&lt;", "а", ")", "0-", "\u200b"])
def test_hostile_text_is_read(read: Read, piece: str) -> None:
    reading = read(piece * 20_000)
    assert reading.value is None or reading.key is not None


@pytest.mark.parametrize("read", READERS)
@given(text=st.text(alphabet="10.2X-x /@:doirgSPaбс\u200b\u00a0–(),;&ltр", max_size=40))
def test_a_value_is_read_only_with_replacements(read: Read, text: str) -> None:
    reading = read(text)
    assert all(0 <= problem.start <= problem.end <= len(text) for problem in reading.problems)
    assert 0 <= reading.start <= reading.end <= len(text)
    assert (reading.value is None) == any(problem.replacement is None for problem in reading.problems)
