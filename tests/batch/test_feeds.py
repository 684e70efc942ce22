"""Feeds as sources of a batch: their articles, each once, and none lost without a word."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from summarize.batch.feeds import Feeds
from summarize.batch.inputs import Inputs
from summarize.errors import SourceError
from summarize.sources import SourceOptions
from tests.batch.newsroom import article
from tests.cli.conftest import Command
from tests.sources.loopback import Web, serve

pytest.importorskip("feedparser")

OFFLINE = ("--engine", "offline", "--jobs", "1", "--allow-private")
MORNING = "http://news.example/morning.rss"


def rss(*links: str | None) -> bytes:
    """An RSS feed of items with these links; `None` is an item without any."""
    items = "".join(
        f"<item><title>Item {number}</title>"
        + (f"<link>{escape(link)}</link></item>" if link is not None else "</item>")
        for number, link in enumerate(links)
    )
    return f'<rss version="2.0"><channel><title>News</title>{items}</channel></rss>'.encode()


def atom(*links: str) -> bytes:
    entries = "".join(f'<entry><title>x</title><link href="{link}"/></entry>' for link in links)
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title>{entries}</feed>'.encode()


@pytest.fixture
def web() -> Iterator[Web]:
    with serve() as running:
        yield running


def inputs(web: Web, *sources: object) -> Inputs:
    options = SourceOptions(network=web.network)
    return Inputs(tuple(map(str, sources)), Path("/nowhere/out"), options=options)


def keys(items: Inputs) -> list[str]:
    return [item.key for item in items]


def test_a_feed_gives_its_articles_in_its_order(web: Web) -> None:
    web.page("/morning.rss", rss("http://news.example/2", "/1"))
    assert keys(inputs(web, MORNING)) == ["http://news.example/2", "http://news.example/1"]
    web.page("/atom", atom("http://news.example/3"))
    assert keys(inputs(web, "http://news.example/atom")) == ["http://news.example/3"]


@pytest.mark.parametrize("name", ["saved.rss", "saved.atom", "saved.xml", "SAVED.XML"])
def test_a_feed_may_be_a_file_or_match_a_glob(web: Web, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(rss("http://news.example/1"))
    assert keys(inputs(web, tmp_path / name)) == ["http://news.example/1"]
    assert keys(inputs(web, tmp_path / "*.*")) == ["http://news.example/1"]
    assert web.requests == []


def test_a_feed_that_is_not_called_one_can_be_said_to_be_one(web: Web, tmp_path: Path) -> None:
    web.page("/latest", rss("http://news.example/1"))
    (tmp_path / "latest").write_bytes(rss("http://news.example/2"))
    named = inputs(web, "feed:http://news.example/latest", f"feed:{tmp_path}/latest")
    named.check()
    assert keys(named) == ["http://news.example/1", "http://news.example/2"]


def test_what_is_only_called_like_a_feed_is_an_article(web: Web, tmp_path: Path) -> None:
    web.page("/how-to-feed-cats", b"<p>Twice a day.</p>")
    (tmp_path / "story.xml").write_text("<p>The harbour froze.</p>", encoding="utf-8")
    page, file = "http://news.example/how-to-feed-cats", str(tmp_path / "story.xml")
    assert keys(inputs(web, page, file)) == [page, file]


def test_an_item_without_an_address_is_counted(web: Web) -> None:
    links = ("http://news.example/1", None, "javascript:alert(1)", "http://[", "")
    web.page("/morning.rss", rss(*links))
    found = inputs(web, MORNING)
    assert keys(found) == ["http://news.example/1"]
    assert found.skipped == {"feed entry without an address": 4}


def test_an_empty_feed_is_counted(web: Web) -> None:
    web.page("/morning.rss", rss())
    found = inputs(web, MORNING)
    assert keys(found) == []
    assert found.skipped == {"feed without entries": 1}


@pytest.mark.parametrize("body", [b"<rss><channel><it", b"<feed ", None])
def test_a_feed_that_cannot_be_read_fails_by_its_name(web: Web, body: bytes | None) -> None:
    if body is not None:
        web.page("/morning.rss", body)
    (item,) = inputs(web, MORNING)
    assert item.key == MORNING
    with pytest.raises(SourceError, match=r"news\.example/morning\.rss: "):
        item.read(SourceOptions(network=web.network))


def test_a_feed_is_fetched_once_however_often_its_articles_are_asked_for(web: Web) -> None:
    web.page("/morning.rss", rss("http://news.example/1", "http://news.example/2"))
    found = inputs(web, MORNING)
    assert found.count() == 2
    assert len(keys(found)) == len(keys(found)) == 2
    assert len(web.requests) == 1


def outputs(*urls: str) -> list[str]:
    return [item.output for item in Inputs(urls, Path("/nowhere/out"))]


def test_reports_of_addresses_stand_in_a_folder_for_each_host() -> None:
    told = outputs("http://news.example/2026/bridge-opens", "http://news.example/2026/rain.html")
    assert told == ["news.example/2026/bridge-opens", "news.example/2026/rain.html"]


def test_addresses_that_differ_have_outputs_that_differ() -> None:
    told = outputs(
        *(f"http://news.example{rest}" for rest in ("", "?id=1", "?id=2", "/a", "/a?x", "/a:b")),
        *("http://news.example:8443/a", "http://news.example/a_b", "https://[", "http://../x"),
        *("http://news.example/../../etc/passwd", f"http://news.example/{'x' * 400}"),
    )
    assert len(set(told)) == len(told)
    for output in told:
        parts = output.split("/")
        assert all(part.strip(".") and len(part.encode()) <= 240 for part in parts), output


def with_stories(web: Web) -> str:
    """Three pages with articles; the address that they are below."""
    for number in range(3):
        body = "".join(f"<p>{part}</p>" for part in article(number).split("\n\n"))
        web.page(
            f"/story-{number}", f"<html><body><article>{body}</article></body></html>".encode()
        )
    return f"http://127.0.0.1:{web.port}"


def test_an_article_that_two_feeds_announce_is_done_once(
    command: Command, tmp_path: Path, web: Web
) -> None:
    home = with_stories(web)
    web.page("/morning.rss", rss(f"{home}/story-0", f"{home}/story-1", None))
    web.page("/evening.rss", rss(f"{home}/story-1", f"{home}/story-2", f"{home}/gone"))
    feeds = (f"{home}/morning.rss", f"{home}/evening.rss")
    done = command("batch", *feeds, "-o", tmp_path / "out", *OFFLINE)
    assert done.code == 1
    assert "3 done, 1 failed" in done.err
    assert f"failed: {home}/gone: " in done.err
    assert "1 × feed entry without an address" in done.err
    paths = [path for path, _ in web.requests]
    assert sorted(paths) == sorted(
        ["/morning.rss", "/evening.rss", "/gone", *(f"/story-{n}" for n in range(3))]
    )
    (host,) = [path for path in (tmp_path / "out").iterdir() if path.name.startswith("127")]
    assert len(list(host.glob("story-*.md"))) == 3


def test_a_line_separator_in_a_link_costs_no_other_entry(web: Web) -> None:
    links = ("http://news.example/a\u2028b", "http://news.example/c\x85d", "http://news.example/3")
    web.page("/morning.rss", rss(*links))
    assert keys(inputs(web, MORNING))[-1] == "http://news.example/3"
    assert len(keys(inputs(web, MORNING))) == 3


def test_what_is_called_a_feed_and_is_none_fails_by_name(web: Web) -> None:
    web.page("/latest", b"<html><body><p>Welcome.</p></body></html>")
    (item,) = inputs(web, "feed:http://news.example/latest")
    assert item.problem == "http://news.example/latest: is not a feed"


def test_what_has_left_its_feed_stays_in_the_folder(
    command: Command, tmp_path: Path, web: Web
) -> None:
    home = with_stories(web)
    words = ("batch", f"{home}/morning.rss", "-o", tmp_path / "out", *OFFLINE)
    web.page("/morning.rss", rss(f"{home}/story-0", f"{home}/story-1"))
    assert "2 new, 0 changed, 0 from before, 0 gone" in command(*words).err
    web.page("/morning.rss", rss(f"{home}/story-1", f"{home}/story-2"))
    for page in ("/story-0", "/story-1"):
        web.page(page, b"")
    later = command(*words)
    assert later.code == 0
    assert "1 new, 0 changed, 2 from before, 0 gone" in later.err
    told = (tmp_path / "out" / "index.md").read_text("utf-8")
    assert all(f"/story-{number}" in told for number in range(3))
    assert [path for path, _ in web.requests].count("/story-0") == 1


def test_what_has_left_its_feed_is_kept_in_whatever_format_a_run_asks_for(
    command: Command, tmp_path: Path, web: Web
) -> None:
    home = with_stories(web)
    words = ("batch", f"{home}/morning.rss", "-o", tmp_path / "out", *OFFLINE)
    web.page("/morning.rss", rss(f"{home}/story-0", f"{home}/story-1"))
    command(*words, "-f", "jsonl")
    web.page("/morning.rss", rss(f"{home}/story-1"))
    web.page("/story-0", b"<html><body><p>Moved.</p></body></html>")
    for which in ((), ("--force",)):
        later = command(*words, *which)
        assert later.code == 0
        assert "2 done" in later.err
        assert f"has left the feed: {home}/story-0" in later.err
        shown = (tmp_path / "out" / "index.html").read_text("utf-8")
        assert "(no report in this format)" in shown
        assert 'href=""' not in shown
    assert [path for path, _ in web.requests].count("/story-0") == 1
    command(*words, "-f", "jsonl")
    told = (tmp_path / "out" / "reports.jsonl").read_text("utf-8")
    assert all(f"{home}/story-{number}" in told for number in range(2))


def test_what_has_left_one_feed_for_another_is_no_matter_of_the_past(
    web: Web, tmp_path: Path
) -> None:
    evening = "http://news.example/evening.rss"
    feeds = Feeds(tmp_path / "feeds.jsonl")
    web.page("/morning.rss", rss("/1", "/2"))
    assert len(keys(replace(inputs(web, MORNING), feeds=feeds))) == 2
    web.page("/morning.rss", rss("/2"))
    web.page("/evening.rss", rss("/1"))
    both = replace(inputs(web, MORNING, evening), feeds=Feeds(tmp_path / "feeds.jsonl"))
    told = [(item.key[-1], item.has_left) for item in both]
    assert told == [("2", False), ("1", False), ("1", True)]


def test_a_feed_that_is_down_takes_nothing_away(command: Command, tmp_path: Path, web: Web) -> None:
    home = with_stories(web)
    words = ("batch", f"{home}/morning.rss", "-o", tmp_path / "out", *OFFLINE)
    web.page("/morning.rss", rss(f"{home}/story-0", f"{home}/story-1"))
    command(*words)
    web.page("/morning.rss", b"<rss><channel><it")
    down = command(*words)
    assert down.code == 1
    assert "2 done, 1 failed" in down.err
    assert "0 new, 0 changed, 2 from before, 0 gone" in down.err


def test_a_line_that_a_kill_has_cut_costs_no_other(web: Web, tmp_path: Path) -> None:
    memory = tmp_path / "feeds.jsonl"
    for links in (("/1", "/2"), ("/2", "/3")):
        web.page("/morning.rss", rss(*links))
        remembering = replace(inputs(web, MORNING), feeds=Feeds(memory))
        told = [(item.key[-1], item.has_left) for item in remembering]
    assert told == [("2", False), ("3", False), ("1", True)]
    with memory.open("a") as file:
        file.write('\n["http://news.exa')
    Feeds(memory).left(MORNING, ["http://news.example/4"])
    left = Feeds(memory).left(MORNING, ["http://news.example/3"])
    assert left == [f"http://news.example/{number}" for number in (1, 2, 4)]
