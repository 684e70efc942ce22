"""Measures `summarize corpus`: beside a batch, with nothing left, in memory, and on a cluster of two.

    python -m tests.benchmarks.corpus [beside] [left] [memory] [cluster] [rate]

Articles are made up, some 60 words each (`memory`: a sentence). Seconds are of whole processes on this
machine's cores, so look at the ratios. `cluster` and `rate` need the extra `ray`.
"""

import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.batch.newsroom import answering, article
from tests.batch.replies import honest
from tests.benchmarks.batch import from_bytecode, whole
from tests.corpus.cluster import cluster
from tests.server import serve

COUNT, ARCHIVE = 8000, 500
OFFLINE = ("--engine", "offline")
RPM = 600


def archives(folder: Path, count: int, *, short: bool = False) -> Path:
    """Archives of five hundred articles each."""
    folder.mkdir()
    for first in range(0, count, ARCHIVE):
        with (folder / f"news{first:07}.jsonl").open("w", encoding="utf-8") as file:
            for number in range(first, min(count, first + ARCHIVE)):
                text = article(number)
                told = {"id": f"n{number}", "text": text.splitlines()[2] if short else text}
                file.write(f"{json.dumps(told)}\n")
    return folder


def run(*words: object) -> float:
    """Seconds of a whole command."""
    command = [sys.executable, "-m", "summarize", *map(str, words), "-q"]
    began = time.perf_counter()
    subprocess.run(command, check=True)
    return time.perf_counter() - began


def beside(folder: Path, out: Path) -> None:
    """A corpus beside a batch, and its parent's own time."""
    batch = run("batch", folder, "-o", out / "batch", "-f", "jsonl", *OFFLINE)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    corpus = run("corpus", folder, "-o", out / "corpus", *OFFLINE)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    size = sum(path.stat().st_size for path in (out / "corpus").rglob("*") if path.is_file())
    # Workers are the fork server's children, and not ours.
    parent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"batch {batch:.1f} s, corpus {corpus:.1f} s: {corpus / batch:.2f} x")
    print(f"parent {1000 * parent / COUNT:.2f} ms, {size / COUNT / 1024:.1f} KB an article")


def left(folder: Path, out: Path) -> None:
    """A run that finds everything done."""
    run("corpus", folder, "-o", out / "left", *OFFLINE)
    print(f"nothing left: {run('corpus', folder, '-o', out / 'left', *OFFLINE):.1f} s")


def memory(scratch: Path) -> None:
    """The peak of the largest process, by the number of articles."""
    peaks = []
    for count in (10_000, 200_000):
        folder = archives(scratch / f"short{count}", count, short=True)
        command = [sys.executable, "-m", "summarize", "corpus", folder, "-o", scratch / "out"]
        peaks.append(whole([*map(str, command), "-q", *OFFLINE]).peak)
        shutil.rmtree(scratch / "out")
        shutil.rmtree(folder)
    shown = ", ".join(f"{peak / 1024:.0f} MB" for peak in peaks)
    print(f"peak with 10,000 and with 200,000 articles: {shown}: {peaks[1] / peaks[0]:.2f} x")


def on_cluster(folder: Path, out: Path) -> None:
    """A cluster of two machines with a processor each beside two processes here."""
    here = run("corpus", folder, "-o", out / "here", *OFFLINE, "--jobs", 2)
    with cluster() as machines:
        words = ("corpus", folder, "-o", out / "there", *OFFLINE, "--cluster", machines.address)
        there = run(*words)
        again = run(*words)
    print(
        f"here {here:.1f} s, two machines {there:.1f} s: {there / here:.2f} x; again {again:.1f} s"
    )


def rate(scratch: Path) -> None:
    """Requests a minute over two machines, from the first to the last."""
    folder = archives(scratch / "rate", 2 * RPM + 100)
    times: list[float] = []

    def timed(body: dict[str, Any]) -> str:
        times.append(time.perf_counter())
        return honest(body)

    behaviour = replace(answering(latency=0.2), reply=timed)
    with cluster() as machines, serve(behaviour, recording=False) as server:
        words = ("--base-url", server.url, "-m", "test-model", "--rpm", RPM, "--concurrency", 32)
        run("corpus", folder, "-o", scratch / "rated", *words, "--cluster", machines.address)
    steady = [at for at in times if at > times[0] + 5]
    found = 60 * (len(steady) - 1) / (steady[-1] - steady[0])
    most = max(sum(first <= at < first + 60 for at in times) for first in times)
    print(f"--rpm {RPM}: {found:.1f} a minute ({found / RPM:.1%}), at most {most} in any minute")


def main() -> None:
    chosen = sys.argv[1:] or ["beside", "left", "memory", "cluster", "rate"]
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        from_bytecode(scratch)
        folder = archives(scratch / "in", COUNT)
        for measure in (beside, left, on_cluster):
            if measure.__name__.removeprefix("on_") in chosen:
                measure(folder, scratch)
        for alone in (memory, rate):
            if alone.__name__ in chosen:
                alone(scratch)


if __name__ == "__main__":
    main()
