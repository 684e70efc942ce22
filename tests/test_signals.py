import signal
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from summarize.signals import FOR_THE_PROGRAM, HEEDED, answered, ignore, restored


@pytest.fixture(autouse=True)
def _as_they_were() -> Iterator[None]:
    """Leave the tests' own process as it was, whatever a test does."""
    before = {each: signal.getsignal(each) for each in FOR_THE_PROGRAM}
    yield
    for each, handler in before.items():
        signal.signal(each, handler)


@pytest.mark.parametrize("kind", HEEDED)
def test_a_signal_is_answered_in_the_meantime_and_not_after(kind: signal.Signals) -> None:
    heard: list[int] = []
    after: list[int] = []
    signal.signal(kind, lambda number, _: after.append(number))
    with answered(lambda number, _: heard.append(number)):
        signal.raise_signal(kind)
    signal.raise_signal(kind)
    assert (heard, after) == ([kind], [kind])


def test_what_is_answered_is_put_back_after_an_error() -> None:
    before = [signal.getsignal(each) for each in HEEDED]
    with pytest.raises(ZeroDivisionError), answered(lambda number, _: number):
        raise ZeroDivisionError
    assert [signal.getsignal(each) for each in HEEDED] == before


def test_what_a_library_sets_is_undone() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with restored():
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_thread_has_nothing_to_put_back_and_does_not_fail() -> None:
    failures: list[BaseException] = []

    def work() -> None:
        try:
            with restored():
                pass
        except BaseException as error:  # noqa: BLE001
            failures.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert not failures


def test_a_process_that_ignores_them_lives_on() -> None:
    program = (
        "import signal; from summarize.signals import FOR_THE_PROGRAM, ignore;"
        "ignore(*FOR_THE_PROGRAM); [signal.raise_signal(each) for each in FOR_THE_PROGRAM]; print('here')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.split() == [b"here"]


def test_what_is_not_named_is_heard() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    ignore(signal.SIGTERM)
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
