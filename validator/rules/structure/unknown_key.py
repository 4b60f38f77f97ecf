"""STR004: a key is no field of the format."""

from validator.finding import Severity
from validator.rule import N_, FixKind, Rule
from validator.rules.structure.reported import from_reader

RULE = Rule(
    code="STR004",
    name="unknown-key",
    since="0.1",
    severity=Severity.WARNING,
    check=from_reader("STR004"),
    reads_broken=True,
    summary=N_("A key is not a field of the format."),
    why=N_("What stands under an unknown key is neither checked nor published."),
    messages={
        "unknown": N_("There is no field “{key}”."),
        "unknown-near": N_("There is no field “{key}”; did you mean “{suggestion}”?"),
        "unknown-language": N_("“{key}” is no code of a language."),
    },
    help={
        "unknown": N_("Keep what the format does not know under “extra”."),
        "unknown-near": N_("Correct the key."),
        "unknown-language": N_("Use ISO 639-1: ru, en, kk."),
    },
    fix=FixKind.UNSAFE,
    fix_title=N_("Write “{suggestion}”"),
    sources=("article.yaml, format 1", "ISO 639-1"),
)
