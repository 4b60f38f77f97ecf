"""IDN011: a Cyrillic letter, a dash or an invisible character inside an identifier."""

from collections.abc import Iterator, Sequence

from validator.article import Article, Text
from validator.finding import Fix, Severity
from validator.knowledge.identifiers.identifier_kinds import IdentifierKind
from validator.knowledge.identifiers.identifier_reading import Problem
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.readings import (
    AUTHOR_KINDS,
    NON_ASCII,
    dois,
    fix,
    of_authors,
    rors,
    rubric_problems,
    rubrics,
)


def check(context: Context) -> Iterator[Raised]:
    """Characters outside ASCII in identifiers that are ASCII by definition."""
    for text, problems in _problems(context):
        for problem in problems:
            if problem.kind == NON_ASCII:
                part = (problem.start, problem.end)
                yield _finding(context, text, part, fix(context, text, problem))


def _problems(context: Context) -> Iterator[tuple[Text, Sequence[Problem]]]:
    for kind, text in _identifiers(context.article):
        yield text, context.analysis.identifier(kind, text).problems
    for text in rubrics(context.article):
        yield text, rubric_problems(text.value)


def _identifiers(article: Article) -> Iterator[tuple[IdentifierKind, Text]]:
    for text in dois(article):
        yield "doi", text
    for text in article.journal.issns.values():
        yield "issn", text
    if "edn" in article.values:
        yield "edn", article.values["edn"]
    for kind in AUTHOR_KINDS:
        for text in of_authors(article, kind):
            yield kind, text
    for text in rors(article):
        yield "ror", text


def _finding(context: Context, text: Text, part: tuple[int, int], mending: Fix | None) -> Raised:
    characters = text.value[slice(*part)]
    code = " ".join(f"U+{ord(character):04X}" for character in characters)
    return context.finding("foreign", text, part, fix=mending, characters=characters, code=code)


RULE = Rule(
    code="IDN011",
    name="non-ascii-identifier",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("An identifier holds a Cyrillic letter, a dash or an invisible character."),
    why=N_("It looks right, and opens nothing: to a program it is another identifier."),
    messages={"foreign": N_("“{characters}” ({code}) is not a character of this identifier.")},
    help={"foreign": N_("Type the identifier anew, or copy it from its source.")},
    fix=FixKind.SAFE,
    fix_title=N_("Write the Latin letter or the hyphen that is meant"),
    sources=(
        "DOI Handbook",
        "ISO 3297",
        "Unicode Technical Standard #39 https://www.unicode.org/reports/tr39/",
    ),
)
