"""A chance from named evidence: one logistic, its weights data (`weights.json`).

`python -m summarize.across.make_weights FOLDER` fits them.
"""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from operator import mul
from pathlib import Path

WEIGHTS = Path(__file__).with_name("weights.json")

Evidence = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Judge:
    """Weights by the name of the evidence.

    From `sure` on two things are called one; from `likely` on they are shown apart, as possibly one.
    """

    bias: float
    weights: Mapping[str, float]
    sure: float
    likely: float

    def chance(self, evidence: Evidence) -> float:
        """How likely, from 0 to 1."""
        return self.of(self.part(evidence))

    def part(self, evidence: Evidence) -> float:
        """What some evidence adds to the sum that makes a chance."""
        parts: float = sum(map(mul, self.weights_of(evidence), evidence.values()))
        return parts

    def weights_of(self, names: Iterable[str]) -> list[float]:
        """The weights of evidence, by its names."""
        return [self.weights.get(name, 0.0) for name in names]

    def of(self, parts: float) -> float:
        """The chance that all the parts make."""
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.bias + parts))))

    def parts_of(self, chance: float) -> float:
        """What all the parts sum up to where they make a chance."""
        return math.log(chance / (1 - chance)) - self.bias

    def reasons(self, evidence: Evidence) -> list[tuple[str, float]]:
        """What speaks for it (above 0) and against it, the weightiest first."""
        parts = [(name, self.weights.get(name, 0.0) * value) for name, value in evidence.items()]
        return sorted((part for part in parts if part[1]), key=lambda part: -abs(part[1]))


@cache
def judge(question: str) -> Judge:
    """The fitted judge of a question."""
    return Judge(**json.loads(WEIGHTS.read_text("utf-8"))[question])
