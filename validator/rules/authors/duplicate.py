"""AUT007: one person stands twice among the authors."""

import re
from collections.abc import Iterator

from validator.article import Author
from validator.finding import Severity
from validator.knowledge.people.name_parts import full_words
from validator.rule import N_, Context, Raised, Rule
from validator.rules.identifiers.readings import AUTHOR_KINDS

_WORD = re.compile(r"[^\W\d_]+")
_FULL = 2  # words of a name that is more than a family name with initials


def check(context: Context) -> Iterator[Raised]:
    """Authors whose name is another's before them; one identifier on two names is IDN010's."""
    seen: dict[tuple[str, tuple[str, ...]], Author] = {}
    for author in context.article.authors:
        keys = [(language, _key(name.value)) for language, name in author.names.items()]
        first = next((seen[key] for key in keys if key in seen), None)
        if first and (certain := _is_same(context, first, author)) is not None:
            severity = None if certain else Severity.WARNING
            yield context.finding("twice", author.pointer, severity=severity, author=author.display_name())
        for key in keys:
            seen.setdefault(key, author)


def _key(name: str) -> tuple[str, ...]:
    return tuple(sorted(_WORD.findall(name.casefold().replace("ё", "е"))))


def _is_same(context: Context, one: Author, other: Author) -> bool | None:
    """Whether two authors with a name in common are surely one person, or likely; None if something parts them.

    An identifier decides; without one a full name does, and initials are likely one person's in one institution.
    """
    identifiers = _same_identifiers(context, one, other)
    common = one.names.keys() & other.names.keys()
    if identifiers or any(_key(one.names[code].value) != _key(other.names[code].value) for code in common):
        return True if any(identifiers) else None
    if any(len(full_words(one.names[code].value)) >= _FULL for code in common):
        return True
    return False if {index.key for index in one.indices} == {index.key for index in other.indices} else None


def _same_identifiers(context: Context, one: Author, other: Author) -> list[bool]:
    """For each kind of identifier that both have in a readable form, whether it is the same."""
    kinds = [kind for kind in AUTHOR_KINDS if kind in one.identifiers and kind in other.identifiers]
    read = context.analysis.identifier
    keys = [[read(kind, author.identifiers[kind]).key for author in (one, other)] for kind in kinds]
    return [first == second for first, second in keys if first and second]


RULE = Rule(
    code="AUT007",
    name="duplicate-author",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("One person stands twice among the authors."),
    why=N_("Indexes count the article twice for the person, and another author may be missing in the second place."),
    messages={"twice": N_("{author} stands twice among the authors.")},
    help={"twice": N_("Delete the repetition, or correct the name; give namesakes their ORCID iDs.")},
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
