"""The settings that hold, written as a settings file, with the place where each comes from as a comment."""

import json
from collections.abc import Iterator
from os.path import relpath
from pathlib import Path
from typing import Any

from validator.i18n import Renderer
from validator.messages import N_
from validator.settings.model import key_names
from validator.settings.settings import COMMAND_LINE, Settings

_WIDTH = 40
_TABLES = ("per-file-ignores", "rules")
_FILES = N_("Settings files, the nearest first: {files}")
_NO_FILE = N_("No settings file holds here.")
_RULES = N_("Rules that run: {running} of {all}")
_DEFAULT = N_("default")
_COMMAND_LINE = N_("command line")
_NOT_SET = N_("not set")


def written(settings: Settings, renderer: Renderer, running: int, rules: int) -> str:
    """TOML that could stand in the folder the settings hold for; `running` of all `rules` run."""
    files = ", ".join(reversed(settings.files))
    lines = [
        "# " + (renderer.say(_FILES, files=files) if files else renderer.say(_NO_FILE)),
        "# " + renderer.say(_RULES, running=running, all=rules),
        "",
        *_single_keys(settings, renderer),
        *_patterns(settings, renderer),
        *_rules(settings, renderer),
    ]
    return "\n".join(lines) + "\n"


def _single_keys(settings: Settings, renderer: Renderer) -> Iterator[str]:
    for key in key_names():
        value = getattr(settings.keys, key.replace("-", "_"))
        if key == "extend" or (key in _TABLES and value):
            continue  # what it extends is in here already; tables must come last
        if value is None:
            yield f"# {key}: {renderer.say(_NOT_SET)}"
        else:
            shown = _relative(key, value, settings.folder)
            yield _with_comment(f"{key} = {_toml(shown)}", _origin(settings, key, renderer))


def _patterns(settings: Settings, renderer: Renderer) -> Iterator[str]:
    table = settings.keys.per_file_ignores
    if table:
        yield ""
        yield _with_comment("[per-file-ignores]", _origin(settings, "per-file-ignores", renderer))
        yield from (f"{_toml(pattern)} = {_toml(rules)}" for pattern, rules in table.items())


def _rules(settings: Settings, renderer: Renderer) -> Iterator[str]:
    for name, keys in settings.keys.rules.items():
        yield ""
        yield f"[rules.{name}]"
        for key, value in keys.items():
            yield _with_comment(f"{key} = {_toml(value)}", _origin(settings, f"rules.{name}.{key}", renderer))


def _with_comment(line: str, comment: str) -> str:
    return f"{line:<{_WIDTH}}  # {comment}"


def _origin(settings: Settings, key: str, renderer: Renderer) -> str:
    words = {COMMAND_LINE: renderer.say(_COMMAND_LINE)}
    places = dict.fromkeys(settings.origins.get(key, ()))
    return ", ".join(words.get(place, place) for place in places) or renderer.say(_DEFAULT)


def _relative(key: str, value: Any, folder: Path) -> Any:
    """A path as it is to be written in a file of that folder."""
    if isinstance(value, list):
        return [_relative(key, each, folder) for each in value] if key == "journal-rules" else value
    if key in ("baseline", "journal-rules") or (key == "profile" and value.endswith(".toml")):
        return Path(relpath(value, folder)).as_posix()
    return value


def _toml(value: Any) -> str:
    """A value in TOML, whose texts, numbers, lists and empty tables are those of JSON, but for the character DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
