"""What the rules of authors share: the printed names of a record, and pieces of them."""

from collections.abc import Iterator

from validator.article import Article, Text
from validator.knowledge.people.plain_names import is_plain_name


def odd_names(article: Article) -> Iterator[Text]:
    """The names that are more than capitalized words and initials; each part apart where a name is given in parts."""
    for author in article.authors:
        for language, name in author.names.items():
            yield from (text for text in author.name_parts.get(language, (name,)) if not is_plain_name(text.value))


def are_personal(left: Text, right: Text) -> bool:
    """Whether both are nothing but names of a person: what else stands there is AUT006's to tell."""
    from validator.knowledge.people.name_faults import is_collective, name_junk  # noqa: PLC0415 - few runs need its patterns

    return not any(is_collective(name.value) or name_junk(name.value) for name in (left, right))


def part_of(name: Text, piece: str) -> tuple[int, int] | None:
    """Where a piece of a name stands in it, None if it is not printed so."""
    start = name.value.find(piece) if piece else -1
    return (start, start + len(piece)) if start >= 0 else None
