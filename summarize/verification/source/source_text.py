"""The article prepared for the questions that verification asks of it.

Everything is found when it is first asked for and only where it is asked: an offline report, whose
sentences are the article's own, is checked without looking at a single word.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log

from summarize.analysis import Analysis
from summarize.article import Span
from summarize.characters import APOSTROPHES, COMBINING, UNSEEN, as_read, fold
from summarize.engines.dates import published_on
from summarize.lazily import Once, expression
from summarize.names import Word, name_stems, name_words
from summarize.passages import Passage
from summarize.quotations import Claim, Quote
from summarize.verification import figures
from summarize.verification.facts.facts import Facts
from summarize.verification.facts.wording import STEM
from summarize.verification.source.injections import suspicious_passages
from summarize.verification.source.reading import ReadNames, ReadPassage

_WORD = expression(rf"\w+(?:[{COMBINING}]+\w*|[{APOSTROPHES}\xad{UNSEEN}-]\w+)*")


def spelt_words(text: str) -> list[str]:
    """The words of a text, numbers included, as they are read."""
    return _WORD.findall(as_read(text))


def folded_words(text: str) -> list[str]:
    """The same as they are compared when a quotation is looked for."""
    return list(map(fold, spelt_words(text)))


def _capitalised(text: str) -> str:
    """A text in title case, of the same length."""
    titled = text.title()
    return titled if len(titled) == len(text) else text


class SourceText:
    """An analysis, and what its story says, passage by passage.

    Passages are known by their position in `analysis.passages`; furniture is no part of the story.
    """

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.text = analysis.article.text
        self.story = tuple(
            place for place, passage in enumerate(analysis.passages) if passage.role != "furniture"
        )
        self._starts = [passage.start for passage in analysis.passages]

    @Once
    def as_read(self) -> str:
        """The article's text without what nobody sees of it."""
        return as_read(self.text)

    @Once
    def facts(self) -> tuple[Facts, ...]:
        """The facts of each passage, their positions counted from its start.

        Kept here: what is found in a long article would push itself out of a shared cache.
        """
        day = published_on(self.analysis.published)
        return tuple(
            Facts(read.text, read.passage.language, published=day) for read in self.passages_read
        )

    @Once
    def passages_read(self) -> tuple[ReadPassage, ...]:
        """Each passage as it is read."""
        return tuple(map(ReadPassage, self.analysis.passages))

    def span_of(self, place: int, run: Sequence[Word]) -> Span:
        """Where one of the names of a passage's facts stands in the article."""
        return self.passages_read[place].span(run[0].start, run[-1].end)

    def run_at(self, place: int, position: int) -> int:
        """Which of them has a word that begins at a position of the article, -1 if none."""
        return self.facts[place].run_at(self.passages_read[place].place(position))

    def found(self, pattern: re.Pattern[str]) -> list[Span]:
        """Where an expression meets the text, or what is read of a passage of the story, in order."""
        spans = {Span(*found.span()) for found in pattern.finditer(self.text)}
        for place in self.story:
            read = self.passages_read[place]
            if not read.is_as_given:
                spans.update(read.span(*found.span()) for found in pattern.finditer(read.text))
        return sorted(spans)

    def passage(self, place: int) -> Passage:
        """The passage at that position."""
        return self.analysis.passages[place]

    def places(self, spans: Iterable[Span]) -> tuple[int, ...]:
        """The story's passages that any of the spans touches, in document order."""
        found: set[int] = set()
        for span in spans:
            found.update(self._touched(span))
        passages = self.analysis.passages
        return tuple([place for place in sorted(found) if passages[place].role != "furniture"])

    def absence(self, text: str) -> str:
        """That the story does not have a text, in words; it may stand beside the story."""
        words = re.compile(rf"(?<!\w){re.escape(fold(text))}(?!\w)")
        beside = (p.text for p in self.analysis.passages if p.role == "furniture")
        if any(words.search(fold(each)) for each in beside):
            return f"“{text}” is only in what belongs to the site, not in the story"
        return f"“{text}” is not in the article"

    def language_at(self, position: int) -> str:
        """The language of the passage at a position of the text, else the page's main one."""
        place = bisect_right(self._starts, position) - 1
        if place >= 0:
            passage = self.passage(place)
            if position < passage.end and passage.role != "furniture":
                return passage.language
        return self.analysis.language

    def around(self, spans: Iterable[Span]) -> tuple[int, ...]:
        """The story's passages that the spans touch, with the neighbour on either side."""
        touched = self.places(spans)
        if not touched:
            return ()
        first = bisect_left(self.story, touched[0])
        last = bisect_left(self.story, touched[-1])
        return self.story[max(0, first - 1) : last + 2]

    def behind(self, place: int) -> int | None:
        """The story's passage that follows another; `None` at its end."""
        at = bisect_right(self.story, place)
        return self.story[at] if at < len(self.story) else None

    def is_quoted(self, position: int) -> bool:
        """Whether a position is inside a quotation: a name there is what is said, not who says it."""
        quotes = self.analysis.quotes
        at = bisect_right(quotes, position, key=lambda quote: quote.start) - 1
        return at >= 0 and position < quotes[at].end

    @Once
    def statements(self) -> tuple[Quote | Claim, ...]:
        """The quotations and claims that our finders found."""
        return (*self.analysis.quotes, *self.analysis.claims)

    def statements_at(self, place: int) -> Sequence[Quote | Claim]:
        """Those of them that touch a passage, quotations first."""
        return self._statements_by_place.get(place, ())

    @Once
    def _statements_by_place(self) -> Mapping[int, Sequence[Quote | Claim]]:
        found: dict[int, list[Quote | Claim]] = defaultdict(list)
        for statement in self.statements:
            for place in self._touched(Span(statement.start, statement.end)):
                found[place].append(statement)
        return found

    @Once
    def every_word(self) -> ReadNames:
        """The story's words as if all were names: adjectives of names are in lower case."""
        return ReadNames([self.passages_read[place] for place in self.story], _capitalised)

    @Once
    def addressing(self) -> frozenset[int]:
        """The passages that seem to address a model: nothing is true because they say it."""
        return suspicious_passages(self.analysis)

    def is_person(self, run: Sequence[Word], language: str) -> bool:
        """Whether a name is a person's, as far as the text tells: a speaker's, or of several words."""
        return len(run) > 1 or not self._surnames.isdisjoint(name_stems(run[-1].text, language))

    @Once
    def _surnames(self) -> frozenset[str]:
        stems: set[str] = set()
        for speaker in filter(None, (statement.speaker for statement in self.statements)):
            stems.update(word.key for word in name_words(as_read(speaker.name))[-1:])
        for place in self.story:
            passage = self.passage(place)
            for run in self.facts[place].name_runs:
                if len(run) > 1:
                    stems.update(name_stems(run[-1].text, passage.language))
        return frozenset(stems)

    def _touched(self, span: Span) -> range:
        """The passages that a span touches: they stand one behind the other."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        end = max(first, bisect_left(self._starts, span.end))
        if first < end and self.passage(first).end <= span.start:
            first += 1
        return range(first, end)

    def is_valid(self, span: Span) -> bool:
        """Whether a span holds anything of the article."""
        return 0 <= span.start < span.end <= len(self.text)

    @Once
    def languages(self) -> frozenset[str]:
        """The languages of the story."""
        return frozenset(self.passage(place).language for place in self.story)

    @Once
    def words(self) -> list[str]:
        """Every word of the story, folded, in order."""
        found = [self.text[start:end] for start, end in self.word_spans]
        if all(self.passages_read[place].is_as_given for place in self.story):
            return list(map(fold, found))
        return [fold(as_read(word)) for word in found]

    @Once
    def word_spans(self) -> list[tuple[int, int]]:
        """Where each of `words` begins and ends."""
        passages = (self.passage(place) for place in self.story)
        return [
            match.span()
            for passage in passages
            for match in _WORD.finditer(self.text, passage.start, passage.end)
        ]

    def has_pair(self, one: str, other: str) -> bool:
        """Whether two words, folded, follow each other in a passage."""
        both = self._may_have(one) and self._may_have(other)
        return both and f" {one} {other} " in self._spaced_words

    def has_word(self, word: str) -> bool:
        """Whether the story has a word, folded."""
        return self._may_have(word) and word in self.story_words

    def _may_have(self, letters: str) -> bool:
        """Whether folded letters stand anywhere in the story: else its words need not be told apart for them."""
        return letters in self._folded

    @Once
    def _folded(self) -> str:
        return fold("\n".join([self.passages_read[place].text for place in self.story]))

    @Once
    def _spaced_words(self) -> str:
        """The words of each passage, folded, with a space on both sides of each."""
        return "\n".join(f" {' '.join(self.facts[place].words)} " for place in self.story)

    @Once
    def story_words(self) -> frozenset[str]:
        """Every word of the story, folded."""
        return frozenset().union(*(self.facts[place].words for place in self.story))

    @Once
    def counting(self) -> tuple[int, ...]:
        """The story's passages that have any figure."""
        return tuple(place for place in self.story if self.facts[place].dated_figures)

    @Once
    def numbering(self) -> tuple[int, ...]:
        """Those of them that may have a number: in many there is but a day or a month."""
        return tuple(place for place, numbers in self.numbers.items() if numbers != ())

    @Once
    def numbers(self) -> Mapping[int, tuple[float, ...] | None]:
        """The numbers of each of the story's passages, as far as they stand apart."""
        passages = ((place, self.facts[place]) for place in self.story)
        return {
            place: figures.numbers_apart(facts.text, facts.language) for place, facts in passages
        }

    @Once
    def _places_by_stem(self) -> dict[str, list[int]]:
        """The story's passages that have a content stem."""
        places: dict[str, list[int]] = {}
        for place in self.story:
            for stem in self.facts[place].content:
                places.setdefault(stem, []).append(place)
        return places

    def _places_of(self, stem: str) -> Sequence[int]:
        return self._places_by_stem.get(stem, ()) if self._may_have(stem) else ()

    def rarity(self, stem: str) -> float | None:
        """How much a content stem tells: the fewer passages have it, the more; `None` if none has."""
        places = self._places_of(stem)
        return 1 + log((1 + len(self.story)) / len(places)) if places else None

    def shared(self, content: frozenset[str]) -> dict[int, int]:
        """How many of these stems each of the story's passages has, of those that have any."""
        counts: dict[int, int] = {}
        for stem in content:
            for place in self._places_of(stem):
                counts[place] = counts.get(place, 0) + 1
        return counts

    @Once
    def word_places(self) -> dict[str, list[int]]:
        """The positions of each word in `words`."""
        places: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            places.setdefault(word, []).append(at)
        return places

    @Once
    def names(self) -> ReadNames:
        """The names of the story."""
        return ReadNames([self.passages_read[place] for place in self.story])

    def places_of_word(self, word: str, language: str) -> list[int]:
        """The passages in `language` that have a word in lower case which begins as `word` does."""
        beginning = re.compile(rf"(?<!\w){re.escape(word.lower()[:STEM])}")
        return [
            place
            for place in self.story
            if self.facts[place].language == language and beginning.search(self.facts[place].text)
        ]
