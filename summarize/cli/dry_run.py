"""`--dry-run`: tokens and dollars before anything is sent."""

import hashlib
import json

from summarize.article import Article
from summarize.batch.inputs import Inputs
from summarize.batch.order import BatchOrder
from summarize.batch.own_folder import FOLDER
from summarize.chat.batches import PRICE_SHARE
from summarize.cli.console import Notes, Results, error
from summarize.cli.exit_codes import ended
from summarize.cli.sources import Sources
from summarize.engines.sizes import Estimate
from summarize.errors import SourceError
from summarize.pipeline import Estimator
from summarize.printable import printable_line
from summarize.settings import Settings
from summarize.sources import SourceOptions

OFFLINE = "offline: no request, no cost\n"


def print_estimates(inputs: Sources, settings: Settings, results: Results) -> None:
    """Print what each source would take, and all together; nothing is sent."""
    if not settings.uses_model:
        results.write(OFFLINE)
        return
    print_sizes(inputs, Estimator.from_settings(settings), settings, results)


def print_sizes(
    inputs: Sources, estimator: Estimator, settings: Settings, results: Results
) -> None:
    """Print what an estimator makes of each source, and of all together."""
    total = Estimate()
    for name, estimate in inputs.map(lambda a: (a.source.label, estimator.estimate(a))):
        results.write(f"{printable_line(name)}: {_words(estimate)}\n")
        total += estimate
    if len(inputs.names) > 1:
        results.write(f"total: {_words(total)}\n")
    _finish(estimator, total, settings, results)


def print_batch_estimate(order: BatchOrder, results: Results, notes: Notes) -> int:
    """Print what a batch would take and return the exit code; copies of an article count once."""
    settings = order.settings
    sources = SourceOptions.from_settings(settings)
    inputs = Inputs(
        order.sources,
        order.folder,
        order.listed,
        sources,
        follow_links=order.follow_links,
        fields=order.fields,
    )
    inputs.check()
    estimator = Estimator.from_settings(settings) if settings.uses_model else None
    total, seen, articles, failed = Estimate(), set[str](), 0, 0
    for item in inputs:
        try:
            article = item.read(sources)
        except SourceError as failure:
            error(printable_line(str(failure)))
            failed += 1
            continue
        articles += 1
        content = _digest(article)
        if estimator is not None and content not in seen:
            total += estimator.estimate(article)
        seen.add(content)
    for words in inputs.skipped.words():
        notes.note(f"passed over: {printable_line(words)}")
    if (order.folder / FOLDER).exists():
        notes.note(f"this counts everything, also what is done in {order.folder} already")
    results.write(f"{articles:,} articles, {len(seen):,} different, {failed:,} unreadable\n")
    if estimator is None:
        results.write(OFFLINE)
    else:
        share = PRICE_SHARE if order.via == "batch-api" else 1.0
        results.write(f"total: {_words(total, share)}\n")
        _finish(estimator, total, settings, results, share)
    return ended(failed=bool(failed))


def _digest(article: Article) -> str:
    """A digest of all of an article that its report shows: two copies of one text share it."""
    told = (
        *(article.text, article.title, article.byline, article.published),
        *(article.description, article.language, article.roles),
    )
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _finish(
    estimator: Estimator,
    total: Estimate,
    settings: Settings,
    results: Results,
    share: float = 1.0,
) -> None:
    results.write(f"model {estimator.chat.model}, tokens {estimator.chat.counter.kind}\n")
    cost = total.cost_usd_max
    if settings.max_cost is not None and cost is not None and cost * share > settings.max_cost:
        Notes().note(f"this may pass --max-cost {settings.max_cost:g}")


def _words(estimate: Estimate, share: float = 1.0) -> str:
    """`2 requests, 1,340 prompt + at most 900 completion tokens, at most $0.0007`.

    `share` is what requests cost beside the list price.
    """
    cost = estimate.cost_usd_max
    plural = "" if estimate.requests == 1 else "s"
    return (
        f"{estimate.requests:,} request{plural}, {estimate.prompt_tokens:,} prompt + at most"
        f" {estimate.completion_tokens_max:,} completion tokens, "
        + ("price unknown" if cost is None else f"at most ${cost * share:.4f}")
    )
