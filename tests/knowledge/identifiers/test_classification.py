from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.identifiers.classification import (
    grnti_problems,
    jel_problems,
    msc_problems,
    udc_key,
    udc_problems,
    vak_problems,
)
from validator.knowledge.identifiers.identifier_reading import Problem

Check = Callable[[str], list[Problem]]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "621.039",
        "616.379-008.64",
        "621.039.586.001.57",
        "621.313.322-81",
        "504.064.36: 574",
        "620.9 + 544 (075)",
        "519.7:519.23/.24/.25",
        "621.039.53; 537.9",
        "53.043, 53.044",
        "539.1:621.373.826 539.1:519.7",
        '94(470)"1941/1945"',
        "821.161.1-31Толстой",
        "821.09",
        "811.512.122'36",
        "347.9(574)",
        "336.71:004.9(574)",
        "378.147::51",
        "(075.8)",
        "=161.1",
        "94(47).084.8",
    ],
)
def test_sound_udc(text: str) -> None:
    assert udc_problems(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "piece"),
    [
        ("УДК 621.039", "label", "УДК "),
        ("621. 039", "space", " "),
        ("621 .039", "space", " "),
        ("621.039.", "trailing", "."),
        ("621.039.54(04", "unbalanced", "("),
        ("621.039.54)04", "unbalanced", ")"),
        ('94(470)"1941/1945', "unbalanced", '"'),
        ("62.799:621.039", "dots", "62.799"),
        ("51.7:539.17", "dots", "51.7"),
        ("621.039:62622", "dots", "62622"),
        ("621039", "dots", "621039"),
        ("621.039:", "shape", ":"),
        ("94(470)«1941»", "shape", "«"),
        ("621.039#5", "shape", "#"),
        ("616.24–002", "dash", "–"),
        ("(574) — 31", "dash", " — "),
        ("нет", "shape", "нет"),
    ],
)
def test_faulty_udc(text: str, kind: str, piece: str) -> None:
    assert (kind, piece) in {(found.kind, text[found.start : found.end]) for found in udc_problems(text)}


def test_one_udc_printed_with_and_without_spaces() -> None:
    assert udc_key("УДК 504.064.36: 574") == udc_key("504.064.36:574")
    assert udc_key("621.039; 53.04.") == udc_key("621.039, 53.04")
    assert udc_key("681.121") != udc_key("621.121")


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (grnti_problems, "76.29.37"),
        (grnti_problems, "27.21"),
        (grnti_problems, "27"),
        (grnti_problems, "27.21.15; 27.21.17"),
        (grnti_problems, "76.29.37 Онкология"),
        (vak_problems, "5.9.5."),
        (vak_problems, "5.9.5"),
        (vak_problems, "2.4.10."),
        (vak_problems, "10.02.01"),
        (vak_problems, "5.9.5. Русский язык. Языки народов России"),
        (jel_problems, "J24, O15"),
        (jel_problems, "C"),
        (msc_problems, "35K05"),
        (msc_problems, "35-02, 35Kxx; 35-XX"),
        (grnti_problems, ""),
    ],
)
def test_sound_codes(check: Check, text: str) -> None:
    assert check(text) == []


@pytest.mark.parametrize(
    ("check", "text", "problem"),
    [
        (grnti_problems, "МРНТИ 76.29.37", Problem("label", 0, 6, "")),
        (grnti_problems, "IRSTI: 76.29.37", Problem("label", 0, 7, "")),
        (grnti_problems, "27.21.15.", Problem("trailing", 8, 9, "")),
        (grnti_problems, "6.29.37", Problem("shape", 0, 7)),
        (grnti_problems, "76,29,37", Problem("shape", 0, 8)),
        (grnti_problems, "Онкология", Problem("shape", 0, 9)),
        (vak_problems, "5.9", Problem("shape", 0, 3)),
        (jel_problems, "С10", Problem("non-ascii", 0, 1, "C")),
        (jel_problems, "W10", Problem("shape", 0, 3)),
        (jel_problems, "C101", Problem("shape", 0, 4)),
        (msc_problems, "35К05", Problem("non-ascii", 2, 3, "K")),
        (msc_problems, "3505", Problem("shape", 0, 4)),
    ],
)
def test_faulty_codes(check: Check, text: str, problem: Problem) -> None:
    assert check(text) == [problem]


@pytest.mark.parametrize("check", [udc_problems, grnti_problems, vak_problems, jel_problems, msc_problems])
@pytest.mark.parametrize("piece", ["1.", "(", '1"', " ", ".", "1 ", "А"])
def test_hostile_text_is_read(check: Check, piece: str) -> None:
    assert isinstance(check(piece * 50_000), list)


@given(st.text(alphabet='019.:+/()"-= ,;АB«', max_size=30))
def test_spans_are_inside(text: str) -> None:
    for check in (udc_problems, grnti_problems, jel_problems):
        assert all(0 <= found.start <= found.end <= len(text) for found in check(text))
