"""DOIs, addresses, register numbers, dates of access, and announcements of an address that never comes."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from validator.knowledge.locators.locator_parts import Piece
from validator.knowledge.locators.printed_addresses import DOI, own_piece
from validator.knowledge.references.reference_parts import Addresses, Identifier, IdentifierKind

_LEAD = 8  # characters of a match before its sign: "https", «doi: », "[last "


class _Sought(NamedTuple):
    """A pattern of many alternatives, and lower-case signs of which each match holds one, near its beginning.

    A plain search for the signs is far faster, and most references hold none of them.
    """

    signs: tuple[str, ...]
    pattern: re.Pattern[str]

    def matches(self, text: str, lowered: str) -> Iterator[re.Match[str]]:
        places = [at for at in map(lowered.find, self.signs) if at >= 0]
        return self.pattern.finditer(text, max(0, min(places) - _LEAD)) if places else iter(())


# Each alternative begins with a letter of its own or with "10."; a match is never re-read, so time stays linear.
_IDENTIFIER = _Sought(
    ("10.", "://", "www.", "edn", "pmid", "pmc", "isbn", "issn", "arxiv"),
    re.compile(
        rf"{DOI}"
        r"|(?P<url>(?:https?://|ftp://|\bwww\.)[^\s<>«»“”]+)"
        r"|\bEDN[:\s]\s?(?P<edn>[A-Za-z]{6})\b"
        r"|\bPMID[:\s]\s?(?P<pmid>[0-9]{1,9})"
        r"|\b(?P<pmcid>PMC[0-9]{4,9})\b"
        r"|\bISBN(?:-1[03])?[:\s]\s?(?P<isbn>[0-9][0-9Xx–-]{8,17})"
        r"|\bISSN[:\s]\s?(?P<issn>[0-9]{4}[–-][0-9]{3}[0-9XxХх])"
        r"|\barXiv:\s?(?P<arxiv>\S{4,30})",
        re.IGNORECASE,
    ),
)
_KINDS: tuple[IdentifierKind, ...] = ("doi", "url", "edn", "pmid", "pmcid", "isbn", "issn", "arxiv")
_ACCESS = _Sought(
    ("access", "cited", "retrieved", "viewed", "дата", "қаралған", "жүгінген"),
    re.compile(
        r"[\[(]?\b(?:accessed|(?:last\s)?access\sdate|cited|retrieved|viewed|дата\s(?:обращения|доступа|просмотра)"
        r"|қаралған\sкүні|жүгінген\sкүні|дата\sзвернення)\b[^\])\n]{3,60}[\])]?",
        re.IGNORECASE,
    ),
)
_ANNOUNCEMENT = _Sought(
    ("available", "retrieved", "accessed", "режим", "доступно", "электронный", "қолжетімді", "қол", "url", "doi"),
    re.compile(
        r"(?:\b(?:available\s(?:online\s)?(?:from|at|on)|retrieved\sfrom|accessed\s(?:from|at)|режим\sдоступа"
        r"|доступно\sпо\sадресу|доступно\sпо\sссылке|электронный\sадрес|қолжетімді|қол\sжеткізу\sрежимі"
        r"|режим\sдоступу)\s?:?|\b(?:URL|DOI)\s?:)",
        re.IGNORECASE,
    ),
)
_NOTHING = re.compile(r"[\s.,;:–—-]*(?:[\[(][^\[\]()]{0,60}[\])][\s.,;]*)?\Z")
_LONGEST_REST = 80


def find_addresses(text: str) -> Addresses:
    """Identifiers and addresses of a reference, read once from left to right."""
    lowered = text.replace("İ", "I").lower()  # each character in its place: only «İ» has two in lower case
    found = [(each, _identifier(each)) for each in _IDENTIFIER.matches(text, lowered)]
    announced = list(_ANNOUNCEMENT.matches(text, lowered))
    access = next(_ACCESS.matches(text, lowered), None)
    starts = [each.start() for each, _ in found] + [each.start() for each in announced]
    return Addresses(
        tuple(identifier for _, identifier in found),
        Piece(access[0], access.start(), access.end()) if access else None,
        _dangling(text, announced[-1]) if announced else None,
        min(starts, default=None),
    )


def _identifier(found: re.Match[str]) -> Identifier:
    kind = next(each for each in _KINDS if found[each])
    return Identifier(kind, *own_piece(found, kind))


def _dangling(text: str, announced: re.Match[str]) -> Piece | None:
    """An announcement at the end of the reference: `Available from:` and nothing, or a date of access only."""
    rest = len(text) - announced.end()
    if rest > _LONGEST_REST or not _NOTHING.match(text, announced.end()):
        return None
    return Piece(announced[0], announced.start(), announced.end())
