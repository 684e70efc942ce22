"""The article as the model is given it: numbered lines, marks at what was found, and the errands.

The model never sees an offset and never retypes a quotation. It sees passages by number and marks
(`{q1}`, `{c1}`) where our own finders found a quotation or a claim, and answers with these ids; the
way back from an id to the article is kept here. What the finders are sure of is not asked again:
every question not asked is an answer that cannot be wrong, and completion tokens saved.
"""

import hashlib
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from summarize.analysis import Analysis
from summarize.article import Span
from summarize.engines.cleaning import clean, disarm
from summarize.engines.draft import Task
from summarize.languages import UNDETERMINED
from summarize.passages import Passage, furniture_meaning
from summarize.quotations import Claim, Quote


class Line(NamedTuple):
    """A passage (`analysis.passages[number - 1]`), or a stretch of one too long for a request."""

    number: int
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The article's text that the line shows."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Errand:
    """What one request asks for: the ids to attribute and to translate, and whether to summarise.

    Ids are `q1` for `analysis.quotes[0]`, `c1` for `analysis.claims[0]`, `1` for
    `analysis.passages[0]`.
    """

    summarise: bool
    attribute: tuple[str, ...] = ()
    translate: tuple[str, ...] = ()
    report: bool = False
    """Whether claims that the finders missed are wanted."""

    def __bool__(self) -> bool:
        return bool(self.summarise or self.attribute or self.translate)

    @property
    def sections(self) -> tuple[str, ...]:
        """The keys of the answer."""
        asked = {
            "summary": self.summarise,
            "speakers": self.attribute,
            "claims": self.report,
            "translations": self.translate,
        }
        return tuple(name for name, wanted in asked.items() if wanted)


@dataclass(frozen=True)
class Manuscript:
    """One article prepared for one task."""

    analysis: Analysis
    task: Task
    _shown: dict[Line, str] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def text(self) -> str:
        """The article's text."""
        return self.analysis.article.text

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """What is sent, in document order: the story, and furniture that needs a translation."""
        return tuple(
            Line(number, passage.start, passage.end)
            for number, passage in enumerate(self.analysis.passages, 1)
            if clean(passage.text)
            and (
                passage.role != "furniture"
                or (self._is_foreign(passage.language) and number not in self.meanings)
            )
        )

    @cached_property
    def meanings(self) -> dict[int, str]:
        """What common site furniture means, by passage number: that needs no model."""
        found = {
            number: furniture_meaning(passage.text, self.task.to)
            for number, passage in enumerate(self.analysis.passages, 1)
            if passage.role == "furniture" and self._is_foreign(passage.language)
        }
        return {number: meaning for number, meaning in found.items() if meaning}

    @cached_property
    def fence(self) -> str:
        """A word that marks where the article begins and ends.

        It follows from the article, so that the same article makes the same request, and an author
        cannot write it into the article without changing it.
        """
        return fence_of(self.text)

    def paragraph(self, line: Line) -> int:
        """The number of the paragraph that the line belongs to."""
        return self._passage(line).paragraph

    def is_story(self, line: Line) -> bool:
        """Whether a summary may rest on the line."""
        return self._passage(line).role != "furniture"

    def errand(self, lines: tuple[Line, ...]) -> Errand:
        """Everything that is to be asked about these lines."""
        story = any(self.is_story(line) for line in lines)
        attribute: list[str] = []
        translate: list[str] = []
        for line in lines:
            foreign = self._is_foreign(self._passage(line).language)
            if foreign:
                translate.append(str(line.number))
            for name, found in self._found_in(line):
                if foreign:
                    translate.append(name)
                if self._is_doubtful(name, found):
                    attribute.append(name)
        return Errand(story, tuple(attribute), tuple(translate), report=story)

    def show(self, lines: tuple[Line, ...]) -> str:
        """The lines as they are sent."""
        return "\n".join(self.show_line(line) for line in lines)

    def show_line(self, line: Line) -> str:
        """One line as it is sent: its number, its role unless it is story text, the marked text."""
        # It is asked for twice: to be counted, and to be sent.
        if line not in self._shown:
            self._shown[line] = self._show_line(line)
        return self._shown[line]

    def _show_line(self, line: Line) -> str:
        role = self._passage(line).role
        label = str(line.number) if role == "body" else f"{line.number} {role}"
        pieces: list[str] = []
        at = line.start
        for name, found in self._found_in(line):
            start = max(at, found.start)
            pieces += [_disarm_piece(self.text[at:start]), "{", name, "}"]
            at = start
        pieces.append(_disarm_piece(self.text[at : line.end]))
        return f"[{label}] {' '.join(''.join(pieces).split())}"

    def original(self, name: str) -> str:
        """The article's own words that an id stands for (of a whole passage)."""
        return self._item(name).text

    def span_of(self, name: str) -> Span:
        """Where they are."""
        item = self._item(name)
        return Span(item.start, item.end)

    def longest(self, name: str) -> int:
        """The number of characters that a translation of an id may have and still be one."""
        return 400 + 4 * len(self.original(name))

    def _item(self, name: str) -> Quote | Claim | Passage:
        if name[0] == "q":
            return self.analysis.quotes[int(name[1:]) - 1]
        if name[0] == "c":
            return self.analysis.claims[int(name[1:]) - 1]
        return self.analysis.passages[int(name) - 1]

    def _passage(self, line: Line) -> Passage:
        return self.analysis.passages[line.number - 1]

    def _is_foreign(self, language: str) -> bool:
        return language not in (UNDETERMINED, self.task.to)

    def _found_in(self, line: Line) -> tuple[tuple[str, Quote | Claim], ...]:
        starts, named = self._found
        return named[bisect_left(starts, line.start) : bisect_left(starts, line.end)]

    @cached_property
    def _found(self) -> tuple[list[int], tuple[tuple[str, Quote | Claim], ...]]:
        named: list[tuple[str, Quote | Claim]] = [
            *((f"q{place}", quote) for place, quote in enumerate(self.analysis.quotes, 1)),
            *((f"c{place}", claim) for place, claim in enumerate(self.analysis.claims, 1)),
        ]
        named.sort(key=lambda item: item[1].start)
        return [found.start for _, found in named], tuple(named)

    def _is_doubtful(self, name: str, found: Quote | Claim) -> bool:
        if name not in self._spokesmen:
            return False
        # Nobody is quoted in a claim, so what is less than sure is good enough for it.
        enough = ("high",) if isinstance(found, Quote) else ("high", "medium")
        return found.speaker is None or found.confidence not in enough

    @cached_property
    def _spokesmen(self) -> frozenset[str]:
        """The ids that are asked on behalf of their group: a split quotation has one speaker."""
        first: dict[tuple[str, int], str] = {}
        for name, found in self._found[1]:
            group = ("q", found.group) if isinstance(found, Quote) else (name, 0)
            first.setdefault(group, name)
        return frozenset(first.values())


def fence_of(text: str) -> str:
    """Twelve hexadecimal digits that follow from a text."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]


def _disarm_piece(text: str) -> str:
    """`disarm`, keeping a space at either edge, where the piece is joined to its neighbours."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() else ""
    return f"{before}{disarm(text)}{after}"
