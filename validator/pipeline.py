"""One whole run: files → documents → findings. The command line, the Python API and everything else call this."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from validator.decoding import decode
from validator.document import Document, Problem
from validator.failures import FailureError
from validator.files import STDIN, Input, Skips, find, read_bytes, write_bytes
from validator.finding import Finding, Severity
from validator.fixes import mend
from validator.jobs import in_order
from validator.linter import Crash, lint
from validator.profile import DEFAULT, Profile
from validator.quotes import quotes
from validator.readers import BY_NAME, choose
from validator.readers.record import unreadable
from validator.registry import RULES
from validator.rule import Rule
from validator.run import Change, Checked, Failure, Run
from validator.source import Source
from validator.suppressions import silence


@dataclass(frozen=True)
class Options:
    """How to check one file: which rules, by which profile, and what the user says of the input.

    `severities` by code go before the rules' own.
    """

    rules: Sequence[Rule] = RULES
    profile: Profile = DEFAULT
    severities: Mapping[str, Severity] = field(default_factory=dict)
    known: Sequence[Rule] = RULES
    """All rules there are, those that do not run too: what a comment in a file may name."""
    input_format: str | None = None
    stdin_filename: str | None = None
    suppressions: bool = True
    """Whether comments in a file silence findings."""
    fix: Literal["safe", "unsafe"] | None = None
    """Which fixes are applied."""
    write: bool = True
    """Whether a mended file is written, or only told in `Run.changes`."""


_MANIFOLD = (".txt",)
"""Files that may be anything: in a folder, one that cannot be read is no article."""


OptionsOf = Callable[[Path], Options]
"""The options that hold for a file; may raise FailureError."""


def check_paths(
    paths: Sequence[str],
    options: Options | OptionsOf | None = None,
    skips: Skips | None = None,
    *,
    allow_empty: bool = False,
    jobs: int = 1,
) -> Run:
    """Check files and folders; `-` is standard input. Options may differ from file to file.

    `allow_empty`: whether it is no failure that there is no article at all. `jobs`: how many processes share the files.
    """
    given = options or Options()

    def options_of(path: Path) -> Options:
        return given if isinstance(given, Options) else given(path)

    run = Run({rule.code: rule for rule in RULES})
    files = list(find(paths, skips) if skips else find(paths))
    for found, part in zip(files, in_order(lambda file: _alone(file, options_of), files, jobs), strict=True):
        try:
            if isinstance(found, Input):
                run.know(options_of(found.path).known)
        except FailureError as problem:
            run.fail(problem)
        else:
            run.join(part)
    if not (run.files or run.failures or allow_empty):
        run.failures.append(Failure("nothing", {"path": ", ".join(paths)}))
    return run


def _alone(file: Input | FailureError, options_of: OptionsOf) -> Run:
    """The run of one file; without rules, which another process has too."""
    run = Run({})
    try:
        if isinstance(file, FailureError):
            raise file
        _take(run, file, options_of(file.path))
    except FailureError as problem:
        run.fail(problem)
    return run


def _take(run: Run, file: Input, options: Options) -> None:
    """Check one file and, where fixes changed it, write it; what could not be written is told as it still is."""
    data = read_bytes(file)
    if file.shown == STDIN and options.fix and options.write:
        run.piped = data
    source = _decoded(data, _shown(file, options))
    checked = check_source(source, options, named=file.named)
    if checked and isinstance(source, Source) and checked.source.text != source.text:
        try:
            _change(run, file, Change(source, checked.source), options)
        except FailureError as problem:
            run.fail(problem)
            checked = check_source(source, replace(options, fix=None), named=file.named)
    run.add(checked)


def _change(run: Run, file: Input, change: Change, options: Options) -> None:
    """Write a file whole or not at all. Raises FailureError."""
    if options.write and file.shown == STDIN:
        run.piped = change.after.data
    elif options.write:
        write_bytes(file.path, change.after.data, replace=True)
    run.written = options.write
    run.changes.append(change)


def check_bytes(data: bytes, path: str = "article.yaml", options: Options | None = None) -> Run:
    """Check the bytes of a file called `path` without touching the disk."""
    options = options or Options()
    run = Run({rule.code: rule for rule in RULES})
    try:
        run.know(options.known)
        run.add(check_source(_decoded(data, path), options))
    except FailureError as problem:
        run.fail(problem)
    return run


def check_source(source: Source | Document, options: Options, *, named: bool = True) -> Checked | None:
    """Check one source, and mend it if so asked; None for a file in a folder that is no article.

    Raises FailureError.
    """
    if options.fix and isinstance(source, Source):
        return mend(source, lambda text: _check(text, options, named=named), unsafe=options.fix == "unsafe")
    return _check(source, options, named=named)


def _check(source: Source | Document, options: Options, *, named: bool) -> Checked | None:
    if isinstance(source, Source):
        documents = read_documents(source, options, named=named)
    else:
        documents = [source] if named or source.readable or not source.source.path.endswith(_MANIFOLD) else []
    return _check_documents(documents, options) if documents else None


def read_path(path: str, options: Options) -> list[Document]:
    """The readable documents of one file. Raises FailureError, also where the file holds no readable article."""
    found = next(find([path]))
    if isinstance(found, FailureError):
        raise found
    source = _decoded(read_bytes(found), _shown(found, options))
    documents = read_documents(source, options) if isinstance(source, Source) else [source]
    if not all(document.readable for document in documents):
        raise FailureError("broken", path=found.shown)
    return documents


def read_documents(source: Source, options: Options, *, named: bool = True) -> list[Document]:
    """The documents of a source; [] for a file in a folder that is no article. Raises FailureError."""
    reader = BY_NAME[options.input_format] if options.input_format else choose(source, named=named)
    if reader is None:
        if named:
            raise FailureError("unknown-format", path=source.path)
        return []
    try:
        return reader.read(source)
    except Exception as error:  # a reader’s fault must not keep the other files from being checked
        raise FailureError("reader-crash", path=source.path, error=repr(error)) from error


def _shown(file: Input, options: Options) -> str:
    """What a file is called in messages."""
    return options.stdin_filename if file.shown == STDIN and options.stdin_filename else file.shown


def _decoded(data: bytes, path: str) -> Source | Document:
    """The text of a file, or an unreadable document where its encoding is not known."""
    decoded = decode(data)
    if decoded.text is not None:
        return Source(path, decoded.text, decoded.bom, decoded.encoding)
    problem = Problem("STR002", "encoding", params={"encoding": decoded.encoding})
    if not decoded.encoding:
        problem = Problem("STR002", "binary")
    return unreadable(Source(path, ""), "unreadable", problem)


def _failure(crash: Crash) -> Failure:
    """What is told of a rule that crashed: a fault of metalint, or of a rule from elsewhere."""
    ours = any(rule.code == crash.code for rule in RULES)
    return Failure("crash" if ours else "rule-crash", crash._asdict())


def _check_documents(documents: list[Document], options: Options) -> Checked:
    source = documents[0].source
    result = lint(documents, options.rules, options.profile, options.severities)
    findings, suppressed = result.findings, list[Finding]()
    if options.suppressions:
        findings, suppressed = silence(documents, result, options.rules, options.known, options.severities)
    crashes = [_failure(crash) for crash in result.crashes]
    titles = [{code: text.value for code, text in document.article.titles.items()} for document in documents]
    said = quotes(documents, [*findings, *suppressed])
    return Checked(source, findings, suppressed, crashes, quotes=said, titles=titles, ran=result.ran)
