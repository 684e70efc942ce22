"""Transcripts and printed interviews: `NAME: …` line by line, questions and answers behind Q. and A."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest
from typing import Literal

from summarize.article import Span
from summarize.characters import DOUBLE_QUOTES, OPENING_QUOTES
from summarize.lazily import expression
from summarize.lexicon.interviews import ANSWERS, QUESTIONS
from summarize.quotations.marks import QuotedStretch

_TURN = expression(
    rf"^[ \t]*[{OPENING_QUOTES}]?(?P<label>[^\W\d_](?:[\w.’'-]|[ ](?=[^\W\d_])){{0,40}}?)[ ]?:[ \t]+(?:[—–−-][ \t]+)?(?P<said>\S.*)$",
    re.MULTILINE,
)
_COLON = re.compile(r":[ \t]")
_LABELLED = re.compile(
    rf"^[ \t]*(?P<label>(?i:{'|'.join(sorted(QUESTIONS | ANSWERS, key=len, reverse=True))})[.)])[ \t]*[–—-]?[ \t]+(?P<said>\S.*)$",
    re.MULTILINE,
)
_LABEL_ENDS = re.compile(r"[.)][ \t]")
_LINE = re.compile(r"^[ \t]*\S.{20,}$", re.MULTILINE)
_LONGEST_LABEL = 16
FEWEST_TURNS = 3
_SHARE_OF_TURNS = 0.6


def turns(text: str, block: Span) -> Iterator[QuotedStretch]:
    """What the speakers of a transcript say, line by line.

    Most of its lines have a label that comes again, and few of a list's do: `Oregon: Shops may open.`
    """
    for match in (
        matches_in_lines(_TURN, _COLON, text, block) if (speakers := _speakers(text)) else ()
    ):
        if match["label"] in speakers or match["label"].isupper():
            yield whole_stretch(text, *match.span("said"))


# Of the text that is read: each of its blocks asks.
@lru_cache(maxsize=2)
def _speakers(text: str) -> frozenset[str]:
    """The labels of a transcript's speakers, of whom at least one speaks twice; none where it is no transcript."""
    if text.count(":") < FEWEST_TURNS:
        return frozenset()
    whole = Span(0, len(text))
    counts = Counter(
        m["label"] for m in matches_in_lines(_TURN, _COLON, text, whole) if _is_label(m["label"])
    )
    speakers = {label for label, count in counts.items() if count > 1 or label_of(label)}
    spoken = sum(counts[label] for label in speakers)
    enough = max(FEWEST_TURNS, _SHARE_OF_TURNS * counts.total())
    return frozenset(speakers) if len(speakers) > 1 and spoken >= enough else frozenset()


def answers(text: str, block: Span) -> Iterator[QuotedStretch]:
    """The questions and answers of an interview whose lines begin with P. and R. or Q. and A."""
    if text.find("?", *block) < 0:
        return
    labels = list(matches_in_lines(_LABELLED, _LABEL_ENDS, text, block))
    kinds = Counter(label_of(match["label"]) for match in labels)
    asked = sum(label_of(match["label"]) == "question" and "?" in match["said"] for match in labels)
    if min(kinds["question"], kinds["answer"]) < 2 or 2 * asked < kinds["question"]:
        return
    for match, following in zip_longest(labels, labels[1:]):
        yield whole_stretch(text, *match.span("said"))
        if following is not None:
            # An answer may go on over several paragraphs, until the next question.
            for line in _LINE.finditer(text, match.end(), following.start()):
                yield whole_stretch(text, *line.span())


def matches_in_lines(
    expression: re.Pattern[str], mark: re.Pattern[str], text: str, block: Span
) -> Iterator[re.Match[str]]:
    """What an expression for whole lines finds; it is only tried on lines in which `mark` stands."""
    place = block.start
    while found := mark.search(text, place, block.end):
        begin = text.rfind("\n", place, found.start()) + 1 or place
        if match := expression.match(text, begin, block.end):
            yield match
        place = text.find("\n", found.end(), block.end) + 1
        if not place:
            return


def whole_stretch(text: str, start: int, end: int) -> QuotedStretch:
    """`text[start:end]` as a stretch that no marks enclose."""
    inner_end = end
    while inner_end > start and (
        text[inner_end - 1].isspace() or text[inner_end - 1] in DOUBLE_QUOTES
    ):
        inner_end -= 1
    return QuotedStretch(start, inner_end, start, inner_end, closed=True)


def label_of(label: str) -> Literal["question", "answer", ""]:
    """Whether a word before a full stop marks a question or an answer of an interview."""
    form = label.lower().rstrip(".:) ")
    return "question" if form in QUESTIONS else "answer" if form in ANSWERS else ""


def turn_of(text: str, stretch: QuotedStretch) -> Literal["question", "answer", ""]:
    """Whether a stretch is a labelled question or answer."""
    nearest = max(0, stretch.start - 8 * _LONGEST_LABEL)
    begin = text.rfind("\n", nearest, stretch.start) + 1
    if not begin and nearest:
        return ""
    line = text[begin : stretch.start].strip()
    return label_of(line) if len(line) < _LONGEST_LABEL else ""


def _is_label(label: str) -> bool:
    """Whether words before a colon look like who speaks: WALLACE, Q, Anna Berg."""
    words = label.split()
    return len(words) <= 4 and all(word[0].isupper() for word in words)
