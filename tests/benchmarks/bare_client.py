"""Sends requests with the openai client alone: what `summarize batch` is measured against.

python -m tests.benchmarks.bare_client URL REQUESTS.jsonl CONCURRENCY
"""

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import openai


def main() -> None:
    url, requests, concurrency = sys.argv[1:]
    bodies = map(json.loads, Path(requests).read_text("utf-8").splitlines())
    with (
        openai.OpenAI(base_url=url, api_key="unused", max_retries=0) as client,
        ThreadPoolExecutor(int(concurrency)) as pool,
    ):
        for answer in pool.map(lambda body: client.chat.completions.create(**body), bodies):
            assert answer.choices[0].message.content


if __name__ == "__main__":
    main()
