"""Reports a second over HTTP, without a model: `python -m tests.benchmarks.serve`.

The server has one processor and one process for the work, the client another; articles are as long
as news (about 600 words), and each differs from the others. On a machine that has other things to do,
what counts is the time that the server's processes took of the processor.
"""

import argparse
import http.client
import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

ARTICLE = Path(__file__).parent.parent / "articles" / "bridge.txt"
_WORDS = 600


def _articles(count: int) -> list[str]:
    text = ARTICLE.read_text("utf-8")
    whole = "\n\n".join(text for _ in range(1 + _WORDS // len(text.split())))
    return [f"{whole}\n\nCopy {number} of it." for number in range(count)]


def _ask(address: str, articles: list[str]) -> None:
    connection = http.client.HTTPConnection(urlsplit(address).netloc)
    for text in articles:
        body = json.dumps({"text": text, "engine": "offline"})
        connection.request("POST", "/report", body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        assert answer.read()
        assert answer.status == 200
    connection.close()


def main() -> None:
    """Print reports a second."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--clients", type=int, default=8)
    given = parser.parse_args()
    command = [sys.executable, "-m", "summarize", "serve", "--port", "0", "--jobs", "1"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        address = server.stderr.readline().split(" at ")[1].split()[0]
        if hasattr(os, "sched_setaffinity"):
            _keep_on_one(server.pid)
        articles = _articles(given.count)
        parts = [articles[n :: given.clients] for n in range(given.clients)]
        _ask(address, articles[:10])
        began, used = time.perf_counter(), _processor_time(server.pid)
        with ThreadPoolExecutor(given.clients) as threads:
            list(threads.map(lambda part: _ask(address, part), parts))
        seconds = time.perf_counter() - began
        used = _processor_time(server.pid) - used
        server.terminate()
    print(f"{given.count / seconds:.0f} reports a second on one processor")
    print(f"{given.count / used:.0f} reports for each second of it")


def _processor_time(server: int) -> float:
    """Seconds of processor that the server and its processes have taken."""
    ticks = 0
    for process in _tree(server):
        fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(") ")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _keep_on_one(server: int) -> None:
    """Put the server and whatever it started on the first processor, and us on the others."""
    first, *others = sorted(os.sched_getaffinity(0))
    for process in _tree(server):
        for task in Path(f"/proc/{process}/task").iterdir():
            os.sched_setaffinity(int(task.name), {first})
    os.sched_setaffinity(0, set(others) or {first})


def _tree(server: int) -> set[int]:
    """The server and the processes that it started."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True)
    tree = {server}
    for _ in range(4):
        for line in listed.stdout.splitlines():
            process, parent = map(int, line.split())
            if parent in tree:
                tree.add(process)
    return tree


if __name__ == "__main__":
    main()
