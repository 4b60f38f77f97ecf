"""In which language a cited work is: what a Latin-script reference and its Cyrillic pair show of it.

A translated title proves nothing, for the work may exist in English under it. What does: the title, journal or
publisher keeps its Russian words in Latin letters, or the work is of a kind that is printed in Russian only.
"""

import re
from collections.abc import Iterator
from typing import Literal

from validator.knowledge.characters.scripts import count_scripts, words
from validator.knowledge.languages.cyrillic_languages import by_letters, guess_by_letters
from validator.knowledge.languages.romanized_text import is_romanized_russian
from validator.knowledge.people.romanization import skeletons
from validator.knowledge.references.paired_references import PairComparison
from validator.knowledge.references.reference_parts import Imprint, ReferenceAnalysis
from validator.knowledge.references.translated_journals import cites_english_edition

Evidence = Literal[
    "title",  # the title is romanized
    "source",  # the journal or the collection is named in Russian
    "publisher",  # the book came out in Russia, at a Russian publisher's
    "document",  # a Russian standard, patent or dissertation
    "figures",  # year and pages are those of the Russian text: a parallel edition may have the same ones
]
CYRILLIC_LANGUAGES = frozenset(["ru", "kk", "uk", "be"])

_LONGEST = 4_000  # characters of a reference that are compared
_SHORTEST_WORD = 4
_SHORTEST_NAME = 3  # АЭС, МИР
_FEWEST_WORDS = 2  # that a title has in common with its pair when it is romanized
_HALF = 2
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{0,2000}|\S{1,60}@\S{1,60}")
# Standards and rules of Russia and of the CIS; degrees that are conferred for a dissertation in Russian.
_STANDARD = re.compile(r"\b(?:ГОСТ|ОСТ|СанПиН|СНиП|СП|РД|РТМ|НП|НРБ|ПНАЭ|МУК?|МР|ҚР\sСТ|СТ\sРК|ДСТУ)\b(?=[\s-])")
_DISSERTATION = re.compile(r"\b(?:[Дд]ис|[Дд]исс|[Дд]иссертация|[Аа]втореф|[Аа]втореферат)\b")
_ACRONYM = re.compile(r"\b[А-ЯЁ]{2,12}\b")
_NUMBER = re.compile(r"[0-9]+")
_TRANSLATION = re.compile(r"\s*\[[^\[\]]*\]?")  # [Methods of calculation]
# Letter groups by which Russian differs from Polish, Serbian and other romanized or Latin-written Slavic.
_RUSSIAN_SPELLING = re.compile(r"kh|zh|shch|y[aeu]|i[aj]\b|ii\b|[iy]y\b|yi\b|oi\b", re.IGNORECASE)
# Words and endings of romanized Kazakh and Ukrainian.
_NOT_RUSSIAN = re.compile(
    r"q(?!u)|\b(?:oqu|zh[aä]ne|j[aä]ne|turaly|[uü]shin|bo[iy]ynsha|ta|yak|shcho)\b|(?:nn[iy]a|oho|tsi[iy]i)\b",
    re.IGNORECASE,
)
_PATENT = re.compile(r"\b[Пп]атент\w{0,2}\b|\bПат\.")
# Where books in Russian, Kazakh and Ukrainian come out; those of other places may be foreign. Dubna prints in English.
_ABBREVIATED_CITIES = {"м": "moscow", "москва": "moscow", "л": "leningrad", "спб": "petersburg", "пг": "petrograd"}
_CITIES = frozenset(
    "алматы алма-ата астана барнаул владивосток волгоград воронеж горький екатеринбург ижевск иркутск казань "  # noqa: SIM905
    "караганда киев київ краснодар красноярск куйбышев ленинград минск новосибирск обнинск одесса омск павлодар пенза "
    "пермь петербург петрозаводск ростов ростов-на-дону самара санкт-петербург саратов саров свердловск семей "
    "ставрополь томск тула тюмень ульяновск уфа хабаровск харьков харків челябинск черкесск якутск ярославль".split()
)


def is_cyrillic(text: str) -> bool:
    """Whether a reference is in Cyrillic letters; addresses do not count."""
    counts = count_scripts(_ADDRESS.sub(" ", text[:_LONGEST]))
    return counts["Cyrillic"] > counts["Latin"]


def is_latin(text: str) -> bool:
    """Whether a reference is in Latin letters but for a word or two."""
    counts = count_scripts(_ADDRESS.sub(" ", text[:_LONGEST]))
    return counts["Cyrillic"] * 10 < counts["Latin"]


def work_language(text: str, parts: ReferenceAnalysis) -> str | None:
    """The language of a Cyrillic reference's work: ru, kk, uk, be; None where the letters of its title leave it open.

    The title decides: a journal of Kazakhstan or Ukraine prints in Russian too.
    """
    return guess_by_letters(_title(text, parts))


def contradicts_tag(text: str, parts: ReferenceAnalysis, tagged: str) -> str | None:
    """The language of a Cyrillic reference's work where it cannot be the `tagged` one, else None.

    Where the title has no more than і, which three alphabets share, the rest of the reference tells them apart.
    """
    verdict = by_letters(_title(text, parts), tagged) if tagged in CYRILLIC_LANGUAGES else None
    if verdict is None or not verdict.certain:
        return None
    language = verdict.language or guess_by_letters(text[:_LONGEST])
    return language if language != tagged else None


def own_evidence(parts: ReferenceAnalysis) -> Evidence | None:
    """What a Latin-script reference shows by itself of being to a Russian text: a romanized title or journal."""
    title = _TRANSLATION.sub("", parts.title.value) if parts.title else ""
    name = parts.source.name.value if parts.source and parts.kind == "journal" else ""
    if _NOT_RUSSIAN.search(f"{title} {name}"):
        return None
    if is_romanized_russian(title):
        return "title"
    return "source" if is_romanized_russian(name) and _RUSSIAN_SPELLING.search(name) else None


def paired_evidence(
    original: tuple[str, ReferenceAnalysis], english: tuple[str, ReferenceAnalysis], pair: PairComparison
) -> Evidence | None:
    """What shows that a Latin-script reference is to the text of its Cyrillic pair, not to an edition in English.

    Each of the two is a reference with its parts, `pair` their comparison.
    """
    (ru, ru_parts), (en, en_parts) = original, english
    if pair.edition != "same":
        return None
    cited = _keys(en[en_parts.authors.end : _LONGEST])
    if _keeps_title(_title(ru, ru_parts), cited):
        return "title"
    if cites_english_edition(ru, en):
        return None
    return _source_evidence(ru, ru_parts, cited) or ("figures" if _same_figures(pair) else None)


def _source_evidence(ru: str, parts: ReferenceAnalysis, cited: frozenset[str]) -> Evidence | None:
    if parts.source and _keeps_name(parts.source.name.value, cited):
        return "source"
    if parts.imprint and _keeps_imprint(parts.imprint, cited):
        return "publisher"
    return "document" if _is_russian_document(ru, cited) else None


def _keeps_imprint(imprint: Imprint, cited: frozenset[str]) -> bool:
    place, publisher = (piece.value if piece else "" for piece in (imprint.place, imprint.publisher))
    city = place.casefold().strip(" .[]")
    name = _ABBREVIATED_CITIES.get(city, city if city in _CITIES else "")
    return not skeletons(name).isdisjoint(cited) or any(_kept(publisher, cited, _SHORTEST_NAME))


def _is_russian_document(ru: str, cited: frozenset[str]) -> bool:
    standard = _STANDARD.search(ru, 0, _LONGEST)
    kept = standard is not None and any(_kept(standard[0], cited, 1))
    return kept or bool(_DISSERTATION.search(ru, 0, _LONGEST) or _PATENT.search(ru, 0, _LONGEST))


def _title(text: str, parts: ReferenceAnalysis) -> str:
    """The title; where none is made out, all that is not the authors."""
    return parts.title.value if parts.title else text[parts.authors.end : _LONGEST].partition("//")[0]


def _keys(text: str) -> frozenset[str]:
    return frozenset(key for word in words(text) for key in skeletons(word.text))


def _kept(text: str, cited: frozenset[str], shortest: int) -> Iterator[bool]:
    """Of each longer Cyrillic word, whether the other reference has it in Latin letters."""
    for word in words(text[:_LONGEST]):
        if len(word.text) >= shortest and not word.text.isascii():
            yield not skeletons(word.text).isdisjoint(cited)


def _keeps_title(title: str, cited: frozenset[str]) -> bool:
    """Most words are kept; one or two may be international, and acronyms tell nothing."""
    kept = list(_kept(_ACRONYM.sub(" ", title), cited, _SHORTEST_WORD))
    return sum(kept) >= _FEWEST_WORDS and _HALF * sum(kept) > len(kept)


def _keeps_name(name: str, cited: frozenset[str]) -> bool:
    """Most words of a journal's name, or its first one: «Вестник», «Известия»."""
    kept = list(_kept(name, cited, _SHORTEST_NAME))
    return any(kept[:1]) or _HALF * sum(kept) > len(kept)


def _same_figures(pair: PairComparison) -> bool:
    """Whether both name one year and one range of pages."""
    year, pages = pair.year, pair.pages
    return bool(year and year.agree and pages and pages.agree and len(_NUMBER.findall(pages.left.value)) > 1)
