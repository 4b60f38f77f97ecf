"""AFF002: every affiliation is somebody's."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Affiliations that no author's index names; a single one without indices is everybody's."""
    article = context.article
    used = {index.key for author in article.authors for index in author.indices}
    if not article.authors or (not used and len(article.affiliations) == 1):
        return
    for affiliation in article.affiliations.values():
        if affiliation.key not in used:
            yield context.finding("unused", affiliation.pointer, index=affiliation.key)


RULE = Rule(
    code="AFF002",
    name="unused-affiliation",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("An affiliation belongs to no author."),
    why=N_("Either an author has lost an index, or the institution is a leftover; its publication count is wrong."),
    messages={"unused": N_("Affiliation {index} is no author’s.")},
    help={"unused": N_("Add its index to an author, or delete it.")},
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
