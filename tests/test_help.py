"""Help in the user's language, and what the shell offers after TAB."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer.main
from catalogue import extract

from validator.cli.app import app
from validator.cli.help import Command
from validator.profile import PROFILES
from validator.registry import RULES

BIN = Path(sys.executable).parent
PROGRAM: Any = typer.main.get_command(app)
COMMANDS: dict[str, Any] = PROGRAM.commands
HEADINGS = re.compile(r"^(\S.*):$", re.MULTILINE)


def metalint(*arguments: str, **environment: str) -> str:
    command = [sys.executable, "-m", "validator", *arguments]
    done = subprocess.run(command, capture_output=True, check=True, env={**os.environ, **environment})
    return done.stdout.decode()


def completed(*words: str) -> list[str]:
    """What bash offers for the last of the words of a command line."""
    typed = " ".join(f"'{word}'" for word in words)
    script = f"""
        eval "$(_METALINT_COMPLETE=source_bash metalint)"
        COMP_WORDS=({typed}); COMP_CWORD={len(words) - 1}
        _metalint_completion metalint
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(["bash", "-c", script], capture_output=True, check=True, env={**os.environ, "PATH": path})
    return done.stdout.decode().split()


def texts(command: Any) -> set[str]:
    """All that a help says in words."""
    context = typer.Context(command)
    parameters = command.get_params(context)
    own = {command.help, *(text for one in parameters for text in (one.help, one.metavar, one.rich_help_panel))}
    return {text for text in own if text and not text.startswith("--")}


@pytest.mark.parametrize("name", [None, *COMMANDS])
def test_every_text_of_a_help_is_marked_for_translation(name: str | None) -> None:
    marked = {message.id for message in extract() if message.id}
    assert texts(COMMANDS[name] if name else PROGRAM) - marked == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_help_with_an_example(name: str) -> None:
    assert isinstance(COMMANDS[name], Command)
    assert f"Examples:\n  metalint {name}" in metalint(name, "--help")


@pytest.mark.parametrize("name", COMMANDS)
def test_examples_name_options_that_are_there(name: str) -> None:
    options = {option for one in COMMANDS[name].params for option in one.opts}
    assert set(re.findall(r"(?<= )--?[a-z][a-z-]*", COMMANDS[name].epilog)) <= options


def test_options_are_grouped() -> None:
    found = HEADINGS.findall(metalint("check", "--help"))
    assert found[0] == "Arguments"
    assert {"Which rules run", "Which files are read", "Fixing", "Report", "Exit code"} < set(found)
    assert found[-2:] == ["Options", "Examples"]


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        (("check", "--help"), {"METALINT_LANG": "ru"}),
        (("check", "--help"), {"LANG": "ru_RU.UTF-8"}),
        (("check", "--lang", "ru", "--help"), {}),
        (("--help",), {"METALINT_LANG": "ru"}),
    ],
)
def test_help_is_russian_for_a_russian(arguments: tuple[str, ...], environment: dict[str, str]) -> None:
    said = metalint(*arguments, **environment)
    assert said.startswith("Вызов: metalint ")
    assert "Показать эту справку." in said
    assert not {"Options", "Arguments", "Commands", "Report"} & set(HEADINGS.findall(said))


def test_help_needs_neither_rules_nor_rich() -> None:
    code = (
        "import sys; from validator.cli.app import app\n"
        "try: app(['check', '--help'])\n"
        "except SystemExit: print({'validator.registry', 'validator.rule', 'rich'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.decode().endswith("set()\n")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("metalint", ""), set(COMMANDS)),
        (("metalint", "rule", "CHR00"), {rule.code for rule in RULES if rule.code.startswith("CHR")}),
        (("metalint", "rule", "mixed-sc"), {"mixed-script-word"}),
        (("metalint", "check", "--select", "TAG001,missing-tr"), {"TAG001,missing-translation"}),
        (("metalint", "check", "--ignore", "CH"), {"CHR", *(r.code for r in RULES if r.code.startswith("CHR"))}),
        (("metalint", "check", "--profile", ""), set(PROFILES)),
        (("metalint", "check", "--fail-on", "w"), {"warning"}),
        (("metalint", "check", "--output-format", "conc"), {"concise"}),
        (("metalint", "check", "--unsafe"), {"--unsafe-fixes"}),
        (("metalint", "check", "art"), set()),
    ],
    ids=" ".join,
)
def test_the_shell_completes(words: tuple[str, ...], expected: set[str]) -> None:
    assert set(completed(*words)) == expected


@pytest.mark.parametrize("shell", ["zsh", "fish", "powershell"])
def test_other_shells_get_their_scripts(shell: str) -> None:
    assert "metalint" in metalint(_METALINT_COMPLETE=f"source_{shell}")
