"""The edit distance of two words (optimal string alignment), by rapidfuzz, loaded only when two words are close."""


def within(one: str, other: str, limit: int) -> bool:
    """Whether at most `limit` slips part two words: a letter lost, added or changed, two neighbours exchanged."""
    return distance(one, other, limit) <= limit


def distance(one: str, other: str, limit: int) -> int:
    """The number of such slips, or `limit` + 1 if there are more."""
    if one == other:
        return 0
    if limit < 1 or not _may_be_near(one, other, limit):
        return limit + 1
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - slow to load, and few runs meet words so alike

    return OSA.distance(one, other, score_cutoff=limit)


def _may_be_near(one: str, other: str, limit: int) -> bool:
    """Whether the letters alone allow it: a slip brings at most one letter that the other word lacks."""
    if abs(len(one) - len(other)) > limit:
        return False
    letters, others = set(one), set(other)
    return len(letters - others) <= limit and len(others - letters) <= limit
