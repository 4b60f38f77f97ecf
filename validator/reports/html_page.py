"""The HTML report’s page: a run as sections (articles), parts and cards, all in the user’s language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator.finding import Finding, Severity
from validator.i18n import Renderer
from validator.messages import N_, NP_
from validator.reports.html_cards import Card, cards
from validator.reports.html_words import Count, beside, counts, verdict, words, worst
from validator.reports.places import part, part_label, part_order
from validator.run import Run

_FILES_CHECKED = NP_("Check of {count} file", "Check of {count} files")
_NTH_ARTICLE = N_("Article {number}")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the article: its title, its references."""

    id: str
    worst: Severity
    label: str
    counts: Sequence[Count]
    cards: Sequence[Card]


@dataclass(frozen=True, slots=True)
class Section:
    """One article of a file; `worst` is None where nothing was found."""

    id: str
    path: str
    title: str
    language: str
    worst: Severity | None
    counts: Sequence[Count]
    parts: Sequence[Part]


@dataclass(frozen=True, slots=True)
class Page:
    """The whole report."""

    heading: str
    heading_language: str
    verdict: str
    worst: Severity | None
    counts: Sequence[Count]
    beside: Sequence[str]
    failures: Sequence[str]
    sections: Sequence[Section]
    words: dict[str, str]

    @property
    def single(self) -> bool:
        """Whether there is only one article to tell of."""
        return len(self.sections) == 1


def page(run: Run, renderer: Renderer) -> Page:
    """The report on a run."""
    sections = list(_sections(run, renderer))
    one = sections[0] if len(sections) == 1 else None
    return Page(
        heading=(one.title or one.path) if one else renderer.count(_FILES_CHECKED, run.files),
        heading_language=one.language if one else "",
        verdict=verdict(run, renderer),
        worst=worst(run.findings),
        counts=counts(run.findings, renderer, always=True),
        beside=list(beside(run, renderer)),
        failures=[renderer.failure(one) for one in run.failures],
        sections=sections,
        words=words(renderer),
    )


def _sections(run: Run, renderer: Renderer) -> Iterator[Section]:
    """A section for each article of each file, in the order of the run."""
    found: dict[tuple[str, int], list[Finding]] = {}
    for finding in run.findings:
        found.setdefault((finding.path, run.quotes[finding.fingerprint].article), []).append(finding)
    for file, path in enumerate(run.sources, 1):
        titles = run.titles[path]
        for article, title in enumerate(titles):
            findings = found.get((path, article), [])
            shown, code = _title(title, renderer)
            if not shown and len(titles) > 1:
                shown = renderer.say(_NTH_ARTICLE, number=article + 1)
            at = f"file-{file}" if len(titles) == 1 else f"file-{file}-{article + 1}"
            yield Section(
                id=at,
                path=path,
                title=shown,
                language=code,
                worst=worst(findings),
                counts=counts(findings, renderer),
                parts=list(_parts(at, findings, run, renderer)),
            )


def _title(titles: Mapping[str, str], renderer: Renderer) -> tuple[str, str]:
    """The title in the user's language, else the first, and its language."""
    code = renderer.language if renderer.language in titles else next(iter(titles), "")
    return titles.get(code, ""), code


def _parts(at: str, findings: Sequence[Finding], run: Run, renderer: Renderer) -> Iterator[Part]:
    grouped: dict[str, list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(part(finding.pointer), []).append(finding)
    for number, name in enumerate(sorted(grouped, key=part_order), 1):
        inside = grouped[name]
        yield Part(
            id=f"{at}-part-{number}",
            worst=worst(inside) or Severity.INFO,
            label=part_label(name, renderer),
            counts=counts(inside, renderer),
            cards=list(cards(inside, run, renderer)),
        )
