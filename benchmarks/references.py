"""References of the corpus: shares recognised, styles, findings of each rule, time and growth, and a sample to read.

Run: `python benchmarks/references.py [CORPUS [SAMPLE [SEED]]]`.
"""

import random
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from language_tags import references

from validator.knowledge.locators.locator_parts import Piece
from validator.knowledge.references.reference import analyse
from validator.knowledge.references.reference_parts import ReferenceAnalysis
from validator.pipeline import Options, check_paths
from validator.registry import RULES

_CORPUS = Path(__file__).resolve().parents[2] / "shared/corpus"
_ARTICLES = "nuclear-power-engineering"
_FAMILIES = ("REF", "TAG", "PAR")
_ROUNDS = 2
_RECOGNISED: dict[str, Callable[[ReferenceAnalysis], object]] = {
    "year": lambda a: a.locator.year,
    "volume or issue": lambda a: a.locator.volume or a.locator.issue,
    "pages": lambda a: a.locator.pages or a.locator.article_number,
    "pages or extent": lambda a: a.locator.pages or a.locator.article_number or a.extent,
    "authors": lambda a: a.authors.people,
    "truncation": lambda a: a.authors.truncation,
    "title": lambda a: a.title,
    "source": lambda a: a.source,
    "source or imprint": lambda a: a.source or a.imprint,
    "imprint": lambda a: a.imprint,
    "extent": lambda a: a.extent,
    "identifier": lambda a: a.addresses.identifiers,
    "language tag": lambda a: a.tags,
    "responsibility": lambda a: a.responsibility,
    "printed number": lambda a: a.number,
    "missing space": lambda a: a.missing_spaces,
    "glued reference": lambda a: a.glued,
    "unbalanced": lambda a: a.unbalanced,
    "dangling announcement": lambda a: a.addresses.dangling,
    "malformed locator": lambda a: a.locator.malformed,
}
_HOSTILE = (
    "Ivanov I.I., ", "Ivanov II, ", "A. ", "[", "(", "1. Ivanov I.I. ", "a.A", "Med.2004;", "http://", "10.1000/",
    "«", "/", "//", " – ", "М.: ", "et al. ", "(2004) ", "под ред. ", "Available from: ", "accessed ", "1" * 50, "a,",
    "[in Russian].", "2004;1(2):3-4. ", "Ab-", "Proc. ", ". ", "x" * 50 + ".", "A B ", "I, A",
)  # fmt: skip


def main() -> None:
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else _CORPUS
    texts = list(references(corpus))
    seconds = []
    analyses: list[ReferenceAnalysis] = []
    for _ in range(_ROUNDS):
        start = perf_counter()
        analyses = [analyse(text) for text in texts]
        seconds.append(perf_counter() - start)
    print(f"{len(texts)} references, {min(seconds) / len(texts) * 1e6:.0f} us each")
    for name, recognised in _RECOGNISED.items():
        count = sum(1 for each in analyses if recognised(each))
        print(f"{count:6} {count / len(texts):6.1%} {name}")
    for title, counts in _counts(analyses).items():
        print(f"{title}: " + ", ".join(f"{key} {count}" for key, count in counts.most_common()))
    _rule_counts(corpus / _ARTICLES)
    _growth()
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 20  # noqa: PLR2004
    chosen = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)  # noqa: PLR2004, S311 (a sample, no secret)
    for at in chosen.sample(range(len(texts)), min(size, len(texts))):
        show(texts[at], analyses[at])


def _counts(analyses: list[ReferenceAnalysis]) -> dict[str, Counter[object]]:
    return {
        "styles": Counter(each.style for each in analyses),
        "kinds": Counter(each.kind for each in analyses),
        "source forms": Counter(each.source.form for each in analyses if each.source),
        "author forms": Counter(author.form for each in analyses for author in each.authors.people),
        "identifiers": Counter(one.kind for each in analyses for one in each.addresses.identifiers),
        "missing spaces": Counter(space.kind for each in analyses for space in each.missing_spaces),
        "gaps": Counter(gap.name for each in analyses for gap in each.gaps),
        "page dashes": Counter(each.dash for each in analyses if each.dash),
        "page markers": Counter(each.page_marker.script for each in analyses if each.page_marker),
    }


def _rule_counts(folder: Path) -> None:
    """What the rules of references, language tags and paired lists find in the articles of the corpus."""
    rules = [rule for rule in RULES if rule.code[:3] in _FAMILIES]
    run = check_paths([str(folder)], Options(rules=rules))
    counts = Counter(finding.code for finding in run.findings)
    articles = Counter(code for code, _ in {(finding.code, finding.path) for finding in run.findings})
    print(f"\n{run.files} articles, {len(run.findings)} findings, {len(run.failures)} failures")
    for rule in rules:
        print(f"{counts[rule.code]:6} in {articles[rule.code]:3} articles  {rule.code} {rule.name} ({rule.severity})")


def _growth() -> None:
    print("\nseconds for 0.125, 0.25 and 0.5 MB of hostile text (linear: each twice the one before)")
    for piece in _HOSTILE:
        seconds = []
        for size in (125_000, 250_000, 500_000):
            text = piece * (size // len(piece))
            start = perf_counter()
            analyse(text)
            seconds.append(perf_counter() - start)
        print(f"{piece[:16]!r:20}", *(f"{value:.2f}" for value in seconds))


def show(text: str, analysis: ReferenceAnalysis) -> None:
    locator = analysis.locator
    pages = text[locator.pages.start : locator.pages.end] if locator.pages else None
    imprint = analysis.imprint
    print(f"\n- {text}")
    print("  authors:", "; ".join(f"{each.name.value} ({each.form})" for each in analysis.authors.people), end=" ")
    print(analysis.authors.truncation.mark.value if analysis.authors.truncation else "")
    print("  title:", _value(analysis.title), "| responsibility:", _value(analysis.responsibility))
    source = (analysis.source.name.value, analysis.source.form) if analysis.source else None
    print("  source:", source, "|", analysis.kind, "|", analysis.style)
    print(
        "  imprint:",
        (_value(imprint.place), _value(imprint.publisher)) if imprint else None,
        "extent:",
        analysis.extent,
    )
    print("  locator:", _value(locator.year), _value(locator.volume), _value(locator.issue), pages)
    print(
        "  gaps:",
        [gap.text for gap in analysis.gaps],
        "spaces:",
        [text[s.start : s.end] for s in analysis.missing_spaces],
    )
    print("  identifiers:", [each.value for each in analysis.addresses.identifiers], _value(analysis.addresses.access))


def _value(piece: Piece | None) -> str | None:
    return piece.value if piece else None


if __name__ == "__main__":
    main()
