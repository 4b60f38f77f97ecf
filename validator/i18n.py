"""Chooses the user's language and turns a finding into a sentence in it."""

import gettext
import os
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from validator.finding import Finding, ParamValue, Severity
from validator.rule import N_, Plural, Rule

DOMAIN = "metalint"
LOCALES = Path(__file__).parent / "locales"
FALLBACKS = {"en": [], "ru": ["ru"], "kk": ["kk", "ru"]}
"""The languages of the program, each with the catalogues that are asked in turn; English is in the code."""

_MANY = 5
"""A number that takes the plainest plural in every language of ours."""

SEVERITIES = {Severity.ERROR: N_("error"), Severity.WARNING: N_("warning"), Severity.INFO: N_("info")}
FIELDS = {
    "journal": N_("Journal"),
    "title": N_("Title"),
    "authors": N_("Authors"),
    "name": N_("Author’s name"),
    "affiliations": N_("Affiliations"),
    "affiliation": N_("Affiliation"),
    "abstract": N_("Abstract"),
    "keywords": N_("Keywords"),
    "citation": N_("Citation line"),
    "references": N_("References"),
    "year": N_("Year"),
    "volume": N_("Volume"),
    "issue": N_("Issue"),
    "pages": N_("Pages"),
    "doi": "DOI",
    "issn": "ISSN",
}
"""Labels of the fields that messages name."""


def choose_language(asked: str | None, environ: Mapping[str, str] = os.environ) -> str:
    """`--lang`, else METALINT_LANG, else the environment's locale, else English."""
    locale = ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG")
    wishes = [asked, environ.get("METALINT_LANG"), *(environ.get(name) for name in locale)]
    for wish in wishes:
        code = (wish or "").replace("-", "_").partition("_")[0].partition(".")[0].lower()
        if code in FALLBACKS:
            return code
    return "en"


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """The messages of a language; what it lacks comes from the next language of its chain."""
    chain = FALLBACKS[language]
    return gettext.translation(DOMAIN, LOCALES, chain, fallback=True) if chain else gettext.NullTranslations()


class Renderer:
    """Says everything that a user reads about findings and rules, in one language."""

    def __init__(self, language: str, rules: Mapping[str, Rule]) -> None:
        self.language = language
        self._rules = rules
        self._catalogue = catalogue(language)
        self._translators: dict[str, Callable[[str], str]] = {
            "language": self.language_name,
            "declared": self.language_name,
            "actual": self.language_name,
            "other_language": self.language_name,
            "field": self.field_label,
        }

    def say(self, message: str, **params: ParamValue) -> str:
        """A message of the catalogue with its parameters filled in."""
        return self._fill(self._catalogue.gettext(message) if message else "", params)

    def template(self, message: str | Plural) -> str:
        """A message with its placeholders left in sight."""
        if isinstance(message, Plural):
            return self._catalogue.ngettext(message.one, message.many, _MANY)
        return self._catalogue.gettext(message)

    def count(self, message: Plural, count: int, **params: ParamValue) -> str:
        """A counting message in the form that the language has for `count`."""
        return self._fill(self._catalogue.ngettext(message.one, message.many, count), {**params, "count": count})

    def _fill(self, template: str, params: Mapping[str, ParamValue]) -> str:
        said = {
            name: self._translators[name](str(value)) if name in self._translators else value
            for name, value in params.items()
        }
        return template.format_map(said)

    def message(self, finding: Finding) -> str:
        """What is wrong, as a sentence."""
        message = self._rules[finding.code].messages[finding.message_id]
        if isinstance(message, Plural):
            return self._fill(
                self._catalogue.ngettext(message.one, message.many, int(finding.params["count"])),
                finding.params,
            )
        return self.say(message, **finding.params)

    def help(self, finding: Finding) -> str:
        """What to do about it, or ""."""
        rule = self._rules[finding.code]
        return self.say(rule.help.get(finding.message_id, ""), **finding.params)

    def fix_title(self, finding: Finding) -> str:
        """What the fix does, or ""."""
        return self.say(self._rules[finding.code].fix_title, **finding.params) if finding.fix else ""

    def severity(self, severity: Severity) -> str:
        """The word for a severity."""
        return self._catalogue.gettext(SEVERITIES[severity])

    def field_label(self, field: str) -> str:
        """The label of a field of the record."""
        return self._catalogue.gettext(FIELDS[field]) if field in FIELDS else field

    def language_name(self, code: str) -> str:
        """The name of a language (CLDR), with the script of a code such as `ru-Latn`; the code if CLDR has none."""
        from babel import Locale  # noqa: PLC0415 - heavy, and most runs name no language

        names = Locale(self.language)
        language, _, script = code.partition("-")
        name = str(names.languages.get(language, code))
        return f"{name} ({names.scripts.get(script, script)})" if script else name
