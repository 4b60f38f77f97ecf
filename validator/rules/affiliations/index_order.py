"""AFF004: the affiliation indices are not numbered in the order in which the authors bring them."""

from collections.abc import Iterator, Sequence

from validator.article import AffiliationIndex, Author
from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """One finding a record; what is unresolved (AFF001) or unused (AFF002) leaves no gap."""
    article = context.article
    defined = {number for key in article.affiliations if (number := _number(key)) is not None}
    gap = next((n for n in range(1, max(defined, default=0)) if n not in defined), None)
    used = [index for author in article.authors for index in author.indices]
    if len(defined) != len(article.affiliations) or not used:
        return
    if gap is not None and str(gap) not in {index.key for index in used}:
        yield context.finding("gap", "/affiliations", index=gap)
        return
    yield from _disorder(context, article.authors)


def _disorder(context: Context, authors: Sequence[Author]) -> Iterator[Raised]:
    """The first index that a greater one has come before."""
    greatest: AffiliationIndex | None = None
    seen: set[str] = set()
    for author in authors:
        for index in author.indices:
            number, before = _number(index.key), greatest and _number(greatest.key)
            if number is None or index.key in seen or index.key not in context.article.affiliations:
                continue
            if greatest and before and number < before:
                name = author.display_name()
                yield context.finding("order", index.pointer, index=index.key, before=greatest.key, author=name)
                return
            greatest = index
            seen.add(index.key)


def _number(key: str) -> int | None:
    """The number of an index; letters count from a (or а), so that a, b, c is 1, 2, 3."""
    if key.isdecimal():
        return int(key)
    for first, last in ("az", "ая"):
        if len(key) == 1 and first <= key.lower() <= last:
            return ord(key.lower()) - ord(first) + 1
    return None


RULE = Rule(
    code="AFF004",
    name="affiliation-order",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("The affiliation indices do not ascend in the order of the authors, or leave a gap."),
    why=N_("Journals number institutions as the authors bring them; another order often shows a misplaced index."),
    messages={
        "order": N_("{author}: affiliation {index} first appears after affiliation {before}."),
        "gap": N_("There is no affiliation {index}, and there are greater indices."),
    },
    help={
        "order": N_("Check the index, or number the affiliations anew."),
        "gap": N_("Add the affiliation, or number the others anew."),
    },
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
