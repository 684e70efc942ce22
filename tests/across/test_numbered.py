"""Articles as numbers."""

from array import array

import pytest

from summarize.across.numbered import ArticleWords, HeldArticles

ARTICLES = [
    ArticleWords(array("I", (7, 2, 9)), (array("I", (4, 4)),)),
    ArticleWords(array("I"), ()),
    ArticleWords((3, 1), (array("I"), array("I", (5,)))),  # what is no array, packed in some way
    ArticleWords(array("I", (2**32 - 1,)), ()),
]


def test_held_articles_are_what_was_added() -> None:
    held = HeldArticles()
    for each in ARTICLES:
        held.add(each)
    assert [*held] == ARTICLES
    assert held[1:3] == ARTICLES[1:3]
    with pytest.raises(IndexError):
        held[len(ARTICLES)]
