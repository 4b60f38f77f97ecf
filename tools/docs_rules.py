"""Pages on rules: one for each rule, one for each family, and an index; and the examples that the package holds."""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import yaml
from docs_texts import TEXTS

from validator.examples import Example, run_over
from validator.i18n import Renderer
from validator.registry import RULES
from validator.reports import Look, text
from validator.reports.families import FAMILIES, by_family
from validator.reports.rule_text import advice_of, messages_of, options_of
from validator.rule import Rule
from validator.run import Run

CASES = Path(__file__).parents[1] / "tests/cases"
_SPECIAL = re.compile(r"([\\`*_\[\]<>|#])")
_URL = re.compile(r"https?://[^\s…]+")
_LOOK = Look(width=80)
_DEFAULTS = {field.name: field.default for field in fields(Example)}


def examples() -> dict[str, Example]:
    """The example of each rule: its test case with `docs: true`."""
    files = {rule.code: CASES / f"{rule.code}.yaml" for rule in RULES}
    found = {code: _example(file) for code, file in files.items() if file.exists()}
    return {code: example for code, example in found.items() if example}


def examples_file() -> str:
    """The examples as the package holds them."""
    data = {
        code: {key: value for key, value in asdict(example).items() if value != _DEFAULTS.get(key)}
        for code, example in examples().items()
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _example(file: Path) -> Example | None:
    cases: dict[str, dict[str, Any]] = yaml.safe_load(file.read_text(encoding="utf-8"))["invalid"]
    case = next((case for case in cases.values() if case.get("docs") and "source" in case), None)
    if case is None:
        return None
    return Example(
        path=case.get("path", "article.yaml"),
        text=case["source"],
        right=case.get("fixed", case.get("right")),
        profile=case.get("profile", "default"),
        encoding=case.get("encoding", "utf-8"),
        others=tuple(case.get("with", ())),
    )


def pages(language: str) -> Iterator[tuple[str, str]]:
    """The paths, below the folder of a language, and the texts of all pages on rules."""
    renderer = Renderer(language, {rule.code: rule for rule in RULES})
    known = examples()
    yield "rules/index.md", _index(renderer)
    for letters, rules in by_family(RULES):
        yield f"rules/{letters}/index.md", _family_page(letters, rules, renderer)
        for rule in rules:
            yield f"rules/{rule.code}.md", "\n".join(_rule_page(rule, renderer, known.get(rule.code))) + "\n"


def escaped(words: str) -> str:
    """A text as Markdown that shows it as it is."""
    return _SPECIAL.sub(r"\\\1", words)


def linked(words: str) -> str:
    """A text as Markdown, with its addresses as links."""
    pieces, end = [], 0
    for found in _URL.finditer(words):
        pieces += [escaped(words[end : found.start()]), f"<{found[0]}>"]
        end = found.end()
    return "".join([*pieces, escaped(words[end:])])


def _index(renderer: Renderer) -> str:
    texts = TEXTS[renderer.language]
    families = list(by_family(RULES))
    lines = [f"# {texts['rules']}", "", texts["rules-intro"], ""]
    lines += [texts["rules-count"].format(count=len(RULES), families=len(families)), ""]
    for letters, rules in families:
        lines += [
            f"## [{letters}]({letters}/index.md) {renderer.say(FAMILIES[letters])}",
            "",
            *_table(rules, renderer),
            "",
        ]
    return "\n".join(lines)


def _family_page(letters: str, rules: list[Rule], renderer: Renderer) -> str:
    return "\n".join([f"# {letters}: {renderer.say(FAMILIES[letters])}", "", *_table(rules, renderer, "../"), ""])


def _table(rules: list[Rule], renderer: Renderer, up: str = "") -> Iterator[str]:
    texts = TEXTS[renderer.language]
    yield f"| {texts['code']} | {texts['finds']} | {texts['severity']} | {texts['fix']} |"
    yield "|---|---|---|---|"
    for rule in rules:
        name = f"[{rule.code}]({up}{rule.code}.md)<br>`{rule.name}`"
        severity, fix = renderer.severity(rule.severity), texts[f"fix-{rule.fix.value}"]
        yield f"| {name} | {escaped(renderer.say(rule.summary))} | {severity} | {fix} |"


def _rule_page(rule: Rule, renderer: Renderer, example: Example | None) -> Iterator[str]:
    texts = TEXTS[renderer.language]
    yield from (f"# {rule.code} {rule.name}", "", f"**{escaped(renderer.say(rule.summary))}**", "")
    yield from (f"| {texts['severity']} | {texts['fix']} | {texts['since']} |", "|---|---|---|")
    yield f"| {texts[rule.severity.value]} | {texts[rule.fix.value]} | {rule.since} |"
    if rule.preview:
        yield from ("", "!!! warning", "", f"    {texts['preview']}")
    yield from _section(texts["why"], [escaped(renderer.say(rule.why))])
    yield from _section(texts["help"], _advice(rule, renderer))
    yield from _section(texts["example"], _shown(rule, renderer, example) if example else [])
    yield from _section(texts["messages"], _messages(rule, renderer))
    yield from _section(texts["settings"], _settings(rule, renderer))
    yield from _section(texts["silence"], _silence(rule, texts))
    yield from _section(texts["sources"], [f"- {linked(source)}" for source in rule.sources])


def _section(title: str, lines: "Iterator[str] | list[str]") -> Iterator[str]:
    body = list(lines)
    if body:
        yield from ("", f"## {title}", "", *body)


def _advice(rule: Rule, renderer: Renderer) -> list[str]:
    pairs = advice_of(rule, renderer)
    return [f"- *{escaped(message)}*<br>{escaped(advice)}" if message else escaped(advice) for message, advice in pairs]


def _messages(rule: Rule, renderer: Renderer) -> list[str]:
    """All messages, unless the advice has told them already."""
    messages = messages_of(rule, renderer)
    told = {message for message, _ in advice_of(rule, renderer)}
    return [] if told >= set(messages) else [f"- {escaped(message)}" for message in messages]


def _shown(rule: Rule, renderer: Renderer, example: Example) -> Iterator[str]:
    texts = TEXTS[renderer.language]
    run = run_over(example, rule)
    if example.profile != "default":
        yield from (texts["profile"].format(profile=example.profile), "")
    yield from fenced(f'yaml title="{example.path}"{_marked(run)}', example.text)
    yield from ("", texts["found"], "", *fenced("text", text.render(run, renderer, _LOOK)))
    if example.right:
        yield from ("", texts["right"], "", *fenced(f'yaml title="{example.path}"', example.right))


def _marked(run: Run) -> str:
    """The option that marks the lines of the findings."""
    lines = sorted({str(finding.start.line) for finding in run.findings}, key=int)
    return f' hl_lines="{" ".join(lines)}"'


def fenced(info: str, body: str) -> list[str]:
    """A block of code; its fence is longer than any in it."""
    return [f"````{info}", body.strip("\n"), "````"]


def _settings(rule: Rule, renderer: Renderer) -> Iterator[str]:
    texts = TEXTS[renderer.language]
    options = options_of(rule, renderer)
    yield from (texts["options-text" if options else "settings-text"], "", '```toml title="metalint.toml"')
    yield from (f"[rules.{rule.code}]", f'severity = "{rule.severity.value}"')
    for name, meaning, value in options:
        yield f"{name} = {value}  # {meaning}"
    yield "```"


def _silence(rule: Rule, texts: dict[str, str]) -> Iterator[str]:
    yield from (texts["silence-text"], "", "```yaml", f"# metalint: ignore[{rule.code}] {texts['reason']}", "```", "")
    yield texts["not-at-all"].format(code=rule.code)
