"""Settings: which file holds, what it extends, what goes over it, and what is said of a faulty one."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from typer.testing import CliRunner, Result

from validator.cli.app import app
from validator.cli.options import FailOn, Language, OutputFormat
from validator.settings.loading import Layer
from validator.settings.model import Level, ReportName, SettingsFile, key_names
from validator.settings.settings import Finder, Settings

ARTICLE = """\
title: {en: Regional features of tick-borne encephalitis, ru: Региональные особенности клещевого энцефалита}
authors:
  - name: {en: Anna Petrova, ru: Анна Петрова}
    affiliations: [1]
affiliations:
  1: {en: "Siberian Medical University, Tomsk", ru: "Сибирский медицинский университет, Томск"}
volume: 3
references:
  - Ivanov II. Stem cells [in Russian]. Vrach. 2010;12:10-13.
  - Dedov II. Leptin [in Russian]. Vrach. 2011;12:10-13.
  - Petrov PP. Insulin. Vrach. 2012;12:10-13. (In Russ.)
"""
TAGS = "TAG004"  # what the article above has: two forms of one tag


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test stands in a repository of its own."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in ("METALINT_CONFIG", "METALINT_OUTPUT_FORMAT"):
        monkeypatch.delenv(name, raising=False)


def put(path: str, text: str = ARTICLE) -> Path:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def metalint(*arguments: str) -> Result:
    result = CliRunner().invoke(app, arguments, prog_name="metalint")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def metalint_in_a_process(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "validator", *arguments], capture_output=True, check=False)


def codes(*arguments: str) -> list[str]:
    """The codes of the findings of a run, each with its severity."""
    done = metalint("check", "--output-format", "concise", *arguments)
    assert done.exit_code in (0, 1), done.stderr
    return [line.split(": ", 1)[1].split()[0] for line in done.stdout.splitlines()]


def failure(*arguments: str) -> str:
    """The one line on standard error of a run that could not do its job."""
    done = metalint(*(arguments or ("check", ".")))
    assert (done.exit_code, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    return line.removeprefix("metalint: ")


def of(folder: str = ".", *over: Layer, config: str | None = None) -> Settings:
    return Finder(over, Path(config) if config else None).of_folder(Path(folder))


# which file holds


def test_without_a_file_the_defaults_hold() -> None:
    assert of().keys == SettingsFile()
    assert of().origins == {}


@pytest.mark.parametrize(
    ("files", "holds"),
    [
        (["pyproject.toml", "metalint.toml", ".metalint.toml"], ".metalint.toml"),
        (["pyproject.toml", "metalint.toml"], "metalint.toml"),
        (["pyproject.toml"], "pyproject.toml"),
    ],
)
def test_which_of_several_files_in_one_folder_holds(files: list[str], holds: str) -> None:
    for name in files:
        put(name, '[tool.metalint]\nprofile = "gost"\n' if name == "pyproject.toml" else 'profile = "gost"\n')
    assert of().files == [holds]
    assert of().keys.profile == "gost"


def test_the_nearest_file_holds_and_nothing_is_merged() -> None:
    put("metalint.toml", 'profile = "gost"\nignore = ["TAG"]\n')
    put("a/b/metalint.toml", 'profile = "rinc"\n')
    put("a/b/c/article.yaml")
    assert (of("a").keys.profile, of("a/b/c").keys.profile, of("a/b/c").keys.ignore) == ("gost", "rinc", [])


def test_the_search_ends_at_the_root_of_the_repository() -> None:
    put("metalint.toml", 'profile = "gost"\n')
    Path("inner/.git").mkdir(parents=True)
    assert of("inner").keys.profile == "default"


@pytest.mark.parametrize(
    "text", ["[tool.black]\nline-length = 100\n", "[project]\nname = 'metalint-tools'\n", "tool = 1"]
)
def test_a_pyproject_without_our_table_is_passed_over(text: str) -> None:
    put("metalint.toml", 'profile = "gost"\n')
    put("a/pyproject.toml", text)
    assert of("a").keys.profile == "gost"


def test_a_broken_pyproject_is_our_trouble_only_if_it_speaks_of_us() -> None:
    put("pyproject.toml", "[tool.black\n")
    assert of().keys.profile == "default"
    put("pyproject.toml", "[tool.metalint]\nselect = [\n")
    assert "pyproject.toml: the file is not valid TOML" in failure()


def test_two_folders_with_different_settings_in_one_run() -> None:
    put("a/article.yaml")
    put("b/article.yaml")
    put("b/metalint.toml", '[rules.TAG004]\nseverity = "error"\n')
    put("c/article.yaml")
    put("c/metalint.toml", 'ignore = ["TAG004"]\n')
    found = json.loads(metalint("check", ".", "--output-format", "json").stdout)["findings"]
    assert [(one["path"], one["severity"]) for one in found if one["code"] == TAGS] == [
        ("a/article.yaml", "warning"),
        ("b/article.yaml", "error"),
    ]


def test_a_bom_and_an_empty_file() -> None:
    put("metalint.toml", '\ufeffprofile = "gost"\n')
    assert of().keys.profile == "gost"
    put("metalint.toml", "")
    assert Finder().of_folder(Path()).keys == SettingsFile()


def test_isolated_config_and_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    put("article.yaml")
    put("metalint.toml", 'select = ["CHR"]\n')
    put("other/house.toml", 'select = ["TAG004"]\n')
    assert codes("article.yaml") == []
    assert codes("article.yaml", "--config", "other/house.toml") == [TAGS]
    assert TAGS in codes("article.yaml", "--isolated")
    monkeypatch.setenv("METALINT_CONFIG", "other/house.toml")
    assert codes("article.yaml") == [TAGS]


# extending


def test_an_extended_file_holds_where_the_nearer_one_says_nothing() -> None:
    put("house/house.toml", 'profile = "gost"\nfail-on = "error"\n[rules.TAG004]\nseverity = "error"\n')
    put("shared/mid.toml", 'extend = "../house/house.toml"\nfail-on = "info"\n')
    put("a/metalint.toml", 'extend = "../shared/mid.toml"\n[rules.TAG004]\nform = "(In Russ.)"\n')
    keys = of("a").keys
    assert (keys.profile, keys.fail_on) == ("gost", "info")
    assert keys.rules == {"TAG004": {"severity": "error", "form": "(In Russ.)"}}
    assert of("a").files == ["house/house.toml", "shared/mid.toml", "a/metalint.toml"]
    assert of("a").origins["rules.TAG004.severity"] == ("house/house.toml",)


def test_a_pyproject_may_extend_and_be_extended() -> None:
    put("house/pyproject.toml", '[tool.metalint]\nprofile = "rinc"\n')
    put("a/pyproject.toml", '[tool.metalint]\nextend = "../house/pyproject.toml"\n')
    assert of("a").keys.profile == "rinc"


def test_a_chain_may_be_long() -> None:
    for number in range(30):
        put(f"{number}.toml", f'extend = "{number + 1}.toml"\n')
    put("30.toml", 'profile = "doaj"\n')
    assert of(config="0.toml").keys.profile == "doaj"


@pytest.mark.parametrize(
    ("files", "line"),
    [
        (
            {"metalint.toml": 'extend = "metalint.toml"'},
            "metalint.toml: the settings files extend one another in a circle.",
        ),
        (
            {"metalint.toml": 'extend = "a.toml"', "a.toml": 'extend = "./metalint.toml"'},
            "metalint.toml: the settings files extend one another in a circle.",
        ),
        (
            {"metalint.toml": 'extend = "gone.toml"'},
            "gone.toml: there is no such settings file, or it says nothing of metalint.",
        ),
        (
            {"metalint.toml": 'extend = "pyproject.toml"', "pyproject.toml": "[project]\n"},
            "pyproject.toml: there is no such settings file, or it says nothing of metalint.",
        ),
        (
            {"metalint.toml": 'extend = "a.toml"', "a.toml": 'profil = "gost"'},
            "a.toml: there is no setting “profil”. Did you mean “profile”?",
        ),
    ],
)
def test_what_cannot_be_extended(files: dict[str, str], line: str) -> None:
    for name, text in files.items():
        put(name, text)
    assert failure() == line


# what goes over what


def test_select_on_the_command_line_starts_anew() -> None:
    put("article.yaml")
    put("metalint.toml", 'ignore = ["TAG004"]\n')
    assert TAGS in codes("article.yaml", "--select", "TAG")


def test_ignore_on_the_command_line_adds_to_the_file_s() -> None:
    put("metalint.toml", 'select = ["TAG", "IDN"]\nignore = ["IDN"]\n')
    settings = of(".", Layer({"ignore": ["TAG001"]}, "command line"))
    assert settings.keys.ignore == ["IDN", "TAG001"]
    assert settings.origins["ignore"] == ("metalint.toml", "command line")


def test_the_last_word_on_a_selector_counts() -> None:
    put("metalint.toml", 'ignore = ["TAG004", "IDN"]\n')
    settings = of(".", Layer({"extend-select": ["TAG004"]}, "command line"))
    assert (settings.keys.ignore, settings.keys.extend_select) == (["IDN"], ["TAG004"])


def test_a_flag_goes_over_the_environment_and_that_over_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    put("metalint.toml", 'language = "ru"\noutput-format = "json"\n')
    put("article.yaml")
    assert metalint("check", "article.yaml").stdout.startswith("{")
    monkeypatch.setenv("METALINT_OUTPUT_FORMAT", "concise")
    assert metalint("check", "article.yaml").stdout.startswith("article.yaml:")
    assert metalint("check", "article.yaml", "--output-format", "text").stdout.startswith("предупреждение[")
    assert "Найдено" in metalint("check", "article.yaml").stderr
    monkeypatch.setenv("METALINT_LANG", "en_GB.UTF-8")
    assert "Found" in metalint("check", "article.yaml").stderr
    assert "Найдено" in metalint("check", "article.yaml", "--lang", "ru").stderr


def test_the_current_folder_governs_the_report_and_the_exit_code() -> None:
    put("a/article.yaml")
    put("a/metalint.toml", 'fail-on = "never"\noutput-format = "json"\nselect = ["TAG004"]\n')
    done = metalint("check", "a")
    assert (done.exit_code, done.stdout[:8]) == (1, "warning[")
    put("metalint.toml", 'fail-on = "error"\noutput-format = "concise"\n')
    done = metalint("check", "a")
    assert (done.exit_code, done.stdout[:2]) == (0, "a/")


def test_the_baseline_of_the_settings_is_found_from_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    put("metalint.toml", 'baseline = "known.json"\nfail-on = "info"\n')
    put("a/article.yaml")
    metalint("check", "a", "--write-baseline")
    assert Path("known.json").exists()
    assert metalint("check", "a").exit_code == 0
    monkeypatch.chdir("a")
    assert metalint("check", "article.yaml").exit_code == 0


def test_a_severity_reaches_every_report_and_the_exit_code() -> None:
    def report(name: OutputFormat) -> str:
        return metalint("check", "article.yaml", "--output-format", name).stdout

    put("article.yaml")
    put("metalint.toml", 'select = ["TAG004"]\nfail-on = "error"\n')
    assert metalint("check", "article.yaml").exit_code == 0
    before = {name: report(name) for name in OutputFormat}
    put("metalint.toml", 'select = ["TAG004"]\nfail-on = "error"\n[rules.mixed-tag-forms]\nseverity = "error"\n')
    assert metalint("check", "article.yaml").exit_code == 1
    assert {name for name in OutputFormat if report(name) == before[name]} <= {OutputFormat.CONCISE}
    assert "1 error" in metalint("check", "article.yaml").stderr
    assert metalint("check", "article.yaml", "--statistics").stdout.rstrip().endswith("error")


def test_the_languages_of_a_journal() -> None:
    put("article.yaml")
    assert codes("article.yaml", "--select", "LNG001") == []
    put("metalint.toml", 'languages = ["kk", "ru", "en"]\n')
    assert "LNG001" in codes("article.yaml", "--select", "LNG001")


@pytest.mark.parametrize(("wanted", "fits"), [(">=0.1", True), ("<99", True), (">=99", False), ("==0.0.1", False)])
def test_required_version(wanted: str, fits: bool) -> None:
    put("article.yaml")
    put("metalint.toml", f'required-version = "{wanted}"\nfail-on = "never"\n')
    if fits:
        codes("article.yaml")
    else:
        assert failure("check", "article.yaml").startswith(f"metalint.toml asks for metalint {wanted}; this is ")


# faulty files

FAULTS = {
    'selct = ["TAG"]': "there is no setting “selct”. Did you mean “select”?",
    'fail_on = "error"': "there is no setting “fail_on”. Did you mean “fail-on”?",
    "[rule.TAG004]": "there is no setting “rule”. Did you mean “rules”?",
    "zzz = 1": "there is no setting “zzz”. There are: " + ", ".join(key_names()) + ".",
    '[rules.TAG004]\nfrom = "x"': "there is no setting “rules.TAG004.from”. Did you mean “form”?",
    '[rules.TAG001]\nform = "x"': "there is no setting “rules.TAG001.form”. There are: severity.",
    '[rules.TAG04]\nseverity = "info"': "there is no rule “TAG04”. Did you mean TAG004?",
    '[rules.TAG]\nseverity = "info"': "there is no rule “TAG”. Did you mean TAG001?",
    "[rules]\nTAG004 = true": "“rules.TAG004” must be a table of settings, not true.",
    '[rules.TAG004]\nseverity = "fatal"': '“rules.TAG004.severity” cannot be "fatal"; it may be error, warning, info.',
    "[rules.TAG004]\nseverity = []": "“rules.TAG004.severity” cannot be []; it may be error, warning, info.",
    '[rules.TAG004]\nform = "what"': '“rules.TAG004.form” must be a language tag such as (In Russ.), not "what".',
    '[rules.IDN002]\nform = "link"': '“rules.IDN002.form” cannot be "link"; it may be url, bare.',
    "[rules.ABS001]\nwords = [1]": "“rules.ABS001.words” must be the least and the greatest number, "
    "for example [100, 300], not [1].",
    "[rules.ABS001]\nwords = 100": "“rules.ABS001.words” must be the least and the greatest number, "
    "for example [100, 300], not 100.",
    "[rules.ABS001]\nwords = [300, 100]": "“rules.ABS001.words” must be the least and the greatest number, "
    "for example [100, 300], not [300, 100].",
    '[rules.CIT013]\nlongest = "many"': '“rules.CIT013.longest” must be a whole number, not "many".',
    '[rules.STR006]\nrequired = ["titel"]': '“rules.STR006.required” cannot be "titel". Did you mean title?',
    'select = "TAG"': '“select” must be a list of texts in square brackets, not "TAG".',
    "select = [1]": "“select” must be a text in quotes, not 1.",
    'select = ["NOPE99"]': "there is no rule “NOPE99”; “metalint rules” lists them all.",
    'select = ["PARA001"]': "there is no rule “PARA001”; “metalint rules” lists them all.",
    'ignore = ["missing-translatoin"]': "there is no rule “missing-translatoin”. Did you mean missing-translation?",
    '[per-file-ignores]\n"a/*" = ["TAG94"]': "there is no rule “TAG94”. Did you mean TAG004?",
    '[per-file-ignores]\n"a/*" = "T"': '“per-file-ignores.a/*” must be a list of texts in square brackets, not "T".',
    '[per-file-ignores]\n"!" = ["TAG"]': '“per-file-ignores” cannot be "!".',
    'baseline = ""': '“baseline” cannot be "".',
    'extend = ""': '“extend” cannot be "".',
    'journal-rules = [""]': '“journal-rules” cannot be "".',
    'exclude = ["drafts", "[z-a]"]': '“exclude” cannot be "[z-a]".',
    'preview = "yes"': '“preview” must be true or false, not "yes".',
    "profile = 1": "“profile” must be a text in quotes, not 1.",
    'profile = "gots"': "there is no profile “gots”. Did you mean gost?",
    'profile = "zzzzz"': "there is no profile “zzzzz”. There are: default, gost, rinc, kazakhstan, crossref, doaj, "
    "vancouver; or name a file (.toml).",
    'languages = ["russian"]': '“languages” must be codes of languages such as ru, en or kk, not "russian".',
    'language = "de"': '“language” cannot be "de"; it may be en, ru, kk.',
    'output-format = "jsn"': '“output-format” cannot be "jsn". Did you mean json?',
    'fail-on = "bad"': '“fail-on” cannot be "bad"; it may be error, warning, info, never.',
    'required-version = "new"': '“required-version” must be such as >=0.1,<0.2, not "new".',
}  # fmt: skip


@pytest.mark.parametrize("text", FAULTS)
@pytest.mark.parametrize("command", ["check", "config"])
def test_a_faulty_setting_is_one_clear_line(text: str, command: str) -> None:
    put("article.yaml")
    put("metalint.toml", text + "\n")
    assert failure(command, "article.yaml") == f"metalint.toml: {FAULTS[text]}"


def test_a_faulty_settings_file_elsewhere_is_named_by_its_path(tmp_path: Path) -> None:
    put("deep/down/metalint.toml", "zzz = 1\n")
    put("deep/down/article.yaml")
    put("good/article.yaml")
    done = metalint("check", ".", "--select", TAGS, "--output-format", "concise")
    assert done.exit_code == 2
    assert done.stderr.startswith("metalint: deep/down/metalint.toml: ")
    assert done.stdout.startswith("good/article.yaml:")
    assert str(tmp_path) not in done.stderr


def test_a_pattern_that_python_warns_of_says_nothing_on_standard_error() -> None:
    put("[a.yaml")
    put("metalint.toml", 'exclude = ["[[]*"]\n')
    done = metalint_in_a_process("check", "--show-files", "--allow-empty")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_our_table_may_be_no_number() -> None:
    put("pyproject.toml", "[tool]\nmetalint = 3\n")
    assert failure() == "pyproject.toml: “tool.metalint” must be a table of settings, not 3."


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"a = [", "is not valid TOML"),
        ("a = 'Ж'".encode("cp1251"), "is not UTF-8"),
        (b"a=" + b"[" * 10_000, "is not valid TOML"),
    ],
)
def test_what_is_no_toml(data: bytes, words: str) -> None:
    Path("metalint.toml").write_bytes(data)
    assert words in failure()


def test_a_settings_file_that_is_a_folder() -> None:
    Path("a").mkdir()
    assert failure("check", "--config", "a") == "a: this is a folder. Name a file."


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--select", "NOPE99"), "--select: there is no rule “NOPE99”; “metalint rules” lists them all."),
        (("--ignore", "TAG04"), "--ignore: there is no rule “TAG04”. Did you mean TAG004?"),
        (("--profile", "gots"), "--profile: there is no profile “gots”. Did you mean gost?"),
        (("--profile", "gone.toml"), "gone.toml: there is no such file or folder. Check the path."),
        (("--per-file-ignores", "TAG"), ("--per-file-ignores: “TAG” must have the form PATTERN:RULES, "
         "for example drafts/*:TAG001.")),
        (("--per-file-ignores", "a/*:TAG94"), "--per-file-ignores: there is no rule “TAG94”. Did you mean TAG004?"),
        (("--config", "."), ".: this is a folder. Name a file."),
        (("--baseline", "."), ".: this is a folder. Name a file."),
        (("--exclude", "!"), '--exclude: “exclude” cannot be "!".'),
        (("--config", "gone.toml"), "gone.toml: there is no such settings file, or it says nothing of metalint."),
    ],
)  # fmt: skip
def test_a_faulty_flag_is_one_clear_line(arguments: tuple[str, ...], line: str) -> None:
    put("article.yaml")
    assert failure("check", "article.yaml", *arguments) == line


def test_a_faulty_selector_is_told_where_it_stands() -> None:
    put("article.yaml")
    put("house.toml", 'ignore = ["TAG04"]\n')
    put("metalint.toml", 'extend = "house.toml"\nignore = ["CHR"]\n')
    assert failure("check", "article.yaml", "--ignore", "IDN").startswith("house.toml: there is no rule “TAG04”.")


# a journal's own profile

PROFILE = """\
extends = "gost"
languages = ["kk", "ru", "en"]
required = ["title", "udc"]
strict-languages = ["title"]
abstract-words = [100, 250]
tag-form = "(In Russ.)"
forbids-legal-form = false
[sources]
abstract-words = "Правила для авторов"
"""


@pytest.mark.parametrize("by", ["flag", "settings"])
def test_a_profile_file(by: str) -> None:
    put("rules/journal.toml", PROFILE)
    put("article.yaml")
    put("metalint.toml", "" if by == "flag" else 'profile = "rules/journal.toml"\n')
    flags = ("--profile", "rules/journal.toml") if by == "flag" else ()
    done = metalint("check", "article.yaml", "--select", "STR006,LNG001,TAG004", *flags)
    assert "UDC: the field is absent (profile: journal)." in done.stdout
    assert "Kazakh" in done.stdout
    assert "[in Russian]" in done.stdout


def test_a_profile_file_is_relative_to_the_settings_file(monkeypatch: pytest.MonkeyPatch) -> None:
    put("house/journal.toml", PROFILE)
    put("house/house.toml", 'profile = "journal.toml"\n')
    put("a/metalint.toml", 'extend = "../house/house.toml"\n')
    put("a/article.yaml")
    assert "STR006" in codes("a", "--select", "STR006")
    monkeypatch.chdir("a")
    assert "STR006" in codes("article.yaml", "--select", "STR006")


def test_the_sources_of_a_profile_file() -> None:
    from validator.registry import RULES  # noqa: PLC0415
    from validator.settings.profiles import profile_of  # noqa: PLC0415

    put("journal.toml", PROFILE)
    put("metalint.toml", 'profile = "journal.toml"\n')
    profile = profile_of(of(), RULES)
    assert profile.sources["abstract_words"] == "Правила для авторов"
    assert "ГОСТ" in profile.sources["abstract"]
    assert "forbids_legal_form" not in profile.sources
    assert (profile.name, profile.tag_form) == ("journal", "(In {abbr})")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("abstract-word = [1, 2]", "there is no setting “abstract-word”. Did you mean “abstract-words”?"),
        ('extends = "gots"', "there is no profile “gots”. Did you mean gost?"),
        ('extend = "gost"', "there is no setting “extend”. Did you mean “extends”?"),
        ('required = ["titel"]', '“required” cannot be "titel". Did you mean title?'),
        ('required = "title"', "“required” must be a list of texts in square brackets, not "),
        ('doi-form = "short"', '“doi-form” cannot be "short"; it may be url, bare.'),
        ('forbids-legal-form = "perhaps"', '“forbids-legal-form” must be true or false, not "perhaps".'),
        ("longest-article = 1.5", "“longest-article” must be a whole number, not 1.5."),
        ('name = "x"', "there is no setting “name”."),
        ("[", "the file is not valid TOML"),
    ],
)  # fmt: skip
def test_a_faulty_profile_file(text: str, line: str) -> None:
    put("article.yaml")
    put("journal.toml", text)
    assert failure("check", "article.yaml", "--profile", "journal.toml").startswith(f"journal.toml: {line}")


# metalint config


def test_config_shows_each_value_and_where_it_comes_from() -> None:
    put("house.toml", 'fail-on = "error"\n')
    put("metalint.toml", 'extend = "house.toml"\nprofile = "rinc"\n[rules.TAG004]\nseverity = "error"\n')
    done = metalint("config", "--ignore", "CHR")
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert lines[0] == "# Settings files, the nearest first: metalint.toml, house.toml"
    for line in (
        'fail-on = "error" # house.toml',
        'profile = "rinc" # metalint.toml',
        'ignore = ["CHR"] # command line',
        "preview = false # default",
        "# languages: not set",
        'severity = "error" # metalint.toml',
    ):
        assert line in lines


def test_config_can_be_pasted_back() -> None:
    put(
        "house/house.toml",
        'profile = "journal.toml"\nignore = ["CHR"]\n[per-file-ignores]\n"a\\tb\\u007f/«*»" = ["TAG"]\n',
    )
    put("house/journal.toml", PROFILE)
    put("a/metalint.toml", 'extend = "../house/house.toml"\nbaseline = "known.json"\n[rules.ABS001]\nwords = [1, 2]\n')
    printed = metalint("config", "a", "--select", "TAG", "--lang", "ru").stdout
    expected = of("a", Layer({"select": ["TAG"], "language": "ru"}, "command line")).keys
    put("a/metalint.toml", printed)
    pasted = of("a").keys
    assert replace(pasted, extend=None) == replace(expected, extend=None)


def test_config_of_a_file_counts_the_rules_that_run_on_it() -> None:
    put("drafts/article.yaml")
    put("metalint.toml", 'select = ["TAG001", "TAG004"]\n[per-file-ignores]\n"drafts/" = ["TAG004"]\n')
    assert "# Rules that run: 2 of " in metalint("config").stdout
    assert "# Rules that run: 1 of " in metalint("config", "drafts/article.yaml").stdout


def test_config_without_a_file_says_so() -> None:
    assert metalint("config").stdout.startswith("# No settings file holds here.\n")


# the model


def test_the_model_knows_what_the_command_knows() -> None:
    hints = SettingsFile.__annotations__
    assert {one.value for one in OutputFormat} == set(get_args(ReportName))
    assert {one.value for one in FailOn} == {*get_args(Level), "never"}
    assert {one.value for one in Language} <= {"en", "ru", "kk"}
    assert set(hints) - {"__pydantic_config__"} == {name.replace("-", "_") for name in key_names()}


def test_a_run_without_settings_reads_no_toml_and_builds_no_model() -> None:
    import subprocess  # noqa: PLC0415
    import sys  # noqa: PLC0415

    file = put("article.yaml")
    code = (
        "import sys\nfrom validator.cli.settings import finder, options_of, skips\n"
        "from validator.pipeline import check_paths\n"
        "found = finder({}, None, isolated=False)\n"
        "keys = found.of_folder(__import__('pathlib').Path.cwd()).keys\n"
        f"run = check_paths([{str(file)!r}], options_of(found, stdin_filename=None), skips(found))\n"
        "assert run.files == 1, run.failures\n"
        "heavy = {'tomllib', 'pathspec', 'packaging', 'validator.settings.profiles', 'validator.settings.checking'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    root = Path(__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == "[]"
