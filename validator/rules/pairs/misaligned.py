"""PAR002: a reference and the one at its place in the English list are not one work."""

from collections.abc import Iterator

from validator.analysis import ListPair
from validator.article import Reference
from validator.finding import Confidence, Severity
from validator.knowledge.references.alignment import Alignment, Divergence, Match
from validator.knowledge.references.list_order import is_alphabetical
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """The first place where lists of one length part; PAR001 speaks of those of different length."""
    said: set[Divergence] = set()
    for lists in context.analysis.list_pairs:
        divergence = lists.alignment.first_divergence
        if divergence is None or divergence in said or len(lists.original.items) != len(lists.english.items):
            continue
        if not _have_own_orders(lists):
            said.add(divergence)
            yield _finding(context, lists, divergence)


def _have_own_orders(lists: ListPair) -> bool:
    """Whether both lists stand by the alphabet, «Яковлев» last and "Yakovlev" before "Zaitsev"."""
    if not lists.alignment.exchanged:
        return False
    return all(is_alphabetical([item.text.value for item in one.items]) for one in (lists.original, lists.english))


def _finding(context: Context, lists: ListPair, divergence: Divergence) -> Raised:
    message, at, number, other = _where(lists, divergence)
    unsure = message == "different"  # unlike descriptions may be of one work, lost and moved ones may not
    return context.finding(
        message,
        at.text,
        severity=Severity.WARNING if unsure else None,
        confidence=Confidence.MEDIUM if unsure else None,
        number=number,
        other=other,
        language=lists.original.language,
    )


def _where(lists: ListPair, divergence: Divergence) -> tuple[str, Reference, int, int]:
    """The message, the reference it stands at, that one's number, and the number in the original list."""
    original, english = lists.original.items, lists.english.items
    position = divergence.position
    if lists.alignment.unrelated:
        return "unrelated", english[0], 1, 1
    if divergence.kind == "moved":
        match = _match_at(lists.alignment, position)
        return "moved", english[match.right], match.right + 1, match.left + 1
    if divergence.kind == "left-only":
        return "lacking-in-english", original[position], position + 1, position + 1
    message = "lacking-in-original" if divergence.kind == "right-only" else "different"
    return message, english[position], position + 1, position + 1


def _match_at(alignment: Alignment, position: int) -> Match:
    """What stands at a place of the English list that an exchange touches, else what has left it."""
    known = (*alignment.moved, *alignment.pairs)
    here = next((match for match in known if match.right == position), None)
    return here or next(match for match in alignment.moved if match.left == position)


RULE = Rule(
    code="PAR002",
    name="misaligned-references",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("The reference lists of an article part: under one number stand two works."),
    why=N_(
        "A number in the text leads to different works in the two lists, and the citation is counted for the wrong one."
    ),
    messages={
        "moved": N_("This is reference {other} of the other list ({language}), here it is number {number}."),
        "lacking-in-english": N_(
            "Reference {number} of this list ({language}) has no pair in the English one; from here on the lists part."
        ),
        "lacking-in-original": N_(
            "Reference {number} of the English list has no pair in the other one ({language}); from here on the lists "
            "part."
        ),
        "different": N_("This seems to be another work than reference {number} of the other list ({language})."),
        "unrelated": N_("The lists seem to belong to different articles."),
    },
    help={
        "moved": N_("Put the reference in the same place in both lists."),
        "lacking-in-english": N_("Add the reference to the English list, and compare the lists from here on."),
        "lacking-in-original": N_("Add the reference to the other list, and compare the lists from here on."),
        "different": N_("Describe one work in both lists."),
        "unrelated": N_("Put the list of this article here."),
    },
    sources=(
        "Neophilology, rules for References: the same order and numbers http://journals.tsutmb.ru/neophilology/references.html",
    ),
)
