"""`index.html`: a static page whose one script is allowed by hash, and on which nothing runs."""

import base64
import hashlib
import html
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from summarize import Article
from summarize.analysis import analyse
from summarize.batch.claims_db import Filed, claims_database
from summarize.batch.index import Ending, index
from summarize.batch.index_page import index_page
from summarize.batch.ledger import Totals
from summarize.engines.draft import Task
from summarize.engines.offline import OfflineEngine
from summarize.verification import verify
from tests.batch.newsroom import article, write
from tests.cli.conftest import Command
from tests.renderers.reports import REPORT

OFFLINE = ("--engine", "offline", "--jobs", "1", "-f", "html")
EVIL = '</script><script>alert(1)</script><img src=x onerror="alert(2)">'
ARABIC = "الجسر مفتوح منذ اليوم"


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


@pytest.fixture
def page(command: Command, tmp_path: Path) -> str:
    write(tmp_path / "in", 2)
    (tmp_path / "in/bad.txt").write_bytes(b"")
    (tmp_path / "in/photo.jpg").write_bytes(b"\xff\xd8")
    lines = "\n".join(map(json.dumps, records()))
    (tmp_path / "in/wire.jsonl").write_text(lines, encoding="utf-8")
    command("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE)
    return (tmp_path / "out/index.html").read_text("utf-8")


def test_every_article_has_a_row_with_language_speakers_and_state(page: str) -> None:
    assert page.count('<li class="row article"') == 6
    assert page.count('data-state="failed"') == 1
    assert page.count('data-language="English"') == 6
    assert '<option value="English">' in page
    assert page.count('<ul class="speakers">') == 6


def test_failures_come_first_with_their_reasons_and_the_command_that_tries_again(page: str) -> None:
    failed, reports = page.index("Failed: 1"), page.index('<li class="row article"')
    assert failed < page.index("in/bad.txt") < page.index("is empty") < reports
    assert failed < page.index("--retry-failed</code>") < reports
    assert "Passed over: 1 × not an article (.jpg)" in page


def test_the_newest_reports_come_first_and_those_without_a_date_last(page: str) -> None:
    listed = page[page.index('<section class="rows">') :]
    assert listed.index(">Later</a>") < listed.index(f">{ARABIC}</a>") < listed.index(">Never</a>")
    assert "2026-01-06<" in page.replace("\n", "<")


def test_links_lead_to_reports_below_the_page(page: str, tmp_path: Path) -> None:
    links = [html.unescape(link) for link in re.findall(r'<h3><a href="([^"]+)"', page)]
    assert len(links) == 6
    for link in links:
        assert not re.search(r"[?#:]", link)
        assert (tmp_path / "out" / unquote(link)).is_file()


def test_only_web_addresses_become_links(page: str) -> None:
    assert re.findall(r'<a href="([^"]+)" rel="noreferrer">', page) == ["https://example.org/6"]


def test_the_policy_allows_this_script_and_no_other(page: str) -> None:
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    assert len(scripts) == 1
    digest = base64.b64encode(hashlib.sha256(scripts[0].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in page
    assert "default-src 'none'" in page


def test_hostile_titles_stay_text(page: str) -> None:
    assert EVIL not in page
    assert "<img" not in page
    assert "alert(1)" in page


def test_reports_with_doubts_are_listed_before_those_without(tmp_path: Path) -> None:
    clean = replace(REPORT, summary=replace(REPORT.summary, sentences=()))
    assert (clean.is_clean, REPORT.is_clean) == (True, False)
    reports = [("a.txt", "a.txt.html", clean), ("z.txt", "z.txt.html", REPORT)]
    given = (Filed(source, path, report.to_dict()) for source, path, report in reports)
    totals = Totals(2, 0, 0, 3, 2_000, 100, 0.25)
    with claims_database(tmp_path / "claims.db", given) as database:
        page = "".join(index_page(totals, Ending("Done."), {}, (), database))
        told = "\n".join(index(totals, Ending("Done."), {}, (), database))
    doubts, rest = page.index("To check by hand: 1"), page.index("Without doubts: 1")
    assert doubts < page.index("z.txt.html") < rest < page.index("a.txt.html")
    assert "1 to check</span>" in page
    assert "to check by hand (something is unverified, disputed or unsupported) | 1 |" in told
    for text in (page, told):
        assert "3 requests, 2,000 + 100 tokens, $0.2500." in text


def test_a_run_that_was_stopped_says_how_to_go_on(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "in", 1)
    model = ("--base-url", "http://127.0.0.1:9/v1", "-m", "gpt-4o-mini", "--max-cost", "0.0000001")
    command("batch", tmp_path / "in", "-o", tmp_path / "out", "-f", "html", *model)
    page = (tmp_path / "out/index.html").read_text("utf-8")
    assert "<p>Stopped: " in page
    assert re.search(r"goes on from here: <code>[^`]+</code>", page)
    assert "<strong>1</strong> left" in page


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
        page = "".join(index_page(Totals(2, 0, 0, 0, 0, 0, 0.0), Ending("Done."), {}, (), database))
        lines = "\n".join(index(Totals(2, 0, 0, 0, 0, 0, 0.0), Ending("Done."), {}, (), database))
    assert "Quotations that read differently: 1" in page
    assert "changed: We will mend the" in page
    assert "<ins>" in page
    assert "## Quotations that read differently" in lines
    assert "| Ada Berg |" in lines


def offline(text: str) -> dict[str, Any]:
    """The report of a text by rules alone."""
    task = Task(to="en", words=60)
    read = analyse(Article.from_text(text))
    return verify(read, OfflineEngine().draft(read, task), task).to_dict()
