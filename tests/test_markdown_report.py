"""The Markdown report: a comment that fits and in which nothing of an article becomes markup."""

from pathlib import Path

import pytest

from validator.i18n import Renderer
from validator.pipeline import check_bytes, check_paths
from validator.reports import Look
from validator.reports.markdown import LIMIT, MARK, render
from validator.run import Run

ROOT = Path(__file__).parents[1]
BAD = "title: {en: A title.}\nauthors:\n  - name: {en: 'Anna|@petrova `x` <b>*y*</b>'}\n    affiliations: [9]\n"


def markdown(run: Run, code: str = "en") -> str:
    return render(run, Renderer(code, run.rules), Look())


def rows(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith(("| 🔴", "| 🟡", "| 🔵"))]


def test_it_begins_with_the_mark_and_the_summary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    run = check_paths(["examples/mesenchymal-stem-cells/article.yaml"])
    lines = markdown(run).splitlines()
    assert lines[0] == MARK
    assert lines[2].startswith("🔴 **metalint.** Found: ")
    assert "<summary><code>examples/mesenchymal-stem-cells/article.yaml</code>: " in markdown(run)


def test_a_row_for_each_finding_with_its_rule_as_a_link() -> None:
    run = check_bytes(BAD.encode())
    text = markdown(run)
    assert len(rows(text)) == len(run.findings)
    for finding in run.findings:
        link = f"[{finding.code}](https://metalint.readthedocs.io/rules/{finding.code}/)"
        assert f"| {finding.start.line}:{finding.start.column} |" in text
        assert link in text


def test_every_row_has_four_cells_whatever_the_article_says() -> None:
    text = markdown(check_bytes(BAD.encode()))
    for row in rows(text):
        assert row.replace("\\|", "").count("|") == 5
    assert "Anna\\|@<!-- -->petrova \\`x\\` &lt;b&gt;\\*y\\*&lt;/b&gt;" in text


def test_it_speaks_the_users_language() -> None:
    assert "🔴 ошибка" in markdown(check_bytes(BAD.encode()), "ru")


def test_a_clean_run() -> None:
    run = check_bytes(b"title: {en: A, ru: B}\nauthors: []\n")
    run.findings.clear()
    assert markdown(run) == f"{MARK}\n\n🟢 **metalint.** No defects found. 1 file checked.\n"


def test_failures_come_first(tmp_path: Path) -> None:
    text = markdown(check_paths([str(tmp_path / "missing.yaml")]))
    assert "**Not everything could be checked**" in text
    assert "missing.yaml: there is no such file" in text
    assert "🔴" in text


def test_few_findings_stand_open_and_many_are_folded(tmp_path: Path) -> None:
    assert "<details open>" in markdown(check_bytes(BAD.encode()))
    for number in range(20):
        (tmp_path / f"{number:02}.yaml").write_text(BAD, encoding="utf-8")
    text = markdown(check_paths([str(tmp_path)]))
    assert "<details open>" not in text
    assert text.count("<details>") == text.count("</details>") == 20


@pytest.mark.parametrize("files", [1, 400])
def test_it_never_grows_longer_than_a_comment_may_be(files: int, tmp_path: Path) -> None:
    people = "".join(
        f"  - name: {{en: Author Number{i}}}\n    affiliations: [{i + 5}]\n" for i in range(900 // files + 1)
    )
    for number in range(files):
        (tmp_path / f"{number:03}.yaml").write_text(f"title: {{en: A title.}}\nauthors:\n{people}", encoding="utf-8")
    run = check_paths([str(tmp_path)])
    text = markdown(run)
    assert len(text) <= LIMIT
    left = len(run.findings) - len(rows(text))
    assert f"{left} more findings have no room here" in text
    assert text.count("<details>") == text.count("</details>")


def test_a_path_is_no_markup(tmp_path: Path) -> None:
    path = tmp_path / "a_b*<i>@me.yaml"
    path.write_text(BAD, encoding="utf-8")
    assert "a_b*&lt;i&gt;@me.yaml</code>" in markdown(check_paths([str(path)]))
