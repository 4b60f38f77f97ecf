"""References analysed into their parts and signs, in the styles of the field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.references.reference import analyse

SEED_FORM = (
    "Bretzel RG, Jahr H, Eckhard M. et al. Islet cell transplantation today. Langenbecks Arch Surg.2007:392(3):239-253."
)


@pytest.mark.parametrize(
    ("text", "style", "kind", "title", "source"),
    [
        (SEED_FORM, "vancouver", "journal", "Islet cell transplantation today", "Langenbecks Arch Surg"),
        (
            "Dedov II, Laptev DN. Using cells [in Russian].Vestnik RAMS. 2008;3:42-51.",
            "vancouver", "journal", "Using cells", "Vestnik RAMS",
        ),
        (
            "Иванов И.И., Петров П.П. Название работы // Известия вузов. Физика. 2020. Т. 5. № 2. С. 10–20.",
            "gost", "journal", "Название работы", "Известия вузов. Физика",
        ),
        (
            "Иванов И.И. Название работы // Вестник. – 2020. – Т. 5. – С. 10-20.",
            "gost-7.1", "journal", "Название работы", "Вестник",
        ),
        (
            "Ivanov, I. I., & Petrov, P. P. (2020). Title of it. Journal of Physics, 5(2), 10–20.",
            "apa", "journal", "Title of it", "Journal of Physics",
        ),
        (
            "Kirillov P.L. Vodookhlazhdaemye reaktory [Water-cooled reactors]. Teploenergetika. 2008, no. 5, pp. 2-5.",
            "harvard-ru-en", "journal", "Vodookhlazhdaemye reaktory [Water-cooled reactors]", "Teploenergetika",
        ),
        (
            "Курский А.С. Перспективы теплофикации / А.С. Курский, В.В. Калыгин // Теплоэнергетика. 2012. № 5. С. 3-9.",
            "gost", "journal", "Перспективы теплофикации", "Теплоэнергетика",
        ),
        ("Атлас анатомии. – М.: Медицина, 1982. – 400 с.", "gost-7.1", "book", "Атлас анатомии", None),
    ],
)  # fmt: skip
def test_parts(text: str, style: str, kind: str, title: str, source: str | None) -> None:
    found = analyse(text)
    assert (found.style, found.kind) == (style, kind)
    assert found.title is not None
    assert found.title.value == title
    assert (found.source.name.value if found.source else None) == source


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Dedov II, Tchazova T.E. Title of a work. J Med. 2003;1:2-3.", ["bare", "dotted"]),
        ("Иванов И. И., Петров П. П. Название // Журнал. 2020.", ["spaced-dotted", "spaced-dotted"]),
        ("Jing Shen, Yu Cheng et al. Generating cells for therapy. Cells. 2013;12(2):4-9.", ["given-first"] * 2),
        ("И.И. Иванов, П.П. Петров. Название большой и новой работы // Журнал. 2020. С. 5.", ["initials-first"] * 2),
        ("Солонин М.И, Никулина А.В. Сплавы // Журнал. 2020. С. 5.", ["dotted", "dotted"]),
        ("Козлов Д.В. Суздалева А.Л. Модернизация производства // Журнал. 2020. С. 5.", ["dotted", "dotted"]),
        ("Alvarez-Dolado M. Cell fusion and more. Front Biosci. 2007;12:1-12.", [None]),
        ("Nikonova T, Filippov Yu. Perspectives of it. Vrach. 2010;12:10-13.", ["bare", "bare"]),
    ],
)
def test_author_forms(text: str, forms: list[str | None]) -> None:
    assert [each.form for each in analyse(text).authors.people] == forms


@pytest.mark.parametrize(
    ("text", "joint", "mark", "script"),
    [
        (SEED_FORM, ". ", "et al.", "Latin"),
        ("Hanefeld M, Haffner SM, et al. Patients of age. Acta Diabetol. 2002;39(3):105-110.", ", ", "et al.", "Latin"),
        ("Liu J, Mun Y et al . Cells and others. Cell. 2013;12(2):469-478.", " ", "et al .", "Latin"),
        ("Иванов И.И., Петров П.П. и др. Название // Журнал. 2020. С. 5.", " ", "и др.", "Cyrillic"),
    ],
)
def test_truncation(text: str, joint: str, mark: str, script: str) -> None:
    found = analyse(text).authors.truncation
    assert found is not None
    assert (found.joint.value, found.mark.value, found.script) == (joint, mark, script)


@pytest.mark.parametrize(
    ("text", "place", "publisher", "extent"),
    [
        ("Иванов И.И. Книга о чём-то. – М.: Наука, 1982. – 400 с.", "М.", "Наука", "400"),
        (
            "Lidin R.A. Chemistry reactions. Moscow, Khimiya Publ., 2007, 350 p. (in Russian).",
            "Moscow",
            "Khimiya Publ",
            "350",
        ),
        ("Dedov II, Laptev DN. Diabetes mellitus. Medicine; 2003. p.171.", None, "Medicine", "171"),
        ("Петров П.П. Отчёт о работе. – Обнинск, 2013. – 22 с.", "Обнинск", None, "22"),
    ],
)
def test_imprint(text: str, place: str | None, publisher: str | None, extent: str) -> None:
    found = analyse(text)
    assert found.imprint is not None
    assert found.extent is not None
    assert (found.imprint.place.value if found.imprint.place else None) == place
    assert (found.imprint.publisher.value if found.imprint.publisher else None) == publisher
    assert found.extent.number == extent
    assert found.extent.unit_first == ("p.171" in text)


@pytest.mark.parametrize(
    ("locator", "gaps"),
    [
        ("2010; 12:10-13", ["; ", ":", "-"]),
        ("2016;1 :24-34", [";", " :", "-"]),
        ("2013;436(3):418- 423", [";", "(", "):", "- "]),
        ("2017;2: 9-36", [";", ": ", "-"]),
    ],
)
def test_gaps(locator: str, gaps: list[str]) -> None:
    assert [gap.text for gap in analyse(f"Hao H, Liu J. Stem cells. Vrach. {locator}.").gaps] == gaps


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Hao H, Liu J. Stem cells. N Engl J Med.2004;7:694-705.", ["Med.2004"]),
        ("Hao H, Liu J. Stem cells [in Russian].Vestnik RAMS. 2008;3:42-51.", ["[in Russian].Vestnik"]),
        ("Hao H, Liu J. Genes and cells.2016;1:24-34.", ["cells.2016"]),
        ("Иванов И.И. Т.е. и.о. // Phys.Rev.Lett. 2010. Т.37. С.297-304. URL: http://sec.ru/a.Bcd.html", []),
        ("Hao H. Title at 2.5 mm in file.Name.pdf. Cell. 2004;1:3-4. doi: 10.1000/j.Med.2004", []),
    ],
)
def test_missing_spaces(text: str, shown: list[str]) -> None:
    assert [text[each.start : each.end] for each in analyse(text).missing_spaces] == shown


def test_addresses() -> None:
    found = analyse(
        "Отчёт. URL: http://www.iaea.org/a (дата обращения: 01.02.2020). EDN ABCDEF. doi:10.1000/ab(c)."
    ).addresses
    assert [(each.kind, each.value) for each in found.identifiers] == [
        ("url", "http://www.iaea.org/a"), ("edn", "ABCDEF"), ("doi", "10.1000/ab(c)"),
    ]  # fmt: skip
    assert found.access is not None
    assert found.dangling is None


@pytest.mark.parametrize("phrase", ["Available from:", "URL:", "Режим доступа:"])
def test_dangling_address(phrase: str) -> None:
    found = analyse(f"Atlas IDF-7th edition, 2015. {phrase}").addresses.dangling
    assert found is not None
    assert found.value == phrase


def test_nothing_is_made_out() -> None:
    found = analyse("Atlas IDF-7th edition, 2015. Available from:")
    assert (found.authors.people, found.source, found.imprint, found.kind) == ((), None, None, None)


def test_glued_and_printed_numbers() -> None:
    found = analyse(
        "6. Иванов И.И. Книга о реакторах. – М.: Наука, 1982. – 152 с.7. Белов С.Б. Другая. – М.: Мир, 1990."
    )
    assert found.number is not None
    assert found.number.value == "6."
    assert [each.number for each in found.glued] == ["7"]
    assert not analyse("Иванов И.И. Книга о реакторах большой мощности 1982. Ч. 2. Петров П.П. – М.: Наука.").glued


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("SWISS MED WKLY", "caps"),
        ("IEEE T NUCL SCI", "caps"),
        ("ВЕСТНИК МГУ", "caps"),
        ("TRANSPLANTATION", "caps"),
        ("EMBO J", "abbreviated"),
        ("PLOS ONE", None),
        ("JAMA", None),
        ("ДАН СССР", None),
        ("IAEA-TECDOC-1434", None),
        ("N Engl J Med", "abbreviated"),
        ("Ageing Research Reviews", "full"),
        ("Diabetes", None),
    ],
)
def test_source_form(name: str, form: str | None) -> None:
    found = analyse(f"Hao H, Liu J. Title of the work. {name}. 2006;136:647-654.").source
    assert found is not None
    assert (found.name.value, found.form) == (name, form)


def test_final_punctuation_and_brackets() -> None:
    assert analyse("Hao H. Title. Cell. 2013;4(3):418-423").final_punctuation.value == ""
    assert analyse("Hao H. Title. Cell. 2013;4(3):418-423.").final_punctuation.value == "."
    assert [each.value for each in analyse("Hao H. Title (a. Cell. 2013.").unbalanced] == ["("]


@pytest.mark.parametrize("text", ["", " ", ".", "//", "2004", "12. ", "et al.", "[", "М.:", "С."])
def test_scraps(text: str) -> None:
    analyse(text)


@pytest.mark.parametrize(
    "piece", ["a.A", "Ivanov I.I., ", "[", "1. Ivanov I.I. ", "(2004) ", "М.: ", "и др. ", "I, A", "10.1000/"]
)
def test_hostile(piece: str) -> None:
    analyse(piece * (20_000 // len(piece)))


@given(st.text(alphabet="Ivanov И.,;:()[]/–-0129 PpСс«»\u00a0", max_size=200))
def test_spans_hold_their_text(text: str) -> None:
    found = analyse(text)
    names = [each.name for each in found.authors.people]
    pieces = [found.title, found.source.name if found.source else None, found.responsibility, found.number, *names]
    pieces += [*found.authors.separators, *found.unbalanced, found.final_punctuation]
    pieces += [found.imprint.place, found.imprint.publisher] if found.imprint else []
    assert all(text[piece.start : piece.end] == piece.value for piece in pieces if piece)
    assert all(text[gap.start : gap.end] == gap.text for gap in found.gaps)
