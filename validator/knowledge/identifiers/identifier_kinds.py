"""Which reader reads which identifier; each is loaded when an article has the first identifier of its kind."""

from typing import Literal

from validator.knowledge.identifiers.identifier_reading import Reading

IdentifierKind = Literal["doi", "orcid", "issn", "ror", "edn", "spin", "email"]


def read_identifier(kind: IdentifierKind, text: str) -> Reading:
    """Read a printed identifier of the kind, as its own module does."""
    if kind == "doi":
        from validator.knowledge.identifiers.doi import read_doi  # noqa: PLC0415 (only an article that has one pays)

        return read_doi(text)
    if kind == "email":
        from validator.knowledge.identifiers.addresses import read_email  # noqa: PLC0415 (likewise)

        return read_email(text)
    from validator.knowledge.identifiers import registry_numbers  # noqa: PLC0415 (likewise)

    readers = {
        "orcid": registry_numbers.read_orcid,
        "issn": registry_numbers.read_issn,
        "ror": registry_numbers.read_ror,
        "edn": registry_numbers.read_edn,
        "spin": registry_numbers.read_spin,
    }
    return readers[kind](text)
