"""AFF003: an author without an affiliation among authors who have one."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Authors without an index, where another author has one."""
    authors = context.article.authors
    if not any(author.indices for author in authors):
        return
    for author in authors:
        if author.names and not author.indices:
            yield context.finding("without", author.pointer, author=author.display_name())


RULE = Rule(
    code="AFF003",
    name="author-without-affiliation",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("An author has no affiliation, and others have."),
    why=N_("eLIBRARY and Scopus count publications by institution; this author’s would be lost."),
    messages={"without": N_("{author}: no affiliation is given.")},
    help={"without": N_("Add the index of the affiliation.")},
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
