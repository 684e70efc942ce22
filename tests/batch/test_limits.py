"""A limit is used to the full and hardly ever passed, whoever states it: ten minutes, simulated.

The figures behind these bounds are those of `python -m tests.benchmarks.pace`.
"""

from dataclasses import replace

import pytest

from summarize.batch.limits import Limits
from summarize.chat.pace import Outcome
from tests.batch.pacing import Run, Seen, Simulation
from tests.limits import Kind, Limit, Wait

THREADS = 64
MANY = Limit(600)
FEW = Limit(60)
UNSAID = Limit(600, names="none")
TOKENS = Limit(1_200_000, measure="tokens")


def live(*limits: Limit, pace: Limits | None = None, **more: object) -> Seen:
    run = Run(limits, THREADS, **more)  # type: ignore[arg-type]
    return Simulation(run, pace or Limits(THREADS)).go()


@pytest.mark.parametrize(
    "limit",
    [
        MANY,
        replace(MANY, kind="sliding"),
        replace(MANY, kind="fixed", phase=37.0),
        replace(MANY, names="anthropic"),
        replace(MANY, names="mistral", kind="fixed"),
        replace(MANY, names="ietf", kind="fixed", wait="ms"),
        replace(MANY, names="plain", kind="fixed"),
        replace(TOKENS, kind="sliding"),
        replace(TOKENS, charged=0.6),
        replace(MANY, changes=((200.0, 300.0),)),
    ],
    ids=str,
)
def test_announced_limits_are_used_up_and_not_passed(limit: Limit) -> None:
    seen = live(limit, seconds=300.0)
    assert seen.share(limit) >= 0.99
    assert seen.refusals <= 0.003


def test_a_bucket_that_refills_all_the_time_is_never_left_to_fill_up() -> None:
    assert live(MANY, seconds=120.0).longest_idle < 2


@pytest.mark.parametrize("kind", ["bucket", "sliding", "fixed"])
def test_the_first_burst_into_a_small_limit_is_all_that_is_refused(kind: Kind) -> None:
    limit = replace(FEW, kind=kind)
    seen = live(limit)
    assert seen.share(limit) >= 0.98
    assert len(seen.refused) <= 2 * (THREADS - FEW.amount)


@pytest.mark.parametrize("kind", ["bucket", "sliding", "fixed"])
@pytest.mark.parametrize("wait", ["seconds", "date", "none"])
def test_limits_that_only_refusals_reveal_are_found(kind: Kind, wait: Wait) -> None:
    limit = replace(UNSAID, kind=kind, wait=wait)
    seen = live(limit)
    assert seen.share(limit) >= 0.95
    assert seen.refusals <= 0.012


def test_a_hidden_limit_is_found_beside_an_announced_one() -> None:
    day, minute = Limit(14_400, window=86_400.0), replace(UNSAID, kind="sliding")
    seen = live(day, minute, seconds=300.0)
    assert seen.share(minute) >= 0.97
    assert seen.refusals <= 0.005


@pytest.mark.parametrize(("after", "least"), [(300.0, 0.95), (900.0, 0.85)])
def test_a_hidden_limit_that_changes_is_found_again(after: float, least: float) -> None:
    limit = replace(UNSAID, kind="sliding", changes=((200.0, after),))
    seen = live(limit)
    assert seen.share(limit) >= least
    assert seen.refusals <= 0.01


def test_less_than_one_request_a_second_is_a_pace_too() -> None:
    limit = Limit(20, "fixed", names="none")
    seen = live(limit, seconds=1200.0)
    assert seen.share(limit) >= 0.97
    assert len(seen.refused) <= THREADS


@pytest.mark.parametrize("amount", [20.0, 60.0, 600.0])
def test_requests_a_minute_are_kept_in_every_minute_and_used(amount: float) -> None:
    service = Limit(amount, "sliding", names="none")
    seen = live(service, pace=Limits(THREADS, rpm=amount))
    assert seen.most_in_a_minute() <= amount
    assert not seen.refused
    assert seen.share(service) >= 0.99


@pytest.mark.parametrize("amount", [40_000.0, 1_200_000.0])
def test_tokens_a_minute_are_kept_in_every_minute_and_used(amount: float) -> None:
    service = Limit(amount, "sliding", measure="tokens", names="none")
    seen = live(service, pace=Limits(THREADS, tpm=amount))
    assert seen.most_in_a_minute("tokens") <= amount
    assert not seen.refused
    assert seen.share(service) >= 0.95


def test_without_a_limit_everybody_goes_at_once() -> None:
    seen = live(seconds=0.5)
    assert len(seen.sent) >= THREADS
    assert {at for at, _ in seen.sent[:THREADS]} == {0.0}


@pytest.mark.parametrize(("status", "least"), [(503, 0.8), (429, 0.1)])
def test_refusals_by_chance_do_not_choke_a_run(status: int, least: float) -> None:
    calm = live(latency=(0.2, 0.6), seconds=60.0)
    rough = live(latency=(0.2, 0.6), seconds=60.0, faults={status: 0.03})
    assert len(rough.admitted) >= least * len(calm.admitted)


def test_an_overloaded_service_is_asked_less_at_a_time() -> None:
    limits = Limits(8)
    for sent in [limits.send(1, 0.0) for _ in range(8)]:
        limits.end(sent, Outcome(503, {}), 1.0)
    granted = 0
    while limits.wait(1, 2.0) == 0:
        limits.send(1, 2.0)
        granted += 1
    assert granted == 4


def test_a_request_larger_than_the_limit_goes_alone() -> None:
    limits = Limits(8, tpm=1000)
    assert limits.wait(5000, 0.0) == 0
    limits.send(5000, 0.0)
    assert limits.wait(10, 30.0) > 30
    assert limits.wait(5000, 400.0) == 0


def test_a_wait_that_the_service_asks_for_holds_everybody_back() -> None:
    limits = Limits(8)
    limits.end(limits.send(1, 0.0), Outcome(429, {}, retry_after=20.0), 1.0)
    assert limits.wait(1, 20.0) == pytest.approx(1.0)
    assert limits.wait(1, 21.5) == 0
