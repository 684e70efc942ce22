"""Comparing quotations in several processes, each with a share of what is to be compared.

A share is found from what the database keeps, and all shares together are what one process would have
found. What another process fails at is done here.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Protocol

from summarize.across.judgements import Columns, Judgements
from summarize.across.tracing import Tracer
from summarize.across.wordings import Share

_FEWEST = 500
"""Quotations to be compared, for each so many of which another process is worth its start."""
_HERE, _ELSEWHERE = 4, 5
"""How much this process does for what each other one does: each has to read everything first, but this one
has other things to do as well."""


class Beside(Protocol):
    """Processes beside this one, and how many of them have nothing to do."""

    @property
    def idle(self) -> int:
        """How many there are, without the one whose processor this process takes."""
        ...

    def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Call a function in one of them; all that goes there and comes back is pickled.

        The function may not wait for another one that was called here: it might be in the same process,
        and behind it.
        """
        ...


def idle_beside(beside: Beside | None, most: int) -> Sequence[Beside]:
    """What is to be called for each of the idle processes, of which there is use for so many at most."""
    return [beside] * min(beside.idle, most) if beside is not None else []


@dataclass(frozen=True, slots=True)
class Begun:
    """The shares that other processes are busy with, until they are `ended`, and those that are left for this one."""

    parts: int = 1
    here: int = 1
    elsewhere: list[tuple[tuple[Share, ...], Future[Columns]]] = field(default_factory=list)

    def ended(self, tracer: Tracer) -> Judgements:
        """All that a tracer compares."""
        told = compared(tracer, [(part, self.parts) for part in range(self.here)])
        while self.elsewhere:  # none is held twice
            shares, done = self.elsewhere.pop()
            # Whatever it is, memory that it has not got or a signal, is no reason to end without a result.
            told.extend(compared(tracer, shares).columns if done.exception() else done.result())
        return told


def begin(
    beside: Beside | None, count: int, compare: Callable[[Sequence[Share]], Columns]
) -> Begun:
    """Let other processes begin with their shares by `compare`, where there are so many quotations."""
    others = idle_beside(beside, count // _FEWEST)
    if not others:
        return Begun()
    parts = _HERE + _ELSEWHERE * len(others)
    begun = []
    for first, other in zip(range(_HERE, parts, _ELSEWHERE), others, strict=True):
        shares = tuple((part, parts) for part in range(first, first + _ELSEWHERE))
        begun.append((shares, other.call(compare, shares)))
    return Begun(parts, _HERE, begun)


def compared(tracer: Tracer, some: Sequence[Share]) -> Judgements:
    """Shares of what a tracer compares: nothing of what is to be counted anew and compared again."""
    return Judgements(tracer.numbers) if tracer.has_outgrown else tracer.compare(*some)
