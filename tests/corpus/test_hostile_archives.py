"""Archives that claim, hold or unpack to more than they should: bounded, and told by name."""

import gzip
import json
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from summarize.article import Article
from summarize.batch.progress import Tally
from summarize.corpus import archives, writing
from summarize.corpus.documents import ArchivedArticle
from summarize.corpus.ending import RunEnd
from summarize.corpus.order import job_of
from summarize.corpus.work import LocalShards, Shard, WorkOrder
from summarize.corpus.writing import unpacked
from summarize.settings import Settings
from summarize.sources import SourceOptions
from tests.batch.newsroom import article
from tests.cli.conftest import Command

pa = pytest.importorskip("pyarrow", reason="archives need the extra `corpus`")
pq = pytest.importorskip("pyarrow.parquet")

OFFLINE = ("--engine", "offline", "--jobs", "1")
STORY = json.dumps({"text": article(1)}).encode() + b"\n"
LONG = "the bridge is open. " * 100_000


def told(out: Path) -> Iterator[tuple[str, str]]:
    """State and error of every row, in order."""
    for shard in sorted(out.glob("reports-*/*.parquet")):
        for row in pq.read_table(shard).to_pylist():
            yield row["state"], (row["error"] or "").partition(": ")[2]


def response(page: bytes, *, length: int | None = None, uri: str = "https://n.example/1") -> bytes:
    """A record of a WARC, whose length may be another than it says."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {uri}\r\n"
        f"WARC-Record-ID: <urn:{uri}>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http) if length is None else length}\r\n\r\n"
    )
    return gzip.compress(head.encode() + http + b"\r\n\r\n")


PAGE = "".join(f"<p>{part}</p>" for part in article(2).split("\n\n")).encode()


@pytest.mark.parametrize("packing", ["plain", "gz"])
def test_a_line_that_is_too_long_is_a_row_and_the_next_one_is_read(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packing: str
) -> None:
    monkeypatch.setattr(archives, "_MOST_TEXT", 1 << 20)
    lines = STORY + json.dumps({"text": LONG}).encode() + b"\n" + STORY
    source = tmp_path / ("news.jsonl" if packing == "plain" else "news.jsonl.gz")
    source.write_bytes(lines if packing == "plain" else gzip.compress(lines))
    assert command("corpus", source, "-o", tmp_path / "out", *OFFLINE).code == 1
    states = list(told(tmp_path / "out"))
    assert [state for state, _ in states] == ["done", "failed", "done"]
    assert "is longer than the" in states[1][1]


def test_a_text_that_is_too_long_is_a_row_and_many_of_it_are_unpacked_once(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "_MOST_TEXT", 1 << 20)
    texts: list[Any] = [article(1), *[LONG] * 60, article(2)]
    pq.write_table(pa.table({"text": texts}), tmp_path / "news.parquet")
    command("corpus", tmp_path / "news.parquet", "-o", tmp_path / "out", *OFFLINE)
    states = [state for state, _ in told(tmp_path / "out")]
    assert states == ["done", *["failed"] * 60, "done"]


@pytest.mark.parametrize(("packing", "filler"), [("gz", b" "), ("zst", b"\n"), ("zst", b" ")])
def test_lines_that_unpack_without_end_end_their_archive_by_name(
    command: Command, tmp_path: Path, filler: bytes, packing: str
) -> None:
    lines = STORY + filler * (96 << 20)
    source = tmp_path / f"news.jsonl.{packing}"
    if packing == "gz":
        source.write_bytes(gzip.compress(lines))
    else:
        sink = pa.BufferOutputStream()
        with pa.CompressedOutputStream(sink, "zstd") as stream:
            stream.write(lines)
        source.write_bytes(sink.getvalue().to_pybytes())
    done = command("corpus", source, "-o", tmp_path / "out", *OFFLINE)
    assert done.code == 1
    assert f"{source}: cannot be read: unpacks to more than 500 times its size" in done.err
    assert [state for state, _ in told(tmp_path / "out")] == ["done"]


@pytest.mark.parametrize("cut", [10, 200])
def test_what_stands_before_the_damage_is_done_and_the_rest_once_it_is_mended(
    command: Command, tmp_path: Path, cut: int
) -> None:
    source = tmp_path / "news.jsonl.gz"
    source.write_bytes(gzip.compress(STORY) + gzip.compress(STORY)[:-cut])
    done = command("corpus", source, "-o", tmp_path / "out", *OFFLINE)
    assert (done.code, "damaged compressed data" in done.err) == (1, True)
    states = list(told(tmp_path / "out"))
    assert states[0] == ("done", "")
    source.write_bytes(gzip.compress(STORY * 2))
    assert command("corpus", source, "-o", tmp_path / "out", *OFFLINE).code == 0
    assert [state for state, _ in told(tmp_path / "out")] == ["done", "done"]


def test_pages_of_a_warc_that_are_too_long_or_cut_off_are_rows(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("fastwarc")
    pytest.importorskip("trafilatura")
    monkeypatch.setattr(archives, "_MOST_PAGE", 100_000)
    source = tmp_path / "crawl.warc.gz"
    records = (response(PAGE), response(b" " * 3_000_000), response(PAGE, length=99_000))
    source.write_bytes(b"".join(records))
    assert command("corpus", source, "-o", tmp_path / "out", *OFFLINE).code == 1
    assert list(told(tmp_path / "out")) == [
        ("done", ""),
        ("failed", "is a page of more than 0 MB"),
        ("failed", "its page is cut off"),
    ]


@pytest.mark.parametrize("packing", ["plain", "gz"])
@pytest.mark.parametrize("left", [10, 20, 120, 200, 260])
def test_a_warc_that_was_cut_off_before_it_was_packed_says_so(
    command: Command, tmp_path: Path, left: int, packing: str
) -> None:
    pytest.importorskip("fastwarc")
    pytest.importorskip("trafilatura")
    whole = gzip.decompress(response(PAGE))
    pieces = (whole, whole[:left])
    source = tmp_path / ("crawl.warc" if packing == "plain" else "crawl.warc.gz")
    packed = pieces if packing == "plain" else tuple(map(gzip.compress, pieces))
    source.write_bytes(b"".join(packed))
    done = command("corpus", source, "-o", tmp_path / "out", *OFFLINE)
    assert (done.code, "cut off in the middle of a record" in done.err) == (1, True)
    assert next(iter(told(tmp_path / "out"))) == ("done", "")


@pytest.mark.parametrize("end", [b"\r\n\r\n", b"\r\n", b""])
def test_a_warc_is_whole_without_the_blank_lines_behind_its_last_record(
    command: Command, tmp_path: Path, end: bytes
) -> None:
    pytest.importorskip("fastwarc")
    pytest.importorskip("trafilatura")
    source = tmp_path / "crawl.warc"
    source.write_bytes(gzip.decompress(response(PAGE)).rstrip() + end)
    assert command("corpus", source, "-o", tmp_path / "out", *OFFLINE).code == 0


def test_a_warc_in_one_piece_that_is_cut_off_says_so(command: Command, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    pytest.importorskip("trafilatura")
    source = tmp_path / "crawl.warc.gz"
    source.write_bytes(gzip.compress(gzip.decompress(response(PAGE)) * 3)[:-3])
    done = command("corpus", source, "-o", tmp_path / "out", *OFFLINE)
    assert (done.code, "cut off in the middle of its compressed data" in done.err) == (1, True)


def test_a_link_to_an_archive_is_no_other_one(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "n.jsonl").write_bytes(STORY)
    for link in ("a.jsonl", "z.jsonl"):
        (folder / link).symlink_to(folder / "n.jsonl")
    assert command("corpus", folder, "-o", tmp_path / "out", *OFFLINE).code == 0
    assert list(told(tmp_path / "out")) == [("done", "")]
    for link in ("a.jsonl", "z.jsonl"):
        (folder / link).unlink()
    assert "1 done" in command("corpus", folder, "-o", tmp_path / "out", *OFFLINE).err
    assert list(told(tmp_path / "out")) == [("done", "")]


@pytest.mark.parametrize("left", [3, 200])
def test_a_warc_that_is_cut_off_says_so(command: Command, tmp_path: Path, left: int) -> None:
    pytest.importorskip("fastwarc")
    pytest.importorskip("trafilatura")
    source = tmp_path / "crawl.warc.gz"
    source.write_bytes(response(PAGE) + response(PAGE)[:left])
    done = command("corpus", source, "-o", tmp_path / "out", *OFFLINE)
    assert (done.code, "cut off in the middle of its compressed data" in done.err) == (1, True)
    assert next(iter(told(tmp_path / "out"))) == ("done", "")


def test_a_page_that_unpacks_without_end_is_a_row(command: Command, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    packed = gzip.compress(b"<html>" + b" " * (80 << 20))
    http = response(packed)
    (tmp_path / "crawl.warc.gz").write_bytes(response(PAGE) + http)
    command("corpus", tmp_path / "crawl.warc.gz", "-o", tmp_path / "out", *OFFLINE)
    states = list(told(tmp_path / "out"))
    assert [state for state, _ in states] == ["done", "failed"]
    assert "is larger than 64 MB unpacked" in states[1][1]


def test_half_a_character_stands_in_no_column_and_ends_no_run(
    command: Command, tmp_path: Path
) -> None:
    half = {"text": "Anna Holm said on Monday that \ud800 the ferry is late.", "url": "u\ud801"}
    lines = json.dumps(half | {"id": "i\ud802", "title": "t\ud803"}).encode() + b"\n" + STORY
    (tmp_path / "news.jsonl").write_bytes(lines + json.dumps({"text": 7, "url": "\udfff"}).encode())
    assert command("corpus", tmp_path / "news.jsonl", "-o", tmp_path / "out", *OFFLINE).code == 1
    assert [state for state, _ in told(tmp_path / "out")] == ["done", "done", "failed"]


def test_rows_are_packed_together_by_what_they_take_unpacked(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "_GROUP_BYTES", 60_000)
    texts = [{"text": article(1), "title": "A" * 20_000}] * 4
    pq.write_table(pa.Table.from_pylist(texts), tmp_path / "a.parquet")
    command("corpus", tmp_path / "a.parquet", "-o", tmp_path / "out", *OFFLINE)
    (shard,) = (tmp_path / "out").glob("reports-*/*.parquet")
    assert pq.ParquetFile(shard).num_row_groups == 2


def test_columns_of_bytes_are_read_as_what_they_say(command: Command, tmp_path: Path) -> None:
    said = {"id": b"i\xc3\xa9", "title": b"T\xff", "published": b"2025-03-01", "url": b"u"}
    pq.write_table(pa.Table.from_pylist([said | {"text": article(1)}]), tmp_path / "a.parquet")
    command("corpus", tmp_path / "a.parquet", "-o", tmp_path / "out", *OFFLINE)
    (shard,) = (tmp_path / "out").glob("reports-*/*.parquet")
    (row,) = pq.read_table(shard).to_pylist()
    assert [row[name] for name in said] == ["i\u00e9", "T\ufffd", "2025-03-01", "u"]


class _Deadly(ArchivedArticle):
    """Kills the process that reads it."""

    def read(self, options: SourceOptions) -> Article:
        os._exit(1)


def test_of_articles_that_go_to_a_process_together_only_the_deadly_one_fails() -> None:
    records = [{"text": article(number)} for number in range(5)]
    documents = [ArchivedArticle(f"a#{number}", each) for number, each in enumerate(records)]
    documents[3] = _Deadly("a#3", records[3])
    job = job_of(Settings(engine="offline"), None)
    order = WorkOrder(job, "jsonl", None, concurrency=1, processes=1)
    with closing(LocalShards(order, Tally(), RunEnd())) as workers:
        done = workers.begin(Shard("a", tuple(documents))).result(timeout=60)
    states = [row["state"] for row in unpacked(done.data, "jsonl")]
    assert states == ["done", "done", "done", "failed", "done"]
