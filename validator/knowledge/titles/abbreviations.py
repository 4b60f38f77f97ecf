"""Whether the period at the end of a text belongs to an abbreviation, an initial or an ellipsis."""

import re

_LAST_WORD = re.compile(r"(?:^|[^\w.])([\w.]*\w)\.$")
# Russian (ГОСТ Р 7.0.12-2011 and common usage), Kazakh («және т.б.»), English and Latin.
_ABBREVIATIONS = frozenset(
    "др пр т.д т.п т.е и.о гг вв нач кон руб тыс млн млрд стр рис табл см ред изд им акад проф доц чл св ул обл "  # noqa: SIM905
    "чел экз кв гр пос дер сел род ум тел пер сост доп испр отв науч техн мед физ хим биол ист филос н.э л.с шт ед "
    "мин сек напр сокр англ лат нем франц рус каз т.б т.с.с жж ғғ б.з.д "
    "al etc inc ltd co corp jr sr st no nos vol vols dr mr mrs ms sp spp subsp ssp var cv nov gen ed eds viz approx "
    "ca dept univ b.c a.d b.c.e c.e i.e e.g p.m a.m vs resp fig figs sec ref refs max min eq eqs ph.d".split()
)
"""Words that are written with a period, without it; single letters are initials or «г.», «в.», «ж.»."""
_LONGEST = 40  # characters at the end that are read


def ends_with_abbreviation(text: str) -> bool:
    """Whether the text's last period is no full stop: «и др.», «XX в.», "et al.", "Allium cepa L.", "U.S.A.", "..."."""
    tail = text.rstrip()[-_LONGEST:]
    if tail.endswith(".."):
        return True
    match = _LAST_WORD.search(tail)
    if match is None:
        return False
    word = match[1].lower()
    return (len(word) == 1 and word.isalpha()) or "." in word or word in _ABBREVIATIONS
