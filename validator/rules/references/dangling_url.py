"""REF006: an announced address that does not come."""

import re
from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule

_PHRASE = (
    r"(?:available\s(?:from|at|online(?:\sat)?)|retrieved\sfrom|режим\sдоступа|доступно\s(?:по\sадресу|на)|"
    r"қолжетімділік\sрежимі|қолжетімді)\s?:?|\burl\s?:"
)
_BEGINNING = r"(?:(?:https?|ftp)(?::/{0,2})?|www\.?)?"
_ACCESS = r"(?:[(\[](?:дата\sобращения|accessed|cited|access\sdate|өтініш\sбілдірілген\sкүн)[^()\[\]]{0,40}[)\]])?"
_DANGLING = re.compile(rf"(?P<phrase>{_PHRASE})\s?{_BEGINNING}\s?{_ACCESS}[\s.:;]{{0,4}}\Z", re.IGNORECASE)
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
