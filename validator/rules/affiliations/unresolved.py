"""AFF001: every affiliation index of an author must be defined."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """One finding for each printed index that is the key of no affiliation."""
    for author in context.article.authors:
        for index in author.indices:
            if index.key not in context.article.affiliations:
                yield context.finding("unresolved", index.pointer, index=index.key, author=author.display_name())


RULE = Rule(
    code="AFF001",
    name="unresolved-affiliation",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("An author’s affiliation index points at no affiliation."),
    why=N_("Crossref, eLIBRARY and PubMed drop the link between the author and the institution."),
    messages={"unresolved": N_("{author}: affiliation {index} is not defined.")},
    help={"unresolved": N_("Add affiliation {index}, or correct the index.")},
    sources=(
        "ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",
        "JATS: xref/@rid points at aff/@id",
    ),
)
