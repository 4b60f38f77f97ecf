"""SUP002: a comment names a rule that there is not."""

from validator.finding import Severity
from validator.rule import N_, Rule
from validator.rules.structure.reported import from_reader

RULE = Rule(
    code="SUP002",
    name="unknown-rule",
    since="0.1",
    severity=Severity.ERROR,
    check=from_reader("SUP002"),
    reads_broken=True,
    summary=N_("A comment that is to silence findings is misspelt, names a rule that does not exist, or names none."),
    why=N_("The comment silences nothing, and its author believes that it does."),
    messages={
        "unknown": N_("There is no rule “{selector}”."),
        "unknown-near": N_("There is no rule “{selector}”. Did you mean {near}?"),
        "misspelt": N_("“{said}” silences nothing."),
        "no-rule": N_("The comment does not say which rules it silences."),
    },
    help={
        "unknown": N_("Correct the code or name; “metalint rules” lists them all."),
        "unknown-near": N_("Correct the code or name; “metalint rules” lists them all."),
        "misspelt": N_(
            "Write “metalint: ignore[TAG001]” for one place, or “metalint: ignore-file[TAG001]” for the whole file."
        ),
        "no-rule": N_("Name the rules in brackets: ignore[TAG001]."),
    },
    sources=("metalint: comments that silence findings",),
)
