"""REF021: a hyphen that copying has lost (`insulindependent`), or one of a line break that it has left."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.knowledge.titles.hyphens import find_hyphen_faults
from validator.rule import N_, Context, FixKind, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Words of any text that the other texts of the article write otherwise."""
    texts = list(context.article.texts())
    for fault in find_hyphen_faults([text.value for text in texts]):
        text, part = texts[fault.text], (fault.start, fault.end)
        fix = context.replace(text, part, fault.replacement, safe=False)
        yield context.finding(
            fault.kind,
            text,
            part,
            fix=fix,
            word=text.value[fault.start : fault.end],
            model=fault.model,
            replacement=fault.replacement,
        )


RULE = Rule(
    code="REF021",
    name="lost-hyphen",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("A word has lost its hyphen, or has kept that of a line break."),
    why=N_("Nobody who searches for the word finds the record, and the title does not match that of the source."),
    messages={
        "lost": N_("“{word}” has lost its hyphen: “{model}” stands elsewhere in the record."),
        "left": N_("“{word}” has the hyphen of a line break in it: the word is “{replacement}”."),
    },
    help={
        "lost": N_("See how the source writes it, and add the hyphen."),
        "left": N_("Delete the hyphen."),
    },
    fix=FixKind.UNSAFE,
    fix_title=N_("Write “{replacement}”"),
    sources=("a comparison of the words of one record",),
)
