"""The offline path in CPU time for each article: `python -m tests.benchmarks.offline`.

The articles are those of `../shared/data/summaries` that have 400 to 800 words. Every stage runs
over all of them once, in a process that has just started, so that tables and caches that fill on
the way are paid for as a batch pays for them.
"""

import json
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from summarize import Article
from summarize.analysis import analyse
from summarize.passages import split_passages
from summarize.pipeline import Summarizer
from summarize.renderers import rendered
from summarize.settings import Settings

DATA = Path(__file__).parents[3] / "shared" / "data" / "summaries" / "dev.jsonl"
WORDS = range(400, 800)
GOAL = 100  # articles a second

In = TypeVar("In")
Out = TypeVar("Out")


def texts() -> list[str]:
    """The articles, in the data's order."""
    found = [json.loads(line)["text"] for line in DATA.read_text("utf-8").splitlines()]
    return [text for text in found if len(text.split()) in WORDS]


def timed(stage: Callable[[In], Out], over: Iterable[In]) -> tuple[list[Out], float]:
    """What a stage makes of each, and the seconds of CPU that it took."""
    began = time.process_time()
    made = [stage(one) for one in over]
    return made, time.process_time() - began


def main() -> None:
    """Print the milliseconds of each stage and the articles a second."""
    if not DATA.exists():
        sys.exit(f"no data in {DATA}")
    articles = [Article.from_text(text) for text in texts()]
    summarizer = Summarizer.from_settings(Settings(engine="offline"))
    _, passages = timed(lambda article: split_passages(article.text), articles)
    analyses, analysed = timed(analyse, articles)
    reports, checked = timed(lambda each: summarizer.attempt_analysis(each).report, analyses)
    _, markdown = timed(lambda report: rendered(report, "markdown"), reports)
    _, lines = timed(lambda report: rendered(report, "json", one_line=True), reports)
    stages = {
        "passages, caches cold": passages,
        "passages, caches warm, and quotations": analysed,
        "engine and verification": checked,
        "Markdown": markdown,
        "JSON": lines,
    }
    for name, seconds in stages.items():
        print(f"{name:40} {1000 * seconds / len(articles):.2f} ms")
    total = analysed + checked + markdown + lines
    print(f"{len(articles) / total:.0f} articles a second on one core (goal {GOAL})")


if __name__ == "__main__":
    main()
