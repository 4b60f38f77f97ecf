"""Year, volume, issue, supplement and pages of a printed citation line or reference, whatever its style."""

import re

from validator.knowledge.locators.locator_elements import find_runs
from validator.knowledge.locators.locator_parts import Locator, Piece
from validator.knowledge.locators.locator_roles import Reading, read_run

_DOUBLE_SLASH = re.compile(r"(?<![:/])//(?!/)")


def find_locator(text: str) -> Locator:
    """Read the locator of a bare citation line or of a whole reference.

    Figures of titles are not taken for it: a figure counts when a word labels it, or when it stands in one of
    the usual rows of figures and signs (`2018;3(49):32-4`). Time grows linearly with the length of `text`.
    """
    runs = find_runs(text)
    readings = [read_run(run, is_last=run is runs[-1]) for run in runs]
    slashes = _DOUBLE_SLASH.search(text)
    first = slashes.end() if slashes else 0
    after = [reading for reading in readings if reading.start >= first]
    main = _fullest(after) or _fullest(readings)
    if main is None:
        return Locator(year=_lone_year(readings, first))
    whole = _completed(main, after)
    return whole if whole.year else whole._replace(year=_lone_year(readings, first))


def _fullest(readings: list[Reading]) -> Reading | None:
    """The reading that says most; of equally full ones the last."""
    weighty = [reading for reading in reversed(readings) if reading.weight]
    return max(weighty, key=lambda reading: reading.weight, default=None)


def _completed(main: Reading, readings: list[Reading]) -> Locator:
    """The main locator with what it lacks from others: «2025. – Т. 33. – Заглавие. – № 1. – С. 27–45»."""
    locator = main.locator
    for other in readings:
        if other is not main and other.weight:
            locator = locator._replace(
                volume=locator.volume or other.locator.volume,
                issue=locator.issue or other.locator.issue,
                whole=locator.whole if locator.issue else other.locator.whole,
                pages=locator.pages or other.locator.pages,
            )
    return locator


def _lone_year(readings: list[Reading], first: int) -> Piece | None:
    """A year by itself: «(2020)» after the authors, else the last one, after `//` by preference."""
    lone = [(reading, reading.locator.year) for reading in readings if reading.lone_year]
    enclosed = [year for reading, year in lone if reading.year_enclosed]
    late = [year for reading, year in lone if reading.start >= first]
    chosen = enclosed[:1] or late[-1:] or [year for _, year in lone[-1:]]
    return chosen[0] if chosen else None
