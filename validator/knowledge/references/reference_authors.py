"""The authors at the beginning of a reference: the form of each name, the signs between, `et al.` after them."""

import re
from itertools import pairwise
from typing import Literal

from validator.knowledge.locators.citation import AuthorList, Citation, read_citation
from validator.knowledge.locators.locator_parts import Locator, Piece
from validator.knowledge.people.name_parts import given_group, is_initial, is_patronymic, parse_name
from validator.knowledge.references.reference_parts import AuthorForm, Authors, PrintedAuthor, Truncation

_MOST_RESUMPTIONS = 6
_CAPITAL = r"[^\W\d_a-zа-яёäöüßәғқңөұүһіїєґў]"
# The list goes on after initials with a lost or a wrong sign («Солонин М.И, Бибилашвили Ю.К.», `Golikov YU.A., `),
# after a lost comma («Козлов Д.В. Суздалева А.Л. Название»), and with names in the other order («Козлов А.В.,
# Е.А. Кинев»).
_SLIP = re.compile(
    rf"[.,\s]?{_CAPITAL}[a-zа-я]?\.?(?P<gap>\s?,\s{{0,2}})(?={_CAPITAL})"
    rf"|(?P<lost>\.?\s{{1,2}})(?={_CAPITAL}[\w’'-]{{2,30}}\s{_CAPITAL}[a-zа-я]?\.\s?{_CAPITAL}[a-zа-я]?\.)"
    rf"|(?P<turned>\s?,\s{{1,2}}(?:(?:and|и|&)\s)?)(?=(?:{_CAPITAL}[a-zа-я]?\.[\s-]?){{1,3}}"
    rf"{_CAPITAL}[\w’'-]{{2,30}}(?:\s?[,.;&(]|\s(?:and|и|et)\b))"
)
_CUT = re.compile(rf"\s?{_CAPITAL}[a-zа-я]?(?=\s{{1,2}}(?:et\b|и\s?др\b))")  # «Балунов Б.Ф и др.»
_DOTTED = re.compile(rf"{_CAPITAL}[a-zа-я]{{0,3}}\.")
_DOTTED_FIRST = re.compile(rf"{_CAPITAL}[a-zа-я]?\.")
_SPACED = re.compile(rf"{_CAPITAL}[a-zа-я]?\.[\s\u00a0]{_CAPITAL}[a-zа-я]?(?:\.|\Z)")
_FINAL_INITIALS = re.compile(rf"[\s,](?:{_CAPITAL}[a-zа-я]?){{1,4}}\Z")
_LONE_INITIAL = re.compile(rf"[\s,]{_CAPITAL}[a-zа-я]?\.?\Z")
_TRUNCATION = re.compile(
    r"[\s,;.]{0,8}(?P<mark>[\[(]?(?:et\.?\s?a(?:ll?|t)\b\s?\.?|and\s(?:others|co-?workers|colleagues)\b\.?"
    r"|и[\s.]?(?:др|соавт)\b\s?\.?|i\s?dr\s?\.|и\s(?:другие|соавторы)\b|и\sдр\s?\.|та\sін\b\s?\.?"
    r"|және\s(?:т\s?\.\s?б\b\s?\.?|басқалары?\b))[\])]?)",
    re.IGNORECASE,
)


def read_authors(text: str, begin: int, stop: int) -> tuple[Authors, Citation]:
    """The authors printed from `begin` on, and the citation that the text between them and `stop` makes.

    `stop` is where title and source end; the spans of the citation are those of its own text, which is
    `text[authors.end:stop]` or a longer stretch, so only its relative order is of use.
    """
    citation = _shifted(read_citation(text[begin:stop], Locator()), begin)
    names = list(citation.authors.names) if citation.authors else []
    et_al = citation.authors.et_al if citation.authors else None
    for _ in range(_MOST_RESUMPTIONS):
        slip = _SLIP.match(text, names[-1].end, stop) if names and et_al is None else None
        if slip is None:
            break
        rest = _shifted(read_citation(text[slip.end() : stop], Locator()), slip.end())
        if rest.authors is None:
            break
        last = names[-1]
        end = last.end if slip["gap"] is None else slip.start("gap")
        names[-1] = Piece(text[last.start : end], last.start, end)
        names += rest.authors.names
        citation, et_al = rest, rest.authors.et_al
    cut = _CUT.match(text, names[-1].end, stop) if names and et_al is None else None
    if cut:
        names[-1] = Piece(text[names[-1].start : cut.end()], names[-1].start, cut.end())
    return _authors(text, begin, names, et_al), citation


def _shifted(citation: Citation, by: int) -> Citation:
    authors = citation.authors
    if authors:
        names = tuple(_moved(name, by) for name in authors.names)
        authors = AuthorList(names, _moved(authors.et_al, by) if authors.et_al else None)
    title, journal = citation.title, citation.journal
    return citation._replace(
        authors=authors, title=_moved(title, by) if title else None, journal=_moved(journal, by) if journal else None
    )


def _moved(piece: Piece, by: int) -> Piece:
    return Piece(piece.value, piece.start + by, piece.end + by)


def _authors(text: str, begin: int, names: list[Piece], et_al: Piece | None) -> Authors:
    if not names:
        return Authors((), (), None, begin)
    names[-1] = _with_period(text, names[-1])
    forms = [_form(name.value) for name in names]
    forms[-1] = _last_form(text, names[-1], forms)
    forms = [_form_beside(name.value, form, forms) for name, form in zip(names, forms, strict=True)]
    people = tuple(_printed(name, form) for name, form in zip(names, forms, strict=True))
    separators = tuple(Piece(text[a.end : b.start], a.end, b.start) for a, b in pairwise(names))
    truncation = _truncation(text, names[-1].end, et_al)
    return Authors(people, separators, truncation, truncation.mark.end if truncation else names[-1].end)


def _with_period(text: str, name: Piece) -> Piece:
    """`Tchazova T.E.` ends the list: its last period is that of the initial, which the others show."""
    inner = _DOTTED.search(name.value) is not None and not name.value.endswith(".")
    if inner and text.startswith(".", name.end) and _FINAL_INITIALS.search(name.value.replace(".", "")):
        return Piece(name.value + ".", name.start, name.end + 1)
    return name


def _form(name: str) -> AuthorForm | None:
    if _DOTTED_FIRST.match(name):
        return "initials-first"
    if _SPACED.search(name):
        return "given-first" if name[-1].islower() else "spaced-dotted"
    if _DOTTED.search(name):
        return "dotted" if name[-1] == "." or name[-1].isupper() else "given-first"
    if _FINAL_INITIALS.search(name):
        return "bare"
    return _full_form(name)


def _full_form(name: str) -> AuthorForm | None:
    """Names printed in full: by their comma, their patronymic, a known given name; Latin ones in their usual order."""
    parsed = parse_name(name)
    if not parsed.forenames:
        return None
    if "," in name or is_patronymic(name.rsplit(maxsplit=1)[-1]):
        return "full"
    first, last = name.split(maxsplit=1)[0], name.rsplit(maxsplit=1)[-1]
    if name.isascii() and not (given_group(last) and not given_group(first)):
        return "given-first"
    return "given-first" if name.endswith(parsed.family) else "full"


def _form_beside(name: str, form: AuthorForm | None, forms: list[AuthorForm | None]) -> AuthorForm | None:
    """What the other names tell of a short surname (`Kun Liu, Hongchun Wu`) and of an unknown given name."""
    if form == "given-first" and "full" in forms and not given_group(name.split(maxsplit=1)[0]):
        return "full"
    short = form == "bare" and name[-1].islower()
    return "given-first" if short and forms.count("given-first") * 2 >= len(forms) else form


def _last_form(text: str, name: Piece, forms: list[AuthorForm | None]) -> AuthorForm | None:
    """The period after a lone last initial may close the list: `Kozina L. Title`; the other names tell."""
    closed = name.value.endswith(".") or text.startswith(".", name.end)
    if not closed or not _LONE_INITIAL.search(name.value) or forms[-1] not in ("bare", "dotted"):
        return forms[-1]
    others = [form for form in forms[:-1] if form in ("bare", "dotted", "spaced-dotted")]
    return others[-1] if others else None


def _printed(name: Piece, form: AuthorForm | None) -> PrintedAuthor:
    parsed = parse_name(name.value)
    family, forenames = parsed.family, parsed.forenames
    if form == "given-first" and not name.value.endswith(family) and forenames and not is_initial(forenames[-1]):
        family, forenames = forenames[-1], (family, *forenames[:-1])  # an unknown given name: Jing Shen
    initials = tuple(each.rstrip(".") if is_initial(each) else each[:1] for each in forenames)
    return PrintedAuthor(name, family, initials, form)


def _truncation(text: str, end: int, et_al: Piece | None) -> Truncation | None:
    found = _TRUNCATION.match(text, end)
    if found is None and et_al is None:
        return None
    start, stop = found.span("mark") if found else (et_al.start, et_al.end) if et_al else (end, end)
    mark = text[start:stop].rstrip()
    script: Literal["Latin", "Cyrillic"] = "Latin" if mark.strip("[(")[:1].isascii() else "Cyrillic"
    return Truncation(Piece(mark, start, start + len(mark)), Piece(text[end:start], end, start), script)
