"""Reads an article's landing page as HTML: its meta tags first, then its JSON-LD, then what a reader sees."""

import re
from dataclasses import replace

from validator.document import Document, Place, Problem, Translations
from validator.readers.record import RecordWriter, unreadable
from validator.scalars import Style
from validator.source import Source, Span

FORMAT = "html"
SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_HTML = re.compile(r"\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"citation_title|DC\.Title|ScholarlyArticle", re.IGNORECASE)
_ADDED = frozenset({
    "abstract", "keywords", "citation", "references", "dates", "doi", "edn", "udc", "grnti", "license", "year",
    "volume", "issue", "pages",
})  # fmt: skip
"""What the visible text adds to a page with meta tags: what stands under a label, and what citation lines state.

Titles and bylines without one are not looked for: a line of a menu may look like them.
"""


def recognises(source: Source) -> bool:
    """Whether a text is HTML and names an article in its meta tags or its JSON-LD."""
    return bool(_HTML.match(source.text) and _ARTICLE.search(source.text))


def read(source: Source) -> list[Document]:
    """The page's one article."""
    if not source.text.strip():
        return [unreadable(source, FORMAT, Problem("STR001", "empty"))]
    from validator.readers.html_json_ld import read_json_ld  # noqa: PLC0415 - these five for pages only
    from validator.readers.html_layer import adopt  # noqa: PLC0415
    from validator.readers.html_meta import read_metas  # noqa: PLC0415
    from validator.readers.html_source import read_parts  # noqa: PLC0415
    from validator.readers.html_visible import read_visible  # noqa: PLC0415

    parts = read_parts(source)
    writer = RecordWriter(source, FORMAT)
    titles = (meta.tag for meta in parts.metas if meta.name in ("citation_title", "dc.title"))
    first_line = source.first_line(Span(0, len(source.text)))
    writer.places[""] = Place(Span(0, len(source.text)), next(titles, first_line), Style.CONTAINER)
    read_metas(writer, parts)
    for script in parts.json_ld:
        adopt(writer, read_json_ld(source, script, FORMAT))
    visible = read_visible(source, parts.blocks, FORMAT)
    if writer.record.get("title"):
        adopt(writer, visible, _ADDED)
    elif visible.record.keys() & {"authors", "citation"}:
        adopt(writer, visible)
    else:
        return [unreadable(source, FORMAT, Problem("STR001", "no-html-article"))]
    return [replace(writer.document(), translations=Translations.UNUSUAL)]  # one version of the page for a language
