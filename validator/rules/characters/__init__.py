"""Rules of characters, in the order of their codes."""

from validator.rule import Rule
from validator.rules.characters import (
    decomposed_letter,
    extra_space,
    invisible_character,
    lookalike_token,
    mixed_script_word,
    mojibake,
)

RULES: tuple[Rule, ...] = (
    mixed_script_word.RULE,
    lookalike_token.RULE,
    mojibake.RULE,
    invisible_character.RULE,
    decomposed_letter.RULE,
    extra_space.RULE,
)
