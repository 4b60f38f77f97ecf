"""The Typer application: commands are registered here, and do their work elsewhere."""

import typer

from validator.cli import check, convert, rules
from validator.version import __version__

app = typer.Typer(
    name="metalint",
    help="A linter for bilingual (Russian/English, also Kazakh) metadata of scholarly articles.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _print_version(value: bool) -> None:
    if value:
        typer.echo(f"metalint {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: bool = typer.Option(False, "--version", callback=_print_version, is_eager=True, help="Print the version."),
) -> None:
    """A linter for bilingual (Russian/English, also Kazakh) metadata of scholarly articles."""
    del version


app.command("check")(check.check)
app.command("convert")(convert.convert)
app.command("rule")(rules.rule)
app.command("rules")(rules.rules)
