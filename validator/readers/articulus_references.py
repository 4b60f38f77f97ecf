"""Reads the reference list of an Articulus article: one list, or one a language where sources are given in two."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from validator.article import escape
from validator.knowledge.characters.scripts import count_scripts
from validator.readers.articulus_texts import declared, printed, put
from validator.readers.jats_texts import Reading
from validator.readers.xml_record import filled
from validator.readers.xml_tree import Element

_HALVES = ("ru", "en")


class _Form(NamedTuple):
    """The printed form of a source in one language, and its DOI where РИНЦ's fields give one."""

    language: str
    text: Element
    doi: Element | None


def write_references(reading: Reading, article: Element) -> None:
    """The `references` of a record; a source that is given once stands in each of two lists."""
    for around in article.all("references")[:1]:
        reading.contain("/references", around)
    elements = list(filled(article.all("references/reference")))
    citations = [one for element in elements for one in _citations(element, is_only=len(elements) == 1)]
    codes = sorted({code: None for one in citations if len(one) > 1 for code in one}, key=reading.language.__ne__)
    written: dict[tuple[int, str], Any] = {}
    for i, one in enumerate(citations):
        for code, form in one.items():
            pointer = f"/references/{escape(code)}/{i}" if len(one) > 1 else f"/references/{i}"
            written[i, code if len(one) > 1 else ""] = _item(reading, form, pointer)
    lists = [{"language": code, "items": list(_items(written, len(citations), code))} for code in codes or [""]]
    if citations:
        reading.writer.record["references"] = lists


def _items(written: Mapping[tuple[int, str], Any], number: int, code: str) -> Iterator[Any]:
    for i in range(number):
        if item := written.get((i, code)) or written.get((i, "")):
            yield item


def _citations(reference: Element, *, is_only: bool) -> Iterator[dict[str, _Form]]:
    """The source of a `reference` by language; one that holds the whole list holds a source in each `refInfo`."""
    forms = [_form(info) for info in filled(reference.all("refInfo"))] or [_Form("", reference, None)]
    languages = [form.language or _script(printed(form.text).text) for form in forms]
    if is_only and len(set(languages)) < len(languages):
        yield from ({form.language: form} for form in forms)
    else:
        yield _by_language(forms)


def _form(info: Element) -> _Form:
    text = next(filled(info.all("text")), info)
    dois = (one for one in filled(info.all("elements/element")) if one.get("field").upper() == "DOI")
    return _Form(declared(info).language, text, next(dois, None))


def _by_language(forms: Sequence[_Form]) -> dict[str, _Form]:
    """The forms by language; among several an undeclared one stands in that of its letters, or the one left."""
    found: dict[str, _Form] = {}
    for form in sorted(forms, key=lambda form: not form.language):
        own = form.language or (_script(printed(form.text).text) if len(forms) > 1 else "")
        code = own if own not in found else next((half for half in _HALVES if half not in found), own)
        found.setdefault(code, form)
    return dict(sorted(found.items(), key=lambda item: item[1].text.span.start))


def _script(text: str) -> str:
    counts = count_scripts(text)
    return "ru" if counts.get("Cyrillic", 0) > counts.get("Latin", 0) else "en"


def _item(reading: Reading, form: _Form, pointer: str) -> dict[str, Any]:
    text = put(reading, pointer, form.text)
    found: dict[str, Any] = {"text": text, "pointer": pointer, "language": form.language}
    if form.doi and form.doi.flat().text.casefold() not in (text or "").casefold():
        found["doi"] = put(reading, f"{pointer}/doi", form.doi)
    return found
