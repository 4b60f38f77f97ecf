"""Splits a reference into runs of locator elements: figures, their labels, months, the signs between them."""

import re

from validator.knowledge.locators.locator_patterns import (
    ACCESS_DATE,
    AFTER_LABEL,
    BEFORE_LABEL,
    CLOSING,
    CODE_GOES_ON,
    DATE,
    DECIMAL,
    IDENTIFIER_VALUE,
    LETTERS,
    LINK,
    LINK_STARTS,
    LONGEST_RUN,
    LONGEST_SIGN,
    NAME,
    OPENING,
    PLAIN_WORD,
    ROMAN,
    ROMAN_MONTHS,
    SERIES_VALUE,
    VALUE,
    WORD,
    dash_separates,
    is_code,
    is_document_number,
    is_joined,
    month_at,
    skip_labels,
    year_follows,
)
from validator.knowledge.locators.locator_run import YEAR, Element, Run
from validator.knowledge.locators.locator_terms import Role, month_value, role_of
from validator.knowledge.locators.numerals import roman_value
from validator.knowledge.locators.page_markers import DASHES
from validator.knowledge.locators.pages import PageRange, Pages, match_pages


def find_runs(text: str) -> list[Run]:
    """All runs of locator elements of a reference, in order; linear in the length of the text."""
    reader = _Reader(text)
    while reader.at < len(text):
        reader.step()
    reader.run.ends_text = True
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
        elif char in LINK_STARTS and (link := LINK.match(self.text, self.at)):
            self.at = link.end()
            self.sign = self.sign or "."
        elif char.isdigit():
            self._figure()
        elif self._plain_words():
            return
        elif word := LETTERS.match(self.text, self.at):
            self._word(word)
        else:
            self._punctuation(char)

    def finish(self) -> None:
        """Close the current run."""
        if self.run.elements:
            self.run.closing = self.sign
            self.runs.append(self.run)

    def _plain_words(self) -> bool:
        """Pass over the words of a title at once: outside a run each only takes the place of the one before."""
        if self.run.elements or ":" in self.sign:
            return False
        last = None
        at = self.at
        while (word := PLAIN_WORD.match(self.text, at)) and role_of(word[1]) is None:
            last, at = word[1], word.end()
        if last is None:
            return False
        self.last_word = self.run.head = last
        self.sign, self.depth, self.at = "", 0, at
        return True

    def _punctuation(self, char: str) -> None:
        if char in "%°±=+<>*&@^~":
            self._break(self.at + 1, char)
            return
        self.depth += (char in OPENING) - (char in CLOSING and self.depth > 0)
        if len(self.sign) < LONGEST_SIGN:  # a bound keeps hostile rows of signs linear
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
        if len(self.run.elements) >= LONGEST_RUN:
            self._break(span[0], "")
        if not self.run.elements and self.sign:
            self.run.head = ""
        element = Element(role, value, *span, self.sign, labelled, self.depth > 0, pages)
        self.run.elements.append(element)
        self.numbered = self.numbered or element.is_year or role in (Role.VOLUME, Role.ISSUE, Role.YEAR)
        self.sign, self.at = "", span[1]

    def _figure(self) -> None:
        at = self.at
        if is_code(self.text, at):
            word = NAME.match(self.text, at)
            self._break(word.end() if word else at + 1, "0")
        elif date := DATE.match(self.text, at):
            year = date["year"] or date["iso"]
            self._add(Role.DATE, year, date.span())
        elif decimal := DECIMAL.match(self.text, at):
            self._break(decimal.end(), decimal[0])
        elif not self._plain_figure():
            word = WORD.match(self.text, at)
            self._break(word.end() if word else at + 1, "0")

    def _plain_figure(self) -> bool:
        value = VALUE.match(self.text, self.at)
        if value is None:
            return self._pages(Role.NUMBER, labelled=False)
        if value["sign"] == "/" and not YEAR.fullmatch(value["second"]):
            self._add(Role.NUMBER, value[0], value.span())
            return True
        if self._label_after(value.end("first")) or self._pages(Role.NUMBER, labelled=False):
            return True
        glued = LETTERS.match(self.text, value.end("first"))
        if glued is None or role_of(glued[0]) is None:
            return False
        self._add(Role.NUMBER, value["first"], value.span("first"))  # `6Suppl1`
        return True

    def _label_after(self, end: int) -> bool:
        """«2021 ж.», «5-том», «1-шығ.», `75 vol 2022`: the label stands after its figure."""
        found = BEFORE_LABEL.match(self.text, end)
        word = LETTERS.match(self.text, found.end()) if found else None
        role = role_of(word[0]) if word else None
        if word is None or role not in (Role.VOLUME, Role.ISSUE, Role.PART, Role.YEAR):
            return False
        joined = word.start() > end and self.text[word.start() - 1] in DASHES
        if role is not Role.YEAR and not joined and not year_follows(self.text, word):
            return False
        stop = word.end() + self.text.startswith(".", word.end())
        value = self.text[self.at : end]
        if role is Role.YEAR and not YEAR.fullmatch(value):
            return False
        self._add(role, value, (self.at, end), labelled=True)
        self.at = stop
        return True

    def _pages(self, role: Role, *, labelled: bool) -> bool:
        """A figure or a range; a unit after it («12–18 бет», `171 p.`) settles what it is."""
        pages = match_pages(self.text, self.at, listed=labelled)
        if pages is None:
            return False
        if pages.dash and dash_separates(self.text, pages):
            first = pages.ranges[0].first
            end = pages.start + len(pages.first)
            pages = pages._replace(ranges=(PageRange(first, first),), dash=None, marker=None, end=end)
        value = self.text[pages.start : pages.end]
        if pages.is_extent:
            self._break(pages.end, "")
            return True
        role = Role.PAGES if pages.marker else role
        self._add(role, value, (self.at, pages.end), labelled=role is Role.PAGES, pages=pages)
        return True

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
            value = SERIES_VALUE.match(self.text, word.end())
            self._break((value or word).end(), "")
        elif not self._labelled(role, word):
            self._ordinary(word)

    def _ordinary(self, word: re.Match[str]) -> None:
        """A word that labels nothing: part of a lettered number, a Roman numeral, or the end of the run."""
        glued = self.text[word.end() : word.end() + 1].isdigit()
        if (glued or ":" in self.sign) and self._pages(Role.NUMBER, labelled=False):  # `S45`, `16:iii-v`
            return
        if self.run.elements and set(word[0]) <= ROMAN_MONTHS:
            self.sign += "R"
            self.at = word.end()
            return
        self.last_word = word[0]
        whole = WORD.match(self.text, word.end())  # digits and letters glued to it
        self._break(whole.end() if whole else word.end(), word[0])

    def _identifier(self, word: re.Match[str]) -> None:
        value = IDENTIFIER_VALUE.match(self.text, word.end())
        self.at = value.end() if value else word.end()
        self.sign = self.sign or "."

    def _access(self, word: re.Match[str]) -> None:
        """Leave out the date of access, and in brackets everything up to the closing one."""
        closing = self.text.find("]", word.end(), word.end() + 60) if "[" in self.sign else -1
        if closing >= 0:
            self.at = closing
            return
        self._break(word.end(), "")
        while date := ACCESS_DATE.match(self.text, self.at) or month_at(self.text, self.at):
            self.at = date.end()

    def _labelled(self, role: Role, word: re.Match[str]) -> bool:
        if role is Role.PAGES:
            return self._labelled_pages(word)
        after = AFTER_LABEL.match(self.text, word.end())
        begin = after.end() if after else word.end()
        if role is Role.ARTICLE:
            begin = skip_labels(self.text, begin)
            return self._labelled_article(word, begin)
        value = VALUE.match(self.text, begin)
        if value is None:
            return self._unnumbered(role, word, begin)
        if self._is_initial(word, value[0]) or role is Role.YEAR:
            return False
        return self._labelled_value(role, word, value)

    def _labelled_value(self, role: Role, word: re.Match[str], value: re.Match[str]) -> bool:
        end = value.end() if is_joined(value) else value.end("first")
        text = self.text[value.start() : end]
        code = CODE_GOES_ON.match(self.text, value.end())  # «№ 9/04-03-02/24-Пр»
        before = "" if self.run.elements else self.last_word
        if code or (role is Role.ISSUE and is_document_number(text, before)):
            self._break(code.end() if code else end, "")
            return True
        self._add(role, text, (word.start(), end), labelled=True)
        if value["sign"] == "/" and YEAR.fullmatch(value["second"]):
            self._add(Role.YEAR, value["second"], value.span("second"), labelled=True)
        return True

    def _unnumbered(self, role: Role, word: re.Match[str], begin: int) -> bool:
        """«Т. XV», «(Прил.)»: a Roman numeral, or a supplement that bears no number."""
        roman = ROMAN.match(self.text, begin)
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
        return bool(open_before and not dotted) or (YEAR.fullmatch(value) is not None and not year_known)
