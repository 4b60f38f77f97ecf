"""How the single pieces of a locator look in print: figures, dates, links, labels."""

import re

from validator.knowledge.locators.locator_run import YEAR
from validator.knowledge.locators.locator_terms import NOT_SERIAL, Role, role_of
from validator.knowledge.locators.numerals import fold
from validator.knowledge.locators.page_markers import DASHES
from validator.knowledge.locators.pages import Pages
from validator.knowledge.locators.printed_addresses import BARE_DOI

# Every repetition is bounded or anchored by a scanner that moves past the match: time stays linear.
LINK = re.compile(rf"(?:https?://|www\.|doi\.org/)\S+|{BARE_DOI}", re.IGNORECASE)
DATE = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\.(?P<year>[0-9]{4})(?!\w)|(?P<iso>[0-9]{4})-[0-9]{2}-[0-9]{2}(?!\w)")
DECIMAL = re.compile(  # and codes of standards, «ГОСТ 2.789-74», «2.6.1.2523-09»
    r"(?!(?:1[5-9]|20)[0-9]{2}\.)[0-9]{1,12}"
    r"(?:\.[0-9]{1,12}(?![0-9])(?!\s?[(:])(?:[./–-][0-9]{1,12}){0,8}|,[0-9]{1,3}(?![0-9])(?!\s?[(:,–-]))"
)
LETTERS = re.compile(r"[^\W\d_]+|[№#]")
WORD = re.compile(r"\w+")
# A word with the signs before it; no figure is glued to it, and it begins no link.
PLAIN_WORD = re.compile(r"[^\w:]{0,8}([A-Za-z\u0400-\u04ff]+)(?![\w:]|\.\w)")
NAME = re.compile(rf"\w+(?:[{DASHES}./]\w+)*")
CHAIN = re.compile(rf"[0-9]{{1,12}}(?:[{DASHES}][0-9]{{1,12}}){{2}}")
CODE_GOES_ON = re.compile(rf"(?:[{DASHES}/][0-9]\w{{0,12}}){{1,8}}")
AFTER_LABEL = re.compile(r"\s{0,3}(?:[.:º°№#]\s{0,3}){0,3}")
BEFORE_LABEL = re.compile(r"\s{0,3}[-–]?\s{0,3}")
FIGURE = r"[A-Za-zА-Я]{0,2}[0-9]{1,8}[^\W\d_]?(?![^\W_])"
VALUE = re.compile(
    rf"(?P<first>{FIGURE}|[0-9]{{1,8}}(?=[^\W\d_]{{3}}))"
    rf"(?:(?P<sign>/|\s?[{DASHES}]\s?)(?P<second>{FIGURE}))?"
)
ROMAN = re.compile(r"[IVXLCІХС]{1,9}(?!\w)")
IDENTIFIER_VALUE = re.compile(r"\s{0,3}[:.№]{0,2}\s{0,3}[^\s0-9]{0,40}[0-9]\S*")
SERIES_VALUE = re.compile(r"\s{0,3}[:.№]{0,2}\s{0,3}[^\W_]{1,3}(?!\w)")
ACCESS_DATE = re.compile(r"[0-9\s.,:/-]{1,40}")
LINK_STARTS = frozenset("hHwWdD1")
ROMAN_MONTHS = frozenset("IVXІХ")
OPENING, CLOSING = "([", ")]"
LONGEST_RUN = 30  # more figures in a row are a table; the bound keeps the reading linear
LONGEST_SIGN = 12
LONGEST_ISSUE = 4  # `No. 12345` is the number of a patent or an order


def skip_labels(text: str, at: int) -> int:
    """Past `ID`, `no.` between «Article» and its number."""
    word = LETTERS.match(text, at)
    if word is None or role_of(word[0]) not in (Role.ISSUE, Role.NEUTRAL):
        return at
    after = AFTER_LABEL.match(text, word.end())
    return after.end() if after else word.end()


def month_at(text: str, at: int) -> re.Match[str] | None:
    """The month or «г.» that begins at a position of a date."""
    word = LETTERS.match(text, at)
    return word if word and role_of(word[0]) in (Role.MONTH, Role.YEAR) else None


def is_joined(value: re.Match[str]) -> bool:
    """Double issues `1-2`, `7 – 8`, `41/42`; not «№ 4/2019», not «Т. 5 – 2010»."""
    if value["sign"] is None or YEAR.fullmatch(value["second"]):
        return False
    if not value["sign"].startswith(" "):
        return True
    first, second = value["first"], value["second"]
    return first.isdigit() and second.isdigit() and int(first) < int(second)


def dash_separates(text: str, pages: Pages) -> bool:
    """«– 2013 – 5(3). –»: a spaced dash between a year and a smaller number is no range."""
    spaced = text[pages.start + len(pages.first) : pages.end].startswith(" ")
    first, last = pages.ranges[0].first, pages.ranges[0].last
    return spaced and YEAR.fullmatch(pages.first) is not None and last.number < first.number


def is_code(text: str, at: int) -> bool:
    """Whether the figure at `at` is part of a code: `ICONE-17`, «МИФИ-2011», `РЦ6/06-04`, `04-03-02`."""
    if CHAIN.match(text, at):
        return True
    joined = at > 1 and (text[at - 1] in DASHES or text[at - 1] == "/")
    return joined and (text[at - 2].isalpha() or (text[at - 1] == "/" and text[at - 2].isdigit()))


def year_follows(text: str, label: re.Match[str]) -> bool:
    """Whether a word that could label the next figure stands before a year: `75 vol 2022`."""
    after = AFTER_LABEL.match(text, label.end())
    value = VALUE.match(text, after.end()) if after else None
    return len(label[0]) > 1 and value is not None and YEAR.fullmatch(value[0]) is not None


def is_document_number(number: str, before: str) -> bool:
    """Whether a numbered thing is no issue: `No. 12345`, or the word before it is «Приказ», `Report`."""
    return (number.isdigit() and len(number) > LONGEST_ISSUE) or fold(before) in NOT_SERIAL
