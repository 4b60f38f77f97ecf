"""STR005: a value is of another kind than its field."""

from validator.finding import Severity
from validator.rule import N_, Rule
from validator.rules.structure.reported import from_reader

RULE = Rule(
    code="STR005",
    name="wrong-type",
    since="0.1",
    severity=Severity.ERROR,
    check=from_reader("STR005"),
    reads_broken=True,
    summary=N_("A value is of the wrong kind: a list where a text is due, and so on."),
    why=N_("A value of the wrong kind cannot be read, and is lost on conversion."),
    messages={
        "not-an-article": N_("An article is a mapping of fields (title:, authors: …); this is something else."),
        "no-articles": N_("The file holds no article."),
        "unexpected-list": N_("“{key}” holds a list, where none is due."),
        "unexpected-mapping": N_("“{key}” holds a mapping of keys, where none is due."),
        "unexpected-text": N_("“{key}” holds a text, where a list or a mapping is due."),
        "not-boolean": N_("“{key}” is either true or false."),
        "odd-key": N_("A list or mapping stands here as a key."),
    },
    help={
        "not-an-article": N_("Begin with “title:”; the guide shows the format."),
        "no-articles": N_("Check that it is the file of an issue or article, and not of something else."),
        "unexpected-list": N_("Write one text. A text that begins with a bracket needs quotes."),
        "unexpected-mapping": N_("Write one text. A text that holds a colon or begins with a brace needs quotes."),
        "unexpected-text": N_("Compare with the example in the guide."),
        "not-boolean": N_("Write true or false."),
        "odd-key": N_("Put the key into quotes."),
    },
    sources=("article.yaml, format 1",),
)
