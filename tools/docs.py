"""The documentation: `python tools/docs.py` makes its generated pages anew, `python tools/docs.py build` the site.

Generated are the pages on rules and profiles in docs/LANGUAGE/, the project files of the site, and the examples that
the package holds; everything else in docs/ is written by hand.
"""

import shutil
import sys
from pathlib import Path

import docs_profiles
import docs_rules
import docs_site
from docs_texts import LANGUAGES
from hatch_build import compile_catalogues

from validator.examples import FILE

GENERATED_FOLDERS = [docs_site.DOCS / language / name for language in LANGUAGES for name in ("rules", "profiles")]


def generated() -> dict[Path, str]:
    """Every generated file with the text that it should hold."""
    files = {FILE: docs_rules.examples_file()}
    for language in LANGUAGES:
        files |= {docs_site.DOCS / language / name: text for name, text in docs_site.ASSETS.items()}
        files[docs_site.project(language)] = docs_site.configuration(language)
        for path, text in [*docs_rules.pages(language), *docs_profiles.pages(language)]:
            files[docs_site.DOCS / language / path] = text
    return files


def update() -> None:
    """Write the generated files, and remove pages of what is no more."""
    compile_catalogues(docs_site.ROOT)
    for folder in GENERATED_FOLDERS:
        shutil.rmtree(folder, ignore_errors=True)
    files = generated()
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    print(f"{len(files)} files written")


if __name__ == "__main__":
    match sys.argv[1:]:
        case []:
            update()
        case ["build"]:
            docs_site.build()
        case _:
            sys.exit("usage: python tools/docs.py [build]")
