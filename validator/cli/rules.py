"""`metalint rule` explains rules, `metalint rules` lists them."""

import sys
from collections.abc import Sequence
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from validator.cli import completion
from validator.cli.options import SELECTORS, Colour, ConfigOption, IsolatedOption, LangOption
from validator.cli.terminal import failing_in_one_line, look
from validator.messages import N_

if TYPE_CHECKING:
    from validator.i18n import Renderer
    from validator.reports.rule_text import Shown
    from validator.rule import Rule


class RuleFormat(StrEnum):
    """How rules are told."""

    TEXT = "text"
    JSON = "json"


FormatOption = Annotated[
    RuleFormat, typer.Option("--output-format", help=N_("Text for people, or JSON for programs. Default: text."))
]


def rule(
    selector: Annotated[
        str,
        typer.Argument(
            metavar=N_("CODE|NAME|PREFIX"),
            autocompletion=completion.rules,
            help=N_("A rule's code or name, or the beginning of codes for a whole family."),
        ),
    ],
    config: ConfigOption = None,
    isolated: IsolatedOption = False,
    output_format: FormatOption = RuleFormat.TEXT,
    lang: LangOption = None,
) -> None:
    """Explain a rule, or all of a family."""
    with failing_in_one_line(lang):
        from validator.reports.rule_text import explain  # noqa: PLC0415 - only these commands need the rules
        from validator.selection import matching  # noqa: PLC0415

        known = _known(config, isolated=isolated)
        found, renderer = matching(known, selector), _renderer(lang, known)
        if output_format is RuleFormat.JSON:
            _print_json(found, renderer)
            return
        seen = look(Colour.AUTO, sys.stdout)
        sys.stdout.write("\n\n".join(explain(one, renderer, seen, _shown(one)) for one in found))


def rules(
    select: Annotated[
        str | None,
        typer.Option(
            metavar=SELECTORS,
            autocompletion=completion.rules,
            help=N_("List only these rules: codes, beginnings of codes or names, separated by commas."),
        ),
    ] = None,
    config: ConfigOption = None,
    isolated: IsolatedOption = False,
    output_format: FormatOption = RuleFormat.TEXT,
    lang: LangOption = None,
) -> None:
    """List the rules by families."""
    with failing_in_one_line(lang):
        from validator.reports import rule_list  # noqa: PLC0415
        from validator.selection import choose  # noqa: PLC0415

        known = _known(config, isolated=isolated)
        found, renderer = choose(known, (select or "").split(","), preview=True), _renderer(lang, known)
        if output_format is RuleFormat.JSON:
            _print_json(found, renderer)
            return
        seen = look(Colour.AUTO, sys.stdout)
        sys.stdout.write(rule_list.render(found, renderer, seen, folded=sys.stdout.isatty()))


def _known(config: Path | None, *, isolated: bool) -> "Sequence[Rule]":
    """All rules there are in the current folder: ours, and those that its settings add."""
    from validator.cli.settings import finder  # noqa: PLC0415
    from validator.registry import RULES  # noqa: PLC0415
    from validator.settings.plan import Planner  # noqa: PLC0415

    return Planner(RULES).known(finder({}, config, isolated=isolated).of_folder(Path.cwd()))


def _renderer(lang: LangOption, known: "Sequence[Rule]") -> "Renderer":
    from validator.i18n import Renderer, choose_language  # noqa: PLC0415

    return Renderer(choose_language(lang), {rule.code: rule for rule in known})


def _print_json(found: "Sequence[Rule]", renderer: "Renderer") -> None:
    from validator.examples import examples  # noqa: PLC0415
    from validator.reports import rule_data  # noqa: PLC0415

    data = {code: asdict(example) for code, example in examples().items()}
    sys.stdout.write(rule_data.render(found, renderer, data))


def _shown(rule: "Rule") -> "Shown | None":
    from validator.examples import examples, run_over  # noqa: PLC0415
    from validator.reports.rule_text import Shown  # noqa: PLC0415

    example = examples().get(rule.code)
    return Shown(example.text, run_over(example, rule), example.right, example.profile) if example else None
