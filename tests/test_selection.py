"""Which rules run, and which files are looked at."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from validator import files
from validator.cli.app import app
from validator.failures import FailureError
from validator.registry import RULES
from validator.selection import choose, fitting, matching

FEW = ("TAG001", "TAG003", "TAG004", "CHR001")
TRIAL = [replace(rule, preview=rule.code == "TAG004") for rule in RULES if rule.code in FEW]


def chosen(select: str = "", ignore: str = "", extend: str = "", **more: bool) -> set[str]:
    rules = choose(TRIAL, select.split(","), ignore.split(","), extend_select=extend.split(","), **more)
    return {rule.code for rule in rules}


@pytest.mark.parametrize(
    ("select", "ignore", "extend", "expected"),
    [
        ("", "", "", {"CHR001", "TAG001", "TAG003"}),
        ("TAG", "", "", {"TAG001", "TAG003"}),
        ("tag", "", "", {"TAG001", "TAG003"}),
        (" TAG001 , ", "", "", {"TAG001"}),
        ("mixed-script-word", "", "", {"CHR001"}),
        ("Mixed-Script-Word", "", "", {"CHR001"}),
        ("ALL", "TAG", "", {"CHR001"}),
        ("", "all", "", set()),
        ("", "all", "TAG001", {"TAG001"}),
        ("", "TAG", "TAG001", {"CHR001", "TAG001"}),
        ("TAG001", "TAG", "", {"TAG001"}),
        ("TAG", "TAG001", "", {"TAG003"}),
        ("TAG", "TAG", "", set()),
        ("TAG001", "TAG001", "", set()),
        ("CHR001", "", "TAG00", {"CHR001", "TAG001", "TAG003"}),
    ],
)
def test_the_more_exact_selector_wins(select: str, ignore: str, extend: str, expected: set[str]) -> None:
    assert chosen(select, ignore, extend) == expected


@pytest.mark.parametrize("selector", ["TAG004", "mixed-tag-forms", "tag004"])
def test_a_rule_on_trial_runs_when_it_is_named(selector: str) -> None:
    assert "TAG004" in chosen(selector)
    assert "TAG004" in chosen(extend=selector)


def test_a_rule_on_trial_runs_with_preview() -> None:
    assert "TAG004" not in chosen("TAG")
    assert "TAG004" in chosen("TAG", preview=True)
    assert "TAG004" not in chosen("TAG", "TAG004", preview=True)


def test_the_order_is_that_of_the_catalogue() -> None:
    assert choose(RULES, ["TAG", "CHR", "STR"]) == [
        rule for rule in RULES if rule.code.startswith(("STR", "TAG", "CHR"))
    ]


@pytest.mark.parametrize("selector", ["NOPE", "", "CHR0011", "mixed-script", "ТАG"])
def test_a_selector_that_fits_nothing(selector: str) -> None:
    assert fitting(RULES, selector) == []
    with pytest.raises(FailureError):
        matching(RULES, selector)


# files


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with five articles in folders."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in ("a/article.yaml", "a/drafts/new.yaml", "b/article.yaml", "b/build/out.yaml", "old-1.yaml"):
        write(name, "title: {en: Stem cells}\nauthors: []\n")
    return tmp_path


def write(name: str, text: str) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")


def shown(*arguments: str, code: int = 0) -> list[str]:
    done = CliRunner().invoke(app, ["check", "--show-files", *arguments])
    assert done.exit_code == code, done.stderr
    return sorted(done.stdout.splitlines())


ALL = ["a/article.yaml", "a/drafts/new.yaml", "b/article.yaml", "b/build/out.yaml", "old-1.yaml"]


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    ("ignores", "left_out"),
    [
        ({}, []),
        ({".gitignore": "build/\n"}, ["b/build/out.yaml"]),
        ({".gitignore": "# build/\n\n/old-*.yaml\n"}, ["old-1.yaml"]),
        ({".gitignore": "/article.yaml\n"}, []),
        ({"a/.gitignore": "*.yaml\n"}, ["a/article.yaml", "a/drafts/new.yaml"]),
        ({"a/.gitignore": "*.yaml\n", "a/drafts/.gitignore": "!new.yaml\n"}, ["a/article.yaml"]),
        ({".gitignore": "*.yaml\n!article.yaml\n"}, ["a/drafts/new.yaml", "b/build/out.yaml", "old-1.yaml"]),
        ({".gitignore": "drafts\n", "a/drafts/.gitignore": "!new.yaml\n"}, ["a/drafts/new.yaml"]),
        ({".gitignore": "build/**/*.yaml"}, []),
        ({".gitignore": "**/build/**"}, ["b/build/out.yaml"]),
        ({".gitignore": "\ufeffold-1.yaml\r\n"}, ["old-1.yaml"]),
        ({".gitignore": "!\na\\\n[z-a]\nold-1.yaml\n"}, ["old-1.yaml"]),
    ],
    ids=str,
)
def test_folders_respect_gitignore(ignores: dict[str, str], left_out: list[str]) -> None:
    for name, text in ignores.items():
        write(name, text)
    assert shown(".") == [path for path in ALL if path not in left_out]
    assert shown(".", "--no-respect-gitignore") == ALL


def test_git_itself_agrees(repository: Path) -> None:
    (repository / ".git").rmdir()
    subprocess.run(["git", "init", "-q"], check=True)
    write(".gitignore", "*.yaml\n!article.yaml\nbuild/\n!a/\n")
    write("a/.gitignore", "!drafts/*.yaml\n/article.yaml\n")
    listed = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard", "*.yaml"], capture_output=True, text=True, check=True
    )
    assert shown(".") == sorted(listed.stdout.splitlines())


@pytest.mark.usefixtures("repository")
def test_what_is_named_is_checked_though_git_ignores_it(monkeypatch: pytest.MonkeyPatch) -> None:
    write(".gitignore", "build/\n*.yaml\n")
    assert shown("b/build/out.yaml") == ["b/build/out.yaml"]
    write(".gitignore", "build/\n")
    assert shown("b/build") == ["b/build/out.yaml"]
    monkeypatch.chdir("b")
    assert shown(".") == ["article.yaml"]
    assert shown("build", "../a/drafts") == ["../a/drafts/new.yaml", "build/out.yaml"]


def test_outside_a_repository_there_is_no_gitignore(repository: Path) -> None:
    (repository / ".git").rmdir()
    write(".gitignore", "*.yaml\n")
    assert shown(".") == ALL


@pytest.mark.usefixtures("repository")
def test_a_setting_may_look_at_what_git_ignores() -> None:
    write(".gitignore", "*.yaml\n")
    write("metalint.toml", "respect-gitignore = false\n")
    assert shown(".") == ALL


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((".", "--exclude", "drafts"), ["a/article.yaml", "b/article.yaml", "b/build/out.yaml", "old-1.yaml"]),
        ((".", "--exclude", "/drafts"), ALL),
        ((".", "--exclude", "a/", "--exclude", "*.yaml"), []),
        ((".", "--exclude", "*.yaml", "--exclude", "!article.yaml"), ["a/article.yaml", "b/article.yaml"]),
        (("a/drafts/new.yaml", "--exclude", "drafts"), ["a/drafts/new.yaml"]),
        (("a/drafts", "--exclude", "drafts"), ["a/drafts/new.yaml"]),
        (("a/drafts/new.yaml", "--exclude", "drafts", "--force-exclude"), []),
        (("a/drafts", "--exclude", "drafts", "--force-exclude"), []),
        (("a/drafts/new.yaml", "old-1.yaml", "--exclude", "drafts", "--force-exclude"), ["old-1.yaml"]),
    ],
    ids=str,
)
def test_exclude(arguments: tuple[str, ...], expected: list[str]) -> None:
    assert shown(*arguments, "--allow-empty") == expected


@pytest.mark.usefixtures("repository")
def test_patterns_of_a_file_are_relative_to_it_and_those_of_a_flag_to_the_current_folder() -> None:
    write("a/metalint.toml", 'exclude = ["/drafts"]\n')
    assert shown("a") == ["a/article.yaml"]
    assert shown("a", "--exclude", "a/article.yaml") == ["a/drafts/new.yaml"]
    write("house/house.toml", 'exclude = ["/drafts"]\n')
    write("a/metalint.toml", 'extend = "../house/house.toml"\n')
    assert shown("a") == ["a/article.yaml"]


@pytest.mark.usefixtures("repository")
def test_standard_input_is_excluded_by_its_name() -> None:
    arguments = ["check", "-", "--stdin-filename", "a/drafts/x.yaml", "--exclude", "drafts", "--allow-empty"]
    named = CliRunner().invoke(app, arguments, input="title: [1]")
    forced = CliRunner().invoke(app, [*arguments, "--force-exclude"], input="title: [1]")
    assert (named.exit_code, forced.exit_code) == (1, 0)


@pytest.mark.usefixtures("repository")
def test_per_file_ignores() -> None:
    def codes(*arguments: str) -> list[str]:
        done = CliRunner().invoke(app, ["check", ".", "--output-format", "concise", "--select", "LNG001", *arguments])
        return sorted(line.split(":")[0] for line in done.stdout.splitlines())

    assert codes() == ALL
    assert codes("--per-file-ignores", "drafts/:LNG") == [path for path in ALL if "drafts" not in path]
    assert codes("--per-file-ignores", "b/**:missing-translation") == [path for path in ALL if path[0] != "b"]
    both = ("--per-file-ignores", "a/*:CHR", "--per-file-ignores", "a/*:LNG001")
    assert codes(*both) == [path for path in ALL if path[0] != "a"]


@pytest.mark.usefixtures("repository")
def test_nothing_to_check_is_a_failure_unless_allowed() -> None:
    Path("empty").mkdir()
    assert shown("empty", code=2) == []
    assert shown("empty", "--allow-empty") == []


@pytest.mark.usefixtures("repository")
def test_show_files_lists_articles_only_and_changes_nothing() -> None:
    write("docker-compose.yaml", "services: {}\n")
    write("broken.yaml", 'title: "x\nauthors: []\n')
    before = Path("broken.yaml").read_bytes()
    assert shown(".", "--fix", "--write-baseline") == sorted([*ALL, "broken.yaml"])
    assert Path("broken.yaml").read_bytes() == before
    assert not Path(".metalint-baseline.json").exists()


def test_a_folder_that_cannot_be_read_is_told(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = files.os.walk

    def walk(top: Path, onerror: object) -> object:
        assert callable(onerror)
        yield from whole(top)
        onerror(PermissionError(13, "Permission denied", str(repository / "a")))

    monkeypatch.setattr(files.os, "walk", walk)
    found = list(files.find(["."]))
    assert isinstance(found[-1], FailureError)
    assert found[-1].message_id == "unreadable"
    assert len(found) == len(ALL) + 1
