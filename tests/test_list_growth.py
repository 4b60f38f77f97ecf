"""Linting grows linearly with the reference lists: twice the references take twice the calls, whatever the rule.

Calls of functions are counted, not seconds; benchmarks/ holds the clock.
"""

import json
import sys
from collections.abc import Iterator

import pytest

from validator.analysis import Analysis
from validator.document import Document
from validator.pipeline import Options, read_documents
from validator.profile import DEFAULT
from validator.registry import RULES
from validator.rule import Context, Rule
from validator.source import Source

SHORT, LONG = 60, 120
SLACK = 2_000  # calls that the length does not change: words remembered, tables built


def references(count: int, *, english: bool) -> Iterator[str]:
    for number in range(count):
        year, page = 1950 + number % 60, 10 + number
        if english:
            locator = f"{year}, v. {number}, pp. {page}-{page + 7}"
            yield f"Petrov{number} A.B. Otsenka nadezhnosti № {number}. Atomnaya energiya, {locator}."
        else:
            yield f"Петров{number} А.Б. Оценка надёжности // Атомная энергия. {year}. Т. {number}. С. {page}–{page + 7}"


def document(count: int) -> Document:
    lists = {"ru": list(references(count, english=False)), "en": list(references(count, english=True))}
    return read_documents(Source("a.yaml", json.dumps({"references": lists}, ensure_ascii=False)), Options())[0]


def calls(rule: Rule, checked: Document) -> int:
    count = 0

    def trace(*_: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(trace)
    try:
        for _ in rule.check(Context(checked, DEFAULT, Analysis(checked.article))):
            pass
    finally:
        sys.setprofile(before)
    return count


DOCUMENTS = {count: document(count) for count in (SHORT, LONG)}


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.code[:3] in ("REF", "TAG", "PAR", "CHR")])
def test_twice_the_references_take_twice_the_calls(rule: Rule) -> None:
    calls(rule, DOCUMENTS[LONG])  # what is remembered of words and names is remembered for both
    assert calls(rule, DOCUMENTS[LONG]) <= 2.3 * calls(rule, DOCUMENTS[SHORT]) + SLACK
