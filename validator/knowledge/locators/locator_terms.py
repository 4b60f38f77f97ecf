"""The words that label the parts of a locator in the languages of the field's journals."""

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from validator.knowledge.locators.numerals import fold
from validator.knowledge.locators.page_markers import PAGE_WORDS


class Role(StrEnum):
    """What a piece of a locator states, or what a word announces."""

    YEAR = "year"
    MONTH = "month"
    VOLUME = "volume"
    ISSUE = "issue"
    SUPPLEMENT = "supplement"
    PART = "part"
    PAGES = "pages"
    ARTICLE = "article"
    NUMBER = "number"  # a figure that nothing labels
    DATE = "date"
    IDENTIFIER = "identifier"  # DOI, ISSN and the like: the number after it is no locator
    SERIES = "series"  # so is the number after «Сер.»
    ACCESS = "access"  # the date after it is when somebody looked
    NEUTRAL = "neutral"  # may stand inside a locator and states nothing


_WORDS: dict[Role, tuple[str, ...]] = {
    Role.VOLUME: (
        *("т", "том", "тт", "vol", "vols", "volume", "v", "tom", "t", "tome", "bd", "band"),
        *("volumen", "jg", "jahrgang", "toma", "томы"),
    ),
    Role.ISSUE: (
        *("№", "#", "номер", "no", "nos", "n", "nr", "num", "núm", "number", "numéro", "numero", "número"),
        *("issue", "iss", "вып", "выпуск", "вип", "випуск", "nº", "heft", "fasc", "шығ", "шығарылым", "сан"),
        *("саны", "бр", "брой", "issues"),
    ),
    Role.SUPPLEMENT: ("suppl", "supplement", "supp", "supl", "прил", "приложение", "қосымша"),
    Role.PART: ("pt", "part", "ч", "часть", "бөлім", "частина"),
    Role.ARTICLE: ("article", "art", "ст", "статья", "paper", "мақала"),
    Role.YEAR: ("г", "гг", "год", "года", "году", "year", "ж", "жыл", "жылы", "рік"),
    Role.IDENTIFIER: (
        *(
            "doi",
            "edn",
            "issn",
            "eissn",
            "isbn",
            "pmid",
            "pmcid",
            "udc",
            "удк",
            "bbk",
            "ббк",
            "arxiv",
            "orcid",
        ),
        *("eid", "grnti", "грнти"),
    ),
    Role.SERIES: ("сер", "серия", "ser", "series", "sect", "section", "секция"),
    Role.ACCESS: (
        *(
            "accessed",
            "access",
            "cited",
            "retrieved",
            "viewed",
            "visited",
            "acesso",
            "обращения",
            "просмотра",
        ),
        *("доступа", "жүгінген", "звернення", "epub"),
    ),
    Role.NEUTRAL: ("спец", "спецвып", "спецвыпуск", "special", "spec", "id", "выпуска"),
}

_MONTHS: tuple[str, ...] = (
    "january jan январь января янв қаңтар januar janvier janeiro enero gennaio",
    "february feb февраль февраля февр фев ақпан februar février fevereiro febrero febbraio",
    "march mar март марта мар наурыз märz mars março marzo",
    "april apr апрель апреля апр сәуір avril abril aprile",
    "may май мая мамыр mai maio mayo maggio",
    "june jun июнь июня июн маусым juni juin junho junio giugno",
    "july jul июль июля июл шілде juli juillet julho julio luglio",
    "august aug август августа авг тамыз août agosto ago",
    "september sep sept сентябрь сентября сент сен қыркүйек septembre setembro septiembre settembre",
    "october oct октябрь октября окт қазан oktober octobre outubro octubre ottobre okt",
    "november nov ноябрь ноября нояб ноя қараша novembre novembro noviembre",
    "december dec декабрь декабря дек желтоқсан dezember décembre dezembro diciembre dicembre dez dic",
)
_SEASONS = ("winter", "spring", "summer", "autumn", "fall", "зима", "весна", "лето", "осень")


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


_ROLES: dict[str, Role] = {
    **{word: role for role, words in _WORDS.items() for word in _folded(words)},
    **dict.fromkeys(PAGE_WORDS, Role.PAGES),
    **{word: Role.MONTH for months in _MONTHS for word in _folded(months.split())},
    **dict.fromkeys(_folded(_SEASONS), Role.MONTH),
}
_MONTH_NUMBERS = {word: str(number) for number, months in enumerate(_MONTHS, 1) for word in _folded(months.split())}

# Numbers of these are no issue numbers: «Приказ № 291», `Report No. 5`.
NOT_SERIAL = _folded(
    (
        *("приказ", "приказа", "закон", "закона", "постановление", "распоряжение", "указ", "патент", "отчет"),
        *("отчёт", "препринт", "свидетельство", "договор", "грант", "гранта", "заказ", "проект", "рф", "от"),
        *("patent", "report", "preprint", "grant", "contract", "project", "order", "law", "decree", "рег"),
        *(
            "бұйрық",
            "заңы",
            "ст",
            "isbn",
            "rep",
            "application",
            "заявка",
            "заявки",
            "us",
            "ru",
            "unit",
            "блок",
            "блока",
        ),
    )
)


_LONGEST_WORD = max(map(len, _ROLES))


@lru_cache(maxsize=8192)
def role_of(word: str) -> Role | None:
    """What a word announces in a locator, None for an ordinary word."""
    return _ROLES.get(fold(word)) if len(word) <= _LONGEST_WORD else None


def month_value(word: str) -> str:
    """The number of a month, `1` to `12`; for a season, which has none, its own word in lower case."""
    return _MONTH_NUMBERS.get(fold(word), word.lower())
