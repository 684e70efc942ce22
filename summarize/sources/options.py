"""What a reader of inputs may do, and how much of anything it takes.

Inputs are hostile until they have been read, so every size and every wait has an end. The
defaults suit news: the longest novel in print fits the text limit.
"""

from dataclasses import dataclass, field
from typing import Self

from summarize.settings import Settings
from summarize.sources.network import Network

MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class SourceLimits:
    """Sizes in bytes, times in seconds.

    `input_bytes` bounds what is read or fetched, `text_bytes` what is taken as text or markup
    (also after unpacking), `fetch_seconds` a web request with all its redirects,
    `parse_seconds` and `parse_bytes` the processor time and the memory that a parser may take for
    one document (on the clock, several times as long), `pages` the pages that are read of it.
    """

    input_bytes: int = 64 * MEBIBYTE
    text_bytes: int = 20 * MEBIBYTE
    fetch_seconds: float = 30.0
    parse_seconds: float = 20.0
    parse_bytes: int = 2048 * MEBIBYTE
    pages: int = 2000


@dataclass(frozen=True, slots=True)
class SourceOptions:
    """How to read inputs. `allow_private` lets web addresses lead into the local network.

    `local_only` refuses every web address. `network` is how addresses are reached.
    """

    allow_private: bool = False
    local_only: bool = False
    limits: SourceLimits = field(default_factory=SourceLimits)
    network: Network = field(default_factory=Network)

    @classmethod
    def from_settings(cls, settings: Settings) -> Self:
        """The options that a run's settings ask for."""
        return cls(allow_private=settings.allow_private, local_only=settings.local_only)
