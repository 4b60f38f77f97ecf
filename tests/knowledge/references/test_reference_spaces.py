"""Lost spaces of references, and what is set tight with good reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.references.reference import analyse
from validator.knowledge.references.reference_parts import MissingSpace
from validator.knowledge.references.reference_spaces import place_colon, slash_spaces


def stretches(text: str) -> list[tuple[str, str]]:
    return [(space.kind, text[space.start : space.end]) for space in analyse(text).missing_spaces]


@pytest.mark.parametrize(
    ("text", "kind", "stretch"),
    [
        ("Hao H, Liu J. Stem cells. N Engl J Med.2004;7:694-705.", "before-year", "Med.2004"),
        ("Hao H, Liu J. Leptin in rats. Proc Natl Acad Sci U S A.2011;108:14-16.", "before-year", "A.2011"),
        ("Hao H, Liu J. Leptin in rats. Eur Heart J.2011;108:14-16.", "before-year", "J.2011"),
        ("Сычев М.М. Неорганические клеи. – Л.: Химия,1974. – 157 с.", "before-year", "Химия,1974"),
        ("Arkulis G.E. Theory. Moscow. Nauka Publ.,1989. 400 p.", "before-year", "Publ.,1989"),
        ("Дедов И.И. Лептин при ожирении.Сахарный диабет. 2011. № 12.", "after-period", "ожирении.Сахарный"),
        ("Введены в действие с 01.07.2008.Отпечатано в НТЦ. 2007. 48 с.", "after-period", "01.07.2008.Отпечатано"),
        ("Hao H. Cells [in Russian].Vestnik RAMS. 2008;3:42-51.", "after-bracket", "[in Russian].Vestnik"),
        ("Hao H. Cells [in Russian]Vestnik RAMS. 2008;3:42-51.", "after-bracket", "[in Russian]Vestnik"),
        ("Hao H. Work with the coolants[in Russian]. Vestnik. 2008;3:42-51.", "before-bracket", "coolants[in"),
        ("Hao H. Work with the coolants.[in Russian] Vestnik. 2008;3:42-51.", "before-bracket", "coolants.[in"),
        ("Алёшин А.А. Материалы. – М.: Изд-во «Наука»,1985. – 20 с.", "before-year", "«Наука»,1985"),
        ("Орлов В.В.,Филин А.И. Конструкция // Энергия. 2010. С. 5.", "after-comma", "В.В.,Филин"),
        ("Орлов В.В.,Петров-Водкин А.И. Конструкция // Энергия. 2010. С. 5.", "after-comma", "В.В.,Петров"),
        ("Жұмағали Қ.Р.,Әуезова Ж.С. Тарих // Ұстаз. 2010. Б. 5.", "after-comma", "Қ.Р.,Әуезова"),
        ("Малюшенко В.В. Насосы. Ремонт:Справочное пособие. – М.: Мир, 1977.", "after-colon", "Ремонт:Справочное"),
        ("Кобзарь В.В. Свойства. – Минск:Наука и техника, 1978. – 200 с.", "place-colon", "Минск:Наука"),
    ],
)
def test_a_space_is_lost(text: str, kind: str, stretch: str) -> None:
    assert (kind, stretch) in stretches(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Иванов И.И. Т.е. и.о. // Phys.Rev.Lett. 2010. Т.37. С.297-304. URL: http://sec.ru/a.Bcd.html",
        "Hao H. Title at 2.5 mm in file.Name.pdf. Cell. 2004;1:3-4. doi: 10.1000/j.Med.2004",
        "Hao H. Reactor. Nucl Energy. 2015;1:3-4. http://dx.doi.org/10.1016/ j.nucet.2015.11.016.",
        "Hao H. Acids. Biochem.Biophys.Acta. 2004;1:3-4.",
        "Петров П. П. Устав // Летопись. 1911. Вып.1850. С.1850–1852. М.1911.",
        "Novak P. The cis,trans-isomers of (Ba,Sr)TiO3 and N,N-dimethyl acids. J Chem. 2004;1:3-4.",
        "Greenpeace. Energy [R]Evolution. A Sustainable Outlook. 2010.",
        "Payne DK. Reactions. Semin Oncol. 1996 Nov;Suppl 2:89-97.",
        "П[етр Иванович] и кажд[ого из них] письма // Летопись. 1911. Т. 5. С. 15–17.",
        "Гурьев В.В., Петров:Денисов В.Г. Тепловая изоляция // Энергия. 2010. С. 5.",
        "Козлов А. А. Сервис Яндекс.Метрика в науке. М.: Слово, 2019. 40 с.",
        "Ревин В. Коды // Труды ГНЦ РФ:ФЭИ. 2006. С. 5.",
        "Ivanov, I. I., & Petrov, P. P. (2020). Title of it. Journal of Physics, 5(2), 10–20.",
        "Чехов А. П. Собр. соч.: в 30 т. Т. 5. М.: Наука, 1976. С. 15–17.",
    ],
)
def test_nothing_is_lost(text: str) -> None:
    assert stretches(text) == []


@pytest.mark.parametrize(
    ("text", "spaces"),
    [
        ("Клетки // Врач", (True, True)),
        ("Клетки//Врач", (False, False)),
        ("Клетки //Врач", (True, False)),
        ("Клетки.// Врач", (False, True)),
        ("Клетки. URL: https://sec.ru/a", None),
        ("", None),
    ],
)
def test_slashes(text: str, spaces: tuple[bool, bool] | None) -> None:
    assert slash_spaces(text) == spaces


@pytest.mark.parametrize(
    ("imprint", "spaced"),
    [("М.: Наука, 1982", True), ("М. : Наука, 1982", True), ("М.:Наука, 1982", False), ("Москва, Наука, 1982", None)],
)
def test_colon_of_the_imprint(imprint: str, spaced: bool | None) -> None:
    text = f"Иванов И.И. Книга о чём-то. – {imprint}. – 400 с."
    colon = place_colon(text, analyse(text).imprint)
    assert (colon.spaced if colon else None) is spaced


@pytest.mark.parametrize(
    "piece", ["a.A", "И.,Ав", "[abcdef]A", "Med.2004,", "//", "а:Б", "Abc.Def", "x" * 60 + ".2004"]
)
def test_hostile(piece: str) -> None:
    analyse(piece * (20_000 // len(piece)))


@given(st.text(alphabet="Medабв.,;:()[]//2004 «»", max_size=200))
def test_spans_hold_the_place(text: str) -> None:
    def holds(space: MissingSpace) -> bool:
        return 0 <= space.start <= space.at <= space.end <= len(text)

    assert all(holds(space) for space in analyse(text).missing_spaces)
