"""How likely an attribution is right: a logistic regression over its evidence.

The weights are data, `confidence.json`, made by `python -m summarize.quotations.make_confidence`
from articles that careful readers annotated; facts that it never met weigh nothing. Three
questions have a model each: is the named speaker right, is a quoted stretch speech, is a claim a
statement of that speaker. Probabilities are those of the training articles, cross-checked by
article when the weights are made.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from summarize.article import Confidence
from summarize.quotations.found import Quote
from summarize.quotations.rulebook import RULES

WEIGHTS = Path(__file__).parent / "confidence.json"


@dataclass(frozen=True, slots=True)
class Model:
    """One fitted question. `high` and `medium` are the probabilities that the words ask for.

    Of speech, `medium` is enough for words that some mention of a speaker is tied to, `high` for others.
    """

    bias: float
    weights: Mapping[str, float]
    high: float
    medium: float

    def probability(self, facts: Sequence[str]) -> float:
        """The chance (0..1) that the answer is yes, given the facts."""
        score = self.bias + sum(filter(None, map(self.weights.get, facts)))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))

    def word(self, probability: float) -> Confidence:
        """A probability in a word."""
        if probability >= self.high:
            return "high"
        return "medium" if probability >= self.medium else "low"

    def loudest(self, facts: Sequence[str]) -> list[tuple[str, float]]:
        """The facts that weigh anything, with their weights, the heaviest first."""
        weighed = [(fact, self.weights[fact]) for fact in facts if fact in self.weights]
        return sorted(weighed, key=lambda item: (-abs(item[1]), item[0]))


@dataclass(frozen=True, slots=True)
class Models:
    """The three questions."""

    speaker: Model
    speech: Model
    claim: Model


_YES = Model(bias=20.0, weights={}, high=0.5, medium=0.2)
EVERYTHING = Models(_YES, _YES, _YES)
"""Answers yes to every question."""


@cache
def models() -> Models:
    """The fitted models."""
    data = json.loads(WEIGHTS.read_text("utf-8"))
    return Models(**{name: Model(**data[name]) for name in ("speaker", "speech", "claim")})


_TOLD = 4


def explanation(quote: Quote) -> dict[str, Any]:
    """Why a quotation was attributed as it was: `rule`, `probability`, and `for` and `against`.

    The last two are the facts that weighed most, each with its weight in the fitted model. `example`
    shows what the rule reads; of the `given` names that it found in annotated articles, `right` were right.
    """
    rule = RULES[quote.rule]
    evidence = quote.evidence
    weighed = models().speaker.loudest(evidence.facts) if evidence else []
    return {
        "rule": rule.name,
        "example": rule.example,
        "right": rule.right,
        "given": rule.given,
        "probability": round(evidence.probability, 3) if evidence else 0.0,
        "for": [item for item in weighed if item[1] > 0][:_TOLD],
        "against": [item for item in weighed if item[1] < 0][:_TOLD],
    }
