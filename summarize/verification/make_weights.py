"""Fits the weights of `closeness`: `python -m summarize.verification.make_weights FOLDER`.

FOLDER holds sentences that were told right or wrong by hand: `dev.articles.json` (texts by name) and
`dev.jsonl`, an object a line: `article` (its name), `where` (`summary` or `translation`), `cites`
(start and end of what it says or translates), `text`, `to` (its language) and `right`. Its right
sentences are by able writers, its wrong ones their twins with one error of the kinds that models make:
another figure, name, direction, speaker, office; a doubt or a negation lost. Only weights of named
features come from there, no text. To these come translations of our own, `checks/weights.tsv`:
language, language of the translation, `right` or the kind of its error, the original, the
translation. They were made up, so that they weigh less.

A logistic regression by gradient descent for each of the three kinds of text, with a penalty on
weights far from what is expected of them, the same on every machine. Right and wrong count the same
in sum. A feature that told them apart only because wrong sentences were shorter is left out. How the
fit does on texts that it did not see is what `python -m tests.benchmarks.checker` prints.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp
from pathlib import Path
from typing import Any

from summarize.analysis import analyse
from summarize.article import Article, Span
from summarize.languages import detect_language
from summarize.verification.checks.translations import judge_translation
from summarize.verification.checks.weighing import sentence_features
from summarize.verification.source import SourceText

_CHECKS = Path(__file__).with_name("checks")
WEIGHTS = _CHECKS / "weights.json"
OWN = _CHECKS / "weights.tsv"
OWN_WEIGHT = 0.2

KINDS = ("same", "foreign", "translation")
"""Sentences in a language of the article, in another one, and translations."""
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


@dataclass(frozen=True, slots=True)
class JudgedText:
    """A text whose answer is known. `article` keeps what must not part; our own have none."""

    kind: str
    features: dict[str, float]
    right: bool
    article: str | None = None
    weight: float = 1.0


def examples(folder: Path) -> list[JudgedText]:
    """What the sentences told right or wrong by hand teach."""
    texts: dict[str, str] = json.loads((folder / "dev.articles.json").read_text("utf-8"))
    sources = {name: SourceText(analyse(Article.from_text(text))) for name, text in texts.items()}
    lines = (folder / "dev.jsonl").read_text("utf-8").splitlines()
    return [
        JudgedText(kind, features, row["right"], row["article"])
        for row in map(json.loads, lines)
        for kind, features in _features(row, sources[row["article"]])
    ]


def _features(row: dict[str, Any], source: SourceText) -> Iterator[tuple[str, dict[str, float]]]:
    cites = [Span(start, end) for start, end in row["cites"]]
    if row["where"] == "summary":
        # Sentences are checked without citations, too.
        for given in (cites, []):
            yield sentence_features(source, row["text"], row["to"], given)
    else:
        original = source.text[cites[0].start : cites[0].end]
        language = detect_language(original).code
        found = judge_translation(original, language, row["text"], row["to"])
        yield "translation", found.features


def own_examples() -> list[JudgedText]:
    """What our own translations teach."""
    found = []
    for line in OWN.read_text("utf-8").splitlines():
        language, to, verdict, original, translation = line.split("\t")
        features = judge_translation(original, language, translation, to).features
        right = verdict == "right"
        found.append(JudgedText("translation", features, right, weight=OWN_WEIGHT))
    return found


def fit_all(rows: Sequence[JudgedText]) -> dict[str, dict[str, float]]:
    """The weights of every kind of text."""
    return {kind: fit([row for row in rows if row.kind == kind]) for kind in KINDS}


def fit(rows: Sequence[JudgedText]) -> dict[str, float]:
    """The weights of a logistic regression; `bias` is its constant."""
    names = sorted({name for row in rows for name in row.features})
    weights = {name: PRIOR.get(name, 0.0) for name in [*names, "bias"]}
    sums = {right: sum(r.weight for r in rows if r.right is right) or 1 for right in (True, False)}
    for _ in range(ROUNDS):
        slope = {"bias": 0.0} | {
            name: (FIRM if name in PRIOR else PENALTY) * (weights[name] - PRIOR.get(name, 0.0))
            for name in names
        }
        for row in rows:
            error = (
                (_chance(weights, row.features) - row.right) * row.weight / (2 * sums[row.right])
            )
            slope["bias"] += error
            for name, value in row.features.items():
                slope[name] += error * value
        for name, value in slope.items():
            weights[name] = _allowed(name, weights[name] - STEP * value)
    return {name: round(value, 3) for name, value in weights.items()}


def _chance(weights: dict[str, float], features: dict[str, float]) -> float:
    total = weights["bias"] + sum(weights[name] * value for name, value in features.items())
    return 1 / (1 + exp(-total))


def _allowed(name: str, weight: float) -> float:
    """A weight with the sign that its feature has by its meaning.

    The more of a sentence an article holds, the better, though wrong twins of right sentences,
    which are made of the article's own words, would teach the contrary.
    """
    if name in FOR:
        return max(0.0, weight)
    return min(0.0, weight) if name in AGAINST else weight


def main(folder: str) -> None:
    """Write the weights beside `closeness`."""
    weights = fit_all([*examples(Path(folder)), *own_examples()])
    WEIGHTS.write_text(json.dumps(weights, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
