"""Who said the words of a heading or a headline, where the story has them again and names who said them.

`"We have oil for the winter"`, on a line of its own, and further down: `“The light stays lit. We have oil for
the winter, and wood,” Ada Moss said.` Apart from the rules, which look at what stands beside a quotation.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarize.quotations.found import Quote
from summarize.quotations.rulebook import REPEATED

_WORDS = re.compile(r"\w+")
_STOP = re.compile(r"[.!?…。।؟](?:\W|$)")
_FEWEST = 4
"""Words that nobody else says by chance."""
_MOST = 50
"""Quotations with the same words that are looked at: more are a refrain."""


def named_by_repetition(text: str, quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The quotations, of which one without a name in a heading has that of the one that holds the same words, in their order.

    What stands in a sentence is read off something, and not said by whoever says it again: `signs read “A”.`
    """
    words = [_WORDS.findall(quote.text.casefold()) for quote in quotes]
    telling = [
        quote.speaker is None and len(held) >= _FEWEST and _is_in_heading(text, quote)
        for quote, held in zip(quotes, words, strict=True)
    ]
    by_opening = _by_opening(quotes, words) if any(telling) else {}
    for quote, held, is_telling in zip(quotes, words, telling, strict=True):
        places = by_opening.get(tuple(held[:_FEWEST]), {}) if is_telling else {}
        places = places if len(places) <= _MOST else {}
        again = [quotes[i] for i in places if f" {' '.join(held)} " in f" {' '.join(words[i])} "]
        names = {other.speaker.name for other in again if other.speaker is not None}
        yield _named_like(quote, again[0]) if len(names) == 1 else quote


def _is_in_heading(text: str, quote: Quote) -> bool:
    """Whether no stop ends the line of a quotation but one of its own, and no sentence stands in it."""
    first = text.rfind("\n", 0, quote.start) + 1
    after = text.find("\n", quote.end)
    line = text[first : after if after >= 0 else len(text)]
    around = text[first : quote.start] + text[quote.end : first + len(line)]
    return _STOP.search(around) is None


def _by_opening(
    quotes: Sequence[Quote], words: Sequence[list[str]]
) -> dict[tuple[str, ...], dict[int, None]]:
    """The places of the quotations with a name, no description, by as many words as tell a quotation from others."""
    places: dict[tuple[str, ...], dict[int, None]] = {}
    for place, (quote, held) in enumerate(zip(quotes, words, strict=True)):
        if quote.speaker is None or quote.speaker.name[:1].islower():
            continue
        for first in range(len(held) - _FEWEST + 1):
            places.setdefault(tuple(held[first : first + _FEWEST]), {})[place] = None
    return places


def _named_like(quote: Quote, other: Quote) -> Quote:
    return replace(
        quote,
        speaker=other.speaker,
        confidence=other.confidence,
        via=other.via,
        rule=REPEATED.name,
        candidates=other.candidates,
        evidence=other.evidence,
    )
