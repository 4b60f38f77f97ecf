"""How names.py judges real pairs of names (names.tsv), and the same Russian names against other people's."""

import random
import sys
import time
from collections import Counter
from pathlib import Path

from validator.knowledge.people.name_parts import parse_name
from validator.knowledge.people.names import NameComparison, Verdict, compare_names
from validator.knowledge.people.romanization import skeletons

CORPUS = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2] / "shared/corpus"
SILENT = (Verdict.SAME, Verdict.UNDECIDED)
SHUFFLES = 5


def flagged(comparison: NameComparison) -> bool:
    return comparison.verdict not in SILENT


def same_family(russian: str, latin: str) -> bool:
    return bool(skeletons(parse_name(russian).family) & skeletons(parse_name(latin).family))


def show(pairs: list[tuple[str, str]]) -> None:
    started = time.perf_counter()
    results = [compare_names(*pair) for pair in pairs]
    took = (time.perf_counter() - started) / len(pairs) * 1e6
    loud = [(pair, result) for pair, result in zip(pairs, results, strict=True) if flagged(result)]
    print(f"{len(pairs)} pairs, {len(loud)} flagged ({len(loud) / len(pairs):.1%}), {took:.0f} µs a pair, cold")
    print(dict(Counter(result.verdict.value for result in results)))
    print(sum(result.mixed_script for result in results), "with lookalike letters")
    for (russian, latin), result in loud:
        print(
            f"  {result.verdict.value:16} {result.part:10} {russian} | {latin}",
            f"[{result.left} / {result.right}]",
        )
    for (russian, latin), result in zip(pairs, results, strict=True):
        if result.verdict is Verdict.UNDECIDED:
            print(f"  {'(undecided)':27} {russian} | {latin}")


def shuffled(pairs: list[tuple[str, str]], seed: int) -> list[tuple[str, str]]:
    latin = [pair[1] for pair in pairs]
    random.Random(seed).shuffle(latin)  # noqa: S311 a reproducible shuffle, no secret
    strangers = [(pair[0], other) for pair, other in zip(pairs, latin, strict=True) if pair[1] != other]
    return [pair for pair in strangers if not same_family(*pair)]


def misspelt(pair: tuple[str, str], dice: random.Random) -> tuple[str, str]:
    """The pair with a letter of the Latin family name lost, doubled, changed or exchanged with the next."""
    russian, latin = pair
    family = parse_name(latin).family
    at = dice.randrange(1, max(len(family) - 1, 2))
    slips = (
        family[:at] + family[at + 1 :],
        family[:at] + family[at] + family[at:],
        family[:at] + dice.choice("abdefgklmnoprstuvz") + family[at + 1 :],
        family[:at] + family[at + 1 : at + 2] + family[at] + family[at + 2 :],
    )
    return russian, latin.replace(family, dice.choice(slips))


def show_misspelt(pairs: list[tuple[str, str]]) -> None:
    dice = random.Random(0)  # noqa: S311 a reproducible sample, no secret
    sound = [pair for pair in pairs if compare_names(*pair).verdict is Verdict.SAME]
    slips = [slip for pair in sound if (slip := misspelt(pair, dice)) != pair]
    silent = [slip for slip in slips if not flagged(compare_names(*slip))]
    print(
        f"one slip in the family name: {len(slips)} pairs,",
        f"{1 - len(silent) / len(slips):.1%} flagged; silent:",
    )
    print(*(f"  {russian} | {latin}" for russian, latin in silent), sep="\n")


def main() -> None:
    lines = (CORPUS / "names.tsv").read_text(encoding="utf-8").splitlines()[1:]
    pairs = [(russian, latin) for russian, latin in (line.split("\t") for line in lines)]
    show(pairs)
    for seed in range(SHUFFLES):
        strangers = shuffled(pairs, seed)
        started = time.perf_counter()
        silent = [pair for pair in strangers if not flagged(compare_names(*pair))]
        took = (time.perf_counter() - started) / len(strangers) * 1e6
        share = 1 - len(silent) / len(strangers)
        print(
            f"strangers, seed {seed}: {len(strangers)} pairs, {share:.2%} flagged, {took:.0f} µs a pair;",
            f"silent: {silent}",
        )
    show_misspelt(pairs)


if __name__ == "__main__":
    main()
