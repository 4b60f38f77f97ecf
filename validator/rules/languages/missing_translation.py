"""LNG001: a field is not given in every language it is due in."""

from collections.abc import Collection, Iterator

from validator.article import Article
from validator.finding import Severity
from validator.profile import Profile
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """One finding a field and language; for people and institutions, one an entry and language."""
    article, profile = context.article, context.profile
    printed = _printed_languages(article)
    for label, pointer, texts in article.localized_fields():
        field = pointer.split("/")[1]
        for language in _due(profile, field, texts.keys(), printed):
            yield context.finding("missing", f"{pointer}/{language}", field=label, language=language)
    for language in _due(profile, "keywords", article.keywords.keys(), printed):
        yield context.finding("missing", f"/keywords/{language}", field="keywords", language=language)


def _due(profile: Profile, field: str, given: Collection[str], printed: frozenset[str]) -> Iterator[str]:
    """The languages a field lacks: those the profile demands, or those whose half of the record is printed."""
    if not given:
        return  # STR006 says that the whole field is absent
    for language in profile.languages:
        if language not in given and (field in profile.strict_languages or language in printed):
            yield language


def _printed_languages(article: Article) -> frozenset[str]:
    """The languages in which the journal prints more than the title: a half of the record stands in each."""
    halves = {language for label, _, texts in article.localized_fields() if label != "title" for language in texts}
    return frozenset(halves | article.keywords.keys())


RULE = Rule(
    code="LNG001",
    name="missing-translation",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("A field is not given in every language it is due in."),
    why=N_(
        "ГОСТ Р 7.0.7-2021 asks for the authors’ data, title, abstract and keywords in Russian and English; Scopus and "
        "Crossref read the English half, eLIBRARY the Russian one."
    ),
    messages={"missing": N_("{field}: there is no text in this language: {language}.")},
    help={"missing": N_("Add the translation.")},
    sources=(
        "ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",
        "Scopus: minimum criteria, English titles and abstracts",
    ),
)
