"""TAG005: one list has its language tags in several places."""

from collections.abc import Iterator
from typing import NamedTuple

from validator.article import ReferenceList, Text
from validator.finding import Severity
from validator.knowledge.languages.language_tags import LanguageTag
from validator.knowledge.references.tag_places import TagPlace, tag_place, usual_place
from validator.rule import N_, Context, Raised, Rule


class _Placed(NamedTuple):
    """A tag and where it stands."""

    text: Text
    tag: LanguageTag
    place: TagPlace


def check(context: Context) -> Iterator[Raised]:
    """Tags that stand elsewhere than most tags of the list do; a tie is silence."""
    for reference_list in context.article.reference_lists:
        placed = list(_placed(context, reference_list))
        usual = usual_place([each.place for each in placed])
        for each in placed:
            expected = _expected(each, usual)
            if expected:
                yield context.finding(expected, each.text, (each.tag.start, each.tag.end))


def _placed(context: Context, reference_list: ReferenceList) -> Iterator[_Placed]:
    for item in reference_list.items:
        tags = context.analysis.tags(item.text)
        if len(tags) == 1:
            parts = context.analysis.reference(item.text)
            yield _Placed(item.text, tags[0], tag_place(item.text.value, parts, tags[0]))


def _expected(placed: _Placed, usual: TagPlace) -> str | None:
    """Where the tag is due, as the first of the three choices says that differs from the list's.

    Where no period closes the reference, it is amiss at the end: REF010 missing-final-period.
    """
    place = placed.place
    if usual.place and place.place and place.place != usual.place:
        return usual.place
    if usual.side and place.side and place.side != usual.side:
        return usual.side
    closed = placed.tag.position != "end" or placed.text.value.rstrip().endswith(".")
    if usual.period and place.period and place.period != usual.period and closed:
        return usual.period
    return None


_HELP = N_("Put the tags of one list in one place.")

RULE = Rule(
    code="TAG005",
    name="mixed-tag-positions",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("The language tags of one list stand in several places."),
    why=N_("Programs that read references look for the tag in one place, and take it elsewhere for a part of a title."),
    messages={
        "after-title": N_("The list has its tags right after the title; this one stands elsewhere."),
        "after-source": N_("The list has its tags right after the journal; this one stands elsewhere."),
        "end": N_("The list has its tags at the end of the reference; this one stands elsewhere."),
        "before-address": N_("The list has its tags before the DOI or the address; this one stands after it."),
        "after-address": N_("The list has its tags after the DOI or the address; this one stands before it."),
        "before-period": N_("A period stands before this tag; the list has it after the tags only."),
        "after-period": N_("No period stands before this tag; the list has one before its tags."),
    },
    help=dict.fromkeys(
        ("after-title", "after-source", "end", "before-address", "after-address", "before-period", "after-period"),
        _HELP,
    ),
    sources=("the journal’s own rules for References",),
)
