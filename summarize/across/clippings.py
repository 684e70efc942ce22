"""What is compared across articles: each article as a clipping, with its quoted stretches.

Made from reports; nothing here knows where they are kept. The words of an article outside of its
quotations say what it is about, whoever is quoted in it.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from summarize.across.words import common_words, keys_of

_READ = 6_000  # characters: what a story is about stands in its beginning
_DATE = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
_FEW = 300
"""Articles that a collection is taken to have at least, so that in a small one a word is not rare
for want of articles."""
_COMMON = 0.25
"""The share of articles that a common word of a language is taken to stand in."""


@dataclass(frozen=True, slots=True)
class AttributedStretch:
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


def subject_words(clipping: Clipping) -> frozenset[str]:
    """The words of an article outside of its quotations."""
    parts, at = [], 0
    for stretch in sorted(clipping.stretches, key=lambda each: each.start):
        if at >= _READ:
            break
        parts.append(clipping.text[at : max(at, min(stretch.start, _READ))])
        at = max(at, stretch.end)
    parts.append(clipping.text[at:_READ])
    return frozenset(keys_of(" ".join(parts)))


class Subjects:
    """What articles are about: their words outside of quotations, and how rare each word is.

    Only what can tell articles apart is kept, for there may be thousands of them.
    """

    def __init__(self, clippings: Iterable[Clipping]) -> None:
        shared: dict[str, str] = {}
        counts: Counter[str] = Counter()
        listed: list[tuple[str, ...]] = []
        for clipping in clippings:
            words = tuple(shared.setdefault(word, word) for word in subject_words(clipping))
            counts.update(words)
            listed.append(words)
        self._counts = counts
        self._all = max(len(listed), 1) + _FEW
        self._common = common_words()
        self._known: dict[str, float] = {}
        self._norms = [math.sqrt(sum(self.rarity(word) ** 2 for word in words)) for words in listed]
        self.words = [
            frozenset(w for w in words if counts[w] > 1 and w not in self._common)
            for words in listed
        ]
        self._alike: dict[tuple[int, int], float] = {}

    def rarity(self, word: str) -> float:
        """How rarely a word stands in articles: 0 for what stands in all, 6 for what does in few."""
        known = self._known.get(word)
        if known is None:
            before = _FEW * _COMMON if word in self._common else 0.5
            share = (self._counts[word] + before) / self._all
            known = self._known[word] = min(6.0, -math.log(min(1.0, share)))
        return known

    def likeness(self, one: int, other: int) -> float:
        """How alike two articles are, by number, from 0 to 1: the cosine of their words by rarity."""
        pair = (one, other) if one < other else (other, one)
        known = self._alike.get(pair)
        if known is None:
            whole = self._norms[one] * self._norms[other]
            common = sum(self._known[word] ** 2 for word in self.words[one] & self.words[other])
            known = self._alike[pair] = common / whole if whole else 0.0
        return known

    def count(self, word: str) -> int:
        """In how many articles a word stands."""
        return self._counts[word]
