"""One example of what each rule finds, for `metalint rule` and the documentation.

`examples.json` is made of the rules' test cases by `python tools/docs.py`; the package does not hold the cases.
"""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from validator.pipeline import Options, check_bytes
from validator.profile import PROFILES
from validator.registry import RULES
from validator.rule import Rule
from validator.run import Run

FILE = Path(__file__).with_name("examples.json")


@dataclass(frozen=True, slots=True)
class Example:
    """A small file with a defect. `right` is the same file without it, where there is one to show.

    `others` are the codes of rules that have to run too for the rule to find anything.
    """

    path: str
    text: str
    right: str | None = None
    profile: str = "default"
    encoding: str = "utf-8"
    others: tuple[str, ...] = ()


@cache
def examples() -> dict[str, Example]:
    """The examples by the codes of their rules."""
    return {code: Example(**data) for code, data in json.loads(FILE.read_text(encoding="utf-8")).items()}


def run_over(example: Example, rule: Rule) -> Run:
    """What the rule finds in its example."""
    rules = [rule, *(other for other in RULES if other.code in example.others)]
    options = Options(rules=rules, profile=PROFILES[example.profile])
    run = check_bytes(example.text.encode(example.encoding), example.path, options)
    run.findings = [finding for finding in run.findings if finding.code == rule.code]
    return run
