"""Comparing quotations in several processes, each with a share of what is to be compared.

A share is found from what the database keeps, and all shares together are what one process would have
found. What another process fails at is done here.
"""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol

from summarize.across.tracing import Judgements, Tracer
from summarize.across.wordings import Share

_FEWEST = 500
"""Wordings to be compared, from which on several processes are done sooner than one."""


class Beside(Protocol):
    """Processes beside this one, and how many of them have nothing to do."""

    @property
    def idle(self) -> int:
        """How many there are, without the one whose processor this process takes."""
        ...

    def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Call a function in one of them; all that goes there and comes back is pickled."""
        ...


def compared(
    tracer: Tracer, beside: Beside | None, elsewhere: Callable[[Share], Judgements]
) -> Judgements:
    """All that a tracer compares, of which other processes do their shares by `elsewhere`."""
    if beside is None or tracer.to_compare < _FEWEST:
        return tracer.compare()
    parts = 1 + beside.idle
    begun = {(part, parts): beside.call(elsewhere, (part, parts)) for part in range(1, parts)}
    told = tracer.compare((0, parts))
    for share, done in begun.items():
        # Whatever it is, memory that it has not got or a signal, is no reason to end without a result.
        told |= tracer.compare(share) if done.exception() else done.result()
    return told
