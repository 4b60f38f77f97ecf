"""The article the project began with: the page and the converted file have the same, known defects."""

import json
from pathlib import Path

import pytest

from validator.finding import Finding
from validator.pipeline import check_paths
from validator.readers import page
from validator.registry import RULES
from validator.source import Source

DATA = Path(__file__).parent / "data"
PAGE = DATA / "landing-page.txt"
EXAMPLE = Path(__file__).parents[1] / "examples/mesenchymal-stem-cells/article.yaml"
EXPECTED = json.loads((DATA / "landing-page.json").read_text(encoding="utf-8"))
CODES = {rule.code for rule in RULES}


def findings(path: Path) -> list[Finding]:
    run = check_paths([str(path)])
    assert not run.failures
    return run.findings


def reference_of(finding: Finding) -> int | None:
    """The printed number of the reference a finding is at."""
    parts = finding.pointer.split("/")
    return int(parts[2]) + 1 if parts[1] == "references" else None


def fits(item: dict[str, object], finding: Finding) -> bool:
    text = str(item["text"])
    overlaps = text in finding.text or finding.text in text
    return finding.code == item["rule"] and reference_of(finding) == item["reference"] and overlaps


@pytest.mark.parametrize("path", [PAGE, EXAMPLE], ids=["page", "converted"])
def test_known_defects_are_found_and_nothing_else(path: Path) -> None:
    found = findings(path)
    due = [item for item in EXPECTED["items"] if item["rule"] in CODES]

    assert due
    assert [item for item in due if not any(fits(item, finding) for finding in found)] == []
    assert [finding for finding in found if not any(fits(item, finding) for item in EXPECTED["items"])] == []
    assert not {reference_of(finding) for finding in found} & set(EXPECTED["clean_references"])


def test_page_and_converted_file_agree() -> None:
    def keys(path: Path) -> list[tuple[str, str, str, str]]:
        return sorted((f.code, f.pointer, f.message_id, f.text) for f in findings(path))

    assert keys(PAGE) == keys(EXAMPLE)


def test_page_of_a_russian_journal_in_both_languages() -> None:
    (document,) = page.read(Source("page.txt", (DATA / "bilingual-page.txt").read_text(encoding="utf-8")))
    article = document.article

    assert {language: text.value for language, text in article.titles.items()} == {
        "ru": "Отдалённые результаты лечения переломов лодыжек",
        "en": "Long-term results of ankle fracture treatment",
    }
    assert [[index.key for index in author.indices] for author in article.authors] == [["1"], ["1", "2"]]
    assert [author.corresponding for author in article.authors] == [False, True]
    assert {key: set(one.names) for key, one in article.affiliations.items()} == {"1": {"ru", "en"}, "2": {"ru", "en"}}
    assert {name: article.values[name].value for name in ("year", "volume", "issue", "pages")} == {
        "year": "2020",
        "volume": "12",
        "issue": "3",
        "pages": "45-52",
    }
    assert {language: len(words) for language, words in article.keywords.items()} == {"ru": 3, "en": 3}
    assert article.abstracts["ru"].value.endswith("у 85 % больных.")
    assert [(one.language, len(one.items)) for one in article.reference_lists] == [("ru", 2), ("en", 2)]
    assert not document.problems
