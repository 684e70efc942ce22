"""What verification asks of the article."""

import pytest

from summarize.analysis import analyse
from summarize.article import Article, Span
from summarize.verification.checks.quantities import look_for_figures
from summarize.verification.facts.facts import Facts
from summarize.verification.source import SourceText
from summarize.verification.source.broken_words import broken_word

TEXT = "\nThe ferry stops on Friday.\n\nThe crew is ill. The county said so.\n"
SOURCE = SourceText(analyse(Article.from_text(TEXT)))
FIRST, SECOND, THIRD = (passage[:2] for passage in SOURCE.analysis.passages)


@pytest.mark.parametrize(
    ("start", "end", "touched"),
    [
        (0, 0, ()),  # before all
        (0, FIRST[0], ()),
        (0, FIRST[0] + 1, (0,)),
        (FIRST[0], FIRST[0], ()),  # empty, at a border and inside
        (FIRST[0] + 5, FIRST[0] + 5, (0,)),
        (FIRST[1], FIRST[1], ()),
        (FIRST[1] - 1, FIRST[1], (0,)),  # at a border
        (FIRST[1], FIRST[1] + 1, ()),  # in a gap
        (FIRST[1], SECOND[0], ()),
        (FIRST[1], SECOND[0] + 1, (1,)),  # and out of it
        (FIRST[1] - 1, SECOND[0], (0,)),
        (FIRST[1] - 1, SECOND[0] + 1, (0, 1)),
        (SECOND[1], THIRD[0], ()),  # in a gap between sentences
        (SECOND[1], THIRD[0] + 1, (2,)),
        (THIRD[1], len(TEXT), ()),  # behind all
        (THIRD[1] - 1, len(TEXT) + 9, (2,)),
        (len(TEXT), len(TEXT), ()),
        (len(TEXT) + 5, len(TEXT) + 9, ()),
        (0, len(TEXT), (0, 1, 2)),
    ],
)
def test_a_span_touches_the_passages_that_it_has_a_character_of(
    start: int, end: int, touched: tuple[int, ...]
) -> None:
    assert SOURCE.places([Span(start, end)]) == touched


def test_the_places_of_several_spans_come_once_and_in_order() -> None:
    spans = [Span(*THIRD), Span(*FIRST), Span(FIRST[1], THIRD[1])]
    assert SOURCE.places(spans) == (0, 1, 2)
    assert SOURCE.places([]) == ()


def test_two_words_are_a_pair_within_a_passage_alone() -> None:
    assert SOURCE.has_pair("the", "ferry")
    assert SOURCE.has_pair("on", "friday")
    assert not SOURCE.has_pair("friday", "the")  # one passage ends, the next begins
    assert not SOURCE.has_pair("erry", "stops")


def test_a_sentence_without_a_word_of_the_article_is_told_so_without_reading_all_of_its_words() -> (
    None
):
    source = SourceText(analyse(Article.from_text(TEXT)))
    said = "The harbour closed early"
    assert not source.has_pair("harbour", "closed")
    assert source.shared(frozenset(("harbo", "close", "early"))) == {}
    assert source.rarity("harbo") is None
    assert broken_word(source, said) is None
    assert all("words" not in vars(facts) for facts in source.facts)


def test_a_word_is_the_storys_only_where_it_stands_whole() -> None:
    assert SOURCE.has_word("ferry")
    assert not SOURCE.has_word("erry")


def test_a_stem_tells_the_more_the_fewer_passages_have_it() -> None:
    content = frozenset(("ferry", "count", "absen"))
    assert SOURCE.shared(content) == {0: 1, 2: 1}
    assert SOURCE.rarity("ferry") == SOURCE.rarity("count")
    assert SOURCE.rarity("absen") is None


def test_a_number_is_looked_for_where_there_may_be_one() -> None:
    text = "The ferry stops on Friday.\n\nTwo of the crew are ill. The county said so in June."
    source = SourceText(analyse(Article.from_text(text)))
    assert source.numbering == (1,)
    assert "dated_figures" not in vars(source.facts[0])
    assert source.counting == (0, 1, 2)


def test_figures_are_found_where_the_one_that_is_looked_for_may_be() -> None:
    text = "The ferry took 40 people.\n\nTwo of the crew are ill. It sank after 3 years and a half."
    source = SourceText(analyse(Article.from_text(text)))
    (checked,) = look_for_figures(Facts("The ferry took 40 people.", "en"), source, ())
    assert source.numbering == (0, 1, 2)
    assert checked.places == frozenset((0,))
    found = ["dated_figures" in vars(facts) for facts in source.facts]
    assert found == [True, False, True]
