"""How worker processes come into being.

Forking a process that has threads can leave locks taken for ever. So they are forked by a server that
has none, and that has imported once for all what they need. A program that is young forks its server off
itself and goes on importing beside it; any other starts it as a program of its own. This module stands
apart, and imports next to nothing of ours, so that all that can happen before everything else is imported.
"""

import atexit
import contextlib
import gc
import importlib
import os
import select
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from summarize.signals import FOR_THE_PROGRAM, ignore

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Target = Callable[..., None]
"""What a worker does, a function of a module: it gets its end of a line, and what else it is told."""

_PRELOAD = (
    "multiprocessing.connection",
    "summarize.batch.turns",
    "summarize.verification.checks.weighing",
)
_REQUEST = 128
"""Bytes of a request to the server: what to do, the worker's number, the modules that it needs."""
_ANSWER = 32
"""Bytes of its answer: the worker's number, and the number of its process."""
_SAFE_PATH = "PYTHONSAFEPATH"

_lock = threading.Lock()


class Started(Protocol):
    """A worker process. `line` is our end of a pipe to it, which closes when the process is gone."""

    @property
    def line(self) -> "Connection[Any, Any]":
        """Our end."""
        ...

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        ...


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def begin(*, is_young: bool = False) -> None:
    """Start the server, if the system has such a thing; it ends with this process.

    A process `is_young` which has done nothing yet that the server may not have done as well. Where the
    system gives us no process now, that is said when one is needed.
    """
    if CAN_FORK and processors() > 1:
        with _lock, contextlib.suppress(OSError):
            _running(is_young=is_young)


def end() -> None:
    """End the server, and what it has forked. Where there is need of one again, it is started again."""
    with _lock:
        _end()


def start(target: Target, *arguments: Any, needs: tuple[str, ...] = ()) -> Started:
    """Start a process that calls `target` with its end of a line and some arguments, and then ends.

    `needs`: modules that it will import, which can be done once for all that are started.
    It is not waited for: what it is told meanwhile it hears when it comes to life. Raises `OSError`.
    """
    import multiprocessing  # here, so that the server can be started before
    import pickle  # here, as above

    if not CAN_FORK:
        return _Spawned(target, arguments)
    told = pickle.dumps((target, arguments))  # before anybody waits for it
    ours, theirs = multiprocessing.Pipe()
    with theirs, _lock:
        try:
            worker = _running().start((target.__module__, *needs), ours, theirs.fileno())
        except ConnectionError:  # the server has died
            _end()
            worker = _running().start((target.__module__, *needs), ours, theirs.fileno())
    ours.send_bytes(told)
    return worker


CAN_FORK = hasattr(os, "fork")
"""Whether a process can be copied here."""


class _Spawned:
    """A worker where no process can be forked."""

    def __init__(self, target: Target, arguments: tuple[Any, ...]) -> None:
        import multiprocessing  # here, as above

        context = multiprocessing.get_context("spawn")
        self.line, theirs = context.Pipe()
        self._process = context.Process(target=target, args=(theirs, *arguments), daemon=True)
        with theirs, _safe_path():
            self._process.start()

    def kill(self) -> None:
        """End the process."""
        self._process.kill()


@contextlib.contextmanager
def _safe_path() -> Iterator[None]:
    """Python processes that are started meanwhile import nothing from the working folder.

    The standard library starts them as `python -c …`, which looks for every module in the working
    folder first: a folder of articles that holds a `threading.py` would run it.
    """
    with _lock:
        before = os.environ.get(_SAFE_PATH)
        os.environ[_SAFE_PATH] = "1"
        try:
            yield
        finally:
            if before is None:
                del os.environ[_SAFE_PATH]
            else:
                os.environ[_SAFE_PATH] = before


class _Forked:
    """A worker that the server has forked, or will; it knows it by a number."""

    def __init__(self, server: "_Server", number: int, line: "Connection[Any, Any]") -> None:
        self.line = line
        self._server = server
        self._number = number

    def kill(self) -> None:
        """End the process."""
        with _lock:
            self._server.kill(self._number, self.line)


class _Server:
    """The server, seen from the process that it works for. For one thread at a time."""

    def __init__(self, *, is_young: bool) -> None:
        """Raises `OSError` when the system gives us no process."""
        self._workers = 0
        self._processes: dict[int, int] = {}
        self._line, theirs = socket.socketpair()
        # The server is born deaf to them: its life hangs on its line alone.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, FOR_THE_PROGRAM)
        try:
            with theirs:
                is_forked = is_young and _has_one_thread()
                self._process = _forked(self._line, theirs) if is_forked else _as_program(theirs)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def start(self, modules: tuple[str, ...], line: "Connection[Any, Any]", theirs: int) -> _Forked:
        """Have a worker forked, with the other end of its line. Raises `OSError` if there is no server."""
        self._hear()
        number = self._workers + 1
        self._ask(f"fork {number} {' '.join(modules)}", theirs)
        self._workers = number
        return _Forked(self, number, line)

    def kill(self, number: int, line: "Connection[Any, Any]") -> None:
        """End a worker, of which we have this end of its line, whether or not the server is still there."""
        try:
            self._ask(f"kill {number}")
        except OSError:
            self._hear()
            # While its line is open it lives, and its number is no other process's.
            with contextlib.suppress(ProcessLookupError):
                if number in self._processes and _is_open(line):
                    os.kill(self._processes[number], signal.SIGKILL)

    def end(self) -> None:
        """Let the server end, and its workers with it."""
        self._hear()
        self._line.close()
        with contextlib.suppress(ProcessLookupError, ChildProcessError):
            if self._workers:
                os.waitpid(self._process, os.WNOHANG)
            else:  # it may be importing still, for nobody
                os.kill(self._process, signal.SIGKILL)
                os.waitpid(self._process, 0)

    def _ask(self, request: str, *passed: int) -> None:
        """Send a request, with files that go with it. Raises `OSError`; `ValueError` where it is too long."""
        told = request.encode().ljust(_REQUEST)
        if len(told) > _REQUEST:
            raise ValueError(f"{request!r} is longer than {_REQUEST} bytes")
        socket.send_fds(self._line, [told], passed)

    def _hear(self) -> None:
        """Take what the server has answered by now."""
        with contextlib.suppress(OSError):  # there is no more, or there will never be
            while answer := self._line.recv(_ANSWER, socket.MSG_DONTWAIT):
                number, process = map(int, answer.split())
                self._processes[number] = process


def _is_open(line: "Connection[Any, Any]") -> bool:
    """Whether somebody is at the other end."""
    poll = select.poll()
    try:
        poll.register(line.fileno(), 0)  # tells of the end alone
    except OSError:
        return False
    return not poll.poll(0)


_server: _Server | None = None


def _running(*, is_young: bool = False) -> _Server:
    """The server, with `_lock` taken."""
    global _server  # noqa: PLW0603 (a process needs but one)
    if _server is None:
        _server = _Server(is_young=is_young)
        atexit.register(end)
    return _server


def _end() -> None:
    global _server  # noqa: PLW0603 (as above)
    if _server is not None:
        atexit.unregister(end)
        _server.end()
        _server = None


def _has_one_thread() -> bool:
    """Whether nothing runs beside us, whoever may have started it."""
    try:
        return len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208 (without pathlib)
    except OSError:
        return threading.active_count() == 1


def _forked(ours: socket.socket, theirs: socket.socket) -> int:
    """The server's process, forked off this one."""
    process = os.fork()
    if not process:
        ours.close()
        do_and_end(serve, theirs)
    return process


def _as_program(theirs: socket.socket) -> int:
    """The server's process, started as a program with its line in place of standard input."""
    call = f"import socket; from {__name__} import serve; serve(socket.socket(fileno=0))"
    home = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120 (as above)
    return os.posix_spawn(
        sys.executable,
        [sys.executable, "-P", "-c", call],  # not from the working folder
        os.environ | {"PYTHONPATH": os.pathsep.join([*filter(None, sys.path), home])},
        file_actions=[(os.POSIX_SPAWN_DUP2, theirs.fileno(), 0)],
    )


# -- in the server


def serve(line: socket.socket) -> NoReturn:
    """Fork workers as they are asked for, until the other end of the line is closed, or dies.

    Whatever they are doing then ends as well.
    """
    ignore(*FOR_THE_PROGRAM)  # workers are deaf to them, too, and end with the program
    signal.pthread_sigmask(signal.SIG_UNBLOCK, FOR_THE_PROGRAM)
    line = _off_standard_input(line)
    gc.disable()
    for needed in _PRELOAD:
        importlib.import_module(needed)
    gc.freeze()  # so that no worker looks through all this for what can be freed
    gc.enable()
    workers: dict[bytes, int] = {}
    while True:
        request, passed = _asked(line)
        _reap(workers)
        if not request:
            _kill(workers.values())
            os._exit(0)
        kind, number, *modules = request.split()
        if kind == b"kill":
            _kill(workers[each] for each in (number,) if each in workers)
            continue
        for module in modules:
            importlib.import_module(module.decode())
        gc.freeze()
        with contextlib.suppress(OSError):  # there can be no process: its line is closed at once
            workers[number] = os.fork()
            if not workers[number]:
                do_and_end(_live, line, number, passed[0])
        os.close(passed[0])


def _asked(line: socket.socket) -> tuple[bytes, list[int]]:
    """The next request, with files that go with it; an empty one when the other end is closed."""
    try:
        request, passed, _, _ = socket.recv_fds(line, _REQUEST, 1)
    except ConnectionError:  # it died without having heard all answers
        return b"", []
    return request, passed


def _off_standard_input(line: socket.socket) -> socket.socket:
    """The line, where it is not standard input, which workers find empty."""
    if line.fileno() == 0:
        line, before = line.dup(), line
        before.detach()
    nothing = os.open(os.devnull, os.O_RDONLY)
    if nothing == 0:  # there was no standard input
        os.set_inheritable(0, True)
    else:
        os.dup2(nothing, 0)
        os.close(nothing)
    return line


def _reap(workers: dict[bytes, int]) -> None:
    """Forget the workers that have ended: their numbers may be other processes' next."""
    for number, process in list(workers.items()):
        if os.waitpid(process, os.WNOHANG)[0]:
            del workers[number]


def _kill(processes: Iterable[int]) -> None:
    for process in processes:
        os.kill(process, signal.SIGKILL)


def _live(asking: socket.socket, number: bytes, line: int) -> None:
    """A worker's life.

    The program is told of its process first, so that it can end it whatever it does.
    """
    import pickle  # here, as above
    from multiprocessing.connection import Connection  # here, as above

    with asking, contextlib.suppress(OSError):
        asking.send((b"%s %d" % (number, os.getpid())).ljust(_ANSWER))
    os.set_inheritable(line, False)
    with Connection(line) as connection:
        try:
            told = connection.recv_bytes()
        except (EOFError, ConnectionError):  # the program has died, or will not need it
            return
        target, arguments = pickle.loads(told)  # noqa: S301 (the program's own)
        target(connection, *arguments)


def do_and_end(function: Callable[..., None], *arguments: Any) -> NoReturn:
    """Do what a forked process is for, and end: with nothing of what its parent had begun."""
    try:
        function(*arguments)
        os._exit(0)
    except BaseException:  # noqa: BLE001 (told, and the end in any case)
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(1)
