"""Articles in other processes: questions come back here, and a dead process costs one article."""

import gc
import json
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from summarize.batch.broker import BrokerChat, ModelFacts
from summarize.batch.items import Item
from summarize.batch.job import Job
from summarize.batch.workers import Here, Processes, Workers
from summarize.chat.protocol import Answer, PendingError, Question, UnusableAnswerError, Usage
from summarize.chat.tokens import TokenCounter
from summarize.engines.draft import Task
from summarize.errors import BudgetError, ConfigurationError, SourceError
from summarize.prompts import load_prompts
from summarize.settings import Price
from summarize.sources import SourceOptions
from tests.batch.newsroom import article
from tests.engines import service

JOB = Job(Task(), "markdown", SourceOptions(), load_prompts(None))
OFFLINE = Job(Task(), "markdown", SourceOptions())
NO_USAGE = Usage()


@dataclass
class Counter:
    """A broker that answers honestly, or raises; it knows what it was asked by whom."""

    raises: Exception | None = None
    keys: list[str] = field(default_factory=list)
    told: int = 0

    def facts(self) -> ModelFacts:
        self.told += 1
        return ModelFacts(
            "model", "http://127.0.0.1:1/v1", 8192, TokenCounter(None), Price(1.0, 2.0)
        )

    def ask(self, key: str, question: Question, *, second: bool = False) -> Answer:
        self.keys.append(key)
        if self.raises is not None:
            raise self.raises
        return Answer(service.honest(question), Usage(1, 1_000_000, 500_000))


@dataclass(frozen=True)
class Deadly(Item):
    """An article that ends the process that reads it, at least the first time."""

    marker: str = ""

    def read(self, options: SourceOptions) -> Any:
        if not self.marker or not Path(self.marker).exists():
            if self.marker:
                Path(self.marker).touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return super().read(options)


@dataclass(frozen=True)
class Slow(Item):
    """An article that is not read before there is a file called `awaited`."""

    awaited: str = ""

    def read(self, options: SourceOptions) -> Any:
        while not Path(self.awaited).exists():
            time.sleep(0.01)
        return super().read(options)


@dataclass(frozen=True)
class Far(Slow):
    """The same, known to be slow beforehand."""

    @property
    def is_at_hand(self) -> bool:
        return False


@dataclass(frozen=True)
class Unreachable(Item):
    """An article of which the system does not tell where it is."""

    @property
    def is_at_hand(self) -> bool:
        raise PermissionError(f"{self.key} is locked")


@dataclass(frozen=True)
class Telling(Item):
    """An article that tells which thread read it."""

    def read(self, options: SourceOptions) -> Any:
        return replace(super().read(options), title=f"Thread {threading.get_ident()}")


@dataclass
class Patient(Counter):
    """A broker that answers questions about articles once so many wait."""

    questions: int = 0
    cut: str = ""
    """What a question holds that the first answer to is cut short."""

    def __post_init__(self) -> None:
        self._asked = threading.Barrier(self.questions)

    def ask(self, key: str, question: Question, *, second: bool = False) -> Answer:
        if question.name == "report":
            self._asked.wait(60)
        answer = super().ask(key, question, second=second)
        return replace(answer, truncated=bool(self.cut) and self.cut in question.user)


@dataclass
class Shrinking(Counter):
    """A broker of a model whose window turns out to be half as wide with the first answer, which is cut short."""

    prompts: list[str] = field(default_factory=list)

    def facts(self) -> ModelFacts:
        return replace(super().facts(), context_window=4096 if self.prompts else 8192)

    def ask(self, key: str, question: Question, *, second: bool = False) -> Answer:
        self.prompts.append(question.user)
        is_first = len(self.prompts) == 1
        answer = super().ask(key, question, second=second)
        return replace(answer, truncated=is_first)


@dataclass(frozen=True)
class Stillborn(Job):
    """A job that ends the process that it is given to."""

    def __reduce__(self) -> Any:
        return os._exit, (1,)


@dataclass(frozen=True)
class StillbornOnce(Job):
    """A job that ends the first process that it is given to, of which a file tells."""

    def __reduce__(self) -> Any:
        return _given_again, (str(self.folder),)


def _given_again(folder: str) -> Job:
    told = Path(folder, "died")
    if not told.exists():
        told.touch()
        os._exit(1)
    return replace(OFFLINE, folder=Path(folder))


def item(folder: Path, number: int) -> Item:
    path = folder / f"a{number}.txt"
    path.write_text(article(number), encoding="utf-8")
    return Item(str(path), path.name, str(path))


@pytest.fixture
def broker() -> Counter:
    return Counter()


@pytest.fixture(params=["here", "processes"])
def workers(request: pytest.FixtureRequest, broker: Counter, tmp_path: Path) -> Iterator[Workers]:
    job = replace(JOB, folder=tmp_path)
    made: Workers = (
        Here(job, broker, 4) if request.param == "here" else Processes(2, job, broker, questions=2)
    )
    with closing(made):
        yield made


def test_a_report_is_written_where_the_articles_are_worked_on(
    workers: Workers, broker: Counter, tmp_path: Path
) -> None:
    items = [item(tmp_path, number) for number in range(4)]
    reports = [workers.do(each, tmp_path / f"deep/{each.output}.md") for each in items]
    assert len({report.result().line for report in reports}) == 4
    assert sorted(broker.keys) == [each.key for each in items]
    for each in items:
        assert (tmp_path / f"deep/{each.output}.md").stat().st_size > 200


@pytest.mark.parametrize(
    "error",
    [
        BudgetError("too dear", "raise --max-cost"),
        UnusableAnswerError("prose", "try another model", Usage(2, 30, 4)),
        PendingError(),
    ],
)
def test_what_the_broker_raises_ends_the_article(
    workers: Workers, broker: Counter, tmp_path: Path, error: Exception
) -> None:
    broker.raises = error
    met = workers.do(item(tmp_path, 1), None).exception(timeout=30)
    assert (type(met), str(met)) == (type(error), str(error))
    assert getattr(met, "usage", NO_USAGE) == getattr(error, "usage", NO_USAGE)


def test_useless_answers_are_asked_for_three_times(
    workers: Workers, broker: Counter, tmp_path: Path
) -> None:
    broker.raises = UnusableAnswerError("prose", None, Usage(1, 10, 5))
    assert workers.do(item(tmp_path, 1), None).exception(timeout=30)
    assert len(broker.keys) == 3


def test_an_article_that_cannot_be_read_fails_alone(workers: Workers, tmp_path: Path) -> None:
    gone = Item("gone", "gone", str(tmp_path / "gone.txt"))
    assert isinstance(workers.do(gone, None).exception(timeout=30), SourceError)
    assert workers.do(item(tmp_path, 1), None).result(timeout=30).report


def test_a_fault_of_ours_is_named_and_fails_one_article(workers: Workers, tmp_path: Path) -> None:
    broken = Item("broken", "broken", None)  # type: ignore[arg-type]
    error = workers.do(broken, None).exception(timeout=30)
    assert isinstance(error, SourceError)
    assert "internal error: " in str(error)
    assert workers.do(item(tmp_path, 1), None).result(timeout=30).report


def test_an_article_that_cannot_be_begun_fails_alone(tmp_path: Path) -> None:
    first, second = (item(tmp_path, number) for number in (1, 2))
    with closing(Processes(1, OFFLINE, None, questions=1)) as workers:
        failed = workers.do(Unreachable(first.key, first.output, first.source), None)
        done = workers.do(second, None)
        assert done.result(timeout=60).report
        with pytest.raises(PermissionError, match="is locked"):
            failed.result(timeout=60)


def test_an_article_that_kills_its_process_twice_fails_and_the_others_do_not(
    tmp_path: Path,
) -> None:
    with closing(Processes(2, OFFLINE, None, questions=1)) as workers:
        good = [workers.do(item(tmp_path, number), None) for number in range(6)]
        bad = workers.do(Deadly("bad", "bad", "bad"), None)
        more = [workers.do(item(tmp_path, number), None) for number in range(6, 12)]
        error = bad.exception(timeout=60)
        assert isinstance(error, SourceError)
        assert "died, twice" in str(error)
        assert all(done.result(timeout=60).report for done in (*good, *more))


def test_an_article_whose_process_died_by_chance_is_done_again(tmp_path: Path) -> None:
    whole = item(tmp_path, 1)
    unlucky = Deadly(whole.key, whole.output, whole.source, marker=str(tmp_path / "met"))
    with closing(Processes(1, OFFLINE, None, questions=1)) as workers:
        assert workers.do(unlucky, None).result(timeout=60).report
        assert workers.do(item(tmp_path, 2), None).result(timeout=60).report


def test_processes_that_cannot_live_end_the_run(tmp_path: Path) -> None:
    job = Stillborn(Task(), None, SourceOptions())
    with closing(Processes(2, job, None, questions=1)) as workers:
        error = workers.do(item(tmp_path, 1), None).exception(timeout=60)
    assert isinstance(error, ConfigurationError)
    assert "--jobs 1" in str(error)


def test_where_one_dies_before_it_has_spoken_another_takes_its_place(tmp_path: Path) -> None:
    job = StillbornOnce(Task(), None, SourceOptions(), folder=tmp_path)
    with closing(Processes(1, job, None, questions=1)) as workers:
        begun = [workers.do(item(tmp_path, number), None) for number in range(3)]
        assert [done.exception(timeout=60) for done in begun] == [None] * 3
    assert (tmp_path / "died").exists()


def test_idle_processes_do_other_work() -> None:
    with closing(Processes(9, OFFLINE, None, questions=1)) as workers:
        here = os.getpid()
        first = workers.call(os.getpid).result(timeout=60)
        assert first != here
        assert first == workers.call(os.getpid).result(timeout=60)  # no more than are needed
        assert workers.call(os._exit, 1).exception(timeout=60) is not None
        assert workers.call(os.getpid).result(timeout=60) != here


@pytest.mark.skipif(not hasattr(os, "waitid"), reason="waits for what forks by waitid")
def test_what_forks_processes_is_started_again_where_it_died() -> None:
    with closing(Processes(1, OFFLINE, None, questions=1)) as workers:
        forks = workers.call(os.getppid).result(timeout=60)
        os.kill(forks, signal.SIGKILL)
        os.waitid(os.P_PID, forks, os.WEXITED | os.WNOWAIT)  # a signal takes its time
        assert workers.call(os._exit, 1).exception(timeout=60) is not None
        assert workers.call(os.getppid).result(timeout=60) not in (forks, os.getpid())


def test_processes_have_nothing_to_read_and_are_deaf_to_an_interrupt() -> None:
    with closing(Processes(1, OFFLINE, None, questions=1)) as workers:
        assert workers.call(os.read, 0, 1).result(timeout=60) == b""
        assert workers.call(signal.getsignal, signal.SIGINT).result(timeout=60) is signal.SIG_IGN


def test_where_articles_wait_for_answers_they_are_seldom_looked_through_for_cycles(
    broker: Counter,
) -> None:
    thresholds = []
    for asked in (broker, None):
        with closing(Processes(1, JOB if asked else OFFLINE, asked, questions=1)) as workers:
            thresholds.append(workers.call(gc.get_threshold).result(timeout=60))
    waiting, others = thresholds
    assert waiting[0] > 10 * others[0]
    assert waiting[1:] == others[1:]


def test_a_process_does_one_piece_of_other_work_at_a_time() -> None:
    with closing(Processes(1, OFFLINE, None, questions=4)) as workers:
        begun = [workers.call(threading.get_ident) for _ in range(8)]
        assert len({each.result(timeout=60) for each in begun}) == 1


def test_an_article_is_told_of_while_others_take_their_time(tmp_path: Path) -> None:
    whole, awaited = item(tmp_path, 1), tmp_path / "awaited"
    slow = Slow(whole.key, whole.output, whole.source, awaited=str(awaited))
    with closing(Processes(1, OFFLINE, None, questions=1)) as workers:
        quick = workers.do(item(tmp_path, 2), None)
        others = [workers.do(slow, None) for _ in range(5)]
        assert quick.result(timeout=60).report
        awaited.touch()
        assert all(done.result(timeout=60).report for done in others)


def test_few_articles_wait_for_a_process_where_they_take_long(tmp_path: Path) -> None:
    whole, awaited = item(tmp_path, 1), tmp_path / "awaited"
    slow = Slow(whole.key, whole.output, whole.source, awaited=str(awaited))
    with closing(Processes(2, OFFLINE, None, questions=1)) as workers:
        few = workers.room_now
        assert few == workers.room / 3  # while nothing is known
        for number in range(400):
            if workers.room_now == workers.room:
                break
            assert workers.do(item(tmp_path, number), None).result(timeout=60).report
        assert workers.room_now == workers.room
        held = [workers.do(slow, None) for _ in range(2 * workers.room)]
        time.sleep(2.5)
        awaited.touch()
        assert all(done.result(timeout=60).report for done in held)
        assert workers.room_now == few


def test_a_process_goes_on_with_others_while_one_waits_for_its_model(tmp_path: Path) -> None:
    broker = Patient(questions=4)
    with closing(Processes(1, JOB, broker, questions=4)) as workers:
        done = [workers.do(item(tmp_path, number), None) for number in range(4)]
        assert all(each.result(timeout=60).report for each in done)
    assert len(set(broker.keys)) == 4


def test_all_parts_of_a_long_article_are_asked_about_at_once(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(map(article, range(90))), encoding="utf-8")
    broker = Counter()
    with closing(Processes(1, JOB, broker, questions=4)) as workers:
        report = workers.do(Item("long", "long", str(path)), None).result(timeout=60)
    parts = len(broker.keys) - 1  # which are merged then
    assert parts > 1
    patient = Patient(questions=parts)
    with closing(Processes(1, JOB, patient, questions=parts)) as workers:
        again = workers.do(Item("long", "long", str(path)), None)
        assert again.result(timeout=60).line == report.line


def test_no_part_is_paid_twice_where_the_window_turns_out_to_be_smaller(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(map(article, range(240))), encoding="utf-8")
    broker = Shrinking()
    with closing(Processes(1, JOB, broker, questions=64)) as workers:
        assert workers.do(Item("long", "long", str(path)), None).result(timeout=60).report
    assert len(broker.prompts) > 5
    assert len(set(broker.prompts)) == len(broker.prompts)


def test_a_pipe_is_not_at_hand_whatever_it_is_called(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert not Item("pipe", "pipe", str(pipe)).is_at_hand
    assert item(tmp_path, 1).is_at_hand


def test_an_answer_that_is_cut_short_is_asked_for_in_parts_with_what_is_known_by_then(
    tmp_path: Path,
) -> None:
    broker = Patient(questions=1, cut="Report-0002")
    with closing(Processes(1, JOB, broker, questions=1)) as workers:
        assert workers.do(item(tmp_path, 1), None).result(timeout=60).report
        asked, told = len(broker.keys), broker.told
        assert workers.do(item(tmp_path, 2), None).result(timeout=60).report
    assert asked == 1
    assert len(broker.keys) > 2
    assert broker.told > told


def test_articles_at_hand_are_done_in_one_thread(tmp_path: Path) -> None:
    items = [item(tmp_path, number) for number in range(6)]
    with closing(Processes(1, OFFLINE, None, questions=1)) as workers:
        done = [workers.do(Telling(i.key, i.output, i.source), None) for i in items]
        told = {json.loads(each.result(timeout=60).line)["title"] for each in done}
    assert len(told) == 1


def test_what_is_to_be_fetched_keeps_no_other_article_waiting(tmp_path: Path) -> None:
    whole, awaited = item(tmp_path, 1), tmp_path / "awaited"
    far = Far(whole.key, whole.output, whole.source, awaited=str(awaited))
    with closing(Processes(1, OFFLINE, None, questions=1)) as workers:
        late = workers.do(far, None)
        assert workers.do(item(tmp_path, 2), None).result(timeout=60).report
        assert not late.done()
        awaited.touch()
        assert late.result(timeout=60).report


def test_what_waits_for_a_model_is_as_much_as_there_is_room_for(broker: Counter) -> None:
    with closing(Processes(2, JOB, broker, questions=2)) as workers:
        assert workers.room_now == workers.room


def test_no_process_is_started_for_nothing(broker: Counter) -> None:
    before = threading.active_count()
    Processes(2, JOB, broker, questions=2).close()
    assert (threading.active_count(), broker.told) == (before, 0)


def test_the_chat_of_an_article_counts_and_prices_without_asking(broker: Counter) -> None:
    chat = BrokerChat("a1", broker)
    assert (chat.model, chat.context_window) == ("model", 8192)
    assert chat.price(Usage(1, 1_000_000, 500_000)) == pytest.approx(2.0)
    assert chat.count_tokens("A short sentence.") == TokenCounter(None).likely("A short sentence.")
    assert not broker.keys


def test_the_articles_of_a_process_count_as_one(broker: Counter) -> None:
    facts = broker.facts()

    class Steady(Counter):
        def facts(self) -> ModelFacts:
            return facts

    counts = {BrokerChat(key, Steady()).count_tokens for key in ("a1", "a2")}
    assert len(counts) == 1
