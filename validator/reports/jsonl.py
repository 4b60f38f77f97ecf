"""`jsonl`: a line for each finding, the same object as in `json`, for programs that read a stream."""

import json

from validator.i18n import Renderer
from validator.reports import Look
from validator.reports.json_report import as_data
from validator.run import Run


def render(run: Run, renderer: Renderer, look: Look) -> str:
    """One JSON object a line; failures have no line, the exit code tells of them."""
    del look
    return "".join(json.dumps(as_data(one, run, renderer), ensure_ascii=False) + "\n" for one in run.findings)
