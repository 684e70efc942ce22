"""Measures language detection on `../shared/data/languages` and prints the table of goals.

    python -m tests.benchmarks.languages [--split dev]

Accuracy is judged by the data's own scorer. The calibration error is the expected calibration
error over fifteen equal bins (Guo et al. 2017). Time and memory are those of this machine, so they
are set against langdetect and bare Python measured beside them.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from summarize.languages import LanguageGuess, detect_language, detect_lines

DATA = Path(__file__).parents[3] / "shared" / "data" / "languages"
BINS = 15
REPEATS = 5
SAMPLE = 480  # sentences for the comparison of speed; langdetect takes its time

FIRST_ANSWER = "from summarize.languages import detect_language as d; d('A first sentence.')"
IMPORT_ALONE = "import langdetect"
# Linux only; getrusage would count what the parent held when it forked.
MEMORY = "print(next(x for x in open('/proc/self/status') if x.startswith('VmHWM')).split()[1])"
WITHOUT_PYCLD2 = "import sys; sys.modules['pycld2'] = None\n"


class Answer(NamedTuple):
    """A guess with what it should have been; `line` is the id that the scorer knows."""

    line: str
    language: str
    guess: LanguageGuess


def rows(split: str, name: str) -> Iterator[dict[str, Any]]:
    """The rows of one of the sets."""
    for line in (DATA / split / f"{name}.jsonl").read_text("utf-8").splitlines():
        yield json.loads(line)


def answers(split: str) -> dict[str, list[Answer]]:
    """The guesses for each set."""
    found: dict[str, list[Answer]] = defaultdict(list)
    for name in ("sentences", "documents", "short"):
        for row in rows(split, name):
            found[name].append(Answer(row["id"], row["lang"], detect_language(row["text"])))
    for page in rows(split, "mixed"):
        guesses = detect_lines(page["text"].split("\n"))
        found["mixed"] += [
            Answer(line["id"], line["lang"], guess)
            for line, guess in zip(page["lines"], guesses, strict=True)
        ]
    return found


def calibration_error(found: list[Answer]) -> float:
    """How far confidences lie from the share of right answers, on average over the answers."""
    bins: dict[int, list[Answer]] = defaultdict(list)
    for answer in found:
        bins[min(BINS - 1, int(answer.guess.confidence * BINS))].append(answer)
    gaps = (
        abs(sum(a.guess.confidence - (a.guess.code == a.language) for a in inside))
        for inside in bins.values()
    )
    return sum(gaps) / len(found)


def accuracy(split: str, found: dict[str, list[Answer]]) -> dict[str, dict[str, float]]:
    """What the data's own scorer says."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "answers.jsonl"
        lines = [
            json.dumps({"id": answer.line, "lang": answer.guess.code})
            for of_set in found.values()
            for answer in of_set
        ]
        path.write_text("\n".join(lines), "utf-8")
        done = subprocess.run(
            [sys.executable, DATA / "score.py", path, "--json", "--split", split,
             "--data", DATA / split],
            capture_output=True, encoding="utf-8", check=True,
        )  # fmt: skip
    scores: dict[str, dict[str, float]] = json.loads(done.stdout)
    return scores


def best_time(program: str) -> float:
    """Seconds that a fresh process takes for a program, the best of some runs."""
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", program], check=True)
        times.append(time.perf_counter() - start)
    return min(times)


def peak_memory(program: str) -> float:
    """The peak resident set of a fresh process that runs a program, in MB."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\n{MEMORY}"],
        capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return int(done.stdout) / 1024


def sentences_a_second(split: str) -> tuple[float, float]:
    """The speed of this package and of langdetect on the same sentences, both warm."""
    import langdetect  # here, so that measuring accuracy does not load its profiles

    texts = [row["text"] for row in rows(split, "sentences")]
    texts = texts[:: max(1, len(texts) // SAMPLE)]

    def speed(detect: Any) -> float:
        detect(texts[0])
        start = time.perf_counter()
        for text in texts:
            try:
                detect(text)
            except langdetect.LangDetectException:
                continue
        return len(texts) / (time.perf_counter() - start)

    return speed(detect_language), speed(langdetect.detect)


def print_quality(split: str, found: dict[str, list[Answer]]) -> None:
    """The rows of the table that the split decides."""
    scores = accuracy(split, found)
    for name in ("sentences", "documents", "short"):
        print(
            f"{name + ', all / home':44} {scores[name]['macro']:.2%} / {scores[name]['home']:.2%}"
        )
    english = 1 - scores["short"]["en_recall"]
    print(f"{'English short strings called foreign':44} {english:.2%}")
    mixed = scores["mixed_lines"]
    print(
        f"{'mixed pages: right / flagged / false alarms':44} {mixed['micro']:.2%} / "
        f"{mixed['other_flagged']:.2%} / {mixed['main_false_alarm']:.2%}"
    )
    print(f"{'calibration error: all':44} {calibration_error(list(chain(*found.values()))):.3f}")
    for name, of_set in found.items():
        print(f"{'calibration error: ' + name:44} {calibration_error(of_set):.3f}")


def print_cost(split: str, before: str) -> None:
    """The rows of the table that the machine decides; `before` is run first in each process."""
    first = best_time(before + FIRST_ANSWER) - best_time(IMPORT_ALONE)
    print(f"{'first answer, over importing langdetect':44} {first * 1000:.0f} ms")
    ours, theirs = sentences_a_second(split)
    print(f"{'sentences a second / langdetect':44} {ours:.0f} / {theirs:.0f} = {ours / theirs:.1f}")
    path = DATA / split / "sentences.jsonl"
    texts = f"import json\ntexts = [json.loads(x)['text'] for x in open({str(path)!r})]\n"
    many = f"{before}{texts}{FIRST_ANSWER}\nfor text in texts: d(text)"
    print(f"{'memory over bare Python, every script met':44} ", end="")
    print(f"{peak_memory(many) - peak_memory(texts):.0f} MB")


def measure(split: str, before: str = "") -> None:
    """Print the table; `before` is what hides pycld2 from this process, if anything does."""
    print_quality(split, answers(split))
    print_cost(split, before)


def main() -> None:
    """Print the table with pycld2 and without."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--split", default="dev")
    split = parser.parse_args().split
    if not DATA.exists():
        sys.exit(f"no data in {DATA}")
    for title, before in (("with pycld2", ""), ("without", WITHOUT_PYCLD2)):
        print(f"\n{title}", flush=True)
        program = f"from tests.benchmarks.languages import measure; measure({split!r}, {before!r})"
        subprocess.run([sys.executable, "-c", before + program], check=True)


if __name__ == "__main__":
    main()
