"""CHR002: initials, page markers, numerals and other short tokens typed in the wrong alphabet."""

from collections.abc import Iterator, Sequence

from validator.article import Text
from validator.finding import Fix, Severity
from validator.knowledge.characters.lookalike_tokens import LookalikeToken, lookalike_tokens
from validator.knowledge.characters.scripts import script_of
from validator.rule import N_, Context, FixKind, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Such tokens in every text of the article; the initials of one person are one finding."""
    for text in context.article.texts():
        for tokens in _grouped(text.value, _tokens(context, text)):
            yield _finding(context, text, tokens)


def _tokens(context: Context, text: Text) -> list[LookalikeToken]:
    """The tokens that are no part of a wrongly decoded stretch, which is another rule's."""
    found = lookalike_tokens(text.value, text.language or None)
    spoilt = context.analysis.mojibake(text) if found else ()
    return [token for token in found if not any(one.start < token.end and token.start < one.end for one in spoilt)]


def _grouped(value: str, tokens: Sequence[LookalikeToken]) -> list[list[LookalikeToken]]:
    groups: list[list[LookalikeToken]] = []
    for token in tokens:
        last = groups[-1][-1] if groups else None
        if last and last.kind == token.kind == "initial" and value[last.end : token.start].strip(" \u00a0") == ".":
            groups[-1].append(token)
        else:
            groups.append([token])
    return groups


def _finding(context: Context, text: Text, tokens: Sequence[LookalikeToken]) -> Raised:
    start, end = tokens[0].start, tokens[-1].end
    printed, replacement = text.value[start:end], _replacement(text.value, tokens)
    cyrillic = script_of(printed[0]) == "Cyrillic"
    certain = "cyrillic" if cyrillic else "latin"
    return context.finding(
        certain if replacement else "unsure",
        text,
        (start, end),
        fix=_fix(context, text, (start, end), replacement),
        token=printed,
        replacement=replacement or "",
    )


def _replacement(value: str, tokens: Sequence[LookalikeToken]) -> str | None:
    """The stretch of the tokens with all of them replaced, or None where one of them has two readings."""
    written, position = "", tokens[0].start
    for token in tokens:
        if token.replacement is None:
            return None
        written += value[position : token.start] + token.replacement
        position = token.end
    return written


def _fix(context: Context, text: Text, part: tuple[int, int], replacement: str | None) -> Fix | None:
    return context.replace(text, part, replacement, safe=True) if replacement else None


RULE = Rule(
    code="CHR002",
    name="lookalike-token",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A short token is typed in the wrong alphabet with letters that look alike."),
    why=N_(
        "The text looks right, but the person, the pages or the number cannot be read by a program, so the reference "
        "is not linked to its source."
    ),
    messages={
        "cyrillic": N_("“{token}” is typed in Cyrillic letters; the Latin “{replacement}” is meant."),
        "latin": N_("“{token}” is typed in Latin letters; the Cyrillic “{replacement}” is meant."),
        "unsure": N_("“{token}” is typed in Cyrillic letters in a text in Latin ones."),
    },
    help={
        "cyrillic": N_("Type it anew in Latin letters."),
        "latin": N_("Type it anew in Cyrillic letters."),
        "unsure": N_("See in the original which letter is meant, and type it in Latin letters."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Write “{replacement}” in the alphabet of the text"),
    sources=("Unicode Technical Standard #39 https://www.unicode.org/reports/tr39/",),
)
