"""The Python API does what the command does."""

from pathlib import Path

from validator import check_path, check_text

EXAMPLE = Path(__file__).parents[1] / "examples/mesenchymal-stem-cells/article.yaml"


def test_check_path_and_check_text_agree() -> None:
    by_path = [finding.code for finding in check_path(str(EXAMPLE)).findings]
    by_text = [finding.code for finding in check_text(EXAMPLE.read_text(encoding="utf-8"))]
    assert "CHR001" in by_path
    assert by_path == by_text


def test_a_missing_file_is_a_failure_and_no_exception() -> None:
    run = check_path("nowhere.yaml")
    assert [failure.message_id for failure in run.failures] == ["missing"]
