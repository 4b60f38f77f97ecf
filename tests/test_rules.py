"""Every rule's cases, and the contract that all rules keep."""

from collections import Counter
from pathlib import Path

import pytest
from rule_cases import Case, load_all

from validator.fixes import apply
from validator.pipeline import Options, check_bytes
from validator.profile import PROFILES
from validator.registry import RULES
from validator.rule import FixKind, Rule
from validator.run import Run

ALL_CASES = load_all()
BY_CODE = {rule.code: rule for rule in RULES}


def run_case(case: Case, data: bytes | None = None) -> Run:
    rules = [BY_CODE[code] for code in (case.code, *case.beside)]
    run = check_bytes(case.data if data is None else data, case.path, Options(rules, PROFILES[case.profile]))
    run.findings = [finding for finding in run.findings if finding.code == case.code]
    return run


@pytest.mark.parametrize("case", ALL_CASES, ids=lambda case: case.id)
def test_case(case: Case) -> None:
    run = run_case(case)

    assert not run.failures
    assert [(f.message_id, f.pointer) for f in run.findings] == [(e.message, e.pointer) for e in case.expect]
    for finding, expected in zip(run.findings, case.expect, strict=True):
        assert expected.text in (None, finding.text)
        assert expected.severity in (None, finding.severity.value)


@pytest.mark.parametrize("case", [case for case in ALL_CASES if case.expect], ids=lambda case: case.id)
def test_spans_are_in_the_file_and_runs_are_equal(case: Case) -> None:
    first, second = run_case(case), run_case(case)

    assert first.findings == second.findings
    for finding in first.findings:
        source = first.sources[finding.path]
        assert 0 <= finding.span.start <= finding.span.end <= len(source.text)
        assert finding.start == source.position(finding.span.start)
        assert finding.text == source.text[finding.span.start : finding.span.end]


@pytest.mark.parametrize("case", [case for case in ALL_CASES if case.fixed is not None], ids=lambda case: case.id)
def test_fixed_text_is_what_the_case_says_and_lints_clean(case: Case) -> None:
    fixed = case.data.decode()
    while fixes := [finding.fix for finding in run_case(case, fixed.encode()).findings if finding.fix]:
        fixed = apply(fixed, fixes).text

    assert fixed == case.fixed
    assert not run_case(case, fixed.encode()).findings


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_contract(rule: Rule) -> None:
    cases = [case for case in ALL_CASES if case.code == rule.code]
    invalid = [case for case in cases if case.expect]
    said = {expected.message for case in invalid for expected in case.expect}

    assert len(invalid) >= 2
    assert len(cases) - len(invalid) >= 2
    assert sum(case.docs for case in cases) == 1
    assert said == set(rule.messages)
    assert set(rule.help) <= set(rule.messages)
    assert rule.sources
    assert rule.summary.endswith(".")
    assert rule.why.endswith(".")
    if rule.fix is not FixKind.NONE:
        assert rule.fix_title
        assert any(case.fixed is not None for case in invalid)


def test_codes_and_names_are_unique_and_sorted() -> None:
    assert not [code for code, n in Counter(rule.code for rule in RULES).items() if n > 1]
    assert not [name for name, n in Counter(rule.name for rule in RULES).items() if n > 1]


def test_case_files_belong_to_rules() -> None:
    assert {case.code for case in ALL_CASES} == set(BY_CODE)


def test_no_rule_crashes_when_a_value_is_emptied() -> None:
    """Whatever value of the example is taken away, every rule still runs."""
    text = (Path(__file__).parents[1] / "examples/mesenchymal-stem-cells/article.yaml").read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    for number in range(len(lines)):
        for replacement in ("", lines[number].split(":")[0] + ":\n"):
            changed = "".join([*lines[:number], replacement, *lines[number + 1 :]])
            run = check_bytes(changed.encode(), "article.yaml")
            assert not run.failures, (number, run.failures)
