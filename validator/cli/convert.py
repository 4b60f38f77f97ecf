"""`metalint convert`: read any supported format, write article.yaml."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from validator.cli.options import FILE, InputFormatOption, LangOption
from validator.cli.terminal import failing_in_one_line
from validator.messages import N_


def convert(
    path: Annotated[str, typer.Argument(metavar=N_("PATH"), help=N_("The file to read; - is standard input."))],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar=FILE, help=N_("Write there. Default: standard output.")),
    ] = None,
    input_format: InputFormatOption = None,
    force: Annotated[bool, typer.Option("--force", help=N_("Replace the output file if there is one."))] = False,
    lang: LangOption = None,
) -> None:
    """Convert an article to article.yaml."""
    with failing_in_one_line(lang):
        from validator import pipeline  # noqa: PLC0415 - only this command needs them
        from validator.files import write_text  # noqa: PLC0415
        from validator.i18n import Renderer, choose_language  # noqa: PLC0415
        from validator.writers import article_yaml  # noqa: PLC0415

        renderer = Renderer(choose_language(lang), {})
        documents = pipeline.read_path(path, pipeline.Options(input_format=input_format))
        text = article_yaml.write([document.article for document in documents], renderer, Path(path).name)
        if output is None:
            sys.stdout.write(text)
        else:
            write_text(output, text, replace=force)
