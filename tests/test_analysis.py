from datetime import date

import pytest

from summarize import Article
from summarize.analysis import analyse

STORY = (
    "The commission said on Tuesday that it would count the votes of the northern districts again. "
    "Its chairman told reporters that nobody would be sworn in before that.\n\n"
    "Some of the villages had sent their boxes by boat, and two of these came late.\n"
)


@pytest.mark.parametrize(
    "lines",
    [
        "Votes are counted again\nBy Anna Beck, 24 November 2026",
        "Votes are counted again\n\nOSKARSHAMN, November 24, 2026",
        "Votes are counted again\n24.11.2026 14:45",
        "Votes are counted again\n\nOSKARSHAMN,\nNovember 24, 2026 —",
    ],
)
def test_a_line_before_the_story_tells_when_it_was_published(lines: str) -> None:
    published = analyse(Article.from_text(f"{lines}\n\n{STORY}")).published
    assert published == date(2026, 11, 24).isoformat()


def test_a_day_in_the_story_is_not_when_it_was_published() -> None:
    told = f"{STORY}The old bridge was opened on 24 November 1926.\n"
    assert analyse(Article.from_text(told)).published is None


def test_a_title_of_two_sentences_is_one_title() -> None:
    title = (
        "The count begins again after two observers have complained of how it was held. "
        "Nobody is sworn in, the chairman says"
    )
    assert analyse(Article.from_text(f"{title}\n\n{STORY}")).title == title


def test_the_marks_of_a_heading_are_no_part_of_a_title() -> None:
    analysis = analyse(Article.from_text(f"# Votes are counted again\n\n{STORY}"))
    assert analysis.title == "Votes are counted again"
