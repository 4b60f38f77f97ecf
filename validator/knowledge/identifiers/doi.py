"""DOIs as they are printed, and the year, issue and pages that some of them spell."""

import re
from collections.abc import Iterable
from functools import cache
from html import unescape
from typing import NamedTuple
from urllib.parse import unquote

from validator.knowledge.identifiers.identifier_reading import (
    AsciiText,
    Problem,
    ProblemKind,
    Reading,
    ascii_text,
    said_absent,
)

_FIRST_PAGE_AT_LEAST = 53  # no journal has more than 52 issues a year: a larger number after the issue is a page
_VOLUME_ISSUE_PAGES = 4  # volume, issue, first page, last page


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """The patterns of this module, compiled when the first DOI comes."""
    return re.compile(
        {
            # Everything that people print before a DOI, in any order in which it was seen.
            "prefix": r"(?i)(?:info:doi/|(?:DOI\b(?!\.org)\s*[:.]?\s*)?"
            r"(?:(?:https?://)?(?:dx\.|www\.)?doi\.org/)?(?:doi:\s*)?)",
            # The same with a slash, colon or letter lost, doubled or separated.
            "damaged": r"(?i)h?t?tps?[ :;]{0,3}[/\\]{0,4} ?(?:dx\.|www\.)?doi\.? ?org ?[/:]{0,4} ?",
            "registrant": r"10\.\d{4,9}(?:\.\d+)*",
            "space": r"\s+",
            "slashes": r"/{2,}",
            "second": r"(?i)(?:[;,\s]|doi:|doi\.org/)(?=10\.\d{4,9}/)",
            "entity": r"&(?:lt|gt|amp);|%(?:2[0-9A-F]|3[A-E]|5B|5D)",
        }[name]
    )


def read_doi(text: str) -> Reading:
    """Read a DOI: bare, `doi:…`, or a URL of doi.org; the value keeps its letters' case, compare by `.key`.

    The DOI handbook lets a suffix hold any printable character, so `<>:;()[]#` pass, and only what is
    certainly wrong is a problem: space, `//`, final punctuation, a registrant or suffix that is not there.
    """
    printed = ascii_text(text)
    label = _pattern("prefix").match(printed.text)
    return said_absent(text, printed, label.end() if label else 0, r"\d") or _read_printed(printed)


def _read_printed(printed: AsciiText) -> Reading:
    start, problems = _prefix(printed)
    end, trailing = _doi_end(printed, start)
    problems += trailing
    body = printed.text[start:end]
    problems += _structure(printed, start, end) or _suffix(printed, start, end)
    value = _mended(body, printed.text[:start])
    return printed.reading(value, start, end, problems)


def _prefix(printed: AsciiText) -> tuple[int, list[Problem]]:
    """Where the bare DOI begins, and what is wrong before it."""
    for name in ("prefix", "damaged"):
        match = _pattern(name).match(printed.text)
        end = match.end() if match else 0
        rest = printed.text[end:]
        lead = len(rest) - len(rest.lstrip(" /"))
        if not rest[lead:].startswith("10") and rest:
            continue
        if name == "damaged":
            return end + lead, [printed.problem("prefix", 0, end + lead, "https://doi.org/")]
        if lead:
            return end + lead, [_before_doi(printed, end, end + lead)]
        return end, []
    start = max(printed.text.find("10."), 0)
    return start, [printed.problem("prefix", 0, start)] if start else []


def _before_doi(printed: AsciiText, start: int, end: int) -> Problem:
    """Slashes or spaces too many between the prefix and the DOI."""
    kind: ProblemKind = "double-slash" if "/" in printed.text[start:end] else "space"
    return printed.problem(kind, start, end, "")


_CLOSING = {")": "(", "]": "[", ">": "<"}


def _doi_end(printed: AsciiText, start: int) -> tuple[int, list[Problem]]:
    """Where the DOI ends: before final punctuation and closing brackets that nothing opens."""
    end = len(printed.text)
    surplus = {
        close: printed.text.count(close, start) - printed.text.count(open_, start) for close, open_ in _CLOSING.items()
    }
    while end > start and (printed.text[end - 1] in " .,;'\"" or surplus.get(printed.text[end - 1], 0) > 0):
        end -= 1
        if printed.text[end] in surplus:
            surplus[printed.text[end]] -= 1
    if end == len(printed.text):
        return end, []
    return end, [printed.problem("trailing", end, len(printed.text), "")]


def _structure(printed: AsciiText, start: int, end: int) -> list[Problem]:
    """The registrant or the suffix that is missing; then nothing else about the text is worth saying."""
    body = printed.text[start:end]
    if not body.startswith("10"):
        return [printed.problem("absent", start, end)]
    head, slash, suffix = body.partition("/")
    if not _pattern("registrant").fullmatch(re.sub(r"\s", "", unquote(head).partition("/")[0])):
        return [printed.problem("registrant", start, start + len(head))]
    if not suffix.strip(" /") and (slash or unquote(head) == head):
        return [printed.problem("suffix", start, end)]
    return []


def _suffix(printed: AsciiText, start: int, end: int) -> list[Problem]:
    """A second DOI, else the spaces, doubled slashes and escaped characters of the DOI at [start, end)."""
    second = _pattern("second").search(printed.text, start, end)
    if second:
        return [printed.problem("several", second.end(), end)]
    spaces = _pattern("space").finditer(printed.text, start, end)
    problems = [printed.problem("space", *match.span(), _for_space(printed.text, match)) for match in spaces]
    slashes = _pattern("slashes").finditer(printed.text, start, end)
    problems += [printed.problem("double-slash", *match.span(), "/") for match in slashes]
    if not _is_url(printed.text[:start]):
        for match in _pattern("entity").finditer(printed.text, start, end):
            problems.append(printed.problem("entity", *match.span(), unquote(unescape(match.group()))))
    return problems


def _for_space(text: str, match: re.Match[str]) -> str | None:
    """Nothing in place of a space at a separator inside the DOI; None where another text may begin."""
    before, after = text[match.start() - 1], text[match.end()]
    joined = before in "/-_:(" or after in "/-_:.)" or (before == "." and after.isdigit())
    return "" if joined else None


def _is_url(prefix: str) -> bool:
    return "doi.org" in prefix.casefold()


def _mended(body: str, prefix: str) -> str:
    """The bare DOI without spaces, doubled slashes and escapes; in a URL every character may be encoded."""
    plain = re.sub(r"/{2,}", "/", re.sub(r"\s", "", body))
    if _is_url(prefix):
        return unquote(plain)
    return _pattern("entity").sub(lambda match: unquote(unescape(match.group())), plain)


class DoiHints(NamedTuple):
    """What a DOI spells of its article: the year, the numbers after it, the pages.

    Journals put volume, issue or whole number after the year, so an issue agrees when it is in `numbers`.
    """

    year: int | None = None
    numbers: tuple[int, ...] = ()
    first_page: str | None = None
    last_page: str | None = None


@cache
def _hint_patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    year = r"(?P<year>(?:19|20)\d\d)"
    sici = rf"(?i)\(SICI\)[\dX-]{{8,9}}\({year}\d{{0,4}}\)(?P<numbers>\d{{1,5}}(?::\d{{1,5}})?)<(?P<page>\w+):"
    rest = r"(?P<rest>\d{1,6}(?:[-./]\d{1,6}){0,4})"
    issn = rf"(?i)(?:j\.issn\.)?\d{{4}}-?\d{{3}}[\dX][-./]{year}[-./]{rest}"
    code = rf"(?i)(?!j\.)[a-z]{{2,12}}\.{year}\.(?P<issue>\d{{1,2}})\.\d{{1,3}}"
    return re.compile(sici), re.compile(issn), re.compile(code)


def doi_hints(doi: str) -> DoiHints | None:
    """What the suffix of a bare DOI clearly encodes, or None.

    Read are SICI (ANSI/NISO Z39.56: `(SICI)1097-4636(199823)43:4<458::…`), `ISSN-year-…-first-last` of
    Russian publishers, and `code.year.issue.ordinal`. The year in `j.abbr.2018.03.012` is that of acceptance:
    no hint.
    """
    suffix = doi.partition("/")[2]
    sici, issn, code = _hint_patterns()
    if match := sici.match(suffix):
        return DoiHints(int(match["year"]), _integers(match["numbers"].split(":")), match["page"])
    if match := issn.fullmatch(suffix):
        return _after_issn(int(match["year"]), re.split(r"[-./]", match["rest"]))
    if match := code.fullmatch(suffix):
        return DoiHints(int(match["year"]), (int(match["issue"]),))
    return None


def _after_issn(year: int, numbers: list[str]) -> DoiHints:
    """The last two numbers are pages when nothing else is possible."""
    *rest, first, last = ["", "", *numbers]
    count = len(numbers)
    pages = first and int(first) <= int(last)
    if pages and (count >= _VOLUME_ISSUE_PAGES or (count > 1 and int(first) >= _FIRST_PAGE_AT_LEAST)):
        return DoiHints(year, _integers(filter(None, rest)), first, last)
    return DoiHints(year, _integers(numbers))


def _integers(numbers: Iterable[str]) -> tuple[int, ...]:
    return tuple(int(number) for number in numbers)
