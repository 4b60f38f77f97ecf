"""What a file of a journal's own rules may hold: pydantic checks its shape, and the JSON Schema comes from here."""

import string
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Annotated, Any, Literal, LiteralString, NoReturn

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from validator.finding import Severity
from validator.journal_rules import terms
from validator.journal_rules.fields import COUNTABLE, EXTRA, FIELDS
from validator.rule_contract import CODE, NAME

LANGUAGES = ("en", "ru", "kk")
"""The languages of the program's messages."""
KINDS = ("avoid", "prefer", "forbid", "match", "contain", "require", "words", "characters", "count")
"""What a rule can do; each rule does one thing."""
_TERMS = ("avoid", "prefer", "contain")
_REPLACING = ("avoid", "prefer", "forbid")
_MEANT_FOR = {
    "match_case": _TERMS,
    "fix": _REPLACING,
    "replacement": ("forbid",),
    "fields": tuple(kind for kind in KINDS if kind != "require"),
}
"""The keys that only some kinds of rules have."""
_NEED_FIELDS = ("match", "contain", "words", "characters", "count")
PLACEHOLDERS = {
    **dict.fromkeys(_REPLACING, ("found", "replacement")),
    "match": ("field",),
    "contain": ("field", "term"),
    "require": ("field",),
    **dict.fromkeys(("words", "characters", "count"), ("field", "count", "min", "max")),
}
"""What stands in braces in the message and help of each kind of rule."""


def _fail(message_id: LiteralString, /, **context: str) -> NoReturn:
    """Report a fault under its key in `validator.failures.MESSAGES`."""
    raise PydanticCustomError(message_id, message_id, context)


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _field(name: str) -> str:
    if name in FIELDS or (name.startswith(EXTRA) and all(name.split("."))):
        return name
    return _unknown_choice(name, [*FIELDS, EXTRA + "…"])


def _language(code: str) -> str:
    return code if code in ("", *LANGUAGES) else _unknown_choice(code, LANGUAGES)


def _countable(names: list[str]) -> list[str]:
    return [name if name in COUNTABLE else _unknown_choice(name, COUNTABLE) for name in names]


def _unknown_choice(name: str, known: Sequence[str]) -> NoReturn:
    near = get_close_matches(name, known, 1)
    if near:
        _fail("journal-near-choice", value=name, near=near[0])
    _fail("journal-choice", value=name, choices=", ".join(known))


def _term(written: str) -> str:
    try:
        terms.parse(written)
    except terms.TermError as error:
        _fail("journal-term-star" if str(error) == "star" else "journal-term-empty", value=written)
    return written


def _pattern(written: str) -> str:
    import regex  # noqa: PLC0415 - only rules with a regular expression need it

    try:
        regex.compile(written)
    except regex.error as error:
        _fail("journal-pattern", value=written, reason=str(error))
    return written


def _texts_schema(item: dict[str, Any]) -> WithJsonSchema:
    return WithJsonSchema({"anyOf": [item, {"type": "array", "items": item, "minItems": 1}]})


_TEXT = {"type": "string"}
FIELD_SCHEMA = {"anyOf": [{"enum": list(FIELDS)}, {"type": "string", "pattern": r"^extra\.."}]}
Term = Annotated[str, AfterValidator(_term)]
Pattern = Annotated[str, AfterValidator(_pattern)]
Terms = Annotated[list[Term], BeforeValidator(_listed), Field(min_length=1), _texts_schema(_TEXT)]
Texts = Annotated[list[str], BeforeValidator(_listed), Field(min_length=1), _texts_schema(_TEXT)]
FieldNames = Annotated[
    list[Annotated[str, AfterValidator(_field)]],
    BeforeValidator(_listed),
    Field(min_length=1),
    _texts_schema(FIELD_SCHEMA),
]
LanguageCode = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
Languages = Annotated[
    list[LanguageCode],
    BeforeValidator(_listed),
    Field(min_length=1),
    _texts_schema({"type": "string", "pattern": "^[a-z]{2,3}$"}),
]
Level = Annotated[Severity, WithJsonSchema({"enum": [one.value for one in Severity]})]


def _in_each_language(value: Any) -> Any:
    """A text for all languages stands under none."""
    return {"": value} if isinstance(value, str) else value


_SAID_SCHEMA = {
    "anyOf": [
        _TEXT,
        {
            "type": "object",
            "properties": dict.fromkeys(LANGUAGES, _TEXT),
            "additionalProperties": False,
            "minProperties": 1,
        },
    ]
}
Said = Annotated[
    dict[Annotated[str, AfterValidator(_language)], str],
    BeforeValidator(_in_each_language),
    Field(min_length=1),
    WithJsonSchema(_SAID_SCHEMA),
]
"""A text for people: one for all, or one for each language."""


def _said(text: str) -> Any:
    """A key that may be left out, with what the JSON Schema says of it."""
    return Field(None, description=text)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", alias_generator=lambda name: name.replace("_", "-"))


class Bounds(_Strict):
    """The least and the greatest number; one of them may be left out."""

    min: Annotated[int, Field(ge=0)] | None = _said("No fewer than this.")
    max: Annotated[int, Field(ge=0)] | None = _said("No more than this.")

    @model_validator(mode="after")
    def _make_sense(self) -> "Bounds":
        if self.min is None and self.max is None:
            _fail("journal-no-bound")
        if self.min is not None and self.max is not None and self.min > self.max:
            _fail("journal-bounds", least=str(self.min), greatest=str(self.max))
        return self


_REPLACEMENTS_SCHEMA = {
    "anyOf": [
        {"type": "array", "items": _TEXT, "minItems": 1},
        {"type": "object", "additionalProperties": {"type": ["string", "null"]}, "minProperties": 1},
    ]
}


def _replacements(value: Any) -> Any:
    return dict.fromkeys(value) if isinstance(value, list) and all(isinstance(one, str) for one in value) else value


class JournalRule(_Strict):
    """One rule: its names, one key that says what it does, where it looks, and what it says."""

    name: str = Field(
        description="Its name: small Latin letters and hyphens, such as worn-out-phrase.",
        json_schema_extra={"pattern": f"^{NAME}$"},
    )
    severity: Level = Field(Severity.WARNING, description="How bad its findings are; without it, warning.")
    avoid: Annotated[
        dict[Term, Term | None] | None,
        BeforeValidator(_replacements),
        Field(min_length=1),
        WithJsonSchema(_REPLACEMENTS_SCHEMA),
    ] = _said("Terms to avoid: a list, or each with what is to be written instead. * at the end of a word: any ending.")
    prefer: Annotated[dict[Term, Terms] | None, Field(min_length=1)] = _said(
        "House forms, each with the variants that are to be replaced by it."
    )
    forbid: Pattern | None = _said("A regular expression (Python) that nothing may fit.")
    match: Pattern | None = _said("A regular expression (Python) that must be found in each text; ^…$ for a whole one.")
    contain: Annotated[list[Terms] | None, Field(min_length=1)] = _said(
        "Terms each of which must stand in the text; a list within the list holds alternatives."
    )
    require: FieldNames | None = _said("Fields that must be there; authors.orcid means: for every author.")
    words: Bounds | None = _said("How many words each text has.")
    characters: Bounds | None = _said("How many characters each text has, spaces included.")
    count: Bounds | None = _said("How many items there are: authors, affiliations, keywords, references.")
    fields: FieldNames | None = _said("Where it looks. Terms: by default in what the authors write themselves.")
    languages: Languages | None = _said("In which languages; by default in all.")
    when: Annotated[dict[Annotated[str, AfterValidator(_field)], Texts] | None, Field(min_length=1)] = _said(
        "Only in articles where these fields have one of these values, such as type: [research-article]."
    )
    match_case: bool = Field(default=False, description="Whether capital and small letters differ in the terms.")
    replacement: str | None = _said(r"What is to stand instead of what `forbid` finds; \1 is the first group.")
    fix: Literal["safe", "unsafe", "none"] | None = _said(
        "safe: --fix replaces. unsafe (by default): only with --unsafe-fixes. none: it is only said."
    )
    message: Said | None = _said("What is wrong; with {placeholders}.")
    summary: Said | None = _said("What the rule finds, for `metalint rule`.")
    why: Said | None = _said("Why it matters.")
    help: Said | None = _said("What to do.")
    sources: Texts | None = _said("What the rule rests on.")
    url: str | None = _said("The page where the rule is explained.")

    @model_validator(mode="after")
    def _make_sense(self) -> "JournalRule":
        _check_kind(self)
        _check_replacements(self)
        _check_placeholders(self)
        if self.count and self.fields:
            _countable(self.fields)
        return self

    @property
    def kinds(self) -> list[str]:
        """What the rule does; exactly one thing once it is checked."""
        return [kind for kind in KINDS if getattr(self, kind) is not None]

    @property
    def replacements(self) -> dict[str, str | None]:
        """Each term that is not to be written, with what is to be written instead."""
        if self.prefer:
            return {variant: house for house, variants in self.prefer.items() for variant in variants}
        return self.avoid or {}


def _check_kind(rule: JournalRule) -> None:
    """Raise unless a rule does one thing, and has the keys that this needs and no others."""
    kinds = rule.kinds
    if not kinds:
        _fail("journal-no-kind", kinds=", ".join(KINDS))
    if len(kinds) > 1:
        _fail("journal-two-kinds", one=kinds[0], other=kinds[1])
    for key, meant in _MEANT_FOR.items():
        if getattr(rule, key) and kinds[0] not in meant:
            _fail("journal-key-for", key=key.replace("_", "-"), kind=kinds[0], kinds=", ".join(meant))
    if kinds[0] in _NEED_FIELDS and not rule.fields:
        _fail("journal-no-fields", kind=kinds[0])


def _check_replacements(rule: JournalRule) -> None:
    for written, replacement in rule.replacements.items():
        if replacement is not None and terms.stars(replacement) not in (0, terms.stars(written)):
            _fail("journal-stars", term=written, replacement=replacement)
    if rule.forbid and rule.replacement:
        _check_groups(rule.forbid, rule.replacement)


def _check_groups(pattern: str, replacement: str) -> None:
    """Raise for a group of the pattern that a replacement names and that there is not."""
    import regex  # noqa: PLC0415

    compiled = regex.compile(pattern)
    known = {*map(str, range(compiled.groups + 1)), *compiled.groupindex}
    for number, name in regex.findall(r"\\(?:([0-9]+)|g<(\w+)>)", replacement):
        if (number or name) not in known:
            _fail("journal-group", name=number or name, replacement=replacement)


def _check_placeholders(rule: JournalRule) -> None:
    """Raise for what stands in braces and is no placeholder of the text."""
    for key in ("message", "help", "summary", "why"):
        known = PLACEHOLDERS[rule.kinds[0]] if key in ("message", "help") else ()
        for text in (getattr(rule, key) or {}).values():
            for name in _placeholders(text, key):
                if name not in known:
                    _fail("journal-placeholder", key=key, name=name, known=", ".join(known) or "–")


def _placeholders(text: str, key: str) -> Iterator[str]:
    """What stands in braces; a format beside the name counts as a part of the name, as none is allowed."""
    try:
        for _, name, form, conversion in string.Formatter().parse(text):
            if name is not None:
                yield name + "!" * bool(conversion) + ":" * bool(form)
    except ValueError:
        _fail("journal-brace", key=key)


class RulesFile(_Strict):
    """A file of rules."""

    rules: Annotated[dict[str, JournalRule], Field(min_length=1)] = Field(
        description="The rules by their codes: four or more Latin capitals and three digits, such as CARD001.",
        json_schema_extra={"propertyNames": {"pattern": f"^{CODE}$"}},
    )
