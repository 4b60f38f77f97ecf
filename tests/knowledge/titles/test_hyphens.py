import pytest

from validator.knowledge.titles.hyphens import find_hyphen_faults


def replacements(*texts: str) -> list[str]:
    return [fault.replacement for fault in find_hyphen_faults(texts)]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Insulinproduced cells", "insulin-producing cells", "insulin-dependent"), ["Insulin-produced"]),
        (("placebocontrolled trial", "a placebo-controlled trial"), ["placebo-controlled"]),
        (("largescale studies", "large-scale studies"), ["large-scale"]),
        (("сплав свинецвисмут", "свинец-висмут", "свинец"), ["свинец-висмут"]),
        (("научнотехнический отчёт", "научно-техническая библиотека"), ["научно-технический"]),
        (("SchwenkFerrero A.", "Schwenk-Ferrero A."), ["Schwenk-Ferrero"]),
        (("обеспе-чением", "обеспечение и обеспечения"), ["обеспечением"]),
        (("The sys-tems", "systems of systems"), ["systems"]),
        (("poluche-niya vodoroda",), ["polucheniya"]),
    ],
)
def test_faults(texts: tuple[str, ...], expected: list[str]) -> None:
    assert replacements(*texts) == expected


@pytest.mark.parametrize(
    "texts",
    [
        ("co-operation and e-mail", "cooperation, cooperation, email, email"),
        ("on-line, follow-up, burn-up, life-time", "online online followup followup burnup burnup lifetime lifetime"),
        ("микро-структура, тепло-массообмен", "микроструктура микроструктура тепломассообмен тепломассообмен"),
        ("научно-технический прогресс", "научный и технический прогресс"),
        ("Ленингр. отд-ние, кол-во, изд-во", "отделение отделения количество количества"),
        ("insulin-dependent", "insulindependent insulindependent insulindependent"),
        ("Nur-Sultan", "Nursultan A."),
        ("https://example.org/perspec-tive", "perspective perspective"),
        ("РОС-ФОНД", "РОСФОНД РОСФОНД"),
        ("the New-York Times of New", "NewYork"),
        ("",),
        (),
    ],
)
def test_right_or_a_matter_of_taste(texts: tuple[str, ...]) -> None:
    assert replacements(*texts) == []


def test_places() -> None:
    (fault,) = find_hyphen_faults(["insulin-dependent", "the insulindependent one"])
    assert (fault.kind, fault.text, fault.start, fault.end, fault.model) == ("lost", 1, 4, 20, "insulin-dependent")


def test_many_compounds_of_one_head() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    compounds = " ".join(f"insulin-stem{a}{b}{c}" for a in letters for b in letters for c in letters[:5])
    solid = compounds.replace("insulin-", "insulin")
    find_hyphen_faults([compounds, solid])
    find_hyphen_faults(["a-" * 100_000, "https://" * 20_000, "x@" * 50_000])
