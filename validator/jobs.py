"""Shares the files of a run among processes; the findings come back in the order of the files."""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

_CHUNK = 8  # files that a process takes at a time
_shared: dict[str, Callable[[Any], Any]] = {}
"""The work of the processes: they are copies of this one, so that rules and settings need not be sent to them."""


def in_order(work: Callable[[Task], Result], tasks: Sequence[Task], jobs: int) -> Iterator[Result]:
    """What `work` makes of each task, in their order, by as many processes; by this one where there is but one.

    A system that cannot copy a process (Windows) does all the work in this one.
    """
    if jobs < 2 or len(tasks) < 2 or "fork" not in multiprocessing.get_all_start_methods():  # noqa: PLR2004
        yield from map(work, tasks)
        return
    _shared["work"] = work
    with ProcessPoolExecutor(min(jobs, len(tasks)), multiprocessing.get_context("fork")) as pool:
        yield from pool.map(_do, tasks, chunksize=_CHUNK)


def _do(task: Any) -> Any:
    return _shared["work"](task)
