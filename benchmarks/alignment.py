"""The two reference lists of each corpus article set against each other: `python benchmarks/alignment.py [corpus]`.

Prints how lists of equal and of different length align, where they part, which values of the pairs differ, seeded
samples to read (`--sample N`, `--seed N`), and the time for lists of doubled length and for hostile strings.
"""

import argparse
import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import yaml

from validator.knowledge.references.alignment import COMPARABLE, Alignment, Surplus, align
from validator.knowledge.references.anchors import anchors
from validator.knowledge.references.paired_references import PairComparison, compare_pair

CORPUS = Path(__file__).resolve().parents[2] / "shared/corpus"
HOSTILE = ("1-", "(", "А. ", "10.1000/", "//", "Иванов И. ", "http://", "М.: ", "2011 ", "х", "С. 1-2, ")


class Article(NamedTuple):
    """The lists of one article and how they align."""

    name: str
    ru: list[str]
    en: list[str]
    alignment: Alignment

    @property
    def same_length(self) -> bool:
        """Whether both lists have as many items."""
        return len(self.ru) == len(self.en)


class Pair(NamedTuple):
    """A comparable pair of references of an article."""

    name: str
    ru: str
    en: str
    comparison: PairComparison


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    options.add_argument("--sample", type=int, default=10, metavar="N")
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    files = sorted(chosen.corpus.glob("nuclear-power-engineering/*.yaml"))
    articles = [article for file in files if (article := read_article(file))]
    print(f"{len(files)} articles, {len(articles)} with two lists")
    chooser = random.Random(chosen.seed)  # noqa: S311
    report_lists(articles, chooser, chosen.sample)
    clean = [article for article in articles if is_clean(article)]
    report_injected(clean, chooser)
    report_misprints(clean, chooser)
    report_pairs(articles, chooser, chosen.sample)
    report_time(articles)


def read_article(file: Path) -> Article | None:
    record = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506 (strings only)
    lists = record.get("references") or {}
    ru, en = lists.get("ru") or [], lists.get("en") or []
    if not ru or not en:
        return None
    alignment = align([anchors(text) for text in ru], [anchors(text) for text in en])
    return Article(file.stem, ru, en, alignment)


def report_lists(articles: list[Article], chooser: random.Random, sample: int) -> None:
    for same in (True, False):
        chosen = [article for article in articles if article.same_length is same]
        pairs = [pair for article in chosen for pair in article.alignment.pairs]
        on_diagonal = sum(pair.left == pair.right for pair in pairs)
        found = [article.alignment.first_divergence for article in chosen]
        by_kind = Counter(divergence.kind if divergence else "nowhere" for divergence in found)
        print(f"\n{'equal' if same else 'different'} length: {len(chosen)} articles, {len(pairs)} pairs,", end=" ")
        print(f"{on_diagonal / len(pairs):.1%} on the diagonal; parting:", dict(by_kind))
        print("  exchanged:", sum(a.alignment.exchanged for a in chosen), end=", ")
        print("surplus item known:", sum(a.alignment.surplus is not None for a in chosen), end=", ")
        print("unrelated:", [a.name for a in chosen if a.alignment.unrelated])
    parted = [article for article in articles if article.alignment.first_divergence or not article.same_length]
    for article in chooser.sample(parted, min(sample, len(parted))):
        show_article(article)


def show_article(article: Article) -> None:
    alignment = article.alignment
    print(f"{article.name}: {len(article.ru)} and {len(article.en)}, {alignment.first_divergence}, {alignment.moved}")
    for index in alignment.left_only[:3]:
        print(f"    ru {index}: {article.ru[index][:150]}")
    for index in alignment.right_only[:3]:
        print(f"    en {index}: {article.en[index][:150]}")


def report_misprints(articles: list[Article], chooser: random.Random) -> None:
    """The last figure of one year, volume, issue and page range of each English list changed, where both state it."""
    made: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for article in articles:
        for name in ("year", "volume", "issue", "pages"):
            pair = chooser.choice(comparable_pairs(article))
            value = getattr(pair.comparison, name)
            if not value or not value.agree or not value.right.value[-1].isdigit():
                continue
            at = value.right.end - 1
            misprint = pair.en[:at] + str((int(pair.en[at]) + 1) % 10) + pair.en[at + 1 :]
            made[name] += 1
            found[name] += set(compare_pair(pair.ru, misprint).differences) == {name}
    print("misprints found:", {name: f"{found[name]} of {made[name]}" for name in made})


def is_clean(article: Article) -> bool:
    return article.same_length and not article.alignment.first_divergence and len(article.ru) > 3  # noqa: PLR2004


def report_injected(articles: list[Article], chooser: random.Random) -> None:
    """An item taken out of the English list, or put elsewhere in it, at a place known to us."""
    lacking = exchanged = 0
    for article in articles:
        left, right = [anchors(text) for text in article.ru], [anchors(text) for text in article.en]
        one, other = sorted(chooser.sample(range(len(left)), 2))
        shortened = right[:one] + right[one + 1 :]
        right[one], right[other] = right[other], right[one]
        lacking += align(left, shortened).surplus == Surplus("left", one)
        alignment = align(left, right)
        found = alignment.first_divergence
        exchanged += alignment.exchanged and found is not None and found.position == one
    print(f"\ninjected into {len(articles)} lists: {lacking} lacking items and {exchanged} exchanges found in place")


def report_pairs(articles: list[Article], chooser: random.Random, sample: int) -> None:
    pairs = [pair for article in articles for pair in comparable_pairs(article)]
    print(f"\n{len(pairs)} comparable pairs; editions:", dict(Counter(pair.comparison.edition for pair in pairs)))
    stated = Counter(
        name for pair in pairs for name, value in pair.comparison._asdict().items() if name != "edition" and value
    )
    differing = Counter(name for pair in pairs for name in pair.comparison.differences)
    for name, count in stated.items():
        print(f"    {name:8}{count:6} comparable, {differing[name]:4} differ")
    odd = [pair for pair in pairs if pair.comparison.differences or pair.comparison.edition != "same"]
    for pair in chooser.sample(odd, min(sample, len(odd))):
        found = {name: (value.left.value, value.right.value) for name, value in pair.comparison.differences.items()}
        print(f"{pair.name} {pair.comparison.edition} {found}\n    {pair.ru[:240]}\n    {pair.en[:240]}")


def comparable_pairs(article: Article) -> list[Pair]:
    pairs = []
    for match in article.alignment.pairs:
        if match.similarity >= COMPARABLE:
            ru, en = article.ru[match.left], article.en[match.right]
            pairs.append(Pair(article.name, ru, en, compare_pair(ru, en)))
    return pairs


def report_time(articles: list[Article]) -> None:
    left = [anchors(text) for article in articles for text in article.ru][:2000]
    right = [anchors(text) for article in articles for text in article.en][:2000]
    texts = [text for article in articles for text in (*article.ru, *article.en)]
    print(f"\nanchors {timed(lambda: [anchors(text) for text in texts]) / len(texts) * 1e6:.0f} µs a reference")
    print("align, ms: the lists as they are; the English one without its tenth item; unlike lists")
    for size in (125, 250, 500, 1000):
        one, other = left[:size], right[:size]
        lacking = other[:9] + other[10:]
        unlike = left[size : 2 * size]
        spent = [timed(lambda one=one, each=each: align(one, each)) for each in (other, lacking, unlike)]  # type: ignore[misc]
        print(f"{size:6}", *(f"{seconds * 1000:9.1f}" for seconds in spent))
    print("seconds for 0.25, 0.5 and 1 MB of hostile text: anchors, compare_pair")
    for piece in HOSTILE:
        texts = [piece * (size // len(piece)) for size in (250_000, 500_000, 1_000_000)]
        spent = [timed(lambda text=text: anchors(text)) for text in texts]  # type: ignore[misc]
        spent += [timed(lambda text=text: compare_pair(text, text)) for text in texts]  # type: ignore[misc]
        print(f"{piece!r:14}", *(f"{seconds:8.2f}" for seconds in spent))


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
