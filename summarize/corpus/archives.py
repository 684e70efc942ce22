"""Archives of articles as streams of records: Parquet, JSON lines, WARC; from anywhere fsspec reads.

pyarrow and fastwarc are imported nowhere else but in `writing`, fsspec only in `addresses`.
"""

import contextlib
import errno
import glob
import gzip
import io
import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, cast

from summarize.batch.fields import Fields
from summarize.batch.lists import bounded_lines
from summarize.corpus.addresses import EXTRA, file_system, unreachable
from summarize.credentials import without_credentials
from summarize.errors import SourceError, SummarizeError, UsageError
from summarize.sources.packing import unpacking

PARQUET = (".parquet", ".pq")
WARC = (".warc", ".warc.gz")
JSON_LINES = tuple(
    f"{name}{packed}" for name in (".jsonl", ".ndjson") for packed in ("", ".gz", ".zst")
)
_AHEAD = 256
"""Records of a Parquet file that are taken apart at once."""
_BUFFER = 1 << 20
"""Bytes of a Parquet column that are read at once."""
_MOST_TEXT = 64 << 20
"""Bytes of the longest line or text that is read."""
_MOST_PAGE = 20 << 20
"""Bytes of the longest page that is read."""
_MOST_HEADER = 1 << 16
"""Bytes of a line of a WARC's header that are read at once."""
_GZIP = b"\x1f\x8b"
_TOO_LONG = f"is longer than the {_MOST_TEXT >> 20} MB that are read of one"
_NO_RECORD = "is not a JSON object with a text"


@dataclass(frozen=True, slots=True)
class ArchiveFacts:
    """What a listing tells of an archive: its bytes, and something that changes with its content.

    `None` is what nobody tells.
    """

    size: int | None = None
    version: str | None = None


@dataclass(slots=True)
class Position:
    """How far an archive has been read, from 0 to 1."""

    share: Callable[[], float] = field(default=lambda: 0.0)


@dataclass(frozen=True, slots=True)
class Archive:
    """One archive: a local path, or an address that fsspec knows (`s3://`, `gs://`, `hf://`)."""

    name: str

    @property
    def label(self) -> str:
        """What people call it, and what is kept of its name."""
        return without_credentials(self.name)

    @property
    def stem(self) -> str:
        """Its file name without endings."""
        name = self.name.rstrip("/").rpartition("/")[2]
        for ending in (*PARQUET, *WARC, *JSON_LINES):
            name = name.removesuffix(ending)
        return name or "archive"

    def facts(self) -> ArchiveFacts:
        """What is known of it without reading it."""
        try:
            system, path = file_system(self.name)
            told = system.info(path)
            version = f"{told['size']} {told['mtime']}" if "mtime" in told else system.ukey(path)
        except (SummarizeError, OSError, NotImplementedError):
            return ArchiveFacts()
        return ArchiveFacts(told.get("size"), version)

    def records(self, fields: Fields, position: Position | None = None) -> Iterator[dict[str, Any]]:
        """Its records under our own names; one that is none is empty, or says its `problem`.

        `position` is kept up to date. Raises `SourceError` if the archive cannot be read, while it is
        read as well, and `UsageError` if no field holds a text.
        """
        at = position or Position()
        try:
            if self.name.endswith(PARQUET):
                yield from self._rows(fields, at)
            elif self.name.endswith(WARC):
                yield from self._pages(at)
            else:
                yield from self._lines(fields, at)
        except ImportError as error:
            raise SourceError(f"{self.name}: reading it needs {error.name}", EXTRA) from error
        except OSError as error:
            raise unreachable(self.name, error) from error

    @contextlib.contextmanager
    def _open(self, at: Position) -> Iterator[BinaryIO]:
        system, place = file_system(self.name)
        with system.open(place, "rb") as raw, contextlib.ExitStack() as opened:
            size = raw.seek(0, io.SEEK_END)
            raw.seek(0)
            at.share = lambda: 1.0 if raw.closed or not size else raw.tell() / size
            file = raw
            if self.name.endswith(".zst"):
                import pyarrow as pa  # here and below: an archive needs one or two of them

                stream = opened.enter_context(pa.CompressedInputStream(raw, "zstd"))
                file = opened.enter_context(unpacking(io.BufferedReader(stream), raw))
            elif self.name.endswith(".gz") and not self.name.endswith(WARC):  # it unpacks itself
                file = opened.enter_context(unpacking(gzip.GzipFile(fileobj=raw), raw))
            yield cast("BinaryIO", file)

    def _rows(self, fields: Fields, at: Position) -> Iterator[dict[str, Any]]:
        import pyarrow as pa  # here: see above
        import pyarrow.parquet as pq

        try:
            with self._open(at) as file:
                there = fields.among(pq.read_schema(file).names, self.name)
                # Buffered, for a column of a row group may be larger than our memory; and what stands in
                # many rows is unpacked once.
                texts = [name for name in (there.text, there.html) if name]
                with pq.ParquetFile(file, buffer_size=_BUFFER, read_dictionary=texts) as table:
                    read, rows = 0, table.metadata.num_rows
                    at.share = lambda: read / rows if rows else 1.0
                    for batch in table.iter_batches(_AHEAD, columns=there.names):
                        columns = {name: batch.column(name) for name in there.names}
                        for row in range(batch.num_rows):
                            read += 1
                            yield _row({name: columns[name][row] for name in columns}, there)
        except pa.ArrowException as error:
            raise OSError(str(error)) from error

    def _lines(self, fields: Fields, at: Position) -> Iterator[dict[str, Any]]:
        there: Fields | None = None
        with self._open(at) as file:
            for line in bounded_lines(file, _MOST_TEXT):
                if line is None:
                    yield {"problem": _TOO_LONG}
                    continue
                if not line.strip():
                    continue
                record = _record(line)
                if there is None and not record and not self.name.endswith(JSON_LINES):
                    raise SourceError(
                        f"{self.name}: is neither Parquet nor JSON lines nor WARC",
                        "articles that are files of their own are for summarize batch",
                    )
                if there is None and record:
                    there = fields.among(record, self.name)
                told = there.read(record) if there else {}
                yield told if record else {"problem": _NO_RECORD}

    def _pages(self, at: Position) -> Iterator[dict[str, Any]]:
        from fastwarc.warc import ArchiveIterator, WarcRecordType  # here: see above

        with self._open(at) as file:
            responses = ArchiveIterator(file, record_types=WarcRecordType.response)
            since = 0
            for number, response in enumerate(responses, 1):
                since = response.stream_pos
                headers = response.http_headers
                if headers is None or not str(headers.status_code or "").startswith("2"):
                    continue
                if "html" not in (response.http_content_type or ""):
                    continue
                url = response.headers.get("WARC-Target-URI") or ""
                size = response.content_length
                page = response.reader.read(_MOST_PAGE)
                found = response.headers.get("WARC-Record-ID") or f"{number}"
                record = {"url": url.strip("<>"), "id": found.strip("<>")}
                if size > _MOST_PAGE:
                    problem = f"is a page of more than {_MOST_PAGE >> 20} MB"
                    yield record | {"problem": problem}
                elif len(page) < size:
                    yield record | {"problem": "its page is cut off"}
                else:
                    yield record | {"html": page}
            _refuse_cut_off(file, since, is_packed=self.name.endswith(".gz"))


def _refuse_cut_off(file: BinaryIO, since: int, *, is_packed: bool) -> None:
    """Raise `OSError` for a WARC that ends too soon; `since` is where one of its last records begins.

    fastwarc takes that for the end, though half of the archive may be missing.
    """
    file.seek(since)
    if not is_packed:
        _refuse_half_a_record(file)
        return
    if file.read(len(_GZIP)) != _GZIP:  # all records in one piece
        since = 0
    file.seek(since)
    try:
        _refuse_half_a_record(io.BufferedReader(gzip.GzipFile(fileobj=file), _BUFFER))
    except EOFError as error:
        raise OSError(errno.EIO, "cut off in the middle of its compressed data") from error
    except (gzip.BadGzipFile, zlib.error):
        return  # what fastwarc could read


def _refuse_half_a_record(records: BinaryIO) -> None:
    """Raise `OSError` if the last record lacks its end. A record's end needs no blank lines here."""
    cut_off = OSError(errno.EIO, "cut off in the middle of a record")
    while version := records.readline(_MOST_HEADER):
        if not version.strip():
            continue
        length = 0
        while (line := records.readline(_MOST_HEADER)).strip():
            name, _, value = line.partition(b":")
            if name.strip().lower() == b"content-length" and value.strip().isdigit():
                length = int(value)
        if not line:
            raise cut_off
        while length > 0:
            read = len(records.read(min(length, _BUFFER)))
            if not read:
                raise cut_off
            length -= read


def _row(columns: Mapping[str, Any], there: Fields) -> dict[str, Any]:
    """A row of a Parquet file, of whose values only those are made that are not too long."""
    import pyarrow as pa  # here: see above

    row, is_whole = {}, True
    for name, cell in columns.items():
        value = cell.value if isinstance(cell, pa.DictionaryScalar) else cell
        if isinstance(value, pa.BinaryScalar) and value.is_valid:
            is_whole &= value.as_buffer().size <= _MOST_TEXT
        if is_whole or name not in (there.text, there.html):
            row[name] = value.as_py()
    return there.read(row) if is_whole else there.read(row) | {"problem": _TOO_LONG}


def _record(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def archives(sources: tuple[str, ...], *, local_only: bool) -> list[Archive]:
    """Every archive that sources name, once: files, folders (searched recursively), globs and addresses.

    Once whatever its names are: a link to it is no other archive.

    Raises `UsageError` for what isn't there, holds none, or is off this machine under `local_only`, and
    `SourceError` for a glob whose files nobody can list.
    """
    found: dict[str, Archive] = {}
    for source in sources:
        if "://" in source and local_only:
            raise UsageError(f"{source}: is off this machine, and --local-only was given")
        for name in _names(source):
            place = name if "://" in name else str(Path(name).resolve())
            known = found.get(place)
            if known is None or (_is_link(known.name) and not _is_link(name)):
                found[place] = Archive(name)
    return list(found.values())


def _is_link(name: str) -> bool:
    """Whether a name is another one's: of two, an archive keeps its own, whatever comes of the other."""
    return "://" not in name and Path(name).is_symlink()


def _names(source: str) -> list[str]:
    path = Path(source)
    if "://" not in source and path.is_file():
        return [source]
    if "://" not in source and path.is_dir():
        known = (*PARQUET, *WARC, *JSON_LINES)
        inside = sorted(str(file) for file in path.rglob("*") if str(file).endswith(known))
        return inside or _none(f"{source}: holds no Parquet, JSON lines or WARC")
    if "://" in source and "*" not in source:
        with contextlib.suppress(SourceError):  # what fails in its turn, and alone
            file_system(source)
        return [source]
    names = _matches(source) if "://" in source or glob.has_magic(source) else []
    return names or _none(f"{source}: there is no such file or folder")


def _matches(pattern: str) -> list[str]:
    """The files that a glob names, sorted. Raises `SourceError` where nobody can list them."""
    system, inside = file_system(pattern)
    try:
        paths = [path for path in system.glob(inside) if not system.isdir(path)]
    except OSError as error:
        raise unreachable(pattern, error) from error
    return sorted(system.unstrip_protocol(path) if "://" in pattern else path for path in paths)


def _none(problem: str) -> list[str]:
    raise UsageError(problem)
