"""Keeps the catalogues: `python tools/catalogue.py update` extracts the messages, `compile` builds the .mo files."""

import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po
from hatch_build import compile_catalogues

ROOT = Path(__file__).parents[1]
TEMPLATE = ROOT / "locales/metalint.pot"
KEYWORDS = {"N_": None, "NP_": (1, 2)}


def extract() -> Catalog:
    """All messages marked in the package."""
    catalogue = Catalog(project="metalint", charset="utf-8", fuzzy=False)
    found = extract_from_dir(ROOT / "validator", [("**.py", "python")], keywords=KEYWORDS)
    for file, _, message, _, _ in sorted(found, key=lambda item: (item[0], item[1])):
        catalogue.add(message, locations=[(f"validator/{file}", 0)])
    return catalogue


def languages() -> list[Path]:
    """The .po file of each language."""
    return sorted((ROOT / "locales").glob("*/LC_MESSAGES/metalint.po"))


def read(path: Path) -> Catalog:
    """A catalogue from its file."""
    with path.open("rb") as file:
        return read_po(file, abort_invalid=True)


def _write(path: Path, catalogue: Catalog) -> None:
    with path.open("wb") as file:
        write_po(
            file,
            catalogue,
            width=100,
            omit_header=path == TEMPLATE,
            ignore_obsolete=True,
            include_lineno=False,
        )


def update() -> None:
    """Bring the template and every .po up to date; new messages stay empty until they are translated."""
    template = extract()
    _write(TEMPLATE, template)
    for path in languages():
        catalogue = read(path)
        catalogue.update(template, no_fuzzy_matching=True, update_creation_date=False)
        _write(path, catalogue)
        missing = [message.id for message in catalogue if message.id and not message.string]
        print(f"{path}: {len(missing)} messages to translate")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["compile"]:
            compile_catalogues(ROOT)
        case _:
            sys.exit("usage: python tools/catalogue.py update|compile")
