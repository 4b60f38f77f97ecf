"""`concise`: one line for each finding, for editors and for grep."""

from validator.i18n import Renderer
from validator.reports import Look
from validator.run import Run


def render(run: Run, renderer: Renderer, look: Look) -> str:
    """`path:line:column: CODE message`, a line for each finding."""
    del look
    return "".join(
        f"{finding.path}:{finding.start.line}:{finding.start.column}: {finding.code} {renderer.message(finding)}\n"
        for finding in run.findings
    )
