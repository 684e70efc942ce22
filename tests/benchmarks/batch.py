"""Measures `summarize batch` beside a bare openai client and beside `llm`, and alone offline.

    python -m tests.benchmarks.batch [throughput] [llm] [offline] [memory] [faults]

Articles are made up, some 600 words each (`memory`: 60); the server is a process of its own with
0.2 s latency. `llm` is skipped where it isn't installed. Everything shares this machine's cores.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
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


def batch(folder: Path, *more: str, cores: str = "") -> tuple[float, int]:
    """Seconds of a whole run, and the peak of its largest process in KB (Linux)."""
    out = folder.parent / "out"
    shutil.rmtree(out, ignore_errors=True)
    pinned = ["taskset", "-c", cores] if cores else []
    began = time.perf_counter()
    command = [
        *pinned,
        sys.executable,
        "-m",
        "summarize",
        "batch",
        str(folder),
        "-o",
        str(out),
        "-q",
    ]
    process = subprocess.Popen([*command, *more])
    peaks = [0]

    def watch() -> None:
        while process.returncode is None:
            peaks.extend(map(_peak, family(process.pid)))
            time.sleep(0.1)

    watching = threading.Thread(target=watch)
    watching.start()
    status = process.wait()
    seconds = time.perf_counter() - began
    watching.join()
    assert status == 0
    return seconds, max(peaks)


def family(process: int) -> list[int]:
    """A process and all that come from it."""
    try:
        listed = Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()
    except OSError:
        return [process]
    return [process, *(child for name in listed for child in family(int(name)))]


def _peak(process: int) -> int:
    try:
        status = Path(f"/proc/{process}/status").read_text("ascii")
    except OSError:
        return 0
    return int(status.partition("VmHWM:")[2].split()[0]) if "VmHWM:" in status else 0


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


def bare(url: str, requests: Path) -> float:
    """Seconds of a process that sends the same requests by the client alone."""
    began = time.perf_counter()
    module = "tests.benchmarks.bare_client"
    subprocess.run([sys.executable, "-m", module, url, str(requests), str(CONCURRENCY)], check=True)
    return time.perf_counter() - began


def throughput(folder: Path) -> None:
    requests = requests_of(folder)
    with spawn(*SERVER, json.dumps(BEHAVIOUR)) as server:
        rounds = [(bare(server.url, requests), batch(folder, *asking(server))[0]) for _ in range(5)]
    alone, ours = map(min, zip(*rounds, strict=True))
    print(f"bare client {alone:.2f} s, summarize batch {ours:.2f} s: {ours / alone:.2f} x")


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
        ours, _ = batch(folder, *asking(server))
    print(f"llm {theirs:.1f} s, summarize batch {ours:.2f} s: {theirs / ours:.1f} x")


def offline(folder: Path) -> None:
    one, _ = batch(folder, "--engine", "offline", "--jobs", "1", cores="0")
    two, _ = batch(folder, "--engine", "offline", "--jobs", "2", cores="0,1")
    print(f"offline: {COUNT / one:.0f} articles/s on one core, {one / two:.2f} x with two")


def memory(scratch: Path) -> None:
    peaks = []
    for count in (1_000, 50_000):
        folder = write_short(scratch / str(count), count)
        peaks.append(batch(folder, "--engine", "offline", "-f", "jsonl")[1])
    print(
        f"peak {peaks[0]:,} KB at 1,000 and {peaks[1]:,} KB at 50,000: {peaks[1] / peaks[0]:.2f} x"
    )


def faults(folder: Path) -> None:
    behaviour = {**BEHAVIOUR, "faults": dict.fromkeys(KINDS, 0.3 / len(KINDS))}
    os.environ["SUMMARIZE_TIMEOUT"] = "5"
    with spawn(*SERVER, json.dumps(behaviour)) as server:
        seconds, _ = batch(folder, *asking(server))
        met = server.stats()["by_fault"]
    print(
        f"{len(reports(folder.parent / 'out'))} of {COUNT} reports in {seconds:.0f} s, through {met}"
    )


def main() -> None:
    chosen = sys.argv[1:] or ["throughput", "llm", "offline", "memory", "faults"]
    resource.setrlimit(
        resource.RLIMIT_NOFILE, (4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1])
    )
    with tempfile.TemporaryDirectory() as name:
        folder = newspaper.write(Path(name) / "in", COUNT)
        for measure in (throughput, beside_llm, offline, faults):
            if measure.__name__.removeprefix("beside_") in chosen:
                measure(folder)
        if "memory" in chosen:
            memory(Path(name))


if __name__ == "__main__":
    main()
