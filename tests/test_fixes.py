"""Fixing: what a fix writes, what it leaves alone, and what becomes of the file when something goes wrong."""

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from notations import NOTATIONS, rewritten
from rule_cases import Case, load_all
from test_mutations import CLEAN, FAULTS

from validator import files
from validator.finding import Edit, Fix, Severity
from validator.fixes import apply
from validator.pipeline import Options, check_bytes, check_paths
from validator.readers.article_yaml import read
from validator.readers.yaml_tree import TreeError
from validator.registry import RULES
from validator.rule import Context, FixKind, Raised, Rule
from validator.run import Run
from validator.scalars import Style
from validator.source import Source, Span

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples/mesenchymal-stem-cells/article.yaml"
QUICK = settings(max_examples=60, deadline=None, derandomize=True)


def edit(start: int, end: int, replacement: str) -> Fix:
    return Fix(safe=True, edits=(Edit(Span(start, end), replacement),))


# ---- one round


@pytest.mark.parametrize(
    ("fixes", "text", "made"),
    [
        ([], "abcdef", 0),
        ([edit(0, 1, "X"), edit(3, 4, "Y")], "XbcYef", 2),
        ([edit(3, 4, "Y"), edit(0, 1, "X")], "XbcYef", 2),
        ([edit(0, 3, "X"), edit(2, 4, "Y")], "Xdef", 1),
        ([edit(0, 6, ""), edit(2, 2, "Y")], "", 1),
        ([edit(2, 2, "X"), edit(2, 2, "Y")], "abXcdef", 1),
        ([edit(0, 2, "X"), edit(2, 4, "Y")], "Xcdef", 1),
        ([edit(0, 2, "X"), edit(2, 2, "Y")], "Xcdef", 1),
        ([edit(6, 6, "X"), edit(0, 0, "Y")], "YabcdefX", 2),
        ([Fix(True, (*edit(0, 1, "X").edits, *edit(5, 6, "Y").edits)), edit(2, 3, "Z")], "XbZdeY", 2),
        ([Fix(True, (*edit(0, 1, "X").edits, *edit(5, 6, "Y").edits)), edit(4, 6, "Z")], "XbcdeY", 1),
        ([Fix(True, (*edit(0, 3, "X").edits, *edit(2, 4, "Y").edits))], "abcdef", 0),
        ([Fix(True, (*edit(1, 1, "X").edits, *edit(1, 1, "Y").edits))], "abcdef", 0),
        ([Fix(True, (*edit(0, 2, "X").edits, *edit(2, 4, "Y").edits))], "XYef", 1),
    ],
)
def test_apply(fixes: list[Fix], text: str, made: int) -> None:
    applied = apply("abcdef", fixes)

    assert applied.text == text
    assert len(applied.fixes) == made


def spans(length: int) -> st.SearchStrategy[Span]:
    places = st.integers(0, length)
    return st.tuples(places, places).map(lambda ends: Span(min(ends), max(ends)))


@QUICK
@given(st.data())
def test_only_the_spans_of_edits_change(data: st.DataObject) -> None:
    text = data.draw(st.text(max_size=30))
    edits = st.builds(Edit, spans(len(text)), st.text(max_size=3))
    fixes = data.draw(st.lists(st.builds(Fix, st.booleans(), st.lists(edits, max_size=3).map(tuple)), max_size=6))

    applied = apply(text, fixes)

    made = sorted(one for fix in applied.fixes for one in fix.edits)
    assert applied.text == spliced(text, made)
    assert apply(text, applied.fixes).fixes == applied.fixes


def spliced(text: str, edits: list[Edit]) -> str:
    for one in reversed(edits):
        text = text[: one.span.start] + one.replacement + text[one.span.end :]
    return text


# ---- any fixes of any findings in any notation


@st.composite
def faulty_articles(draw: st.DrawFn) -> str:
    """A clean article with some faults in it, its values in some notation, its lines ended in some way."""
    name = draw(st.sampled_from(sorted(CLEAN)))
    faults = [fault for fault in FAULTS if fault.article == name and fault.encoding == "utf-8"]
    text = CLEAN[name]
    for fault in draw(st.lists(st.sampled_from(faults), min_size=1, max_size=8, unique_by=lambda one: one.id)):
        for old, new in fault.replace.items():
            text = text.replace(old, new)
    notation = draw(st.sampled_from(["as it is", *NOTATIONS]))
    if notation in NOTATIONS:
        with suppress(TreeError):  # a fault may have broken the file
            text = rewritten(text, notation)
    return text.replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n", "\r"])))


@QUICK
@given(faulty_articles(), st.data())
def test_any_fixes_in_any_order_leave_a_readable_file_that_differs_only_where_they_edit(
    text: str, data: st.DataObject
) -> None:
    for _ in range(data.draw(st.integers(1, 3))):
        found = [finding.fix for finding in check_bytes(text.encode()).findings if finding.fix]
        if not found:
            return
        chosen = data.draw(st.lists(st.sampled_from(found), min_size=1, max_size=12))
        applied = apply(text, chosen)
        edits = sorted(one for fix in applied.fixes for one in fix.edits)
        assert applied.text == spliced(text, edits)
        assert_other_values_stay(text, applied.text, edits)
        text = applied.text


def assert_other_values_stay(before: str, after: str, edits: list[Edit]) -> None:
    there = set(values(after))
    for span, value in values(before):
        if not any(one.span.start <= span.end and span.start <= one.span.end for one in edits):
            shift = sum(len(one.replacement) - (one.span.end - one.span.start) for one in edits if one.span < span)
            assert (Span(span.start + shift, span.end + shift), value) in there


def values(text: str) -> Iterator[tuple[Span, str]]:
    for document in read(Source("article.yaml", text)):
        assert document.readable
        for pointer, value in document.values.items():
            if value and document.places[pointer].style is not Style.CONTAINER:
                yield document.places[pointer].span, value


# ---- until nothing is left


def rule(code: str, find: str, write: str, *, safe: bool = True, edits: int = 1) -> Rule:
    """A rule that writes `write` for every `find` in the source."""

    def check(context: Context) -> Iterator[Raised]:
        text, start = context.document.source.text, 0
        while (start := text.find(find, start)) >= 0:
            span = Span(start, start + len(find))
            yield Raised("m", "/title/en", span=span, fix=Fix(safe, (Edit(span, write),) * edits))
            start = span.end

    return Rule(code, code.lower(), "0.1", Severity.ERROR, check, "", "", {"m": "m"}, reads_broken=True)


def fixed(text: str, *rules: Rule, unsafe: bool = False) -> tuple[str, Run]:
    path = "article.yaml"
    known = [one for one in RULES if one.code == "STR001"]
    run = check_bytes(text.encode(), path, Options([*known, *rules], fix="unsafe" if unsafe else "safe"))
    return run.sources[path].text, run


def test_what_one_fix_brings_about_another_mends() -> None:
    text, run = fixed("title: {en: aaa b}", rule("AAA001", "a", "b"), rule("AAA002", "bb", "b"))

    assert text == "title: {en: b b}"
    assert not run.findings
    assert [finding.code for finding in run.fixed] == ["AAA001"] * 3 + ["AAA002"] * 2


def test_same_fix_of_two_rules_mends_both_findings() -> None:
    text, run = fixed("title: {en: a}", rule("AAA001", "a", "b"), rule("AAA002", "a", "b"))

    assert (text, len(run.fixed)) == ("title: {en: b}", 2)


def test_fixes_to_be_reviewed_wait_for_leave() -> None:
    doubtful = rule("AAA001", "a", "b", safe=False)

    assert fixed("title: {en: a}", doubtful)[0] == "title: {en: a}"
    assert fixed("title: {en: a}", doubtful, unsafe=True)[0] == "title: {en: b}"


def test_fix_that_would_break_the_file_is_not_made_and_hinders_no_other() -> None:
    text, run = fixed("title: {en: a x a, ru: x x}", rule("AAA001", "x", "{"), rule("AAA002", "a", "b"))

    assert text == "title: {en: b x b, ru: x x}"
    assert [finding.code for finding in run.fixed] == ["AAA002"] * 2
    assert [finding.code for finding in run.findings] == ["AAA001"] * 3
    assert [(one.message_id, one.params["code"]) for one in run.failures] == [("fix-harm", "AAA001")]


def test_fixes_that_break_the_file_only_together() -> None:
    text, run = fixed("title: {en: 'xy'}", rule("AAA001", "{en: 'x", "{en: '{'x"), rule("AAA002", "'}", "''}'}"))

    assert text in ("title: {en: '{'xy'}", "title: {en: 'xy'}", "title: {en: 'xy''}'}")
    assert run.failures


def test_fixes_that_undo_one_another_come_to_an_end() -> None:
    text, run = fixed("title: {en: a}", rule("AAA001", "a", "b"), rule("AAA002", "b", "a"))

    assert text in ("title: {en: a}", "title: {en: b}")
    assert [one.message_id for one in run.failures] == ["fix-endless"]


def test_fix_that_always_finds_more_comes_to_an_end() -> None:
    text, run = fixed("title: {en: a}", rule("AAA001", "a}", "aa}"))

    assert text.startswith("title: {en: aaa")
    assert [one.message_id for one in run.failures] == ["fix-endless"]


def test_fix_that_contradicts_itself_is_not_made() -> None:
    text, run = fixed("title: {en: a}", rule("AAA001", "a", "b", edits=2))

    assert text == "title: {en: a}"
    assert not run.fixed


# ---- every rule's fixes in every notation, by the command itself

FIXABLE = {one.code for one in RULES if one.fix is not FixKind.NONE} - {"SUP001"}
CASES = [case for case in load_all() if case.code in FIXABLE and case.fixed is not None and case.path.endswith("yaml")]

WHOLE_ITEMS = {"KWD002", "KWD004"}
"""What parts an item of a list in several leaves one that is written as a block alone."""
TRIED = [
    (case, notation)
    for case in CASES
    for notation in NOTATIONS
    if case.code not in WHOLE_ITEMS or notation not in ("folded", "literal")
]


def article_values(text: str) -> list[dict[str, str]]:
    return [dict(document.values) for document in read(Source("article.yaml", text))]


@pytest.fixture(scope="module")
def mended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every case in every notation, each in a folder of its own, after one run of `check --fix`."""
    folder = tmp_path_factory.mktemp("notations")
    paths = [prepare(folder, case, notation) for case, notation in TRIED]
    done = metalint("check", "--fix", "--unsafe-fixes", "--output-format", "concise", *paths, cwd=folder)
    assert done.returncode in (0, 1), done.stderr
    return folder


def prepare(folder: Path, case: Case, notation: str) -> str:
    path = folder / f"{case.id}-{notation}" / "article.yaml"
    path.parent.mkdir()
    path.with_name(".metalint.toml").write_text(f'select = ["{case.code}"]\nprofile = "{case.profile}"\n')
    path.write_bytes(rewritten(case.data.decode(), notation).encode())
    return path.relative_to(folder).as_posix()


@pytest.mark.parametrize(("case", "notation"), TRIED, ids=lambda one: one if isinstance(one, str) else one.id)
def test_fix_in_every_notation(case: Case, notation: str, mended: Path) -> None:
    text = (mended / f"{case.id}-{notation}" / "article.yaml").read_bytes().decode()

    assert article_values(text) == article_values(str(case.fixed))


def test_every_fixable_rule_is_tried() -> None:
    assert {case.code for case in CASES} == FIXABLE


# ---- files


def metalint(*arguments: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run(
        [sys.executable, "-m", "validator", *arguments], input=stdin, capture_output=True, check=False, cwd=cwd
    )
    assert b"Traceback" not in done.stdout + done.stderr
    return done


BEFORE = (
    "# Kept: 'as' it is\ntitle:   {en:  Stеm cells ,  'ru':  \"Стволовые\\u0020клетки\" } # so\n\nextra: {a: 1, a: 2}\t"
)
AFTER = BEFORE.replace("Stеm", "Stem")
FORMS = {
    "plain": lambda text: text.encode(),
    "bom": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "crlf": lambda text: text.replace("\n", "\r\n").encode(),
    "cr": lambda text: text.replace("\n", "\r").encode(),
    "mixed": lambda text: text.replace("\n\n", "\r\n\n").encode(),
    "final newline": lambda text: (text + "\n\n\n").encode(),
    "two articles": lambda text: (text + "\n---\ntitle: {en: a}\n...\n").encode(),
}


@pytest.mark.parametrize("form", FORMS)
def test_all_other_bytes_of_the_file_stay(form: str, tmp_path: Path) -> None:
    path = tmp_path / "article.yaml"
    path.write_bytes(FORMS[form](BEFORE))

    run = check_paths([str(path)], Options([one for one in RULES if one.code == "CHR001"], fix="safe"))

    assert path.read_bytes() == FORMS[form](AFTER)
    assert len(run.fixed) == len(run.changes) == 1
    assert not run.failures


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.yaml"
    path.write_text("title: {en: Stеm cells}\n", encoding="utf-8")
    return path


def test_link_and_mode_are_kept(article: Path) -> None:
    article.chmod(0o640)
    link = article.with_name("link.yaml")
    link.symlink_to(article.name)

    check_paths([str(link)], Options(fix="safe"))

    assert link.is_symlink()
    assert article.read_text(encoding="utf-8") == "title: {en: Stem cells}\n"
    assert stat.S_IMODE(article.stat().st_mode) == 0o640
    assert sorted(path.name for path in article.parent.iterdir()) == ["article.yaml", "link.yaml"]


def test_file_without_a_fix_is_not_touched(article: Path) -> None:
    article.write_text("title: {en: Stem cells}\n")
    os.utime(article, ns=(1, 1))
    check_paths([str(article)], Options(fix="unsafe"))
    assert article.stat().st_mtime_ns == 1


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EACCES, errno.EROFS], ids=errno.errorcode.get)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_failing_write_leaves_the_old_file(
    article: Path, step: str, fault: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(fault, os.strerror(fault))

    monkeypatch.setattr(*((files.os, "fsync") if step == "fsync" else (Path, "replace")), fail)
    run = check_paths([str(article)], Options(fix="safe"))

    assert article.read_text(encoding="utf-8") == "title: {en: Stеm cells}\n"
    assert [path.name for path in article.parent.iterdir()] == ["article.yaml"]
    assert [failure.message_id for failure in run.failures] == ["unwritable"]
    assert "CHR001" in {finding.code for finding in run.findings}
    assert not run.fixed
    assert not run.changes


def test_read_only_file_is_one_clear_line(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files.os, "access", lambda _, mode: mode != os.W_OK)
    run = check_paths([str(article)], Options(fix="safe"))

    assert [failure.message_id for failure in run.failures] == ["unwritable"]
    assert article.read_text(encoding="utf-8") == "title: {en: Stеm cells}\n"


def test_file_with_a_long_name(article: Path) -> None:
    path = article.rename(article.with_name("ж" * 125 + ".yaml"))
    check_paths([str(path)], Options(fix="safe"))
    assert path.read_text(encoding="utf-8") == "title: {en: Stem cells}\n"


# ---- the command


def test_report_after_fixing_shows_what_is_left(tmp_path: Path) -> None:
    path = tmp_path / "article.yaml"
    path.write_bytes(EXAMPLE.read_bytes())

    first = metalint("check", "--fix", "--output-format", "concise", path.name, cwd=tmp_path)
    second = metalint("check", "--output-format", "concise", path.name, cwd=tmp_path)

    assert first.returncode == 1
    assert first.stdout == second.stdout
    assert first.stderr.startswith(b"Fixed: ")
    assert b"more with --unsafe-fixes" in metalint("check", str(EXAMPLE), cwd=tmp_path).stderr
    assert b"can be fixed with --unsafe-fixes" in second.stderr
    assert metalint("check", "--fix", path.name, cwd=tmp_path).stderr == second.stderr


def test_unsafe_fixes_alone_are_only_counted(article: Path) -> None:
    before = article.read_bytes()
    done = metalint("check", "--unsafe-fixes", article.name, cwd=article.parent)
    assert article.read_bytes() == before
    assert b"Found: " in done.stderr
    assert b"--unsafe-fixes" not in done.stderr


def test_standard_input_is_mended_to_standard_output(tmp_path: Path) -> None:
    text = b"\xef\xbb\xbf" + BEFORE.replace("\n", "\r\n").encode()
    arguments = ("--fix", "--select", "CHR001", "--stdin-filename", "article.yaml", "-")
    done = metalint("check", *arguments, cwd=tmp_path, stdin=text)

    assert done.stdout == b"\xef\xbb\xbf" + AFTER.replace("\n", "\r\n").encode()
    assert done.stderr == b"Fixed: 1 defect. No defects left. 1 file checked.\n"
    assert done.returncode == 0


@pytest.mark.parametrize("data", [b"", b"title: {en: cells}\n", b"title: \xf1\xf2", b"a: '", b"\0", b"no article"])
def test_standard_input_that_cannot_be_mended_goes_through(data: bytes, tmp_path: Path) -> None:
    assert metalint("check", "--fix", "-", cwd=tmp_path, stdin=data).stdout == data


def test_report_on_standard_input_goes_to_a_file(tmp_path: Path) -> None:
    done = metalint("check", "--fix", "-o", "report.json", "-", cwd=tmp_path, stdin=b"title: {en: 12}\n")
    assert done.stdout == b"title: {en: 12}\n"
    assert (tmp_path / "report.json").read_text().startswith("{")


# ---- --diff


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "папка с пробелом").mkdir()
    example = EXAMPLE.read_bytes()
    for name, data in {
        "lf.yaml": example,
        "crlf.yaml": example.replace(b"\n", b"\r\n"),
        "cr.yaml": example.replace(b"\n", b"\r"),
        "bom.yaml": b"\xef\xbb\xbf" + BEFORE.encode(),
        "no-final-newline.yaml": example.rstrip(b"\n"),
        "папка с пробелом/статья 1.yaml": example,
        'odd"\\name.yaml': example,
    }.items():
        (tmp_path / name).write_bytes(data)
    subprocess.run(["git", "init", "-q"], check=True, cwd=tmp_path)
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*.yaml")}


TOOLS = [["git", "apply", "--whitespace=nowarn"], ["patch", "-p1", "--binary", "-s"]]


@pytest.mark.parametrize("tool", TOOLS, ids=" ".join)
def test_patch_does_what_fix_does(tool: list[str], repository: Path) -> None:
    before = contents(repository)
    done = metalint("check", "--diff", "--unsafe-fixes", cwd=repository)
    assert done.returncode == 1
    assert contents(repository) == before
    assert done.stderr.startswith(b"Would be fixed: ")

    subprocess.run(tool, input=done.stdout, check=True, cwd=repository)
    patched = contents(repository)
    for path, data in before.items():
        Path(path).write_bytes(data)
    metalint("check", "--fix", "--unsafe-fixes", cwd=repository)

    assert contents(repository) == patched
    assert metalint("check", "--diff", "--unsafe-fixes", cwd=repository).stdout == b""


def test_diff_exits_0_where_nothing_would_change(article: Path) -> None:
    article.write_text("title: {en: Stem cells}\n")
    done = metalint("check", "--diff", article.name, cwd=article.parent)
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"Found: " in done.stderr


def test_diff_of_standard_input_and_of_a_file_elsewhere(article: Path, tmp_path: Path) -> None:
    below = tmp_path / "below"
    below.mkdir()
    piped = metalint("check", "--diff", "--stdin-filename", "a.yaml", "-", cwd=below, stdin=article.read_bytes())
    elsewhere = metalint("check", "--diff", str(article), cwd=below)

    assert piped.stdout.startswith(b"--- a/a.yaml\n+++ b/a.yaml\n@@ -1 +1 @@\n")
    assert elsewhere.stdout.startswith(f"--- a{article}\n+++ b{article}\n".encode())
