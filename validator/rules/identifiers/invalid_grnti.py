"""IDN009: a code that the ГРНТИ rubricator (in Kazakhstan МРНТИ, ҒТАМР, IRSTI) cannot have."""

from collections.abc import Iterator, Mapping

from validator.finding import Severity
from validator.knowledge.identifiers.identifier_reading import ProblemKind
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.readings import problem_findings, rubric_problems, rubrics

_MESSAGES = {
    "malformed": N_("“{piece}” is not a code of the rubricator: it has two, four or six digits, as 27.21.15."),
    "trailing": N_("A punctuation mark stands after the code."),
    "label": N_("The field repeats its own name."),
}
_ALIASES: Mapping[ProblemKind, str] = {"shape": "malformed"}
_SLIGHT = dict.fromkeys(("trailing", "label"), Severity.INFO)


def check(context: Context) -> Iterator[Raised]:
    """The problems of the article's ГРНТИ, МРНТИ or IRSTI codes."""
    for text in rubrics(context.article):
        yield from problem_findings(context, text, rubric_problems(text.value), _ALIASES, _SLIGHT)


RULE = Rule(
    code="IDN009",
    name="invalid-grnti",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A code of the ГРНТИ, МРНТИ or IRSTI rubricator is not well formed."),
    why=N_("eLIBRARY and the Kazakh citation base file the article by it and do not take another form."),
    messages=_MESSAGES,
    help={
        "malformed": N_("Compare it with the rubricator: https://grnti.ru/"),
        "trailing": N_("Delete it."),
        "label": N_("Leave nothing but the code here."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Correct the code"),
    sources=("ГОСТ Р 7.0.49-2007, Государственный рубрикатор научно-технической информации", "https://grnti.ru/"),
)
