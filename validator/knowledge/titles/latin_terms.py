"""Latin words that stand in a Cyrillic title and must stand in its English translation: MCNP, TGF-β1, COVID-19."""

import re
import unicodedata
from typing import NamedTuple

from validator.knowledge.characters.scripts import words
from validator.knowledge.languages.romanized_text import is_romanized_russian

_TERM = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]+")
_CYRILLIC_NEIGHBOUR = re.compile("[А-Яа-яЁё\u0490-\u04ff]")
_GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "κ": "kappa", "λ": "lambda", "μ": "mu",
    "π": "pi", "σ": "sigma", "τ": "tau", "φ": "phi", "ω": "omega",
}  # fmt: skip
_NUMERAL = re.compile("[IVXivx]+")
_SHORTEST_WORD = 4  # letters of a word in small letters
_LONGEST_ACRONYM = 12  # letters
_MINOR = frozenset("a an and as at by de for from in into of on or the to und with".split())  # noqa: SIM905


class Term(NamedTuple):
    """A Latin word at 0-based [start, end) of a Cyrillic title."""

    text: str
    start: int
    end: int


def missing_terms(title: str, translation: str) -> list[Term]:
    """The acronyms, program names and Latin words of a Cyrillic title that its English translation lacks; each once.

    A term is there in any case and spelling (hyphens, accents, Greek letters), in full where it is an acronym, and
    shortened where it is a genus (E. coli).
    """
    squeezed = _squeeze(translation)
    missing: dict[str, Term] = {}
    for match in _TERM.finditer(title):
        term = Term(match[0], match.start(), match.end())
        if _is_telling(title, term) and not _stands_in(term.text, translation, squeezed):
            missing.setdefault(term.text.casefold(), term)
    return list(missing.values())


def _is_telling(title: str, term: Term) -> bool:
    """Whether a term is the same in every language: no single letter, no piece of a word of mixed script."""
    around = title[term.start - 1 : term.start] + title[term.end : term.end + 1]
    if _CYRILLIC_NEIGHBOUR.search(around) or _NUMERAL.fullmatch(term.text):
        return False
    if sum(char.isupper() for char in term.text) > 1:
        return True
    return len(term.text) >= _SHORTEST_WORD and not is_romanized_russian(term.text)


def _stands_in(term: str, translation: str, squeezed: str) -> bool:
    return _squeeze(term) in squeezed or _is_spelt_out(term, translation) or _is_shortened(term, translation)


def _squeeze(text: str) -> str:
    """Letters and digits alone, without case and accents; Greek letters by their names."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(_GREEK.get(char, char) for char in plain if char.isalnum())


def _is_spelt_out(acronym: str, translation: str) -> bool:
    """Whether the letters of an acronym stand in their order in a few words: IL, interleukin; COVID, coronavirus."""
    if len(acronym) > _LONGEST_ACRONYM:
        return False
    wanted = acronym.lower()
    found = [word.text.lower() for word in words(translation) if word.text.lower() not in _MINOR]
    starts = (i for i, word in enumerate(found) if word[0] == wanted[0])
    return any(_holds_in_order("".join(found[i : i + len(wanted)]), wanted) for i in starts)


def _holds_in_order(text: str, letters: str) -> bool:
    at = -1
    for letter in letters:
        at = text.find(letter, at + 1)
        if at < 0:
            return False
    return True


def _is_shortened(word: str, translation: str) -> bool:
    """Whether a genus stands as its initial: Escherichia for E."""
    return word.istitle() and re.search(rf"(?<!\w){re.escape(word[0])}\.", translation) is not None
