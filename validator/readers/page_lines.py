"""The lines of a landing page that was copied as text, and what each of them is.

A line is judged by its label («Ключевые слова: …»), its form (a byline with indices, an affiliation with its number,
a citation line, a bullet) and its place; furniture of the site (views, downloads) is left aside.
"""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from validator.knowledge.locators.locator import find_locator
from validator.knowledge.people.bylines import SUPERSCRIPTS, read_byline


class Kind(Enum):
    """What a line of a page is."""

    BLANK = "blank"
    FURNITURE = "furniture"
    LABELLED = "labelled"
    HEADING = "heading"
    BYLINE = "byline"
    AFFILIATION = "affiliation"
    CITATION = "citation"
    BULLET = "bullet"
    PROSE = "prose"


class Line(NamedTuple):
    """A line: the 0-based span of its content in the text (bullet and label left out), its kind and its field.

    `field` is the field of the record that a label or heading names; `number` the printed index of an affiliation.
    """

    kind: Kind
    start: int
    end: int
    field: str = ""
    number: str = ""


_LABELS = {
    "abstract": (
        "abstract", "summary", "annotation", "аннотация", "резюме", "реферат", "аңдатпа", "түйін", "түйіндеме",
    ),
    "keywords": ("keywords", "key words", "ключевые слова", "түйін сөздер", "түйінді сөздер", "кілт сөздер"),
    "citation": (
        "for citation", "cite as", "cite this article", "how to cite", "citation", "для цитирования",
        "как цитировать", "ссылка для цитирования", "цитирование", "дәйексөз үшін", "дәйексөз",
    ),
    "references": (
        "references", "reference", "bibliography", "список литературы", "литература", "библиографический список",
        "список источников", "список использованной литературы", "библиография", "әдебиеттер",
        "әдебиеттер тізімі", "пайдаланылған әдебиеттер",
    ),
    "doi": ("doi",),
    "edn": ("edn",),
    "udc": ("udc", "удк", "әож"),
    "grnti": ("грнти", "мрнти", "irsti", "mrnti", "ғтамр", "scsti"),
    "issn": ("issn",),
    "received": ("received", "поступила", "поступила в редакцию", "статья поступила в редакцию", "дата поступления"),
    "accepted": ("accepted", "принята", "принята к публикации", "принята в печать"),
    "published": ("published", "published online", "опубликована", "опубликовано", "дата публикации"),
    "affiliations": ("affiliations", "аффилиации", "сведения об организациях"),
    "authors": ("authors", "author", "авторы", "автор", "авторлар"),
    "title": ("title", "название", "заглавие", "тақырып"),
    "license": ("license", "licence", "лицензия"),
    "email": ("e-mail", "email", "corresponding author", "для корреспонденции", "автор, ответственный за переписку"),
}  # fmt: skip
_FIELD_OF = {label: field for field, labels in _LABELS.items() for label in labels}
_LABEL = re.compile(
    r"(?P<label>"
    + "|".join(sorted(map(re.escape, _FIELD_OF), key=len, reverse=True))
    + r")\s*(?P<colon>[:.]|\s[-–—]\s|$)",
    re.IGNORECASE,
)
_IDENTIFIER_LABEL = re.compile(r"(?P<label>doi|edn|issn|удк|udc|мрнти|грнти|irsti|әож)\s+(?=[\d10])", re.IGNORECASE)
_BARE_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S+$")
_FURNITURE = re.compile(
    r"(?:open access\b.*|.*\b\d+\s+(?:views|downloads)\b.*|more detail|download\b.*|full text\b.*|\(?pdf\)?|share|"
    r"просмотр(?:ов|ы)\b.*|скачать\b.*|скачиваний\b.*|полный текст\b.*|подробнее|поделиться|оригинальная статья|"
    r"original article|research article|научная статья|back to|home|login|register)\s*",
    re.IGNORECASE,
)
_BULLET = re.compile(r"\s*(?:[•‣◦▪●·*–-]\s+|\[\d{1,3}\]\s+|\d{1,3}[.)]\s+)")
_AFFILIATION = re.compile(r"\s*(?P<index>\d{1,2}|[a-zа-я](?=\s|\)))[.)]?\s*(?=[^\W\d_«\"“]|[«\"“])")
_NAME = re.compile(r"[^\W\d_][\w.'’ʼ-]*(?:\s+[^\W\d_][\w.'’ʼ-]*){1,5}\.?")
_MAX_BYLINE, _MAX_CITATION = 2000, 1500


def read_lines(text: str) -> Iterator[Line]:
    """The lines of a page in order, each with its kind."""
    seen_byline = False
    for match in re.finditer(r"[^\r\n]*", text):
        if match.start() == match.end() and match.end() < len(text) and text[match.start()] not in "\r\n":
            continue
        line = _classify(text, match.start(), match.end(), seen_byline=seen_byline)
        seen_byline = seen_byline or line.kind is Kind.BYLINE
        yield line


def _classify(text: str, start: int, end: int, *, seen_byline: bool) -> Line:
    content = text[start:end].strip(" \t")
    if not content.strip():
        return Line(Kind.BLANK, start, end)
    start += text[start:end].index(content)
    end = start + len(content)
    if _FURNITURE.fullmatch(content):
        return Line(Kind.FURNITURE, start, end)
    return (
        _labelled(content, start, end)
        or _bullet(content, start, end)
        or _citation(content, start, end)
        or _byline(content, start, end)
        or (_affiliation(content, start, end) if seen_byline else None)
        or Line(Kind.PROSE, start, end)
    )


def _labelled(content: str, start: int, end: int) -> Line | None:
    if _BARE_DOI.fullmatch(content):
        return Line(Kind.LABELLED, start, end, "doi")
    match = _LABEL.match(content) or _IDENTIFIER_LABEL.match(content)
    if match is None:
        return None
    field = _FIELD_OF[match["label"].lower()]
    rest = content[match.end() :]
    if not rest.strip():
        return Line(Kind.HEADING, start, end, field)
    return Line(Kind.LABELLED, start + match.end() + len(rest) - len(rest.lstrip()), end, field)


def _bullet(content: str, start: int, end: int) -> Line | None:
    match = _BULLET.match(content)
    return Line(Kind.BULLET, start + match.end(), end) if match else None


def _citation(content: str, start: int, end: int) -> Line | None:
    """A line that states a volume or issue, and a year or pages: a citation line, not a sentence with figures."""
    if len(content) > _MAX_CITATION:
        return None
    locator = find_locator(content)
    numbered = locator.volume or locator.issue
    placed = locator.year or locator.pages or locator.article_number
    return Line(Kind.CITATION, start, end) if numbered and placed else None


def _byline(content: str, start: int, end: int) -> Line | None:
    if len(content) > _MAX_BYLINE:
        return None
    authors = read_byline(content)
    named = [author for author in authors if _NAME.fullmatch(author.name) and _is_capitalized(author.name)]
    has_indices = any(author.indices or author.marked for author in authors)
    enough = has_indices or len(authors) > 1 or _has_initials(content)
    return Line(Kind.BYLINE, start, end) if enough and authors and len(named) == len(authors) else None


def _is_capitalized(name: str) -> bool:
    """Whether a name's first and last words begin with capitals (particles such as «van» may stand between)."""
    words = name.split()
    return words[0][0].isupper() and words[-1][0].isupper()


def _has_initials(content: str) -> bool:
    return bool(re.search(r"\b[^\W\d_]\.\s?(?:[^\W\d_]\.)?", content)) and len(content.split()) <= 4  # noqa: PLR2004


def _affiliation(content: str, start: int, end: int) -> Line | None:
    match = _AFFILIATION.match(content.translate(SUPERSCRIPTS))
    if match is None or len(content) - match.end() < 5:  # noqa: PLR2004 - shorter is no institution
        return None
    return Line(Kind.AFFILIATION, start + match.end(), end, number=match["index"])
