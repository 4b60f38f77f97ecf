"""What the reports for programs have in common: paths as the repository has them, and all that is told at once."""

import os
from collections.abc import Mapping
from pathlib import Path

from validator.finding import Finding
from validator.i18n import Renderer

_ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
"""Where GitHub and GitLab keep the repository that they have checked out."""


def repository_path(path: str, environ: Mapping[str, str] = os.environ) -> str:
    """`path` as seen from the root of the repository, or from the current folder; one that is not below it stays."""
    root = next((Path(environ[name]) for name in _ROOTS if environ.get(name)), Path.cwd())
    absolute = Path(os.path.normpath(Path.cwd() / path))
    return absolute.relative_to(root).as_posix() if absolute.is_relative_to(root) else path


def told(finding: Finding, renderer: Renderer) -> str:
    """What is wrong, and what to do about it."""
    return " ".join(filter(None, (renderer.message(finding), renderer.help(finding))))
