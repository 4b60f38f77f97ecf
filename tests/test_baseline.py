"""The baseline: known findings are not told again, new ones are, and what is out of date is said."""

import json
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validator import baseline
from validator.baseline import Compared, Entry
from validator.failures import FailureError
from validator.finding import Confidence, Finding, Severity
from validator.source import Position, Span

HERE = Path("known.json")
ALL = frozenset({"CHR001", "TAG001"})


def finding(pointer: str = "/title/en", code: str = "CHR001", path: str = "a.yaml", start: int = 0) -> Finding:
    place = Position(1, start + 1)
    return Finding(
        code, code.lower(), Severity.ERROR, Confidence.HIGH, path, pointer, Span(start, start), place, place, "", "m"
    )


def compare(known: dict[Entry, int], findings: list[Finding], **ran: frozenset[str]) -> Compared:
    return baseline.compare(Counter(known), findings, {f"{name}.yaml": codes for name, codes in ran.items()}, HERE)


TITLE = Entry("a.yaml", "CHR001", "/title/en")


def test_known_findings_are_counted() -> None:
    findings = [finding(start=at) for at in range(3)]
    compared = compare({TITLE: 2}, findings, a=ALL)

    assert compared.known == findings[:2]
    assert compared.new == findings[2:]
    assert not compared.stale


def test_line_and_wording_do_not_matter_but_place_and_rule_do() -> None:
    others = [finding("/title/ru"), finding(code="TAG001"), finding(path="b.yaml")]
    compared = compare({TITLE: 1}, [finding(start=900), *others], a=ALL, b=ALL)

    assert compared.new == others


def test_entries_are_stale_only_where_their_rule_looked() -> None:
    known = {TITLE: 3, Entry("a.yaml", "TAG001", "/references/0"): 1, Entry("pyproject.toml", "CHR001", ""): 1}
    compared = compare(known, [finding()], a=frozenset({"CHR001"}))

    assert compared.stale == {TITLE: 2}


def test_entry_of_a_file_that_is_gone_is_stale() -> None:
    gone = Entry("no/such/file.yaml", "CHR001", "")
    assert compare({gone: 2}, []).stale == {gone: 2}


names = st.sampled_from(["a.yaml", "b.yaml"])
entries = st.tuples(names, st.sampled_from(sorted(ALL)), st.sampled_from(["", "/title/en", "/ключ/~1"]))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(known=st.lists(entries), found=st.lists(entries))
def test_every_finding_is_new_or_known_and_every_entry_answered_or_stale(
    known: list[tuple[str, str, str]], found: list[tuple[str, str, str]]
) -> None:
    findings = [finding(pointer, code, path) for path, code, pointer in found]
    compared = compare(Counter(Entry(*one) for one in known), findings, a=ALL, b=ALL)

    before, after = Counter(known), Counter(found)
    assert Counter(map(key, compared.new)) == after - before
    assert Counter(map(key, compared.known)) == after & before
    assert compared.stale == before - after


def key(one: Finding) -> tuple[str, str, str]:
    return one.path, one.code, one.pointer


# ---- the file


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    findings = [finding("/title/ru", path=str(tmp_path / "том 1/a.yaml")), finding(path=str(tmp_path / "b.yaml"))] * 2
    written = baseline.write(path, findings, dict.fromkeys((one.path for one in findings), ALL))

    assert baseline.read(path) == written
    assert written == {Entry("том 1/a.yaml", "CHR001", "/title/ru"): 2, Entry("b.yaml", "CHR001", "/title/en"): 2}
    assert path.read_text(encoding="utf-8").endswith("}\n")
    assert "том 1" in path.read_text(encoding="utf-8")


def test_writing_keeps_what_this_run_says_nothing_of(tmp_path: Path) -> None:
    path, one, other = tmp_path / "known.json", str(tmp_path / "a.yaml"), tmp_path / "b.yaml"
    other.touch()
    findings = [finding(path=one), finding(path=one, code="TAG001"), finding(path=str(other))]
    baseline.write(path, findings, {one: ALL, str(other): ALL})

    assert baseline.write(path, [], {one: frozenset({"CHR001"})}) == {
        Entry("a.yaml", "TAG001", "/title/en"): 1,
        Entry("b.yaml", "CHR001", "/title/en"): 1,
    }
    other.unlink()
    assert baseline.write(path, [], {one: ALL}) == {}


def entry(**changed: Any) -> dict[str, Any]:
    return {"schema_version": 1, "findings": [{**TITLE._asdict(), "count": 1, **changed}]}


BROKEN = {
    "empty": b"",
    "not json": b"title: {en: Stem cells}",
    "cut off": b'{"schema_version": 1, "findings": [{"path": "a',
    "a list": b"[]",
    "a text": b'"x"',
    "without findings": b'{"schema_version": 1}',
    "without version": b'{"findings": []}',
    "findings that are no list": b'{"schema_version": 1, "findings": 7}',
    "findings that are texts": b'{"schema_version": 1, "findings": ["x"]}',
    "cp1251": '{"schema_version": 1, "findings": "том"}'.encode("cp1251"),
    "deep": b"[" * 100_000,
    "huge number": b'{"schema_version": 1, "findings": [' + b"9" * 10_000 + b"]}",
    "path that is no text": json.dumps(entry(path=[])).encode(),
    "pointer that is nothing": json.dumps(entry(pointer=None)).encode(),
    "count below one": json.dumps(entry(count=0)).encode(),
    "count that is no number": json.dumps(entry(count="1")).encode(),
    "count that is true": json.dumps(entry(count=True)).encode(),
    "count that is a fraction": json.dumps(entry(count=1.5)).encode(),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_baseline_is_one_clear_failure(name: str, tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    path.write_bytes(BROKEN[name])
    for act in (lambda: baseline.read(path), lambda: baseline.write(path, [], {})):
        with pytest.raises(FailureError) as failure:
            act()
        assert failure.value.message_id == "baseline-broken"
    assert path.read_bytes() == BROKEN[name]


def test_odd_but_lawful_baselines_are_read(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    data = entry()
    data["findings"] += entry(count=4, note="by hand")["findings"]
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(data).encode())
    assert baseline.read(path) == {TITLE: 5}


@pytest.mark.parametrize("odd", ["\0", "x" * 5000, "/etc/passwd", "../" * 100, "a.yaml/b", ""])
def test_odd_paths_harm_nothing(odd: str) -> None:
    compare({Entry(odd, "CHR001", ""): 1}, [], a=ALL)


def test_baseline_of_another_version(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    path.write_text('{"schema_version": 2, "findings": []}')
    with pytest.raises(FailureError, match="baseline-version"):
        baseline.read(path)


def test_folder_and_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FailureError, match="folder"):
        baseline.read(tmp_path)
    with pytest.raises(FailureError, match="baseline-missing"):
        baseline.read(tmp_path / "none.json")


def test_standard_input_has_no_place_in_a_baseline(tmp_path: Path) -> None:
    with pytest.raises(FailureError, match="baseline-stdin"):
        baseline.write(tmp_path / "known.json", [], {"-": ALL})


# ---- the command


def metalint(*arguments: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run(
        [sys.executable, "-m", "validator", "check", "--select", "CHR,AFF", "--output-format", "concise", *arguments],
        input=stdin, capture_output=True, check=False, cwd=cwd,
    )  # fmt: skip
    assert b"Traceback" not in done.stdout + done.stderr
    return done


ARTICLE = "title: {en: Stеm cells, ru: Стволовые клетки}\nkeywords: {en: [lеptin, stem cells], ru: [лептин]}\n"


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """A back catalogue of two articles, whose defects are known."""
    folder = tmp_path / "выпуск"
    folder.mkdir()
    for name in ("one.yaml", "two.yaml"):
        (folder / name).write_text(ARTICLE, encoding="utf-8")
    done = metalint("--baseline", "known.json", "--write-baseline", cwd=folder)
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.splitlines() == [
        b"known.json: the baseline is written, 4 findings.",
        b"No defects found. 2 files checked. Known from the baseline: 4.",
    ]
    return folder


def test_known_defects_fail_no_run_and_new_ones_do(catalogue: Path) -> None:
    assert metalint("--baseline", "known.json", cwd=catalogue).returncode == 0
    (catalogue / "two.yaml").write_text(f"# one more line\n{ARTICLE}citation: {{en: A lеtter}}\n", encoding="utf-8")
    done = metalint("--baseline", "known.json", cwd=catalogue)

    assert done.returncode == 1
    assert done.stdout.count(b"\n") == 1
    assert done.stdout.startswith(b"two.yaml:4:18: CHR001 ")
    assert (
        done.stderr == b"Found: 1 error (1 can be fixed automatically). 2 files checked. Known from the baseline: 4.\n"
    )


def test_baseline_moves_with_its_folder(catalogue: Path) -> None:
    moved = catalogue.with_name("архив")
    shutil.move(catalogue, moved)

    assert metalint("--baseline", f"{moved.name}/known.json", moved.name, cwd=moved.parent).returncode == 0
    assert metalint("--baseline", str(moved / "known.json"), str(moved / "one.yaml"), cwd=Path("/")).returncode == 0


def test_mended_defect_is_out_of_date_until_the_baseline_is_written_anew(catalogue: Path) -> None:
    (catalogue / "one.yaml").write_text(ARTICLE.replace("Stеm", "Stem"), encoding="utf-8")
    (catalogue / "two.yaml").unlink()
    stale = [
        b"metalint: one.yaml: in the baseline and not found any more: CHR001. --write-baseline removes it.",
        "metalint: two.yaml: in the baseline and not found any more: CHR001 × 2. --write-baseline removes it.".encode(),
    ]

    done = metalint("--baseline", "known.json", cwd=catalogue)
    assert done.returncode == 0
    assert done.stderr.splitlines()[:-1] == stale
    assert (
        metalint("--baseline", "known.json", "--ignore", "CHR001", cwd=catalogue).stderr.splitlines()[:-1] == stale[1:]
    )
    metalint("--baseline", "known.json", "--write-baseline", cwd=catalogue)
    assert metalint("--baseline", "known.json", cwd=catalogue).stderr.count(b"\n") == 1


def test_fixing_mends_known_defects_too(catalogue: Path) -> None:
    done = metalint("--baseline", "known.json", "--fix", cwd=catalogue)
    assert done.returncode == 0
    assert b"Fixed: 4 defects. No defects left." in done.stderr
    assert done.stderr.count(b"not found any more") == 2


def test_standard_input_is_known_under_its_name(catalogue: Path) -> None:
    arguments = ("--baseline", "known.json", "-")
    named = metalint(*arguments, "--stdin-filename", "one.yaml", cwd=catalogue, stdin=ARTICLE.encode())
    unnamed = metalint(*arguments, "--write-baseline", cwd=catalogue, stdin=ARTICLE.encode())

    assert (named.returncode, named.stdout) == (0, b"")
    assert unnamed.returncode == 2
    assert b"--stdin-filename" in unnamed.stderr
    assert metalint(*arguments, cwd=catalogue, stdin=ARTICLE.encode()).returncode == 1


def test_baseline_is_not_written_over_an_article(catalogue: Path) -> None:
    done = metalint("--baseline", "one.yaml", "--write-baseline", cwd=catalogue)
    assert done.returncode == 2
    assert done.stderr.startswith(b"metalint: one.yaml: this is no baseline of metalint.")
    assert (catalogue / "one.yaml").read_text(encoding="utf-8") == ARTICLE


def test_diff_writes_no_baseline(catalogue: Path) -> None:
    before = (catalogue / "known.json").read_bytes()
    done = metalint("--baseline", "known.json", "--write-baseline", "--diff", cwd=catalogue)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert (catalogue / "known.json").read_bytes() == before
