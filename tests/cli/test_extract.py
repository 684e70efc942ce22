import json
from pathlib import Path

from tests.cli.conftest import Command

PAGE = """<html lang="en"><head><title>Ferry to Oskarhamn runs again</title>
<meta name="author" content="Maja Lindqvist"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ferry to Oskarhamn runs again</h1>
<p>The ferry between the island and the mainland took up its service on Tuesday, after divers had freed
its screw of a fishing net.</p><p>Some 300 people who had waited in two hotels went home with it, and the
company says that it will pay for their nights and for what they ate.</p></article>
<footer>All rights reserved</footer></body></html>"""

MAIL = """From: Petra Holm <petra@paper.example>
To: desk@paper.example
Subject: Well in Sarnen
Date: Tue, 24 Nov 2026 10:00:00 +0100
Content-Type: text/plain; charset=utf-8

> The village of Sarnen has dug a new well, its third, since the first two
> ran dry in August. Its mayor says that the water is good, and that it was
> found no deeper than nine metres under the old market.
"""


def test_an_article_has_its_head_and_its_paragraphs(command: Command, articles: Path) -> None:
    outcome = command("extract", articles / "bridge.txt")
    assert (outcome.code, outcome.err) == (0, "")
    lines = outcome.out.split("\n\n")
    assert lines[0].startswith("# Bridge over the Talas reopens")
    assert lines[1] == "*By Nargiza Osmonova*"
    assert lines[2].startswith("A road bridge that was washed away")
    assert "Авторизуйтесь" not in outcome.out


def test_a_page_is_its_story(command: Command, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    out = command("extract", tmp_path / "page.html", "-f", "text").out
    assert out.startswith("Ferry to Oskarhamn runs again\n\nMaja Lindqvist\n\nThe ferry between")
    assert "rights" not in out
    assert out.count("Ferry to Oskarhamn") == 1


def test_front_matter_is_strings_of_yaml(command: Command) -> None:
    told = "Why “no” means no: a day in the court of Osh\n\nJudges heard four cases on Monday. "
    out = command("extract", "--front-matter", stdin=told + "All of them were postponed.").out
    head = out.split("---\n")[1].splitlines()
    assert head == [
        'title: "Why “no” means no: a day in the court of Osh"',
        "byline: null",
        "published: null",
        "url: null",
        'language: "en"',
    ]
    assert out.split("---\n")[2].startswith("\nJudges heard four cases on Monday.")


def test_json_points_into_the_text(command: Command, articles: Path) -> None:
    path = articles / "bridge.txt"
    text = path.read_text("utf-8")
    record = json.loads(command("extract", path, "-f", "json").out)
    assert record["byline"] == "By Nargiza Osmonova"
    for part in record["paragraphs"]:
        assert text[part["start"] : part["end"]].split() == part["text"].split()
    assert [text[s["start"] : s["end"]] for s in record["furniture"]]


def test_several_sources_are_a_line_of_json_each(command: Command, articles: Path) -> None:
    out = command("extract", articles / "bridge.txt", articles / "most.txt", "-f", "json").out
    names = [json.loads(line)["source"]["name"] for line in out.splitlines()]
    assert names == [str(articles / "bridge.txt"), str(articles / "most.txt")]


def test_a_paragraph_of_quoted_mail_is_one_line(command: Command) -> None:
    out = command("extract", stdin=MAIL).out
    assert "since the first two ran dry in August. Its mayor says that" in out
    assert "\n>" not in out


def test_markup_and_escapes_of_an_article_do_nothing(command: Command) -> None:
    text = "The guild met on Sunday.\n\n# Not a heading, said <b>nobody</b> \x1b[31m to the hall.\n"
    out = command("extract", stdin=text + "It will meet again in the spring, its elders say.").out
    assert r"\# Not a heading, said \<b\>nobody" in out
    assert "\x1b" not in out


def test_json_has_no_front_matter(command: Command) -> None:
    outcome = command("extract", "-f", "json", "--front-matter", stdin="A story of some words.")
    assert outcome.code == 2
    assert "--front-matter is for markdown and text" in outcome.err
