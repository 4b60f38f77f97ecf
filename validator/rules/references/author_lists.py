"""The authors of a list's items, by script: each script of a bilingual list has a habit of its own."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from validator.article import Text
from validator.knowledge.characters.scripts import count_scripts
from validator.knowledge.references.author_forms import FormHabit, form_habit
from validator.knowledge.references.reference_parts import Authors, ReferenceAnalysis
from validator.rule import Context


class AuthoredItem(NamedTuple):
    """An item that begins with its authors."""

    text: Text
    analysis: ReferenceAnalysis
    cyrillic: bool

    @property
    def authors(self) -> Authors:
        """The authors of the item."""
        return self.analysis.authors


class AuthoredItems(NamedTuple):
    """The items of one script of one list, and the form in which most of them print their authors.

    `language` is that of the list; one of Latin items only counts as English unless it says otherwise.
    """

    language: str
    items: list[AuthoredItem]
    habit: FormHabit


def authored_items(context: Context) -> Iterator[AuthoredItems]:
    """The items with authors of each list, those of each script together."""
    for reference_list in context.article.reference_lists:
        by_script: dict[bool, list[AuthoredItem]] = defaultdict(list)
        for reference in reference_list.items:
            item = _item(context, reference.text)
            if item:
                by_script[item.cyrillic].append(item)
        language = reference_list.language or ("" if by_script[True] else "en")
        for items in filter(None, by_script.values()):
            yield AuthoredItems(language, items, form_habit(item.authors for item in items))


def _item(context: Context, text: Text) -> AuthoredItem | None:
    analysis = context.analysis.reference(text)
    people = analysis.authors.people
    begin = analysis.number.end if analysis.number else 0
    if not people or text.value[begin : people[0].name.start].strip():
        return None  # without authors, or with those of the statement of responsibility («Название / И. И. Иванов»)
    scripts = count_scripts(text.value[people[0].name.start : people[-1].name.end])
    return AuthoredItem(text, analysis, scripts["Cyrillic"] > scripts["Latin"])
