"""What a batch takes for its articles, and where their reports may go."""

import json
import os
from pathlib import Path

import pytest

from summarize.batch.inputs import Inputs, Item
from summarize.errors import SourceError, UsageError
from summarize.sources import SourceOptions


def found(*sources: object, listed: Path | None = None) -> tuple[list[Item], Inputs]:
    inputs = Inputs(tuple(map(str, sources)), Path("/nowhere/out"), listed)
    return sorted(inputs, key=lambda item: item.key), inputs


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("The harbour froze.", encoding="utf-8")


def outputs(items: list[Item]) -> set[str]:
    return {item.output for item in items}


def test_a_folder_is_searched_with_its_subfolders(tmp_path: Path) -> None:
    touch(tmp_path / "a.txt", tmp_path / "deep/er/b.html")
    items, _ = found(tmp_path)
    assert outputs(items) == {"a.txt", "deep/er/b.html"}


def test_what_is_no_article_is_passed_over_and_counted(tmp_path: Path) -> None:
    touch(tmp_path / "a.txt", tmp_path / ".hidden", tmp_path / "photo.jpg", tmp_path / ".git/x.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    items, inputs = found(tmp_path)
    assert outputs(items) == {"a.txt"}
    assert inputs.skipped == {"hidden": 2, "not an article (.jpg)": 1, "not a file": 1}


def test_a_loop_of_links_is_entered_once(tmp_path: Path) -> None:
    touch(tmp_path / "deep/a.txt")
    (tmp_path / "deep/up").symlink_to(tmp_path)
    (tmp_path / "deep/self").symlink_to(tmp_path / "deep")
    items, inputs = found(tmp_path)
    assert outputs(items) == {"deep/a.txt"}
    assert inputs.skipped["folder seen before"] == 2


def test_the_output_folder_is_not_read(tmp_path: Path) -> None:
    touch(tmp_path / "a.txt", tmp_path / "out/a.txt.md")
    inputs = Inputs((str(tmp_path),), tmp_path / "out")
    assert [item.output for item in inputs] == ["a.txt"]


def test_two_folders_keep_their_trees_apart(tmp_path: Path) -> None:
    touch(tmp_path / "monday/a.txt", tmp_path / "tuesday/a.txt", tmp_path / "old/monday/a.txt")
    items, _ = found(tmp_path / "monday", tmp_path / "tuesday")
    assert outputs(items) == {"monday/a.txt", "tuesday/a.txt"}
    items, _ = found(tmp_path / "monday", tmp_path / "old/monday")
    assert len(outputs(items)) == 2


def test_globs_reach_into_subfolders(tmp_path: Path) -> None:
    touch(tmp_path / "x/a.txt", tmp_path / "y/a.txt", tmp_path / "y/b.html")
    items, _ = found(tmp_path / "**/*.txt")
    assert outputs(items) == {"x/a.txt", "y/a.txt"}


def test_a_file_whose_name_looks_like_a_glob_is_a_file(tmp_path: Path) -> None:
    touch(tmp_path / "a[1].txt", tmp_path / "a1.txt")
    items, _ = found(tmp_path / "a[1].txt")
    assert outputs(items) == {"a[1].txt"}


@pytest.mark.parametrize("name", ["absent.txt", "*.nothing", "n" * 300, "with\0null"])
def test_a_source_that_is_not_there_is_a_usage_error(tmp_path: Path, name: str) -> None:
    inputs = Inputs((f"{tmp_path}/{name}",), tmp_path / "out")
    with pytest.raises(UsageError):
        inputs.check()


@pytest.mark.parametrize("separator", ["\n", "\r\n", "\0"])
def test_a_list_names_sources(tmp_path: Path, separator: str) -> None:
    touch(tmp_path / "a.txt", tmp_path / "b c.txt")
    listed = tmp_path / "list"
    names = [str(tmp_path / "a.txt"), str(tmp_path / "b c.txt"), str(tmp_path / "gone.txt")]
    listed.write_bytes((separator.join(names) + separator).encode())
    items, _ = found(listed=listed)
    assert [item.source for item in items] == names


def test_a_long_list_is_cut_at_no_name(tmp_path: Path) -> None:
    listed = tmp_path / "list"
    names = [f"{'folder/' * (number % 7)}article-{number}.txt" for number in range(9_000)]
    listed.write_text("\n".join(names), encoding="utf-8")
    assert [item.source for item in Inputs((), tmp_path, listed)] == names


def test_what_a_list_names_and_is_not_there_fails_alone(tmp_path: Path) -> None:
    listed = tmp_path / "list"
    listed.write_text("gone.txt\n" + "x" * 4000 + "\n", encoding="utf-8")
    items, _ = found(listed=listed)
    assert len(items) == 2
    for item in items:
        with pytest.raises(SourceError):
            item.read(SourceOptions())


def test_records_are_read_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    record = {"id": "n/7", "text": "It froze.", "title": "Ice", "url": "https://example.org/7"}
    record["published"] = "2026-01-05"
    lines = [
        json.dumps(record),
        "",
        "{broken",
        '["list"]',
        '{"text": "  "}',
        '{"text": "It rained."}',
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    items = list(Inputs((str(path),), tmp_path / "out"))
    assert [item.key.partition("#")[2] for item in items] == [
        "n/7",
        *(f"line-{n}" for n in (3, 4, 5, 6)),
    ]
    article = items[0].read(SourceOptions())
    assert (article.text, article.title, article.published) == ("It froze.", "Ice", "2026-01-05")
    assert article.source.url == "https://example.org/7"
    for broken in items[1:4]:
        with pytest.raises(SourceError):
            broken.read(SourceOptions())
    assert items[4].read(SourceOptions()).text == "It rained."


NASTY = [
    "new\nline.txt",
    "é" * 120 + ".txt",
    "a" * 251 + ".txt",
    "two..dots.txt",
    " leading.txt",
    "CON.txt",
    "back\\slash.txt",
    "col:on?.txt",
    "\x1b[31mred.txt",
]


def test_no_name_leaves_the_folder_or_breaks_a_file_system(tmp_path: Path) -> None:
    touch(*(tmp_path / "in" / name for name in NASTY))
    (tmp_path / "in" / os.fsdecode(b"caf\xe9.txt")).write_text("x", encoding="utf-8")
    lines = [
        {"id": name, "text": "x"} for name in ("../../etc/passwd", "..", "/abs", "a/b", "\ud800")
    ]
    (tmp_path / "in/r.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    items, _ = found(tmp_path / "in")
    assert len(items) == len(outputs(items)) == len(NASTY) + 1 + len(lines)
    for item in items:
        parts = item.output.split("/")
        assert all(part.strip(".") and part.isprintable() for part in parts), item.output
        assert all(len(part.encode()) <= 240 for part in parts)
        assert not set('\\:*?"<>|') & set(item.output)


def test_names_that_had_to_change_stay_apart(tmp_path: Path) -> None:
    touch(tmp_path / "a:b.txt", tmp_path / "a?b.txt", tmp_path / "a_b.txt")
    items, _ = found(tmp_path)
    assert len(outputs(items)) == 3


def test_a_stamp_changes_with_the_article(tmp_path: Path) -> None:
    touch(tmp_path / "a.txt")
    ((item,), _) = found(tmp_path)
    before = item.stamp()
    assert item.stamp() == before
    (tmp_path / "a.txt").write_text("The harbour thawed again.", encoding="utf-8")
    assert item.stamp() != before
