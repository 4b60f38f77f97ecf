import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.knowledge.languages.language_tags import find_tags, render_tag

TITLE = "Dedov II. Diabetes mellitus"
LOCATOR = "Vrach. 2010;12:10-13"


@pytest.mark.parametrize(
    ("note", "languages", "form"),
    [
        ("[in Russian]", ("ru",), "[in {name}]"),
        ("(in Russian)", ("ru",), "(in {name})"),
        ("(In Russian)", ("ru",), "(In {name})"),
        ("(In Russ.)", ("ru",), "(In {abbr})"),
        ("[in Rus.]", ("ru",), "[in Rus.]"),
        ("(In Russ)", ("ru",), "(In {short})"),
        ("(In Russ., abstract in Eng.)", ("ru", "en"), "(In {abbr}, abstract in {abbr})"),
        ("(in Russian with English summary)", ("ru", "en"), "(in {name} with {name} summary)"),
        ("[Article in Russian]", ("ru",), "[Article in {name}]"),
        ("(in Russian and English)", ("ru", "en"), "(in {name} and {name})"),
        ("(in the Russian language)", ("ru",), "(in the {name} language)"),
        ("(in Kazakh)", ("kk",), "(in {name})"),
        ("(In Kaz.)", ("kk",), "(In {abbr})"),
        ("[in Ukrainian]", ("uk",), "[in {name}]"),
        ("(in Persian)", ("fa",), "(in {name})"),
        ("(in Serbian)", ("sr",), "(in {name})"),
        ("(in Polish)", ("pl",), "(in {name})"),
        ("(in Latvian)", ("lv",), "(in {name})"),
        ("(in\u00a0Russian)", ("ru",), "(in\u00a0{name})"),
        ("(на русском)", ("ru",), "(на {other})"),
        ("(на русском языке)", ("ru",), "(на {other} языке)"),
        ("(на рус. яз.)", ("ru",), "(на {other} яз.)"),
        ("(на казахском языке)", ("kk",), "(на {other} языке)"),
        ("[қазақ тілінде]", ("kk",), "[{other} тілінде]"),
        ("(орыс тілінде)", ("ru",), "({other} тілінде)"),
        ("(українською мовою)", ("uk",), "({other} мовою)"),
    ],
)
def test_a_note_as_houses_print_it(note: str, languages: tuple[str, ...], form: str) -> None:
    text = f"{TITLE} {note}. {LOCATOR}."
    (tag,) = find_tags(text)
    assert text[tag.start : tag.end] == note
    assert (tag.languages, tag.form, tag.correction) == (languages, form, None)
    assert (tag.bracket, tag.language) == (note[0], languages[0])


@pytest.mark.parametrize(
    ("note", "correction"),
    [
        ("(in Rusian)", "(in Russian)"),
        ("(in Rissian)", "(in Russian)"),
        ("(inRissian)", "(in Russian)"),
        ("(in Ruaaian)", "(in Russian)"),
        ("(in Russuan)", "(in Russian)"),
        ("(inRussian)", "(in Russian)"),
        ("(in PPRussian)", "(in Russian)"),
        ("(in Russain)", "(in Russian)"),
        ("( in Russian)", "(in Russian)"),
        ("(in Russian )", "(in Russian)"),
        ("(in  Russian)", "(in Russian)"),
        ("(in Russian.)", "(in Russian)"),
        ("(in russian)", "(in Russian)"),
        ("(In Rusian.)", "(In Russian)"),
        ("(im Russian)", "(in Russian)"),
        ("[in Russian)", "[in Russian]"),
        ("[inKazakh]", "[in Kazakh]"),
        ("(in Kazah)", "(in Kazakh)"),
        ("(in Ukranian)", "(in Ukrainian)"),
        ("(In Russ., abstract in  Eng.)", "(In Russ., abstract in Eng.)"),
        ("(\u0456n Russi\u0430n)", "(in Russian)"),  # Cyrillic і, а
    ],
)
def test_a_misspelt_note_and_its_correction(note: str, correction: str) -> None:
    text = f"{TITLE} {note}. {LOCATOR}."
    (tag,) = find_tags(text)
    assert (text[tag.start : tag.end], tag.correction) == (note, correction)
    mended = text[: tag.start] + correction + text[tag.end :]
    (again,) = find_tags(mended)
    assert (again.correction, again.form, again.languages) == (None, tag.form, tag.languages)


@pytest.mark.parametrize(
    "bracket",
    [
        "(in press)",
        "(in preparation)",
        "(in print)",
        "(in publishing)",
        "(in Prussia)",
        "(in Prussian)",
        "(in Russia)",
        "(in Persia)",
        "(in Serbia)",
        "(in Germany)",
        "(in Romania)",
        "(in Kazan)",
        "(in Georgia)",
        "(in Japan)",
        "(in the civilian part)",
        "(in Russian experience)",
        "(Russian experience)",
        "(Russian Academy of Sciences)",
        "[In collection of articles]",
        "[In Russian schools]",
        "[Verbs of motion in Russian]",
        "[Heat transfer in the Russian reactors]",
        "(integrity)",
        "(INPRO)",
        "(India)",
        "(InDesign)",
        "(in vitro)",
        "(in Ed.)",
        "(in Russia.)",
        "(initial)",
        "(Russian)",  # after the title it may be its last word
        "(на русском рынке)",
        "(на Белоярской АЭС)",
        "(научно-технический журнал)",
        "(украин)",
        "(русский)",
        "()",
        "( )",
    ],
)
def test_other_brackets_are_no_notes(bracket: str) -> None:
    text = f"{TITLE} {bracket}. {LOCATOR}."
    assert find_tags(text) == []


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("Title [in Russian]. Vestnik RAMS. 2008;3:42-51.", "after-title"),
        ("Title [in Russian].Vestnik RAMS. 2008;3:42-51.", "after-title"),
        ("Title. Vrach [in Russian]. 2010; 12:10-13.", "before-locator"),
        ("Title. Vrach (in Russian), Volume 5, pp. 3-4.", "before-locator"),
        ("Title. Vrach. 2017, no. 5, pp. 34-37 (in Russian).", "before-final-period"),
        ("Title. Vrach. 2017, no. 5, pp. 34-37. (in Russian)", "end"),
        ("Title. Vrach. 2018;(1):3–8. (In Russ.) https://doi.org/10.1234/abc", "before-doi"),
        ("Title. Vrach. 2018;(1):3–8. (In Russ.). doi: 10.1234/abc.", "before-doi"),
    ],
)
def test_where_the_note_stands(text: str, position: str) -> None:
    (tag,) = find_tags(text)
    assert tag.position == position


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Ellingsen AE. Sykdomsangst. Tidsskr. 2002;122(8):785-7. Norwegian.", "Norwegian"),
        ("Gorshkov SZ. Injuries. Moscow: Medicine; 2005. 224 p. Russian (Горшков С.З. Травмы).", "Russian"),
        ("Ivanov I. Title. Vrach. 2005;3:5-7. English, Russian.", "English, Russian"),
        ("Ivanov I. Title. Vrach. 2005;3:5-7. Russian. doi: 10.1234/abc", "Russian"),
        ("Ivanov I. Title. Vrach, 2005, pp. 34-37, in Russian.", "in Russian"),
        ("Ivanov I. Title (Moscow, 1989, in Russian).", "in Russian"),
        ("Ivanov I. Title. Moscow, 1989 (Russian).", "(Russian)"),
        ("Иваненко І. Назва. Київ, 1989 (укр.).", "(укр.)"),
        ("Ivanov I. Title. Moscow, 1989 (in Russian", "(in Russian"),
        ("Klimenko A.V. Title, 2015 (CD-ROM in Russian).", "(CD-ROM in Russian)"),
    ],
)
def test_notes_without_brackets_or_of_one_word(text: str, note: str) -> None:
    (tag,) = find_tags(text)
    assert text[tag.start : tag.end] == note


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Smith J. How I learned Russian.",
        "Smith J. Aspect in Russian. Oxford; 2001.",
        "Smith J. Teach yourself Russian. Oxford; 2001.",
        "Smith J. Shoe polish. 2001. 5 p.",
    ],
)
def test_titles_about_a_language_are_no_notes(text: str) -> None:
    assert find_tags(text) == []


def test_the_unclosed_note_gets_its_bracket() -> None:
    (tag,) = find_tags("Ivanov I. Title. Moscow, 1989 (in Russian.")
    assert tag.correction == "(in Russian)."


@pytest.mark.parametrize(
    ("form", "languages", "note"),
    [
        ("(In {abbr})", ("kk",), "(In Kaz.)"),
        ("(In {short})", ("ru",), "(In Russ)"),
        ("[in {name}]", ("uk",), "[in Ukrainian]"),
        ("(In {abbr}, abstract in {abbr})", ("ru", "en"), "(In Russ., abstract in Eng.)"),
        ("(In {abbr}, abstract in {abbr})", ("ru",), None),
        ("(in {name})", ("ru", "en"), None),
        ("(In {abbr})", ("cs",), None),
        ("(на {other} языке)", ("ru",), None),
        ("(in {name})", ("xx",), None),
    ],
)
def test_a_note_rendered_in_another_form(form: str, languages: tuple[str, ...], note: str | None) -> None:
    assert render_tag(form, languages) == note


@given(st.text(alphabet="()[] .,;inRusIRабна0", max_size=60))
def test_spans_are_ordered_and_inside(text: str) -> None:
    tags = find_tags(text)
    edges = [edge for tag in tags for edge in (tag.start, tag.end)]
    assert edges == sorted(edges)
    assert all(0 <= tag.start < tag.end <= len(text) for tag in tags)


@pytest.mark.parametrize("piece", ["(in ", "[", "(in Russian", ". Russian", "in Russian. ", "\u0430(", "(на рус. "])
def test_hostile_text_is_read(piece: str) -> None:
    assert isinstance(find_tags(piece * 20_000), list)
