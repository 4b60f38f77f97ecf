"""`concise`: one line for each finding, for editors and for grep."""

from validator.i18n import Renderer
from validator.reports import Look
from validator.rule import N_
from validator.run import Run

_SILENCED = N_("silenced")


def render(run: Run, renderer: Renderer, look: Look) -> str:
    """`path:line:column: CODE message`, a line for each finding."""
    del look
    return "".join(
        f"{finding.path}:{finding.start.line}:{finding.start.column}: {finding.code} {renderer.message(finding)}"
        + (f" ({renderer.say(_SILENCED)})\n" if finding.suppressed else "\n")
        for finding in run.findings
    )
