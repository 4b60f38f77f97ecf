"""`github`: workflow commands, which GitHub Actions shows as annotations at the lines of a pull request.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from collections.abc import Mapping

from validator.finding import Finding, Severity
from validator.i18n import Renderer
from validator.reports import Look
from validator.reports.machine import repository_path, told
from validator.run import Run

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_TEXT = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_TEXT | str.maketrans({":": "%3A", ",": "%2C"})


def render(run: Run, renderer: Renderer, look: Look) -> str:
    """A command a line; failures come first, because GitHub shows the first ten of a step only."""
    del look
    failures = [_command("error", {"title": "metalint"}, renderer.failure(one)) for one in run.failures]
    return "".join([*failures, *(_annotation(one, renderer) for one in run.findings if not one.suppressed)])


def _annotation(finding: Finding, renderer: Renderer) -> str:
    start, end = finding.start, finding.end
    place: dict[str, str | int] = {"file": repository_path(finding.path), "line": start.line, "endLine": end.line}
    if start.line == end.line:  # GitHub takes columns within one line only
        place |= {"col": start.column, "endColumn": end.column}
    title = {"title": f"{finding.code} {finding.name}"}
    return _command(_COMMANDS[finding.severity], title | place, told(finding, renderer))


def _command(name: str, properties: Mapping[str, str | int], text: str) -> str:
    said = ",".join(f"{key}={str(value).translate(_IN_PROPERTY)}" for key, value in properties.items())
    return f"::{name} {said}::{text.translate(_IN_TEXT)}\n"
