"""What two processes tell each other: together where it can wait, and never late."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any

import pytest

from summarize.batch.line import DeadError, Line

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pipes have no numbers to copy there")


class Counted(Connection):
    """A connection that knows how many calls and answers each of its messages had."""

    def __init__(self, connection: "Connection[Any, Any]") -> None:
        super().__init__(os.dup(connection.fileno()))
        connection.close()
        self.sent: list[int] = []

    def send(self, obj: Any) -> None:
        self.sent.append(len(obj))
        super().send(obj)


Taken = Callable[[int, Any], object]


class Ends:
    """Two lines that are each other's end; the second one does with calls as `take` says."""

    def __init__(self) -> None:
        one, other = map(Counted, Pipe())
        self.connections = one, other
        self.one, self.other = Line(one), Line(other)
        self.take: Taken = lambda number, told: self.other.reply(number, lambda: told)
        self._listening = [
            threading.Thread(target=self.one.listen, args=(lambda *_: None,)),
            threading.Thread(target=self.other.listen, args=(self._take,)),
        ]
        for each in self._listening:
            each.start()

    @property
    def sent(self) -> tuple[list[int], list[int]]:
        """How much went out together, by ends."""
        return self.connections[0].sent, self.connections[1].sent

    def _take(self, number: int, told: Any) -> None:
        self.take(number, told)

    def close(self) -> None:
        self.other.hang_up()
        for each in self._listening:
            each.join()


@pytest.fixture
def ends() -> Iterator[Ends]:
    with closing(Ends()) as made:
        yield made


def test_calls_that_can_wait_go_out_together(ends: Ends) -> None:
    calls = [ends.one.call(number, can_wait=True) for number in range(4)]
    assert [each.result(timeout=30) for each in calls] == [0, 1, 2, 3]
    assert ends.sent[0] == [4]


def test_calls_that_wait_go_out_with_one_that_cannot(ends: Ends) -> None:
    calls = [ends.one.call(number, can_wait=number < 2) for number in range(3)]
    assert [each.result(timeout=30) for each in calls] == [0, 1, 2]
    assert ends.sent[0] == [3]


def test_a_call_that_can_wait_does_not_wait_for_ever(ends: Ends) -> None:
    assert ends.one.call("alone", can_wait=True).result(timeout=30) == "alone"
    assert ends.one.call("again", can_wait=True).result(timeout=30) == "again"


def test_whoever_wants_no_more_to_wait_sends_it(ends: Ends) -> None:
    ends.one.call("alone", can_wait=True)
    ends.one.send()
    assert ends.sent[0] == [1]


def test_a_large_message_waits_for_none(ends: Ends) -> None:
    large = "x" * 100_000
    ends.one.call(large, can_wait=True)
    assert ends.sent[0] == [1]


def test_answers_go_out_together_while_there_are_more_to_come(ends: Ends) -> None:
    taken: list[tuple[int, Any]] = []
    ends.take = lambda number, told: taken.append((number, told))
    calls = [ends.one.call(number, can_wait=True) for number in range(8)]
    while len(taken) < 8:
        time.sleep(0.01)
    for number, told in taken:
        ends.other.reply(number, lambda told=told: told)
    assert [each.result(timeout=30) for each in calls] == list(range(8))
    assert len(ends.sent[1]) < 6
    assert ends.sent[1][-1] == 1  # nobody waits for the last


def test_calls_that_waited_end_with_the_line(ends: Ends) -> None:
    call = ends.one.call("never answered", can_wait=True)
    ends.take = lambda number, told: None
    ends.other.hang_up()
    assert isinstance(call.exception(timeout=30), DeadError)
    assert isinstance(ends.one.call("late").exception(timeout=30), DeadError)
