"""Processes of our own modules that take work which could run for hours or take all memory.

No check in front of a parser or a finder finds every input that makes it run without end, and no thread
can be stopped; a process can. A child never gets more than the bytes to work on, and no keys. It bounds
its own memory and processor time before each job, for the parent may be killed before it can end a
child that hangs, and ends when the parent is gone.

A job is a line of JSON and the bytes it announces; an answer is a line with its size, and bytes.
"""

import contextlib
import json
import math
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, BinaryIO

PATIENCE = 5.0
"""How often as long as on the processor a job may take on the clock, on a machine that has other things to do."""

_GLANCE = 0.5  # seconds between two looks at whether the parent is there
_GRACE = 2  # seconds of processor time
_OUT_OF_PROCESSOR_TIME = -getattr(signal, "SIGXCPU", 0) or None  # not on Windows


class Child:
    """A process of one of our modules; takes one job at a time. Raises `OSError` if there can be none."""

    def __init__(self, module: str) -> None:
        self.jobs = 0
        self.timed_out = False
        self._parent = os.getpid()
        self._process = subprocess.Popen(  # noqa: S603 (our own module, no user input)
            [sys.executable, "-P", "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )

    @property
    def is_ready(self) -> bool:
        """Whether the child can take a job."""
        return self.is_ours and self._process.poll() is None

    @property
    def is_ours(self) -> bool:
        """Whether this process started the child: after a fork its pipes belong to two."""
        return self._parent == os.getpid()

    @property
    def out_of_time(self) -> bool:
        """Whether the child was ended because it took too long, by the clock or by its own work."""
        ended = self._process.returncode
        return self.timed_out or (ended is not None and ended == _OUT_OF_PROCESSOR_TIME)

    def ask(self, job: dict[str, Any], data: bytes, seconds: float) -> bytes | None:
        """The child's answer; `None` if it died or was out of time.

        `job` says beside what is the module's own how much `memory` (bytes) and processor time
        (`seconds`) the child may take.
        """
        self.jobs += 1
        stdin, stdout = self._pipes()
        timer = threading.Timer(seconds, self._give_up)
        timer.start()
        try:
            stdin.write(json.dumps(job | {"length": len(data)}).encode() + b"\n")
            stdin.write(data)
            stdin.flush()
            size = stdout.readline()
            answer = stdout.read(int(size)) if size.endswith(b"\n") else b""
        except OSError:  # a broken pipe
            return None
        finally:
            timer.cancel()
        complete = size.endswith(b"\n") and len(answer) == int(size)
        return answer if complete and not self.timed_out else None

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        for pipe in self._pipes():
            try:
                pipe.close()
            except OSError:  # what was still to be written has no reader
                continue
        self._process.wait()

    def _give_up(self) -> None:
        self.timed_out = True
        self._process.kill()

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        return stdin, stdout


def _environment() -> dict[str, str]:
    """The child sees the modules that we see, and no keys or proxies."""
    package_home = str(Path(__file__).resolve().parents[1])
    kept = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "HOME", "TMPDIR", "TEMP", "LANG")
    return {
        **{name: os.environ[name] for name in kept if name in os.environ},
        "PYTHONPATH": os.pathsep.join([*filter(None, sys.path), package_home]),
        "PYTHONIOENCODING": "utf-8",
    }


def serve(work: Callable[[dict[str, Any], bytes], bytes]) -> None:
    """The child's side: answer jobs with `work` until the parent closes the pipe."""
    jobs = sys.stdin.buffer
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints must not talk into the protocol
    sys.setrecursionlimit(3000)
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    while line := jobs.readline():
        job = json.loads(line)
        data = jobs.read(job["length"])
        _limit(job["memory"], job["seconds"])
        _answer(answers, work(job, data))


def _answer(stream: BinaryIO, answer: bytes) -> None:
    stream.write(b"%d\n" % len(answer) + answer)
    stream.flush()


def _end_with(parent: int) -> None:
    """End the process soon after its parent, whatever it is doing."""
    while os.getppid() == parent:
        time.sleep(_GLANCE)
    os._exit(1)


def _limit(memory: int, seconds: float) -> None:
    try:
        import resource  # not on Windows, where the parent's time limit alone holds
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    # More than the parent waits, who can say what happened.
    until = math.ceil(used.ru_utime + used.ru_stime + seconds) + _GRACE
    for kind, soft in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, until),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (soft, resource.getrlimit(kind)[1]))
