"""IDN010: two authors have one ORCID iD, SPIN code or e-mail address."""

from collections.abc import Iterator

from validator.article import Author
from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule
from validator.rules.identifiers.readings import AUTHOR_KINDS


def check(context: Context) -> Iterator[Raised]:
    """Identifiers that an earlier author has; a person who stands twice in the list is AUT007's."""
    for kind in AUTHOR_KINDS:
        owners: dict[str, Author] = {}
        for author in context.article.authors:
            text = author.identifiers.get(kind)
            key = context.analysis.identifier(kind, text).key if text else None
            if text is None or key is None:
                continue
            owner = owners.setdefault(key, author)
            if owner is not author and not _is_same_person(owner, author):
                severity = Severity.WARNING if kind == "email" else None
                yield context.finding(kind, text, severity=severity, value=text.value, author=owner.display_name())


def _is_same_person(one: Author, other: Author) -> bool:
    names = [{name.value.casefold() for name in author.names.values()} for author in (one, other)]
    return bool(names[0] & names[1])


RULE = Rule(
    code="IDN010",
    name="shared-identifier",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("Two authors have one ORCID iD, SPIN code or e-mail address."),
    why=N_("The article is counted for one of them twice and for the other not at all."),
    messages={
        "orcid": N_("{author} has the same ORCID iD, {value}."),
        "spin": N_("{author} has the same SPIN code, {value}."),
        "email": N_("{author} has the same e-mail address, {value}."),
    },
    help={
        "orcid": N_("Find out whose it is, and ask the other author for theirs."),
        "spin": N_("Find out whose it is, and ask the other author for theirs."),
        "email": N_("Give each author an address of their own, or give it for the corresponding author only."),
    },
    sources=(
        "ORCID: one iD for one person https://orcid.org/",
        "РИНЦ, описание XML-формата: authorCodes of each author",
    ),
)
