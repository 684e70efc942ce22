"""What a function returns or raises that is called in another process, as it is sent from there.

Not all can be: what is not pickled, or not read again, as an exception that is made of more than it keeps.
That is told as if the process had died, for whoever asked can do no more about the one than about the other.
"""

import pickle
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from typing import Any, BinaryIO

from summarize.batch.line import DeadError

Outcome = tuple[Any, Exception | None]
"""What a function returned, and what it raised."""


def outcome(function: Callable[..., Any], *arguments: Any) -> Outcome:
    """What a function returns, and what it raises."""
    try:
        return function(*arguments), None
    except Exception as error:  # noqa: BLE001 (whatever it is, the other process has to hear of it)
        return None, error


def packed_outcome(function: Callable[..., Any], *arguments: Any) -> bytes:
    """What a function returns and raises, to be sent."""
    told = outcome(function, *arguments)
    try:
        return pickle.dumps(told, pickle.HIGHEST_PROTOCOL)
    except Exception as error:  # noqa: BLE001 (pickling calls whatever classes say)
        return pickle.dumps((None, _unheard(error)), pickle.HIGHEST_PROTOCOL)


def read_outcome(told: bytes) -> Outcome:
    """What was sent."""
    return outcome_in(BytesIO(told))


def write_outcome(file: BinaryIO, function: Callable[..., Any], *arguments: Any) -> None:
    """Write what a function returns and raises as it is packed, so that what is large is not held twice."""
    told = outcome(function, *arguments)
    with suppress(Exception):  # it ends too soon, and cannot be read
        pickle.dump(told, file, pickle.HIGHEST_PROTOCOL)


def outcome_in(file: BinaryIO) -> Outcome:
    """What was written, read as it comes."""
    try:
        value, failure = pickle.load(file)  # noqa: S301 (our own process's)
    except EOFError:
        return None, DeadError()
    except Exception as error:  # noqa: BLE001 (as above)
        return None, _unheard(error)
    return value, failure


def _unheard(error: Exception) -> DeadError:
    return DeadError(f"its answer cannot be sent: {error}")
