"""Our own templates as Jinja has compiled them, kept where Python keeps compiled modules.

To compile those of a batch's overview takes longer than to fill them in for a hundred articles. What cannot be
kept (a folder that is not ours, no bytecode wanted) is compiled by each process, as it would be without this.
"""

import contextlib
import hashlib
import importlib.util
import io
import sys
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket

from summarize.files import write_whole

_OPTIONS = ("autoescape", "trim_blocks", "lstrip_blocks", "keep_trailing_newline")
"""What of an environment decides what its templates are compiled to."""


class KeptBeside(jinja2.BytecodeCache):
    """Keeps what an environment compiles templates in a folder to."""

    def __init__(self, folder: Path, environment: jinja2.Environment) -> None:
        self._folder = folder
        options = [getattr(environment, name) for name in _OPTIONS]
        self._made_with = f"{jinja2.__version__} {options}"

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The file that a template is kept in."""
        return importlib.util.cache_from_source(str(self._folder / name))

    def get_source_checksum(self, source: str) -> str:
        """Something that changes with what a template is compiled to."""
        return hashlib.sha256(f"{self._made_with}\n{source}".encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read what is kept, if anything is."""
        with contextlib.suppress(OSError):
            bucket.load_bytecode(io.BytesIO(Path(bucket.key).read_bytes()))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it, if it can be."""
        if sys.dont_write_bytecode:
            return
        path = Path(bucket.key)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, bucket.bytecode_to_string(), path.parent)
