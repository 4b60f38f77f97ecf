"""Two references in one item of a list, and the end of a reference that has become an item of its own."""

import re
from collections.abc import Iterator

from validator.knowledge.locators.locator_terms import role_of
from validator.knowledge.references.reference_parts import GluedReference

_CAPITAL = r"[A-ZÀ-ÖØ-ÞА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ]"
_DOTTED_NAME = rf"{_CAPITAL}[\w’'-]{{1,30}},?\s{{1,2}}(?:{_CAPITAL}[a-zа-я]?\.\s?){{1,3}}(?!\s?[0-9])"
_BARE_NAME = rf"{_CAPITAL}[\w’'-]{{1,30}}\s{_CAPITAL}{{1,3}}(?=[,.]\s)"
_NAME = rf"(?:{_DOTTED_NAME}|{_BARE_NAME})"
# «… 152 с.7. Белов С.Б. …»; the period after the number is lost at times: «… 414 с. 10 Ионкин В.И., …».
_NUMBERED = re.compile(
    rf"(?<=[.;)\]])\s{{0,3}}(?P<number>[0-9]{{1,3}})\s?[.)]\s{{0,2}}(?={_NAME})"
    rf"|(?<=[0-9]\s[cpс]\.)\s{{1,3}}(?P<bare>[0-9]{{1,3}})\s{{1,2}}(?={_DOTTED_NAME})"
)
_UNNUMBERED = re.compile(
    rf"(?:(?<=[0-9])(?:\s?[cpс]\.|[.;])|(?<=[0-9])\.?\s?\([Ii]n\s\w{{3,12}}\.?\)\.?)\s{{1,3}}(?P<name>{_NAME})"
)
_YEAR = re.compile(r"(?<![0-9])(?:1[89]|20)[0-9]{2}(?![0-9])")
_PAGES = re.compile(
    r"(?<![^\W\d_])(?:[СсCcPp]|[Pp]{2}|[Сс]тр)\.\s?[0-9]|(?<![0-9])[0-9]{1,4}\s(?:с|c|p|pp|стр)\.|:\s?[0-9]{1,6}[-–][0-9]"
)
_FEWEST_BEFORE = 25  # characters that a first reference has at least
_REACH = 400  # characters on either side in which a reference shows its year and pages
_LABEL = re.compile(r"(?P<figure>[0-9]\s?)?(?<![^\W\d_])(?P<word>[^\W\d_]{1,12})\.\s*\Z")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_REMNANT = 80
_TAG = re.compile(r"[(\[]\s?(?:in|на)\s[^()\[\]]{1,20}[)\]]", re.IGNORECASE)
_SMALL_FIRST = re.compile(
    r"\s*(?!(?:van|von|vom|zur|der|den|des|de|di|da|dos|du|la|le|el|al|ibn|ван|фон|де|аль)\b)[a-zа-яё]{1,40}[\s,]"
)
_FINISHED = '.!?…)]»”"'


def find_glued(text: str, floor: int) -> tuple[GluedReference, ...]:
    """Second references in one item, whose number or author begins anew after year and pages; none before `floor`.

    Without a printed number (then `number` is empty) both must have a year and pages of their own.
    """
    begin = min(len(text), floor + _FEWEST_BEFORE)
    return tuple(_numbered(text, begin)) or tuple(_unnumbered(text, begin))


def _numbered(text: str, begin: int) -> Iterator[GluedReference]:
    for found in _NUMBERED.finditer(text, begin):
        group = "number" if found["number"] else "bare"
        figured = any(char.isdigit() for char in text[max(0, found.start() - 60) : found.start()])
        if figured and not _labels_number(text, found.start()):
            yield GluedReference(found[group], found.start(group), found.end())


def _labels_number(text: str, at: int) -> bool:
    """«Ч. 2. Иванов И.И.»: the word before labels the number; the unit in «152 с.7.» belongs to its own."""
    label = _LABEL.search(text[max(0, at - 20) : at])
    return bool(label and not label["figure"] and role_of(label["word"]))


def _unnumbered(text: str, begin: int) -> Iterator[GluedReference]:
    previous = 0
    for found in _UNNUMBERED.finditer(text, begin):
        start = found.start("name")
        if _is_whole(text[max(previous, start - _REACH) : start]) and _is_whole(text[start : start + _REACH]):
            yield GluedReference("", start, found.end())
            previous = start


def _is_whole(text: str) -> bool:
    """Whether a stretch states both a year and pages."""
    return _YEAR.search(text) is not None and _PAGES.search(text) is not None


def is_remnant(text: str) -> bool:
    """Whether an item holds only figures and their labels: «– С. 121-122.», «559 с.», `PP. 575-576`.

    No reference is so short; «Там же, с. 5» and "Ibid." have a word, an address has its letters.
    """
    if len(text) > _LONGEST_REMNANT or not any(char.isdigit() for char in text):
        return False
    return all(role_of(word) is not None for word in _WORD.findall(_TAG.sub(" ", text)))


def is_continuation(text: str, previous: str) -> bool:
    """Whether an item goes on with the sentence of the one before: that has no year and no end, this a small letter."""
    before = previous.rstrip()
    unfinished = bool(before) and before[-1] not in _FINISHED and _YEAR.search(before) is None
    return unfinished and _SMALL_FIRST.match(text) is not None
