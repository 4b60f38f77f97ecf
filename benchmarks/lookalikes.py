"""Counts and a sample of mixed words, lookalike tokens, mojibake and invisible characters in the articles."""

import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import yaml

from validator.knowledge.characters.invisible import invisible_characters
from validator.knowledge.characters.lookalike_tokens import lookalike_tokens
from validator.knowledge.characters.lookalikes import mixed_words
from validator.knowledge.characters.mojibake import find_mojibake

CORPUS = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2] / "shared/corpus"
SAMPLE = 8
LANGUAGES = ("ru", "en", "kk", "uk")


def strings(node: object, language: str | None) -> Iterator[tuple[str | None, str]]:
    """Every text of an article with its declared language."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from strings(value, key if key in LANGUAGES else language)
    elif isinstance(node, list):
        for item in node:
            yield from strings(item, language)
    elif isinstance(node, str):
        yield language, node


def texts() -> Iterator[tuple[str | None, str]]:
    for path in sorted((CORPUS / "nuclear-power-engineering").glob("*.yaml")):
        yield from strings(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader), None)


def findings() -> Iterator[tuple[str, str]]:
    """Pairs of a label and a line that shows the finding in its context."""
    for language, text in texts():
        for word in mixed_words(text, language):
            yield (
                f"mixed word: {word.kind}, repaired: {word.repaired is not None}",
                show(text, word.start, word.end, word.repaired),
            )
        for token in lookalike_tokens(text, language):
            yield (
                f"token: {token.kind}, repaired: {token.replacement is not None}",
                show(text, token.start, token.end, token.replacement),
            )
        for run in find_mojibake(text):
            yield f"mojibake: {run.recipe}", show(text, run.start, run.end, run.repaired)
        for stretch in invisible_characters(text):
            yield (
                f"invisible: {stretch.kind}",
                show(text, stretch.start, stretch.end, repr(stretch.replacement)),
            )


def show(text: str, start: int, end: int, repaired: str | None) -> str:
    before, after = text[max(0, start - 25) : start], text[end : end + 20]
    return f"{before}⟦{text[start:end]}⟧{after} → {repaired}".replace("\n", " ")


def main() -> None:
    groups = defaultdict(list)
    for label, line in findings():
        groups[label].append(line)
    number = sum(1 for _ in texts())
    print(f"{number} strings; findings: {sum(map(len, groups.values()))}")
    print(Counter({label: len(lines) for label, lines in groups.items()}))
    chooser = random.Random(0)  # noqa: S311 (a sample, not a secret)
    for label, lines in sorted(groups.items()):
        print(f"\n{label}: {len(lines)}")
        for line in chooser.sample(lines, min(SAMPLE, len(lines))):
            print("   ", line)


if __name__ == "__main__":
    main()
