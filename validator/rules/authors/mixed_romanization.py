"""AUT008: one Cyrillic letter is written in two ways in the Latin family names of one author list."""

from collections.abc import Iterator
from itertools import product

from validator.article import Author
from validator.finding import Confidence, Severity
from validator.knowledge.people.name_parts import given_group, readings
from validator.knowledge.people.romanization import romanization_choices, skeletons
from validator.rule import N_, Context, Raised, Rule

_CYRILLIC = ("ru", "kk")
_ENDING, _ADJECTIVAL = "ий", ("ский", "цкий")  # -sky is established beside -chiy


def check(context: Context) -> Iterator[Raised]:
    """One finding a record; forenames are left aside, for many have an established Latin form."""
    seen: dict[str, tuple[str, str]] = {}
    for author in context.article.authors:
        for letter, piece, family in _choices(author):
            before, name = seen.setdefault(letter, (piece, family))
            if before != piece:
                yield context.finding(
                    "mixed", author.names["en"], letter=letter, first=before, one=name, second=piece, other=family
                )
                return


def _choices(author: Author) -> Iterator[tuple[str, str, str]]:
    """Each letter on which the systems differ, its Latin form, and the Latin family name that has it."""
    cyrillic = next((author.names[code] for code in _CYRILLIC if code in author.names), None)
    if cyrillic is None or "en" not in author.names:
        return
    for one, other in product(readings(cyrillic.value), readings(author.names["en"].value)):
        if skeletons(one.family) & skeletons(other.family) and not given_group(one.family):
            for letter, pieces in romanization_choices(one.family, other.family).items():
                if len(pieces) == 1 and (letter != _ENDING or one.family.endswith(_ADJECTIVAL)):
                    yield letter, min(pieces), other.family


RULE = Rule(
    code="AUT008",
    name="mixed-romanization",
    since="0.1",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    check=check,
    summary=N_("The Latin names of one author list follow different systems of romanization."),
    why=N_(
        "A Latin name is its owner’s to spell, so nothing is wrong if all the authors spell theirs so; "
        "where the editors romanized the names, readers meet one letter in two forms."
    ),
    messages={"mixed": N_("The letter “{letter}” is “{first}” in “{one}” and “{second}” in “{other}”.")},
    help={"mixed": N_("Ask the authors, or look up how they signed before; else use one system.")},
    sources=(
        (
            "NLM, author names in Cyrillic-script journals "
            "https://www.nlm.nih.gov/pubs/techbull/mj15/mj15_author_affiliation_transliteration_policy.html"
        ),
        "ГОСТ 7.79-2000 (ISO 9), BGN/PCGN 1947, BS 2979",
    ),
)
