"""KWD004: several keywords stand in one item."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Fix, Severity
from validator.knowledge.titles.keywords import Glued
from validator.rule import N_, NP_, Context, FixKind, Raised, Rule
from validator.rules.keywords.items import replace_by_several


def check(context: Context) -> Iterator[Raised]:
    """Items that hold more than one keyword."""
    glued_keywords = context.analysis.glued_keywords
    for words in context.article.keywords.values():
        for word in words:
            glued = glued_keywords.get(word.pointer)
            if glued:
                yield context.finding("glued", word, fix=_fix(context, word, glued), count=len(glued.parts))


def _fix(context: Context, word: Text, glued: Glued) -> Fix | None:
    edit = replace_by_several(context.document, word, glued.parts)
    return Fix(glued.certain, (edit,)) if edit else None


RULE = Rule(
    code="KWD004",
    name="glued-keywords",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("Several keywords stand in one item."),
    why=N_("Indexes take the whole for one keyword, by which nobody searches."),
    messages={
        "glued": NP_(
            "{count} keyword stands in one item.",
            "{count} keywords stand in one item.",
        )
    },
    help={"glued": N_("Make an item of each.")},
    fix=FixKind.SAFE,
    fix_title=N_("Part the keywords"),
    sources=("JATS: each kwd holds one keyword https://jats.nlm.nih.gov/", "Articulus (RINC-doc): keyword"),
)
