"""Place, publisher and extent of books in a reference."""

import re

from validator.knowledge.locators.locator_parts import Locator
from validator.knowledge.locators.pages import match_pages
from validator.knowledge.references.reference_parts import Extent, Imprint, trimmed

_WINDOW = 160  # characters before the year in which place and publisher stand
_CAPITALIZED = r"[^\W\d_a-zа-яё][\w’'.]{1,24}"
_SHORT = r"(?:[МMЛL]\b\.?|СПб\.?|SPb\.?|К\.|Мн\.|Пг\.|Н\.\s?Новгород|N\.\s?Y\.)"
_NEXT_WORD = rf"(?:\s|-|–|,\s)(?:(?:на|upon|am|de|la|г\.)[\s-])?{_CAPITALIZED}"
_PLACE = rf"(?:{_SHORT}(?:\s?[-–;,]\s?{_SHORT})*|(?:St\.|{_CAPITALIZED})(?:{_NEXT_WORD}){{0,3}})"
_BOUNDARY = r"(?:[.,;/\])»”]\s{0,3}(?:[–—-]\s?)?|\s[–—-]\s?)"
_COLON = re.compile(rf"{_BOUNDARY}(?P<place>{_PLACE})\s?:\s?(?=[«“\"]?{_CAPITALIZED}|[«“\"]|[A-ZА-Я])")
_PUBLISHER_END = re.compile(
    r"(?:\bPubl(?:\b|ishing\b|ishers?\b|ishing\sHouse)|\b(?:Press|Verlag|Publications|Издательство|изд-во)\b)"
    r"[\s.,]*\Z",
    re.IGNORECASE,
)
_BREAK = re.compile(r"(?:[.\]»”)]\s{0,3}[–—-]?|,|\s[–—-])\s{1,3}(?=[«“\"A-ZА-ЯЁ])|\]\s?\.?\s?")
_ABBREVIATED_PUBLISHER = re.compile(
    r"\b(?:St|Изд|Univ|Acad|гос|техн|Sci|им|Ltd|Inc|Co|[A-ZА-Я])\.\s{1,3}\Z", re.IGNORECASE
)
_LONGEST_ABBREVIATION = 10  # characters, with the spaces after it
_LONGEST_WORD = 30  # characters of the words for a publisher, with the signs after them
_EXTENT = re.compile(r"(?<![\w.,:/–-])[0-9]{1,5}\s?(?=[сcрpлsSPСРбхвx]|стр|pages)[^\W\d_]{1,6}\.?(?!\s?[0-9])")

# Cities that publish scholarly books of the region; they let a place stand without a colon.
_CITIES = frozenset(
    "москва moscow moskva moskow м m ленинград leningrad л l санкт-петербург спб спб. spb saint-petersburg "  # noqa: SIM905
    "st.-petersburg st-petersburg petersburg обнинск obninsk киев kiev kyiv київ минск minsk новосибирск "
    "novosibirsk томск tomsk екатеринбург ekaterinburg yekaterinburg свердловск sverdlovsk казань kazan "
    "самара samara саратов saratov воронеж voronezh димитровград dimitrovgrad дубна dubna саров sarov "
    "подольск podolsk снежинск snezhinsk иваново ivanovo красноярск krasnoyarsk иркутск irkutsk владивосток "
    "vladivostok омск omsk харьков kharkov kharkiv харків одесса odessa севастополь sevastopol ташкент "
    "tashkent бишкек bishkek фрунзе алматы алма-ата almaty alma-ata астана astana нур-султан nur-sultan "
    "караганда karaganda шымкент shymkent семей semey павлодар pavlodar рига riga вильнюс vilnius таллин "
    "tallinn тбилиси tbilisi ереван yerevan баку baku вена vienna wien лондон london york париж paris берлин "
    "berlin geneva женева токио tokyo пекин beijing amsterdam cambridge oxford princeton washington chicago "
    "boston heidelberg münchen munich stuttgart warsaw варшава prague прага praha budapest sofia rome roma "
    "philadelphia dordrecht leiden новочеркасск ростов-на-дону rostov-on-don surgut сургут псков pskov тула "
    "tula пермь perm уфа ufa челябинск chelyabinsk".split()
)


def find_imprint(text: str, floor: int, locator: Locator) -> Imprint | None:
    """Place and publisher, which stand right before the year: «М.: Наука, 1982», `Moscow, Nauka Publ., 2011`.

    Nothing before `floor`, the end of the authors, is looked at, and no more than a line before the year.
    """
    year = locator.year.start if locator.year else len(text)
    first = max(floor, year - _WINDOW)
    window = text[first:year].rstrip(" ,;.–—-(\u00a0")
    if not window:
        return None
    before_year = text[first + len(window) : year]
    return (
        _with_colon(text, first, window)
        or _with_marker(text, first, window)
        or (
            _before_semicolon(text, first, window)
            if ";" in before_year and locator.year and not locator.volume
            else None
        )
        or _lone_place(text, first, window)
    )


def _with_colon(text: str, first: int, window: str) -> Imprint | None:
    """«– М.: Наука»; the last colon is the publisher's, unless a second place follows («М.: Наука; Л.: …»)."""
    if ":" not in window:
        return None
    found = [each for each in _COLON.finditer(window) if not _is_sentence(window[each.end() :])]
    if not found:
        return None
    last = found[-1]
    place = trimmed(text, first + last.start("place"), first + last.end("place"), " ,;")
    publisher = trimmed(text, first + last.end(), first + len(window), " ,;")
    return Imprint(place, publisher, first + last.start("place"))


def _is_sentence(words: str) -> bool:
    """A subtitle rather than a publisher: many words in small letters."""
    return sum(word[:1].islower() for word in words.split()) > 4  # noqa: PLR2004 - «Изд-во» of a long name has fewer


def _breaks(window: str) -> list[int]:
    ends = [each.end() for each in _BREAK.finditer(window)]
    return [end for end in ends if not _ABBREVIATED_PUBLISHER.search(window, max(0, end - _LONGEST_ABBREVIATION), end)]


def _with_marker(text: str, first: int, window: str) -> Imprint | None:
    """`Moscow, Nauka Publ.`, `Moscow. Nauka Publ.`, `Cambridge University Press`."""
    if not _PUBLISHER_END.search(window, max(0, len(window) - _LONGEST_WORD)):
        return None
    breaks = [0, *_breaks(window)]
    begin = breaks[-1]
    publisher = trimmed(text, first + begin, first + len(window), " ,;")
    before = breaks[-2] if len(breaks) > 1 else begin
    place = trimmed(text, first + before, first + begin) if before < begin else None
    if place is None or publisher is None or not _is_place(place.value):
        return Imprint(None, publisher, first + begin) if publisher else None
    return Imprint(place, publisher, place.start)


def _is_place(text: str) -> bool:
    words = text.replace(",", " ").split()
    known = any(word.strip(".").casefold() in _CITIES for word in words)
    return known or (len(words) <= 2 and all(word[:1].isupper() for word in words))  # noqa: PLR2004 - New Haven


def _before_semicolon(text: str, first: int, window: str) -> Imprint | None:
    """Vancouver: `Brussels: Federation; 2015`, or the publisher alone, `Medicine; 2003`."""
    begin = max([0, *_breaks(window)])
    publisher = trimmed(text, first + begin, first + len(window))
    return Imprint(None, publisher, publisher.start) if publisher and begin else None


def _lone_place(text: str, first: int, window: str) -> Imprint | None:
    """«Обнинск, 2013»; «Москва, Энергоатомиздат, 1985», where a known city precedes one more name."""
    breaks = [0, *_breaks(window)]
    for count in (1, 2):
        begin = breaks[-count] if len(breaks) > count else None
        if begin is None:
            return None
        end = breaks[-1] if count > 1 else len(window)
        place = trimmed(text, first + begin, first + end)
        if place and place.value.strip(".").casefold().removeprefix("г. ") in _CITIES:
            rest = trimmed(text, first + end, first + len(window), " ,;") if count > 1 else None
            return Imprint(place, rest, place.start)
    return None


def find_extent(text: str, locator: Locator, imprint: Imprint | None) -> Extent | None:
    """«392 с.», `171 p.` after the year; `p.171.` where a book has no other page, volume or issue."""
    floor = locator.year.end if locator.year else 0
    found = list(_EXTENT.finditer(text, floor))
    for each in reversed(found):
        pages = match_pages(text, each.start(), listed=False)
        if pages is not None and pages.is_extent and pages.marker:
            return Extent(pages.first, pages.marker, pages.start, pages.end)
    return _unit_first(text, locator, imprint)


def _unit_first(text: str, locator: Locator, imprint: Imprint | None) -> Extent | None:
    pages = locator.pages
    if pages is None or pages.last is not None or pages.is_extent or not pages.marker:
        return None
    numbered = locator.volume or locator.issue
    if (
        numbered
        or imprint is None
        or imprint.publisher is None
        or locator.year is None
        or pages.start < locator.year.end
    ):
        return None
    start = text.rfind(pages.marker, 0, pages.start)
    return Extent(pages.first, pages.marker, start, pages.end, unit_first=True)
