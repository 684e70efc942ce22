import gzip
import hashlib
import io
import os
import random
import socket
import subprocess
import sys
import threading
import zlib
from pathlib import Path

import pytest

from summarize.article import Article
from summarize.errors import SourceError
from summarize.sources import SourceLimits, SourceOptions, read_bytes, read_source
from summarize.sources.packing import gunzip
from tests.sources.loopback import serve

STORY = "The bridge is open again.\r\n\r\n“We waited two years,” said Ann Lee.\r\n"


def test_a_plain_text_is_the_decoded_input_untouched(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode())
    article = read_source(str(path))
    assert article.text == STORY
    assert article.source.plain
    assert article.source.name == str(path)
    assert article.source.encoding == "utf-8"
    assert article.source.sha256 == hashlib.sha256(STORY.encode()).hexdigest()
    assert article.warnings == ()


def test_a_plain_text_with_tags_in_it_stays_plain() -> None:
    text = "He wrote <b>bold</b> words & left. Read <https://a.example/> or x < y.\n"
    assert read_bytes(text.encode(), "story.txt").text == text


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO("Мост открыт снова.".encode("cp1251")), "ascii")
    monkeypatch.setattr(sys, "stdin", stdin)
    article = read_source("-")
    assert article.text == "Мост открыт снова."
    assert article.source.name == "-"
    assert article.source.encoding == "windows-1251"


def test_a_closed_standard_input_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(SourceError, match=r"^standard input: is closed"):
        read_source("-")


@pytest.mark.parametrize("data", [b"", b" \r\n\t ", b"\xef\xbb\xbf", b"\xff\xfe \x00\n\x00"])
def test_an_input_without_text_is_empty(data: bytes) -> None:
    with pytest.raises(SourceError, match=r"^story\.txt: is empty"):
        read_bytes(data, "story.txt")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.txt: there is no such file"):
        read_source(str(tmp_path / "gone.txt"))
    with pytest.raises(SourceError, match=r"there is no such file \(an address .* https://\)"):
        read_source("news.example/story")


def test_a_folder_points_to_batch(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"is a folder.*summarize batch"):
        read_source(str(tmp_path))


@pytest.mark.parametrize("name", ["a\x00b.txt", "x" * 5000, ""])
def test_an_impossible_name_is_a_source_error(name: str) -> None:
    with pytest.raises(SourceError):
        read_source(name)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read anything"
)
def test_an_unreadable_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(STORY)
    path.chmod(0)
    with pytest.raises(SourceError, match="permissions"):
        read_source(str(path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_is_read_and_a_device_is_not(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(STORY.encode(),))
    writer.start()
    assert read_source(str(pipe)).text == STORY
    writer.join()
    with pytest.raises(SourceError, match="is a device"):
        read_source("/dev/zero")


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs Unix sockets")
def test_a_socket_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "socket"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        with pytest.raises(SourceError, match="socket"):
            read_source(str(path))


def test_a_fifty_megabyte_text_is_refused_with_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    path.write_bytes(b"All work and no play. " * (50_000_000 // 22))
    with pytest.raises(SourceError, match=r"dump\.txt: is larger than 20 MB.*split it"):
        read_source(str(path))


def test_a_file_over_the_input_limit_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "sparse.txt"
    with path.open("wb") as stream:
        stream.truncate(1 << 40)
    with pytest.raises(SourceError, match="larger than 64 MB"):
        read_source(str(path))


def test_gzip_is_unpacked_twice_at_most_and_by_content() -> None:
    packed = gzip.compress(gzip.compress(STORY.encode()))
    assert read_bytes(packed, "story").text == STORY
    with pytest.raises(SourceError, match=r"is binary|is not"):
        read_bytes(gzip.compress(packed), "story.gz")


def test_a_gzip_of_several_members_is_one_text() -> None:
    assert read_bytes(gzip.compress(b"one ") + gzip.compress(b"two"), "a.gz").text == "one two"
    padded = gzip.compress(b"one ") + bytes(70_000) + gzip.compress(b"two") + bytes(9)
    assert read_bytes(padded, "a.gz").text == "one two"


def test_members_of_a_gzip_do_not_copy_what_is_behind_them(monkeypatch: pytest.MonkeyPatch) -> None:
    copied = 0

    class Counting:
        """A decompressor that adds up what it hands back unread."""

        def __init__(self, bits: int) -> None:
            self._real = real(bits)

        def decompress(self, data: bytes, most: int) -> bytes:
            return self._real.decompress(data, most)

        @property
        def eof(self) -> bool:
            nonlocal copied
            copied += len(self._real.unused_data)
            return self._real.eof

        @property
        def unused_data(self) -> bytes:
            return self._real.unused_data

    real = zlib.decompressobj
    monkeypatch.setattr("summarize.sources.packing.zlib.decompressobj", Counting)
    noise = random.Random(5).randbytes(2_000_000)
    packed = gzip.compress(b"") * 500 + gzip.compress(noise)
    assert gunzip(packed, 64_000_000, "a.gz") == noise
    assert copied < 20 * len(packed)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (gzip.compress(STORY.encode())[:-9], "cut off"),
        (b"\x1f\x8b\x08\x00" + b"\xff" * 40, "damaged"),
        (gzip.compress(bytes(100_000_000)), "larger than 64 MB unpacked"),
    ],
    ids=["cut off", "damaged", "too large"],  # else the data, which holds the time of day
)
def test_bad_gzip_is_a_sentence(data: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        read_bytes(data, "a.gz")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(30), "PNG"),
        (b"\xff\xd8\xff\xe0" + bytes(30), "JPEG"),
        (b"\x7fELF" + bytes(30), "program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Office"),
        (b"PK\x03\x04" + bytes(60), "zip archive"),
    ],
)
def test_well_known_formats_that_are_no_articles_are_named(data: bytes, what: str) -> None:
    with pytest.raises(SourceError, match=what):
        read_bytes(data, "upload.txt")


def test_reading_a_plain_text_imports_nothing_heavy(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode())
    program = (
        "import sys; from summarize.sources import read_source; read_source(sys.argv[1]);"
        "print(*sorted(m for m in sys.modules if m.partition('.')[0] in ("
        "'ssl','socket','http','subprocess','lxml','trafilatura','charset_normalizer','email',"
        "'asyncio','zipfile','xml','multiprocessing','feedparser')))"
    )
    found = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == ""


def test_options_carry_their_limits() -> None:
    tight = SourceOptions(limits=SourceLimits(text_bytes=10))
    with pytest.raises(SourceError, match="larger than"):
        read_bytes(STORY.encode(), "story.txt", tight)
    assert isinstance(read_bytes(STORY.encode(), "story.txt"), Article)


def test_an_address_alone_on_standard_input_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def typed(text: str) -> io.TextIOWrapper:
        return io.TextIOWrapper(io.BytesIO(text.encode()))

    with serve() as web:
        web.page("/story.txt", STORY.encode(), {"Content-Type": "text/plain; charset=utf-8"})
        options = SourceOptions(network=web.network)
        address = "http://news.example/story.txt"
        monkeypatch.setattr(sys, "stdin", typed(f"{address}\n"))
        article = read_source("-", options)
        assert (article.text, article.source.name) == (STORY, address)
        assert "was fetched" in article.warnings[-1]
        monkeypatch.setattr(sys, "stdin", typed(f"See {address}\n"))
        assert read_source("-", options).text.startswith("See ")
    monkeypatch.setattr(sys, "stdin", typed("http://127.0.0.1:9/story.txt"))
    with pytest.raises(SourceError, match="local network"):
        read_source("-")


def test_zstandard_is_unpacked_within_limits(tmp_path: Path) -> None:
    zstd = pytest.importorskip("backports.zstd")
    packed = zstd.compress(STORY.encode()) + zstd.compress(b"More of it.\n")
    article = read_bytes(packed, "story.txt.zst")
    assert article.text == f"{STORY}More of it.\n"
    with pytest.raises(SourceError, match="cut off"):
        read_bytes(packed[:-3], "story.txt.zst")
    bomb = zstd.compress(bytes(1 << 20))
    with pytest.raises(SourceError, match="unpacked"):
        read_bytes(bomb, "bomb.zst", SourceOptions(limits=SourceLimits(input_bytes=1 << 16)))


def test_a_gzip_file_of_many_members_is_read_in_one_go() -> None:
    # Were the time not linear in the members, this would not end within the day.
    story = b"The ferry sails again on Friday, said harbour master Ilse Brandt.\n"
    rest = gzip.compress(random.Random(1).randbytes(30_000_000), 0)
    with pytest.raises(SourceError):
        read_bytes(gzip.compress(b"") * 9_000 + rest, "a.gz")
    assert read_bytes(gzip.compress(story) * 9_000, "a.gz").text == story.decode() * 9_000
