"""Whether a record is of a journal that prints a second half in English."""

from validator.article import Record

_LANGUAGES = frozenset({"be", "kk", "ky", "ru", "tg", "tt", "uk", "uz"})


def is_regional(record: Record) -> bool:
    """Whether anything is in a language of the region; records of the rest of the world need not have two."""
    fields = [record.get(name, {}) for name in ("title", "abstract", "keywords")]
    fields += [person["name"] for person in record.get("authors", ())]
    return any(language in _LANGUAGES for field in fields for language in field)
