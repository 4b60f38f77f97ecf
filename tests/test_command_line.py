"""The command as its users run it: exit codes, streams, bad input. One process each, as in a terminal."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from validator.registry import RULES

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples/mesenchymal-stem-cells/article.yaml"
GOOD = """\
title: {en: Regional features of tick-borne encephalitis, ru: Региональные особенности клещевого энцефалита}
authors:
  - name: {en: Anna Petrova, ru: Анна Петрова}
    affiliations: [1]
affiliations:
  1: {en: "Siberian Medical University, Tomsk", ru: "Сибирский медицинский университет, Томск"}
"""


def metalint(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "validator", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        cwd=ROOT,
        timeout=120,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
    )
    out, err = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in out + err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "article.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


def test_clean_file_exits_0_and_prints_nothing_on_stdout(good: Path) -> None:
    done = metalint("check", str(good))
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "No defects found. 1 file checked.\n"


def test_findings_exit_1() -> None:
    done = metalint("check", str(EXAMPLE))
    assert done.returncode == 1
    assert "error[CHR001 mixed-script-word]" in done.stdout
    assert "Found: " in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--fail-on", "never"), 0),
        (("--exit-zero",), 0),
        (("--select", "CHR004"), 0),
        (("--select", "CHR004", "--fail-on", "info"), 1),
        (("--select", "mixed-script-word", "--fail-on", "error"), 1),
        (("--ignore", "REF,CHR", "--fail-on", "info"), 0),
        (("--select", "NOPE"), 2),
        (("--nope",), 2),
        (("--output-format", "json"), 1),
        (("-o", "/nonexistent/report.txt"), 2),
    ],
    ids=str,
)
def test_exit_codes(arguments: tuple[str, ...], code: int) -> None:
    assert metalint("check", str(EXAMPLE), *arguments).returncode == code


def test_russian_output() -> None:
    done = metalint("check", str(EXAMPLE), "--lang", "ru")
    assert "ошибка[CHR001 mixed-script-word] В слове «HС» смешаны кириллица и латиница" in done.stdout
    assert "Найдено: " in done.stderr


@pytest.mark.parametrize("variable", ["METALINT_LANG", "LC_ALL", "LANG"])
def test_language_from_the_environment(variable: str, good: Path) -> None:
    done = metalint("check", str(good), **{variable: "ru_RU.UTF-8"})
    assert done.stderr == "Дефектов не найдено. Проверен 1 файл.\n"


@pytest.mark.parametrize(
    ("arguments", "environment", "coloured"),
    [
        ((), {}, False),
        ((), {"FORCE_COLOR": "1"}, True),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        ((), {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour(arguments: tuple[str, ...], environment: dict[str, str], coloured: bool) -> None:
    assert ("\x1b[" in metalint("check", str(EXAMPLE), *arguments, **environment).stdout) is coloured


def test_stdin_is_called_as_the_user_says() -> None:
    arguments = ("--stdin-filename", "x/article.yaml", "--output-format", "concise")
    done = metalint("check", "-", *arguments, stdin=b"title: [1]")
    assert done.stdout.startswith("x/article.yaml:1:1: STR005 ")
    assert done.returncode == 1


BAD_FILES = {
    "broken.yaml": (b'title: "unclosed\nauthors: []\n', "STR001", "never closed"),
    "cp1251.yaml": (
        "title: {ru: Лечение сахарного диабета у пожилых больных}".encode("cp1251"),
        "STR002",
        "Windows-1251",
    ),
    "utf16.yaml": ("title: {ru: Лечение}".encode("utf-16"), "STR002", "UTF-16"),
    "empty.yaml": (b"", "STR001", "empty"),
    "list.yaml": (b"- one\n- two\n", "STR005", "mapping of fields"),
    "binary.yaml": (bytes(range(256)) * 40, "STR002", "not a text"),
    "nested.yaml": (b"title: " + b"[" * 200_000, "STR001", "nested"),
    "bomb.yaml": (
        b"a: &a [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(b"%c: &%c [%s]\n" % (c, c, b",".join([b"*%c" % (c - 1)] * 9)) for c in range(98, 108)),
        "STR001",
        "expands",
    ),
    "tab.yaml": (b"title:\n\ten: x\n", "STR001", "tab"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_file_is_one_clear_finding(name: str, tmp_path: Path) -> None:
    data, code, words = BAD_FILES[name]
    path = tmp_path / name
    path.write_bytes(data)

    done = metalint("check", str(path), "--output-format", "json")

    (finding,) = json.loads(done.stdout)["findings"]
    assert (done.returncode, finding["code"]) == (1, code)
    assert words in finding["message"]


def test_missing_file_fails_and_the_others_are_checked(good: Path) -> None:
    done = metalint("check", str(good), "nowhere.yaml")
    assert done.returncode == 2
    assert "nowhere.yaml: there is no such file or folder" in done.stderr
    assert "1 file checked" in done.stderr


def test_folder_without_articles(tmp_path: Path) -> None:
    (tmp_path / "docker-compose.yaml").write_text("services: {}\n")
    done = metalint("check", str(tmp_path))
    assert done.returncode == 2
    assert "no article was found here" in done.stderr


def test_unreadable_file(tmp_path: Path) -> None:
    folder = tmp_path / "article.yaml"
    folder.symlink_to(folder.with_name("loop.yaml"))
    folder.with_name("loop.yaml").symlink_to(folder)
    done = metalint("check", str(folder))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_50_megabytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    path.write_bytes(b"title: x\n" + b"a" * 50_000_000)
    done = metalint("check", str(path))
    assert done.returncode == 2
    assert "larger than 16 MB" in done.stderr


def test_unknown_text_asks_for_the_format(tmp_path: Path) -> None:
    path = tmp_path / "notes.rst"
    path.write_text("Dear diary\n")
    done = metalint("check", str(path))
    assert done.returncode == 2
    assert "--input-format" in done.stderr


def test_json_is_one_document_even_when_failing() -> None:
    done = metalint("check", "nowhere.yaml", "--output-format", "json")
    document = json.loads(done.stdout)
    assert done.returncode == 2
    assert document["schema_version"] == 1
    assert document["findings"] == []
    assert document["failures"][0]["message_id"] == "missing"


def test_json_finding_has_the_contract_s_fields() -> None:
    document = json.loads(metalint("check", str(EXAMPLE), "--output-format", "json", "--lang", "ru").stdout)
    finding = next(one for one in document["findings"] if one["code"] == "CHR001")
    assert set(finding) == {
        "code", "name", "severity", "confidence", "path", "pointer", "start", "end", "text", "message", "message_id",
        "params", "lang", "url", "fingerprint", "fix", "suppressed",
    }  # fmt: skip
    assert finding["text"] == "HС"
    assert finding["pointer"] == "/references/27"
    assert finding["lang"] == document["lang"] == "ru"
    assert finding["fix"]["safe"] is True
    assert finding["fix"]["edits"] == [{"start": finding["start"], "end": finding["end"], "replacement": "HC"}]
    assert document["summary"]["findings"] == len(document["findings"])


def test_rule_is_found_by_code_and_by_name() -> None:
    by_code, by_name = metalint("rule", "CHR001"), metalint("rule", "mixed-script-word")
    assert by_code.stdout == by_name.stdout
    assert by_code.stdout.startswith("CHR001 mixed-script-word (error, safe fix)")
    assert "Почему это важно" in metalint("rule", "CHR001", "--lang", "ru").stdout


def test_unknown_rule_gets_a_suggestion() -> None:
    done = metalint("rule", "mixed-script-wrd")
    assert done.returncode == 2
    assert "Did you mean mixed-script-word?" in done.stderr


def test_rules_lists_every_rule() -> None:
    listed = [line.split()[0] for line in metalint("rules").stdout.splitlines() if line.startswith("  ")]
    assert listed == [rule.code for rule in RULES]


def test_rules_are_chosen_and_told_as_json() -> None:
    rules = json.loads(metalint("rules", "--select", "AFF,CHR001", "--output-format", "json").stdout)["rules"]
    assert [rule["code"] for rule in rules] == [r.code for r in RULES if r.code.startswith(("AFF", "CHR001"))]
    assert all(rule["example"]["right"] for rule in rules)


def test_a_rule_is_explained_by_an_example_and_what_is_right() -> None:
    told = metalint("rule", "CIT003").stdout
    assert "The line prints pages 32-37, the record has 32-34." in told
    assert told.index("pp. 32-37") < told.index("What is right:") < told.index("pp. 32-34")


def test_convert_writes_once(tmp_path: Path) -> None:
    page, out = ROOT / "tests/data/landing-page.txt", tmp_path / "article.yaml"
    assert metalint("convert", str(page), "-o", str(out)).returncode == 0
    first = out.read_text(encoding="utf-8")
    assert "volume: 3\nissue: 49\npages: 32-34\n" in first

    again = metalint("convert", str(page), "-o", str(out))
    assert again.returncode == 2
    assert "--force" in again.stderr
    assert metalint("convert", str(page), "-o", str(out), "--force").returncode == 0
    assert out.read_text(encoding="utf-8") == first


def test_converted_file_converts_to_itself(tmp_path: Path) -> None:
    once, twice = tmp_path / "article.yaml", tmp_path / "again.yaml"
    metalint("convert", str(ROOT / "tests/data/landing-page.txt"), "-o", str(once))
    metalint("convert", str(once), "-o", str(twice))
    body = [path.read_text(encoding="utf-8").partition("\n")[2] for path in (once, twice)]
    assert body[0] == body[1]


def test_help_names_every_command() -> None:
    done = metalint("--help")
    assert done.returncode == 0
    assert all(name in done.stdout for name in ("check", "convert", "rule", "rules"))


def test_ascii_terminal_does_not_crash() -> None:
    done = metalint("check", str(EXAMPLE), "--lang", "ru", PYTHONIOENCODING="ascii")
    assert done.returncode == 1


def test_a_run_imports_only_what_it_uses(good: Path) -> None:
    code = (
        "import sys\nfrom validator.pipeline import check_paths\n"
        f"assert not check_paths([{str(good)!r}]).findings\n"
        "heavy = {'langdetect', 'babel', 'rich', 'chardet', 'wcwidth', 'stdnum'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
