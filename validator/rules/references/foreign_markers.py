"""REF017: the markers of a reference are of another language: №, «С.», `//` in an English list, `pp.` in Russian."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from validator.article import ReferenceList, Text
from validator.finding import Edit, Fix, Severity
from validator.knowledge.characters.lookalike_tokens import lookalike_tokens
from validator.knowledge.references.habit import habit
from validator.knowledge.references.markers import (
    Marker,
    MarkerRole,
    Script,
    find_markers,
    record_script,
    usual_marker,
)
from validator.rule import N_, Context, FixKind, Raised, Rule

_Read = tuple[Text, Script | None, tuple[Marker, ...]]
_Forms = Mapping[tuple[Script, MarkerRole], str | None]

_CYRILLIC = ("ru", "kk", "uk", "be")
_MOST = 10  # items of an English list for one that is left in Cyrillic


def check(context: Context) -> Iterator[Raised]:
    """The references whose markers are of the other script; all foreign markers of one are one finding."""
    for reference_list in context.article.reference_lists:
        items = list(_read(context, reference_list))
        slashed = _has_slashes(context, items)
        english = _is_english(reference_list, [script for _, script, _ in items], slashed=slashed)
        forms = _forms(items)
        habitual = {script: _mixes(items, script, english=english) for script in ("Latin", "Cyrillic")}
        for text, script, markers in items:
            if script and not habitual[script] and not (english and script == "Cyrillic"):
                foreign = [m for m in markers if _is_foreign(m, script, english=english, slashed=slashed)]
                yield from _finding(context, text, script, _not_mistyped(text, foreign), forms)


def _read(context: Context, reference_list: ReferenceList) -> Iterator[_Read]:
    for item in reference_list.items:
        reference = context.analysis.reference(item.text)
        value = item.text.value
        yield item.text, record_script(value, reference), find_markers(value, reference)


def _is_english(reference_list: ReferenceList, scripts: Sequence[Script | None], *, slashed: bool | None) -> bool:
    """Whether a list is an English one: declared so, or all but Latin throughout and not in the form of ГОСТ."""
    if reference_list.language:
        return reference_list.language not in _CYRILLIC
    return not slashed and _MOST * scripts.count("Cyrillic") < len(scripts)


def _has_slashes(context: Context, items: Sequence[_Read]) -> bool | None:
    """Whether the list itself parts title and source by `//`; None where it has no habit."""
    return habit(
        any(marker.role is MarkerRole.SLASHES for marker in markers)
        for text, script, markers in items
        if script == "Latin" and context.analysis.reference(text).source
    )


def _mixes(items: Sequence[_Read], script: Script, *, english: bool) -> bool:
    """Whether a list of a Cyrillic language gives all sources of a script the markers of the other: a house's habit."""
    own = [markers for _, its, markers in items if its == script]
    foreign = [any(_is_foreign(m, script, english=False, slashed=True) for m in markers) for markers in own if markers]
    return not english and habit(foreign) is True


def _is_foreign(marker: Marker, script: Script, *, english: bool, slashed: bool | None) -> bool:
    if marker.role is MarkerRole.SLASHES:
        return english and slashed is False
    if script == "Latin" and not english and marker.text.startswith("№"):
        return False  # «Ref. Libr. 1997. Vol. 3, № 58», as ГОСТ Р 7.0.5-2008 has it
    return marker.script != script


def _not_mistyped(text: Text, markers: list[Marker]) -> list[Marker]:
    """The markers that are no lookalikes of the other alphabet's, which is another rule's."""
    mistyped = lookalike_tokens(text.value, text.language or None) if markers else ()
    return [m for m in markers if not any(one.start < m.end and m.start < one.end for one in mistyped)]


def _forms(items: Sequence[_Read]) -> _Forms:
    """How the list itself writes the markers of its Latin and of its Cyrillic sources."""
    written: dict[tuple[Script, MarkerRole], list[str]] = defaultdict(list)
    for _, script, markers in items:
        for marker in markers:
            if script and marker.script == script:
                written[script, marker.role].append(marker.text)
    return {key: habit(texts) for key, texts in written.items()}


def _finding(
    context: Context, text: Text, script: Script, markers: Sequence[Marker], forms: _Forms
) -> Iterator[Raised]:
    if not markers:
        return
    printed = ", ".join(dict.fromkeys(marker.text.strip() for marker in markers))
    edits = [edit for marker in markers if (edit := _edit(context, text, script, marker, forms))]
    yield context.finding(
        "slashes" if all(marker.role is MarkerRole.SLASHES for marker in markers) else script.lower(),
        text,
        (markers[0].start, markers[0].end),
        fix=Fix(safe=False, edits=tuple(edits)) if len(edits) == len(markers) else None,
        markers=printed,
    )


def _edit(context: Context, text: Text, script: Script, marker: Marker, forms: _Forms) -> Edit | None:
    value, start, end = text.value, marker.start, marker.end
    before = value[:start].rstrip()[-1:]
    if marker.role is MarkerRole.SLASHES:
        return context.edit(text, (start, end), " " if before in ".?!" else ". ")
    written = _written(marker, script, forms, after_period=before in ".–—-")
    if written is None:
        return None
    return context.edit(text, (start, end), written if value[end : end + 1].isspace() else f"{written} ")


def _written(marker: Marker, script: Script, forms: _Forms, *, after_period: bool) -> str | None:
    """The marker as the list writes it; a № is no `iss.`, for not only issues are counted by it."""
    own = forms.get((script, marker.role))
    if own and not (marker.text == "№" and own[:1] not in "Nn"):
        return own
    return usual_marker(marker.role, script, capital=after_period)


RULE = Rule(
    code="REF017",
    name="foreign-markers",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("The markers of volume, issue and pages are not in the language of the reference."),
    why=N_(
        "Scopus and Crossref read no volume and no pages after markers that they do not know, and the reference is not "
        "linked."
    ),
    messages={
        "latin": N_("The reference is in Latin letters, but is marked as a Russian one: {markers}."),
        "cyrillic": N_("The reference is in Cyrillic letters, but is marked as an English one: {markers}."),
        "slashes": N_("“//” stands before the source; the list does not part title and source so."),
    },
    help={
        "latin": N_("Write the markers in English, as the list does: vol., no., pp."),
        "cyrillic": N_("Write the markers in the language of the source: «Т.», «№», «С.»"),
        "slashes": N_("Put a period instead."),
    },
    fix=FixKind.UNSAFE,
    fix_title=N_("Write the markers of the language of the source"),
    sources=(
        "ГОСТ Р 7.0.5-2008, 5.2",
        "АНРИ: «//» and «–» are not used in References",
    ),
)
