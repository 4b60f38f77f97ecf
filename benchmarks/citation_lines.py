"""How many printed citation lines are read right: `python benchmarks/citation_lines.py [corpus]`.

The truth is citation-lines.tsv of the corpus; `flags` names the values that the line itself does not state.
With `--references N` a sample of N references of the corpus is printed with their readings instead.
"""

import argparse
import csv
import random
import time
from pathlib import Path

import yaml

from validator.knowledge.locators.locator import find_locator
from validator.knowledge.locators.locator_parts import Locator, Numbering, same_issue, same_number
from validator.knowledge.locators.pages import parse_pages

CORPUS = Path(__file__).resolve().parents[2] / "shared/corpus"
FIELDS = ("year", "volume", "issue", "first_page", "last_page")


# Lines whose truth is wrong by the line's own wording; they are counted apart, never as right.
FAULTY_TRUTH = {
    "Veterinary Parasitology, vol. 162": "the year stands only inside the DOI",
    "Veterinary World, vol. 12": "the year stands only inside the DOI",
    "Trends in Parasitology, vol. 29": "the year stands only inside the DOI",
    "Critique internationale, 2012": "n° 54 is given as volume, vol. 1 as issue",
    "(1936); Ind. Eng. Chem.; 28 5": "volume 28 issue 5 is given as volume 5",
    "2011. Woodrow Wilson Center Reports": "#29 is given as volume",
    "Электротехнологии и электрооборудование в АПК. — 2021": "1(42) is left out",
    "Электротехнологии и электрооборудование в сельскохозяйственном": "Вып. 8 is left out",
}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    options.add_argument("--references", type=int, default=0, metavar="N")
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    if chosen.references:
        show_references(chosen.corpus, chosen.references, chosen.seed)
        return
    with (chosen.corpus / "citation-lines.tsv").open(encoding="utf-8", newline="") as file:
        report(list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)))
    scaling()


def report(rows: list[dict[str, str]]) -> None:
    right = dict.fromkeys((*FIELDS, "all"), 0)
    by_alternative = 0
    for row in rows:
        verdicts, reading = best_verdicts(find_locator(row["string"]), row)
        by_alternative += reading > 0
        for field, verdict in verdicts.items():
            right[field] += verdict
        right["all"] += all(verdicts.values())
        if not all(verdicts.values()):
            show_miss(row, verdicts)
    for field, count in right.items():
        print(f"{field:12}{count:5} of {len(rows)}  {count / len(rows):.1%}")
    faulty = sum(row["string"].startswith(tuple(FAULTY_TRUTH)) for row in rows)
    print(f"{'':12}all, without {faulty} lines of faulty truth: {right['all'] / (len(rows) - faulty):.1%}")
    print(f"right only by the alternative reading: {by_alternative}")


def best_verdicts(locator: Locator, row: dict[str, str]) -> tuple[dict[str, bool], int]:
    found = [verdicts(locator, reading, row) for reading in locator.readings]
    best = max(range(len(found)), key=lambda index: sum(found[index].values()))
    return found[best], best if sum(found[best].values()) > sum(found[0].values()) else 0


def verdicts(locator: Locator, reading: Numbering, row: dict[str, str]) -> dict[str, bool]:
    year = locator.year.value if locator.year else ""
    stated_year = "" if "year_not_in_string" in row["flags"] else row["year"]
    issue = reading.issue.value if reading.issue else ""
    if reading.whole:
        issue = f"{issue}({reading.whole.value})"
    volume = reading.volume.value if reading.volume else ""
    first, last = pages_of(locator)
    return {
        "year": year == stated_year,
        "volume": volume == row["volume"] or bool(volume and same_number(volume, row["volume"])),
        "issue": issue == row["issue"] or bool(issue and row["issue"] and same_issue(issue, row["issue"])),
        "first_page": same_page(first, row["first_page"]),
        "last_page": same_page(last or first, row["last_page"] or row["first_page"]),
    }


def pages_of(locator: Locator) -> tuple[str, str | None]:
    if locator.pages:
        return locator.pages.first, locator.pages.last
    return (locator.article_number.value if locator.article_number else ""), None


def same_page(found: str, truth: str) -> bool:
    left, right = parse_pages(found), parse_pages(truth)
    return left == right if left is None or right is None else left.ranges[0].first.key == right.ranges[0].first.key


def show_miss(row: dict[str, str], found: dict[str, bool]) -> None:
    wrong = [field for field, verdict in found.items() if not verdict]
    print(row["string"])
    print("   truth:", {field: row[field] for field in FIELDS}, row["flags"])
    print("   wrong:", ", ".join(wrong), "| read:", describe(find_locator(row["string"])))


def describe(locator: Locator) -> str:
    names = ("year", "month", "volume", "issue", "whole", "supplement", "part", "article_number")
    parts = [f"{name}={piece.value}" for name in names if (piece := getattr(locator, name))]
    if locator.pages:
        parts.append(f"pages={locator.pages.first}–{locator.pages.last}")
    if locator.alternative:
        parts.append("alternative")
    return " ".join([*parts, *(f"!{fault.kind}" for fault in locator.malformed)])


def show_references(corpus: Path, count: int, seed: int) -> None:
    references = [text for path in sorted(corpus.glob("*/*.yaml")) for text in references_of(path)]
    started = time.perf_counter()
    for text in references:
        find_locator(text)
    spent = (time.perf_counter() - started) / len(references)
    print(f"{len(references)} references, {spent * 1e6:.0f} µs each")
    for text in random.Random(seed).sample(references, count):  # noqa: S311
        print(text)
        print("    ", describe(find_locator(text)))


def references_of(path: Path) -> list[str]:
    article = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506
    lists = article.get("references") or {}
    return [text for items in lists.values() for text in items if isinstance(text, str)]


def scaling() -> None:
    print("seconds for 100 kB and 400 kB of hostile text:")
    for piece in (
        "1(",
        "1",
        "-",
        "С. ",
        "(",
        "2018;3(49):32-4 ",
        "1-",
        "5, ",
        "10.1000/",
        "vol ",
        "№ ",
        "[cited ",
    ):
        spent = [timed(piece * (size // len(piece))) for size in (100_000, 400_000)]
        print(f"   {piece!r:22}{spent[0]:8.3f}{spent[1]:8.3f}")


def timed(text: str) -> float:
    started = time.perf_counter()
    find_locator(text)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
