"""Authors from printed bylines: the halves of a bilingual byline are put together person by person."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any, NamedTuple

from validator.document import Place
from validator.knowledge.bylines import BylineAuthor, Index, split_glued
from validator.readers.record import RecordWriter


class Half(NamedTuple):
    """The byline of one language; `place` gives the place of the characters [start, end) of its text."""

    language: str
    authors: Sequence[BylineAuthor]
    place: Callable[[int, int], Place]


def write_people(writer: RecordWriter, halves: Sequence[Half], known: Collection[str]) -> list[dict[str, Any]]:
    """The `authors` of a record; `known` are the indices of the affiliations, which tell 13 from 1,3.

    Where the halves have as many names, the n-th of one is the n-th of the other; a half with more people keeps them.
    """
    count = max((len(half.authors) for half in halves), default=0)
    return [_person(writer, [half for half in halves if i < len(half.authors)], i, known) for i in range(count)]


def _person(writer: RecordWriter, halves: Sequence[Half], i: int, known: Collection[str]) -> dict[str, Any]:
    pointer = f"/authors/{i}"
    names = {}
    for half in halves:
        author = half.authors[i]
        place = half.place(author.start, author.end)
        names[half.language] = writer.text(f"{pointer}/name/{half.language}", author.name, place)
        writer.places.setdefault(pointer, place)
    return {
        "name": names,
        "affiliations": [
            write_index(writer, f"{pointer}/affiliations/{n}", index, half.place(index.start, index.end), languages)
            for n, (index, half, languages) in enumerate(_indices(halves, i, known))
        ],
        "corresponding": any(half.authors[i].marked for half in halves),
    }


def _indices(halves: Sequence[Half], i: int, known: Collection[str]) -> Iterator[tuple[Index, Half, tuple[str, ...]]]:
    """Each index once a half prints it, with the half whose print is shown and all languages that print it."""
    printed = {half.language: list(resolve(half.authors[i].indices, known)) for half in halves}
    shown: set[str] = set()
    for half in halves:
        for index in printed[half.language]:
            if index.key not in shown:
                yield (
                    index,
                    half,
                    tuple(code for code, keys in printed.items() if index.key in {k.key for k in keys}),
                )
        shown |= {index.key for index in printed[half.language]}


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
