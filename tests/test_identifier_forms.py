"""The forms of DOI and ORCID iD that a profile may ask for; built-in profiles ask for addresses only."""

import pytest

from validator.fixes import apply
from validator.pipeline import Options, check_bytes
from validator.profile import Profile
from validator.registry import RULES

RULES_OF_FORM = [rule for rule in RULES if rule.code in ("IDN002", "IDN004")]


@pytest.mark.parametrize(
    "printed", ["https://doi.org/10.23950/jcmk/7741", "doi: 10.23950/jcmk/7741", "DOI 10.23950/jcmk/7741"]
)
def test_bare_doi(printed: str) -> None:
    source = f'doi: "{printed}"\n'
    options = Options(rules=RULES_OF_FORM, profile=Profile("house", doi_form="bare"))

    findings = check_bytes(source.encode(), "article.yaml", options).findings

    assert [finding.message_id for finding in findings] == ["other-form"]
    assert apply(source, [finding.fix for finding in findings if finding.fix]).text == 'doi: "10.23950/jcmk/7741"\n'


def test_bare_orcid() -> None:
    source = "authors:\n  - {name: {en: Olga Ulyanova}, orcid: https://orcid.org/0000-0002-1825-0097}\n"
    options = Options(rules=RULES_OF_FORM, profile=Profile("house", orcid_form="bare"))

    findings = check_bytes(source.encode(), "article.yaml", options).findings

    assert apply(source, [finding.fix for finding in findings if finding.fix]).text == source.replace(
        "https://orcid.org/", ""
    )


def test_bare_is_what_it_should_be() -> None:
    options = Options(rules=RULES_OF_FORM, profile=Profile("house", doi_form="bare"))

    assert not check_bytes(b"doi: 10.23950/jcmk/7741\n", "article.yaml", options).findings
