"""Checks the keys of a settings file, and says in one line what is wrong with the first faulty one."""

import re
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType
from typing import Any

from pydantic import TypeAdapter, ValidationError

from validator.failures import FailureError
from validator.settings.model import SettingsFile, key_names

_KINDS = {
    "string_type": "settings-text",
    "list_type": "settings-list",
    "frozen_set_type": "settings-list",
    "tuple_type": "settings-list",
    "bool_type": "settings-bool",
    "bool_parsing": "settings-bool",
    "int_type": "settings-number",
    "int_parsing": "settings-number",
    "int_from_float": "settings-number",
    "dict_type": "settings-table",
    "dataclass_type": "settings-table",
    "string_pattern_mismatch": "settings-language",
}
_LONGEST_VALUE = 60
_FEW = 5
_TABLE = "tool.metalint"


def check_keys(keys: Any, path: str) -> None:
    """Raise FailureError for the first key that there is not, or whose value is of the wrong kind."""
    try:
        _shape().validate_python(keys)
    except ValidationError as error:
        raise first_error(error, path, key_names()) from None


@cache
def _shape() -> TypeAdapter[SettingsFile]:
    return TypeAdapter(SettingsFile)


def first_error(
    error: ValidationError, path: str, known: Collection[str], names: Mapping[str, str] = MappingProxyType({})
) -> FailureError:
    """What pydantic found wrong first, as one of our messages; unknown keys go first, as they explain the others.

    `names` are the keys as the user wrote them, where they differ.
    """
    details = min(error.errors(include_url=False), key=lambda one: not _is_unknown_key(one))
    key = ".".join(names.get(part, part) for part in details["loc"] if isinstance(part, str)) or _TABLE
    if _is_unknown_key(details):
        return unknown_key(path, key, known)
    value = as_toml(details["input"])
    expected = details.get("ctx", {}).get("expected", "")
    if details["type"] == "literal_error":
        return unknown_choice(path, key, value, re.findall("'([^']*)'", expected))
    return FailureError(_KINDS.get(details["type"], "settings-value"), path=path, key=key, value=value)


def _is_unknown_key(details: Mapping[str, Any]) -> bool:
    return details["type"] in ("extra_forbidden", "unexpected_keyword_argument")


def as_toml(value: Any) -> str:
    """A value as it stands in a settings file, shortened."""
    text = str(value).lower() if isinstance(value, bool) else f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "…"


def unknown_choice(path: str, key: str, value: str, choices: Collection[str]) -> FailureError:
    """The error for a value that is none of the choices, with the nearest of many."""
    near = get_close_matches(value.strip('"'), choices, 1)
    if near and len(choices) > _FEW:
        return FailureError("settings-near-choice", path=path, key=key, value=value, near=near[0])
    return FailureError("settings-choice", path=path, key=key, value=value, choices=", ".join(choices))


def unknown_key(path: str, key: str, known: Collection[str]) -> FailureError:
    """The error for a key that there is not, with the nearest that there is."""
    near = get_close_matches(key.rpartition(".")[2].replace("_", "-"), known, 1)
    if near:
        return FailureError("settings-near-key", path=path, key=key, near=near[0])
    return FailureError("settings-key", path=path, key=key, known=", ".join(known))
