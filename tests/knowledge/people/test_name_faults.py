"""Faults in the print of one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.people.name_faults import NameFault, is_collective, malformed_initials, name_junk
from validator.knowledge.people.plain_names import is_plain_name


def mended(name: str, faults: tuple[NameFault, ...]) -> str:
    for _, start, end, replacement in reversed(faults):
        name = name[:start] + replacement + name[end:]
    return name


@pytest.mark.parametrize(
    ("name", "kinds", "right"),
    [
        ("Н.А Волков", ["missing-period"], "Н.А. Волков"),
        ("Киселев А.А", ["missing-period"], "Киселев А.А."),
        ("Иванов И. И", ["missing-period"], "Иванов И. И."),
        ("Ivanov V.Yu", ["missing-period"], "Ivanov V.Yu."),
        ("Нұрғалиев Қ.Ж", ["missing-period"], "Нұрғалиев Қ.Ж."),
        ("Drozdov I.A,", ["missing-period"], "Drozdov I.A."),
        ("Маслов. И.В.", ["period-after-word"], "Маслов И.В."),
        ("Римский-Корсаков. Н.А.", ["period-after-word"], "Римский-Корсаков Н.А."),
        ("Иванов Иван Иванович.", ["period-after-word"], "Иванов Иван Иванович"),
        ("И. И. Ким.", ["period-after-word"], "И. И. Ким"),
        ("И,И. Иванов", ["wrong-comma"], "И.И. Иванов"),
        ("Pupko V, Ya.", ["wrong-comma"], "Pupko V. Ya."),
        ("И..И. Иванов", ["doubled-period"], "И.И. Иванов"),
        ("SinyukhinA.B.", ["glued"], "Sinyukhin A.B."),
        ("BalashevskyAS", ["glued"], "Balashevsky AS"),
        ("Sadikov El’nar Il’fatovich,", ["stray-punctuation"], "Sadikov El’nar Il’fatovich"),
        (", Иванов И.И", ["stray-punctuation", "missing-period"], "Иванов И.И."),
    ],
)
def test_malformed_initials(name: str, kinds: list[str], right: str) -> None:
    faults = malformed_initials(name)
    assert ([fault.kind for fault in faults], mended(name, faults)) == (kinds, right)
    assert not malformed_initials(right)
    assert not is_plain_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "", "Иванов И.И.", "И. О. Фамильный", "Ulyanova O", "Dedov II", "Smith JR", "Filippov Yu.", "Ivanov V. Yu",
        "Stein Yu.Yu.", "J.-P. Serre", "J-P. Serre", "Zhang Y.-X.", "O'Brien K.", "D'Artagnan C.", "McDonald A.",
        "Md. Rahman A.", "Mohd. Ali", "Wm. Smith", "Chr. A. Hansen", "St. John A.", "Св. Иванов А.", "John A Smith",
        "Henry James, Jr.", "Иванов И.И., мл.", "Garcia Lopez, M. J.", "Ivanov, Ivan I.", "van der Berg A.",
        "И.И.Иванов", "Ivanov Alex.", "Ли А.", "Рабочая группа РКО",
    ],
)  # fmt: skip
def test_well_formed_names(name: str) -> None:
    assert malformed_initials(name) == ()
    assert name_junk(name) == ()


@pytest.mark.parametrize(
    ("name", "kind", "junk"),
    [
        ("Иванов И.И.¹", "mark", "¹"),
        ("Ivanov I.I. 1,2*", "mark", "1,2*"),
        ("Иванов И.И.†", "mark", "†"),
        ("Иванов И.И. и др.", "et-al", "и др."),
        ("Кәрімов А. және т.б.", "et-al", "және т.б."),
        ("Ivanov I.I. et al.", "et-al", "et al."),
        ("д.м.н. Иванов И.И.", "degree", "д.м.н."),
        ("Иванов И.И., канд. техн. наук", "degree", "канд. техн. наук"),
        ("Ivanov I.I., PhD", "degree", "PhD"),
        ("Ivanov I.I. ivanov1@example.org", "contact", "ivanov1@example.org"),
        ("Ivanov I.I. https://orcid.org/0000-0002-1825-0097", "contact", "https://orcid.org/0000-0002-1825-0097"),
        ("Иванов И.И. и Петров П.П.", "several-people", "Иванов И.И. и Петров П.П."),
    ],
)
def test_junk(name: str, kind: str, junk: str) -> None:
    assert [(fault.kind, name[fault.start : fault.end]) for fault in name_junk(name)] == [(kind, junk)]
    assert not is_plain_name(name)


@pytest.mark.parametrize(
    "name", ["COVID-19 Study Group", "Рабочая группа РКО", "Редакция журнала", "ATLAS Collaboration"]
)
def test_groups(name: str) -> None:
    assert is_collective(name)
    assert not name_junk(name)


@pytest.mark.parametrize("name", ["Иванов И.И.", "Совет Иманалиев", "Топ А.", "Тобыков Н.", "Gruppe A.", ""])
def test_people_are_no_groups(name: str) -> None:
    assert not is_collective(name)


@given(st.text("ИиABab.,-’ 1*", max_size=20))
def test_what_is_plain_has_no_faults(name: str) -> None:
    assert not is_plain_name(name) or not (malformed_initials(name) or name_junk(name))


@given(st.text(max_size=30))
def test_spans_are_in_the_name(name: str) -> None:
    for fault in (*malformed_initials(name), *name_junk(name)):
        assert 0 <= fault.start <= fault.end <= len(name)


@pytest.mark.parametrize("unit", ["И.", "И,", ".", ",", "A ", "a@", "1,", "Иванов И.И., ", "(", "д.м."])
def test_hostile_length(unit: str) -> None:
    hostile = unit * 300_000
    assert not is_plain_name(hostile)
    malformed_initials(hostile)
    name_junk(hostile)
