"""What is compared across articles: each article as a clipping, with its quoted stretches.

Made from reports; nothing here knows where they are kept. The words of an article outside of its
quotations say what it is about, whoever is quoted in it.
"""

import math
import re
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from summarize.across.numbered import (
    ArticleWords,
    CollectedWords,
    WordNumbers,
    numbered,
)
from summarize.across.wordings import WordTables
from summarize.across.words import common_words, is_unspaced_letter

_READ = 6_000  # characters: what a story is about stands in its beginning
_DATE = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
_FEW = 300
"""Articles that a collection is taken to have at least, so that in a small one a word is not rare
for want of articles."""
_HELD = 150_000
"""Words of articles that are held as sets, which take much room."""
_PARTS = 1_000_000
"""A rarity's square is kept in whole millionths."""
RAREST = 6.0
"""How rare a word is that next to no article has."""
_COMMON = 0.25
"""The share of articles that a common word of a language is taken to stand in."""


class AttributedStretch(NamedTuple):
    """A quoted stretch `text[start:end]` of an article, and who is named for it (`None`: nobody).

    `translation` is what a report has of it in the reader's language.
    """

    start: int
    end: int
    text: str
    speaker: str | None = None
    translation: str | None = None


@dataclass(frozen=True, slots=True)
class Clipping:
    """An article as it is compared with others.

    `name` tells articles apart, `outlet` who printed it, `day` is that of publication (as
    `date.toordinal` counts), `None` where it is not known.
    """

    name: str
    text: str
    language: str
    stretches: tuple[AttributedStretch, ...]
    outlet: str | None = None
    day: int | None = None


def day_of(*sources: str | None) -> int | None:
    """The first date that one of some texts holds, a field or a file's name, as a number of a day."""
    for source in sources:
        for match in _DATE.finditer(source or ""):
            try:
                return date(*map(int, match.groups())).toordinal()
            except ValueError:
                continue
    return None


def in_time(day: int | None, name: str) -> tuple[bool, int, str]:
    """Sorts articles by day, those without one last."""
    return day is None, day or 0, name


def outside(clipping: Clipping) -> str:
    """The beginning of an article without its quotations."""
    parts, at, text = [], 0, clipping.text
    for stretch in sorted(clipping.stretches, key=lambda each: each.start):
        if at >= _READ:
            break
        parts.append(text[at : max(at, min(stretch.start, _READ))])
        at = max(at, stretch.end)
    parts.append(text[at:_READ])
    return " ".join(parts)


def words_of_article(vocabulary: WordNumbers, clipping: Clipping) -> ArticleWords:
    """The words that a clipping is compared by."""
    return numbered(vocabulary, outside(clipping), (each.text for each in clipping.stretches))


class Subjects:
    """What articles are about: their words outside of quotations, and how rare each word is.

    `numbered` goes by the number of the article and has all that it is compared by. `tables` says by the
    number of a word how rarely it stands in articles: 0 for what stands in all, 6 for what does in few.
    """

    def __init__(
        self,
        clippings: Iterable[Clipping],
        words: CollectedWords | None = None,
        norms: Mapping[int, float] | None = None,
    ) -> None:
        """`words` are those of the clippings, where they were read before.

        `norms` are the lengths of articles, as vectors of rarities, as far as they are known.
        """
        words = words or CollectedWords.of(words_of_article, clippings)
        self.vocabulary = words.vocabulary
        self.numbered = words.articles
        self._known = words.counts
        self._all = max(words.counts.articles, 1) + _FEW
        self._common = common_words()
        rarities = array("d", map(self._rarity, enumerate(self.vocabulary.words)))
        self.tables = WordTables(rarities, self.vocabulary.hashes())
        # Whole numbers are added up alike in whatever order.
        self._squares = [round(_PARTS * rarity * rarity) for rarity in rarities]
        letters = [n for n, word in enumerate(self.vocabulary.words) if is_unspaced_letter(word)]
        for number in letters:
            self._squares[number] = 0
        self._norms = dict(norms or {})
        known = map(self.vocabulary.known, self._common)
        self.common = {number for number in known if number is not None}.union(letters)
        self._telling: dict[int, frozenset[int]] = {}
        self._held = 0

    def telling(self, number: int) -> frozenset[int]:
        """The words of an article that can tell it from others: without common ones."""
        known = self._telling.get(number)
        if known is None:
            if self._held > _HELD:
                self._telling.clear()
                self._held = 0
            known = self._telling[number] = frozenset(self.numbered[number].subjects) - self.common
            self._held += len(known)
        return known

    def _rarity(self, numbered: tuple[int | None, str]) -> float:
        number, word = numbered
        before = _FEW * _COMMON if word in self._common else 0.5
        count = 0 if number is None else self._known.of_word(number)
        share = (count + before) / self._all
        return min(RAREST, -math.log(min(1.0, share)))

    def rarity_of(self, word: str) -> float:
        """How rarely a word stands that need not be in any article."""
        number = self.vocabulary.known(word)
        return self._rarity((None, word)) if number is None else self.tables.rarities[number]

    def _norm(self, number: int) -> float:
        known = self._norms.get(number)
        if known is None:
            squares = map(self._squares.__getitem__, self.numbered[number].subjects)
            known = self._norms[number] = math.sqrt(sum(squares))
        return known

    def norms_of_all(self) -> "array[float]":
        """The norms of all articles: which were asked for hangs on who compared them."""
        return array("d", map(self._norm, range(len(self.numbered))))

    def likeness(self, one: int, other: int) -> float:
        """How alike two articles are, by number, from 0 to 1: the cosine of their words by rarity."""
        norms, telling = self._norms, self._telling
        whole = (norms.get(one) or self._norm(one)) * (norms.get(other) or self._norm(other))
        mine = telling.get(one) or self.telling(one)
        shared = mine & (telling.get(other) or self.telling(other))
        return sum(map(self._squares.__getitem__, shared)) / whole if whole else 0.0
