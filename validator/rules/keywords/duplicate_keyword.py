"""KWD002: a keyword stands twice."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Fix, Severity
from validator.knowledge.titles.keywords import keyword_key
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.keywords.items import remove


def check(context: Context) -> Iterator[Raised]:
    """Keywords that one before them in the same language says already, whatever its case, ё or spaces."""
    for words in context.article.keywords.values():
        seen: dict[str, Text] = {}
        for i, word in enumerate(words):
            first = seen.setdefault(keyword_key(word.value), word)
            if first is not word:
                fix = _fix(context, first, words[i - 1], word)
                yield context.finding("duplicate", word, fix=fix, keyword=word.value, first=first.value)


def _fix(context: Context, first: Text, before: Text, word: Text) -> Fix | None:
    """Certain unless one of the two is an acronym: МИР, a reactor, is not «мир»."""
    edit = remove(context.document, before, word)
    if edit is None:
        return None
    return Fix(safe=first.value.isupper() == word.value.isupper(), edits=(edit,))


RULE = Rule(
    code="KWD002",
    name="duplicate-keyword",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A keyword stands twice."),
    why=N_("One of the two was perhaps meant to be another keyword, and the article is not found by it."),
    messages={"duplicate": N_("The keyword “{keyword}” stands in the list already: “{first}”.")},
    help={"duplicate": N_("Delete it, or put the keyword here that was meant.")},
    fix=FixKind.SAFE,
    fix_title=N_("Delete the repeated keyword"),
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
