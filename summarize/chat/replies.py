"""What one HTTP exchange with a service comes to: an answer of any status, or none."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from summarize.chat.streams import assembled


class NoReplyError(Exception):
    """The exchange broke before an answer was complete; sending again may help.

    `left_at` is when the whole request had been handed to the network, as in a `Reply`.
    """

    def __init__(self, problem: str, left_at: float | None = None) -> None:
        super().__init__(problem)
        self.left_at = left_at


class UnreachableError(NoReplyError):
    """There was no connection, so nothing was sent."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer of any status. Header names are in lower case.

    `left_at` is when the whole request had been handed to the network, a `time.monotonic()` value;
    `None` where that isn't known.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes
    left_at: float | None = None

    def json(self) -> Any:
        """The decoded content, a stream of events as one answer; `None` if it isn't JSON.

        Half a character, as where a server cuts its text between tokens, is shown as one that is lost.
        """
        content: bytes | str = self.content
        try:
            self.content.decode()
        except UnicodeDecodeError:
            if b"\0" not in self.content[:4]:  # which JSON in UTF-16 has
                content = self.content.decode(errors="replace")
        try:
            return json.loads(content)
        except (ValueError, RecursionError):
            return assembled(self.content)
