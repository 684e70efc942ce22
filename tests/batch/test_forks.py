"""Copies of a process: what they return, what becomes of their failures, and how they end."""

import os
import select
import signal
import subprocess
import sys

import pytest

from summarize.batch.forking import CAN_FORK
from summarize.batch.line import DeadError

# All in programs of their own: the tests' process may have threads.
pytestmark = pytest.mark.skipif(not CAN_FORK, reason="no process can be copied here")

_PROGRAM = """
import os, signal, sys, time
from summarize.batch.forks import Forks
forks, held = Forks(2), [{held}]
{do}
"""


def told(do: str) -> str:
    """What a program with copies prints."""
    program = _PROGRAM.format(held="1, 2, 3", do=do)
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stderr == ""
    return ran.stdout.strip()


def test_a_copy_has_what_the_process_has_and_leaves_it_as_it_was() -> None:
    do = "copy = forks.call(lambda more: held.append(more) or held, 4); print(copy.result(), held)"
    assert told(do) == "[1, 2, 3, 4] [1, 2, 3]"


def test_copies_work_side_by_side_and_return_much() -> None:
    do = """
begun = [forks.call(lambda n: (os.getpid(), bytes(n << 20)), n) for n in (1, 2, 3)]
numbers, sizes = zip(*(each.result() for each in reversed(begun)))
print(len({os.getpid(), *numbers}), [len(each) >> 20 for each in sizes])
"""
    assert told(do) == "4 [3, 2, 1]"


def test_what_a_copy_raises_is_raised_where_it_is_asked_for() -> None:
    do = """
copy = forks.call(int, "one")
print(copy.exception(), copy.exception() is copy.exception())
try:
    copy.result()
except ValueError:
    print("raised")
"""
    assert told(do).splitlines() == ["invalid literal for int() with base 10: 'one' True", "raised"]


@pytest.mark.parametrize("end", ["os._exit(0)", "os.kill(os.getpid(), signal.SIGKILL)"])
def test_a_copy_that_dies_is_told_of(end: str) -> None:
    assert told(f"print(repr(forks.call(lambda: {end}).exception()))") == repr(DeadError())


def test_what_cannot_be_sent_is_told_as_a_death_whenever_it_is_asked_for() -> None:
    do = """
import threading
class Wide(Exception):
    def __init__(self, one, other): super().__init__(one)
def fail(): raise Wide(1, 2)
for function in (fail, threading.Lock):
    copy = forks.call(function)
    for _ in range(2):
        try:
            print(type(copy.exception()).__name__, copy.result())
        except Exception as error:
            print(type(error).__name__)
"""
    assert told(do).splitlines() == ["DeadError"] * 4


@pytest.mark.parametrize("end", ["os.kill(os.getpid(), signal.SIGKILL)", "raise ValueError"])
def test_a_copy_that_ends_in_the_middle_of_what_it_tells_is_told_of(end: str) -> None:
    do = f"""
class End:
    def __reduce__(self): {end}
copy, other = forks.call(lambda: [bytes(1 << 20), End()]), forks.call(int)
print(type(copy.exception()).__name__, other.result())
"""
    assert told(do) == "DeadError 0"


def test_copies_that_nobody_asks_end_with_the_work_and_leave_nothing() -> None:
    do = """
copies = [forks.call(time.sleep, 600), forks.call(int), forks.call(bytes, 1 << 20)]
print(copies[1].result())
forks.end()
print([repr(copy.exception()) for copy in copies])
try:
    os.waitpid(-1, os.WNOHANG)
except ChildProcessError:
    print("none")
"""
    assert told(do).splitlines() == ["0", "['DeadError()', 'None', 'DeadError()']", "none"]


def test_where_the_system_gives_no_process_that_is_told() -> None:
    do = """
def refuse(): raise BlockingIOError("no more processes")
os.fork = refuse
print(forks.call(int).exception())
"""
    assert told(do) == "no more processes"


def test_copies_end_with_the_process_that_was_killed() -> None:
    """Each holds the write end of a pipe for as long as it lives."""
    do = "[forks.call(time.sleep, 600) for _ in range(2)]; print(flush=True); time.sleep(600)"
    program = _PROGRAM.format(held="", do=do)
    lives, life = os.pipe()
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, pass_fds=[life]
    ) as process:
        os.close(life)
        assert process.stdout is not None
        process.stdout.readline()
        assert not select.select([lives], [], [], 0)[0]
        process.send_signal(signal.SIGKILL)
        assert select.select([lives], [], [], 30)[0]
    os.close(lives)
