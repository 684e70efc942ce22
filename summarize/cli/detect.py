"""`summarize detect [SOURCE]...`: languages of documents, of passages, or of every line."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any, BinaryIO

from summarize.analysis import language_shares
from summarize.article import Article
from summarize.bounded import passages_of
from summarize.cli import options
from summarize.cli.console import Notes, Results
from summarize.cli.exit_codes import ended
from summarize.cli.sources import Sources
from summarize.errors import UsageError
from summarize.languages import UNDETERMINED, detect_language
from summarize.passages import Passage
from summarize.printable import printable_line
from summarize.renderers import findings

_LONGEST_LINE = 1 << 20  # bytes


def run(sources: tuple[str, ...], given: Mapping[str, Any]) -> int:
    """Print the languages of every source and return the exit code."""
    form = given["format"] or "text"
    notes = Notes(verbose=given["verbose"])
    with notes.logged():
        if not given["lines"]:
            return _detect(sources, given, form, notes)
        if sources not in ((), ("-",)):
            raise UsageError(
                "--lines reads standard input, and no source",
                "feed it: summarize detect --lines < FILE",
            )
        if given["passages"] or given["output"]:
            raise UsageError(
                "--lines goes from standard input to standard output, without --passages"
            )
        _stream_lines(form)
        return 0


def _detect(sources: tuple[str, ...], given: Mapping[str, Any], form: str, notes: Notes) -> int:
    loaded = options.load_source_settings(given)
    notes.origins(loaded)
    inputs = Sources(options.named_sources(sources), loaded.settings)

    def detect(article: Article) -> tuple[str, tuple[Passage, ...]]:
        notes.was_read(article)
        return article.source.name, passages_of(article)

    with Results(given["output"], read=options.files_read(inputs.names, given)) as results:
        for name, found in inputs.map(detect):
            if form == "json":
                results.write(
                    findings.as_json(
                        findings.languages_record(name, found, passages=given["passages"])
                    )
                )
            else:
                lines = _text(name, found, given["passages"], alone=len(inputs.names) == 1)
                results.write("".join(f"{line}\n" for line in lines))
    return ended(failed=bool(inputs.failed))


def _stream_lines(form: str) -> None:
    """One answer a line, each printed before the next line is read: `CODE CONFIDENCE TEXT`."""
    stream = getattr(sys.stdin, "buffer", None)
    for raw in _lines(stream) if stream is not None else ():
        line = raw.decode("utf-8", "replace").rstrip("\r\n")
        guess = detect_language(line)
        if form == "json":
            sys.stdout.write(findings.as_json(asdict(guess) | {"text": line}))
        else:
            sys.stdout.write(f"{guess.code}\t{guess.confidence:.2f}\t{printable_line(line)}\n")
        sys.stdout.flush()  # a pipe would keep the answer until it has 8 kB of them


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of a stream, one that is too long to be one in pieces."""
    while line := stream.readline(_LONGEST_LINE):
        yield line


def _text(name: str, found: tuple[Passage, ...], passages: bool, *, alone: bool) -> Iterator[str]:
    shares = ", ".join(f"{s.code} {s.share:.2f}" for s in language_shares(found)) or UNDETERMINED
    yield shares if alone else f"{printable_line(name)}: {shares}"
    if passages:
        for p in found:
            language = f"{p.language} {p.confidence:.2f}"
            yield f"{p.start}–{p.end}\t{language}\t{p.role}\t{printable_line(p.text)}"
