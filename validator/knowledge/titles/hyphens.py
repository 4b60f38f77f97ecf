"""Hyphens that copying from print has lost or left: `insulindependent`, «обеспе-чением».

No dictionary is asked. What the texts themselves hold elsewhere tells the right form, and where spelling wavers
(`co-operation`, `online`, «микро-структура») both forms pass.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Literal, NamedTuple

from validator.knowledge.characters.scripts import scripts_of

_LETTERS = r"[^\W\d_]"
_TOKEN = re.compile(rf"(?<![\w-]){_LETTERS}{{2,40}}(?:-{_LETTERS}{{2,40}})?(?![\w-])")
_ADDRESS = re.compile(r"(?:https?://|www\.|\b10\.[0-9]{4,9}/|(?<!\S)[\w.+-]{1,64}@)\S{0,500}")
Kind = Literal["lost", "left"]

_SHORTEST_HEAD, _SHORTEST_TAIL = 3, 4
_SHORTEST_STEM = 4  # letters in which the second halves of kindred compounds begin alike
_STEM_SHARE = 0.6
_LONGEST_ENDING = 3
_MOST_TAILS = 20  # of one first half, and kindred words, that are looked at
_FEWEST_KIN = 2  # words of the texts that show how a broken word is written whole

# First parts after which a hyphen is set or not as the house likes.
_PREFIXES = frozenset(
    "after all alpha anti auto back beta bi bio by co cross counter cyber de di ex extra fore gamma half "  # noqa: SIM905
    "hyper hypo ill in infra inter intra iso mega meso meta mid mini mis mono multi nano non off on out "
    "over para per peri poly post pre pro quasi re self semi single sub super supra tele tetra time trans "
    "tri ultra un under uni up video well авиа авто альфа анти архи аудио бета био бизнес веб вице гамма "
    "гипер гипо дву двух евро зам интер интернет кибер контр контра медиа мега мета микро мини много мно "
    "моно мульти нано небез нео онлайн пере под пол полу пост пре при про псевдо ре само сверх спец суб "
    "супер теле транс трех трёх ультра экс экстра эндо этно".split()
)
# Second parts of English compounds that are written together, apart or with a hyphen.
_LOOSE = frozenset(
    "able away back band base bearing beam berg board body book bound bowl break bridge care cast center "  # noqa: SIM905
    "centre check craft date down drop fall fast feed feeding field finding flow fold frame giver giving "
    "glass ground hand head hold holder hood house in keeping kind land lash layer length less life light "
    "line link linking list load maker making man mark mass mate men mill more most note off on other out "
    "over pack paper pass path piece pipe place plane plant point port proof put rise room round run "
    "scape seeing set setting share sheet shift shop side size smith source space stand state step stone "
    "storm stream style table take taking talk tail through time times to tone top track trip up view "
    "wall ware wash water wave way ways weight where wide width wise wood word work worker works world "
    "worthy year years".split()
)
# First parts that bind with a hyphen by themselves: `large-scale`.
_ADJECTIVES = frozenset("big full hard heavy high large long low middle multiple new old short small soft".split())  # noqa: SIM905
# Second parts that make adjectives of nouns: `insulin-dependent`.
_PARTICIPLES = frozenset(
    "associated assisted based containing controlled cooled dependent derived driven enriched free fed guided "  # noqa: SIM905
    "independent induced infected like limited mediated negative oriented positive producing reduced related "
    "resistant rich scale sensitive specific stimulated term treated type".split()
)
# Adjectives that are joined to another by a hyphen: «научно-технический».
_COORDINATE = frozenset(
    "историко клинико лечебно медико научно нормативно опытно организационно психолого санитарно "  # noqa: SIM905
    "социально технико учебно физико химико экономико".split()
)
# Ends of words that begin none: the first half before them closes with a vowel, unlike that of «отд-ние».
_ENDING = re.compile(r"(?:[аеёиоуыэюя]-ни(?:[еяюй]|ем|ями?|ях)|[aeiouy]-ni(?:ya|ia|ja|e|ye|yu|em|i)|[aeiouc]-tions?)")


class HyphenFault(NamedTuple):
    """A word in text number `text` (0-based) at [start, end); `model` is how the texts write it, or its kin."""

    kind: Kind
    text: int
    start: int
    end: int
    replacement: str
    model: str


class _Verdict(NamedTuple):
    kind: Kind
    replacement: str
    model: str


class _Words(NamedTuple):
    """How often each word stands in the texts, in small letters; `ordered` are the solid ones."""

    solid: Counter[str]
    compounds: Counter[str]
    ordered: Sequence[str]


_Tails = Mapping[str, Sequence[str]]
"""The second halves of the compounds, as printed, by the first: Nur-Sultan tells nothing of Nursultan."""


def find_hyphen_faults(texts: Sequence[str]) -> list[HyphenFault]:
    """The lost and the left-over hyphens of texts that belong together, in order. Time is linear but for a sort."""
    tokens = [(at, match) for at, text in enumerate(texts) for match in _tokens(text)]
    printed = {match[0] for _, match in tokens}
    words = _count(match[0] for _, match in tokens)
    verdicts = {word: _left(word, words) for word in printed if "-" in word}
    tails = _tails(sorted(word for word, verdict in verdicts.items() if verdict is None))
    verdicts |= {word: _lost(word, words, tails) for word in printed if "-" not in word} if tails else {}
    return [
        HyphenFault(verdict.kind, at, match.start(), match.end(), verdict.replacement, verdict.model)
        for at, match in tokens
        if (verdict := verdicts.get(match[0]))
    ]


def _tokens(text: str) -> Iterator[re.Match[str]]:
    addressed = "/" in text or "@" in text
    return _TOKEN.finditer(_ADDRESS.sub(lambda address: " " * len(address[0]), text) if addressed else text)


def _count(printed: Iterable[str]) -> _Words:
    solid: Counter[str] = Counter()
    compounds: Counter[str] = Counter()
    for token in printed:
        (compounds if "-" in token else solid)[token.casefold()] += 1
    return _Words(solid, compounds, sorted(solid))


def _tails(compounds: Iterable[str]) -> _Tails:
    tails: dict[str, list[str]] = defaultdict(list)
    for compound in compounds:
        first, _, tail = compound.partition("-")
        head = first.casefold()
        if (
            _binds(head, tail)
            and len(tail) >= _SHORTEST_TAIL
            and tail.casefold() not in _LOOSE
            and len(tails[head]) < _MOST_TAILS
        ):
            tails[head].append(tail)
    return tails


def _binds(head: str, tail: str) -> bool:
    """Whether the hyphen of a compound is no matter of taste; combining forms end in -o."""
    combining = head[-1] in "oо" and head not in _COORDINATE and tail not in _PARTICIPLES
    return len(head) >= _SHORTEST_HEAD and head not in _PREFIXES and not combining


def _left(printed: str, words: _Words) -> _Verdict | None:
    """«обеспе-чением» where the texts have the word whole, in this form or another, and neither of its halves."""
    head, _, tail = printed.casefold().partition("-")
    if not printed.partition("-")[2].islower() or len(scripts_of(printed)) != 1:
        return None
    joined = printed.replace("-", "")
    if _ENDING.search(printed.casefold()):
        return _Verdict("left", joined, joined)
    if len(tail) < _SHORTEST_HEAD or head in _LOOSE or tail in _LOOSE | _PARTICIPLES or not _binds(head, tail):
        return None
    kin = 0 if words.solid[head] or words.solid[tail] else _count_kin(head, tail, words)
    return _Verdict("left", joined, joined) if kin >= _FEWEST_KIN * words.compounds[f"{head}-{tail}"] else None


def _count_kin(head: str, tail: str, words: _Words) -> int:
    """How often words stand in the texts that differ from the joined one in nothing but a short ending."""
    joined = head + tail
    stem = joined[: max(len(head) + 2, len(joined) - _LONGEST_ENDING)]
    first = bisect_left(words.ordered, stem)
    following = takewhile(lambda word: word.startswith(stem), words.ordered[first : first + _MOST_TAILS])
    return sum(words.solid[word] for word in following if len(word) <= len(joined) + _LONGEST_ENDING)


def _lost(printed: str, words: _Words, tails: _Tails) -> _Verdict | None:
    """`Insulinproduced` beside `insulin-producing`, which are no fewer."""
    if len(printed.casefold()) != len(printed) or printed.isupper():
        return None
    for size in range(_SHORTEST_HEAD, len(printed) - _SHORTEST_TAIL + 1):
        head, tail = printed[:size].casefold(), printed[size:]
        kin = [other for other in tails.get(head, ()) if _alike(tail, other)]
        if kin and _may_part(printed, size, words) and _outweighs(head, tail, kin, words, tails):
            model = tail if tail in kin else kin[0]
            return _Verdict("lost", f"{printed[:size]}-{tail}", f"{head if tail.islower() else printed[:size]}-{model}")
    return None


def _alike(one: str, other: str) -> bool:
    """Whether two second halves are forms of one word: produced, producing."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return shared >= max(_SHORTEST_STEM, _STEM_SHARE * max(len(one), len(other)))


def _may_part(printed: str, size: int, words: _Words) -> bool:
    """Whether the halves are in small letters; `NewYork` has lost a space where `New` stands alone."""
    if printed[1:].islower():
        return True
    halves = printed[:size], printed[size:]
    return all(half.istitle() for half in halves) and not words.solid[halves[0].casefold()]


def _outweighs(head: str, tail: str, kin: Sequence[str], words: _Words, tails: _Tails) -> bool:
    """Whether the compounds are more than the solid word, or as many where the halves are known as words."""
    compounds = sum(words.compounds[f"{head}-{other.casefold()}"] for other in kin)
    solid = words.solid[head + tail.casefold()]
    listed = head in _ADJECTIVES | _COORDINATE or tail in _PARTICIPLES or tail.istitle()
    known = listed or len(tails[head]) > 1 or words.solid[head] or words.solid[tail.casefold()]
    return compounds > solid or bool(compounds == solid and known)
