"""REF020: a reference does not tell which work it means."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.knowledge.references.completeness import find_gap
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """References without what identifies a work: title, author, publisher."""
    for reference in context.article.references:
        analysed = context.analysis.reference(reference.text)
        gap = find_gap(reference.text.value, analysed)
        if gap:
            dangling = analysed.addresses.dangling
            text = reference.text.value[: dangling.start if dangling else None]
            part = (len(text) - len(text.lstrip()), len(text.rstrip()))
            yield context.finding(gap, reference.text, part)


RULE = Rule(
    code="REF020",
    name="malformed-reference",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A reference does not tell which work it means."),
    why=N_("Neither a reader nor a program can find the source."),
    messages={
        "bare-address": N_("The reference is an address only, without the title of what stands there."),
        "names-only": N_("The reference names people, but no work of theirs."),
        "edition": N_("The reference names an edition, but neither author nor place and publisher can be made out."),
    },
    help={
        "bare-address": N_("Name the author or organization, the title and the date of access."),
        "names-only": N_("Add the title and where it appeared, or join the reference with the one it was torn from."),
        "edition": N_("Write it as a book: author or organization, title, edition, place, publisher, year."),
    },
    sources=("NLM, Citing Medicine https://www.ncbi.nlm.nih.gov/books/NBK7256/", "ГОСТ Р 7.0.5-2008"),
)
