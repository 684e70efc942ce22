"""Articles as numbers: their words outside of quotations, and those of each quotation in order.

A number stands for a word in all of a collection. Tens of thousands of quotations are compared in
the memory that their texts would take twice, and what an article is compared by can be kept.
"""

import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Self, TypeVar, overload
from zlib import crc32

from summarize.across.words import WORD, subject_keys_of, word_key

Numbers = Sequence[int]

_Article = TypeVar("_Article")

_WORD = re.compile(WORD)


@dataclass(frozen=True, slots=True)
class ArticleWords:
    """The words of an article: those outside of its quotations once each, those of each quotation in order."""

    subjects: Numbers
    stretches: tuple[Numbers, ...]


class HeldArticles(Sequence[ArticleWords]):
    """Articles whose words outside of quotations stand one behind the other: one by one, short lists take twice the room.

    Those that are no arrays, but are packed, say, are held as they are.
    """

    def __init__(self) -> None:
        self._subjects = array("I")
        self._ends = array("Q", [0])
        self._stretches: list[tuple[Numbers, ...]] = []
        self._others: dict[int, Numbers] = {}

    def add(self, words: ArticleWords) -> None:
        """Add another article."""
        if isinstance(words.subjects, array):
            self._subjects += words.subjects
        else:
            self._others[len(self)] = words.subjects
        self._ends.append(len(self._subjects))
        self._stretches.append(words.stretches)

    @overload
    def __getitem__(self, place: int) -> ArticleWords: ...
    @overload
    def __getitem__(self, place: slice) -> list[ArticleWords]: ...
    def __getitem__(self, place: int | slice) -> ArticleWords | list[ArticleWords]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        stretches = self._stretches[place]
        subjects = self._others.get(place)
        if subjects is None:
            subjects = self._subjects[self._ends[place] : self._ends[place + 1]]
        return ArticleWords(subjects, stretches)

    def __len__(self) -> int:
        return len(self._stretches)


class WordNumbers:
    """The number of each word, in the order in which they were met."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._numbers = {word: number for number, word in enumerate(words)}
        self._quoted: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def words(self) -> Iterable[str]:
        """The words, by number."""
        return self._numbers.keys()

    def hashes(self) -> "array[int]":
        """By number a hash that a word has in any collection."""
        return array("L", (crc32(word.encode()) for word in self._numbers))

    def known(self, word: str) -> int | None:
        """The number of a word that was met."""
        return self._numbers.get(word)

    def numbered(self, words: Iterable[str]) -> "array[int]":
        """Words as numbers; new ones get the next."""
        known = self._numbers
        return array("I", [known.setdefault(word, len(known)) for word in words])

    def renumbered(
        self, words: Iterable[str], articles: Iterable[ArticleWords]
    ) -> Iterator[ArticleWords]:
        """Articles whose words go by their place among other `words`, in the order in which they stand there."""
        number = self.numbered(words).__getitem__
        for each in articles:
            stretches = (array("I", map(number, stretch)) for stretch in each.stretches)
            yield ArticleWords(array("I", map(number, each.subjects)), tuple(stretches))

    def quoted(self, text: str) -> "array[int]":
        """The words of a quotation as numbers, in order, as versions are compared by them."""
        numbers, quoted = array("I"), self._quoted
        for written in _WORD.findall(text):
            number = quoted.get(written)
            if number is None:
                number = self.numbered((_stemmed(word_key(written)),))[0]
                quoted[written] = number
            numbers.append(number)
        return numbers


def _stemmed(key: str) -> str:
    """A key without the s of an English possessive, which houses spell differently: Wells', Wells's."""
    return key[:-1] if key.endswith("ss") and len(key) > 3 else key


def numbered(vocabulary: WordNumbers, outside: str, quotations: Iterable[str]) -> ArticleWords:
    """An article's words, of the text outside of its quotations and of them."""
    subjects = vocabulary.numbered(dict.fromkeys(subject_keys_of(outside)))
    return ArticleWords(subjects, tuple(map(vocabulary.quoted, quotations)))


@dataclass(frozen=True, slots=True)
class WordCounts:
    """In how many of so many articles each word stands, by its number; in none, words that came later."""

    articles: int
    counts: Numbers

    @classmethod
    def of(cls, articles: Sequence[ArticleWords], size: int) -> Self:
        """Count the words of articles; `size` is that of the vocabulary."""
        counts = Counter(chain.from_iterable(each.subjects for each in articles))
        return cls(len(articles), array("I", (counts[number] for number in range(size))))

    def of_word(self, number: int) -> int:
        """In how many articles a word stands."""
        return self.counts[number] if number < len(self.counts) else 0


@dataclass(frozen=True, slots=True)
class CollectedWords:
    """The words of a collection's articles, and how common each is taken to be."""

    vocabulary: WordNumbers
    articles: Sequence[ArticleWords]
    counts: WordCounts

    @classmethod
    def of(
        cls, read: Callable[[WordNumbers, _Article], ArticleWords], articles: Iterable[_Article]
    ) -> Self:
        """Those that `read` finds, as common as they are among the articles."""
        vocabulary = WordNumbers()
        found = [read(vocabulary, each) for each in articles]
        return cls(vocabulary, found, WordCounts.of(found, len(vocabulary)))
