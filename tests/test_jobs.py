"""Several processes find what one finds, in the same order."""

from pathlib import Path

import pytest

from validator.jobs import in_order
from validator.pipeline import Options, check_paths

CLEAN = sorted((Path(__file__).parent / "data/clean").glob("*.yaml"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(20):
        text = CLEAN[number % len(CLEAN)].read_text(encoding="utf-8")
        (tmp_path / f"{number:02}.yaml").write_text(text.replace("a", "а", number), encoding="utf-8")
    return tmp_path


def test_the_same_run(folder: Path) -> None:
    paths = [str(folder), str(folder / "missing.yaml")]
    one, two = check_paths(paths), check_paths(paths, jobs=2)

    assert len(one.findings) > 20
    assert two == one


def test_fixes_are_written(folder: Path) -> None:
    run = check_paths([str(folder)], Options(fix="safe"), jobs=2)

    assert run.fixed
    assert len(run.changes) == len({change.before.path for change in run.changes})
    assert not [finding for finding in check_paths([str(folder)]).findings if finding.fix and finding.fix.safe]


@pytest.mark.parametrize("jobs", [1, 2, 50])
def test_order(jobs: int) -> None:
    assert list(in_order(abs, range(-9, 0), jobs)) == list(range(9, 0, -1))


def test_a_failing_task_fails_the_run() -> None:
    with pytest.raises(TypeError):
        list(in_order(len, [1, 2, 3], 2))  # type: ignore[list-item]
