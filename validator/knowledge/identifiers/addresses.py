"""E-mail addresses and URLs as they are printed; both may be internationalized («почта@пример.рф»)."""

import re
from collections.abc import Iterator

from validator.knowledge.identifiers.identifier_reading import (
    AsciiText,
    Problem,
    ProblemKind,
    Reading,
    ascii_char,
    replaced_text,
    said_absent,
    trimmed,
)

_WORD = re.compile(r"[^\W_]+")
_LABEL = re.compile(r"\w[\w-]{0,62}")  # with `_`: no registry sells it, yet subdomains have it
_LOCAL = re.compile(r'[^\s@"(),:;<>\[\]\\]+')
_MAILBOX_PREFIX = re.compile(r"(?i)(?:e-?mail\s*:\s*)?(?:mailto:)?")
_SCHEME = re.compile(r"(?i)(?:https?|ftp)://(?! )")
_DAMAGED_SCHEME = re.compile(r"(?i)(?:h?tt?ps?|hptts?|htpps?) ?[:;]? ?[/\\]{1,4} ?|https?: ?(?=w)")
_HOST_END = re.compile(r"[/?#\s]")
_IPV4 = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_TRAILING = " .,;:'\"\t\r\n"

_Run = tuple[int, int, str | None]


def _runs(text: str, host: tuple[int, int]) -> list[_Run]:
    """What is certainly no letter of another script: invisible characters, dashes of the host, lookalikes.

    RFC 3987 and RFC 6531 allow other scripts, RFC 5892 no dash but the hyphen in a domain name; under an
    ASCII top-level domain a label of nothing but lookalikes is a typing error.
    """
    start, end = host
    national = not text[start:end].rpartition(".")[2].isascii()
    runs = list(_mixed_words(text, 0, start, whole=False))
    runs += _mixed_words(text, start, end, whole=not national)
    runs += _mixed_words(text, end, len(text), whole=False)
    for match in re.finditer(r"[^\w\x00-\x7f]", text):
        plain = ascii_char(match.group())
        if plain in {"", " "} or (plain == "-" and start <= match.start() < end):
            runs.append((*match.span(), plain.strip()))
    return sorted(runs)


def _mixed_words(text: str, start: int, end: int, *, whole: bool) -> Iterator[_Run]:
    """Words of Latin letters and others' lookalikes; with `whole` also words of nothing but lookalikes."""
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        latin = any(char.isascii() and char.isalpha() for char in word)
        mapped = "".join(ascii_char(char) or char for char in word)
        if mapped != word and mapped.isascii() and (latin or whole):
            yield (*match.span(), mapped)


def _domain_problem(printed: AsciiText, start: int, end: int) -> list[Problem]:
    """The domain name at [start, end) as a problem, unless it has two sound labels and a top-level domain."""
    labels = printed.text[start:end].split(".")
    sound = all(_LABEL.fullmatch(label) and not label.endswith("-") for label in labels)
    if _IPV4.fullmatch(printed.text, start, end) or (sound and len(labels) > 1 and not labels[-1].isdigit()):
        return []
    return [printed.problem("domain", start, end)]


def _spaces(printed: AsciiText, start: int, end: int, joints: str) -> list[Problem]:
    """Inner spaces, to be removed with certainty beside one of the `joints`."""
    text = printed.text
    problems = []
    for match in re.finditer(r"\s+", text[start:end]):
        first, last = start + match.start(), start + match.end()
        certain = text[first - 1] in joints or text[last] in joints
        problems.append(printed.problem("space", first, last, "" if certain else None))
    return problems


def read_email(text: str) -> Reading:
    """Read one e-mail address, bare or with `mailto:`; «почта@пример.рф» is sound, a mixed word is not."""
    printed = replaced_text(text, _runs(text, (0, len(text.rstrip(_TRAILING)))))
    match = _MAILBOX_PREFIX.match(printed.text)
    start = match.end() if match else 0
    return said_absent(text, printed, start, r"@|\w\.\w") or _read_printed_email(printed, start)


def _read_printed_email(printed: AsciiText, start: int) -> Reading:
    end, problems = trimmed(printed, start)
    body = printed.text[start:end]
    fatal = _email_fatal(body)
    if fatal:
        problems.append(printed.problem(fatal, start, end))
        return printed.reading(None, start, end, problems)
    problems += _spaces(printed, start, end, "@.-_")
    if not any(problem.kind == "space" for problem in problems):
        problems += _mailbox(printed, start, end)
    return printed.reading(re.sub(r"\s", "", body), start, end, problems)


def _email_fatal(body: str) -> ProblemKind | None:
    if body.count("@") == 1:
        return None
    return "several" if re.search(r"@[^@]*[\s,;][^@]*@", body) else "shape"


def _mailbox(printed: AsciiText, start: int, end: int) -> list[Problem]:
    """The two sides of the @."""
    at = printed.text.index("@", start)
    local = printed.text[start:at]
    dots = local.startswith(".") or local.endswith(".") or ".." in local
    quoted = len(local) > 1 and local[0] == local[-1] == '"'
    sound = quoted or (_LOCAL.fullmatch(local) and not dots)
    problems = [] if sound else [printed.problem("shape", start, max(at, start + 1))]
    return problems + _domain_problem(printed, at + 1, end)


def read_url(text: str) -> Reading:
    """Read an absolute http, https or ftp URL, or IRI (RFC 3987: «http://кремль.рф/новости»).

    A typographic dash in the path is a `dash` problem without replacement: it is legal and nearly never
    meant. The value keeps its letters' case; only scheme and host are free of it.
    """
    printed = replaced_text(text, _runs(text, _host(text)))
    return said_absent(text, printed, 0, r"\w\.\w|:/") or _read_printed_url(printed)


def _read_printed_url(printed: AsciiText) -> Reading:
    start, host_end = _host(printed.text)
    last, problems = _url_end(printed)
    host_end = min(host_end, last)
    problems += _scheme(printed, start)
    if start:
        problems += _spaces(printed, start, last, "/.-_?&=")
        problems += _domain_problem(printed, start, _without_port(printed.text, start, host_end))
    problems += _dashes(printed, host_end, last)
    bare = re.sub(r"\s", "", printed.text[start:last])
    sound = _SCHEME.match(printed.text)
    scheme = sound.group() if sound else _mended_scheme(printed, start)
    return printed.reading(scheme + bare, 0, last, problems)


def _url_end(printed: AsciiText) -> tuple[int, list[Problem]]:
    """Where the URL ends; a final slash belongs to it, a final period does not."""
    end = len(printed.text.rstrip(_TRAILING))
    if end == len(printed.text):
        return end, []
    return end, [printed.problem("trailing", end, len(printed.text), "")]


def _host(text: str) -> tuple[int, int]:
    """Where the host of a URL stands; an empty span at the start when there is no scheme."""
    lead = len(text) - len(text.lstrip())
    match = _SCHEME.match(text, lead) or _DAMAGED_SCHEME.match(text, lead)
    start = match.end() if match else lead
    stop = _HOST_END.search(text, start)
    return start, stop.start() if stop else len(text.rstrip(" .,;"))


def _scheme(printed: AsciiText, start: int) -> list[Problem]:
    """A missing or misspelt `https://` before the host at `start`."""
    if _SCHEME.match(printed.text):
        return []
    if not start:
        return [printed.problem("scheme", 0, len(printed.text))]
    return [printed.problem("scheme", 0, start, _mended_scheme(printed, start))]


def _mended_scheme(printed: AsciiText, start: int) -> str:
    return "https://" if "s" in printed.text[:start].casefold() else "http://"


def _without_port(text: str, start: int, end: int) -> int:
    port = re.search(r":\d{1,5}\Z", text[max(start, end - 6) : end])
    return end - len(port.group()) if port else end


def _dashes(printed: AsciiText, start: int, end: int) -> list[Problem]:
    return [
        printed.problem("dash", start + match.start(), start + match.end())
        for match in re.finditer(r"[^\w\x00-\x7f]", printed.text[start:end])
        if ascii_char(match.group()) == "-"
    ]
