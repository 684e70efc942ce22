"""What is read of fifty pages, beside what the extractor alone reads of them.

F1 is of the words of title and body, as a reader gets them from `summarize extract`.
"""

import re
from collections import Counter
from functools import cache

import pytest
from lxml.html import fromstring

from summarize.analysis import Analysis, analyse
from summarize.renderers.story import story
from summarize.sources import read_bytes
from summarize.sources.parsers.head import headline, writers
from tests.sources.sites import SITE, SITES, Site

FLOOR = 0.97
_WORD = re.compile(r"\w+")


@cache
def _analysis(site: Site) -> Analysis:
    return analyse(read_bytes(site.html.encode(), f"{site.name}.html"))


def _read(site: Site) -> str:
    analysis = _analysis(site)
    return "\n".join((analysis.title or "", *(part.text for part in story(analysis))))


def _f1(wanted: str, got: str) -> float:
    gold, found = (Counter(_WORD.findall(text.casefold())) for text in (wanted, got))
    return 2 * (gold & found).total() / (gold.total() + found.total())


def test_there_are_fifty_pages() -> None:
    assert len({site.name for site in SITES}) == 50


def test_title_and_body_are_read_as_a_reader_reads_them() -> None:
    scores = {site.name: _f1(site.gold, _read(site)) for site in SITES}
    print(sorted(scores.items(), key=lambda item: item[1])[:5])
    assert sum(scores.values()) / len(scores) >= FLOOR
    assert min(scores.values()) >= 0.9


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_title_writer_and_day_are_the_storys(site: Site) -> None:
    analysis = _analysis(site)
    assert analysis.title == site.story.title
    assert analysis.published == site.published
    # The extractor takes no name of two letters, as Chinese ones are, for one.
    assert analysis.byline == site.byline or (
        analysis.byline is None and site.story.language == "zh"
    )


_PAGE = fromstring(
    f"<html><head><meta property='og:site_name' content='{SITE}'></head><body>"
    "<h1>Ferries: what the spring will bring</h1></body></html>"
)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        (f"Bridge opens - {SITE}", "Bridge opens"),
        (f"Bridge opens | News | {SITE}", "Bridge opens | News"),
        ("Bridge opens at night » Local » News » Courier of the Coast", "Bridge opens at night"),
        (
            f"Ferries: what the spring will bring | News | {SITE}",
            "Ferries: what the spring will bring",
        ),
        ("大桥提前一个月重新开放-河谷网", "大桥提前一个月重新开放"),
        (f"{SITE} » Bridge opens", "Bridge opens"),
        ("Bridge opens — Courier.example", "Bridge opens"),
        ("Ferries: what the spring will bring - News", "Ferries: what the spring will bring"),
        ("Bridge opens - mayor weeps", "Bridge opens - mayor weeps"),
        ("Ferries: what the spring will bring", "Ferries: what the spring will bring"),
        (SITE, SITE),
    ],
)
def test_a_title_goes_without_the_name_of_its_site(title: str, shown: str) -> None:
    assert headline(title, _PAGE, "https://www.courier.example/a") == shown


@pytest.mark.parametrize(
    ("author", "people"),
    [
        ("Ann Lee", "Ann Lee"),
        ("Ann Lee; Tom Birch", "Ann Lee; Tom Birch"),
        (f"Ann Lee | {SITE}", "Ann Lee"),
        ("By Ann Lee", "Ann Lee"),
        (SITE, None),
        ("admin", None),
        ("riverman", None),
        ("Редакция", None),
        ("Editorial Team; Ann Lee", "Ann Lee"),
        ("desk@courier.example", None),
        ("https://courier.example/ann", None),
        ("Reuters", None),
        ("Анна Ли", "Анна Ли"),
        ("李安", "李安"),
        ("Submitted", None),
        ("Ann Lee who has written about all of the rivers", None),
    ],
)
def test_a_byline_is_of_people(author: str, people: str | None) -> None:
    assert writers(author, _PAGE, "https://www.courier.example/a") == people


def test_persons_of_the_pages_data_stand_before_its_publisher_and_no_commenter_is_an_author() -> (
    None
):
    page = fromstring(
        "<html><head><script type='application/ld+json'>"
        '{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Ann Lee"}]}</script>'
        "</head><body><span class='comment_author'>Riverman</span></body></html>"
    )
    assert writers("Coast Holding; Ann Lee", page, None) == "Ann Lee"
    assert writers("Riverman", page, None) is None
    page.find(".//span").set("class", "byline has-comments")
    assert writers("Riverman", page, None) == "Riverman"


_STORY = "".join(f"<p>{part}</p>" for part in SITES[1].story.paragraphs)


@pytest.mark.parametrize(
    ("around", "day"),
    [
        ("<p>Tuesday, 24 November 2026, 10:15</p>{}<p>The old bridge was opened on 3 May 2016.</p>", "2026-11-24"),
        ("{}<p>The old bridge was opened on 3 May 2016, and nobody came.</p>", None),
        ("{}<footer>© 2024 Courier</footer>", None),
    ],
)  # fmt: skip
def test_the_day_of_a_story_is_not_one_that_it_tells(around: str, day: str | None) -> None:
    page = (
        f"<html><body><h1>Bridge opens</h1><article>{around.format(_STORY)}</article></body></html>"
    )
    assert analyse(read_bytes(page.encode(), "page.html")).published == day
