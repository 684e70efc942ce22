"""What a report is worth when the model behind it is right, or nearly always.

    python -m tests.benchmarks.oracle GOLD_DIR [--wrong SHARE] [--lang xx] [--reports FILE] [--errors N]

GOLD_DIR holds one JSON file an article: `{id, lang, text, quotes, claims}`, as careful readers wrote
them down. A loopback service answers each request from them, in the schema of the request, as a right
model would: who speaks by id, "nobody" for what nobody said, the claims by mark or by passage, a
sentence of the article as the summary. With `--wrong 0.1` one speaker in ten is another person of
the article. The whole product is between: connection, prompts, reading, checks. The reports go through
GOLD_DIR's own scorer (`score.py` beside it), whose figures are printed.
"""

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from summarize.article import Article
from summarize.pipeline import Summarizer
from summarize.settings import Service, Settings
from tests.server import Behaviour, Json, prompt, serve

Row = list[str | int | None]

_LINE = re.compile(r"^\[(\d+)(?: \w+)?\] (.*)$", re.MULTILINE)
_MARK = re.compile(r"\{(/?)([qc]\d+)\}")
_EDGE = " \t\n\r\xa0\"'“”„«»‘’‚‹›.,;:!?…—–-"
_ENOUGH = 0.6


@dataclass
class Gold:
    """One article with what is true of it."""

    id: str
    lang: str
    text: str
    quotes: list[Json]
    claims: list[Json]
    words: list[tuple[int, int]] = field(default_factory=list)

    @classmethod
    def read(cls, path: Path) -> "Gold":
        known = json.loads(path.read_text("utf-8"))
        return cls(*(known[name] for name in ("id", "lang", "text", "quotes", "claims")))


@dataclass(frozen=True)
class Marked:
    """What a request shows of the article: lines without their marks, and where each mark lies."""

    lines: dict[int, str]
    marks: dict[str, str]


def marked(user: str) -> Marked:
    """The lines of a request and the words between each pair of marks."""
    lines: dict[int, str] = {}
    marks: dict[str, str] = {}
    for number, shown in _LINE.findall(user):
        opened: dict[str, int] = {}
        plain, at = "", 0
        for mark in _MARK.finditer(shown):
            plain += shown[at : mark.start()]
            at = mark.end()
            if not mark[1]:
                opened[mark[2]] = len(plain)
            elif mark[2] in opened:
                marks[mark[2]] = plain[opened[mark[2]] :]
        lines[int(number)] = plain + shown[at:]
    return Marked(lines, marks)


def _plain(text: str) -> str:
    return " ".join(text.split()).strip(_EDGE).casefold()


def _bag(text: str) -> list[str]:
    return re.findall(
        r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+", text.casefold()
    )


def _overlap(one: str, other: str) -> float:
    """The share of the longer one's words that both have."""
    first, second = _bag(one), _bag(other)
    common = sum(min(first.count(word), second.count(word)) for word in set(first))
    return common / max(len(first), len(second), 1)


class Oracle:
    """Answers requests about one article at a time, from what is known of it."""

    def __init__(self, wrong: float, seed: int = 5) -> None:
        self.gold: Gold | None = None
        self._wrong = wrong
        self._random = random.Random(seed)

    def answer(self, body: Json) -> str:
        """The content of the completion."""
        assert self.gold is not None
        asked = body["response_format"]["json_schema"]["schema"]["properties"]
        return json.dumps(_Answer(self, self.gold, prompt(body), asked).whole(), ensure_ascii=False)

    def speaker(self, accepted: list[str], everybody: list[str]) -> str | None:
        """A right name, or now and then that of somebody else."""
        right = accepted[0] if accepted else None
        others = [name for name in everybody if name not in accepted]
        if right and others and self._random.random() < self._wrong:
            return self._random.choice(others)
        return right


class _Answer:
    def __init__(self, oracle: Oracle, gold: Gold, user: str, asked: Json) -> None:
        self._oracle = oracle
        self._gold = gold
        self._asked = asked
        self._page = marked(user)
        self._user = user
        self._names: dict[str, int] = {}
        self._everybody = list(
            dict.fromkeys(
                item["speakers"][0] for item in (*gold.quotes, *gold.claims) if item["speakers"]
            )
        )

    def whole(self) -> Json:
        answer: Json = {
            "title": None,
            "summary": self._summary(),
            "quotes": list(self._quotes()) if "quotes" in self._asked else [],
            "claims": list(self._claims()) if "claims" in self._asked else [],
            "translations": [],
        }
        if "names" in self._asked:
            answer["names"] = [[id_, None, None, page] for page, id_ in self._names.items()]
        return {name: answer[name] for name in self._asked}

    def _id(self, name: str | None) -> str | int | None:
        if name is None or "names" not in self._asked:
            return name
        return self._names.setdefault(name, len(self._names) + 1)

    def _summary(self) -> list[Row]:
        for number, text in self._page.lines.items():
            if len(_bag(text)) > 5:
                return [[text, number]]
        return []

    def _quotes(self) -> Iterator[Row]:
        found = re.search(r"^Ids to attribute: (.*)$", self._user, re.MULTILINE)
        for id_ in found[1].split() if found else ():
            words = self._page.marks.get(id_)
            if words is None:
                continue
            best = max(
                self._gold.quotes,
                key=lambda quote: _overlap(self._words(quote), words),
                default=None,
            )
            known = best if best and self._covers(self._words(best), words) else None
            speaker: str | int | None = "nobody"
            if known and known["kind"] == "speech":
                named = self._oracle.speaker(known["speakers"], self._everybody)
                speaker = self._id(named)
            yield [id_, speaker]

    def _covers(self, gold: str, words: str) -> bool:
        return _plain(words) in _plain(gold) or _overlap(gold, words) >= _ENOUGH

    def _words(self, item: Json) -> str:
        return self._gold.text[item["start"] : item["end"]]

    def _claims(self) -> Iterator[Row]:
        taken: set[str] = set()
        for claim in self._gold.claims:
            words = self._words(claim)
            marks = (
                (_overlap(words, text), id_)
                for id_, text in self._page.marks.items()
                if id_[0] == "c"
            )
            share, id_ = max(marks, default=(0.0, ""))
            named = self._oracle.speaker(claim["speakers"], self._everybody)
            speaker = self._id(named)
            denied = ["denied"] if claim.get("polarity") == "denied" else []
            if share >= 0.7 and id_ not in taken:
                taken.add(id_)
                yield [id_, speaker, None, *denied]
                continue
            lines = (
                (_overlap(words, text), n)
                for n, text in self._page.lines.items()
                if _plain(words) in _plain(text)
            )
            _, number = max(lines, default=(0.0, 0))
            if number:
                yield [str(number), speaker, " ".join(words.split()), *denied]


def reports(articles: list[Gold], wrong: float) -> Iterator[tuple[str, Json]]:
    """Every article's report, through a real connection to the oracle."""
    oracle = Oracle(wrong)
    with serve(Behaviour(reply=oracle.answer)) as server:
        for gold in articles:
            oracle.gold = gold
            service = Service(server.url, model="oracle", context_window=200_000)
            settings = Settings(engine="llm", to=gold.lang, service=service, cache=False)
            report = Summarizer.from_settings(settings).report(Article.from_text(gold.text))
            yield gold.id, report.to_dict()


def scored(
    folder: Path, wrong: float, options: list[str], lang: str | None, out: Path | None
) -> str:
    """The scorer's own lines about the reports."""
    articles = [Gold.read(path) for path in sorted(folder.glob("*.json"))]
    articles = [gold for gold in articles if lang in (None, gold.lang)]
    with tempfile.TemporaryDirectory() as box:
        file = out or Path(box) / "reports.jsonl"
        with file.open("w", encoding="utf-8") as written:
            for id_, report in reports(articles, wrong):
                written.write(json.dumps({"id": id_, "report": report}) + "\n")
        command = [
            sys.executable,
            str(folder.parent / "score.py"),
            str(folder),
            str(file),
            *options,
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout


def main() -> None:
    """Print the scorer's figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--wrong", type=float, default=0.0, help="share of wrong speakers")
    parser.add_argument("--lang")
    parser.add_argument("--reports", type=Path, help="where to keep the reports")
    parser.add_argument("--errors", default="0")
    parser.add_argument("--kind", default="")
    given = parser.parse_args()
    options = ["--errors", given.errors, "--kind", given.kind]
    if given.lang:
        options += ["--lang", given.lang]
    print(scored(given.gold, given.wrong, options, given.lang, given.reports))


if __name__ == "__main__":
    main()
