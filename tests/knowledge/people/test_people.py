"""Lists of people compared."""

import pytest

from validator.knowledge.people.names import Verdict
from validator.knowledge.people.people import compare_entries, compare_people

RUSSIAN = ["Иванов И.И.", "Петров П.П.", "Сидоров С.С.", "Кузнецов К.К."]
LATIN = ["Ivan Ivanov", "Petrov P", "Sidorov SS", "K. K. Kuznetsov"]


def verdicts(left: list[str], right: list[str], *, et_al: bool = False) -> list[tuple[int, int, Verdict]]:
    pairs = compare_people(left, right, et_al=et_al).pairs
    return [(pair.left, pair.right, pair.comparison.verdict) for pair in pairs]


def test_the_same_people() -> None:
    found = compare_people(RUSSIAN, LATIN)
    assert {pair.comparison.verdict for pair in found.pairs} == {Verdict.SAME}
    assert (found.only_left, found.only_right, found.moved) == ((), (), ())


def test_nobody() -> None:
    assert compare_people([], []).pairs == ()
    assert compare_people([], LATIN).only_right == (0, 1, 2, 3)


@pytest.mark.parametrize("absent", range(4))
def test_one_person_is_missing(absent: int) -> None:
    found = compare_people(RUSSIAN, LATIN[:absent] + LATIN[absent + 1 :])
    assert (found.only_left, found.only_right, found.moved) == ((absent,), (), ())
    assert {pair.comparison.verdict for pair in found.pairs} == {Verdict.SAME}


def test_two_people_are_exchanged() -> None:
    found = compare_people(RUSSIAN, [LATIN[0], LATIN[2], LATIN[1], LATIN[3]])
    assert found.moved == (1, 2)
    assert {pair.comparison.verdict for pair in found.pairs} == {Verdict.SAME}


def test_namesakes_exchanged_are_a_matter_of_order() -> None:
    found = compare_people(["Иванов А.", "Иванов Б."], ["Ivanov B.", "Ivanov A."])
    assert found.moved == (0, 1)


def test_another_person_in_ones_place() -> None:
    right = [LATIN[0], "Yurin V.E.", *LATIN[2:]]
    assert verdicts(RUSSIAN, right)[1] == (1, 1, Verdict.DIFFERENT)
    assert not compare_people(RUSSIAN, right).moved
    # One is missing before him: the places shift, the neighbours do not.
    assert verdicts(RUSSIAN, [LATIN[1], "Yurin V.E.", LATIN[3]])[1] == (2, 1, Verdict.DIFFERENT)


def test_initials_of_one_person_differ() -> None:
    assert verdicts(RUSSIAN, [LATIN[0], "Petrov V.P.", *LATIN[2:]])[1] == (1, 1, Verdict.INITIALS_DIFFER)


def test_et_al_stands_for_the_rest() -> None:
    found = compare_people(RUSSIAN, LATIN[:2], et_al=True)
    assert (len(found.pairs), found.only_left, found.only_right) == (2, (), ())
    assert verdicts(RUSSIAN, ["Yurin V.", LATIN[1]], et_al=True)[0][2] is Verdict.DIFFERENT


def test_a_collaboration_of_thousands() -> None:
    crowd = [f"Иванов {chr(1040 + at % 32)}.{chr(1040 + at // 32 % 32)}." for at in range(2000)]
    assert len(compare_people(crowd, ["Ivanov I.I."] * 2000).pairs) <= 2000


def test_entries_are_compared_one_by_one() -> None:
    compared, moved = compare_entries(RUSSIAN, [LATIN[0], "Yurin V.E.", *LATIN[2:]])
    assert [comparison.agrees for comparison in compared] == [True, False, True, True]
    assert not moved


def test_entries_in_another_order_are_told() -> None:
    compared, moved = compare_entries(RUSSIAN, [LATIN[0], LATIN[2], LATIN[1], LATIN[3]])
    assert [comparison.agrees for comparison in compared] == [True, False, False, True]
    assert moved == {1, 2}
    assert compare_entries([], LATIN) == ([], frozenset())
