"""Reads the reference lists of a JATS article: what is printed of each citation, in its languages.

A citation in fields alone (`element-citation`, or a `mixed-citation` without any punctuation) has no printed form of
its own; it is left for `extra`, and the rules of printed references say nothing of it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from validator.knowledge.characters.scripts import count_scripts
from validator.readers.jats_texts import Alternative, Reading, alternative
from validator.readers.xml_tree import Element, Flat, Run
from validator.source import Span

_WRAPPERS = frozenset({"mixed-citation", "person-group"})
_NAMES = frozenset({"name", "string-name"})
_FIELDS = frozenset(
    {
        "article-title", "chapter-title", "collab", "conf-name", "edition", "elocation-id", "fpage", "issue", "lpage",
        "person-group", "publisher-loc", "publisher-name", "source", "volume", "year", *_NAMES,
    }
)  # fmt: skip
"""Parts of a citation that print keeps apart by a sign or a blank."""

_UNPRINTED = frozenset({"label", "annotation", "object-id"})
_AFTER_NUMBER = " .)]"
_INTRODUCTIONS = (" ", ":", "/", "(", "\u00a0")
"""What a printed identifier stands after: «doi:», «https://doi.org/», a blank."""


class _Citation(NamedTuple):
    """One citation: its printed forms by language, and its DOI where that is no part of them."""

    forms: dict[str, Element]
    doi: Element | None
    label: str = ""


def write_references(reading: Reading, lists: Sequence[Element]) -> None:
    """The `references` of a record: one list, or one a language where citations have alternatives or the lists do."""
    filled = [(one, list(_citations(reading, one))) for one in lists]
    filled = [(one, citations) for one, citations in filled if citations]
    for one in lists:
        reading.contain("/references", one)
        reading.taken.update(one.all("title"))
    languages = _languages_of([one for one, _ in filled])
    if len(set(languages)) > 1:
        reading.writer.record["references"] = [
            _separate(reading, code, [pair for pair, of in zip(filled, languages, strict=True) if of == code])
            for code in dict.fromkeys(languages)
        ]
    elif filled:
        _write_together(reading, [citation for _, citations in filled for citation in citations])


def _languages_of(lists: Sequence[Element]) -> list[str]:
    """The language of each list: as declared, or where there are several by the letters of its heading."""
    declared = [alternative(one).language for one in lists]
    if all(declared) or len(lists) < 2:  # noqa: PLR2004 - one list is in no language of its own
        return declared
    headings = [title.flat().text if (title := one.first("title")) else "" for one in lists]
    scripts = [_script(heading) for heading in headings]
    return scripts if set(scripts) == {"ru", "en"} else [""] * len(lists)


def _script(text: str) -> str:
    counts = count_scripts(text)
    cyrillic, latin = counts.get("Cyrillic", 0), counts.get("Latin", 0)
    return "ru" if cyrillic > latin else "en" if latin else ""


def _separate(reading: Reading, code: str, lists: Sequence[tuple[Element, list[_Citation]]]) -> dict[str, Any]:
    """One of two lists that stand one after the other."""
    pointer = f"/references/{code}"
    reading.contain(pointer, lists[0][0])
    citations = [citation for _, found in lists for citation in found]
    items = [
        _item(reading, citation, form, f"{pointer}/{i}", language or code)
        for i, citation in enumerate(citations)
        for language, form in list(citation.forms.items())[:1]
    ]
    return {"language": code, "items": items}


def _write_together(reading: Reading, citations: Sequence[_Citation]) -> None:
    """One list, or one a language; a citation without alternatives stands in each."""
    codes = list(dict.fromkeys(code for one in citations if len(one.forms) > 1 for code in one.forms))
    codes.sort(key=lambda code: code != reading.language)
    written: dict[tuple[int, str], dict[str, Any]] = {}
    for i, citation in enumerate(citations):
        is_pair = len(citation.forms) > 1
        for code, form in citation.forms.items():
            pointer = f"/references/{code}/{i}" if is_pair else f"/references/{i}"
            written[i, code if is_pair else ""] = _item(reading, citation, form, pointer, code)
    reading.writer.record["references"] = [
        {
            "language": code,
            "items": [item for i in range(len(citations)) for own in {code, ""} if (item := written.get((i, own)))],
        }
        for code in codes or [""]
    ]


def _item(reading: Reading, citation: _Citation, form: Element, pointer: str, language: str) -> dict[str, Any]:
    reading.taken.add(form)
    text, doi = reading.flat(pointer, _text(form, citation.label), form), citation.doi
    found = {"doi": reading.text(f"{pointer}/doi", doi)} if doi and doi.flat().text else {}
    return {"text": text, "pointer": pointer, "language": language} | found


def _text(citation: Element, label: str) -> Flat:
    """The printed text without its number: tagged as a label, or the `label` of the reference once more (SciELO)."""
    flat = _printed(citation).flat()
    rest = flat.text.removeprefix(label)
    text = rest.lstrip(_AFTER_NUMBER)
    is_numbered = label and rest[:1] in _AFTER_NUMBER and len(rest) < len(flat.text)
    if not is_numbered:
        text = flat.text.lstrip(_AFTER_NUMBER) if citation.first("label") else flat.text
    start = len(flat.text) - len(text)
    return Flat(text, flat.offsets[start:])


def _citations(reading: Reading, ref_list: Element) -> Iterator[_Citation]:
    """The citations of a list and of the lists within it that have a printed form."""
    for child in ref_list.children:
        if child.name == "ref-list":
            yield from _citations(reading, child)
        elif child.name == "ref":
            reading.taken.update(child.all("label"))
            yield from _of_reference(child)


def _of_reference(ref: Element) -> Iterator[_Citation]:
    """The citation of a `ref`; several in one language are several citations."""
    forms = [
        alternative(one, parent, ref)
        for parent in (ref, *ref.all("citation-alternatives"))
        for one in parent.all("mixed-citation")
        if one.flat().text and is_printed(one)
    ]
    doi, label = _doi_beside(ref, forms), ref.first("label")
    number = label.flat().text.rstrip(_AFTER_NUMBER) if label else ""
    if len(forms) > 1 and not ref.first("citation-alternatives") and not _are_alternatives(forms):
        yield from (_Citation({one.language: one.element}, None, number) for one in forms)
    elif forms:
        yield _Citation(_by_language(forms), doi, number)


def _are_alternatives(forms: Sequence[Alternative]) -> bool:
    codes = [form.language for form in forms]
    return all(codes) and len(set(codes)) == len(codes)


def _by_language(forms: Sequence[Alternative]) -> dict[str, Element]:
    """The forms by language; among several an undeclared one stands in that of its letters."""
    found: dict[str, Element] = {}
    for form in sorted(forms, key=lambda form: not form.language):
        code = form.language or (_script(form.element.flat().text) if len(forms) > 1 else "")
        found.setdefault(code, form.element)
    return dict(sorted(found.items(), key=lambda item: item[1].span.start))


def _doi_beside(ref: Element, forms: Sequence[Alternative]) -> Element | None:
    """The DOI of a citation that does not print it."""
    printed = {one for form in forms for one in _printed(form.element).descendants("pub-id")}
    dois = (one for one in ref.descendants("pub-id") if one.get("pub-id-type").lower() == "doi")
    found = next(dois, None)
    return found if found and found not in printed and not printed else None


def is_printed(citation: Element) -> bool:
    """Whether a `mixed-citation` has its punctuation: signs or letters between its fields, no two of them glued."""
    if not any(child.name in _FIELDS for child in citation.children):
        return True
    return any(_own_signs(citation)) and not _is_glued(citation)


def _own_signs(element: Element) -> Iterator[str]:
    """The signs outside the fields."""
    for one in element.content:
        if isinstance(one, Run):
            yield from (letter for letter in one.text if not letter.isspace())
        elif one.name in _WRAPPERS or one.name not in _FIELDS | {"pub-id", "label"}:
            yield from _own_signs(one)


def _is_glued(element: Element) -> bool:
    """Whether two fields stand side by side without so much as a blank; a renderer puts signs between them."""
    for one, other in pairwise(element.content):
        if isinstance(one, Element) and isinstance(other, Element) and {one.name, other.name} <= _FIELDS:
            before, after = one.flat().text, other.flat().text
            if before and after and (before[-1].isalnum() or before[-1] == ".") and after[0].isalnum():
                return True
    return any(_is_glued(child) for child in element.children if child.name == "person-group")


def _printed(citation: Element) -> Element:
    """A citation with what is printed of it alone: no numbers of databases; a blank between surname and initials."""
    content: list[Element | Run] = []
    for one in citation.content:
        if isinstance(one, Run):
            content.append(one)
        elif one.name == "pub-id" and not _is_printed_identifier(one, content):
            continue
        elif one.name not in _UNPRINTED:
            if content and one.name in {"surname", "given-names"} and isinstance(content[-1], Element):
                content.append(Run(" ", Span(content[-1].span.end, one.span.start)))
            content.append(_printed(one))
    return Element(citation.name, citation.attributes, citation.language, citation.tag, citation.span, content)


def _is_printed_identifier(identifier: Element, before: Sequence[Element | Run]) -> bool:
    """A DOI after «doi:» or a blank is printed; one that follows a full stop, and PubMed's numbers, are data."""
    if identifier.get("pub-id-type").lower() != "doi" or not before:
        return False
    last = before[-1]
    text = last.text if isinstance(last, Run) else "".join(run.text for run in last.content if isinstance(run, Run))
    return text.endswith(_INTRODUCTIONS)
