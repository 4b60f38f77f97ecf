"""Subject codes as they are printed: УДК, ГРНТИ (МРНТИ, ҒТАМР, IRSTI), the ВАК specialties, JEL, MSC."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from validator.knowledge.identifiers.identifier_reading import Problem, ProblemKind, non_ascii


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """The patterns of this module, compiled when the first code comes."""
    return re.compile(
        {
            "udc-label": r"(?i)\s*(?:УДК|ӘОЖ|UDC|UDK)\b[\s.:]*",
            "udc-number": r"(?<![\d.])\d+(?:\.\d+)*",
            "udc-space": r"(?<=\d\.)\s+(?=\d)|(?<=\d)\s+(?=\.\d)",
            "udc-alien": r"[^\w\s.:+/()\[\]=\"'’‘«»“”„,;*<>~→‐‑‒–—−-]",
            "udc-dash": r"(?<=[\w)])\s?[‐‑‒–—−]\s?(?=\d)",
            "udc-quotes": r"[«»“”„]",
            "udc-open": r"[:+/=(\[-]\s*\Z|\A\s*[:+/)\]]",
            "udc-trailing": r"(?<=[\w)\]\"])\s*[.,;][\s.,;]*\Z",
            "grnti-label": r"(?i)\s*(?:ГРНТИ|МРНТИ|ҒТАМР|МҒТАР|IRSTI|MRSTI|GRNTI|SCSTI|SRSTI)\b[\s.:]*",
            "grnti": r"\d\d(?:\.\d\d){0,2}",
            "vak-label": r"(?i)\s*(?:ВАК|VAK)\b[\s.:]*",
            "vak": r"[1-9]\.\d{1,2}\.\d{1,2}\.?|\d\d\.\d\d\.\d\d",
            "jel-label": r"(?i)\s*JEL\b(?:\s*(?:classification|codes?))?[\s.:]*",
            "jel": r"[A-RYZ]\d{0,2}",
            "msc-label": r"(?i)\s*(?:MSC|AMS)\b[\s\d()]{0,8}:\s*",
            "msc": r"\d\d(?:-(?:\d\d|XX|xx)|[A-Z](?:\d\d|XX|xx)?)?",
            "item": r"\d\d,\d\d(?:,\d\d)?(?![.\d])|[^\s,;]+",
        }[name]
    )


def udc_problems(text: str) -> list[Problem]:
    """Faults of one or more UDC codes at 0-based positions; an empty text has none.

    Grammar of UDC: decimal numbers with a point after every three digits (earlier only before a special
    auxiliary `.0…`), joined by `+ / : ::`, auxiliaries `-1 (075) "19" =161.1 'x`, and letters after them.
    Spaces around the signs differ from printer to printer and are no faults; `,` and `;` separate codes.
    """
    start = _after_label(text, "udc-label")
    if not text.strip():
        return []
    if not any(char.isdigit() for char in text):
        return [Problem("shape", 0, len(text))]
    problems = [Problem("label", 0, start, "")] if start else []
    problems += _found(text, start, "udc-space", "space", "")
    problems += _found(text, start, "udc-alien", "shape", None)
    problems += _found(text, start, "udc-dash", "dash", "-")
    problems += _found(text, start, "udc-quotes", "shape", '"')
    problems += _found(text, start, "udc-trailing", "trailing", "")
    problems += _found(text, start, "udc-open", "shape", None)
    problems += _unbalanced(text, start)
    problems += _misplaced_dots(text, start)
    return sorted(problems, key=lambda problem: (problem.start, problem.end))


def udc_key(text: str) -> str:
    """What two printings of the same UDC codes have in common: no label, no spaces, `;` and `,` alike."""
    bare = re.sub(r"\s+", "", text[_after_label(text, "udc-label") :])
    return bare.replace(",", ";").rstrip(".;").casefold()


def grnti_problems(text: str) -> list[Problem]:
    """Faults of ГРНТИ codes (in Kazakhstan МРНТИ, ҒТАМР or IRSTI): `27`, `27.21` or `27.21.15`."""
    return _codes(text, "grnti")


def vak_problems(text: str) -> list[Problem]:
    """Faults of ВАК specialties: `5.9.5.` (since 2021, with or without the last period) or `10.02.01`."""
    return _codes(text, "vak")


def jel_problems(text: str) -> list[Problem]:
    """Faults of JEL codes: a letter and up to two digits."""
    return _codes(text, "jel")


def msc_problems(text: str) -> list[Problem]:
    """Faults of codes of the Mathematics Subject Classification: `35K05`, `35-02`, `35Kxx`, `35`."""
    return _codes(text, "msc")


def _after_label(text: str, name: str) -> int:
    match = _pattern(name).match(text)
    return match.end() if match else 0


def _found(text: str, start: int, name: str, kind: ProblemKind, replacement: str | None) -> Iterator[Problem]:
    for match in _pattern(name).finditer(text, start):
        yield Problem(kind, *match.span(), replacement)


_PAIRS = {")": "(", "]": "["}


def _unbalanced(text: str, start: int) -> Iterator[Problem]:
    """Brackets and quotation marks without their other half."""
    opened: list[tuple[str, int]] = []
    for at in range(start, len(text)):
        char = text[at]
        if char in "([":
            opened.append((char, at))
        elif char in _PAIRS:
            if opened and opened[-1][0] == _PAIRS[char]:
                opened.pop()
            else:
                yield Problem("unbalanced", at, at + 1)
    yield from (Problem("unbalanced", at, at + 1) for _, at in opened)
    if text.count('"', start) % 2:
        at = text.rindex('"')
        yield Problem("unbalanced", at, at + 1)


_GROUP_OF_DIGITS = 3


def _misplaced_dots(text: str, start: int) -> Iterator[Problem]:
    """Numbers with a group of more than three digits, or a shorter one where no special auxiliary follows.

    Between quotation marks stand years, after a letter stands another system's number.
    """
    position, quoted = start, False
    for match in _pattern("udc-number").finditer(text, start):
        quoted ^= text.count('"', position, match.start()) % 2 == 1
        position = match.start()
        foreign = match.start() > 0 and (text[match.start() - 1].isalpha() or text[match.start() - 1] == "*")
        if not quoted and not foreign and not _dotted_right(match.group().split(".")):
            yield Problem("dots", *match.span())


def _dotted_right(groups: list[str]) -> bool:
    if any(len(group) > _GROUP_OF_DIGITS for group in groups):
        return False
    return all(len(group) == _GROUP_OF_DIGITS or after[0] == "0" for group, after in pairwise(groups))


def _codes(text: str, name: str) -> list[Problem]:
    """Faults of codes separated by spaces, commas or semicolons; a code's printed meaning may follow it."""
    start = _after_label(text, f"{name}-label")
    problems = [Problem("label", 0, start, "")] if start else []
    sound = _pattern(name)
    count = 0
    for match in _pattern("item").finditer(text, start):
        item = match.group()
        if not any(char.isdigit() for char in item) and (count or len(item) > 1):
            continue  # a word of the code's meaning
        count += 1
        problems += _code_problems(item, match.start(), sound)
    if text.strip() and not count:
        problems.append(Problem("shape", start, len(text)))
    return problems


def _code_problems(item: str, start: int, sound: re.Pattern[str]) -> Iterator[Problem]:
    if sound.fullmatch(item):
        return
    alien = non_ascii(item)
    mended = "".join(_ascii_pieces(item, alien))
    end = start + len(item)
    if alien and sound.fullmatch(mended):
        yield from (Problem("non-ascii", start + first, start + last, new) for first, last, new in alien)
    elif sound.fullmatch(item.rstrip(".:")):
        yield Problem("trailing", start + len(item.rstrip(".:")), end, "")
    else:
        yield Problem("shape", start, end)


def _ascii_pieces(item: str, alien: list[tuple[int, int, str | None]]) -> Iterator[str]:
    position = 0
    for start, end, replacement in alien:
        yield item[position:start]
        yield item[start:end] if replacement is None else replacement
        position = end
    yield item[position:]
