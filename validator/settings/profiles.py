"""The profile that a journal's settings ask for: a built-in one or a file, with what single keys and rules set."""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from validator.failures import FailureError
from validator.knowledge.languages.language_tags import find_tags
from validator.profile import PROFILES, Profile
from validator.rule import Rule
from validator.schema import Article
from validator.selection import fitting
from validator.settings.checking import as_toml, first_error, unknown_choice, unknown_key
from validator.settings.loading import read_toml, shown
from validator.settings.settings import Settings

EXTENDS = "extends"
FIELDS = {item.name.replace("_", "-"): item.name for item in dataclasses.fields(Profile) if item.name != "name"}
"""The keys of a profile file, each with its field."""

_RECORD_FIELDS = sorted(name.replace("_", "-") for name in Article.model_fields if name != "extra")
_NAMES_OF_FIELDS = ("required", "strict_languages")
_BOUNDS = {"abstract_words", "keyword_count"}


def profile_of(settings: Settings, rules: Sequence[Rule]) -> Profile:
    """The profile that holds. Raises FailureError for an unknown profile, a faulty file, and an option no rule has."""
    keys = settings.keys
    if keys.profile.endswith(".toml"):
        profile = _from_file(Path(keys.profile))
    else:
        profile = _built_in(keys.profile, settings.place("profile"))
    if keys.languages:
        profile = _changed(profile, {"languages": ("languages", keys.languages)}, settings.place("languages"))
    for name, rule_keys in keys.rules.items():
        for option, value in rule_keys.items():
            key = f"rules.{name}.{option}"
            for field in _option_fields(rules, name, option, settings.place(key)):
                profile = _changed(profile, {field: (key, value)}, settings.place(key))
    return profile


def _option_fields(rules: Sequence[Rule], name: str, option: str, place: str) -> Iterator[str]:
    """The field of the profile that a rule's option sets; none for its severity."""
    for rule in fitting(rules, name):
        if option in rule.options:
            yield rule.options[option]
        elif option != "severity":
            raise unknown_key(place, f"rules.{name}.{option}", ["severity", *rule.options])


def _built_in(name: str, place: str) -> Profile:
    if name in PROFILES:
        return PROFILES[name]
    near = get_close_matches(name, PROFILES, 1)
    if near:
        raise FailureError("profile-near", path=place, name=name, near=near[0])
    raise FailureError("profile-unknown", path=place, name=name, known=", ".join(PROFILES))


def _from_file(path: Path) -> Profile:
    """A journal's own profile: the fields of `Profile`, and in `extends` the built-in one that it changes."""
    place = shown(path)
    if not path.exists():
        raise FailureError("missing", path=place)
    data = read_toml(path)
    base = _built_in(str(data.pop(EXTENDS, "default")), place)
    for key in data:
        if key not in FIELDS:
            raise unknown_key(place, key, [EXTENDS, *FIELDS])
    changes = {FIELDS[key]: (key, value) for key, value in data.items()}
    return _changed(dataclasses.replace(base, name=path.stem), changes, place)


def _changed(base: Profile, changes: Mapping[str, tuple[str, Any]], place: str) -> Profile:
    """The profile with some fields changed: each with the key that sets it, and the value. Raises FailureError."""
    fields = {item.name: getattr(base, item.name) for item in dataclasses.fields(base)}
    fields |= {field: value for field, (_, value) in changes.items()}
    keys = {field: key for field, (key, _) in changes.items()}
    for field in changes.keys() & _BOUNDS:
        _check_bounds(fields[field], keys[field], place)
    try:
        profile = _shape().validate_python(fields)
    except ValidationError as error:
        raise first_error(error, place, list(FIELDS), keys) from None
    for field, key in keys.items():
        _check_meaning(getattr(profile, field), field, key, place)
    return dataclasses.replace(profile, tag_form=_tag_form(profile.tag_form), sources=_sources(base, profile, keys))


@cache
def _shape() -> TypeAdapter[Profile]:
    return TypeAdapter(Profile)


def _check_bounds(value: Any, key: str, place: str) -> None:
    """Raise FailureError for what is not the least and the greatest number."""
    numbers = value if isinstance(value, list) and all(type(one) is int for one in value) else []
    if len(numbers) != 2 or not 0 <= numbers[0] <= numbers[1]:  # noqa: PLR2004 - a pair
        raise FailureError("settings-bounds", path=place, key=key, value=as_toml(value))


def _check_meaning(value: Any, field: str, key: str, place: str) -> None:
    """Raise FailureError for a value that has the right form and makes no sense."""
    if field in _NAMES_OF_FIELDS:
        for name in value:
            if name not in _RECORD_FIELDS:
                raise unknown_choice(place, key, as_toml(name), _RECORD_FIELDS)
    elif field == "tag_form" and value and not find_tags(_SAMPLE.format(value)):
        raise FailureError("settings-tag", path=place, key=key, value=as_toml(value))


_SAMPLE = "Title {}."


def _tag_form(example: str | None) -> str | None:
    """The form that an example of a tag shows: `(In Russ.)` is `(In {{abbr}})`."""
    found = find_tags(_SAMPLE.format(example)) if example else []
    return found[0].form if found else example


def _sources(base: Profile, profile: Profile, changed: Mapping[str, str]) -> dict[str, str]:
    """What the requirements rest on: a requirement that the journal sets itself has no source but the journal's."""
    kept = {name: source for name, source in base.sources.items() if name not in changed}
    own = {FIELDS.get(name, name): source for name, source in profile.sources.items()} if "sources" in changed else {}
    return {**kept, **own}
