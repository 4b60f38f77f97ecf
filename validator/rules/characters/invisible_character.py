"""CHR004: a character that cannot be seen and does harm."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Fix, Severity
from validator.knowledge.characters.invisible import Invisible, invisible_characters
from validator.rule import N_, Context, FixKind, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Invisible characters in every text of the article, each shown with the word it stands at."""
    for text in context.article.texts():
        for found in invisible_characters(text.value):
            if not _is_mojibake(context, text, found):
                yield _finding(context, text, found)


def _is_mojibake(context: Context, text: Text, found: Invisible) -> bool:
    """Bytes of a wrongly decoded word are control characters and no-break spaces, too."""
    return any(one.start < found.end and found.start < one.end for one in context.analysis.mojibake(text))


def _finding(context: Context, text: Text, found: Invisible) -> Raised:
    part = _with_word(text.value, found.start, found.end)
    fix = _fix(context, text, found)
    severity = Severity.INFO if found.kind == "no-break space" else None
    code = " ".join(f"U+{ord(character):04X}" for character in dict.fromkeys(text.value[found.start : found.end]))
    return context.finding(found.kind.replace(" ", "-"), text, part, fix=fix, severity=severity, character=code)


def _fix(context: Context, text: Text, found: Invisible) -> Fix | None:
    if found.replacement is None:
        return None
    return context.replace(text, (found.start, found.end), found.replacement, safe=True)


def _with_word(value: str, start: int, end: int) -> tuple[int, int]:
    """The characters [start, end) with the word they are in or stand after, since alone they cannot be shown."""
    while start > 0 and not value[start - 1].isspace():
        start -= 1
    while end < len(value) and not value[end].isspace() and not value[end - 1].isspace():
        end += 1
    return start, end


RULE = Rule(
    code="CHR004",
    name="invisible-character",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("An invisible character stands in the text."),
    why=N_("It comes along when a text is copied from a PDF or a page; it breaks search, links and comparison."),
    messages={
        "soft-hyphen": N_("A soft hyphen stands here ({character})."),
        "zero-width": N_("A character without width stands here ({character})."),
        "byte-order-mark": N_("A byte order mark stands here ({character})."),
        "line-separator": N_("A line separator stands here ({character})."),
        "control": N_("A control character stands here ({character})."),
        "no-break-space": N_("A no-break space stands at an edge of the text or beside another space ({character})."),
    },
    help={
        "soft-hyphen": N_("Delete it."),
        "zero-width": N_("Delete it."),
        "byte-order-mark": N_("Delete it."),
        "line-separator": N_("Replace it by a space."),
        "control": N_("Delete it."),
        "no-break-space": N_("Delete it, or leave one ordinary space."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Delete the invisible character"),
    sources=("Unicode Standard Annex #14 https://www.unicode.org/reports/tr14/",),
)
