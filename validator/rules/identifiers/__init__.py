"""Rules of identifiers, in the order of their codes."""

from validator.rule import Rule
from validator.rules.identifiers import (
    dates_out_of_order,
    doi_disagrees,
    doi_form,
    invalid_date,
    invalid_edn,
    invalid_email,
    invalid_grnti,
    invalid_issn,
    invalid_orcid,
    invalid_ror,
    invalid_spin,
    invalid_udc,
    malformed_doi,
    non_ascii,
    orcid_form,
    shared_identifier,
)

RULES: tuple[Rule, ...] = (
    malformed_doi.RULE,
    doi_form.RULE,
    invalid_orcid.RULE,
    orcid_form.RULE,
    invalid_issn.RULE,
    invalid_ror.RULE,
    invalid_edn.RULE,
    invalid_udc.RULE,
    invalid_grnti.RULE,
    shared_identifier.RULE,
    non_ascii.RULE,
    invalid_date.RULE,
    dates_out_of_order.RULE,
    invalid_email.RULE,
    invalid_spin.RULE,
    doi_disagrees.RULE,
)
