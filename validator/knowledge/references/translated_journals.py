"""Russian journals whose translated edition has pages, often volumes and DOIs of its own under an English name.

Written down from general knowledge of the translated editions (Springer and Pleiades Publishing, IOP and
Turpion, AIP before 1993), not checked against the publishers' catalogues; so a hit may only silence a finding,
never raise one. An edition that is not listed is recognised by what the two references state.
"""

from functools import cache

from validator.knowledge.characters.scripts import words

# Russian names and abbreviations = English names and abbreviations; without periods.
_TABLE = """
атомная энергия = atomic energy, at energy, soviet atomic energy, sov at energy, sov atom energy
теплоэнергетика = thermal engineering, therm eng, thermal eng
теплофизика высоких температур, твт = high temperature, high temp
успехи физических наук, уфн = physics uspekhi, phys usp, soviet physics uspekhi, sov phys usp
ядерная физика = physics of atomic nuclei, phys at nucl, phys atom nucl, soviet journal of nuclear physics
физика плазмы = plasma physics reports, plasma phys rep, soviet journal of plasma physics
физика элементарных частиц и атомного ядра, эчая = physics of particles and nuclei, phys part nucl
журнал экспериментальной и теоретической физики, жэтф = journal of experimental and theoretical physics, jetp
письма в жэтф = jetp letters, jetp lett
журнал технической физики, жтф = technical physics, tech phys, soviet physics technical physics
письма в жтф, письма в журнал технической физики = technical physics letters, tech phys lett
физика твердого тела, фтт = physics of the solid state, phys solid state, soviet physics solid state
физика и техника полупроводников, фтп = semiconductors, soviet physics semiconductors
физика металлов и металловедение, фмм = physics of metals and metallography, phys met metallogr
металловедение и термическая обработка металлов, митом = metal science and heat treatment, met sci heat treat
оптика и спектроскопия = optics and spectroscopy, opt spectrosc
квантовая электроника = quantum electronics, soviet journal of quantum electronics
приборы и техника эксперимента, птэ = instruments and experimental techniques, instrum exp tech
измерительная техника = measurement techniques, meas tech
заводская лаборатория = inorganic materials, industrial laboratory
дефектоскопия = russian journal of nondestructive testing, russ j nondestruct test
инженерно физический журнал, ифж = journal of engineering physics, j eng phys
прикладная механика и техническая физика, пмтф = journal of applied mechanics and technical physics
проблемы прочности = strength of materials
автоматика и телемеханика = automation and remote control, autom remote control
доклады академии наук, дан = doklady physics, doklady chemistry, doklady mathematics, doklady earth sciences
известия ран, известия российской академии наук, известия академии наук = bulletin of the russian academy of sciences
радиохимия = radiochemistry, soviet radiochemistry
успехи химии = russian chemical reviews, russ chem rev
журнал физической химии = russian journal of physical chemistry, russ j phys chem
журнал неорганической химии = russian journal of inorganic chemistry, russ j inorg chem
журнал аналитической химии = journal of analytical chemistry, j anal chem
журнал прикладной химии = russian journal of applied chemistry, russ j appl chem
журнал органической химии = russian journal of organic chemistry, russ j org chem
неорганические материалы = inorganic materials, inorg mater
электрохимия = russian journal of electrochemistry, russ j electrochem
коллоидный журнал = colloid journal, colloid j
кинетика и катализ = kinetics and catalysis, kinet catal
высокомолекулярные соединения = polymer science, polym sci
химико фармацевтический журнал = pharmaceutical chemistry journal, pharm chem j
теоретические основы химической технологии, тохт = theoretical foundations of chemical engineering
биохимия = biochemistry moscow
молекулярная биология = molecular biology, mol biol
генетика = russian journal of genetics, russ j genet
микробиология = microbiology
физиология растений = russian journal of plant physiology
физиология человека = human physiology, hum physiol
бюллетень экспериментальной биологии и медицины = bulletin of experimental biology and medicine, bull exp biol med
медицинская техника = biomedical engineering, biomed eng
журнал эволюционной биохимии и физиологии = journal of evolutionary biochemistry and physiology
почвоведение = eurasian soil science
геохимия = geochemistry international, geochem int
геотектоника = geotectonics
петрология = petrology
вулканология и сейсмология = journal of volcanology and seismology
геология и геофизика = russian geology and geophysics
геомагнетизм и аэрономия = geomagnetism and aeronomy
океанология = oceanology
водные ресурсы = water resources
метеорология и гидрология = russian meteorology and hydrology
астрономический журнал = astronomy reports
письма в астрономический журнал = astronomy letters
космические исследования = cosmic research
математические заметки = mathematical notes, math notes
успехи математических наук = russian mathematical surveys, russ math surv
математический сборник = sbornik mathematics
теоретическая и математическая физика = theoretical and mathematical physics, theor math phys
журнал вычислительной математики и математической физики = computational mathematics and mathematical physics
программирование = programming and computer software
вестник российской академии наук = herald of the russian academy of sciences
научно техническая информация = scientific and technical information processing
"""


@cache
def _editions() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    rows = (row.split(" = ") for row in _TABLE.strip().splitlines())
    return tuple((_padded(russian), _padded(english)) for russian, english in rows)


def _padded(names: str) -> tuple[str, ...]:
    return tuple(f" {name} " for name in names.split(", "))


def cites_english_edition(russian: str, english: str) -> bool:
    """Whether one text names a Russian journal and the other one its translated edition."""
    left, right = _plain(russian), _plain(english)
    return any(
        any(name in left for name in originals) and any(name in right for name in translations)
        for originals, translations in _editions()
    )


def _plain(text: str) -> str:
    """The words in small letters between single spaces."""
    return " " + " ".join(word.text.casefold().replace("ё", "е") for word in words(text)) + " "
