"""REF001: year, volume, issue and pages are joined by the wrong signs."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Fix, Severity
from validator.knowledge.locators.locator_parts import Fault
from validator.rule import N_, Context, FixKind, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """The faults that the locator of each reference has."""
    for reference in context.article.references:
        for fault in context.analysis.locator(reference.text).malformed:
            if fault.kind == "page-marker":
                continue  # the marker of another style is REF008's
            part = (fault.start, fault.end)
            text = reference.text.value[fault.start : fault.end]
            yield context.finding(
                "malformed", reference.text, part, fix=_fix(context, reference.text, fault), text=text
            )


def _fix(context: Context, text: Text, fault: Fault) -> Fix | None:
    if fault.replacement is None:
        return None
    return context.replace(text, (fault.start, fault.end), fault.replacement, safe=False)


RULE = Rule(
    code="REF001",
    name="malformed-locator",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("Year, volume, issue and pages of a reference are joined by the wrong signs."),
    why=N_("Programs that match references read the wrong volume or none, and the citation is not counted."),
    messages={"malformed": N_("“{text}” cannot be read as year, volume, issue and pages.")},
    help={"malformed": N_("Write it in the form of the list, for example 2007;392(3):239-253.")},
    fix=FixKind.UNSAFE,
    fix_title=N_("Correct the signs"),
    sources=("NLM, Citing Medicine https://www.ncbi.nlm.nih.gov/books/NBK7256/", "ГОСТ Р 7.0.5-2008"),
)
