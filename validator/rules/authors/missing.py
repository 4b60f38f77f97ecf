"""AUT001: an article without authors."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule

_UNSIGNED = frozenset(
    {
        "addendum", "announcement", "books-received", "calendar", "correction", "editorial", "expression-of-concern",
        "in-brief", "introduction", "meeting-report", "news", "obituary", "partial-retraction", "retraction",
    }
)  # fmt: skip
"""Article types of JATS that may come from the journal itself."""


def check(context: Context) -> Iterator[Raised]:
    """Silent where the profile requires authors, for STR006 says it then, and where they are there but broken."""
    kind = context.article.values.get("type")
    unsigned = kind is not None and kind.value.strip().lower() in _UNSIGNED
    untold = "type" in context.document.lacks  # an editorial cannot say there that it is one
    due = "authors" not in {*context.profile.required, *context.document.lacks}
    if due and not unsigned and not context.document.holds("/authors"):
        yield context.finding("missing", "/authors", severity=Severity.INFO if untold else None)


RULE = Rule(
    code="AUT001",
    name="missing-authors",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("The article has no authors."),
    why=N_("No index links the article to a person, and nobody can cite it by name."),
    messages={"missing": N_("The record names no authors.")},
    help={"missing": N_("Add the authors; for an editorial or a correction give its type.")},
    sources=(
        "ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",
        "JATS: article-type, suggested values",
    ),
)
