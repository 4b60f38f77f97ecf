"""What a reference list does itself: the form most of its items have, where no journal's rule fixes one."""

from collections import Counter
from collections.abc import Hashable, Iterable
from typing import TypeVar

Form = TypeVar("Form", bound=Hashable)

_FEWEST = 2  # items that make a habit


def habit(forms: Iterable[Form]) -> Form | None:
    """The form that more than half of the items have, at least two of them; None for a tie and for a medley."""
    counts = Counter(forms)
    form, count = counts.most_common(1)[0] if counts else (None, 0)
    return form if count >= _FEWEST and 2 * count > counts.total() else None
