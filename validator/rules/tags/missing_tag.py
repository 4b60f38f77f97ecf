"""TAG001: a Russian source carries no language tag, in a list that tags its sources."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from validator.article import Reference, ReferenceList, Text
from validator.finding import Confidence, Fix, Severity
from validator.knowledge.languages.language_tags import LanguageTag, render_tag
from validator.knowledge.references.habit import habit
from validator.knowledge.references.source_language import (
    CYRILLIC_LANGUAGES,
    Evidence,
    is_latin,
    own_evidence,
    paired_evidence,
    work_language,
)
from validator.knowledge.references.tag_places import TagPlace, insertion, tag_place, usual_place
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.tags.pairs import cyrillic_pairs, is_original


class _Untagged(NamedTuple):
    """A reference without a tag, the language it should name, and what shows that."""

    text: Text
    language: str
    evidence: Evidence
    paired: bool


class _House(NamedTuple):
    """How the list writes and places its tags."""

    form: str | None
    place: TagPlace


def check(context: Context) -> Iterator[Raised]:
    """Untagged Russian sources of Latin-script lists, where the profile or most Russian sources of the list have tags.

    What only its year and pages show to be Russian is judged by its like: some lists leave such sources untagged.
    A reference that is cut off before its year has lost more than the tag.
    """
    for reference_list in context.article.reference_lists:
        tagged = [item for item in reference_list.items if _tags(context, item)]
        if (tagged or context.profile.tag_form) and not is_original(context, reference_list):
            yield from _missing(context, reference_list, tagged)


def _missing(context: Context, reference_list: ReferenceList, tagged: Sequence[Reference]) -> Iterator[Raised]:
    pairs = cyrillic_pairs(context, reference_list)
    untagged = [
        found
        for item in reference_list.items
        if not context.analysis.tags(item.text) and (found := _untagged(context, item, pairs))
    ]
    sure = [each for each in untagged if each.evidence != "figures"]
    likely = [each for each in untagged if each.evidence == "figures"]
    house = _house(context, tagged)
    if context.profile.tag_form or len(tagged) > len(sure):
        yield from (_finding(context, each, house) for each in sure)
    if likely:
        alike = sum(_evidence(context, item, pairs) == "figures" for item in tagged)
        if alike > len(likely):
            yield from (_finding(context, each, house) for each in likely)


def _tags(context: Context, item: Reference) -> list[LanguageTag]:
    return [tag for tag in context.analysis.tags(item.text) if tag.language in CYRILLIC_LANGUAGES]


def _untagged(context: Context, item: Reference, pairs: dict[str, Reference]) -> _Untagged | None:
    evidence = _evidence(context, item, pairs)
    original = pairs.get(item.pointer)
    if evidence is None or (original and _is_cut_off(context, item, original)):
        return None
    language = work_language(original.text.value, context.analysis.reference(original.text)) if original else "ru"
    return _Untagged(item.text, language, evidence, original is not None) if language else None


def _evidence(context: Context, item: Reference, pairs: dict[str, Reference]) -> Evidence | None:
    if not is_latin(item.text.value):
        return None
    analysis, original = context.analysis, pairs.get(item.pointer)
    parts = analysis.reference(item.text)
    if original is None:
        return own_evidence(parts)
    left = original.text.value, analysis.reference(original.text)
    return paired_evidence(left, (item.text.value, parts), analysis.pair(original, item))


def _is_cut_off(context: Context, item: Reference, original: Reference) -> bool:
    locator = context.analysis.locator
    return locator(original.text).year is not None and locator(item.text).year is None


def _house(context: Context, tagged: Sequence[Reference]) -> _House:
    tags = [(item.text, tag) for item in tagged for tag in _tags(context, item)]
    form = context.profile.tag_form or habit(tag.form for _, tag in tags if tag.correction is None)
    places = [tag_place(text.value, context.analysis.reference(text), tag) for text, tag in tags]
    return _House(form, usual_place(places))


def _finding(context: Context, found: _Untagged, house: _House) -> Raised:
    confidence = Confidence.MEDIUM if found.evidence == "figures" else None
    message = "pair" if found.paired else "romanized"
    tag = render_tag(house.form, (found.language,)) if house.form else None
    fix = _fix(context, found, house, tag) if tag else None
    if not fix or not tag:
        return context.finding(message, found.text, confidence=confidence, language=found.language)
    return context.finding(message, found.text, fix=fix, confidence=confidence, language=found.language, tag=tag)


def _fix(context: Context, found: _Untagged, house: _House, tag: str) -> Fix | None:
    text = found.text
    new = insertion(text.value, context.analysis.reference(text), house.place, tag)
    return context.replace(text, (new.at, new.at), new.text, safe=False) if new else None


RULE = Rule(
    code="TAG001",
    name="missing-language-tag",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A Russian source carries no language tag, in a list that tags its sources."),
    why=N_("The reader looks for an English text that does not exist; journals return lists tagged by halves."),
    messages={
        "pair": N_(
            "The other list shows that the language of this source is {language}, but it carries no language tag."
        ),
        "romanized": N_("The source is romanized Russian, but it carries no language tag."),
    },
    help={
        "pair": N_("Add the tag in the form that the list uses."),
        "romanized": N_("Add the tag in the form that the list uses."),
    },
    fix=FixKind.UNSAFE,
    fix_title=N_("Add “{tag}”"),
    sources=("NLM, Citing Medicine: language of a citation https://www.ncbi.nlm.nih.gov/books/NBK7256/",),
)
