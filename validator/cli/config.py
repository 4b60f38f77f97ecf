"""`metalint config`: the settings that hold for a file or folder, and where each of them comes from."""

from pathlib import Path
from typing import Annotated

import typer

from validator.cli.options import (
    BaselineOption,
    ConfigOption,
    ExcludeOption,
    ExtendSelectOption,
    FailOnOption,
    ForceExcludeOption,
    GitIgnoreOption,
    IgnoreOption,
    IsolatedOption,
    LangOption,
    OutputFormatOption,
    PerFileIgnoresOption,
    PreviewOption,
    ProfileOption,
    SelectOption,
)
from validator.cli.terminal import failing_in_one_line
from validator.messages import N_


def config(
    path: Annotated[
        Path | None, typer.Argument(metavar=N_("PATH"), help=N_("A file or folder. Default: the current folder."))
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
    baseline: BaselineOption = None,
    output_format: OutputFormatOption = None,
    lang: LangOption = None,
    fail_on: FailOnOption = None,
) -> None:
    """Show the effective settings as a settings file."""
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
    with failing_in_one_line(lang):
        from validator.cli.settings import finder  # noqa: PLC0415 - heavy things are for the commands that need them
        from validator.i18n import Renderer, choose_language  # noqa: PLC0415
        from validator.registry import RULES  # noqa: PLC0415
        from validator.settings.plan import Planner  # noqa: PLC0415
        from validator.settings.written import written  # noqa: PLC0415

        place = path or Path()
        settings = finder(flags, config, isolated=isolated).of_folder(place if place.is_dir() else place.parent)
        plan = Planner(RULES).plan(settings, place)
        renderer = Renderer(choose_language(settings.keys.language), {})
        typer.echo(written(settings, renderer, len(plan.rules), len(plan.known)), nl=False)
