"""Workers end when they are told to, whatever has become of what forked them."""

import errno
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from summarize.batch import forking

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be forked")

_FOR_THE_PROGRAM = (
    (signal.SIGINT, signal.SIGTERM, signal.SIGHUP) if hasattr(signal, "SIGHUP") else ()
)


def told(line: "Connection[Any, Any]") -> None:
    """Tell who forked this process, who it is, and what it does about signals."""
    line.send((os.getppid(), os.getpid(), [signal.getsignal(each) for each in _FOR_THE_PROGRAM]))


def deaf(line: "Connection[Any, Any]") -> None:
    """Tell the same, and then hear nothing."""
    told(line)
    time.sleep(60)


def has_ended(line: "Connection[Any, Any]") -> bool:
    try:
        return line.poll(20) and not line.recv()
    except (EOFError, ConnectionError):
        return True


def run(program: str, arguments: str = "") -> "subprocess.CompletedProcess[str]":
    """Run a program of Python from a shell, with what that is told to do with its descriptors."""
    return subprocess.run(
        ["sh", "-c", f'exec "$0" -c "$1" {arguments}', sys.executable, program],
        capture_output=True,
        text=True,
        timeout=120,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        check=False,
    )


def test_a_worker_is_ended_though_what_forked_it_has_died() -> None:
    worker = forking.start(deaf)
    server, *_ = worker.line.recv()
    os.kill(server, signal.SIGKILL)
    os.waitid(os.P_PID, server, os.WEXITED | os.WNOWAIT)
    worker.kill()
    assert has_ended(worker.line)
    worker.line.close()
    worker.kill()  # whose number may be another process's by now


def test_a_worker_is_ended_though_another_has_taken_the_place_of_what_forked_it() -> None:
    worker = forking.start(deaf)
    server, *_ = worker.line.recv()
    os.kill(server, signal.SIGKILL)
    os.waitid(os.P_PID, server, os.WEXITED | os.WNOWAIT)
    other = forking.start(told)
    assert other.line.recv()[0] != server
    worker.kill()
    assert has_ended(worker.line)


@pytest.mark.parametrize("sent", _FOR_THE_PROGRAM)
def test_a_signal_to_the_group_is_for_the_program_alone(sent: signal.Signals) -> None:
    server, _, heard = forking.start(told).line.recv()
    assert heard == [signal.SIG_IGN] * 3
    worker = forking.start(deaf)
    _, process, _ = worker.line.recv()
    os.kill(server, sent)
    os.kill(process, sent)
    time.sleep(0.1)  # a signal takes its time
    assert not worker.line.poll()
    assert forking.start(told).line.recv()[0] == server
    worker.kill()
    assert has_ended(worker.line)


def test_a_system_that_is_short_of_something_costs_no_other_worker(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> NoReturn:
        raise OSError(errno.ENOBUFS, "No buffer space available")

    worker = forking.start(deaf)
    server, *_ = worker.line.recv()
    with monkeypatch.context() as patched:
        patched.setattr(socket, "send_fds", refuse)
        with pytest.raises(OSError, match="No buffer space"):
            forking.start(told)
    assert forking.start(told).line.recv()[0] == server
    assert not worker.line.poll(0.2)
    worker.kill()


def test_a_request_that_is_too_long_is_said_before_anything_is_sent() -> None:
    server, *_ = forking.start(told).line.recv()
    with pytest.raises(ValueError, match="longer than 128 bytes"):
        forking.start(told, needs=("summarize.batch.turns",) * 6)
    assert forking.start(told).line.recv()[0] == server


def test_what_cannot_be_sent_is_said_before_a_worker_is_asked_for(
    capfd: pytest.CaptureFixture[str],
) -> None:
    forking.end()
    with pytest.raises(Exception, match=r"pickle|local object"):  # in the words of 3.13
        forking.start(told, lambda: None)
    forking.start(told).line.recv()
    forking.end()
    assert capfd.readouterr().err == ""


def test_a_worker_that_is_told_nothing_ends_quietly() -> None:
    ours, theirs = socket.socketpair()
    ours.close()
    told_of_it, asking = socket.socketpair()
    with told_of_it:
        forking._live(asking, b"1", theirs.detach())  # noqa: SLF001 (no program can be killed at that moment)


_HAS_NOTHING_TO_READ = """
from summarize.batch import forking
forking.begin(is_young={young})
import os
from contextlib import closing
from summarize.batch.job import Job
from summarize.batch.workers import Processes
from summarize.engines.draft import Task
from summarize.sources import SourceOptions

with closing(Processes(1, Job(Task(), None, SourceOptions()), None, 1)) as workers:
    there = workers.call(os.fstat, 0).result(60)
    assert there.st_rdev == os.stat(os.devnull).st_rdev, there
    assert workers.call(os.get_inheritable, 0).result(60)
"""


@pytest.mark.parametrize("young", [True, False])
@pytest.mark.parametrize("standard_input", ["", "<&-"])
def test_a_worker_has_an_empty_standard_input(young: bool, standard_input: str) -> None:
    ran = run(_HAS_NOTHING_TO_READ.format(young=young), standard_input)
    assert ran.returncode == 0, ran.stderr


_LEAVES_NOTHING = """
import os
from summarize.batch import forking
forking.begin()
forking.end()
try:
    print(os.waitpid(-1, os.WNOHANG))
except ChildProcessError:
    print("none")
"""


def test_what_was_needed_by_nobody_is_no_zombie() -> None:
    assert run(_LEAVES_NOTHING).stdout == "none\n"


_SPAWNS = """
import os
del os.fork
import sys
from contextlib import closing
from pathlib import Path
from summarize.batch.items import Item
from summarize.batch.job import Job
from summarize.batch.workers import Processes
from summarize.engines.draft import Task
from summarize.sources import SourceOptions

path = Path({path!r})
with closing(Processes(1, Job(Task(), None, SourceOptions()), None, 1)) as workers:
    print(len(workers.do(Item(path.name, path.name, str(path)), None).result(60).report) > 0)
    lost = workers.call(os._exit, 1)
    print(type(lost.exception(60)).__name__)
"""


def test_where_no_process_can_be_forked_one_is_started(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The pier at Sorrel is open again, mayor Ada Lind said.", encoding="utf-8")
    ran = run(_SPAWNS.format(path=str(path)))
    assert (ran.stdout, ran.stderr) == ("True\nDeadError\n", "")
