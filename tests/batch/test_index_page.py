"""`index.html`: a static page whose one script is allowed by hash, and on which nothing runs."""

import base64
import hashlib
import html
import json
import re
from pathlib import Path

import pytest

from tests.batch.newsroom import article, write
from tests.cli.conftest import Command

OFFLINE = ("--engine", "offline", "--jobs", "1", "-f", "html")
EVIL = '</script><script>alert(1)</script><img src=x onerror="alert(2)">'


@pytest.fixture
def page(command: Command, tmp_path: Path) -> str:
    write(tmp_path / "in", 2)
    (tmp_path / "in/bad.txt").write_bytes(b"")
    record = {"id": EVIL, "title": EVIL, "text": article(5).replace("mayor", f"mayor {EVIL}")}
    (tmp_path / "in/evil.jsonl").write_text(json.dumps(record), encoding="utf-8")
    command("batch", tmp_path / "in", "-o", tmp_path / "out", *OFFLINE)
    return (tmp_path / "out/index.html").read_text("utf-8")


def test_every_article_has_a_row_with_language_speakers_and_state(page: str) -> None:
    assert page.count("<tr><td>") == 4
    assert page.count('data-state="failed"') == 1
    assert page.count("<td>English</td>") == 3
    assert "<option>English" in page


def test_links_lead_to_reports_below_the_page(page: str, tmp_path: Path) -> None:
    for link in re.findall(r'href="([^"]+)"', page):
        name = html.unescape(link)
        assert not name.startswith(("/", ".", "http"))
    assert 'href="a0000.txt.html"' in page


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
