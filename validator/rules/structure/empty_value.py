"""STR007: a field, or one language of it, is present and empty."""

from validator.finding import Severity
from validator.rule import N_, Rule
from validator.rules.structure.reported import from_reader

RULE = Rule(
    code="STR007",
    name="empty-value",
    since="0.1",
    severity=Severity.WARNING,
    check=from_reader("STR007"),
    reads_broken=True,
    summary=N_("A field, or one language of it, is present and empty."),
    why=N_("An empty field looks filled in to a program and passes into deposits as an empty element."),
    messages={"empty": N_("Nothing stands here.")},
    help={"empty": N_("Fill it in, or delete the key.")},
    sources=("JATS: empty alternatives are a frequent fault of real deposits",),
)
