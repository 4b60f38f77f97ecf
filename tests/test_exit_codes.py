"""The exit codes of the contract, whatever the report, and what stands on standard output beside them."""

import json
import os
import signal
import sys
from collections.abc import Callable
from html import escape
from io import TextIOWrapper
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from validator.cli import main
from validator.cli.options import OutputFormat
from validator.reports.markdown import plain

CLEAN = "title: {en: Treatment of asthma, ru: Лечение астмы}\n"
WARNING = "title: {en: Treatment of asthma., ru: Лечение астмы}\n"
INFO = "title: {en: Treatment of asthma, RU: Лечение астмы}\n"
ERROR = "title: {en: Treatment of аsthma, ru: Лечение астмы}\n"
SELECT = "--select=STR001,STR002,STR008,TIT002,CHR001"


class Done(NamedTuple):
    code: int
    out: str
    err: str


Metalint = Callable[..., Done]


@pytest.fixture
def metalint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Metalint:
    """The command in a folder with articles of every kind."""
    texts = {"clean": CLEAN, "warning": WARNING, "info": INFO, "error": ERROR, "broken": 'title: "open\n'}
    for name, text in texts.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "cp1251.yaml").write_bytes("title: {ru: Лечение сахарного диабета у пожилых}\n".encode("cp1251"))
    (tmp_path / "bad.toml").write_text("selekt = []\n", encoding="utf-8")
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    (tmp_path / "nothing").mkdir()
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Done:
        monkeypatch.setattr(sys, "argv", ["metalint", *arguments])
        with pytest.raises(SystemExit) as stopped:
            main()
        out, err = capsys.readouterr()
        assert isinstance(stopped.value.code, int)
        assert "Traceback" not in out + err
        return Done(stopped.value.code, out, err)

    return call


TABLE = [
    # nothing at or above --fail-on
    ("clean.yaml", 0),
    ("info.yaml", 0),
    ("warning.yaml --fail-on error", 0),
    ("warning.yaml info.yaml --fail-on error", 0),
    ("error.yaml --fail-on never", 0),
    ("error.yaml --exit-zero", 0),
    ("error.yaml --ignore CHR001", 0),
    ("clean.yaml --fail-on info", 0),
    ("nothing --allow-empty", 0),
    ("error.yaml --fix", 0),
    # findings
    ("error.yaml", 1),
    ("warning.yaml", 1),
    ("warning.yaml --fail-on warning", 1),
    ("warning.yaml --fail-on info", 1),
    ("info.yaml --fail-on info", 1),
    ("error.yaml --fail-on error", 1),
    ("broken.yaml", 1),
    ("cp1251.yaml", 1),
    ("clean.yaml broken.yaml", 1),
    # with --diff: something would change
    ("clean.yaml --diff", 0),
    ("broken.yaml --diff", 0),
    ("error.yaml --diff", 1),
    ("error.yaml --diff --fail-on never", 1),
    ("error.yaml --diff --exit-zero", 0),
    # the job could not be done
    ("--nope", 2),
    ("error.yaml --fail-on nope", 2),
    ("error.yaml --output-format nope", 2),
    ("error.yaml --select NOPE", 2),
    ("error.yaml --config bad.toml", 2),
    ("error.yaml --config nowhere.toml", 2),
    ("error.yaml --baseline nowhere.json", 2),
    ("error.yaml -o report.nope", 2),
    ("error.yaml -o nowhere/report.json", 2),
    ("nowhere.yaml", 2),
    ("clean.yaml nowhere.yaml", 2),
    ("nowhere.yaml --exit-zero", 2),
    ("nowhere.yaml --diff", 2),
    ("nowhere.yaml --fail-on never", 2),
    ("loop.yaml", 2),
    ("nothing", 2),
]


@pytest.mark.parametrize(("arguments", "code"), TABLE)
def test_exit_code(arguments: str, code: int, metalint: Metalint) -> None:
    done = metalint("check", *([] if "--select" in arguments else [SELECT]), *arguments.split())
    assert done.code == code
    assert (code == 2) is ("metalint: " in done.err or "Usage: " in done.err)


def valid(chosen: OutputFormat, text: str) -> bool:
    """Whether a text is one document of a format."""
    if chosen is OutputFormat.JSONL:
        return all(json.loads(line) for line in text.splitlines())
    if chosen is OutputFormat.JUNIT:
        return ET.fromstring(text.encode()).tag == "testsuites"  # noqa: S314 - our own report
    if chosen in (OutputFormat.JSON, OutputFormat.SARIF, OutputFormat.GITLAB):
        return isinstance(json.loads(text), dict | list)
    if chosen is OutputFormat.GITHUB:
        return all(line.startswith("::") for line in text.splitlines())
    return True


@pytest.mark.parametrize("chosen", OutputFormat)
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("clean.yaml", 0),
        ("error.yaml", 1),
        ("error.yaml nowhere.yaml", 2),
        ("nothing", 2),
        ("nothing --allow-empty", 0),
        ("error.yaml --config bad.toml", 2),
    ],
)
def test_exit_code_and_document_of_every_format(
    chosen: OutputFormat, arguments: str, code: int, metalint: Metalint
) -> None:
    done = metalint("check", SELECT, "--output-format", chosen, *arguments.split())
    assert done.code == code
    assert valid(chosen, done.out)


def as_printed(text: str, chosen: str) -> str:
    """A sentence in the notation of a format."""
    return {"markdown": plain, "html": escape}.get(chosen, str)(text)


@pytest.mark.parametrize("arguments", ["error.yaml nowhere.yaml", "error.yaml --select NOPE", "nothing"])
@pytest.mark.parametrize("chosen", ["json", "sarif", "github", "gitlab", "junit", "html", "markdown"])
def test_what_could_not_be_done_is_in_the_report(chosen: str, arguments: str, metalint: Metalint) -> None:
    done = metalint("check", SELECT, "--output-format", chosen, "--lang", "ru", *arguments.split())
    (line,) = [line for line in done.err.splitlines() if line.startswith("metalint: ")]
    assert as_printed(line.removeprefix("metalint: "), chosen) in done.out
    assert done.err


TITLES = "validator.rules.titles.title_final_period.ends_with_abbreviation"
"""What a rule calls on every title that ends in a period."""


def test_a_rule_that_crashes_fails_the_run_and_no_other_rule(
    metalint: Metalint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TITLES, lambda _: 1 // 0)
    done = metalint("check", SELECT, "--output-format", "json", "warning.yaml", "error.yaml")
    document = json.loads(done.out)
    assert done.code == 2
    assert [finding["code"] for finding in document["findings"]] == ["CHR001"]
    assert [failure["message_id"] for failure in document["failures"]] == ["crash"]
    assert "rule TIT002 failed" in done.err


def test_interrupted(metalint: Metalint, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C while a rule runs, also where these tests were started with the signal ignored, in the background."""
    monkeypatch.setattr(TITLES, lambda _: signal.raise_signal(signal.SIGINT))
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        done = metalint("check", SELECT, "--output-format", "json", "error.yaml", "warning.yaml")
    finally:
        signal.signal(signal.SIGINT, before)
    assert (done.code, done.out, done.err) == (130, "", "")


@pytest.mark.parametrize(
    ("name", "chosen"), [("r.jsonl", "jsonl"), ("r.sarif", "sarif"), ("r.xml", "junit"), ("gitlab:r.json", "gitlab")]
)
def test_the_suffix_tells_the_format(name: str, chosen: str, metalint: Metalint) -> None:
    metalint("check", SELECT, "-o", name, "error.yaml")
    printed = metalint("check", SELECT, "--output-format", chosen, "error.yaml").out
    assert Path(name.rpartition(":")[2]).read_text(encoding="utf-8") == printed != ""


def test_several_reports_of_one_run(metalint: Metalint) -> None:
    done = metalint("check", SELECT, "-ogithub:-", "-oa.sarif", "-oa.html", "-ogitlab:a.json", "error.yaml")
    assert done.code == 1
    assert done.out.startswith("::error title=CHR001 ")
    assert all(Path(name).stat().st_size for name in ("a.sarif", "a.html", "a.json"))


def test_a_job_of_github_gets_annotations_after_the_text(metalint: Metalint, monkeypatch: pytest.MonkeyPatch) -> None:
    text = metalint("check", SELECT, "error.yaml").out
    commands = metalint("check", SELECT, "error.yaml", "--output-format", "github").out
    others = {one: metalint("check", SELECT, "error.yaml", "--output-format", one).out for one in ("concise", "json")}
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert metalint("check", SELECT, "error.yaml").out == text + commands
    assert metalint("check", SELECT, "error.yaml", "-o", "text:-").out == text
    for one, out in others.items():
        assert metalint("check", SELECT, "error.yaml", "--output-format", one).out == out


@pytest.mark.parametrize("chosen", ["json", "jsonl", "sarif", "gitlab", "junit"])
def test_machine_formats_are_utf_8_in_every_terminal(chosen: str, metalint: Metalint) -> None:
    plain = metalint("check", SELECT, "error.yaml", "--output-format", chosen).out
    assert isinstance(sys.stdout, TextIOWrapper)
    sys.stdout.reconfigure(encoding="ascii", errors="backslashreplace")
    assert "аsthma" in plain
    assert metalint("check", SELECT, "error.yaml", "--output-format", chosen).out == plain


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
@pytest.mark.parametrize("chosen", OutputFormat)
def test_a_file_name_that_is_no_text(chosen: OutputFormat, metalint: Metalint) -> None:
    name = os.fsdecode(b"\xff.yaml")
    Path(name).write_text(ERROR, encoding="utf-8")
    printed = metalint("check", SELECT, name, "--output-format", chosen)
    written = metalint("check", SELECT, name, "-o", f"{chosen}:report")
    assert (printed.code, written.code) == (1, 1)
    assert valid(chosen, printed.out)
    assert Path("report").read_text(encoding="utf-8") == printed.out
