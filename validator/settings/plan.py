"""What the settings mean for one file: the rules that run, how bad their findings are, and the profile."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from validator.failures import FailureError
from validator.finding import Severity
from validator.profile import DEFAULT, Profile
from validator.rule import Rule
from validator.selection import choose, cleaned, fitting, is_exact, nearest_name
from validator.settings.patterns import fits, is_pattern
from validator.settings.settings import Settings

_SELECTORS = ("select", "extend-select", "ignore")
_PATTERNS = ("exclude", "per-file-ignores")
_OF_PROFILE = ("profile", "languages", "rules")

RulesOfFiles = dict[Path | str, list[tuple[str, Rule]]]
"""The rules of files and packages that were read already, each with its place."""


class Plan(NamedTuple):
    """How one file is to be checked."""

    rules: Sequence[Rule]
    profile: Profile
    severities: Mapping[str, Severity]
    known: Sequence[Rule]
    """All rules there are for the file, those that do not run too."""


@dataclass(frozen=True)
class Planner:
    """Works out how files are to be checked; what is the same for all files of the same settings, once."""

    rules: Sequence[Rule]
    """Our own rules; the settings may add those of a journal and of plugins."""
    _known: dict[Settings, Plan] = field(default_factory=dict, repr=False, compare=False)
    _files: RulesOfFiles = field(default_factory=dict, repr=False, compare=False)

    def plan(self, settings: Settings, path: Path) -> Plan:
        """How the file at `path` is to be checked. Raises FailureError."""
        if settings not in self._known:
            self._known[settings] = _plan(settings, self.known(settings))
        general = self._known[settings]
        ignored = {rule.code for selector in _ignored_here(settings, path) for rule in fitting(general.known, selector)}
        return general._replace(rules=[rule for rule in general.rules if rule.code not in ignored])

    def known(self, settings: Settings) -> Sequence[Rule]:
        """All rules there are where the settings hold: ours, a journal's own, those of plugins. Raises FailureError."""
        if not (settings.values.get("journal-rules") or settings.values.get("plugins")):
            return self.rules
        from validator.rule_contract import joined  # noqa: PLC0415 - most settings add no rules

        return joined(self.rules, _added(settings, self._files))


def _added(settings: Settings, files: RulesOfFiles) -> Iterator[tuple[str, Rule]]:
    """The rules that settings add, each with its place; a file that several settings name is read once."""
    for package in settings.values.get("plugins", ()):
        from validator import plugins  # noqa: PLC0415

        if package not in files:
            files[package] = list(plugins.load(package, settings.place("plugins")))
        yield from files[package]
    patterns = settings.values.get("journal-rules")
    if patterns:
        from validator.journal_rules import loading  # noqa: PLC0415

        for path in loading.files(patterns, settings.place("journal-rules")):
            if path not in files:
                files[path] = loading.read(path)
            yield from files[path]


def _plan(settings: Settings, rules: Sequence[Rule]) -> Plan:
    """How files are to be checked where no `per-file-ignores` speaks of them."""
    _check_patterns(settings)
    _check_selectors(settings, rules)
    keys = settings.keys
    chosen = choose(rules, keys.select, keys.ignore, extend_select=keys.extend_select, preview=keys.preview)
    return Plan(chosen, _profile(settings, rules), _severities(settings, rules), rules)


def _profile(settings: Settings, rules: Sequence[Rule]) -> Profile:
    if settings.values.keys().isdisjoint(_OF_PROFILE):
        return DEFAULT
    from validator.settings.profiles import profile_of  # noqa: PLC0415 - most runs change no profile

    return profile_of(settings, rules)


def _check_patterns(settings: Settings) -> None:
    """Raise FailureError for the first text that stands for a pattern of paths and is none."""
    for key in _PATTERNS:
        for pattern in settings.values.get(key, ()):
            if not is_pattern(pattern):
                raise FailureError("settings-value", path=settings.place(key), key=key, value=f'"{pattern}"')


def _check_selectors(settings: Settings, rules: Sequence[Rule]) -> None:
    """Raise FailureError for the first selector that fits no rule, with the place to mend it."""
    for key in _SELECTORS:
        for selector in cleaned(settings.values.get(key, ())):
            _check_selector(selector, rules, settings.place(f"{key}.{selector}"))
    for selectors in settings.keys.per_file_ignores.values():
        for selector in cleaned(selectors):
            _check_selector(selector, rules, settings.place("per-file-ignores"))
    for name in settings.keys.rules:
        _check_selector(name, rules, settings.place(f"rules.{name}"), whole=True)


def _check_selector(selector: str, rules: Sequence[Rule], place: str, *, whole: bool = False) -> None:
    """`whole`: whether it must be the code or name of one rule."""
    found = fitting(rules, selector)
    near = found[0].code if found else nearest_name(rules, selector)
    if not found or (whole and not is_exact(found[0], selector)):
        raise FailureError("settings-near-rule" if near else "settings-rule", path=place, selector=selector, near=near)


def _severities(settings: Settings, rules: Sequence[Rule]) -> dict[str, Severity]:
    """The severities that the settings give to rules, by code."""
    return {
        rule.code: _severity(keys["severity"], settings, f"rules.{name}.severity")
        for name, keys in settings.keys.rules.items()
        for rule in fitting(rules, name)
        if "severity" in keys
    }


def _severity(value: object, settings: Settings, key: str) -> Severity:
    if value in list(Severity):
        return Severity(str(value))
    from validator.settings.checking import as_toml, unknown_choice  # noqa: PLC0415

    raise unknown_choice(settings.place(key), key, as_toml(value), [one.value for one in Severity])


def _ignored_here(settings: Settings, path: Path) -> Iterator[str]:
    """The selectors of `per-file-ignores` whose pattern fits the file."""
    for pattern, selectors in settings.values.get("per-file-ignores", {}).items():
        if fits([pattern], path, settings.pattern_folder("per-file-ignores")):
            yield from cleaned(selectors)


def excluded(settings: Settings, path: Path, root: Path | None) -> bool:
    """Whether the settings leave a file or folder out.

    `root` is the folder named by the user in which it was found; None for what the user named itself. What is named
    is left out only with `force-exclude`, and so is what lies in a named folder that is left out itself. Raises
    FailureError for what is no pattern.
    """
    patterns = settings.values.get("exclude")
    if not patterns:
        return False
    _check_patterns(settings)
    folder = settings.pattern_folder("exclude")
    if settings.values.get("force-exclude"):
        return fits(patterns, path, folder)
    return root is not None and fits(patterns, path, folder) and not fits(patterns, root, folder)


def respects_gitignore(settings: Settings) -> bool:
    """Whether what git ignores is left out of folders."""
    return bool(settings.values.get("respect-gitignore", True))
