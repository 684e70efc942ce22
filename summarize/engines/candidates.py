"""The sentences of a story that could stand in a summary, and what is to be known of each.

A summary is read without its article, so what a sentence needs from the sentence before it is told
here: whom a pronoun means, what `but` is held against. What cannot stand alone, such as half a
quotation or a heading between paragraphs, is a candidate only where there is nothing else.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache, partial
from itertools import accumulate, pairwise, takewhile
from typing import NamedTuple

from summarize.article import Span
from summarize.characters import CURLED_QUOTES, OPENING_QUOTES, UNSPACED, fold
from summarize.engines.other_pronouns import OTHER_PRONOUNS
from summarize.languages import UNDETERMINED
from summarize.lexicon import lexicon, phrases
from summarize.passages import Passage, dateline, ends_sentence
from summarize.passages.words import (
    count_unspaced,
    count_unspaced_words,
    first_words,
    folded_words,
)

_TERM_LETTERS = range(4, 7)
"""Letters of a longer word that tell whether two are forms of one: the first ones, up to six."""
_ATTRIBUTION_WORDS = 2
"""Words outside its quotation by which a sentence can say whose it is (`he said`)."""
_SAYING_WORDS = 3
"""Words outside its quotation that say no more than who spoke: `she added on Monday` says more."""
_LEANING = frozenset("mfpc")
"""Kinds of pronouns that mean somebody: he, she, they; `it` often means nothing."""
_LEANING_WORDS = 2
"""Words at a sentence's opening among which such a pronoun leans: `She`, `In his`."""
_SAME = 0.8
"""The share of terms that two sentences have in common of which one repeats the other."""
_STANDFIRST_WORDS = 20
"""Words from which on a line without a stop tells enough to be a sentence."""
_BROKEN_OFF = re.compile(r"\w\s?(?:\.{2,}|…)\W*\Z")
_MOST_WORDS = 250
"""Words up to which a stretch without a stop is a sentence. The longest of 1,203 real articles has 198."""
_TAIL = 40
"""Characters at a sentence's end in which it can break off."""
_REFERRING_WORDS = 8
_LEAST_WORDS = 4
_ANNOUNCING = (":", "：")
_ASKING = ("?", "؟", "？")
_PHRASE_WORDS = 4
_SENTENCES_KEPT = 256
"""Sentences whose words are remembered, as each is asked for them again and again: a long article's."""


class _Phrases:
    """Phrases of a language that sentences can open with."""

    def __init__(self, listed: str, *, unspaced: bool) -> None:
        known = frozenset(map(fold, phrases(listed)))
        self._known = known
        self._firsts = frozenset(phrase.partition(" ")[0] for phrase in known)
        self._unspaced = tuple(known) if unspaced else ()

    def begin(self, words: Sequence[str]) -> bool:
        """Whether a sentence that opens with these words opens with one of them."""
        if not words:
            return False
        if self._unspaced:
            return words[0].startswith(self._unspaced)
        return words[0] in self._firsts and not self._known.isdisjoint(
            accumulate(words, "{} {}".format)
        )


class _Signals:
    """What of a language's sentences tells how they hang together with those before and behind.

    `times` are words for a day or a time, with which `this` means no sentence before: `this week`;
    `pronouns` those for who was named before, and for what is theirs: he, she, his.
    """

    def __init__(self, language: str) -> None:
        known = lexicon(language)
        listed = partial(_Phrases, unspaced=known.unspaced)
        self.going_on = listed(known.going_on)
        self.contrasting = listed(known.contrasting)
        self.promising = listed(known.promising)
        self.about_this = listed(known.about_this)
        self.times = frozenset(
            word for field in (known.times, *known.weekdays) for word in fold(field).split()
        )
        people = frozenset(fold(word) for word, kind in known.pronouns.items() if kind in _LEANING)
        self.pronouns = people or OTHER_PRONOUNS.get(language, frozenset())


_signals = cache(_Signals)


class Voice(NamedTuple):
    """Who speaks in a stretch of the text; `denies` says that it is a denial."""

    start: int
    end: int
    name: str
    denies: bool = False


class Candidate(NamedTuple):
    """A sentence that could be chosen; `bare` when it is quoted words and nothing else.

    `leans` says that it means nothing without the sentence before, which is the candidate at
    `before`, or `None` where that is none; `refers`, that it does so for more than a `but`, so that
    nobody would know whom or what it speaks of. `voices` are those who speak in it, `opposes` says that it
    contradicts.
    """

    passage: Passage
    words: int
    terms: frozenset[str]
    bare: bool
    leans: bool
    refers: bool
    before: int | None
    voices: frozenset[str]
    opposes: bool


def candidates(
    passages: Sequence[Passage], quoted: Sequence[Span], title: str, voices: Sequence[Voice]
) -> list[Candidate]:
    """The sentences of the story that could stand in a summary, in the story's main language.

    What repeats the title or a sentence before, has half a quotation, asks, announces what follows, or is
    a line without a stop could only if there were nothing else; what `has_no_end`, not even then.
    `quoted` is sorted.
    """
    body = [p for p in passages if p.role == "body"] or [p for p in passages if p.role == "title"]
    main = _main_language(body)
    body = [p for p in body if p.language == main and not has_no_end(p) and terms_of(p.text)]
    signals = _signals(main)
    body = [p for p in body if not _says_little(p, signals)] or body
    lines = _lines_without_stop(body)
    quotes = {passage.start: _quotes_in(passage, quoted) for passage in body}
    told, headline = {folded_words(title)}, terms_of(title)
    sound = []
    for passage in body:
        words = folded_words(_without_dateline(passage))
        repeats = words in told or _is_headline(terms_of(passage.text), headline)
        if not (
            repeats
            or passage.start in lines
            or _is_fragment(passage, quotes[passage.start], signals)
        ):
            sound.append(passage)
        told.add(words)
    kept = sound or body
    followers = {following.start: before.start for before, following in pairwise(body)}
    places = {passage.start: place for place, passage in enumerate(kept)}
    heard = _heard(kept, voices)
    return [
        _candidate(
            passage,
            _outside(passage, quotes[passage.start]),
            heard[passage.start],
            signals,
            places.get(followers.get(passage.start, -1)),
        )
        for passage in kept
    ]


def _heard(passages: Sequence[Passage], voices: Sequence[Voice]) -> dict[int, list[Voice]]:
    """Those who speak in each of some passages, which stand in their order, by where it begins."""
    starts, ends = [each.start for each in passages], [each.end for each in passages]
    heard: dict[int, list[Voice]] = {start: [] for start in starts}
    for voice in voices:
        for place in range(bisect_right(ends, voice.start), bisect_left(starts, voice.end)):
            heard[starts[place]].append(voice)
    return heard


def has_no_end(passage: Passage) -> bool:
    """Whether a passage is no sentence but a text that has no stops, such as a raw transcript."""
    text = passage.text  # a word and what parts it from the next are two characters at least
    return len(text) >= 2 * _MOST_WORDS and count_words(text) > _MOST_WORDS


@lru_cache(maxsize=_SENTENCES_KEPT)
def terms_of(text: str) -> frozenset[str]:
    """What a text speaks of: the beginnings of its longer words, or pairs of letters."""
    if count_unspaced(text):
        return frozenset(text[i : i + 2] for i in range(len(text) - 1))
    shortest, longest = _TERM_LETTERS[0], _TERM_LETTERS[-1]
    return frozenset([word[:longest] for word in folded_words(text) if len(word) >= shortest])


def count_words(text: str) -> int:
    """Words of a text; without spaces two letters of Chinese count as one word, four of Thai."""
    return count_unspaced_words(text) if count_unspaced(text) > 4 else len(folded_words(text))


def has_half_quotation(text: str) -> bool:
    """Whether a text opens a quotation that it does not close, or closes one that it did not open.

    Marks that serve for both, or for feet and apostrophes, count only where they are sure.
    """
    if text.isascii():
        return text.count('"') % 2 == 1
    if text.count('"') % 2 or text.count("«") != text.count("»"):
        return True
    if text.count("「") != text.count("」") or text.count("『") != text.count("』"):
        return True
    # German closes with the mark that English opens with; Swedish does both with the same.
    return sum(text.count(mark) for mark in CURLED_QUOTES) % 2 == 1


def _main_language(body: Sequence[Passage]) -> str:
    letters: dict[str, int] = {}
    for passage in body:
        letters[passage.language] = letters.get(passage.language, 0) + len(passage.text)
    return max(letters, key=letters.__getitem__, default=UNDETERMINED)


def _lines_without_stop(body: Sequence[Passage]) -> frozenset[int]:
    """Where headings, teasers and the like begin: paragraphs without a stop, where most have one."""
    sizes = Counter(passage.paragraph for passage in body)
    lines = [p for p in body if sizes[p.paragraph] == 1 and not ends_sentence(p.text)]
    if len(lines) * 2 >= len(sizes):
        return frozenset()
    return frozenset(line.start for line in lines if count_words(line.text) < _STANDFIRST_WORDS)


def _without_dateline(passage: Passage) -> str:
    found = dateline(passage.text, passage.language)
    return passage.text[found.end :] if found is not None else passage.text


def _candidate(
    passage: Passage, outside: str, heard: Sequence[Voice], signals: _Signals, before: int | None
) -> Candidate:
    """A passage with what it says `outside` quotations, and who is `heard` in it."""
    words = count_words(passage.text)
    bare = (words if outside == passage.text else count_words(outside)) < _ATTRIBUTION_WORDS
    opening = _opening(passage.text)
    contrasts = signals.contrasting.begin(opening)
    goes_on = signals.going_on.begin(opening)
    this_week = not signals.times.isdisjoint(opening[1:2])
    pronouns = not signals.pronouns.isdisjoint(opening[:_LEANING_WORDS])
    around = folded_words(outside) if passage.text[0] in OPENING_QUOTES else ()
    if len(around) <= _SAYING_WORDS:  # “…,” he said
        pronouns = pronouns or not signals.pronouns.isdisjoint(around)
    if UNSPACED.match(passage.text):
        pronouns = passage.text.startswith(tuple(signals.pronouns))
    refers = pronouns or (goes_on and not this_week)
    return Candidate(
        passage,
        words,
        terms_of(passage.text),
        bare,
        leans=contrasts or refers,
        refers=refers,
        before=before,
        voices=frozenset(voice.name for voice in heard),
        opposes=contrasts or any(voice.denies for voice in heard),
    )


@lru_cache(maxsize=_SENTENCES_KEPT)
def _opening(text: str) -> tuple[str, ...]:
    """A sentence's first words, as words are compared."""
    return tuple(fold(" ".join(first_words(text, _PHRASE_WORDS))).split())


def _is_headline(terms: frozenset[str], headline: frozenset[str]) -> bool:
    """Whether a sentence says what the title says and nothing else."""
    return len(terms & headline) >= _SAME * len(terms | headline)


def _is_fragment(passage: Passage, quotes: Sequence[Span], signals: _Signals) -> bool:
    """Whether a sentence has half a quotation, breaks off, asks, or announces what follows."""
    text = passage.text
    if text.endswith(_ASKING) or _breaks_off(text):
        return True
    if signals.promising.begin(_opening(text)):
        return True
    if text.endswith(_ANNOUNCING) and passage.script != "Armn":  # where a stop is typed so
        return True
    for quote in quotes:
        if quote.end > passage.start and not (
            passage.start <= quote.start and quote.end <= passage.end
        ):
            return True
    return has_half_quotation(text)


def _breaks_off(text: str) -> bool:
    tail = text[-_TAIL:]
    return ("…" in tail or ".." in tail) and _BROKEN_OFF.search(tail) is not None


def _says_little(passage: Passage, signals: _Signals) -> bool:
    """Whether a sentence has a word or two, or only tells who said what stands before it."""
    words = count_words(passage.text)
    if words < _LEAST_WORDS:
        return True
    return words <= _REFERRING_WORDS and signals.about_this.begin(_opening(passage.text))


def _quotes_in(passage: Passage, quoted: Sequence[Span]) -> list[Span]:
    """Those of the sorted quotations that touch a passage."""
    if not quoted:
        return []
    first = bisect_left(quoted, passage.start, key=lambda span: span.end)
    return list(takewhile(lambda quote: quote.start < passage.end, quoted[first:]))


def _outside(passage: Passage, quotes: Sequence[Span]) -> str:
    """What a passage says outside the quotations in it."""
    return " ".join(_pieces_outside(passage, quotes)) if quotes else passage.text


def _pieces_outside(passage: Passage, quotes: Sequence[Span]) -> Iterator[str]:
    position = passage.start
    for quote in quotes:
        yield passage.text[position - passage.start : max(quote.start, position) - passage.start]
        position = max(position, quote.end)
    yield passage.text[position - passage.start :]
