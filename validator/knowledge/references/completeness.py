"""What a reference must show and does not: a year where one is due, or anything that identifies the work."""

import re
from typing import Literal

from validator.knowledge.locators.pages import Pages
from validator.knowledge.references.publication_date import is_ahead_of_print
from validator.knowledge.references.reference_parts import ReferenceAnalysis

Gap = Literal["bare-address", "names-only", "edition"]

# Years as printed, with letters for figures and with the figures of old and impossible years.
_YEAR = re.compile(r"(?<![0-9])[12][0-9OОоoЗзlІI]{3}(?![0-9])")
_SHORT_YEAR = re.compile(
    r"[’'‘`][0-9]{2}(?![0-9])|(?<=[A-ZА-ЯЁa-zа-яё])[\s–-]?[0-9]{2}(?=[\s.,»”)]|\Z)|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2}|\([0-9]{2}\)"
)
_ROMAN_YEAR = re.compile(r"\bM[DCLXVI]{3,}\b")
# Repeated and dateless references, and works that are dated by a number or a stamp.
_DATELESS = re.compile(
    r"\b(?:там\sже|тамже|указ\.\s?соч|ibid|op\.\s?cit|loc\.\s?cit|сонда|in\sref"
    r"|отч[её]т\w?|report|otchet|паспорт|passport|рукопис\w{1,3}|manuscript"
    r"|дисс?ертац\w{1,3}|thesis|dissertation|rfc|газета|newspaper)\b"
    r"|\b(?:дисс?\.|in\s\[[0-9]|см\.\s\[[0-9])",
    re.IGNORECASE,
)
_ARCHIVE = re.compile(r"\bф\.\s?[0-9р]|\bоп\.\s?[0-9]|\bf\.\s?[0-9]{1,5}[.,]\s?op\.", re.IGNORECASE)
_UNDATED = re.compile(
    r"\b(?:патент\w?|patent|авторское\sсвидетельство|no\sdate|undated|без\sгода)\b"
    r"|\bб\.\s?г\.|\bn\.\s?d\.|\bs\.\s?a\.",
    re.IGNORECASE,
)
# Laws and standards carry their date in the number; they have no personal authors.
_DOCUMENT = re.compile(
    r"\b(?:гост|gost|ст\sрк|st\srk|снип|санпин|sanpin|snip|iso|исо|iec|мэк|astm|din|рд|стандарт\w?|standard|регламент\w?"
    r"|закон\w{0,3}|указ|кодекс\w{0,2}|конституци\w|постановлени\w|приказ\w?|распоряжени\w|law|code|act|decree"
    r"|order|constitution|заң\w{0,3}|бұйрық\w{0,3}|zakon\w{0,2}|postanovleni\w|prikaz|ukaz|certificate|свидетельство)\b",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r"\b(?:[0-9]{1,2}\s?(?:st|nd|rd|th)|second|third|fourth|fifth|revised|updated)[\s-]ed(?:ition\b|n\b|\.)"
    r"|\b[0-9]{1,2}-е\sизд|\bизд(?:ание|\.)?\s[0-9]{1,2}-е|\b[0-9]{1,2}-(?:ші|шы|басылым)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_ADDRESS_WORDS = re.compile(
    r"\b(?:available|online|retrieved|accessed|from|at|url|https?|www|doi|dx|org|electronic|resource|internet|web|site|website|link|viewed|last"
    r"|режим|доступа|доступно|доступна|адрес|адресу|ссылка|по|на|сайт|сайте|интернет|ресурс|электронный|эл|дата|обращения|свободный"
    r"|in|russian|қолжетімді|сілтеме)\b",
    re.IGNORECASE,
)
_TORN = re.compile(r"[,–—-]\.?\s*\Z")  # the rest of the reference stands in the next item
_LONGEST_BARE = 12  # words of a name that no one could take for a whole description


def lacks_year(text: str, reference: ReferenceAnalysis) -> bool:
    """Whether a paper, chapter or book, which has a year by nature, shows none.

    Web pages, laws, standards, patents, reports, archives, repeated references («Там же») and works in press have
    none or another form of it; so has whatever figure may be a misprinted year.
    """
    if reference.locator.year or reference.addresses.access or not _needs_year(reference):
        return False
    excused = is_ahead_of_print(text) or _TORN.search(text) or _is_dateless(text, reference)
    return not excused and not _may_be_dated(text, reference)


def _is_dateless(text: str, reference: ReferenceAnalysis) -> bool:
    title, people = reference.title, reference.authors.people
    known = title is not None and people and reference.source
    rest = text[: title.start] + text[title.end :] if title and known else text
    return bool(
        _DATELESS.search(rest)
        or _UNDATED.search(text)
        or _ARCHIVE.search(text)
        or (not people and _DOCUMENT.search(text))
    )


def _needs_year(reference: ReferenceAnalysis) -> bool:
    """The figures of a paper or chapter, or the place and publisher of a book; never by an address alone."""
    locator = reference.locator
    if any(each.kind == "url" for each in reference.addresses.identifiers) or not reference.title:
        return False
    paged = bool(locator.pages and not locator.pages.is_extent)
    numbered = bool(locator.volume or locator.issue)
    if reference.source:
        return paged and (numbered or bool(reference.authors.people))
    imprint = reference.imprint
    return bool(imprint and imprint.place and imprint.publisher and reference.authors.people)


def _may_be_dated(text: str, reference: ReferenceAnalysis) -> bool:
    pages, title, source = _marked_pages(reference), reference.title, reference.source
    elsewhere = [(pages.start, pages.end)] if pages else []
    if title and source:
        elsewhere.append((title.start, title.end))  # the year of a subject: «Революция 1917 года»
    years = [found.start() for pattern in (_YEAR, _ROMAN_YEAR) for found in pattern.finditer(text)]
    if any(not any(start <= at < end for start, end in elsewhere) for at in years):
        return True
    place = source.name if source else reference.imprint and reference.imprint.place
    return bool(place and _SHORT_YEAR.search(text, place.start, pages.start if pages else len(text)))


def _marked_pages(reference: ReferenceAnalysis) -> Pages | None:
    """The pages when a word before them says so; «2000 – 40 с.» holds a year and an extent."""
    pages, marker = reference.locator.pages, reference.page_marker
    return pages if pages and marker and marker.start < pages.start else None


def find_gap(text: str, reference: ReferenceAnalysis) -> Gap | None:
    """Why a reference identifies no work; None for references that may do.

    An address without a title; names without a title; an edition without author and publisher.
    """
    if _is_bare_address(text, reference):
        return "bare-address"
    if _has_figures(reference) or reference.source or reference.imprint or reference.responsibility:
        return None
    if reference.authors.people:
        return "names-only" if _has_only_names(text, reference) else None
    short = len(_WORD.findall(text)) <= _LONGEST_BARE
    return "edition" if short and _EDITION.search(text) and not reference.addresses.identifiers else None


def _has_figures(reference: ReferenceAnalysis) -> bool:
    locator = reference.locator
    return bool(locator.volume or locator.issue or locator.pages or locator.article_number or reference.extent)


def _is_bare_address(text: str, reference: ReferenceAnalysis) -> bool:
    addresses = [each for each in reference.addresses.identifiers if each.kind in ("url", "doi")]
    if not addresses:
        return False
    ends = [0, *(each.end for each in addresses)]
    starts = [*(each.start for each in addresses), len(text)]
    rest = " ".join(text[end:start] for end, start in zip(ends, starts, strict=True))
    access = reference.addresses.access
    rest = rest.replace(access.value, " ") if access else rest
    return not _WORD.search(_ADDRESS_WORDS.sub(" ", rest))


def _has_only_names(text: str, reference: ReferenceAnalysis) -> bool:
    """Names with initials and no word after them; the signs of an archive look like names («РГАДА. Ф. 10»)."""
    if reference.addresses.identifiers or reference.tags or _ARCHIVE.search(text):
        return False
    surnames = all(each.initials and not each.family.isupper() for each in reference.authors.people)
    return surnames and not re.search(r"[^\W\d_]{3}", text[reference.authors.end :])
