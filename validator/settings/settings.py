"""The settings that hold for a file: the layers of its settings files, and the command line over them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from validator.failures import FailureError
from validator.settings.loading import Layer, layers, own_file
from validator.version import __version__

if TYPE_CHECKING:
    from validator.settings.model import SettingsFile

COMMAND_LINE = "command line"
_SELECTION = ("select", "extend-select", "ignore")
_OPPOSITE = {"extend-select": "ignore", "ignore": "extend-select"}


@dataclass(frozen=True, eq=False)
class Settings:
    """The keys that hold, merged.

    `origins` names the places that set each key, and its parts (`rules.TAG004.form`, `ignore.TAG001`); `folder` is
    what the settings hold for, `files` are the settings files, the farthest first.
    """

    values: Mapping[str, Any]
    origins: Mapping[str, Sequence[str]]
    folder: Path
    files: Sequence[str] = ()

    @cached_property
    def keys(self) -> "SettingsFile":
        """The keys as a typed record, with the defaults of those that are not set."""
        from validator.settings.model import as_record  # noqa: PLC0415 - only a run that reads them needs it

        return as_record(self.values)

    def place(self, key: str) -> str:
        """Where to mend a key or one part of it (`ignore.TAG001`): the file that set it, or the flag, or ""."""
        whole = key.partition(".")[0]
        origin = (self.origins.get(key) or self.origins.get(whole) or ("",))[-1]
        return f"--{whole}" if origin == COMMAND_LINE else origin

    def pattern_folder(self, key: str) -> Path:
        """What the patterns of a key are relative to."""
        return Path.cwd() if self.origins[key][-1] == COMMAND_LINE else self.folder


def combine(found: Sequence[Layer], folder: Path, files: Sequence[str] = ()) -> Settings:
    """Merge layers, the later over the earlier.

    A later `select` starts the selection of rules anew; else `ignore` and `extend-select` add up, and the tables of
    rules are merged key by key. Everything else is replaced.
    """
    values: dict[str, Any] = {}
    origins: dict[str, tuple[str, ...]] = {}
    for layer in found:
        for key in _SELECTION if "select" in layer.keys else ():
            values.pop(key, None)
            origins.pop(key, None)
        for key, value in layer.keys.items():
            if key in _OPPOSITE:
                _add_selectors(values, key, value)
                origins[key] = (*origins.get(key, ()), layer.name)
                origins |= {f"{key}.{selector}": (layer.name,) for selector in value}
            elif key == "rules":
                values[key] = _merged_rules(values.get(key, {}), value)
                origins |= dict.fromkeys(_names_of_rules(value), (layer.name,))
            else:
                values[key] = value
                origins[key] = (layer.name,)
    return Settings(values, origins, folder, files)


def _add_selectors(values: dict[str, Any], key: str, selectors: Sequence[str]) -> None:
    """Add to a list of selectors; what was said of the very same ones before holds no longer."""
    opposite = _OPPOSITE[key]
    if opposite in values:
        values[opposite] = [one for one in values[opposite] if one not in selectors]
    values[key] = list(dict.fromkeys([*values.get(key, []), *selectors]))


def _merged_rules(lower: Mapping[str, Any], upper: Mapping[str, Any]) -> dict[str, Any]:
    return {name: {**lower.get(name, {}), **upper.get(name, {})} for name in {**lower, **upper}}


def _names_of_rules(rules: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    yield "rules"
    for name, keys in rules.items():
        yield f"rules.{name}"
        yield from (f"rules.{name}.{key}" for key in keys)


@dataclass(frozen=True)
class Finder:
    """Finds the settings of each file: the nearest settings file, or the one of `--config`, or none (`--isolated`).

    `over` are the layers above any file: the environment and the command line.
    """

    over: Sequence[Layer] = ()
    config: Path | None = None
    isolated: bool = False
    _files: dict[Path, Path | None] = field(default_factory=dict, repr=False, compare=False)
    _settings: dict[Path | None, Settings] = field(default_factory=dict, repr=False, compare=False)

    def of_folder(self, folder: Path) -> Settings:
        """The settings that hold in a folder. Raises FailureError."""
        path = None if self.isolated else self.config or self._nearest(folder.resolve())
        if path not in self._settings:
            self._settings[path] = self._read(path)
        return self._settings[path]

    def _nearest(self, folder: Path) -> Path | None:
        """The settings file in the folder or the nearest above, up to the root of the repository."""
        if folder not in self._files:
            own = own_file(folder)
            top = (folder / ".git").exists() or folder == folder.parent
            self._files[folder] = own if own or top else self._nearest(folder.parent)
        return self._files[folder]

    def _read(self, path: Path | None) -> Settings:
        below = layers(path) if path else []
        folder = path.parent if path and not self.config else Path.cwd()
        found = combine([*below, *self.over], folder, [layer.name for layer in below])
        _check_version(found)
        return found


def _check_version(settings: Settings) -> None:
    wanted = settings.values.get("required-version")
    if wanted is None:
        return
    from packaging.specifiers import InvalidSpecifier, SpecifierSet  # noqa: PLC0415 - few settings ask for a version

    place = settings.place("required-version")
    try:
        if SpecifierSet(wanted).contains(__version__, prereleases=True):
            return
    except InvalidSpecifier:
        raise FailureError("settings-version", path=place, value=f'"{wanted}"') from None
    raise FailureError("version", path=place, wanted=wanted, version=__version__)
