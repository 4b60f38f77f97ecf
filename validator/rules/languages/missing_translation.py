"""LNG001: a field is not given in every language it is due in."""

from collections.abc import Collection, Iterator, Sequence

from validator.article import UNDECLARED, Article
from validator.document import Document, Translations
from validator.finding import Severity
from validator.profile import Profile
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """One finding a field and language; for people and institutions, one an entry and language."""
    article, profile = context.article, context.profile
    if not _are_due(context.document, profile):
        return
    languages, printed = _languages(article, profile), _printed_languages(article)
    for label, pointer, given in _fields(article):
        if label in context.document.monolingual:
            continue
        strict = pointer.split("/")[1] in profile.strict_languages
        for language in languages if given else ():  # STR006 says where a whole field is absent
            if label == "name" and language in article.bylines:
                continue  # AUT002 says whom a byline lacks
            if language not in given and (strict or language in printed):
                yield context.finding("missing", f"{pointer}/{language}", field=label, language=language)


def _are_due(document: Document, profile: Profile) -> bool:
    """Whether this kind of file can be asked for a translation, by a profile that asks it of every record."""
    unusual = document.translations is Translations.UNUSUAL
    return document.translations is not Translations.IMPOSSIBLE and not (unusual and profile.follows_record)


def _fields(article: Article) -> Iterator[tuple[str, str, Collection[str]]]:
    """Each bilingual field: its label, its pointer, and the languages it is given in."""
    for label, pointer, texts in article.localized_fields():
        yield label, pointer, texts.keys()
    yield "keywords", "/keywords", article.keywords.keys()


def _languages(article: Article, profile: Profile) -> Sequence[str]:
    """The languages that are due: those of the profile; a record without Russian may be of another region."""
    given = {language for _, _, languages in _fields(article) for language in languages}
    others = sorted(given - {"en", "ru", UNDECLARED})
    if not profile.follows_record or "ru" in given or not others:
        return profile.languages
    return [others[0] if language == "ru" else language for language in profile.languages]


def _printed_languages(article: Article) -> frozenset[str]:
    """The languages in which the journal prints more than the title: a half of the record stands in each."""
    return frozenset(language for label, _, given in _fields(article) if label != "title" for language in given)


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
