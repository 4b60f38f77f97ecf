"""`metalint convert`: read any supported format, write article.yaml."""

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from validator.cli.exit_codes import FAILED
from validator.cli.options import InputFormatOption, LangOption


def convert(
    path: Annotated[str, typer.Argument(help="The file to read; - is standard input.")],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write there. Default: standard output.")
    ] = None,
    input_format: InputFormatOption = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the output file if there is one.")] = False,
    lang: LangOption = None,
) -> None:
    """Convert an article's metadata to article.yaml, losing nothing."""
    from validator import pipeline  # noqa: PLC0415 - only this command needs them
    from validator.failures import MESSAGES  # noqa: PLC0415
    from validator.files import FileError, write_text  # noqa: PLC0415
    from validator.i18n import Renderer, choose_language  # noqa: PLC0415
    from validator.writers import article_yaml  # noqa: PLC0415

    renderer = Renderer(choose_language(lang), {})
    try:
        documents = pipeline.read_path(path, pipeline.Options(input_format=input_format))
        text = article_yaml.write([document.article for document in documents], renderer, Path(path).name)
        if output is None:
            sys.stdout.write(text)
        else:
            write_text(output, text, replace=force)
    except FileError as problem:
        _fail(renderer.say(MESSAGES[problem.message_id], **problem.params))


def _fail(message: str) -> NoReturn:
    typer.echo(f"metalint: {message}", err=True)
    raise typer.Exit(FAILED)
