"""Measures quotations on the shared development sets, with their own scorer.

    python -m tests.benchmarks.quotations [--split dev] [--every 1] [--rules]

Prints a row for each set: exact-span F1 of direct quotations, speaker accuracy, end-to-end F1, token
and end-to-end F1 of all attributions, and megabytes of text a second. `--every 5` takes each fifth
article; `--rules` prints how often each rule named the right speaker, over all sets. Everything that the
rules find is counted, however unlikely, for the sets judge the words of a mention: what of it is printed
as a name is measured by `tests.benchmarks.reader`. The sets are on developers' machines only.
"""

import argparse
import gzip
import importlib
import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from summarize.lexicon import lexicon, words
from summarize.quotations import Claim, Quote, every_attribution

DATA = Path(__file__).parents[3] / "shared" / "data" / "quotes"
SETS = ("polnear", "wikinews-de", "adaq-ru", "adaq-cs", "weak-ru", "weak-pt", "weak-fr", "weak-en")


class Row(NamedTuple):
    """What the scorer says of one set, in percent; `None` where the set can't tell."""

    name: str
    exact: float | None
    speaker: float | None
    end_to_end: float | None
    token: float | None
    all_end_to_end: float | None
    weak_hit: float | None
    weak_speaker: float | None
    speed: float


def articles(name: str, split: str = "dev", every: int = 1) -> list[dict[str, Any]]:
    """The annotated articles of a set."""
    path = DATA / split / f"{name}_{split}.jsonl"
    if path.exists():
        lines = path.read_text("utf-8").splitlines()
    else:
        lines = (
            gzip.decompress(path.with_name(path.name + ".gz").read_bytes()).decode().splitlines()
        )
    return [json.loads(line) for line in lines[::every]]


def predictions(text: str, language: str) -> list[dict[str, Any]]:
    """The finder's answers in the scorer's form.

    There a claim with quoted words is `mixed` and takes its conjunction in; a quotation that no
    claim holds is `direct`, even where the writer wove it into his sentence.
    """
    found = every_attribution(text, language)
    conjunctions = tuple(f" {word} " for word in words(lexicon(language).that))
    predicted = []
    for claim in found.claims:
        start = claim.start
        for conjunction in conjunctions:
            if text[:start].lower().endswith(conjunction):
                start -= len(conjunction) - 1
        quoted = any(claim.start <= quote.start < claim.end for quote in found.quotes)
        predicted.append(_prediction(start, claim, "mixed" if quoted else "indirect"))
    direct = [
        _prediction(quote.start, quote, "direct")
        for quote in found.quotes
        if not any(c.start <= quote.start and quote.end <= c.end for c in found.claims)
    ]
    return predicted + direct


def _prediction(start: int, found: Quote | Claim, kind: str) -> dict[str, Any]:
    return {
        "start": start,
        "end": found.end,
        "kind": kind,
        "speaker": found.speaker and found.speaker.mention,
        "speaker_resolved": found.speaker and found.speaker.name,
    }


def measure(name: str, split: str = "dev", every: int = 1) -> Row:
    """The figures of one set."""
    score = _scorer()
    gold = articles(name, split, every)
    for article in gold[:1]:
        every_attribution(article["text"], article["lang"])
    begin = time.process_time()
    for article in gold:
        every_attribution(article["text"], article["lang"])
    seconds = time.process_time() - begin
    predicted = {article["id"]: predictions(article["text"], article["lang"]) for article in gold}
    result = score.evaluate(gold, predicted)
    direct, everything, weak = result["D"], result["A"], result.get("weak", {})
    return Row(
        name=name,
        exact=None if weak else 100 * direct["exact"][2],
        speaker=None if weak or direct["spk_any"] is None else 100 * direct["spk_any"],
        end_to_end=None if weak else 100 * direct["e2e"][2],
        token=None if weak else 100 * everything["token"][2],
        all_end_to_end=None if weak else 100 * everything["e2e"][2],
        weak_hit=100 * weak["hit_recall"] if weak else None,
        weak_speaker=100 * weak["speaker_in_attribution_unit"] if weak else None,
        speed=sum(len(article["text"]) for article in gold) / 1e6 / max(seconds, 1e-9),
    )


def rules(split: str = "dev", every: int = 1) -> dict[str, tuple[int, int]]:
    """For each rule the speakers that were right, and those that could be judged.

    Judged is what the annotators marked with the same span, quotation or claim, and gave a speaker.
    """
    score = _scorer()
    shares: Counter[str] = Counter()
    judged: Counter[str] = Counter()
    for name in _sets(split):
        for article in articles(name, split, every):
            text, language = article["text"], article["lang"]
            gold = {
                score.norm_span(text, quote["start"], quote["end"]): quote["speaker"]
                for quote in article["quotes"]
                if quote.get("speaker")
            }
            found = every_attribution(text, language)
            items: list[Quote | Claim] = [*found.quotes, *found.claims]
            for item in items:
                speaker = gold.get(score.norm_span(text, item.start, item.end))
                if speaker is not None:
                    prediction = _prediction(item.start, item, "direct")
                    judged[item.rule] += 1
                    shares[item.rule] += any(score.speaker_ok(prediction, speaker, language))
    return {rule: (shares[rule], count) for rule, count in judged.most_common()}


def _scorer() -> Any:
    if str(DATA) not in sys.path:
        sys.path.insert(0, str(DATA))
    return importlib.import_module("score")


def _sets(split: str) -> list[str]:
    return [name for name in SETS if any((DATA / split).glob(f"{name}_{split}.jsonl*"))]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--split", default="dev", choices=["dev", "train"])
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--rules", action="store_true")
    options = parser.parse_args()
    if options.rules:
        for rule, (right, count) in rules(options.split, options.every).items():
            print(f"{rule:36} {right:5} of {count:5}  {100 * right / count:5.1f}")
        return
    print("set          exact  speaker  e2e    token  e2e(all)  hit    in clause  MB/s")
    for name in _sets(options.split):
        row = measure(name, options.split, options.every)
        cells = [f"{value:6.1f}" if value is not None else "     –" for value in row[1:-1]]
        print(f"{name:12}" + " ".join(cells), f"{row.speed:6.2f}")


if __name__ == "__main__":
    main()
