"""A profile says what a record must hold; built-in profiles are data."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Profile:
    """What one journal or index requires.

    `languages` are the languages every bilingual field is due in; `required` the fields that must be there at all;
    `strict_languages` are the fields due in all languages whatever the record itself shows.
    """

    name: str
    languages: tuple[str, ...] = ("ru", "en")
    required: tuple[str, ...] = ("title", "authors")
    strict_languages: frozenset[str] = frozenset({"title"})
    tag_form: str | None = None
    sources: Mapping[str, str] = field(default_factory=dict)


DEFAULT = Profile("default")
PROFILES = {DEFAULT.name: DEFAULT}
