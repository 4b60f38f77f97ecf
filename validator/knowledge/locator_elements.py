"""Splits a reference into runs of locator elements: figures, their labels, months, the signs between them."""

import re
from dataclasses import dataclass, field, replace

from validator.knowledge.locator_terms import NOT_SERIAL, Role, month_value, role_of
from validator.knowledge.numerals import fold, roman_value
from validator.knowledge.pages import DASHES, Pages, match_pages

_LINK = re.compile(r"(?:https?://|www\.|doi\.org/)\S+|10\.[0-9]{4,9}/\S+", re.IGNORECASE)
_DATE = re.compile(
    r"[0-9]{1,2}\.[0-9]{1,2}\.(?P<year>[0-9]{4})(?!\w)|(?P<iso>[0-9]{4})-[0-9]{2}-[0-9]{2}(?!\w)"
)
_DECIMAL = re.compile(r"(?!(?:1[5-9]|20)[0-9]{2}\.)[0-9]{1,12}[.,][0-9]{1,12}(?![0-9])(?!\s?[(:])")
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}[a-zа-д]?")
_LETTERS = re.compile(r"[^\W\d_]+|[№#]")
_WORD = re.compile(r"\w+")
_NAME = re.compile(rf"\w+(?:[{DASHES}./]\w+)*")
_AFTER_LABEL = re.compile(r"\s{0,3}(?:[.:º°№#]\s{0,3}){0,3}")
_BEFORE_LABEL = re.compile(r"\s{0,3}[-–]?\s{0,3}")
_FIGURE = r"[A-Za-zА-Я]{0,2}[0-9]{1,8}[^\W\d_]?(?![^\W_])"
_VALUE = re.compile(
    rf"(?P<first>{_FIGURE}|[0-9]{{1,8}}(?=[^\W\d_]{{3}}))"
    rf"(?:(?P<sign>/|\s?[{DASHES}]\s?)(?P<second>{_FIGURE}))?"
)
_ROMAN = re.compile(r"[IVXLCІХС]{1,9}(?!\w)")
_IDENTIFIER_VALUE = re.compile(r"\s{0,3}[:.№]{0,2}\s{0,3}[^\s0-9]{0,40}[0-9]\S*")
_SERIES_VALUE = re.compile(r"\s{0,3}[:.№]{0,2}\s{0,3}[^\W_]{1,3}(?!\w)")
_ACCESS_DATE = re.compile(r"[0-9\s.,:/-]{1,40}")
_LINK_STARTS = frozenset("hHwWdD1")
_ROMAN_MONTHS = frozenset("IVXІХ")
_OPENING, _CLOSING = "([", ")]"
_LONGEST_RUN = 30  # more figures in a row are a table; the bound keeps the reading linear
_LONGEST_SIGN = 12
_LONGEST_ISSUE = 4  # `No. 12345` is the number of a patent or an order


@dataclass(frozen=True, slots=True)
class Element:
    """One figure of a locator: what it states and, in `sign`, the punctuation between it and the last one."""

    role: Role
    value: str
    start: int
    end: int
    sign: str = ""
    labelled: bool = False
    enclosed: bool = False
    pages: Pages | None = None

    @property
    def is_year(self) -> bool:
        """True for a lone figure that can be a year."""
        one = self.pages is None or self.pages.last is None
        return self.role is Role.NUMBER and one and _YEAR.fullmatch(self.value) is not None


@dataclass(slots=True)
class Run:
    """Neighbouring elements that no ordinary word parts."""

    head: str = ""  # the ordinary word before the first element, if no punctuation stands between
    elements: list[Element] = field(default_factory=list)
    before_word: bool = False  # likewise after the last element: «20-79 years»
    closing: str = ""  # the punctuation after the last element


def find_runs(text: str) -> list[Run]:
    """All runs of locator elements of a reference, in order; linear in the length of the text."""
    reader = _Reader(text)
    while reader.at < len(text):
        reader.step()
    reader.finish()
    return reader.runs


class _Reader:
    """Walks over the text once; holds what has been read since the last ordinary word."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.runs: list[Run] = []
        self.run = Run()
        self.sign = ""
        self.depth = 0
        self.last_word = ""
        self.numbered = False  # a year, volume or issue has been read before

    def step(self) -> None:
        """Read the next thing, whatever it is."""
        char = self.text[self.at]
        if char.isspace():
            self.at += 1
        elif char in _LINK_STARTS and (link := _LINK.match(self.text, self.at)):
            self.at = link.end()
            self.sign = self.sign or "."
        elif char.isdigit():
            self._figure()
        elif word := _LETTERS.match(self.text, self.at):
            self._word(word)
        else:
            self._punctuation(char)

    def finish(self) -> None:
        """Close the current run."""
        if self.run.elements:
            self.run.closing = self.sign
            self.runs.append(self.run)

    def _punctuation(self, char: str) -> None:
        if char in "%°±=+<>*&@^~":
            self._break(self.at + 1, char)
            return
        self.depth += (char in _OPENING) - (char in _CLOSING and self.depth > 0)
        if len(self.sign) < _LONGEST_SIGN:  # a bound keeps hostile rows of signs linear
            self.sign += "-" if char in DASHES else char
        self.at += 1

    def _break(self, end: int, word: str) -> None:
        """An ordinary word ends the run."""
        if self.run.elements:
            self.run.before_word = not self.sign
            self.finish()
            self.run = Run()
        self.run.head = word
        self.sign, self.depth, self.at = "", 0, end

    def _add(
        self,
        role: Role,
        value: str,
        span: tuple[int, int],
        *,
        labelled: bool = False,
        pages: Pages | None = None,
    ) -> None:
        if len(self.run.elements) >= _LONGEST_RUN:
            self._break(span[0], "")
        if not self.run.elements and self.sign:
            self.run.head = ""
        element = Element(role, value, *span, self.sign, labelled, self.depth > 0, pages)
        self.run.elements.append(element)
        self.numbered = self.numbered or element.is_year or role in (Role.VOLUME, Role.ISSUE, Role.YEAR)
        self.sign, self.at = "", span[1]

    # --- figures -----------------------------------------------------------------------------------------

    def _figure(self) -> None:
        at = self.at
        if at > 1 and self.text[at - 1] in DASHES and self.text[at - 2].isalpha():  # `ICONE-17`, «МИФИ-2011»
            word = _NAME.match(self.text, at)
            self._break(word.end() if word else at + 1, "0")
        elif date := _DATE.match(self.text, at):
            year = date["year"] or date["iso"]
            self._add(Role.DATE, year, date.span())
        elif decimal := _DECIMAL.match(self.text, at):
            self._break(decimal.end(), decimal[0])
        elif not self._plain_figure():
            word = _WORD.match(self.text, at)
            self._break(word.end() if word else at + 1, "0")

    def _plain_figure(self) -> bool:
        value = _VALUE.match(self.text, self.at)
        if value is None:
            return self._pages(Role.NUMBER, labelled=False)
        if value["sign"] == "/" and not _YEAR.fullmatch(value["second"]):
            self._add(Role.NUMBER, value[0], value.span())
            return True
        if self._label_after(value.end("first")) or self._pages(Role.NUMBER, labelled=False):
            return True
        glued = _LETTERS.match(self.text, value.end("first"))
        if glued is None or role_of(glued[0]) is None:
            return False
        self._add(Role.NUMBER, value["first"], value.span("first"))  # `6Suppl1`
        return True

    def _label_after(self, end: int) -> bool:
        """«2021 ж.», «5-том», «1-шығ.», `75 vol 2022`: the label stands after its figure."""
        found = _BEFORE_LABEL.match(self.text, end)
        word = _LETTERS.match(self.text, found.end()) if found else None
        role = role_of(word[0]) if word else None
        if word is None or role not in (Role.VOLUME, Role.ISSUE, Role.PART, Role.YEAR):
            return False
        joined = word.start() > end and self.text[word.start() - 1] in DASHES
        if role is not Role.YEAR and not joined and not self._year_follows(word):
            return False
        stop = word.end() + self.text.startswith(".", word.end())
        value = self.text[self.at : end]
        if role is Role.YEAR and not _YEAR.fullmatch(value):
            return False
        self._add(role, value, (self.at, end), labelled=True)
        self.at = stop
        return True

    def _year_follows(self, label: re.Match[str]) -> bool:
        after = _AFTER_LABEL.match(self.text, label.end())
        value = _VALUE.match(self.text, after.end()) if after else None
        return len(label[0]) > 1 and value is not None and _YEAR.fullmatch(value[0]) is not None

    def _pages(self, role: Role, *, labelled: bool) -> bool:
        """A figure or a range; a unit after it («12–18 бет», `171 p.`) settles what it is."""
        pages = match_pages(self.text, self.at, listed=labelled)
        if pages is None:
            return False
        if pages.dash and self._dash_separates(pages):
            end = pages.start + len(pages.first)
            pages = replace(pages, ranges=pages.ranges[:1], dash=None, end=end)
            value = pages.first
        else:
            value = self.text[pages.start : pages.end]
        if pages.is_extent:
            self._break(pages.end, "")
            return True
        role = Role.PAGES if pages.marker else role
        self._add(role, value, (self.at, pages.end), labelled=role is Role.PAGES, pages=pages)
        return True

    def _dash_separates(self, pages: Pages) -> bool:
        """«– 2013 – 5(3). –»: a spaced dash between a year and a smaller number is no range."""
        spaced = self.text[pages.start + len(pages.first) : pages.end].startswith(" ")
        first, last = pages.ranges[0].first, pages.ranges[0].last
        return spaced and _YEAR.fullmatch(pages.first) is not None and last.number < first.number

    # --- words -------------------------------------------------------------------------------------------

    def _word(self, word: re.Match[str]) -> None:
        role = role_of(word[0])
        if role is None:
            self._ordinary(word)
        elif role is Role.MONTH:
            self._add(Role.MONTH, month_value(word[0]), word.span())
        elif role is Role.IDENTIFIER:
            self._identifier(word)
        elif role is Role.ACCESS:
            self._access(word)
        elif role is Role.NEUTRAL:
            self.at = word.end()
        elif role is Role.SERIES:
            value = _SERIES_VALUE.match(self.text, word.end())
            self._break((value or word).end(), "")
        elif not self._labelled(role, word):
            self._ordinary(word)

    def _ordinary(self, word: re.Match[str]) -> None:
        """A word that labels nothing: part of a lettered number, a Roman numeral, or the end of the run."""
        glued = self.text[word.end() : word.end() + 1].isdigit()
        if (glued or ":" in self.sign) and self._pages(Role.NUMBER, labelled=False):  # `S45`, `16:iii-v`
            return
        if self.run.elements and set(word[0]) <= _ROMAN_MONTHS:
            self.sign += "R"
            self.at = word.end()
            return
        self.last_word = word[0]
        whole = _WORD.match(self.text, word.end())  # digits and letters glued to it
        self._break(whole.end() if whole else word.end(), word[0])

    def _identifier(self, word: re.Match[str]) -> None:
        value = _IDENTIFIER_VALUE.match(self.text, word.end())
        self.at = value.end() if value else word.end()
        self.sign = self.sign or "."

    def _access(self, word: re.Match[str]) -> None:
        """Leave out the date of access, and in brackets everything up to the closing one."""
        closing = self.text.find("]", word.end(), word.end() + 60) if "[" in self.sign else -1
        if closing >= 0:
            self.at = closing
            return
        self._break(word.end(), "")
        while date := _ACCESS_DATE.match(self.text, self.at) or _month_at(self.text, self.at):
            self.at = date.end()

    def _labelled(self, role: Role, word: re.Match[str]) -> bool:
        if role is Role.PAGES:
            return self._labelled_pages(word)
        after = _AFTER_LABEL.match(self.text, word.end())
        begin = after.end() if after else word.end()
        if role is Role.ARTICLE:
            begin = _skip_labels(self.text, begin)
            return self._labelled_article(word, begin)
        value = _VALUE.match(self.text, begin)
        if value is None:
            return self._unnumbered(role, word, begin)
        if self._is_initial(word, value[0]) or role is Role.YEAR:
            return False
        return self._labelled_value(role, word, value)

    def _labelled_value(self, role: Role, word: re.Match[str], value: re.Match[str]) -> bool:
        end = value.end() if _is_joined(value) else value.end("first")
        text = self.text[value.start() : end]
        long = role is Role.ISSUE and len(text) > _LONGEST_ISSUE and text.isdigit()
        if long or (role is Role.ISSUE and fold(self.last_word) in NOT_SERIAL and not self.run.elements):
            self._break(end, "")
            return True
        self._add(role, text, (word.start(), end), labelled=True)
        if value["sign"] == "/" and _YEAR.fullmatch(value["second"]):
            self._add(Role.YEAR, value["second"], value.span("second"), labelled=True)
        return True

    def _unnumbered(self, role: Role, word: re.Match[str], begin: int) -> bool:
        """«Т. XV», «(Прил.)»: a Roman numeral, or a supplement that bears no number."""
        roman = _ROMAN.match(self.text, begin)
        if roman and roman_value(roman[0]) and role in (Role.VOLUME, Role.ISSUE, Role.PART):
            initials = len(word[0]) == 1 and (len(roman[0]) == 1 or begin == word.end())  # `Semenov V.V.`
            if initials and not self.run.elements:
                return False
            self._add(role, roman[0], (word.start(), roman.end()), labelled=True)
            return True
        if role is Role.SUPPLEMENT:
            self._add(role, "", word.span(), labelled=True)
            return True
        return False

    def _labelled_pages(self, word: re.Match[str]) -> bool:
        pages = match_pages(self.text, word.start())
        if pages is None or not pages.marker or pages.start < word.end():
            return False
        value = self.text[pages.start : pages.end]
        unproved = not self.run.elements and not (self.numbered and self.sign)
        if self._is_initial(word, value) or (len(word[0]) == 1 and pages.last is None and unproved):
            return False
        self._add(Role.PAGES, value, (word.start(), pages.end), labelled=True, pages=pages)
        return True

    def _labelled_article(self, word: re.Match[str], begin: int) -> bool:
        pages = match_pages(self.text, begin, listed=False)
        if pages is None or pages.marker or pages.last is not None:
            return False
        value = self.text[pages.start : pages.end]
        self._add(Role.ARTICLE, value, (word.start(), pages.end), labelled=True, pages=pages)
        return True

    def _is_initial(self, word: re.Match[str], value: str) -> bool:
        """«Иванов С. 2010», `vitamin C 5`, `Sect. N 2010`: a single letter that labels nothing."""
        if len(word[0]) > 1 or word[0] in "№#":
            return False
        dotted = self.text.startswith((".", ":", "°"), word.end())
        open_before = self.run.head and not self.run.elements and not self.sign
        year_known = any(e.is_year or e.role is Role.YEAR for e in self.run.elements)
        return bool(open_before and not dotted) or (_YEAR.fullmatch(value) is not None and not year_known)


def _skip_labels(text: str, at: int) -> int:
    """Past `ID`, `no.` between «Article» and its number."""
    word = _LETTERS.match(text, at)
    if word is None or role_of(word[0]) not in (Role.ISSUE, Role.NEUTRAL):
        return at
    after = _AFTER_LABEL.match(text, word.end())
    return after.end() if after else word.end()


def _month_at(text: str, at: int) -> re.Match[str] | None:
    word = _LETTERS.match(text, at)
    return word if word and role_of(word[0]) in (Role.MONTH, Role.YEAR) else None


def _is_joined(value: re.Match[str]) -> bool:
    """Double issues `1-2`, `7 – 8`, `41/42`; not «№ 4/2019», not «Т. 5 – 2010»."""
    if value["sign"] is None or _YEAR.fullmatch(value["second"]):
        return False
    if not value["sign"].startswith(" "):
        return True
    first, second = value["first"], value["second"]
    return first.isdigit() and second.isdigit() and int(first) < int(second)
