"""metalint: a linter for bilingual metadata of scholarly articles.

The Python API is three names; each does the whole job of the command line without its printing:

    from validator import check_path
    for finding in check_path("article.yaml").findings: ...
"""

from typing import TYPE_CHECKING

from validator.version import __version__

if TYPE_CHECKING:
    from validator.finding import Finding
    from validator.run import Run

__all__ = ["__version__", "check_path", "check_text"]


def check_path(path: str) -> "Run":
    """Check a file or folder with all stable rules; what could not be read is in `failures`, nothing is raised."""
    from validator.pipeline import check_paths  # noqa: PLC0415 - `metalint --version` needs none of the rules

    return check_paths([path])


def check_text(text: str, path: str = "article.yaml") -> "list[Finding]":
    """The findings in a text as if it stood in a file called `path`, whose suffix tells the format."""
    from validator.pipeline import check_bytes  # noqa: PLC0415

    return check_bytes(text.encode(), path).findings
