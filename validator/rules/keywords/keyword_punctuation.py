"""KWD003: a sign or label that belongs to the printed line stands in a keyword."""

import re
from collections.abc import Iterator

from validator.article import Text
from validator.finding import Severity
from validator.knowledge.titles.abbreviations import ends_with_abbreviation
from validator.knowledge.titles.keywords import label_end
from validator.rule import N_, Context, FixKind, Raised, Rule

_BULLET = re.compile(r"\s*(?:[•·▪,;]\s*|[–—*.]\s+)(?=\w)")
_FINAL_MARKS = ".,;:"


def check(context: Context) -> Iterator[Raised]:
    """The beginning and the end of each keyword; of several in one item KWD004 speaks."""
    for words in context.article.keywords.values():
        for word in words:
            if word.pointer not in context.analysis.glued_keywords:
                yield from _beginning(context, word)
                yield from _end(context, word)


def _beginning(context: Context, word: Text) -> Iterator[Raised]:
    label = label_end(word.value)
    bullet = _BULLET.match(word.value)
    if label or bullet:
        part = (0, label or (bullet.end() if bullet else 0))
        yield _finding(context, "label" if label else "leading", word, part)


def _end(context: Context, word: Text) -> Iterator[Raised]:
    value = word.value.rstrip()
    start = len(value.rstrip(_FINAL_MARKS + " "))
    if 0 < start < len(value) and not ends_with_abbreviation(value):
        yield _finding(context, "final", word, (start, len(value)))


def _finding(context: Context, message: str, word: Text, part: tuple[int, int]) -> Raised:
    start, end = part
    rest = word.value[:start] + word.value[end:]
    fix = context.replace(word, part, "", safe=True) if rest.strip() else None
    return context.finding(message, word, part, fix=fix, mark=word.value[start:end].strip())


RULE = Rule(
    code="KWD003",
    name="keyword-punctuation",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A sign or label that belongs to the printed line stands in a keyword."),
    why=N_("Indexes take the sign for a part of the keyword, and it becomes another one than in other articles."),
    messages={
        "final": N_("The keyword ends in “{mark}”."),
        "leading": N_("The keyword begins with “{mark}”."),
        "label": N_("The label “{mark}” stands in the keyword."),
    },
    help={
        "final": N_("Delete the sign."),
        "leading": N_("Delete the sign."),
        "label": N_("Delete the label."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Delete “{mark}”"),
    sources=("JATS: each kwd holds one keyword without punctuation https://jats.nlm.nih.gov/",),
)
