"""Which reader reads which identifier; each is loaded when an article has the first identifier of its kind."""

from typing import Literal

from validator.knowledge.identifier_reading import Reading

IdentifierKind = Literal["doi", "orcid", "issn", "ror", "edn", "spin", "email"]


def read_identifier(kind: IdentifierKind, text: str) -> Reading:
    """Read a printed identifier of the kind, as `validator.knowledge.identifiers`, `doi` and `addresses` do."""
    if kind == "doi":
        from validator.knowledge.doi import read_doi  # noqa: PLC0415 (only an article that has one pays)

        return read_doi(text)
    if kind == "email":
        from validator.knowledge.addresses import read_email  # noqa: PLC0415 (likewise)

        return read_email(text)
    from validator.knowledge import identifiers  # noqa: PLC0415 (likewise)

    readers = {
        "orcid": identifiers.read_orcid,
        "issn": identifiers.read_issn,
        "ror": identifiers.read_ror,
        "edn": identifiers.read_edn,
        "spin": identifiers.read_spin,
    }
    return readers[kind](text)
