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
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from summarize.analysis import Analysis
from summarize.article import Span
from summarize.characters import OPENING_QUOTES
from summarize.engines.candidates import Candidate, Voice, candidates, has_no_end, terms_of
from summarize.engines.draft import WITHOUT_MODEL, Draft, DraftSentence, DraftTranslation, Task
from summarize.languages import UNDETERMINED
from summarize.passages import Passage, dateline, furniture_meaning
from summarize.report import EngineRun

if TYPE_CHECKING:
    from summarize.quotations import Claim, Quote

_QUOTING = re.compile(r"^(?:>[ \t]?)+", re.MULTILINE)
_LONG_WORDS = 40
_SHORT_WORDS = 6
_ENOUGH = 0.85
_TOO_MUCH = 1.25
"""A summary is long enough, or too long, at these multiples of what was asked for."""
_NO_STOPS = "no summary: the text has hardly any stops, by which sentences are told"
_LONGEST_SCENE = 8
"""Sentences up to which the news is looked for behind an opening that has no word of the title."""
_TOLD = 0.5
"""The share of the title's terms with which a sentence tells what it does."""
_SAME = 0.6
"""The share of its terms that are told already by which a sentence says nothing new."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts how much in choosing sentences; `WEIGHTS` were set on the development articles.

    `decay` is in sentences, `scene` what is left of the position before the news. Those from
    `question` on are taken off.
    """

    position: float = 1.0
    decay: float = 6.0
    scene: float = 0.3
    title: float = 0.5
    centrality: float = 1.2
    question: float = 0.2
    quotation: float = 0.12
    bare: float = 1.0
    long: float = 0.15
    short: float = 0.6
    redundancy: float = 0.6


WEIGHTS = Weights()


class OfflineEngine:
    """An engine that needs no service. It keeps no state, so threads may share it."""

    def draft(self, analysis: Analysis, task: Task) -> Draft:
        """Draft the report of one article; raises nothing."""
        quoted = [Span(quote.start, quote.end) for quote in analysis.quotes]
        chosen = choose_sentences(
            analysis.passages, analysis.article.title, quoted, task.words, voices=_voices(analysis)
        )
        return Draft(
            language=analysis.languages[0].code if analysis.languages else UNDETERMINED,
            sentences=tuple(map(_sentence, chosen)),
            attributions=(),
            claims=(),
            translations=_known_translations(analysis.passages, task.to),
            engine=EngineRun(name="offline"),
            warnings=(_NO_STOPS,) if not chosen and any(map(has_no_end, analysis.passages)) else (),
        )


def _voices(analysis: Analysis) -> list[Voice]:
    """Who speaks where, as far as it is told."""
    said: tuple[Quote | Claim, ...] = (*analysis.quotes, *analysis.claims)
    denied = {claim.start for claim in analysis.claims if claim.polarity == "denied"}
    return [
        Voice(one.start, one.end, one.speaker.name, denies=one.start in denied)
        for one in said
        if one.speaker is not None and one.confidence != "low"
    ]


def _sentence(passage: Passage) -> DraftSentence:
    """A passage as a sentence of the summary, without a dateline and the marks of quoted mail."""
    found = dateline(passage.text, passage.language)
    start = found.end if found is not None and found.end < len(passage.text) else 0
    words = _QUOTING.sub("", passage.text[start:])
    return DraftSentence(words, (Span(passage.start + start, passage.end),))


def without_model(draft: Draft, failure: Exception) -> Draft:
    """The draft of an article whose model failed, saying so."""
    warning = f"{WITHOUT_MODEL}: {failure}"
    return replace(draft, warnings=(warning, *draft.warnings))


def choose_sentences(
    passages: Sequence[Passage],
    title: str | None,
    quoted: Sequence[Span],
    words: int,
    voices: Sequence[Voice] = (),
) -> list[Passage]:
    """About `words` words of the story's own sentences, in its order; at least one if there is any.

    `title` helps where it is known; else a passage in the role of a title does. `quoted` are the
    spans of quotations, sorted: a sentence that is nothing else does not say who speaks. Of `voices`
    that disagree, the second is heard where the length allows.
    """
    if title is None:
        title = next((p.text for p in passages if p.role == "title"), "")
    story = candidates(passages, quoted, title, voices)
    scores = _scores(story, terms_of(title))
    chosen = _other_side(story, scores, _best(story, scores, words), words)
    return [story[i].passage for i in sorted(chosen)]


def _best(story: Sequence[Candidate], scores: Sequence[float], words: int) -> list[int]:
    """The places of the sentences that score best, none of which says what another says."""
    said = [0.0] * len(story)
    chosen: list[int] = []
    total = 0
    left = set(range(len(story)))
    while left and total < _ENOUGH * words:
        ready = [i for i in left if said[i] < _SAME and _can_follow(story[i], chosen)]
        if not ready and chosen:
            break
        best = max(ready or left, key=lambda i: (scores[i] - WEIGHTS.redundancy * said[i], -i))
        left.remove(best)
        if not chosen or total + story[best].words <= _TOO_MUCH * words:
            chosen.append(best)
            total += story[best].words
            for i in left:
                said[i] = max(said[i], _redundancy(story[i], story[best]))
    return chosen


def _can_follow(sentence: Candidate, chosen: Sequence[int]) -> bool:
    return not sentence.leans or sentence.before in chosen


def _other_side(
    story: Sequence[Candidate], scores: Sequence[float], chosen: list[int], words: int
) -> list[int]:
    """The chosen sentences with that of who contradicts those that they let speak, if any does.

    It takes the place of the one that scores least where there is none left, never of the first.
    """
    heard = frozenset(chain.from_iterable(story[i].voices for i in chosen))
    told = frozenset(chain.from_iterable(story[i].terms for i in chosen))
    others = [
        i
        for i, sentence in enumerate(story)
        if i not in chosen
        and sentence.opposes
        and not sentence.bare
        and (not sentence.refers or sentence.before in chosen)
        and sentence.voices - heard
        and len(sentence.terms & told) > 1
    ]
    if not heard or not others or any(story[i].opposes and story[i].voices for i in chosen):
        return chosen
    other = max(others, key=scores.__getitem__)
    for kept in (chosen, _without_least(story, scores, chosen)):
        if kept and sum(story[i].words for i in (*kept, other)) <= _TOO_MUCH * words:
            return [*kept, other]
    return chosen


def _without_least(
    story: Sequence[Candidate], scores: Sequence[float], chosen: Sequence[int]
) -> list[int]:
    """The chosen sentences but the one that scores least of those on which no other leans."""
    needed = {min(chosen), *(story[i].before for i in chosen if story[i].leans)}
    free = [i for i in chosen if i not in needed]
    least = min(free, key=scores.__getitem__, default=None)
    return [i for i in chosen if i != least] if least is not None else []


def _scores(story: Sequence[Candidate], title: frozenset[str]) -> list[float]:
    """How well each sentence would do in a summary, before anything has been chosen."""
    frequency = Counter(chain.from_iterable(sentence.terms for sentence in story))
    centrality = dict(zip(frequency, map(math.log1p, frequency.values()), strict=True))
    ceiling = max(centrality.values(), default=1.0)
    news = _news(story, title)
    scores = []
    for place, sentence in enumerate(story):
        behind = place - news if place >= news else place
        score = WEIGHTS.position * math.exp(-behind / WEIGHTS.decay)
        score *= WEIGHTS.scene if place < news else 1.0
        score += WEIGHTS.title * len(title & sentence.terms) / (len(title) or 1)
        central = sum(map(centrality.__getitem__, sentence.terms))
        score += WEIGHTS.centrality * central / ceiling / len(sentence.terms)
        scores.append(score - _penalty(sentence))
    return scores


def _news(story: Sequence[Candidate], title: frozenset[str]) -> int:
    """The place of the sentence that tells what the title does, where a scene comes before it.

    A feature opens with people in a place, and says only then what it is about.
    """
    if story and title and not title & story[0].terms:
        for place, sentence in enumerate(story[:_LONGEST_SCENE]):
            if place > 1 and len(title & sentence.terms) >= _TOLD * len(title):
                return place
    return 0


def _penalty(sentence: Candidate) -> float:
    """What is taken off for a form that makes a poor summary sentence."""
    text = sentence.passage.text
    penalty = 0.0
    if text.endswith(("?", "؟", "？")):
        penalty += WEIGHTS.question
    if text[0] in OPENING_QUOTES:
        penalty += WEIGHTS.quotation
    if sentence.bare:
        penalty += WEIGHTS.bare
    if sentence.words > _LONG_WORDS:
        penalty += WEIGHTS.long
    if sentence.words < _SHORT_WORDS:
        penalty += WEIGHTS.short
    return penalty


def _redundancy(sentence: Candidate, chosen: Candidate) -> float:
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
