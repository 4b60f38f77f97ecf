"""Modules depend on each other in one direction, and each library has one home (see CONTRIBUTING.md)."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "validator"
MODULES = sorted(PACKAGE.rglob("*.py"))

MAY_IMPORT = {
    "knowledge": {"knowledge"},
    "rules": {"rules", "rule", "analysis", "finding", "knowledge", "article", "document", "source", "profile"},
    "readers": {"readers", "source", "article", "document", "knowledge", "schema", "scalars", "finding"},
    "settings": {
        *("settings", "failures", "finding", "i18n", "journal_rules", "json_schema", "knowledge", "messages"),
        *("plugins", "profile", "rule", "rule_contract", "schema", "selection", "version"),
    },
    "journal_rules": {
        *("journal_rules", "article", "decoding", "failures", "files", "finding", "json_schema", "knowledge"),
        *("messages", "readers", "rule", "rule_contract", "scalars", "source"),
    },
    "plugins": {"failures", "finding", "messages", "rule"},
    "rule_contract": {"failures", "rule"},
    "selection": {"failures", "rule"},
    "directives": {"document", "readers", "scalars", "source"},
    "suppressions": {"directives", "document", "finding", "linter", "rule", "selection", "source"},
    "fixes": {"failures", "finding", "run", "source"},
    "baseline": {"failures", "files", "finding"},
    "quotes": {"article", "document", "finding", "run", "scalars", "source"},
    "run": {"failures", "finding", "rule", "source"},
    "i18n": {"failures", "finding", "messages", "rule", "run"},
    "failures": {"finding", "messages"},
    "writers": {"writers", "article", "document", "rule", "i18n"},
    "reports": {"reports", "finding", "rule", "run", "i18n", "messages", "source", "json_schema", "version"},
    "analysis": {"article", "knowledge"},
    "rule": {"analysis", "article", "document", "finding", "messages", "profile", "source"},
    "linter": {"analysis", "document", "finding", "profile", "rule", "source"},
    "article": set(),
    "document": {"article", "finding", "scalars", "source"},
    "finding": {"source"},
    "json_schema": set(),
    "messages": set(),
    "source": set(),
}
"""What the modules of a room may import of ours; a room that is not named here may import anything but `cli`."""

HOMES = {
    "typer": {"cli"},
    "pydantic": {"schema", "settings", "journal_rules"},
    "pydantic_core": {"schema", "journal_rules"},
    "regex": {"journal_rules"},
    "yaml": {"readers", "writers"},
    "bibtexparser": {"readers"},
    "langdetect": {"knowledge"},
    "stdnum": {"knowledge"},
    "babel": {"i18n", "knowledge"},
    "gettext": {"i18n"},
    "jinja2": {"reports"},
    "markupsafe": {"reports"},
    "chardet": {"decoding"},
    "packaging": {"settings"},
    "pathspec": {"settings"},
    "rapidfuzz": {"knowledge"},
    "wcwidth": {"reports"},
}
"""Where each library lives; Babel's CLDR also knows the codes of languages and the names of months."""


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """The modules a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names if node.module == "validator")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_modules_import_in_one_direction(path: Path) -> None:
    ours = {name.split(".")[1] for name in imports(path) if name.startswith("validator.")}
    own = room(path)
    if own in MAY_IMPORT:
        assert ours <= MAY_IMPORT[own]
    if own not in ("cli", "__main__"):
        assert "cli" not in ours


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_each_library_has_one_home(path: Path) -> None:
    libraries = {name.split(".")[0] for name in imports(path)} & set(HOMES)
    assert {library for library in libraries if room(path) not in HOMES[library]} == set()


def test_no_rule_imports_another_rule() -> None:
    """Shared helpers hold no RULE."""
    rules = {path for path in (PACKAGE / "rules").rglob("*.py") if "\nRULE = Rule(" in path.read_text(encoding="utf-8")}
    names = {".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts) for path in rules}
    assert {(path.name, name) for path in rules for name in imports(path) if name in names} == set()
