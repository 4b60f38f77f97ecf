"""PAR001: the two reference lists of an article are not of one length."""

from collections.abc import Iterator

from validator.analysis import ListPair
from validator.article import Reference
from validator.finding import Severity
from validator.knowledge.characters.scripts import is_cyrillic
from validator.rule import N_, Context, Raised, Rule

_FEWEST = 2  # references left out that make a custom


def check(context: Context) -> Iterator[Raised]:
    """One finding for lists of different length: at the first reference without a pair, where it is sure which."""
    said: set[int] = set()
    for lists in context.analysis.list_pairs:
        length = len(lists.original.items)
        if length != len(lists.english.items) and length not in said and not _holds_cyrillic_only(lists):
            said.add(length)
            yield _finding(context, lists)


def _holds_cyrillic_only(lists: ListPair) -> bool:
    """Whether the English list holds, by custom, only the Cyrillic references of the other one."""
    alignment = lists.alignment
    latin = [i for i, item in enumerate(lists.original.items) if not is_cyrillic(item.text.value)]
    return not alignment.right_only and len(latin) >= _FEWEST and list(alignment.left_only) == latin


def _finding(context: Context, lists: ListPair) -> Raised:
    message, at, number = _where(lists)
    return context.finding(
        message,
        at.text,
        number=number,
        language=lists.original.language,
        original=len(lists.original.items),
        english=len(lists.english.items),
    )


def _where(lists: ListPair) -> tuple[str, Reference, int]:
    """The message, the reference it stands at, and that one's number."""
    original, english = lists.original.items, lists.english.items
    if lists.alignment.unrelated:
        return "unrelated", english[0], 1
    surplus = lists.alignment.surplus
    if surplus is None:
        divergence = lists.alignment.first_divergence
        position = divergence.position if divergence else len(english) - 1
        return "differ", english[position], position + 1
    if surplus.side == "left":
        return "lacking-in-english", original[surplus.position], surplus.position + 1
    return "lacking-in-original", english[surplus.position], surplus.position + 1


RULE = Rule(
    code="PAR001",
    name="list-lengths-differ",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("The reference lists of an article have different lengths."),
    why=N_(
        "A number in the text leads to different works in the two lists, and databases that read the English one "
        "lose or misplace citations."
    ),
    messages={
        "lacking-in-english": N_(
            "Reference {number} of this list ({language}) has no item of its own in the English one; items: {original} "
            "here, {english} there."
        ),
        "lacking-in-original": N_(
            "Reference {number} of the English list has no item of its own in the other one ({language}); items: "
            "{english} here, {original} there."
        ),
        "differ": N_("Items in the English list: {english}, in the other one ({language}): {original}."),
        "unrelated": N_(
            "The lists seem to belong to different articles; items in the English one: {english}, in the other one "
            "({language}): {original}."
        ),
    },
    help={
        "lacking-in-english": N_(
            "Add the reference to the English list; if it stands there within another, part the two; if this is half "
            "of one, join the halves."
        ),
        "lacking-in-original": N_(
            "Add the reference to the other list; if it stands there within another, part the two; if this is half of "
            "one, join the halves."
        ),
        "differ": N_("Compare the lists from here on; each reference must have the same number in both."),
        "unrelated": N_("Put the list of this article here."),
    },
    sources=(
        "Neophilology, rules for References: the same order and numbers http://journals.tsutmb.ru/neophilology/references.html",
    ),
)
