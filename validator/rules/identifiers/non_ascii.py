"""IDN011: a Cyrillic letter, a dash or an invisible character inside an identifier."""

from collections.abc import Iterator

from validator.article import Article, Text
from validator.finding import Fix, Severity
from validator.knowledge.addresses import read_email
from validator.knowledge.doi import read_doi
from validator.knowledge.identifier_reading import Reading
from validator.knowledge.identifiers import read_edn, read_issn, read_orcid, read_ror, read_spin
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.readings import NON_ASCII, dois, fix, of_authors


def check(context: Context) -> Iterator[Raised]:
    """Characters outside ASCII in identifiers that are ASCII by definition."""
    for text, reading in _readings(context.article):
        for problem in reading.problems:
            if problem.kind == NON_ASCII:
                part = (problem.start, problem.end)
                yield _finding(context, text, part, fix(context, text, problem))


def _readings(article: Article) -> Iterator[tuple[Text, Reading]]:
    for text in dois(article):
        yield text, read_doi(text.value)
    for text in article.journal.issns.values():
        yield text, read_issn(text.value)
    if "edn" in article.values:
        yield article.values["edn"], read_edn(article.values["edn"].value)
    for kind, read in (("orcid", read_orcid), ("spin", read_spin), ("email", read_email)):
        for text in of_authors(article, kind):
            yield text, read(text.value)
    for affiliation in article.affiliations.values():
        if "ror" in affiliation.identifiers:
            yield affiliation.identifiers["ror"], read_ror(affiliation.identifiers["ror"].value)


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
