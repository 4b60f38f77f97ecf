"""Silencing: which comments hold, what they hold for, and what silenced findings do in a run."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from validator.finding import Severity
from validator.pipeline import Options, check_bytes
from validator.registry import RULES
from validator.rule import Context, Raised, Rule
from validator.run import Run

ROOT = Path(__file__).parents[1]
BY_CODE = {rule.code: rule for rule in RULES}
WORD = "stеm"
"""Letters of two alphabets: each is one finding of CHR001, which stands where the word stands."""


def check(text: str, *codes: str, path: str = "article.yaml", suppressions: bool = True) -> Run:
    rules = [BY_CODE[code] for code in (*codes, "CHR001", "SUP001", "SUP002")]
    run = check_bytes(text.encode(), path, Options(rules, suppressions=suppressions))
    assert not run.failures
    return run


def told(run: Run) -> list[tuple[str, str]]:
    return [(finding.code, finding.text) for finding in run.findings]


HOLDING = {
    "behind its line": f"title:\n  en: {WORD} # metalint: ignore[CHR001]\n",
    "in the line above": f"title:\n  # metalint: ignore[CHR001]\n  en: {WORD}\n",
    "stacked, with blank lines between": (
        f"title:\n  # metalint: ignore[CHR001]\n\n  # why\n   \n# metalint: ignore[SUP]\n  en: {WORD}\n"
    ),
    "on a key for what is under it": f"title: # metalint: ignore[CHR001]\n  en: {WORD}\n  ru: слово\n",
    "above a key for what is under it": f"# metalint: ignore[CHR001]\ntitle:\n  en: {WORD}\n",
    "on a key for two levels": (
        f"journal: # metalint: ignore[CHR001]\n  title:\n    en: {WORD}\n  abbreviation:\n    en: {WORD}\n"
    ),
    "on an item": f"references:\n  - one\n  - {WORD} # metalint: ignore[CHR001]\n",
    "above an item": f"references:\n  - one\n  # metalint: ignore[CHR001]\n  - {WORD}\n",
    "on the first line of an item": f"authors:\n  - orcid: x # metalint: ignore[CHR001]\n    name: {{en: {WORD}}}\n",
    "on the dash of an item": f"authors:\n  - # metalint: ignore[CHR001]\n    orcid: x\n    name: {{en: {WORD}}}\n",
    "on the sign of a block": f"title:\n  en: | # metalint: ignore[CHR001]\n    a word\n    {WORD}\n",
    "on the sign of a folded block": f"title:\n  en: >- # metalint: ignore[CHR001]\n    a word\n    {WORD}\n",
    "on the key of a block two levels up": f"title: # metalint: ignore[CHR001]\n  en: |\n\n    {WORD}\n",
    "on a quoted text": f"title:\n  en: '{WORD} it''s # 1' # metalint: ignore[CHR001]\n",
    "on the last line of a double-quoted text": f'title:\n  en: "{WORD}\n    and more" # metalint: ignore[CHR001]\n',
    "on the last line of a plain text": f"title:\n  en: {WORD}\n    and more # metalint: ignore[CHR001]\n",
    "in a flow mapping": f"title: {{en: {WORD}}} # metalint: ignore[CHR001]\n",
    "inside a flow mapping": f"title: {{en: {WORD}, # metalint: ignore[CHR001]\n  ru: слово}}\n",
    "behind the end of a flow list": f"keywords: {{en: [{WORD},\n  word]}} # metalint: ignore[CHR001]\n",
    "for the file, at its top": f"# metalint: ignore-file[CHR001]\ntitle:\n  en: {WORD}\n",
    "for the file, at its end": f"title:\n  en: {WORD}\n# metalint: ignore-file[CHR001]",
    "for a second article of the file": f"title: {{en: a}}\n---\ntitle: {{en: {WORD}}} # metalint: ignore[CHR001]\n",
    "above the mark of a document": f"# metalint: ignore[CHR001]\n---\ntitle: {{en: {WORD}}}\n",
    "behind another comment": f"title: {{en: {WORD}}} # printed so # metalint: ignore[CHR001]\n",
    "by name": f"title: {{en: {WORD}}} # metalint: ignore[mixed-script-word] a reason\n",
    "by prefix": f"title: {{en: {WORD}}} # metalint: ignore[CHR]: a reason\n",
    "by ALL": f"title: {{en: {WORD}}} # metalint: ignore[ALL]\n",
    "in small letters": f"title: {{en: {WORD}}} # metalint: ignore[chr001]\n",
    "with other blanks": f"title: {{en: {WORD}}}\t#metalint:ignore [ CHR001 , ] ] [ why\n",
}


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize("name", HOLDING)
def test_comment_silences(name: str, line_break: str) -> None:
    run = check(HOLDING[name].replace("\n", line_break))

    assert {finding.text for finding in run.suppressed} == {WORD}
    assert all(finding.suppressed for finding in run.suppressed)
    assert [code for code, _ in told(run) if code != "SUP001"] == []


NOT_HOLDING = {
    "of the next line": f"title:\n  en: {WORD}\n  ru: слово # metalint: ignore[CHR001]\n",
    "of the line before": f"title:\n  ru: слово # metalint: ignore[CHR001]\n  en: {WORD}\n",
    "of the key before": f"volume: 3 # metalint: ignore[CHR001]\ntitle: {{en: {WORD}}}\n",
    "above a block, of the key after it": (f"title:\n  # metalint: ignore[CHR001]\n  ru: |\n    слово\n  en: {WORD}\n"),
    "behind the last line of a block mapping": f"title:\n  en: {WORD}\n  ru: слово # metalint: ignore[CHR001]\n",
    "for another rule": f"title: {{en: {WORD}}} # metalint: ignore[CHR006]\n",
    "with nothing after it": f"title: {{en: {WORD}}}\n# metalint: ignore[CHR001]\n",
    "in a plain text": f"title:\n  en: {WORD} and more#metalint:ignore[CHR001]\n",
    "in a quoted text": f"title:\n  en: '{WORD} # metalint: ignore[CHR001]'\n",
    "in a double-quoted text": f'title:\n  en: "{WORD}\n    # metalint: ignore[CHR001]"\n',
    "in a literal block": f"title:\n  en: |\n    {WORD}\n    # metalint: ignore[CHR001]\n",
    "in a folded block": f"title:\n  en: >\n    {WORD} # metalint: ignore[CHR001]\n",
    "in a key": f"title: {{en: {WORD}}}\n'# metalint: ignore-file[CHR001]': x\n",
    "in an unknown field": f"title: {{en: {WORD}}}\nnote: '# metalint: ignore-file[CHR001]'\n",
    "in JSON": f'{{"title": {{"en": "{WORD} # metalint: ignore-file[CHR001]"}}}}\n',
}


@pytest.mark.parametrize("line_break", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("name", NOT_HOLDING)
def test_comment_does_not_silence(name: str, line_break: str) -> None:
    run = check(NOT_HOLDING[name].replace("\n", line_break))

    assert not run.suppressed
    assert WORD in {finding.text for finding in run.findings}


def test_page_has_no_comments() -> None:
    page = (ROOT / "tests/data/landing-page.txt").read_text(encoding="utf-8")

    run = check(f"{page}\n# metalint: ignore-file[ALL]\n# metalint: ignore[NOPE]\n", path="page.txt")

    assert not run.suppressed
    assert "SUP002" not in {finding.code for finding in run.findings}


def test_broken_file_is_silenced_only_in_what_was_found() -> None:
    text = '# metalint: ignore-file[STR001, CHR001]\nyear: 2021\ntitle: "unclosed # metalint: ignore[NOPE]\n'
    run = check(text, "STR001")

    assert [finding.code for finding in run.suppressed] == ["STR001"]
    assert told(run) == []


def test_no_suppressions() -> None:
    run = check(f"title: {{en: {WORD}}} # metalint: ignore[CHR001, NOPE]\n", suppressions=False)

    assert told(run) == [("CHR001", WORD)]


def test_severity_of_the_settings_holds_for_findings_on_comments() -> None:
    options = Options(severities={"SUP001": Severity.INFO})
    run = check_bytes(b"title: {en: Stem cells} # metalint: ignore[CHR001]\n", "article.yaml", options)

    assert [one.severity for one in run.findings if one.code == "SUP001"] == [Severity.INFO]


def test_crash_of_a_rule_leaves_its_comments_alone() -> None:
    def crash(context: Context) -> list[Raised]:
        raise ValueError(context)

    broken = Rule("CHR001", "mixed-script-word", "0.1", Severity.ERROR, crash, "", "", {})  # type: ignore[arg-type]
    options = Options([broken, BY_CODE["SUP001"]])
    run = check_bytes(b"title: {en: Stem cells} # metalint: ignore[CHR001]\n", "article.yaml", options)

    assert [failure.message_id for failure in run.failures] == ["crash"]
    assert told(run) == []


def test_many_findings_and_many_comments_are_parted_at_once() -> None:
    """Stacked comments, long lists of selectors and long lines: quadratic work would not end in an hour."""
    text = (
        "title: {en: Stem cells}\n"
        + "# metalint: ignore[CHR001]\n" * 20_000
        + f"keywords: {{en: [{', '.join([WORD] * 2_000)}]}}\n"
        + f"# metalint: ignore[{'NOPE,' * 20_000}]\n"
        + "# metalint: ignore[" * 20_000
        + "\n#"
        + " " * 500_000
        + "metalint: ignore[CHR001]\nyear: 2021\n"
    )
    run = check(text)

    assert len(run.suppressed) == 2_000


def command(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "validator", "check", "--select", "CHR001,SUP", *arguments],
        capture_output=True, check=False, cwd=cwd, encoding="utf-8",
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    text = f"title:\n  en: {WORD} # metalint: ignore[CHR001] a brand\n  ru: стволовые клетки\n"
    (tmp_path / "article.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def test_silenced_findings_fail_no_run(folder: Path) -> None:
    done = command("article.yaml", cwd=folder)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "No defects found. 1 file checked. Silenced by a comment: 1.\n"
    assert command("article.yaml", "--no-suppressions", cwd=folder).returncode == 1


def test_silenced_findings_are_not_fixed(folder: Path) -> None:
    before = (folder / "article.yaml").read_bytes()
    assert command("article.yaml", "--fix", "--unsafe-fixes", cwd=folder).returncode == 0
    assert (folder / "article.yaml").read_bytes() == before
    command("article.yaml", "--fix", "--no-suppressions", cwd=folder)
    assert (folder / "article.yaml").read_bytes() != before


def test_silenced_findings_are_shown_on_request(folder: Path) -> None:
    text = command("article.yaml", "--show-suppressed", cwd=folder)
    concise = command("article.yaml", "--show-suppressed", "--output-format", "concise", cwd=folder)
    data = json.loads(command("article.yaml", "--show-suppressed", "--output-format", "json", cwd=folder).stdout)

    assert text.returncode == concise.returncode == 0
    assert text.stdout.startswith("error[CHR001 mixed-script-word] (silenced) ")
    assert concise.stdout.endswith(" (silenced)\n")
    assert [(one["code"], one["suppressed"]) for one in data["findings"]] == [("CHR001", True)]
    assert data["summary"]["errors"] == data["summary"]["fixable"] == 0
    assert json.loads(command("article.yaml", "--output-format", "json", cwd=folder).stdout)["findings"] == []


def test_findings_on_comments_are_selected_and_ignored_as_any_other(folder: Path) -> None:
    (folder / "article.yaml").write_text("title: {en: x} # metalint: ignore[CHR001]\n", encoding="utf-8")
    assert command("article.yaml", cwd=folder).returncode == 1
    assert command("article.yaml", "--ignore", "SUP001", cwd=folder).returncode == 0
    assert command("article.yaml", "--ignore", "unused-suppression", cwd=folder).returncode == 0
