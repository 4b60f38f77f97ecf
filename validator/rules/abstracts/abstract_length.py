"""ABS001: an abstract is shorter or longer than the profile allows."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.knowledge.titles.abstracts import count_words
from validator.rule import N_, NP_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Words of each abstract; a profile without bounds asks for nothing."""
    bounds = context.profile.abstract_words
    if bounds is None:
        return
    least, greatest = bounds
    for abstract in context.article.abstracts.values():
        count = count_words(abstract.value)
        if count < least:
            yield context.finding("short", abstract, count=count, least=least, greatest=greatest)
        elif count > greatest:
            yield context.finding("long", abstract, count=count, least=least, greatest=greatest)


RULE = Rule(
    code="ABS001",
    name="abstract-length",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("An abstract is shorter or longer than the profile allows."),
    why=N_("Journals and indexes return records whose abstract is too short, and cut those that are too long."),
    messages={
        "short": NP_(
            "The abstract has {count} word; {least} to {greatest} are asked for.",
            "The abstract has {count} words; {least} to {greatest} are asked for.",
        ),
        "long": NP_(
            "The abstract has {count} word; no more than {greatest} are asked for.",
            "The abstract has {count} words; no more than {greatest} are asked for.",
        ),
    },
    help={
        "short": N_("Tell the aim, the methods, the results and the conclusions."),
        "long": N_("Shorten it."),
    },
    sources=("the profile", "ГОСТ Р 7.0.99-2018 (ИСО 214:1976)"),
    options={"words": "abstract_words"},
)
