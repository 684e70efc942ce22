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
        except (OSError, ValueError, LookupError):
            return cls()
        return cls(path, places, letters)

    def blocks(self, kinds: tuple[str, ...], digests: str) -> list[PackedBlock]:
        """The blocks of these kinds that were made of the same; none, unless all are there."""
        places = [self._places.get((kind, digests)) for kind in kinds]
        return [
            PackedBlock(kind, digests, self._packed(place).decode("ascii"))
            for kind, place in zip(kinds, places, strict=True)
            if place is not None and None not in places
        ]

    def values(self, kinds: tuple[str, ...], digest: str) -> tuple[Any, ...] | None:
        """What something was made to in the blocks of these kinds; `None`, unless it is in all."""
        places = [self._things.get((kind, digest)) for kind in kinds]
        found = [self._values(each[0])[each[1]] for each in places if each is not None]
        return tuple(found) if len(found) == len(kinds) else None

    @cached_property
    def _things(self) -> dict[tuple[str, str], tuple[_Place, int]]:
        return {
            (kind, digest): (place, order)
            for (kind, digests), place in self._places.items()
            for order, digest in enumerate(digests.split(","))
        }

    def _packed(self, place: _Place) -> bytes:
        assert self._path is not None
        with self._path.open("rb") as file:
            file.seek(place[0])
            return file.read(place[1])

    def _unpacked(self, place: _Place) -> list[Any]:
        plain = zlib.decompress(base64.b64decode(self._packed(place)), -zlib.MAX_WBITS)
        values: list[Any] = json.loads(plain)
        return values
