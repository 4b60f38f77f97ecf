"""What a settings file may hold: pydantic checks its shape, and `metalint schema config` comes from here."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Annotated, Any, ClassVar, Literal

from pydantic import ConfigDict, Field

LanguageCode = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
Level = Literal["error", "warning", "info"]
ReportName = Literal[
    "text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "html", "markdown"
]  # fmt: skip
_Names = list[str]
_Path = Annotated[str, Field(min_length=1)]
_Switch = Annotated[bool, Field(strict=True)]


def _said(text: str) -> Any:
    """What the settings schema says of a key."""
    return Field(description=text)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsFile:
    """Every key may be left out. Paths are relative to the file, patterns (as in .gitignore) to what it holds for."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(
        extra="forbid",
        alias_generator=lambda name: name.replace("_", "-"),
    )

    extend: Annotated[_Path | None, _said("Another settings file, whose keys hold where this one has none.")] = None
    required_version: Annotated[
        str | None, _said("The versions of metalint that may be used, for example >=0.1,<0.2.")
    ] = None
    select: Annotated[_Names, _said("Only these rules: codes, names, prefixes of codes, or ALL.")] = field(
        default_factory=list
    )
    extend_select: Annotated[_Names, _said("These rules too.")] = field(default_factory=list)
    ignore: Annotated[_Names, _said("Not these rules. Of two selectors the more exact one wins.")] = field(
        default_factory=list
    )
    per_file_ignores: Annotated[
        dict[str, _Names], _said("Rules that are not for some files: pattern of paths → rules.")
    ] = field(default_factory=dict)
    preview: Annotated[_Switch, _said("Whether the rules on trial run too.")] = False
    profile: Annotated[str, _said("What a record must hold: a built-in profile, or a profile file (.toml).")] = (
        "default"
    )
    languages: Annotated[
        list[LanguageCode] | None, _said("The languages of the journal’s records instead of the profile’s.")
    ] = None
    exclude: Annotated[_Names, _said("Patterns of files and folders that are not checked.")] = field(
        default_factory=list
    )
    force_exclude: Annotated[_Switch, _said("Whether `exclude` holds for files named on the command line too.")] = False
    respect_gitignore: Annotated[_Switch, _said("Whether files that git ignores are left out of folders.")] = True
    language: Annotated[Literal["en", "ru", "kk"] | None, _said("The language of the messages.")] = None
    output_format: Annotated[ReportName, _said("The format of the report.")] = "text"
    fail_on: Annotated[
        Literal["error", "warning", "info", "never"], _said("The mildest severity that makes a run fail.")
    ] = "warning"
    baseline: Annotated[_Path | None, _said("The file of known findings, which are not reported.")] = None
    journal_rules: Annotated[list[_Path], _said("Files of the journal’s own rules, written in YAML.")] = field(
        default_factory=list
    )
    plugins: Annotated[_Names, _said("Installed packages whose rules run too, by their entry points.")] = field(
        default_factory=list
    )
    rules: Annotated[
        dict[str, dict[str, Any]], _said("Single rules: code or name → severity and the rule’s own options.")
    ] = field(default_factory=dict)


def key_names() -> list[str]:
    """All keys of a settings file, in their order."""
    return [one.name.replace("_", "-") for one in fields(SettingsFile)]


def as_record(keys: Mapping[str, Any]) -> SettingsFile:
    """Keys that were checked already, as a typed record with the defaults of those that are not set."""
    return SettingsFile(**{key.replace("-", "_"): value for key, value in keys.items()})
