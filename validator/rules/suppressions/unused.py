"""SUP001: a comment silences rules that find nothing there."""

from collections.abc import Iterator

from validator.document import Problem
from validator.finding import Edit, Fix, Severity
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.source import LINE_BREAK, Source, Span


def check(context: Context) -> Iterator[Raised]:
    """Comments of which something is not needed."""
    source = context.document.source
    for problem in context.document.problems:
        if problem.code == "SUP001" and problem.span:
            edit = _edit(source, problem.span, problem)
            yield Raised(problem.message_id, "", None, problem.span, problem.params, Fix(safe=True, edits=(edit,)))


def _edit(source: Source, span: Span, problem: Problem) -> Edit:
    """Leave what is needed; where that is nothing, the comment goes, and the line it has to itself."""
    if problem.replacement:
        return Edit(span, problem.replacement)
    text, start = source.text, span.start
    while start and text[start - 1] in " \t":
        start -= 1
    line_break = LINE_BREAK.match(text, span.end)
    alone = start == 0 or text[start - 1] in "\r\n"
    return Edit(Span(start, line_break.end() if alone and line_break else span.end), "")


RULE = Rule(
    code="SUP001",
    name="unused-suppression",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    reads_broken=True,
    summary=N_("A comment silences rules that find nothing there."),
    why=N_("When the defect comes back one day, nobody will be told."),
    messages={"unused": N_("Nothing is silenced here: {selectors}.")},
    help={"unused": N_("Delete the comment, or what is not needed in it.")},
    fix=FixKind.SAFE,
    fix_title=N_("Delete what silences nothing"),
    sources=("metalint: comments that silence findings",),
)
