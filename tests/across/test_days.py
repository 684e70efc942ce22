"""A collection that grows by days: what is kept of those before changes nothing of what is found."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import chain

import pytest

from summarize.across.circumstances import UNTOLD
from summarize.across.clippings import (
    AttributedStretch,
    Clipping,
    Subjects,
    words_of_article,
)
from summarize.across.evidence import judge
from summarize.across.judgements import Judgements, PairScores, Place
from summarize.across.numbered import CollectedWords
from summarize.across.tracing import SUPPORTED, Earlier, Tracer
from summarize.across.wordings import Asked, Changes, PairCounts

Judged = Mapping[tuple[Place, Place], PairScores]
SPEAKERS = ("Ada Berg", "Tomas Lund", "Zoe Kern", None)


def made_up(count: int, seed: int) -> list[Clipping]:
    """Articles of words without meaning, whose quotations are often cut from each other's."""
    chance = random.Random(seed)
    words = ["".join(chance.choices("aeioulrnstkm", k=chance.randint(3, 7))) for _ in range(250)]
    weights = [1 / (rank + 2) for rank in range(len(words))]
    said: list[list[str]] = []
    clippings = []
    for _ in range(count):
        text, stretches = "", []
        for _ in range(3):
            text += " ".join(chance.choices(words, weights, k=20)) + " "
            quoted = chance.choices(words, weights, k=chance.randint(2, 14))
            if said and chance.random() < 0.5:
                quoted = chance.choice(said)[chance.randint(0, 2) : chance.randint(4, 14)]
            said.append(quoted)
            told = " ".join(quoted)
            speaker = chance.choice(SPEAKERS)
            stretches.append(AttributedStretch(len(text), len(text) + len(told), told, speaker))
            text += told + " "
        day = 739_000 + chance.randint(0, 40)
        clippings.append(
            Clipping(f"{chance.random():.6f}", text, "en", tuple(stretches), None, day)
        )
    return clippings


@dataclass(frozen=True, slots=True)
class Day:
    """A collection after a day, with what was judged of it."""

    clippings: list[Clipping]
    words: CollectedWords
    judged: Judged
    pair_counts: PairCounts
    asked: Asked

    @classmethod
    def first(cls, clippings: list[Clipping]) -> "Day":
        """The first one, with nothing before."""
        words = CollectedWords.of(words_of_article, clippings)
        tracer = traced(clippings, words)
        return cls(clippings, words, tracer.judged, tracer.pair_counts, tracer.asked)

    def then(self, articles: Mapping[str, Clipping]) -> "Day":
        """The day on which the collection has these articles, by name."""
        clippings = [articles[name] for name in sorted(articles)]
        before = {each: place for place, each in enumerate(self.clippings)}
        same = [before.get(each) for each in clippings]
        place_now = {place: now for now, place in enumerate(same) if place is not None}
        words = CollectedWords(
            self.words.vocabulary,
            [
                words_of_article(self.words.vocabulary, each)
                if place is None
                else self.words.articles[place]
                for each, place in zip(clippings, same, strict=True)
            ],
            self.words.counts,
        )
        changes = Changes(
            frozenset(now for now, place in enumerate(same) if place is None),
            tuple(a for place, a in enumerate(self.words.articles) if place not in place_now),
        )
        known = {
            ((place_now[a], first), (place_now[b], second)): scores
            for ((a, first), (b, second)), scores in self.judged.items()
            if a in place_now and b in place_now
        }
        asked = {now: self.asked[place] for place, now in place_now.items()}
        tracer = traced(clippings, words, Earlier(known, changes), self.pair_counts, asked)
        return Day(clippings, words, tracer.judged, self.pair_counts, tracer.asked)

    def anew(self) -> Judged:
        """What is judged where nothing is known but how common words and pairs are taken to be."""
        return traced(self.clippings, self.words, None, self.pair_counts).judged


def chance_of(scores: PairScores) -> float:
    return judge("same words").of((scores.words + scores.about) * 1e-4)


def telling(judged: Judged) -> Judged:
    """What was judged, without what else speaks for two that are too unlikely in any case.

    That is known or not as it was asked before.
    """
    return {
        pair: scores if chance_of(scores) >= SUPPORTED else scores._replace(about=UNTOLD)
        for pair, scores in judged.items()
    }


def traced(
    clippings: list[Clipping],
    words: CollectedWords,
    earlier: Earlier | None = None,
    pair_counts: PairCounts | None = None,
    asked: Asked | None = None,
) -> Tracer:
    tracer = Tracer(clippings, Subjects(clippings, words), earlier, pair_counts, asked)
    list(tracer.matches())
    shares = [tracer.compare([(part, 3)]) for part in range(3)]
    assert dict(chain.from_iterable(map(Judgements.items, shares))) == tracer.judged
    assert sum(map(len, shares)) == len(tracer.judged)
    return tracer


@pytest.mark.parametrize("seed", range(4))
def test_days_end_as_if_all_had_come_at_once(seed: int) -> None:
    chance = random.Random(seed)
    articles = made_up(160, seed)
    day = Day.first(sorted(articles[:80], key=lambda each: each.name))
    there = {each.name: each for each in day.clippings}
    for begin in (80, 110, 135):
        for name in chance.sample(sorted(there), 6):
            del there[name]
        for name in chance.sample(sorted(there), 6):
            there[name] = replace(there[name], stretches=there[name].stretches[1:])
        there |= {each.name: each for each in articles[begin : begin + 25]}
        day = day.then(there)
    assert telling(day.judged) == telling(day.anew())
    assert len(day.judged) > 100


def test_the_order_of_days_changes_nothing() -> None:
    articles = made_up(120, 9)
    words = CollectedWords.of(words_of_article, articles)
    ends = []
    for order in (articles, articles[::-1]):
        there: dict[str, Clipping] = {}
        day = Day([], CollectedWords(words.vocabulary, [], words.counts), {}, {}, {})
        for begin in range(0, 120, 40):
            there |= {each.name: each for each in order[begin : begin + 40]}
            day = day.then(there)
        ends.append((day.clippings, telling(day.judged)))
    assert ends[0] == ends[1]


def test_two_are_looked_for_by_the_words_that_were_rare_when_all_were_counted() -> None:
    shared = [f"shared{number}" for number in range(8)]
    said = {"shared": shared}
    for one in ("first", "second"):
        own = [f"{one}{number}" for number in range(16)]
        said[one] = own + shared
        said |= {f"{one}, again by {who}": [*own, who] for who in ("ada", "tom", "zoe")}
    articles = {}
    for name, words in said.items():
        told = " ".join(words)
        articles[name] = Clipping(name, told, "en", (AttributedStretch(0, len(told), told),))
    day = Day.first([articles[name] for name in sorted(articles)])
    assert together(day) == {"first second", "first shared", "second shared"}
    day = day.then({name: articles[name] for name in ("first", "second", "shared")})
    assert telling(day.judged) == telling(day.anew())
    assert together(day) == {"first second", "first shared", "second shared"}
    assert together(Day.first(day.clippings)) == {"first shared", "second shared"}


def test_pairs_are_to_be_counted_again_when_one_is_in_many_more_wordings() -> None:
    def article(name: str) -> Clipping:
        told = f"ferry timetable {name}"
        return Clipping(name, told, "en", (AttributedStretch(0, len(told), told),))

    articles = [article(str(number)) for number in range(300)]
    counts = Day.first(articles[:1]).pair_counts
    assert not Tracer(articles).has_outgrown
    assert not Tracer(articles[:200], pair_counts=counts).has_outgrown
    assert Tracer(articles, pair_counts=counts).has_outgrown


def saying(name: str, told: str, speaker: str, day: int = 739_000) -> Clipping:
    """An article of a name and what somebody says."""
    stretch = AttributedStretch(len(name) + 1, len(name) + 1 + len(told), told, speaker)
    return Clipping(name, f"{name} {told}", "en", (stretch,), None, day)


WAITS = "the old bridge waits for spring"
TWO = {
    "Council": saying("Council", WAITS, "Ada Berg"),
    "Mayor": saying("Mayor", f"{WAITS} they knew", "Ada Berg", 739_001),
}
OTHERS = ("Lund", "Kern", "Marsh", "Stone", "Falk", "Pohl", "Orr", "Dunn", "Krol", "Wolf", "Reed")
MANY = {
    name: saying(name, f"{name.lower()} {WAITS} {name.lower()}ly", name, 739_000 + 30 * number)
    for number, name in enumerate(OTHERS, 1)
}


def of_two(day: Day, judged: Judged) -> PairScores:
    council, mayor = ([each.name for each in day.clippings].index(name) for name in TWO)
    return judged[(council, 0), (mayor, 0)]


@pytest.mark.parametrize("again", [{}, {"Reporter": replace(TWO["Mayor"], name="Reporter")}])
def test_two_become_likely_when_others_use_their_words_no_more(again: dict[str, Clipping]) -> None:
    """Whether their wordings stand where they did, or one is said again."""
    day = Day.first([article for _, article in sorted((TWO | MANY).items())])
    before = of_two(day, day.judged)
    assert before.about == UNTOLD
    day = day.then(TWO | again)
    now = of_two(day, day.judged)
    assert now == of_two(day, day.anew())
    assert now.words > before.words
    assert chance_of(now) > SUPPORTED


@pytest.mark.parametrize("again", [{}, {"Reporter": replace(TWO["Mayor"], name="Reporter")}])
def test_what_is_known_but_the_words_stays_known(again: dict[str, Clipping]) -> None:
    day = Day.first([article for _, article in sorted(TWO.items())])
    before = of_two(day, day.judged)
    assert chance_of(before) > SUPPORTED
    day = day.then(TWO | MANY | again)
    now = of_two(day, day.judged)
    assert of_two(day, day.anew()) == now._replace(about=UNTOLD)
    assert now.words < before.words
    assert now.about == before.about


def together(day: Day) -> set[str]:
    """The names, by twos, of the articles that were compared, of those that nobody says again."""
    names = (f"{day.clippings[a].name} {day.clippings[b].name}" for (a, _), (b, _) in day.judged)
    return {each for each in names if "again" not in each}


@pytest.mark.parametrize("seed", range(4))
def test_what_is_not_looked_at_would_have_been_too_little(seed: int) -> None:
    articles = made_up(160, seed)
    tracer = traced(articles, CollectedWords.of(words_of_article, articles))
    same = judge("same words")
    whole = {(a, b): same.chance(evidence) for a, b, evidence in tracer.candidates()}
    untold = {pair for pair, scores in tracer.judged.items() if scores.about == UNTOLD}
    assert untold
    assert max(whole[pair] for pair in untold) < SUPPORTED
    assert len(tracer.judged) > len(untold)
    for pair in tracer.judged.keys() - untold:
        scores = tracer.judged[pair]
        assert chance_of(scores) == pytest.approx(whole[pair], abs=1e-4)
