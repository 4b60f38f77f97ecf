"""What the rules of form share: an identifier written as an address, bare, or under its former address."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from validator.article import Text
from validator.knowledge.identifiers.identifier_kinds import IdentifierKind
from validator.knowledge.identifiers.identifier_reading import Reading
from validator.rule import Context, Raised


class Addresses(NamedTuple):
    """How identifiers of a kind are written as an address, and how they were formerly; all in small letters.

    `beginning` shows how the bare identifier begins.
    """

    kind: IdentifierKind
    beginning: str
    current: str
    former: tuple[str, ...]


def form_findings(
    context: Context, text: Text, addresses: Addresses, wanted: Literal["url", "bare"] | None
) -> Iterator[Raised]:
    """The finding and fix for an identifier that is not in the `wanted` form; without one, for a former address."""
    part = _printed_prefix(text, context.analysis.identifier(addresses.kind, text))
    if part is None:
        return
    prefix = text.value[slice(*part)].strip().casefold()
    message = _message(prefix, addresses, wanted)
    if message:
        replacement = "" if wanted == "bare" else addresses.current
        fix = context.replace(text, part, replacement, safe=True)
        shape = replacement + addresses.beginning
        yield context.finding(message, text, part if prefix else None, fix=fix, form=shape)


def _message(prefix: str, addresses: Addresses, wanted: Literal["url", "bare"] | None) -> str | None:
    if wanted is None:
        return "former-address" if prefix in addresses.former else None
    return "other-form" if prefix != (addresses.current if wanted == "url" else "") else None


def _printed_prefix(text: Text, reading: Reading) -> tuple[int, int] | None:
    """Where what is printed before a sound identifier stands, an empty span if nothing is; None where it is damaged."""
    start = len(text.value) - len(text.value.lstrip())
    damaged = any(problem.start < reading.start for problem in reading.problems)
    return None if reading.value is None or damaged else (start, reading.start)
