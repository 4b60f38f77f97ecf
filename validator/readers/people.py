"""Authors from printed bylines: the halves of a bilingual byline are put together person by person."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from validator.document import Place
from validator.knowledge.people.bylines import BylineAuthor, Index, split_glued
from validator.knowledge.people.people import compare_people
from validator.readers.record import RecordWriter


class Half(NamedTuple):
    """The byline of one language; `place` gives the place of the characters [start, end) of its text."""

    language: str
    authors: Sequence[BylineAuthor]
    place: Callable[[int, int], Place]


Printed: TypeAlias = Sequence[tuple[Half, BylineAuthor]]
"""One person: the halves that name him, each with his place in its byline."""


def write_people(writer: RecordWriter, halves: Sequence[Half], known: Collection[str]) -> list[dict[str, Any]]:
    """The `authors` of a record; `known` are the indices of the affiliations, which tell 13 from 1,3."""
    writer.record["bylines"] = [half.language for half in halves]
    return [_person(writer, printed, i, known) for i, printed in enumerate(_pair_up(halves))]


def _pair_up(halves: Sequence[Half]) -> Iterator[Printed]:
    """The people of the longest half in its order, then those who stand in a shorter one only."""
    longest = max(halves, key=lambda half: len(half.authors), default=None)
    if longest is None:
        return
    partners = {half.language: _partners(longest, half) for half in halves}
    for i in range(len(longest.authors)):
        yield [(half, half.authors[at]) for half in halves if (at := partners[half.language].get(i)) is not None]
    for half in halves:
        paired = set(partners[half.language].values())
        yield from ([(half, author)] for at, author in enumerate(half.authors) if at not in paired)


def _partners(longest: Half, half: Half) -> Mapping[int, int]:
    """Who of `half` stands beside each of the longest half: by position, or by name where the numbers differ."""
    if len(half.authors) == len(longest.authors):
        return {i: i for i in range(len(half.authors))}
    compared = compare_people([author.name for author in longest.authors], [author.name for author in half.authors])
    return {pair.left: pair.right for pair in compared.pairs}


def _person(writer: RecordWriter, printed: Printed, i: int, known: Collection[str]) -> dict[str, Any]:
    pointer = f"/authors/{i}"
    names = {}
    for half, author in printed:
        place = half.place(author.start, author.end)
        names[half.language] = writer.text(f"{pointer}/name/{half.language}", author.name, place)
        writer.places.setdefault(pointer, place)
    return {
        "name": names,
        "affiliations": [
            write_index(writer, f"{pointer}/affiliations/{n}", index, half.place(index.start, index.end), languages)
            for n, (index, half, languages) in enumerate(_indices(printed, known))
        ],
        "corresponding": any(author.marked for _, author in printed),
    }


def _indices(printed: Printed, known: Collection[str]) -> Iterator[tuple[Index, Half, tuple[str, ...]]]:
    """Each index once a half prints it, with the half whose print is shown and all languages that print it."""
    indices = {half.language: list(resolve(author.indices, known)) for half, author in printed}
    shown: set[str] = set()
    for half, _ in printed:
        for index in indices[half.language]:
            if index.key not in shown:
                languages = tuple(code for code, keys in indices.items() if index.key in {key.key for key in keys})
                yield index, half, languages
        shown |= {index.key for index in indices[half.language]}


def resolve(indices: Sequence[Index], known: Collection[str]) -> Iterator[Index]:
    """The indices with glued ones split."""
    for index in indices:
        yield from split_glued(index, known)


def write_index(
    writer: RecordWriter, pointer: str, index: Index, place: Place, languages: tuple[str, ...] = ()
) -> dict[str, Any]:
    """One index of an author as a record holds it; its value is the key as it is compared."""
    writer.text(pointer, index.key, place)
    return {"key": index.key, "languages": languages}
