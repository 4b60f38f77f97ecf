"""What each kind of a journal's rules says where its file says nothing."""

from collections.abc import Mapping
from typing import NamedTuple

from validator.messages import N_, NP_, Plural

WHY = N_("The journal asks for it.")
FIX_TITLE = N_("Write “{replacement}”")


class Wording(NamedTuple):
    """The texts of a kind: the summary, and by message id the messages and what to do."""

    summary: str
    messages: Mapping[str, str | Plural]
    help: Mapping[str, str]


_REPLACE = {"replace": N_("“{found}”: the journal writes “{replacement}”.")}
_WRITE_IT = {"replace": N_("Write “{replacement}”.")}
_BOUNDS = {
    "few": N_("Make it longer: {min} is the least."),
    "many": N_("Make it shorter: {max} is the most."),
}

WORDINGS: Mapping[str, Wording] = {
    "avoid": Wording(
        N_("A term stands here that the journal avoids."),
        {"term": N_("“{found}”: the journal avoids this term."), **_REPLACE},
        {"term": N_("Say it in other words."), **_WRITE_IT},
    ),
    "prefer": Wording(N_("A name or term is not written as the journal writes it."), _REPLACE, _WRITE_IT),
    "forbid": Wording(
        N_("Something stands here that the journal does not allow."),
        {"found": N_("“{found}”: the journal does not allow this."), **_REPLACE},
        {"found": N_("Write it otherwise."), **_WRITE_IT},
    ),
    "match": Wording(
        N_("A field does not have the form that the journal asks for."),
        {"mismatch": N_("{field}: this is not the form that the journal asks for.")},
        {"mismatch": N_("Bring it into the journal’s form.")},
    ),
    "contain": Wording(
        N_("A text lacks words that the journal asks for."),
        {"lacking": N_("{field}: “{term}” is missing here.")},
        {"lacking": N_("Add it.")},
    ),
    "require": Wording(
        N_("A field is missing that the journal asks for."),
        {
            "missing": N_("{field}: this is missing, and the journal asks for it."),
            "untranslated": N_("{field}: this is missing in one of the journal’s languages: {language}."),
        },
        {"missing": N_("Add it."), "untranslated": N_("Add it.")},
    ),
    "words": Wording(
        N_("A text has fewer or more words than the journal asks for."),
        {
            "few-words": NP_(
                "{field}: {count} word; the journal asks for at least {min}.",
                "{field}: {count} words; the journal asks for at least {min}.",
            ),
            "many-words": NP_(
                "{field}: {count} word; the journal allows {max} at most.",
                "{field}: {count} words; the journal allows {max} at most.",
            ),
        },
        {"few-words": _BOUNDS["few"], "many-words": _BOUNDS["many"]},
    ),
    "characters": Wording(
        N_("A text has fewer or more characters than the journal asks for."),
        {
            "few-characters": NP_(
                "{field}: {count} character; the journal asks for at least {min}.",
                "{field}: {count} characters; the journal asks for at least {min}.",
            ),
            "many-characters": NP_(
                "{field}: {count} character; the journal allows {max} at most.",
                "{field}: {count} characters; the journal allows {max} at most.",
            ),
        },
        {"few-characters": _BOUNDS["few"], "many-characters": _BOUNDS["many"]},
    ),
    "count": Wording(
        N_("A list has fewer or more items than the journal asks for."),
        {
            "few-count": N_("{field}: there are {count}; the journal asks for at least {min}."),
            "many-count": N_("{field}: there are {count}; the journal allows {max} at most."),
        },
        {"few-count": N_("Add what is missing."), "many-count": N_("Leave some out.")},
    ),
}
