"""Pages on profiles: what each requires of a record, and what the requirement rests on."""

from collections.abc import Iterator

from docs_rules import linked
from docs_texts import TEXTS

from validator.i18n import Renderer
from validator.profile import PROFILES, Profile
from validator.registry import RULES
from validator.reports.requirements import REQUIREMENTS

_IN_ROWS_OF_THEIR_OWN = ("required", "longest_article")
_CHECKED = [
    (rule.code, field)
    for rule in RULES
    for field in rule.options.values()
    if field in REQUIREMENTS and field not in _IN_ROWS_OF_THEIR_OWN
]


def pages(language: str) -> Iterator[tuple[str, str]]:
    """The paths, below the folder of a language, and the texts of all pages on profiles."""
    renderer = Renderer(language, {})
    yield "profiles/index.md", "\n".join(_index(renderer)) + "\n"
    for profile in PROFILES.values():
        yield f"profiles/{profile.name}.md", "\n".join(_page(profile, renderer)) + "\n"


def _index(renderer: Renderer) -> Iterator[str]:
    texts = TEXTS[renderer.language]
    yield from (f"# {texts['profiles']}", "", texts["profiles-intro"], "")
    yield f"| | | {texts['languages']} | {texts['required']} |"
    yield "|---|---|---|---|"
    for profile in PROFILES.values():
        languages, fields = _languages(profile, renderer), _fields(profile.required, renderer)
        yield f"| [`{profile.name}`]({profile.name}.md) | {texts[profile.name]} | {languages} | {fields} |"


def _page(profile: Profile, renderer: Renderer) -> Iterator[str]:
    texts = TEXTS[renderer.language]
    yield from (f"# {profile.name}", "", texts[profile.name], "", texts["choose"], "")
    yield from ("```sh", f"metalint check --profile {profile.name} article.yaml", "```", "")
    yield from (f"| {texts['requirement']} | {texts['value']} | {texts['checked-by']} |", "|---|---|---|")
    yield f"| {texts['languages']} | {_languages(profile, renderer)} | {_rule('LNG001')} |"
    yield f"| {texts['required']} | {_fields(profile.required, renderer)} | {_rule('STR006')} |"
    strict = [name for name in profile.required if name in profile.strict_languages]
    yield f"| {texts['strict']} | {_fields(strict, renderer)} | {_rule('LNG001')} |"
    for code, field in _CHECKED:
        value = _value(getattr(profile, field), texts)
        if value:
            meaning = renderer.say(REQUIREMENTS[field].text)
            yield f"| {meaning[:1].upper()}{meaning[1:]} | {value} | {_rule(code)} |"
    if profile.follows_record:
        yield from ("", texts["follows-record"])
    yield from ("", f"## {texts['basis']}", "")
    yield from (f"- {_subjects(source, profile, renderer)}: {linked(source)}" for source in _sources(profile))


def _sources(profile: Profile) -> list[str]:
    return list(dict.fromkeys(profile.sources.values()))


def _subjects(source: str, profile: Profile, renderer: Renderer) -> str:
    """What rests on a source: fields of the record and requirements, in words."""
    names = [name for name, one in profile.sources.items() if one == source]
    words = [
        renderer.say(REQUIREMENTS[name].text) if name in REQUIREMENTS else renderer.field_label(name).lower()
        for name in names
    ]
    return ", ".join(words)


def _rule(code: str) -> str:
    return f"[{code}](../rules/{code}.md)"


def _languages(profile: Profile, renderer: Renderer) -> str:
    return ", ".join(renderer.language_name(code) for code in profile.languages)


def _fields(names: "tuple[str, ...] | list[str]", renderer: Renderer) -> str:
    labels = [renderer.field_label(name) for name in names]
    return ", ".join(label if label.isupper() else label.lower() for label in labels)


def _value(value: object, texts: dict[str, str]) -> str:
    """A requirement's value in words; "" where the profile says nothing of it."""
    if isinstance(value, tuple):
        return texts["from-to"].format(*value)
    if isinstance(value, bool):
        return texts["yes"] if value else ""
    return f"`{value}`" if value else ""
