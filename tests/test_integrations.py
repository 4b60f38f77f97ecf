"""metalint where people work: pre-commit, GitHub, GitLab, a container, an editor. Each is run, not only read."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from validator.version import __version__

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
GOOD = """\
title: {en: Regional features of tick-borne encephalitis, ru: Региональные особенности клещевого энцефалита}
authors:
  - name: {en: Anna Petrova, ru: Анна Петрова}
    affiliations: [1]
affiliations:
  1: {en: "Siberian Medical University, Tomsk", ru: "Сибирский медицинский университет, Томск"}
"""
BAD = GOOD.replace("tick-borne", "tick-born\N{CYRILLIC SMALL LETTER IE}").replace("[1]", "[2]")


def run(*command: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command with the tools of the development environment first on the path."""
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [str(word) for word in command],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env={**os.environ, "PATH": path, **environment},
    )


def in_git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=metalint", "-c", "user.email=metalint@example.org")
    done = run("git", *identity, *arguments, cwd=folder)
    assert done.returncode == 0, done.stderr


def tracked(folder: Path) -> Iterator[str]:
    """The files of the checkout, also those that are not committed yet."""
    listed = run("git", "ls-files", "--cached", "--others", "--exclude-standard", cwd=folder).stdout
    yield from (name for name in listed.splitlines() if (folder / name).is_file())


def committed(folder: Path) -> Path:
    """Make a git repository of a folder."""
    in_git(folder, "init", "-q")
    in_git(folder, "add", "-A")
    in_git(folder, "commit", "-q", "-m", "All")
    return folder


def copied(names: Iterator[str] | list[str], target: Path) -> Path:
    """Copy files and folders of the checkout to where an installation sees nothing else."""
    for name in names:
        source, copy = ROOT / name, target / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, copy, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, copy)
    return target


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """A journal's folder with a good article and a bad one."""
    folder = tmp_path / "journal"
    for name, text in {"a b/article.yaml": GOOD, "в/metadata-2.yml": BAD}.items():
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


# --- pre-commit


def hooks() -> list[dict[str, str]]:
    data: list[dict[str, str]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    return data


def test_the_hooks_are_valid() -> None:
    done = run("pre-commit", "validate-manifest", ".pre-commit-hooks.yaml")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        ("article.yaml", True),
        ("2018/49/032/article.yml", True),
        ("metadata.yaml", True),
        ("article-032.yaml", True),
        ("article.ru.yaml", True),
        ("docker-compose.yaml", False),
        ("articles.yaml", False),
        ("my-article.yaml", False),
        ("article.yaml.bak", False),
        ("article/settings.yaml", False),
    ],
)
def test_the_hooks_take_articles_only(path: str, taken: bool) -> None:
    assert [bool(re.search(hook["files"], path)) for hook in hooks()] == [taken, taken]


@pytest.mark.slow
def test_pre_commit_runs_both_hooks(journal: Path, tmp_path: Path) -> None:
    checkout = committed(copied(tracked(ROOT), tmp_path / "checkout"))
    (journal / "compose.yaml").write_text("services: {}\n", encoding="utf-8")
    bad = committed(journal) / "в/metadata-2.yml"

    done = run("pre-commit", "try-repo", checkout, "--all-files", "--verbose", cwd=journal, LANG="C.UTF-8")

    assert done.returncode == 1, done.stdout + done.stderr
    check, fix = done.stdout.split("- hook id: ")[-2:]
    assert "в/metadata-2.yml:" in check
    assert "2 files checked" in check
    assert "files were modified by this hook" in fix
    assert "of tick-borne encephalitis" in bad.read_text(encoding="utf-8")


# --- GitHub and GitLab


@pytest.mark.parametrize(
    ("name", "schema"),
    [("action.yml", ("vendor.github-actions",)), ("templates/gitlab-ci.yml", ("vendor.gitlab-ci",))],
)
def test_the_files_are_valid(name: str, schema: tuple[str, ...]) -> None:
    transform = ["--data-transform", "gitlab-ci"] if "gitlab" in name else []
    done = run("check-jsonschema", "--builtin-schema", *schema, *transform, name)
    assert done.returncode == 0, done.stdout


def test_the_scripts_are_clean() -> None:
    scripts = sorted((ROOT / "scripts").glob("*.sh"))
    done = run("shellcheck", *scripts)
    assert (done.returncode, done.stdout) == (0, "")
    assert all(os.access(script, os.X_OK) for script in scripts)


def test_no_input_of_the_action_is_part_of_a_command() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    steps = action["runs"]["steps"]
    commands = [step["run"] for step in steps if "run" in step]
    given = {value for step in steps for value in step.get("env", {}).values()}

    assert not any("${{" in command for command in commands)
    assert all((ROOT / command.strip('"').removeprefix("$GITHUB_ACTION_PATH/")).exists() for command in commands)
    assert given == {f"${{{{ inputs.{name} }}}}" for name in action["inputs"]}


def github(journal: Path, paths: str = ".", args: str = "", sarif: str = "") -> subprocess.CompletedProcess[str]:
    """The action's second step."""
    return run(
        ROOT / "scripts/github-check.sh",
        cwd=journal,
        GITHUB_STEP_SUMMARY=str(journal / "summary.md"),
        METALINT_PATHS=paths,
        METALINT_ARGS=args,
        METALINT_SARIF_FILE=sarif,
    )


def test_the_action_annotates_sums_up_and_writes_sarif(journal: Path) -> None:
    done = github(journal, "a b\nв\n", "--lang ru --profile default", "metalint.sarif")

    assert done.returncode == 1, done.stderr
    assert "file=в/metadata-2.yml,line=4," in done.stdout
    assert "2 файла" in done.stderr
    assert "metadata-2.yml" in (journal / "summary.md").read_text(encoding="utf-8")
    assert json.loads((journal / "metalint.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_the_action_passes_where_nothing_is_wrong(journal: Path) -> None:
    done = github(journal, "a b/article.yaml")
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.slow
def test_the_action_installs_its_own_version(journal: Path, tmp_path: Path) -> None:
    path = tmp_path / "path"
    script = ROOT / "scripts/github-install.sh"
    done = run(script, RUNNER_TEMP=str(tmp_path), GITHUB_ACTION_PATH=str(ROOT), GITHUB_PATH=str(path))
    assert done.returncode == 0, done.stderr

    added = path.read_text(encoding="utf-8").strip()
    assert run(Path(added) / "metalint", "--version", cwd=journal).stdout == f"metalint {__version__}\n"


@pytest.mark.parametrize("hostile", ["; touch pwned", "$(touch pwned)", "`touch pwned`", "&& touch pwned", "*"])
def test_the_action_expands_nothing(journal: Path, hostile: str) -> None:
    assert github(journal, args=hostile).returncode == 2
    assert github(journal, paths=hostile).returncode == 2
    assert not list(journal.glob("pwned*"))


def test_the_job_of_gitlab_reports_even_when_it_fails(journal: Path) -> None:
    job = yaml.safe_load((ROOT / "templates/gitlab-ci.yml").read_text(encoding="utf-8"))["metalint"]
    variables = {**job["variables"], "METALINT_PATHS": "в", "METALINT_ARGS": "--lang ru"}

    done = run("bash", "-eo", "pipefail", "-c", "\n".join(job["script"]), cwd=journal, **variables)

    assert done.returncode == 1, done.stderr
    assert "в/metadata-2.yml:4:" in done.stdout
    found = json.loads((journal / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    assert {finding["location"]["path"] for finding in found} == {"в/metadata-2.yml"}
    assert all((journal / path).exists() for path in job["artifacts"]["paths"])
    assert job["artifacts"]["when"] == "always"


# --- the container


def stages() -> list[list[tuple[str, str]]]:
    """The instructions of each stage of the Dockerfile, each instruction with its text in one line."""
    text = re.sub(r"\\\n\s*", "", (ROOT / "Dockerfile").read_text(encoding="utf-8"))
    found: list[list[tuple[str, str]]] = []
    for line in text.splitlines():
        name, _, rest = line.partition(" ")
        if name == "FROM":
            found.append([])
        elif name.isupper():
            found[-1].append((name, rest))
    return found


def copies() -> list[str]:
    """What the Dockerfile copies from the checkout."""
    return [source for name, text in stages()[0] if name == "COPY" for source in text.split()[:-1]]


@pytest.mark.skipif(not shutil.which("hadolint", path=str(BIN)), reason="hadolint has no wheel for this platform")
def test_the_dockerfile_is_clean() -> None:
    done = run("hadolint", "Dockerfile")
    assert (done.returncode, done.stdout) == (0, "")


def test_the_container_is_built_of_what_docker_may_see() -> None:
    ignored, *allowed = [
        line for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[:1] not in ("#", "")
    ]
    assert ignored == "*"
    assert {line.removeprefix("!") for line in allowed if line.startswith("!")} == set(copies())


def test_the_container_does_not_run_as_root() -> None:
    last = dict(stages()[-1])
    assert int(last["USER"].partition(":")[0]) > 0
    assert (last["ENTRYPOINT"], last["WORKDIR"]) == ('["metalint"]', "/work")


@pytest.mark.slow
def test_the_steps_of_the_container_build_what_runs_without_network(journal: Path, tmp_path: Path) -> None:
    source = copied(copies(), tmp_path / "src")
    installed = tmp_path / "opt/metalint"
    fresh = tmp_path / "image"
    run(sys.executable, "-m", "venv", fresh)
    path = f"{fresh / 'bin'}{os.pathsep}{os.environ['PATH']}"

    for step in [text for name, text in stages()[0] if name == "RUN"]:
        done = run("bash", "-ec", step.replace("/opt/metalint", str(installed)), cwd=source, PATH=path)
        assert done.returncode == 0, done.stderr

    offline = run(
        installed / "bin/metalint",
        "check",
        "--lang",
        "ru",
        ".",
        cwd=journal,
        PATH="/usr/bin:/bin",
        https_proxy="http://127.0.0.1:9",
    )
    assert offline.returncode == 1, offline.stderr
    assert "в/metadata-2.yml:4:" in offline.stdout
    assert not (installed / "bin/pip").exists()


# --- the editor


def test_vscode_understands_the_concise_report(journal: Path) -> None:
    tasks = json.loads((ROOT / "templates/vscode-tasks.json").read_text(encoding="utf-8"))["tasks"]
    [task] = tasks
    pattern = task["problemMatcher"]["pattern"]

    lines = run(task["command"], *task["args"], cwd=journal).stdout.splitlines()
    first, *others = [re.search(pattern["regexp"], line) for line in lines]

    assert first
    assert all(others)
    assert first[pattern["file"]] == "в/metadata-2.yml"
    assert first[pattern["line"]].isdigit()
    assert re.fullmatch(r"[A-Z]{3}\d{3}", first[pattern["code"]])
