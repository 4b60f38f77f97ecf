"""`junit`: the XML of test reports, which CI servers show: a suite for each file, a test case for each finding.

The form is that of Jenkins (junit-10.xsd).
"""

import re
from collections.abc import Sequence
from itertools import chain
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, indent, tostring

from validator.finding import Finding, Severity
from validator.i18n import Renderer
from validator.reports import Look
from validator.reports.json_report import rule_url
from validator.reports.machine import repository_path, told
from validator.run import Failure, Run

_NAME = "metalint"
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even as a character reference."""


def render(run: Run, renderer: Renderer, look: Look) -> str:
    """One XML document. A finding that fails no run passes here too, and a silenced one is skipped."""
    del look
    by_path: dict[str, list[Finding]] = {path: [] for path in run.sources}
    for finding in run.findings:
        by_path[finding.path].append(finding)
    root = Element("testsuites", name=_NAME)
    root.extend(_suite(path, findings, renderer) for path, findings in by_path.items())
    if run.failures:
        root.append(_failures(run.failures, renderer))
    for suite in chain(root, [root]):
        _count(suite)
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(path: str, findings: Sequence[Finding], renderer: Renderer) -> Element:
    suite = _element("testsuite", name=repository_path(path))
    suite.extend(_case(finding, renderer) for finding in findings)
    if not findings:
        suite.append(_element("testcase", name=_NAME, classname=_class(path)))
    return suite


def _case(finding: Finding, renderer: Renderer) -> Element:
    path = repository_path(finding.path)
    place = f"{finding.start.line}:{finding.start.column}"
    case = _element("testcase", name=f"{finding.code} {finding.name} ({place})", classname=_class(finding.path))
    told_more = f"{path}:{place}\n{told(finding, renderer)}\n{rule_url(renderer.rule(finding.code), renderer.language)}"
    if finding.suppressed:
        case.append(_element("skipped", message=renderer.message(finding)))
    elif finding.severity is Severity.INFO:
        case.append(_element("system-out", told_more))
    else:
        case.append(_element("failure", told_more, type=finding.severity.value, message=renderer.message(finding)))
    return case


def _class(path: str) -> str:
    """The path without its suffix: servers take what follows the last dot for the name of a class."""
    return PurePosixPath(repository_path(path)).with_suffix("").as_posix()


def _failures(failures: Sequence[Failure], renderer: Renderer) -> Element:
    suite = Element("testsuite", name=_NAME)
    for failure in failures:
        told_all = renderer.failure(failure)
        case = _element("testcase", name=told_all, classname=_NAME)
        case.append(_element("error", type=failure.message_id, message=told_all))
        suite.append(case)
    return suite


def _count(element: Element) -> None:
    """Write the numbers of test cases below an element into it."""
    for name, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
        element.set(name, str(sum(1 for _ in element.iter(tag))))


def _element(tag: str, text: str | None = None, **attributes: str) -> Element:
    """An element with what XML cannot hold shown by its code."""
    made = Element(tag, {name: _legal(value) for name, value in attributes.items()})
    made.text = _legal(text) if text else None
    return made


def _legal(text: str) -> str:
    return _ILLEGAL.sub(lambda match: f"U+{ord(match[0]):04X}", text)
