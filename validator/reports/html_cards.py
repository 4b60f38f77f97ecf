"""The cards of the HTML report: a text of the article with its marks, and all that is told about it."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from validator.finding import Finding, Severity
from validator.i18n import Renderer
from validator.messages import N_
from validator.reports.html_words import worst
from validator.reports.json_report import rule_url
from validator.reports.marks import Mark, Piece, changed, pieces
from validator.reports.places import language, place_label
from validator.run import Quote, Rewording, Run

_WHY = N_("Why: rule {code}")
_PLACE = N_("line {line}, column {column}")
_SCRIPTS = {"CYRILLIC": N_("Cyrillic"), "LATIN": N_("Latin"), "GREEK": N_("Greek")}
_MOST_LETTERS = 3
_MOST_REWORDINGS = 6
_LONGEST_WHOLE = 80
"""A text that is meant as a whole is marked only if it is no longer."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a fix makes of some words; `letters` names the letters where they look the same."""

    before: Markup
    after: Markup
    letters: str


@dataclass(frozen=True, slots=True)
class Note:
    """What is wrong with a text, told once for all places of the text where it is."""

    severity: Severity
    word: str
    number: int
    message: str
    help: str
    safe: bool
    corrections: Sequence[Correction]
    more: int
    code: str
    name: str
    url: str
    why: str
    places: Sequence[str]


@dataclass(frozen=True, slots=True)
class Card:
    """A text of the article and all that is told about it."""

    worst: Severity
    label: str
    language: str
    verbatim: bool
    pieces: Sequence[Piece]
    notes: Sequence[Note]


def cards(findings: Sequence[Finding], run: Run, renderer: Renderer) -> Iterator[Card]:
    """The findings of one part of an article, those of one text on one card."""
    grouped: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        quote = run.quotes[finding.fingerprint]
        grouped.setdefault((place_label(quote.pointer, quote.owner, renderer), quote.text), []).append(finding)
    for (label, text), told in grouped.items():
        quote = run.quotes[told[0].fingerprint]
        alike = _alike(told, renderer)
        marks = list(_marks(alike, run))
        yield Card(
            worst=worst(told) or Severity.INFO,
            label=label,
            language="" if quote.verbatim else language(quote.pointer),
            verbatim=quote.verbatim,
            pieces=list(pieces(text, marks)) if text else [],
            notes=list(_notes(alike, {mark.number for mark in marks}, run, renderer)),
        )


def _alike(findings: Iterable[Finding], renderer: Renderer) -> list[list[Finding]]:
    """Findings of one text, those together that say the same."""
    grouped: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        grouped.setdefault((finding.code, renderer.message(finding)), []).append(finding)
    return list(grouped.values())


def _marks(alike: Sequence[Sequence[Finding]], run: Run) -> Iterator[Mark]:
    for number, findings in enumerate(alike, 1):
        for finding in findings:
            quote = run.quotes[finding.fingerprint]
            for part_meant in () if _means_all(quote) else quote.parts:
                yield Mark(*part_meant, finding.severity, number if len(alike) > 1 else 0)


def _means_all(quote: Quote) -> bool:
    return (0, len(quote.text)) in quote.parts and len(quote.text) > _LONGEST_WHOLE


def _notes(alike: Sequence[list[Finding]], numbers: set[int], run: Run, renderer: Renderer) -> Iterator[Note]:
    for number, findings in enumerate(alike, 1):
        first = findings[0]
        reworded = dict.fromkeys(one for each in findings for one in run.quotes[each.fingerprint].rewordings)
        yield Note(
            severity=first.severity,
            word=renderer.severity(first.severity),
            number=number if number in numbers else 0,
            message=renderer.message(first),
            help=renderer.help(first),
            safe=first.fix is not None and first.fix.safe,
            corrections=[_correction(one, renderer) for one in list(reworded)[:_MOST_REWORDINGS]],
            more=max(len(reworded) - _MOST_REWORDINGS, 0),
            code=first.code,
            name=first.name,
            url=rule_url(renderer.rule(first.code), renderer.language),
            why=renderer.say(_WHY, code=first.code),
            places=[renderer.say(_PLACE, **one.start._asdict()) for one in findings],
        )


def _correction(rewording: Rewording, renderer: Renderer) -> Correction:
    before, after = changed(*rewording)
    return Correction(before, after, _letters(rewording, renderer))


def _letters(rewording: Rewording, renderer: Renderer) -> str:
    """“С Cyrillic → C Latin”, where a few letters are exchanged for those of another script."""
    if len(rewording.before) != len(rewording.after):
        return ""
    pairs = dict.fromkeys(pair for pair in zip(*rewording, strict=True) if pair[0] != pair[1])
    scripts = {letter: unicodedata.name(letter, "").partition(" ")[0] for pair in pairs for letter in pair}
    if not scripts.keys() or len(pairs) > _MOST_LETTERS or not set(scripts.values()) <= _SCRIPTS.keys():
        return ""
    named = {letter: f"{letter} {renderer.say(_SCRIPTS[script])}" for letter, script in scripts.items()}
    return ", ".join(f"{named[before]} → {named[after]}" for before, after in pairs)
