"""`metalint check`: lint files and folders."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli import panels
from validator.cli.exit_codes import CLEAN, FAILED, FINDINGS
from validator.cli.options import (
    FILE,
    BaselineOption,
    Colour,
    ConfigOption,
    ExcludeOption,
    ExtendSelectOption,
    FailOn,
    FailOnOption,
    ForceExcludeOption,
    GitIgnoreOption,
    IgnoreOption,
    InputFormatOption,
    IsolatedOption,
    LangOption,
    OutputFormat,
    OutputFormatOption,
    PerFileIgnoresOption,
    PreviewOption,
    ProfileOption,
    SelectOption,
)
from validator.cli.terminal import failing_in_one_line
from validator.messages import N_

if TYPE_CHECKING:
    from validator.run import Run


def check(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=N_("PATH"), help=N_("Files and folders; - is standard input. Default: the current folder.")
        ),
    ] = None,
    select: SelectOption = None,
    extend_select: ExtendSelectOption = None,
    ignore: IgnoreOption = None,
    per_file_ignores: PerFileIgnoresOption = None,
    preview: PreviewOption = None,
    profile: ProfileOption = None,
    config: ConfigOption = None,
    isolated: IsolatedOption = False,
    exclude: ExcludeOption = None,
    force_exclude: ForceExcludeOption = None,
    respect_gitignore: GitIgnoreOption = None,
    show_files: Annotated[
        bool,
        typer.Option(
            "--show-files", rich_help_panel=panels.FILES, help=N_("Only list the files that would be checked.")
        ),
    ] = False,
    allow_empty: Annotated[
        bool,
        typer.Option(
            "--allow-empty", rich_help_panel=panels.EXIT, help=N_("Exit with 0 even if there is no article to check.")
        ),
    ] = False,
    fix: Annotated[
        bool, typer.Option("--fix", rich_help_panel=panels.FIXES, help=N_("Write the safe fixes into the files."))
    ] = False,
    unsafe_fixes: Annotated[
        bool,
        typer.Option(
            "--unsafe-fixes",
            rich_help_panel=panels.FIXES,
            help=N_("With --fix or --diff: also the fixes that a person should review."),
        ),
    ] = False,
    diff: Annotated[
        bool,
        typer.Option("--diff", rich_help_panel=panels.FIXES, help=N_("Write nothing; show what --fix would change.")),
    ] = False,
    baseline: BaselineOption = None,
    write_baseline: Annotated[
        bool,
        typer.Option(
            "--write-baseline",
            rich_help_panel=panels.KNOWN,
            help=N_("List the findings of this run in the file of --baseline, so that only new ones are reported."),
        ),
    ] = False,
    suppressions: Annotated[
        bool,
        typer.Option(
            "--suppressions/--no-suppressions",
            rich_help_panel=panels.KNOWN,
            help=N_("Obey the comments that silence findings: # metalint: ignore[CODE]. Default: yes."),
        ),
    ] = True,
    show_suppressed: Annotated[
        bool,
        typer.Option(
            "--show-suppressed",
            rich_help_panel=panels.KNOWN,
            help=N_("Report the silenced findings too, marked as such; they do not fail the run."),
        ),
    ] = False,
    input_format: InputFormatOption = None,
    stdin_filename: Annotated[
        str | None,
        typer.Option(
            metavar=FILE, rich_help_panel=panels.FILES, help=N_("What standard input is called in the messages.")
        ),
    ] = None,
    output_format: OutputFormatOption = None,
    output_file: Annotated[
        list[str] | None,
        typer.Option(
            "-o",
            "--output-file",
            metavar=N_("[FORMAT:]FILE"),
            rich_help_panel=panels.REPORT,
            help=N_("Write the report into this file (- is standard output); the suffix tells the format. Repeatable."),
        ),
    ] = None,
    lang: LangOption = None,
    color: Annotated[
        Colour,
        typer.Option(
            rich_help_panel=panels.REPORT,
            help=N_("When to colour the report. Default: auto, which obeys NO_COLOR and FORCE_COLOR."),
        ),
    ] = Colour.AUTO,
    statistics: Annotated[
        bool,
        typer.Option("--statistics", rich_help_panel=panels.REPORT, help=N_("Only count the findings of each rule.")),
    ] = False,
    fail_on: FailOnOption = None,
    jobs: Annotated[
        int,
        typer.Option(
            "-j",
            "--jobs",
            min=0,
            metavar=N_("NUMBER"),
            rich_help_panel=panels.FILES,
            help=N_("How many processes share the files; 0 is as many as the machine has processors. Default: 1."),
        ),
    ] = 1,
    exit_zero: Annotated[
        bool,
        typer.Option("--exit-zero", rich_help_panel=panels.EXIT, help=N_("Exit with 0 even if there are findings.")),
    ] = False,
    quiet: Annotated[
        bool, typer.Option("-q", "--quiet", rich_help_panel=panels.REPORT, help=N_("No summary at the end."))
    ] = False,
    verbose: Annotated[
        bool,
        typer.Option(
            "-v", "--verbose", rich_help_panel=panels.REPORT, help=N_("Name each file and the number of its defects.")
        ),
    ] = False,
) -> None:
    """Check articles: settings and flags make the run, the run makes the report and the exit code."""
    flags = {
        "select": select,
        "extend-select": extend_select,
        "ignore": ignore,
        "per-file-ignores": per_file_ignores,
        "preview": preview,
        "profile": profile,
        "exclude": exclude,
        "force-exclude": force_exclude,
        "respect-gitignore": respect_gitignore,
        "baseline": baseline,
        "language": lang,
        "output-format": output_format,
        "fail-on": fail_on,
    }
    from validator.cli import output, settings  # noqa: PLC0415 - only this command needs them

    asked = output_file or []
    with failing_in_one_line(lang), output.even_if_failing(asked, output_format, lang):
        finder = settings.finder(flags, config, isolated=isolated)
        here = finder.of_folder(Path.cwd()).keys
    shown = OutputFormat(here.output_format)
    with failing_in_one_line(here.language), output.even_if_failing(asked, output_format, here.language, shown):
        from validator import pipeline  # noqa: PLC0415
        from validator.failures import FailureError  # noqa: PLC0415
        from validator.i18n import Renderer, choose_language  # noqa: PLC0415

        if diff and write_baseline:
            raise FailureError("baseline-diff")
        files = output.targets(asked, output_format, shown)
        known = output.known_findings(here.baseline, write=write_baseline)
        options = settings.options_of(
            finder,
            input_format=input_format,
            stdin_filename=stdin_filename,
            suppressions=suppressions,
            fix=("unsafe" if unsafe_fixes else "safe") if fix or diff else None,
            write=not diff,
        )
        chosen = settings.without_rules(options) if show_files else options
        skips = settings.skips(finder, stdin_filename)
        run = pipeline.check_paths(
            paths or ["."], chosen, skips, allow_empty=allow_empty, jobs=jobs or os.cpu_count() or 1
        )
        renderer = Renderer(choose_language(here.language), run.rules)
        if show_files:
            output.show_files(run)
            output.closing(run, renderer, quiet=True)
            raise typer.Exit(FAILED if run.failures else CLEAN)
        if known:
            output.hold_against(known, run, renderer, quiet=quiet)
        if show_suppressed:
            run.show_suppressed()
        if diff or statistics or run.piped is not None:
            output.other_than_report(run, renderer, diff=diff)
            output.report(run, renderer, [target for target in files if target.path != output.STDOUT], color)
        else:
            output.report(run, renderer, files or output.on_terminal(shown), color)
        output.closing(run, renderer, quiet=quiet, verbose=verbose, unsafe=unsafe_fixes)
        raise typer.Exit(_exit_code(run, here.fail_on, exit_zero=exit_zero, diff=diff))


def _exit_code(run: "Run", fail_on: str, *, exit_zero: bool, diff: bool) -> int:
    from validator.finding import Severity  # noqa: PLC0415

    if run.failures:
        return FAILED
    if diff:
        return FINDINGS if run.changes and not exit_zero else CLEAN
    if exit_zero or fail_on == FailOn.NEVER or not run.reaches(Severity(fail_on)):
        return CLEAN
    return FINDINGS
