"""The READMEs tell the truth: what they print is what the command prints."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
READMES = ("README.md", "README.ru.md", "README.kk.md")


@pytest.mark.parametrize("name", READMES)
def test_shown_output_is_real(name: str) -> None:
    readme = (ROOT / name).read_text(encoding="utf-8")
    command = re.search(r"\.venv/bin/metalint (.*)", readme)
    shown = re.search(r"```text\n(.*?)```", readme, re.DOTALL)
    assert command
    assert shown

    arguments = [sys.executable, "-m", "validator", *command[1].split()]
    done = subprocess.run(arguments, capture_output=True, check=False, cwd=ROOT)

    assert shown[1].strip("…\n") in done.stdout.decode()


def test_every_command_of_the_program_is_described() -> None:
    for name in READMES:
        text = (ROOT / name).read_text(encoding="utf-8")
        assert all(f"metalint {command}" in text for command in ("check", "convert", "rule", "rules"))
