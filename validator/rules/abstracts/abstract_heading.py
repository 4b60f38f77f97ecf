"""ABS002: an abstract begins with its own heading."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Fix, Severity
from validator.knowledge.titles.abstracts import Heading, find_heading
from validator.rule import N_, Context, FixKind, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """«Аннотация.», "Abstract:" and their like; the parts of a structured abstract («Цель.») belong to it."""
    for abstract in context.article.abstracts.values():
        heading = find_heading(abstract.value)
        if heading:
            fix = _fix(context, abstract, heading)
            yield context.finding("heading", abstract, (0, heading.end), fix=fix, heading=heading.word)


def _fix(context: Context, abstract: Text, heading: Heading) -> Fix | None:
    """Take the heading away; the text after it begins with a capital letter."""
    rest = abstract.value[heading.end :]
    if not rest.strip():
        return None
    part = (0, heading.end + 1)
    return context.replace(abstract, part, rest[0].upper(), safe=heading.certain)


RULE = Rule(
    code="ABS002",
    name="abstract-heading",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("An abstract begins with its own heading."),
    why=N_("Sites and indexes print a heading of their own, so that the reader sees it twice."),
    messages={"heading": N_("The heading “{heading}” stands in the abstract.")},
    help={"heading": N_("Delete it.")},
    fix=FixKind.SAFE,
    fix_title=N_("Delete the heading"),
    sources=("JATS: the heading of an abstract is not part of its text https://jats.nlm.nih.gov/",),
)
