"""One whole run: files → documents → findings. The command line, the Python API and everything else call this."""

from collections.abc import Sequence
from dataclasses import dataclass

from validator.article import build
from validator.decoding import decode
from validator.document import Document, Problem
from validator.files import FileProblem, Input, find, read_bytes
from validator.linter import lint
from validator.profile import DEFAULT, Profile
from validator.readers import BY_NAME, choose
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
            if isinstance(found, FileProblem):
                raise found
            _check_file(found, options, run)
        except FileProblem as problem:
            run.failures.append(Failure(problem.message_id, problem.params))
    if not run.files and not run.failures:
        run.failures.append(Failure("nothing", {"path": ", ".join(paths)}))
    return run


def check_text(text: str, path: str = "article.yaml", options: Options | None = None) -> Run:
    """Check a text as if it stood in a file called `path`."""
    run = Run({rule.code: rule for rule in RULES})
    try:
        _check_source(Source(path, text), options or Options(), run, named=True)
    except FileProblem as problem:
        run.failures.append(Failure(problem.message_id, problem.params))
    return run


def read_path(path: str, options: Options) -> list[Document]:
    """The readable documents of one file. Raises FileProblem, also where the file holds no readable article."""
    found = next(find([path]))
    if isinstance(found, FileProblem):
        raise found
    source = read_source(found, options)
    documents = read_documents(source, options) if isinstance(source, Source) else [source]
    if not all(document.readable for document in documents):
        raise FileProblem("broken", path=found.shown)
    return documents


def read_documents(source: Source, options: Options, *, named: bool = True) -> list[Document]:
    """The documents of a source; [] for a file in a folder that is no article. Raises FileProblem."""
    reader = BY_NAME[options.input_format] if options.input_format else choose(source, named=named)
    if reader is None:
        if named:
            raise FileProblem("unknown-format", path=source.path)
        return []
    return reader.read(source)


def read_source(file: Input, options: Options) -> Source | Document:
    """The text of a file, or an unreadable document where it is not UTF-8. Raises FileProblem."""
    shown = options.stdin_filename if file.shown == "-" and options.stdin_filename else file.shown
    decoded = decode(read_bytes(file))
    if decoded.text is not None:
        return Source(shown, decoded.text, decoded.bom)
    message, params = ("encoding", {"encoding": decoded.encoding}) if decoded.encoding else ("binary", {})
    problem = Problem("STR002", message, params=params)
    return Document(Source(shown, ""), build({}), "unreadable", problems=[problem], readable=False)


def _check_file(file: Input, options: Options, run: Run) -> None:
    source = read_source(file, options)
    if isinstance(source, Source):
        _check_source(source, options, run, named=file.named)
    elif file.named or file.path.suffix != ".txt":
        _check_documents([source], options, run)


def _check_source(source: Source, options: Options, run: Run, *, named: bool) -> None:
    documents = read_documents(source, options, named=named)
    if documents:
        _check_documents(documents, options, run)


def _check_documents(documents: list[Document], options: Options, run: Run) -> None:
    source = documents[0].source
    result = lint(documents, options.rules, options.profile)
    run.files += 1
    run.sources[source.path] = source
    run.findings += result.findings
    run.failures += [
        Failure("crash", {"path": crash.path, "code": crash.code, "error": crash.error})
        for crash in result.crashes
    ]
