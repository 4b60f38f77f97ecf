"""AUT009: the corresponding author is missing, is not one, or cannot be written to."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Only where the profile asks for one; a single author is always the corresponding one."""
    article = context.article
    due = context.profile.requires_corresponding_author and "corresponding" not in context.document.lacks
    if not (article.authors and due):
        return
    marked = [author for author in article.authors if author.corresponding]
    chosen = marked or (article.authors if len(article.authors) == 1 else ())
    if not chosen:
        yield context.finding("none", "/authors")
    if len(chosen) > 1:
        yield context.finding(
            "several", chosen[1].pointer, one=chosen[0].display_name(), other=chosen[1].display_name()
        )
    # A printed byline has no place for addresses.
    if chosen and not article.bylines and not any("email" in author.identifiers for author in chosen):
        yield context.finding("unreachable", chosen[0].pointer, author=chosen[0].display_name())


RULE = Rule(
    code="AUT009",
    name="corresponding-author",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("The corresponding author is missing, is not one, or has no e-mail."),
    why=N_("Readers and the ethics committee write to this person; the journal’s rules ask for one with an e-mail."),
    messages={
        "none": N_("No author is marked as the corresponding one."),
        "several": N_("Several authors are marked as corresponding: {one}, {other}; the journal asks for one."),
        "unreachable": N_("{author} is the corresponding author and has no e-mail."),
    },
    help={
        "none": N_("Mark the corresponding author with “*”."),
        "several": N_("Leave the mark at one of them."),
        "unreachable": N_("Add the e-mail."),
    },
    sources=(
        "Rules of journals on the list of the КОКСНВО, e.g. https://vestnik.tou.edu.kz/Home/Rules",
        "ICMJE Recommendations: corresponding author",
    ),
    options={"required": "requires_corresponding_author"},
)
