"""The HTML report: what an editor reads, and that nothing of an article can break it."""

import re
from html.parser import HTMLParser
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.finding import Severity
from validator.i18n import Renderer
from validator.pipeline import Options, check_bytes, check_paths
from validator.registry import RULES
from validator.reports import Look
from validator.reports.html import render
from validator.reports.marks import Mark, changed, pieces, telling, visible
from validator.reports.places import language, part, part_label, part_order, place_label
from validator.run import Run

ROOT = Path(__file__).parents[1]
EXAMPLE = "examples/mesenchymal-stem-cells/article.yaml"
CSS = (ROOT / "validator/reports/templates/report.css").read_text(encoding="utf-8")
VOID = {"meta", "input", "br", "link", "img"}
DEFECTIVE = """\
title: {en: 'A <script>alert("1")</script> & title.', ru: "Заглавие\\u200b статьи"}
authors:
  - name: {en: Anna Petrova, ru: Анна Петрова}
    email: anna@@x
references:
  - Dоsanova A.  Two  spaces [in Rusian]. Medicine. 2017:6(180):43-51.
"""


class Page(HTMLParser):
    """Checks that elements are nested and closed, and gathers what the tests ask for."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[tuple[str, ...], str]] = []
        self.ids: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.ids += [value for name, value in attrs if name == "id" and value]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((tuple(self.open), data))

    def inside(self, tag: str) -> str:
        return "|".join(text for path, text in self.texts if tag in path and text.strip())


def html(run: Run, code: str = "en") -> str:
    return render(run, Renderer(code, run.rules), Look())


def page(text: str, code: str = "en") -> Page:
    return Page(html(check_bytes(text.encode()), code))


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(ROOT)
    return check_paths([EXAMPLE])


def test_the_page_needs_nothing_else(example: Run) -> None:
    found = Page(html(example))
    tags = {tag for tag, _ in found.elements}
    assert not tags & {"script", "link", "img", "iframe", "object"}
    assert "src" not in {name for _, attributes in found.elements for name in attributes}
    assert not re.search(r"url\(|@import", CSS)
    links = {attributes["href"] for tag, attributes in found.elements if tag == "a"}
    assert all(link.startswith(("#", "https://metalint.readthedocs.io/rules/")) for link in links if link)
    assert ("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}) in found.elements
    assert len(set(found.ids)) == len(found.ids)
    assert {link[1:] for link in links if link and link.startswith("#")} <= set(found.ids)


def test_same_input_same_output(example: Run) -> None:
    assert html(example) == html(check_paths([EXAMPLE]))


def test_it_says_what_was_checked_and_whether_it_may_be_published(example: Run) -> None:
    found = Page(html(example))
    assert "Mesenchymal stem cells in the treatment of diabetes mellitus: perspectives" in found.inside("h1")
    assert EXAMPLE in found.inside("header")
    errors = example.count(Severity.ERROR)
    assert f"Not ready for publication: {errors} errors must be corrected." in found.inside("header")


def test_it_speaks_the_users_language(example: Run) -> None:
    found = Page(html(example, "ru"))
    assert ("html", {"lang": "ru"}) in found.elements
    assert "ошибка" in found.inside("main")
    assert "Перспективы применения" in found.inside("h1")


def test_the_articles_own_text_is_shown_with_the_letters_marked(example: Run) -> None:
    found = Page(html(example))
    assert "The role of leptin in glucose homeostasis. J Diabetes Investig. 2012;3(2):115-129." in found.inside("main")
    marked = found.inside("mark").split("|")
    assert {"HС", "Available from:"} <= set(marked)
    assert "2017;6(180):43-51." in marked
    assert "(С Cyrillic → C Latin)" in found.inside("main")


def test_nothing_of_an_article_is_taken_for_markup() -> None:
    text = html(check_bytes(DEFECTIVE.encode()))
    assert "<script" not in text
    assert "A &lt;script&gt;alert(&#34;1&#34;)&lt;/script&gt; &amp; title" in text
    Page(text)


def test_quotes_declare_their_language() -> None:
    found = page(DEFECTIVE)
    languages = [attributes.get("lang") for tag, attributes in found.elements if tag == "blockquote"]
    assert languages[:2] == ["en", "ru"]


def test_findings_of_one_text_stand_beside_it_once() -> None:
    found = page(DEFECTIVE)
    assert found.inside("main").count("Reference 1") == 1
    assert {"1", "2", "3"} <= set(found.inside("sup").split("|"))


def test_what_cannot_be_seen_is_shown_by_a_sign() -> None:
    text = html(check_bytes(DEFECTIVE.encode()))
    assert '<span class="sign" title="U+200B">U+200B</span>' in text
    assert "\u200b" not in text


def test_a_correction_shows_before_and_after_and_whether_it_is_safe() -> None:
    found = page(DEFECTIVE)
    assert "2017|:|6(180):43-51." in found.inside("del")
    assert "2017|;|6(180):43-51." in found.inside("ins")
    assert "Can be corrected automatically" in found.inside("main")
    assert "Proposed correction, to be reviewed" in found.inside("main")


def test_parts_come_in_the_order_of_a_record() -> None:
    headings = [heading for heading in page(DEFECTIVE).inside("h3").split("|") if not heading[0].isdigit()]
    assert [heading.strip() for heading in headings] == ["Title", "Authors", "References"]


def test_severity_is_a_word_and_not_only_a_colour() -> None:
    found = page(DEFECTIVE)
    badges = [path for path, text in found.texts if text in ("error", "warning", "info") and "li" in path]
    notes = [1 for tag, attributes in found.elements if (attributes.get("class") or "").startswith("note ")]
    assert len(badges) == len(notes)


CLEAN = """\
title: {en: Regional features of tick-borne encephalitis, ru: Региональные особенности клещевого энцефалита}
authors:
  - name: {en: Anna Petrova, ru: Анна Петрова}
    affiliations: [1]
affiliations:
  1: {en: "Siberian Medical University, Tomsk", ru: "Сибирский медицинский университет, Томск"}
"""


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (CLEAN, "Ready for publication: metalint has found no defects."),
        (CLEAN.replace("tick-borne", "tick-bornе"), "Not ready for publication: 1 error must be corrected."),
        (CLEAN.replace("encephalitis,", "encephalitis.,"), "Almost ready for publication: 1 warning should"),
        (CLEAN.replace("features of", "features  of"), "Ready for publication; 1 remark is worth a look."),
    ],
)
def test_verdicts(text: str, verdict: str) -> None:
    assert verdict in page(text).inside("header")


def test_many_files_have_an_index_and_clean_ones_no_section(tmp_path: Path) -> None:
    for name, text in {"a.yaml": CLEAN, "b.yaml": DEFECTIVE, "c.yaml": DEFECTIVE}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    run = check_paths([str(tmp_path), str(tmp_path / "missing.yaml")])
    found = Page(html(run))
    assert "2 of 3 files are not ready for publication" in found.inside("header")
    assert "Not everything could be checked" in found.inside("header")
    assert "missing.yaml" in found.inside("header")
    assert "no defects" in found.inside("nav")
    assert found.inside("nav").count(".yaml") == 3
    assert found.inside("main").count("a.yaml") == 0
    assert len(set(found.ids)) == len(found.ids)


def test_two_articles_of_one_file_have_a_section_each() -> None:
    found = page(f"---\n{DEFECTIVE}---\n{DEFECTIVE.replace('& title.', 'other title.')}")
    assert len([1 for path, text in found.texts if path and path[-1] == "h2" and "alert" in text]) == 2


def test_what_is_not_told_is_counted() -> None:
    found = page("# metalint: ignore-file[TIT002] the house style\n" + DEFECTIVE)
    assert "Silenced by a comment: 1." in found.inside("header")


@pytest.mark.parametrize(
    "text", ["", "title: [", "- 1\n", "title: {en: ''}\nauthors: []\n", "\x00\x01\x02", "titel: x"]
)
def test_broken_files_make_a_page_too(text: str) -> None:
    assert page(text).inside("main")


def test_nothing_checked(tmp_path: Path) -> None:
    found = Page(html(check_paths([str(tmp_path / "missing.yaml")])))
    assert "Nothing could be checked." in found.inside("header")


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([], [("abcdef", None, ())]),
        ([Mark(0, 6, Severity.INFO)], [("abcdef", "info", ())]),
        ([Mark(2, 4, Severity.ERROR, 1)], [("ab", None, ()), ("cd", "error", (1,)), ("ef", None, ())]),
        (
            [Mark(0, 4, Severity.INFO, 1), Mark(2, 6, Severity.ERROR, 2)],
            [("ab", "info", ()), ("cd", "error", (1,)), ("ef", "error", (2,))],
        ),
        ([Mark(3, 3, Severity.ERROR, 1)], [("abc", None, ()), ("‸", "error", (1,)), ("def", None, ())]),
        ([Mark(6, 6, Severity.ERROR)], [("abcdef", None, ()), ("‸", "error", ())]),
    ],
)
def test_marks_split_a_text(marks: list[Mark], expected: list[tuple[str, str | None, tuple[int, ...]]]) -> None:
    assert [(str(piece.html), piece.severity, piece.numbers) for piece in pieces("abcdef", marks)] == expected


SPANS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)).map(sorted), max_size=6)


@given(text=st.text("abcdeж", max_size=12), spans=SPANS, severities=st.lists(st.sampled_from(Severity), min_size=6))
def test_marks_lose_and_add_no_letter(text: str, spans: list[list[int]], severities: list[Severity]) -> None:
    marks = [
        Mark(min(start, len(text)), min(end, len(text)), severity)
        for (start, end), severity in zip(spans, severities, strict=False)
    ]
    assert "".join(str(piece.html) for piece in pieces(text, marks)).replace("‸", "") == text


def test_a_blank_where_another_mark_begins_is_an_ordinary_one() -> None:
    marks = [Mark(0, 7, Severity.INFO, 1), Mark(3, 11, Severity.INFO, 2)]
    shown = [str(piece.html) for piece in pieces("Ab Cdef gh ", marks)]
    assert shown == ["Ab ", "Cdef", ' gh<span class="sign" title="U+0020">·</span>']


def test_a_long_text_is_cut_far_from_its_marks() -> None:
    text = "word " * 1000 + "MARK" + " word" * 1000
    shown = "".join(str(piece.html) for piece in pieces(text, [Mark(5000, 5004, Severity.ERROR)]))
    assert "MARK" in shown
    assert len(shown) < 2000


@pytest.mark.parametrize(
    ("text", "shown", "told"),
    [
        ("a b", "a b", "a b"),
        ("a  b", "a  b", "a··b"),
        (" a ", " a ", "·a·"),
        ("a\xa0b", "a\xa0b", "a°b"),
        ("a\u202fb", "a\u202fb", "aU+202Fb"),
        ("a\tb", "a→b", "a→b"),
        ("a\xadb", "a¬b", "a¬b"),
        ("a\u202eb", "aU+202Eb", "aU+202Eb"),
        ("a\nb", "a\nb", "a\nb"),
        ("a\ud800b", "aU+D800b", "aU+D800b"),
        ("<&>", "&lt;&amp;&gt;", "&lt;&amp;&gt;"),
    ],
)
def test_signs(text: str, shown: str, told: str) -> None:
    assert re.sub(r"<[^>]*>", "", visible(text)) == shown
    assert re.sub(r"<[^>]*>", "", telling(text)) == told


def test_changed_letters_are_bold() -> None:
    assert changed("2007:392(3)", "2007;392(3)") == ("2007<b>:</b>392(3)", "2007<b>;</b>392(3)")
    assert changed("aa", "a") == ("a<b>a</b>", "a")
    assert changed("x", "") == ("<b>x</b>", "")


@pytest.mark.parametrize(
    ("pointer", "owner", "label"),
    [
        ("", "", ""),
        ("/title/ru", "", "Russian"),
        ("/authors/1/name/ru", "", "Author 2 · Russian"),
        ("/authors/1/email", "Anna Petrova", "Author 2 (Anna Petrova) · E-mail"),
        ("/authors/1/affiliations/0", "Anna Petrova", "Author 2 (Anna Petrova) · Affiliation index"),
        ("/affiliations/2~1a/name/en", "", "Affiliation 2/a · English"),
        ("/keywords/en/3", "", "English · Keyword 4"),
        ("/references/ru/4", "", "Russian · Reference 5"),
        ("/references/4/doi", "", "Reference 5 · DOI"),
        ("/extra/some/0", "", "Some · 1"),
    ],
)
def test_places_in_words(pointer: str, owner: str, label: str) -> None:
    assert place_label(pointer, owner, Renderer("en", {})) == label


def test_parts_of_the_article() -> None:
    assert [part(pointer) for pointer in ("", "/title/ru", "/titel")] == ["", "title", "titel"]
    names = ["unknown", "references", "title", "", "abstract"]
    assert sorted(names, key=part_order) == ["", "title", "abstract", "references", "unknown"]
    assert part_label("", Renderer("en", {})) == "The file as a whole"
    assert [language(pointer) for pointer in ("/title/ru", "/title/ru-Latn", "/doi", "/references/en/3")] == [
        "ru",
        "ru-Latn",
        "",
        "en",
    ]


def luminance(colour: str) -> float:
    colour = colour if len(colour) == 6 else "".join(digit * 2 for digit in colour)
    shares = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_colours_have_the_contrast_of_wcag_aa(scheme: int) -> None:
    blocks = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
    colours = {name: luminance(value) for name, value in re.findall(r"--([\w-]+): #(\w+);", blocks[scheme])}
    tones = ["error", "warning", "info", "clean"]
    pairs = [*product(["ink", "soft", "link", *tones], ["page", "paper"]), *((tone, f"{tone}-paper") for tone in tones)]
    pairs += [("ink", f"{tone}-mark") for tone in tones]
    for ink, paper in pairs:
        light, dark = sorted((colours[ink], colours[paper]), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, paper)


def test_a_silenced_finding_that_is_shown_spoils_no_verdict() -> None:
    text = "title:\n  en: Treatment of аsthma  # metalint: ignore[CHR001] as the authors wish\n"
    run = check_bytes(text.encode(), options=Options([rule for rule in RULES if rule.code == "CHR001"]))
    run.show_suppressed()
    assert [finding.suppressed for finding in run.findings] == [True]
    assert "Ready for publication: metalint has found no defects." in html(run)
