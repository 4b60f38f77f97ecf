"""Reports: one module for each output format, each with `render(run, renderer, look) -> str`."""

from collections.abc import Callable
from typing import NamedTuple

from validator.i18n import Renderer
from validator.run import Run


class Look(NamedTuple):
    """How a report for people is to look: coloured or not, and how many cells wide a line may be."""

    colour: bool = False
    width: int = 100


Render = Callable[[Run, Renderer, Look], str]
