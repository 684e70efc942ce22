"""Measures the checks on right and wrong sentences and translations.

    python -m tests.benchmarks.checker

For each third of the articles, for what nobody has read of the last one, and for all of them: of the right
texts how many are called wrong, and how many stay unchecked; of the wrong ones how many pass;
and the chance that a right text has a higher score than a wrong one. The scores are those of weights
that `make_weights` fitted on the other two thirds and on our own translations. The last lines are those
of all texts by the weights that ship, which have seen them. The texts are on developers' machines only.
"""

import json
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from summarize.analysis import analyse
from summarize.article import Article, Span
from summarize.languages import detect_language
from summarize.verification.checks.translations import judge_translation
from summarize.verification.checks.weighing import sentence_features
from summarize.verification.make_weights import (
    WEIGHTS,
    JudgedText,
    examples,
    fit_all,
    own_examples,
)
from summarize.verification.source import SourceText
from summarize.verification.support import find_support

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "checker"
THIRDS = 3
UNREAD = 2  # of the thirds, in the order of the articles' names: kept apart while checks are made
READ = (
    "min-"  # how articles of a single sentence are named, each a cause of errors that has its test
)

Weights = dict[str, dict[str, float]]
Verdict = Literal["passed", "unchecked", "flagged"]
_VERDICTS: dict[str, Verdict] = {
    "supported": "passed",
    "verified": "passed",
    "unchecked": "unchecked",
    "unsupported": "flagged",
    "unverified": "flagged",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A text that was checked: what it is, in which third, and what became of it."""

    where: str
    article: str
    third: int
    is_right: bool
    verdict: Verdict
    kind: str
    features: dict[str, float]


@dataclass(slots=True)
class Figures:
    """What the scorer prints, in percent, and the area under the curve."""

    verdicts: Counter[tuple[bool, Verdict]] = field(default_factory=Counter)
    scores: list[tuple[float, bool]] = field(default_factory=list)

    def share(self, *, right: bool, verdict: Verdict) -> float:
        """How many of the right, or the wrong, ended so."""
        total = sum(count for (is_right, _), count in self.verdicts.items() if is_right == right)
        return 100 * self.verdicts[right, verdict] / (total or 1)

    @property
    def area(self) -> float:
        """The chance that a right text scores higher than a wrong one."""
        right = [score for score, is_right in self.scores if is_right]
        wrong = [score for score, is_right in self.scores if not is_right]
        won = sum((a > b) + 0.5 * (a == b) for a in right for b in wrong)
        return won / (len(right) * len(wrong) or 1)


def _texts() -> dict[str, str]:
    articles: dict[str, str] = json.loads((FOLDER / "dev.articles.json").read_text("utf-8"))
    return articles


def thirds() -> dict[str, int]:
    """In which third each article is."""
    return {name: number % THIRDS for number, name in enumerate(sorted(_texts()))}


def rows(of: Container[int] = range(THIRDS)) -> list[Row]:
    """Every text of the development set, or of some thirds of it, checked."""
    articles, third = _texts(), thirds()
    sources = {
        name: SourceText(analyse(Article.from_text(text)))
        for name, text in articles.items()
        if third[name] in of
    }
    lines = (FOLDER / "dev.jsonl").read_text("utf-8").splitlines()
    return [
        _checked(row, sources[row["article"]], third[row["article"]])
        for row in map(json.loads, lines)
        if row["article"] in sources
    ]


def _checked(row: dict[str, Any], source: SourceText, third: int) -> Row:
    cites = [Span(start, end) for start, end in row["cites"]]
    if row["where"] == "summary":
        status: str = find_support(source, row["text"], row["to"], cites).status
        kind, features = sentence_features(source, row["text"], row["to"], cites)
    else:
        original = source.text[cites[0].start : cites[0].end]
        language = detect_language(original).code
        found = judge_translation(original, language, row["text"], row["to"])
        status, kind, features = found.status, "translation", found.features
    return Row(row["where"], row["article"], third, row["right"], _VERDICTS[status], kind, features)


def taught() -> list[JudgedText]:
    """All that `make_weights` fits the weights on."""
    return [*examples(FOLDER), *own_examples()]


def unseeing(known: Sequence[JudgedText], third: int) -> Weights:
    """The weights of `make_weights`, had it never seen this third."""
    inside = {name for name, number in thirds().items() if number == third}
    return fit_all([example for example in known if example.article not in inside])


def shipped() -> Weights:
    """The weights that the checks use."""
    weights: Weights = json.loads(WEIGHTS.read_text("utf-8"))
    return weights


def measured(of: Sequence[Row], where: str, weights: Weights) -> Figures:
    """The figures of sentences or translations, scored by these weights."""
    found = Figures()
    for row in of:
        if row.where == where:
            found.verdicts[row.is_right, row.verdict] += 1
            found.scores.append((_total(weights[row.kind], row.features), row.is_right))
    return found


def of_third(of: Sequence[Row], third: int) -> list[Row]:
    """The texts of a third of the articles."""
    return [row for row in of if row.third == third]


def _total(weights: dict[str, float], features: dict[str, float]) -> float:
    return weights["bias"] + sum(weights.get(n, 0.0) * value for n, value in features.items())


def main() -> None:
    """Print the figures of each third, of what nobody has read of the last, and of all."""
    checked, known = rows(), taught()
    for third in range(THIRDS):
        _print(f"third {third + 1}", of_third(checked, third), unseeing(known, third))
    unread = [row for row in of_third(checked, UNREAD) if not row.article.startswith(READ)]
    _print("unread", unread, unseeing(known, UNREAD))
    _print("seen", checked, shipped())


def _print(which: str, of: Sequence[Row], weights: Weights) -> None:
    for where in ("summary", "translation"):
        _print_line(which, where, measured(of, where, weights))


def _print_line(which: str, where: str, found: Figures) -> None:
    print(
        f"{which:7} {where:11}"
        f" false {found.share(right=True, verdict='flagged'):4.1f}"
        f" unchecked {found.share(right=True, verdict='unchecked'):4.1f}"
        f" missed {found.share(right=False, verdict='passed'):4.1f}"
        f" area {found.area:.3f}"
    )


if __name__ == "__main__":
    main()
