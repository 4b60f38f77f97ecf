"""False alarms and detection of CIT006–CIT008 on citation lines made from the corpus, in eight styles.

Each record gets its own line in every style (nothing should be said), then the line with another article's title,
another journal or another DOI. Run: `python benchmarks/citation_titles.py [CORPUS] [-v]`; `-v` prints the lines that
went wrong.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from validator.pipeline import Options, check_bytes
from validator.registry import RULES

CORPUS = Path(__file__).resolve().parents[2] / "shared/corpus"
CODES = ("CIT006", "CIT007", "CIT008")
OPTIONS = Options(rules=[rule for rule in RULES if rule.code in CODES])
OTHER_JOURNALS = {"ru": "Теплоэнергетика", "en": "Annals of Nuclear Energy"}
ABBREVIATED = {"ru": "Изв. вузов. Ядер. энергетика", "en": "J Nucl Power Eng"}
ENGLISH = "Journal of Nuclear Power Engineering"  # the record's own English title is a romanized one
STYLES = {
    "GOST": ("ru", "{names} {title} // {journal}. {year}. № {issue}. С. {pages}."),
    "GOST, abbreviated": ("ru", "{names} {title} // {short}. – {year}. – № {issue}. – С. {pages}. DOI: {doi}"),
    "GOST, after /": ("ru", "{title} / {first} [и др.] // {journal}. {year}. № {issue}. С. {pages}."),
    "labelled": ("ru", "Для цитирования: {names} {title}. {journal}. {year};({issue}):{pages}. {doi}"),
    "Vancouver": ("en", "{plain}. {title}. {journal}. {year};({issue}):{pages}. doi: {doi}"),
    "Vancouver, abbreviated": ("en", "{plain}. {title}. {short}. {year};({issue}):{pages}."),
    "APA": ("en", "{apa} ({year}). {title}. {journal}, ({issue}), {pages}. {doi}"),
    "landing page": ("en", "{journal}, {year}, no. {issue}, pp. {pages}."),
}


def parts(record: dict[str, Any], language: str) -> dict[str, str]:
    """What the styles print of a record."""
    names = [author["name"].get(language, "").split() for author in record["authors"]]
    people = [(name[0], [given[0] for given in name[1:]]) for name in names if len(name) > 1] or [("Иванов", ["И"])]
    return {
        "names": ", ".join(f"{family} {'.'.join(given)}." for family, given in people),
        "first": f"{'. '.join(people[0][1])}. {people[0][0]}",
        "plain": ", ".join(f"{family} {''.join(given)}" for family, given in people),
        "apa": ", & ".join(f"{family}, {'. '.join(given)}." for family, given in people),
        "title": record["title"].get(language, "").rstrip("."),
        "journal": record["journal"]["title"][language],
        "short": ABBREVIATED[language],
        "year": record["year"],
        "issue": record["issue"],
        "pages": record["pages"],
        "doi": record["doi"],
    }


def codes(record: dict[str, Any], line: str) -> set[str]:
    """The rules that speak about a record with one citation line."""
    kept = {key: record[key] for key in ("journal", "title", "year", "issue", "pages", "doi")}
    data = yaml.safe_dump({**kept, "citation": [line]}, allow_unicode=True)
    return {finding.code for finding in check_bytes(data.encode(), "article.yaml", OPTIONS).findings}


def lines(record: dict[str, Any], other: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Style, fault and line."""
    for style, (language, form) in STYLES.items():
        own, foreign = parts(record, language), parts(other, language)
        if own["title"] and foreign["title"] and own["title"] != foreign["title"]:
            yield style, "", form.format(**own)
            if "{title}" in form:
                yield style, "CIT006", form.format(**{**own, "title": foreign["title"]})
            if "{doi}" in form:
                yield style, "CIT007", form.format(**{**own, "doi": foreign["doi"]})
            journal = OTHER_JOURNALS[language]
            yield style, "CIT008", form.format(**{**own, "journal": journal, "short": journal})


def main() -> None:
    verbose = "-v" in sys.argv
    folder = next((Path(word) for word in sys.argv[1:] if word != "-v"), CORPUS)
    files = sorted((folder / "nuclear-power-engineering").glob("*.yaml"))
    records = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in files]
    for record in records:
        record["journal"]["title"]["en"] = ENGLISH
    seen, said = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for record, other in zip(records, [*records[7:], *records[:7]], strict=True):
        for style, fault, line in lines(record, other):
            found = codes(record, line)
            right = fault in found if fault else bool(found)
            seen[style, fault] += 1
            said[style, fault] += right
            if verbose and right != bool(fault):
                print(style, fault, found, line)
    print(f"{'style':<24}{'false alarms':>14}" + "".join(f"{code + ' found':>16}" for code in CODES))
    for style in STYLES:
        print(f"{style:<24}" + "".join(f"{said[style, f]:>8}/{seen[style, f]:<6}" for f in ("", *CODES)))


if __name__ == "__main__":
    main()
