"""The site: a Zensical project for each language, English at the root and Russian below `ru/`."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from docs_texts import LANGUAGES

from validator.i18n import Renderer
from validator.profile import PROFILES
from validator.registry import RULES
from validator.reports.families import FAMILIES, by_family

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
SITE = ROOT / "site"
ADDRESS = "https://metalint.readthedocs.io/"

_STYLE = """/* Made by `python tools/docs.py`. Long lines of an example are read, not scrolled, where there is room. */
@media screen and (min-width: 60em) {
  .md-typeset pre > code { white-space: pre-wrap; }
}
"""
_SCRIPT = """// Made by `python tools/docs.py`. A page has the same path in each language: the switch leads to its twin.
const base = JSON.parse(document.getElementById("__config").textContent).base;
const root = new URL(base.replace(/\\/?$/, "/"), location.href);
const path = location.href.slice(root.href.length);
const top_ = document.documentElement.lang === "en" ? root : new URL("../", root);
for (const link of document.querySelectorAll("a[hreflang]")) {
  link.href = new URL((link.hreflang === "en" ? "" : `${link.hreflang}/`) + path, top_);
}
"""
ASSETS = {"style.css": _STYLE, "languages.js": _SCRIPT}

_TITLES = {
    "en": ("Home", "Guide", "For editors of a journal", "For developers", "Profiles", "Rules"),
    "ru": ("Начало", "Руководство", "Для редакции", "Разработчикам", "Профили", "Правила"),
}
_GUIDE = ["start.md", "format.md", "settings.md", "silencing.md", "fixing.md", "output.md", "ci.md"]
_JOURNAL = ["editors.md", "profile-file.md", "journal-rules.md"]
_DEVELOPERS = ["writing-a-rule.md", "python.md"]
_EXTENSIONS = [
    "admonition = {}",
    "attr_list = {}",
    "def_list = {}",
    "tables = {}",
    "toc.permalink = true",
    "pymdownx.highlight = {}",
    "pymdownx.keys = {}",
    "pymdownx.superfences = {}",
    "pymdownx.tabbed.alternate_style = true",
]
_FEATURES = [
    "content.code.copy",
    "navigation.footer",
    "navigation.indexes",
    "navigation.path",
    "navigation.prune",
    "navigation.sections",
    "navigation.top",
    "search.highlight",
]
_PALETTE = (
    ("default", "(prefers-color-scheme: light)", "sun", {"en": "Dark colours", "ru": "Тёмные цвета"}),
    ("slate", "(prefers-color-scheme: dark)", "moon", {"en": "Light colours", "ru": "Светлые цвета"}),
)
_DESCRIPTIONS = {
    "en": "A linter for the bilingual metadata of scholarly articles",
    "ru": "Проверка двуязычных метаданных научных статей",
}


def configuration(language: str) -> str:
    """The Zensical project file of a language, as TOML."""
    folder = "" if language == "en" else f"{language}/"
    lines = [
        "# Made by `python tools/docs.py`; build the site with `python tools/docs.py build`.",
        "[project]",
        'site_name = "metalint"',
        f'site_description = "{_DESCRIPTIONS[language]}"',
        f'site_url = "{ADDRESS}{folder}"',
        f'docs_dir = "docs/{language}"',
        f'site_dir = "site/{folder}"',
        'copyright = "MIT"',
        'extra_css = ["style.css"]',
        'extra_javascript = ["languages.js"]',
        f"nav = {_toml(_navigation(language))}",
        "",
        "[project.theme]",
        f'language = "{language}"',
        "font = false  # nothing is fetched from elsewhere",
        f"features = {json.dumps(_FEATURES)}",
        *(line for colours in _PALETTE for line in _scheme(*colours, language)),
        *(line for other in LANGUAGES for line in _alternate(other)),
        "",
        "[project.markdown_extensions]",
        *_EXTENSIONS,
    ]
    return "\n".join(lines) + "\n"


def _navigation(language: str) -> list[object]:
    home, guide, journal, developers, profiles, rules = _TITLES[language]
    return [
        {home: "index.md"},
        {guide: _GUIDE},
        {journal: _JOURNAL},
        {profiles: ["profiles/index.md", *(f"profiles/{name}.md" for name in PROFILES)]},
        {rules: ["rules/index.md", *_families(language)]},
        {developers: _DEVELOPERS},
    ]


def _families(language: str) -> list[object]:
    """The pages on rules, each family under its letters and title."""
    renderer = Renderer(language, {})
    return [
        {
            f"{letters} {renderer.say(FAMILIES[letters])}": [
                f"rules/{letters}/index.md",
                *(f"rules/{rule.code}.md" for rule in rules),
            ]
        }
        for letters, rules in by_family(RULES)
    ]


def _toml(value: object) -> str:
    """Lists, texts and tables of one key as TOML."""
    if isinstance(value, list):
        return "[\n  " + ",\n  ".join(_toml(item).replace("\n", "\n  ") for item in value) + ",\n]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_toml(key)} = {_toml(item)}" for key, item in value.items()) + " }"
    return json.dumps(value, ensure_ascii=False)


def _scheme(scheme: str, media: str, icon: str, switch: dict[str, str], language: str) -> list[str]:
    return [
        "",
        "[[project.theme.palette]]",
        f'media = "{media}"',
        f'scheme = "{scheme}"',
        f'toggle.icon = "lucide/{icon}"',
        f'toggle.name = "{switch[language]}"',
    ]


def _alternate(language: str) -> list[str]:
    """An entry of the language switch; absolute, as the site stands at the root of its host."""
    link = "/" if language == "en" else f"/{language}/"
    return [
        "",
        "[[project.extra.alternate]]",
        f'name = "{LANGUAGES[language]}"',
        f'link = "{link}"',
        f'lang = "{language}"',
    ]


def project(language: str) -> Path:
    """Where the project file of a language stands: English has the name that Zensical looks for."""
    return ROOT / ("zensical.toml" if language == "en" else f"zensical.{language}.toml")


def build() -> None:
    """Build the site into `site/`; a broken link fails. English first, for Russian goes into its folder."""
    shutil.rmtree(SITE, ignore_errors=True)
    for language in LANGUAGES:
        zensical = Path(sys.executable).with_name("zensical")
        command = [str(zensical), "build", "--strict", "-f", str(project(language))]
        done = subprocess.run(command, check=False, cwd=ROOT)  # noqa: S603 - our own command
        if done.returncode:
            sys.exit(done.returncode)
