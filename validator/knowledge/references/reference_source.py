"""Title, responsibility and source of a reference, and how the name of the source is printed."""

import re
from typing import NamedTuple

from validator.knowledge.languages.language_tags import LanguageTag
from validator.knowledge.locators.locator_parts import Locator, Piece
from validator.knowledge.references.reference_parts import Addresses, Extent, Imprint, Kind, SourceForm, trimmed

_SLASHES = re.compile(r"(?<![:/])//(?!/)")
_RESPONSIBILITY = re.compile(
    r"(?:(?<=[\s.])/\s?|/\s?|[.,;]\s{1,3}(?:[–—-]\s)?|\()(?P<words>(?:под\s(?:общ(?:ей|\.)\s|науч(?:ной|\.)\s)?ред(?:акци\w{1,4}|\.)"
    r"|отв(?:етственный|\.)\sред|ред\.|сост\.|пер(?:евод|\.)\s(?:с\s|на\s|под\s)|ed(?:ited|s|\.)?\sby\b|eds?\.|trans(?:lated|l\.)\s(?:from|by)"
    r"|ред\sбасқ)[^/]{0,160}?)"
    r"(?=\)|\s//|\s?[–—]\s|\s/\s|[^\W\d_a-zа-я][\w’'-]{2,30}\.(?:\s|\Z)|\[|\Z)",
    re.IGNORECASE,
)
# What begins the name of proceedings and collections, after a sentence or a single slash.
_COLLECTION = re.compile(
    r"(?:[.\]»”\")]\s{0,2}[–—-]?\s{0,2}|\s?/\s?|,\s{1,2})(?P<source>(?:in\s?:\s?|in\s(?=proc|book|collect)|v\skn\.?:?\s?|v\ssb\.?:?\s?"
    r"|в\sкн(?:иге|\.)\s?:?\s?|в\sсб(?:орнике|\.)\s?:?\s?)?"
    r"(?:proc(?:\.|eedings\b)|transactions\b|trans\.|trudy\b|sbornik\b|sb\.|tez(?:isy\b|\.)|materialy\b|book\sof\s|abstracts?\sof\s|collection\sof\s"
    r"|(?:\w{1,14}[.\s]\s?){0,2}(?:труд(?:ы|ов)\b|тр\.|сборник\b|сб\.|тез(?:исы\b|исов\b|\.)|материалы\b|доклад\w?\s(?:на|межд|конф)"
    r"|научная\sсессия|препринт)|preprint\b|collected\s(?:works|papers)))",
    re.IGNORECASE,
)
_INSIDE = re.compile(r"[.\]]\s{0,2}/{0,2}\s{0,2}(?P<source>In:\s?|В\s(?:кн|сб)\.\s?:\s?|V\s(?:kn|sb)\.\s?:?\s?)")
# GOST 7.1 repeats the authors after the title: «Название / А.С. Курский, В.В. Калыгин // …».
_NAMES = re.compile(r"\s/\s(?=(?:[A-ZА-ЯЁ][a-zа-я]?\.\s?){1,3}[A-ZА-ЯЁ][\w’'-]{2})")
_SINGLE_SLASH = re.compile(r"\s/\s|(?<=[а-яёa-z»”.)])\s?/\s?(?=[A-ZА-ЯЁ][а-яёa-z]{3})")
_TRANSLATED = re.compile(r"\[[^\[\]]{8,600}\][\s.,;–—]{0,4}(?=[«“A-ZА-ЯЁ])")
_SERIES = re.compile(r"(?:Ser|Series|Сер|Серия|Seriya|Section|Part)\b[.:]?", re.IGNORECASE)
# Names of serials that go on after a period: «Известия вузов. Ядерная энергетика», `VANT. Ser. …`.
_SERIAL_HEAD = re.compile(
    r"(?:Изв(?:естия|\.)|Вест(?:ник|н\.)|Вопросы|ВАНТ|Труды|Доклады|Докл\.|Уч(?:еные|ёные)\sзаписки|Журнал|Хабаршы|Бюллетень"
    r"|Izv(?:estiya|estija|estia|\.)|Vestnik|Voprosy|VANT|Trudy|Doklady|Dokl\.|Zhurnal|Bulletin|Bull\.|Proc\.|Proceedings|Trans\.|Transactions)"
    r"(?!\w)"
)
_SENTENCES = re.compile(r"[.?!]\s{1,3}(?=[«“A-ZА-ЯЁ])")
_PROCEEDINGS = re.compile(
    r"\b(?:proc(?:\.|eedings\b)|conf(?:\.|erence\b)|symposium|workshop|meeting|congress|seminar|konferen\w{2,6}|труд(?:ы|ов)\b|сборник\w{0,2}\b"
    r"|сб\.|конф(?:\.|еренц\w{1,3}\b)|семинар\w{0,3}\b|симпозиум\w{0,2}\b|тез(?:исы\b|исов\b|\.)|sbornik\w{0,2}\b|съезд\w{0,2}\b|конгресс\w{0,2}\b)",
    re.IGNORECASE,
)


class Body(NamedTuple):
    """The stretch of a reference between its authors and its imprint or locator."""

    text: str
    start: int
    stop: int


class Parts(NamedTuple):
    """Title, responsibility statement and source of one reference, None for what it does not show."""

    title: Piece | None
    responsibility: Piece | None
    source: Piece | None


def split_source(body: Body, tags: tuple[LanguageTag, ...], locator: Locator, journal: Piece | None) -> Parts:
    """Part the text between the authors and the imprint or locator.

    `journal` is the last sentence before the figures (knowledge.citation): it is the source when the locator
    has a volume, an issue or pages, and nothing in the text says otherwise.
    """
    text, start, stop = body
    responsibility = _responsibility(text, start, stop)
    title_end, source_start = _border(body, tags, locator, journal)
    cut = responsibility.start if responsibility and start < responsibility.start < title_end else title_end
    names = _NAMES.search(text, start, cut)
    title = _title(text, start, names.start() if names else cut, tags)
    source = trimmed(text, source_start, stop) if source_start is not None else None
    if responsibility and source and responsibility.start <= source.start < responsibility.end:
        source = trimmed(text, responsibility.end, stop)
    return Parts(title, responsibility, _without_tags(text, source, tags))


def _responsibility(text: str, start: int, stop: int) -> Piece | None:
    found = _RESPONSIBILITY.search(text, start, stop)
    return trimmed(text, found.start("words"), found.end(), " ,;(") if found else None


def _border(
    body: Body, tags: tuple[LanguageTag, ...], locator: Locator, journal: Piece | None
) -> tuple[int, int | None]:
    """Where the title ends and where the source begins (None: there is none)."""
    text, start, stop = body
    told = _after_slashes(body) or _after_tag(body, tags) or _after_words(body)
    if told:
        return told
    numbered = locator.volume or locator.issue or (locator.pages and not locator.pages.is_extent)
    if numbered and journal and journal.start >= start:
        return _journal_border(text, start, journal)
    return stop, None


def _after_slashes(body: Body) -> tuple[int, int] | None:
    slashes = _SLASHES.search(*body)
    return slashes.span() if slashes else None


def _after_tag(body: Body, tags: tuple[LanguageTag, ...]) -> tuple[int, int] | None:
    text, start, stop = body
    inside = (tag for tag in tags if start < tag.start and tag.end < stop and trimmed(text, tag.end, stop))
    return next(((tag.start, tag.end) for tag in inside), None)


def _after_words(body: Body) -> tuple[int, int] | None:
    """Before «В кн.:», `Proceedings of …`, after the translation of the title, after a single slash."""
    text, start, stop = body
    found = _INSIDE.search(*body) or _COLLECTION.search(text, start + 1, stop)
    if found and found.start() > start:
        return found.start() + 1, found.start("source")
    for bracket in _TRANSLATED.finditer(*body):
        if _is_title_end(text, bracket, stop):
            return bracket.end(), bracket.end()
    slash = _SINGLE_SLASH.search(text, start + 1, stop)
    stated = slash and (_RESPONSIBILITY.match(text, slash.start()) or _NAMES.match(text, slash.start()))
    if slash and not stated and len(text[slash.end() : stop].split()) > 1:
        return slash.span()
    return None


def _is_title_end(text: str, bracket: re.Match[str], stop: int) -> bool:
    """Whether a bracket translates the title, and no source: then words, not only a place, follow."""
    return trimmed(text, bracket.end(), stop) is not None and bool(
        re.search(r"[^\W\d_]{2}", text[bracket.end() : stop])
    )


def _journal_border(text: str, start: int, journal: Piece) -> tuple[int, int | None]:
    """Widen the last sentence to the left by the head of a serial's name."""
    if journal.start <= start:
        return (start, start)
    bounds = [each.end() for each in _SENTENCES.finditer(text, start, journal.start)]
    heads = [at for at in bounds if at < journal.start and _SERIAL_HEAD.match(text, at)]
    if heads and journal.start - heads[-1] <= 90:  # noqa: PLR2004 - the head of a name is shorter than a title
        return heads[-1], heads[-1]
    earlier = [at for at in bounds if at < journal.start]
    if earlier and _SERIES.match(text, journal.start):
        return earlier[-1], earlier[-1]
    return journal.start, journal.start


def _title(text: str, start: int, end: int, tags: tuple[LanguageTag, ...]) -> Piece | None:
    inside = [tag for tag in tags if start <= tag.start < end]
    if inside and trimmed(text, inside[0].end, end) is None:
        end = inside[0].start
    title = trimmed(text, start, end)
    return title if title and any(char.isalpha() for char in title.value) else None


def _without_tags(text: str, source: Piece | None, tags: tuple[LanguageTag, ...]) -> Piece | None:
    if source is None:
        return None
    end = min((tag.start for tag in tags if source.start <= tag.start < source.end), default=source.end)
    piece = trimmed(text, source.start, end)
    return piece if piece and any(char.isalpha() for char in piece.value) else None


def kind_of(
    parts: Parts, locator: Locator, imprint: Imprint | None, extent: Extent | None, addresses: Addresses
) -> Kind | None:
    """Journal or book: by the words of the source, the figures, the imprint, the extent."""
    numbered = locator.volume or locator.issue
    paged = locator.pages is not None and not locator.pages.is_extent and not (extent and extent.unit_first)
    if parts.source and _PROCEEDINGS.search(parts.source.value[:300]):
        return "proceedings"
    if parts.source and (numbered or paged) and imprint is None:
        return "journal"
    if extent or imprint:
        return "book"
    if parts.source and locator.issue:
        return "journal"
    return "web" if any(each.kind == "url" for each in addresses.identifiers) else None


# ISO 4 / LTWA: words that NLM and others abbreviate, as abbreviated and in full.
_ABBREVIATIONS = frozenset(
    "j med clin int res sci rev biol chem phys eng surg exp proc natl acad am br eur n engl u s a immunol "  # noqa: SIM905
    "transplant transpl biosci diabet diabetol stud syndr metab investig artif org mol cell arch ann bull "
    "mater nucl energ technol appl anal assoc soc univ trans lett instrum meth environ radiat prot oncol "
    "cardiol neurol neurosci psychol psychiatr pharmacol physiol biochem biophys biotechnol genet microbiol "
    "endocrinol gastroenterol hepatol nephrol urol dermatol pediatr obstet gynecol ophthalmol radiol anesth "
    "pathol hematol rheumatol nutr epidemiol toxicol zool bot ecol geol geogr geophys math stat comput mech "
    "electr electron autom syst manag econ polit sociol hist philos lang linguist educ russ ukr kaz pol jpn "
    "chin ger dtsch isr can aust swiss wkly z zh vestn izv dokl tr vopr ж мед клин вестн изв докл вопр журн "
    "физ хим биол мат техн тр уч зап науч ross akad nauk".split()
)
_FULL_WORDS = frozenset(
    "journal medicine medical clinical international research science sciences review reviews biology "  # noqa: SIM905
    "chemistry physics engineering surgery experimental proceedings national academy american british "
    "european archives annals bulletin materials nuclear energy technology applied analysis association "
    "society university transactions letters instruments methods environmental radiation communications "
    "development advances progress reports studies history education of and in the for на и в по для журнал "
    "вестник известия вопросы доклады труды медицина наука физика химия энергия клиническая вузов vuzov техника "
    "энергетика".split()
)
_ACRONYM = 5
_LONG_WORD = 7  # letters that no acronym has, beside TECDOC and NUREG
_LONG_NAME = 9
_WORD = re.compile(r"[^\W\d_]+\.?")


def source_form(name: str) -> SourceForm | None:
    """ALL CAPS, abbreviated or full; None where the name has no sign of these.

    Capitals by nature are no form: acronyms (JAMA, EMBO J, «ДАН СССР») hold no word that is printed small elsewhere.
    """
    words = _WORD.findall(name[:300])
    if words and all(word.isupper() for word in words) and _has_ordinary_word(words):
        return "caps"
    if len(words) < 2:  # noqa: PLR2004 - ISO 4 abbreviates no title of one word
        return None
    folded = [word.rstrip(".").casefold() for word in words]
    shortened = [word for word, low in zip(words, folded, strict=True) if _is_shortened(word, low)]
    if shortened:
        return "abbreviated"
    return "full" if any(low in _FULL_WORDS for low in folded) else None


def _has_ordinary_word(words: list[str]) -> bool:
    folded = [word.rstrip(".").casefold() for word in words]
    if len(words) == 1:
        return len(folded[0]) >= _LONG_NAME or (folded[0] in _FULL_WORDS and len(folded[0]) > _ACRONYM)
    return any(
        len(low) >= _LONG_WORD or (len(low) > 2 and low in _FULL_WORDS | _ABBREVIATIONS)  # noqa: PLR2004 - SCI, MED
        for low in folded
    )


def _is_shortened(word: str, low: str) -> bool:
    if low in _FULL_WORDS or (word.rstrip(".").isupper() and len(low) > 1):
        return False
    return low in _ABBREVIATIONS or (word.endswith(".") and len(low) <= _ACRONYM + 2)
