"""`metalint schema`: the committed copies are up to date, and the schemas say what metalint itself says.

Renew the copies with `metalint schema NAME > schemas/NAME.schema.json`.
"""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
import yaml
from jsonschema import Draft202012Validator
from rule_cases import load_all
from typer.testing import CliRunner

from validator.cli.app import app
from validator.cli.schema import SchemaName, as_text
from validator.json_schema import without_noise
from validator.registry import RULES
from validator.schema import check_shape

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples/mesenchymal-stem-cells/article.yaml"


class EditorsLoader(yaml.SafeLoader):
    """Reads YAML 1.2 as editors do: `2018` is a number, `2018-01-15` a text."""

    yaml_implicit_resolvers: ClassVar = {
        letter: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
        for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def as_editors_read(text: str) -> Any:
    return json.loads(json.dumps(yaml.load(text, Loader=EditorsLoader)))  # noqa: S506 - it is a safe loader


def validator_of(name: SchemaName) -> Draft202012Validator:
    return Draft202012Validator(json.loads(as_text(name)))


@pytest.mark.parametrize("name", SchemaName)
def test_the_committed_copy_is_up_to_date(name: SchemaName) -> None:
    assert (ROOT / f"schemas/{name}.schema.json").read_text(encoding="utf-8") == as_text(name)


@pytest.mark.parametrize("name", SchemaName)
def test_the_command_prints_a_valid_schema(name: SchemaName) -> None:
    done = CliRunner().invoke(app, ["schema", name])
    schema = json.loads(done.stdout)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)


def properties(node: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every property that a schema defines, with the path to it."""
    if isinstance(node, dict):
        for key, value in node.get("properties", {}).items() if isinstance(node.get("properties"), dict) else ():
            yield f"{path}/{key}", value
        for key, value in node.items():
            yield from properties(value, f"{path}/{key}")
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from properties(value, f"{path}/{number}")


def test_every_field_of_the_article_and_every_setting_is_explained() -> None:
    for name in (SchemaName.ARTICLE, SchemaName.CONFIG):
        schema = json.loads(as_text(name))
        unexplained = {
            path
            for path, value in properties(schema)
            if isinstance(value, dict) and "description" not in value and "$ref" not in value
        }
        assert {path for path in unexplained if "/rules/properties/" not in path} == set()


def test_a_property_may_be_named_as_a_keyword() -> None:
    schema = {"title": "Record", "properties": {"title": {"title": "Title", "type": "string", "default": None}}}
    assert without_noise(schema) == {"properties": {"title": {"type": "string"}}}


# article.yaml

SHORT_FORMS = """\
# yaml-language-server: $schema=SCHEMA
journal: Врач
language: ru
title: Лечение сахарного диабета
authors:
  - О. Ульянова
  - name: {given: Anna, family: Petrova}
    affiliations: [1, 2]
    corresponding: true
  - name: {ru: {given: Анна, family: Петрова}, en: Anna Petrova}
    affiliations: 1
affiliations:
  1: Медицинский университет
  2: {name: {en: Medical University}, ror: https://ror.org/05dxps055, country: KZ}
  a: {en: Institute of Biology, ru: Институт биологии}
year: 2018
volume: 3
issue: 49
pages: 32-34
dates: {received: 2018-01-15}
keywords: {en: [a, b], ru: "а, б"}
citation: [a, b]
references: [{ru: a, en: b}, c, {text: d, doi: 10.1}]
abstract:
extra: {anything: [goes]}
"""


@pytest.mark.parametrize("text", [SHORT_FORMS, EXAMPLE.read_text(encoding="utf-8")], ids=["short", "example"])
def test_a_modeline_leads_to_a_schema_that_accepts_the_article(text: str, tmp_path: Path) -> None:
    article = tmp_path / "article.yaml"
    schema = ROOT / "schemas/article.schema.json"
    article.write_text(f"# yaml-language-server: $schema={schema}\n{text}", encoding="utf-8")
    written = article.read_text(encoding="utf-8")
    named = Path(written.splitlines()[0].partition("$schema=")[2])
    Draft202012Validator(json.loads(named.read_text(encoding="utf-8"))).validate(as_editors_read(written))


@pytest.mark.parametrize(
    "text",
    [
        "titel: x",
        "title: {russian: x}",
        "title: [x]",
        "authors: [{nam: x}]",
        "authors: [{name: x, corresponding: perhaps}]",
        "affiliations: {1: {nme: x, country: KZ}}",
        "dates: {recieved: 2018-01-15}",
        "references: [{text: x, lang: ru}]",
        "journal: {issn: {electronic: 1234-5678}}",
        "article_number: e1",
    ],
)
def test_the_schema_refuses_what_metalint_refuses(text: str) -> None:
    data = as_editors_read(text)
    assert not validator_of(SchemaName.ARTICLE).is_valid(data)
    assert check_shape(data)


def test_the_schema_agrees_with_metalint_on_the_cases_of_all_rules() -> None:
    """Only what is a matter of notation differs: the schema sees no quotes, metalint no types."""
    article = validator_of(SchemaName.ARTICLE)
    compared = 0
    for case in load_all():
        try:
            data = as_editors_read(case.data.decode())
        except (UnicodeDecodeError, ValueError, TypeError, RecursionError, yaml.YAMLError):
            continue
        if isinstance(data, dict) and case.path.endswith(".yaml"):
            texts = json.loads(json.dumps(data), parse_int=str, parse_float=str)
            assert article.is_valid(data) == (not check_shape(texts)), case.id
            compared += 1
    assert compared > 300


# the settings


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("", True),
        ('extend = "../house.toml"\nselect = ["CHR", "missing-translation"]\nlanguages = ["ru", "en"]', True),
        ('[per-file-ignores]\n"drafts/*" = ["TAG001"]\n[rules.TAG004]\nform = "(In Russ.)"\nseverity = "info"', True),
        ('[rules.mixed-tag-forms]\nform = "(In Russ.)"', True),
        ("[rules.ABS001]\nwords = [100, 300]", True),
        ('[rules.OUR001]\nseverity = "error"', True),
        ('selct = ["TAG"]', False),
        ("preview = 'yes'", False),
        ("languages = ['russian']", False),
        ("[rules.TAG004]\nfrom = 'x'", False),
        ("[rules.TAG004]\nseverity = 'fatal'", False),
        ("[rules.mixed-tag-forms]\nseverity = 'fatal'", False),
        ("[rules.ABS001]\nwords = 100", False),
        ("[rules.IDN002]\nform = 'link'", False),
    ],
)  # fmt: skip
def test_the_settings_schema(text: str, *, valid: bool) -> None:
    assert validator_of(SchemaName.CONFIG).is_valid(tomllib.loads(text)) is valid


def test_the_settings_schema_knows_every_rule_and_option() -> None:
    tables = json.loads(as_text(SchemaName.CONFIG))["properties"]["rules"]["properties"]
    for rule in RULES:
        assert rule.name in tables
        assert tables[rule.code]["properties"].keys() == {"severity", *rule.options}


# the report


@pytest.mark.parametrize(
    "arguments",
    [
        ("examples",),
        ("examples", "--lang", "ru"),
        ("nowhere.yaml",),
        ("tests/data/clean/vancouver.yaml", "nowhere.yaml"),
        ("examples", "--select", "CHR004"),
    ],
    ids=str,
)
def test_a_report_is_as_its_schema_says(arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    done = CliRunner().invoke(app, ["check", "--output-format", "json", *arguments])
    report = json.loads(done.stdout)
    validator_of(SchemaName.REPORT).validate(report)


def test_the_report_s_schema_knows_every_field(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    done = CliRunner().invoke(app, ["check", "--output-format", "json", "examples", "nowhere.yaml"])
    report, schema = json.loads(done.stdout), json.loads(as_text(SchemaName.REPORT))
    known = schema["$defs"]
    assert report.keys() == schema["properties"].keys()
    assert report["summary"].keys() == schema["properties"]["summary"]["properties"].keys()
    finding = next(one for one in report["findings"] if one["fix"])
    for name, data in {
        "finding": finding,
        "fix": finding["fix"],
        "edit": finding["fix"]["edits"][0],
        "position": finding["start"],
        "failure": report["failures"][0],
    }.items():
        assert data.keys() == known[name]["properties"].keys(), name
