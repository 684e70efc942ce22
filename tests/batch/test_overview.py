"""`index.html`: a page whose one script is allowed by hash, on which nothing else runs, and which is bounded."""

import base64
import hashlib
import html
import json
import re
import zlib
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from summarize import Article
from summarize.across.shares import Beside
from summarize.analysis import analyse
from summarize.batch.claims_db import claims_database
from summarize.batch.claims_rows import Filed
from summarize.batch.entries import Totals
from summarize.batch.overview.contents import Contents
from summarize.batch.overview.earlier import EarlierPage, PackedBlock
from summarize.batch.overview.index import Ending, Standing, index
from summarize.batch.overview.page import PAGE, page
from summarize.batch.overview.search import search_key
from summarize.engines.draft import Task
from summarize.engines.offline import OfflineEngine
from summarize.languages import language_name
from summarize.renderers.overview_labels import overview_labels
from summarize.verification import verify
from tests.across.test_shares import Dying, Threads
from tests.batch.newsroom import article, write
from tests.batch.packed import packed
from tests.cli.conftest import Command
from tests.renderers.reports import REPORT

OFFLINE = ("--engine", "offline", "--jobs", "1", "-f", "html")
EVIL = '</script><script>alert(1)</script><img src=x onerror="alert(2)">'
ARABIC = "الجسر مفتوح منذ اليوم"
STANDING = Standing(Totals(2, 0, 0, 3, 2_000, 100, 0.25), Ending("Done."))


def records() -> list[dict[str, str]]:
    """Articles whose titles, dates and addresses are not what one would wish for."""
    return [
        {"id": EVIL, "title": EVIL, "published": EVIL, "url": "javascript:alert(3)"}
        | {"text": article(5).replace("mayor", f"mayor {EVIL}")},
        {"id": "a/b c?#%41", "title": ARABIC, "published": "2026-01-05", "text": article(6)}
        | {"url": "https://example.org/6"},
        {"id": "later", "title": "Later", "published": "2026-01-06T09:00:00Z", "text": article(7)},
        {"id": "never", "title": "Never", "text": article(8)},
    ]


def made(
    folder: Path,
    *filed: Filed,
    before: EarlierPage | None = None,
    beside: Beside | None = None,
) -> str:
    """The page of some reports."""
    with claims_database(folder / "claims.db", filed) as database:
        return "".join(page("out", STANDING, Contents(database), before, beside))


@pytest.fixture
def shown(command: Command, tmp_path: Path) -> str:
    write(tmp_path / "in", 2)
    (tmp_path / "in/bad.txt").write_bytes(b"")
    (tmp_path / "in/photo.jpg").write_bytes(b"\xff\xd8")
    lines = "\n".join(map(json.dumps, records()))
    (tmp_path / "in/wire.jsonl").write_text(lines, encoding="utf-8")
    command("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE)
    return (tmp_path / "out/index.html").read_text("utf-8")


def section(shown: str, name: str) -> str:
    """A list of the page as it is before the script runs."""
    found = re.search(rf'<section class="\w+" id="{name}".*?</section>', shown, re.DOTALL)
    assert found, name
    return found[0]


def test_everything_is_listed_and_packed(shown: str) -> None:
    assert section(shown, "articles").count('<li class="entry">') == 6
    assert len(packed(shown, "articles")) == len(packed(shown, "articles-rows")) == 6
    assert packed(shown, "statements")
    assert packed(shown, "people")
    assert '<option value="en">English (6)</option>' in shown


def test_a_quotation_stands_in_full_with_speaker_and_source(shown: str) -> None:
    said = list(chain.from_iterable(packed(shown, "statements")))
    assert any("“We have waited for this since the flood of last year,”" in each for each in said)
    assert any('class="who" href="#person=' in each and "a0000" in each for each in said)


def test_failures_come_last_with_their_reasons_and_the_command_that_tries_again(shown: str) -> None:
    failed = section(shown, "failures")
    assert "in/bad.txt" in failed
    assert "is empty" in failed
    assert shown.index('id="articles"') < shown.index("--retry-failed</code>")
    assert shown.index("--retry-failed</code>") < shown.index('id="failures"')


def test_what_is_passed_over_is_named(shown: str) -> None:
    assert re.search(r"Passed over: 1 × not an article \(\.jpg\): \S+photo\.jpg", shown)


def test_the_newest_articles_come_first_and_those_without_a_date_last(shown: str) -> None:
    listed = section(shown, "articles")
    assert listed.index(">Later</a>") < listed.index(f">{ARABIC}</a>") < listed.index(">Never</a>")


def test_links_lead_to_reports_below_the_page(shown: str, tmp_path: Path) -> None:
    links = [html.unescape(link) for link in re.findall(r'<h3[^>]*><a href="([^"]+)"', shown)]
    files = [link for link in links if not link.startswith("#")]
    assert len(files) == 6
    for link in files:
        assert not re.search(r"[?#:]", link)
        assert (tmp_path / "out" / unquote(link)).is_file()


def test_only_web_addresses_become_links(shown: str) -> None:
    assert set(re.findall(r'<a href="(\w+:[^"]*)"', shown)) == {"https://example.org/6"}


def test_the_policy_allows_this_script_and_no_other(shown: str) -> None:
    scripts = re.findall(r"<script>(.*?)</script>", shown, re.DOTALL)
    assert len(scripts) == 1
    digest = base64.b64encode(hashlib.sha256(scripts[0].encode()).digest()).decode()
    assert f"script-src &#39;sha256-{digest}&#39;" in shown
    assert "default-src &#39;none&#39;" in shown


def test_hostile_titles_stay_text(shown: str) -> None:
    everything = shown + "".join(chain(packed(shown, "articles"), *packed(shown, "statements")))
    assert EVIL not in everything
    assert "<img" not in everything
    assert "alert(1)" in everything


def test_what_is_shown_at_first_does_not_grow_with_the_batch(tmp_path: Path) -> None:
    sizes = []
    for count in (4 * PAGE, 8 * PAGE):
        filed = [Filed(f"{n}.txt", f"{n}.html", offline(article(n))) for n in range(count)]
        (tmp_path / str(count)).mkdir()
        page_of = made(tmp_path / str(count), *filed)
        assert len(packed(page_of, "articles")) == count
        sizes.append(page_of.count("<li") + page_of.count("<option"))
    assert sizes[0] == sizes[1]


def test_what_is_as_before_is_taken_from_the_page_before(tmp_path: Path) -> None:
    filed = [
        Filed(
            f"{n:03}.txt",
            f"{n:03}.html",
            {**offline(article(n)), "published": f"2026-01-{n % 28 + 1:02}"},
        )
        for n in range(140)
    ]
    late = Filed("late.txt", "late.html", {**offline(article(200)), "published": "2026-02-01"})
    first = tmp_path / "index.html"
    first.write_text(made(tmp_path, *filed), "utf-8")
    before = EarlierPage.read(first)
    again = made(tmp_path, *filed, late, before=before)
    assert again == made(tmp_path, *filed, late)
    digests = [
        set(re.findall(r"^articles ([\w,-]+) ", each, re.MULTILINE))
        for each in (first.read_text("utf-8"), again)
    ]
    assert len(digests[0]) == len(digests[1]) == 5
    assert len(digests[0] & digests[1]) == 4


def test_a_file_that_is_no_overview_holds_nothing_to_reuse(tmp_path: Path) -> None:
    assert EarlierPage.read(tmp_path / "missing").blocks(("articles",), "0") == []
    (tmp_path / "index.html").write_bytes(b"\xff<html>")
    assert EarlierPage.read(tmp_path / "index.html").blocks(("articles",), "0") == []


@pytest.mark.parametrize("settings", ["[]", '{"letters":5}', "{}", "{", "[" * 100_000])
def test_a_page_whose_settings_are_damaged_holds_nothing_to_reuse(
    tmp_path: Path, settings: str
) -> None:
    line = f'<script type="application/json" id="settings">{settings}</script>\n'
    block = PackedBlock.of("articles", "a", ["one"])
    (tmp_path / "index.html").write_text(f"{line}articles a {block.packed}\n")
    assert EarlierPage.read(tmp_path / "index.html").blocks(("articles",), "a") == []


@pytest.mark.parametrize(
    "damaged",
    [
        "AAAAA",
        "AAAA",
        PackedBlock.of("articles", "a,b", ["one", "two"]).packed[:-4],
        PackedBlock.of("articles", "a,b", ["one"]).packed,
        PackedBlock.of("articles", "a,b", ["one", "two", "three"]).packed,
        base64.b64encode(zlib.compress(b'["one', wbits=-zlib.MAX_WBITS)).decode(),
        base64.b64encode(zlib.compress(b'{"a":1,"b":2}', wbits=-zlib.MAX_WBITS)).decode(),
        base64.b64encode(zlib.compress(b"[" * 100_000, wbits=-zlib.MAX_WBITS)).decode(),
    ],
    ids=["base64", "deflate", "cut", "too few", "too many", "json", "no list", "deep"],
)
def test_of_a_damaged_block_nothing_is_reused(tmp_path: Path, damaged: str) -> None:
    whole = PackedBlock.of("articles", "c", ["three"]).packed
    (tmp_path / "index.html").write_text(f"articles a,b {damaged}\narticles c {whole}\n")
    before = EarlierPage.read(tmp_path / "index.html")
    assert [before.values(("articles",), digest) for digest in "abc"] == [None, None, ("three",)]


def test_what_is_as_before_is_not_made_again(tmp_path: Path) -> None:
    filed = [
        Filed(f"{n}.txt", f"{n}.html", {**offline(article(n)), "published": f"2026-01-0{n}"})
        for n in range(1, 10)
    ]
    page_of = made(tmp_path, *filed[:-1])
    found = re.search(r"^articles ([\w,-]+) .*$", page_of, re.MULTILINE)
    assert found
    kept = [f"kept {each}" for each in range(8)]
    block = PackedBlock.of("articles", found[1], kept).packed
    first = tmp_path / "index.html"
    first.write_text(page_of.replace(found[0], f"articles {found[1]} {block}"), "utf-8")
    again = packed(made(tmp_path, *filed, before=EarlierPage.read(first)), "articles")
    assert sorted(again)[-8:] == kept
    assert sum("9.html" in each for each in again) == 1


class Taking(Dying):
    """Processes that die with what they have taken."""

    def call(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        next(function.__self__._left.taken([]))  # type: ignore[attr-defined]  # noqa: SLF001
        return super().call(function, *arguments)


@pytest.fixture(scope="module")
def many() -> list[Filed]:
    report = offline(article(1))
    return [Filed(f"{n}.txt", f"{n}.html", {**report, "title": f"{n}"}) for n in range(600)]


@pytest.fixture(scope="module")
def many_made(tmp_path_factory: pytest.TempPathFactory, many: list[Filed]) -> str:
    """The overview that one process makes of them."""
    return made(tmp_path_factory.mktemp("alone"), *many)


@pytest.mark.parametrize("beside", [Threads(9), Dying(1), Taking(2)])
def test_what_other_processes_make_of_articles_is_the_same(
    tmp_path: Path, beside: Threads, many: list[Filed], many_made: str
) -> None:
    assert made(tmp_path, *many, beside=beside) == many_made
    assert not beside.failed
    assert len(beside.asked) == min(beside.idle, 2)  # of 19 chunks
    if beside.ended:  # they were at it while this process waited
        assert [*chain(*(done.result() for done in beside.ended))] == list(range(19))
    assert [path.name for path in tmp_path.iterdir()] == ["claims.db"]


def test_few_articles_are_made_by_one_process(tmp_path: Path) -> None:
    beside = Threads(1)
    made(tmp_path, Filed("a.txt", "a.html", REPORT.to_dict()), beside=beside)
    assert not beside.asked


def test_articles_with_the_most_doubts_are_to_be_checked_first(tmp_path: Path) -> None:
    clean = replace(REPORT, summary=replace(REPORT.summary, sentences=()))
    assert (clean.is_clean, REPORT.is_clean) == (True, False)
    given = [Filed("a.txt", "a.html", clean.to_dict()), Filed("z.txt", "z.html", REPORT.to_dict())]
    doubts = section(made(tmp_path, *given), "doubts")
    assert "z.html" in doubts
    assert "a.html" not in doubts
    assert "⚠ 1 to check" in doubts


def test_a_run_that_was_stopped_says_how_to_go_on(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 1)
    model = ("--base-url", "http://127.0.0.1:9/v1", "-m", "gpt-4o-mini", "--max-cost", "0.0000001")
    command("batch", tmp_path / "in", "-o", tmp_path / "out", "-f", "html", *model)
    shown = (tmp_path / "out/index.html").read_text("utf-8")
    assert "<p>Stopped: " in shown
    assert re.search(r"goes on from here: <code>[^`]+</code>", shown)
    assert "1 left" in shown


@pytest.mark.parametrize("language", ["ru", "kk", "tr"])
def test_the_overview_speaks_the_readers_language(tmp_path: Path, language: str) -> None:
    filed = (
        Filed("a", "a.html", REPORT.to_dict(), REPORT.text),
        Filed("b", "b.html", REPORT.to_dict()),
    )
    standing = replace(STANDING, to=language)
    with claims_database(tmp_path / "claims.db", filed) as database:
        shown = "".join(page("out", standing, Contents(database)))
        lines = "\n".join(index(standing, database))
    told = re.sub(r"<(style|script)\b.*?</\1>|<[^>]*>", " ", shown, flags=re.DOTALL)
    told += " ".join(word for kind in ("people", "articles") for word in packed(shown, kind))
    english, own = overview_labels("en").words, overview_labels(language).words
    for name, words in english.items():
        for piece in re.split(r"{\w+}", words):
            if len(piece.split()) > 1 and piece not in own[name]:
                assert piece.strip() not in told + lines, name
    assert f'<html lang="{language}"' in shown
    assert f"# {own['batch_articles']}" in lines
    assert language_name("ru", to=language) in told


def test_a_run_shows_what_it_added(command: Command, tmp_path: Path) -> None:
    for first in (0, 2):
        write(tmp_path / "in", 2, first)
        command("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE)
    shown = (tmp_path / "out/index.html").read_text("utf-8")
    new = section(shown, "new")
    assert "2 new, 0 changed, 2 from before, 0 gone" in shown
    assert new.count("<strong>new</strong>") == 2
    assert '<a href="#run=2">' in new
    assert "a0002.txt" in new
    assert "a0001.txt" not in new


def test_versions_that_differ_are_shown_side_by_side(tmp_path: Path) -> None:
    told = (
        (
            "one",
            "“We will mend the old bridge before winter. Nobody pays twice,” said Mayor Ada Berg.",
        ),
        ("two", "“We will mend the new bridge before winter. Nobody pays twice,” said Ada Berg."),
    )
    about = " The stone bridge of Vellin has cracks in two piers, and lorries go round by Saltham."
    filed = [
        Filed(name, f"{name}.md", offline(words + about), words + about) for name, words in told
    ]
    with claims_database(tmp_path / "claims.db", filed) as database:
        versions = section("".join(page("out", STANDING, Contents(database))), "versions")
        lines = "\n".join(index(STANDING, database))
    assert "<ins>" in versions
    assert "changed · <span" in versions
    assert "## Quotations that read differently" in lines
    assert "| Ada Berg |" in lines


@pytest.mark.parametrize(
    "spellings",
    [
        ("tokayev", "Токаев", "Тоқаев", "Toqayev", "Tokaïev"),
        ("Alexei", "Алексей", "Aleksey"),
        ("zhaparov", "Жапаров", "Žaparov"),
        ("to'g'on", "to‘g‘on", "TOʻGʻON"),
    ],
)
def test_spellings_of_one_word_have_one_key(spellings: tuple[str, ...]) -> None:
    assert len({search_key(each) for each in spellings}) == 1


def offline(text: str) -> dict[str, Any]:
    """The report of a text by rules alone."""
    task = Task(to="en", words=60)
    read = analyse(Article.from_text(text))
    return verify(read, OfflineEngine().draft(read, task), task).to_dict()


def test_why_something_is_not_there_is_told_in_the_readers_language(
    command: Command, tmp_path: Path
) -> None:
    folder = write(tmp_path / "in", 1)
    (folder / "empty.txt").touch()
    (folder / "photo.tiff").write_bytes(b"-")
    command("batch", folder, "-o", tmp_path / "out", *OFFLINE, "--to", "ru")
    told = (tmp_path / "out/index.md").read_text("utf-8")
    assert "empty.txt: пусто" in told
    assert "Пропущено: 1 × не статья (.tiff): " in told
    assert "1 × не статья (.tiff): " in (tmp_path / "out/index.html").read_text("utf-8")
