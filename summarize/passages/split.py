"""From a text to its passages: borders, languages and roles brought together."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Sequence

from summarize.article import Article, Role, Span, text_of
from summarize.languages import UNDETERMINED, LanguageGuess, detect_language, detect_lines
from summarize.passages.abbreviations import abbreviations_in
from summarize.passages.datelines import dateline
from summarize.passages.layout import paragraphs
from summarize.passages.passage import Passage
from summarize.passages.roles import infer_roles
from summarize.passages.seams import may_have_seams, split_at_seam, without_foreign_quotations
from summarize.passages.sentences import sentences_within
from summarize.passages.units import Unit, ends_sentence, ends_with_credit

_SHORT_PARAGRAPH = 120
"""Characters up to which a paragraph has one role, whatever sentences it seems to have."""
_CAPTION = 400
"""Characters up to which a paragraph that ends with a picture's credit is one caption."""
_LONGEST_HEADLINE = 200
"""Characters up to which a text's first line without a stop is a headline, as long as papers have them."""
_FRONT = 20
"""Passages among which a dateline is looked for: those of menus, titles, and a first paragraph."""
_DATELINE = 160
"""Characters in which a dateline ends."""
_BROKEN_DATELINE = 40
"""Characters up to which a line may be the first half of one."""
_AGENCY = re.compile(r"\s*[/(][^/()\n]{2,40}[/)]\.?")
_SAMPLE = 160
"""Characters from which the language is guessed whose abbreviations hold; enough for that choice."""


def split_passages(text: str | Article, roles: tuple[tuple[Span, Role], ...] = ()) -> list[Passage]:
    """The passages of `text` in order: sorted, no overlap, everything covered but white space.

    `roles` are the spans whose role the source already knows, sorted; passages that begin in one
    have it; an article brings its own. Languages are decided with the whole page in view. Never raises
    on any text.
    """
    if isinstance(text, Article):
        roles = roles or text.roles
    text = text_of(text)
    blocks = _with_whole_datelines(text, paragraphs(text))
    words = abbreviations_in(text, _main_language(text, blocks))
    seams = may_have_seams(text)
    spans: list[Span] = []
    numbers: list[int] = []
    for number, block in enumerate(blocks):
        for sentence in sentences_within(text, block, words):
            parts = split_at_seam(text, sentence) if seams else [sentence]
            spans.extend(parts)
            numbers.extend([number] * len(parts))
    texts = [text[span.start : span.end] for span in spans]
    guesses: list[LanguageGuess] = detect_lines(
        [without_foreign_quotations(piece) for piece in texts] if seams else texts
    )
    return [
        Passage(*span, piece, guess.code, guess.script, guess.confidence, role, number)
        for span, piece, guess, role, number in zip(
            spans, texts, guesses, _roles(text, spans, texts, numbers, roles), numbers, strict=True
        )
    ]


def _with_whole_datelines(text: str, blocks: Sequence[Span]) -> Sequence[Span]:
    """The paragraphs, two of those in front as one where a dateline was broken over them.

    `VELDEN, November⏎24, 2026 — Dock workers` has a line that was never meant.
    """
    for place, (block, following) in enumerate(itertools.pairwise(blocks[:_FRONT])):
        if block.end - block.start > _BROKEN_DATELINE or following.start - block.end > 1:
            continue
        found = dateline(text[block.start : min(following.end, block.start + _DATELINE)])
        if found is not None and block.start + found.end > following.start:
            return [*blocks[:place], Span(block.start, following.end), *blocks[place + 2 :]]
    return blocks


def _main_language(text: str, blocks: Sequence[Span]) -> str | None:
    """The language of the page's longest paragraph, which is the least likely to be furniture."""
    if not blocks:
        return None
    longest = max(blocks, key=lambda block: block.end - block.start)
    code = detect_language(text[longest.start : min(longest.end, longest.start + _SAMPLE)]).code
    return code if code != UNDETERMINED else None


def _roles(
    text: str,
    spans: list[Span],
    texts: list[str],
    numbers: list[int],
    known: tuple[tuple[Span, Role], ...],
) -> list[Role]:
    """What the source knows, and for the rest what the page's shape and words say.

    What is known has no say in the rest: lines that a page was read with are no part of its shape.
    """
    given = [_known_role(span, known) for span in spans]
    units: list[Unit] = []
    members: list[int] = [0] * len(spans)
    open_ones = [i for i, role in enumerate(given) if role is None]
    for _, group in itertools.groupby(open_ones, key=numbers.__getitem__):
        places = list(group)
        alone = len(places) == 1
        whole = texts[places[0]] if alone else text[spans[places[0]].start : spans[places[-1]].end]
        headline = not units and len(whole) <= _LONGEST_HEADLINE and not ends_sentence(whole)
        short = len(whole) <= _SHORT_PARAGRAPH
        if alone or short or headline or (len(whole) <= _CAPTION and ends_with_credit(whole)):
            for i in places:
                members[i] = len(units)
            units.append(Unit(whole, alone=True))
        else:
            for i in places:
                members[i] = len(units)
                units.append(Unit(texts[i], alone=False))
    by_unit = infer_roles(units)
    inferred = [role or by_unit[members[i]] for i, role in enumerate(given)]
    _mark_datelines(text, spans, inferred)
    return [role or inferred[i] for i, role in enumerate(given)]


def _known_role(span: Span, known: tuple[tuple[Span, Role], ...]) -> Role | None:
    place = bisect_right(known, span.start, key=lambda item: item[0].start) - 1
    return known[place][1] if place >= 0 and span.start < known[place][0].end else None


def _mark_datelines(text: str, spans: list[Span], roles: list[Role]) -> None:
    """Make bylines of the sentences in front that are a dateline, or all of them one together.

    `Бишкек, 24 ноября.` and `Астана. 24 ноября 2026 года.` are no sentences of a story.
    """
    end = 0
    for i, span in enumerate(spans[:_FRONT]):
        if roles[i] == "body" and span.start >= end:
            end = max(end, _dateline_end(text, span))
        if span.end <= end or (end and _AGENCY.fullmatch(text, end, span.end)):
            roles[i] = "byline"
            end = max(end, span.end)


def _dateline_end(text: str, span: Span) -> int:
    """Where the dateline ends that opens at a sentence and is no part of it; 0 if none does."""
    found = dateline(text[span.start : span.start + _DATELINE])
    if found is None:
        return 0
    end = span.start + len(text[span.start : span.start + found.end].rstrip())
    alone = end > span.end or (end == span.end and not text[end - 1].isalnum())
    return end if alone else 0
