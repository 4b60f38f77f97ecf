"""CHR005: letters written as a base and a combining mark."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.knowledge.characters.decomposed import decomposed_letters
from validator.rule import N_, NP_, Context, FixKind, Raised, Rule
from validator.rules.characters.edits import replace_all


def check(context: Context) -> Iterator[Raised]:
    """Texts with such letters, each text once, at the first of them."""
    for text in context.article.texts():
        found = decomposed_letters(text.value)
        if found:
            first = found[0]
            yield context.finding(
                "decomposed",
                text,
                (first.start, first.end),
                fix=replace_all(context, text, found, safe=True),
                count=len(found),
                letter=first.composed,
            )


RULE = Rule(
    code="CHR005",
    name="decomposed-letter",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("A letter is written as two characters, a base and a combining mark."),
    why=N_("It looks the same and is another text to a program: search, comparison and sorting miss the word."),
    messages={
        "decomposed": NP_(
            "The letter “{letter}” is written as two characters here.",
            "{count} letters of this text are written as two characters each; the first is “{letter}”.",
        )
    },
    help={"decomposed": N_("Write the letter as one character (Unicode normalization form C).")},
    fix=FixKind.SAFE,
    fix_title=N_("Join the letter and its mark"),
    sources=("Unicode Standard Annex #15 https://www.unicode.org/reports/tr15/",),
)
