"""What is malformed in a locator: exchanged and stray signs between its year, volume, issue and pages."""

from collections.abc import Iterator

from validator.knowledge.locators.locator_parts import Fault
from validator.knowledge.locators.locator_run import Element, Run


def find_faults(
    run: Run, year: Element | None, volume: Element | None, issue: Element | None, pages: Element | None
) -> tuple[Fault, ...]:
    """The faults of one run in the order of the text; only bare figures (Vancouver) have such signs."""
    bare = volume if volume and not volume.labelled else None
    faults: list[Fault] = []
    if bare and year and year.end <= bare.start:
        faults += _year_sign(year, bare, issue, pages)
    if bare and issue and pages and not pages.labelled and issue.sign.startswith(".("):
        faults.append(Fault("period-before-issue", bare.start, issue.end + 1, f"{bare.value}({issue.value})"))
    if bare and pages and pages.labelled and ":" in pages.sign and pages.pages:
        printed = pages.value
        faults.append(Fault("page-marker", bare.start, pages.end, _joined(bare, issue, printed)))
    faults += _open_ends(run, issue, pages)
    return tuple(sorted(faults, key=lambda fault: fault.start))


def _joined(volume: Element, issue: Element | None, pages: str) -> str:
    return f"{volume.value}({issue.value}):{pages}" if issue else f"{volume.value}:{pages}"


def _year_sign(year: Element, volume: Element, issue: Element | None, pages: Element | None) -> Iterator[Fault]:
    """`2007:392(3):239`, `2012:4;2724`: in NLM style `;` precedes the volume and `:` the pages."""
    enclosed = issue is not None and issue.enclosed
    if pages is None or pages.labelled or volume.sign not in (":", ";"):
        return
    if volume.sign == ":" and pages.sign.endswith(";"):
        yield Fault("swapped-signs", year.start, pages.end, f"{year.value};{_joined(volume, issue, pages.value)}")
    elif volume.sign == ":" and (enclosed or ":" in pages.sign):
        stop = issue.end + 1 if issue and enclosed else volume.end
        number = f"{volume.value}({issue.value})" if issue and enclosed else volume.value
        yield Fault("colon-after-year", year.start, stop, f"{year.value};{number}")
    elif enclosed and pages.sign.endswith(";"):
        yield Fault("semicolon-before-pages", volume.start, pages.end, _joined(volume, issue, pages.value))


def _open_ends(run: Run, issue: Element | None, pages: Element | None) -> Iterator[Fault]:
    """Ranges and colons with nothing after them, and brackets that nothing closes."""
    last = run.elements[-1]
    introduced = pages is not None and (pages.labelled or ":" in pages.sign)
    if pages is last and introduced and run.ends_text and run.closing.rstrip(".") == "-":
        yield Fault("open-range", last.start, last.end + 1)
    if last is issue and last.enclosed and run.ends_text and run.closing in ("):", "):."):
        yield Fault("missing-pages", last.start, last.end + len("):"))
    if pages and issue and issue.enclosed and pages.enclosed and pages.sign == ":":
        yield Fault("unclosed-bracket", issue.start, pages.end)
