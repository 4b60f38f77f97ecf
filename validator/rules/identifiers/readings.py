"""What the rules of identifiers share: which printed identifiers an article has, and findings from their readings."""

from collections.abc import Iterator, Mapping

from validator.article import Article, Text
from validator.finding import Fix
from validator.knowledge.identifier_reading import Problem, ProblemKind, Reading
from validator.rule import Context, Raised

NON_ASCII = "non-ascii"
NO_ALIASES: Mapping[ProblemKind, str] = {}


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
    context: Context, text: Text, reading: Reading, messages: Mapping[ProblemKind, str] = NO_ALIASES
) -> Iterator[Raised]:
    """A finding for each problem of a reading but non-ASCII characters, which are IDN011's.

    The kind of the problem is the message; `messages` names another one for the kinds that share it.
    """
    for problem in reading.problems:
        if problem.kind != NON_ASCII:
            message = messages.get(problem.kind, problem.kind)
            yield context.finding(message, text, shown(problem), fix=fix(context, text, problem), value=text.value)


def shown(problem: Problem) -> tuple[int, int] | None:
    """The characters to show: those of the problem, or the whole value where there are none to show."""
    return (problem.start, problem.end) if problem.end > problem.start else None


def fix(context: Context, text: Text, problem: Problem) -> Fix | None:
    """The certain correction of a problem, or None."""
    if problem.replacement is None:
        return None
    return context.replace(text, (problem.start, problem.end), problem.replacement, safe=True)
