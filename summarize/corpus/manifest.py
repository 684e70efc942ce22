"""What a folder of shards says of itself: the options it was made with, and what is in it."""

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from summarize import __version__
from summarize.corpus.writing import Store
from summarize.errors import ConfigurationError


@dataclass(slots=True)
class ShardTotals:
    """Sums over rows."""

    done: int = 0
    failed: int = 0
    left: int = 0
    requests: int = 0
    tokens: int = 0
    cost: float = 0.0

    def __iadd__(self, other: "ShardTotals") -> "ShardTotals":
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))
        return self

    @property
    def rows(self) -> int:
        """Articles, whatever became of them."""
        return self.done + self.failed + self.left


@dataclass(slots=True)
class Manifest:
    """The totals of each shard by its name, and the number of shards of each archive that is read whole.

    `options` is what all the shards were made with. `part` tells apart those who share a folder.
    """

    options: dict[str, Any]
    part: str = ""
    shards: dict[str, ShardTotals] = field(default_factory=dict)
    archives: dict[str, int] = field(default_factory=dict)

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
            told = json.loads(store.read(self.name))
            self.shards = {name: ShardTotals(**sums) for name, sums in told["shards"].items()}
            self.archives = dict(told["archives"])
        except FileNotFoundError:
            return
        except (ValueError, KeyError, TypeError) as error:
            raise ConfigurationError(
                f"{store.address}: {self.name} is damaged: {error}", "remove it to read the shards"
            ) from error

    def save(self, store: Store) -> None:
        """Write it, whole."""
        told = {
            "summarize": __version__,
            "options": self.options,
            "totals": asdict(self.totals),
            "shards": {name: asdict(sums) for name, sums in self.shards.items()},
            "archives": self.archives,
        }
        store.write(self.name, json.dumps(told, indent=1, ensure_ascii=False).encode())
