"""The elements of a locator as they follow each other in print."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from validator.knowledge.locators.locator_terms import Role
from validator.knowledge.locators.pages import Pages

YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}[a-zа-д]?")


class Element(NamedTuple):
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
        return self.role is Role.NUMBER and one and YEAR.fullmatch(self.value) is not None


@dataclass(slots=True)
class Run:
    """Neighbouring elements that no ordinary word parts."""

    head: str = ""  # the ordinary word before the first element, if no punctuation stands between
    elements: list[Element] = field(default_factory=list)
    before_word: bool = False  # likewise after the last element: «20-79 years»
    ends_text: bool = False
    closing: str = ""  # the punctuation after the last element
