"""Measures what is found of figures that differ between real articles on one event.

    python -m tests.benchmarks.figures [--errors 20]

Three pairs of texts that strangers wrote: an article and the summary that its editors made of it (`retold`),
an article and its translation (`translated`), an article and itself (`printed again`). As they are,
they agree, so that whatever is found to differ is wrong. Then one figure is changed in the
second, of those that both have: the change is to be found, and nothing else. The texts are on developers'
machines only. First come the stories of our own (`tests/across/figures`).
"""

import argparse
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path

from summarize.across.counted import counts_of
from summarize.across.differing import differing_figures
from summarize.verification.facts.facts import facts_of
from tests.across.planted_figures import marks_found, marks_wanted, planted_stories

FOLDER = Path(__file__).parents[3] / "shared" / "data"
_READ = 4_000
"""Characters of an article in which figures are changed."""


@dataclass(frozen=True)
class Pair:
    """Two texts on one event, with their languages."""

    kind: str
    first: tuple[str, str]
    second: tuple[str, str]


@dataclass(frozen=True)
class Changed:
    """A text with another figure at `[start, end)`."""

    text: str
    start: int
    end: int


def pairs() -> Iterator[Pair]:
    """All pairs."""
    for line in (FOLDER / "summaries" / "dev.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        yield Pair("retold", (row["text"], row["lang"]), (row["reference"], row["lang"]))
    documents = defaultdict(list)
    with gzip.open(FOLDER / "across" / "articles_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        for article in map(json.loads, lines):
            if article["set"] == "ntrex":
                documents[article["event"]].append((article["text"], article["lang"]))
    for versions in documents.values():
        for version in versions:
            yield Pair("printed again", version, version)
        for one, other in pairwise(versions):
            yield Pair("translated", one, other)


def changes(pair: Pair) -> Iterator[Changed]:
    """The second text with one other figure each, of those that the first has, too."""
    (first, spoken), (second, language) = pair.first, pair.second
    known = {value for each in facts_of(first, spoken).figures for value in each.values}
    for figure in facts_of(second, language).figures:
        value = figure.values[0]
        if (
            figure.unit not in ("number", "percent")
            or figure.is_date
            or not figure.is_sure
            or not known.issuperset(figure.values)
            or value < 2
            or figure.end > _READ
        ):
            continue
        text = second[figure.start : figure.end]
        digits = "".join(filter(str.isdigit, text))
        put = str(int(digits) * 2 + 3) if digits else str(int(value * 2 + 3))
        whole = text.replace(digits, put) if digits and digits in text else put
        yield Changed(
            second[: figure.start] + whole + second[figure.end :],
            figure.start,
            figure.start + len(whole),
        )


def differences(pair: Pair) -> list[tuple[tuple[int, int], ...]]:
    """Places in the second text of figures that differ from the first's."""
    counts = {n: tuple(counts_of(*told)) for n, told in enumerate((pair.first, pair.second))}
    return [
        tuple((c.start, c.end) for each in statements if each.article == 1 for c in each.counts)
        for statements in differing_figures(counts)
    ]


@dataclass(frozen=True)
class Figures:
    """Numbers of pairs as they are, of changes, of what was found, and of what was so wrongly."""

    pairs: Counter[str]
    changed: Counter[str]
    found: Counter[str]
    wrong: Counter[str]

    def precision(self, kind: str) -> float:
        """Of what is found, in percent."""
        told = self.found[kind] + self.wrong[kind]
        return 100 * self.found[kind] / told if told else 100.0

    def recall(self, kind: str) -> float:
        """Of the changes, in percent."""
        return 100 * self.found[kind] / max(1, self.changed[kind])


def measured(some: Iterable[Pair], errors: list[str] | None = None) -> Figures:
    """Of some pairs; the sentences of what is missed or wrong are put into `errors`."""
    figures = Figures(Counter(), Counter(), Counter(), Counter())
    for pair in some:
        kind = pair.kind
        figures.pairs[kind] += 1
        unchanged = differences(pair)
        figures.wrong[kind] += len(unchanged)
        if errors is not None:
            errors += [_shown("WRONG", pair, pair.second[0], *places[0]) for places in unchanged]
        for change in changes(pair):
            figures.changed[kind] += 1
            told = differences(Pair(kind, pair.first, (change.text, pair.second[1])))
            met = [any(a < change.end and change.start < b for a, b in places) for places in told]
            figures.found[kind] += any(met)
            figures.wrong[kind] += max(0, met.count(False) - len(unchanged))
            if errors is not None and not any(met):
                errors.append(_shown("missed", pair, change.text, change.start, change.end))
    return figures


def _shown(what: str, pair: Pair, text: str, start: int, end: int) -> str:
    marked = f"{text[max(0, start - 90) : start]}[{text[start:end]}]{text[end : end + 90]}"
    return f"{what} {pair.kind} {pair.second[1]}: {' '.join(marked.split())}"


def planted() -> str:
    """What is found in stories of our own."""
    stories = list(planted_stories())
    printed = [marks for story in stories for marks in marks_found(story)]
    right = sum(len(marks) == 1 and marks != {None} for marks in printed)
    wanted = sum(len(marks_wanted(story)) for story in stories)
    return (
        f"our own: {len(stories)} stories, {right} of {wanted} found ({100 * right / wanted:.1f} %), "
        f"{len(printed) - right} wrong, precision {100 * right / len(printed):.1f} %"
    )


def main() -> None:
    """Print everything."""
    print(planted())
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", type=int, default=0)
    errors: list[str] = []
    asked = parser.parse_args().errors
    figures = measured(pairs(), errors)
    for kind, number in figures.pairs.items():
        told = f"{figures.found[kind]} of {figures.changed[kind]} changes found"
        print(
            f"{kind}: {number} pairs, {told} ({figures.recall(kind):.1f} %), "
            f"{figures.wrong[kind]} wrong, precision {figures.precision(kind):.1f} %"
        )
    step = max(1, len(errors) // asked) if asked else 1
    print(*islice(errors[::step], asked), sep="\n")


if __name__ == "__main__":
    main()
