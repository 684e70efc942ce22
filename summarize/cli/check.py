"""`summarize check SUMMARY --against ARTICLE`: anybody's summary, sentence by sentence; no model."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from summarize import bounded
from summarize.cli import options
from summarize.cli.console import Results, error
from summarize.cli.exit_codes import ended
from summarize.cli.sources import Sources
from summarize.errors import SourceError, UsageError
from summarize.printable import escaped
from summarize.renderers.checked import check_blocks, check_json, rendered_check

if TYPE_CHECKING:
    from summarize.article import Article


def run(summary: str, against: str, given: Mapping[str, Any]) -> int:
    """Print what became of every sentence and return the exit code."""
    if summary == against == "-":
        raise UsageError("only one of the two can be standard input")
    form: Literal["text", "json", "html"] = given["format"] or "text"
    settings = options.load_source_settings(given).settings
    inputs = Sources((summary, against), settings)
    read: list[Article] = list(inputs.map(lambda article: article))
    if len(read) < 2:
        return ended(failed=True)
    try:
        checked = bounded.checked(article=read[1], summary=read[0])
    except SourceError as failure:
        error(str(failure))
        return ended(failed=True)
    with Results(
        given["output"], given["no_color"], read=options.files_read(inputs.names, given)
    ) as results:
        if form == "json":
            results.write(escaped(check_json(checked)) + "\n")
        elif form == "text":
            results.blocks(check_blocks(checked, settings.to))
        else:
            results.write(rendered_check(checked, form, settings.to, datetime.now(UTC)))
    return ended(failed=False, doubtful=given["strict"] and not checked.is_clean)
