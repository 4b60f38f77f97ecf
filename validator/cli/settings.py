"""From the flags of a command to the settings and options that hold for a file."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from validator.failures import FailureError

if TYPE_CHECKING:
    from validator.files import Skips
    from validator.pipeline import Options, OptionsOf
    from validator.settings.loading import Layer
    from validator.settings.settings import Finder

_LISTS = ("select", "extend-select", "ignore")
_FORMAT, _LANGUAGE = "METALINT_OUTPUT_FORMAT", "METALINT_LANG"


def as_keys(flags: Mapping[str, Any]) -> dict[str, Any]:
    """The flags that were given, as keys of a settings file."""
    keys = {key: _plain(value) for key, value in flags.items() if value is not None and value != []}
    for name in _LISTS:
        if name in keys:
            keys[name] = [part.strip() for part in keys[name].split(",") if part.strip()]
    if "per-file-ignores" in keys:
        keys["per-file-ignores"] = _per_file(keys["per-file-ignores"])
    return keys


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, StrEnum | Path) else value


def _per_file(texts: Iterable[str]) -> dict[str, list[str]]:
    """Patterns with their rules, from the form PATTERN:RULES."""
    found: dict[str, list[str]] = {}
    for text in texts:
        pattern, colon, rules = text.rpartition(":")
        if not colon:
            raise FailureError("per-file-ignores", value=text)
        found.setdefault(pattern, []).extend(rules.split(","))
    return found


def finder(flags: Mapping[str, Any], config: Path | None, *, isolated: bool) -> "Finder":
    """What finds the settings of each file, under the environment and the flags of a command. Raises FailureError."""
    from validator.settings.settings import Finder  # noqa: PLC0415

    return Finder([layer for layer in _over(as_keys(flags), os.environ) if layer.keys], config, isolated)


def _over(keys: dict[str, Any], environ: Mapping[str, str]) -> "list[Layer]":
    """What goes over the settings files: variables of the environment, then the flags."""
    from validator.i18n import known_language  # noqa: PLC0415 - heavy things are for the commands that need them
    from validator.settings.loading import Layer  # noqa: PLC0415
    from validator.settings.settings import COMMAND_LINE  # noqa: PLC0415

    language = known_language(environ.get(_LANGUAGE))
    by_variable = {"output-format": keys.pop("output-format")} if _is_set_by_variable(keys, environ) else {}
    return [
        Layer({"language": language} if language else {}, _LANGUAGE),
        Layer(by_variable, _FORMAT),
        Layer(keys, COMMAND_LINE),
    ]


def _is_set_by_variable(keys: Mapping[str, Any], environ: Mapping[str, str]) -> bool:
    """Whether Typer took the format from the environment."""
    return "output-format" in keys and keys["output-format"] == environ.get(_FORMAT)


def options_of(found: "Finder", **common: Any) -> "OptionsOf":
    """The options of each file: by the settings that hold in its folder, and those `common` to all."""
    from validator.pipeline import Options  # noqa: PLC0415
    from validator.registry import RULES  # noqa: PLC0415
    from validator.settings.plan import Planner  # noqa: PLC0415

    planner = Planner(RULES)

    def options(path: Path) -> "Options":
        named = _named(path, common["stdin_filename"])
        planned = planner.plan(found.of_folder(named.parent), named)
        return Options(planned.rules, planned.profile, planned.severities, known=planned.known, **common)

    return options


def without_rules(options: "OptionsOf") -> "OptionsOf":
    """The same options, for a run that only finds out which files are articles."""
    return lambda path: replace(options(path), rules=(), fix=None)


def skips(found: "Finder", stdin_filename: str | None = None) -> "Skips":
    """Whether a path is left out: by the settings of its folder, or in a folder by the repository’s .gitignore."""
    from validator.settings.patterns import GitIgnores  # noqa: PLC0415
    from validator.settings.plan import excluded, respects_gitignore  # noqa: PLC0415

    ignores = GitIgnores()

    def skip(path: Path, root: Path | None) -> bool:
        named = _named(path, stdin_filename)
        try:
            settings = found.of_folder(named.parent)
            if excluded(settings, named, root):
                return True
        except FailureError:
            return False  # the file itself says so when its turn comes
        return root is not None and respects_gitignore(settings) and ignores.leave_out(path, root)

    return skip


def _named(path: Path, stdin_filename: str | None) -> Path:
    """The path by which settings are looked up: that of standard input is what the user says it is."""
    from validator.files import STDIN  # noqa: PLC0415

    return Path(stdin_filename) if stdin_filename and path == Path(STDIN) else path
