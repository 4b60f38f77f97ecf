"""A journal's own rules in YAML: what they find, how they are told, and what is wrong with a faulty file."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from typer.testing import CliRunner, Result

from validator.cli.app import app
from validator.i18n import Renderer
from validator.journal_rules.loading import read
from validator.journal_rules.model import KINDS
from validator.journal_rules.wording import WORDINGS
from validator.pipeline import Options, check_bytes
from validator.registry import RULES
from validator.reports import Look, rule_data, rule_list
from validator.reports.rule_text import explain
from validator.reports.sarif_rules import descriptor
from validator.rule import Plural, Rule
from validator.run import Run

ROOT = Path(__file__).parents[1]
ARTICLE = """\
type: research-article
title:
  ru: На сегодняшний день эффективность лечения
  en: Efficacy of treatment
authors:
  - name: {ru: Иванов И. И., en: I. Ivanov}
    orcid: 0000-0002-1825-0097
  - name: {ru: Петров П. П., en: P. Petrov}
affiliations:
  1: {ru: "РКНПК, Москва", en: Cardiology centre}
doi: 10.15829/1560-4071-2020-1-1
abstract:
  ru: "Цель. Изучить. Методы. Опыт №5. Результаты. Хорошие."
  en: "Aim. To study."
keywords:
  ru: [сердце, лечение]
  en: [heart, treatment]
references:
  - One.
  - Two.
funding: {ru: Не было}
extra:
  ethics: {ru: Одобрено}
"""


@pytest.fixture
def check(tmp_path: Path) -> Callable[..., Run]:
    def run(rule: str, article: str = ARTICLE, **options: Any) -> Run:
        rules = rules_of(tmp_path, f"rules:\n  CARD001:\n    name: own-rule\n{indented(rule)}")
        return check_bytes(article.encode(), "a.yaml", Options(rules=rules, known=[*RULES, *rules], **options))

    return run


def indented(text: str) -> str:
    return "".join(f"    {line}\n" for line in text.splitlines())


def rules_of(folder: Path, text: str) -> list[Rule]:
    path = folder / "own.yaml"
    path.write_text(text, encoding="utf-8")
    return [rule for _, rule in read(path)]


def told(run: Run, language: str = "en") -> list[tuple[str, str]]:
    assert run.failures == []
    renderer = Renderer(language, run.rules)
    return [(finding.pointer, renderer.message(finding)) for finding in run.findings]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (
            "avoid: {на сегодняшний день: сейчас}",
            [("/title/ru", "“На сегодняшний день”: the journal writes “Сейчас”.")],
        ),
        ("avoid: [опыт]", [("/abstract/ru", "“Опыт”: the journal avoids this term.")]),
        ("avoid: [опыт]\nlanguages: en", []),
        ("avoid: [опыт]\nfields: title", []),
        (
            "avoid: {treatment: therapy}\nfields: [title, keywords]",
            [
                ("/title/en", "“treatment”: the journal writes “therapy”."),
                ("/keywords/en/1", "“treatment”: the journal writes “therapy”."),
            ],
        ),
        (
            "prefer: {НМИЦ кардиологии: [РКНПК]}",
            [("/affiliations/1/name/ru", "“РКНПК”: the journal writes “НМИЦ кардиологии”.")],
        ),
        (r"forbid: '№(\d)'", [("/abstract/ru", "“№5”: the journal does not allow this.")]),
        (
            "forbid: '№(\\d)'\nreplacement: '№ \\1'",
            [("/abstract/ru", "“№5”: the journal writes “№ 5”.")],
        ),
        ("match: '^10\\.15829/'\nfields: doi", []),
        ("match: '^10\\.1/'\nfields: doi", [("/doi", "DOI: this is not the form that the journal asks for.")]),
        (
            "contain: [цел*, [материалы, методы], результат*, выводы]\nfields: abstract\nlanguages: ru",
            [("/abstract/ru", "Abstract: “выводы” is missing here.")],
        ),
        ("require: [title, abstract, funding, extra.ethics]", []),
        (
            "require: extra.conflict-of-interest",
            [("/extra/conflict-of-interest", "conflict-of-interest: this is missing, and the journal asks for it.")],
        ),
        ("require: authors.orcid", [("/authors/1/orcid", "ORCID: this is missing, and the journal asks for it.")]),
        (
            "require: [title, funding, extra.ethics]\nlanguages: [ru, en]",
            [
                ("/funding/en", "Funding: this is missing in one of the journal’s languages: English."),
                ("/extra/ethics/en", "ethics: this is missing in one of the journal’s languages: English."),
            ],
        ),
        (
            "require: [authors.orcid, doi]\nlanguages: ru",
            [("/authors/1/orcid", "ORCID: this is missing, and the journal asks for it.")],
        ),
        (
            "match: '^10\\.1/'\nfields: doi\nlanguages: en",
            [("/doi", "DOI: this is not the form that the journal asks for.")],
        ),
        (
            "words: {max: 4}\nfields: title",
            [("/title/ru", "Title: 5 words; the journal allows 4 at most.")],
        ),
        (
            "characters: {min: 20, max: 500}\nfields: abstract",
            [("/abstract/en", "Abstract: 14 characters; the journal asks for at least 20.")],
        ),
        (
            "count: {min: 3}\nfields: [authors, keywords]\nlanguages: en",
            [
                ("/authors", "Authors: there are 2; the journal asks for at least 3."),
                ("/keywords/en", "Keywords: there are 2; the journal asks for at least 3."),
            ],
        ),
        (
            "count: {min: 3}\nfields: [references, authors]",
            [
                ("/authors", "Authors: there are 2; the journal asks for at least 3."),
                ("/references", "References: there are 2; the journal asks for at least 3."),
            ],
        ),
        ("require: edn\nwhen: {type: [review-article]}", []),
        (
            "require: edn\nwhen: {type: Research-Article, title: Efficacy of  treatment}",
            [("/edn", "EDN: this is missing, and the journal asks for it.")],
        ),
    ],
    ids=lambda value: value.partition("\n")[0] if isinstance(value, str) else "",
)
def test_each_kind_finds_what_it_is_for(check: Callable[..., Run], rule: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(told(check(rule))) == sorted(expected)


def test_an_empty_record_lacks_what_is_required_and_nothing_else(check: Callable[..., Run]) -> None:
    assert [pointer for pointer, _ in told(check("require: [authors.orcid, abstract]", "title: T\n"))] == ["/abstract"]
    assert told(check("words: {min: 5}\nfields: abstract", "title: T\n")) == []
    assert told(check("count: {min: 5}\nfields: references", "title: T\n")) == []


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        ("prefer: {НИЯУ МИФИ: [МИФИ]}", "ИАТЭ НИЯУ МИФИ", []),
        ("prefer: {НИЯУ МИФИ: [МИФИ]}", "НИЯУ «МИФИ»", []),
        ("prefer: {НИЯУ МИФИ: [МИФИ]}", "МИФИ и НИЯУ МИФИ", ["МИФИ"]),
        ("prefer: {АО «Центр»: [Центр]}", "ОАО «Центр»", ["Центр"]),
        ("prefer: {АО «Центр»: ['АО \"Центр\"']}", "АО «Центр»", []),
        ("prefer: {АО «Центр»: ['АО \"Центр\"']}", 'АО "Центр"', ['АО "Центр"']),
        ("avoid: {ВУЗ: вуз}", "ВУЗ, вуз, Вуз", ["ВУЗ"]),
        ("avoid: {ВУЗ*: вуз*}", "ВУЗа, вуза", ["ВУЗа"]),
        ("avoid: {лечебный эффект: эффект}", "лечебный эффект", ["лечебный эффект"]),
    ],
)
def test_what_is_right_already_is_left_alone(
    check: Callable[..., Run], rule: str, text: str, expected: list[str]
) -> None:
    run = check(rule, json.dumps({"title": {"ru": text}}, ensure_ascii=False))
    assert [finding.params["found"] for finding in run.findings] == expected


def test_no_fix_puts_quotation_marks_into_quotation_marks(check: Callable[..., Run]) -> None:
    run = check("prefer: {АО «Центр»: [Центр]}", "title: {ru: 'ОАО «Центр», Центр'}\n")
    assert [finding.fix is not None for finding in run.findings] == [False, True]


@pytest.mark.parametrize(
    ("key", "safe", "unsafe"),
    [
        ("", "На данный момент", "Сейчас"),
        ("fix: safe", "Сейчас", "Сейчас"),
        ("fix: none", "На данный момент", "На данный момент"),
    ],
)
def test_fixes(check: Callable[..., Run], key: str, safe: str, unsafe: str) -> None:
    rule = f"avoid: {{на данный момент: сейчас}}\n{key}"
    article = "title:\n  ru: На данный момент так # здесь\n"
    for kind, expected in (("safe", safe), ("unsafe", unsafe)):
        run = check(rule, article, fix=kind)
        assert run.sources["a.yaml"].text == f"title:\n  ru: {expected} так # здесь\n"


def test_a_text_of_extra_has_no_place_for_a_fix(check: Callable[..., Run]) -> None:
    run = check("avoid: {одобрено: разрешено}\nfields: extra.ethics\nfix: safe", fix="safe")
    assert [(finding.pointer, finding.fix) for finding in run.findings] == [("/extra/ethics/ru", None)]


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("{ru: 'Найдено «{found}».', en: 'Found {found}.'}", {"en": "Found Опыт.", "ru": "Найдено «Опыт»."}),
        ("{ru: Так нельзя.}", {"en": "Так нельзя.", "ru": "Так нельзя.", "kk": "Так нельзя."}),
        ("{en: Not so., kk: Олай емес.}", {"en": "Not so.", "ru": "Not so.", "kk": "Олай емес."}),
        ("{en: Not so., ru: Не так.}", {"kk": "Не так."}),
        ("Одно для всех {{}}.", {"en": "Одно для всех {}.", "ru": "Одно для всех {}."}),
    ],
)
def test_messages_fall_back(check: Callable[..., Run], message: str, expected: dict[str, str]) -> None:
    run = check(f"avoid: [опыт]\nmessage: {message}")
    assert {language: told(run, language)[0][1] for language in expected} == expected


def test_two_rules_may_say_the_same_in_english_only(tmp_path: Path) -> None:
    texts = {"CARD001": "Плохой термин", "CARD002": "Нельзя"}
    said = "{{en: Bad term, ru: {0}}}"
    rules = rules_of(
        tmp_path,
        "rules:\n"
        + "".join(
            f"  {code}: {{name: rule-{number}, avoid: [опыт], "
            + ", ".join(f"{key}: {said.format(text)}" for key in ("message", "help", "summary", "why"))
            + "}\n"
            for number, (code, text) in zip("ab", texts.items(), strict=True)
        ),
    )
    run = check_bytes(ARTICLE.encode(), "a.yaml", Options(rules=rules, known=rules))
    renderer = Renderer("ru", run.rules)
    assert {one.code: renderer.message(one) for one in run.findings} == texts
    assert {one.code: renderer.help(one) for one in run.findings} == texts
    for rule in rules:
        text = texts[rule.code]
        assert explain(rule, renderer, Look()).count(text) == 4
        assert f" {text}\n" in rule_list.render([rule], renderer, Look(), folded=False)
        data = rule_data.as_data(rule, renderer, None)
        assert [data["summary"], data["why"], *data["messages"].values(), *data["help"].values()] == [text] * 6
        described = descriptor(rule, renderer)
        assert described["fullDescription"]["text"] == f"{text} {text}"
        assert described["help"]["text"].count(text) == 3


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_texts_in_russian(kind: str) -> None:
    wording, renderer = WORDINGS[kind], Renderer("ru", {})
    texts: list[str | Plural] = [wording.summary, *wording.messages.values(), *wording.help.values()]
    assert [text for text in texts if renderer.template(text) == (text if isinstance(text, str) else text.many)] == []


def test_a_regular_expression_that_hangs_is_told_and_harms_no_other_rule(check: Callable[..., Run]) -> None:
    run = check(r"forbid: '(\w+\s?)+$'", f"title: {{ru: {'слово ' * 3000}!}}\n")
    assert [failure.message_id for failure in run.failures] == ["rule-crash"]
    assert "TimeoutError" in str(run.failures[0].params["error"])


FAULTS = [
    ("", "own.yaml: there are no rules here."),
    ("- a\n", "own.yaml: there are no rules here."),
    ("rules: {}\n", "own.yaml:1:1: “rules” is empty."),
    ("rules:\n\tA: b\n", "own.yaml:2:1: from here on the file is not valid YAML."),
    ("rulez: {}\n", "own.yaml:1:1: there is no key “rulez”. Did you mean “rules”?"),
    ("rules: {CARD001: {name: a-b, avoid: [x], avoid: [y]}}\n", "own.yaml:1:42: “avoid” stands twice."),
    ("rules:\n  CARD001: {avoid: [x]}\n", "own.yaml:2:3: “name” is missing here."),
    ("rules:\n  CARD001: x\n", "own.yaml:2:3: “CARD001” must have keys under it."),
    ("rules:\n  CARD001: {name: a-b}\n", "own.yaml:2:3: the rule does not say what it checks."),
    (
        "rules:\n  CARD001: {name: a-b, avoid: [x], require: [title]}\n",
        "own.yaml:2:3: the rule has both “avoid” and “require”.",
    ),
    (
        "rules:\n  CARD001:\n    name: a-b\n    avoyd: [x]\n",
        "own.yaml:4:5: there is no key “avoyd”. Did you mean “avoid”?",
    ),
    (
        "rules:\n  CARD001: {name: a-b, avoid: [x], severity: bad}\n",
        "own.yaml:2:36: “bad” is unknown. There are: error,",
    ),
    ("rules:\n  CARD001: {name: a-b, require: [titel]}\n", "own.yaml:2:34: “titel” is unknown. Did you mean “title”?"),
    ("rules:\n  CARD001: {name: a-b, require: titel}\n", "own.yaml:2:24: “titel” is unknown."),
    ("rules:\n  CARD001: {name: a-b, avoid: {'био*лог': x}}\n", "own.yaml:2:32: “био*лог”: an asterisk may only end"),
    ("rules:\n  CARD001: {name: a-b, avoid: ['..', '']}\n", "the term “” has neither a letter nor a sign."),
    ("rules:\n  CARD001: {name: a-b, avoid: {'а* б*': 'в*'}}\n", "differ in the number of asterisks."),
    ("rules:\n  CARD001: {name: a-b, forbid: '(a'}\n", "own.yaml:2:24: “(a” is no regular expression (missing )"),
    ("rules:\n  CARD001: {name: a-b, forbid: '(a)', replacement: '\\1 \\2'}\n", "names the group “2”, which “forbid”"),
    ("rules:\n  CARD001: {name: a-b, match: a}\n", "own.yaml:2:3: a rule with “match” needs “fields”"),
    ("rules:\n  CARD001: {name: a-b, words: {}, fields: title}\n", "own.yaml:2:24: neither “min” nor “max”"),
    ("rules:\n  CARD001: {name: a-b, words: {min: 5, max: 1}, fields: title}\n", "“min” (5) is greater than “max” (1)"),
    (
        "rules:\n  CARD001: {name: a-b, words: {min: two}, fields: title}\n",
        "own.yaml:2:32: “min” must be a whole number",
    ),
    ("rules:\n  CARD001: {name: a-b, words: {mni: 1}, fields: title}\n", "there is no key “mni”. Did you mean “min”?"),
    ("rules:\n  CARD001: {name: a-b, count: {min: 1}, fields: title}\n", "“title” is unknown. There are: authors,"),
    ("rules:\n  CARD001: {name: a-b, require: title, fix: safe}\n", "“fix” means nothing beside “require”"),
    ("rules:\n  CARD001: {name: a-b, avoid: [x], message: '{fuond}'}\n", "nothing can stand for “fuond” in braces."),
    (
        "rules:\n  CARD001: {name: a-b, avoid: [x], message: '{found:>9}'}\n",
        "nothing can stand for “found:” in braces.",
    ),
    ("rules:\n  CARD001: {name: a-b, avoid: [x], why: '{found}'}\n", "nothing can stand for “found” in braces."),
    ("rules:\n  CARD001: {name: a-b, avoid: [x], help: 'a } b'}\n", "“help”: a brace stands alone."),
    ("rules:\n  CARD001: {name: a-b, avoid: [x], message: {de: x}}\n", "“de” is unknown. There are: en, ru, kk."),
    ("rules:\n  CARD001: {name: a-b, avoid: [x], languages: [Russian]}\n", "“languages” cannot be “Russian”."),
    ("rules:\n  CHRO001: {name: a-b, avoid: [x]}\n", "own.yaml:2:3: “CHRO001” begins like metalint’s own rules CHR"),
    ("rules:\n  ABC001: {name: a-b, avoid: [x]}\n", "own.yaml:2:3: “ABC001” cannot be the code"),
    ("rules:\n  CARD001: {name: Old, avoid: [x]}\n", "own.yaml:2:3: “Old” cannot be the name of a rule"),
    ("rules:\n  CARD001: {name: unused-affiliation, avoid: [x]}\n", "“unused-affiliation” is taken by the rule AFF"),
    (
        "rules:\n  CARD001: {name: a-b, avoid: [x]}\n  CARD002: {name: a-b, avoid: [x]}\n",
        "own.yaml:3:3: “a-b” is taken",
    ),
]


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "metalint.toml").write_text('journal-rules = ["own*.yaml"]\n', encoding="utf-8")
    (tmp_path / "a.yaml").write_text("title: {ru: На данный момент, en: Now}\ntype: editorial\n", encoding="utf-8")
    return tmp_path


OWN = """\
rules:
  CARD001:
    name: worn-out-phrase
    avoid: {на данный момент: сейчас}
    summary: {ru: Оборот., en: A phrase.}
    url: https://journal.ru/rules#phrases
    sources: Памятка авторам
  CARD002:
    name: funding-statement
    require: funding
    message: Нет сведений о финансировании.
"""


def metalint(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(app, arguments, env=environment)


@pytest.mark.parametrize(("text", "said"), FAULTS, ids=[text for text, _ in FAULTS])
def test_a_faulty_file_is_one_line_and_exit_2(journal: Path, text: str, said: str) -> None:
    (journal / "own.yaml").write_text(text, encoding="utf-8")
    result = metalint("check", "a.yaml", "-q")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert said in result.stderr
    assert result.stdout == ""


def test_a_file_that_is_not_there_is_told(journal: Path) -> None:
    result = metalint("check", "a.yaml", "-q")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert "metalint.toml: “journal-rules”: no file fits “own*.yaml”." in result.stderr
    (journal / "own.yaml").write_bytes("rules: {} # ж".encode("cp1251"))
    assert "own.yaml: the file is not UTF-8." in metalint("check", "a.yaml", "-q").stderr


@pytest.fixture
def own(journal: Path) -> Path:
    (journal / "own.yaml").write_text(OWN, encoding="utf-8")
    return journal


def codes(*arguments: str) -> list[str]:
    result = metalint("check", "a.yaml", "--output-format", "json", "-q", *arguments)
    return [finding["code"] for finding in json.loads(result.stdout)["findings"] if not finding["suppressed"]]


def test_they_run_beside_ours(own: Path) -> None:
    assert own
    assert codes() == ["CARD002", "CARD001"]
    assert metalint("check", "a.yaml").exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--select", "CARD001"), ["CARD001"]),
        (("--select", "funding-statement"), ["CARD002"]),
        (("--select", "STR"), []),
        (("--ignore", "CARD"), []),
        (("--per-file-ignores", "a.yaml:worn-out-phrase"), ["CARD002"]),
        (("--isolated",), []),
    ],
)
def test_they_are_selected_as_ours(own: Path, arguments: tuple[str, ...], expected: list[str]) -> None:
    assert own
    assert codes(*arguments) == expected


def test_settings_give_them_a_severity(own: Path) -> None:
    with (own / "metalint.toml").open("a", encoding="utf-8") as file:
        file.write('[rules.CARD001]\nseverity = "error"\n[rules.funding-statement]\nseverity = "info"\n')
    data = json.loads(metalint("check", "a.yaml", "--output-format", "json").stdout)
    assert {finding["code"]: finding["severity"] for finding in data["findings"]} == {
        "CARD001": "error",
        "CARD002": "info",
    }


def test_comments_silence_them_and_know_them(own: Path) -> None:
    (own / "a.yaml").write_text(
        "# metalint: ignore-file[CARD002] so\n"
        "title: {ru: На данный момент, en: Now}  # metalint: ignore[worn-out-phrase]\n"
        "type: editorial\n",
        encoding="utf-8",
    )
    assert codes() == []
    assert codes("--select", "SUP,CARD") == []
    assert codes("--no-suppressions") == ["CARD002", "CARD001"]


def test_the_baseline_holds_them(own: Path) -> None:
    assert own
    assert metalint("check", "a.yaml", "--baseline", "known.json", "--write-baseline").exit_code == 0
    assert codes("--baseline", "known.json") == []


@pytest.mark.parametrize(
    "name", ["text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "html", "markdown"]
)
def test_every_report_tells_them(own: Path, name: str) -> None:
    assert own
    result = metalint("check", "a.yaml", "--output-format", name, "--lang", "ru")
    assert result.exit_code == 1
    assert "CARD001" in result.stdout
    assert "https://metalint.readthedocs.io/rules/CARD001" not in result.stdout


def test_a_rule_names_its_own_page(own: Path) -> None:
    assert own
    data = json.loads(metalint("check", "a.yaml", "--output-format", "json").stdout)
    assert [finding["url"] for finding in data["findings"]] == [
        "https://metalint.readthedocs.io/journal-rules/",
        "https://journal.ru/rules#phrases",
    ]


def test_the_commands_for_rules_show_them(own: Path) -> None:
    assert own
    told = metalint("rule", "CARD001", "--lang", "ru").stdout
    assert "CARD001 worn-out-phrase" in told
    assert "Оборот." in told
    assert "Памятка авторам" in told
    assert "own.yaml:2:3" in told
    assert "https://journal.ru/rules#phrases" in told
    assert "CARD002 funding-statement" in " ".join(metalint("rules", "--select", "CARD").stdout.split())
    assert json.loads(metalint("rules", "--select", "CARD", "--output-format", "json").stdout)["rules"]
    assert metalint("config").exit_code == 0


def test_two_journals_have_their_own_rules_in_one_run(own: Path) -> None:
    for name, code in (("one", "CARD003"), ("two", "CARD004")):
        (own / name).mkdir()
        (own / name / "metalint.toml").write_text('journal-rules = ["r/*.yaml"]\n', encoding="utf-8")
        (own / name / "r").mkdir()
        (own / name / "r/r.yaml").write_text(f"rules: {{{code}: {{name: own-rule, require: edn}}}}\n", encoding="utf-8")
        (own / name / "a.yaml").write_text("title: {ru: Слово, en: Word}\n", encoding="utf-8")
    data = json.loads(metalint("check", "one/a.yaml", "two/a.yaml", "--output-format", "json").stdout)
    assert {(finding["path"], finding["code"]) for finding in data["findings"] if finding["code"] >= "CARD003"} >= {
        ("one/a.yaml", "CARD003"),
        ("two/a.yaml", "CARD004"),
    }
    (own / "two/r/r.yaml").write_text("rules: {CARD003: {name: other-rule, require: edn}}\n", encoding="utf-8")
    result = metalint("check", "one/a.yaml", "two/a.yaml", "-q")
    assert result.exit_code == 2
    assert "In this run CARD003 means two rules, own-rule and other-rule" in result.stderr


def test_the_example_is_valid_and_right(journal: Path) -> None:
    text = (ROOT / "examples/journal-rules.yaml").read_text(encoding="utf-8")
    (journal / "own.yaml").write_text(text, encoding="utf-8")
    assert metalint("rules", "--select", "CARD").exit_code == 0
    assert codes("--select", "CARD") == ["CARD004", "CARD005", "CARD001"]


def test_the_example_fits_the_schema() -> None:
    text = (ROOT / "examples/journal-rules.yaml").read_text(encoding="utf-8")
    schema = json.loads(metalint("schema", "journal-rules").stdout)
    assert list(Draft202012Validator(schema).iter_errors(yaml.safe_load(text))) == []
    assert [error.json_path for error in Draft202012Validator(schema).iter_errors({"rules": {"X1": {}}})] != []


def test_a_run_without_them_loads_nothing_for_them(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("title: {ru: Слово, en: Word}\n", encoding="utf-8")
    code = (
        "import sys; from validator.cli.app import app\n"
        "try: app(['check', 'a.yaml'])\n"
        "except SystemExit: pass\n"
        "heavy = ('regex', 'validator.journal_rules', 'validator.plugins')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=tmp_path)
    assert done.stdout.decode().endswith("[]\n")
