"""Measures what a reader sees: the names and claims of offline reports, on real articles.

    python -m tests.benchmarks.reader [--errors 40] [--kind wrong] [--fitted] [--rules]

Prints the scorer's line for each language, for groups of languages and for all. Each article is read
with a confidence that was fitted on the other articles (five folds by article), as the shipped weights
would flatter themselves; `--fitted` takes the shipped ones. `--rules` prints how often each rule names the right speaker
before anything judges it, as `summarize/quotations/rulebook.py` has it. The articles, careful readers' annotations
and the scorer are on developers' machines only. The rules were written with two thirds of the articles
in view, so that figures on strangers' articles are lower: `unread` is the third that nobody opened.
"""

import argparse
import importlib.util
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from summarize import Article
from summarize.analysis import analyse
from summarize.engines.draft import Task
from summarize.engines.offline import OfflineEngine
from summarize.quotations import Claim, Quote, every_attribution
from summarize.quotations.confidence import Models, models
from summarize.quotations.make_confidence import Example, Question, examples, fit, further
from summarize.verification import verify

SHARED = Path(__file__).parents[3] / "shared"
FOLDER = SHARED / "data" / "reader" / "dev"
CASES = SHARED / "cases" / "kinds.jsonl"
CORPORA = SHARED / "data" / "quotes" / "train"
FOLDS = 5
UNREAD = 3
"""Of so many articles, by their names, the last is opened by nobody who writes rules."""


def articles() -> list[dict[str, Any]]:
    """The annotated articles, in the order of their names."""
    return [json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json"))]


def scorer() -> Any:
    """The module that judges names and counts."""
    spec = importlib.util.spec_from_file_location("score", FOLDER.parent / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def report(text: str, fitted: Models) -> dict[str, Any]:
    """The offline report of a text, its attributions judged by `fitted`."""
    task = Task(to="en", words=60)
    analysis = analyse(Article.from_text(text), fitted)
    return verify(analysis, OfflineEngine().draft(analysis, task), task).to_dict()


def reports(of: list[dict[str, Any]], *, shipped: bool) -> Iterator[dict[str, Any]]:
    """The report of each article, by weights that never saw it unless `shipped`."""
    if shipped:
        yield from (report(article["text"], models()) for article in of)
        return
    known = examples(FOLDER)
    more = further(FOLDER, CASES, CORPORA)
    fold = {article["id"]: place % FOLDS for place, article in enumerate(of)}
    by_fold = [_without(known, more, fold, number) for number in range(FOLDS)]
    yield from (report(article["text"], by_fold[fold[article["id"]]]) for article in of)


def _without(
    known: dict[Question, list[Example]],
    more: dict[Question, list[Example]],
    fold: dict[str, int],
    number: int,
) -> Models:
    """The models fitted on all folds but one, with the borders of the shipped ones."""
    made = {}
    for question, rows in known.items():
        seen = [row for row in rows if fold[row.article] != number]
        shipped = getattr(models(), question)
        model = fit([*seen, *more[question]])
        made[question] = replace(model, high=shipped.high, medium=shipped.medium)
    return Models(**made)


def measured(
    *, shipped: bool, errors: list[tuple[str, ...]]
) -> tuple[dict[str, Counter[str]], Counter[str]]:
    """The scorer's counts for each language, each group, `unread` and `all`, and how many articles each has.

    `errors` is given every error of all articles.
    """
    score, found = scorer(), articles()
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    number: Counter[str] = Counter()
    made_of = zip(found, reports(found, shipped=shipped), strict=True)
    for place, (article, made) in enumerate(made_of, 1):
        groups = [name for name, of in score.POOLS.items() if article["lang"] in of.split()]
        groups += ["unread"] if place % UNREAD == 0 else []
        for key in (article["lang"], *groups, "all"):
            number[key] += 1
            score.score_article(article, made, counts[key], errors if key == "all" else [])
    return counts, number


def rules() -> dict[str, tuple[int, int]]:
    """For each rule how many of its names are right, and how many it gives."""
    score = scorer()
    right: Counter[str] = Counter()
    given: Counter[str] = Counter()
    for article in articles():
        found = every_attribution(article["text"], article["lang"])
        items: list[Quote | Claim] = [*found.quotes, *found.claims]
        for item in items:
            if item.speaker is not None:
                counts = _judged(score, article, item)
                right[item.rule] += counts["n_right"] + counts["n_form"] + counts["claims_right"]
                given[item.rule] += counts["claims"] + sum(
                    counts[kind] for kind in ("junk", "n_right", "n_form", "n_size", "n_wrong")
                )
    return {rule: (right[rule], count) for rule, count in given.most_common()}


def _judged(score: Any, article: dict[str, Any], item: Quote | Claim) -> Counter[str]:
    """The scorer's counts of one quotation or claim alone."""
    place = {"start": item.start, "end": item.end}
    shown = place | {
        "speaker": item.speaker and asdict(item.speaker),
        "status": "",
        "text": item.text,
    }
    quoted = isinstance(item, Quote)
    made = {
        "quotes": [shown] if quoted else [],
        "claims": [] if quoted else [shown | {"cites": [place]}],
    }
    counts: Counter[str] = Counter()
    score.score_article(article, made, counts, [])
    return counts


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--kind", default="")
    parser.add_argument("--fitted", action="store_true")
    parser.add_argument("--rules", action="store_true")
    args = parser.parse_args()
    if not FOLDER.is_dir():
        print("the annotated articles are not on this machine")
        return 0
    if args.rules:
        for rule, (right, given) in rules().items():
            print(f"{right:5} of {given:5}  {rule}")
        return 0
    score = scorer()
    errors: list[tuple[str, ...]] = []
    counts, number = measured(shipped=args.fitted, errors=errors)
    groups = {*score.POOLS, "unread"}
    for key in sorted(counts, key=lambda key: (key == "all", key in groups, key)):
        print(score.line(key, counts[key], number[key]))
    unread = {article["id"] for article in articles()[UNREAD - 1 :: UNREAD]}
    shown = [error for error in errors if args.kind in ("", error[0]) and error[1] not in unread]
    for error in shown[: args.errors]:
        print("  ", " | ".join(map(str, error)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
