"""Converting loses nothing: an article.yaml that holds every field comes out with the same data."""

from validator.i18n import Renderer
from validator.pipeline import Options, read_documents
from validator.source import Source
from validator.writers import article_yaml

FULL = """\
journal:
  title: {ru: Вестник онкологии, en: Oncology Bulletin}
  abbreviation: {en: Oncol Bull}
  publisher: {ru: "Издательство «Наука»"}
  issn: {print: 1812-2892, online: 2313-1519}
language: ru
type: research-article
section: {ru: Клиническая медицина}
title: {ru: "Лечение: новый метод", en: "Treatment: a new method"}
authors:
- name:
    ru: {given: Анна, patronymic: Петровна, family: Ким}
    en: Anna Kim
  affiliations: [1, 2]
  corresponding: true
  orcid: https://orcid.org/0000-0002-1825-0097
  email: kim@example.org
affiliations:
  1: {ru: "Больница № 010, Томск", en: "Hospital No. 010, Tomsk"}
  2: {name: {en: Tomsk University}, ror: 04ttjf776, country: RU, city: {ru: Томск, en: Tomsk}}
year: 2018
volume: 3
issue: 3.10
pages: 010-020
doi: 10.1234/abc.2018.3
udc: 616.379-008.64
license: https://creativecommons.org/licenses/by/4.0/
dates: {received: 2018-01-15, accepted: 2018-02-20}
abstract: {ru: "Текст: с двоеточием", en: "no"}
keywords: {ru: [рак, "да"], en: [cancer, yes]}
citation: {ru: ["Ким А. П. Лечение // Вестник онкологии. 2018. Т. 3. С. 10–20."]}
references:
- "Ким А. П. Рак.\\xa0М.: Наука, 2010."
- {text: "Kim A. Cancer. 2011;1:1-2.", doi: 10.1000/182}
funding: {en: None}
extra: {rubric: [1, 2], note: 010}
"""


def test_every_field_survives() -> None:
    (first,) = read_documents(Source("article.yaml", FULL), Options())
    assert not [problem for problem in first.problems if problem.code != "STR006"]

    written = article_yaml.write([first.article], Renderer("en", {}), "article.yaml")
    (second,) = read_documents(Source("article.yaml", written), Options())

    assert second.article == first.article
    assert not second.problems
