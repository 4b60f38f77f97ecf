"""TAG001: a Russian source carries no language tag, in a list that tags its sources."""

from collections.abc import Iterator

from validator.article import Article, Reference, ReferenceList, Text
from validator.finding import Severity
from validator.knowledge.characters.scripts import count_scripts
from validator.knowledge.languages.romanized_text import is_romanized_russian
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Untagged Russian sources of Latin-script lists, where most Russian sources of the list are tagged."""
    for reference_list in context.article.reference_lists:
        tagged = sum(bool(context.analysis.tags(item.text)) for item in reference_list.items)
        untagged = list(_untagged(context, reference_list)) if tagged else []
        if tagged > len(untagged):
            for text, evidence in untagged:
                yield context.finding(evidence, text)


def _untagged(context: Context, reference_list: ReferenceList) -> Iterator[tuple[Text, str]]:
    """The items without a tag that must be Russian, each with the evidence for it."""
    for position, item in enumerate(reference_list.items):
        if not context.analysis.tags(item.text) and _is_latin(item.text):
            pair = _pair(context.article, reference_list.language, position)
            evidence = _evidence(context, item, pair)
            if evidence:
                yield item.text, evidence


def _evidence(context: Context, item: Reference, pair: Reference | None) -> str | None:
    """Why the source must be Russian: its title is romanized, or its pair is Cyrillic and the edition is the same.

    A translated title alone proves nothing: the journal may have an English edition under it.
    """
    citation = context.analysis.citation(item.text)
    in_title = citation.title is not None and is_romanized_russian(citation.title.value.partition("[")[0])
    if pair is None or not _is_cyrillic(pair.text):
        return "romanized" if in_title else None
    in_journal = citation.journal is not None and is_romanized_russian(citation.journal.value)
    return "pair" if (in_title or in_journal) and _same_work(context, item.text, pair.text) else None


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
    why=N_("The reader looks for an English text that does not exist; journals return lists tagged by halves."),
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
