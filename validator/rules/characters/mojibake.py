"""CHR003: text that was decoded in the wrong encoding."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Severity
from validator.knowledge.characters.mojibake import Mojibake
from validator.rule import N_, Context, FixKind, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Wrongly decoded stretches in every text of the article, each with what it most likely was."""
    for text in context.article.texts():
        for run in _runs(text, context.analysis.mojibake(text)):
            yield _finding(context, text, run)


def _runs(text: Text, found: list[Mojibake]) -> list[list[Mojibake]]:
    """Stretches with no sound word between them, together: a title spoilt from end to end is one fault."""
    runs: list[list[Mojibake]] = []
    for item in found:
        last = runs[-1][-1] if runs else None
        if last and last.recipe == item.recipe and not any(map(str.isalpha, text.value[last.end : item.start])):
            runs[-1].append(item)
        else:
            runs.append([item])
    return runs


def _finding(context: Context, text: Text, run: list[Mojibake]) -> Raised:
    start, end = run[0].start, run[-1].end
    repaired = _repaired(text.value, run)
    fix = context.replace(text, (start, end), repaired, safe=False)
    return context.finding("spoilt", text, (start, end), fix=fix, spoilt=text.value[start:end], repaired=repaired)


def _repaired(value: str, run: list[Mojibake]) -> str:
    pieces, position = [], run[0].start
    for item in run:
        pieces += [value[position : item.start], item.repaired]
        position = item.end
    return "".join(pieces)


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
    sources=("Unicode, mappings of windows-1251 and windows-1252 https://www.unicode.org/Public/MAPPINGS/VENDORS/",),
)
