"""What a batch takes for its articles, and where their reports may go."""

import gzip
import io
import json
import os
import re
from pathlib import Path

import pytest

from summarize.batch.fields import Fields
from summarize.batch.inputs import ARCHIVES, Inputs
from summarize.batch.items import Item
from summarize.batch.lists import keep
from summarize.corpus.archives import PARQUET, WARC
from summarize.errors import SourceError, UsageError
from summarize.sources import SourceOptions
from summarize.sources.options import SourceLimits
from tests.cli.conftest import Command


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


@pytest.mark.parametrize("ending", sorted(ARCHIVES))
def test_of_an_archive_of_many_articles_it_is_said_what_reads_it(
    tmp_path: Path, ending: str
) -> None:
    touch(tmp_path / "a.txt", tmp_path / f"crawl{ending.upper()}", tmp_path / f"crawl{ending}x")
    items, inputs = found(tmp_path)
    assert outputs(items) == {"a.txt"}
    assert inputs.skipped == {
        f"archive that summarize corpus reads ({ending})": 1,
        f"not an article ({ending}x)": 1,
    }


def test_archives_are_those_that_a_corpus_reads() -> None:
    assert {*PARQUET, *WARC} == ARCHIVES | {".warc.gz"}


def test_a_packed_archive_fails_by_its_name_and_says_what_reads_it(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc.gz").write_bytes(gzip.compress(b"WARC/1.0\r\nWARC-Type: response\r\n"))
    (item,), _ = found(tmp_path)
    with pytest.raises(SourceError, match="summarize corpus reads it"):
        item.read(SourceOptions())


def test_a_loop_of_links_is_entered_once(tmp_path: Path) -> None:
    touch(tmp_path / "deep/a.txt")
    (tmp_path / "deep/up").symlink_to(tmp_path)
    (tmp_path / "deep/self").symlink_to(tmp_path / "deep")
    items, inputs = found(tmp_path)
    assert outputs(items) == {"deep/a.txt"}
    assert inputs.skipped["folder seen before"] == 2


def test_a_link_to_itself_fails_alone(tmp_path: Path) -> None:
    touch(tmp_path / "a.txt", tmp_path / "c.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "b.txt")
    items, _ = found(tmp_path)
    assert outputs(items) == {"a.txt", "b.txt", "c.txt"}
    with pytest.raises(SourceError, match="Too many levels"):
        items[1].read(SourceOptions())


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


@pytest.mark.parametrize("ending", [".gz", ".zst"])
def test_packed_records_are_unpacked_on_the_way(tmp_path: Path, ending: str) -> None:
    packer = gzip if ending == ".gz" else pytest.importorskip("backports.zstd")
    path = tmp_path / f"news.jsonl{ending}"
    packed = packer.compress(b'{"text": "It froze."}\n{"text": "It rained."}\n')
    path.write_bytes(packed)
    items = list(Inputs((str(tmp_path),), tmp_path / "out"))
    assert [item.read(SourceOptions()).text for item in items] == ["It froze.", "It rained."]
    path.write_bytes(packed[: len(packed) // 2])
    (item,) = list(Inputs((str(path),), tmp_path / "out"))[-1:]
    assert item.problem is not None
    assert "cannot be read" in item.problem


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


def test_a_json_file_holds_an_article_or_a_list_of_some(tmp_path: Path) -> None:
    news = tmp_path / "news"
    (news / "deep").mkdir(parents=True)
    ice = {"headline": "Ice", "maintext": "It froze.", "date": "2026-01-05"}
    (news / "deep/ice.json").write_text(json.dumps(ice, indent=2), encoding="utf-8-sig")
    rain = [{"id": "r/1", "text": "It rained."}, "no object", {"text": "It poured."}]
    (news / "rain.json").write_text(json.dumps(rain), encoding="utf-8")
    (news / "lines.json").write_text('{"text": "It blew."}\n{"text": "It stormed."}\n', "utf-8")
    (news / "packed.json.gz").write_bytes(gzip.compress(b'{"text": "It thawed."}'))
    (news / "long.json").write_text(f'{{"text": "{"It hailed. " * 100_000}"}}\n{{"text": "It cleared."}}', "utf-8")  # fmt: skip
    items, _ = found(news)
    # A folder may not be called as a report might be.
    read = {re.sub("~[0-9a-f]{8}", "", item.output): item for item in items}
    assert set(read) == {
        "deep/ice.json", "rain.json/r_1", "rain.json/line-2", "rain.json/line-3",
        "lines.json/line-1", "lines.json/line-2", "long.json/line-1", "long.json/line-2", "packed.json.gz",
    }  # fmt: skip
    article = read["deep/ice.json"].read(SourceOptions())
    assert (article.text, article.title, article.published) == ("It froze.", "Ice", "2026-01-05")
    assert read["rain.json/line-3"].read(SourceOptions()).text == "It poured."
    assert read["lines.json/line-2"].read(SourceOptions()).text == "It stormed."
    assert read["packed.json.gz"].read(SourceOptions()).text == "It thawed."
    with pytest.raises(SourceError, match="is not a JSON object"):
        read["rain.json/line-2"].read(SourceOptions())
    (named,), _ = found(news / "deep/ice.json")
    assert named.read(SourceOptions()).text == "It froze."
    globbed, _ = found(f"{news}/*/*.json")
    assert [item.output for item in globbed] == ["deep/ice.json"]


@pytest.mark.parametrize(
    ("name", "told"),
    [("news.jsonl", '{"id": "a", "text": "It froze."}\n{"id": "a", "text": "It rained."}\n'),
     ("news.json", '[{"id": "a", "text": "It froze."}, {"id": "a", "text": "It rained."}]'),
     ("lines.json", '{"id": "a", "text": "It froze."}\n{"id": "b", "text": "It rained."}\n')],
)  # fmt: skip
def test_records_of_a_file_that_is_named_twice_are_there_once(
    tmp_path: Path, name: str, told: str
) -> None:
    path = tmp_path / "in" / name
    path.parent.mkdir()
    path.write_text(told, encoding="utf-8")
    inputs = Inputs((str(path.parent), str(path), f"{path.parent}/*"), tmp_path / "out")
    assert inputs.count() == 2
    for _ in range(2):  # a run may go over them again
        assert [item.read(SourceOptions()).text for item in inputs] == ["It froze.", "It rained."]


@pytest.mark.parametrize("name", ["news.jsonl", "news.json", "one.json", "a.txt"])
def test_a_file_is_there_once_however_its_place_is_spelt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    folder, listed, record = tmp_path / "in/deep", tmp_path / "list", '{"id": "a", "text": "Ice."}'
    folder.mkdir(parents=True)
    (folder / name).write_text(f"[{record}]" if name == "news.json" else record, encoding="utf-8")
    (tmp_path / "way").symlink_to(folder)
    monkeypatch.chdir(folder)
    spelt = (f"../deep/{name}", f"{folder}/{name}", f"{tmp_path}/way/{name}", f"{tmp_path}/i*/*/*")
    listed.write_text("\n".join((name, *spelt[:-1])), encoding="utf-8")
    for sources in (("..", *spelt), (*spelt, ".."), (f"{folder}/{name}",)):
        inputs = Inputs(sources, tmp_path / "out", listed)
        for _ in range(2):  # a run may go over them again
            assert len(list(inputs)) == 1 == inputs.count()


def test_a_link_to_a_file_is_a_file_of_its_own(tmp_path: Path) -> None:
    """Which of the two a folder tells first is not the same everywhere, and in the next run."""
    for name in ("a.jsonl", "a.txt"):
        (tmp_path / name).write_text('{"id": "a", "text": "It froze."}', encoding="utf-8")
        (tmp_path / f"link-{name}").symlink_to(tmp_path / name)
    assert len(list(Inputs((str(tmp_path), f"{tmp_path}/*"), tmp_path / "out"))) == 4


def test_a_file_that_a_folder_passes_over_is_tried_where_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "in" / "numbers.json"
    path.parent.mkdir()
    path.write_text('[{"count": 1}]', encoding="utf-8")
    inputs = Inputs((str(path.parent), str(path)), tmp_path / "out")
    assert len(list(inputs)) == 1 == inputs.count()


def test_records_that_are_only_counted_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text('{"text": "It froze."}\n{broken\n\n"no object"\n', encoding="utf-8")
    inputs = Inputs((str(path),), tmp_path / "out", only_counted=True)
    assert [item.record for item in inputs] == [{}] * 3
    assert Inputs((str(path),), tmp_path / "out").count() == 3


def post(number: int, text: object, kind: str = "message") -> dict[str, object]:
    return {"id": number, "type": kind, "date": f"2026-03-1{number}T10:00:00", "text": text}


def test_a_telegram_channels_export_is_an_article_a_post(tmp_path: Path) -> None:
    tagged = ["The harbour froze. ", {"type": "hashtag", "text": "#ice"}]
    posts = [post(1, tagged), post(2, ""), post(3, "", "service"), post(4, "It thawed.")]
    export = {"name": "Harbour", "type": "public_channel", "id": 7, "messages": posts}
    (tmp_path / "harbour.json").write_text(json.dumps(export), "utf-8")
    items, _ = found(tmp_path)
    told = {item.key.partition("#")[2]: item.read(SourceOptions()) for item in items}
    assert {name: article.text for name, article in told.items()} == {
        "1": "The harbour froze. #ice",
        "4": "It thawed.",
    }
    assert told["4"].published == "2026-03-14T10:00:00"


def test_messages_that_are_no_posts_make_no_channel(tmp_path: Path) -> None:
    letter = {"text": "The harbour froze.", "messages": [{"text": "It thawed."}]}
    (tmp_path / "letter.json").write_text(json.dumps(letter), "utf-8")
    (item,), _ = found(tmp_path)
    assert item.read(SourceOptions()).text == "The harbour froze."


def test_json_that_is_no_article_is_passed_over_in_a_folder_and_fails_by_name(
    tmp_path: Path,
) -> None:
    settings = tmp_path / "in/package.json"
    touch(settings)
    settings.write_text('{"name": "site", "private": true}', encoding="utf-8")
    items, inputs = found(tmp_path / "in")
    assert items == []
    assert inputs.skipped == {"JSON without a text": 1}
    (named,), _ = found(settings)
    with pytest.raises(SourceError, match="no field is known to hold the text"):
        named.read(SourceOptions())
    for broken in ("{broken", "[" * 100_000):
        settings.write_text(broken, encoding="utf-8")
        (item,), _ = found(tmp_path / "in")
        assert item.problem is not None
        assert "package.json: is not the JSON of an article" in item.problem


@pytest.mark.parametrize(
    "held",
    [
        "", " \n", "null", "5", "true", '"hello"', "[]", "{}", '{"text": ""}', '{"text": null}', '{"content": 5, "page": "<p>a</p>"}',
        '{"body": {"x": "It froze."}}', '{"article": {"id": 5}}', '{"content": ["src/**/*.html", "./index.html"]}', '[{"text": " "}, 5]',
    ],
)  # fmt: skip
def test_json_whose_field_holds_no_text_is_passed_over_in_a_folder(
    tmp_path: Path, held: str
) -> None:
    path = tmp_path / "in/held.json"
    touch(path)
    path.write_text(held, encoding="utf-8")
    items, inputs = found(tmp_path / "in")
    assert items == []
    assert inputs.skipped == {"JSON without a text": 1}


@pytest.mark.parametrize("held", [["It froze.", "It thawed."], ["結冰了"], "Ice"])
def test_json_whose_field_holds_a_text_is_an_article(tmp_path: Path, held: str | list[str]) -> None:
    path = tmp_path / "in/held.json"
    touch(path)
    path.write_text(json.dumps({"body": held}), encoding="utf-8")
    (item,), _ = found(tmp_path / "in")
    assert item.read(SourceOptions()).text == (held if isinstance(held, str) else "\n\n".join(held))


def test_a_json_file_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "news.json"
    path.write_text(json.dumps({"text": "It froze. " * 200_000}, indent=1), encoding="utf-8")
    limits = SourceLimits(text_bytes=1 << 20)
    (item,) = Inputs((str(path),), tmp_path / "out", options=SourceOptions(limits=limits))
    assert item.problem is not None
    assert "larger than 1 MB" in item.problem


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


@pytest.mark.parametrize("glob", [False, True])
@pytest.mark.parametrize("follow", [False, True])
def test_links_and_pipes_lead_nowhere(tmp_path: Path, follow: bool, glob: bool) -> None:
    news, away = tmp_path / "news", tmp_path / "away"
    touch(news / "a.txt", news / "deep/b.txt", away / "secret.txt", away / "deep/secret.txt")
    for name in ("pipe.txt", "pipe.jsonl"):
        os.mkfifo(news / name)
        (news / f"link-to-{name}").symlink_to(news / name)
    os.mkfifo(away / "pipe.jsonl")
    (news / "far-pipe.jsonl").symlink_to(away / "pipe.jsonl")
    (news / "out.txt").symlink_to(away / "secret.txt")
    (news / "folder").symlink_to(away / "deep")
    (news / "near.txt").symlink_to(news / "deep/b.txt")
    source = str(news / "**/*") if glob else str(news)
    inputs = Inputs((source,), tmp_path / "reports", follow_links=follow)
    got = {item.output for item in inputs}
    inside = {"a.txt", "deep/b.txt", "near.txt"}
    assert got == inside | ({"out.txt", "folder/secret.txt"} if follow else set())
    assert inputs.skipped["not a file"] == (5 if follow else 4)
    assert bool(inputs.skipped["link that leads out of its folder"]) is not follow


def test_a_named_pipe_of_records_fails_alone(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonl")
    touch(tmp_path / "a.txt")
    items, _ = found(tmp_path / "pipe.jsonl", tmp_path / "a.txt")
    assert [bool(item.problem) for item in items] == [False, True]


def test_an_endless_record_fails_and_the_next_one_does_not(tmp_path: Path) -> None:
    path = tmp_path / "wire.jsonl"
    path.write_text('{"text": "' + "x" * 5000 + '"}\n{"id": 2, "text": "It rained."}\n')
    options = SourceOptions(limits=SourceLimits(text_bytes=1000))
    first, second = Inputs((str(path),), tmp_path / "out", options=options)
    assert first.problem is not None
    assert "longer than" in first.problem
    assert second.read(options).text == "It rained."


@pytest.mark.parametrize("data", [b"x" * 1_000_000, b"a.txt\n" + b"x" * 1_000_000])
def test_an_endless_line_is_no_list(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "list").write_bytes(data)
    with pytest.raises(UsageError, match="too long"):
        found(listed=tmp_path / "list")


def test_an_endless_pipe_is_no_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return bytes(size or 0)

    monkeypatch.setattr("summarize.batch.lists.MOST_BYTES", 1 << 20)
    with pytest.raises(UsageError, match="more than the 1 MB"):
        keep(Endless(), tmp_path / "kept", "standard input")
    assert (tmp_path / "kept").stat().st_size <= 1 << 20


def test_no_report_takes_the_place_of_the_overview(command: Command, tmp_path: Path) -> None:
    news = tmp_path / "news"
    for name in ("index.md", "index.html", "claims.db", "Reports.jsonl"):
        touch(news / name / "a.txt")
    touch(news / "index")
    record = '{"id": "x", "text": "The harbour froze."}\n'
    (tmp_path / "reports.jsonl").write_text(record)
    (news / "deep").mkdir()
    (news / "deep/index.jsonl").write_text(record)
    outcome = command(
        "batch", news, tmp_path / "reports.jsonl", "-o", tmp_path / "out", "--jobs", "1"
    )
    assert outcome.code == 0, outcome.err
    assert (tmp_path / "out/index.md").read_text().startswith("# Articles of this batch")
    assert (tmp_path / "out/claims.db").is_file()
    assert len(list((tmp_path / "out").rglob("*.md"))) == 8


@pytest.mark.parametrize("mark", ["\u202e", "\u200b", "\ufeff", "\u2066", "\u3164", "\u2028"])
def test_output_names_hold_nothing_unseen(tmp_path: Path, mark: str) -> None:
    touch(tmp_path / f"a{mark}txt.md")
    items, _ = found(tmp_path)
    (name,) = outputs(items)
    assert mark not in name
    assert name.startswith("a")


def test_a_folder_may_be_called_like_a_report(command: Command, tmp_path: Path) -> None:
    news = tmp_path / "news"
    touch(news / "x")
    touch(news / "x.md" / "a.txt")
    outcome = command("batch", news, "-o", tmp_path / "out", "--jobs", "1")
    assert outcome.code == 0, outcome.err
    reports = {path.name for path in (tmp_path / "out").rglob("*.md")}
    assert reports == {"index.md", "x.md", "a.txt.md"}


def test_fields_of_records_go_by_their_usual_names_and_by_those_given(tmp_path: Path) -> None:
    told = [
        {"_id": 7, "body": "Rain fell.", "headline": "Rain", "date": "2026-11-01"},
        {"lede": "Snow fell.", "uid": "b"},
    ]
    path = tmp_path / "news.jsonl"
    path.write_text("".join(f"{json.dumps(each)}\n" for each in told), encoding="utf-8")
    first, second = Inputs((str(path),), tmp_path / "out")
    article = first.read(SourceOptions())
    assert (article.text, article.title, article.published) == ("Rain fell.", "Rain", "2026-11-01")
    assert first.key.endswith("#7")
    with pytest.raises(SourceError, match="it has lede, uid"):
        second.read(SourceOptions())
    named = Inputs((str(path),), tmp_path / "out", fields=Fields(text="lede"))
    assert list(named)[1].read(SourceOptions()).text == "Snow fell."


def test_a_password_in_an_address_is_kept_nowhere(command: Command, tmp_path: Path) -> None:
    address, output = "http://ada:passw0rd@a.example", tmp_path / "out"
    record = {"id": f"{address}/1", "url": f"{address}/2", "text": "The harbour froze."}
    records = tmp_path / "r.jsonl"
    records.write_text(json.dumps(record), encoding="utf-8")
    sources = (f"{address}/a", f"feed:{address}:x/rss", str(records))
    result = command("batch", *sources, "-o", str(output), "--jobs", "1", "-f", "html")
    assert result.code == 1
    files = [path for path in output.rglob("*") if path.is_file()]
    written = b"".join(path.read_bytes() for path in files)
    assert b"a.example/2" in written
    assert "passw0rd" not in f"{result.out}{result.err}{files}{written!r}"
