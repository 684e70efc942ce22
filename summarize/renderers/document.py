"""A report as a short list of blocks, the one shape that every textual renderer prints.

What a reader sees, in which order and under which words, is decided here; how a heading or a
quotation looks is the renderers' business. Text from the article or the model is made printable
here, so no renderer can forget it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePath
from typing import Literal

from summarize.article import Span
from summarize.languages import language_name
from summarize.printable import printable, printable_line
from summarize.report import Attribution, EngineRun, QuotedClaim, Report, ReportedClaim, Translation

BlockKind = Literal["title", "heading", "paragraph", "quotation", "translation", "item", "note"]
Style = Literal["plain", "strong", "muted", "cite", "warning"]

_EXCERPT = 160
_LISTED_UNTRANSLATED = 2
"""Passages in a row that are listed one by one without a translation; more are only counted."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str
    style: Style = "plain"


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph, quotation ... made of runs."""

    kind: BlockKind
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The block's words without their styles."""
        return "".join(run.text for run in self.runs)


def document(report: Report) -> tuple[Block, ...]:
    """The whole report as blocks, in reading order."""
    numbers = citation_numbers(report)
    return (
        *_head(report),
        *_summary(report, numbers),
        *_quotations(report),
        *_claims(report, numbers),
        *_translations(report),
        *_cited_passages(report, numbers),
        *_foot(report),
    )


def _head(report: Report) -> Iterator[Block]:
    title = title_of(report)
    yield Block("title", (Run(printable_line(title)),))
    known = (report.byline, report.published, report.source.url or report.source.label)
    facts = [printable_line(fact) for fact in known if fact and fact != title]
    facts += [
        f"{language_name(share.code, share.script)} {_percent(share.share)}"
        for share in report.languages
    ] or ["language undetermined"]
    yield Block("note", (Run(" · ".join(facts), "muted"),))
    if report.description:
        yield Block(
            "paragraph",
            (Run("Publisher's description: ", "muted"), Run(printable_line(report.description))),
        )


def title_of(report: Report) -> str:
    """The article's title, else the name of its file."""
    return report.title or PurePath(report.source.label).name


def _percent(share: float) -> str:
    return f"{share:.0%}" if share >= 0.01 else "<1%"


def _summary(report: Report, numbers: dict[Span, int]) -> Iterator[Block]:
    yield Block("heading", (Run("Summary"),))
    runs: list[Run] = []
    for sentence in report.summary.sentences:
        if runs:
            runs.append(Run(" "))
        runs.append(Run(printable_line(sentence.text)))
        runs += _marks(sentence.cites, numbers)
        if sentence.status == "unsupported":
            runs.append(warning("unsupported", sentence.problems))
    if runs:
        yield Block("paragraph", tuple(runs))
    else:
        yield Block("note", (Run("No sentence of the article could be used.", "muted"),))


def _quotations(report: Report) -> Iterator[Block]:
    if not report.quotes:
        return
    yield Block("heading", (Run("Quoted claims"),))
    for _, group in groupby(report.quotes, key=lambda quote: quote.group):
        yield from _quotation(list(group))


def _quotation(fragments: list[QuotedClaim]) -> Iterator[Block]:
    first = fragments[0]
    runs = [*_speaker(first.speaker)]
    if first.via:
        runs.append(Run(f", via {printable_line(first.via)}"))
    for status, problems in dict.fromkeys((quote.status, quote.problems) for quote in fragments):
        if status != "verified":
            runs.append(warning(status, problems))
    yield Block("paragraph", tuple(runs))
    for quote in fragments:
        yield Block("quotation", (Run(f"“{printable(quote.text)}”"),))
        if quote.translation:
            label = f"Translated from {language_name(quote.language)}: "
            yield Block(
                "translation", (Run(label, "muted"), Run(printable_line(quote.translation)))
            )


def _speaker(speaker: Attribution | None) -> Iterator[Run]:
    if speaker is None:
        yield Run("Speaker unknown", "muted")
        return
    yield Run(printable_line(speaker.name), "strong")
    if speaker.role:
        yield Run(f", {printable_line(speaker.role)}")


def _claims(report: Report, numbers: dict[Span, int]) -> Iterator[Block]:
    if not report.claims:
        return
    yield Block("heading", (Run("Reported claims"),))
    for claim in report.claims:
        yield Block("item", tuple(_claim_runs(claim, numbers)))


def _claim_runs(claim: ReportedClaim, numbers: dict[Span, int]) -> Iterator[Run]:
    yield from _speaker(claim.speaker)
    yield Run(": ")
    yield Run(printable_line(claim.text))
    yield from _marks(claim.cites, numbers)
    if claim.status == "unsupported":
        yield warning("unsupported", claim.problems)


def _translations(report: Report) -> Iterator[Block]:
    if not report.translations:
        return
    yield Block("heading", (Run("Passages in other languages"),))
    for (language, left), passages in groupby(report.translations, key=_language_if_left):
        run = list(passages)
        if left and len(run) > _LISTED_UNTRANSLATED:
            place = _place(Span(run[0].start, run[-1].end))
            words = (
                f"{language_name(language)}: {len(run)} passages not translated, characters {place}"
            )
            yield Block("item", (Run(words, "muted"),))
            continue
        for passage in run:
            yield Block("item", tuple(_translation_runs(passage)))


def _language_if_left(passage: Translation) -> tuple[str, bool]:
    return passage.language, passage.translation is None


def _translation_runs(passage: Translation) -> Iterator[Run]:
    role = "" if passage.role == "body" else f", {passage.role}"
    yield Run(f"{language_name(passage.language)}{role}: ", "muted")
    yield Run(printable_line(passage.text))
    if passage.translation is None:
        yield Run(" (not translated)", "muted")
        return
    yield Run(" → ", "muted")
    yield Run(printable_line(passage.translation))
    if passage.status == "unverified":
        yield warning("unverified", passage.problems)


def _cited_passages(report: Report, numbers: dict[Span, int]) -> Iterator[Block]:
    """The cited words, so that a reader can check a sentence without opening the article.

    What stands above word for word is not said again; its place is.
    """
    if not numbers:
        return
    shown = {sentence.text for sentence in report.summary.sentences}
    shown |= {claim.text for claim in report.claims}
    words = {span: report.text[span.start : span.end] for span in numbers}
    yield Block("heading", (Run("Passages cited"),))
    for span, number in numbers.items():
        if words[span] not in shown:
            place = Run(f" (characters {_place(span)}): ", "muted")
            yield Block("item", (Run(f"[{number}]", "cite"), place, Run(_excerpt(words[span]))))
    places = [f"[{numbers[span]}] {_place(span)}" for span in numbers if words[span] in shown]
    if places:
        label = "Word for word above; characters of the article: "
        yield Block("item", (Run(label, "muted"), Run(", ".join(places), "cite")))


def _place(span: Span) -> str:
    return f"{span.start}–{span.end}"


def _excerpt(words: str) -> str:
    line = printable_line(words)
    return line if len(line) <= _EXCERPT else line[: _EXCERPT - 2].rstrip() + " …"


def _foot(report: Report) -> Iterator[Block]:
    if report.warnings:
        yield Block("heading", (Run("Warnings"),))
        for warning in report.warnings:
            yield Block("item", (Run(printable_line(warning), "warning"),))
    yield Block("note", (Run(engine_line(report.engine), "muted"),))


def engine_line(engine: EngineRun) -> str:
    """What made the report and what it took, in one line."""
    if engine.name == "offline":
        return "Made offline by rules, without a model."
    facts = [f"Made by {engine.model} at {engine.endpoint}"]
    if engine.cached:
        facts.append("from the cache, no request")
    else:
        facts.append(f"{engine.requests} request{'' if engine.requests == 1 else 's'}")
        facts.append(f"{engine.prompt_tokens:,} + {engine.completion_tokens:,} tokens")
        if engine.cost_usd is not None:
            facts.append(f"${engine.cost_usd:.4f}")
    return printable_line(" · ".join(facts))


def _marks(cites: Iterable[Span], numbers: dict[Span, int]) -> Iterator[Run]:
    marks = "".join(f"[{numbers[cite]}]" for cite in cites)
    if marks:
        yield Run(f" {marks}", "cite")


def warning(status: str, problems: Iterable[str]) -> Run:
    """What did not pass a check, and why."""
    reasons = "; ".join(printable_line(problem) for problem in problems)
    return Run(f" ⚠ {status}{': ' + reasons if reasons else ''}", "warning")


def citation_numbers(report: Report) -> dict[Span, int]:
    """Citation marks, numbered from 1 in the order in which a reader meets them."""
    cited = [cite for sentence in report.summary.sentences for cite in sentence.cites]
    cited += [cite for claim in report.claims for cite in claim.cites]
    return {span: number for number, span in enumerate(dict.fromkeys(cited), start=1)}
