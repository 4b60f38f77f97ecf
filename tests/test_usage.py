"""A command that cannot be understood is one line, in the user's language, and exit code 2."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

GOOD = (
    "title: {en: Broken bones of children, ru: Переломы костей у детей}\nauthors: [{name: {en: A. Kim, ru: А. Ким}}]\n"
)


def metalint(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "validator", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("check", "--fixx"), "metalint: there is no option --fixx. Did you mean --fix?"),
        (("check", "--fixx", "--lang", "ru"), "metalint: ключа --fixx нет. Возможно, имелось в виду --fix?"),
        (("chek",), "metalint: there is no command “chek”. Did you mean “check”?"),
        (("check", "--lang", "de"), "metalint: --lang cannot be “de”; it may be: en, ru, kk."),
        (("check", "--lang=kk", "--fail-on", "x"), "metalint: --fail-on: «x» болмайды;"),
        (("rule", "--lang=ru"), "metalint: не указан аргумент:"),
        (("check", "--select"), "metalint: the command cannot be understood"),
    ],
)
def test_one_line_in_the_user_s_language(arguments: tuple[str, ...], line: str, tmp_path: Path) -> None:
    done = metalint(*arguments, folder=tmp_path)

    assert done.returncode == 2
    assert not done.stdout
    assert done.stderr.startswith(line)
    assert done.stderr.count("\n") == 1


def test_settings_govern_the_report_of_a_failure(tmp_path: Path) -> None:
    (tmp_path / "metalint.toml").write_text('output-format = "json"\nlanguage = "ru"\nbaseline = "none.json"\n')
    done = metalint("check", folder=tmp_path)

    assert done.returncode == 2
    assert '"lang": "ru"' in done.stdout
    assert "нет" in done.stderr


def test_statistics_and_reports_in_files(tmp_path: Path) -> None:
    (tmp_path / "article.yaml").write_text(GOOD.replace("bones", "bоnes"), encoding="utf-8")
    done = metalint("check", "--statistics", "-v", "-o", "out.json", "-o", "-", folder=tmp_path)

    assert done.stdout.split()[:2] == ["1", "CHR001"]
    assert done.stderr.splitlines()[0] == "article.yaml: 1 defect"
    assert '"code": "CHR001"' in (tmp_path / "out.json").read_text(encoding="utf-8")


def test_rules_of_another_settings_file(tmp_path: Path) -> None:
    (tmp_path / "metalint.toml").write_text("selekt = []\n")

    assert metalint("rule", "CHR001", folder=tmp_path).returncode == 2
    assert metalint("rule", "CHR001", "--isolated", folder=tmp_path).returncode == 0
