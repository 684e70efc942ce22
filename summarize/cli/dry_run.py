"""`--dry-run`: tokens and dollars before anything is sent."""

from summarize.cli.console import Notes, Results
from summarize.cli.inputs import Inputs
from summarize.engines.sizes import Estimate
from summarize.pipeline import Estimator
from summarize.printable import printable_line
from summarize.settings import Settings


def print_estimates(inputs: Inputs, settings: Settings, results: Results) -> None:
    """Print what each source would take, and all together; nothing is sent."""
    if not settings.uses_model:
        results.write("offline: no request, no cost\n")
        return
    estimator = Estimator.from_settings(settings)
    total = Estimate()
    for name, estimate in inputs.map(lambda a: (a.source.name, estimator.estimate(a))):
        results.write(f"{printable_line(name)}: {_words(estimator, estimate)}\n")
        total += estimate
    if len(inputs.names) > 1:
        results.write(f"total: {_words(estimator, total)}\n")
    results.write(f"model {estimator.chat.model}, tokens {estimator.chat.counter.kind}\n")
    cost = estimator.cost(total)
    if settings.max_cost is not None and cost is not None and cost > settings.max_cost:
        Notes().note(f"this may pass --max-cost {settings.max_cost:g}")


def _words(estimator: Estimator, estimate: Estimate) -> str:
    """`2 requests, 1,340 prompt + at most 900 completion tokens, at most $0.0007`."""
    cost = estimator.cost(estimate)
    plural = "" if estimate.requests == 1 else "s"
    return (
        f"{estimate.requests:,} request{plural}, {estimate.prompt_tokens:,} prompt + at most"
        f" {estimate.completion_tokens_max:,} completion tokens, "
        + ("price unknown" if cost is None else f"at most ${cost:.4f}")
    )
