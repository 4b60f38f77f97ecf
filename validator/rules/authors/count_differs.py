"""AUT002: the byline of one language names somebody whom the byline of another does not."""

from collections.abc import Iterator

from validator.article import Author
from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule

_MOST_NAMES = 3  # in a message


def check(context: Context) -> Iterator[Raised]:
    """One finding for each printed byline that lacks people; lists of authors are LNG001's matter."""
    authors, bylines = context.article.authors, context.article.bylines
    for language in sorted(bylines) if len(bylines) > 1 else ():
        absent = [author for author in authors if author.names and language not in author.names]
        if absent:
            yield context.finding(
                "absent",
                absent[0].pointer,
                names=_listed(absent),
                language=language,
                number=len(authors) - len(absent),
                total=len(authors),
            )


def _listed(authors: list[Author]) -> str:
    names = ", ".join(author.display_name() for author in authors[:_MOST_NAMES])
    return f"{names} …" if len(authors) > _MOST_NAMES else names


RULE = Rule(
    code="AUT002",
    name="author-count-differs",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("The bylines name a different number of people in each language."),
    why=N_("The person left out is no author in the index that reads that language; all who follow him are shifted."),
    messages={
        "absent": N_("Not in the byline in this language: {names}; language: {language}, people: {number} of {total}.")
    },
    help={"absent": N_("Compare the bylines with the article and correct the one that is wrong.")},
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
