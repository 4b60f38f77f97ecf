"""CHR001: one word holds Cyrillic and Latin letters."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Fix, Severity
from validator.knowledge.characters.lookalikes import MixedWord
from validator.rule import N_, Context, FixKind, Raised, Rule

_SEVERITIES = {"conventional": Severity.INFO, "glued": Severity.WARNING}


def check(context: Context) -> Iterator[Raised]:
    """Words that mix the two alphabets, in every text of the article; mojibake is another rule's."""
    for text in context.article.texts():
        for word in context.analysis.mixed_words(text):
            if not _is_mojibake(context, text, word):
                yield _finding(context, text, word)


def _is_mojibake(context: Context, text: Text, word: MixedWord) -> bool:
    return any(one.start < word.end and word.start < one.end for one in context.analysis.mojibake(text))


def _finding(context: Context, text: Text, word: MixedWord) -> Raised:
    message = "repairable" if word.repaired else word.kind
    return context.finding(
        message,
        text,
        (word.start, word.end),
        fix=_fix(context, text, word),
        severity=_SEVERITIES.get(word.kind),
        word=word.text,
        repaired=word.repaired or "",
    )


def _fix(context: Context, text: Text, word: MixedWord) -> Fix | None:
    """Certain where one reading is left."""
    if not word.repaired:
        return None
    return context.replace(text, (word.start, word.end), word.repaired, safe=True)


RULE = Rule(
    code="CHR001",
    name="mixed-script-word",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("A word mixes Cyrillic and Latin letters that look alike."),
    why=N_(
        "The word looks right and is found by no search; in an author’s name it breaks the link to the profile, in an "
        "identifier the link itself."
    ),
    messages={
        "repairable": N_("“{word}” mixes Cyrillic and Latin letters; “{repaired}” is meant."),
        "lookalike": N_("“{word}” mixes Cyrillic and Latin letters."),
        "glued": N_("“{word}” mixes Cyrillic and Latin letters; a space seems to be missing."),
        "conventional": N_("“{word}” mixes Cyrillic and Latin letters, as formulae and old spelling do."),
    },
    help={
        "repairable": N_("Type the word anew in one alphabet."),
        "lookalike": N_("Type the word anew in one alphabet."),
        "glued": N_("Part the two words."),
        "conventional": N_("Leave it if it is meant so."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Write “{repaired}” in one alphabet"),
    sources=("Unicode Technical Standard #39 https://www.unicode.org/reports/tr39/",),
)
