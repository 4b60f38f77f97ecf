import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.titles.journals import names_journal, same_journal

SAME = [
    ("J CLIN MED KAZ", "Journal of Clinical Medicine of Kazakhstan"),
    ("J Clin Med Kaz", "JOURNAL OF CLINICAL MEDICINE OF KAZAKHSTAN"),
    ("N Engl J Med", "The New England Journal of Medicine"),
    ("Proc Natl Acad Sci U S A", "Proceedings of the National Academy of Sciences of the United States of America"),
    ("Dtsch Med Wochenschr", "Deutsche Medizinische Wochenschrift"),
    ("JAMA", "Journal of the American Medical Association"),
    ("Genes & Cells", "Genes and Cells"),
    ("Вестн. РАМН", "Вестник Российской академии медицинских наук"),
    ("Vestnik RAMN", "Вестник РАМН"),
    ("Vestnik Rossiyskoi akademii meditsinskikh nauk", "Вестник РАМН"),
    ("Voprosy Jazykoznanija", "Вопросы языкознания"),
    ("Zh Nevrol Psikhiatr Im S S Korsakova", "Журнал неврологии и психиатрии им. С. С. Корсакова"),
    ("Вестн. Том. гос. ун-та", "Вестник Томского государственного университета"),
    ("Хабаршы КазНУ", "Хабаршы Казахского национального университета"),
    ("Известия вузов. Ядерная энергетика", "Известия высших учебных заведений. Ядерная энергетика"),
    ("Вестник с.-х. науки", "Вестник сельскохозяйственной науки"),
    ("Физ.-хим. кинетика", "Физико-химическая кинетика"),
    ("ФИЗИКА И ХИМИЯ СТЕКЛА", "Физика и химия стекла"),
    ("Клиническая медицина = Clinical Medicine", "Clinical Medicine"),
    ("Voprosy istorii [Questions of History]", "Вопросы истории"),
    ("Научно-практический журнал «Гены и клетки»", "Гены и клетки"),
    ("Вестник ТГУ. Серия: Физика", "Вестник ТГУ"),
    ("Вестник ТГУ. – Томск", "Вестник Томского государственного университета. Серия: Физика"),
    ("Nature (London)", "Nature"),
]
UNDECIDED = [
    ("Physics-Uspekhi", "Успехи физических наук"),
    ("Physics-Uspekhi", "Uspekhi Fizicheskikh Nauk"),
    ("Annals of the Russian Academy", "Vestnik Rossiyskoy Akademii"),
    ("Zh Nevrol Psikhiatr", "Korsakov Journal of Neurology"),
    ("Қазақстан ғылымы", "Наука Казахстана"),
    ("Хабаршы", "Вестник"),
    ("JCMK", "Lancet"),
    ("Physical Review. Letters", "Physical Review"),
    ("", "Nature"),
    ("…", "—"),
]
OTHER = [
    ("Science", "Nature"),
    ("Nature", "Nature Medicine"),
    ("J Clin Med", "J Clin Invest"),
    ("J Clin Med", "Journal of Clinical Medicine of Kazakhstan"),
    ("Journal of Physiology", "Journal of Physics"),
    ("Annals of Nuclear Energy", "Journal of Nuclear Power Engineering"),
    ("Вопросы истории", "Вопросы философии"),
    ("Вестник хирургии", "Вестник урологии"),
    ("Вестник КазНУ", "Вестник КазНМУ"),
    ("Вестник МГУ", "Вестник СПбГУ"),
    ("Вестник ТГУ. Серия: Физика", "Вестник ТГУ. Серия: Химия"),
    ("Вестник ТГУ. Серия 1", "Вестник ТГУ. Серия 2"),
]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [(*pair, True) for pair in SAME] + [(*pair, None) for pair in UNDECIDED] + [(*pair, False) for pair in OTHER],
)
def test_same_journal_either_way_round(one: str, other: str, verdict: bool | None) -> None:
    assert same_journal(one, other) is verdict
    assert same_journal(other, one) is verdict


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ivanov II. Power and heat. Izvestiya vuzov. Yadernaya Energetika. ", "Известия вузов. Ядерная энергетика"),
        ("Ульянова О.И. Стволовые клетки // Клин. мед. – М., ", "Клиническая медицина"),
        ("a " * 1000 + "Nature. ", "Nature"),
    ],
)
def test_a_line_that_ends_with_the_journal(text: str, title: str) -> None:
    assert names_journal(text, title)


def test_a_line_that_ends_with_another_journal() -> None:
    assert not names_journal("Ivanov II. A survey of Nature. Science. ", "Nature")


@given(st.text(max_size=60))
def test_a_title_is_never_another_journal_than_itself(title: str) -> None:
    assert same_journal(title, title) is not False


@pytest.mark.parametrize(
    "text", ["ab " * 400_000, "А" * 1_000_000, "(" * 500_000 + "[" * 500_000, "АБВ" * 200 + " аб" * 300_000]
)
def test_hostile_titles_come_to_an_end(text: str) -> None:
    same_journal(text, text[::-1])
    names_journal(text, text[:1000])
