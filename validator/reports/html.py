"""`html`: one page that an editor reads: the findings beside the article's own words, with nothing to load or run."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from validator.i18n import Renderer
from validator.reports import Look
from validator.reports.html_page import page
from validator.reports.marks import visible
from validator.run import Run

_TEMPLATES = Path(__file__).parent / "templates"


def render(run: Run, renderer: Renderer, look: Look) -> str:
    """One self-contained HTML document; the same run gives the same bytes."""
    del look
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    template = environment.get_template("report.html.j2")
    return template.render(page=page(run, renderer), lang=renderer.language) + "\n"
