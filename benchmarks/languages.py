"""How often ``contradicts`` errs and finds, on labelled strings and on all localized strings of articles."""

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import iuliia
import yaml

from validator.knowledge.languages.language import contradicts, guess_language
from validator.knowledge.languages.romanized_text import is_romanized_russian

CORPUS = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2] / "shared/corpus"
LENGTHS = (("<20", 20), ("20-99", 100))
LANGUAGES = ("ru", "kk", "uk", "be", "en")
SCHEMES = (iuliia.BGN_PCGN, iuliia.ICAO_DOC_9303, iuliia.GOST_7034, iuliia.GOST_779, iuliia.BS_2979_ALT)


def labelled() -> list[tuple[str, str, str]]:
    """Rows of languages.tsv: language, kind, text."""
    with (CORPUS / "languages.tsv").open(encoding="utf-8") as file:
        return [(row[0], row[1], row[2]) for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)][1:]


def by_length(text: str) -> str:
    letters = sum(char.isalpha() for char in text)
    return next((name for name, limit in LENGTHS if letters < limit), ">=100")


def localized(node: object, field: str) -> Iterator[tuple[str, str, str]]:
    """The localized strings under a node: field, language, text."""
    if isinstance(node, dict):
        for key, value in node.items():
            for text in value if isinstance(value, list) else [value]:
                if isinstance(text, str) and key in LANGUAGES:
                    yield field, key, text
                else:
                    yield from localized(value, field)
    if isinstance(node, list):
        for item in node:
            yield from localized(item, field)


def article_strings() -> Iterator[tuple[str, str, str]]:
    for path in sorted((CORPUS / "nuclear-power-engineering").glob("*.yaml")):
        article = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for field in ("title", "keywords", "affiliations", "abstract"):
            yield from localized(article.get(field), field)


def table(rows: list[tuple[str, str, str]]) -> None:
    """Declared language against actual: the share contradicted, %."""
    groups = defaultdict(list)
    for language, kind, text in rows:
        groups[language if language not in ("en", "ru-Latn") else f"{language}/{kind}"].append(text)
    print("\ndeclared -> actual: % contradicted (certain verdicts); along the diagonal false alarms")
    print(f"{'':20}" + "".join(f"{declared:>8}" for declared in LANGUAGES))
    for actual, texts in groups.items():
        cells = [100 * sum(is_certain(text, declared) for text in texts) / len(texts) for declared in LANGUAGES]
        print(f"{actual:14}{len(texts):>6}" + "".join(f"{cell:8.1f}" for cell in cells))


def is_certain(text: str, declared: str) -> bool:
    verdict = contradicts(text, declared)
    return verdict is not None and verdict.certain


def guesses(rows: list[tuple[str, str, str]]) -> None:
    print("\nguess_language: actual -> guessed")
    counts: dict[str, Counter[str | None]] = defaultdict(Counter)
    for language, kind, text in rows:
        counts[f"{language}/{kind}"][guess_language(text)] += 1
    for actual, found in counts.items():
        print(f"  {actual:20}{dict(found.most_common())}")


def romanization(rows: list[tuple[str, str, str]], strings: list[tuple[str, str, str]]) -> None:
    print("\nis_romanized_russian: % found")
    kinds = defaultdict(list)
    for _, kind, text in rows:
        if text.isascii() or kind in ("tr_auto", "tr_journal", "ot"):
            kinds[kind].append(text)
    for kind in ("tr_journal", "tr_auto", "en", "en_names", "ot"):
        print(f"  {kind:12}{100 * sum(map(is_romanized_russian, kinds[kind])) / len(kinds[kind]):6.1f}")
    titles = [text for field, language, text in strings if field == "title" and language == "ru"]
    for scheme in SCHEMES:
        found = sum(is_romanized_russian(scheme.translate(title)) for title in titles)
        print(f"  {len(titles)} Russian titles through {scheme.name}: {100 * found / len(titles):.1f}")
    for field in ("title", "keywords", "affiliations", "abstract"):
        english = [text for name, language, text in strings if name == field and language == "en"]
        alarms = [text for text in english if is_romanized_russian(text)]
        print(f"  English {field}: {len(alarms)} of {len(english)} {alarms[:12]}")


def false_alarms(strings: list[tuple[str, str, str]]) -> None:
    print("\narticles: verdicts by field, declared language, length")
    counts: Counter[tuple[str, str, str]] = Counter()
    found: Counter[tuple[str, str, str]] = Counter()
    for field, language, text in strings:
        key = (field, language, by_length(text))
        counts[key] += 1
        if verdict := contradicts(text, language):
            found[key] += 1
            print(f"    {field} {language} {verdict.evidence} {verdict.language}: {text[:90]!r}")
    for key, number in sorted(counts.items()):
        print(f"  {' '.join(key):28}{found[key]:>5} of {number}")


def swapped(strings: list[tuple[str, str, str]]) -> None:
    print("\narticles: the other language put in the field, % contradicted")
    for declared, actual in (("ru", "en"), ("en", "ru"), ("kk", "ru"), ("uk", "ru"), ("be", "ru")):
        for field in ("title", "keywords", "affiliations", "abstract"):
            texts = [text for name, language, text in strings if name == field and language == actual]
            found = sum(is_certain(text, declared) for text in texts)
            print(f"  {declared} <- {actual} {field:14}{100 * found / len(texts):6.1f} of {len(texts)}")


def main() -> None:
    rows = labelled()
    strings = list(article_strings())
    table(rows)
    guesses(rows)
    romanization(rows, strings)
    false_alarms(strings)
    swapped(strings)


if __name__ == "__main__":
    main()
