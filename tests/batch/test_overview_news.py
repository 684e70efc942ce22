"""`--since`: a page and an Atom feed of only what is new, whose ids stay."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import feedparser
import pytest

from tests.batch.newsroom import write
from tests.batch.packed import packed
from tests.cli.conftest import Command

OFFLINE = ("--engine", "offline", "--jobs", "1")
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def twice(command: Command, tmp_path: Path) -> Path:
    """A folder after two runs, the second with two more articles, which asks for what is new in it."""
    write(tmp_path / "in", 3)
    command("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE)
    write(tmp_path / "in", 2, 3)
    (tmp_path / "in/evil.txt").write_text(
        "<b>Bold</b> & co\n\n“I would build it again & again, <i>here</i>,” said mayor Ada Berg \x1b[1m.",
        "utf-8",
    )
    command("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE, "--since", "2")
    return tmp_path / "out"


def ids(path: Path) -> list[str]:
    return [each.text or "" for each in ET.parse(path).iter(f"{ATOM}id")]


def test_the_page_has_only_what_is_new(twice: Path) -> None:
    news, everything = (
        packed((twice / n).read_text("utf-8"), "articles") for n in ("new.html", "index.html")
    )
    assert (len(news), len(everything)) == (3, 6)
    assert all("a0003" in each or "a0004" in each or "evil" in each for each in news)
    shown = (twice / "new.html").read_text("utf-8")
    assert "Only what is new since run 2, as of run 2" in shown
    people = packed(shown, "people")
    assert all("· 1 article" in each or "· 2 articles" in each for each in people)


def test_the_feed_is_valid_atom_with_who_said_what(twice: Path) -> None:
    found = feedparser.parse(str(twice / "new.xml"))
    assert not found.bozo
    assert found.version == "atom10"
    assert found.feed.title == "Who said what: out"
    assert len(found.entries) == 3
    for entry in found.entries:
        assert entry.id.startswith("urn:uuid:")
        assert entry.updated_parsed
        assert entry.title
        assert entry.author
        assert entry.summary
        assert (twice / entry.links[0].href).is_file()
    evil = next(entry for entry in found.entries if "Bold" in entry.title)
    assert "“I would build it again &amp; again, &lt;i&gt;here&lt;/i&gt;,”" in evil.content[0].value
    assert "\x1b" not in (twice / "new.xml").read_text("utf-8")


def test_ids_stay_from_run_to_run(command: Command, twice: Path) -> None:
    before = ids(twice / "new.xml")
    call = ("batch", twice.parent / "in", "-o", twice, *OFFLINE)
    command(*call, "--since", "1")
    after = ids(twice / "new.xml")
    assert len(set(after)) == 7
    assert set(before) <= set(after)
    assert after[0] == before[0]


def test_a_run_that_changes_nothing_writes_no_news_again(command: Command, twice: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in twice.iterdir() if path.is_file()}
    command("batch", twice.parent / "in", "-o", twice, *OFFLINE, "--since", "2")
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_since_what_is_neither_run_nor_date_is_refused_before_the_work(
    command: Command, tmp_path: Path
) -> None:
    write(tmp_path / "in", 1)
    done = command("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE, "--since", "monday")
    assert done.code == 2
    assert re.search("neither a date nor the number of a run", done.err)
    assert not (tmp_path / "out/claims.db").exists()
