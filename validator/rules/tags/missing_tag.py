"""TAG001: a Russian source carries no language tag, in a list that tags its sources."""

from collections.abc import Iterator

from validator.article import Article, Reference, Text
from validator.finding import Severity
from validator.knowledge.romanized_text import is_romanized_russian
from validator.knowledge.scripts import count_scripts
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Untagged items of Latin-script lists that use tags, where there is evidence that the source is Russian."""
    article = context.article
    for reference_list in article.reference_lists:
        items = reference_list.items
        if not any(context.analysis.tags(item.text) for item in items):
            continue
        for position, item in enumerate(items):
            if not context.analysis.tags(item.text) and _is_latin(item.text):
                pair = _pair(article, reference_list.language, position)
                evidence = _evidence(context, item, pair)
                if evidence:
                    yield context.finding(evidence, item.text)


def _evidence(context: Context, item: Reference, pair: Reference | None) -> str | None:
    """Why the source must be Russian: its pair is Cyrillic, or its title is romanized Russian."""
    if pair is not None and _is_cyrillic(pair.text):
        return "pair" if _same_work(context, item.text, pair.text) else None
    title = context.analysis.citation(item.text).title
    return "romanized" if title is not None and is_romanized_russian(title.value) else None


def _same_work(context: Context, item: Text, pair: Text) -> bool:
    """Whether the two cite one edition: a translated edition has other pages, and is in English.

    Without a year and pages in common nothing shows that the pair is not another source.
    """
    english, russian = context.analysis.locator(item), context.analysis.locator(pair)
    if english.year is None or russian.year is None or english.year.value != russian.year.value:
        return False
    if english.pages is None or russian.pages is None:
        return False
    return english.pages.first == russian.pages.first


def _pair(article: Article, language: str, position: int) -> Reference | None:
    """The item of the other list in the same position, where the lists are of one length."""
    other = next((one for one in article.reference_lists if one.language not in (language, "")), None)
    own = next(one for one in article.reference_lists if one.language == language)
    if other is None or len(other.items) != len(own.items):
        return None
    return other.items[position]


def _is_cyrillic(text: Text) -> bool:
    counts = count_scripts(text.value)
    return counts["Cyrillic"] > counts["Latin"]


def _is_latin(text: Text) -> bool:
    counts = count_scripts(text.value)
    return counts["Cyrillic"] * 10 < counts["Latin"]


RULE = Rule(
    code="TAG001",
    name="missing-language-tag",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A Russian source carries no language tag, in a list that tags its sources."),
    why=N_(
        "The reader looks for an English text that does not exist; journals return lists tagged by halves."
    ),
    messages={
        "pair": N_("The source is Russian (so it stands in the other list), but it carries no language tag."),
        "romanized": N_("The title is romanized Russian, but the reference carries no language tag."),
    },
    help={
        "pair": N_("Add the tag in the form that the list uses."),
        "romanized": N_("Add the tag in the form that the list uses."),
    },
    sources=("NLM, Citing Medicine: language of a citation https://www.ncbi.nlm.nih.gov/books/NBK7256/",),
)
