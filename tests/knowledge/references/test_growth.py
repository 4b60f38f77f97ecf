"""The work of the reference analyser grows linearly with the text, counted in steps and not in seconds.

A step is a line of Python run, so the count is the same on every machine. What a regular expression does inside one
call is not counted: there the time is kept by repetitions that are bounded or cannot give back what they took, by
beginnings that are cheap to refuse, and by scans that never read a match twice; benchmarks/references.py holds the
clock to them, with the same pieces and longer texts.
"""

import sys
from types import FrameType
from typing import Any

import pytest

from validator.knowledge.references.reference import analyse

LENGTH = 4_000  # characters: beyond every bound of names, windows and runs
SLACK = 300  # steps that the length does not change

HOSTILE = [
    *("Ivanov I.I., ", "Ivanov II, ", "A. ", "[", "(", "1. Ivanov I.I. ", "a.A", "Med.2004;", "http://", "10.1000/"),
    *("«", "/", "//", " – ", "М.: ", "et al. ", "(2004) ", "под ред. ", "Available from: ", "accessed ", "1" * 50),
    *("a,", "[in Russian].", "2004;1(2):3-4. ", "Ab-", "Proc. ", ". ", "x" * 50 + ".", "A B ", "I, A"),
]


def steps(text: str) -> int:
    """How many lines of Python the analysis of a text runs."""
    count = 0

    def trace(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        analyse(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("piece", HOSTILE)
def test_twice_the_text_takes_twice_the_steps(piece: str) -> None:
    once = piece * (LENGTH // len(piece))
    analyse(once + once)  # what is remembered of words and names is remembered for both
    assert steps(once + once) <= 2.2 * steps(once) + SLACK


def test_an_ordinary_title_costs_few_steps() -> None:
    """The words of a title are passed over together: the count a character stays far below that of figures."""
    words = "Опыт эксплуатации оборудования " * 100
    assert steps(words) < len(words)
