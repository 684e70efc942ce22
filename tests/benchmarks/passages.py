"""Measures roles and summaries on the development articles.

    python -m tests.benchmarks.passages

Prints how much of clean articles is called anything but body, how many of three lines of junk put
in front of an article or behind it are set aside, and ROUGE-1 of the offline summary next to the
lead's (first sentences up to 60 words), clean and with junk in front. Needs the development data;
ROUGE here is plain word overlap (F1 of lower-case words), so that nothing has to be installed.
"""

import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from summarize.article import Span
from summarize.engines.offline import choose_sentences
from summarize.passages import split_passages, split_sentences
from summarize.quotations import find_quotes
from tests.passages.planted import junk

DATA = Path(__file__).parents[3] / "shared" / "data" / "summaries" / "dev.jsonl"
WORDS = 60
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Example:
    """An article with a human reference summary."""

    text: str
    title: str | None
    reference: str


def examples(step: int = 1) -> list[Example]:
    """Every `step`-th development article."""
    rows = [json.loads(line) for line in DATA.read_text("utf-8").splitlines()][::step]
    return [Example(row["text"], row["title"], row["reference"]) for row in rows]


def called_something_else(articles: list[Example]) -> float:
    """The share (0..1) of passages of clean articles that are not called body."""
    roles = [passage.role for a in articles for passage in split_passages(a.text)]
    return sum(role != "body" for role in roles) / len(roles)


def set_aside(articles: list[Example], *, in_front: bool) -> float:
    """The share (0..1) of three junk lines next to each article that are not called body."""
    found = []
    for article, three in zip(articles, _threes(), strict=False):
        lines = "\n".join(three)
        story = article.text.strip()
        text = f"{lines}\n{story}" if in_front else f"{story}\n{lines}"
        passages = split_passages(text)
        position = 0 if in_front else len(story) + 1
        for line in three:
            end = position + len(line)
            roles = {p.role for p in passages if position <= p.start < end}
            found.append("body" not in roles)
            position = end + 1
    return sum(found) / len(found)


def summary(article: Example, before: str = "") -> str:
    """The offline summary of an article with some text in front of it."""
    text = before + article.text
    quoted = [Span(quote.start, quote.end) for quote in find_quotes(text)]
    chosen = choose_sentences(split_passages(text), article.title, quoted, WORDS)
    return " ".join(passage.text for passage in chosen)


def lead(article: Example, before: str = "") -> str:
    """The first sentences of an article, up to about 60 words."""
    text = before + article.text
    chosen: list[str] = []
    total = 0
    for start, end in split_sentences(text):
        length = len(_WORD.findall(text[start:end]))
        if total >= 0.9 * WORDS or (chosen and total + length > 1.1 * WORDS):
            break
        if length >= 3:
            chosen.append(text[start:end])
            total += length
    return " ".join(chosen)


def rouge1(reference: str, candidate: str) -> float:
    """ROUGE-1 F1 (Lin 2004) in percent, words in lower case and not stemmed."""
    wanted, got = (Counter(_WORD.findall(text.lower())) for text in (reference, candidate))
    both = (wanted & got).total()
    return 200 * both / (wanted.total() + got.total()) if both else 0.0


def mean_rouge1(articles: list[Example], *, offline: bool, dirty: bool = False) -> float:
    """The mean ROUGE-1 of the offline summary, or of the lead, over articles."""
    method = summary if offline else lead
    scores = [
        rouge1(article.reference, method(article, "\n".join(three) + "\n" if dirty else ""))
        for article, three in zip(articles, _threes(), strict=False)
    ]
    return sum(scores) / len(scores)


def _threes() -> Iterator[list[str]]:
    """Three lines of junk at a time, the same in every run, without end."""
    lines, draw = junk(), random.Random(4)
    while True:
        yield draw.sample(lines, 3)


def main() -> None:
    """Print the figures."""
    articles = examples()
    print(f"not body in clean articles: {called_something_else(articles):.2%}")
    print(f"junk set aside, in front:   {set_aside(articles, in_front=True):.2%}")
    print(f"junk set aside, behind:     {set_aside(articles, in_front=False):.2%}")
    for dirty in (False, True):
        label = "with junk" if dirty else "clean"
        ours = mean_rouge1(articles, offline=True, dirty=dirty)
        theirs = mean_rouge1(articles, offline=False, dirty=dirty)
        print(f"ROUGE-1, {label}: offline {ours:.1f}, lead {theirs:.1f}")


if __name__ == "__main__":
    main()
