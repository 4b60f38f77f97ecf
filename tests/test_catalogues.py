"""The catalogues are complete, and a translation has the same {placeholders} as its message."""

import re
import string
from itertools import repeat
from pathlib import Path

import pytest
from catalogue import TEMPLATE, extract, languages, read

from validator.article import PLAIN_FIELDS
from validator.cli.options import Language
from validator.i18n import FALLBACKS, FIELDS, Renderer, catalogue, choose_language
from validator.registry import RULES


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def forms(text: str | tuple[str, ...] | list[str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text)


def said(path: Path) -> list[str]:
    return [form for message in read(path) if message.id for form in forms(message.string)]


@pytest.mark.parametrize("path", languages(), ids=lambda path: path.parents[1].name)
def test_every_message_is_translated(path: Path) -> None:
    translated = read(path)
    due = {message.id for message in extract() if message.id}

    assert {message.id for message in translated if message.id} == due
    assert [message.id for message in translated if message.id and not all(forms(message.string))] == []
    assert [message.id for message in translated if message.fuzzy and message.id] == []


@pytest.mark.parametrize("path", languages(), ids=lambda path: path.parents[1].name)
def test_placeholders_are_those_of_the_message(path: Path) -> None:
    """The first of two forms is for the number 1 only, as in English; the first of three is for 21 and 101 too."""
    translated = read(path)
    wrong = [
        (message.id, form)
        for message in translated
        if message.id
        for form, english in zip(
            forms(message.string),
            forms(message.id) if translated.num_plurals == len(forms(message.id)) else repeat(forms(message.id)[-1]),
            strict=False,
        )
        if placeholders(form) != placeholders(english)
    ]
    assert wrong == []


@pytest.mark.parametrize("path", languages(), ids=lambda path: path.parents[1].name)
def test_typography(path: Path) -> None:
    """Guillemets and dashes as Russian and Kazakh print them."""
    assert [
        text
        for text in said(path)
        if re.search(r"[“”]| - |--(?![a-z])", text)  # an option such as --fix is no dash
    ] == []


@pytest.mark.parametrize("path", languages(), ids=lambda path: path.parents[1].name)
def test_no_word_mixes_alphabets(path: Path) -> None:
    """A translator's own Latin letter in a Cyrillic word, which metalint finds in articles (CHR001)."""
    words = [word for text in said(path) for word in re.findall(r"[^\W\d_]+", re.sub(r"\{\w+\}", " ", text))]
    assert [word for word in words if re.search("[A-Za-z]", word) and re.search("[Ѐ-ӿ]", word)] == []


def test_template_is_up_to_date() -> None:
    assert {message.id for message in read(TEMPLATE) if message.id} == {m.id for m in extract() if m.id}


def test_compiled_catalogue_is_found_and_counts_in_russian() -> None:
    russian = catalogue("ru")
    said = [russian.ngettext("{count} error", "{count} errors", n).format(count=n) for n in (1, 2, 5, 11, 21)]
    assert said == ["1 ошибка", "2 ошибки", "5 ошибок", "11 ошибок", "21 ошибка"]


def test_compiled_catalogue_is_found_and_counts_in_kazakh() -> None:
    """The noun after a number stays singular."""
    kazakh = catalogue("kk")
    assert [kazakh.ngettext("{count} error", "{count} errors", n).format(count=n) for n in (1, 2, 21)] == [
        "1 қате",
        "2 қате",
        "21 қате",
    ]


def test_every_language_has_its_catalogue() -> None:
    translated = {path.parents[1].name for path in languages()}
    assert set(Language) == set(FALLBACKS) == translated | {"en"}


@pytest.mark.parametrize(("locale", "language"), [("kk_KZ.UTF-8", "kk"), ("ru_KZ.UTF-8", "ru"), ("uz_UZ.UTF-8", "en")])
def test_language_of_the_system(locale: str, language: str) -> None:
    assert choose_language(None, {"LANG": locale}) == language


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_text_of_a_rule_is_translated(rule: object, language: str) -> None:
    renderer = Renderer(language, {})
    texts = [rule.summary, rule.why, *rule.help.values(), rule.fix_title]  # type: ignore[attr-defined]
    assert all(renderer.template(text) != text for text in texts if text)


@pytest.mark.parametrize(
    ("language", "code", "name"),
    [
        ("ru", "ru", "русский"),
        ("ru", "kk", "казахский"),
        ("ru", "ru-Latn", "русский (латиница)"),
        ("ru", "qq", "qq"),
        ("kk", "ru", "орыс тілі"),
        ("kk", "kk", "қазақ тілі"),
        ("kk", "ru-Latn", "орыс тілі (латын жазуы)"),
    ],
)
def test_languages_are_named(language: str, code: str, name: str) -> None:
    assert Renderer(language, {}).language_name(code) == name


def test_fields_that_a_profile_may_require_have_labels() -> None:
    assert {"title", "authors", "abstract", "keywords", "affiliations", "references"} <= set(FIELDS)
    assert {"year", "volume", "issue", "pages", "doi"} <= set(PLAIN_FIELDS) & set(FIELDS)
