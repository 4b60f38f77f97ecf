"""Marks the messages that the catalogues translate; light, so that whatever speaks to a user may import it."""

from typing import NamedTuple


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for «translate this later»
    """Mark a message for the catalogue."""
    return message


class Plural(NamedTuple):
    """A message that counts: the form for one and for many, chosen by the parameter `count`."""

    one: str
    many: str


def NP_(one: str, many: str) -> Plural:  # noqa: N802 - the plural kin of N_
    """Mark a counting message for the catalogue."""
    return Plural(one, many)
