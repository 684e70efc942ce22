"""How well an article bears a sentence out, from 0 to 1.

The features are shares of the sentence that the cited passages and the article hold, and what speaks
against it; the weights are data (`weights.json`), fitted by `make_weights.py`, which is where to
look for what they were fitted on. Words that are rare in the article tell more than those that it
repeats; the order of words is looked at in pairs.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import exp
from pathlib import Path

from summarize.verification.facts.facts import Facts
from summarize.verification.meanings.contrasts import Meanings
from summarize.verification.source import SourceText

_WEIGHTS = Path(__file__).with_name("weights.json")
_BEYOND = 6.0  # the weight, in logarithms, of a word that the article does not have


@dataclass(frozen=True, slots=True)
class ClosenessEvidence:
    """What was found of a sentence: names and figures held, unknown, and what speaks against it."""

    held: int
    unknown: int
    problems: int
    doubts: int = 0


def features(
    said: Facts, source: SourceText, places: Sequence[int], evidence: ClosenessEvidence
) -> dict[str, float]:
    """What the score is made of, each feature by its name."""
    facts = evidence.held + evidence.unknown
    found = {
        "flagged": float(evidence.problems > 0),
        "problems": min(3.0, evidence.problems),
        "doubts": min(2.0, evidence.doubts),
        "unknown": evidence.unknown / facts if facts else 0.0,
    }
    if said.language in source.languages:
        return found | _word_features(said, source, places)
    return found | {"held": min(4.0, evidence.held) / 4}


def _word_features(said: Facts, source: SourceText, places: Sequence[int]) -> dict[str, float]:
    rarities = [(stem, source.rarity(stem)) for stem in said.telling]
    everything = sum(_BEYOND if rarity is None else rarity for _, rarity in rarities) or 1.0
    held = [(stem, rarity) for stem, rarity in rarities if rarity is not None]
    near = frozenset().union(*(source.facts[place].content for place in places))
    in_article = sum(rarity for _, rarity in held)
    in_places = sum(rarity for stem, rarity in held if stem in near)
    pairs = list(pairwise(said.words))
    held_pairs = sum(source.has_pair(one, other) for one, other in pairs)
    best = max(source.shared(said.content).values(), default=0)
    return {
        "article": in_article / everything,
        "passages": in_places / everything,
        "pairs": held_pairs / len(pairs) if pairs else 0.0,
        "best": best / len(said.content) if said.content else 1.0,
        "novel": min(1.0, (len(rarities) - len(held)) / 3),
    }


def translation_features(
    original: Facts, translation: Facts, ratio: float, evidence: ClosenessEvidence
) -> dict[str, float]:
    """What the score of a translation is made of."""
    facts = evidence.held + evidence.unknown
    mine, theirs = translation.meanings, original.meanings
    return {
        "flagged": float(evidence.problems > 0),
        "problems": min(3.0, evidence.problems),
        "doubts": min(2.0, evidence.doubts),
        "unknown": evidence.unknown / facts if facts else 0.0,
        "short": min(1.0, max(0.0, _SHORT - ratio)),
        "long": min(1.0, max(0.0, ratio - _LONG)),
        "lost": _share_outside(theirs, mine),
        "added": _share_outside(mine, theirs),
    }


_SHORT, _LONG = 0.9, 1.3  # of the usual length: from here on the less, or the more, tells


def _share_outside(ours: Meanings, others: Meanings) -> float:
    """The share of the meanings of one text that the other has not; few of few count less."""
    lacking = sum(meaning not in others.known for meaning in ours.sure)
    return lacking / (len(ours.sure) + 1)


def score(found: dict[str, float], kind: str) -> float:
    """The score that the features make, by the weights of that kind of text."""
    weights = _weights()
    total = weights[kind]["bias"] + sum(
        weights[kind].get(name, 0.0) * value for name, value in found.items()
    )
    return round(1 / (1 + exp(-max(-30.0, min(30.0, total)))), 3)


@cache
def _weights() -> dict[str, dict[str, float]]:
    weights: dict[str, dict[str, float]] = json.loads(_WEIGHTS.read_text("utf-8"))
    return weights
