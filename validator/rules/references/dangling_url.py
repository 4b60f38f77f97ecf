"""REF006: an announced address that does not come."""

import re
from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule

# Words that ask for an address by themselves, and words that may end a title, so that only a colon announces.
_PHRASE = (
    r"\b(?:(?:available\s(?:from|at|online\sat)|retrieved\sfrom|(?:mode\sof\saccess|access\smode)(?=\s?:)|"
    r"режим\sдоступ[ау]|доступно\s(?:по\sадресу|на)|қолжетімділік\sрежимі)\s?:?|"
    r"(?:url|available\sonline|доступно|қолжетімді)\s?:)"
)
_BEGINNING = r"(?:(?:https?|ftp)(?::/{0,2})?)?(?:www\.?|(?:dx\.)?doi\.org/?|doi\b:?)?"
_DATE = r"(?:\b(?:19|20)\d\d\b|\b\d\d?\.\d\d?\.\d\d\b)"
_ADDRESS = r"(?:://|@|[^\W\d_][./][^\W\d_]|\b10\.\d{4})"
# The date of access in brackets, whatever its words; without brackets its words must be known.
_ACCESS = (
    rf"(?:[(\[](?=[^()\[\]]{{0,60}}{_DATE})(?![^()\[\]]{{0,60}}{_ADDRESS})[^()\[\]]{{1,60}}[)\]]|"
    rf"(?:accessed|cited|дата\s(?:обращения|доступа|звернення)|қаралған\sкүні)[^()\[\]/@]{{1,20}}{_DATE})"
)
_GAP = r"[\s.:;,\u2013\u2014-]{0,4}"
_DANGLING = re.compile(rf"(?P<phrase>{_PHRASE})\s?{_BEGINNING}{_GAP}{_ACCESS}?{_GAP}\Z", re.IGNORECASE)
_LONGEST = 120


def check(context: Context) -> Iterator[Raised]:
    """References that end with the words that announce an address, or with no more of it than its beginning."""
    for reference in context.article.references:
        value = reference.text.value.rstrip()
        match = _DANGLING.search(value, max(0, len(value) - _LONGEST))
        if match:
            yield context.finding("dangling", reference.text, match.span(), phrase=match["phrase"])


RULE = Rule(
    code="REF006",
    name="dangling-url",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("A reference announces an address, and none follows."),
    why=N_("The reader cannot find the source, and Crossref cannot match it."),
    messages={"dangling": N_("Nothing follows “{phrase}”.")},
    help={"dangling": N_("Add the address and the date of access, or delete the words.")},
    sources=(
        "ГОСТ Р 7.0.5-2008, 10",
        "NLM, Citing Medicine, ch. 18 https://www.ncbi.nlm.nih.gov/books/NBK7256/",
    ),
)
