"""Fits the weights: `python -m summarize.across.make_weights FOLDER`.

FOLDER holds articles (`articles_dev.jsonl.gz`: id, lang, set, outlet, date, text, stretches) and
pairs of their stretches that careful readers told apart (`quotes_dev.jsonl`: `same`, members,
pairs). Only weights of named evidence come from there, no text.

Each judge is a logistic regression with an L2 penalty, found by Newton's method, the same on every
machine. What is printed to judge it by comes from pairs that a fit did not see: five folds by the
articles that pairs stand in.
"""

import gzip
import json
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from summarize.across.clippings import AttributedStretch, Clipping, day_of
from summarize.across.evidence import WEIGHTS, Evidence, Judge
from summarize.across.judgements import Place
from summarize.across.tracing import Tracer
from summarize.across.translated import TranslatedLine, Translations
from summarize.quotations import find_quotes

PENALTY = 4.0
FOLDS = 5
ROUNDS = 12
SURE = {"same words": 0.36, "translated": 0.5}
LIKELY = {"same words": 0.2, "translated": 0.3}
PRONOUNS = frozenset(("he", "she", "they", "it", "i", "we", "who", "him", "her", "them"))

SAMPLED = 10
UNDATED = 0.3
"""The weight of a pair as it would be without dates."""

_LISTED = 3
"""Words that a stretch had to have for readers to list it without being asked."""

_Span = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """A pair whose answer is known. `group` keeps what must not part on one side of a fold."""

    right: bool
    evidence: Evidence
    group: str
    weight: float = 1.0


# -- what readers told apart


class Gold:
    """The annotated stretches, and which pairs of them are one quotation."""

    def __init__(self, folder: Path) -> None:
        with gzip.open(folder / "articles_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
            self.articles: list[dict[str, Any]] = [json.loads(line) for line in lines]
        self.same: dict[frozenset[_Span], str] = {}
        self.different: dict[frozenset[_Span], str] = {}
        self.open: set[frozenset[_Span]] = set()
        self._words: dict[_Span, int] = {}
        for article in self.articles:
            for s in article["stretches"]:
                words = article["text"][s["start"] : s["end"]].split()
                self._words[article["id"], s["start"], s["end"]] = len(words)
        for line in (folder / "quotes_dev.jsonl").read_text("utf-8").splitlines():
            self._take(json.loads(line))
        self._partners = {
            side
            for one, other in map(tuple, self.same)
            for side in ((one, other[0]), (other, one[0]))
        }
        self.event = {article["id"]: article.get("event") or "" for article in self.articles}
        self._spans: dict[str, list[_Span]] = defaultdict(list)
        for span in self._words:
            self._spans[span[0]].append(span)

    def _take(self, row: dict[str, Any]) -> None:
        members = [(m["article"], m["start"], m["end"]) for m in row["members"]]
        for span, member in zip(members, row["members"], strict=True):
            self._words.setdefault(span, len(member["text"].split()))
        if row["same"]:
            for pair in row["pairs"]:
                self.same[frozenset((members[pair["a"]], members[pair["b"]]))] = row["id"]
            self.open |= {frozenset((members[a], members[b])) for a, b in row["not_counted"]}
        elif row["same"] is None:
            self.open.add(frozenset(members))
        else:
            self.different[frozenset(members)] = row["reason"]

    def has_partner(self, one: _Span, other: _Span) -> bool:
        """Whether either of two stretches has its translation in the other's article."""
        return (one, other[0]) in self._partners or (other, one[0]) in self._partners

    def is_told(self, pair: frozenset[_Span]) -> bool:
        """Whether readers would have listed the pair if it were one: they passed over short ones."""
        if pair in self.same or pair in self.different:
            return True
        return min(self._words[span] for span in pair) >= _LISTED

    def meant(self, span: _Span) -> _Span | None:
        """The annotated stretch that another one means: they share half of the longer."""
        best, share = None, 0.5
        for known in self._spans[span[0]]:
            common = min(span[2], known[2]) - max(span[1], known[1])
            part = common / max(span[2] - span[1], known[2] - known[1])
            if common > 0 and part >= share:
                best, share = known, part
        return best

    def clippings(self, wanted: Callable[[dict[str, Any]], bool]) -> list[Clipping]:
        """The articles that are wanted, with every annotated stretch."""
        return [_clipping(article) for article in self.articles if wanted(article)]


def _clipping(article: dict[str, Any]) -> Clipping:
    text = article["text"]
    stretches = tuple(
        AttributedStretch(s["start"], s["end"], text[s["start"] : s["end"]], _named(s["speaker"]))
        for s in article["stretches"]
    )
    return Clipping(
        article["id"], text, article["lang"], stretches, article["outlet"], day_of(article["date"])
    )


def _named(speaker: str | None) -> str | None:
    """A speaker by name; he, she and “a spokesman” are nobody's."""
    if not speaker or not speaker[0].isupper() or speaker.lower() in PRONOUNS:
        return None
    return speaker


def span_of(clippings: Sequence[Clipping], place: Place) -> _Span:
    """Where a stretch stands, as annotations say it."""
    stretch = clippings[place[0]].stretches[place[1]]
    return clippings[place[0]].name, stretch.start, stretch.end


def same_words(gold: Gold) -> list[JudgedPair]:
    """The pairs that the index finds in one language, of annotated stretches and of those we find."""
    annotated = gold.clippings(lambda article: article["set"] == "polnear")
    examples = []
    for clippings in (annotated, [found_in(clipping) for clipping in annotated]):
        for first, second, evidence in Tracer(clippings).candidates():
            meant = (gold.meant(span_of(clippings, place)) for place in (first, second))
            pair = frozenset(span for span in meant if span is not None)
            if len(pair) < 2 or pair in gold.open or not gold.is_told(pair):
                continue
            group = gold.same.get(pair) or min(span[0] for span in pair)
            right = pair in gold.same
            examples.append(JudgedPair(right, evidence, group))
            examples.append(JudgedPair(right, undated(evidence), group, UNDATED))
    return weighed(examples)


def undated(evidence: Evidence) -> Evidence:
    """What would be known of a pair whose articles had no date, as most plain files have none."""
    known = {name: value for name, value in evidence.items() if not name.startswith("days")}
    return known | {"no date": 1.0}


def translated(gold: Gold) -> list[JudgedPair]:
    """Lines of articles on one story in two languages, in every tenth pair of them.

    Of annotated stretches, and of the quotations that we find, whose speakers are known.
    """
    annotated = gold.clippings(lambda article: article["set"] == "ntrex")
    examples = []
    for clippings in (annotated, [found_in(clipping) for clipping in annotated]):
        searched = Translations(clippings)
        for number, (one, other, likeness) in enumerate(searched.stories()):
            if number % SAMPLED:
                continue
            for first, second, evidence in searched.candidates(one, other, likeness):
                mine = gold.meant(_span(clippings[one], first))
                theirs = gold.meant(_span(clippings[other], second))
                if mine is None or theirs is None:
                    continue
                right = frozenset((mine, theirs)) in gold.same
                if right or gold.has_partner(mine, theirs):
                    examples.append(JudgedPair(right, evidence, gold.event[clippings[one].name]))
    return examples


def _span(clipping: Clipping, line: TranslatedLine) -> _Span:
    return clipping.name, line.start, line.end


def found_in(clipping: Clipping) -> Clipping:
    """The article with the quotations and speakers that we find in it ourselves."""
    stretches = tuple(
        AttributedStretch(
            quote.start, quote.end, quote.text, quote.speaker.name if quote.speaker else None
        )
        for quote in find_quotes(clipping.text)
    )
    return replace(clipping, stretches=stretches)


def weighed(examples: Sequence[JudgedPair]) -> list[JudgedPair]:
    """One quotation in twelve articles makes 66 pairs: its pairs count less, the more they are."""
    counts = Counter(e.group for e in examples if e.right and e.weight == 1.0)
    return [
        replace(e, weight=e.weight / math.sqrt(counts[e.group])) if e.right else e for e in examples
    ]


# -- fitting


def fit(examples: Sequence[JudgedPair], question: str) -> Judge:
    """Newton's method on standardised evidence; weights are given back for evidence as it comes."""
    names = sorted({name for example in examples for name in example.evidence})
    rows = [[1.0, *(example.evidence.get(name, 0.0) for name in names)] for example in examples]
    scales = [1.0, *(_spread(row[place + 1] for row in rows) for place in range(len(names)))]
    scaled = [[value / scale for value, scale in zip(row, scales, strict=True)] for row in rows]
    weights = [0.0] * (len(names) + 1)
    for _ in range(ROUNDS):
        weights = [w + s for w, s in zip(weights, _step(examples, scaled, weights), strict=True)]
    fitted = [weight / scale for weight, scale in zip(weights, scales, strict=True)]
    told = {name: round(weight, 4) for name, weight in zip(names, fitted[1:], strict=True)}
    return Judge(round(fitted[0], 4), told, SURE[question], LIKELY[question])


def _spread(values: Iterable[float]) -> float:
    listed = list(values)
    mean = sum(listed) / len(listed)
    return math.sqrt(sum((value - mean) ** 2 for value in listed) / len(listed)) or 1.0


def _step(
    examples: Sequence[JudgedPair], rows: Sequence[Sequence[float]], weights: Sequence[float]
) -> list[float]:
    size = len(weights)
    slope = [-PENALTY * weight if place else 0.0 for place, weight in enumerate(weights)]
    curve = [
        [PENALTY * (a == b and a > 0) + 1e-9 * (a == b) for b in range(size)] for a in range(size)
    ]
    for example, row in zip(examples, rows, strict=True):
        score = sum(w * v for w, v in zip(weights, row, strict=True))
        chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
        missing = example.weight * (example.right - chance)
        bend = example.weight * chance * (1 - chance)
        having = [place for place, value in enumerate(row) if value]
        for a in having:
            slope[a] += missing * row[a]
            line, part = curve[a], bend * row[a]
            for b in having:
                line[b] += part * row[b]
    return _solved(curve, slope)


def _solved(matrix: list[list[float]], right: Sequence[float]) -> list[float]:
    """Gauss's elimination with pivots."""
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for place in range(size):
        pivot = max(range(place, size), key=lambda line: abs(rows[line][place]))
        rows[place], rows[pivot] = rows[pivot], rows[place]
        head = rows[place]
        for line in range(place + 1, size):
            factor = rows[line][place] / head[place]
            if factor:
                rows[line] = [a - factor * b for a, b in zip(rows[line], head, strict=True)]
    found = [0.0] * size
    for place in reversed(range(size)):
        rest = sum(rows[place][b] * found[b] for b in range(place + 1, size))
        found[place] = (rows[place][size] - rest) / rows[place][place]
    return found


def unseen(examples: Sequence[JudgedPair], question: str) -> list[tuple[float, JudgedPair]]:
    """The chance of each example by a judge that saw none of its group."""
    groups = {
        group: place % FOLDS for place, group in enumerate(sorted({e.group for e in examples}))
    }
    found: list[tuple[float, JudgedPair]] = []
    for number in range(FOLDS):
        judged = fit([e for e in examples if groups[e.group] != number], question)
        found += [(judged.chance(e.evidence), e) for e in examples if groups[e.group] == number]
    return found


def told(judged: Sequence[tuple[float, JudgedPair]], question: str) -> str:
    """Precision and recall over unseen pairs at both thresholds."""
    right = sum(example.right for _, example in judged)
    lines = [f"{question}: {len(judged)} pairs, {right} right"]
    for least in (0.4, 0.5, 0.6, 0.7, 0.8):
        over = [example.right for chance, example in judged if chance >= least]
        if over:
            lines.append(
                f"  from {least}: precision {sum(over) / len(over):.1%}, recall {sum(over) / right:.1%}"
            )
    return "\n".join(lines)


QUESTIONS: dict[str, Callable[[Gold], list[JudgedPair]]] = {
    "same words": same_words,
    "translated": translated,
}


def main(folder: str) -> None:
    """Fit every judge, print how it does on pairs that it did not see, write the weights."""
    gold = Gold(Path(folder))
    fitted: dict[str, Any] = {}
    for question, examples_of in QUESTIONS.items():
        examples = examples_of(gold)
        print(told(unseen(examples, question), question))  # noqa: T201
        judged = fit(examples, question)
        fitted[question] = {
            "bias": judged.bias, "likely": judged.likely, "sure": judged.sure,
            "weights": dict(judged.weights),
        }  # fmt: skip
    WEIGHTS.write_text(
        json.dumps(fitted, ensure_ascii=False, indent=0, sort_keys=True) + "\n", "utf-8"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
