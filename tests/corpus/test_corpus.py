"""Archives in, shards of reports out: whole, resumable, and readable by others."""

import gzip
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import pytest

from summarize.batch.fields import Fields
from summarize.batch.own_folder import FOLDER, alone
from summarize.corpus import shards as corpus_shards
from summarize.corpus.order import CorpusOrder
from summarize.corpus.tables import reports
from summarize.corpus.writing import Store
from summarize.settings import Settings
from tests.batch.newsroom import answering, article
from tests.batch.replies import contradicting, honest
from tests.cli.conftest import Command
from tests.server import Behaviour, Json, Server, serve

pa = pytest.importorskip("pyarrow", reason="archives need the extra `corpus`")
pq = pytest.importorskip("pyarrow.parquet")

ROOT = Path(__file__).parents[2]
OFFLINE = ("--engine", "offline", "--jobs", "1")
DEAR = '[prices]\n"test-model" = { prompt = 10, completion = 10 }\n'


@pytest.fixture(autouse=True)
def _small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus_shards, "SHARD_ROWS", 4)


def records(count: int) -> list[dict[str, Any]]:
    return [
        {"_id": f"n{number}", "maintext": article(number), "headline": f"Story {number}"}
        for number in range(count)
    ]


def json_lines(path: Path, told: Sequence[object]) -> Path:
    lines = "".join(f"{json.dumps(each)}\n" for each in told).encode()
    path.write_bytes(gzip.compress(lines) if path.suffix == ".gz" else lines)
    return path


def warc(path: Path, url: str, page: str) -> Path:
    """A compressed WARC of one response."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.encode()
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\n"
        "WARC-Date: 2026-11-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    whole = io.BytesIO()
    whole.write(gzip.compress(head.encode() + http + b"\r\n\r\n"))
    path.write_bytes(whole.getvalue())
    return path


def shards(out: Path) -> list[Path]:
    return sorted(out.glob("reports-*/*.parquet"))


def rows(out: Path) -> Iterator[dict[str, Any]]:
    for shard in shards(out):
        yield from pq.read_table(shard).to_pylist()


def asking(command: Command, server: Server, *words: object) -> int:
    model = ("--base-url", server.url, "-m", "test-model", "--jobs", "1")
    return command("corpus", *words, *model).code


@pytest.mark.parametrize("name", ["news.jsonl", "news.jsonl.gz", "news.parquet"])
def test_every_record_becomes_a_row(command: Command, tmp_path: Path, name: str) -> None:
    source, told = tmp_path / name, records(10)
    if name.endswith("parquet"):
        pq.write_table(pa.Table.from_pylist(told), source)
    else:
        json_lines(source, told)
    assert command("corpus", source, "-o", tmp_path / "out", *OFFLINE).code == 0
    found = {row["id"]: row for row in rows(tmp_path / "out")}
    assert found.keys() == {f"n{number}" for number in range(10)}
    assert {row["state"] for row in found.values()} == {"done"}
    assert (found["n3"]["title"], found["n3"]["language"]) == ("Story 3", "en")
    assert (
        found["n3"]["quotes"][0]["text"] == json.loads(found["n3"]["report"])["quotes"][0]["text"]
    )
    assert len(shards(tmp_path / "out")) == 3
    assert next((tmp_path / "out").glob("reports-*/_SUCCESS"))


def test_each_report_is_read_again_by_another_model(command: Command, tmp_path: Path) -> None:
    source, out = json_lines(tmp_path / "news.jsonl", records(6)), tmp_path / "out"
    again = ("--double-check", "other")
    with serve(Behaviour(reply=contradicting)) as server:
        assert asking(command, server, source, "-o", out, *again) == 0
        asked = Counter(request.body["model"] for request in server.requests if request.body)
        assert asked == {"test-model": 6, "other": 6}
        assert asking(command, server, source, "-o", out, *again) == 0
        assert server.stats.chats == 12
        assert asking(command, server, source, "-o", out, "--double-check", "third") == 2
    for row in rows(out):
        report = json.loads(row["report"])
        assert report["double_check"]["model"] == "other"
        assert report["summary"]["sentences"][0]["status"] == "unsupported"


def test_a_text_that_is_no_archive_is_named(command: Command, tmp_path: Path) -> None:
    source = tmp_path / "story.txt"
    source.write_text(article(3), "utf-8")
    run = command("corpus", source, "-o", tmp_path / "out", *OFFLINE)
    assert (run.code, "is neither Parquet nor JSON lines nor WARC" in run.err) == (1, True)


def test_pages_of_a_warc_are_read_as_pages(command: Command, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    pytest.importorskip("trafilatura")
    story = "".join(f"<p>{part}</p>" for part in article(7).split("\n\n")[1:])
    page = f"<html><head><title>Work begins</title></head><body><article>{story}</article></body>"
    source = warc(tmp_path / "crawl.warc.gz", "https://news.example/7", page)
    assert command("corpus", source, "-o", tmp_path / "out", *OFFLINE).code == 0
    (row,) = rows(tmp_path / "out")
    assert (row["state"], row["url"]) == ("done", "https://news.example/7")
    assert "<p>" not in row["summary"]


def test_what_cannot_be_read_is_a_row_that_says_why(command: Command, tmp_path: Path) -> None:
    paragraphs = {"_id": "list", "maintext": article(8).split("\n\n")}
    told = [*records(2), paragraphs, {"_id": "empty", "maintext": " "}, ["none"], {"maintext": 12}]
    source = json_lines(tmp_path / "news.jsonl", told)
    assert command("corpus", source, "-o", tmp_path / "out", *OFFLINE).code == 1
    failed = [row for row in rows(tmp_path / "out") if row["state"] == "failed"]
    assert [row["error"] for row in failed] == [
        f"{source}#4: has no text",
        f"{source}#5: is not a JSON object with a text",
        f"{source}#6: has no text",
    ]


@pytest.mark.parametrize("line", [b'{"text": "broken off', b'{"text": "na\xefve"}', b"null", b"{}"])
def test_a_line_that_is_no_record_says_so_and_the_next_is_read(
    command: Command, tmp_path: Path, line: bytes
) -> None:
    source = tmp_path / "news.jsonl"
    first, second = (json.dumps(each).encode() for each in records(2))
    source.write_bytes(b"\n".join((first, line, second)))
    assert command("corpus", source, "-o", tmp_path / "out", *OFFLINE).code == 1
    found = [(row["state"], row["error"]) for row in rows(tmp_path / "out")]
    wrong = f"{source}#2: is not a JSON object with a text"
    assert found == [("done", None), ("failed", wrong), ("done", None)]


def test_a_second_run_asks_and_writes_nothing(command: Command, tmp_path: Path) -> None:
    source = json_lines(tmp_path / "news.jsonl", records(6))
    with serve(answering()) as server:
        assert asking(command, server, source, "-o", tmp_path / "out") == 0
        asked = server.stats.answered
        (folder,) = (tmp_path / "out").glob("reports-*")
        before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
        assert len(before) == 4
        assert asking(command, server, source, "-o", tmp_path / "out") == 0
        assert server.stats.answered == asked
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_a_folder_that_was_whole_is_so_no_more_where_something_is_left(
    command: Command, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text(DEAR)
    source, out = json_lines(tmp_path / "news.jsonl", records(2)), tmp_path / "out"
    words = (source, "-o", out, "--config", tmp_path / "config.toml")
    with serve(answering()) as server:
        assert asking(command, server, *words) == 0
        (success,) = out.glob("reports-*/_SUCCESS")
        json_lines(source, records(8))
        assert asking(command, server, *words, "--max-cost-run", "0") == 3
        assert not success.exists()
        assert asking(command, server, *words) == 0
        assert success.exists()


def test_what_the_budget_leaves_is_done_by_the_same_command(
    command: Command, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text(DEAR)
    source = json_lines(tmp_path / "news.jsonl", records(6))
    words = (source, "-o", tmp_path / "out", "--config", tmp_path / "config.toml")
    with serve(answering()) as server:
        assert asking(command, server, *words, "--max-cost-run", "0.03") != 0
        first = list(rows(tmp_path / "out"))
        assert {"left"} < {row["state"] for row in first} <= {"left", "done"}
        assert not list((tmp_path / "out").glob("reports-*/_SUCCESS"))
        asked = server.stats.answered
        assert asking(command, server, *words) == 0
        second = {row["id"]: row for row in rows(tmp_path / "out")}
        assert {row["state"] for row in second.values()} == {"done"}
        assert server.stats.answered == 6 > asked
        paid = {row["id"]: row["cost"] for row in first if row["cost"]}
        assert all(second[name]["cost"] == pytest.approx(cost) for name, cost in paid.items())


def test_money_spent_before_counts(command: Command, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(DEAR)
    source = json_lines(tmp_path / "news.jsonl", records(8))
    words = (source, "-o", tmp_path / "out", "--config", tmp_path / "config.toml")
    with serve(answering()) as server:
        for _ in range(4):
            assert asking(command, server, *words, "--max-cost", "0.03") != 0
            assert sum(row["cost"] for row in rows(tmp_path / "out")) <= 0.03
        assert 0 < server.stats.answered < 8


def test_a_shard_that_a_kill_left_unnoted_is_counted(command: Command, tmp_path: Path) -> None:
    source = json_lines(tmp_path / "news.jsonl", records(6))
    assert command("corpus", source, "-o", tmp_path / "out", *OFFLINE).code == 0
    next((tmp_path / "out").glob("reports-*/_manifest.json")).unlink()
    before = {path: path.stat().st_mtime_ns for path in shards(tmp_path / "out")}
    assert "6 done" in command("corpus", source, "-o", tmp_path / "out", *OFFLINE).err
    assert {path: path.stat().st_mtime_ns for path in shards(tmp_path / "out")} == before


def test_a_file_above_the_folder_is_named(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "taken"
    file.write_text("in the way")
    source = json_lines(tmp_path / "news.jsonl", records(1))
    done = command("corpus", source, "-o", file / "out", *OFFLINE)
    assert (done.code, "cannot be used: Not a directory" in done.err) == (3, True)


def test_a_folder_of_other_options_is_refused(command: Command, tmp_path: Path) -> None:
    source = json_lines(tmp_path / "news.jsonl", records(1))
    assert command("corpus", source, "-o", tmp_path / "out", *OFFLINE).code == 0
    again = command("corpus", source, "-o", tmp_path / "out", "--to", "ru", *OFFLINE)
    assert again.code == 2
    assert "other options" in again.err


def test_parts_share_the_shards(command: Command, tmp_path: Path) -> None:
    source = json_lines(tmp_path / "news.jsonl", records(12))
    counts = []
    for part in ("1/2", "2/2"):
        words = ("corpus", source, "-o", tmp_path / "out", "--shard", part)
        assert command(*words, *OFFLINE).code == 0
        counts.append(len(shards(tmp_path / "out")))
    assert counts == [2, 3]
    assert len({row["id"] for row in rows(tmp_path / "out")}) == 12
    assert command("corpus", source, "-o", tmp_path / "o", "--shard", "3/2", *OFFLINE).code == 2


def test_a_field_that_is_not_there_is_answered_with_those_that_are(
    command: Command, tmp_path: Path
) -> None:
    source = json_lines(tmp_path / "news.jsonl", [{"lede": "A", "words": article(1)}])
    guessed = command("corpus", source, "-o", tmp_path / "out", *OFFLINE)
    assert guessed.code == 2
    assert "lede, words" in guessed.err
    named = ("corpus", source, "-o", tmp_path / "out", "--text-field")
    assert command(*named, "words", *OFFLINE).code == 0
    assert command(*named, "x", "-o", tmp_path / "other", *OFFLINE).code == 2


def test_json_lines_come_out_where_asked_and_can_go_in(command: Command, tmp_path: Path) -> None:
    source = json_lines(tmp_path / "news.jsonl", records(5))
    out = tmp_path / "out"
    assert command("corpus", source, "-o", out, "-f", "jsonl", *OFFLINE).code == 0
    found = []
    for path in sorted(out.glob("reports-*/*.jsonl.zst")):
        with pa.CompressedInputStream(pa.OSFile(str(path)), "zstd") as stream:
            found += [json.loads(line) for line in stream.read().splitlines()]
    assert [row["id"] for row in found] == [f"n{number}" for number in range(5)]
    again = command("corpus", out, "-o", tmp_path / "o", "--text-field", "summary", *OFFLINE)
    assert "5 done" in again.err


def test_duckdb_is_asked_who_said_what(command: Command, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    source = json_lines(tmp_path / "news.jsonl", records(9))
    assert command("corpus", source, "-o", tmp_path / "out", *OFFLINE).code == 0
    said = dict(
        duckdb.sql(
            "select id, q.speaker from "
            f"(select id, unnest(quotes) q from '{tmp_path}/out/*/*.parquet')"
        ).fetchall()
    )
    assert said["n0"] in article(0)
    assert len(said) == 9


def test_a_dry_run_reckons_by_a_sample(command: Command, tmp_path: Path) -> None:
    source = json_lines(tmp_path / "news.jsonl", records(9))
    with serve(answering()) as server:
        ran = command(
            *("corpus", source, "-o", tmp_path / "out", "--dry-run", "--base-url", server.url),
            *("-m", "test-model", "--context-window", "8000"),
        )
        assert server.stats.answered == 0
    assert ran.code == 0
    assert "9 articles" in ran.out
    assert "by a sample of 9: about 9 requests" in ran.out
    assert not (tmp_path / "out").exists()


def test_an_index_is_made_of_shards(command: Command, tmp_path: Path) -> None:
    source = json_lines(tmp_path / "news.jsonl", [*records(3), {"_id": "empty", "maintext": " "}])
    assert command("corpus", source, "-o", tmp_path / "out", *OFFLINE).code == 1
    assert command("corpus", "--index", tmp_path / "out").code == 0
    assert (tmp_path / "out" / "claims.db").stat().st_size > 0
    told = (tmp_path / "out" / "index.md").read_text("utf-8")
    assert "has no text" in told
    assert "Story 1" in told
    assert "<html" in (tmp_path / "out" / "index.html").read_text("utf-8")
    assert command("corpus", "--index", tmp_path).code == 2


def test_an_index_made_again_has_no_article_more(command: Command, tmp_path: Path) -> None:
    told = [{**each, "_id": "one"} for each in records(2)]
    source = json_lines(tmp_path / "news.jsonl", told)
    assert command("corpus", source, "-o", tmp_path / "out", *OFFLINE).code == 0
    for _ in range(2):
        assert command("corpus", "--index", tmp_path / "out").code == 0
        with closing(sqlite3.connect(tmp_path / "out" / "claims.db")) as database:
            assert database.execute("SELECT count(*) FROM articles").fetchone() == (2,)


def test_no_archive_off_this_machine_under_local_only(command: Command, tmp_path: Path) -> None:
    words = ("s3://bucket/x.parquet", "-o", tmp_path / "out", "--local-only")
    ran = command("corpus", *words, *OFFLINE)
    assert ran.code == 2
    assert "--local-only" in ran.err


def test_a_damaged_archive_is_named_and_the_others_are_done(
    command: Command, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.parquet").write_bytes(b"PAR1 nothing PAR1")
    json_lines(tmp_path / "in" / "b.jsonl", records(2))
    ran = command("corpus", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE)
    assert ran.code == 1
    assert "a.parquet" in ran.err
    assert "2 done, 0 failed, 0 left, archives and shards failed: 1" in ran.err
    assert len(list(rows(tmp_path / "out"))) == 2


def test_of_an_archive_that_changed_only_changed_shards_are_done_again(
    command: Command, tmp_path: Path
) -> None:
    told = records(12)
    source, out = json_lines(tmp_path / "news.jsonl", told), tmp_path / "out"
    assert command("corpus", source, "-o", out, *OFFLINE).code == 0
    before = {path.name: path.stat().st_mtime_ns for path in shards(out)}
    told[5]["maintext"] = article(77)
    json_lines(source, told)
    assert "12 done" in command("corpus", source, "-o", out, *OFFLINE).err
    after = {path.name: path.stat().st_mtime_ns for path in shards(out)}
    assert [name for name in before if before[name] != after[name]] == ["news-00001.parquet"]
    found = {row["id"]: row for row in rows(out)}
    assert found["n5"]["quotes"][0]["text"] in article(77)


def test_articles_that_are_gone_leave_no_rows(command: Command, tmp_path: Path) -> None:
    source, out = json_lines(tmp_path / "news.jsonl", records(12)), tmp_path / "out"
    assert command("corpus", source, "-o", out, *OFFLINE).code == 0
    json_lines(source, records(6))
    assert "6 done" in command("corpus", source, "-o", out, *OFFLINE).err
    assert {row["id"] for row in rows(out)} == {f"n{number}" for number in range(6)}


def test_an_archive_that_was_only_touched_is_read_and_not_done_again(
    command: Command, tmp_path: Path
) -> None:
    source, out = json_lines(tmp_path / "news.jsonl", records(6)), tmp_path / "out"
    assert command("corpus", source, "-o", out, *OFFLINE).code == 0
    before = {path: path.stat().st_mtime_ns for path in shards(out)}
    os.utime(source, (1, 1))
    assert "6 done" in command("corpus", source, "-o", out, *OFFLINE).err
    assert {path: path.stat().st_mtime_ns for path in shards(out)} == before


def test_what_was_read_before_the_damage_is_done(command: Command, tmp_path: Path) -> None:
    source = json_lines(tmp_path / "news.jsonl.gz", records(200))
    source.write_bytes(source.read_bytes()[:-2000])
    ran = command("corpus", source, "-o", tmp_path / "out", *OFFLINE)
    assert ran.code == 1
    assert "news.jsonl.gz" in ran.err
    assert len(list(rows(tmp_path / "out"))) > 50


def test_parts_take_whole_archives_where_there_are_many(command: Command, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(8):
        json_lines(tmp_path / "in" / f"a{number}.jsonl", records(6))
    assert (
        command("corpus", tmp_path / "in", "-o", tmp_path / "o", "--shard", "2/2", *OFFLINE).code
        == 0
    )
    assert {path.name[:2] for path in shards(tmp_path / "o")} == {"a1", "a3", "a5", "a7"}


@pytest.mark.parametrize(
    ("first", "second", "is_refused"),
    [
        ((), (), True),
        ((), ("--shard", "1/2"), True),
        (("--shard", "1/2"), (), True),
        (("--shard", "1/2"), ("--shard", "1/2"), True),
        (("--shard", "1/2"), ("--shard", "2/2"), False),
    ],
)
def test_a_second_run_that_would_pay_at_the_same_time_is_refused(
    command: Command,
    tmp_path: Path,
    first: tuple[str, ...],
    second: tuple[str, ...],
    is_refused: bool,
) -> None:
    source, out = json_lines(tmp_path / "news.jsonl", records(8)), tmp_path / "out"
    ran: list[subprocess.CompletedProcess[str]] = []
    begun = threading.Lock()

    def reply(body: Json) -> str:
        if begun.acquire(blocking=False):
            words = ["corpus", source, "-o", out, "--base-url", server.url, "-m", "test-model"]
            told = [sys.executable, "-m", "summarize", *map(str, words), *second]
            ran.append(subprocess.run(told, cwd=ROOT, capture_output=True, check=False, text=True))
        return honest(body)

    with serve(replace(answering(), reply=reply)) as server:
        assert asking(command, server, source, "-o", out, *first) == 0
        if is_refused:
            assert ran[0].returncode == 2
            assert f"another run is writing to {out}" in ran[0].stderr
        else:
            assert ran[0].returncode == 0, ran[0].stderr
        assert set(server.stats.by_article.values()) == {1}
        assert asking(command, server, source, "-o", out, *first) == 0


def test_a_second_run_is_refused_for_an_address_too(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("fsspec")
    source, out = json_lines(tmp_path / "news.jsonl", records(1)), "memory://out"
    order = CorpusOrder((str(source),), out, Settings(cache_dir=tmp_path), 1, 0)
    monkeypatch.setenv("SUMMARIZE_CACHE_DIR", str(tmp_path))
    with serve(answering()) as server, alone(order.answers_folder(Store(out)), out):
        ran = command("corpus", source, "-o", out, "--base-url", server.url, "-m", "test-model")
        assert server.stats.answered == 0
    assert (ran.code, f"another run is writing to {out}" in ran.err) == (2, True)


def test_a_run_that_waits_for_another_goes_by_what_that_has_written(
    command: Command, tmp_path: Path
) -> None:
    source, out, aside = (
        json_lines(tmp_path / "a.jsonl", records(4)),
        tmp_path / "out",
        tmp_path / "b",
    )
    begun = threading.Event()

    def end_of_another() -> None:
        with alone(out / FOLDER, "out"):
            begun.set()
            time.sleep(0.2)
            aside.rename(folder)

    with serve(answering()) as server:
        assert asking(command, server, source, "-o", out) == 0
        (folder,) = out.glob("reports-*")
        before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
        folder.rename(aside)
        other = threading.Thread(target=end_of_another)
        other.start()
        assert begun.wait(20)
        assert asking(command, server, source, "-o", out) == 0
        other.join()
    told = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    (shard,) = (path for path in told if path.suffix == ".parquet")
    assert told[shard] == before[shard]


def test_money_that_a_killed_run_spent_counts(command: Command, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(DEAR)
    source, out = json_lines(tmp_path / "news.jsonl", records(8)), tmp_path / "out"
    words = (source, "-o", out, "--config", tmp_path / "config.toml", "--max-cost")
    with serve(answering()) as server:
        for _ in range(3):
            assert asking(command, server, *words, "0.04") == 3
            paid = sum(row["cost"] for row in rows(out))
            assert 0 < paid <= 0.04
            # As a kill leaves it: paid, and no shard written.
            shutil.rmtree(next(out.glob("reports-*")))
        assert set(server.stats.by_article.values()) == {1}
        assert server.stats.answered < 8


def test_another_machine_goes_on_with_what_stands_in_an_object_store(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsspec = pytest.importorskip("fsspec")
    (tmp_path / "config.toml").write_text(DEAR)
    store = fsspec.filesystem("memory")
    lines = "".join(f"{json.dumps(each)}\n" for each in records(8))
    store.pipe_file("/in/news.jsonl", lines.encode())
    words = ("memory://in/*.jsonl", "-o", "memory://out", "--config", tmp_path / "config.toml")
    try:
        with serve(answering()) as server:
            monkeypatch.setenv("SUMMARIZE_CACHE_DIR", str(tmp_path / "first"))
            assert asking(command, server, *words, "--max-cost", "0.04") == 3
            assert 0 < server.stats.answered < 8
            monkeypatch.setenv("SUMMARIZE_CACHE_DIR", str(tmp_path / "second"))
            assert asking(command, server, *words, "--max-cost", "0.04") == 3
            assert server.stats.answered < 8
            assert asking(command, server, *words) == 0
            assert list(server.stats.by_article.values()) == [1] * 8
        written = [path for path in store.find("/out") if path.endswith(".parquet")]
        found = [row for path in written for row in _read(store, path)]
        assert [row["state"] for row in found] == ["done"] * 8
        assert sum(row["requests"] for row in found) == 8
    finally:
        store.rm("/out", recursive=True)
        store.rm("/in", recursive=True)


def test_an_address_of_this_machine_is_a_path(command: Command, tmp_path: Path) -> None:
    pytest.importorskip("fsspec")
    source, out = json_lines(tmp_path / "news.jsonl", records(2)), tmp_path / "out"
    words = (f"file://{source}", "-o", f"file://{out}", "--local-only", *OFFLINE)
    assert command("corpus", *words).code == 0
    assert [row["state"] for row in rows(out)] == ["done"] * 2
    assert command("corpus", "--index", f"file://{out}").code == 0
    assert (out / "claims.db").is_file()
    (tmp_path / "in").mkdir()
    inside = command("corpus", f"file://{tmp_path}/in", "-o", f"file://{tmp_path}/in", *OFFLINE)
    assert inside.code == 2


def test_folders_are_made_where_a_store_wants_them_first(command: Command, tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    memory = fsspec.get_filesystem_class("memory")

    class Strict(memory):  # type: ignore[misc,valid-type]
        """Files in memory, in folders that are there."""

        protocol = "strict"
        store: ClassVar[dict[str, Any]] = {}
        pseudo_dirs: ClassVar[list[str]] = [""]

        @classmethod
        def _strip_protocol(cls, path: str) -> str:
            plain = path.replace("strict://", "memory://")
            return str(memory._strip_protocol(plain))  # noqa: SLF001 (how fsspec is extended)

        def pipe_file(self, path: str, value: bytes, **more: object) -> None:
            if not self.isdir(self._parent(path)):
                raise FileNotFoundError(path)
            super().pipe_file(path, value, **more)

    fsspec.register_implementation("strict", Strict, clobber=True)
    source = json_lines(tmp_path / "news.jsonl", records(2))
    for _ in range(2):
        assert command("corpus", source, "-o", "strict://a/out", *OFFLINE).code == 0
    names = {path.rpartition("/")[2] for path in fsspec.filesystem("strict").find("/a/out")}
    assert names == {"_SUCCESS", "_manifest.json", "news-00000.parquet"}


def _read(store: Any, path: str) -> list[dict[str, Any]]:
    table: list[dict[str, Any]] = pq.read_table(io.BytesIO(store.cat_file(path))).to_pylist()
    return table


def test_a_service_that_is_down_ends_the_run_and_fails_no_article(
    command: Command, tmp_path: Path
) -> None:
    source, out = json_lines(tmp_path / "news.jsonl", records(12)), tmp_path / "out"
    with serve(answering(faults={"403": 1.0})) as server:
        assert asking(command, server, source, "-o", out) in (3, 4)
    assert {row["state"] for row in rows(out)} == {"left"}


def test_tables_of_other_frameworks_become_tables_of_reports() -> None:
    told = {"id": ["a", "b"], "body": [article(1), " "]}
    for batch in (told, pa.table(told)):
        found = reports(batch).to_pylist()
        assert [(row["id"], row["state"]) for row in found] == [("a", "done"), ("b", "failed")]
        assert found[0]["quotes"][0]["text"] in article(1)
    assert (
        reports({"words": [article(1)]}, fields=Fields(text="words"))["state"][0].as_py() == "done"
    )
