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
_FEWEST = 4
"""Words that nobody else says by chance."""


def named_by_repetition(quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The quotations, of which one without a name has that of the one that holds the same words, in their order."""
    if all(quote.speaker is not None for quote in quotes):
        yield from quotes
        return
    words = [_words(quote.text) for quote in quotes]
    named = [
        (held, quote)
        for held, quote in zip(words, quotes, strict=True)
        if quote.speaker is not None and not quote.speaker.name[:1].islower()  # no description
    ]
    for held, quote in zip(words, quotes, strict=True):
        telling = quote.speaker is None and held.count(" ") > _FEWEST
        again = [other for others, other in named if held in others] if telling else []
        names = {other.speaker.name for other in again if other.speaker is not None}
        yield _named_like(quote, again[0]) if len(names) == 1 else quote


def _words(text: str) -> str:
    """The words of a quotation between spaces, without what parts them."""
    return f" {' '.join(_WORDS.findall(text.casefold()))} "


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
