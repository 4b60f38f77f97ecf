"""AUT006: something stands in a name that is no part of it."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule
from validator.rules.authors.names import odd_names


def check(context: Context) -> Iterator[Raised]:
    """Every piece of every name that does not belong there."""
    for name in odd_names(context.article):
        yield from _junk(context, name)


def _junk(context: Context, name: Text) -> Iterator[Raised]:
    from validator.knowledge.people.name_faults import name_junk  # noqa: PLC0415 - few names need its patterns

    for kind, start, end, _ in name_junk(name.value):
        yield context.finding(kind, name, (start, end), name=name.value, junk=name.value[start:end].strip())


RULE = Rule(
    code="AUT006",
    name="name-junk",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("Something stands in an author’s name that is no part of it."),
    why=N_("On deposit it becomes part of the person’s name, and the article is not found under the right one."),
    messages={
        "contact": N_("“{name}”: “{junk}” belongs to the author’s contacts, not to the name."),
        "et-al": N_("“{name}”: “{junk}” is nobody’s name; the record names all authors."),
        "degree": N_("“{name}”: “{junk}” is a degree or a title, not a part of the name."),
        "mark": N_("“{name}”: “{junk}” is a mark or an index, not a part of the name."),
        "several-people": N_("“{name}” are several people in one name."),
    },
    help={
        "contact": N_("Move it to the field for it."),
        "et-al": N_("Name the other authors."),
        "degree": N_("Delete it from the name."),
        "mark": N_("Give affiliations by index in their own field, and delete the mark."),
        "several-people": N_("Make each person an author."),
    },
    sources=(
        (
            "Crossref: surname and given_name hold no titles, degrees or affiliation marks "
            "https://www.crossref.org/documentation/principles-practices/best-practices/bibliographic/"
        ),
        "ICMJE Recommendations",
    ),
)
