"""All rules over the published articles of the corpus: findings of each rule, and what linting costs beside parsing.

Run: `python benchmarks/corpus.py [FOLDER]`. The ratio compares the rules' time with libyaml's time for the same files,
measured article by article in one run.
"""

import sys
import time
from collections import Counter
from pathlib import Path

import yaml

from validator.linter import lint
from validator.readers.article_yaml import read
from validator.registry import RULES
from validator.source import Source

FOLDER = Path(__file__).resolve().parents[2] / "shared/corpus/nuclear-power-engineering"


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    files = sorted(folder.glob("*.yaml"))
    counts: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    parsing = reading = linting = 0.0
    crashes = references = 0
    for file in files:
        text = file.read_text(encoding="utf-8")
        start = time.perf_counter()
        for _ in yaml.parse(text, Loader=yaml.CSafeLoader):
            pass
        parsed = time.perf_counter()
        documents = read(Source(file.name, text))
        loaded = time.perf_counter()
        result = lint(documents, RULES)
        done = time.perf_counter()
        parsing, reading, linting = parsing + parsed - start, reading + loaded - parsed, linting + done - loaded
        crashes += len(result.crashes)
        references += sum(1 for document in documents for _ in document.article.references)
        counts.update(finding.code for finding in result.findings)
        articles.update({finding.code for finding in result.findings})
    for rule in RULES:
        print(f"{counts[rule.code]:>6} in {articles[rule.code]:>4} articles  {rule.code} {rule.name} ({rule.severity})")
    print(f"{len(files)} articles, {references} references, {crashes} crashes, {sum(counts.values())} findings")
    each = 1000 / len(files)
    print(f"ms an article: libyaml {parsing * each:.2f}, reading {reading * each:.2f}, rules {linting * each:.2f}")
    print(f"ratio to libyaml: reading {reading / parsing:.1f}, rules {linting / parsing:.1f}")


if __name__ == "__main__":
    main()
