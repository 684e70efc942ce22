"""Shards of reports: Parquet or JSON lines under Zstandard, whole or not at all.

A shard that holds articles which are left to do has another name than the one it gets in the end, so
that a listing of the folder tells what is to be done.
"""

import io
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from summarize.corpus.addresses import file_system
from summarize.corpus.rows import Row
from summarize.errors import ConfigurationError, SourceError, reason
from summarize.files import write_whole

if TYPE_CHECKING:
    import pyarrow as pa

ShardFormat = Literal["parquet", "jsonl"]
ENDINGS: dict[ShardFormat, str] = {"parquet": ".parquet", "jsonl": ".jsonl.zst"}
LEFT = ".left"
_AGAIN = "put that right, then run the same command again"
_GROUP = 250
"""Rows of a Parquet file that are packed together."""
_GROUP_BYTES = 64 << 20
"""Bytes of lines from which on it is fewer: Arrow reads no block of 2 GB."""
_LEVEL = 3
"""Of Zstandard: a higher one takes four times as long for a tenth less."""


def form_of(name: str) -> ShardFormat | None:
    """The format of a shard of this name; `None` for what is none."""
    return next((form for form, ending in ENDINGS.items() if name.endswith(ending)), None)


class Store:
    """A folder of shards, here or wherever fsspec writes. Raises `ConfigurationError`, or `UsageError` for no such address."""

    def __init__(self, address: str, outermost: str | None = None) -> None:
        """`outermost`: the folder around it, out of which no link may lead what is written."""
        self.address = address
        self.is_local = "://" not in address
        try:
            self._system, self._root = file_system(address)
        except SourceError as error:
            raise ConfigurationError(error.message, _AGAIN) from error
        self._outermost = outermost or self._root

    def folder(self, name: str) -> "Store":
        """A folder in it."""
        return Store(f"{self.address.rstrip('/')}/{name}", self._outermost)

    def names(self) -> list[str]:
        """What stands in the folder; nothing where it isn't there yet."""
        try:
            found = self._system.ls(self._root, detail=False)
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._trouble(error) from error
        return [path.rstrip("/").rpartition("/")[2] for path in found]

    def read(self, name: str) -> bytes:
        """A file's content. Raises `FileNotFoundError`."""
        try:
            data: bytes = self._system.cat_file(self._path(name))
        except FileNotFoundError:
            raise
        except OSError as error:
            raise self._trouble(error) from error
        return data

    def write(self, name: str, data: bytes) -> None:
        """Put a file in its place, in one step."""
        path = self._path(name)
        try:
            if not self.is_local:
                self._put(path, data)
                return
            outermost = Path(self._outermost)
            outermost.mkdir(parents=True, exist_ok=True)
            write_whole(Path(path), data, below=outermost)
        except OSError as error:
            raise self._trouble(error) from error

    def _put(self, path: str, data: bytes) -> None:
        """One put; where folders are made before what is in them, as by SFTP, they are made then."""
        try:
            self._system.pipe_file(path, data)
        except FileNotFoundError:
            self._system.makedirs(path.rpartition("/")[0], exist_ok=True)
            self._system.pipe_file(path, data)

    def remove(self, name: str) -> None:
        """Remove a file, if it is there."""
        try:
            if self._system.exists(self._path(name)):
                self._system.rm_file(self._path(name))
        except OSError as error:
            raise self._trouble(error) from error

    def _path(self, name: str) -> str:
        return f"{self._root.rstrip('/')}/{name}".rstrip("/")

    def _trouble(self, error: OSError) -> ConfigurationError:
        return ConfigurationError(f"{self.address} cannot be used: {reason(error)}", _AGAIN)


def table_of(rows: Sequence[Row]) -> "pa.Table":
    """Rows as a table of Arrow."""
    import pyarrow as pa  # here and below: what only corpora need
    from pyarrow import json

    if not rows:
        return _schema().empty_table()
    lines = b"".join(row.line for row in rows)
    return json.read_json(
        pa.BufferReader(lines),
        json.ReadOptions(use_threads=False, block_size=len(lines)),
        json.ParseOptions(explicit_schema=_schema(), unexpected_field_behavior="error"),
    )


def packed(rows: Iterable[Row], form: ShardFormat) -> bytes:
    """A shard's bytes."""
    import pyarrow as pa  # here: see above

    sink = pa.BufferOutputStream()
    (_parquet if form == "parquet" else _json_lines)(rows, sink)
    data: bytes = sink.getvalue().to_pybytes()
    return data


def unpacked(data: bytes, form: ShardFormat) -> Iterator[dict[str, Any]]:
    """A shard's rows by column."""
    import pyarrow as pa  # here: see above
    import pyarrow.parquet as pq

    if form == "parquet":
        for batch in pq.ParquetFile(io.BytesIO(data)).iter_batches(_GROUP):
            yield from batch.to_pylist()
    else:
        stream = pa.CompressedInputStream(io.BytesIO(data), "zstd")
        yield from map(json.loads, io.BufferedReader(stream))


def compressed(data: bytes) -> bytes:
    """The bytes under Zstandard."""
    import pyarrow as pa  # here: see above

    sink = pa.BufferOutputStream()
    with pa.CompressedOutputStream(sink, "zstd") as stream:
        stream.write(data)
    packed: bytes = sink.getvalue().to_pybytes()
    return packed


def decompressed(data: bytes) -> bytes:
    """What `compressed` was given."""
    import pyarrow as pa  # here: see above

    with pa.CompressedInputStream(io.BytesIO(data), "zstd") as stream:
        whole: bytes = stream.read()
    return whole


def _parquet(rows: Iterable[Row], sink: "pa.BufferOutputStream") -> None:
    import pyarrow.parquet as pq  # here: see above

    with pq.ParquetWriter(
        sink, _schema(), compression="zstd", compression_level=_LEVEL, use_dictionary=True
    ) as file:
        for group in _groups(rows):
            file.write_table(table_of(group))


def _json_lines(rows: Iterable[Row], sink: "pa.BufferOutputStream") -> None:
    import pyarrow as pa  # here: see above

    with pa.CompressedOutputStream(sink, "zstd") as stream:
        for row in rows:
            stream.write(row.line)


def _groups(rows: Iterable[Row]) -> Iterator[Sequence[Row]]:
    group: list[Row] = []
    size = 0
    for row in rows:
        group.append(row)
        size += row.size
        if len(group) == _GROUP or size > _GROUP_BYTES:
            yield group
            group, size = [], 0
    if group:
        yield group


def _schema() -> "pa.Schema":
    import pyarrow as pa  # here: see above

    text, number = pa.string(), pa.int64()
    said = pa.struct(
        [
            *((name, text) for name in ("text", "speaker", "role", "via", "status")),
            *((name, text) for name in ("confidence", "polarity", "translation")),
            ("start", number),
            ("end", number),
        ]
    )
    return pa.schema(
        [
            *((name, text) for name in ("id", "url", "sha256", "state", "language", "title")),
            ("published", text),
            ("summary", text),
            ("quotes", pa.list_(said)),
            ("claims", pa.list_(said)),
            ("report", text),
            ("error", text),
            ("requests", number),
            ("tokens", number),
            ("cost", pa.float64()),
        ]
    )
