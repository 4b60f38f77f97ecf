"""Python rules of an installed package: loaded only if the settings name it, and never the cause of a traceback."""

import json
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from validator.cli.app import app

RULES = """
from validator.finding import Severity
from validator.messages import N_, NP_
from validator.rule import Rule


def check(context):
    for title in context.article.titles.values():
        count = title.value.count("!")
        if count:
            yield context.finding("loud", title, count=count)


LOUD = Rule(
    code="LOUD001",
    name="loud-title",
    since="1.0",
    severity=Severity.WARNING,
    check=check,
    summary="A title shouts.",
    why="It is no advertisement.",
    messages={"loud": NP_("{count} exclamation mark.", "{count} exclamation marks.")},
    help={"loud": "Be quiet."},
    translations={
        "ru": {
            "A title shouts.": "Заглавие кричит.",
            "{count} exclamation mark.": (
                "{count} восклицательный знак.", "{count} восклицательных знака.", "{count} восклицательных знаков.",
            ),
        }
    },
)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with settings and an article, and a place from which Python imports."""
    (tmp_path / "site").mkdir()
    (tmp_path / "work/.git").mkdir(parents=True)
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    monkeypatch.chdir(tmp_path / "work")
    Path("metalint.toml").write_text('plugins = ["loud-rules"]\n', encoding="utf-8")
    Path("a.yaml").write_text("title: {ru: Ура!!, en: Success!}\ntype: editorial\n", encoding="utf-8")
    monkeypatch.delitem(sys.modules, "loud_rules", raising=False)
    return tmp_path / "site"


def install(site: Path, code: str, points: str = "[metalint.rules]\nloud = loud_rules:RULES\n") -> None:
    (site / "loud_rules.py").write_text(code, encoding="utf-8")
    info = site / "loud_rules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: loud-rules\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(points, encoding="utf-8")
    sys.modules.pop("loud_rules", None)


def metalint(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def findings(*arguments: str) -> list[tuple[str, str, str]]:
    result = metalint("check", "a.yaml", "--output-format", "json", "-q", *arguments)
    return [
        (one["code"], one["severity"], one["message"])
        for one in json.loads(result.stdout)["findings"]
        if not one["suppressed"]
    ]


def test_rules_of_a_package_run_beside_ours(folder: Path) -> None:
    install(folder, RULES + "RULES = [LOUD]\n")
    assert findings() == [
        ("LOUD001", "warning", "2 exclamation marks."),
        ("LOUD001", "warning", "1 exclamation mark."),
    ]
    assert [message for *_, message in findings("--lang", "ru")] == [
        "2 восклицательных знака.",
        "1 восклицательный знак.",
    ]
    assert findings("--ignore", "LOUD") == []
    assert len(findings("--select", "loud-title")) == 2
    assert "A title shouts." in metalint("rule", "LOUD001").stdout
    assert "Заглавие кричит." in metalint("rule", "loud-title", "--lang", "ru").stdout


def test_settings_comments_and_the_baseline_know_them(folder: Path) -> None:
    install(folder, RULES + "RULES = [LOUD]\n")
    with Path("metalint.toml").open("a", encoding="utf-8") as file:
        file.write('[rules.LOUD001]\nseverity = "info"\n')
    assert {severity for _, severity, _ in findings()} == {"info"}
    assert metalint("check", "a.yaml", "--baseline", "known.json", "--write-baseline").exit_code == 0
    assert findings("--baseline", "known.json") == []
    Path("a.yaml").write_text(
        "title: {ru: Ура!!, en: Success!} # metalint: ignore[loud-title]\ntype: editorial\n", encoding="utf-8"
    )
    assert findings("--select", "SUP,LOUD") == []


def test_nothing_is_loaded_that_the_settings_do_not_name(folder: Path) -> None:
    install(folder, "raise RuntimeError\n")
    Path("metalint.toml").write_text("", encoding="utf-8")
    assert findings() == []
    assert "loud_rules" not in sys.modules


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "import not_there\n",
            "loud-rules (loud_rules:RULES): the rules of this plugin cannot be loaded (ModuleNotFoundError: No module",
        ),
        ("raise SystemError('a\\nb')\n", "cannot be loaded (SystemError: a b)."),
        ("", "cannot be loaded (AttributeError:"),
        ("RULES = 5\n", "cannot be loaded (TypeError:"),
        ("RULES = ['rule']\n", "the rule rule of this plugin is faulty: see “validator.rule.Rule”"),
        (
            RULES + "import dataclasses\nRULES = [dataclasses.replace(LOUD, messages={})]\n",
            "the rule LOUD001 of this plugin is faulty: see “messages” in its record.",
        ),
        (
            RULES.replace("marks.", "marks {") + "RULES = [LOUD]\n",
            "the rule LOUD001 of this plugin is faulty: see “messages” in its record.",
        ),
        (RULES.replace("Заглавие", "{title}") + "RULES = [LOUD]\n", "faulty: see “summary” in its record."),
        (RULES.replace('"loud": "Be', '"lout": "Be') + "RULES = [LOUD]\n", "faulty: see “help” in its record."),
        (RULES + "RULES = [LOUD, LOUD]\n", "“LOUD001” is taken by the rule LOUD001 loud-title."),
        (
            RULES + "import dataclasses\nRULES = [dataclasses.replace(LOUD, code='CHR001')]\n",
            "“CHR001” cannot be the code of a rule of your own",
        ),
        (
            RULES + "import dataclasses\nRULES = [dataclasses.replace(LOUD, name='unused-affiliation')]\n",
            "“unused-affiliation” is taken by the rule AFF",
        ),
    ],
)
def test_a_faulty_plugin_is_one_line_and_exit_2(folder: Path, code: str, said: str) -> None:
    install(folder, code)
    result = metalint("check", "a.yaml", "-q")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert said in result.stderr


def test_a_package_that_is_not_there_or_has_no_rules_is_told(folder: Path) -> None:
    assert "metalint.toml: “plugins”: the package loud-rules is not installed." in metalint("check", "a.yaml").stderr
    install(folder, "", "[console_scripts]\nx = y:z\n")
    result = metalint("check", "a.yaml")
    assert result.exit_code == 2
    assert "has no rules (no entry point “metalint.rules”)." in result.stderr


@pytest.mark.parametrize(
    ("before", "after", "error"),
    [
        ("count=count)", "number=count)", "KeyError"),
        ('finding("loud"', 'finding("quiet"', "KeyError"),
        ("count = title", "count = 1 / 0 or title", "ZeroDivisionError"),
    ],
)
def test_a_rule_that_crashes_harms_no_other(folder: Path, before: str, after: str, error: str) -> None:
    install(folder, RULES.replace(before, after) + "RULES = [LOUD]\n")
    result = metalint("check", "a.yaml", "-q")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert f"rule LOUD001 failed ({error}" in result.stderr
    assert "It is not one of metalint’s" in result.stderr
