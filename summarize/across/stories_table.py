"""The table of stories, in which one goes by the number that it had before."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from summarize.across.article_collection import ArticleCollection
from summarize.across.renewed import assign, numbered_as_before, renew
from summarize.across.stories import Stories


def write_stories(
    database: sqlite3.Connection, collection: ArticleCollection, stories: Stories
) -> set[int]:
    """Write the stories, and say which are told by other articles than before."""
    collection.copies.update(stories.copies)
    numbers = collection.numbers
    before = {
        article: (story, original)
        for article, story, original in database.execute("SELECT id, story, copy_of FROM articles")
    }
    groups = numbered_as_before(
        [[before[numbers[each]][0] for each in group] for group in stories.groups]
    )
    story_of = {
        numbers[each]: number
        for number, group in zip(groups, stories.groups, strict=True)
        for each in group
    }
    copy_of = {numbers[copy]: numbers[first] for copy, first in stories.copies.items()}
    assign(database, "articles", "story", story_of)
    assign(database, "articles", "copy_of", copy_of)
    rows = [
        _story(database, collection, number, group)
        for number, group in zip(groups, stories.groups, strict=True)
    ]
    told_by = dict(database.execute("SELECT id, articles FROM stories"))
    renew(database, "stories", _STORY, rows)
    was, now = defaultdict[int, set[object]](set), defaultdict[int, set[object]](set)
    for article, (story, original) in before.items():
        if story is not None:
            was[story].add((article, original))
    for article, story in story_of.items():
        now[story].add((article, copy_of.get(article)))
    # Of those that are gone, only how many they were is left.
    return {
        story
        for story, told in now.items()
        if told != was.get(story) or len(told) != told_by.get(story)
    }


def _story(
    database: sqlite3.Connection, collection: ArticleCollection, number: int, group: Sequence[int]
) -> tuple[int | str | None, ...]:
    """The row of a story, which is called by the first of its articles that has a title."""
    days = [day for each in group if (day := collection.published[each])]
    named = (
        database.execute(
            "SELECT name, title FROM articles WHERE id = ?", (collection.numbers[each],)
        ).fetchone()
        for each in group
    )
    name, title = next(named)
    if title is None:
        name = next((other for other, title in named if title is not None), name)
    copies = sum(each in collection.copies for each in group)
    return number, name, len(group), copies, min(days, default=None), max(days, default=None)


_STORY = ("id", "name", "articles", "copies", "first_seen", "last_seen")
