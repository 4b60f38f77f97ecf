"""STR002: the file is not UTF-8."""

from validator.finding import Severity
from validator.rule import N_, Rule
from validator.rules.structure.reported import from_reader

RULE = Rule(
    code="STR002",
    name="wrong-encoding",
    since="0.1",
    severity=Severity.ERROR,
    check=from_reader("STR002"),
    reads_broken=True,
    summary=N_("The file is not UTF-8."),
    why=N_("In any other encoding Cyrillic letters turn into garbage on another computer."),
    messages={
        "encoding": N_("The file is not UTF-8; it looks like {encoding}."),
        "binary": N_("The file is not a text."),
    },
    help={
        "encoding": N_("Open it in that encoding and save it as UTF-8."),
        "binary": N_("Check the path, or export the metadata as text."),
    },
    sources=(
        "YAML 1.2.2, 5.2 https://yaml.org/spec/1.2.2/",
        "RFC 8259, 8.1 https://www.rfc-editor.org/rfc/rfc8259",
    ),
)
