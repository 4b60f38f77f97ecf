"""The documentation: generated pages are up to date, the guide's commands print what it shows, links lead somewhere."""

import json
import re
from dataclasses import replace
from pathlib import Path

import docs_site
import pytest
from docs_texts import LANGUAGES, TEXTS
from guide import agree, play, run, write_files

import docs
from validator.examples import examples as packed
from validator.examples import run_over
from validator.registry import RULES
from validator.reports.families import FAMILIES, family
from validator.reports.json_report import rule_url
from validator.reports.requirements import REQUIREMENTS
from validator.rule import Rule

DOCS = Path(__file__).parents[1] / "docs"
GENERATED = docs.generated()
GUIDE = sorted(page for language in LANGUAGES for page in (DOCS / language).glob("*.md"))


@pytest.mark.parametrize("path", sorted(GENERATED), ids=lambda path: "/".join(path.parts[-3:]))
def test_generated_files_are_up_to_date(path: Path) -> None:
    assert path.exists(), "run: python tools/docs.py"
    assert path.read_text(encoding="utf-8") == GENERATED[path], "run: python tools/docs.py"


def test_no_generated_page_is_left_over() -> None:
    pages = {page for folder in docs.GENERATED_FOLDERS for page in folder.rglob("*.md")}
    assert pages <= set(GENERATED)


@pytest.mark.parametrize("page", GUIDE, ids=lambda page: f"{page.parent.name}/{page.name}")
def test_commands_of_the_guide_print_what_it_shows(page: Path, tmp_path: Path) -> None:
    for command, real in play(page, tmp_path, page.parent.name):
        assert agree(command.shown, real), f"{command.line}\n{real}"


@pytest.mark.parametrize("page", [DOCS / language / "python.md" for language in LANGUAGES], ids=str)
def test_python_of_the_guide_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_files(page.with_name("start.md"), tmp_path)
    monkeypatch.chdir(tmp_path)
    for block in re.findall(r"^```python\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
        exec(compile(block, page.name, "exec"), {})  # noqa: S102 - our own guide


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_finding_that_the_guide_shows_is_real(language: str, tmp_path: Path) -> None:
    shown = re.search(r"```json\n(.*?)```", (DOCS / language / "output.md").read_text(encoding="utf-8"), re.DOTALL)
    write_files(DOCS / language / "start.md", tmp_path)
    done = run("metalint check --output-format jsonl --select CIT003 --quiet article.yaml", tmp_path, language)
    assert shown
    assert json.loads(shown[1]) == {**json.loads(done), "fingerprint": "…"}


def test_the_rule_that_the_guide_prints_is_the_real_one() -> None:
    module = (DOCS.parent / "validator/rules/affiliations/unresolved.py").read_text(encoding="utf-8")
    for language in LANGUAGES:
        assert f"```python\n{module}```" in (DOCS / language / "writing-a-rule.md").read_text(encoding="utf-8")


def test_both_languages_have_the_same_pages() -> None:
    names = [{page.relative_to(DOCS / language) for page in (DOCS / language).rglob("*.md")} for language in LANGUAGES]
    assert names[0] == names[1]


def test_both_languages_have_the_same_words() -> None:
    assert {tuple(sorted(words)) for words in TEXTS.values()} == {tuple(sorted(TEXTS["en"]))}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_has_what_its_page_needs(rule: Rule) -> None:
    assert family(rule) in FAMILIES
    assert set(rule.options.values()) <= set(REQUIREMENTS)
    assert rule.code in packed(), "mark one invalid case with docs: true"
    assert run_over(packed()[rule.code], rule).findings


@pytest.mark.parametrize("code", sorted(code for code, example in packed().items() if example.right))
def test_what_an_example_calls_right_is_right(code: str) -> None:
    rule = next(rule for rule in RULES if rule.code == code)
    example = packed()[code]
    run = run_over(replace(example, text=example.right or ""), rule)
    assert not run.findings
    assert not run.failures


@pytest.mark.parametrize("language", LANGUAGES)
def test_address_of_a_rule_is_that_of_its_page(language: str) -> None:
    folder = "" if language == "en" else f"{language}/"
    for rule in RULES:
        path = rule_url(rule, language).removeprefix(docs_site.ADDRESS + folder)
        assert (DOCS / language / path.rstrip("/")).with_suffix(".md").exists()
