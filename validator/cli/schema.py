"""`metalint schema`: the forms of the files that metalint reads and writes, as JSON Schema."""

import json
from enum import StrEnum
from typing import Annotated, Any

import typer

from validator.messages import N_


class SchemaName(StrEnum):
    """What there are schemas of."""

    ARTICLE = "article"
    CONFIG = "config"
    REPORT = "report"
    JOURNAL_RULES = "journal-rules"


def schema(
    name: Annotated[
        SchemaName,
        typer.Argument(
            metavar=N_("article|config|report|journal-rules"),
            help=N_("article.yaml, the settings file, the json report, or a file of a journal’s own rules."),
        ),
    ],
) -> None:
    """Print a JSON Schema, by which editors complete, explain and check."""
    typer.echo(as_text(name), nl=False)


def as_text(name: SchemaName) -> str:
    """A schema as it is printed."""
    return json.dumps(_schema(name), ensure_ascii=False, indent=2) + "\n"


def _schema(name: SchemaName) -> dict[str, Any]:
    if name is SchemaName.ARTICLE:
        from validator.article_schema import article_schema  # noqa: PLC0415 - each loads what the others do not need

        return article_schema()
    if name is SchemaName.JOURNAL_RULES:
        from validator.journal_rules.json_schema import rules_schema  # noqa: PLC0415

        return rules_schema()
    if name is SchemaName.REPORT:
        from validator.reports.json_schema import report_schema  # noqa: PLC0415

        return report_schema()
    from validator.registry import RULES  # noqa: PLC0415
    from validator.settings.json_schema import settings_schema  # noqa: PLC0415

    return settings_schema(RULES)
