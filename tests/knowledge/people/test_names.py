"""Names taken to pieces and compared in pairs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.people.name_parts import PersonName, parse_name, readings
from validator.knowledge.people.names import Verdict, compare_names

SILENT = {Verdict.SAME, Verdict.UNDECIDED}


@pytest.mark.parametrize(
    ("text", "family", "forenames"),
    [
        ("Иванов Иван Иванович", "Иванов", ("Иван", "Иванович")),
        ("Иван Иванович Иванов", "Иванов", ("Иван", "Иванович")),
        ("Карпович Глеб Владиславович", "Карпович", ("Глеб", "Владиславович")),
        ("Глеб Владиславович Карпович", "Карпович", ("Глеб", "Владиславович")),
        ("И. И. Иванов", "Иванов", ("И.", "И.")),
        ("Иванов И.И.", "Иванов", ("И.", "И.")),
        ("Н.А Волков", "Волков", ("Н.", "А.")),
        ("Маслов. И.В.", "Маслов", ("И.", "В.")),
        ("Ulyanova O", "Ulyanova", ("O.",)),
        ("Olga Ulyanova", "Ulyanova", ("Olga",)),
        ("Ульянова Ольга", "Ульянова", ("Ольга",)),
        ("Ivanov, Ivan I.", "Ivanov", ("Ivan", "I.")),
        ("Sadikov El’nar Il’fatovich,", "Sadikov", ("El’nar", "Il’fatovich")),
        ("Dedov II", "Dedov", ("I.", "I.")),
        ("Filippov Yu", "Filippov", ("Yu.",)),
        ("Filippov YuA", "Filippov", ("Yu.", "A.")),
        ("Sayegh MH", "Sayegh", ("M.", "H.")),
        ("Smith JR", "Smith", ("J.", "R.")),
        ("Borisov M.D.", "Borisov", ("M.", "D.")),
        ("IVANOV IVAN", "IVANOV", ("IVAN",)),
        ("И. И. Ким.", "Ким", ("И.", "И.")),
        ("Дж. Смит", "Смит", ("Дж.",)),
        ("J.-P. Serre", "Serre", ("J.", "P.")),
        ("Alvarez-Dolado M", "Alvarez-Dolado", ("M.",)),
        ("O'Brien K", "O'Brien", ("K.",)),
        ("Vincent van der Berg", "van der Berg", ("Vincent",)),
        ("Elena Yu. Afanasieva", "Afanasieva", ("Elena", "Yu.")),
        ("Aleksei V.Kusovnikov", "Kusovnikov", ("Aleksei", "V.")),
        ("SinyukhinA.B.", "Sinyukhin", ("A.", "B.")),
        ("BalashevskyAS", "Balashevsky", ("A.", "S.")),
        ("Абдуллаев Ильгар Ариф оглы", "Абдуллаев", ("Ильгар", "Ариф оглы")),
        ("Кәрімов Асқар Болатұлы", "Кәрімов", ("Асқар", "Болатұлы")),
        ("1* Иванов И.И.² (Москва)", "Иванов", ("И.", "И.")),
        ("В.Н.", "", ("В.", "Н.")),
        ("", "", ()),
    ],
)
def test_parse_name(text: str, family: str, forenames: tuple[str, ...]) -> None:
    assert parse_name(text) == PersonName(family, forenames)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("д.м.н. Иванов И.И.", ("д.м.н.",)),
        ("Иванов И.И., д.м.н., проф.", ("д.м.н.", "проф.")),
        ("к.ф.-м.н. Иванов И.И.", ("к.ф.-м.н.",)),
        ("Иванов И.И., канд. техн. наук", ("канд. техн. наук",)),
        ("Prof. Иванов И.И.", ("Prof.",)),
        ("Иванов И.И., PhD", ("PhD",)),
    ],
)
def test_titles_are_told_apart(text: str, titles: tuple[str, ...]) -> None:
    assert parse_name(text) == PersonName("Иванов", ("И.", "И."), titles)


def test_pieces_of_a_name() -> None:
    full = parse_name("Ivanov Yuri Petrovich")
    assert (full.given, full.patronymic, full.initials) == ("Yuri", "Petrovich", ("Y", "P"))
    short = parse_name("Иванов Дж. П.")
    assert (short.given, short.patronymic, short.initials) == ("", "", ("Дж", "П"))


def test_two_readings_where_the_order_is_open() -> None:
    assert {name.family for name in readings("Jing Shen")} == {"Jing", "Shen"}
    assert [name.forenames for name in readings("Filippov YU")] == [("Y.", "U."), ("Yu.",)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ульянова Ольга", "Olga Ulyanova"),
        ("Ulyanova O", "Olga Ulyanova"),
        ("Иванов Иван Иванович", "Ivan Ivanov"),
        ("Иванов Иван Иванович", "I. I. Ivanov"),
        ("Иванов И.И.", "Ivanov, Ivan I."),
        ("Дедов И. И.", "Dedov II"),
        ("Филиппов Ю.", "Filippov Yu"),
        ("Филиппов Юрий", "Filippov J."),
        ("Филиппов Ю.", "Filippov YU"),
        ("Яковлев Я.", "Iakovlev Ia."),
        ("Хохлов Х.Х.", "Khokhlov H.K."),
        ("Чазова Т.Е.", "Tchazova T.E."),
        ("Попов Михаил", "Michael Popov"),
        ("Попов Александр Евгеньевич", "Alexander Popov"),
        ("Попов Пётр", "Peter Popov"),
        ("Попов Евгений", "Eugene Popov"),
        ("Попов Сергей", "Serge Popov"),
        ("Попова Мария", "Mary Popova"),
        ("Попова Екатерина", "C. Popova"),
        ("Попова Лариса", "Larissa Popova"),
        ("Попов Даниил", "Daniel Popov"),
        ("Бондаренко Николай", "Mykola Bondarenko"),
        ("Глоба Руслан Анатольевич", "Globa R.A."),
        ("Абдеррахим Хамид Аит", "Prof. Hamid Ait Abderrahim"),
        ("Коновалов Эдуард Евгеньевич", "Konovalov Eduard Eugen’evich"),
        ("Саид-Али Ниязов", "Niyazov Said-Ali"),
        ("van der Berg V.", "Berg V."),
        ("Михаил Максимов", "Maximov Mihail"),
        ("Фёдоров А.", "Федоров А."),
        ("Alexey Petrov", "Petrov Aleksei"),
        ("Жаксыбекова Гульнар", "Gulnar Zhaksy\u200bbekova"),
        ("", ""),
    ],
)
def test_forms_of_one_name_agree(left: str, right: str) -> None:
    assert compare_names(left, right).verdict is Verdict.SAME
    assert compare_names(right, left).verdict is Verdict.SAME


KAZAKH = """
Қасым-Жомарт Тоқаев|Kassym-Jomart Tokayev
Қасым-Жомарт Тоқаев|Qasym-Jomart Toqaev
Нұрсұлтан Назарбаев|Nursultan Nazarbayev
Нұрсұлтан Назарбаев|Nūrsūltan Nazarbaev
Шаймарданова Ғалия|Galiya Shaimardanova
Шаймарданова Г.|Ghaliya Shaymardanova
Әуезов Мұхтар|Mukhtar Auezov
Әуезов Мұхтар|Muhtar Äuezov
Әуезов М.|Áýezov M.
Кәрібеков Темірлан|Temirlan Karibekov
Карибеков Темирлан|Karibekov T
Жұмабаев Мағжан|Magzhan Zhumabayev
Жұмабаев М.|Jumabaev M.
Жумабаев Мағжан|Zhumabaev Maghjan
Сәтбаев Қаныш|Kanysh Satbayev
Құнанбаев Абай|Abay Qunanbaev
Алтынсарин Ыбырай|Ybyrai Altynsarin
Уәлиханов Шоқан|Shoqan Ualikhanov
Уәлиханов Шоқан|Shokan Valikhanov
Уәлиханов Шоқан|Валиханов Шокан
Байтұрсынов Ахмет|Akhmet Baitursynov
Бөкейхан Әлихан|Alikhan Bokeikhan
Дулатұлы Міржақып|Mirzhakyp Dulatuly
Аймауытов Жүсіпбек|Zhusipbek Aimauytov
Сейфуллин Сәкен|Saken Seifullin
Майлин Бейімбет|Beimbet Mailin
Жансүгіров Ілияс|Iliyas Zhansugirov
Мүсірепов Ғабит|Gabit Musirepov
Момышұлы Бауыржан|Bauyrzhan Momyshuly
Есенберлин Ілияс|Iliyas Yesenberlin
Сүлейменов Олжас|Olzhas Suleimenov
Айтмұхамедова Гүлнар|Gulnar Aitmukhamedova
Тоқтарова Нүргүл|Nurgul Toktarova
Базарбекова Рәзия|Raziya Bazarbekova
Досанова Айнұр|Ainur Dossanova
Теңізбаев Дәулет|Daulet Tengizbayev
Өмірбекова Жұлдыз|Zhuldyz Omirbekova
Қуанышбаев Ерлан|Yerlan Kuanyshbayev
Кәрімов Асқар Болатұлы|Askar Karimov
Кәрімов Асқар Болатұлы|Каримов Аскар Болатович
Серікбаева Әсел Қайратқызы|Assel Serikbayeva
Серікбаева Әсел Қайратқызы|Серикбаева Асель Кайратовна
Нұрғалиев Қ.Ж.|Nurgaliyev K.Zh.
Нұрғалиев Қ.Ж.|Nurgaliev QJ
Хасенов Һ.|Khassenov H.
"""


@pytest.mark.parametrize("pair", KAZAKH.strip().splitlines())
def test_kazakh_names_agree(pair: str) -> None:
    left, right = pair.split("|")
    assert compare_names(left, right).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("left", "right", "verdict", "pieces"),
    [
        ("Политюков В.П.", "Politukov V.P.", Verdict.TYPO, ("family", "Политюков", "Politukov")),
        ("Ющенко Н.Е.", "Yushenko N.E.", Verdict.TYPO, ("family", "Ющенко", "Yushenko")),
        ("Ульянова Ольга", "Olga Ulynova", Verdict.TYPO, ("family", "Ульянова", "Ulynova")),
        ("Иванов И.И.", "Ivanova I.I.", Verdict.TYPO, ("family", "Иванов", "Ivanova")),
        (
            "Попов Олег Платонович",
            "Popov Oleg Platonovch",
            Verdict.TYPO,
            ("patronymic", "Платонович", "Platonovch"),
        ),
        ("Ранцев-Картинов В.А.", "Kartinov V.A.", Verdict.TYPO, ("family", "Ранцев-Картинов", "Kartinov")),
        ("Сидоров А.С.", "Sidorov A.C.", Verdict.INITIALS_DIFFER, ("initial", "С.", "C.")),
        ("Сидоров З.", "Sidorov Zh.", Verdict.INITIALS_DIFFER, ("initial", "З.", "Zh.")),
        ("Мельников К.Г.", "G. Melnikov K.", Verdict.INITIALS_DIFFER, ("initial", "К.", "G.")),
        ("Karibekov Temirlan", "Karibekov G", Verdict.INITIALS_DIFFER, ("initial", "Temirlan", "G.")),
        ("Матвеенко Игорь", "Yurin Valerij", Verdict.DIFFERENT, ("family", "Матвеенко", "Yurin")),
        (
            "Шипов Дмитрий Леонидович",
            "Shipov Oleg Borisovich",
            Verdict.DIFFERENT,
            ("given", "Дмитрий", "Oleg"),
        ),
        ("Иванов А.П.", "Ivanov V.K.", Verdict.DIFFERENT, ("initial", "А.", "V.")),
        ("Политюков В.П.", "Politukov S.S.", Verdict.DIFFERENT, ("family", "Политюков", "Politukov")),
        ("В.Н.", "Blinkov V.N.", Verdict.DIFFERENT, ("family", "", "Blinkov")),
    ],
)
def test_other_names_are_told(left: str, right: str, verdict: Verdict, pieces: tuple[str, str, str]) -> None:
    found = compare_names(left, right)
    assert (found.verdict, (found.part, found.left, found.right)) == (verdict, pieces)


def test_a_daughters_patronymic_is_not_a_sons() -> None:
    verdict = compare_names("Кәрімов Асқар Болатқызы", "Каримов Аскар Болатович").verdict
    assert verdict not in SILENT


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Хоссейн М.", "Hossain M."),
        ("Схейнс М.", "Schyns M."),
        ("Фернандес Х.", "Fernandez J."),
        ("Дирк Ван", "Dierckx Van"),
        ("Штейн Ю.Ю.", "Stein Yu.Yu."),
        ("Шульц Анна Сергеевна", "Schulz Anna Sergeevna"),
        ("Ван Сяолинь", "Wang Xiaolin"),
        ("Цзян Ли", "Jiang Li"),
        ("Зыонг Кыонг Хуонг", "Quang Huong Duong"),
        ("Нгуен Чи", "Nguyen Tri"),
        ("Криштофова Кристина", "Kristofova Kristina"),
        ("Гусейнов Рауф Алиевич", "Huseynov Rauf"),
        ("Григоренко Сергей", "Hryhorenko Serhii"),
        ("Акобян Давид Ашотович", "Hakobyan David Ashotovich"),
        ("Саркисян Армен", "Sargsyan Armen"),
    ],
)
def test_a_foreign_original_is_not_demanded_as_a_romanization(left: str, right: str) -> None:
    assert compare_names(left, right).verdict in SILENT
    assert compare_names(right, left).verdict in SILENT


@pytest.mark.parametrize(
    ("left", "right"),
    [("Хоссейн М.", "Fernandez M."), ("Ван Сяолинь", "Zhang Qiming"), ("Саркисян Армен", "Hakobyan David")],
)
def test_another_foreigner_is_told(left: str, right: str) -> None:
    assert compare_names(left, right).verdict not in SILENT


def test_lookalike_letters_are_flagged_and_read() -> None:
    found = compare_names("Горбач И.", "Gorbaсh I.")  # the с is Cyrillic
    assert (found.verdict, found.mixed_script) == (Verdict.SAME, True)
    found = compare_names("Петров И.", "Gorbaсh I.")
    assert (found.verdict, found.mixed_script) == (Verdict.DIFFERENT, True)
    assert not compare_names("Горбач И.", "Gorbach I.").mixed_script


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_taken_and_order_does_not_matter(left: str, right: str) -> None:
    assert compare_names(left, right).verdict is compare_names(right, left).verdict
    assert compare_names(left, left).verdict is Verdict.SAME


@pytest.mark.parametrize("unit", ["И", "И. ", "A-", "(", "'", "к.ф.", "Иванов ", "Ab", ", "])
def test_hostile_length(unit: str) -> None:
    assert compare_names(unit * 300_000, "Ivanov I.I.").verdict in Verdict
