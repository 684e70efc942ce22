"""What passes a second reader that answers rightly, beside what passes the checks alone.

    python -m tests.benchmarks.double_check FOLDER

FOLDER holds `dev.jsonl` (`id`, `article`, `where`, `text`, `to`, `right`, `cites`) and
`dev.articles.json`: summary sentences that are right or wrong. Each is the summary of a report; a
reader in memory answers for it what is true.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarize.analysis import Analysis, analyse
from summarize.article import Article, Span
from summarize.chat.protocol import Question
from summarize.engines.draft import Draft, DraftSentence, Task
from summarize.engines.second_reader import SecondReader
from summarize.prompts import load_prompts
from summarize.report import EngineRun
from summarize.verification import verify
from tests.engines.service import Service


def passed(folder: Path) -> Iterator[tuple[bool, bool, bool]]:
    """Of each sentence: whether it is right, passes the checks, and passes the second reader."""
    texts = json.loads((folder / "dev.articles.json").read_text("utf-8"))
    analyses: dict[str, Analysis] = {}
    prompts = load_prompts()
    for line in (folder / "dev.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["where"] != "summary":
            continue
        name = row["article"]
        if name not in analyses:
            analyses[name] = analyse(Article.from_text(texts[name]))
        analysis, task = analyses[name], Task(to=row["to"])
        cites = tuple(Span(start, end) for start, end in row["cites"] or ())
        sentences = (DraftSentence(row["text"], cites),)
        draft = Draft(row["to"], sentences, (), (), (), EngineRun("llm"), chooses=True)
        report = verify(analysis, draft, task)
        reader = SecondReader(Service(_truth(row["right"])), prompts)
        again = reader.read(report)
        first, second = (each.summary.sentences[0].status for each in (report, again))
        yield row["right"], first != "unsupported", second != "unsupported"


def _truth(right: bool) -> Any:
    verdict = "supported" if right else "contradicted"

    def respond(question: Question) -> dict[str, Any]:
        assert "[s1]" in question.user
        return {"verdicts": [{"id": "s1", "verdict": verdict, "words": None}]}

    return respond


def shares(folder: Path) -> dict[str, float]:
    """Percent of wrong and of right sentences that pass, without and with a second reader."""
    rows = list(passed(folder))
    told = {}
    for name, right in (("wrong", False), ("right", True)):
        of = [row for row in rows if row[0] is right]
        told[name] = 100 * sum(row[1] for row in of) / len(of)
        told[f"{name}, read again"] = 100 * sum(row[2] for row in of) / len(of)
    return told


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    for name, share in shares(parser.parse_args().folder).items():
        print(f"{name:20} {share:5.1f}")


if __name__ == "__main__":
    main()
