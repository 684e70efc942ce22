"""Measures `summarize batch` beside a bare openai client and beside `llm`, and alone offline.

    python -m tests.benchmarks.batch [throughput] [llm] [offline] [left] [disk] [faults] [memory]

Articles are made up, some 600 words each (`memory`: 60), no two alike; the server is a process of its own
with 0.2 s latency. `llm` is skipped where it isn't installed. Everything shares this machine's cores.
"""

import contextlib
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.batch.newsroom import MARK, reports
from tests.batch.newsroom import write as write_short
from tests.batch.replies import honest
from tests.benchmarks import newspaper
from tests.server import Behaviour, Spawned, serve, spawn

COUNT, CONCURRENCY = 500, 64
BEHAVIOUR = {"latency": 0.2, "article": MARK}
SERVER = ("--reply", "tests.batch.replies:honest", "--behaviour")
KINDS = ("429", "500", "503", "reset", "hang", "half", "truncated-json", "prose")


@dataclass
class Whole:
    """A whole run: its seconds, those of processors that its processes took, and the largest one's peak in KB.

    Of processes only what `/proc` told a tenth of a second before they ended (Linux).
    """

    seconds: float = 0.0
    peak: int = 0
    spent: dict[int, float] = field(default_factory=dict)

    @property
    def processor(self) -> float:
        """Seconds that its processes took."""
        return sum(self.spent.values())

    def look(self, process: int) -> None:
        """Note what the process and all that come from it have taken by now."""
        for member in family(process):
            with contextlib.suppress(OSError):
                status = Path(f"/proc/{member}/status").read_text("ascii")
                told = Path(f"/proc/{member}/stat").read_text("ascii").rpartition(") ")[2].split()
                self.spent[member] = (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")
                if "VmHWM:" in status:
                    self.peak = max(self.peak, int(status.partition("VmHWM:")[2].split()[0]))


def batch(folder: Path, *more: str, cores: str = "", again: bool = False) -> Whole:
    """A whole run over a folder; `again`, where one has been before."""
    out = folder.parent / "out"
    if not again and out.exists():
        # What has just been deleted makes new files slow, on some file systems.
        out.rename(out.with_name(f"out-{time.monotonic_ns()}"))
    command = [sys.executable, "-m", "summarize", "batch", str(folder), "-o", str(out), "-q"]
    return whole([*(["taskset", "-c", cores] if cores else []), *command, *more])


def whole(command: list[str]) -> Whole:
    """A command from its start to its end."""
    run = Whole()
    began = time.perf_counter()
    process = subprocess.Popen(command)

    def watch() -> None:
        while process.returncode is None:
            run.look(process.pid)
            time.sleep(0.1)

    watching = threading.Thread(target=watch)
    watching.start()
    status = process.wait()
    run.seconds = time.perf_counter() - began
    watching.join()
    assert status == 0
    return run


def family(process: int) -> list[int]:
    """A process and all that come from it."""
    try:
        listed = Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()
    except OSError:
        return [process]
    return [process, *(child for name in listed for child in family(int(name)))]


def asking(server: Spawned) -> tuple[str, ...]:
    return ("--base-url", server.url, "-m", "test-model", "--concurrency", str(CONCURRENCY))


def requests_of(folder: Path) -> Path:
    """The requests that a batch over the folder sends, as a file for the bare client."""
    path = folder.parent / "requests.jsonl"
    with serve(Behaviour(reply=honest)) as server:
        batch(folder, "--base-url", server.url, "-m", "test-model")
        lines = [json.dumps(request.body) for request in server.chats]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def bare(url: str, requests: Path) -> Whole:
    """A process that sends the same requests by the client alone."""
    module = "tests.benchmarks.bare_client"
    return whole([sys.executable, "-m", module, url, str(requests), str(CONCURRENCY)])


def throughput(folder: Path) -> None:
    requests = requests_of(folder)
    with spawn(*SERVER, json.dumps(BEHAVIOUR)) as server:
        rounds = [(bare(server.url, requests), batch(folder, *asking(server))) for _ in range(5)]
    alone, ours = (min(one, key=lambda run: run.seconds) for one in zip(*rounds, strict=True))
    print(
        f"bare client {alone.seconds:.2f} s, summarize batch {ours.seconds:.2f} s: "
        f"{ours.seconds / alone.seconds:.2f} x; of processors {alone.processor:.1f} and {ours.processor:.1f} s"
    )


def beside_llm(folder: Path) -> None:
    if shutil.which("llm") is None:
        print("llm is not installed")
        return
    with spawn(*SERVER, json.dumps(BEHAVIOUR)) as server, tempfile.TemporaryDirectory() as home:
        model = f"- model_id: here\n  model_name: test-model\n  api_base: {server.url}\n"
        (Path(home) / "extra-openai-models.yaml").write_text(model, encoding="utf-8")
        environment = os.environ | {"LLM_USER_PATH": home, "OPENAI_API_KEY": "unused"}
        each = "llm -n -m here --no-stream --key unused -s 'Summarize' < \"$0\" > /dev/null"
        began = time.perf_counter()
        names = "\0".join(map(str, sorted(folder.iterdir())))
        subprocess.run(
            ["xargs", "-0", "-P", str(CONCURRENCY), "-n", "1", "sh", "-c", each],
            input=names.encode(),
            env=environment,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        theirs = time.perf_counter() - began
        ours = batch(folder, *asking(server)).seconds
    print(f"llm {theirs:.1f} s, summarize batch {ours:.2f} s: {theirs / ours:.1f} x")


def offline(folder: Path) -> None:
    """The best of some runs in turns: on a machine that others use, a single one says little of cores."""
    cores = ("0", "0,1")
    rounds = [
        [
            batch(folder, "--engine", "offline", "--jobs", str(jobs), cores=some)
            for jobs, some in enumerate(cores, 1)
        ]
        for _ in range(5)
    ]
    one, two = (min(runs, key=lambda run: run.seconds) for runs in zip(*rounds, strict=True))
    print(
        f"offline: {COUNT / one.seconds:.0f} articles/s on one core, "
        f"{one.seconds / two.seconds:.2f} x with two; of processors {one.processor:.1f} and {two.processor:.1f} s"
    )


def left(folder: Path) -> None:
    batch(folder, "--engine", "offline")
    again = batch(folder, "--engine", "offline", again=True)
    print(f"nothing left: {again.seconds:.2f} s, of processors {again.processor:.2f} s")


def disk(folder: Path) -> None:
    """Bytes for an article, by file; reports together."""
    batch(folder, "--engine", "offline")
    sizes: Counter[str] = Counter()
    for path in (folder.parent / "out").rglob("*"):
        if path.is_file():
            reported = path.name.endswith(".txt.md")
            sizes["reports" if reported else path.name] += path.stat().st_size
    told = ", ".join(f"{name} {size / COUNT / 1024:.1f}" for name, size in sizes.most_common(5))
    print(f"KB an article on disk: {sizes.total() / COUNT / 1024:.1f} ({told})")


def memory(scratch: Path) -> None:
    peaks = []
    for count in (1_000, 50_000):
        folder = write_short(scratch / str(count), count)
        peaks.append(batch(folder, "--engine", "offline", "-f", "jsonl").peak)
    print(
        f"peak {peaks[0]:,} KB at 1,000 and {peaks[1]:,} KB at 50,000: {peaks[1] / peaks[0]:.2f} x"
    )


def faults(folder: Path) -> None:
    behaviour = {**BEHAVIOUR, "faults": dict.fromkeys(KINDS, 0.3 / len(KINDS))}
    os.environ["SUMMARIZE_TIMEOUT"] = "5"
    with spawn(*SERVER, json.dumps(behaviour)) as server:
        seconds = batch(folder, *asking(server)).seconds
        met = server.stats()["by_fault"]
    print(
        f"{len(reports(folder.parent / 'out'))} of {COUNT} reports in {seconds:.0f} s, through {met}"
    )


def main() -> None:
    measures = (throughput, beside_llm, offline, left, disk, faults)
    names = [measure.__name__.removeprefix("beside_") for measure in measures]
    chosen = sys.argv[1:] or [*names, "memory"]
    resource.setrlimit(
        resource.RLIMIT_NOFILE, (4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1])
    )
    with tempfile.TemporaryDirectory() as name:
        from_bytecode(Path(name))
        folder = newspaper.write(Path(name) / "in", COUNT)
        for measure, called in zip(measures, names, strict=True):
            if called in chosen:
                measure(folder)
        if "memory" in chosen:
            memory(Path(name))


def from_bytecode(scratch: Path) -> None:
    """Let processes run from compiled modules, as installed programs do; a checkout may have none."""
    os.environ |= {"PYTHONPYCACHEPREFIX": str(scratch / "bytecode"), "PYTHONDONTWRITEBYTECODE": ""}
    batch(newspaper.write(scratch / "one", 1), "--engine", "offline", "-f", "jsonl")


if __name__ == "__main__":
    main()
