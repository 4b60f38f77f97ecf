"""Every report on one small run, beside its golden copy, and the machine formats by their official schemas.

Renew the copies with `pytest tests/test_reports.py --renew-goldens`, and read what changed.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import xmlschema
from jsonschema import Draft4Validator, Draft202012Validator

from validator.cli.options import OutputFormat
from validator.failures import FailureError
from validator.i18n import Renderer
from validator.pipeline import Options, check_bytes, check_paths
from validator.registry import RULES
from validator.reports import Look
from validator.reports.json_schema import report_schema
from validator.reports.machine import repository_path
from validator.reports.sarif_rules import descriptor
from validator.run import Run
from validator.source import Position
from validator.version import __version__

TESTS = Path(__file__).parent
GOLDENS = TESTS / "goldens"
SARIF = Draft4Validator(json.loads((TESTS / "data/schemas/sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8")))
JUNIT = xmlschema.XMLSchema(TESTS / "data/schemas/junit-10.xsd")
JSON = Draft202012Validator(report_schema())
ONE_AND_ON = {"type": "integer", "minimum": 1}
POSITION = {"type": "object", "required": ["line"], "properties": {"line": ONE_AND_ON, "column": ONE_AND_ON}}
GITLAB = Draft202012Validator(
    {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "properties": {
                "type": {"const": "issue"},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "categories": {"items": {"enum": ["Bug Risk", "Style"]}},
                "fingerprint": {"pattern": "^[0-9a-f]{32}$"},
                "location": {
                    "required": ["path", "positions"],
                    "properties": {
                        "path": {"pattern": "^[^/]"},
                        "positions": {"required": ["begin", "end"], "additionalProperties": POSITION},
                    },
                },
            },
        },
    }
)
"""What https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format asks for."""

CLEAN = "title: {en: Treatment of asthma, ru: Лечение астмы}\n"
FAULTY = """\
title:
  en: Treatment of аsthma.  # metalint: ignore[TIT002] as the authors wish
  ru: Лечение астмы.
autors: []
keywords: {en: [asthma, TREАTMENT], ru: [астма, лечение]}
abstract: {en: "Plan%: \\U0001F600 a, b", RU: Цель}
"""
FILES = {"выпуск 3/статья 100%.yaml": FAULTY, "clean.yaml": CLEAN, "broken: a, b.yaml": 'title: "open\n'}
CODES = {"STR001", "STR004", "STR008", "TIT002", "CHR001", "SUP001"}


def render(chosen: OutputFormat, run: Run, language: str = "en") -> str:
    module = "json_report" if chosen is OutputFormat.JSON else chosen.value
    text = import_module(f"validator.reports.{module}").render(run, Renderer(language, run.rules), Look())
    assert isinstance(text, str)
    return text


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Two articles, a broken file and a missing one; an error, a warning, an info, a silenced finding, fixes."""
    folder = tmp_path_factory.mktemp("journal")
    for name, text in FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        run = check_paths([*FILES, "nowhere.yaml"], Options([rule for rule in RULES if rule.code in CODES]))
        run.show_suppressed()
        yield run


def test_the_run_has_something_of_everything(run: Run) -> None:
    assert {finding.severity.value for finding in run.findings} == {"error", "warning", "info"}
    assert [finding.code for finding in run.suppressed] == ["TIT002"]
    assert {finding.fix.safe for finding in run.findings if finding.fix} == {True, False}
    assert [failure.message_id for failure in run.failures] == ["missing"]
    assert set(run.sources) == set(FILES)


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("chosen", OutputFormat)
def test_golden(chosen: OutputFormat, language: str, run: Run, request: pytest.FixtureRequest) -> None:
    text = render(chosen, run, language).replace(f'"{__version__}"', '"VERSION"')
    path = GOLDENS / f"{chosen}.{language}"
    if request.config.getoption("--renew-goldens"):
        path.write_text(text, encoding="utf-8", newline="")
    assert text == path.read_bytes().decode()


def test_no_golden_is_left_over() -> None:
    assert {path.name for path in GOLDENS.iterdir()} == {
        f"{one}.{language}" for one in OutputFormat for language in ("en", "ru")
    }


def failed() -> Run:
    run = Run({})
    run.fail(FailureError("settings-missing", path="a\x1b, b: 100%\n.toml"))
    return run


@pytest.fixture(params=["full", "empty", "failed", "clean"])
def any_run(request: pytest.FixtureRequest, run: Run) -> Run:
    runs = {"full": run, "empty": Run({}), "failed": failed(), "clean": check_bytes(CLEAN.encode())}
    return runs[request.param]


def test_json_is_valid(any_run: Run) -> None:
    document = json.loads(render(OutputFormat.JSON, any_run))
    JSON.validate(document)
    assert len(document["failures"]) == len(any_run.failures)


def test_jsonl_has_the_findings_of_json(any_run: Run) -> None:
    lines = render(OutputFormat.JSONL, any_run).split("\n")
    assert lines.pop() == ""
    assert [json.loads(line) for line in lines] == json.loads(render(OutputFormat.JSON, any_run))["findings"]


def sarif_of(run: Run, language: str = "en") -> dict[str, Any]:
    document: dict[str, Any] = json.loads(render(OutputFormat.SARIF, run, language))
    return document


@pytest.mark.parametrize("language", ["en", "ru"])
def test_sarif_is_valid(any_run: Run, language: str) -> None:
    document = sarif_of(any_run, language)
    SARIF.validate(document)
    (logged,) = document["runs"]
    assert logged["language"] == language
    assert logged["columnKind"] == "unicodeCodePoints"
    (invocation,) = logged["invocations"]
    assert invocation["executionSuccessful"] is not bool(any_run.failures)
    assert len(invocation["toolExecutionNotifications"]) == len(any_run.failures)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_sarif_describes_every_rule(language: str) -> None:
    described = [descriptor(rule, Renderer(language, {})) for rule in RULES]
    document = sarif_of(Run({}))
    document["runs"][0]["tool"]["driver"]["rules"] = described
    SARIF.validate(document)
    assert all(len(rule["fullDescription"]["text"]) <= 1024 for rule in described)  # GitHub cuts off the rest
    assert all(rule["id"] in rule["helpUri"] for rule in described)


def test_sarif_points_to_the_very_letters(run: Run) -> None:
    (logged,) = sarif_of(run)["runs"]
    for result in logged["results"]:
        assert logged["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        text = FILES[unquote(place["artifactLocation"]["uri"])]
        assert cut(text, place["region"]) == place["region"]["snippet"]["text"]


def cut(text: str, region: dict[str, int]) -> str:
    """The part of a text that a SARIF region means."""
    lines = text.splitlines(keepends=True) or [""]
    inside = lines[region["startLine"] - 1 : region["endLine"]]
    if inside:
        inside[-1] = inside[-1][: region["endColumn"] - 1]
        inside[0] = inside[0][region["startColumn"] - 1 :]
    return "".join(inside)


def test_sarif_fixes_mend(run: Run) -> None:
    (logged,) = sarif_of(run)["runs"]
    (mixed, _) = [one for one in logged["results"] if one["ruleId"] == "CHR001"]
    ((change,),) = [fix["artifactChanges"] for fix in mixed["fixes"]]
    (replacement,) = change["replacements"]
    assert cut(FAULTY, replacement["deletedRegion"]) == "аsthma"
    assert replacement["insertedContent"]["text"] == "asthma"


def test_sarif_marks_what_is_silenced(run: Run) -> None:
    results = sarif_of(run)["runs"][0]["results"]
    silenced = [one["ruleId"] for one in results if "suppressions" in one]
    assert silenced == ["TIT002"]


def test_gitlab_is_valid(any_run: Run) -> None:
    issues = json.loads(render(OutputFormat.GITLAB, any_run))
    GITLAB.validate(issues)
    heard = [finding for finding in any_run.findings if not finding.suppressed]
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == len(heard) + len(any_run.failures)


def test_junit_is_valid(any_run: Run) -> None:
    text = render(OutputFormat.JUNIT, any_run)
    JUNIT.validate(text)
    assert text.count("<error ") == len(any_run.failures)
    assert text.count("<testsuite ") == len(any_run.sources) + bool(any_run.failures)


def test_junit_fails_where_a_run_fails(run: Run) -> None:
    text = render(OutputFormat.JUNIT, run)
    counts = [text.count(tag) for tag in ("<failure ", "<system-out>", "<skipped ", 'name="metalint" classname="clean')]
    assert counts == [5, 1, 1, 1]


def test_github_escapes_what_would_end_a_command() -> None:
    (line,) = render(OutputFormat.GITHUB, failed()).splitlines()
    assert line.startswith("::error title=metalint::a\x1b, b: 100%25%0A.toml: ")


def test_github_annotates_with_an_escaped_file(run: Run) -> None:
    lines = render(OutputFormat.GITHUB, run).splitlines()
    assert lines[0].startswith("::error title=metalint::nowhere.yaml: ")
    assert any("file=выпуск 3/статья 100%25.yaml,line=3,endLine=3,col=20,endColumn=21::" in one for one in lines)
    assert any("file=broken%3A a%2C b.yaml,line=" in line for line in lines)
    assert {line.partition(" ")[0] for line in lines} == {"::error", "::warning", "::notice"}


def test_github_takes_columns_within_one_line_only(run: Run) -> None:
    (finding, *_) = run.findings
    longer = replace(finding, end=Position(finding.end.line + 1, 1))
    (line,) = render(OutputFormat.GITHUB, Run(run.rules, findings=[longer])).splitlines()
    assert ",line=1,endLine=2::" in line


@pytest.mark.parametrize(
    ("path", "environ", "shown"),
    [
        ("a/b.yaml", {}, "a/b.yaml"),
        ("./a/../b.yaml", {}, "b.yaml"),
        ("{here}/a b.yaml", {}, "a b.yaml"),
        ("../b.yaml", {}, "../b.yaml"),
        ("/elsewhere/b.yaml", {}, "/elsewhere/b.yaml"),
        ("b.yaml", {"GITHUB_WORKSPACE": "{above}"}, "work/b.yaml"),
        ("../b.yaml", {"CI_PROJECT_DIR": "{above}"}, "b.yaml"),
        ("b.yaml", {"CI_PROJECT_DIR": "/elsewhere"}, "b.yaml"),
    ],
)
def test_paths_as_the_repository_has_them(
    path: str, environ: dict[str, str], shown: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "work"
    here.mkdir()
    monkeypatch.chdir(here)
    places = {"here": here.as_posix(), "above": tmp_path.as_posix()}
    filled = {name: value.format(**places) for name, value in environ.items()}
    assert repository_path(path.format(**places), filled) == shown


def fingerprints(text: str) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    for finding in check_bytes(text.encode()).findings:
        found.setdefault((finding.code, finding.pointer), []).append(finding.fingerprint)
    return found


def test_fingerprints_are_unique() -> None:
    twice = FAULTY.replace("[asthma, TREАTMENT]", "[аsthma TREАTMENT, аsthma TREАTMENT]")
    told = [one for ones in fingerprints(twice).values() for one in ones]
    assert len(told) == len(set(told))


def test_fingerprints_survive_lines_and_other_findings() -> None:
    moved = fingerprints("# a comment\n\n" + FAULTY)
    mended = fingerprints(FAULTY.replace("TREАTMENT", "therapy"))
    assert moved == fingerprints(FAULTY)
    assert {place: marks for place, marks in fingerprints(FAULTY).items() if place[1] != "/keywords/en/1"} == mended


@pytest.mark.parametrize("chosen", OutputFormat)
def test_a_report_is_the_same_again(chosen: OutputFormat, run: Run) -> None:
    assert render(chosen, run) == render(chosen, run)
