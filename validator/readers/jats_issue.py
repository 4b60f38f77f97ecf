"""Reads where a JATS article stands: its journal, volume, pages, identifiers, dates and licence."""

from collections.abc import Iterator, Sequence
from typing import Any

from validator.readers.jats_texts import Reading, alternative, href, join
from validator.readers.xml_tree import Element

_ISSN_KINDS = {"ppub": "print", "print": "print", "epub": "online", "electronic": "online", "online": "online"}
_IDENTIFIERS = {
    "doi": "doi",
    "edn": "edn",
    "udc": "udc",
    "udk": "udc",
    "bbk": "bbk",
    "grnti": "grnti",
    "irsti": "irsti",
    "mrnti": "mrnti",
}
"""What `pub-id-type` and `subj-group-type` call an identifier, and what the record does."""

_HISTORY = {"received": "received", "rev-recd": "revised", "revised": "revised", "accepted": "accepted"}
_YEAR_KINDS = ("collection", "ppub", "epub-ppub", "pub", "epub", "")
"""Kinds of `pub-date` in the order in which they say the year of the issue."""

_ONLINE_KINDS = ("epub", "pub")
"""Kinds that say the day when an article came out; the date of a printed issue is often only nominal."""


def write_journal(reading: Reading, meta: Element) -> None:
    """The `journal` of a record."""
    groups = meta.all("journal-title-group")
    titles = [alternative(one) for group in (*groups, meta) for one in group.all("journal-title")]
    translated = [trans for group in groups for trans in group.all("trans-title-group")]
    titles += [alternative(title, trans) for trans in translated for title in trans.all("trans-title")]
    short = [*meta.all("journal-title-group/abbrev-journal-title"), *meta.all("abbrev-journal-title")]
    publishers = [alternative(one, one) for one in meta.all("publisher/publisher-name")]
    journal = {
        "title": reading.localized("/journal/title", titles),
        "abbreviation": reading.localized("/journal/abbreviation", map(alternative, short)),
        "publisher": reading.localized("/journal/publisher", publishers),
        "issn": _issns(reading, meta),
    }
    if any(journal.values()):
        reading.contain("/journal", meta)
        reading.writer.record["journal"] = {name: value for name, value in journal.items() if value}


def _issns(reading: Reading, meta: Element) -> dict[str, Any]:
    """The ISSNs by kind; one whose kind is not said, or is there twice, has a number."""
    found: dict[str, Any] = {}
    for i, issn in enumerate(meta.all("issn")):
        kind = _ISSN_KINDS.get((issn.get("pub-type") or issn.get("publication-format")).lower(), str(i))
        key = kind if kind not in found else str(i)
        found[key] = reading.text(f"/journal/issn/{key}", issn)
    return found


def write_issue(reading: Reading, meta: Element) -> None:
    """The plain fields of a record: volume, issue, pages, year, identifiers, licence; and its dates."""
    record = reading.writer.record
    for field, name in (("volume", "volume"), ("issue", "issue"), ("article-number", "elocation-id")):
        if (element := meta.first(name)) and element.flat().text:
            record[field] = reading.text(f"/{field}", element)
    _pages(reading, meta)
    for field, element in _identifiers(meta):
        if field not in record:
            record[field] = reading.text(f"/{field}", element)
    _license(reading, meta)
    _dates(reading, meta)


def _pages(reading: Reading, meta: Element) -> None:
    first, last, whole = meta.first("fpage"), meta.first("lpage"), meta.first("page-range")
    ends = [one for one in (first, last) if one and one.flat().text]
    if len({one.flat().text for one in ends}) == 1:
        reading.taken.update(ends)
        del ends[1:]
    if first and ends:
        reading.taken.update(ends)
        pages = join((one.flat() for one in ends), "-")
        reading.writer.record["pages"] = reading.flat("/pages", pages, first)
    elif whole and whole.flat().text:
        reading.writer.record["pages"] = reading.text("/pages", whole)


def _identifiers(meta: Element) -> Iterator[tuple[str, Element]]:
    found = [(one.get("pub-id-type"), one) for one in meta.all("article-id")]
    found += [(one.get("custom-type"), one) for one in meta.all("article-id")]
    found += [
        (group.get("subj-group-type"), one)
        for group in meta.all("article-categories/subj-group")
        for one in group.all("subject")
    ]
    for kind, element in found:
        field = _IDENTIFIERS.get(kind.lower())
        if field:
            yield field, element


def _license(reading: Reading, meta: Element) -> None:
    """The address of the licence: `license_ref` of NISO, that of the element, or the first link in its text."""
    for one in meta.all("permissions/license"):
        reference = one.first("license_ref")
        link = href(one) or next((found for inner in one.descendants("ext-link") if (found := href(inner))), None)
        if reference and reference.flat().text:
            reading.writer.record["license"] = reading.text("/license", reference)
        elif link and link.value.strip():
            reading.writer.record["license"] = reading.attribute("/license", link)
        if "license" in reading.writer.record:
            return


def _dates(reading: Reading, meta: Element) -> None:
    published = meta.all("pub-date")
    years = (year for date in _ranked(published, _YEAR_KINDS) for year in date.all("year") if year.flat().text)
    if year := next(years, None):
        reading.writer.record["year"] = reading.text("/year", year)
    chosen = {_HISTORY.get(date.get("date-type").lower(), ""): date for date in meta.all("history/date")}
    if online := _ranked(published, _ONLINE_KINDS):
        chosen["published"] = online[0]
    dates = {name: _date(reading, date, f"/dates/{name}") for name, date in chosen.items() if name and _parts(date)}
    if dates:
        reading.writer.record["dates"] = dates


def _ranked(dates: Sequence[Element], kinds: tuple[str, ...]) -> list[Element]:
    """The dates of some kinds, in the order of the kinds."""
    return sorted((date for date in dates if _kind(date) in kinds), key=lambda date: kinds.index(_kind(date)))


def _kind(date: Element) -> str:
    """`ppub`, `epub`, `collection` …, which JATS 1.1 says in two attributes."""
    if date.get("pub-type"):
        return date.get("pub-type").lower()
    kind, form = date.get("date-type").lower(), date.get("publication-format").lower()
    if kind in ("", "pub") and form == "print":
        return "ppub"
    return "epub" if kind in ("", "pub") and form in ("electronic", "online") else kind


def _parts(date: Element) -> list[Element]:
    """Year, month and day, as far as they are given and each needs the one before it."""
    found: list[Element] = []
    for name in ("year", "month", "day"):
        part = date.first(name)
        if part is None or not part.flat().text:
            break
        found.append(part)
    return found


def _date(reading: Reading, date: Element, pointer: str) -> str | None:
    """A date as ISO 8601 where it is in figures, else as a person writes it: 13 May 2020."""
    reading.contain("/dates", date)
    reading.taken.add(date)
    iso = date.attributes.get("iso-8601-date")
    if iso and iso.value.strip():
        return reading.attribute(pointer, iso)
    values = [part.flat().text for part in _parts(date)]
    if all(value.isdecimal() for value in values):
        return reading.made(pointer, "-".join(value.zfill(2) for value in values), date)
    return reading.made(pointer, " ".join(reversed(values)), date)
