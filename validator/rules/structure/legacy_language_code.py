"""STR008: a language is named by another system's code."""

from validator.finding import Severity
from validator.rule import N_, FixKind, Rule
from validator.rules.structure.reported import from_reader

RULE = Rule(
    code="STR008",
    name="legacy-language-code",
    since="0.1",
    severity=Severity.INFO,
    check=from_reader("STR008", safe=True),
    reads_broken=True,
    summary=N_("A language is named by a code of another system."),
    why=N_(
        "eLIBRARY, OJS and library catalogues have codes of their own (RUS, ru_RU, rus, KKZ); a program that knows "
        "ISO 639-1 only takes the text for one of an unknown language."
    ),
    messages={"legacy": N_("The code of the language is written “{key}”; the format wants “{code}”.")},
    help={"legacy": N_("Write “{code}”.")},
    fix=FixKind.SAFE,
    fix_title=N_("Write “{code}”"),
    sources=(
        "article.yaml, format 1: ISO 639-1",
        "РИНЦ, описание XML-формата Articulus (RINC-doc): RUS, ENG, KKZ",
        "OJS: MergeLocalesMigration, 3.4 https://github.com/pkp/pkp-lib",
    ),
)
