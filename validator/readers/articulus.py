"""Reads the XML that Russian journals deposit at eLIBRARY (РИНЦ, «Articulus») and РЦНИ's Metafora (journal3.xsd)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from validator.article import Article, Record, escape
from validator.document import Document, Problem, Translations
from validator.knowledge.characters.scripts import count_scripts
from validator.readers.articulus_people import write_people
from validator.readers.articulus_references import write_references
from validator.readers.articulus_texts import declared, language_of_code, printed, put
from validator.readers.jats_texts import Alternative, Reading, join
from validator.readers.record import RecordWriter, unreadable
from validator.readers.xml_record import contain, filled, read_xml
from validator.readers.xml_tree import Element, Flat
from validator.source import Source

FORMAT = "articulus"
SUFFIXES = frozenset({".xml"})
_SIGN = re.compile(r"<(?:journalInfo|individInfo|artTitles|artType|dateUni)[\s>/]")
_TYPES = {
    "ABS": "abstract", "BRV": "book-review", "CNF": "meeting-report", "COR": "letter", "EDI": "editorial",
    "MIS": "other", "RAR": "research-article", "REV": "review-article", "RPR": "reprint", "SCO": "brief-report",
}  # fmt: skip
"""РИНЦ's typeArticleType in the words of JATS; PER, REP and UNK have none and are left for `extra`."""

_CODES = (("doi", "doi"), ("edn", "edn"), ("udc", "udk"), ("bbk", "bbk"), ("jel", "jel"), ("msc", "msc"))
_DATES = (("received", "dateReceived"), ("accepted", "dateAccepted"), ("published", "datePublication"))
_MONTH_OF_YEAR = re.compile(r"\d{4}(?:(?:\d\d){1,2}|(?:[-./]\d\d){1,2})")
"""The older `dateUni`, which has the month too: 202301."""


_AN_ISSUE = 3
"""Articles from which one can tell by a file what the journal prints."""


class _Context(NamedTuple):
    """Where an article stands: what holds for the whole issue, and the section that it follows."""

    journal: Element
    issue: Element
    section: Element | None


def recognises(source: Source) -> bool:
    """Whether the text is a markup with one of the format's own elements, well-formed or not."""
    return source.text.lstrip().startswith("<") and _SIGN.search(source.text) is not None


def read(source: Source) -> list[Document]:
    """One document for each article of the issue."""
    return read_xml(source, FORMAT, lambda root: _documents(source, root))


def _documents(source: Source, root: Element) -> list[Document]:
    found = [_document(source, article, context) for article, context in _articles(root)]
    nothing = Problem("STR005", "no-articles", "", source.first_line(root.span))
    if len(found) >= _AN_ISSUE and len({code for one in found for code in _halves(one.article)}) == 1:
        return [_without_half(document) for document in found]
    return found or [unreadable(source, FORMAT, nothing)]


def _halves(article: Article) -> Iterator[str]:
    """The languages in which an article has more than what eLIBRARY's form asks for: title and names."""
    yield from article.abstracts
    yield from article.keywords
    for affiliation in article.affiliations.values():
        yield from affiliation.names


def _without_half(document: Document) -> Document:
    """A document of a journal that prints one language and translates titles and names for the index."""
    is_usual = len(document.article.titles) < 2  # noqa: PLR2004
    return document if is_usual else replace(document, translations=Translations.UNUSUAL)


def _articles(root: Element) -> Iterator[tuple[Element, _Context]]:
    """The articles with what they belong to; a `section` holds for those that follow it."""
    for journal in [root] if root.name == "journal" else list(root.descendants("journal")) or [root]:
        issues = journal.all("issue")
        for issue in issues or [journal]:
            section = None
            around = [*issue.all("articles"), *(journal.all("articles") if len(issues) == 1 else [])]
            for one in (child for articles in around for child in articles.children):
                if one.name == "section":
                    section = one
                elif one.name == "article":
                    yield one, _Context(journal, issue, section)


def _document(source: Source, article: Element, context: _Context) -> Document:
    reading = Reading(RecordWriter(source, FORMAT), "", [])
    reading.writer.record["language"] = ""
    contain(reading.writer, "", article)
    _write_language(reading, article)
    _write_journal(reading, context.journal)
    _write_issue(reading, context.issue)
    _write_texts(reading, article, context)
    write_people(reading, article)
    _write_codes(reading, article)
    write_references(reading, article)
    _write_extra(reading, article, context)
    lacks = frozenset() if _names_a_kind(reading.writer.record) else frozenset({"type"})
    return replace(reading.writer.document(), lacks=lacks)


def _names_a_kind(record: Record) -> bool:
    """Whether РИНЦ's short dictionary had a word for the article; news and corrections are «разное» there."""
    return str(record.get("type", "other")) != "other"


def _write_language(reading: Reading, article: Element) -> None:
    """The language of the full text: `langPubl`, or that of the text itself."""
    stated = [one for one in article.all("langPubl") if language_of_code(one.flat().text)]
    texts = [one for one in article.all("text") if declared(one).language]
    if stated:
        reading.taken.add(stated[0])
        reading.language = language_of_code(stated[0].flat().text)
        reading.made("/language", reading.language, stated[0])
    elif texts:
        reading.language = declared(texts[0]).language
        reading.attribute("/language", texts[0].attributes["lang"])
    reading.writer.record["language"] = reading.language


def _write_journal(reading: Reading, journal: Element) -> None:
    """The `journal` of a record, from an element for each language."""
    infos = journal.all("journalInfo")
    fields = (("title", ("title", "Title")), ("abbreviation", ("abbrTitle",)), ("publisher", ("publ",)))
    found: dict[str, Any] = {}
    for field, tags in fields:
        alternatives = [declared(one, info) for info in infos for tag in tags for one in info.all(tag)]
        found[field] = _localized(reading, f"/journal/{field}", alternatives)
    kinds = (("print", "issn"), ("online", "eissn"))
    issns = {kind: element for kind, tag in kinds if (element := next(filled(journal.all(tag)), None))}
    found["issn"] = {kind: put(reading, f"/journal/issn/{kind}", element) for kind, element in issns.items()}
    if any(found.values()):
        contain(reading.writer, "/journal", (infos or [journal])[0])
        reading.writer.record["journal"] = {name: value for name, value in found.items() if value}


def _write_issue(reading: Reading, issue: Element) -> None:
    """The fields that the whole issue shares; the whole number stands for the issue only where it has no other."""
    fields = (("volume", ("volume",)), ("issue", ("number", "altNumber")))
    for field, tags in fields:
        element = next(filled([one for tag in tags for one in issue.all(tag)]), None)
        if element:
            reading.writer.record[field] = put(reading, f"/{field}", element)
    for element in issue.all("dateUni")[:1]:
        reading.writer.record["year"] = _year(reading, element)


def _year(reading: Reading, element: Element) -> str | None:
    """The year, without the month that may follow it."""
    flat = printed(element)
    if _MONTH_OF_YEAR.fullmatch(flat.text):
        return reading.flat("/year", Flat(flat.text[:4], flat.offsets[:4]), element)
    return put(reading, "/year", element)


def _write_texts(reading: Reading, article: Element, context: _Context) -> None:
    """What an article has in several languages."""
    sections = [*article.all("secTitle"), *(context.section.all("secTitle") if context.section else [])]
    funding = [*article.all("fundings/funding"), *article.all("artFunding/funding")]
    titles = article.all("artTitles/artTitle")
    fields: dict[str, Any] = {
        "title": _localized(reading, "/title", map(declared, titles)),
        "section": _localized(reading, "/section", map(declared, sections)),
        "abstract": _localized(reading, "/abstract", map(declared, article.all("abstracts/abstract"))),
        "keywords": dict(_keywords(reading, article)),
        "funding": _localized(reading, "/funding", map(declared, funding)),
    }
    if titles and not fields["title"]:
        put(reading, f"/title/{declared(titles[0]).language}".rstrip("/"), titles[0])
    reading.writer.record |= {name: value for name, value in fields.items() if value}


def _localized(reading: Reading, pointer: str, alternatives: Iterable[Alternative]) -> dict[str, Any]:
    return reading.localized(pointer, alternatives, lambda at, one: put(reading, at, one))


def _keywords(reading: Reading, article: Element) -> Iterator[tuple[str, list[str | None]]]:
    """The keywords by language, those of the article's own first; of two lists in one the declared one is taken."""
    chosen: dict[str, tuple[Element, Sequence[Element]]] = {}
    for language, group, words in sorted(_word_lists(reading, article), key=lambda one: not declared(one[1]).language):
        chosen.setdefault(language, (group, words))
    for language, (group, words) in sorted(chosen.items(), key=lambda one: one[0] != reading.language):
        pointer = f"/keywords/{escape(language)}"
        reading.contain("/keywords", group)
        contain(reading.writer, pointer, group)
        yield language, [put(reading, f"{pointer}/{i}", word) for i, word in enumerate(words)]


def _word_lists(reading: Reading, article: Element) -> Iterator[tuple[str, Element, Sequence[Element]]]:
    """Each language with its group and words; a group of any language may hold those of one and then of another."""
    for group in article.all("keywords/kwdGroup"):
        language, words = declared(group).language, list(filled(group.all("keyword")))
        for part in [words] if language else _split(words):
            if part:
                yield language or _language_of(reading, part), group, part


def _language_of(reading: Reading, words: Sequence[Element]) -> str:
    """The language of undeclared keywords, by those of the alphabet that most of them are in."""
    cyrillic = [word for word in words if _is_cyrillic(word)]
    latin = [word for word in words if not _is_cyrillic(word)]
    return reading.assume(" ".join(word.flat().text for word in max(cyrillic, latin, key=len)))


def _is_cyrillic(word: Element) -> bool:
    return "Cyrillic" in count_scripts(word.flat().text)


def _split(words: Sequence[Element]) -> list[Sequence[Element]]:
    """Words of two languages: Cyrillic ones up to the last, and Latin ones after it, or the other way round.

    A single word of other letters at an end is a foreign term.
    """
    cyrillic = [i for i, word in enumerate(words) if _is_cyrillic(word)]
    first, after = (cyrillic[0], cyrillic[-1] + 1) if cyrillic else (0, len(words))
    at = after if first == 0 else first if after == len(words) else 0
    return [words[:at], words[at:]] if 1 < at < len(words) - 1 else [words]


def _write_codes(reading: Reading, article: Element) -> None:
    """The plain fields of the article itself, and its dates."""
    record = reading.writer.record
    for element in article.all("pages")[:1]:
        record["pages"] = put(reading, "/pages", element)
    for element in article.all("artType"):
        if kind := _TYPES.get(element.flat().text.upper()):
            reading.taken.add(element)
            record["type"] = reading.made("/type", kind, element)
    codes = [(field, article.all(f"codes/{tag}")) for field, tag in _CODES]
    codes += [("vak", list(filled([*article.all("codes/vak21"), *article.all("codes/vak")]))[:1])]
    codes += [("grnti", article.all("rubrics/rubric"))]
    for field, elements in codes:
        if found := list(filled(elements)):
            reading.taken.update(found)
            record[field] = reading.flat(f"/{field}", join(map(printed, found), "; "), found[0])
    dates = {name: next(filled(article.all(f"dates/{tag}")), None) for name, tag in _DATES}
    for element in article.all("dates")[:1]:
        contain(reading.writer, "/dates", element)
    record["dates"] = {name: put(reading, f"/dates/{name}", one) for name, one in dates.items() if one}


def _write_extra(reading: Reading, article: Element, context: _Context) -> None:
    """What is left of the article, and of what holds for the whole issue."""
    issue = [one for one in context.issue.children if one.name not in ("articles", "journalInfo")]
    journal = [one for one in context.journal.children if one.name not in ("articles", "issue")]
    reading.taken.update(_empty(article))
    extra = reading.rest_of(article.children)
    around = {"issue": reading.rest_of(issue), "journal": reading.rest_of(journal)}
    extra |= {name: rest for name, rest in around.items() if rest}
    if extra:
        reading.writer.record["extra"] = extra


def _empty(element: Element) -> Iterator[Element]:
    """What is there and holds nothing, as a form leaves it that nobody filled in."""
    for child in element.children:
        if not child.children and not child.flat().text:
            yield child
        yield from _empty(child)
