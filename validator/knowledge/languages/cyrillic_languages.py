"""Russian, Ukrainian, Belarusian and Kazakh told apart by the letters of their alphabets and by endings."""

import re
from collections.abc import Callable
from typing import Literal, NamedTuple

from validator.knowledge.characters.lookalikes import to_cyrillic
from validator.knowledge.characters.scripts import has_mixed_word, script_of, words

Evidence = Literal["script", "letters", "statistics"]

# Letters that only this one of the languages of the field has; і is shared by the three.
_OWN_LETTERS = {"kk": set("әғқңұһ"), "uk": set("їєґ"), "be": set("ў")}
_FOREIGN_TO_RUSSIAN = set("әғқңөұүһіїєґў")
_FOREIGN_TO = {"uk": set("ыэёъў") | set("әғқңөұүһ"), "be": set("ищъїєґ") | set("әғқңөұүһ"), "kk": set("їєґў")}
# Endings and words of Russian that Kazakh, Ukrainian and Belarusian lack.
_RUSSIAN = re.compile(
    "и|или|для|при|что|как|из|от|под|между|его|их|об|со|во|ко|[а-я]+(?:ние|ния|нии|нию|нием|ний|ция|ции|цию"
    "|цией|ций|ость|ости|остью|остей|ый|ые|ого|его|ому|ему|ыми|ими|ых|их|ая|яя|ое|ее|ие|ой|ами|ями|ах|ях|ов"
    "|ются|ется|ия)"
)
_KAZAKH = re.compile(
    "мен|пен|бен|және|туралы|үшін|бойынша|[а-яёәғқңөұүһі]+(?:лар|лер|дар|дер|тар|тер|дың|дің|ның|нің|тың|тің"
    "|лық|лік|дық|дік|ында|інде|ары|дағы|тағы|ылым)"
)
_RUSSIAN_ENDING = re.compile("и|или|[а-я]+(?:ние|ния|нии|нием|ция|ции|ость|ости|ое|ее)")
_UKRAINIAN_ENDING = re.compile("[а-я]{3,}(?:ння|ського|цького|ський)")
_BELARUSIAN_ENDING = re.compile("[а-яё]{3,}(?:анне|енне|энне|цца|ццё)")
_QUOTED = re.compile('«[^«»]{1,200}»|“[^“”]{1,200}”|„[^„“]{1,200}“|"[^"]{1,200}"')
_MIN_KAZAKH = 20  # letters, for one Russian word to tell
_PARTICLE = 2  # letters: әл-Фараби
_FEW = 0.15  # of the words: names and quotations
_MANY = 0.33  # of Kazakh words every second one has a letter that Russian lacks
_HALF = 0.5
_PREPOSITIONS = {"в", "во", "для", "за", "из", "к", "на", "под", "по", "при", "с", "со"}


class Verdict(NamedTuple):
    """A text is not in the declared language. ``language``: the likely one (`ru-Latn`: romanised) or None.

    ``certain`` is False where a short proper name («Web of Science» in a Russian list) would look the same.
    """

    evidence: Evidence
    language: str | None
    certain: bool = True


def by_letters(text: str, declared: str) -> Verdict | None:
    """Why a Cyrillic text cannot be in its declared language `ru`, `kk`, `uk` or `be`, if so."""
    check = _CHECKS.get(declared)
    return check(text) if check else None


def guess_by_letters(text: str) -> str | None:
    """The language of a Cyrillic text, None where і alone shows that it is not Russian."""
    verdict = _not_russian(text)
    if verdict is None:
        return "ru"
    every = [word.lower() for word in _cyrillic_words(text)]
    return verdict.language or _language_of_letters(every)


def _cyrillic_words(text: str) -> list[str]:
    """The Cyrillic words in small letters, a Latin i among Cyrillic letters taken for і."""
    found = []
    mixed = has_mixed_word(text)
    for word in words(text):
        cyrillic = word.text if script_of(word.text[0]) == "Cyrillic" and word.text[-1] != "ъ" else None
        mended = to_cyrillic(word.text) if mixed and not word.text.isascii() else None
        if mended or cyrillic:
            found.append(mended or word.text)
    return found


def _native_words(text: str) -> list[str]:
    """Words that are no names: those in small letters and the first; all, if few are."""
    found = _cyrillic_words(text)
    small = [word for word in found if word.islower()]
    if len(small) < 2:  # noqa: PLR2004
        return [word.lower() for word in found]
    return [word.lower() for number, word in enumerate(found) if number == 0 or word.islower()]


class _Words(NamedTuple):
    """The words of a text in small letters: `unquoted` stand outside quotation marks, `common` are no names either."""

    every: list[str]
    unquoted: list[str]
    common: list[str]


def _words_by_use(text: str) -> _Words:
    """Names are words with a capital, but for the first one if a word in small letters follows it."""
    unquoted = _cyrillic_words(_QUOTED.sub(" ", text))
    common = [word for word in unquoted if word.islower()]
    if unquoted[1:2] == common[:1]:
        common = unquoted[:1] + common
    return _Words(_small(_cyrillic_words(text)), _small(unquoted), _small(common))


def _small(found: list[str]) -> list[str]:
    """In small letters, without the initials of names."""
    return [word.lower() for word in found if len(word) > 1 or word.islower()]


def _letters(language: str | None) -> Verdict:
    return Verdict("letters", language)


def _not_russian(text: str) -> Verdict | None:
    """Letters that Russian lacks, but for a minority of names, quotations and words cited; else endings."""
    found = _words_by_use(text)
    strange = _foreign_to_russian(found.every)
    at_least_half = _share(_foreign_to_russian(found.unquoted), found.unquoted) >= _HALF
    if _is_strange(found.common) or at_least_half or _share(strange, found.every) > _HALF:
        return _letters(_language_of_letters(strange))
    sister = _sister_endings(_native_words(text))
    return _letters(sister) if sister else None


def _foreign_to_russian(found: list[str]) -> list[str]:
    return [word for word in found if _FOREIGN_TO_RUSSIAN & set(word) and len(word) > _PARTICLE]


def _is_strange(common: list[str]) -> bool:
    """Whether common words are not Russian: more than a few have foreign letters, and Russian ones do not outweigh.

    Kazakh has no prepositions: beside one, Kazakh words are cited («глаголы көру и қарау в казахском языке»).
    """
    foreign = _foreign_to_russian(common)
    kazakh = _own(foreign, "kk")
    if kazakh and _PREPOSITIONS & set(common):
        return _share(foreign, common) >= _MANY
    russian = sum(1 for word in common if _RUSSIAN.fullmatch(word))
    outweighed = russian > 2 * len(foreign) and len(kazakh) < 2  # noqa: PLR2004
    return bool(foreign) and _share(foreign, common) >= _FEW and not outweighed


def _own(found: list[str], language: str) -> list[str]:
    return [word for word in found if _OWN_LETTERS[language] & set(word)]


def _sister_endings(native: list[str]) -> str | None:
    """Ukrainian and Belarusian words that happen to hold Russian letters only: вивчення, даследаванне."""
    belarusian = [word for word in native if _BELARUSIAN_ENDING.fullmatch(word)]
    ukrainian = [word for word in native if _UKRAINIAN_ENDING.fullmatch(word)]
    russian = [word for word in native if _RUSSIAN_ENDING.fullmatch(word)]
    if max(len(belarusian), len(ukrainian)) <= len(russian):
        return None
    if belarusian:
        return "be"
    return None if any(set("ыэёъ") & set(word) for word in native) else "uk"


def _not_kazakh(text: str) -> Verdict | None:
    native = _native_words(text)
    own = [word for word in native if set(word) & (_OWN_LETTERS["kk"] | set("өүі"))]
    foreign = [word for word in native if set(word) & _FOREIGN_TO["kk"]]
    if foreign and not any(set(word) & _OWN_LETTERS["kk"] for word in native):
        return _letters(_language_of_letters(foreign))
    russian = [word for word in native if _RUSSIAN.fullmatch(word)]
    kazakh = [word for word in native if _KAZAKH.fullmatch(word)]
    long = sum(map(len, native)) >= _MIN_KAZAKH
    clear = len(russian) > len(kazakh) and (long or len(russian) > 1)
    return _letters("ru") if clear and _share(own, native) <= _FEW else None


def _not_ukrainian(text: str) -> Verdict | None:
    return _not_sister(_native_words(text), "uk", set("іїєґ"))


def _not_belarusian(text: str) -> Verdict | None:
    return _not_sister(_native_words(text), "be", set("іў"))


def _not_sister(native: list[str], declared: str, own_letters: set[str]) -> Verdict | None:
    """Ukrainian and Belarusian are told by letters that their alphabets lack, and by endings."""
    own = [word for word in native if set(word) & own_letters]
    foreign = [word for word in native if set(word) & _FOREIGN_TO[declared]]
    if len(foreign) > len(own):
        return _letters(_language_of_letters(foreign) or "ru")
    russian = any(_RUSSIAN_ENDING.fullmatch(word) for word in native)
    return _letters("ru") if russian and not own else None


def _share(part: list[str], whole: list[str]) -> float:
    return len(part) / len(whole) if whole else 0.0


def _language_of_letters(found: list[str]) -> str | None:
    """The language whose own letters occur most; by і alone it cannot be told."""
    letters = "".join(found)
    scores = {language: sum(map(letters.count, own)) for language, own in _OWN_LETTERS.items()}
    best = max(scores, key=lambda language: scores[language])
    if scores[best]:
        return best
    if set(letters) & set("өү"):
        return "kk" if "і" in letters else None
    if "і" in letters:
        return _by_endings(found)
    return None


def _by_endings(found: list[str]) -> str | None:
    """The language of words whose only telling letter is і: native Kazakh words have no в, ц, ч, щ, ь."""
    if any(_KAZAKH.fullmatch(word) for word in found):
        return "kk"
    letters = set("".join(found))
    if not letters & set("вцчщь"):
        return None
    return "be" if letters & set("ыэё") else "uk"


_CHECKS: dict[str, Callable[[str], Verdict | None]] = {
    "ru": _not_russian,
    "kk": _not_kazakh,
    "uk": _not_ukrainian,
    "be": _not_belarusian,
}
