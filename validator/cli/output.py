"""Prints the report of a run or writes it to files, and says beside it what could not be done."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from validator.cli.options import Colour, OutputFormat
from validator.cli.terminal import look, say
from validator.failures import FailureError
from validator.files import write_text
from validator.reports import Look, summary

if TYPE_CHECKING:
    from validator.baseline import Baseline
    from validator.i18n import Renderer
    from validator.reports import Render
    from validator.run import Run

_MODULES = {OutputFormat.JSON: "json_report"}
_SUFFIXES = {
    ".json": OutputFormat.JSON,
    ".jsonl": OutputFormat.JSONL,
    ".sarif": OutputFormat.SARIF,
    ".xml": OutputFormat.JUNIT,
    ".txt": OutputFormat.TEXT,
    ".html": OutputFormat.HTML,
    ".md": OutputFormat.MARKDOWN,
}
_AS_THE_TERMINAL = {OutputFormat.TEXT, OutputFormat.CONCISE}
"""The formats in the encoding of the terminal; the others are UTF-8 everywhere."""
STDOUT = Path("-")


class Target(NamedTuple):
    """A report to be written, and the file it goes to."""

    format: OutputFormat
    path: Path


def targets(files: Sequence[str], asked: OutputFormat | None, shown: OutputFormat) -> list[Target]:
    """What each `-o` means: FORMAT:FILE, else the format asked for, else the one that the suffix tells.

    `-` is standard output, in the format `shown` there. Raises FailureError where nothing tells the format.
    """
    return [_target(file, asked, shown) for file in files]


def _target(file: str, asked: OutputFormat | None, shown: OutputFormat) -> Target:
    prefix, colon, rest = file.partition(":")
    if colon and prefix in set(OutputFormat):
        return Target(OutputFormat(prefix), Path(rest))
    chosen = asked or (shown if Path(file) == STDOUT else _SUFFIXES.get(Path(file).suffix.lower()))
    if chosen is None:
        raise FailureError("report-format", path=file)
    return Target(chosen, Path(file))


def report(run: "Run", renderer: "Renderer", files: Sequence[Target], colour: Colour) -> None:
    """Write the report to its files, or print it. What cannot be written fails the run."""
    for target in files:
        if target.path == STDOUT:
            _print(target.format, _render(target.format)(run, renderer, look(colour, sys.stdout)))
        else:
            _write(target, run, renderer)


@contextmanager
def even_if_failing(
    files: Sequence[str], asked: OutputFormat | None, lang: str | None, shown: OutputFormat = OutputFormat.TEXT
) -> Iterator[None]:
    """Where a job fails before anything is checked, the reports that are asked for say so; the failure goes on."""
    from validator.i18n import Renderer, choose_language  # noqa: PLC0415 - heavy, and `--help` needs none of it
    from validator.run import Run  # noqa: PLC0415

    try:
        yield
    except FailureError as problem:
        run = Run({})
        run.fail(problem)
        with suppress(FailureError):  # one of `-o` may be what failed
            due = targets(files, asked, shown) or [Target(asked or shown, STDOUT)]
            report(run, Renderer(choose_language(lang), {}), due, Colour.NEVER)
        raise


def on_terminal(shown: OutputFormat) -> list[Target]:
    """Where the report goes without `-o`."""
    return [Target(shown, STDOUT), *_annotations(shown)]


def _annotations(shown: OutputFormat) -> list[Target]:
    """In a job of GitHub the report for people is followed by one for the lines of the pull request."""
    wanted = shown is OutputFormat.TEXT and os.environ.get("GITHUB_ACTIONS") == "true"
    return [Target(OutputFormat.GITHUB, STDOUT)] if wanted else []


def _print(chosen: OutputFormat, text: str) -> None:
    if chosen not in _AS_THE_TERMINAL and isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.stdout.write(text)
    sys.stdout.flush()


def _write(target: Target, run: "Run", renderer: "Renderer") -> None:
    text = _render(target.format)(run, renderer, Look())
    try:
        # The name of a file may hold bytes that are no text.
        write_text(target.path, text.encode(errors="backslashreplace").decode(), replace=True)
    except FailureError as problem:
        run.fail(problem)


def _render(chosen: OutputFormat) -> "Render":
    render: Render = import_module(f"validator.reports.{_MODULES.get(chosen, chosen.value)}").render
    return render


def other_than_report(run: "Run", renderer: "Renderer", *, diff: bool) -> None:
    """Print what is asked for instead of the report: the diff, the mended standard input, or the statistics."""
    if diff:  # in the bytes of the files: `git apply` is to take it
        sys.stdout.buffer.write(import_module("validator.reports.diff").render(run).encode())
    elif run.piped is not None:
        sys.stdout.buffer.write(run.piped)
    else:
        sys.stdout.write(summary.statistics(run, renderer))
    sys.stdout.flush()


class Known(NamedTuple):
    """The known findings and the file they stand in; `entries` is None where this run is to write it."""

    path: Path
    entries: "Baseline | None"


def known_findings(file: str | None, *, write: bool) -> Known | None:
    """The baseline of the settings or flags, None where there is none. Raises FailureError."""
    if not file and not write:
        return None
    from validator import baseline  # noqa: PLC0415 - most runs have none

    path = Path(file or baseline.DEFAULT_NAME)
    return Known(path, None if write else baseline.read(path))


def hold_against(known: Known, run: "Run", renderer: "Renderer", *, quiet: bool) -> None:
    """Leave out the known findings, or write those of this run as known; say which entries are out of date."""
    from validator import baseline  # noqa: PLC0415 - most runs have none

    entries = known.entries
    if entries is None:
        try:
            entries = baseline.write(known.path, run.findings, run.ran)
        except FailureError as problem:
            run.fail(problem)
            return
        if not quiet:
            say(summary.written_baseline(known.path.as_posix(), entries.total(), renderer))
    compared = baseline.compare(entries, run.findings, run.ran, known.path)
    run.findings, run.known = compared.new, compared.known
    for line in summary.stale(baseline.by_path(compared.stale), renderer):
        say(line)


def show_files(run: "Run") -> None:
    """Print the files that hold articles, one a line."""
    sys.stdout.write("".join(f"{path}\n" for path in run.sources))


def closing(run: "Run", renderer: "Renderer", *, quiet: bool, verbose: bool = False, unsafe: bool = False) -> None:
    """On standard error: the files if so asked, what could not be done, and one line on the whole run."""
    for line in summary.files(run, renderer) if verbose else ():
        say(line)
    for line in summary.failures(run, renderer):
        say(line)
    if not quiet and run.files:
        say(summary.summary(run, renderer, unsafe=unsafe))
