"""The offline engine: a summary in the article's own sentences, without a model.

Extraction is a guarded lead. On 465 held-out articles with human references the lead is near the
ceiling of cheap extraction; what ranking adds is small, and what page furniture takes away is
large. So the story's passages are taken as `summarize.passages` found them, a strong prior on
early sentences is mended by words shared with the title, by centrality (words frequent in the
story), and by penalties for sentences that make poor summaries; maximal marginal relevance
(Carbonell and Goldstein 1998) keeps out what has been said. The sentences stand verbatim, in the
article's order and language, each citing its own span.
"""

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain

from summarize.analysis import Analysis
from summarize.article import Span
from summarize.characters import CJK, CURLED_QUOTES, OPENING_QUOTES, UNSPACED
from summarize.engines.draft import Draft, DraftSentence, DraftTranslation, Task
from summarize.languages import UNDETERMINED
from summarize.lexicon import lexicon
from summarize.passages import Passage, dateline, furniture_meaning
from summarize.report import EngineRun

WITHOUT_MODEL = "Made without the model, which failed"
"""How the warning of a report begins that the rules made in place of a model."""

_LETTER = r"[\w\u0300-\u036f\u0900-\u0963\u0966-\u0dff]"
"""A letter of a word, or a vowel sign that belongs to one."""
_WORD = re.compile(rf"{_LETTER}+")
_CJK = re.compile(f"[{CJK}]")
_OPENER = re.compile(rf"\W*({_LETTER}+)")
_LONG_WORDS = 40
_SHORT_WORDS = 6
_ATTRIBUTION_WORDS = 2
"""Words outside its quotation by which a sentence can say whose it is (`he said`)."""
_ENOUGH = 0.85
_TOO_MUCH = 1.25
"""A summary is long enough, or too long, at these multiples of what was asked for."""
_LEANING = frozenset("mfpc")
"""Kinds of pronouns that mean somebody: he, she, they; `it` often means nothing."""
_SAME = 0.8
"""The share of terms that two sentences have in common of which one repeats the other."""
_TERM = re.compile(rf"({_LETTER}{{4,6}}){_LETTER}*")
"""A longer word, of which six letters tell whether two are forms of one."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts how much in choosing sentences; `WEIGHTS` were set on the development articles.

    `decay` is in sentences. Those from `question` on are taken off.
    """

    position: float = 1.0
    decay: float = 6.0
    title: float = 0.5
    centrality: float = 1.2
    question: float = 0.2
    quotation: float = 0.12
    bare: float = 1.0
    long: float = 0.15
    short: float = 0.3
    redundancy: float = 0.6


WEIGHTS = Weights()


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A sentence that could be chosen; `bare` when it is quoted words and nothing else.

    `leans` says that it opens with a pronoun, which means nobody without the sentence before.
    """

    passage: Passage
    words: int
    terms: frozenset[str]
    bare: bool
    leans: bool


class OfflineEngine:
    """An engine that needs no service. It keeps no state, so threads may share it."""

    def draft(self, analysis: Analysis, task: Task) -> Draft:
        """Draft the report of one article; raises nothing."""
        quoted = [Span(quote.start, quote.end) for quote in analysis.quotes]
        chosen = choose_sentences(analysis.passages, analysis.article.title, quoted, task.words)
        return Draft(
            language=analysis.languages[0].code if analysis.languages else UNDETERMINED,
            sentences=tuple(map(_sentence, chosen)),
            attributions=(),
            claims=(),
            translations=_known_translations(analysis.passages, task.to),
            engine=EngineRun(name="offline"),
        )


def _sentence(passage: Passage) -> DraftSentence:
    """A passage as a sentence of the summary, without the dateline in front of it."""
    found = dateline(passage.text, passage.language)
    start = found.end if found is not None and found.end < len(passage.text) else 0
    return DraftSentence(passage.text[start:], (Span(passage.start + start, passage.end),))


def without_model(draft: Draft, failure: Exception) -> Draft:
    """The draft of an article whose model failed, saying so."""
    warning = f"{WITHOUT_MODEL}: {failure}"
    return replace(draft, warnings=(warning, *draft.warnings))


def choose_sentences(
    passages: Sequence[Passage],
    title: str | None,
    quoted: Sequence[Span],
    words: int,
    weights: Weights = WEIGHTS,
) -> list[Passage]:
    """About `words` words of the story's own sentences, in its order; at least one if there is any.

    `title` helps where it is known; else a passage in the role of a title does. `quoted` are the
    spans of quotations, sorted: a sentence that is nothing else does not say who speaks.
    """
    if title is None:
        title = next((p.text for p in passages if p.role == "title"), "")
    story = _story(passages, quoted, title)
    scores = _scores(story, set(_terms(title)), weights)
    said = [0.0] * len(story)
    chosen: list[int] = []
    total = 0
    left = set(range(len(story)))
    while left and total < _ENOUGH * words:
        ready = [i for i in left if said[i] < _SAME and (not story[i].leans or i - 1 in chosen)]
        if not ready and chosen:
            break
        best = max(ready or left, key=lambda i: (scores[i] - weights.redundancy * said[i], -i))
        left.remove(best)
        if not chosen or total + story[best].words <= _TOO_MUCH * words:
            chosen.append(best)
            total += story[best].words
            for i in left:
                said[i] = max(said[i], _redundancy(story[i], story[best]))
    return [story[i].passage for i in sorted(chosen)]


def _story(passages: Sequence[Passage], quoted: Sequence[Span], title: str) -> list[_Candidate]:
    """The sentences of the story that could stand in a summary, in the story's main language.

    What repeats the title or a sentence before, has half a quotation, or is a line of some words
    between paragraphs, could only if there were nothing else.
    """
    body = [p for p in passages if p.role == "body"] or [p for p in passages if p.role == "title"]
    languages = Counter[str]()
    for passage in body:
        languages[passage.language] += len(passage.text)
    main = max(languages, key=languages.__getitem__, default=UNDETERMINED)
    pronouns = _pronouns(main)
    found = []
    sound = []
    told = {_told(title)}
    headline = frozenset(_terms(title))
    for passage in body:
        if passage.language == main and (terms := frozenset(_terms(passage.text))):
            candidate = _candidate(passage, terms, quoted, pronouns)
            found.append(candidate)
            repeats = _told(passage.text) in told or _is_headline(terms, headline)
            if not (repeats or _is_fragment(candidate, quoted)):
                sound.append(candidate)
            told.add(_told(passage.text))
    return sound or found


def _candidate(
    passage: Passage, terms: frozenset[str], quoted: Sequence[Span], pronouns: frozenset[str]
) -> _Candidate:
    words = count_words(passage.text)
    outside = _outside(passage, quoted)
    bare = (words if outside == passage.text else count_words(outside)) < _ATTRIBUTION_WORDS
    opener = _OPENER.match(passage.text)
    leans = opener is not None and opener[1].casefold() in pronouns
    return _Candidate(passage, words, terms, bare, leans)


def _is_headline(terms: frozenset[str], headline: frozenset[str]) -> bool:
    """Whether a sentence says what the title says and nothing else."""
    return len(terms & headline) >= _SAME * len(terms | headline)


@cache
def _pronouns(language: str) -> frozenset[str]:
    """The words of a language for who was named before: he, she, they."""
    pronouns = lexicon(language).pronouns
    return frozenset(word.casefold() for word, kind in pronouns.items() if kind in _LEANING)


def _told(text: str) -> str:
    """A text as it is the same however it is capitalised and punctuated."""
    return " ".join(_WORD.findall(text.casefold()))


def _is_fragment(candidate: _Candidate, quoted: Sequence[Span]) -> bool:
    """Whether a sentence has half a quotation, or is a line of some words without a stop."""
    passage = candidate.passage
    if candidate.words < _SHORT_WORDS and passage.text[-1].isalnum():
        return True
    for quote in quoted[bisect_left(quoted, passage.start, key=lambda span: span.end) :]:
        if quote.start >= passage.end:
            break
        if quote.end > passage.start and not (
            passage.start <= quote.start and quote.end <= passage.end
        ):
            return True
    return has_half_quotation(passage.text)


def has_half_quotation(text: str) -> bool:
    """Whether a text opens a quotation that it does not close, or closes one that it did not open.

    Marks that serve for both, or for feet and apostrophes, count only where they are sure.
    """
    if text.count('"') % 2 or text.count("«") != text.count("»"):
        return True
    if text.count("「") != text.count("」") or text.count("『") != text.count("』"):
        return True
    # German closes with the mark that English opens with; Swedish does both with the same.
    return sum(text.count(mark) for mark in CURLED_QUOTES) % 2 == 1


def _outside(passage: Passage, quoted: Sequence[Span]) -> str:
    """What a passage says outside quotations."""
    kept = []
    position = passage.start
    for quote in quoted[bisect_left(quoted, passage.start, key=lambda span: span.end) :]:
        if quote.start >= passage.end:
            break
        kept.append(
            passage.text[position - passage.start : max(quote.start, position) - passage.start]
        )
        position = max(position, quote.end)
    kept.append(passage.text[position - passage.start :])
    return " ".join(kept)


def count_words(text: str) -> int:
    """Words of a text; without spaces two letters of Chinese count as one word, four of Thai."""
    unspaced = 0 if text.isascii() else len(UNSPACED.findall(text))
    if unspaced <= 4:
        return len(_WORD.findall(text))
    return unspaced // (2 if _CJK.search(text) else 4)


def _terms(text: str) -> list[str]:
    """What a sentence speaks of: the beginnings of its longer words, or pairs of letters."""
    if not text.isascii() and UNSPACED.search(text):
        return [text[i : i + 2] for i in range(len(text) - 1)]
    return _TERM.findall(text.casefold())


def _scores(story: Sequence[_Candidate], title: set[str], weights: Weights) -> list[float]:
    """How well each sentence would do in a summary, before anything has been chosen."""
    frequency = Counter(chain.from_iterable(sentence.terms for sentence in story))
    centrality = {term: math.log1p(number) for term, number in frequency.items()}
    ceiling = max(centrality.values(), default=1.0)
    scores = []
    for place, sentence in enumerate(story):
        score = weights.position * math.exp(-place / weights.decay)
        score += weights.title * len(title & sentence.terms) / (len(title) or 1)
        central = sum(map(centrality.__getitem__, sentence.terms))
        score += weights.centrality * central / ceiling / len(sentence.terms)
        scores.append(score - _penalty(sentence, weights))
    return scores


def _penalty(sentence: _Candidate, weights: Weights) -> float:
    """What is taken off for a form that makes a poor summary sentence."""
    text = sentence.passage.text
    penalty = 0.0
    if text.endswith(("?", "؟", "？")):
        penalty += weights.question
    if text[0] in OPENING_QUOTES:
        penalty += weights.quotation
    if sentence.bare:
        penalty += weights.bare
    if sentence.words > _LONG_WORDS:
        penalty += weights.long
    if sentence.words < _SHORT_WORDS or text.endswith((":", "：")):
        penalty += weights.short
    return penalty


def _redundancy(sentence: _Candidate, chosen: _Candidate) -> float:
    """The share (0..1) of a sentence's terms that a chosen one has already."""
    return len(sentence.terms & chosen.terms) / len(sentence.terms)


def _known_translations(passages: Sequence[Passage], to: str) -> tuple[DraftTranslation, ...]:
    """The meanings of site furniture, which need no model."""
    return tuple(
        DraftTranslation(index, meaning)
        for index, passage in enumerate(passages)
        if passage.role != "body"
        and passage.language != to
        and (meaning := furniture_meaning(passage.text, to)) is not None
    )
