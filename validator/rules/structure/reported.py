"""What the rules of structure share: the reader met the fault, the rule tells it."""

import re
from collections.abc import Iterator

from validator.document import Document, Problem
from validator.finding import Edit, Fix
from validator.rule import Check, Context, Raised
from validator.source import Span

_OPENING = re.compile(r"['\"]|[|>][^\r\n]*\s+")


def from_reader(code: str, *, safe: bool = False) -> Check:
    """A check that raises the reader's problems of one rule; `safe` is what its fixes are."""

    def check(context: Context) -> Iterator[Raised]:
        document = context.document
        for problem in document.problems:
            if problem.code == code:
                span = problem.span or _first_line(document, problem.pointer)
                fix = _fix(document, problem, safe=safe)
                yield Raised(problem.message_id, problem.pointer, None, span, problem.params, fix)

    return check


def _fix(document: Document, problem: Problem, *, safe: bool) -> Fix | None:
    """Write the reader's replacement over what was written, its quotes or the sign of a block kept."""
    if problem.span is None or problem.replacement is None:
        return None
    written = document.source.slice(problem.span)
    before = _OPENING.match(written)
    after = 1 if written[:1] in ("'", '"') else len(written) - len(written.rstrip())
    span = Span(problem.span.start + (before.end() if before else 0), problem.span.end - after)
    return Fix(safe, (Edit(span, problem.replacement),))


def _first_line(document: Document, pointer: str) -> Span:
    return document.source.first_line(document.locate(pointer))
