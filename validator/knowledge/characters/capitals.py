"""Whether a text is typed in capital letters."""

from validator.knowledge.characters.scripts import words

_LONG = 5  # letters; shorter words in capitals may be acronyms (АЭС, ВВЭР, DNA)
_VERY_LONG = 8  # letters; one such word is no acronym
_LINKS = frozenset("OF IN THE AND FOR ON BY WITH TO И В НА ПО ДЛЯ С ПРИ ИЗ К О ОТ ЖӘНЕ МЕН".split())  # noqa: SIM905
"""Words that are typed in capitals only where everything is."""
_ALMOST_ALL = 0.9
"""pH, TiO2, «кВт» keep their small letters among capitals."""


def is_all_capitals(text: str) -> bool:
    """Whether a text has words (not acronyms only) and all of them stand in capitals."""
    found = [word.text for word in words(text)]
    long = [word for word in found if len(word) >= _LONG]
    if not long or not all(word.isupper() for word in long):
        return False
    if len(long) == 1 and len(long[0]) < _VERY_LONG and _LINKS.isdisjoint(found):
        return False
    cased = [char for char in text if char.isupper() or char.islower()]
    return sum(char.isupper() for char in cased) >= _ALMOST_ALL * len(cased)
