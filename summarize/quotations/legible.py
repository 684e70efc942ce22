"""A text as it is meant to be read, and the way back to the text as it was given.

Wires, mail and PDFs hard-wrap their lines, write `é` as two characters, and leave soft hyphens and
marks of direction inside words. Readers see none of that, and the rules shouldn't either; but every
span that leaves this package counts characters of the text as it was given. Apart from the rules so
that each of them can be written for plain text.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from summarize.characters import COMBINING, DOUBLE_QUOTES, LINE_ENDS, UNSEEN, beyond_ascii
from summarize.lazily import expression
from summarize.passages import Passage
from summarize.passages.layout import paragraphs
from summarize.quotations.found import Attributions, Claim, Quote, Speaker

# Soft hyphens, spaces without width, and marks of direction. Joiners stay: Persian and the
# languages of India spell with them. Arabic vowel signs, which the writer sets or not, go too.
_UNSEEN = rf"\xad\u064b-\u0652{UNSEEN}"
_ODD = expression(f"[{_UNSEEN}]|(?P<apart>[\u1100-\u11ff]+|[^\\W\\d_][{COMBINING}]+)")
_MAYBE_ODD = re.compile(f"[{_UNSEEN}\u1100-\u11ff{COMBINING}]")
_HYPHENS = "\u2010\u2011"
"""Other hyphens than the one that is typed; one keeps a name on one line: `Nora‑May`."""
# A line break inside a paragraph, with the marks that mail puts in front of quoted lines.
_BREAK = expression(rf"[ \t]*(?:\r\n|[{LINE_ENDS}])[ \t]*(?:>[> \t]*)?")
_LINE_ENDS = "\r\n\u2028\u2029"
_LINE_END = re.compile(f"[{_LINE_ENDS}]")
# What is quoted over a few short lines: no other mark opens in it, no dash lets an author in. A
# straight mark opens behind a space and before a word, and closes behind a word or a stop. (What a
# mark stands behind is asked last: an expression that begins with one of a set is found faster.)
_LINES_QUOTED = expression(
    "|".join(
        rf"{opening}[^{marks}\n—–]{{1,240}}(?:\n(?!\s)[^{marks}\n—–]{{1,240}}){{1,5}}{closing}"
        for opening, marks, closing in (
            ("«", "«»", "»"),
            ("“", "“”", "”"),
            ("„", "„" + "“”", "[“”]"),
            (r"\"(?<![^\s(]\")(?=\S)", DOUBLE_QUOTES, r"(?<=\S)\"(?=[\s,.;:!?)]|$)"),
        )
    ),
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class _Way:
    """Offsets that become others: past `place[i]`, add `shift[i]`."""

    place: tuple[int, ...]
    shift: tuple[int, ...]

    def of(self, offset: int) -> int:
        index = bisect_right(self.place, offset)
        return offset + self.shift[index - 1] if index else offset


_NOWHERE = _Way((), ())


@dataclass(frozen=True, slots=True)
class Legible:
    """`text` is what rules read; `given` the text that spans are to count in."""

    given: str
    text: str
    _onward: _Way = _NOWHERE
    _start: _Way = _NOWHERE
    _end: _Way = _NOWHERE

    @property
    def changed(self) -> bool:
        """Whether anything in the text had to be made legible."""
        return self.text is not self.given

    def onward(self, offset: int) -> int:
        """An offset of the given text as one of the legible one."""
        return self._onward.of(offset)

    def passages(self, passages: Sequence[Passage]) -> Sequence[Passage]:
        """Passages of the given text as those of the legible one."""
        if self._onward is _NOWHERE:
            return passages
        return [
            each._replace(start=self._onward.of(each.start), end=self._onward.of(each.end))
            for each in passages
        ]

    def given_back(self, found: Attributions) -> Attributions:
        """What was found in the legible text, with the spans and words of the given one."""
        if not self.changed:
            return found
        return Attributions(
            tuple(self._quote(quote) for quote in found.quotes),
            tuple(self._claim(claim) for claim in found.claims),
        )

    def _span(self, start: int, end: int) -> tuple[int, int, str]:
        first, after = self._start.of(start), self._end.of(end)
        return first, after, self.given[first:after]

    def _quote(self, quote: Quote) -> Quote:
        start, end, text = self._span(quote.start, quote.end)
        speaker = quote.speaker and self._speaker(quote.speaker)
        return replace(quote, start=start, end=end, text=text, speaker=speaker)

    def _claim(self, claim: Claim) -> Claim:
        start, end, text = self._span(claim.start, claim.end)
        speaker = claim.speaker and self._speaker(claim.speaker)
        return replace(claim, start=start, end=end, text=text, speaker=speaker)

    def _speaker(self, speaker: Speaker) -> Speaker:
        start, end, mention = self._span(speaker.start, speaker.end)
        name, role = self._words(speaker.name, speaker), speaker.role
        return replace(
            speaker,
            start=start,
            end=end,
            mention=mention,
            name=name,
            role=" ".join(role.split()) if role else role,
        )

    def _words(self, name: str, speaker: Speaker) -> str:
        """A name as the text spells it, so that it can be looked for there, but on one line."""
        place = self.text.find(name, speaker.start, speaker.end)
        if place < 0:
            place = self.text.find(name)
        spelled = self._span(place, place + len(name))[2] if place >= 0 else name
        return " ".join((name if _LINE_END.search(spelled) else spelled).split())


def legible(text: str) -> Legible:
    """The text without what its readers don't see. Time is linear in it."""
    joined = _joined(text) if any(map(text.__contains__, _LINE_ENDS)) else text
    if joined.isascii():
        return Legible(text, joined)
    for hyphen in _HYPHENS:
        joined = joined.replace(hyphen, "-")  # the same string where there is none
    if _MAYBE_ODD.search(beyond_ascii(joined)) is None:
        return Legible(text, joined)
    pieces: list[str] = []
    edits: list[tuple[int, int, str]] = []
    done = 0
    for match in _ODD.finditer(joined):
        composed = unicodedata.normalize("NFC", match["apart"] or "")
        if composed == match[0]:
            continue
        for start, end, piece in _steps(match.start(), match.end(), composed):
            edits.append((start, end, piece))
        pieces += joined[done : match.start()], composed
        done = match.end()
    if not edits:
        return Legible(text, joined)
    pieces.append(joined[done:])
    return Legible(text, "".join(pieces), *_ways(edits))


def _steps(start: int, end: int, composed: str) -> Iterator[tuple[int, int, str]]:
    """What each character of a composed cluster stands for in `[start, end)`."""
    if not composed:
        yield start, end, ""
        return
    for place, char in enumerate(composed):
        last = place == len(composed) - 1
        after = end if last else min(end, start + len(unicodedata.normalize("NFD", char)))
        yield start, after, char
        start = after


def _ways(edits: Iterable[tuple[int, int, str]]) -> tuple[_Way, _Way, _Way]:
    """The ways onward, and back for the start and for the end of a span."""
    onward: list[tuple[int, int]] = []
    start: list[tuple[int, int]] = []
    end: list[tuple[int, int]] = []
    lost = 0
    for first, after, piece in edits:
        here = first - lost
        lost += after - first - len(piece)
        onward.append((after, -lost))
        # What isn't seen at a span's edges stays outside of it.
        start.append((here + len(piece), lost))
        end.append((here + 1, lost))
    return _way(onward), _way(start), _way(end)


def _way(turns: Sequence[tuple[int, int]]) -> _Way:
    return _Way(tuple(place for place, _ in turns), tuple(shift for _, shift in turns))


def _joined(text: str) -> str:
    """The text with each line break inside a wrapped paragraph turned into as many spaces."""
    pieces: list[str] = []
    done = 0
    for paragraph in paragraphs(text):
        if _LINE_END.search(text, paragraph.start, paragraph.end) is None:
            continue
        pieces.append(text[done : paragraph.start])
        inside = text[paragraph.start : paragraph.end]
        pieces.append(_BREAK.sub(lambda match: " " * len(match[0]), inside))
        done = paragraph.end
    pieces.append(text[done:])
    joined = "".join(pieces)
    if _has_blank_lines_alone(joined):
        return joined
    # Last, for what is joined tells no width any more.
    return _LINES_QUOTED.sub(lambda match: _LINE_END.sub(" ", match[0]), joined)


def _has_blank_lines_alone(text: str) -> bool:
    """Whether no line break of a text stands alone: between its lines there are blank ones, as in most news."""
    inside = text.strip("\n")
    return inside.count("\n") == 2 * inside.count("\n\n")
