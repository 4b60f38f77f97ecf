"""Precision and recall on the article the project began with, whose defects are known: `python benchmarks/gold.py`.

A known defect counts as found when a finding of its rule, at its reference, overlaps its text; a finding counts as
true when it is such a one.
"""

import json
import sys
from pathlib import Path
from typing import Any

from validator.finding import Finding
from validator.pipeline import check_paths

SEED = Path(__file__).resolve().parents[2] / "shared/seed"


def main() -> None:
    seed = Path(sys.argv[1]) if len(sys.argv) > 1 else SEED
    gold = json.loads((seed / "gold.json").read_text(encoding="utf-8"))
    findings = check_paths([str(seed / "article.txt")]).findings
    missed = [item for item in gold["items"] if not any(fits(item, finding) for finding in findings)]
    false = [finding for finding in findings if not any(fits(item, finding) for item in gold["items"])]
    touched = {reference_of(finding) for finding in findings} & set(gold["clean_references"])
    for item in missed:
        print(f"missed: {item['reference']} {item['rule']} {item['text']!r}")
    for finding in false:
        print(f"false: {finding.pointer} {finding.code} {finding.text!r}")
    print(f"{len(gold['items'])} known defects, {len(findings)} findings, {len(touched)} on the clean references")
    print(f"recall {1 - len(missed) / len(gold['items']):.3f}, precision {1 - len(false) / len(findings):.3f}")


def fits(item: dict[str, Any], finding: Finding) -> bool:
    overlaps = item["text"] in finding.text or finding.text in item["text"]
    return bool(finding.code == item["rule"] and reference_of(finding) == item["reference"] and overlaps)


def reference_of(finding: Finding) -> int | None:
    """The printed number of the reference a finding is at."""
    parts = finding.pointer.split("/")
    return int(parts[2]) + 1 if parts[1] == "references" else None


if __name__ == "__main__":
    main()
