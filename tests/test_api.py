"""The Python API does what the command does."""

from pathlib import Path

import pytest

from validator import check_path, check_text
from validator.readers import article_yaml
from validator.source import Source

EXAMPLE = Path(__file__).parents[1] / "examples/mesenchymal-stem-cells/article.yaml"


def test_check_path_and_check_text_agree() -> None:
    by_path = [finding.code for finding in check_path(str(EXAMPLE)).findings]
    by_text = [finding.code for finding in check_text(EXAMPLE.read_text(encoding="utf-8"))]
    assert "CHR001" in by_path
    assert by_path == by_text


def test_a_reader_that_crashes_harms_no_other_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = article_yaml.load

    def crash_on_bad(source: Source) -> object:
        if source.path.endswith("bad.yaml"):
            raise ZeroDivisionError
        return whole(source)

    monkeypatch.setattr(article_yaml, "load", crash_on_bad)
    for name in ("bad.yaml", "good.yaml"):
        (tmp_path / name).write_text("title: {en: Stem cells}\nauthors: []\n", encoding="utf-8")

    run = check_path(str(tmp_path))

    assert [failure.message_id for failure in run.failures] == ["reader-crash"]
    assert run.files == 1


def test_a_missing_file_is_a_failure_and_no_exception() -> None:
    run = check_path("nowhere.yaml")
    assert [failure.message_id for failure in run.failures] == ["missing"]
