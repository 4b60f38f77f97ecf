"""Whether two printed names, in any two scripts, can be one person's.

The Latin form is the author's property (NLM policy of 2015): every usual romanization and any mixture agrees.
"""

import re
from collections.abc import Iterator, Sequence
from enum import Enum, IntEnum
from itertools import product
from typing import NamedTuple

from validator.knowledge.people.edit_distance import within
from validator.knowledge.people.name_parts import (
    LONGEST_NAME,
    PersonName,
    established_initials,
    full_words,
    given_group,
    in_one_script,
    is_initial,
    is_patronymic,
    readings,
    without_particles,
)
from validator.knowledge.people.romanization import initials_agree, skeletons


class Verdict(Enum):
    """What is known of two printed names."""

    SAME = "same"
    UNDECIDED = "undecided"  # a foreign name: its own spelling cannot be told from the Cyrillic one
    TYPO = "typo"  # one person, a part of the name is spelt wrong
    INITIALS_DIFFER = "initials-differ"
    DIFFERENT = "different"


_RANK = {verdict: rank for rank, verdict in enumerate(Verdict)}


class NameComparison(NamedTuple):
    """A verdict, and the parts that differ as printed: `left` of the first name, `right` of the second."""

    verdict: Verdict
    part: str = ""  # "family", "given", "patronymic" or "initial"; "" when nothing differs
    left: str = ""
    right: str = ""
    mixed_script: bool = False  # a name has letters of another script in it, read here as their lookalikes

    @property
    def agrees(self) -> bool:
        """Whether nothing speaks against one person."""
        return self.verdict in (Verdict.SAME, Verdict.UNDECIDED)


class _Relation(IntEnum):
    """How two parts of a name are related, the nearest first."""

    EQUAL = 0
    FOREIGN = 1  # alike in sound, and the name has a spelling of its own that is no romanization
    NEAR = 2
    OTHER = 3


class _Origin(IntEnum):
    """How freely the Latin form may depart from a romanization of the Cyrillic one."""

    NATIVE = 0
    RESIDENT = 1  # a Russian patronymic with a family name of no Russian form: Шульц Анна Сергеевна
    SLAVIC = 2  # a family name of Slavic form with one forename: Криштофова Кристина
    FOREIGN = 3


class _Part(NamedTuple):
    """A pair of corresponding parts of two names."""

    relation: _Relation
    name: str
    left: str
    right: str


_CYRILLIC = re.compile("[\u0400-\u052f]")
# Family names that Russian forms itself, of Slavic or Turkic roots alike; Armenian -ян is no such form.
_NATIVE_FAMILY = re.compile(
    r"(?:[оеё]ва?|[иы]на?|[сцз]к(?:ий|ой|ая|ый)|енко|[ую]к|[иы]х|[оеё]вич|[иыо]й|[ая]я|[цч]ов|ко|ло)$"
)
# Spellings that no romanization of Russian makes: Wang, Schultz, Thompson, Goodman, Philips.
_FOREIGN_SPELLING = re.compile(r"w|q|th|ph|oo|dt|tz|rz|lz|ck|sch|[aeiou]h[lmnrt]|^s[tp]|nn$|ll$")
_COARSE = str.maketrans("pwvgqzcCSZWd", "bffkksssssst", "aeiouh")
_FEWEST_WORDS = 2  # of a name that is compared as a bag of words
_ARMENIAN = ("ян", "янц")
_SHORT, _MIDDLING = 3, 6  # in letters of a skeleton
_KINSHIP_SUFFIX = re.compile("(?:(?P<son>[ұуuū]л[ыi]|[uū]l[yi]|[оo][гg][лl][ыyуu])|[қкgкkq][ыyi][зz][ыyi])$")
_RUSSIAN_SUFFIX = re.compile("(?:(?P<son>[оеёoe]в[ие]ч|[oe]vi(?:ch|č))|[оеё]вна|[oe]vna)$")
_RUN = re.compile(r"(.)\1+")
_STRIPPED_DIACRITICS = str.maketrans("SZC", "szc")  # Krištofová printed as Kristofova


def compare_names(left: str, right: str) -> NameComparison:
    """Compare two printed forms of a name, in one script or two, in any order and fullness of parts.

    SAME is silent agreement: any romanization, either order, a missing patronymic, initials for full names,
    established equivalents (Михаил, Michael). The verdict of the most favourable reading counts.
    """
    left, right = left[:LONGEST_NAME], right[:LONGEST_NAME]
    first, second = in_one_script(left), in_one_script(right)
    best = _most_favourable(first, second, _Origin.NATIVE)
    if best.verdict is not Verdict.SAME:
        best = _most_favourable(first, second, _origin(first, second))
    return best._replace(mixed_script=True) if (first, second) != (left, right) else best


def _most_favourable(first: str, second: str, origin: _Origin) -> NameComparison:
    best = NameComparison(Verdict.SAME) if first == second else None
    for left, right in product(readings(first), readings(second)):
        found = _compared(left, right, origin)
        if found.verdict is Verdict.SAME:
            return found
        best = min(best or found, found, key=rank)
    bags = _compared_as_bags(first, second, origin) if origin is _Origin.FOREIGN else None
    return min(filter(None, (best, bags)), key=rank)


def rank(comparison: NameComparison) -> int:
    """0 for SAME, and the higher, the less the two names are one person's."""
    return _RANK[comparison.verdict]


def _compared(left: PersonName, right: PersonName, origin: _Origin) -> NameComparison:
    parts = [_Part(_relate_families(left.family, right.family, origin), "family", left.family, right.family)]
    if parts[0].relation is not _Relation.OTHER:
        parts += (_forename(one, other, origin) for one, other in zip(left.forenames, right.forenames, strict=False))
    return _judged(parts)


def _judged(parts: Sequence[_Part]) -> NameComparison:
    family, *forenames = parts
    wrong = [part for part in forenames if part.relation is _Relation.OTHER]
    near = [part for part in parts if part.relation is _Relation.NEAR]
    if family.relation is _Relation.OTHER or (wrong and family in near):
        return _comparison(Verdict.DIFFERENT, family)
    if wrong:
        some_agree = len(wrong) < max(len(forenames), 2) or _are_exchanged(wrong)
        only_initials = wrong[0].name == "initial" and some_agree
        return _comparison(Verdict.INITIALS_DIFFER if only_initials else Verdict.DIFFERENT, wrong[0])
    if near:
        return _comparison(Verdict.TYPO, near[0])
    foreign = [part for part in parts if part.relation is _Relation.FOREIGN]
    return _comparison(Verdict.UNDECIDED, foreign[0]) if foreign else NameComparison(Verdict.SAME)


def _are_exchanged(parts: Sequence[_Part]) -> bool:
    """К.Г. against G.K.: two initials, each in the other's place."""
    if len(parts) != 2:  # noqa: PLR2004 - an exchange takes two
        return False
    one, other = parts
    return initials_agree(one.left, other.right) and initials_agree(other.left, one.right)


def _comparison(verdict: Verdict, part: _Part) -> NameComparison:
    return NameComparison(verdict, part.name, part.left, part.right)


def _compared_as_bags(first: str, second: str, origin: _Origin) -> NameComparison | None:
    """Words in any order: foreign names (Hamid Ait Abderrahim) have no fixed one. None if they are unlike."""
    shorter, longer = sorted((full_words(first), full_words(second)), key=len)
    if any(map(is_patronymic, shorter + longer)):
        return None
    relations = list[_Relation]()
    for word in shorter:
        relation, index = min((_relate(word, other, origin), at) for at, other in enumerate(longer))
        relations.append(relation)
        if relation <= _Relation.FOREIGN:
            longer.pop(index)
    alike = sum(relation <= _Relation.FOREIGN for relation in relations)
    if len(relations) < _FEWEST_WORDS or alike < max(_FEWEST_WORDS, len(relations) - 1):
        return None
    part = _Part(max(relations), "family", first, second)
    return _comparison(Verdict.UNDECIDED, part) if any(relations) else NameComparison(Verdict.SAME)


def _origin(first: str, second: str) -> _Origin:
    """Foreign where nothing shows a name of Russian form; names in one script are held to their letters."""
    cyrillic = [text for text in (first, second) if _CYRILLIC.search(text)]
    if len(cyrillic) != 1:
        return _Origin.NATIVE
    words = [word.lower() for word in full_words(first) + full_words(second)]
    families = [word for word in words if not is_patronymic(word) and not given_group(word)]
    has_patronymic = any(map(is_patronymic, words))
    if any(map(_NATIVE_FAMILY.search, families)):
        two_forenames = len(readings(cyrillic[0])[0].forenames) > 1
        return _Origin.NATIVE if has_patronymic or two_forenames else _Origin.SLAVIC
    armenian = any(word.endswith(_ARMENIAN) for word in families)
    return _Origin.RESIDENT if has_patronymic and not armenian else _Origin.FOREIGN


def _relate_families(left: str, right: str, origin: _Origin) -> _Relation:
    left, right = without_particles(left), without_particles(right)
    relation = _relate(left, right, origin)
    if relation is _Relation.OTHER and any(skeletons(one) & skeletons(other) for one, other in _halves(left, right)):
        return _Relation.NEAR
    return relation


def _halves(left: str, right: str) -> Iterator[tuple[str, str]]:
    """A double name against one that prints a half of it only."""
    for one, other in ((left, right), (right, left)):
        yield from ((half, other) for half in re.split(r"[\s-]+", one) if half != one)


def _relate(left: str, right: str, origin: _Origin) -> _Relation:
    one, other = skeletons(left), skeletons(right)
    if one & other:
        return _Relation.EQUAL
    if _is_foreign(left, right, origin):
        return _Relation.FOREIGN
    return _Relation.NEAR if _are_near(one, other) else _Relation.OTHER


def _is_foreign(left: str, right: str, origin: _Origin) -> bool:
    cyrillic, latin = (left, right) if _CYRILLIC.search(left) else (right, left)
    if _CYRILLIC.search(latin) or not _CYRILLIC.search(cyrillic):
        return False
    keys = skeletons(latin)
    # Ukrainian, Azerbaijani and Western h is г in Russian; Czech and Serbian names lose their diacritics.
    if keys & skeletons(re.sub("г", "х", cyrillic, flags=re.IGNORECASE)):
        return True
    if keys & {key.translate(_STRIPPED_DIACRITICS) for key in skeletons(cyrillic)}:
        return origin >= _Origin.SLAVIC
    if origin is _Origin.RESIDENT:
        return bool(_coarse(cyrillic) & _coarse(latin) and _FOREIGN_SPELLING.search(latin.lower()))
    return origin is _Origin.FOREIGN and _sound_alike(cyrillic, latin)


def _coarse(word: str) -> set[str]:
    """Consonants by class; Chinese x and ng are с and н in Russian."""
    keys = (key.replace("ks", "s").replace("ng", "n") for key in skeletons(word))
    return {_RUN.sub(r"\1", key.translate(_COARSE)) for key in keys} - {""}


def _sound_alike(cyrillic: str, latin: str) -> bool:
    one, other = _coarse(cyrillic), _coarse(latin)
    if one & other or cyrillic.lower().endswith(_ARMENIAN):
        return bool(one & other)
    return any(min(len(left), len(right)) >= _SHORT and within(left, right, 1) for left, right in product(one, other))


def _are_near(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one or two slips part them: a letter lost, added or changed, two letters exchanged."""
    longest = max(map(len, one | other), default=0)
    limit = 0 if longest <= _SHORT else 1 if longest <= _MIDDLING else 2
    return any(within(left, right, limit) for left, right in product(one, other))


def _forename(left: str, right: str, origin: _Origin) -> _Part:
    if is_initial(left) or is_initial(right):
        agree = initials_agree(left, right) or _begins_established(left, right)
        return _Part(_Relation.EQUAL if agree else _Relation.OTHER, "initial", left, right)
    name = "patronymic" if is_patronymic(left) or is_patronymic(right) else "given"
    return _Part(_relate_forenames(left, right, origin), name, left, right)


def _relate_forenames(left: str, right: str, origin: _Origin) -> _Relation:
    relation = _relate(left, right, origin)
    if relation is _Relation.EQUAL or given_group(left) & given_group(right) or _same_father(left, right):
        return _Relation.EQUAL
    unknown = not given_group(left) and not given_group(right)
    if relation is _Relation.OTHER and unknown and origin is _Origin.FOREIGN and initials_agree(left[0], right[0]):
        return _Relation.FOREIGN
    return relation


def _same_father(left: str, right: str) -> bool:
    """Серікұлы and Серикович: the Kazakh and the Russian patronymic of one man's child."""
    one, other = _KINSHIP_SUFFIX.search(left.lower()), _RUSSIAN_SUFFIX.search(right.lower())
    if not one or not other:
        one, other = _KINSHIP_SUFFIX.search(right.lower()), _RUSSIAN_SUFFIX.search(left.lower())
        left, right = right, left
    if not one or not other or bool(one["son"]) != bool(other["son"]):
        return False
    return bool(skeletons(left[: one.start()]) & skeletons(right[: other.start()]))


def _begins_established(left: str, right: str) -> bool:
    """C. for Екатерина, because Catherine is the same name."""
    return left[0].lower() in established_initials(right) or right[0].lower() in established_initials(left)
