"""Shared fixtures: the catalogues are compiled anew, and the language and the CI service around do not matter."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tools"))

LANGUAGE = ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG", "METALINT_LANG", "NO_COLOR", "FORCE_COLOR")
SERVICE = ("GITHUB_ACTIONS", "GITHUB_WORKSPACE", "CI_PROJECT_DIR", "METALINT_OUTPUT_FORMAT", "METALINT_CONFIG")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-goldens", action="store_true", help="write tests/goldens/ anew")


@pytest.fixture(scope="session", autouse=True)
def _catalogues() -> None:
    from hatch_build import compile_catalogues  # noqa: PLC0415 - found through the line above

    compile_catalogues(ROOT)


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in LANGUAGE + SERVICE:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "100")
