"""Printed identifiers of people, journals, institutions and articles: ORCID, ISSN, ROR, EDN, SPIN.

python-stdnum drops dashes and spaces without a word, so the printed form is read strictly here and stdnum is
asked for check digits only.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from validator.knowledge.identifiers.identifier_reading import (
    AsciiText,
    Problem,
    ProblemKind,
    Reading,
    ascii_text,
    said_absent,
    trimmed,
)


class _Groups(NamedTuple):
    """An identifier of digits in hyphenated groups of four."""

    prefix: re.Pattern[str]
    groups: int
    check_digit: Callable[[str], str] | None  # of the digits before it; None: there is none


def _after_prefix(printed: AsciiText, prefix: re.Pattern[str]) -> int:
    match = prefix.match(printed.text)
    return match.end() if match else 0


def _read_groups(text: str, kind: _Groups) -> Reading:
    printed = ascii_text(text)
    start = _after_prefix(printed, kind.prefix)
    return said_absent(text, printed, start, r"\d") or _read_printed_groups(printed, start, kind)


def _read_printed_groups(printed: AsciiText, start: int, kind: _Groups) -> Reading:
    end, problems = trimmed(printed, start)
    body = printed.text[start:end]
    compact = re.sub(r"[\s-]", "", body).upper()
    canonical = "-".join(compact[at : at + 4] for at in range(0, len(compact), 4))
    fatal = _fatal(compact, kind)
    if fatal:
        problems.append(printed.problem(fatal, start, end))
    else:
        problems += _layout(printed, start, body, canonical)
    return printed.reading(canonical, start, end, problems)


def _fatal(compact: str, kind: _Groups) -> ProblemKind | None:
    """Why the characters cannot be the identifier, whatever the hyphens."""
    last = "[0-9X]" if kind.check_digit else "[0-9]"
    if not re.fullmatch(rf"[0-9]*{last}", compact):
        return "shape"
    if len(compact) != 4 * kind.groups:
        return "length"
    if kind.check_digit and kind.check_digit(compact[:-1]) != compact[-1]:
        return "check-digit"
    return None


def _layout(printed: AsciiText, start: int, body: str, canonical: str) -> list[Problem]:
    """Spaces, hyphens and a small x, when the characters themselves are right."""
    if body.endswith("x"):
        body = f"{body[:-1]}X"
        problems = [printed.problem("lower-x", start + len(body) - 1, start + len(body), "X")]
    else:
        problems = []
    if re.sub(r"\s", "", body) == canonical:
        spaces = re.finditer(r"\s+", body)
        return problems + [printed.problem("space", start + m.start(), start + m.end(), "") for m in spaces]
    if body != canonical:
        return [printed.problem("hyphens", start, start + len(body), canonical)]
    return problems


def _orcid_check_digit(digits: str) -> str:
    from stdnum.iso7064 import mod_11_2  # noqa: PLC0415 (only an article that has the identifier pays)

    return str(mod_11_2.calc_check_digit(digits))


def _issn_check_digit(digits: str) -> str:
    from stdnum import issn  # noqa: PLC0415 (only an article that has the identifier pays)

    return str(issn.calc_check_digit(digits))


@cache
def _orcid() -> _Groups:
    prefix = r"(?i)(?:ORCID(?!\.org)(?:\s*iD)?\s*[:=]?\s*)?(?:https?://)?(?:(?:www\.)?orcid\.org/)?\s*"
    return _Groups(re.compile(prefix), 4, _orcid_check_digit)


@cache
def _issn() -> _Groups:
    prefix = r"(?i)(?:https?://portal\.issn\.org/resource/ISSN/|(?:[ep]-?)?ISSN(?:-L)?\s*(?:\([^()]{1,20}\))?\s*:?\s*)?"
    return _Groups(re.compile(prefix), 2, _issn_check_digit)


_MEDIUM = r"(?<=[\dXxХх])\s{0,4}[(\[][^()\[\]\d]{1,20}[)\]][\s.,;]{0,4}\Z"


@cache
def _spin() -> _Groups:
    return _Groups(re.compile(r"(?i)(?:eLIBRARY\s+)?(?:SPIN(?:[\s-]*(?:код|code))?\s*[:=]?\s*)?"), 2, None)


def read_orcid(text: str) -> Reading:
    """Read an ORCID iD: bare, `ORCID: …`, or a URL; the value is `0000-0002-1825-0097`.

    Check digit: ISO 7064 MOD 11-2. A final period is `trailing` (ГОСТ Р 7.0.7-2021: the URL without one).
    """
    return _read_groups(text, _orcid())


def read_issn(text: str) -> Reading:
    """Read an ISSN (ISO 3297), labelled or not; the value is `1812-2892`, a check digit X is a capital.

    The medium may follow in brackets: "1812-2892 (Print)", «1812-2892 [печ.]».
    """
    return _read_groups(re.sub(_MEDIUM, "", text), _issn())


def read_spin(text: str) -> Reading:
    """Read an author's SPIN code of eLIBRARY: eight digits as `1234-5678`; it has no public check digit."""
    return _read_groups(text, _spin())


_ROR_PREFIX = r"(?i)(?:ROR\s*[:=]?\s*)?(?:(?:https?://)?(?:www\.)?ror\.org/)?\s*"
_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u


def read_ror(text: str) -> Reading:
    """Read a ROR iD: `0`, six characters of Crockford's base 32, two check digits (ISO 7064 MOD 97-10)."""
    printed = ascii_text(text)
    start = _after_prefix(printed, re.compile(_ROR_PREFIX))
    return said_absent(text, printed, start, r"\d") or _read_printed_ror(printed, start)


def _read_printed_ror(printed: AsciiText, start: int) -> Reading:
    end, problems = trimmed(printed, start)
    body = printed.text[start:end]
    value = body.lower()
    fatal = _ror_fatal(value)
    if fatal:
        problems.append(printed.problem(fatal, start, end))
    elif body != value:
        problems.append(printed.problem("case", start, end, value))
    return printed.reading(value, start, end, problems)


def _ror_fatal(value: str) -> ProblemKind | None:
    from stdnum.iso7064 import mod_97_10  # noqa: PLC0415 (only an article that has the identifier pays)

    if not re.fullmatch(rf"0[{_CROCKFORD}]{{6}}[0-9]{{2}}", value):
        return "length" if re.fullmatch(rf"0[{_CROCKFORD}]*", value) else "shape"
    number = 0
    for char in value[:-2]:
        number = 32 * number + _CROCKFORD.index(char)
    return None if mod_97_10.calc_check_digits(str(number)) == value[-2:] else "check-digit"


_EDN_PREFIX = r"(?i)(?:EDN\s*[:=]?\s*)?(?:(?:https?://)?(?:www\.)?elibrary\.ru/)?\s*"


def read_edn(text: str) -> Reading:
    """Read an eLIBRARY document number: six Latin letters, in capitals unless they are part of a URL."""
    printed = ascii_text(text)
    start = _after_prefix(printed, re.compile(_EDN_PREFIX))
    return said_absent(text, printed, start, "[A-Za-z0-9]") or _read_printed_edn(printed, start)


def _read_printed_edn(printed: AsciiText, start: int) -> Reading:
    end, problems = trimmed(printed, start)
    body = printed.text[start:end]
    in_url = "elibrary.ru" in printed.text[:start].casefold()
    if not re.fullmatch(r"[A-Za-z]{6}", body):
        letters = re.fullmatch(r"[A-Za-z]*", body)
        problems.append(printed.problem("length" if letters else "shape", start, end))
    elif body != body.upper() and not in_url:
        problems.append(printed.problem("case", start, end, body.upper()))
    return printed.reading(body.upper(), start, end, problems)
