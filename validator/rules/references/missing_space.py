"""REF002: a space is missing: `Med.2004`, «Д.А.,Чернов», or where the list has one."""

from collections.abc import Iterable, Iterator, Sequence

from validator.article import ReferenceList, Text
from validator.finding import Severity
from validator.knowledge.references.gap_spaces import Deviation, deviations, gap_habits
from validator.knowledge.references.habit import habit
from validator.knowledge.references.reference_parts import MissingSpace, SpaceKind
from validator.knowledge.references.reference_spaces import place_colon, slash_spaces
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.references.stretches import listed, rewritten, with_neighbours


def check(context: Context) -> Iterator[Raised]:
    """Spaces that the norm of print demands, and those that the list itself has at `//` and between its figures."""
    for reference_list in context.article.reference_lists:
        tight = _tight_kinds(context, reference_list)
        habits = gap_habits(listed(context, reference_list))
        for item in reference_list.items:
            reference = context.analysis.reference(item.text)
            due = [space for space in reference.missing_spaces if space.kind not in tight]
            for group in _groups(due):
                yield _lost(context, item.text, group)
            for deviation in deviations(item.text.value, reference, habits):
                if not deviation.too_many:
                    yield _against_habit(context, item.text, deviation)


def _tight_kinds(context: Context, reference_list: ReferenceList) -> set[SpaceKind]:
    """The spaces that the list does without: by its habit «М.:Наука»; `//` is set apart only where the list does so."""
    texts = [item.text for item in reference_list.items]
    slashes = [spaces for text in texts if (spaces := slash_spaces(text.value))]
    colons = [
        colon.spaced
        for text in texts
        if (colon := place_colon(text.value, context.analysis.reference(text).imprint)) is not None
    ]
    spaced: dict[SpaceKind, bool] = {
        "before-slashes": habit(before for before, _ in slashes) is True,
        "after-slashes": habit(after for _, after in slashes) is True,
        "place-colon": habit(colons) is not False,
    }
    return {kind for kind, apart in spaced.items() if not apart}


def _groups(spaces: Iterable[MissingSpace]) -> list[list[MissingSpace]]:
    """Spaces whose stretches touch are one fault: «реакторов.2006.Вып», «ЯЭУ//Вопросы»."""
    groups: list[list[MissingSpace]] = []
    for space in spaces:
        if groups and space.start < groups[-1][-1].end:
            groups[-1].append(space)
        else:
            groups.append([space])
    return groups


def _lost(context: Context, text: Text, spaces: Sequence[MissingSpace]) -> Raised:
    part = (min(space.start for space in spaces), max(space.end for space in spaces))
    edits = [(space.at, space.at, " ") for space in spaces]
    slashes = all(space.kind in ("before-slashes", "after-slashes") for space in spaces)
    return rewritten(context, "slashes" if slashes else "lost", text, part, edits)


def _against_habit(context: Context, text: Text, deviation: Deviation) -> Raised:
    part = with_neighbours(text.value, deviation.gap)
    return rewritten(context, "habit", text, part, deviation.edits, severity=Severity.INFO)


RULE = Rule(
    code="REF002",
    name="missing-space",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A space is missing in a reference."),
    why=N_(
        "Programs that read references take the two words for one and do not find the journal, the name or the year."
    ),
    messages={
        "lost": N_("A space is missing in “{printed}”."),
        "slashes": N_("A space is missing beside “//” in “{printed}”; the list sets it apart."),
        "habit": N_("A space is missing in “{printed}”; the list writes “{expected}”."),
    },
    help={
        "lost": N_("Write “{expected}”."),
        "slashes": N_("Write “{expected}”."),
        "habit": N_("Write all references of the list alike."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Write “{expected}”"),
    sources=(
        "ГОСТ Р 7.0.5-2008, 4.9",
        "NLM, Citing Medicine https://www.ncbi.nlm.nih.gov/books/NBK7256/",
    ),
)
