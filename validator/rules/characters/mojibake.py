"""CHR003: text that was decoded in the wrong encoding."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, FixKind, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Wrongly decoded stretches in every text of the article, each with what it most likely was."""
    for text in context.article.texts():
        for found in context.analysis.mojibake(text):
            part = (found.start, found.end)
            fix = context.replace(text, part, found.repaired, safe=False)
            yield context.finding("spoilt", text, part, fix=fix, spoilt=found.text, repaired=found.repaired)


RULE = Rule(
    code="CHR003",
    name="mojibake",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A word was spoilt by a wrong encoding."),
    why=N_("No one can read the word and no search finds it; it goes on into every index that takes the record."),
    messages={"spoilt": N_("“{spoilt}” was read in the wrong encoding; it seems to be “{repaired}”.")},
    help={"spoilt": N_("Compare with the original and type the word anew.")},
    fix=FixKind.UNSAFE,
    fix_title=N_("Write “{repaired}”"),
    sources=(
        "Unicode, mapping of windows-1251 https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1251.TXT",
    ),
)
