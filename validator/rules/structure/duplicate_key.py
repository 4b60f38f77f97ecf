"""STR003: a key stands twice in one mapping."""

from validator.finding import Severity
from validator.rule import N_, Rule
from validator.rules.structure.reported import from_reader

RULE = Rule(
    code="STR003",
    name="duplicate-key",
    since="0.1",
    severity=Severity.ERROR,
    check=from_reader("STR003"),
    reads_broken=True,
    summary=N_("A key stands twice."),
    why=N_("Most programs silently keep the last value only, so half of the metadata is lost unseen."),
    messages={"duplicate": N_("The key “{key}” stands twice; the first is in line {line}, column {column}.")},
    help={"duplicate": N_("Delete one of them, or rename it.")},
    sources=("YAML 1.2.2, 3.2.1.1: keys of a mapping are unique https://yaml.org/spec/1.2.2/",),
)
