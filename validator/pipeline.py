"""One whole run: files → documents → findings. The command line, the Python API and everything else call this."""

from collections.abc import Sequence
from dataclasses import dataclass

from validator.decoding import decode
from validator.document import Document, Problem
from validator.files import STDIN, FileError, Input, find, read_bytes
from validator.linter import lint
from validator.profile import DEFAULT, Profile
from validator.readers import BY_NAME, choose
from validator.readers.record import unreadable
from validator.registry import RULES
from validator.rule import Rule
from validator.run import Failure, Run
from validator.source import Source


@dataclass(frozen=True)
class Options:
    """How to check: which rules, by which profile, and what the user says of the input."""

    rules: Sequence[Rule] = RULES
    profile: Profile = DEFAULT
    input_format: str | None = None
    stdin_filename: str | None = None


def check_paths(paths: list[str], options: Options | None = None) -> Run:
    """Check files and folders; `-` is standard input."""
    options = options or Options()
    run = Run({rule.code: rule for rule in RULES})
    for found in find(paths):
        try:
            if isinstance(found, FileError):
                raise found
            _check_source(_read(found, options), options, run, named=found.named)
        except FileError as problem:
            run.failures.append(Failure(problem.message_id, problem.params))
    if not run.files and not run.failures:
        run.failures.append(Failure("nothing", {"path": ", ".join(paths)}))
    return run


def check_bytes(data: bytes, path: str = "article.yaml", options: Options | None = None) -> Run:
    """Check the bytes of a file called `path` without touching the disk."""
    options = options or Options()
    run = Run({rule.code: rule for rule in RULES})
    try:
        _check_source(_decoded(data, path), options, run, named=True)
    except FileError as problem:
        run.failures.append(Failure(problem.message_id, problem.params))
    return run


def read_path(path: str, options: Options) -> list[Document]:
    """The readable documents of one file. Raises FileError, also where the file holds no readable article."""
    found = next(find([path]))
    if isinstance(found, FileError):
        raise found
    source = _read(found, options)
    documents = read_documents(source, options) if isinstance(source, Source) else [source]
    if not all(document.readable for document in documents):
        raise FileError("broken", path=found.shown)
    return documents


def read_documents(source: Source, options: Options, *, named: bool = True) -> list[Document]:
    """The documents of a source; [] for a file in a folder that is no article. Raises FileError."""
    reader = BY_NAME[options.input_format] if options.input_format else choose(source, named=named)
    if reader is None:
        if named:
            raise FileError("unknown-format", path=source.path)
        return []
    try:
        return reader.read(source)
    except Exception as error:  # a reader’s fault must not keep the other files from being checked
        raise FileError("reader-crash", path=source.path, error=repr(error)) from error


def _read(file: Input, options: Options) -> Source | Document:
    shown = options.stdin_filename if file.shown == STDIN and options.stdin_filename else file.shown
    return _decoded(read_bytes(file), shown)


def _decoded(data: bytes, path: str) -> Source | Document:
    """The text of a file, or an unreadable document where it is not UTF-8."""
    decoded = decode(data)
    if decoded.text is not None:
        return Source(path, decoded.text, decoded.bom)
    problem = Problem("STR002", "encoding", params={"encoding": decoded.encoding})
    if not decoded.encoding:
        problem = Problem("STR002", "binary")
    return unreadable(Source(path, ""), "unreadable", problem)


def _check_source(source: Source | Document, options: Options, run: Run, *, named: bool) -> None:
    if isinstance(source, Source):
        documents = read_documents(source, options, named=named)
    else:
        documents = [source] if named or not source.source.path.endswith(".txt") else []
    if documents:
        _check_documents(documents, options, run)


def _check_documents(documents: list[Document], options: Options, run: Run) -> None:
    source = documents[0].source
    result = lint(documents, options.rules, options.profile)
    run.files += 1
    run.sources[source.path] = source
    run.findings += result.findings
    run.failures += [
        Failure("crash", {"path": crash.path, "code": crash.code, "error": crash.error}) for crash in result.crashes
    ]
