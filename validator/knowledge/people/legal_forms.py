"""The legal form in an institution's name (ФГБОУ ВО, АО, ТОО, JSC), which ГОСТ Р 7.0.7-2021 keeps out of affiliations.

The forms are those of the civil codes of Russia and Kazakhstan as ОКОПФ (ОК 028-2012) lists them, with the types of
institution that laws 7-ФЗ and 273-ФЗ add, and their usual English renderings and romanizations.
"""

import re
from functools import cache
from typing import NamedTuple

_LONGEST_AFFILIATION = 5_000
_ABBREVIATIONS = """
ФГБОУ ФГАОУ ФГКОУ ФГБВОУ ФГКВОУ ФГОУ ГБОУ ГАОУ ГОУ МБОУ МАОУ НОУ НОЧУ ЧОУ ОЧУ АНО АНОО ФГБУН ФГБНУ ФГАНУ ФГБУ
ФГАУ ФГКУ ФГУП ФГУН ФГУЗ ФГУ ФКУЗ ФКУ ФБУН ФБУЗ ФБУ ГНУ ГБУЗ ГАУЗ ГКУЗ ГБУН ГБУ ГУЗ ГУП МУП МБУЗ МБУ ЧУЗ НУЗ
ОАО ЗАО ПАО НПАО ООО ОсОО ТОО АОО МОО РОО РГП РГКП ГКП КГП ГККП КГКП РУП РНПУП ЖШС КеАҚ КЕАҚ РМК РМҚК МКҚК JSC
OJSC CJSC PJSC NJSC NCJSC NPJSC LLC LLP Ltd Inc GmbH FSBEI FSAEI FSBI FSBSI FSBIS FSAI FSUE SBEI FGBOU FGAOU
FGBU FGBUN FGBNU FGUP FGU GBUZ GBOU OAO ZAO OOO TOO RSE
"""
_AMBIGUOUS = "АО НАО АҚ ГУ ГАУ МАУ ГКУ УО ГП AO PAO NAO ANO NC"
"""Also autonomous districts, state and agrarian universities …: forms only before the institution's own quotes."""
_KINDS = "ВО|ВПО|ДПО|СПО|HE|HPE|VO|VPO|DPO"
_ENTERPRISE_RIGHT = r"на\s(?:ПХВ|праве\sхозяйственного\sведения)|(?:on|at)\s(?:the\s)?(?:REM|PVC)"
_PHRASES = (
    (
        r"(?:федеральное\s)?(?:государственное|муниципальное|негосударственное|частное)\s"
        r"(?:(?:бюджетное|автономное|каз[её]нное|военное|научное|образовательное|научно-исследовательское)\s){0,4}"
        r"учреждение(?:\s(?:науки|здравоохранения"
        r"|(?:высшего|среднего|дополнительного)(?:\sпрофессионального)?\sобразования))?"
    ),
    (
        r"(?:федеральное|республиканское|коммунальное)\sгосударственное\s(?:унитарное\s|каз[её]нное\s)?предприятие"
        r"(?:\sна\sправе\sхозяйственного\sведения)?"
    ),
    r"(?:(?:открытое|закрытое|публичное|непубличное|некоммерческое)\s)?акционерное\sобщество",
    r"(?:общество|товарищество)\sс\sограниченной\sответственностью",
    (
        r"автономная\sнекоммерческая\s(?:образовательная\s)?организация(?:\s(?:высшего|дополнительного\sпрофессионального)"
        r"\sобразования)?"
    ),
    r"(?:коммерциялық\sемес\s)?акционерлік\sқоғамы?|жауапкершілігі\sшектеулі\sсеріктесті(?:к|гі)",
    r"(?:шаруашылық\sжүргізу\sқұқығындағы\s)?республикалық\sмемлекеттік\s(?:қазыналық\s)?кәсіпорны?",
    (
        r"(?:federal\s)?state\s(?:(?:budget|budgetary|funded|autonomous|government|scientific|educational|research)\s){1,4}"
        r"institution(?:\sof\s(?:science|higher(?:\sprofessional)?\seducation|health\s?care))?"
    ),
    r"federal\sstate\s(?:unitary\senterprise|institution)",
    r"(?:(?:open|closed|public|non-?profit|non-?commercial)\s)?joint[\s-]stock\scompany",
    r"limited\sliability\s(?:company|partnership)",
    r"republican\sstate\senterprise(?:\son\s(?:the\s)?right\sof\seconomic\s(?:management|use))?",
)
_OPENING = "«\"“„'‘"
_CLOSING = "»\"”“'’"
_NAME = re.compile(r"[^\W\d_]{2}")


class LegalForm(NamedTuple):
    """A legal form [start, end) of a text; `cut` is the piece to delete so that the bare name remains, if it can be."""

    start: int
    end: int
    cut: tuple[int, int] | None = None


@cache
def _pattern() -> re.Pattern[str]:
    plain = "|".join(sorted(_ABBREVIATIONS.split(), key=len, reverse=True))
    ambiguous = "|".join(_AMBIGUOUS.split())
    phrases = "|".join(_PHRASES)
    return re.compile(
        rf"(?<![\w-])(?:(?:ШЖҚ\s)?(?:NC\s|Co\.,?\s)?(?:{plain})(?:\s(?:{_KINDS}|{_ENTERPRISE_RIGHT}))?"
        rf"|(?P<ambiguous>{ambiguous})|(?i:{phrases}))(?![\w-])"
    )


def find_legal_forms(text: str) -> tuple[LegalForm, ...]:
    """The legal forms in an affiliation, in order of place.

    One at the beginning or end of the text has a `cut`. «Ямало-Ненецкий АО», «Кубанский ГАУ» are no legal forms.
    """
    text = text[:_LONGEST_AFFILIATION]
    return tuple(
        LegalForm(*match.span(), _cut(text, match))
        for match in _pattern().finditer(text)
        if (not match["ambiguous"] or _is_form(text, match)) and match.end() - match.start() < len(text.strip(" .,"))
    )


def _is_form(text: str, match: re.Match[str]) -> bool:
    """Whether an ambiguous abbreviation stands at quotes («АО «ФЭИ»», «ФЭИ», АО) or begins «АО ОКБ «Гидропресс»»."""
    after = text[match.end() :].lstrip()
    if after[:1] and after[0] in _OPENING:
        return True
    before = text[: match.start()].rstrip(" \u00a0,")
    if before and before[-1] in _CLOSING and not after:  # «Қазақ университеті» АҚ
        return True
    return match.start() == 0 and after[:1].isupper() and any(mark in after for mark in _OPENING)


def _cut(text: str, match: re.Match[str]) -> tuple[int, int] | None:
    before, after = text[: match.start()], text[match.end() :]
    if not before.strip():
        rest = after.lstrip(" \u00a0,–—-")
        return (0, len(text) - len(rest)) if _NAME.search(rest[:3].strip(_OPENING)) else None
    if not after.strip(" \u00a0.") and before.count("(") == before.count(")"):
        kept = before.rstrip(" \u00a0,–—-")
        return (len(kept), len(text)) if _NAME.search(kept) else None
    return None
