"""Fits the weights of `closeness`: `python -m summarize.verification.make_weights FILE...`.

Each FILE holds JSON lines: `article` (the text), `sentence`, `cites` (spans, or null), `language` and
`right`; or `original`, `translation`, `to` and `right`. A logistic regression by gradient descent,
with a penalty on large weights, for each of the three kinds of text; right and wrong count the same
in sum. The weights that ship were fitted on sentences by able writers and on their twins with one
error of the kinds that models make (another figure, name, direction, speaker, office; a doubt or a
negation lost; words that the article does not have), and on human summaries with words, names and
figures exchanged. A feature that told them apart only because wrong sentences were shorter is left out.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from math import exp
from pathlib import Path
from typing import Any

from summarize.analysis import analyse
from summarize.article import Article, Span
from summarize.languages import detect_language
from summarize.verification.source import SourceText
from summarize.verification.support import sentence_features
from summarize.verification.translations import judge_translation

ROUNDS = 1500
STEP = 0.8
PENALTY = 0.02
FIRM = 0.05
# The share of a sentence that the article holds is what goes with people's judgement of summaries
# by models; twins that differ by one word say nothing of it.
PRIOR = {
    "flagged": -3.0, "doubts": -0.7, "article": 1.0, "passages": 1.0, "pairs": 0.6, "best": 0.6,
    "novel": -1.0,
}  # fmt: skip
FOR = frozenset({"article", "passages", "pairs", "best", "held"})
AGAINST = frozenset(
    {"flagged", "problems", "doubts", "unknown", "novel", "short", "long", "lost", "added"}
)

Example = tuple[dict[str, float], bool]


def _examples(paths: Iterable[str]) -> dict[str, list[Example]]:
    """The features of every example, by kind."""
    found: dict[str, list[Example]] = {"same": [], "foreign": [], "translation": []}
    sources: dict[str, SourceText] = {}
    for path in paths:
        for line in Path(path).read_text("utf-8").splitlines():
            kind, features, right = _example(json.loads(line), sources)
            found[kind].append((features, right))
    return found


def _example(
    row: dict[str, Any], sources: dict[str, SourceText]
) -> tuple[str, dict[str, float], bool]:
    if "original" in row:
        language = detect_language(row["original"]).code
        found = judge_translation(row["original"], language, row["translation"], row["to"])
        return "translation", found.features, row["right"]
    text = row["article"]
    if text not in sources:
        sources[text] = SourceText(analyse(Article.from_text(text)))
    cites = [Span(start, end) for start, end in row["cites"] or ()]
    kind, features = sentence_features(sources[text], row["sentence"], row["language"], cites)
    return kind, features, row["right"]


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """The weights of a logistic regression; `bias` is its constant."""
    names = sorted({name for features, _ in examples for name in features})
    weights = {name: PRIOR.get(name, 0.0) for name in [*names, "bias"]}
    counts = {right: sum(r is right for _, r in examples) or 1 for right in (True, False)}
    for _ in range(ROUNDS):
        slope = {"bias": 0.0} | {
            name: (FIRM if name in PRIOR else PENALTY) * (weights[name] - PRIOR.get(name, 0.0))
            for name in names
        }
        for features, right in examples:
            total = weights["bias"] + sum(weights[n] * value for n, value in features.items())
            error = (1 / (1 + exp(-total)) - right) / (2 * counts[right])
            slope["bias"] += error
            for name, value in features.items():
                slope[name] += error * value
        for name, value in slope.items():
            weights[name] = _allowed(name, weights[name] - STEP * value)
    return {name: round(value, 3) for name, value in weights.items()}


def _allowed(name: str, weight: float) -> float:
    """A weight with the sign that its feature has by its meaning.

    The more of a sentence an article holds, the better, though wrong twins of right sentences,
    which are made of the article's own words, would teach the contrary.
    """
    if name in FOR:
        return max(0.0, weight)
    return min(0.0, weight) if name in AGAINST else weight


def main(paths: Sequence[str]) -> None:
    """Write the weights beside this module."""
    weights = {kind: fit(examples) for kind, examples in _examples(paths).items()}
    path = Path(__file__).with_name("weights.json")
    path.write_text(json.dumps(weights, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
