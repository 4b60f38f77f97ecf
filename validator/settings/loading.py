"""Finds settings files and reads them with all that they extend."""

from collections.abc import Iterator, Mapping
from os.path import normpath
from pathlib import Path
from typing import Any, NamedTuple

from validator.failures import FailureError

NAMES = (".metalint.toml", "metalint.toml", "pyproject.toml")
_SHARED = "pyproject.toml"
_PATHS = ("extend", "baseline")
_PATH_LISTS = ("journal-rules",)


class Layer(NamedTuple):
    """The keys that one place sets: a file, the environment, or the command line."""

    keys: Mapping[str, Any]
    name: str


def own_file(folder: Path) -> Path | None:
    """The settings file that stands in a folder. Raises FailureError."""
    return next((folder / name for name in NAMES if _is_settings(folder / name)), None)


def _is_settings(path: Path) -> bool:
    """Whether the file exists and, if other tools share it, has our table."""
    return path.is_file() and (path.name != _SHARED or _read(path) is not None)


def layers(path: Path) -> list[Layer]:
    """What a settings file and those it extends set, the farthest first. Raises FailureError."""
    found: list[Layer] = []
    seen: list[Path] = []
    following: Path | None = path.resolve()
    while following:
        if following in seen:
            raise FailureError("settings-circle", path=shown(path))
        seen.append(following)
        found.insert(0, _layer(following))
        extended = found[0].keys.get("extend")
        following = Path(extended).resolve() if extended else None
    return found


def _layer(path: Path) -> Layer:
    keys = _read(path)
    if keys is None:
        raise FailureError("settings-missing", path=shown(path))
    from validator.settings.checking import check_keys  # noqa: PLC0415 - pydantic only where there are settings

    check_keys(keys, shown(path))
    return Layer(dict(_with_paths(keys, path.parent)), shown(path))


def _read(path: Path) -> Mapping[str, Any] | None:
    """The keys of a settings file; None for a shared file that says nothing of metalint. Raises FailureError."""
    if path.name != _SHARED:
        return read_toml(path)
    data = read_bytes(path)
    if b"metalint" not in data:
        return None
    try:
        tool = _parsed(data, path).get("tool")
    except FailureError:
        if b"tool.metalint" in data:
            raise
        return None  # another tool's trouble
    return tool.get("metalint") if isinstance(tool, dict) else None


def read_toml(path: Path) -> dict[str, Any]:
    """The data of a TOML file, with or without a BOM. Raises FailureError."""
    return _parsed(read_bytes(path), path)


def read_bytes(path: Path) -> bytes:
    """The bytes of a settings file. Raises FailureError."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise FailureError("settings-missing", path=shown(path)) from None
    except IsADirectoryError:
        raise FailureError("folder", path=shown(path)) from None
    except OSError as error:
        raise FailureError("unreadable", path=shown(path), reason=error.strerror or str(error)) from None


def _parsed(data: bytes, path: Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - most runs have no settings file

    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise FailureError("settings-encoding", path=shown(path)) from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise FailureError("settings-syntax", path=shown(path), reason=str(error)) from None


def _with_paths(keys: Mapping[str, Any], folder: Path) -> Iterator[tuple[str, Any]]:
    """The keys of a file in `folder`, with their paths as seen from the current folder."""
    for key, value in keys.items():
        if key in _PATHS or (key == "profile" and value.endswith(".toml")):
            yield key, _placed(value, folder)
        elif key in _PATH_LISTS:
            yield key, [_placed(each, folder) for each in value]
        else:
            yield key, value


def _placed(value: str, folder: Path) -> str:
    return shown(Path(normpath(folder / value)))


def shown(path: Path) -> str:
    """The path as a user names it: relative where it lies below the current folder."""
    return path.relative_to(Path.cwd()).as_posix() if path.is_relative_to(Path.cwd()) else str(path)
