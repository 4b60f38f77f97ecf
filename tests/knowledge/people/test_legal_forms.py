"""Legal forms in the names of institutions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.people.legal_forms import find_legal_forms


@pytest.mark.parametrize(
    ("text", "form", "bare"),
    [
        ("ФГБОУ ВО «Казанский университет», Казань", "ФГБОУ ВО", "«Казанский университет», Казань"),
        ("ФГБУ «НПО «Тайфун»", "ФГБУ", "«НПО «Тайфун»"),
        ("АО ОКБ «ГИДРОПРЕСС»", "АО", "ОКБ «ГИДРОПРЕСС»"),
        ('АО "ФЭИ"', "АО", '"ФЭИ"'),
        ("«ФЭИ», АО", "АО", "«ФЭИ»"),
        ("НАО «Медицинский университет Астана»", "НАО", "«Медицинский университет Астана»"),
        ("РГП на ПХВ «Институт математики»", "РГП на ПХВ", "«Институт математики»"),
        ("«Астана медицина университеті» КеАҚ", "КеАҚ", "«Астана медицина университеті»"),
        ("«Математика институты» ШЖҚ РМК", "ШЖҚ РМК", "«Математика институты»"),
        ("«Денсаулық» жауапкершілігі шектеулі серіктестігі", "жауапкершілігі шектеулі серіктестігі", "«Денсаулық»"),
        ("OKB Gidropress JSC", "JSC", "OKB Gidropress"),
        ("Samsung Co., Ltd.", "Co., Ltd", "Samsung"),
        ("NJSC “Astana Medical University”", "NJSC", "“Astana Medical University”"),
        ("RSE on REM “Institute of Mathematics”", "RSE on REM", "“Institute of Mathematics”"),
        ("FSBEI HE Kazan University", "FSBEI HE", "Kazan University"),
        ("Joint-Stock Company «Proryv»", "Joint-Stock Company", "«Proryv»"),
        (
            "Федеральное государственное бюджетное учреждение науки Институт физики РАН",
            "Федеральное государственное бюджетное учреждение науки",
            "Институт физики РАН",
        ),
        ("Филиал АО «Концерн Росэнергоатом»", "АО", None),
        ("Center of diagnostics (CMSLM, Ltd)", "Ltd", None),
    ],
)
def test_forms(text: str, form: str, bare: str | None) -> None:
    (found,) = find_legal_forms(text)
    assert text[found.start : found.end] == form
    assert (text[: found.cut[0]] + text[found.cut[1] :] if found.cut else None) == bare


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ООО",
        "Казанский университет, Казань",
        "Окружная больница, Салехард, Ямало-Ненецкий АО",
        "Окружная больница, Нарьян-Мар, НАО",
        "Кубанский ГАУ, Краснодар",
        "Томский ГУ",
        "РГУ нефти и газа",
        "НИЦ «Курчатовский институт»",
        "Iowa State University",
        "State Key Laboratory of Physics",
        "AO Foundation, Davos",
        "Фонд развития ПАОН",
    ],
)
def test_no_forms(text: str) -> None:
    assert find_legal_forms(text) == ()


@given(st.text('АОФГБУ ВОJSCLtd«»"(),.- ', max_size=40))
def test_cuts_leave_something(text: str) -> None:
    for found in find_legal_forms(text):
        assert 0 <= found.start < found.end <= len(text)
        if found.cut:
            assert (text[: found.cut[0]] + text[found.cut[1] :]).strip()


@pytest.mark.parametrize("unit", ["АО ", "государственное бюджетное ", "Co., ", "JSC", "«АО", " "])
def test_hostile_length(unit: str) -> None:
    assert len(find_legal_forms(unit * 300_000)) < 5_000
