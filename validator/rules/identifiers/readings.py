"""What the rules of identifiers share: which printed identifiers an article has, and findings from their readings."""

from collections.abc import Collection, Iterator

from validator.article import Article, Text
from validator.finding import Fix
from validator.knowledge.identifier_reading import Problem, Reading
from validator.rule import Context, Raised

NON_ASCII = "non-ascii"


def dois(article: Article) -> Iterator[Text]:
    """The DOI of the article and those given beside its references."""
    if "doi" in article.values:
        yield article.values["doi"]
    for reference in article.references:
        if reference.doi is not None:
            yield reference.doi


def of_authors(article: Article, kind: str) -> Iterator[Text]:
    """One kind of identifier of all authors, such as `orcid`."""
    for author in article.authors:
        if kind in author.identifiers:
            yield author.identifiers[kind]


def findings(
    context: Context, text: Text, reading: Reading, messages: Collection[str], fallback: str
) -> Iterator[Raised]:
    """A finding for each problem of a reading but non-ASCII characters, which are IDN011's.

    A problem of no message of its own is told by the `fallback` message.
    """
    for problem in reading.problems:
        if problem.kind != NON_ASCII:
            message = problem.kind if problem.kind in messages else fallback
            yield context.finding(message, text, shown(problem), fix=fix(context, text, problem), value=text.value)


def shown(problem: Problem) -> tuple[int, int] | None:
    """The characters to show: those of the problem, or the whole value where there are none to show."""
    return (problem.start, problem.end) if problem.end > problem.start else None


def fix(context: Context, text: Text, problem: Problem) -> Fix | None:
    """The certain correction of a problem, or None."""
    if problem.replacement is None:
        return None
    return context.replace(text, (problem.start, problem.end), problem.replacement, safe=True)
