"""A limit is used to the full and hardly ever passed, whoever states it: ten minutes, simulated.

The figures behind these bounds are those of `python -m tests.benchmarks.pace`.
"""

from dataclasses import replace

import pytest

from summarize.batch.pacing.limits import ServiceLimits
from summarize.chat.pace import Outcome
from tests.batch.pacing import Run, Seen, Simulation, Unbounded
from tests.limits import Kind, Limit, Wait

THREADS = 64
MANY = Limit(600)
FEW = Limit(60)
UNSAID = Limit(600, names="none")
TOKENS = Limit(1_200_000, measure="tokens")


def live(*limits: Limit, pace: ServiceLimits | None = None, **more: object) -> Seen:
    run = Run(limits, THREADS, **more)  # type: ignore[arg-type]
    return Simulation(run, pace or ServiceLimits(THREADS)).go()


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


@pytest.mark.parametrize(("after", "least"), [(300.0, 0.94), (900.0, 0.92)])
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
    seen = live(service, pace=ServiceLimits(THREADS, rpm=amount))
    assert seen.most_in_a_minute() <= amount
    assert not seen.refused
    assert seen.share(service) >= 0.99


def test_a_request_that_is_held_up_counts_from_when_it_left() -> None:
    limits = ServiceLimits(8, rpm=60)
    held_up = limits.send(1, 0.0)
    limits.end(held_up, Outcome(200, {}, left_at=2.0), 2.1)
    now = 2.1
    for _ in range(59):
        now += limits.wait(1, now)
        limits.end(limits.send(1, now), Outcome(200, {}, left_at=now), now)
    assert now + limits.wait(1, now) >= 62.0


@pytest.mark.parametrize("amount", [40_000.0, 1_200_000.0])
def test_tokens_a_minute_are_kept_in_every_minute_and_used(amount: float) -> None:
    service = Limit(amount, "sliding", measure="tokens", names="none")
    seen = live(service, pace=ServiceLimits(THREADS, tpm=amount))
    assert seen.most_in_a_minute("tokens") <= amount
    assert not seen.refused
    assert seen.share(service) >= 0.95


def test_without_a_limit_everybody_goes_within_half_a_second() -> None:
    seen = live(seconds=0.5)
    assert len(seen.sent) >= THREADS
    assert {at for at, _ in seen.sent[:16]} == {0.0}


def test_a_small_limit_that_says_so_refuses_few_of_the_first_burst() -> None:
    limit = Limit(10, "fixed", 10.0, names="azure")
    assert len(live(limit, seconds=120.0).refused) <= 24


@pytest.mark.parametrize(
    "limit",
    [
        replace(FEW, names="none", wait="none", kind="sliding"),
        replace(FEW, names="none", wait="none", kind="fixed", phase=37.0),
        Limit(120_000, measure="tokens", names="none", wait="none"),
        replace(FEW, names="none", wait="none", changes=((200.0, 30.0),)),
    ],
    ids=["sliding", "fixed", "tokens", "falling"],
)
def test_small_limits_that_nothing_tells_of_refuse_few(limit: Limit) -> None:
    runs = [live(limit, seed=seed) for seed in (1, 2, 3)]
    assert all(seen.share(limit) >= 0.95 for seen in runs)
    assert sum(seen.refusals for seen in runs) <= 3 * 0.045


@pytest.mark.parametrize("share", [0.01, 0.05, 0.1, 0.2])
@pytest.mark.parametrize("wait", [None, 1, 5])
@pytest.mark.parametrize("status", [429, 503])
def test_refusals_by_chance_cost_what_the_retries_cost(
    share: float, wait: int | None, status: int
) -> None:
    run = Run((), 16, latency=(0.2, 0.6), faults={status: share}, fault_wait=wait, most=300)
    bare = Simulation(run, Unbounded()).go().ended
    assert Simulation(run, ServiceLimits(16)).go().ended <= 1.3 * bare


@pytest.mark.parametrize(("share", "wait", "seed"), [(0.05, 20, 7), (0.1, None, 10)])
def test_a_few_refusals_in_a_row_are_chance_in_a_run_of_thousands(
    share: float, wait: int | None, seed: int
) -> None:
    faults = {429: share}
    run = Run((), 64, 600, (0.2, 0.6), faults=faults, fault_wait=wait, most=3000, seed=seed)
    bare = Simulation(run, Unbounded()).go().ended
    assert Simulation(run, ServiceLimits(64)).go().ended <= 1.2 * bare


def test_a_service_that_takes_so_many_at_a_time_is_given_so_many() -> None:
    seen = live(latency=(0.2, 0.6), most_at_once=8, seconds=120.0)
    bare = live(latency=(0.2, 0.6), most_at_once=8, seconds=120.0, pace=ServiceLimits(8))
    assert len(seen.admitted) >= 0.9 * len(bare.admitted)
    assert seen.refusals <= 0.04


def test_a_bucket_just_below_what_a_run_asks_is_found_by_trying_less() -> None:
    limit = replace(UNSAID, amount=1200.0, wait="none")
    seen = live(limit)
    assert seen.share(limit) >= 0.95
    assert seen.refusals <= 0.04


def test_a_service_that_is_down_is_asked_by_one_and_then_as_before() -> None:
    limits = ServiceLimits(8)
    for sent in [limits.send(1, 0.0) for _ in range(8)]:
        limits.end(sent, Outcome(503, {}), 0.1)
    assert limits.wait(1, 0.2) > 0
    probe = limits.send(1, 0.7)
    assert limits.wait(1, 0.8) > 0
    limits.end(probe, Outcome(200, {}), 0.9)
    now = 0.9
    for _ in range(8):
        while limits.wait(1, now) > 0:
            now += 0.1
        limits.end(limits.send(1, now), Outcome(200, {}), now)
    assert now < 2.0


@pytest.mark.parametrize(("status", "wait"), [(429, None), (503, None), (429, 5)])
@pytest.mark.parametrize("seconds", [20, 60, 600])
@pytest.mark.parametrize("limits", [(), (replace(UNSAID, kind="sliding", wait="none"),)], ids=len)
def test_after_an_outage_a_run_goes_on_as_before(
    limits: tuple[Limit, ...], seconds: int, status: int, wait: int | None
) -> None:
    began, over = 200.0, 200.0 + seconds
    outage = began, over, status
    run = Run(limits, 16, over + 120, (0.2, 0.6), fault_wait=wait, outage=outage)
    seen = Simulation(run, ServiceLimits(16)).go()
    before = sum(began - 100 <= at < began for at in seen.admitted)
    after = sum(over + 20 <= at < over + 120 for at in seen.admitted)
    assert after >= 0.9 * before
    assert sum(at > over for at in seen.refused) <= 12


def test_a_limit_by_more_than_the_minute_is_no_outage() -> None:
    limit = Limit(2000, "sliding", 600.0, names="none", wait="none")
    seen = Simulation(Run((limit,), 4, 2400.0, (0.2, 0.6)), ServiceLimits(4)).go()
    assert seen.share(limit) >= 0.95


def test_a_rate_that_was_measured_by_chance_is_given_up() -> None:
    run = Run((), 64, latency=(0.2, 0.6), faults={429: 0.05}, fault_wait=1, most=3000, seed=36)
    assert Simulation(run, ServiceLimits(64)).go().ended < 120


def test_refusals_of_the_first_burst_are_not_put_down_to_chance() -> None:
    limit = Limit(20, "fixed", names="none", phase=37.0, wait="none")
    seen = live(limit, seconds=1200.0, seed=10)
    assert len(seen.refused) <= 1.5 * THREADS


def test_a_request_larger_than_the_limit_goes_alone() -> None:
    limits = ServiceLimits(8, tpm=1000)
    assert limits.wait(5000, 0.0) == 0
    limits.send(5000, 0.0)
    assert limits.wait(10, 30.0) > 30
    assert limits.wait(5000, 400.0) == 0


def test_a_wait_asked_of_one_is_its_own_and_one_asked_of_all_holds_everybody_back() -> None:
    limits = ServiceLimits(8)
    under_way = [limits.send(1, 0.0) for _ in range(8)]
    limits.end(under_way[0], Outcome(429, {}, retry_after=20.0), 1.0)
    assert limits.wait(1, 1.0) == 0
    for sent in under_way[1:]:
        limits.end(sent, Outcome(429, {}, retry_after=20.0), 1.0)
    assert limits.wait(1, 20.0) == pytest.approx(1.0)
    assert limits.wait(1, 21.5) == 0
