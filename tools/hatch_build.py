"""Build hook: compiles locales/*.po into the package, for the wheel and for an editable install alike."""

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def compile_catalogues(root: Path) -> list[Path]:
    """Write validator/locales/LANG/LC_MESSAGES/metalint.mo for every .po below `root`/locales; return the files."""
    written = []
    for po in sorted((root / "locales").glob("*/LC_MESSAGES/metalint.po")):
        mo = root / "validator" / po.relative_to(root).with_suffix(".mo")
        mo.parent.mkdir(parents=True, exist_ok=True)
        with po.open("rb") as source, mo.open("wb") as target:
            write_mo(target, read_po(source, abort_invalid=True))
        written.append(mo)
    return written


class CatalogueHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling calls this before it packs a wheel or links an editable install."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the catalogues; `artifacts` in pyproject.toml puts them into the wheel."""
        del version, build_data
        compile_catalogues(Path(self.root))
