"""Makes rules of what a journal's file says: records like those of our own rules, with their texts in all languages."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from validator.journal_rules import terms
from validator.journal_rules.checks import CHECKS, Bounds, Contained, Pattern, Replacements, Scope, normalized
from validator.journal_rules.fields import OWN_TEXTS
from validator.journal_rules.model import JournalRule
from validator.journal_rules.wording import FIX_TITLE, WHY, WORDINGS
from validator.messages import Plural
from validator.rule import FixKind, Rule

STAND_INS = {"en": ("en", "ru", "kk"), "ru": ("ru", "en", "kk"), "kk": ("kk", "ru", "en")}
"""The languages in whose texts a rule speaks each of ours, the first that it has."""

Translations = dict[str, dict[str, str]]


def build(code: str, written: JournalRule, place: str) -> Rule:
    """The rule of a checked record, which stands at `place` in its file."""
    kind = written.kinds[0]
    wording, translations = WORDINGS[kind], Translations()
    messages = _own_for_all(wording.messages, written.message, translations)
    help_texts = _own_for_all(wording.help, written.help, translations)
    return Rule(
        code=code,
        name=written.name,
        since="",
        severity=written.severity,
        check=partial(CHECKS[kind], _spec(kind, written)),
        summary=_own(written.summary, translations) or wording.summary,
        why=_own(written.why, translations) or WHY,
        messages=messages,
        help={key: text for key, text in help_texts.items() if isinstance(text, str)},
        sources=(*(written.sources or ()), place),
        fix=_fix_kind(written),
        fix_title=FIX_TITLE if _fix_kind(written) is not FixKind.NONE else "",
        url=written.url or "",
        translations=translations,
    )


def _own_for_all(
    standard: Mapping[str, str | Plural], own: Mapping[str, str] | None, translations: Translations
) -> Mapping[str, str | Plural]:
    """The standard texts, or under each of their ids the journal's own."""
    text = _own(own, translations)
    return dict.fromkeys(standard, text) if text else standard


def _own(said: Mapping[str, str] | None, translations: Translations) -> str:
    """The text that stands in a rule's record, its other languages noted as translations of it."""
    if not said:
        return ""
    text = _in("en", said)
    for language in STAND_INS:
        translations.setdefault(language, {})[text] = _in(language, said)  # its own, or none of another message’s
    return text


def _in(language: str, said: Mapping[str, str]) -> str:
    """A text in a language, or in the next one that there is."""
    return next(said[code] for code in ("", *STAND_INS[language]) if code in said)


def _fix_kind(written: JournalRule) -> FixKind:
    replaces = any(written.replacements.values()) or written.replacement is not None
    return FixKind(written.fix or "unsafe") if replaces else FixKind.NONE


def _spec(kind: str, written: JournalRule) -> Any:
    return _SPECS[kind](kind, written)


def _scope(written: JournalRule, default: Iterable[str] = OWN_TEXTS) -> Scope:
    when = {name: frozenset(map(normalized, values)) for name, values in (written.when or {}).items()}
    return Scope(tuple(written.fields or default), tuple(written.languages or ()), when)


def _replacements(kind: str, written: JournalRule) -> Replacements:
    del kind
    replacements = written.replacements
    right = [replacement for replacement in replacements.values() if replacement]
    known = terms.vocabulary(replacements, match_case=written.match_case)
    whole = terms.vocabulary(right, match_case=written.match_case, quotes=False)
    fix = _fix_kind(written).value
    return Replacements(tuple(replacements), tuple(replacements.values()), known, whole, _scope(written), fix)


def _pattern(kind: str, written: JournalRule) -> Pattern:
    del kind
    import regex  # noqa: PLC0415 - only rules with a regular expression need it

    compiled = regex.compile(written.forbid or written.match or "")
    return Pattern(compiled, _scope(written), written.replacement, _fix_kind(written).value)


def _contained(kind: str, written: JournalRule) -> Contained:
    del kind
    alternatives = tuple(
        (each[0].replace(terms.STAR, "…"), terms.vocabulary(each, match_case=written.match_case))
        for each in written.contain or ()
    )
    return Contained(alternatives, _scope(written))


def _required(kind: str, written: JournalRule) -> Scope:
    del kind
    return _scope(written, written.require or ())


def _bounds(kind: str, written: JournalRule) -> Bounds:
    bounds = getattr(written, kind)
    return Bounds(kind, bounds.min, bounds.max, _scope(written))


_SPECS: Mapping[str, Callable[[str, JournalRule], Any]] = {
    "avoid": _replacements,
    "prefer": _replacements,
    "forbid": _pattern,
    "match": _pattern,
    "contain": _contained,
    "require": _required,
    "words": _bounds,
    "characters": _bounds,
    "count": _bounds,
}
