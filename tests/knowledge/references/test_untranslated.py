import pytest

from validator.knowledge.references.untranslated import is_untranslated

RUSSIAN = "Горшков С.З. Закрытые повреждения живота. М.: Медицина, 2005. 224 с."
LATIN = "Gorshkov SZ. Closed injuries of the abdomen. Moscow, Medicine Publ., 2005. 224 p."


@pytest.mark.parametrize(
    ("reference", "untranslated"),
    [
        (RUSSIAN, True),
        (f"{RUSSIAN} URL: https://example.org/a-long-address-in-latin-letters-that-says-nothing-of-the-text", True),
        (f"{RUSSIAN} doi: 10.17116/hirurgia2005123-128-and-more-latin-letters", True),
        ("ГОСТ 21.403-80. Обозначения условные. М., 1980. (In Russ.)", True),
        ("Қалиев С. Қазақ этнопедагогикасының негіздері. Алматы, 2012.", True),
        (LATIN, False),
        (f"{LATIN} Russian ({RUSSIAN})", False),
        (f"Gorshkov SZ. Injuries. M., 2005. Russian ({RUSSIAN} {RUSSIAN})", False),
        (f"{RUSSIAN} [{LATIN}]", False),
        ("310 р.", False),
        ("Т. 5, № 3. С. 5–9", False),
        ("", False),
    ],
)
def test_reference(reference: str, *, untranslated: bool) -> None:
    assert is_untranslated(reference) is untranslated


@pytest.mark.parametrize("piece", ["(", "[(", "слово (", "http://", "10.1000/", "я"])
def test_hostile_text(piece: str) -> None:
    is_untranslated(piece * (1_000_000 // len(piece)))
