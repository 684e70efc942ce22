"""The overview as an earlier run left it, of which most is still as it is.

Each block stands on a line of its own, with a digest for each thing in it of what that was made of. A run
that adds a day's articles to a folder of many takes over blocks as they stand, and the things of others.
"""

import base64
import json
import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Self

_BLOCK = re.compile(rb"([a-z-]+) ([\w,-]+) (?=[A-Za-z0-9+/=]+\n)")
_SETTINGS = b'<script type="application/json" id="settings">'
_END = b"</script>"
_UNPACKED = 128
"""Blocks that are held unpacked: things that were in one block are in few of now."""

_Place = tuple[int, int]
"""Where a block stands in the page, and its length."""


@dataclass(frozen=True, slots=True)
class PackedBlock:
    """Some things of a kind, packed; the digests, with commas between, are those of what they were made of."""

    kind: str
    digests: str
    packed: str

    @classmethod
    def of(cls, kind: str, digests: str, values: Sequence[Any]) -> Self:
        """Pack what things were made to: JSON, deflated, in base64."""
        text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
        deflate = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
        packed = deflate.compress(text.encode("utf-8", "replace")) + deflate.flush()
        return cls(kind, digests, base64.b64encode(packed).decode("ascii"))


class EarlierPage:
    """The blocks of a page, by where they stand in it; of no page, none."""

    def __init__(
        self, path: Path | None = None, places: dict[tuple[str, str], _Place] | None = None,
        letters: Iterable[str] = (),
    ) -> None:  # fmt: skip
        """`places` go by kinds and digests; `letters` are those that the page can romanise."""
        self._path = path
        self._places = places or {}
        self._values = lru_cache(_UNPACKED)(self._unpacked)
        self.letters = frozenset(letters)

    @classmethod
    def read(cls, path: Path) -> Self:
        """The page at `path`; one that is not there, or is none of ours, has no blocks."""
        places: dict[tuple[str, str], _Place] = {}
        letters: Iterable[str] = ()
        at = 0
        try:
            with path.open("rb") as file:
                for line in file:
                    found = _BLOCK.match(line)
                    if found:
                        kind, digests = (part.decode("ascii") for part in found.groups())
                        places[kind, digests] = (at + found.end(), len(line) - 1 - found.end())
                    elif line.startswith(_SETTINGS):
                        settings = line.rstrip().removeprefix(_SETTINGS).removesuffix(_END)
                        letters = json.loads(settings)["letters"]
                    at += len(line)
            return cls(path, places, letters)
        except (OSError, ValueError, LookupError, TypeError, RecursionError):
            return cls()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it."""
        return not self._places

    def blocks(self, kinds: tuple[str, ...], digests: str) -> list[PackedBlock]:
        """The blocks of these kinds that were made of the same; none, unless all are there."""
        places = [self._places.get((kind, digests)) for kind in kinds]
        if None in places:
            return []
        return [
            PackedBlock(kind, digests, packed.decode("ascii"))
            for kind, packed in zip(kinds, self._packed(*filter(None, places)), strict=True)
        ]

    def values(self, kinds: tuple[str, ...], digest: str) -> tuple[Any, ...] | None:
        """What something was made to in the blocks of these kinds; `None`, unless it is whole in all."""
        found = []
        for kind in kinds:
            block, order = self._things.get((kind, digest), (None, 0))
            values = None if block is None else self._values(*block)
            if values is None:
                return None
            found.append(values[order])
        return tuple(found)

    @cached_property
    def _things(self) -> dict[tuple[str, str], tuple[tuple[_Place, int], int]]:
        """Of each thing its block, as `_unpacked` takes it, and which it is in it."""
        return {
            (kind, digest): ((place, digests.count(",") + 1), order)
            for (kind, digests), place in self._places.items()
            for order, digest in enumerate(digests.split(","))
        }

    def _packed(self, *places: _Place) -> list[bytes]:
        assert self._path is not None
        packed = []
        with self._path.open("rb") as file:
            for at, length in places:
                file.seek(at)
                packed.append(file.read(length))
        return packed

    def _unpacked(self, place: _Place, count: int) -> list[Any] | None:
        """The things of a block; `None` where it is damaged, for what it held can be made again."""
        [packed] = self._packed(place)
        try:
            plain = zlib.decompress(base64.b64decode(packed), -zlib.MAX_WBITS)
            values = json.loads(plain)
        except (zlib.error, ValueError, RecursionError):
            return None
        return values if isinstance(values, list) and len(values) == count else None
