"""What the rules of dates share: the dates of an article as they were read."""

from collections.abc import Iterator

from validator.article import Article, Text
from validator.knowledge.identifiers.dates import Date, DateProblem, read_date


def sound_dates(article: Article) -> Iterator[tuple[str, Text, Date]]:
    """The dates that could be read, with their names, in the order of the process: received … published."""
    for name, text in article.dates.items():
        date = read_date(text.value)
        if isinstance(date, Date):
            yield name, text, date


def date_problems(article: Article) -> Iterator[tuple[Text, DateProblem]]:
    """Why the others could not be read."""
    for text in article.dates.values():
        problem = read_date(text.value)
        if isinstance(problem, DateProblem):
            yield text, problem
