"""A report as a short list of blocks, the one shape that every textual renderer prints.

What a reader sees, in which order and under which words, is decided here; how a heading or a
quotation looks is the renderers' business. Text from the article or the model is made printable
here, so no renderer can forget it.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import PurePath
from typing import Literal, NamedTuple

from summarize.article import Span
from summarize.languages import language_name
from summarize.printable import printable, printable_line
from summarize.renderers.labels import Labels, labels
from summarize.renderers.surroundings import surrounding
from summarize.report import (
    DOUBTFUL,
    Attribution,
    EngineRun,
    QuotedClaim,
    Report,
    ReportedClaim,
    Translation,
)

BlockKind = Literal["title", "heading", "paragraph", "quotation", "translation", "item", "note"]
Style = Literal["plain", "strong", "muted", "cite", "address", "warning"]

_EXCERPT = 160
_LISTED_UNTRANSLATED = 2
"""Passages in a row that are listed one by one without a translation; more are only counted."""


class Run(NamedTuple):
    """A stretch of text in one style."""

    text: str
    style: Style = "plain"


class Block(NamedTuple):
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
    words = labels(report.to)
    yield Block("title", (Run(printable_line(title)),))
    if report.title_translation:
        original = f"{_language_of_page(report, words)}: {printable_line(report.title or '')}"
        yield Block("note", (Run(original, "muted"),))
    told = (report.byline, report.published)
    facts = [Run(printable_line(fact), "muted") for fact in told if fact and fact != title]
    facts += [
        Run(printable_line(place), "address") for place in report.source.places if place != title
    ]
    facts += [
        Run(f"{named(share.code, words, share.script)} {_percent(share.share)}", "muted")
        for share in report.languages
    ] or [Run(words["no_language"], "muted")]
    yield Block("note", in_one_line(facts))
    if report.description:
        yield Block(
            "paragraph",
            (
                Run(f"{words['description']}: ", "muted"),
                Run(printable_line(report.description)),
            ),
        )


def in_one_line(facts: Iterable[Run]) -> tuple[Run, ...]:
    """Facts beside each other, with dots between them."""
    return tuple(run for fact in facts for run in (Run(" · ", "muted"), fact))[1:]


def title_of(report: Report) -> str:
    """The article's title in the reader's language if known, else as it is, else its file's name."""
    return report.title_translation or report.title or PurePath(report.source.label).name


def _language_of_page(report: Report, words: Labels) -> str:
    return named(report.languages[0].code, words) if report.languages else words["original"]


def _percent(share: float) -> str:
    return f"{share:.0%}" if share >= 0.01 else "<1%"


def _summary(report: Report, numbers: dict[Span, int]) -> Iterator[Block]:
    yield Block("heading", (Run(labels(report.to)["summary"]),))
    runs: list[Run] = []
    words = labels(report.to)
    for sentence in report.summary.sentences:
        if runs:
            runs.append(Run(" "))
        runs.append(Run(printable_line(sentence.text)))
        runs += _marks(sentence.cites, numbers)
        runs += remarks(sentence.status, sentence.problems, words)
    if runs:
        yield Block("paragraph", tuple(runs))
    else:
        yield Block("note", (Run(labels(report.to)["no_summary"], "muted"),))


def _quotations(report: Report) -> Iterator[Block]:
    if not report.quotes:
        return
    yield Block("heading", (Run(labels(report.to)["quoted"]),))
    unnamed = unnamed_line(report)
    if unnamed:
        yield Block("note", (Run(unnamed, "muted"),))
    for _, group in groupby(report.quotes, key=lambda quote: quote.group):
        yield from _quotation(report, list(group))


def unnamed_line(report: Report) -> str | None:
    """How many quotations have no name, in a sentence; `None` where all have one."""
    groups = {quote.group for quote in report.quotes}
    unnamed = {quote.group for quote in report.quotes if quote.speaker is None}
    if not unnamed:
        return None
    return labels(report.to).filled("unnamed", count=len(unnamed), all=len(groups))


def _quotation(report: Report, fragments: list[QuotedClaim]) -> Iterator[Block]:
    first = fragments[0]
    words = labels(report.to)
    runs = [*_who_said(first, words)]
    if first.via:
        runs.append(Run(f", {words.filled('via', outlet=outlet(first))}"))
    for status, problems in dict.fromkeys((quote.status, quote.problems) for quote in fragments):
        runs += remarks(status, problems, words)
    yield Block("paragraph", tuple(runs))
    for quote in fragments:
        yield Block("quotation", (Run(quoted_words(report, quote)),))
        if quote.translation:
            label = f"{words.filled('translated', language=named(quote.language, words))}: "
            yield Block(
                "translation", (Run(label, "muted"), Run(printable_line(quote.translation)))
            )


def outlet(quote: QuotedClaim) -> str:
    """Who passed the words on: as the reader writes it, and as the article does."""
    original = printable_line(quote.via or "")
    translated = printable_line(quote.via_translated or "")
    return f"{translated} ({original})" if translated else original


def quoted_words(report: Report, quote: QuotedClaim) -> str:
    """A quotation as it is shown: in quotation marks of ours, or in the sentence around it.

    Whoever is told no name sees what the article says around the words, marks and all.
    """
    if quote.speaker is None:
        around = surrounding(report.text, quote)
        if (around.start, around.end) != (quote.start, quote.end):
            return printable(report.text[around.start : around.end])
    return f"“{printable(quote.text)}”"


def _who_said(quote: QuotedClaim, words: Labels) -> Iterator[Run]:
    """The speaker, sure or probable, or those between whom it could not be settled."""
    if quote.speaker is not None:
        if is_probable(quote):
            yield Run(f"{words['probably']} ", "muted")
        yield from _speaker(quote.speaker, words)
        return
    if not quote.candidates:
        yield Run(words["unknown"], "muted")
        return
    yield Run(f"{words['disputed' if quote.status == 'disputed' else 'perhaps']} ", "muted")
    for number, candidate in enumerate(quote.candidates):
        if number:
            yield Run(f" {words['or']} ", "muted")
        yield from _speaker(candidate, words)
        if candidate.start is not None and candidate.end is not None:
            place = _place(Span(candidate.start, candidate.end))
            yield Run(f" ({words.filled('characters', place=place)})", "muted")


def is_probable(item: QuotedClaim | ReportedClaim) -> bool:
    """Whether the name is the likeliest one, and no more."""
    return item.speaker is not None and item.confidence != "high"


def named(code: str, words: Labels, script: str | None = None) -> str:
    """A language by the name that readers of these words have for it."""
    return language_name(code, script, words.language)


def _speaker(speaker: Attribution | None, words: Labels) -> Iterator[Run]:
    if speaker is None:
        yield Run(words["unknown"], "muted")
        return
    name, role = speaker.name, speaker.role
    if speaker.translated:
        name, role = speaker.translated.name, speaker.translated.role or role
    yield Run(printable_line(name), "strong")
    if name != speaker.name:
        yield Run(f" ({printable_line(speaker.name)})")
    if role:
        yield Run(f", {printable_line(role)}")


def _claims(report: Report, numbers: dict[Span, int]) -> Iterator[Block]:
    if not report.claims:
        return
    yield Block("heading", (Run(labels(report.to)["reported"]),))
    for claim in report.claims:
        yield Block("item", tuple(_claim_runs(claim, numbers, labels(report.to))))


def _claim_runs(claim: ReportedClaim, numbers: dict[Span, int], words: Labels) -> Iterator[Run]:
    if is_probable(claim):
        yield Run(f"{words['probably']} ", "muted")
    yield from _speaker(claim.speaker, words)
    if claim.polarity == "denied":
        yield Run(f" {words['denied'].rstrip(':')}", "strong")
    yield Run(": ")
    yield Run(printable_line(claim.translation or claim.text))
    yield from _marks(claim.cites, numbers)
    yield from remarks(claim.status, claim.problems, words)


def _translations(report: Report) -> Iterator[Block]:
    if not report.translations:
        return
    yield Block("heading", (Run(labels(report.to)["others"]),))
    for (language, left), passages in groupby(report.translations, key=_language_if_left):
        run = list(passages)
        if left and len(run) > _LISTED_UNTRANSLATED:
            place = _place(Span(run[0].start, run[-1].end))
            words = labels(report.to)
            left_out = words.filled("left", count=len(run))
            where = words.filled("characters", place=place)
            line = f"{named(language, words)}: {left_out}, {where}"
            yield Block("item", (Run(line, "muted"),))
            continue
        for passage in run:
            yield Block("item", tuple(_translation_runs(passage, labels(report.to))))


def _language_if_left(passage: Translation) -> tuple[str, bool]:
    return passage.language, passage.translation is None


def _translation_runs(passage: Translation, words: Labels) -> Iterator[Run]:
    role = "" if passage.role == "body" else f", {words[passage.role]}"
    yield Run(f"{named(passage.language, words)}{role}: ", "muted")
    yield Run(printable_line(passage.text))
    if passage.translation is None:
        yield Run(f" ({words['not_translated']})", "muted")
        return
    yield Run(" → ", "muted")
    yield Run(printable_line(passage.translation))
    yield from remarks(passage.status, passage.problems, words)


def _cited_passages(report: Report, numbers: dict[Span, int]) -> Iterator[Block]:
    """The cited words, so that a reader can check a sentence without opening the article.

    What stands above word for word is not said again; its place is.
    """
    if not numbers:
        return
    shown = {sentence.text for sentence in report.summary.sentences}
    shown |= {claim.text for claim in report.claims if claim.translation is None}
    words = {span: report.text[span.start : span.end] for span in numbers}
    yield Block("heading", (Run(labels(report.to)["cited"]),))
    for span, number in numbers.items():
        if words[span] not in shown:
            where = labels(report.to).filled("characters", place=_place(span))
            place = Run(f" ({where}): ", "muted")
            yield Block("item", (Run(f"[{number}]", "cite"), place, Run(_excerpt(words[span]))))
    places = [f"[{numbers[span]}] {_place(span)}" for span in numbers if words[span] in shown]
    if places:
        label = f"{labels(report.to)['verbatim']} "
        yield Block("item", (Run(label, "muted"), Run(", ".join(places), "cite")))


def _place(span: Span) -> str:
    return f"{span.start}–{span.end}"


def _excerpt(words: str) -> str:
    line = printable_line(words)
    return line if len(line) <= _EXCERPT else line[: _EXCERPT - 2].rstrip() + " …"


def _foot(report: Report) -> Iterator[Block]:
    words = labels(report.to)
    if report.warnings:
        yield Block("heading", (Run(words["warnings"]),))
        for warning in report.warnings:
            yield Block("item", (Run(printable_line(words.problem(warning)), "warning"),))
    yield Block("note", (Run(engine_line(report.engine, words), "muted"),))
    if report.double_check:
        again = engine_line(report.double_check, words, "read_again")
        yield Block("note", (Run(again, "muted"),))


def engine_line(engine: EngineRun, words: Labels, label: str = "by_model") -> str:
    """What made the report and what it took, in one line."""
    if engine.name == "offline":
        return words["by_rules"]
    facts = [words.filled(label, model=engine.model, endpoint=engine.endpoint)]
    if engine.cached:
        facts.append(words["from_cache"])
    else:
        requests = "request" if engine.requests == 1 else "requests"
        facts.append(words.filled(requests, count=engine.requests))
        count = " + ".join(map(words.number, (engine.prompt_tokens, engine.completion_tokens)))
        facts.append(words.filled("tokens", count=count))
        if engine.cost_usd is not None:
            facts.append(f"${engine.cost_usd:.4f}")
    return printable_line(" · ".join(facts))


def _marks(cites: Iterable[Span], numbers: dict[Span, int]) -> Iterator[Run]:
    marks = "".join(f"[{numbers[cite]}]" for cite in cites)
    if marks:
        yield Run(f" {marks}", "cite")


_PASSED = frozenset({"verified", "supported", "untranslated"})


def remarks(status: str, problems: tuple[str, ...], words: Labels) -> Iterator[Run]:
    """What a check found: nothing of what passed, and all that it found where anything was found."""
    if status in DOUBTFUL or status == "repaired":
        yield warning(words.status(status), map(words.problem, problems))
    elif problems:
        label = words["note"] if status in _PASSED else words.status(status)
        yield Run(f" ({label}: {_listed(map(words.problem, problems))})", "muted")
    elif status not in _PASSED:
        yield Run(f" ({words.status(status)})", "muted")


def warning(label: str, problems: Iterable[str]) -> Run:
    """What did not pass a check, and why."""
    reasons = _listed(problems)
    return Run(f" ⚠ {label}{': ' + reasons if reasons else ''}", "warning")


def _listed(reasons: Iterable[str]) -> str:
    return "; ".join(map(printable_line, reasons))


def citation_numbers(report: Report) -> dict[Span, int]:
    """Citation marks, numbered from 1 in the order in which a reader meets them."""
    cited = [cite for sentence in report.summary.sentences for cite in sentence.cites]
    cited += [cite for claim in report.claims for cite in claim.cites]
    return {span: number for number, span in enumerate(dict.fromkeys(cited), start=1)}
