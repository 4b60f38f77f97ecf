"""What the rules of identifiers share: which printed identifiers an article has, and findings from their readings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from validator.article import Article, Text
from validator.finding import Fix, Severity
from validator.knowledge.identifiers.identifier_kinds import IdentifierKind
from validator.knowledge.identifiers.identifier_reading import Problem, ProblemKind, Reading
from validator.rule import Context, Raised

NON_ASCII = "non-ascii"
AUTHOR_KINDS: tuple[IdentifierKind, ...] = ("orcid", "spin", "email")
NO_ALIASES: Mapping[ProblemKind, str] = {}
NO_SEVERITIES: Mapping[str, Severity] = {}


def dois(article: Article) -> Iterator[Text]:
    """The DOI of the article and those given beside its references."""
    if "doi" in article.values:
        yield article.values["doi"]
    for reference in article.references:
        if reference.doi is not None:
            yield reference.doi


def rors(article: Article) -> Iterator[Text]:
    """The ROR iDs of the affiliations."""
    for affiliation in article.affiliations.values():
        if "ror" in affiliation.identifiers:
            yield affiliation.identifiers["ror"]


def rubrics(article: Article) -> Iterator[Text]:
    """The codes of the ГРНТИ rubricator, under whichever of its names."""
    for name in ("grnti", "irsti", "mrnti"):
        if name in article.values:
            yield article.values[name]


def rubric_problems(code: str) -> Sequence[Problem]:
    """What is wrong with printed ГРНТИ codes."""
    from validator.knowledge.identifiers.classification import grnti_problems  # noqa: PLC0415 (only an article that has one pays)

    return grnti_problems(code)


def of_authors(article: Article, kind: str) -> Iterator[Text]:
    """One kind of identifier of all authors, such as `orcid`."""
    for author in article.authors:
        if kind in author.identifiers:
            yield author.identifiers[kind]


def findings(
    context: Context,
    text: Text,
    reading: Reading,
    messages: Mapping[ProblemKind, str] = NO_ALIASES,
    severities: Mapping[str, Severity] = NO_SEVERITIES,
) -> Iterator[Raised]:
    """A finding for each problem of a reading but non-ASCII characters, which are IDN011's.

    The kind of the problem is the message; `messages` names another one for the kinds that share it,
    `severities` the messages that are less than the rule's severity.
    """
    yield from problem_findings(context, text, reading.problems, messages, severities)


def problem_findings(
    context: Context,
    text: Text,
    problems: Iterable[Problem],
    messages: Mapping[ProblemKind, str] = NO_ALIASES,
    severities: Mapping[str, Severity] = NO_SEVERITIES,
) -> Iterator[Raised]:
    """The same for problems that belong to no reading."""
    for problem in problems:
        if problem.kind != NON_ASCII:
            message = messages.get(problem.kind, problem.kind)
            yield context.finding(
                message,
                text,
                shown(problem),
                fix=fix(context, text, problem),
                severity=severities.get(message),
                value=text.value,
                piece=text.value[problem.start : problem.end],
            )


def shown(problem: Problem) -> tuple[int, int] | None:
    """The characters to show: those of the problem, or the whole value where there are none to show."""
    return (problem.start, problem.end) if problem.end > problem.start else None


def fix(context: Context, text: Text, problem: Problem) -> Fix | None:
    """The certain correction of a problem, or None."""
    if problem.replacement is None:
        return None
    return context.replace(text, (problem.start, problem.end), problem.replacement, safe=True)
