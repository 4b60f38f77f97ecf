"""The built-in profiles: each requirement names its source, and the command knows them all."""

import pytest

from validator.article import CLASSIFICATION_FIELDS, PLAIN_FIELDS
from validator.i18n import FIELDS
from validator.pipeline import Options, check_bytes
from validator.profile import PROFILES, Profile

BILINGUAL = {"title", "authors", "affiliations", "abstract", "keywords"}


@pytest.mark.parametrize("profile", PROFILES.values(), ids=lambda profile: profile.name)
def test_profile_is_sound(profile: Profile) -> None:
    assert profile.sources
    assert set(profile.required) <= set(FIELDS)
    assert profile.strict_languages <= BILINGUAL
    assert not set(profile.required) & set(CLASSIFICATION_FIELDS) - set(PLAIN_FIELDS)


ONE_LANGUAGE = "title: {ru: Лечение сахарного диабета}\nabstract: {ru: В статье рассмотрены методы лечения.}\n"


@pytest.mark.parametrize(
    ("profile", "pointers"),
    [
        ("default", ["/title/en"]),
        ("gost", ["/abstract/en", "/title/en"]),
        ("kazakhstan", ["/abstract/en", "/abstract/kk", "/title/en", "/title/kk"]),
        ("crossref", ["/title/en"]),
    ],
)
def test_what_is_due_in_which_language(profile: str, pointers: list[str]) -> None:
    run = check_bytes(ONE_LANGUAGE.encode(), "article.yaml", Options(profile=PROFILES[profile]))
    assert sorted(f.pointer for f in run.findings if f.code == "LNG001") == pointers
