"""CIT005: a printed citation line names other people than the record, in another order or number."""

from collections.abc import Iterator, Sequence

from validator.article import Article, Text
from validator.knowledge.citation import Citation
from validator.knowledge.people import Difference, compare_people
from validator.knowledge.scripts import count_scripts
from validator.rule import Context, Raised


def check(context: Context) -> Iterator[Raised]:
    """Compare each line's authors with the record's, in the language whose script the line has."""
    for line, citation in context.analysis.citations:
        names = _names(context.article, line)
        if citation.authors and names:
            for difference in compare_people(
                names, [author.value for author in citation.authors], truncated=citation.truncated
            ):
                yield _finding(context, line, citation, difference)


def _names(article: Article, line: Text) -> Sequence[str]:
    """The record's authors in the script of the line, else in any language."""
    counts = count_scripts(line.value)
    wanted = ("ru", "kk", "uk", "be") if counts["Cyrillic"] > counts["Latin"] else ("en",)
    names = []
    for author in article.authors:
        name = next((author.names[code] for code in wanted if code in author.names), None)
        name = name or next(iter(author.names.values()), None)
        if name is None:
            return []
        names.append(name.value)
    return names


def _finding(context: Context, line: Text, citation: Citation, difference: Difference) -> Raised:
    raise NotImplementedError
