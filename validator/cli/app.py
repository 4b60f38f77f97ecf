"""The Typer application: commands are registered here, and do their work elsewhere."""

from collections.abc import Callable

import typer

from validator.cli import check, config, convert, rules, schema
from validator.cli.help import Command, Group
from validator.messages import N_
from validator.version import __version__

app = typer.Typer(
    name="metalint",
    cls=Group,
    help=N_(
        "A linter for the bilingual (Russian and English, also Kazakh) metadata of scholarly articles.\n\n"
        "It reads article.yaml, or the text of a landing page, and shows each defect at its line and column."
    ),
    epilog=(
        "metalint check article.yaml --lang ru\n"
        "metalint check . -o report.html\n"
        "metalint check article.yaml --diff\n"
        "metalint rule CHR001"
    ),
    no_args_is_help=True,
    context_settings={"max_content_width": 100},
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _print_version(value: bool) -> None:
    if value:
        typer.echo(f"metalint {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: bool = typer.Option(
        False, "--version", callback=_print_version, is_eager=True, help=N_("Print the version.")
    ),
) -> None:
    """Before any command."""
    del version


def _add(name: str, function: Callable[..., None], text: str, *examples: str) -> None:
    """A command with its help: what it does, and how it is called."""
    app.command(name, cls=Command, help=text, epilog="\n".join(examples))(function)


_add(
    "check",
    check.check,
    N_(
        "Check articles: print each defect at its line and column.\n\n"
        "Exit code: 0 – nothing at or above --fail-on, 1 – findings, 2 – the job could not be done."
    ),
    "metalint check article.yaml --lang ru",
    "metalint check . --profile rinc -o report.html",
    "metalint check article.yaml --diff",
    "metalint check issue-3/ --select CHR,missing-translation --statistics",
)
_add(
    "convert",
    convert.convert,
    N_("Turn the metadata of an article, for example a landing page as text, into article.yaml, losing nothing."),
    "metalint convert page.txt -o article.yaml",
)
_add(
    "rule",
    rules.rule,
    N_("Explain a rule or a family: what it finds, why it matters, what to do, and what it rests on."),
    "metalint rule CHR001",
    "metalint rule missing-translation --lang ru",
    "metalint rule CIT",
)
_add(
    "rules",
    rules.rules,
    N_("List the rules: code, name, severity, fix, and what they find."),
    "metalint rules",
    "metalint rules --select CIT,CHR",
)
_add(
    "config",
    config.config,
    N_("Show the settings that hold for a file or folder, and where each of them comes from."),
    "metalint config",
    "metalint config issue-3/article.yaml",
    "metalint config --select CHR --profile rinc > metalint.toml",
)
_add(
    "schema",
    schema.schema,
    N_("Print a JSON Schema, by which editors complete, explain and check."),
    "metalint schema article > article.schema.json",
    "metalint schema config",
    "metalint schema report",
)
