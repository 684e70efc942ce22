"""Addresses of archives and folders: URLs of this machine, and what fsspec does not know or reach."""

from pathlib import Path

import pytest

from summarize.corpus.addresses import file_system, path_of
from summarize.corpus.archives import archives
from summarize.corpus.writing import Store
from summarize.errors import ConfigurationError, SourceError, UsageError
from tests.cli.conftest import Command

fsspec = pytest.importorskip("fsspec", reason="archives need the extra `corpus`")


@pytest.fixture
def down() -> str:
    """A place that is asked for as soon as it is named, and does not answer."""

    any_place = fsspec.AbstractFileSystem

    class Down(any_place):  # type: ignore[misc,valid-type]
        protocol = "down"

        def __init__(self, **_: object) -> None:
            raise ConnectionRefusedError(111, "Connection refused")

    fsspec.register_implementation("down", Down, clobber=True)
    return "down://ada:secret@a.example/news"


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("file:///news/a%20b%C3%A9.jsonl", "/news/a bé.jsonl"),
        ("FILE://localhost/news", "/news"),
        ("local:///news/2026/*.jsonl", "/news/2026/*.jsonl"),
        ("file:////news/a?b#c", "/news/a?b#c"),
        ("s3://bucket/a%20b.jsonl", "s3://bucket/a%20b.jsonl"),
        ("news/a%20b.jsonl", "news/a%20b.jsonl"),
        ("", ""),
    ],
)
def test_an_address_of_this_machine_is_the_path_that_it_stands_for(address: str, path: str) -> None:
    assert path_of(address) == path


@pytest.mark.parametrize("address", ["file://", "file://host/news", "file://news.jsonl"])
def test_an_address_of_another_machine_or_of_nothing_is_refused(address: str) -> None:
    with pytest.raises(UsageError, match="names no path of this machine"):
        path_of(address)


@pytest.mark.parametrize("address", ["foo://ada:secret@a/x.jsonl", "foo://a/*.jsonl"])
def test_what_no_system_knows_is_said_without_a_password(address: str) -> None:
    with pytest.raises(UsageError, match=r"^foo://a/.*no address that fsspec knows.* foo$"):
        archives((address,), local_only=False)


@pytest.mark.parametrize(
    "words", [("in", "-o", "foo://x"), ("foo://x", "-o", "out"), ("--index", "foo://x")]
)
def test_a_command_ends_with_a_message_where_an_address_is_unknown(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    Path("in/news.jsonl").write_text('{"text": "The pier is open again."}', encoding="utf-8")
    ended = command("corpus", *words, "--engine", "offline", "--jobs", "1")
    assert ended.code == UsageError.exit_code
    assert "fsspec knows" in ended.err


def test_a_package_that_is_missing_is_named() -> None:
    fsspec.register_implementation("rare", "no_such_package.Rare", clobber=True)
    with pytest.raises(UsageError, match=r"^rare://a: .*no_such_package"):
        file_system("rare://a")


def test_an_archive_whose_place_does_not_answer_fails_in_its_turn(down: str) -> None:
    (archive,) = archives((f"{down}.jsonl",), local_only=False)
    assert archive.facts().size is None
    with pytest.raises(SourceError, match=r"^down://a.example/.* Connection refused$"):
        archives((f"{down}/*.jsonl",), local_only=False)


def test_a_folder_that_does_not_answer_ends_the_run(down: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^down://a.example/.* Connection refused"):
        Store(down)


def test_a_glob_names_files_of_this_machine_and_what_is_not_there_is_refused(
    tmp_path: Path,
) -> None:
    for name in ("a1.jsonl", "a2.jsonl", "b1.jsonl"):
        (tmp_path / name).touch()
    (tmp_path / "a3.jsonl").mkdir()
    found = archives((f"{tmp_path}/a?.jsonl", f"{tmp_path}/b*"), local_only=True)
    assert [Path(archive.name).name for archive in found] == ["a1.jsonl", "a2.jsonl", "b1.jsonl"]
    for gone in ("gone.jsonl", "c*.jsonl"):
        with pytest.raises(UsageError, match="no such file"):
            archives((f"{tmp_path}/{gone}",), local_only=True)


def test_an_archive_that_is_named_twice_is_there_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/news.jsonl").touch()
    (tmp_path / "way").symlink_to(tmp_path / "in")
    monkeypatch.chdir(tmp_path)
    named = ("in", "in/news.jsonl", f"{tmp_path}/in/news.jsonl", "way", "i*/*.jsonl")
    assert [archive.name for archive in archives(named, local_only=True)] == ["in/news.jsonl"]
