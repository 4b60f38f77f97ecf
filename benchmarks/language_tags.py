"""Every language note in the references of the corpus, and every bracket that looks like one and is none.

And what becomes of the references to Cyrillic sources that have no note (TAG001).
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import yaml

from validator.analysis import Analysis
from validator.article import Reference
from validator.knowledge.languages.language_tags import LanguageTag, find_tags
from validator.knowledge.references.paired_references import compare_pair
from validator.knowledge.references.reference import analyse
from validator.knowledge.references.source_language import is_cyrillic, is_latin, paired_evidence
from validator.linter import lint
from validator.pipeline import Options, read_path
from validator.registry import RULES

_CORPUS = Path(__file__).resolve().parents[2] / "shared/corpus"
_SUSPECT = re.compile(
    r"(?i)[(\[]\s*(?:i\s?n|article in|на|тіл|[^()\[\]]*\bin\s+\w+[)\]]|russ?|рус)[^()\[\]]*(?:[)\]]|\Z)"
)
_HOSTILE = ("(in ", "(in Russian", "[", "in Russian. ", "(" + "a" * 79, ". Russian", "(на рус. ")


def strings(value: Any) -> Iterator[str]:
    """All strings in lists and mappings."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from strings(list(value.values()))
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def references(corpus: Path) -> Iterator[str]:
    for path in sorted(corpus.glob("nuclear-power-engineering/*.yaml")):
        article = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506 (strings only)
        yield from strings(article.get("references") or [])


def show(title: str, counts: Counter[str]) -> None:
    print(f"\n{title}: {sum(counts.values())}")
    for text, count in counts.most_common():
        print(f"{count:6} {text}")


def main() -> None:
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else _CORPUS
    texts = list(references(corpus))
    start = perf_counter()
    found = [(text, find_tags(text)) for text in texts]
    each = (perf_counter() - start) / len(texts)
    noted = sum(bool(tags) for _, tags in found)
    print(f"{len(texts)} references, {each * 1e6:.1f} us each, {noted} with a note")
    printed = [(text[tag.start : tag.end], tag) for text, tags in found for tag in tags]
    show("printed notes", Counter(note for note, _ in printed))
    show("misspelt", Counter(f"{note} -> {tag.correction}" for note, tag in printed if tag.correction))
    show("forms", Counter(tag.form for _, tag in printed))
    show("positions", Counter(tag.position for _, tag in printed))
    show("looks like a note, is none", Counter(bracket for text, tags in found for bracket in rest(text, tags)))
    sources(corpus)
    hostile()


def sources(corpus: Path) -> None:
    """The references to Cyrillic sources: what shows their language, and why an untagged one is not reported."""
    evident: Counter[str] = Counter()
    untagged: Counter[str] = Counter()
    for path in sorted(corpus.glob("nuclear-power-engineering/*.yaml")):
        options = Options(rules=[rule for rule in RULES if rule.code == "TAG001"])
        for document in read_path(str(path), options):
            analysis = Analysis(document.article)
            reported = {finding.pointer for finding in lint([document], options.rules, options.profile).findings}
            for original, item in _cyrillic_pairs(analysis):
                evidence = _evidence(original.text.value, item.text.value)
                if analysis.tags(item.text):
                    evident[evidence] += 1
                else:
                    untagged["reported" if item.pointer in reported else f"silent, evidence: {evidence}"] += 1
    show("tagged references to Cyrillic sources by what shows their language without the tag", evident)
    show(
        "untagged references to Cyrillic sources (silent in spite of evidence: the list tags few, or is cut off)",
        untagged,
    )


def _cyrillic_pairs(analysis: Analysis) -> Iterator[tuple[Reference, Reference]]:
    for lists in analysis.list_pairs:
        for original, item in lists.pairs:
            if is_cyrillic(original.text.value) and is_latin(item.text.value):
                yield original, item


def _evidence(ru: str, en: str) -> str:
    bare = en
    for tag in reversed(find_tags(en)):
        bare = bare[: tag.start].rstrip() + bare[tag.end :]
    pair = compare_pair(ru, bare)
    evidence = paired_evidence((ru, analyse(ru)), (bare, analyse(bare)), pair)
    return evidence or (f"none, {pair.edition} edition" if pair.edition != "same" else "none")


def rest(text: str, tags: list[LanguageTag]) -> Iterator[str]:
    spans = {tag.start for tag in tags}
    for match in _SUSPECT.finditer(text):
        if match.start() not in spans:
            yield match.group()


def hostile() -> None:
    print("\nseconds for 0.25, 0.5 and 1 MB of hostile text (linear: each twice the one before)")
    for piece in _HOSTILE:
        seconds = []
        for size in (250_000, 500_000, 1_000_000):
            text = piece * (size // len(piece))
            start = perf_counter()
            find_tags(text)
            seconds.append(perf_counter() - start)
        print(f"{piece[:16]!r:24}", *(f"{value:.3f}" for value in seconds))


if __name__ == "__main__":
    main()
