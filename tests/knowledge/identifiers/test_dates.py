import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.identifiers.dates import Date, DateProblem, before, read_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2018-01-15", Date(2018, 1, 15)),
        (" 2018-01-15 ", Date(2018, 1, 15)),
        ("2018-01-15T10:00:00Z", Date(2018, 1, 15)),
        ("2018-01", Date(2018, 1)),
        ("2018", Date(2018)),
        ("2018 г.", Date(2018)),
        ("15.01.2018", Date(2018, 1, 15)),
        ("5.1.2018", Date(2018, 1, 5)),
        ("15.01.2018 г.", Date(2018, 1, 15)),
        ("2018/01/15", Date(2018, 1, 15)),
        ("25/04/2018", Date(2018, 4, 25)),
        ("04/25/2018", Date(2018, 4, 25)),
        ("04/04/2018", Date(2018, 4, 4)),
        ("03/04/2018", Date(2018)),  # March or April
        ("01.2018", Date(2018, 1)),
        ("29.02.2020", Date(2020, 2, 29)),
        ("15 января 2018 г.", Date(2018, 1, 15)),
        ("«15» января 2018 года", Date(2018, 1, 15)),
        ("5 мая 2018", Date(2018, 5, 5)),
        ("Январь 2018", Date(2018, 1)),
        ("сент. 2018", Date(2018, 9)),
        ("January 15, 2018", Date(2018, 1, 15)),
        ("15th of January 2018", Date(2018, 1, 15)),
        ("2018 Jan 15", Date(2018, 1, 15)),
        ("Sept 2018", Date(2018, 9)),
        ("15 қаңтар 2018 ж.", Date(2018, 1, 15)),
        ("2018 жылғы 15 қаңтар", Date(2018, 1, 15)),
        ("12 серпня 2018 р.", Date(2018, 8, 12)),
    ],
)
def test_a_date_as_people_print_it(text: str, date: Date) -> None:
    assert read_date(text) == date


@pytest.mark.parametrize(
    ("text", "kind", "replacement"),
    [
        ("10.12.2022.", "malformed", "10.12.2022"),
        ("2018.", "malformed", "2018"),
        ("2018-1-5", "malformed", "2018-01-05"),
        ("2018–01–15", "malformed", "2018-01-15"),
        ("15.01.18", "malformed", None),
        ("20180115", "malformed", None),
        ("202301", "malformed", None),
        ("15 мартобря 2018", "malformed", None),
        ("mayor 2018", "malformed", None),
        ("15 16 января 2018", "malformed", None),
        ("not received", "malformed", None),
        ("31.02.2018", "impossible", None),
        ("2019-02-29", "impossible", None),
        ("2018-13-01", "impossible", None),
        ("00.01.2018", "impossible", None),
        ("45/45/2018", "impossible", None),
        ("31 апреля 2018 г.", "impossible", None),
        ("31.02.2018.", "malformed", None),
        ("0000", "impossible", None),
        ("9" * 10_000, "malformed", None),
        ("января " * 10_000, "malformed", None),
        ("15 " * 100_000, "malformed", None),
    ],
)
def test_what_is_no_date(text: str, kind: str, replacement: str | None) -> None:
    assert read_date(text) == DateProblem(kind, 0, len(text.rstrip()), replacement)


def test_an_empty_text_is_neither() -> None:
    assert read_date("") is None
    assert read_date("\u00a0 ") is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Date(2018, 1, 15), Date(2018, 2, 1), True),
        (Date(2018, 2, 1), Date(2018, 1, 15), False),
        (Date(2018, 1, 15), Date(2018, 1, 15), False),
        (Date(2017), Date(2018, 1), True),
        (Date(2018), Date(2018, 1), None),
        (Date(2018, 1), Date(2018, 1, 15), None),
        (Date(2018, 1), Date(2018, 2), True),
        (Date(2018), Date(2018), None),
    ],
)
def test_order_of_dates_that_may_be_partial(one: Date, other: Date, expected: bool | None) -> None:
    assert before(one, other) is expected


@given(st.dates())
def test_iso_and_russian_writing_agree(date: object) -> None:
    year, month, day = str(date).split("-")
    read = read_date(f"{day}.{month}.{year}")
    assert read == read_date(str(date)) == Date(int(year), int(month), int(day))
    assert isinstance(read, Date)
    assert read.iso == str(date)


@given(st.text(max_size=30))
def test_any_text_is_read(text: str) -> None:
    assert isinstance(read_date(text), Date | DateProblem | None)
