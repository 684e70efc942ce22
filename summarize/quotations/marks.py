"""Quoted stretches: which characters stand between quotation marks, whoever said them.

Knows no language. A mark's part is read from its shape, from what stands on either side of it and
from what is open, because in the world's news the same `“` opens in English and closes in German,
`»` opens in Danish and closes in French, and `"` does both. One pass, linear in the text.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from summarize.article import Span
from summarize.characters import ALWAYS_CLOSING, ALWAYS_OPENING, QUOTES, RIGHT_TO_LEFT
from summarize.lazily import expression
from summarize.passages.layout import whole_lines


class QuotedStretch(NamedTuple):
    """An outermost quoted stretch: `[start, end)` with its marks, `[inner, inner_end)` without.

    The inner span has no white space at its edges. `closed` is false when the text never closes
    it; it then runs to the end of its paragraph.
    """

    start: int
    end: int
    inner: int
    inner_end: int
    closed: bool


# Begins with a set rather than with the doubled marks, and so is found faster. A single mark
# between two letters neither opens nor closes anything: it's.
_MARK = re.compile(rf"[{QUOTES}](?!(?<=[^\W_][‘’‚`´'])[^\W_])(?:(?<=')'|(?<=`)`)?")
# Two commas for a low mark, as Dutch papers type it, with two apostrophes to close it.
_TYPED_LOW = ",,"
_MARK_OR_TYPED = expression(rf",,(?=[^\W_])|’’|{_MARK.pattern}")
# Hebrew puts a double mark before the last letters of an acronym; behind letters that are written
# together with the next word, as `and` and `that` are, it opens all the same.
_GERSHAYIM = "״"
_MARK_OR_GERSHAYIM = expression(rf"{_GERSHAYIM}|{_MARK_OR_TYPED.pattern}")
_IN_HEBREW_WORD = expression(r"(?<=[א-ת])[\"“”״](?=[א-ת])")
_BEFORE_QUOTED_HEBREW = expression(r"(?<![א-ת])[הובכלמש]{1,3}[\"“”״](?=[א-ת]{2})")
_FROM_RIGHT = expression(f"[{RIGHT_TO_LEFT}]")
_CONTINUES = re.compile(r"\s*(?:''|``|[\"“„«‘「『»])")

_FAMILY = {
    '"': "straight", "＂": "straight", "''": "straight", "``": "straight",
    "“": "curly", "”": "curly", "„": "curly", "‟": "curly", "〝": "curly", "〞": "curly",
    ",,": "curly", "’’": "curly", "״": "straight",
    "«": "guillemet", "»": "guillemet", "‹": "angle", "›": "angle",
    "「": "corner", "」": "corner", "『": "white corner", "』": "white corner",
    "‘": "single", "’": "single", "‚": "single", "`": "single", "´": "single", "'": "single",
}  # fmt: skip
_ALWAYS_OPEN = frozenset(ALWAYS_OPENING) | {_TYPED_LOW}
_LOW = frozenset(("„", "‟", _TYPED_LOW))
_ALWAYS_CLOSE = frozenset(ALWAYS_CLOSING)
_DOUBLE = frozenset({"straight", "curly"})

_BEFORE_OPENING = frozenset("([{<>—–-―−/|=…:,;.!?。，：、*_~•·¿¡")
_AFTER_CLOSING = frozenset(")]}<>,.;:!?—–-―−/|=…。，；：！？、*_~")
# A mark with a space before it and one of these behind it closes all the same: word ", he said.
_NEVER_FIRST = frozenset(",;:)")
_QUOTING = frozenset(QUOTES)

# Where quotations inside quotations take the same marks, one may close both.
_CLOSED_TOGETHER = frozenset("«»„")
_SENTENCE_ENDS = expression(r"\s*$|[.!?…]+(?:\s*$|\s+[^\W\d_a-zß-ÿа-џ])|,?\s*[—–]\s|,\s")
# Words that begin with an apostrophe, or are no more than their middle: rock 'n' roll.
_CLIPPED = re.compile(
    r"(?i:t(?:is|was|were|will|aint)|n|em|til|till|cause|cuz|bout|round|tude|s|t|k|ll|re|ve)\b"
)

# A single mark that opens more frames than this is noise, not nesting.
_DEEPEST = 6
# An unclosed mark makes a quotation only when this much follows it in its paragraph.
_SHORTEST_UNCLOSED = 30
# Marks that can't be anything else, such as inches.
_LASTING = frozenset({"curly", "guillemet", "corner"})
# What only a closing mark may be behind, in front of its paragraph's first one, and how far off it may be.
_CLOSES_ONLY = {"“": "”", "«": "»", "„": "“”", '"': '"'}
# What stands behind a straight mark that closes so: the attribution, or nothing more in its paragraph.
_ATTRIBUTED = expression(
    r"[^\S\n]*(?:,?[^\S\n]*[—–-][^\S\n]*[^\W\d_]|,[^\S\n]+[^\W\d_]|[.!?…]*[^\S\n]*(?:\n|\Z))"
)
_LONGEST_UNMARKED = 3
_DOUBLE_MARK = re.compile(r"''|``|[\"＂“”„‟〝〞«»]")
# Spaces in what is no term.
_FEWEST_SPACES = 4


@dataclass(slots=True)
class _Frame:
    """An open mark and the stretches that were closed inside it."""

    mark: str
    start: int
    inner: int
    inside: list[QuotedStretch] = field(default_factory=list)


def find_stretches(text: str) -> list[QuotedStretch]:
    """The outermost quoted stretches of a text, in order and never overlapping.

    A quotation whose paragraphs each reopen with a mark is one stretch, and so is one whose next
    paragraphs have no mark but the one that closes it. A mark that is never closed counts when it
    can't be an apostrophe or an inch and enough text follows it.
    """
    found: list[QuotedStretch] = []
    carried: _Frame | None = None
    marks = _marks(text)
    place = 0
    for paragraph in whole_lines(text) if marks else ():
        after = bisect_left(marks, (paragraph.end, paragraph.end), place)
        if after > place or carried is not None:
            reader = _Paragraph(text, paragraph, marks[place:after], carried)
            found.extend(reader.read())
            carried = reader.carried
            place = after
    if carried is not None:
        found.extend(carried.inside)
    return found


def _marks(text: str) -> list[tuple[int, int]]:
    """Where marks stand that may open or close a quotation, acronyms' left out."""
    pattern = _MARK_OR_TYPED if _TYPED_LOW in text else _MARK
    if _IN_HEBREW_WORD.search(text) is None and _GERSHAYIM not in text:
        return [mark.span() for mark in pattern.finditer(text)]
    opening = {mark.end() for mark in _BEFORE_QUOTED_HEBREW.finditer(text)}
    return [
        mark.span()
        for mark in _MARK_OR_GERSHAYIM.finditer(text)
        if mark.end() in opening or _IN_HEBREW_WORD.match(text, mark.start()) is None
    ]


class _Paragraph:
    """Reads the marks of one paragraph; `carried` is the frame it leaves open for the next one."""

    def __init__(
        self, text: str, paragraph: Span, marks: Sequence[tuple[int, int]], carried: _Frame | None
    ) -> None:
        self.text = text
        self.begin, self.end = paragraph
        self.marks = marks
        self.stack: list[_Frame] = []
        self.done: list[QuotedStretch] = []
        self.continues = carried
        self.carried: _Frame | None = None
        self._straight_left = 0
        self._single_left = 0
        self._spoken_single_left = 0
        self._to_come: dict[str, int] = {}

    def read(self) -> list[QuotedStretch]:
        self._count()
        if self.continues is not None and _CONTINUES.match(self.text, self.begin) is None:
            self.stack.append(self.continues)  # which a mark further on closes
            self.continues = None
        for start, end in self.marks:
            self._mark(start, end)
        self._finish()
        return self.done

    def _count(self) -> None:
        for start, end in self.marks:
            mark = self.text[start:end]
            family = _FAMILY[mark]
            self._to_come[mark] = self._to_come.get(mark, 0) + 1
            if family == "straight":
                self._straight_left += 1
            elif family == "single" and self._may_close(start, end):
                self._single_left += 1
                self._spoken_single_left += self._after_punctuation(start)

    # -- what stands beside a mark

    def _left(self, start: int) -> str:
        return self.text[start - 1] if start > self.begin else "\n"

    def _right(self, end: int) -> str:
        return self.text[end] if end < self.end else "\n"

    def _may_open(self, start: int, end: int) -> bool:
        left, right = self._left(start), self._right(end)
        if right.isspace() or (right in _NEVER_FIRST and left.isspace()):
            return False
        if left.isspace() or left in _BEFORE_OPENING or left in _QUOTING:
            return True
        return _IN_HEBREW_WORD.match(self.text, start) is not None

    def _may_close(self, start: int, end: int) -> bool:
        left, right = self._left(start), self._right(end)
        return (
            right.isspace() or right in _AFTER_CLOSING or right in _QUOTING
        ) and not left.isspace()

    def _after_punctuation(self, start: int) -> bool:
        return self._left(start) in ",.!?…"

    # -- one mark

    def _mark(self, start: int, end: int) -> None:
        mark = self.text[start:end]
        family = _FAMILY[mark]
        self._to_come[mark] -= 1
        if family == "straight":
            self._straight_left -= 1
            self._straight(start, end)
        elif family == "single":
            self._single(mark, start, end)
        elif family == "curly":
            self._curly(mark, start, end)
        elif mark in _ALWAYS_OPEN:
            self._open(mark, start, end)
        elif mark in _ALWAYS_CLOSE:
            self._close(end, start, {family})
        else:
            self._guillemet(mark, start, end, family)

    def _straight(self, start: int, end: int) -> None:
        may_open, may_close = self._may_open(start, end), self._may_close(start, end)
        if self._is_open({"straight"}):
            nested = (
                may_open
                and not may_close
                and self._straight_left >= 2
                and self._depth("straight") < 2
            )
            if nested and self._left(start) not in _QUOTING:
                self._open('"', start, end)
            else:
                self._close(end, start, {"straight"})
        elif may_close and not may_open and self._is_open({"curly"}):
            self._close(end, start, {"curly"})
        elif may_open or not may_close:
            self._open('"', start, end)

    def _curly(self, mark: str, start: int, end: int) -> None:
        if mark in "„‟〝" or mark == _TYPED_LOW:
            self._open(mark, start, end)
        elif mark == "“":
            low = self.stack and self.stack[-1].mark in _LOW
            doubled = (
                self._is_open(_DOUBLE)
                and self._may_close(start, end)
                and not self._may_open(start, end)
            )
            if low or doubled:
                self._close(end, start, {"curly"} if self._is_open({"curly"}) else _DOUBLE)
            else:
                self._open(mark, start, end)
        elif self._is_open({"curly"}):
            self._close(end, start, {"curly"})
        elif self._is_open({"straight"}):
            self._close(end, start, {"straight"})
        elif not self._closes_other(start, end, "«", "»") and (
            self._may_open(start, end) and not self._may_close(start, end)
        ):
            self._open(mark, start, end)

    def _closes_other(self, start: int, end: int, opening: str, closing: str) -> bool:
        """Close a quotation whose own closing mark never comes with the mark at hand: «A”."""
        mismatched = (
            bool(self.stack)
            and self.stack[-1].mark == opening
            and not self._to_come.get(closing)
            and self._may_close(start, end)
        )
        if mismatched:
            self._close(end, start, {_FAMILY[opening]})
        return mismatched

    def _guillemet(self, mark: str, start: int, end: int, family: str) -> None:
        other = {"«": "»", "»": "«", "‹": "›", "›": "‹"}[mark]
        outward = mark in "«‹"
        if any(frame.mark == other for frame in self.stack):
            self._close(end, start, {family})
        elif mark == "»" and any(
            self._closes_other(start, end, *pair) for pair in ("“”", "„“", "„”")
        ):
            return
        elif outward or (self._may_open(start, end) and not self._may_close(start, end)):
            self._open(mark, start, end)

    def _single(self, mark: str, start: int, end: int) -> None:
        may_close = self._may_close(start, end)
        if may_close:
            self._single_left -= 1
            self._spoken_single_left -= self._after_punctuation(start)
        if mark == "‚":
            # The comma-like low mark is a comma's double in badly scanned text.
            if self._may_open(start, end) and not may_close:
                self._open(mark, start, end)
        elif self._is_open({"single"}):
            possessive = (
                self._left(start) in "sS"
                and self._right(end) == " "
                and self._spoken_single_left > 0
            )
            if may_close and not possessive:
                self._close(end, start, {"single"})
        elif (
            (mark not in "´’" or self._opens_from_right(mark, end))
            and not self.stack
            and self._single_left > 0
            and self._may_open(start, end)
            and self._right(end).isalpha()
            and not (mark != "‘" and _CLIPPED.match(self.text, end))
        ):
            self._open(mark, start, end)

    def _opens_from_right(self, mark: str, end: int) -> bool:
        """Whether Urdu opens with what English closes with, and closes with the other: ’…‘."""
        right = _FROM_RIGHT.match(self.text, end) is not None
        return mark == "’" and right and self._to_come.get("‘", 0) > 0

    # -- the stack

    def _is_open(self, families: Set[str]) -> bool:
        return any(_FAMILY[frame.mark] in families for frame in self.stack)

    def _depth(self, family: str) -> int:
        return sum(_FAMILY[frame.mark] == family for frame in self.stack)

    def _open(self, mark: str, start: int, end: int) -> None:
        carried = self.continues
        if carried is not None and not self.stack and not self.text[self.begin : start].strip():
            self.stack.append(carried)
            self.continues = None
        elif len(self.stack) < _DEEPEST:
            self.stack.append(_Frame(mark, start, end))

    def _close(self, end: int, inner_end: int, families: Set[str]) -> None:
        for depth in range(len(self.stack) - 1, -1, -1):
            if _FAMILY[self.stack[depth].mark] in families:
                frame = self.stack[depth]
                del self.stack[depth:]
                self._add(_stretch(self.text, frame, end, inner_end, closed=True))
                return

    def _add(self, stretch: QuotedStretch) -> None:
        if stretch.inner < stretch.inner_end:
            (self.stack[-1].inside if self.stack else self.done).append(stretch)

    def _finish(self) -> None:
        """Settle what the paragraph leaves open: carry it on, let it run out, or take it back."""
        if self.continues is not None:
            self.done[:0] = self._given_up(self.continues)
        if not self.stack:
            return
        outer = self.stack[0]
        if outer.inside and self._close_together(outer):
            return
        if self._is_reopened(outer):
            # “A. “B,” he said: the first mark was never closed, and what it opened ends nowhere.
            self.done.extend(outer.inside)
            return
        reopens = _FAMILY[outer.mark] != "single" and _CONTINUES.match(self.text, self.end)
        if reopens or self._is_closed_later(outer):
            self.carried = outer
            return
        lasting = _FAMILY[outer.mark] in _LASTING or self._is_led_in(outer)
        if lasting and self.end - outer.inner > _SHORTEST_UNCLOSED:
            self.done.append(_stretch(self.text, outer, self.end, self.end, closed=False))
            return
        for frame in self.stack:
            self.done.extend(frame.inside)

    def _is_reopened(self, outer: _Frame) -> bool:
        """Whether what stands inside a mark that never closes is no term but speech of its own."""
        if _FAMILY[outer.mark] not in _DOUBLE or outer.mark in _ALWAYS_OPEN:
            return False
        return any(
            self.text[each.start] == outer.mark
            and (
                self.text[each.inner_end - 1] in ",.!?…"
                or self.text.count(" ", each.inner, each.inner_end) >= _FEWEST_SPACES
            )
            for each in outer.inside
        )

    def _is_closed_later(self, outer: _Frame) -> bool:
        """Whether the next mark, a few paragraphs on at most, closes what nothing there has opened."""
        closing = _CLOSES_ONLY.get(outer.mark)
        following = self._behind_terms(outer.mark, closing) if closing else None
        if closing is None or following is None or len(self.stack) > 1:
            return False
        if following.group() not in closing:
            return False
        if outer.mark == '"' and not self._may_go_on(outer, following):
            return False
        start, end = following.span()
        behind = self.text[end : end + 1]
        closes = not self.text[start - 1].isspace() and (
            not behind or behind.isspace() or behind in _AFTER_CLOSING
        )
        between = len(list(whole_lines(self.text[self.end : start])))
        return closes and between <= _LONGEST_UNMARKED

    def _behind_terms(self, opening: str, closing: str) -> re.Match[str] | None:
        """The next mark behind what is only called by names in the same marks: the “Dala” plant."""
        following = _DOUBLE_MARK.search(self.text, self.end)
        while following is not None and following.group() == opening != closing:
            closes = _DOUBLE_MARK.search(self.text, following.end())
            if closes is None or closes.group() not in closing:
                return following
            term = self.text[following.end() : closes.start()]
            if term.count(" ") >= _FEWEST_SPACES or "\n" in term or term[-1:] in ",.!?…":
                return following
            following = _DOUBLE_MARK.search(self.text, closes.end())
        return following

    def _may_go_on(self, outer: _Frame, closing: re.Match[str]) -> bool:
        """Whether a straight mark opens its paragraph or what is said in it, and the other one closes."""
        lead = self.text[self.begin : outer.start].rstrip(" -–—")
        if lead and lead[-1] not in ".!?…:":
            return False
        spoken = self.text[closing.start() - 1] in ",!?"
        return spoken or _ATTRIBUTED.match(self.text, closing.end()) is not None

    def _is_led_in(self, outer: _Frame) -> bool:
        """Whether a mark opens a paragraph that the one before it announces."""
        return (
            outer.start == self.begin
            and self.text[max(0, self.begin - 9) : self.begin].rstrip()[-1:] == ":"
        )

    def _close_together(self, outer: _Frame) -> bool:
        """End a quotation where one mark closes it and what is quoted in it: «A «B»."""
        if outer.mark not in _CLOSED_TOGETHER:
            return False
        for place, inner in enumerate(outer.inside):
            if inner.closed and self.text[inner.start] == outer.mark and self._ends_at(inner.end):
                self.done.append(_stretch(self.text, outer, inner.end, inner.end - 1, closed=True))
                self.done.extend(outer.inside[place + 1 :])
                return True
        return False

    def _ends_at(self, end: int) -> bool:
        """Whether a sentence ends behind a mark, or its attribution begins there."""
        return _SENTENCE_ENDS.match(self.text, end, self.end) is not None

    def _given_up(self, frame: _Frame) -> list[QuotedStretch]:
        """What is left of a quotation that an earlier paragraph opened and this one does not go on."""
        if self.begin - frame.inner <= _SHORTEST_UNCLOSED:
            return frame.inside
        return [_stretch(self.text, frame, self.begin, self.begin, closed=False)]


def _stretch(text: str, frame: _Frame, end: int, inner_end: int, closed: bool) -> QuotedStretch:
    inner = frame.inner
    while inner < inner_end and text[inner].isspace():
        inner += 1
    while inner_end > inner and text[inner_end - 1].isspace():
        inner_end -= 1
    return QuotedStretch(frame.start, end if closed else inner_end, inner, inner_end, closed)
