"""In which order a worker does what it is told: what leads to a question goes first."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from summarize.batch.broker import ModelFacts
from summarize.batch.items import Item
from summarize.batch.job import Job
from summarize.batch.turns import Turns
from summarize.chat.protocol import Answer, Question, Usage
from summarize.chat.tokens import TokenCounter
from summarize.engines.draft import Task
from summarize.prompts import load_prompts
from summarize.sources import SourceOptions
from tests.batch.newsroom import article
from tests.batch.test_kills import wait_until
from tests.engines import service

if TYPE_CHECKING:
    from summarize.batch.line import Line

FACTS = ModelFacts("model", "http://127.0.0.1:1/v1", 8192, TokenCounter(None), None)


class Told:
    """The run at the other end of a worker's line, which answers when it is told to."""

    is_busy = True

    def __init__(self) -> None:
        self.facts: Future[ModelFacts] = Future()
        self.asked: dict[str, tuple[Question, Future[Answer]]] = {}
        self.events: list[str] = []
        self.take: Callable[[int, Any], object] = print
        self.is_heard, self.is_idle = threading.Event(), threading.Event()

    def listen(self, take: Callable[[int, Any], object]) -> None:
        self.take = take
        self.is_heard.set()
        threading.Event().wait()

    def call(self, told: Any, *, can_wait: bool = False) -> Future[Any]:
        if told is None:
            return self.facts
        key, question, _ = told
        self.events.append(f"asks about {Path(key).stem}")
        self.asked[key] = question, Future()
        return self.asked[key][1]

    def answer(self, number: int, value: object, error: Exception | None) -> None:
        assert error is None
        self.events.append(f"has done a{number}")

    def reply(self, number: int, function: Callable[..., Any], *arguments: Any) -> None:
        function(*arguments)

    def send(self) -> None:
        self.is_idle.set()

    def answered(self, key: str) -> None:
        question, answer = self.asked[key]
        answer.set_result(Answer(service.honest(question), Usage(1, 10, 10)))


@pytest.fixture
def run() -> Told:
    told = Told()
    job = Job(Task(), None, SourceOptions(), load_prompts(None))
    turns = Turns(cast("Line", told), job, 1, has_broker=True)
    threading.Thread(target=turns.take_for_ever, daemon=True).start()
    assert told.is_heard.wait(30.0)
    return told


def items(folder: Path, *numbers: int) -> list[Item]:
    for number in numbers:
        (folder / f"a{number}.txt").write_text(article(number), encoding="utf-8")
    paths = [folder / f"a{number}.txt" for number in numbers]
    return [Item(str(path), path.name, str(path)) for path in paths]


@contextmanager
def busy(run: Told) -> Iterator[None]:
    """Meanwhile the worker has something to do."""
    begun, over = threading.Event(), threading.Event()

    def hold() -> None:
        begun.set()
        assert over.wait(30.0)

    run.take(0, partial(hold))
    assert begun.wait(30.0)
    yield
    over.set()


def test_what_leads_to_a_question_goes_before_what_is_answered(tmp_path: Path, run: Told) -> None:
    one, two, three = items(tmp_path, 1, 2, 3)
    run.take(1, (one, None))
    with busy(run):
        run.take(2, (two, None))
        run.facts.set_result(FACTS)  # which is all that the first one waits for
    wait_until(lambda: len(run.asked) == 2)
    with busy(run):
        run.answered(one.key)
        run.take(3, (three, None))
    wait_until(lambda: len(run.events) == 4)
    assert run.events == ["asks about a1", "asks about a2", "asks about a3", "has done a1"]


def test_a_worker_that_has_nothing_to_do_keeps_nothing_back(tmp_path: Path, run: Told) -> None:
    assert run.is_idle.wait(30.0)
    run.facts.set_result(FACTS)
    with busy(run):
        run.is_idle.clear()
        run.take(1, (items(tmp_path, 1)[0], None))
    assert run.is_idle.wait(30.0)
    assert run.events == ["asks about a1"]
