"""What is read of an article's passages, and where each of its characters stands in the article.

Names are looked for in what a reader has before his eyes: without soft hyphens, with spaces in a row as one and
with letters and their marks together. Whoever is named is shown as the article has it, at its own place.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise
from unicodedata import category

from summarize.article import Span
from summarize.characters import as_read
from summarize.lazily import Once
from summarize.names import NameIndex, NameMention
from summarize.passages import Passage

_FIRST_JAMO, _LAST_JAMO = "\u1160", "\u11ff"
_ROOM = " \t"


class ReadPassage:
    """A passage as it is read. Places in its `text` count from its own beginning, spans from the article's."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.text = as_read(passage.text)
        self.is_as_given = self.text is passage.text

    def span(self, first: int, last: int) -> Span:
        """Where `text[first:last]`, which is not empty, stands in the article."""
        start = self.passage.start
        if self._places is not None:
            first, last = self._places[first][0], self._places[last - 1][1]
        return Span(start + first, start + last)

    def place(self, position: int) -> int:
        """The place in `text` of what begins at a position of the article, below 0 before the passage."""
        offset = position - self.passage.start
        if self._places is None or offset < 0:
            return offset
        return bisect_left(self._places, (offset, offset))

    @Once
    def _places(self) -> Sequence[tuple[int, int]] | None:
        """Where each character of `text` begins and ends in the passage; `None` where it is as it was given."""
        return None if self.is_as_given else _places(self.passage.text)


def _places(text: str) -> Sequence[tuple[int, int]]:
    """Where each character that is read of a text begins and ends in it. Linear."""
    begins: list[int] = []
    ends: list[int] = []
    for at, character in enumerate(text):
        if not as_read(character):
            continue
        if begins and _goes_with(character, text[begins[-1]]):
            ends[-1] = at + 1
        else:
            begins.append(at)
            ends.append(at + 1)
    return [
        (begin, end)
        for begin, end in zip(begins, ends, strict=True)
        for _ in as_read(text[begin:end])
    ]


def _goes_with(character: str, first: str) -> bool:
    """Whether a character may be read as one with those before it, the first of which is given."""
    if character in _ROOM:
        return first in _ROOM
    return _FIRST_JAMO <= character <= _LAST_JAMO or category(character).startswith("M")


class ReadNames:
    """The names in what is read of passages, at the places where the article has them."""

    def __init__(
        self, passages: Sequence[ReadPassage], written: Callable[[str], str] = str
    ) -> None:
        """`written` is how a text is to be taken, of the same length."""
        self._passages = passages
        self._is_as_given = all(read.is_as_given for read in passages)
        self._starts = _laid_out(passages)
        self._index = NameIndex(
            (start, written(read.text), read.passage.language)
            for start, read in zip(self._starts, passages, strict=True)
        )

    def mentions(self, name: str, language: str | None = None) -> list[NameMention]:
        """Every place of the article where some of the words of `name` stand together, as `NameIndex` has them."""
        found = self._index.mentions(name, language)
        return found if self._is_as_given else [self._put_back(each) for each in found]

    def _put_back(self, mention: NameMention) -> NameMention:
        start = self._span(mention.start).start
        return NameMention(start, self._span(mention.end - 1).end, mention.found, mention.exact)

    def _span(self, place: int) -> Span:
        """Where a character of what the index has read stands in the article."""
        at = bisect_right(self._starts, place) - 1
        first = place - self._starts[at]
        return self._passages[at].span(first, first + 1)


def _laid_out(passages: Sequence[ReadPassage]) -> list[int]:
    """Where each passage begins if what is read of them is written with the article's gaps between them."""
    starts = [read.passage.start for read in passages[:1]]
    for before, read in pairwise(passages):
        gap = read.passage.start - before.passage.end
        starts.append(starts[-1] + len(before.text) + gap)
    return starts
