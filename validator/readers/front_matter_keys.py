"""The front matter of Quarto, Hugo, Jekyll, pandoc and JOSS, brought to the keys of article.yaml, whose own go first.

What article.yaml has no key for is kept under `extra`.
"""

import re

from validator.article import DATE_FIELDS, PLAIN_FIELDS, STATEMENT_FIELDS
from validator.document import Place
from validator.knowledge.identifiers.dates import DateProblem, read_date
from validator.knowledge.languages.language_codes import normalize
from validator.readers.front_matter_people import People, is_by_language, take, take_localized, value
from validator.readers.yaml_tree import Mapping, Node, Scalar, Sequence, plain
from validator.scalars import Style, offsets
from validator.schema import check_shape
from validator.source import Source, Span

_LIFTED = ("params", "taxonomies")
"""Where Hugo and Zola hold what is the author's own."""
_OWN_FORM = (*PLAIN_FIELDS, *STATEMENT_FIELDS, "journal", "citation", "references")
"""Keys that are taken only where they have article.yaml's form: other tools mean other things by them."""
_CITED = {"volume": "volume", "issue": "issue", "page": "pages", "doi": "doi"}
_CITED_JOURNAL = {"container-title": "title", "issn": "issn", "publisher": "publisher"}
_CITED_WORDS = frozenset({*_CITED, *_CITED_JOURNAL, "type", "issued", "url", "page-first"})
"""The keys of Quarto's `citation`, which are those of CSL."""
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|2[01])\d\d(?!\d)")


def to_article(source: Source, root: Mapping, language: str) -> Mapping:
    """The mapping of an article.yaml; `language` is that of the file's name, or ""."""
    return _Translator(source, root, language).article()


class _Translator:
    def __init__(self, source: Source, root: Mapping, language: str) -> None:
        self._source, self._root = source, root
        self._left = dict(root.items)
        self._items: dict[str, Node] = {}
        for name in _LIFTED:
            lifted = self._left.pop(name, None)
            if isinstance(lifted, Mapping):
                self._left = {**lifted.items, **self._left}
            elif lifted is not None:
                self._left[name] = lifted
        self._put("language", take(self._left, "language", "lang") or _scalar(language, root.place))
        self._language = normalize(value(self._items.get("language"))) or ""

    def article(self) -> Mapping:
        self._take_own()
        self._localized()
        self._people()
        self._license()
        self._journal()
        self._citation()
        self._dates()
        self._keep_extra()
        duplicates = [one for one in self._root.duplicates if one[0] in self._items]
        return Mapping(self._items, self._root.place, duplicates)

    def _put(self, key: str, node: Node | None) -> None:
        if node is not None:
            self._items.setdefault(key, node)

    def _take_own(self) -> None:
        for key in _OWN_FORM:
            if key in self._left and self._is_own(key, self._left[key]):
                self._items[key] = self._left.pop(key)
        if "doi" not in self._left and isinstance(self._left.get("DOI"), Scalar):
            self._put("doi", self._left.pop("DOI"))

    def _is_own(self, key: str, node: Node) -> bool:
        if key == "citation":
            is_quarto = isinstance(node, Mapping) and bool({name.lower() for name in node.items} & _CITED_WORDS)
            return not is_quarto and value(node).lower() not in ("true", "false") and _fits(key, node)
        return _fits(key, node)

    def _localized(self) -> None:
        for key in ("title", "abstract", "keywords"):
            self._put(key, take_localized(self._left, key, self._language))
        if "keywords" not in self._items and _fits("keywords", self._left.get("tags")):
            self._put("keywords", take(self._left, "tags"))

    def _people(self) -> None:
        people = People(self._language)
        affiliations = take(self._left, "affiliations", "institutes", "institute")
        if affiliations is not None:
            people.define_all(affiliations)
        if (authors := take(self._left, "authors", "author")) is not None:
            self._put("authors", people.authors(authors))
        if people.affiliations:
            place = (affiliations or self._items["authors"]).place
            self._put("affiliations", Mapping(people.affiliations, place._replace(style=Style.CONTAINER)))
        self._extra = people.extra

    def _license(self) -> None:
        node = self._left.get("license")
        if isinstance(node, Mapping):
            said = next((node.items[key] for key in ("url", "type", "text") if value(node.items.get(key))), None)
            self._put("license", said)

    def _journal(self) -> None:
        node = self._left.get("journal")
        if not isinstance(node, Mapping):
            return
        left = dict(node.items)
        title, abbreviation = take(left, "title", "name"), take(left, "abbreviation", "abbrev-title", "short-name")
        named = {"title": title, "abbreviation": abbreviation, "issn": take(left, "issn", "ISSN")}
        self._put_journal({**named, "publisher": take(left, "publisher")}, node.place)

    def _put_journal(self, fields: dict[str, Node | None], place: Place) -> None:
        journal = self._items.get("journal")
        if isinstance(journal, Scalar):
            journal = Mapping({"title": journal}, journal.place._replace(style=Style.CONTAINER))
        given = {key: node for key, node in fields.items() if _is_field_of_journal(key, node) and node is not None}
        if given:
            known = journal.items if isinstance(journal, Mapping) else {}
            self._items["journal"] = Mapping({**given, **known}, journal.place if journal else place)

    def _citation(self) -> None:
        """What Quarto's `citation` says of the article; the rest of it is kept."""
        node = self._left.get("citation")
        if not isinstance(node, Mapping):
            return
        cited = {key.lower(): child for key, child in node.items.items()}
        for theirs, ours in _CITED.items():
            if isinstance(cited.get(theirs), Scalar):
                self._put(ours, cited.pop(theirs))
        self._put_journal({ours: cited.pop(theirs, None) for theirs, ours in _CITED_JOURNAL.items()}, node.place)
        if _is_date(cited.get("issued")):
            self._publish(cited.pop("issued"))
        self._left["citation"] = Mapping(cited, node.place)

    def _dates(self) -> None:
        dates = self._left.get("dates")
        if dates is not None and _fits("dates", dates):
            self._put("dates", self._left.pop("dates"))
        for name in DATE_FIELDS:
            if _is_date(self._left.get(name)):
                self._date(name, self._left.pop(name))
        if _is_date(self._left.get("date")):
            self._publish(self._left.pop("date"))

    def _date(self, name: str, node: Node) -> None:
        dates = self._items.setdefault("dates", Mapping({}, Place(node.place.span, None, Style.CONTAINER)))
        if isinstance(dates, Mapping):
            dates.items.setdefault(name, node)

    def _publish(self, node: Node) -> None:
        self._date("published", node)
        self._put("year", self._year(node))

    def _year(self, node: Node) -> Scalar | None:
        """The year of a date, where it stands in it."""
        found = _YEAR.search(value(node))
        if not found or not isinstance(node, Scalar):
            return None
        span = node.place.span
        where = offsets(self._source.slice(span), value(node), node.place.style)[found.start() : found.end()]
        return Scalar(
            found[0], Place(Span(span.start + where[0][0], span.start + where[-1][1]), node.place.key, Style.VERBATIM)
        )

    def _keep_extra(self) -> None:
        own = self._left.pop("extra", None)
        extra = {**self._left, **self._extra, **(own.items if isinstance(own, Mapping) else {})}
        if own is not None and not isinstance(own, Mapping):
            extra["extra"] = own
        if extra:
            self._items["extra"] = Mapping(extra, self._root.place)


def _fits(key: str, node: Node | None) -> bool:
    """Whether article.yaml could have this under this key."""
    return node is not None and not check_shape({key: plain(node)})


def _scalar(text: str, place: Place) -> Scalar | None:
    return Scalar(text, place) if text else None


def _is_date(node: Node | None) -> bool:
    """Whether a text names a day or a year; `today` and a piece of code do not."""
    text = value(node)
    return bool(text) and (bool(_YEAR.search(text)) or not isinstance(read_date(text), DateProblem))


def _is_field_of_journal(key: str, node: Node | None) -> bool:
    if isinstance(node, Sequence):
        return key == "issn"
    return isinstance(node, Scalar) or is_by_language(node) or (key == "issn" and isinstance(node, Mapping))
