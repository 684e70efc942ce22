"""What a folder of shards says of itself: the options it was made with, and what is in it."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, get_args

from summarize import __version__
from summarize.corpus.rows import State
from summarize.corpus.writing import Store
from summarize.errors import ConfigurationError

_DIGEST = 32
"""Characters of a digest of articles."""


@dataclass(slots=True)
class ShardTotals:
    """Sums over rows. `digest` is one of the articles that they are about; sums of shards have none."""

    done: int = 0
    failed: int = 0
    left: int = 0
    requests: int = 0
    tokens: int = 0
    cost: float = 0.0
    digest: str = ""

    def __iadd__(self, other: "ShardTotals") -> "ShardTotals":
        for name in (*get_args(State), "requests", "tokens", "cost"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        return self

    def count(self, state: State, article: tuple[str, str]) -> None:
        """Count a row; `article` is the identifier and the digest of its article."""
        setattr(self, state, getattr(self, state) + 1)
        self.digest = digest_of([article], self.digest)

    def take(self, row: Mapping[str, Any]) -> None:
        """Count a row of a shard, and what it took."""
        self.count(row["state"], (row["id"], row["sha256"]))
        self.requests += row["requests"]
        self.tokens += row["tokens"]
        self.cost += row["cost"]

    @property
    def rows(self) -> int:
        """Articles, whatever became of them."""
        return self.done + self.failed + self.left


def digest_of(articles: Iterable[tuple[str, str]], before: str = "") -> str:
    """A digest of articles in their order, from the identifier and the digest of each."""
    for article in articles:
        before = hashlib.sha256("\n".join((before, *article)).encode()).hexdigest()[:_DIGEST]
    return before


@dataclass(frozen=True, slots=True)
class ArchiveNote:
    """An archive that was read to its end: how many shards it gave, and what tells its content."""

    shards: int
    version: str | None


@dataclass(slots=True)
class Manifest:
    """The totals of each shard by its name, and a note of each archive that was read to its end.

    `options` is what all the shards were made with. `part` tells apart those who share a folder.
    """

    options: dict[str, Any]
    part: str = ""
    shards: dict[str, ShardTotals] = field(default_factory=dict)
    archives: dict[str, ArchiveNote] = field(default_factory=dict)
    _there: bytes = b""

    @property
    def name(self) -> str:
        """The manifest's file name."""
        return f"_manifest{self.part}.json"

    @property
    def totals(self) -> ShardTotals:
        """Sums over all shards."""
        total = ShardTotals()
        for shard in self.shards.values():
            total += shard
        return total

    def load(self, store: Store) -> None:
        """Take up what an earlier run wrote, if any. Raises `ConfigurationError` if it is damaged."""
        try:
            self._there = store.read(self.name)
            told = json.loads(self._there)
            self.shards = {name: ShardTotals(**sums) for name, sums in told["shards"].items()}
            self.archives = {name: ArchiveNote(**note) for name, note in told["archives"].items()}
        except FileNotFoundError:
            return
        except (ValueError, KeyError, TypeError) as error:
            raise ConfigurationError(
                f"{store.address}: {self.name} is damaged: {error}", "remove it to read the shards"
            ) from error

    def save(self, store: Store) -> None:
        """Write it, whole, unless it stands there so."""
        told = {
            "summarize": __version__,
            "options": self.options,
            "totals": asdict(self.totals),
            "shards": {name: asdict(sums) for name, sums in self.shards.items()},
            "archives": {name: asdict(note) for name, note in self.archives.items()},
        }
        data = json.dumps(told, indent=1, ensure_ascii=False).encode()
        if data != self._there:
            store.write(self.name, data)
            self._there = data
