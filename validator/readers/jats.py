"""Reads JATS XML (1.0 to 1.4, and NLM 2 and 3 before it): languages by `xml:lang`, never by position."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from validator.article import Record
from validator.document import Document, Translations
from validator.readers.jats_issue import write_issue, write_journal
from validator.readers.jats_people import write_people
from validator.readers.jats_references import write_references
from validator.readers.jats_texts import NOT_PRINTED, Alternative, Reading, alternative, join
from validator.readers.record import RecordWriter
from validator.readers.xml_record import contain, language_of, read_xml
from validator.readers.xml_tree import Element, Flat
from validator.source import Source

FORMAT = "jats"
SUFFIXES = frozenset({".xml", ".nxml"})
_SIGN = re.compile(
    r"<(?:[\w.-]{1,40}:)?article-meta[\s>/]|<!DOCTYPE\s[^>]{0,200}//NLM//DTD|<article\s[^>]{0,900}article-type="
)
_REGION = frozenset({"be", "kk", "ky", "ru", "tg", "tt", "uk", "uz"})
"""Languages whose journals print a second half in English."""
_PLAIN_ABSTRACTS = frozenset({"", "abstract", "full", "main", "normal", "structured"})
_BLOCKS = frozenset({"boxed-text", "disp-quote", "list", "list-item", "p", "sec", "title"})
_OWN_KEYWORDS = frozenset({"", "author", "author-created", "author-generated", "author-keywords", "kwd"})
_CITATION_NAMES = frozenset(
    {"cite as", "citation", "for citation", "how to cite", "дәйексөз үшін", "для цитирования", "цитирование"}
)


def recognises(source: Source) -> bool:
    """Whether the text has the article metadata of JATS, a document type of the NLM, or a root with its attribute."""
    return _SIGN.search(source.text) is not None


def read(source: Source) -> list[Document]:
    """One document for each article of the file, which may be a set of them (PMC, OAI-PMH)."""
    return read_xml(source, FORMAT, lambda root: [_document(source, one) for one in _articles(root)])


def _articles(root: Element) -> Sequence[Element]:
    return [root] if root.name == "article" else list(root.descendants("article")) or [root]


def _document(source: Source, article: Element) -> Document:
    writer = RecordWriter(source, FORMAT)
    contain(writer, "", article)
    front = article.first("front") or article
    meta = article.first("front/article-meta")
    language = language_of(article.get("xml:lang"))
    reading = Reading(writer, language, _languages(article, front))
    _write_root(reading, article)
    for journal in front.all("journal-meta"):
        write_journal(reading, journal)
    if meta:
        _write_meta(reading, meta, list(_translations(article)))
    write_references(reading, article.all("back/ref-list"))
    _write_extra(reading, article, front)
    document = writer.document()
    return document if _is_regional(writer.record) else replace(document, translations=Translations.UNUSUAL)


def _is_regional(record: Record) -> bool:
    """Whether a record has a half in a language of the region; JATS of the rest of the world need not have two."""
    fields = [record.get(name, {}) for name in ("title", "abstract", "keywords")]
    fields += [person["name"] for person in record.get("authors", ())]
    return any(language in _REGION for field in fields for language in field)


def _languages(article: Element, front: Element) -> list[str]:
    codes = [article.get("xml:lang"), *_codes(front)]
    return list(dict.fromkeys(language for code in codes if (language := language_of(code))))


def _codes(element: Element) -> Iterator[str]:
    for child in element.children:
        if code := child.get("xml:lang"):
            yield code
        yield from _codes(child)


def _translations(article: Element) -> Iterator[Element]:
    """The front matter of translations within the article, which are other halves of its record (SciELO)."""
    for part in article.all("sub-article"):
        if part.get("article-type") == "translation":
            code = part.attributes.get("xml:lang")
            for stub in (*part.all("front-stub"), *part.all("front/article-meta")):
                if code:
                    stub.attributes.setdefault("xml:lang", code)
                yield stub


def _write_root(reading: Reading, article: Element) -> None:
    record = reading.writer.record
    record["language"] = reading.language
    if code := article.attributes.get("xml:lang"):
        reading.attribute("/language", code)
    if (kind := article.attributes.get("article-type")) and kind.value.strip():
        record["type"] = reading.attribute("/type", kind)


def _write_meta(reading: Reading, meta: Element, translations: Sequence[Element]) -> None:
    halves = [meta, *translations]
    fields: dict[str, Any] = {
        "title": reading.localized("/title", _titles(halves)),
        "section": reading.localized("/section", _sections(meta)),
        "abstract": reading.localized(
            "/abstract", _abstracts(halves), lambda pointer, one: _write_abstract(reading, pointer, one)
        ),
        "keywords": _keywords(reading, halves),
        "funding": reading.localized(
            "/funding",
            (alternative(one, group) for group in meta.all("funding-group") for one in group.all("funding-statement")),
        ),
        "citation": _citations(reading, meta),
    }
    reading.writer.record |= {name: value for name, value in fields.items() if value}
    _note_empty_title(reading, meta)
    write_people(reading, meta)
    write_issue(reading, meta)


def _titles(halves: Sequence[Element]) -> Iterator[Alternative]:
    for half in halves:
        for group in half.all("title-group"):
            yield from (alternative(one, group, half) for one in group.all("article-title"))
            yield from (alternative(one, group, half) for one in group.all("trans-title"))
            for trans in group.all("trans-title-group"):
                yield from (alternative(one, trans) for one in trans.all("trans-title"))


def _note_empty_title(reading: Reading, meta: Element) -> None:
    """The title that every article must have is there and empty."""
    title = meta.first("title-group/article-title")
    if title and not title.flat().text:
        code = alternative(title).language or reading.language
        if code not in reading.writer.record.get("title", {}):
            reading.text(f"/title/{code}", title)


def _sections(meta: Element) -> Iterator[Alternative]:
    """The heading under which the journal prints the article."""
    groups = meta.all("article-categories/subj-group")
    named = [one for one in groups if one.get("subj-group-type") in ("toc-heading", "section-heading")]
    for group in named or [one for one in groups if one.get("subj-group-type") == "heading"]:
        yield from (alternative(one, group) for one in group.all("subject")[:1])


def _statements(meta: Element) -> Iterator[Alternative]:
    for group in meta.all("funding-group"):
        yield from (alternative(one, group) for one in group.all("funding-statement"))


def _abstracts(halves: Sequence[Element]) -> Iterator[Alternative]:
    """The abstracts proper; graphical ones, highlights and summaries for the press are left for `extra`."""
    for half in halves:
        for one in (*half.all("abstract"), *half.all("trans-abstract")):
            if one.get("abstract-type").lower() in _PLAIN_ABSTRACTS and _abstract(one).text:
                yield alternative(one, half)


def _write_abstract(reading: Reading, pointer: str, abstract: Element) -> str | None:
    reading.taken.add(abstract)
    return reading.flat(pointer, _abstract(abstract), abstract)


def _abstract(abstract: Element) -> Flat:
    """The text of an abstract without its heading, its paragraphs and sections parted by a blank."""
    blocks = [one for one in abstract.children if one.name in _BLOCKS]
    if not blocks:
        return abstract.flat(NOT_PRINTED)
    return join(_paragraphs([one for one in blocks if one.name != "title"]), " ")


def _paragraphs(blocks: Sequence[Element]) -> Iterator[Flat]:
    for block in blocks:
        if block.name in ("p", "title"):
            yield block.flat(NOT_PRINTED)
        else:
            yield from _paragraphs([one for one in block.children if one.name in _BLOCKS])


def _keywords(reading: Reading, halves: Sequence[Element]) -> dict[str, list[str | None]]:
    """The authors' keywords; those of thesauri and lists of abbreviations are left for `extra`."""
    groups = [
        alternative(group, half)
        for half in halves
        for group in half.all("kwd-group")
        if group.get("kwd-group-type").lower() in _OWN_KEYWORDS and any(one.flat().text for one in group.all("kwd"))
    ]
    return reading.localized("/keywords", groups, lambda pointer, group: _words(reading, pointer, group))


def _words(reading: Reading, pointer: str, group: Element) -> list[str | None]:
    reading.contain(pointer, group)
    reading.taken.update(group.all("title"))
    return [reading.text(f"{pointer}/{i}", word) for i, word in enumerate(group.all("kwd"))]


def _citations(reading: Reading, meta: Element) -> list[dict[str, Any]]:
    """The lines «Для цитирования», which have no element of their own."""
    found: list[dict[str, Any]] = []
    for one in meta.all("custom-meta-group/custom-meta"):
        name, value = one.first("meta-name"), one.first("meta-value")
        if name and value and value.flat().text and name.flat().text.rstrip(" :.").casefold() in _CITATION_NAMES:
            reading.contain("/citation", one)
            reading.taken.add(one)
            pointer, language = f"/citation/{len(found)}", alternative(value, one).language
            text = reading.text(pointer, value)
            found.append({"text": text, "pointer": pointer, "language": language})
    return found


def _write_extra(reading: Reading, article: Element, front: Element) -> None:
    """What is left of the front matter, and citations that are not printed."""
    parts = [front, *article.all("back/ref-list"), *_translations(article)] if front is not article else []
    if rest := reading.rest_of(parts):
        reading.writer.record["extra"] = rest
