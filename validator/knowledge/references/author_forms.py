"""In what form the authors of a reference are printed, what form a list prefers, and which names deviate from it."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple, TypeVar, get_args

from validator.knowledge.people.name_parts import given_group, is_initial, is_patronymic, parse_name
from validator.knowledge.references.habit import habit
from validator.knowledge.references.reference_parts import Authors, PrintedAuthor

Order = Literal["surname-first", "initials-first", "full"]
Deviation = Literal[
    "full", "surname-first", "initials-first", "lost-period", "periods", "no-periods", "comma", "spaces"
]
T = TypeVar("T", bound=bool | str)

_CAPITAL = r"[^\W\d_a-zа-яёäöüßәғқңөұүһіїєґў]"
# Digraphs of romanization are one initial even in capitals, if a period follows: `YU.M.`
_LETTERS = rf"(?:(?:Y[UAEO]|J[UAO]|ZH|KH|SH|CH|TS)(?=\.)|{_CAPITAL}(?:[a-zа-я]{{2,3}}(?=\.)|[a-zа-я]?))"
_INITIALS = rf"(?:(?:{_LETTERS}[.,]?)(?:[\s-]?{_LETTERS}[.,]?){{0,3}})"
_TAIL = re.compile(rf"(?P<comma>,)?\s{{0,2}}(?<=[\s,])(?P<initials>{_INITIALS})\Z")
_HEAD = re.compile(rf"(?P<initials>{_INITIALS})(?=\s?{_CAPITAL}[\w’'-]{{2}})")
_INITIAL = re.compile(rf"(?P<hyphen>-?)(?P<letters>{_LETTERS})(?P<sign>[.,]?)")
_INSTITUTION = re.compile(
    r"\b(?:agency|agencies|association|organi[sz]ation|institute|university|cent(?:er|re)|committee|council|ministry"
    r"|department|commission|society|federation|foundation|academy|laborator|nations|group|team|collaboration|manual"
    r"|агентств|ассоциаци|организаци|институт|университет|центр|комитет|совет|министерств|комисси|обществ|федераци"
    r"|академи|группа|коллектив)",
    re.IGNORECASE,
)
_MOST_WORDS = 3  # of a name printed in full
_SURE_NUMBER = 3  # names in full in a row are people
_MOST_INITIALS = 2  # without periods, where no other name lacks them: `Novovoronezh NPP` is no person
_DIGRAPHS = frozenset(
    re.findall(r"\w+", "Yu Ya Ye Yo Ju Ja Je Jo Iu Ia Ie Zh Kh Ts Tc Ch Sh Dj Dz Ph Th St Eu Ev Al Дж Дз Ио Йо")
)


class NameForm(NamedTuple):
    """How one name is printed; None where it does not show (one initial has no spaces; a period may end the list).

    `lost_period`: some of the initials have a period, others lack it.
    """

    order: Order
    periods: bool | None = None
    spaced: bool | None = None
    comma: bool | None = None
    lost_period: bool = False


class FormHabit(NamedTuple):
    """The form of most items of a list; the later authors may stand in another order (`Smith, J., and K. Jones`)."""

    first: Order | None
    later: Order | None
    periods: bool | None
    spaced: bool | None
    comma: bool | None


class DeviatingName(NamedTuple):
    """A name in another form than the list's: in what it deviates most, and its usual form, if that is certain."""

    author: PrintedAuthor
    kind: Deviation
    expected: str | None


def name_forms(authors: Authors) -> list[NameForm | None]:
    """The form of each author's name; None for names that show none (organisations, mononyms)."""
    people = authors.people
    sure = _are_people(people)
    forms = [_full(author, sure=sure) or _with_initials(author) for author in people]
    if sum(form is not None and form.periods is False for form in forms) == 1:
        forms = [None if _is_abbreviation(author, form) else form for author, form in zip(people, forms, strict=True)]
    last = forms[-1] if forms else None
    if last and people[-1].form is None and last.order == "surname-first":
        last = last._replace(periods=None)
    if last and not authors.truncation and last.order == "surname-first" and last.spaced is None:
        last = last._replace(periods=None)  # `Kozina L. Title`: the period closes the list
    return [*forms[:-1], last] if forms else []


def _full(author: PrintedAuthor, *, sure: bool) -> NameForm | None:
    return NameForm("full") if sure and author.form in ("given-first", "full") else None


def _are_people(people: Sequence[PrintedAuthor]) -> bool:
    """Whether names in full are people and not an institution or a title."""
    full = [author.name.value for author in people if author.form in ("given-first", "full")]
    if any(_INSTITUTION.search(name) or _is_designation(name) or len(name.split()) > _MOST_WORDS for name in full):
        return False
    others = any(author.form in ("dotted", "spaced-dotted", "initials-first") for author in people)
    return others or len(full) >= _SURE_NUMBER or any(_is_known(name) for name in full)


def _is_designation(name: str) -> bool:
    words = name.split()
    return any(char.isdigit() for char in name) or any(len(word) > 1 and word.isupper() for word in words)


def _is_known(name: str) -> bool:
    words = [*parse_name(name).forenames, parse_name(name).family]
    return any(is_initial(word) or is_patronymic(word) or given_group(word) for word in words)


def _is_abbreviation(author: PrintedAuthor, form: NameForm | None) -> bool:
    last = author.name.value.rsplit(maxsplit=1)[-1]
    return form is not None and form.periods is False and len(last) > _MOST_INITIALS


def _with_initials(author: PrintedAuthor) -> NameForm | None:
    if author.form in ("given-first", "full"):
        return None
    name = author.name.value
    found = _HEAD.match(name) if author.form == "initials-first" else _TAIL.search(name)
    if found is None:
        return None
    initials = list(_INITIAL.finditer(found["initials"]))
    signs = [each["sign"] == "." for each in initials]
    if not any(signs) and any(len(each["letters"]) > 1 and each["letters"] not in _DIGRAPHS for each in initials):
        return None  # `Tao Gu`
    first = author.form == "initials-first"
    return NameForm(
        order="initials-first" if first else "surname-first",
        periods=any(signs),
        spaced=_spaced(initials),
        comma=None if first else found["comma"] is not None,
        lost_period=any(signs) and not all(signs),
    )


def _spaced(initials: Sequence[re.Match[str]]) -> bool | None:
    """Whether spaces part the initials; None for one initial and for a medley, `Maxwell C.R. J. Chem`."""
    apart = {left.end() != right.start() for left, right in pairwise(initials)}
    return apart.pop() if len(apart) == 1 else None


def form_habit(items: Iterable[Authors]) -> FormHabit:
    """The habit of a list from the authors of its items, which should be of one script."""
    listed = [name_forms(authors) for authors in items]
    later = [form for forms in listed for form in forms[1:2] if form]
    return FormHabit(
        first=habit(form.order for forms in listed for form in forms[:1] if form),
        later=habit(form.order for form in later),
        periods=habit(_of_items([[form.periods for form in forms if form] for forms in listed])),
        spaced=habit(_of_items([[form.spaced for form in forms if form] for forms in listed])),
        comma=habit(_of_items([[form.comma for form in forms if form] for forms in listed])),
    )


def _of_items(listed: Iterable[Iterable[T | None]]) -> list[T]:
    """What each item prefers, an item without a majority left out."""
    preferred = []
    for values in listed:
        shown = [value for value in values if value is not None]
        most = max(set(shown), key=shown.count, default=None)
        if most is not None and 2 * shown.count(most) > len(shown):
            preferred.append(most)
    return preferred


def deviating_names(authors: Authors, usual: FormHabit) -> list[DeviatingName]:
    """The names that deviate from the list's form, or where it has none, from the other names of the reference."""
    forms = name_forms(authors)
    usual = _with_own_habit(usual, [form for form in forms if form])
    found = []
    for at, (author, form) in enumerate(zip(authors.people, forms, strict=True)):
        kind = _deviation(form, usual, at, forms[0]) if form else None
        if form and kind:
            found.append(DeviatingName(author, kind, _expected(author, form, usual, at)))
    return found


def _with_own_habit(usual: FormHabit, forms: list[NameForm]) -> FormHabit:
    own_periods = habit(form.periods for form in forms if form.periods is not None)
    own_spaced = habit(form.spaced for form in forms if form.spaced is not None)
    return usual._replace(
        periods=own_periods if usual.periods is None else usual.periods,
        spaced=own_spaced if usual.spaced is None else usual.spaced,
    )


def _deviation(form: NameForm, usual: FormHabit, at: int, first: NameForm | None) -> Deviation | None:
    """In what a name deviates most."""
    order = _order(usual, at, first)
    kinds: tuple[tuple[Deviation, bool], ...] = (
        ("full", form.order == "full" and order in ("surname-first", "initials-first")),
        ("initials-first", form.order == "initials-first" and order == "surname-first"),
        ("surname-first", form.order == "surname-first" and order == "initials-first"),
        ("periods", form.periods is True and usual.periods is False),
        ("lost-period", form.lost_period),
        ("no-periods", form.periods is False and usual.periods is True),
        ("comma", None not in (form.comma, usual.comma) and form.comma != usual.comma),
        ("spaces", None not in (form.spaced, usual.spaced) and bool(form.periods) and form.spaced != usual.spaced),
    )
    return next((kind for kind, deviates in kinds if deviates), None)


def _order(usual: FormHabit, at: int, first: NameForm | None) -> Order | None:
    """The order due at a position; after an inverted name (`Smith, J., and K. Jones`) only the later habit tells."""
    if at == 0 or usual.first is None or (usual.later is None and first is not None and first.comma is False):
        return usual.first
    return usual.later


def _expected(author: PrintedAuthor, form: NameForm, usual: FormHabit, at: int) -> str | None:
    """The name in the form of the list."""
    name = author.name.value
    if form.order == "full":
        family, initials = author.family, [("", letter) for letter in author.initials]
    else:
        found = (_HEAD.match if form.order == "initials-first" else _TAIL.search)(name)
        if found is None:
            return None
        family = (name[found.end() :] if form.order == "initials-first" else name[: found.start()]).strip(" ,")
        initials = [(each["hyphen"], each["letters"]) for each in _INITIAL.finditer(found["initials"])]
    periods = form.periods if usual.periods is None else usual.periods
    order = (usual.first if at == 0 else usual.later or usual.first) or form.order
    if not family or not initials or order == "full" or periods is None:
        return None
    joined = _joined(initials, periods=periods, spaced=bool(form.spaced if usual.spaced is None else usual.spaced))
    if order == "initials-first":
        return f"{joined} {family}"
    comma = "," if (form.comma if usual.comma is None else usual.comma) else ""
    return f"{family}{comma} {joined}"


def _joined(initials: list[tuple[str, str]], *, periods: bool, spaced: bool) -> str:
    if not periods:
        return "".join(letters for _, letters in initials)
    gap = " " if spaced else ""
    first, *rest = initials
    return f"{first[1]}." + "".join((hyphen or gap) + letters + "." for hyphen, letters in rest)


def first_run(found: Sequence[DeviatingName], authors: Authors) -> Sequence[DeviatingName]:
    """The first unbroken run of the names that deviate in the gravest way found."""
    kinds = {name.kind for name in found}
    gravest = next(kind for kind in get_args(Deviation) if kind in kinds)
    place = {author.name.start: at for at, author in enumerate(authors.people)}
    run = [name for name in found if name.kind == gravest]
    for count, (left, right) in enumerate(pairwise(run), 1):
        if place[right.author.name.start] != place[left.author.name.start] + 1:
            return run[:count]
    return run
