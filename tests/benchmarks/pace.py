"""Measures how well a batch's pace uses the limits of services, in simulated time.

    python -m tests.benchmarks.pace [NAME...]

Each line is a service that users meet: ten minutes of it, 64 threads, latencies of 0.2 to 5 s (at
5,000 a minute 0.2 to 0.6 s, since 64 threads could not use it up otherwise). `share` is what was
let in of what the limit allows, over the whole run and `later`, without the first minute (in which
a bucket or a window that has hardly begun allows more); `refused` is of all requests; `idle` is
the longest time without a request let in, `µs` what simulating a request takes in all.
At the end, what leave and report cost real threads, half of which wait for a place.
"""

import itertools
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from summarize.batch.pacing.limits import ServiceLimits
from summarize.batch.pacing.pace import AdaptivePace
from summarize.chat.pace import Outcome
from tests.batch.pacing import Run, Seen, Simulation, Unbounded
from tests.limits import Gates, Limit

SWIFT = (0.2, 0.6)
LIMITS: dict[str, tuple[Limit, ...]] = {
    "no limit": (),
    "silent 600": (Limit(600, "sliding", names="none", wait="none"),),
}


def services() -> Iterator[tuple[str, Run]]:
    """The services by name."""
    for amount in (60.0, 600.0, 5000.0):
        latency = SWIFT if amount > 1000 else (0.2, 5.0)
        basic = Limit(amount)
        for name, limit in {
            "bucket": basic,
            "sliding": replace(basic, kind="sliding"),
            "fixed": replace(basic, kind="fixed", phase=37.0),
            "retry-after": replace(basic, names="none", kind="sliding"),
            "retry-after fixed": replace(basic, names="none", kind="fixed", phase=37.0),
            "retry-after bucket": replace(basic, names="none"),
            "retry-after date": replace(basic, names="none", wait="date", kind="sliding"),
            "silent": replace(basic, names="none", wait="none", kind="sliding"),
            "silent fixed": replace(basic, names="none", wait="none", kind="fixed", phase=37.0),
            "silent bucket": replace(basic, names="none", wait="none"),
            "anthropic": replace(basic, names="anthropic"),
            "mistral": replace(basic, names="mistral", kind="fixed", phase=37.0),
            "ietf": replace(basic, names="ietf", kind="fixed", phase=37.0, wait="ms"),
            "x-ratelimit": replace(basic, names="plain", kind="fixed", phase=37.0),
            "azure": Limit(amount / 6, "fixed", 10.0, names="azure"),
        }.items():
            yield f"{name} {amount:.0f}", Run((limit,), latency=latency)
        tokens = Limit(amount * 2000, measure="tokens")
        generous = Limit(amount * 10)
        for name, limits in {
            "tokens": (generous, tokens),
            "tokens sliding": (generous, replace(tokens, kind="sliding")),
            "tokens fixed": (generous, replace(tokens, kind="fixed", phase=37.0)),
            "tokens anthropic": (replace(tokens, names="anthropic"),),
            "tokens, 60 % charged": (generous, replace(tokens, charged=0.6)),
            "tokens silent": (replace(tokens, names="none", wait="none"),),
        }.items():
            yield f"{name} {amount:.0f}", Run(limits, latency=latency)
        falls = ((200.0, amount / 2),)
        for name, limit in {
            "falls, bucket": replace(basic, changes=falls),
            "falls, sliding": replace(basic, changes=falls, kind="sliding"),
            "falls, retry-after": replace(basic, changes=falls, names="none", kind="fixed"),
            "falls, silent": replace(basic, changes=falls, names="none", wait="none"),
            "rises, retry-after": replace(
                basic, changes=((200.0, amount * 1.5),), names="none", kind="fixed"
            ),
        }.items():
            yield f"{name} {amount:.0f}", Run((limit,), latency=latency)
    for name, limit in {
        "bucket": Limit(20),
        "sliding": Limit(20, "sliding"),
        "retry-after": Limit(20, "fixed", names="none", phase=37.0),
        "silent": Limit(20, "fixed", names="none", phase=37.0, wait="none"),
    }.items():
        yield f"{name} 20", Run((limit,), seconds=1800.0)
    yield "sliding 12 in 1.5 s", Run((Limit(12, "sliding", 1.5),), 16, 30, (0.02, 0.02))
    yield (
        "day and hidden minute",
        Run((Limit(14400, window=86400.0), Limit(600, "sliding", names="none"))),
    )
    yield "at most 8 at once", Run((), most_at_once=8, latency=SWIFT)
    yield "5 % 503", Run((), latency=SWIFT, faults={503: 0.05})
    yield "5 % 429", Run((), latency=SWIFT, faults={429: 0.05})


def by_chance() -> Iterator[tuple[str, Run]]:
    """Services without a limit that refuse some requests by chance."""
    for share, wait, count in itertools.product(
        (0.01, 0.05, 0.1, 0.2), (None, 1, 5, 20), (300, 3000)
    ):
        threads = 16 if count == 300 else 64
        name = f"{share:.0%} 429, wait {wait}, {count}"
        yield name, Run((), threads, 600, SWIFT, faults={429: share}, fault_wait=wait, most=count)


def outages() -> Iterator[tuple[str, Run]]:
    """Services that let nothing in for a time, and are then what they were before."""
    for status, seconds, name in itertools.product((503, 429), (20, 60, 600, 3600), LIMITS):
        run = Run(LIMITS[name], 16, 500.0 + seconds, SWIFT, outage=(200, 200.0 + seconds, status))
        yield f"{status} for {seconds} s, {name}", run


def stated() -> Iterator[tuple[str, Run, ServiceLimits]]:
    """The user's own limits, at a service that knows none."""
    for amount in (20.0, 60.0, 600.0, 5000.0):
        latency = SWIFT if amount > 1000 else (0.2, 5.0)
        requests = Limit(amount, "sliding", names="none")
        yield f"--rpm {amount:.0f}", Run((requests,), latency=latency), ServiceLimits(64, amount)
        tokens = Limit(amount * 2000, "sliding", measure="tokens", names="none")
        limits = ServiceLimits(64, None, tokens.amount)
        yield f"--tpm {tokens.amount:.0f}", Run((tokens,), latency=latency), limits


def main() -> None:
    wanted = sys.argv[1:]
    print(f"{'':32}{'share':>8}{'later':>8}{'refused':>9}{'idle s':>8}{'µs':>9}")
    runs = itertools.chain(((name, run, ServiceLimits(64)) for name, run in services()), stated())
    for name, run, limits in runs:
        if not wanted or any(word in name for word in wanted):
            began = time.perf_counter()
            seen = Simulation(run, limits).go()
            took = (time.perf_counter() - began) / len(seen.sent)
            print(f"{name:32}{figures(seen)}{took * 1e6:9.0f}")
    if not wanted or "chance" in wanted:
        for name, run in by_chance():
            ratios = []
            for seed in range(1, 11):
                one = replace(run, seed=seed)
                took = Simulation(one, ServiceLimits(run.threads)).go().ended
                ratios.append(took / Simulation(one, Unbounded()).go().ended)
            print(f"{name:32}{sum(ratios) / len(ratios):8.2f} times, at worst {max(ratios):.2f}")
    if not wanted or "outages" in wanted:
        print(f"{'':32}{'in the first half minute, the next, and the minute after, of before'}")
        for name, run in outages():
            print(f"{name:32}{recovery(Simulation(run, ServiceLimits(run.threads)).go())}")
    if not wanted or "threads" in wanted:
        for count in (1, 64, 128):
            print(f"{count} threads: {cost(count):.0f} µs of processor time a request")


def cost(threads: int, requests: int = 6400) -> float:
    """Microseconds of processor time from asking for leave to having reported."""
    pace = AdaptivePace(64)
    outcome = Outcome(200, Gates((Limit(600_000), Limit(1e9, measure="tokens"))).headers(1.0))

    def work() -> None:
        for _ in range(requests // threads):
            pace.acquire(1000, 0.0)
            if threads > 1:
                time.sleep(0.02)
            pace.report(outcome)

    began = time.process_time()
    with ThreadPoolExecutor(threads) as pool:
        for _ in range(threads):
            pool.submit(work)
    return (time.process_time() - began) / requests * 1e6


def recovery(seen: Seen) -> str:
    """Requests let in after an outage, as shares of what was before it, and refusals meanwhile."""
    assert seen.run.outage
    began, over, _ = seen.run.outage

    def rate(since: float, until: float) -> float:
        return sum(since <= at < until for at in seen.admitted) / (until - since)

    before = rate(began - 120, began)
    spans = ((over, over + 30), (over + 30, over + 60), (over + 60, over + 120))
    shares = "".join(f"{rate(*span) / before:8.1%}" for span in spans)
    after = sum(at >= over for at in seen.refused)
    return f"{shares}, {after} refused after it"


def figures(seen: Seen) -> str:
    """Shares, refusals and the longest pause of one run."""
    if not seen.run.limits:
        rate = len(seen.admitted) / seen.run.seconds
        return f"{rate:7.1f}/s{'':7}{seen.refusals:9.2%}{seen.longest_idle:8.1f}"
    limit = seen.run.limits[-1]
    # Windows that begin on the clock are counted whole.
    turn = (-limit.phase) % limit.window if limit.kind == "fixed" else 0.0
    windows = (seen.run.seconds - turn) // limit.window
    later = seen.share(limit, limit.window + turn, windows * limit.window + turn)
    return f"{seen.share(limit):8.1%}{later:8.1%}{seen.refusals:9.2%}{seen.longest_idle:8.1f}"


if __name__ == "__main__":
    main()
