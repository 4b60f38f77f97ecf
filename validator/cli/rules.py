"""`metalint rule` explains one rule, `metalint rules` lists all."""

from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli.options import LangOption

if TYPE_CHECKING:
    from validator.i18n import Renderer
    from validator.rule import Rule


def rule(
    selector: Annotated[str, typer.Argument(metavar="CODE|NAME", help="A rule's code or name.")],
    lang: LangOption = None,
) -> None:
    """Explain one rule: what it finds, why it matters, what to do, and what it rests on."""
    from validator.registry import RULES  # noqa: PLC0415 - only these commands need the rules
    from validator.reports.rule_text import explain  # noqa: PLC0415
    from validator.selection import UnknownRuleError, matching  # noqa: PLC0415

    try:
        found = matching(RULES, selector)
    except UnknownRuleError as error:
        raise typer.BadParameter(str(error)) from None
    renderer = _renderer(lang)
    typer.echo("\n\n".join(explain(one, renderer) for one in found))


def rules(lang: LangOption = None) -> None:
    """List all rules: code, name, severity, fix, and what they find."""
    from validator.registry import RULES  # noqa: PLC0415
    from validator.reports.rule_text import table  # noqa: PLC0415

    typer.echo(table(RULES, _renderer(lang)))


def _renderer(lang: LangOption) -> "Renderer":
    from validator.i18n import Renderer, choose_language  # noqa: PLC0415
    from validator.registry import RULES  # noqa: PLC0415

    rules_by_code: dict[str, Rule] = {rule.code: rule for rule in RULES}
    return Renderer(choose_language(lang), rules_by_code)
