"""Rule tests as data: loads tests/cases/<CODE>.yaml and refuses sloppy cases."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

CASES = Path(__file__).parent / "cases"
_CASE_KEYS = {"source", "expect", "fixed", "right", "path", "docs", "encoding", "hex", "profile", "with", "why"}
_EXPECTATION_KEYS = {"message", "pointer", "text", "severity"}


@dataclass(frozen=True)
class Expected:
    """One finding: its message key and pointer, and where it matters the exact text and the severity."""

    message: str
    pointer: str = ""
    text: str | None = None
    severity: str | None = None


@dataclass(frozen=True)
class Case:
    """A small source, and the findings of the rule under test, in order; `fixed` is the text after its fixes."""

    code: str
    name: str
    data: bytes
    path: str
    expect: tuple[Expected, ...]
    fixed: str | None
    docs: bool = False
    profile: str = "default"
    beside: tuple[str, ...] = ()
    """Rules that run with the one under test; what they find is not compared."""

    @property
    def id(self) -> str:
        """How pytest shows the case: `pytest -k AFF001`."""
        return f"{self.code}-{self.name}"


def load_all() -> list[Case]:
    """The cases of all rules."""
    return [case for file in sorted(CASES.glob("*.yaml")) for case in load(file)]


def load(file: Path) -> list[Case]:
    """The cases of one rule; raises ValueError for a sloppy file."""
    data = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    if set(data) != {"valid", "invalid"}:
        raise ValueError(f"{file.name}: a case file holds exactly `valid` and `invalid`")
    valid = [_case(file, name, case, expects=False) for name, case in data["valid"].items()]
    invalid = [_case(file, name, case, expects=True) for name, case in data["invalid"].items()]
    return valid + invalid


def _case(file: Path, name: str, data: dict[str, Any], *, expects: bool) -> Case:
    unknown = set(data) - _CASE_KEYS
    if unknown:
        raise ValueError(f"{file.name}: {name}: unknown keys {sorted(unknown)}")
    expected = tuple(_expected(file, name, one) for one in data.get("expect", []))
    if expects != bool(expected):
        raise ValueError(f"{file.name}: {name}: an invalid case names its findings, a valid one has none")
    return Case(
        code=file.stem,
        name=name,
        data=_bytes(data),
        path=data.get("path", "article.yaml"),
        expect=expected,
        fixed=data.get("fixed"),
        docs=data.get("docs", False),
        profile=data.get("profile", "default"),
        beside=tuple(data.get("with", ())),
    )


def _bytes(data: dict[str, Any]) -> bytes:
    if "hex" in data:
        return bytes.fromhex(data["hex"])
    return str(data["source"]).encode(data.get("encoding", "utf-8"))


def _expected(file: Path, name: str, data: dict[str, Any]) -> Expected:
    unknown = set(data) - _EXPECTATION_KEYS
    if unknown or "message" not in data:
        raise ValueError(f"{file.name}: {name}: an expectation is {sorted(_EXPECTATION_KEYS)}, not {sorted(data)}")
    return Expected(**data)
