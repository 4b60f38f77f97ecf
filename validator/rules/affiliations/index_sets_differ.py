"""AFF006: an author has other affiliation indices in one language's byline than in another's."""

from collections.abc import Collection, Iterator

from validator.article import Article, Author
from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """One finding for an index that a byline lacks; an undefined one is AFF001's."""
    article = context.article
    printing = _printing_languages(article)
    for author in article.authors:
        languages = printing & author.names.keys()
        for index in author.indices if _shares_keys(author, languages) else ():
            absent = sorted(languages - index.languages)
            if index.languages and absent and index.key in article.affiliations:
                yield context.finding(
                    "differs", index.pointer, author=author.display_name(), index=index.key, language=absent[0]
                )
                break


def _printing_languages(article: Article) -> frozenset[str]:
    """The languages whose bylines print indices at all."""
    return frozenset(code for author in article.authors for index in author.indices for code in index.languages)


def _shares_keys(author: Author, languages: Collection[str]) -> bool:
    """Whether the halves number alike: digits in one and letters in the other are two systems, not two sets."""
    kinds = {code: {index.key.isdecimal() for index in author.indices if code in index.languages} for code in languages}
    printed = [kind for kind in kinds.values() if kind]
    return all(kind == printed[0] for kind in printed)


RULE = Rule(
    code="AFF006",
    name="index-sets-differ",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("An author has other affiliations in one language than in another."),
    why=N_("eLIBRARY reads the Russian half, Scopus the English one: the person is counted for two institutions."),
    messages={
        "differs": N_("{author}: index {index} does not stand in the byline in this language: {language}."),
    },
    help={"differs": N_("Bring the indices of the two bylines into agreement.")},
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
