"""Chooses the user's language and turns a finding into a sentence in it."""

import gettext
import os
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from validator.failures import MESSAGES
from validator.finding import Finding, ParamValue, Severity
from validator.messages import N_, Plural

if TYPE_CHECKING:
    from validator.failures import FailureError
    from validator.rule import Rule
    from validator.run import Failure

DOMAIN = "metalint"
LOCALES = Path(__file__).parent / "locales"
FALLBACKS = {"en": [], "ru": ["ru"], "kk": ["kk", "ru"]}
"""The languages of the program, each with the catalogues that are asked in turn; English is in the code."""

_MANY = 5
"""A number that takes the plainest plural in every language of ours."""

SEVERITIES = {Severity.ERROR: N_("error"), Severity.WARNING: N_("warning"), Severity.INFO: N_("info")}
FIELDS = {
    "journal": N_("Journal"),
    "type": N_("Type of article"),
    "section": N_("Section of the journal"),
    "title": N_("Title"),
    "authors": N_("Authors"),
    "name": N_("Author’s name"),
    "affiliations": N_("Affiliations"),
    "affiliation": N_("Affiliation"),
    "year": N_("Year"),
    "volume": N_("Volume"),
    "issue": N_("Issue"),
    "pages": N_("Pages"),
    "article-number": N_("Article number"),
    "doi": "DOI",
    "edn": "EDN",
    "issn": "ISSN",
    "udc": N_("UDC"),
    "bbk": N_("BBK"),
    "grnti": "ГРНТИ",
    "irsti": "IRSTI",
    "mrnti": "МРНТИ",
    "vak": N_("VAK specialty"),
    "jel": "JEL",
    "msc": "MSC",
    "dates": N_("Dates"),
    "received": N_("Received"),
    "revised": N_("Revised"),
    "accepted": N_("Accepted"),
    "published": N_("Published"),
    "abstract": N_("Abstract"),
    "keywords": N_("Keywords"),
    "citation": N_("Citation line"),
    "references": N_("References"),
    "funding": N_("Funding"),
    "license": N_("License"),
    "language": N_("Language"),
    "abbreviation": N_("Abbreviation"),
    "publisher": N_("Publisher"),
    "print": N_("Print edition"),
    "online": N_("Online edition"),
    "given": N_("Given name"),
    "patronymic": N_("Patronymic"),
    "family": N_("Family name"),
    "orcid": "ORCID",
    "email": N_("E-mail"),
    "spin": "SPIN",
    "author-id": "AuthorID",
    "scopus-id": "Scopus ID",
    "researcher-id": "ResearcherID",
    "ror": "ROR",
    "country": N_("Country"),
    "city": N_("City"),
    "address": N_("Address"),
}
"""Labels of the fields that messages and reports name, in the order of a record."""


def choose_language(asked: str | None, environ: Mapping[str, str] = os.environ) -> str:
    """`--lang`, else METALINT_LANG, else the environment's locale, else English."""
    locale = ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG")
    wishes = [asked, environ.get("METALINT_LANG"), *(environ.get(name) for name in locale)]
    return next((code for wish in wishes if (code := known_language(wish))), "en")


def known_language(wish: str | None) -> str | None:
    """The language of ours that a code or the name of a locale means: `ru_RU.UTF-8` is `ru`."""
    code = (wish or "").replace("-", "_").partition("_")[0].partition(".")[0].lower()
    return code if code in FALLBACKS else None


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """The messages of a language; what it lacks comes from the next language of its chain."""
    chain = FALLBACKS[language]
    return gettext.translation(DOMAIN, LOCALES, chain, fallback=True) if chain else gettext.NullTranslations()


class Renderer:
    """Says everything that a user reads about findings and rules, in one language."""

    def __init__(self, language: str, rules: "Mapping[str, Rule]") -> None:
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

    def rule(self, code: str) -> "Rule":
        """The rule that a finding is of."""
        return self._rules[code]

    def say(self, message: str, rule: "Rule | None" = None, /, **params: ParamValue) -> str:
        """A message with its parameters filled in; one of a rule in the rule's own translation, if it has one."""
        return self._fill(self.template(message, rule), params)

    def template(self, message: str | Plural, rule: "Rule | None" = None, *, count: int = _MANY) -> str:
        """A message with its placeholders left in sight; one that counts in the form that the language has."""
        if not message:
            return ""
        one, many = message if isinstance(message, Plural) else (message, message)
        said = rule.translations.get(self.language, {}).get(one) if rule else None
        if said is not None:
            return said if isinstance(said, str) else said[min(self._form(count), len(said) - 1)]
        if isinstance(message, Plural):
            return self._catalogue.ngettext(one, many, count)
        return self._catalogue.gettext(one)

    def _form(self, count: int) -> int:
        """Which plural form the language has for a number; English has one for 1 and one for the others."""
        plural: Callable[[int], int] = getattr(self._catalogue, "plural", lambda number: int(number != 1))
        return plural(count)

    def count(self, message: Plural, count: int, **params: ParamValue) -> str:
        """A counting message in the form that the language has for `count`."""
        return self._fill(self.template(message, count=count), {**params, "count": count})

    def _fill(self, template: str, params: Mapping[str, ParamValue]) -> str:
        said = {
            name: self._translators[name](str(value)) if name in self._translators else value
            for name, value in params.items()
        }
        return template.format_map(said)

    def message(self, finding: Finding) -> str:
        """What is wrong, as a sentence."""
        rule = self._rules[finding.code]
        message = rule.messages[finding.message_id]
        count = int(finding.params["count"]) if isinstance(message, Plural) else _MANY
        return self._fill(self.template(message, rule, count=count), finding.params)

    def help(self, finding: Finding) -> str:
        """What to do about it, or ""."""
        rule = self._rules[finding.code]
        return self.say(rule.help.get(finding.message_id, ""), rule, **finding.params)

    def fix_title(self, finding: Finding) -> str:
        """What the fix does, or ""."""
        rule = self._rules[finding.code]
        return self.say(rule.fix_title, rule, **finding.params) if finding.fix else ""

    def failure(self, failure: "Failure | FailureError") -> str:
        """What could not be done, and why."""
        return self.say(MESSAGES[failure.message_id], **failure.params)

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
