"""Faults in the print of one personal name: initials without their periods, and what is no part of a name at all."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from validator.knowledge.people.bylines import read_byline
from validator.knowledge.people.name_parts import LONGEST_NAME, given_group, is_patronymic, titles_in

_CAPITAL = r"[^\W\d_a-zа-яёäöüßәғқңөұүһіїєґў]"
_SMALL = r"[a-zа-яёäöüßәғқңөұүһіїєґў]"
_PAIR = "(?:Y[aeou]|J[aeou]|I[aeu]|Zh|Kh|Ts|Ch|Sh|Shch|Дж|Дз)"
_INITIAL = rf"(?:{_PAIR}|{_CAPITAL})"
_BARE_INITIAL = re.compile(rf"(?<![\w'’ʼ‘`-]){_CAPITAL}(?![\w.'’ʼ‘`-])")
_GLUED_PAIR = re.compile(rf"(?<={_CAPITAL}\.){_PAIR}(?![\w.'’ʼ‘`-])")
_DOTTED_INITIAL = re.compile(rf"(?<![\w'’ʼ‘`-]){_INITIAL}\.")
_COMMA_AFTER_INITIAL = re.compile(rf"(?<![\w'’ʼ‘`-])(?P<initial>{_INITIAL})\s?,(?=\s?{_INITIAL}(?:[.,]|$))")
_PERIODS = re.compile(r"\.(?:\s?\.)+")
_GLUED = re.compile(rf"(?<={_SMALL}{{3}})(?={_CAPITAL}(?:\.|{_CAPITAL}?$))")
_WORD = rf"{_CAPITAL}(?:{_SMALL}{{2,}}|{_CAPITAL}{{2,}})"
_FAMILY_WITH_PERIOD = re.compile(rf"(?:{_WORD}-)?{_WORD}(?P<period>\.)\s?{_INITIAL}\.(?:\s?{_INITIAL}\.){{0,2}}")
_FINAL_PERIOD = re.compile(r"(?P<word>[^\W\d_]{2,})(?P<period>\.)$")
_INITIALS_FIRST = re.compile(rf"(?:{_INITIAL}\.\s?){{1,3}}(?:{_WORD}-)?{_WORD}\.")
_EDGE = re.compile(r"^[\s,;:.]*[,;:.]\s*|[\s,;:]*[,;:]\s*$")

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,64}|\bORCID\b.*|https?://\S*", re.IGNORECASE)
_ET_AL = re.compile(
    r"\bet\s+al\b\.?|\betal\.|\bи\s+др\b\.?|\bи\s+другие\b|\bи\s+соавт\b\.?|\bжәне\s+т\.\s?б\.?|\bта\s+ін\b\.?"
    r"|\b(?:and|with)\s+others\b",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"(?:мл|ст|Jr|Sr)\.?")
_MARK = re.compile(r"[\d⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§#✉]+(?:\s?[,˒-]\s?[\d⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§#✉]+)*")
_COLLECTIVE = re.compile(
    r"\b(?:групп|коллектив|комитет|комисси|консорциум|коллаборац|обществ|ассоциац|редакц|редколлег|университет|институт"
    r"|group|consorti|collaborat|committee|commission|society|association|council|network|investigators|editorial"
    r"|university|institute|қоғам|ұжым|(?:центр|team|editors|cent(?:er|re)|тобы)\b)",
    re.IGNORECASE,
)


class NameFault(NamedTuple):
    """A piece [start, end) of a printed name, what is wrong with it, and what should stand there ("" for nothing)."""

    kind: str
    start: int
    end: int
    replacement: str = ""


def is_collective(name: str) -> bool:
    """Whether a name is that of a group («Рабочая группа РКО», "COVID-19 Study Group") and of no person."""
    return _COLLECTIVE.search(name) is not None


def malformed_initials(name: str) -> tuple[NameFault, ...]:
    """Wrong punctuation of a name with initials, in order of place; each replacement is certain.

    Kinds: missing-period («Н.А Волков»), period-after-word («Маслов. И.В.»), wrong-comma («И,И. Иванов»),
    doubled-period, glued («СинюхинА.Б.»), stray-punctuation («Drozdov I.A,»: at an edge).
    """
    text = name[:LONGEST_NAME]
    found = dict[int, NameFault]()
    for fault in (*_commas(text), *_periods(text), *_missing_periods(text), *_glued(text), *_edges(text)):
        if not any(fault.start < other.end and other.start < fault.end for other in found.values()):
            found.setdefault(fault.start, fault)
    return tuple(found[start] for start in sorted(found))


def _commas(text: str) -> Iterator[NameFault]:
    for match in _COMMA_AFTER_INITIAL.finditer(text):
        yield NameFault("wrong-comma", *match.span(), match["initial"] + ".")


def _periods(text: str) -> Iterator[NameFault]:
    for match in _PERIODS.finditer(text):
        yield NameFault("doubled-period", *match.span(), ".")
    after_family = _FAMILY_WITH_PERIOD.fullmatch(text)
    if after_family:
        yield NameFault("period-after-word", *after_family.span("period"))
    final = _FINAL_PERIOD.search(text)
    if final and (_is_whole_word(final["word"]) or _INITIALS_FIRST.fullmatch(text)):
        yield NameFault("period-after-word", *final.span("period"))


def _is_whole_word(word: str) -> bool:
    """Whether a word is a given name or a patronymic in full, so that the period after it abbreviates nothing."""
    return bool(given_group(word)) or is_patronymic(word)


def _missing_periods(text: str) -> Iterator[NameFault]:
    """A bare letter beside initials with periods; names without a period («Ivanov I») have a form of their own."""
    if not _DOTTED_INITIAL.search(text):
        return
    for form in (_BARE_INITIAL, _GLUED_PAIR):
        for match in form.finditer(text):
            tail = _EDGE.match(text, match.end())
            yield NameFault("missing-period", match.start(), tail.end() if tail else match.end(), match[0] + ".")


def _glued(text: str) -> Iterator[NameFault]:
    for match in _GLUED.finditer(text):
        yield NameFault("glued", match.start(), match.start(), " ")


def _edges(text: str) -> Iterator[NameFault]:
    for match in _EDGE.finditer(text):
        yield NameFault("stray-punctuation", *match.span())


def name_junk(name: str) -> tuple[NameFault, ...]:
    """What a name should not hold, in order of place.

    Kinds: contact (an e-mail, URL or ORCID), et-al, degree («д.м.н.», "Prof.", "PhD"), mark (a digit or sign of the
    affiliations), several-people («Иванов И.И., Петров П.П.»).
    """
    text = name[:LONGEST_NAME]
    found = list[NameFault]()
    for kind, start, end in (*_contacts(text), *_degrees(text), *_marks(text), *_several(text)):
        if not any(start < other.end and other.start < end for other in found):
            found.append(NameFault(kind, start, end))
    return tuple(sorted(found, key=lambda fault: fault.start))


def _contacts(text: str) -> Iterator[tuple[str, int, int]]:
    yield from (("contact", *match.span()) for match in _EMAIL.finditer(text))
    yield from (("et-al", *match.span()) for match in _ET_AL.finditer(text))


def _degrees(text: str) -> Iterator[tuple[str, int, int]]:
    for start, end in titles_in(text):
        if not _SUFFIX.fullmatch(text[start:end].strip()):
            yield "degree", start, end


def _marks(text: str) -> Iterator[tuple[str, int, int]]:
    if not is_collective(text):
        yield from (("mark", *match.span()) for match in _MARK.finditer(text))


def _several(text: str) -> Iterator[tuple[str, int, int]]:
    people = [author for author in read_byline(text) if _DOTTED_INITIAL.search(author.name)]
    with_words = [author for author in people if re.search(r"[^\W\d_]{3}", author.name)]
    if len(with_words) > 1:
        yield "several-people", with_words[0].start, with_words[-1].end
