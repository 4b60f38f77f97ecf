"""Writes ``validator/knowledge/characters/lookalike_table.py`` from the data of UTS #39 (Unicode Security Mechanisms).

The data come from the package ``confusable_homoglyphs``, which is needed only here:
``pip install confusable_homoglyphs && python tools/make_lookalikes.py``.
"""

import json
import sys
import unicodedata
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from string import ascii_letters

TARGET = Path(__file__).resolve().parents[1] / "validator/knowledge/characters/lookalike_table.py"
PACKAGE = "confusable_homoglyphs"
# UTS #39 also takes in letters that differ in print (г r, ь b) and those of no modern alphabet (Ԍ, ҽ, ꙇ).
# A pair is fit for correction when both letters are of one case and the Cyrillic one is in a living alphabet.
LIVING = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁІЇЄҐЎЈЅҺЃЌЂЋЏЉЊ"
DIFFERENT_IN_PRINT = {"г", "ь", "Ь"}
# Identical in some typefaces only: never corrected without being asked.
NEARLY = {"У", "у"}

TEMPLATE = '''"""Cyrillic letters that look like Latin ones. Made by tools/make_lookalikes.py; do not edit.

Source: UTS #39 confusables.txt as shipped in {package} {version}.
The package does not name the Unicode version; all its characters are in Unicode {unicode}.
"""

# Identical in print, one case, both in living alphabets: (Cyrillic, Latin).
IDENTICAL: tuple[tuple[str, str], ...] = (
{identical}
)

# Alike, but distinct in many typefaces: good for a suggestion only.
SIMILAR: tuple[tuple[str, str], ...] = (
{similar}
)
'''


def confusables() -> dict[str, list[str]]:
    """For each character, the single characters it may be taken for."""
    raw = json.loads(files(PACKAGE).joinpath("confusables.json").read_text(encoding="utf-8"))
    return {char: [item["c"] for item in found] for char, found in raw.items() if len(char) == 1}


def is_fit(cyrillic: str, latin: str) -> bool:
    """Whether the two may stand for each other in a correction."""
    if cyrillic in DIFFERENT_IN_PRINT or cyrillic.upper() not in LIVING:
        return False
    return cyrillic.isupper() == latin.isupper()


def pairs() -> list[tuple[str, str]]:
    """All fit pairs in the order of the Cyrillic letters."""
    table = confusables()
    return sorted(
        (other, latin) for latin in ascii_letters for other in all_confusables(table, latin) if is_fit(other, latin)
    )


def all_confusables(table: dict[str, list[str]], latin: str) -> set[str]:
    """The Cyrillic letters listed with a Latin one, or with one that both resemble (I, І and l)."""
    near = table.get(latin, [])
    found = {*near, *(far for middle in near for far in table.get(middle, []))}
    return {char for char in found if len(char) == 1 and unicodedata.name(char, "").startswith("CYRILLIC ")}


def rows(found: list[tuple[str, str]]) -> str:
    """The pairs as Python source, with the code points that the eye cannot tell."""
    return "\n".join(f'    ("\\u{ord(cyrillic):04x}", "{latin}"),  # {cyrillic}' for cyrillic, latin in found)


def main() -> int:
    """Write the table."""
    found = pairs()
    identical = [pair for pair in found if pair[0] not in NEARLY]
    similar = [pair for pair in found if pair[0] in NEARLY]
    text = TEMPLATE.format(
        package=PACKAGE,
        version=version(PACKAGE),
        unicode=unicodedata.unidata_version,
        identical=rows(identical),
        similar=rows(similar),
    )
    TARGET.write_text(text, encoding="utf-8")
    print(f"{TARGET.name}: {len(identical)} identical, {len(similar)} similar")
    return 0


if __name__ == "__main__":
    sys.exit(main())
