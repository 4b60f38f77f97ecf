"""CHR006: a space too many."""

from collections.abc import Iterator, Sequence

from validator.article import Text
from validator.finding import Fix, Severity
from validator.knowledge.characters.spaces import Space, extra_spaces
from validator.rule import N_, NP_, Context, FixKind, Raised, Rule
from validator.rules.characters.edits import replace_all

_KINDS = ("edge", "doubled", "before-mark", "in-bracket", "tab")


def check(context: Context) -> Iterator[Raised]:
    """Superfluous spaces of every text, those of one kind in one finding at the first of them."""
    for text in context.article.texts():
        found = extra_spaces(text.value)
        for kind in _KINDS if found else ():
            spaces = [space for space in found if space.kind == kind and not _is_in_tag(context, text, space)]
            if spaces:
                part = _with_neighbours(text.value, spaces[0])
                yield context.finding(kind, text, part, fix=_fix(context, text, spaces), count=len(spaces))


def _is_in_tag(context: Context, text: Text, space: Space) -> bool:
    """Whether the space is a part of a misspelt language tag, which another rule mends as a whole."""
    if space.kind != "in-bracket" or not text.pointer.startswith("/references/"):
        return False
    tags = context.analysis.tags(text)
    return any(tag.correction is not None and tag.start <= space.start < tag.end for tag in tags)


def _with_neighbours(value: str, space: Space) -> tuple[int, int]:
    """A space alone cannot be seen, so the words beside it are shown with it."""
    start, end = space.start, space.end
    while start > 0 and not value[start - 1].isspace():
        start -= 1
    while end < len(value) and not value[end].isspace():
        end += 1
    return start, end


def _fix(context: Context, text: Text, spaces: Sequence[Space]) -> Fix | None:
    certain = [(space.start, space.end, space.replacement) for space in spaces if space.replacement is not None]
    return replace_all(context, text, certain, safe=True)


RULE = Rule(
    code="CHR006",
    name="extra-space",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("There is a space too many."),
    why=N_("It is printed as it stands, and it parts what is equal: a keyword with a space at its end is another one."),
    messages={
        "edge": N_("A space stands at an edge of the text."),
        "doubled": NP_(
            "Two or more spaces stand in a row here.",
            "Two or more spaces stand in a row in {count} places of this text.",
        ),
        "before-mark": NP_(
            "A space stands before a comma or a period.",
            "A space stands before a comma or a period in {count} places of this text.",
        ),
        "in-bracket": NP_(
            "A space stands inside a bracket at its edge.",
            "A space stands inside a bracket at its edge in {count} places of this text.",
        ),
        "tab": NP_(
            "A tab stands here; a hyphen or a dash may have been lost.",
            "Tabs stand in {count} places of this text; hyphens or dashes may have been lost.",
        ),
    },
    help={
        "edge": N_("Delete it."),
        "doubled": N_("Leave one space."),
        "before-mark": N_("Delete it."),
        "in-bracket": N_("Delete it."),
        "tab": N_("Compare with the original."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Delete the superfluous spaces"),
    sources=("ГОСТ Р 7.0.100-2018 https://docs.cntd.ru/document/1200161674", "The Chicago Manual of Style, 2.9 and 6"),
)
