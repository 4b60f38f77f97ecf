"""TAG004: one list writes its language tags in several forms."""

import re
from collections.abc import Iterator

from validator.article import ReferenceList, Text
from validator.finding import Severity
from validator.knowledge.languages.language_tags import LanguageTag, render_tag
from validator.knowledge.references.habit import habit
from validator.rule import N_, Context, FixKind, Raised, Rule

_Tagged = tuple[Text, LanguageTag]


_PLAIN = re.compile(r"[(\[]?(?:Article )?in (?:\{(?:name|abbr|short)\}|[a-z]{2,9}\.)\.?[)\]]?", re.IGNORECASE)
"""A form that says nothing but the language, be it by a rarer abbreviation («Rus.»).

«abstract in Eng.» or «CD-ROM» in it is no matter of form.
"""


def check(context: Context) -> Iterator[Raised]:
    """Tags of another form than the profile's, else than the majority's; a tie is silence."""
    for reference_list in context.article.reference_lists:
        tagged = list(_tagged(context, reference_list))
        form = context.profile.tag_form or habit(tag.form for _, tag in tagged)
        for text, tag in tagged:
            if form and tag.form != form and tag.correction is None:
                yield from _finding(context, text, tag, form)


def _tagged(context: Context, reference_list: ReferenceList) -> Iterator[_Tagged]:
    for reference in reference_list.items:
        for tag in context.analysis.tags(reference.text):
            if _PLAIN.fullmatch(tag.form):
                yield reference.text, tag


def _finding(context: Context, text: Text, tag: LanguageTag, form: str) -> Iterator[Raised]:
    expected = render_tag(form, tag.languages)
    if expected is None:
        return
    part = (tag.start, tag.end)
    fix = context.replace(text, part, expected, safe=True)
    yield context.finding("mixed", text, part, fix=fix, printed=text.value[slice(*part)], expected=expected)


RULE = Rule(
    code="TAG004",
    name="mixed-tag-forms",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("The language tags of one list have several forms."),
    why=N_("Journals fix one form, and return lists that mix them."),
    messages={"mixed": N_("“{printed}” stands here; the list writes “{expected}”.")},
    help={"mixed": N_("Write all tags of the list alike.")},
    fix=FixKind.SAFE,
    fix_title=N_("Write “{expected}”"),
    sources=("the journal’s own rules for References",),
    options={"form": "tag_form"},
)
