"""Reading articles and comparing them in several processes, each with a share of it.

The others are copies of the one that has begun. All shares together are what one process would have found.
What another process fails at is done here.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pickle import PickleBuffer
from typing import Any, Protocol, TypeVar

from summarize.across.clippings import Clipping, words_of_article
from summarize.across.judgements import Judgements
from summarize.across.numbered import ArticleWords, WordNumbers
from summarize.across.texts import Texts
from summarize.across.tracing import Tracer
from summarize.across.wordings import WHOLE, Share

_WORTH = 500
"""Quotations to be compared, for each so many of which another process is worth its start."""
_PARTS = 8
"""Shares of that for each process: so many that the last of them are soon over."""
MOST = 256
"""Shares of some work for all."""
_WORTH_READING = 100
"""Articles to be read, for each so many of which another process is worth its start."""


class Awaited(Protocol):
    """What a function will return or raise that was called elsewhere."""

    def result(self) -> Any:
        """What it returned, waited for. Raises what it raised, and if its process died."""
        ...

    def exception(self) -> BaseException | None:
        """What it raised, or that its process died, waited for."""
        ...


class Beside(Protocol):
    """What helps this process, by copies of it, and how many of these there is room for."""

    @property
    def idle(self) -> int:
        """How many processors have nothing to do, beside the one that this process takes."""
        ...

    def call(self, function: Callable[..., Any], *arguments: Any) -> Awaited:
        """Call a function in a copy of this process; what comes back is pickled.

        It may use no connection to a database that this process has, and has to open its own.
        """
        ...


@dataclass(frozen=True, slots=True)
class Readers:
    """Others `beside` this process which read the texts of articles as well, by a database's address.

    Before they begin, what this process has written to it is to be put there: `commit` does that.
    """

    beside: Beside
    texts: Texts
    address: str
    commit: Callable[[], None]

    @property
    def idle(self) -> int:
        """How many processors have nothing to do."""
        return self.beside.idle

    def call(self, function: Callable[..., Any], *arguments: Any) -> Awaited:
        """Call a function in a copy of this process."""
        self.commit()
        return self.beside.call(partial(self._do, function), *arguments)

    def _do(self, function: Callable[..., Any], *arguments: Any) -> Any:
        with self.texts.read_from(self.address):
            return function(*arguments)


def idle_beside(beside: Beside | None, most: int) -> Sequence[Beside]:
    """What is to be called for each of the idle processors, of which there is use for so many at most."""
    return [beside] * min(beside.idle, most) if beside is not None else []


def idle_to_read(beside: Beside | None, count: int) -> Sequence[Beside]:
    """The same, where so many articles are to be read."""
    return idle_beside(beside, count // _WORTH_READING)


_T = TypeVar("_T")
_R = TypeVar("_R")
_Read = Callable[[WordNumbers, Clipping], ArticleWords]
"""Something that is read of an article, by the numbers that words have."""


def read_articles(
    vocabulary: WordNumbers,
    clippings: Sequence[Clipping],
    beside: Beside | None,
    read: _Read = words_of_article,
) -> Iterator[ArticleWords]:
    """What is `read` of articles, with the numbers that words get where one process reads all of them in order."""
    others = idle_to_read(beside, len(clippings))
    here, *shares = _in_shares(clippings, others, partial(_read_by_themselves, read))
    yield from (read(vocabulary, each) for each in here[0])
    for some, done in shares:
        if done is None or done.exception():
            yield from (read(vocabulary, each) for each in some)
        else:
            yield from vocabulary.renumbered(*done.result())


def _read_by_themselves(
    read: _Read, clippings: Sequence[Clipping]
) -> tuple[list[str], list[ArticleWords]]:
    """Words, and some articles by the places that these have in there."""
    vocabulary = WordNumbers()
    articles = [read(vocabulary, each) for each in clippings]
    return list(vocabulary.words), articles


def made_of_all(
    make: Callable[[Sequence[_T]], Sequence[_R]], things: Sequence[_T], others: Sequence[Beside]
) -> Iterator[_R]:
    """What a function makes of each of some things, in order; of all of them but the first, `others` make it."""
    for some, done in _in_shares(things, others, make):
        yield from make(some) if done is None or done.exception() else done.result()


def _in_shares(
    things: Sequence[_T], others: Sequence[Beside], function: Callable[[Sequence[_T]], Any]
) -> list[tuple[Sequence[_T], Awaited | None]]:
    """Things in equal shares, in order; `others` have begun to call a function with theirs, which come last."""
    size = max(-(-len(things) // (1 + len(others))), 1)
    shares: list[tuple[Sequence[_T], Awaited | None]] = [(things[:size], None)]
    for other, at in zip(others, range(size, len(things), size), strict=False):
        some = things[at : at + size]
        shares.append((some, other.call(function, some)))
    return shares


class Left:
    """The shares of some work that nobody has taken yet, for this process and its copies: each takes the next.

    So all are busy until the end, whatever else they have to do, and whoever else the processors work for.
    """

    def __init__(self, parts: int) -> None:
        """No more parts than a byte has values: each is one in a pipe, which comes out of it once."""
        self.parts = parts
        self._out, into = os.pipe()
        os.write(into, bytes(range(parts)))
        os.close(into)  # so that it has an end

    def taken(self, by_now: list[int]) -> Iterator[Share]:
        """The next share, until there is none; which were taken is noted."""
        while part := os.read(self._out, 1):
            by_now += part
            yield part[0], self.parts

    def without(self, done: Iterable[int]) -> list[Share]:
        """All shares but some."""
        return [(part, self.parts) for part in sorted({*range(self.parts)}.difference(done))]

    def close(self) -> None:
        """Let go of it; copies have it still."""
        os.close(self._out)


_Done = tuple[list[int], Iterable[PickleBuffer]]
"""Which shares a process has taken, and what came of them, packed."""


@dataclass(frozen=True, slots=True)
class Begun:
    """What other processes are busy with, until it is `ended`, and what is left of it for this one."""

    left: Left | None = None
    elsewhere: list[Awaited] = field(default_factory=list)

    def ended(self, tracer: Tracer) -> Judgements:
        """All that a tracer compares."""
        if self.left is None:
            return compared(tracer, (WHOLE,))
        done: list[int] = []
        with closing(self.left):
            told = compared(tracer, self.left.taken(done))
        while self.elsewhere:  # none is held twice
            other = self.elsewhere.pop()
            # Whatever it is, memory that it has not got or a signal, is no reason to end without a result.
            if other.exception() is None:
                parts, packed = other.result()
                done += parts
                told.extend(packed)
        undone = self.left.without(done)
        if undone:
            told.extend(compared(tracer, undone).packed())
        return told


def begin(beside: Beside | None, count: int, tracer: Tracer) -> Begun:
    """Let other processes begin to take shares of what a tracer compares, where there are so many quotations."""
    others = idle_beside(beside, count // _WORTH)
    if not others:
        return Begun()
    left = Left(min(_PARTS * (1 + len(others)), MOST))
    return Begun(left, [other.call(_compared, tracer, left) for other in others])


def _compared(tracer: Tracer, left: Left) -> _Done:
    """Take shares of what a tracer compares, until there are none, in whatever process."""
    done: list[int] = []
    return done, compared(tracer, left.taken(done)).packed()


def compared(tracer: Tracer, shares: Iterable[Share]) -> Judgements:
    """Shares of what a tracer compares: nothing of what is to be counted anew and compared again."""
    return Judgements(tracer.numbers) if tracer.has_outgrown else tracer.compare(shares)
