"""Writes article.yaml: tidy, commented, in the order of the format, every text exactly as it was read."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from validator.article import (
    CLASSIFICATION_FIELDS,
    IDENTIFIER_FIELDS,
    Affiliation,
    Article,
    Author,
    Localized,
    Reference,
    ReferenceList,
    Text,
)
from validator.i18n import Renderer
from validator.rule import N_

_NUMBER = re.compile(r"0|[1-9]\d*")
_SECTIONS = (
    (N_("The journal"), ("journal",)),
    (N_("The article"), ("language", "type", "section", "title")),
    (N_("People; `affiliations` are the indices printed at the name"), ("authors",)),
    (N_("Institutions by their printed index"), ("affiliations",)),
    (N_("Where it stands in the journal"), ("year", "volume", "issue", "pages", "article-number")),
    (N_("Identifiers and dates"), (*IDENTIFIER_FIELDS, *CLASSIFICATION_FIELDS, "license", "dates")),
    (N_("Abstract and keywords"), ("abstract", "keywords")),
    (N_("Citation lines as printed"), ("citation",)),
    (N_("References as printed"), ("references",)),
    (N_("Further statements"), ("funding", "extra")),
)


class _Inline(dict[str, Any]):
    """A mapping to be written on one line."""


class _InlineList(list[Any]):
    """A list to be written on one line."""


class _Dumper(yaml.SafeDumper):
    """PyYAML's emitter with list items indented below their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        del indentless
        super().increase_indent(flow, indentless=False)


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    tag = "int" if _NUMBER.fullmatch(text) else "str"
    return dumper.represent_scalar(f"tag:yaml.org,2002:{tag}", text)


_Dumper.add_representer(str, _represent_text)
_Dumper.add_representer(
    _Inline,
    lambda dumper, data: dumper.represent_mapping("tag:yaml.org,2002:map", data.items(), flow_style=True),
)
_Dumper.add_representer(
    _InlineList,
    lambda dumper, data: dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=True),
)


def write(articles: Sequence[Article], renderer: Renderer, origin: str) -> str:
    """The articles as YAML documents; `origin` is named in the first line, comments are in the renderer's language."""
    head = "# " + renderer.say(N_("Converted from {origin} by metalint. Check it: metalint check"), origin=origin)
    return head + "\n" + "---\n".join(_document(article, renderer) for article in articles)


def _document(article: Article, renderer: Renderer) -> str:
    data = _long_form(article)
    blocks = []
    for comment, fields in _SECTIONS:
        section = {field: data[field] for field in fields if data.get(field)}
        if section:
            blocks.append(f"\n# {renderer.say(comment)}\n{_dump(section)}")
    return "".join(blocks)


def _dump(data: Any) -> str:
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1 << 20)


def _long_form(article: Article) -> dict[str, Any]:
    return {
        **{name: text.value for name, text in article.values.items()},
        "journal": _without_empty(
            {
                "title": _values(article.journal.titles),
                "abbreviation": _values(article.journal.abbreviations),
                "publisher": _values(article.journal.publishers),
                "issn": _issn(article.journal.issns),
            }
        ),
        "language": article.language,
        "title": _values(article.titles),
        "authors": [_author(author) for author in article.authors],
        "affiliations": {key: _affiliation(one) for key, one in article.affiliations.items()},
        "dates": _plain(article.dates),
        "abstract": _values(article.abstracts),
        "keywords": {language: [word.value for word in words] for language, words in article.keywords.items()},
        "citation": _citations(article.citations),
        "references": _references(article.reference_lists),
        **{name: _values(texts) for name, texts in article.statements.items()},
        "extra": article.extra,
    }


def _without_empty(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value}


def _values(texts: Localized) -> dict[str, str]:
    return {language: text.value for language, text in texts.items()}


def _plain(texts: Mapping[str, Text]) -> dict[str, str]:
    return {name: text.value for name, text in texts.items()}


def _issn(issns: Mapping[str, Text]) -> Any:
    values = _plain(issns)
    return values if values.keys() <= {"print", "online"} else list(values.values())


def _author(author: Author) -> dict[str, Any]:
    name = {
        language: {part.pointer.rpartition("/")[2]: part.value for part in author.name_parts[language]}
        if language in author.name_parts
        else text.value
        for language, text in author.names.items()
    }
    return _without_empty(
        {
            "name": _Inline(name),
            "affiliations": _InlineList(index.key for index in author.indices),
            "corresponding": author.corresponding,
            **_plain(author.identifiers),
        }
    )


def _affiliation(affiliation: Affiliation) -> dict[str, Any]:
    """The name alone, in its languages, where nothing else is known of the institution."""
    if not affiliation.identifiers and not affiliation.details:
        return _values(affiliation.names)
    details = {name: _values(texts) for name, texts in affiliation.details.items()}
    return {"name": _values(affiliation.names), **_plain(affiliation.identifiers), **details}


def _citations(citations: Sequence[Text]) -> Any:
    if not any(line.language for line in citations):
        return [line.value for line in citations]
    languages = dict.fromkeys(line.language for line in citations)
    return {code: [line.value for line in citations if line.language == code] for code in languages}


def _references(lists: Sequence[ReferenceList]) -> Any:
    if len(lists) == 1 and not lists[0].language:
        return [_reference(item) for item in lists[0].items]
    return {one.language: [_reference(item) for item in one.items] for one in lists}


def _reference(reference: Reference) -> Any:
    if reference.doi is None:
        return reference.text.value
    return {"text": reference.text.value, "doi": reference.doi.value}
