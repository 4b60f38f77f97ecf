"""Known findings of a back catalogue: they are counted by path, rule and pointer, and not reported again."""

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any, NamedTuple

from validator.failures import FailureError
from validator.files import STDIN, write_text
from validator.finding import Finding

DEFAULT_NAME = ".metalint-baseline.json"
SCHEMA_VERSION = 1

Ran = Mapping[str, AbstractSet[str]]
"""The paths that were checked, each with the codes of the rules that looked at all of the file."""


class Entry(NamedTuple):
    """What identifies known findings; neither a line nor any wording is part of it."""

    path: str
    code: str
    pointer: str


Baseline = Counter[Entry]


class Compared(NamedTuple):
    """The findings that are new, those that are known, and the entries that no finding answers any more."""

    new: list[Finding]
    known: list[Finding]
    stale: Baseline


def read(path: Path) -> Baseline:
    """The baseline in a file. Raises FailureError where there is none or it cannot be read."""
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
        if data["schema_version"] != SCHEMA_VERSION:
            raise FailureError("baseline-version", path=str(path))
        baseline: Baseline = Counter()
        for one in data["findings"]:
            baseline[_known_entry(one)] += _count(one)
    except FileNotFoundError:
        raise FailureError("baseline-missing", path=str(path)) from None
    except IsADirectoryError:
        raise FailureError("folder", path=str(path)) from None
    except OSError as error:
        raise FailureError("unreadable", path=str(path), reason=error.strerror or str(error)) from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise FailureError("baseline-broken", path=str(path)) from None
    return baseline


def _known_entry(data: Mapping[str, Any]) -> Entry:
    entry = Entry(data["path"], data["code"], data["pointer"])
    if not all(isinstance(part, str) for part in entry):
        raise TypeError
    return entry


def _count(data: Mapping[str, Any]) -> int:
    count = data["count"]
    if type(count) is not int or count < 1:
        raise ValueError
    return count


def compare(baseline: Baseline, findings: Iterable[Finding], ran: Ran, file: Path) -> Compared:
    """Hold findings against a baseline that stands in `file`.

    An entry is stale only where its rule ran on its file and found less, or where the file is gone.
    """
    rest, names = baseline.copy(), _names(ran, file)
    new, known = [], []
    for finding in findings:
        entry = Entry(names[finding.path], finding.code, finding.pointer)
        if rest[entry] > 0:
            rest[entry] -= 1
            known.append(finding)
        else:
            new.append(finding)
    kept = _unanswered(rest, ran, file)
    return Compared(new, known, Counter({entry: n for entry, n in rest.items() if n > 0 and entry not in kept}))


def write(path: Path, findings: Sequence[Finding], ran: Ran) -> Baseline:
    """Write the baseline of these findings, and hand it back.

    What the file says of other files that still exist, and of rules that did not run, is kept. Raises FailureError.
    """
    if STDIN in ran:
        raise FailureError("baseline-stdin")
    names = _names(ran, path)
    entries = _unanswered(read(path), ran, path) if path.exists() else Counter()
    entries.update(Entry(names[finding.path], finding.code, finding.pointer) for finding in findings)
    data: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "findings": [{**entry._asdict(), "count": count} for entry, count in sorted(entries.items())],
    }
    write_text(path, json.dumps(data, ensure_ascii=False, indent=1) + "\n", replace=True)
    return entries


def by_path(baseline: Baseline) -> dict[str, Counter[str]]:
    """How many entries of each rule a baseline has for each path, in order."""
    found: dict[str, Counter[str]] = {}
    for entry, count in sorted(baseline.items()):
        found.setdefault(entry.path, Counter())[entry.code] += count
    return found


def _unanswered(baseline: Baseline, ran: Ran, file: Path) -> Baseline:
    """The entries of which this run says nothing: their rules did not run, or their files were not checked."""
    codes = {name: ran[path] for path, name in _names(ran, file).items()}
    others = {entry.path for entry in baseline} - set(codes)
    there = {path for path in others if os.path.exists(file.parent / path)}  # noqa: PTH110 - pathlib raises for odd names
    return Counter({entry: n for entry, n in baseline.items() if not _is_answered(entry, codes, there)})


def _is_answered(entry: Entry, codes: Ran, there: AbstractSet[str]) -> bool:
    return entry.code in codes[entry.path] if entry.path in codes else entry.path not in there


def _names(paths: Iterable[str], file: Path) -> dict[str, str]:
    """Paths as seen from the baseline's folder, so that they hold wherever metalint is started."""
    folder = os.path.realpath(file.parent)
    return {path: Path(os.path.relpath(os.path.realpath(path), folder)).as_posix() for path in paths}
