"""DOIs, addresses, register numbers, dates of access, and announcements of an address that never comes."""

import re

from validator.knowledge.locators.locator_parts import Piece
from validator.knowledge.references.reference_parts import Addresses, Identifier, IdentifierKind

# Each alternative begins with a letter of its own or with "10."; a match is never re-read, so time stays linear.
_IDENTIFIER = re.compile(
    r"(?P<doi>(?:https?://(?:dx\.)?doi\.org/\s?|doi[:.]?\s{0,2}|\b)(?P<doi_value>10\.[0-9]{4,9}/\S+))"
    r"|(?P<url>(?:https?://|ftp://|\bwww\.)[^\s<>«»“”]+)"
    r"|\bEDN[:\s]\s?(?P<edn>[A-Za-z]{6})\b"
    r"|\bPMID[:\s]\s?(?P<pmid>[0-9]{1,9})"
    r"|\b(?P<pmcid>PMC[0-9]{4,9})\b"
    r"|\bISBN(?:-1[03])?[:\s]\s?(?P<isbn>[0-9][0-9Xx–-]{8,17})"
    r"|\bISSN[:\s]\s?(?P<issn>[0-9]{4}[–-][0-9]{3}[0-9XxХх])"
    r"|\barXiv:\s?(?P<arxiv>\S{4,30})",
    re.IGNORECASE,
)
_KINDS: tuple[IdentifierKind, ...] = ("doi", "url", "edn", "pmid", "pmcid", "isbn", "issn", "arxiv")
_ACCESS = re.compile(
    r"[\[(]?(?:accessed|(?:last\s)?access\sdate|cited|retrieved|viewed|дата\s(?:обращения|доступа|просмотра)"
    r"|қаралған\sкүні|жүгінген\sкүні|дата\sзвернення)\b[^\])\n]{3,60}[\])]?",
    re.IGNORECASE,
)
_ANNOUNCEMENT = re.compile(
    r"(?:\b(?:available\s(?:online\s)?(?:from|at|on)|retrieved\sfrom|accessed\s(?:from|at)|режим\sдоступа|доступно\sпо\sадресу"
    r"|доступно\sпо\sссылке|электронный\sадрес|қолжетімді|қол\sжеткізу\sрежимі|режим\sдоступу)\s?:?"
    r"|\b(?:URL|DOI)\s?:)",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"[\s.,;:–—-]*(?:[\[(][^\[\]()]{0,60}[\])][\s.,;]*)?\Z")
_LONGEST_REST = 80


def find_addresses(text: str) -> Addresses:
    """Identifiers and addresses of a reference, read once from left to right."""
    found = [(each, _identifier(each)) for each in _IDENTIFIER.finditer(text)]
    announced = list(_ANNOUNCEMENT.finditer(text))
    access = _ACCESS.search(text)
    starts = [each.start() for each, _ in found] + [each.start() for each in announced]
    return Addresses(
        tuple(identifier for _, identifier in found),
        Piece(access[0], access.start(), access.end()) if access else None,
        _dangling(text, announced[-1]) if announced else None,
        min(starts, default=None),
    )


def _identifier(found: re.Match[str]) -> Identifier:
    kind = next(each for each in _KINDS if found[each])
    group = "doi_value" if kind == "doi" else kind
    value = _without_tail(found[group])
    return Identifier(kind, value, found.start(group), found.start(group) + len(value))


def _without_tail(value: str) -> str:
    """A closing bracket belongs to the value when it was opened there; final punctuation never does."""
    value = value.rstrip(".,;:»]>")
    return value[:-1].rstrip(".,;") if value.endswith(")") and value.count("(") < value.count(")") else value


def _dangling(text: str, announced: re.Match[str]) -> Piece | None:
    """An announcement at the end of the reference: `Available from:` and nothing, or a date of access only."""
    rest = len(text) - announced.end()
    if rest > _LONGEST_REST or not _NOTHING.match(text, announced.end()):
        return None
    return Piece(announced[0], announced.start(), announced.end())
