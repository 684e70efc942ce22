"""Measures what the chat seam costs beside a bare openai client, on the loopback test server.

    python -m tests.benchmarks.chat [--requests 2000] [--latency 0.05] [--rounds 3]

Both send the same body from 64 threads to a server in a process of its own. Rounds alternate, since
a busy machine slows both; the best round of each counts.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import openai

from summarize.chat import connect
from summarize.chat.protocol import Question
from summarize.settings import Service, Settings
from tests.server import spawn

THREADS = 64
SYSTEM, ARTICLE = "s" * 2000, "u" * 4000
SCHEMA = {
    "type": "object",
    "properties": {"sentences": {"type": "array", "items": {"type": "string"}}},
    "required": ["sentences"],
    "additionalProperties": False,
}


class Measure(NamedTuple):
    """Requests per second, and processor time of this process per request in milliseconds."""

    rate: float
    cpu: float


def measure(send: Callable[[int], object], requests: int) -> Measure:
    send(0)
    wall, cpu = time.perf_counter(), time.process_time()
    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(send, range(1, requests + 1)))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    return Measure(requests / wall, 1000 * cpu / requests)


def bare(url: str, requests: int) -> Measure:
    body: dict[str, Any] = {
        "model": "test-model",
        "max_tokens": 700,
        "temperature": 0,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "summary", "strict": True, "schema": SCHEMA},
        },
    }

    def send(number: int) -> object:
        return client.chat.completions.create(
            messages=[
                {"role": "system", "content": SYSTEM},
                {"role": "user", "content": f"{ARTICLE}{number}"},
            ],
            **body,
        )

    with openai.OpenAI(base_url=url, api_key="unused", max_retries=0) as client:
        return measure(send, requests)


def ours(url: str, requests: int, *, cached: bool) -> Measure:
    service = Service(url, model="test-model", context_window=8192)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(service=service, cache=cached, cache_dir=Path(folder))
        with connect(settings) as chat:
            return measure(
                lambda n: chat.ask(Question("summary", SYSTEM, f"{ARTICLE}{n}", SCHEMA, 700)),
                requests,
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=2000)
    parser.add_argument("--latency", type=float, default=0.05)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    ways: dict[str, Callable[[str, int], Measure]] = {
        "bare openai client": bare,
        "chat, no cache": lambda url, requests: ours(url, requests, cached=False),
        "chat, cache written": lambda url, requests: ours(url, requests, cached=True),
    }
    best = dict.fromkeys(ways, Measure(0.0, 0.0))
    with spawn("--behaviour", f'{{"latency": {arguments.latency}}}') as server:
        for _ in range(arguments.rounds):
            for name, way in ways.items():
                best[name] = max(best[name], way(server.url, arguments.requests))
    for name, (rate, cpu) in best.items():
        share = rate / best["bare openai client"].rate
        print(f"{name:20} {rate:6.0f} requests/s  {cpu:5.2f} ms of CPU each  {share:4.0%}")


if __name__ == "__main__":
    main()
