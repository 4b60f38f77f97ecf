"""Help of the commands: options in groups, everything in the user's language.

Typer groups options only with Rich, which is slow to import; and it says its own words in English only.
"""

from collections.abc import Callable
from typing import Any

from typer.core import TyperCommand, TyperGroup

from validator.cli import panels
from validator.cli.usage import told
from validator.messages import N_

Say = Callable[[str | None], str]

_TYPERS_OWN = (
    N_("Show this message and exit."),
    N_("Install completion for the current shell."),
    N_("Show completion for the current shell, to copy it or customize the installation."),
)
"""What Typer itself says in a help; listed so that the catalogues hold it."""

_MANY = 9
"""So many options need headings."""


class Command(TyperCommand):
    """A command with such a help."""

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """Read the arguments; Typer calls this first."""
        with told(args, f"{parent.command_path} {info_name}" if parent else str(info_name)):
            return super().make_context(info_name, args, parent, **extra)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help; Typer calls this for `--help`."""
        _write(self, ctx, formatter)


class Group(TyperGroup):
    """The program itself, whose help lists the commands."""

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """Read what stands before the command; Typer calls this first."""
        with told(args, str(info_name)):
            return super().make_context(info_name, args, parent, **extra)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command; Typer calls this for its name."""
        with told(args, ctx.command_path, list(self.commands)):
            return super().resolve_command(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help; Typer calls this for `--help`."""
        _write(self, ctx, formatter)


def _write(command: Command | Group, ctx: Any, formatter: Any) -> None:
    from validator.i18n import catalogue, choose_language  # noqa: PLC0415 - only a help needs it

    said = catalogue(choose_language(ctx.params.get("lang")))

    def say(text: str | None) -> str:
        return said.gettext(text) if text else ""

    formatter.write_usage(ctx.command_path, _usage(command, ctx, say), say(N_("Usage:")) + " ")
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(say(command.help))
    if isinstance(command, Group):
        rows = [(name, _summary(say(one.help))) for name, one in command.commands.items()]
        _section(N_("Commands"), rows, formatter, say)
    for heading, parameters in _groups(command.get_params(ctx)).items():
        _section(heading, [(_name(one, ctx, say), say(one.help)) for one in parameters], formatter, say)
    if command.epilog:
        _section(N_("Examples"), [(example, "") for example in command.epilog.splitlines()], formatter, say)


def _usage(command: Command | Group, ctx: Any, say: Say) -> str:
    arguments = [_in_usage(one, say) for one in command.get_params(ctx) if one.param_type_name == "argument"]
    last = [say(N_("COMMAND ..."))] if isinstance(command, Group) else []
    return " ".join([say(N_("[OPTIONS]")), *arguments, *last])


def _in_usage(argument: Any, say: Say) -> str:
    name = say(argument.metavar) if argument.required else f"[{say(argument.metavar)}]"
    return name if argument.nargs == 1 else name + "..."


def _groups(parameters: list[Any]) -> dict[str, list[Any]]:
    """The parameters under their headings: the arguments first, what belongs to no group (as `--help`) last."""
    groups: dict[str, list[Any]] = {}
    few = len(parameters) < _MANY
    for one in parameters:
        argument = one.param_type_name == "argument"
        panel = N_("Arguments") if argument else None if few else getattr(one, "rich_help_panel", None)
        groups.setdefault(panel or panels.OTHER, []).append(one)
    groups[panels.OTHER] = groups.pop(panels.OTHER)
    return groups


def _name(parameter: Any, ctx: Any, say: Say) -> str:
    """`-o, --output-file FILE` or the bare name of an argument, with the placeholder in the user's language."""
    if parameter.param_type_name == "argument":
        return say(parameter.metavar)
    name: str = parameter.get_help_record(ctx)[0]
    return name.removesuffix(parameter.metavar or "") + say(parameter.metavar)


def _section(heading: str, rows: list[tuple[str, str]], formatter: Any, say: Say) -> None:
    with formatter.section(say(heading)):
        formatter.write_dl(rows)


def _summary(text: str) -> str:
    """The first paragraph."""
    return text.partition("\n\n")[0]
