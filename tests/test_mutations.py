"""Clean articles stay silent; with one fault put into one of them, the rule of that fault speaks and no other."""

from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from validator.finding import Finding
from validator.pipeline import Options, check_bytes
from validator.profile import PROFILES
from validator.registry import RULES

DATA = Path(__file__).parent / "data"
CLEAN = {path.stem: path.read_text(encoding="utf-8") for path in sorted((DATA / "clean").glob("*.yaml"))}

CLEAN_UNDER = [
    *((article, "default") for article in CLEAN),
    *((article, article) for article in CLEAN),
    *((article, profile) for article in ("vancouver", "gost") for profile in ("gost", "rinc", "crossref", "doaj")),
]
"""Each article under the profiles of its kind, `default` always among them."""

WITHOUT_FAULT: dict[str, str] = {}
"""Rules that no edit of these articles can provoke alone, each with the reason."""


@dataclass(frozen=True)
class Fault:
    """One fault: the rule it belongs to, the clean article it is put into, and what is written for what."""

    code: str
    name: str
    article: str
    replace: dict[str, str]
    profile: str
    encoding: str

    @property
    def id(self) -> str:
        """How pytest shows the fault: `pytest -k AFF001`."""
        return f"{self.code}-{self.name}"

    def inject(self) -> bytes:
        """The article with the fault in it."""
        text = CLEAN[self.article]
        for old, new in self.replace.items():
            assert old in text, f"{self.id}: {old!r} does not stand in the article"
            text = text.replace(old, new)
        return text.encode(self.encoding)


def load() -> list[Fault]:
    """The table of faults."""
    table = yaml.load((DATA / "faults.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return [
        Fault(
            code=code,
            name=name,
            article=fault["in"],
            replace=fault["replace"],
            profile=fault.get("profile", fault["in"]),
            encoding=fault.get("encoding", "utf-8"),
        )
        for code, faults in table.items()
        for name, fault in faults.items()
    ]


FAULTS = load()


def findings(data: bytes, profile: str) -> list[Finding]:
    run = check_bytes(data, "article.yaml", Options(profile=PROFILES[profile]))
    assert not run.failures
    return run.findings


@pytest.mark.parametrize(("article", "profile"), CLEAN_UNDER)
def test_clean_article_is_clean(article: str, profile: str) -> None:
    found = findings(CLEAN[article].encode(), profile)

    assert [(finding.code, finding.pointer, finding.text) for finding in found] == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.id)
def test_one_fault_is_told_by_its_rule_alone(fault: Fault) -> None:
    found = findings(fault.inject(), fault.profile)

    assert found
    assert [(finding.code, finding.pointer, finding.text) for finding in found if finding.code != fault.code] == []


def test_every_rule_has_a_fault() -> None:
    codes = {rule.code for rule in RULES}
    injected = {fault.code for fault in FAULTS}

    assert codes - injected == set(WITHOUT_FAULT)
    assert injected <= codes
