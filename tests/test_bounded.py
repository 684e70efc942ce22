"""Texts that would keep the finders busy without end, or fill the memory, fail by their name."""

import pytest

from summarize.analysis import analyse
from summarize.article import Article
from summarize.bounded import Bounds, analysed, checked, passages_of
from summarize.errors import SourceError

SENTENCE = "“The ferry sails on Monday,” said harbour master Olga Brandt. "


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("a.\n" * 900_000, "sentences and lines"),
        ("Ab cd. " * 210_000, "sentences and lines"),
        ("“a” " * 500_000, "statements"),
    ],
    ids=["lines", "sentences", "marks"],
)
def test_a_text_with_too_much_of_anything_is_refused(text: str, what: str) -> None:
    with pytest.raises(SourceError, match=f"pier.txt: has more than 200,000 {what}") as caught:
        analysed(Article.from_text(text, "pier.txt"))
    assert caught.value.hint


def test_a_wrapped_book_is_no_list_of_lines() -> None:
    line = "the ferry sails on Monday when the harbour master is back and ice is gone"
    book = f"{line}\n{line}\n{line}\n{line}.\n\n".replace("the", "The", 1) * 20
    bounds = Bounds(passages=21, small=1_000_000)
    assert len(passages_of(Article.from_text(book), bounds)) == 20


def test_a_large_article_is_analysed_elsewhere_and_the_same() -> None:
    article = Article.from_text(SENTENCE * 40, "pier.txt")
    assert analysed(article, Bounds(small=100)) == analyse(article)


@pytest.mark.parametrize(
    ("bounds", "told"),
    [
        (Bounds(small=100, seconds=0, seconds_a_million=0), "could not be analysed"),
        (Bounds(small=100, memory=100 << 20), "could not be analysed in the memory"),
        (Bounds(small=100, passages=30), "has more than 30 "),
    ],
    ids=["time", "memory", "passages"],
)
def test_an_analysis_that_passes_its_bounds_is_a_named_failure(bounds: Bounds, told: str) -> None:
    with pytest.raises(SourceError, match=rf"^pier.txt: .*{told}"):
        analysed(Article.from_text(SENTENCE * 4_000, "pier.txt"), bounds)


def test_a_check_has_bounds_too() -> None:
    article = Article.from_text(SENTENCE, "pier.txt")
    same = checked(article, article, Bounds(small=10))
    assert same.sentences
    with pytest.raises(SourceError, match="has more than 1 sentences"):
        checked(Article.from_text(SENTENCE * 2, "pier.txt"), article, Bounds(passages=1))
