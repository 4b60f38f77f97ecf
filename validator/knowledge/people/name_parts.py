"""The parts of one printed personal name, in either order and in Cyrillic or Latin script."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from validator.knowledge.characters.lookalike_table import IDENTICAL
from validator.knowledge.people.romanization import skeletons

# More words than any name has; what stands after them is not read.
_MOST_WORDS = 10
LONGEST_NAME = 400
_MOST_INITIALS = 3  # in one word: «KHM»
_LONGEST_INITIAL = 4  # «Shch.»
_TO_LATIN = str.maketrans(dict(IDENTICAL))
_TO_CYRILLIC = str.maketrans({latin: letter for letter, latin in IDENTICAL if letter not in "ЅѕЈј"})
_WITHOUT_INVISIBLE = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_NOTES = re.compile(r"[(\[][^()\[\]]*[)\]]|[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈ]")
# In their usual letter case only: "Smith JR", "Borisov M.D.", «Павлов К.Н.» are initials.
_TITLE = re.compile(
    r"\b(?:[дкДК]\.\s?(?:[а-я]{1,6}\.?-?){1,4}\s?н(?:аук\b|\.)|(?:[Дд]окт|[Кк]анд)\.\s?[а-я]{1,8}\.?\s?наук"
    r"|(?:[Чч]л\.-?\s?корр|[Пп]роф|[Аа]кад|[Дд]оц|[Аа]сс|[Ии]нж|мл|ст|[Pp]rof|[Dd]r|Mr|Mrs|Ms|Jr|Sr)\."
    r"|(?:[Пп]рофессор|[Аа]кадемик|[Дд]оцент|[Pp]rofessor|Prof|Dr|Academician|Ph\.?\s?D|D\.?Sc|Jr|Sr)\b\.?)"
)
_APOSTROPHE = "'’‘ʼ`´ʹʺ\"”″"
_TOKEN = re.compile(rf"[^\W\d_]+(?:[-{_APOSTROPHE}]+[^\W\d_]+)*[{_APOSTROPHE}]*\.?|,")
_LETTER_PAIR = tuple(re.findall(r"\w+", "Yu Ya Ye Yo Ju Ja Je Jo Iu Ia Ie Zh Kh Ts Tc Tz Ch Sh Dj Dz Дж Дз"))
_INITIALS = re.compile("(?:Shch|Sch|" + "|".join(_LETTER_PAIR) + r"|[^\W\d_a-zа-яё])")
_PARTICLES = frozenset(
    re.findall(
        r"\w+",
        "van von der den de del della di da dos du la le el al bin ibn ben ten ter zu zur "
        "ван вон фон дер ден де дель делла ди да дос дю ду ла ля ле эль аль бин ибн бен тен тер цу",
    )
)
# «Son, daughter of»: the word before it and it are one patronymic.
_KINSHIP = re.compile("ұлы|улы|қызы|кызы|гызы|оглы|оглу|огли|uly|ūly|uli|kyzy|qyzy|qizi|kizi|ogly|oglu|ogli")
_PATRONYMIC = re.compile(
    "(?:[оеё]вич|[оеё]вна|ична|(?:ль|зьм|фом|лук|ник[ие]т)ич|ұлы|улы|қызы|кызы|гызы|оглы|оглу|огли"
    "|[oeëyi]vi(?:ch|č|tch|c|tsch)|[oeëyi]v['’‘ʹ]?na|i(?:ch|č)na|(?:l['’‘ʹ]?|z['’‘ʹ]?m|luk|nik[ie]t)i(?:ch|č|tch)"
    "|uly|ūly|uli|[kq]yzy|qizi|ogly|oglu|ogli|[оo]w(?:icz|na))$"
)


class PersonName(NamedTuple):
    """A person's name. Forenames stand in their printed order; an initial among them ends in a period."""

    family: str
    forenames: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()  # «проф.», «д.м.н.», "PhD": printed with the name, no part of it

    @property
    def given(self) -> str:
        """The given name if printed in full, else ""."""
        return next((name for name in self.forenames[:1] if not is_initial(name)), "")

    @property
    def patronymic(self) -> str:
        """The patronymic if printed in full (-ович, -овна, -ұлы, -оглы …), else ""."""
        return next((name for name in self.forenames if is_patronymic(name)), "")

    @property
    def initials(self) -> tuple[str, ...]:
        """The first letters of the forenames, as printed where they are printed as initials: ("Yu", "V")."""
        return tuple(name.rstrip(".") if is_initial(name) else name[:1] for name in self.forenames)


def is_initial(forename: str) -> bool:
    """Whether a forename of a PersonName is an initial."""
    return forename.endswith(".")


def is_patronymic(word: str) -> bool:
    """Whether a full word has the form of a Russian, Kazakh or Azerbaijani patronymic (-ович, -қызы)."""
    return not is_initial(word) and _PATRONYMIC.search(word.lower()) is not None


def parse_name(text: str) -> PersonName:
    """The likeliest reading of a printed name; `family` is "" where it is nothing but initials."""
    return readings(text)[0]


def titles_in(text: str) -> list[tuple[int, int]]:
    """The spans [start, end) of degrees, ranks and forms of address in a printed name, and of «мл.», "Jr."."""
    return [found.span() for found in _TITLE.finditer(text)]


def full_words(text: str) -> list[str]:
    """The words of a printed name that are no initials, family name first."""
    name = readings(text)[0]
    return [word for part in (name.family, *name.forenames) for word in part.split() if not is_initial(word)]


def in_one_script(text: str) -> str:
    """The name with letters of the minority script (Cyrillic, Latin) replaced by lookalikes of the other."""
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    if not cyrillic or not latin:
        return text
    return text.translate(_TO_LATIN if latin >= cyrillic else _TO_CYRILLIC)


@lru_cache(maxsize=4096)
def readings(text: str) -> tuple[PersonName, ...]:
    """The possible readings, the likeliest first: which word is the family name is not always certain."""
    composed = unicodedata.normalize("NFC", text[:LONGEST_NAME]).translate(_WITHOUT_INVISIBLE)
    titles = tuple(found.strip() for found in _TITLE.findall(composed))
    words, comma = _words(_NOTES.sub(" ", _TITLE.sub(" ", composed)))
    options = [_in_order(tokens, comma) for tokens in _as_initials(words)]
    pairs = dict.fromkeys(pair for option in options for pair in option)
    return tuple(PersonName(family, forenames, titles) for family, forenames in pairs)


def _words(text: str) -> tuple[list[str], int]:
    """The words and abbreviations, and how many of them stand before the comma (0: no comma)."""
    found: list[str] = []
    comma = 0
    for word in _TOKEN.findall(text):
        if word == ",":
            comma = comma or len(found)
        else:
            found.extend(_unglued(word))
    found = found[:_MOST_WORDS]
    return found, 0 if comma >= len(found) else comma


def _unglued(word: str) -> list[str]:
    """«SinyukhinA.» is a word and an initial."""
    bare = word.rstrip(".")
    for size in (1, 2):
        head, tail = bare[:-size], bare[-size:]
        if len(head) > _MOST_INITIALS and head[-1].islower() and tail.isupper():
            return [head, tail + "."]
    return [word]


def _as_initials(words: list[str]) -> list[list[str]]:
    """Words with initials told apart ("II" is two); in a second reading "YU" is one initial."""
    initials = [_initials(word, index) for index, word in enumerate(words)]
    full = [index for index, each in enumerate(initials) if not each]
    longest = max(range(len(words)), key=lambda index: len(words[index].rstrip(".")), default=0)
    keep = full or [index for index in (longest,) if words and len(words[index].rstrip(".")) > 1]
    split = [[word.rstrip(".")] if index in keep else initials[index] for index, word in enumerate(words)]
    whole = [
        [word.title() + "."] if index not in keep and word.isupper() and word.title() in _LETTER_PAIR else split[index]
        for index, word in enumerate(words)
    ]
    return [_flat(split), _flat(whole)] if whole != split else [_flat(split)]


def _flat(parts: list[list[str]]) -> list[str]:
    return [piece for part in parts for piece in part]


def _initials(word: str, index: int) -> list[str]:
    """The initials that a token stands for, each with a period; [] for a full word."""
    bare = word.rstrip(".")
    letters = [piece for piece in _INITIALS.findall(bare) if piece]
    if len(bare) == 1:
        return [bare.upper() + "."]
    abbreviated = word.endswith(".") and len(bare) <= _LONGEST_INITIAL and bare not in _PARTICLES
    if abbreviated and "".join(letters) != bare:
        return [bare + "."]
    vancouver = index > 0 and len(letters) <= _MOST_INITIALS and "".join(letters) == bare
    return [piece + "." for piece in letters] if abbreviated or vancouver else []


def _in_order(tokens: list[str], comma: int) -> list[tuple[str, tuple[str, ...]]]:
    """Readings as (family, forenames)."""
    tokens = _joined(tokens)
    full = [index for index, token in enumerate(tokens) if not is_initial(token)]
    if not full:
        return [("", tuple(tokens))]
    if comma:
        return [(" ".join(tokens[:comma]), tuple(tokens[comma:]))]
    first, last = full[0], full[-1]
    if first > 0 or (len(full) > 1 and last == len(tokens) - 1 and last - full[-2] > 1):
        return [(_family(tokens, first, last), _rest(tokens, first, last))]
    if last < len(tokens) - 1:
        return _surname_first(tokens, last)
    return _only_words(tokens)


def _joined(tokens: list[str]) -> list[str]:
    """Particles joined to the name after them («van der Berg»), -оглы to the one before it."""
    joined: list[str] = []
    prefix = ""
    for token in tokens:
        if token in _PARTICLES and token != tokens[-1]:
            prefix += token + " "
        elif joined and _KINSHIP.fullmatch(token.lower()):
            joined[-1] += " " + token
        else:
            joined.append(prefix + token)
            prefix = ""
    return joined


def _family(tokens: list[str], first: int, last: int) -> str:
    return " ".join(tokens[first : last + 1]) if first > 0 else tokens[last]


def _rest(tokens: list[str], first: int, last: int) -> tuple[str, ...]:
    return tuple(tokens[:first] + tokens[last + 1 :]) if first > 0 else tuple(tokens[:last])


def _surname_first(tokens: list[str], last: int) -> list[tuple[str, tuple[str, ...]]]:
    """«Иванов И.», "Abramov Aleksandr N.", "Garcia Lopez A."."""
    single = (tokens[0], tuple(tokens[1:]))
    return [single] if last == 0 else [single, (" ".join(tokens[: last + 1]), tuple(tokens[last + 1 :]))]


def _only_words(tokens: list[str]) -> list[tuple[str, tuple[str, ...]]]:
    surname_first = (tokens[0], tuple(tokens[1:]))
    given_first = (tokens[-1], tuple(tokens[:-1]))
    if len(tokens) == 1:
        return [surname_first]
    if tokens[-1].split(" ")[0] in _PARTICLES or is_patronymic(" ".join(tokens[1:-1])):
        return [given_first]
    if is_patronymic(" ".join(tokens[2:])):
        return [surname_first]
    known = [given_group(token) for token in (tokens[0], tokens[-1])]
    return [given_first, surname_first] if known[0] and not known[1] else [surname_first, given_first]


# Established forms of one given name; groups stand between bars, forms of one skeleton need no mention.
_GIVEN_NAMES = """
Александр Alexander Oleksandr Aleksandar Sasha | Алексей Oleksii Alexis Alexius Aleksej | Анатолий Anatole
Андрей Andrew Andrii Andre | Антон Anthony | Аркадий | Арсений | Артём Artemii | Артур Arthur | Борис
Вадим | Валентин Valentine | Валерий Valerie | Василий Basil Vasyl Vasil | Виктор | Виталий Vitalii Vitali
Владимир Volodymyr Uladzimir | Владислав | Вячеслав | Всеволод | Геннадий Hennadii
Георгий George Georg Heorhii | Григорий Gregory Hryhorii | Даниил Daniel Данила Danylo
Денис Dennis Denys | Дмитрий Dimitri Demetrius Dmytro | Евгений Eugene Yevhen Yevhenii | Егор | Ефим
Иван | Игорь Ihor | Илья Elijah Illia | Иосиф Joseph Josef Yosyp | Кирилл Cyril Kirill Kyrylo Кирил
Константин Constantine Kostiantyn | Лев Leo Leon | Леонид Leonyd Leonidas | Максим Maximus | Марк Marcus
Матвей Matthew | Михаил Michael Mykhailo | Никита Mykyta | Николай Nicholas Nicolas Mykola Mikalai
Олег Oleh | Павел Paul Pavlo | Пётр Peter Petro Pjotr | Роман | Руслан | Рустам | Святослав
Семён Simeon Simon | Сергей Serge Serhii Siarhei | Станислав | Степан Stephan Stephen Steven | Тарас
Тимофей Timothy | Тимур | Фёдор Feodor Theodore Theodor Fedir | Филипп Philip Filip
Эдуард Edward Edouard | Юрий Yurii Youri | Яков Jacob Yakob | Ярослав | Александра Alexandra Oleksandra
Алина | Алла | Анастасия Anastasiia | Анна Ann Anne Ганна Hanna | Валентина | Валерия | Вера
Вероника Veronica | Виктория | Галина Halyna | Дарья | Евгения Eugenia Yevheniia
Екатерина Catherine Katherine Katerina Kateryna | Елена Helen Helena Olena Алёна
Елизавета Elizabeth Elisabeth Yelyzaveta | Жанна Jeanne | Зоя | Инна | Ирина Irene Iryna | Карина
Кристина Christina | Ксения Xenia | Лариса | Лидия Lydia | Любовь Lubov Liubov | Людмила Ludmila Liudmyla
Маргарита Margaret Margarita | Марина | Мария Mary Marie Марья | Надежда Nadia Nadezda | Наталья Natalie
Нина | Оксана | Ольга Olha Helga | Светлана Svitlana | София Sophie | Тамара | Татьяна Tetiana
Юлия Julie | Давид David Davyd | Адам | Марат | Ильдар | Ринат | Ренат | Айгуль | Асель | Ержан | Ерлан
Нурлан | Бауыржан | Темирлан | Тимерлан | Айдар | Аскар | Гульнара | Динара
Мухаммед Muhammad Mohammad Mohammed Mohamed Muhammed | Ахмед Ahmad Akhmad Ahmet Ахмет Akhmet
Юсуф Yusuf Joseph | Ибрагим Ibrahim Abraham
"""


@cache
def _given_names() -> tuple[dict[str, int], dict[int, str]]:
    """The number of a name's group by its skeleton, and the first letters of its forms by that number."""
    groups = [line.split() for line in _GIVEN_NAMES.replace("\n", "|").split("|")]
    keys = {key: number for number, forms in enumerate(groups) for form in forms for key in skeletons(form)}
    return keys, {number: "".join(form[0].lower() for form in forms) for number, forms in enumerate(groups)}


def given_group(word: str) -> frozenset[int]:
    """The groups of equivalents (Михаил, Michael) to which a given name belongs; empty if it is unknown."""
    keys, _ = _given_names()
    return frozenset(keys[key] for key in skeletons(word) if key in keys)


def established_initials(word: str) -> frozenset[str]:
    """First letters, lower case, of a given name's equivalents: "c" among them for Екатерина (Catherine)."""
    _, letters = _given_names()
    return frozenset(letter for group in given_group(word) for letter in letters[group])


def without_particles(family: str) -> str:
    """A family name without «ван», «де», "von" …, which one form may print and the other leave out."""
    return " ".join(word for word in family.split() if word not in _PARTICLES) or family
