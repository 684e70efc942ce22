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


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            "‘A lost week’: observers weigh in on the count\n"
            "Beyond the northern votes, villages want the commission to count boxes on boats",
            "‘A lost week’: observers weigh in on the count",
        ),
        (
            "## Boats and boxes\n\n# Votes are counted again in the north\n\n"
            "> But the commission seems reluctant to count the boxes of some villages",
            "Votes are counted again in the north",
        ),
        ("Late boxes and slow boats: what do we know?", None),
        ("ELECTION 3.0 | Commission counts the northern votes again", None),
        ("Ada Holm: Counting Votes Twice In The North Is ‘A Disgrace.’", None),
    ],
)
def test_a_headline_is_the_title_whatever_it_ends_with_or_begins_with(
    lines: str, title: str | None
) -> None:
    assert analyse(Article.from_text(f"{lines}\n\n{STORY}")).title == (title or lines)


@pytest.mark.parametrize(
    "line", ["14:45 The boats have come in", "— Who counts the votes of the north?"]
)
def test_an_entry_and_a_question_of_a_talk_are_no_title(line: str) -> None:
    assert analyse(Article.from_text(f"{line}\n\n{STORY}")).title != line


def test_a_year_makes_no_byline() -> None:
    story = f"Votes are counted again\n\n{STORY}\nThe Best Boats of 2026\nMore boats\nA boat race"
    assert analyse(Article.from_text(story)).byline is None


@pytest.mark.parametrize(
    "line",
    [
        "عربي",
        "Bahasa Indonesia",
        "APA/AFP/Petra Lindqvist",
        "By Alejandro de la Vega",
        "➖ @boatnews ➖",
    ],
)
def test_a_name_or_a_menu_is_in_no_other_language(line: str) -> None:
    analysis = analyse(Article.from_text(f"Votes are counted again\n\n{STORY}\n{line}\n"))
    assert [share.code for share in analysis.languages] == ["en"]


@pytest.mark.parametrize(
    "line",
    ["Подпишитесь на нас", "Голоса северных районов будут пересчитаны ещё раз, сообщили власти."],
)
def test_a_notice_and_a_sentence_are(line: str) -> None:
    analysis = analyse(Article.from_text(f"Votes are counted again\n\n{STORY}\n{line}\n"))
    assert [share.code for share in analysis.languages] == ["en", "ru"]
