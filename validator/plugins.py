"""Python rules of installed packages, by the entry point `metalint.rules`; loaded only if the settings name them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from string import Formatter
from typing import Any

from validator.failures import FailureError
from validator.finding import Severity
from validator.messages import Plural
from validator.rule import Context, Raised, Rule

GROUP = "metalint.rules"


def load(package: str, place: str) -> Iterator[tuple[str, Rule]]:
    """The rules of an installed package, each with the name of its entry point.

    `place` is where the settings name the package. Raises FailureError for a package that is not there or has no such
    entry point, one that cannot be imported, and one that gives anything but whole rules.
    """
    from importlib.metadata import PackageNotFoundError, distribution  # noqa: PLC0415 - slow, and most runs need none

    try:
        points = distribution(package).entry_points.select(group=GROUP)
    except (PackageNotFoundError, ValueError):
        raise FailureError("plugin-missing", path=place, package=package) from None
    if not points:
        raise FailureError("plugin-empty", path=place, package=package, group=GROUP)
    for point in points:
        where = f"{package} ({point.value})"
        yield from ((where, rule) for rule in _rules(point, where))


def _rules(point: Any, where: str) -> list[Rule]:
    try:
        given = list(point.load())
    except Exception as error:  # noqa: BLE001 - whatever a package does when it is imported
        raise FailureError("plugin-import", path=where, error=_in_one_line(error)) from None
    for rule in given:
        fault = _fault(rule)
        if fault:
            raise FailureError("plugin-rule", path=where, rule=str(getattr(rule, "code", rule))[:60], fault=fault)
    return [_guarded(rule) for rule in given]


def _guarded(rule: Rule) -> Rule:
    needed = {key: _needed(rule, key) or frozenset() for key in rule.messages}
    return replace(rule, check=partial(_checked, rule, needed), url=rule.url or "")


def _in_one_line(error: Exception) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())


def _fault(rule: Any) -> str:
    """What keeps an object from being a rule: the name of a field of `validator.rule.Rule`, or of the class; or ""."""
    if not isinstance(rule, Rule):
        return "validator.rule.Rule"
    sound = {
        "code": isinstance(rule.code, str),
        "name": isinstance(rule.name, str),
        "severity": isinstance(rule.severity, Severity),
        "check": callable(rule.check),
        "summary": _is_sound(rule, rule.summary),
        "why": _is_sound(rule, rule.why),
        "messages": bool(rule.messages) and all(_needed(rule, key) is not None for key in rule.messages),
        "help": set(rule.help) <= set(rule.messages),
    }
    return next((field for field, is_sound in sound.items() if not is_sound), "")


def _is_sound(rule: Rule, text: str) -> bool:
    """Whether a text can be shown as it is, with nothing to fill in."""
    return bool(text) and _names(_in_all_languages(rule, text)) == frozenset()


def _needed(rule: Rule, message_id: str) -> frozenset[str] | None:
    """The parameters that the texts of a message need, in whatever language; None if one has a brace alone."""
    message = rule.messages[message_id]
    counted = ("{count}",) if isinstance(message, Plural) else ()
    texts = (*(message if isinstance(message, Plural) else (message,)), rule.help.get(message_id, ""), rule.fix_title)
    return _names([*counted, *(form for text in texts for form in _in_all_languages(rule, text))])


def _in_all_languages(rule: Rule, text: str) -> Iterator[str]:
    """A text, its translations, and their plural forms."""
    yield text
    for catalogue in rule.translations.values():
        said = catalogue.get(text, ())
        yield from (said,) if isinstance(said, str) else said


def _names(texts: Iterable[str]) -> frozenset[str] | None:
    try:
        return frozenset(name for text in texts for _, name, _, _ in Formatter().parse(text) if name is not None)
    except ValueError:
        return None


def _checked(rule: Rule, needed: Mapping[str, frozenset[str]], context: Context) -> Iterator[Raised]:
    """What the rule raises; a message that is unknown or lacks parameters is a fault here, and not in the report."""
    for raised in rule.check(context):
        missing = needed[raised.message_id] - raised.params.keys()
        if missing:
            raise KeyError(*sorted(missing))
        yield raised
