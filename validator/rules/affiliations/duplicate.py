"""AFF005: one institution stands under two indices."""

from collections import Counter
from collections.abc import Iterator

from validator.article import Affiliation, Article
from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Affiliations whose text is that of one before them in every language that either is given in.

    Where each author has an affiliation of his own (JATS, OJS and Articulus store them so), repetition is the form
    of the record and worth a look only.
    """
    severity = Severity.INFO if _is_one_per_author(context.article) else None
    seen: dict[tuple[tuple[str, str], ...], str] = {}
    for affiliation in context.article.affiliations.values():
        key = _key(affiliation)
        if key in seen:
            yield context.finding(
                "twice", affiliation.pointer, severity=severity, index=affiliation.key, first=seen[key]
            )
        elif affiliation.names:
            seen[key] = affiliation.key


def _key(affiliation: Affiliation) -> tuple[tuple[str, str], ...]:
    """The letters and digits of the name in each language, and what else tells two places apart."""
    texts = [*affiliation.names.items(), *affiliation.identifiers.items()]
    texts += [(f"{kind}/{code}", text) for kind, given in affiliation.details.items() for code, text in given.items()]
    return tuple(sorted((kind, "".join(filter(str.isalnum, text.value.casefold()))) for kind, text in texts))


def _is_one_per_author(article: Article) -> bool:
    """Whether no two authors share an index and none has two."""
    used = Counter(index.key for author in article.authors for index in author.indices)
    most = max((len(author.indices) for author in article.authors), default=0)
    return len(article.authors) > 1 and most == 1 and set(used.values()) == {1}


RULE = Rule(
    code="AFF005",
    name="duplicate-affiliation",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("One institution stands under two indices."),
    why=N_("Readers take the two for two institutions, and an index may count the article twice for one."),
    messages={"twice": N_("Affiliation {index} is the same as affiliation {first}.")},
    help={"twice": N_("Give the authors one index, and delete the repetition.")},
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
