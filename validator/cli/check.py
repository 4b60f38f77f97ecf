"""`metalint check`: lint files and folders."""

import sys
from collections.abc import Sequence
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.exit_codes import CLEAN, FAILED, FINDINGS
from validator.cli.options import Colour, InputFormatOption, LangOption, ProfileName

if TYPE_CHECKING:
    from validator.reports import Render
    from validator.rule import Rule
    from validator.run import Run


class OutputFormat(StrEnum):
    """Formats of the report."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"


class FailOn(StrEnum):
    """The mildest severity that makes a run fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


_REPORTS = {OutputFormat.TEXT: "text", OutputFormat.CONCISE: "concise", OutputFormat.JSON: "json_report"}


def check(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files and folders; - is standard input. Default: .")
    ] = None,
    select: Annotated[str, typer.Option(help="Only these rules: codes, names or prefixes, comma-separated.")] = "",
    ignore: Annotated[str, typer.Option(help="Not these rules: codes, names or prefixes, comma-separated.")] = "",
    profile: Annotated[ProfileName, typer.Option(help="What the record must hold.")] = ProfileName.DEFAULT,
    input_format: InputFormatOption = None,
    stdin_filename: Annotated[str | None, typer.Option(help="What to call standard input in messages.")] = None,
    output_format: Annotated[OutputFormat, typer.Option(help="Format of the report.")] = OutputFormat.TEXT,
    output_file: Annotated[Path | None, typer.Option("-o", "--output-file", help="Write the report there.")] = None,
    lang: LangOption = None,
    color: Annotated[
        Colour, typer.Option(help="Colour the report; NO_COLOR and FORCE_COLOR are obeyed.")
    ] = Colour.AUTO,
    statistics: Annotated[bool, typer.Option("--statistics", help="Count the findings of each rule instead.")] = False,
    fail_on: Annotated[FailOn, typer.Option(help="The mildest severity that fails the run.")] = FailOn.WARNING,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 even if there are findings.")] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="No summary.")] = False,
) -> None:
    """Check articles: print each defect at its line and column.

    Exit code: 0 nothing at or above --fail-on, 1 findings, 2 the job could not be done.
    """
    from validator import pipeline  # noqa: PLC0415 - only this command needs the rules
    from validator.cli.terminal import look, say  # noqa: PLC0415
    from validator.i18n import Renderer, choose_language  # noqa: PLC0415
    from validator.profile import PROFILES  # noqa: PLC0415
    from validator.reports import summary  # noqa: PLC0415

    rules = _selected(select, ignore)
    options = pipeline.Options(rules, PROFILES[profile], input_format, stdin_filename)
    run = pipeline.check_paths(paths or ["."], options)
    renderer = Renderer(choose_language(lang), run.rules)
    render: Render = (
        summary.statistics if statistics else import_module(f"validator.reports.{_REPORTS[output_format]}").render
    )
    _write(render(run, renderer, look(color, sys.stdout)), output_file, run)
    for line in summary.failures(run, renderer):
        say(line)
    if not quiet and run.files:
        say(summary.summary(run, renderer))
    raise typer.Exit(_exit_code(run, fail_on, exit_zero=exit_zero))


def _selected(select: str, ignore: str) -> "Sequence[Rule]":
    from validator.registry import RULES  # noqa: PLC0415
    from validator.selection import UnknownRuleError, choose  # noqa: PLC0415

    try:
        return choose(RULES, select.split(","), ignore.split(","))
    except UnknownRuleError as error:
        raise typer.BadParameter(str(error)) from None


def _write(report: str, output_file: Path | None, run: "Run") -> None:
    """Print the report or write it to a file; where that fails the run fails."""
    from validator.files import FileError, write_text  # noqa: PLC0415
    from validator.run import Failure  # noqa: PLC0415

    if output_file is None:
        sys.stdout.write(report)
        sys.stdout.flush()
        return
    try:
        write_text(output_file, report, replace=True)
    except FileError as problem:
        run.failures.append(Failure(problem.message_id, problem.params))


def _exit_code(run: "Run", fail_on: FailOn, *, exit_zero: bool) -> int:
    from validator.finding import Severity  # noqa: PLC0415

    if run.failures:
        return FAILED
    if exit_zero or fail_on is FailOn.NEVER or not run.reaches(Severity(fail_on.value)):
        return CLEAN
    return FINDINGS
