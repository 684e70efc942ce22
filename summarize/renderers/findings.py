"""What is found without a model, by itself: quotations, and languages; as records, tables and text."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from summarize.analysis import Analysis, language_shares
from summarize.languages import language_name
from summarize.passages import Passage
from summarize.printable import escaped, printable, printable_line
from summarize.quotations import Quote, explanation
from summarize.renderers.cells import csv_line
from summarize.renderers.document import Block, Run

_COLUMNS = (
    "source", "start", "end", "kind", "group", "speaker", "mention", "role", "cue", "via",
    "confidence", "rule", "text",
)  # fmt: skip


def as_json(record: object, indent: int | None = None) -> str:
    """A record as JSON, on a line of its own unless it is indented."""
    return escaped(json.dumps(record, ensure_ascii=False, indent=indent)) + "\n"


def quotes_record(analysis: Analysis, *, explained: bool = False) -> dict[str, Any]:
    """The quotations and claims of an article as plain values.

    `explained` adds to each quotation the rule and the evidence that decided on its name.
    """
    return {
        "source": analysis.article.source.name,
        "languages": [asdict(share) for share in analysis.languages],
        "quotes": [_fields(quote, explained=explained) for quote in analysis.quotes],
        "claims": [asdict(claim) for claim in analysis.claims],
    }


def _fields(quote: Quote, *, explained: bool) -> dict[str, Any]:
    fields = asdict(quote)
    del fields["evidence"]
    if explained:
        fields["explanation"] = explanation(quote)
    return fields


def quotes_jsonl(analysis: Analysis) -> str:
    """The quotations as flat records, one a line."""
    return "".join(as_json(row) for row in _rows(analysis))


def csv_head() -> str:
    """The line that names the columns of `quotes_csv`."""
    return csv_line(_COLUMNS)


def quotes_csv(analysis: Analysis) -> str:
    """The quotations as lines of CSV.

    A cell that a spreadsheet would take for a formula starts with an apostrophe.
    """
    return "".join(csv_line(row[column] for column in _COLUMNS) for row in _rows(analysis))


def _rows(analysis: Analysis) -> Iterator[dict[str, object]]:
    """The quotations as flat records, for tables and lines."""
    for quote in analysis.quotes:
        speaker = quote.speaker
        yield {
            "source": analysis.article.source.name,
            "start": quote.start,
            "end": quote.end,
            "kind": quote.kind,
            "group": quote.group,
            "speaker": speaker and speaker.name,
            "mention": speaker and speaker.mention,
            "role": speaker and speaker.role,
            "cue": quote.cue,
            "via": quote.via,
            "confidence": quote.confidence,
            "rule": quote.rule,
            "text": quote.text,
        }


def quotes_blocks(analysis: Analysis) -> tuple[Block, ...]:
    """The quotations as a page or a text shows them, each group under whoever said it."""
    count = len({quote.group for quote in analysis.quotes})
    label = printable_line(analysis.title or analysis.article.source.label)
    blocks = [Block("title", (Run(label),))]
    blocks.append(Block("note", (Run(f"{count} quotation{'' if count == 1 else 's'}", "muted"),)))
    group = 0
    for quote in analysis.quotes:
        if quote.group != group:
            blocks.append(Block("paragraph", tuple(_who(quote))))
            group = quote.group
        blocks.append(Block("quotation", (Run(f"“{printable(quote.text)}”"),)))
    return tuple(blocks)


def _who(quote: Quote) -> Iterator[Run]:
    speaker = quote.speaker
    if speaker is None or quote.confidence == "low":
        named = [*([speaker] if speaker else []), *quote.candidates]
        names = " or ".join(dict.fromkeys(printable_line(each.name) for each in named))
        yield Run("Speaker unknown" + (f", perhaps {names}" if names else ""), "muted")
    else:
        if quote.confidence == "medium":
            yield Run("probably ", "muted")
        yield Run(printable_line(speaker.name), "strong")
        if speaker.role:
            yield Run(f", {printable_line(speaker.role)}")
    if quote.via:
        yield Run(f", via {printable_line(quote.via)}")


def languages_record(
    name: str, found: tuple[Passage, ...], *, passages: bool = False
) -> dict[str, object]:
    """The languages of a document as plain values; `passages` adds every passage."""
    record: dict[str, object] = {
        "source": name,
        "languages": [asdict(share) for share in language_shares(found)],
    }
    if passages:
        record["passages"] = [passage._asdict() for passage in found]
    return record


def languages_blocks(
    label: str, found: tuple[Passage, ...], *, passages: bool = False
) -> tuple[Block, ...]:
    """The languages of a document as a page or a text shows them."""
    blocks = [Block("title", (Run(printable_line(label)),))]
    for share in language_shares(found):
        name = language_name(share.code, share.script)
        sure = f" ({share.code}, {share.share:.0%}, confidence {share.confidence:.2f})"
        blocks.append(Block("item", (Run(name, "strong"), Run(sure))))
    if len(blocks) == 1:
        blocks.append(Block("note", (Run("language undetermined", "muted"),)))
    if passages:
        for each in found:
            place = f"{each.start}–{each.end}, {language_name(each.language)}, {each.role}: "
            blocks.append(Block("paragraph", (Run(place, "muted"), Run(printable_line(each.text)))))
    return tuple(blocks)
