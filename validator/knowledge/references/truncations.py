"""Whether the note that shortens a list of authors (`et al.`, «и др.») is printed and joined to it as it should be."""

import re
from typing import Literal, NamedTuple

from validator.knowledge.references.reference_parts import Authors, Truncation

Fault = Literal["foreign", "misprinted", "period", "joint"]

_LATIN = re.compile(r"et\.?\s?a(?:ll?|t)\b\s?\.?", re.IGNORECASE)
_CYRILLIC = re.compile(r"и[\s.]?др\b\s?\.?", re.IGNORECASE)
_ROMANIZED = re.compile(r"i\s?dr\s?\.", re.IGNORECASE)
_UNDOTTED = re.compile(r"et\s?al", re.IGNORECASE)
_CLOSING = "])"


class TruncationFault(NamedTuple):
    """What is wrong with a truncation, gravest first; [start, end) holds joint and mark, `expected` what is due there.

    `shown` is where the stretch to show begins: at the last name when the joint is wrong, else at the mark.
    """

    kind: Fault
    shown: int
    start: int
    end: int
    expected: str


class TruncationForm(NamedTuple):
    """What is due in an item: the script of its note, a comma before it, initials with periods; None: any is right."""

    script: Literal["Latin", "Cyrillic"] | None
    comma: bool | None
    periods: bool | None


def has_comma(truncation: Truncation) -> bool | None:
    """Whether a comma joins the note to the last name; None where another sign does (`Eckhard M. et al.`)."""
    sign = truncation.joint.value.strip()
    return None if sign not in ("", ",") else sign == ","


def truncation_fault(text: str, authors: Authors, due: TruncationForm) -> TruncationFault | None:
    """The gravest fault of a reference's truncation, with the correction of all that is wrong in it."""
    truncation = authors.truncation
    if truncation is None:
        return None
    mark, foreign = _mark(text, truncation, due)
    joint, joint_fault = _joint(authors, truncation, due)
    start, end = _reach(text, authors, truncation, joint)
    misprinted = mark != truncation.mark.value or end > truncation.mark.end or not truncation.joint.value
    kinds: tuple[tuple[Fault, bool], ...] = (
        ("foreign", foreign),
        ("misprinted", misprinted),
        ("period", joint_fault == "period"),
        ("joint", joint_fault == "joint"),
    )
    kind = next((kind for kind, found in kinds if found), None)
    if kind is None:
        return None
    after = " " if text[end : end + 1].isalpha() else ""
    shown = authors.people[-1].name.start if joint_fault or not truncation.joint.value else truncation.mark.start
    return TruncationFault(kind, shown, start, end, joint + mark + after)


def _mark(text: str, truncation: Truncation, due: TruncationForm) -> tuple[str, bool]:
    """The note as it should be printed, and whether it is that of another language."""
    printed = truncation.mark.value
    core = printed.strip("[()]")
    script = _script_of(core)
    foreign = script is not None and due.script not in (None, script)
    wanted = due.script if foreign else script
    if wanted is None or (core and _may_stand(text, truncation, core) and not foreign):
        return printed, False
    return printed.replace(core, "et al." if wanted == "Latin" else "и др.", 1), foreign


def _script_of(core: str) -> Literal["Latin", "Cyrillic"] | None:
    """The script of a note that could be wrong; «и соавт.», `and others`, «және т.б.» have forms of their own."""
    if _LATIN.fullmatch(core):
        return "Latin"
    return "Cyrillic" if _CYRILLIC.fullmatch(core) or _ROMANIZED.fullmatch(core) else None


def _may_stand(text: str, truncation: Truncation, core: str) -> bool:
    """Right as it is: `et al.`, «и др.», in capitals too; AMA sets `et al` without a period, before another sign."""
    folded = " ".join(core.casefold().split())
    if folded in ("et al.", "и др."):
        return True
    return (
        bool(_UNDOTTED.fullmatch(folded)) and " " in folded and text[truncation.mark.end :][:1] in (",", ";", ":", "")
    )


def _joint(authors: Authors, truncation: Truncation, due: TruncationForm) -> tuple[str, Fault | None]:
    """What should join the note to the last name, and what is wrong with what does."""
    printed = truncation.joint.value
    comma = ", " if due.comma else " "
    closed = authors.people[-1].name.value.endswith(".")
    if due.periods is False and (printed.strip() == "." or (closed and printed.strip() == "")):
        return comma, "period"
    if not printed:
        return " ", None
    single = len(authors.people) == 1
    if due.comma is not None and not single and has_comma(truncation) not in (None, due.comma):
        return comma, "joint"
    return printed, None


def _reach(text: str, authors: Authors, truncation: Truncation, joint: str) -> tuple[int, int]:
    """From where to where the correction goes: over a period before the joint, and a doubled one after the mark."""
    start, end = truncation.joint.start, truncation.mark.end
    if joint != truncation.joint.value and joint.startswith(",") and _lone_period(authors):
        start -= 1
    doubled = truncation.mark.value.rstrip(_CLOSING).endswith(".") and text.startswith(".", end)
    return start, end + 1 if doubled and not truncation.mark.value.endswith(tuple(_CLOSING)) else end


def _lone_period(authors: Authors) -> bool:
    """Whether the last name ends in the only period of its initials, which the list does not set."""
    last = authors.people[-1].name.value
    return last.endswith(".") and last.count(".") == 1 and authors.people[-1].form in (None, "bare")
