"""`summarize people DIR` and `summarize trace DIR`: what a batch's articles have in common."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarize.across import shown
from summarize.across.collected import (
    Selection,
    collected,
    people_record,
    trace_record,
)
from summarize.cli.console import Results
from summarize.cli.exit_codes import ended
from summarize.configuration import load
from summarize.renderers.document import Block
from summarize.renderers.findings import as_json
from summarize.renderers.labels import Labels
from summarize.renderers.overview_labels import overview_labels
from summarize.renderers.page import blocks_page


def people(folder: Path, given: Mapping[str, Any]) -> int:
    """Print who is named in a folder's articles and return the exit code."""
    form = given["format"] or "text"
    wanted = Selection(given["who"], given["since"])
    with collected(folder) as found, _results(folder, given) as results:
        if form == "json":
            results.write(as_json(people_record(found, wanted), 2))
            return ended(failed=False)
        named = found.people(wanted)
        if form == "csv":
            results.write(shown.people_csv(named))
        else:
            words = _words(given)
            blocks = shown.people_blocks(named, words, explained=given["explain"])
            _show(blocks, form, results, words)
    return ended(failed=False)


def trace(folder: Path, given: Mapping[str, Any]) -> int:
    """Print the quotations that stand in several articles and return the exit code."""
    with collected(folder) as found, _results(folder, given) as results:
        wanted = Selection(given["who"], given["since"])
        traced = found.utterances(wanted)
        form = given["format"] or "text"
        if form == "json":
            results.write(as_json(trace_record(found, traced, found.figures(wanted)), 2))
        elif form == "csv":
            results.write(shown.trace_csv(traced))
        else:
            listed = [
                each for each in traced if each.differs or each.is_translated or given["identical"]
            ]
            words = _words(given)
            blocks = shown.trace_blocks(listed, len(traced) - len(listed), words)
            blocks += shown.figure_blocks(found.figures(wanted), words)
            _show(blocks, form, results, words)
    return ended(failed=False, doubtful=given["strict"] and any(each.differs for each in traced))


def _words(given: Mapping[str, Any]) -> Labels:
    """The words for the reader: those of --to, or of the settings. Raises their errors."""
    return overview_labels(load({"to": given["to"]}).settings.to)


def _results(folder: Path, given: Mapping[str, Any]) -> Results:
    read = (str(folder / "claims.db"), str(folder / "people.toml"))
    return Results(given["output"], given["no_color"], read=read)


def _show(blocks: tuple[Block, ...], form: str, results: Results, words: Labels) -> None:
    if form == "html":
        results.write(blocks_page(blocks, words.language))
    else:
        results.blocks(blocks)
