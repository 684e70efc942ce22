"""The test server itself, where a fault of its own would make other tests mean nothing."""

import json
import urllib.error
import urllib.request

from tests.limits import Limit
from tests.server import Behaviour, Json, serve, spawn


def post(url: str, text: str) -> int:
    body = json.dumps({"model": "m", "messages": [{"role": "user", "content": text}]}).encode()
    request = urllib.request.Request(f"{url}/chat/completions", body)
    try:
        with urllib.request.urlopen(request) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        error.close()
        return error.code


def test_a_server_in_its_own_process_counts_requests_per_article() -> None:
    behaviour: Json = {"article": "article-[0-9]+", "script": ["ok", "503"]}
    with spawn("--behaviour", json.dumps(behaviour)) as server:
        statuses = [post(server.url, text) for text in ("article-1", "article-2", "article-2")]
        stats = server.stats()
    assert statuses == [200, 503, 200]
    assert stats["by_article"] == {"article-1": 1, "article-2": 2}
    assert stats["by_fault"] == {"ok": 2, "503": 1}
    assert stats["answered"] == 2


def test_seeded_faults_come_in_the_same_order_each_time() -> None:
    seen = []
    for _ in range(2):
        with serve(Behaviour(faults={"500": 0.3, "429": 0.3}, seed=3)) as server:
            seen.append([post(server.url, str(number)) for number in range(30)])
    assert seen[0] == seen[1]
    assert set(seen[0]) == {200, 429, 500}


def test_a_limit_per_window_is_announced_and_enforced() -> None:
    with serve(Behaviour(limit=2, window=60.0)) as server:
        assert [post(server.url, str(number)) for number in range(4)] == [200, 200, 429, 429]


def test_limits_of_other_kinds_are_announced_and_enforced() -> None:
    limits = (Limit(2, "fixed", window=3600.0), Limit(1000, measure="tokens"))
    with serve(Behaviour(limits=limits)) as server:
        assert [post(server.url, str(number)) for number in range(4)] == [200, 200, 429, 429]
        assert server.stats.by_fault == {"ok": 2, "limited": 2}
