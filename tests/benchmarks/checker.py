"""Measures the checks on right and wrong sentences and translations.

    python -m tests.benchmarks.checker

For the third of the articles that nobody read while the checks were made, and for all of them: of the
right texts how many are called wrong, and how many stay unchecked; of the wrong ones how many pass;
and the chance that a right text has a higher score than a wrong one. The scores are those of weights
that were fitted on the other two thirds. The texts are on developers' machines only.
"""

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from summarize.analysis import analyse
from summarize.article import Article, Span
from summarize.languages import detect_language
from summarize.verification.make_weights import Example, fit
from summarize.verification.source import SourceText
from summarize.verification.support import find_support, sentence_features
from summarize.verification.translations import judge_translation

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "checker"
THIRDS = 3
UNREAD = 2  # of the thirds, in the order of the articles' names

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


def rows() -> list[Row]:
    """Every text of the development set, checked."""
    articles: dict[str, str] = json.loads((FOLDER / "dev.articles.json").read_text("utf-8"))
    third = {name: number % THIRDS for number, name in enumerate(sorted(articles))}
    sources = {
        name: SourceText(analyse(Article.from_text(text))) for name, text in articles.items()
    }
    lines = (FOLDER / "dev.jsonl").read_text("utf-8").splitlines()
    return [
        _checked(row, sources[row["article"]], third[row["article"]])
        for row in map(json.loads, lines)
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
    return Row(row["where"], third, row["right"], _VERDICTS[status], kind, features)


def measured(of: list[Row], third: int, where: str) -> Figures:
    """The figures of a third, scored by weights that never saw it."""
    weights = {
        kind: fit([(row.features, row.is_right) for row in of if _teaches(row, kind, third)])
        for kind in {row.kind for row in of if row.where == where}
    }
    found = Figures()
    for row in of:
        if row.third == third and row.where == where:
            found.verdicts[row.is_right, row.verdict] += 1
            found.scores.append((_total(weights[row.kind], (row.features, True)), row.is_right))
    return found


def _teaches(row: Row, kind: str, third: int) -> bool:
    return row.kind == kind and row.third != third


def _total(weights: dict[str, float], example: Example) -> float:
    return weights["bias"] + sum(weights.get(n, 0.0) * value for n, value in example[0].items())


def main() -> None:
    """Print the figures of each third; the last is the one that nobody read."""
    checked = rows()
    for third in range(THIRDS):
        for where in ("summary", "translation"):
            found = measured(checked, third, where)
            print(
                f"third {third + 1} {where:11}"
                f" false {found.share(right=True, verdict='flagged'):4.1f}"
                f" unchecked {found.share(right=True, verdict='unchecked'):4.1f}"
                f" missed {found.share(right=False, verdict='passed'):4.1f}"
                f" area {found.area:.3f}"
            )


if __name__ == "__main__":
    main()
