"""The overview as an earlier run left it, of which most is still as it is.

Each block stands on a line of its own with a digest of what it was made of. A run that adds a day's articles
to a folder of many makes the blocks that they are in, and takes the others over as they stand.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

_BLOCK = re.compile(rb"([a-z-]+) ([0-9a-f]+) (?=[A-Za-z0-9+/=]+\n)")
_SETTINGS = b'<script type="application/json" id="settings">'
_END = b"</script>"


@dataclass(frozen=True, slots=True)
class PackedBlock:
    """Some things of a kind, packed; the digest is that of what they were made of."""

    kind: str
    digest: str
    packed: str


class EarlierPage:
    """The blocks of a page, by where they stand in it; of no page, none."""

    def __init__(
        self, path: Path | None = None, places: dict[tuple[str, str], tuple[int, int]] | None = None,
        letters: Iterable[str] = (),
    ) -> None:  # fmt: skip
        """`places` are offsets and lengths of blocks; `letters` those that the page can romanise."""
        self._path = path
        self._places = places or {}
        self.letters = frozenset(letters)

    @classmethod
    def read(cls, path: Path) -> Self:
        """The page at `path`; one that is not there, or is none of ours, has no blocks."""
        places: dict[tuple[str, str], tuple[int, int]] = {}
        letters: Iterable[str] = ()
        at = 0
        try:
            with path.open("rb") as file:
                for line in file:
                    found = _BLOCK.match(line)
                    if found:
                        kind, digest = (part.decode("ascii") for part in found.groups())
                        places[kind, digest] = (at + found.end(), len(line) - 1 - found.end())
                    elif line.startswith(_SETTINGS):
                        settings = line.rstrip().removeprefix(_SETTINGS).removesuffix(_END)
                        letters = json.loads(settings)["letters"]
                    at += len(line)
        except (OSError, ValueError, LookupError):
            return cls()
        return cls(path, places, letters)

    def blocks(self, kinds: tuple[str, ...], digest: str) -> list[PackedBlock]:
        """The blocks of these kinds that were made of the same; none, unless all are there."""
        if self._path is None or any((kind, digest) not in self._places for kind in kinds):
            return []
        found = []
        with self._path.open("rb") as file:
            for kind in kinds:
                start, size = self._places[kind, digest]
                file.seek(start)
                found.append(PackedBlock(kind, digest, file.read(size).decode("ascii")))
        return found
