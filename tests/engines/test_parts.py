from collections.abc import Callable
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.analysis import Analysis
from summarize.engines.draft import Task
from summarize.engines.numbered_article import NumberedArticle, Wanted
from summarize.engines.parts import SHORTEST, Lines, Part, cut, numbers_cut, split
from tests.engines.pages import Line, page


def manuscript_of(*paragraphs: list[str]) -> NumberedArticle:
    return NumberedArticle(analysis_of(*paragraphs), Task())


def analysis_of(*paragraphs: list[str]) -> Analysis:
    return page(
        *(
            Line(sentence, same_paragraph=place > 0)
            for paragraph in paragraphs
            for place, sentence in enumerate(paragraph)
        )
    )


def numbers(parts: tuple[Lines, ...]) -> list[list[int]]:
    return [[line.number for line in part] for part in parts]


def by_length(limit: int) -> Callable[[Lines], float]:
    return lambda part: sum(line.end - line.start for line in part) / limit


def test_what_fits_stays_whole() -> None:
    numbered = manuscript_of(["one"], ["two"])
    assert numbers(split(numbered, numbered.lines, by_length(6))) == [[1, 2]]


def test_paragraphs_are_kept_together() -> None:
    numbered = manuscript_of(["a" * 40, "b" * 40], ["c" * 40], ["d" * 40, "e" * 40, "f" * 40])
    parts = split(numbered, numbered.lines, by_length(130))
    assert numbers(parts) == [[1, 2, 3], [4, 5, 6]]


def test_a_paragraph_too_long_for_a_part_is_cut_between_passages() -> None:
    numbered = manuscript_of(["a" * 100] * 6)
    assert numbers(split(numbered, numbered.lines, by_length(300))) == [[1, 2, 3], [4, 5, 6]]


def test_parts_are_filled_evenly() -> None:
    numbered = manuscript_of(*(["a" * 100] for _ in range(21)))
    sizes = [len(part) for part in split(numbered, numbered.lines, by_length(1000))]
    assert sizes == [7, 7, 7]


def test_a_passage_too_long_for_a_part_is_cut_at_spaces() -> None:
    numbered = manuscript_of(["word " * 200])
    parts = split(numbered, numbered.lines, by_length(300))
    assert numbers_cut(tuple(Part(part, Wanted(False)) for part in parts)) == (1,)
    text = numbered.analysis.article.text
    pieces = [text[line.start : line.end] for part in parts for line in part]
    assert "".join(pieces) == text
    assert all(piece.strip().split() == ["word"] * len(piece.split()) for piece in pieces)


def test_a_passage_without_spaces_is_cut_all_the_same() -> None:
    numbered = manuscript_of(["話" * 1000])
    parts = split(numbered, numbered.lines, by_length(300))
    assert max(part[0].end - part[0].start for part in parts) <= 300


def test_what_is_too_short_to_cut_is_given_back() -> None:
    numbered = manuscript_of(["a" * (SHORTEST - 1)])
    assert split(numbered, numbered.lines, by_length(10)) == (numbered.lines,)
    assert cut(numbered, numbered.lines) == (numbered.lines,)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(st.integers(1, 700), min_size=1, max_size=5), min_size=1, max_size=12),
    st.integers(SHORTEST, 1500),
)
def test_nothing_is_lost_doubled_or_too_long(paragraphs: list[list[int]], limit: int) -> None:
    numbered = manuscript_of(*([("ab " * size)[:size] for size in each] for each in paragraphs))
    parts = split(numbered, numbered.lines, by_length(limit))
    flat = [line for part in parts for line in part]
    assert all(by_length(limit)(part) <= 1 for part in parts)
    covered = {number: [line for line in flat if line.number == number] for number in range(1, 99)}
    for whole in numbered.lines:
        pieces = covered[whole.number]
        assert (pieces[0].start, pieces[-1].end) == (whole.start, whole.end)
        assert all(before.end == after.start for before, after in pairwise(pieces))
