"""The catalogues are complete, and a translation has the same {placeholders} as its message."""

import string
from pathlib import Path

import pytest
from catalogue import TEMPLATE, extract, languages, read

from validator.article import PLAIN_FIELDS
from validator.i18n import FIELDS, Renderer, catalogue
from validator.registry import RULES


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def forms(text: str | tuple[str, ...] | list[str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text)


@pytest.mark.parametrize("path", languages(), ids=lambda path: path.parents[1].name)
def test_every_message_is_translated(path: Path) -> None:
    translated = read(path)
    due = {message.id for message in extract() if message.id}

    assert {message.id for message in translated if message.id} == due
    assert [message.id for message in translated if message.id and not all(forms(message.string))] == []
    assert [message.id for message in translated if message.fuzzy and message.id] == []


@pytest.mark.parametrize("path", languages(), ids=lambda path: path.parents[1].name)
def test_placeholders_are_those_of_the_message(path: Path) -> None:
    wrong = [
        (message.id, form)
        for message in read(path)
        if message.id
        for form in forms(message.string)
        if placeholders(form) != placeholders(forms(message.id)[-1])
    ]
    assert wrong == []


@pytest.mark.parametrize("path", languages(), ids=lambda path: path.parents[1].name)
def test_russian_typography(path: Path) -> None:
    """Guillemets and dashes as the language prints them."""
    texts = [form for message in read(path) if message.id for form in forms(message.string)]
    assert [
        text
        for text in texts
        if "“" in text or "”" in text or " - " in text or "--" in text.replace("--f", "").replace("--i", "")
    ] == []


def test_template_is_up_to_date() -> None:
    assert {message.id for message in read(TEMPLATE) if message.id} == {m.id for m in extract() if m.id}


def test_compiled_catalogue_is_found_and_counts_in_russian() -> None:
    russian = catalogue("ru")
    said = [russian.ngettext("{count} error", "{count} errors", n).format(count=n) for n in (1, 2, 5, 11, 21)]
    assert said == ["1 ошибка", "2 ошибки", "5 ошибок", "11 ошибок", "21 ошибка"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_text_of_a_rule_is_russian_in_russian(rule: object) -> None:
    renderer = Renderer("ru", {})
    texts = [rule.summary, rule.why, *rule.help.values(), rule.fix_title]  # type: ignore[attr-defined]
    assert all(renderer.template(text) != text for text in texts if text)


@pytest.mark.parametrize(
    ("code", "name"), [("ru", "русский"), ("kk", "казахский"), ("ru-Latn", "русский (латиница)"), ("qq", "qq")]
)
def test_languages_are_named(code: str, name: str) -> None:
    assert Renderer("ru", {}).language_name(code) == name


def test_fields_that_a_profile_may_require_have_labels() -> None:
    assert {"title", "authors", "abstract", "keywords", "affiliations", "references"} <= set(FIELDS)
    assert {"year", "volume", "issue", "pages", "doi"} <= set(PLAIN_FIELDS) & set(FIELDS)
