"""With a model: one pace and one budget for all callers, and a key that stays where it is."""

import json

from tests.serve.conftest import Serve
from tests.server import Behaviour, serve

TEXT = "The pier at Sorrel is open again, mayor Ada Lind said. It was shut for a year."
KEY = "sk-never-to-be-seen-9471"


def test_what_is_known_by_rules_comes_before_the_models_report(serve_with: Serve) -> None:
    with serve() as model:
        served = serve_with("--base-url", model.url, "-m", "test-model", "--no-cache")
        events = served.ask(
            "/report", {"text": TEXT}, headers={"Accept": "text/event-stream"}
        ).events
    names = [name for name, _ in events]
    assert names.index("preview") < names.index("result")
    found = {name: json.loads(data) for name, data in events if name in ("preview", "result")}
    assert found["preview"]["engine"]["name"] == "offline"
    assert found["result"]["engine"]["name"] == "llm"


def test_a_model_that_fails_leaves_the_report_of_the_rules(serve_with: Serve) -> None:
    with serve(Behaviour(faults={"quota": 1.0})) as model:
        served = serve_with("--base-url", model.url, "-m", "test-model", "--no-cache")
        report = served.ask("/report", {"text": TEXT}).json
        assert report["engine"]["name"] == "offline"
        assert any("used up" in warning for warning in report["warnings"])
        insisted = served.ask("/report", {"text": TEXT, "engine": "llm"})
    assert insisted.status == 502
    assert "used up" in insisted.json["detail"]


def test_the_key_never_leaves(serve_with: Serve) -> None:
    with serve(Behaviour(faults={"401": 0.5}, words=f"the key {KEY} is wrong")) as model:
        served = serve_with(
            "-m", "test-model", "--no-cache",
            SUMMARIZE_BASE_URL=model.url, SUMMARIZE_API_KEY=KEY,
        )  # fmt: skip
        paths = ("/", "/openapi.json", "/nothing", "/health", "/served.js")
        told = [served.ask(path).text for path in paths]
        for number in range(6):
            asked = {"text": f"{TEXT} {number}", "to": "ru", "engine": "llm"}
            told += [served.ask(path, asked).text for path in ("/report", "/translate")]
        assert any("Authorization" in str(r.headers) or KEY in str(r.headers) for r in model.chats)
    assert not [text for text in told if KEY in text]


def test_callers_share_one_budget(serve_with: Serve) -> None:
    with serve() as model:
        served = serve_with(
            "--base-url", model.url, "-m", "gpt-4o", "--no-cache", "--max-cost", "0.05"
        )
        answers = [
            served.ask("/report", {"text": f"{TEXT} Number {n}.", "engine": "llm"})
            for n in range(40)
        ]
    refused = [answer for answer in answers if answer.status == 503]
    assert answers[0].status == 200
    assert refused
    assert "--max-cost" in refused[-1].json["hint"]


def test_callers_share_one_pace(serve_with: Serve) -> None:
    """As many questions are under way as the server may ask, however many callers there are."""
    from concurrent.futures import ThreadPoolExecutor

    with serve(Behaviour(latency=0.1)) as model:
        served = serve_with(
            "--base-url", model.url, "-m", "test-model", "--no-cache", "--concurrency", "3"
        )
        with ThreadPoolExecutor(12) as threads:
            texts = [{"text": f"{TEXT} Number {n}."} for n in range(12)]
            answers = list(threads.map(lambda text: served.ask("/report", text), texts))
        assert model.stats.most_in_flight <= 3
    assert {answer.status for answer in answers} == {200}
