from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.renderers.highlights import Highlight, Segment, paragraphs

TEXT = "One two three.\n\n  \nFour five."


def cut(*highlights: Highlight, text: str = TEXT) -> list[list[Segment]]:
    return [list(paragraph.segments) for paragraph in paragraphs(text, highlights)]


def test_blank_lines_are_no_paragraphs() -> None:
    assert cut() == [[Segment("One two three.")], [Segment("Four five.")]]
    assert [text for text in map(str.strip, TEXT.split("\n")) if text] == [
        TEXT[p.start : p.end] for p in paragraphs(TEXT, ())
    ]


def test_overlapping_highlights_share_a_segment() -> None:
    wide = Highlight(0, 7, "claim", anchor="c", note="said", label="1")
    narrow = Highlight(4, 13, "quote", anchor="q", note="quoted", label="2")
    assert cut(wide, narrow)[0] == [
        Segment("One ", "claim", "said", ("c",), ()),
        Segment("two", "claim quote", "said · quoted", ("q",), ("1",)),
        Segment(" three", "quote", "quoted", (), ("2",)),
        Segment("."),
    ]


def test_a_highlight_across_paragraphs_has_one_anchor_and_one_label() -> None:
    over = Highlight(8, len(TEXT), "quote", anchor="q", label="1")
    assert cut(over) == [
        [Segment("One two "), Segment("three.", "quote", "", ("q",), ())],
        [Segment("Four five.", "quote", "", (), ("1",))],
    ]


def test_a_highlight_that_begins_between_paragraphs_begins_with_the_next() -> None:
    late = Highlight(14, 23, anchor="p")
    assert cut(late)[1] == [Segment("Four", anchors=("p",)), Segment(" five.")]


@settings(max_examples=80, deadline=None)
@given(
    st.text("ab \n\r\u2028", max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=6),
)
def test_nothing_of_the_text_is_lost_and_every_anchor_stands_once(
    text: str, spans: list[tuple[int, int]]
) -> None:
    highlights = [
        Highlight(start, min(end, len(text)), "x", anchor=f"a{n}", label=f"l{n}")
        for n, (start, end) in enumerate(spans)
    ]
    found = [segment for line in cut(*highlights, text=text) for segment in line]
    assert "".join("".join(s.text for s in found).split()) == "".join(text.split())
    shown = {h.anchor for h in highlights if text[h.start : h.end].strip()}
    anchors = [anchor for segment in found for anchor in segment.anchors]
    assert sorted(anchors) == sorted(shown)
    assert {label for segment in found for label in segment.labels} == {
        anchor.replace("a", "l") for anchor in shown
    }
