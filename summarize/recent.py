"""What was found out about words and is kept for the texts that come, in bounded room.

Most words of a text stand in it, or in the one before, already; a process that reads for days must
not grow with the others. What fills up is set aside and asked once more before it goes, so that
common words stay.
"""

from collections.abc import Callable
from typing import TypeVar

_LONGEST = 40  # letters; longer words are not met twice

Value = TypeVar("Value")


class Recent(dict[str, Value]):
    """Values by word, those of the words met last: `room` of them to twice as many."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._before: dict[str, Value] = {}

    def learn(self, word: str, find: Callable[[str], Value]) -> Value:
        """The value of a word that is not among them: found again or found, and kept.

        Of a very long word nothing is kept.
        """
        value = self._before.get(word)
        if value is None:
            value = find(word)
        if len(self) >= self._room:
            self._before = dict(self)
            self.clear()
        if len(word) <= _LONGEST:
            self[word] = value
        return value
