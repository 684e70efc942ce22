"""Measures what is found across articles: quotations, people, names, stories, kinds of difference.

    python -m tests.benchmarks.across [--speed]

Prints the scorer's lines for annotated stretches and mentions (`gold`), and for what we find ourselves
from the text on (`own`). The weights were fitted on these pairs, so that figures on others are lower;
`python -m summarize.across.make_weights` prints those of pairs that a fit did not see. `--speed` makes
up quotations and gives time and memory of tracing 10,000 and 50,000, and what `claims.db` of 50,000
takes to make and to add a day's 500 articles to. The articles, their annotations and the scorer
are on developers' machines only.
"""

import argparse
import contextlib
import gzip
import importlib.util
import io
import json
import random
import re
import resource
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from summarize import Article
from summarize.across.clippings import AttributedStretch, Clipping, Subjects
from summarize.across.collected import Collected
from summarize.across.differences import difference
from summarize.across.evidence import judge
from summarize.across.judgements import Match
from summarize.across.local_names import NameUse
from summarize.across.make_weights import Gold, span_of
from summarize.across.people import group_names, identify
from summarize.across.stories import find_stories
from summarize.across.tracing import Tracer
from summarize.across.translated import Translations
from summarize.analysis import analyse
from summarize.batch.claims_db import claims_database
from summarize.batch.claims_rows import Filed
from summarize.engines.draft import Task
from summarize.engines.offline import OfflineEngine
from summarize.verification import verify
from tests.across.databases import filed as clipping_filed

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "across"
Figures = dict[str, float]
_FIRST_DAY = 739_617
"""That of the made-up articles, the first of 2026."""


class Benchmark:
    """The annotated articles, and what we say of them."""

    def __init__(self) -> None:
        self.gold = Gold(FOLDER)
        spec = importlib.util.spec_from_file_location("score", FOLDER / "score.py")
        assert spec is not None
        assert spec.loader is not None
        self._scorer = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self._scorer)

    def _scored(self, what: str, gold: str, predicted: object) -> str:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "predicted.json"
            path.write_text(json.dumps(predicted), "utf-8")
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                getattr(self._scorer, f"score_{what}")(FOLDER / gold, path)
        return said.getvalue()

    def clippings(self, kind: str) -> list[Clipping]:
        """The annotated articles of a kind: `polnear` (English), `ntrex` (eleven languages)."""
        return self.gold.clippings(lambda article: article["set"] == kind)

    def quotations(self, clippings: Sequence[Clipping], matches: Sequence[Match]) -> str:
        """The scorer's lines for pairs of stretches."""
        pairs = [
            [_member(*span_of(clippings, place)) for place in (match.first, match.second)]
            for match in matches
        ]
        return self._scored("quotes", "quotes_dev.jsonl", {"clusters": pairs})

    def traced(self) -> str:
        """Annotated stretches in one language."""
        clippings, sure = self.clippings("polnear"), judge("same words").sure
        return self.quotations(
            clippings, [m for m in Tracer(clippings).matches() if m.chance >= sure]
        )

    def translated(self) -> str:
        """Annotated stretches across languages."""
        clippings = self.clippings("ntrex")
        return self.quotations(clippings, list(Translations(clippings).matches()))

    def people(self) -> str:
        """Annotated mentions."""
        clippings = self.clippings("polnear")
        number = {clipping.name: place for place, clipping in enumerate(clippings)}
        lines = (FOLDER / "people_dev.jsonl").read_text("utf-8").splitlines()
        rows = [json.loads(line) for line in lines]
        namings = [NameUse(number[row["article"]], row["name"], "en") for row in rows]
        texts = {place: clipping.text for place, clipping in enumerate(clippings)}
        people, identities = identify(namings, texts, Subjects(clippings).likeness)
        said = [
            {**_member(row["article"], row["start"], row["end"]), "person": identity.person,
             "name": people[identity.person].name}
            for row, identity in zip(rows, identities, strict=True)
            if identity is not None
        ]  # fmt: skip
        return self._scored("people", "people_dev.jsonl", {"mentions": said})

    def names(self) -> str:
        """Names of Central Asia in six languages and two scripts, without an article around them."""
        entries = json.loads((FOLDER / "names_dev.json").read_text("utf-8"))
        forms = [
            (form, language)
            for entry in entries
            for language, kinds in entry["forms"].items()
            for form in (*kinds["base"], *kinds["inflected"])
        ]
        told = [
            {"form": form, "lang": language, "group": group}
            for (form, language), group in zip(forms, group_names(forms), strict=True)
        ]
        return self._scored("names", "names_dev.json", told)

    def edits(self) -> str:
        """Kinds of difference of pairs that were made by a known edit."""
        rows = map(json.loads, (FOLDER / "edits_dev.jsonl").read_text("utf-8").splitlines())
        told = [{"id": row["id"], "kinds": difference(row["a"], row["b"]).kinds} for row in rows]
        return self._scored("edits", "edits_dev.jsonl", told)

    def stories(self, kind: str) -> str:
        """Same events, by annotated stretches."""
        clippings = self.clippings(kind)
        subjects, sure = Subjects(clippings), judge("same words").sure
        matches = Tracer(clippings, subjects).matches()
        shared = [(m.first[0], m.second[0]) for m in matches if m.chance >= sure]
        near = Translations(clippings).stories() if kind == "ntrex" else ()
        groups = find_stories(clippings, subjects, shared, near).groups
        told = [[clippings[each].name for each in group] for group in groups]
        return self._scored("stories", "stories_dev.jsonl", {"stories": told})

    def own(self, kind: str) -> tuple[str, str]:
        """Our own quotations and mentions, from plain text and a date on: `claims.db` of a batch."""
        filed = (_filed(article) for article in self.gold.articles if article["set"] == kind)
        with (
            tempfile.TemporaryDirectory() as folder,
            claims_database(Path(folder) / "claims.db", filed) as database,
        ):
            found = Collected(database)
            pairs = [
                [_member(side["source"], side["start"], side["end"]) for side in (p["a"], p["b"])]
                for p in found.pairs()
                if p["relation"] != "possible"
            ]
            mentions = [
                {
                    **_member(each["source"], each["start"], each["end"]),
                    "person": each["person"],
                }
                for each in found.mentions()
            ]
        quotations = self._scored("quotes", "quotes_dev.jsonl", {"clusters": pairs})
        if kind != "polnear":
            return quotations, ""
        return quotations, self._scored("people", "people_dev.jsonl", {"mentions": mentions})


def _member(article: str, start: int, end: int) -> dict[str, Any]:
    return {"article": article, "start": start, "end": end}


def _filed(article: dict[str, Any]) -> Filed:
    task = Task(to="en", words=60)
    read = analyse(Article.from_text(article["text"]))
    report = verify(read, OfflineEngine().draft(read, task), task).to_dict()
    report["published"] = article.get("date")
    return Filed(article["id"], "", report, article["text"])


def figures(said: str) -> Figures:
    """The scorer's numbers by name: `P`, `R`, `F1` of its first line that has them, and others."""
    found: Figures = {}
    for line in said.splitlines():
        for name, value in re.findall(r"\b(P|R|F1)\s+([\d.]+)", line):
            found.setdefault(name, float(value))
            found[f"{line.split('  ')[0].strip()} {name}"] = float(value)
    patterns = {
        "versions": r"mean over \d+ stretches: ([\d.]+)",
        "look-alikes": r"hard negatives taken for one: (\d+)",
        "unlike": r"wrongly joined (\d+)",
        "stories": r"found (\d+) of",
        "all": r"^all\s+([\d.]+)",
    }
    for name, pattern in patterns.items():
        match = re.search(pattern, said, re.MULTILINE)
        if match is not None:
            found[name] = float(match.group(1))
    return found


# -- speed


def made_up(quotations: int) -> list[Clipping]:
    """Articles of six quotations each; every fourth repeats some of another's, cut or whole."""
    chance = random.Random(17)
    words = ["".join(chance.choices("aeioulrnstkm", k=chance.randint(3, 9))) for _ in range(20_000)]
    weights = [1 / (rank + 3) for rank in range(len(words))]

    def text(length: int) -> str:
        return " ".join(chance.choices(words, weights, k=length))

    said: list[str] = []
    clippings = []
    for number in range(quotations // 6):
        parts, stretches, at = [], [], 0
        for _ in range(6):
            told, quoted = text(60), text(chance.randint(4, 40))
            if said and chance.random() < 0.25:
                quoted = chance.choice(said[-3_000:])
                quoted = quoted[: max(20, int(len(quoted) * chance.choice((0.5, 1.0))))]
            said.append(quoted)
            parts += [told, quoted]
            at += len(told) + 1
            stretches.append(AttributedStretch(at, at + len(quoted), quoted))
            at += len(quoted) + 1
        day = _FIRST_DAY + number % 60
        clippings.append(Clipping(str(number), " ".join(parts), "en", tuple(stretches), None, day))
    return clippings


def paces() -> Iterator[tuple[int, int, float, int]]:
    """Quotations, pairs, seconds of the processor and further MB, for 10,000 and for 50,000."""
    for number in (10_000, 50_000):
        clippings = made_up(number)
        began, before = time.process_time(), _peak()
        pairs = sum(1 for _ in Tracer(clippings).matches())
        yield number, pairs, time.process_time() - began, _peak() - before


def spoken(clippings: Sequence[Clipping]) -> list[Clipping]:
    """Made-up articles whose quotations have speakers: by full name, by surname, one of two of a name."""
    chance = random.Random(17)
    given = [
        "Ada",
        "Tomas",
        "Zoe",
        "Jana",
        "Samuel",
        "Olga",
        "Ivan",
        "Maria",
        "Paul",
        "Anna",
        "Peter",
        "Eva",
    ]
    parts = ["ber", "lun", "nov", "ok", "ker", "sad", "tok", "ri", "mo", "ska", "vel", "ton"]
    surnames = ["".join(chance.choices(parts, k=3)).capitalize() for _ in range(2_500)]
    weights = [1 / (rank + 5) for rank in range(len(surnames))]
    called = {surname: f"{chance.choice(given)} {surname}" for surname in surnames}

    def speaker() -> str | None:
        (surname,) = chance.choices(surnames, weights)
        other = f"{chance.choice(given)} {surname}"
        (named,) = chance.choices((None, called[surname], surname, other), (15, 60, 23, 2))
        return named

    return [
        replace(each, stretches=tuple(said._replace(speaker=speaker()) for said in each.stretches))
        for each in clippings
    ]


def day(quotations: int, articles: int) -> Iterator[tuple[str, float]]:
    """Seconds of the processor for `claims.db` of so many quotations, and for a day's articles more."""
    made = enumerate(spoken(made_up(quotations + 6 * articles)))
    clippings = [replace(each, day=_FIRST_DAY + number // 150) for number, each in made]
    filed = [replace(clipping_filed(each), stamp="made up") for each in clippings]
    with tempfile.TemporaryDirectory() as folder:
        for what, reports in (("made", filed[:-articles]), ("with a day more", filed)):
            began = time.process_time()
            with claims_database(Path(folder) / "claims.db", reports):
                yield what, time.process_time() - began


def _peak() -> int:
    """The most memory that this process had so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def annotated_articles() -> int:
    """How many articles there are."""
    with gzip.open(FOLDER / "articles_dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        return sum(1 for _ in lines)


def main() -> None:
    """Print everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--speed", action="store_true")
    if parser.parse_args().speed:
        for number, pairs, seconds, memory in paces():
            print(f"{number:,} quotations, {pairs:,} pairs: {seconds:.1f} s, {memory} MB more")
        for what, seconds in day(50_000, 500):
            print(f"claims.db of 50,000 quotations {what}: {seconds:.1f} s")
        return
    benchmark = Benchmark()
    print(f"{annotated_articles():,} articles")
    print("quotations, gold", benchmark.traced(), sep="\n")
    print("translated, gold", benchmark.translated(), sep="\n")
    print("people, gold", benchmark.people(), sep="\n")
    print("names", benchmark.names(), sep="\n")
    print("edits", benchmark.edits(), sep="\n")
    for kind in ("polnear", "ntrex"):
        print(f"stories, {kind}", benchmark.stories(kind), sep="\n")
        print(f"own, {kind}", *benchmark.own(kind), sep="\n")


if __name__ == "__main__":
    main()
