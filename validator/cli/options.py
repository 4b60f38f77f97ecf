"""Options that several commands share, and the choices they allow."""

from enum import StrEnum
from typing import Annotated

import typer


class Language(StrEnum):
    """Languages of the program's messages."""

    EN = "en"
    RU = "ru"


class Colour(StrEnum):
    """When to colour the output."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class InputFormat(StrEnum):
    """Formats that can be read."""

    ARTICLE = "article"
    PAGE = "page"


class ProfileName(StrEnum):
    """The built-in profiles (see `validator.profile`)."""

    DEFAULT = "default"
    GOST = "gost"
    RINC = "rinc"
    KAZAKHSTAN = "kazakhstan"
    CROSSREF = "crossref"
    DOAJ = "doaj"
    VANCOUVER = "vancouver"


LangOption = Annotated[
    Language | None,
    typer.Option("--lang", help="Language of the messages. Default: METALINT_LANG, then the environment's locale."),
]
InputFormatOption = Annotated[
    InputFormat | None,
    typer.Option("--input-format", help="Format of the input. Default: recognised by content."),
]
