"""What the readers of the three languages share: a sentence, and what they find in it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from summarize.lexicon import Lexicon, words
from summarize.quotations.rulebook import Rule

MASK = "\ue000"
"""Stands for each character of a quotation, so that offsets stay."""
_LONGEST_NAME = 14


class Who(NamedTuple):
    """A speaker: characters `[start, end)` of the sentence, the name and the role in them.

    `name` is empty for a pronoun, which means whoever spoke before.
    """

    start: int
    end: int
    name: str
    role: str | None = None


class Told(NamedTuple):
    """An attribution in a sentence: who, the cue, and what is told, `[first, after)`.

    Someone `cited` speaks inside of what another says, who goes on behind.
    """

    who: Who | None
    cue: tuple[int, int]
    first: int
    after: int
    rule: Rule
    denied: bool = False
    cited: bool = False


@dataclass(frozen=True, slots=True)
class EastAsianSentence:
    """A sentence with its quotations masked, and the spans of these, marks included."""

    text: str
    quotes: tuple[tuple[int, int], ...]


class Reader(Protocol):
    """Reads one language."""

    def told(self, sentence: EastAsianSentence) -> list[Told]:
        """What the sentence tells as somebody's, in order."""

    def is_term(self, text: str, start: int, end: int) -> bool:
        """Whether what is quoted at `[start, end)`, marks included, is called so by whoever writes."""

    def label(self, line: str) -> Who | None:
        """Whom a line names that stands above a quotation and has nothing else: （東浜市・松田市長）."""


ReaderMaker = Callable[[Lexicon, str], Reader]
"""Makes the reader of a block by its language's lexicon and the whole block, which may name people."""


def either(field: str) -> str:
    """An expression for any word of a field, the longest first."""
    return "|".join(map(re.escape, sorted(set(words(field)), key=lambda form: (-len(form), form))))


def known_at_end(chunk: str, known: Mapping[str, object]) -> str | None:
    """The longest known name that a chunk ends with."""
    for length in range(min(len(chunk), _LONGEST_NAME), 1, -1):
        if chunk[-length:] in known:
            return chunk[-length:]
    return None


def covered(quotes: Sequence[tuple[int, int]], first: int, after: int) -> list[tuple[int, int]]:
    """The quotations inside `[first, after)`."""
    return [span for span in quotes if first <= span[0] and span[1] <= after]
