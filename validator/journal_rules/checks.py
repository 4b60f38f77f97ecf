"""What each kind of a journal's rules checks: generators like those of our own rules, bound to what the file says."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from validator.article import Article, Text
from validator.finding import Fix
from validator.journal_rules import terms
from validator.journal_rules.fields import EXTRA, is_in, numbers, slots, texts
from validator.knowledge.titles.abstracts import count_words
from validator.rule import Context, Raised
from validator.scalars import Style

TIMEOUT = 1.0
"""Seconds that a journal's regular expression may take for one text: a sound one takes a thousandth."""

SIZES: Mapping[str, Callable[[str], int]] = {"words": count_words, "characters": len}


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a rule looks: fields, languages (all if none is named), and the articles that it is for."""

    fields: tuple[str, ...]
    languages: tuple[str, ...] = ()
    when: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def holds_for(self, article: Article) -> bool:
        """Whether the rule is for this article: of each named field some value is one of those asked for."""
        return all(
            wanted & {normalized(text.value) for slot in slots(article, name) for text in slot.texts}
            for name, wanted in self.when.items()
        )

    def texts(self, article: Article) -> Iterator[tuple[str, Text]]:
        """The texts, each with its field; none of an article that the rule is not for."""
        if self.holds_for(article):
            for name in self.fields:
                yield from ((name, text) for text in texts(article, [name], self.languages))


def normalized(value: str) -> str:
    """A value as it is compared: case and blanks make no difference."""
    return " ".join(value.casefold().split())


def label(name: str) -> str:
    """The key under which `validator.i18n.FIELDS` names a field; a field of `extra` is called by its key."""
    return name.removeprefix(EXTRA).rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Replacements:
    """Terms, each with what is to be written instead; `fix` tells whether it is written, and whether that is safe."""

    written: tuple[str, ...]
    replacements: tuple[str | None, ...]
    known: terms.Vocabulary
    right: terms.Vocabulary
    """The replacements, in whatever quotation marks: a term inside one of them is right."""
    scope: Scope
    fix: str


def replace_terms(spec: Replacements, context: Context) -> Iterator[Raised]:
    """Terms that the journal does not write."""
    for _, text in spec.scope.texts(context.article):
        met = list(terms.find(spec.known, text.value))
        right = list(terms.find(spec.right, text.value)) if met else []
        for one in met:
            if not _is_inside(one, right):
                yield from _replaced(spec, context, text, one)


def _is_inside(one: terms.Occurrence, others: Sequence[terms.Occurrence]) -> bool:
    """Whether an occurrence is a part, and not the whole, of one of the others, which come in their order."""
    before = bisect_right(others, one.start, key=attrgetter("start"))
    return any(
        one.end <= other.end and one.end - one.start < other.end - other.start
        for other in others[max(before - 1, 0) : before]
    )


def _replaced(spec: Replacements, context: Context, text: Text, met: terms.Occurrence) -> Iterator[Raised]:
    found, part = text.value[met.start : met.end], (met.start, met.end)
    wanted = spec.replacements[met.term]
    if wanted is None:
        yield context.finding("term", text, part, found=found, replacement="")
        return
    replacement = terms.filled(wanted, met)
    if found not in (replacement, terms.begun(replacement)):
        replacement = terms.capitalized_like(found, spec.written[met.term], replacement)
        nested = _would_nest(text.value, met.start, replacement)
        fix = None if nested else _fix(context, text, part, replacement, spec.fix)
        yield context.finding("replace", text, part, fix=fix, found=found, replacement=replacement)


def _would_nest(text: str, start: int, replacement: str) -> bool:
    """Whether quotation marks would come to stand in quotation marks, as in «АО «АО «Институт»»»."""
    return text[max(start - 1, 0) : start] in (*terms.QUOTATION_MARKS,) and any(
        mark in replacement for mark in terms.QUOTATION_MARKS
    )


def _fix(context: Context, text: Text, part: tuple[int, int], replacement: str, fix: str) -> Fix | None:
    """The fix, where it is wanted and the text has a place of its own in the file."""
    place = context.document.places.get(text.pointer)
    if fix == "none" or place is None or place.style is Style.CONTAINER:
        return None
    return context.replace(text, part, replacement, safe=fix == "safe")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression, and what is to stand instead of what it finds."""

    pattern: Any
    scope: Scope
    replacement: str | None = None
    fix: str = "none"


def forbid(spec: Pattern, context: Context) -> Iterator[Raised]:
    """What fits the pattern."""
    for _, text in spec.scope.texts(context.article):
        for met in list(spec.pattern.finditer(text.value, timeout=TIMEOUT)):  # the clock runs while others work
            if not met[0]:
                continue
            if spec.replacement is None:
                yield context.finding("found", text, met.span(), found=met[0], replacement="")
                continue
            replacement = met.expand(spec.replacement)
            if replacement != met[0]:
                fix = _fix(context, text, met.span(), replacement, spec.fix)
                yield context.finding("replace", text, met.span(), fix=fix, found=met[0], replacement=replacement)


def match(spec: Pattern, context: Context) -> Iterator[Raised]:
    """Texts in which the pattern is not found."""
    for name, text in spec.scope.texts(context.article):
        if not spec.pattern.search(text.value, timeout=TIMEOUT):
            yield context.finding("mismatch", text, field=label(name))


@dataclass(frozen=True, slots=True)
class Contained:
    """Terms that must stand in each text; of alternatives one is enough."""

    alternatives: tuple[tuple[str, terms.Vocabulary], ...]
    """Each with its first term, which messages name."""
    scope: Scope


def contain(spec: Contained, context: Context) -> Iterator[Raised]:
    """Texts that lack a term."""
    for name, text in spec.scope.texts(context.article):
        for term, known in spec.alternatives:
            if not any(True for _ in terms.find(known, text.value)):
                yield context.finding("lacking", text, field=label(name), term=term)


def require(scope: Scope, context: Context) -> Iterator[Raised]:
    """Fields that are not there, or not in a language."""
    if not scope.holds_for(context.article):
        return
    for name in scope.fields:
        for slot in slots(context.article, name):
            there = {text.language for text in slot.texts}
            missing = [one for one in scope.languages if not any(is_in(language, [one]) for language in there)]
            if not there:
                yield context.finding("missing", slot.pointer, field=label(name))
            for language in missing if there else ():
                pointer = f"{slot.pointer}/{language}"
                yield context.finding("untranslated", pointer, field=label(name), language=language)


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least and the greatest of a number: of words, of characters, or of items."""

    counted: str
    least: int | None
    greatest: int | None
    scope: Scope


def measure(spec: Bounds, context: Context) -> Iterator[Raised]:
    """Texts that are too short or too long."""
    size = SIZES[spec.counted]
    for name, text in spec.scope.texts(context.article):
        yield from _beyond(spec, context, name, text.pointer, size(text.value))


def count(spec: Bounds, context: Context) -> Iterator[Raised]:
    """Lists of too few or too many items."""
    if not spec.scope.holds_for(context.article):
        return
    for name in spec.scope.fields:
        for number in numbers(context.article, name):
            if is_in(number.language, spec.scope.languages):
                yield from _beyond(spec, context, name, number.pointer, number.items)


def _beyond(spec: Bounds, context: Context, name: str, pointer: str, number: int) -> Iterator[Raised]:
    too_few = spec.least is not None and number < spec.least
    too_many = spec.greatest is not None and number > spec.greatest
    if too_few or too_many:
        message = f"few-{spec.counted}" if too_few else f"many-{spec.counted}"
        least, greatest = ("" if bound is None else bound for bound in (spec.least, spec.greatest))
        yield context.finding(message, pointer, field=label(name), count=number, min=least, max=greatest)


Check = Callable[[Any, Context], Iterator[Raised]]
CHECKS: Mapping[str, Check] = {
    "avoid": replace_terms,
    "prefer": replace_terms,
    "forbid": forbid,
    "match": match,
    "contain": contain,
    "require": require,
    "words": measure,
    "characters": measure,
    "count": count,
}
"""The check of each kind of rule."""
