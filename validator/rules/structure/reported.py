"""What the rules of structure share: the reader met the fault, the rule tells it."""

from collections.abc import Iterator

from validator.document import Document
from validator.rule import Check, Context, Raised
from validator.source import Span


def from_reader(code: str) -> Check:
    """A check that raises the reader's problems of one rule."""

    def check(context: Context) -> Iterator[Raised]:
        document = context.document
        for problem in document.problems:
            if problem.code == code:
                span = problem.span or _first_line(document, problem.pointer)
                yield Raised(problem.message_id, problem.pointer, None, span, problem.params)

    return check


def _first_line(document: Document, pointer: str) -> Span:
    return document.source.first_line(document.locate(pointer))
