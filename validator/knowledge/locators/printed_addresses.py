"""DOIs and addresses as they stand in a running text: where they begin, and what at their end is not theirs."""

import re

from validator.knowledge.locators.locator_parts import Piece

# No part is read twice, so time stays linear.
BARE_DOI = r"10\.[0-9]{4,9}/[^\s\"«»“”]+"
DOI = rf"(?:https?://(?:dx\.)?doi\.org/\s?|doi[:.]?\s{{0,2}}|\b)(?P<doi>{BARE_DOI})"
_DOI = re.compile(DOI, re.IGNORECASE)


def match_doi(text: str, start: int = 0) -> re.Match[str] | None:
    """The first DOI from `start` on with its label or resolver, and without them in the group `doi`."""
    at = text.find("10.", start)
    return None if at < 0 else _DOI.search(text, start)


def find_doi(text: str, start: int = 0) -> Piece | None:
    """The first DOI from `start` on without the punctuation after it; its place is 0-based, end exclusive."""
    found = match_doi(text, start)
    return None if found is None else own_piece(found, "doi")


def own_piece(found: re.Match[str], group: str) -> Piece:
    """A matched identifier without what follows it in the sentence.

    A closing bracket belongs to it when it was opened there; final punctuation never does.
    """
    value = found[group].rstrip(".,;:»]>")
    if value.endswith(")") and value.count("(") < value.count(")"):
        value = value[:-1].rstrip(".,;")
    return Piece(value, found.start(group), found.start(group) + len(value))
