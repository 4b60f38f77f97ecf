"""Options that several commands share, and the choices they allow."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from validator.cli import completion, panels
from validator.messages import N_


class Language(StrEnum):
    """Languages of the program's messages."""

    EN = "en"
    RU = "ru"
    KK = "kk"


class Colour(StrEnum):
    """When to colour the output."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class InputFormat(StrEnum):
    """Formats that can be read."""

    ARTICLE = "article"
    BIBTEX = "bibtex"
    RIS = "ris"
    CSL_JSON = "csl-json"
    FRONT_MATTER = "front-matter"
    PAGE = "page"
    HTML = "html"
    JATS = "jats"
    ARTICULUS = "articulus"
    OJS = "ojs"
    DOAJ = "doaj"
    CROSSREF = "crossref"
    CROSSREF_JSON = "crossref-json"


class OutputFormat(StrEnum):
    """Formats of the report."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"
    HTML = "html"
    MARKDOWN = "markdown"


class FailOn(StrEnum):
    """The mildest severity that makes a run fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


SELECTORS = N_("RULES")
PATTERN = N_("PATTERN")
FILE = N_("FILE")

LangOption = Annotated[
    Language | None,
    typer.Option(
        "--lang",
        is_eager=True,  # `--lang ru --help` is Russian
        rich_help_panel=panels.REPORT,
        help=N_("Language of the messages. Default: METALINT_LANG, then the language of the system."),
    ),
]
InputFormatOption = Annotated[
    InputFormat | None,
    typer.Option(
        "--input-format",
        rich_help_panel=panels.FILES,
        help=N_("How to read the input: article.yaml, or a landing page as text. Default: recognised by content."),
    ),
]
SelectOption = Annotated[
    str | None,
    typer.Option(
        metavar=SELECTORS,
        rich_help_panel=panels.RULES,
        autocompletion=completion.rules,
        help=N_("Run only these rules: codes, beginnings of codes or names, separated by commas (CHR,TAG001)."),
    ),
]
ExtendSelectOption = Annotated[
    str | None,
    typer.Option(
        metavar=SELECTORS,
        rich_help_panel=panels.RULES,
        autocompletion=completion.rules,
        help=N_("Run these rules too."),
    ),
]
IgnoreOption = Annotated[
    str | None,
    typer.Option(
        metavar=SELECTORS,
        rich_help_panel=panels.RULES,
        autocompletion=completion.rules,
        help=N_("Do not run these rules."),
    ),
]
PerFileIgnoresOption = Annotated[
    list[str] | None,
    typer.Option(
        metavar=N_("PATTERN:RULES"),
        rich_help_panel=panels.RULES,
        help=N_("Do not run some rules on some files, for example drafts/*:TAG001. May be repeated."),
    ),
]
PreviewOption = Annotated[
    bool | None,
    typer.Option("--preview/--no-preview", rich_help_panel=panels.RULES, help=N_("Run the rules on trial too.")),
]
ProfileOption = Annotated[
    str | None,
    typer.Option(
        metavar=N_("NAME|FILE"),
        rich_help_panel=panels.RULES,
        autocompletion=completion.profiles,
        help=N_(
            "What a record must hold: default, gost, rinc, kazakhstan, crossref, doaj, vancouver, or a .toml file of "
            "your journal."
        ),
    ),
]
ExcludeOption = Annotated[
    list[str] | None,
    typer.Option(
        metavar=PATTERN,
        rich_help_panel=panels.FILES,
        help=N_("Leave out these files and folders; written as in .gitignore. May be repeated."),
    ),
]
ForceExcludeOption = Annotated[
    bool | None,
    typer.Option(
        "--force-exclude",
        rich_help_panel=panels.FILES,
        help=N_("Leave them out even where they are named, as pre-commit names each file."),
    ),
]
GitIgnoreOption = Annotated[
    bool | None,
    typer.Option(
        "--respect-gitignore/--no-respect-gitignore",
        rich_help_panel=panels.FILES,
        help=N_("Leave out of folders what git ignores. Default: yes."),
    ),
]
OutputFormatOption = Annotated[
    OutputFormat | None,
    typer.Option(
        envvar="METALINT_OUTPUT_FORMAT",
        rich_help_panel=panels.REPORT,
        help=N_("Format of the report. Default: METALINT_OUTPUT_FORMAT, then text."),
    ),
]
BaselineOption = Annotated[
    Path | None,
    typer.Option(
        metavar=FILE, rich_help_panel=panels.KNOWN, help=N_("Do not report the findings listed in this file.")
    ),
]
FailOnOption = Annotated[
    FailOn | None,
    typer.Option(
        rich_help_panel=panels.EXIT, help=N_("The mildest severity that makes the run fail. Default: warning.")
    ),
]
ConfigOption = Annotated[
    Path | None,
    typer.Option(
        envvar="METALINT_CONFIG",
        metavar=FILE,
        rich_help_panel=panels.SETTINGS,
        help=N_("Read this settings file instead of the nearest one. Default: METALINT_CONFIG."),
    ),
]
IsolatedOption = Annotated[
    bool, typer.Option("--isolated", rich_help_panel=panels.SETTINGS, help=N_("Read no settings file at all."))
]
