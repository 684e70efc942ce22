"""`summarize quotes [SOURCE]...`: the quotations, who said them, and where; no model."""

from collections.abc import Iterator, Mapping
from typing import Any

from summarize.analysis import Analysis
from summarize.bounded import analysed
from summarize.cli import options
from summarize.cli.console import Results
from summarize.cli.exit_codes import ended
from summarize.cli.sources import Sources
from summarize.errors import UsageError
from summarize.printable import printable, printable_line
from summarize.quotations import Quote, explanation
from summarize.renderers import findings


def run(names: tuple[str, ...], given: Mapping[str, Any]) -> int:
    """Print the quotations of every source and return the exit code."""
    form = given["format"] or "text"
    if given["in_context"] and form != "text":
        raise UsageError("--in-context is for text", "summarize -f html shows the article, too")
    if given["explain"] and form not in ("text", "json"):
        raise UsageError("--explain is for text and json")
    inputs = Sources(names, options.load_source_settings(given).settings)
    read = options.files_read(names, given)
    with Results(given["output"], given["no_color"], read=read) as results:
        if form == "csv":
            results.write(findings.csv_head())
        for number, analysis in enumerate(inputs.map(analysed)):
            if form == "text":
                results.styled(("\n" if number else "", ""))
                if given["in_context"]:
                    _show_in_context(analysis, results)
                else:
                    _show(analysis, results, explained=given["explain"])
            else:
                several, explained = len(names) > 1, given["explain"]
                results.write(_encoded(analysis, form, several=several, explained=explained))
    return ended(failed=bool(inputs.failed))


def _encoded(analysis: Analysis, form: str, *, several: bool, explained: bool) -> str:
    if form == "csv":
        return findings.quotes_csv(analysis)
    if form == "jsonl":
        return findings.quotes_jsonl(analysis)
    record = findings.quotes_record(analysis, explained=explained)
    return findings.as_json(record, None if several else 2)


def _show(analysis: Analysis, results: Results, *, explained: bool) -> None:
    name = printable_line(analysis.article.source.label)
    count = len({quote.group for quote in analysis.quotes})
    results.styled((f"{name}: {count} quotation{'' if count == 1 else 's'}\n", "bold"))
    group = 0
    for quote in analysis.quotes:
        if quote.group != group:
            results.styled(("\n", ""), *_heading(quote))
            group = quote.group
        place = f"  {quote.start}–{quote.end}, {quote.kind}"
        results.indented((f"“{printable(quote.text)}”", "italic"), (place, "dim"))
        if explained:
            results.indented(*((line, "dim") for line in _explained(quote)))


def _explained(quote: Quote) -> Iterator[str]:
    why = explanation(quote)
    measured = f" (right in {why['right']} of {why['given']})" if why["given"] else ""
    yield f"rule: {why['rule']}{measured}; {why['probability']:.0%} likely"
    for side in ("for", "against"):
        facts = ", ".join(f"{fact} {weight:+.1f}" for fact, weight in why[side])
        if facts:
            yield f"; {side}: {facts}"


def _heading(quote: Quote) -> Iterator[tuple[str, str]]:
    speaker = quote.speaker
    if speaker is None or quote.confidence == "low":
        named = [*([speaker] if speaker else []), *quote.candidates]
        names = " or ".join(dict.fromkeys(printable_line(each.name) for each in named))
        yield "Speaker unknown" + (f", perhaps {names}" if names else ""), "dim"
    else:
        if quote.confidence == "medium":
            yield "probably ", "dim"
        yield printable_line(speaker.name), "bold"
        if speaker.role:
            yield f", {printable_line(speaker.role)}", ""
        if speaker.name not in speaker.mention:
            yield f" (“{printable_line(speaker.mention)}”)", "dim"
    if quote.via:
        yield f", via {printable_line(quote.via)}", ""
    cue = f"cue “{printable_line(quote.cue)}”, " if quote.cue else ""
    yield f" [{cue}{quote.confidence}]\n", "dim"


def _show_in_context(analysis: Analysis, results: Results) -> None:
    """The text as it stands, each quotation marked with its group and speaker."""
    text, at = analysis.article.text, 0
    runs: list[tuple[str, str]] = []
    for quote in analysis.quotes:
        speaker = printable_line(quote.speaker.name) if quote.speaker else "?"
        runs += (
            (printable(text[at : quote.start]), ""),
            (printable(quote.text), "bold green"),
            (f"⟦{quote.group} {speaker}⟧", "dim cyan"),
        )
        at = quote.end
    results.styled(*runs, (printable(text[at:]).rstrip("\n") + "\n", ""))
