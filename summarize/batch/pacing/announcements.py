"""What a service's headers say of its limits, whatever the service calls them.

There is no standard that model services keep: OpenAI, Groq and Azure send
`x-ratelimit-remaining-requests`, Anthropic `anthropic-ratelimit-requests-remaining`, Mistral
`x-ratelimit-remaining-req-minute`, gateways `ratelimit-remaining` (drafts 0 to 6 of
draft-ietf-httpapi-ratelimit-headers) or `x-ratelimit-remaining`. All are made of the same words, so
the words are read and their order is not.
"""

import functools
import math
import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Literal, NamedTuple

Measure = Literal["requests", "tokens"]

_NAME = re.compile(r"(?:x-|anthropic-)?rate-?limit-(.+)")
_FIELDS = frozenset(("limit", "remaining", "reset"))
_MEASURES: dict[str, Measure] = {
    "req": "requests",
    "request": "requests",
    "requests": "requests",
    "token": "tokens",
    "tokens": "tokens",
}
_WINDOWS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "month": 30 * 86400.0}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_EARLIEST_MOMENT = 1e9
_EARLIEST_IN_MILLISECONDS = 1e12


class Name(NamedTuple):
    """What is limited, and in which window if the header's name says so (`minute`), else ``""``."""

    measure: Measure
    window: str


@dataclass(frozen=True, slots=True)
class Announcement:
    """What is `left` of one limit.

    `reset` is in seconds from the answer on, `window` the length in seconds that the header's name
    gives; one of them is there.
    """

    left: float
    limit: float
    reset: float | None
    window: float | None


def announcements(headers: Mapping[str, str]) -> Iterator[tuple[Name, Announcement]]:
    """Each limit in an answer's headers, under the name of what it limits.

    Limits on anything but requests and tokens are passed over, and so are those on the prompt's or
    the answer's tokens alone, since nobody knows beforehand how a request's tokens divide.
    """
    found: dict[Name, dict[str, str]] = {}
    for header, value in headers.items():
        if (parts := _parts(header)) is not None:
            name, field = parts
            found.setdefault(name, {})[field] = value
    for name, fields in found.items():
        left, limit = _number(fields.get("remaining")), _number(fields.get("limit"))
        reset, window = _reset(fields.get("reset"), headers), _WINDOWS.get(name.window)
        # Azure writes -1 for what it doesn't know.
        if left >= 0 and limit > 0 and (reset is not None or window is not None):
            yield name, Announcement(left, limit, reset, window)


@functools.lru_cache(256)
def _parts(header: str) -> tuple[Name, str] | None:
    """What a header's name says that it tells of, and which of the three things it tells."""
    match = _NAME.fullmatch(header)
    words = match[1].split("-") if match else []
    fields = [word for word in words if word in _FIELDS]
    rest = [word for word in words if word not in _FIELDS]
    measure = _MEASURES.get(rest[0]) if rest else "requests"
    window = "-".join(rest[1:])
    if measure is None or len(fields) != 1 or (window and window not in _WINDOWS):
        return None
    return Name(measure, window), fields[0]


def seconds(duration: str) -> float:
    """Seconds of a duration as services write it: `20ms`, `6m0s`, `1.5`. Raises `ValueError`."""
    parts = _DURATION.findall(duration)
    if parts and "".join(number + unit for number, unit in parts) == duration.strip():
        return sum(float(number) * _SECONDS[unit] for number, unit in parts)
    return float(duration)


def _number(text: str | None) -> float:
    """A finite number, -1 for anything else."""
    try:
        value = float(text or "")
    except ValueError:
        return -1.0
    return value if math.isfinite(value) else -1.0


def _reset(text: str | None, headers: Mapping[str, str]) -> float | None:
    """Seconds until a reset that is given as a duration or as a moment (RFC 3339, Unix time)."""
    if text is None:
        return None
    try:
        value = seconds(text)
    except ValueError:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return None
        value = _unix_time(moment)
    if value >= _EARLIEST_IN_MILLISECONDS:
        value /= 1000
    if value >= _EARLIEST_MOMENT:
        value -= _answered_at(headers)
    return max(0.0, value) if value < math.inf else None


def _answered_at(headers: Mapping[str, str]) -> float:
    """The moment by the service's own clock, for ours may be set otherwise."""
    try:
        moment = parsedate_to_datetime(headers["date"])
    except (KeyError, ValueError, TypeError):
        return time.time()
    return _unix_time(moment)


def _unix_time(moment: datetime) -> float:
    """Seconds since 1970; without a zone it is UTC."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
