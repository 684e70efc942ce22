"""Sentence borders in writing that has no full stops: Thai.

A space may end a sentence there. It is taken to, where the next phrase begins with a word that opens
a sentence, or where the sentence is long already and the next phrase does not plainly go on with it
(`summarize.lexicon.unstopped`). What is parted this way may be a clause instead of a sentence; the
usual cure, a model of the language, weighs more than the rest of this package
(PyThaiNLP, whose rule without a model is to part at every space).
"""

import re

from summarize.article import Span
from summarize.lazily import expression
from summarize.lexicon.unstopped import JOINERS, OPENERS, SAID_THAT, SAYING, TITLES

_LETTER = re.compile(r"[\u0e01-\u0e4e]")
_SPACE = expression(r"(?<=[\u0e01-\u0e4e\u201d).\d])[ \xa0]+(?=[\u0e01-\u0e4e\u201c])")
_TITLE = re.compile("|".join(map(re.escape, TITLES)))
_OPENER = expression(
    rf"{'|'.join(OPENERS)}|(?:{_TITLE.pattern})[^ ]*+ (?:[^ ]++ )?(?:{'|'.join(SAYING)})"
)
_GOES_ON = (*JOINERS, *SAYING)
_LEAST = 60
"""Characters (about fifteen words) that a sentence has at least, before and after a border."""
_LONG = 240
"""Characters from which on any phrase that does not go on with the sentence begins another."""
_LONGEST_QUOTED = 4 * _LONG
"""Characters from which on an open quotation was never closed."""
_SHORT_PHRASE = 20
"""Characters up to which a phrase is a name, a number or an item, after which a sentence goes on."""
_ABBREVIATION = 8
"""Characters up to which what stands before a full stop is abbreviated: names of offices, of hours."""
_HEAD = 40
"""Characters among which a sentence that is written in Thai has a letter of it."""


def is_unstopped(text: str, sentence: Span) -> bool:
    """Whether a sentence of `text` is so long, and so written, that it may hold several."""
    start, end = sentence
    return end - start > 2 * _LEAST and _LETTER.search(text, start, start + _HEAD) is not None


def is_unstopped_abbreviation(token: str) -> bool:
    """Whether a token before a full stop is an abbreviation, for which alone such writing has stops."""
    return len(token) <= _ABBREVIATION and _LETTER.match(token[-1:]) is not None


def split_unstopped(text: str, sentence: Span) -> list[Span]:
    """The sentences in what has no stop: sorted, everything covered but white space."""
    start, end = sentence
    found: list[Span] = []
    phrase = start
    for space in _SPACE.finditer(text, start, end):
        before, after = space.span()
        ends = (
            before - start >= _LEAST
            and end - after >= _LEAST
            and _parts(text, start, Span(phrase, before), after)
            and (before - start > _LONGEST_QUOTED or not _is_open(text[start:before]))
        )
        if ends:
            found.append(Span(start, before))
            start = after
        phrase = after
    return [*found, Span(start, end)]


def _parts(text: str, start: int, phrase: Span, after: int) -> bool:
    """Whether at `after`, behind a phrase of the sentence that begins at `start`, another begins."""
    if text.endswith(SAID_THAT, *phrase):
        return False
    if _OPENER.match(text, after):
        return True
    return (
        phrase.end - start >= _LONG
        and phrase.end - phrase.start > _SHORT_PHRASE
        and _LETTER.match(text, phrase.end - 1) is not None
        and _TITLE.search(text, *phrase) is None
        and not text.startswith(_GOES_ON, after)
    )


def _is_open(text: str) -> bool:
    """Whether a quotation or a parenthesis is open at the end of a text."""
    return any(
        text.count(mark) > text.count(end) for mark, end in ("“”", "‘’", "()", "«»")
    ) or bool(text.count('"') % 2)
