"""Rules of characters, in the order of their codes."""

from validator.rule import Rule
from validator.rules.characters import invisible_character, mixed_script_word

RULES: tuple[Rule, ...] = (
    mixed_script_word.RULE,
    invisible_character.RULE,
)
