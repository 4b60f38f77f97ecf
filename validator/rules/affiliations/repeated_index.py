"""AFF007: an author has the same affiliation index twice."""

from collections.abc import Iterator, Sequence

from validator.article import AffiliationIndex
from validator.finding import Edit, Fix, Severity
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.source import Span


def check(context: Context) -> Iterator[Raised]:
    """Indices that repeat one before them."""
    for author in context.article.authors:
        for i, index in enumerate(author.indices):
            if index.key in {before.key for before in author.indices[:i]}:
                fix = _removal(context, author.indices, i)
                yield context.finding("repeated", index.pointer, fix=fix, index=index.key, author=author.display_name())


def _removal(context: Context, indices: Sequence[AffiliationIndex], i: int) -> Fix | None:
    """Take the index out together with the separator before it; a range that holds others too must stay."""
    spans = [context.document.locate(index.pointer) for index in indices]
    if spans.count(spans[i]) > 1:
        return None
    return Fix(safe=True, edits=(Edit(Span(spans[i - 1].end, spans[i].end), ""),))


RULE = Rule(
    code="AFF007",
    name="repeated-index",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("An author has the same affiliation index twice."),
    why=N_("The second index is usually a misprint for another one."),
    messages={"repeated": N_("{author}: index {index} stands twice.")},
    help={"repeated": N_("Delete the repetition, or correct the index.")},
    fix=FixKind.SAFE,
    fix_title=N_("Delete the repeated index"),
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
