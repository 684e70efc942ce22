"""The article as the model is given it: numbered lines, marks at what was found, what is wanted.

The model never sees an offset and never retypes a quotation. It sees passages by number and marks
(`{q1}…{/q1}`, `{c1}…{/c1}`) at both ends of what our own finders found to be a quotation or perhaps
a claim, and answers with these ids; the way back from an id to the article is kept here. Who speaks
is asked of every quotation, the finders' sure ones included: where both agree, both are right.
"""

import hashlib
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from summarize.analysis import Analysis
from summarize.article import Span
from summarize.engines.cleaning import clean, disarm, is_harmless
from summarize.engines.dates import published_on
from summarize.engines.draft import Task
from summarize.languages import UNDETERMINED
from summarize.lazily import Once
from summarize.passages import Passage, furniture_meaning
from summarize.quotations import Claim, Quote

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_NAMES = 60
"""Names that a request brings with it: a page of hundreds is a list, and no story."""


class NumberedLine(NamedTuple):
    """A passage (`analysis.passages[number - 1]`), or a stretch of one too long for a request."""

    number: int
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The article's text that the line shows."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What one request asks for: the ids to attribute and to translate, and whether to summarise.

    Ids are `q1` for `analysis.quotes[0]`, `c1` for `analysis.claims[0]`, `1` for
    `analysis.passages[0]`. `needed` are those to attribute that are worth another request.
    """

    summarise: bool
    attribute: tuple[str, ...] = ()
    translate: tuple[str, ...] = ()
    report: bool = False
    """Whether claims are wanted."""
    title: bool = False
    """Whether the title is to be translated."""
    needed: frozenset[str] = frozenset()
    foreign: bool = False
    """Whether names and quotations have to be put into the reader's language."""
    names: tuple[str, ...] = ()
    """The finders' names, which are sent as a table to fill; the first has the id 1."""

    def __bool__(self) -> bool:
        return bool(self.summarise or self.attribute or self.translate)

    @property
    def sections(self) -> tuple[str, ...]:
        """The keys of the answer."""
        asked = {
            # In one language a name is no longer than what would refer to it.
            "names": self.foreign and (self.attribute or self.report),
            "title": self.title,
            "summary": self.summarise,
            "quotes": self.attribute,
            "claims": self.report,
            "translations": self.translate,
        }
        return tuple(name for name, wanted in asked.items() if wanted)


@dataclass(frozen=True)
class NumberedArticle:
    """One article prepared for one task."""

    analysis: Analysis
    task: Task
    _shown: dict[NumberedLine, str] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def text(self) -> str:
        """The article's text."""
        return self.analysis.article.text

    @Once
    def lines(self) -> tuple[NumberedLine, ...]:
        """What is sent, in document order: the story, and furniture that needs a translation."""
        return tuple(
            NumberedLine(number, passage.start, passage.end)
            for number, passage in enumerate(self.analysis.passages, 1)
            if _is_seen(passage.text) and (passage.role != "furniture" or self._is_wanted(number))
        )

    @Once
    def meanings(self) -> dict[int, str]:
        """What common site furniture means, by passage number: that needs no model."""
        found = {
            number: furniture_meaning(passage.text, self.task.to)
            for number, passage in enumerate(self.analysis.passages, 1)
            if passage.role == "furniture" and self.is_foreign(passage.language)
        }
        return {number: meaning for number, meaning in found.items() if meaning}

    @Once
    def fence(self) -> str:
        """A word that marks where the article begins and ends.

        It follows from the article, so that the same article makes the same request, and an author
        cannot write it into the article without changing it.
        """
        return fence_of(self.text)

    def paragraph(self, line: NumberedLine) -> int:
        """The number of the paragraph that the line belongs to."""
        return self._passage(line).paragraph

    def is_story(self, line: NumberedLine) -> bool:
        """Whether a summary may rest on the line."""
        return self._passage(line).role != "furniture"

    def wanted(self, lines: tuple[NumberedLine, ...]) -> Wanted:
        """Everything that is to be asked about these lines."""
        story = any(self.is_story(line) for line in lines)
        attribute: list[str] = []
        needed: list[str] = []
        foreign = False
        for line in lines:
            foreign = foreign or (
                self.is_story(line) and self.is_foreign(self._passage(line).language)
            )
            translated = self.is_foreign(self._passage(line).language)
            for name, found in self._found_in(line):
                if not isinstance(found, Quote):
                    continue
                # A split quotation has one speaker, but each of its stretches a translation.
                if translated or name in self._spokesmen:
                    attribute.append(name)
                    if translated or found.confidence != "high":
                        needed.append(name)
        translate = tuple(str(line.number) for line in lines if self._is_wanted(line.number))
        return Wanted(
            story,
            tuple(attribute),
            translate,
            report=story,
            title=any(self._is_foreign_title(line) for line in lines),
            needed=frozenset(needed),
            foreign=foreign,
            names=self._names_in(lines) if foreign else (),
        )

    def _names_in(self, lines: tuple[NumberedLine, ...]) -> tuple[str, ...]:
        """Who says or passes on what the finders found in these lines, as far as they know."""
        found = [found for line in lines for _, found in self._found_in(line)]
        names = [name for each in found for name in (each.speaker and each.speaker.name, each.via)]
        cleaned = (clean(name) for name in names if name)
        return tuple(dict.fromkeys(name for name in cleaned if name))[:_MOST_NAMES]

    def _is_foreign_title(self, line: NumberedLine) -> bool:
        passage = self._passage(line)
        return passage.role == "title" and self.is_foreign(passage.language)

    def _is_wanted(self, number: int) -> bool:
        """Whether a passage is to be translated as a whole.

        That is so of what stands out of a page that is mostly in the reader's language, and of
        everything where the full text is asked for; never of what our table of furniture knows.
        """
        passage = self.analysis.passages[number - 1]
        if not self.is_foreign(passage.language) or number in self.meanings:
            return False
        return self.task.full_text or passage.language != self.analysis.language

    def show(self, lines: tuple[NumberedLine, ...], names: tuple[str, ...] = ()) -> str:
        """The lines as they are sent, behind the names that are, with the spellings that are settled."""
        table = " ".join(
            f"{{n{number}}} {disarm(self._spelt(name))}" for number, name in enumerate(names, 1)
        )
        return "\n".join([*([table] if table else []), *map(self.show_line, lines)])

    def _spelt(self, name: str) -> str:
        spelling = dict(self.task.spellings).get(name)
        return f"{name} (reader: {spelling})" if spelling else name

    def show_line(self, line: NumberedLine) -> str:
        """One line as it is sent: its number, its role unless it is story text, the marked text."""
        # It is asked for twice: to be counted, and to be sent.
        if line not in self._shown:
            self._shown[line] = self._show_line(line)
        return self._shown[line]

    def _show_line(self, line: NumberedLine) -> str:
        role = self._passage(line).role
        label = str(line.number) if role == "body" else f"{line.number} {role}"
        marks = self._marks_in(line)
        said = self.text[line.start : line.end]
        if not marks:
            return f"[{label}] {disarm(said)}"
        piece: Callable[[str], str] = str if is_harmless(said) else _disarm_piece
        pieces: list[str] = []
        at = line.start
        for place, mark in marks:
            pieces += [piece(self.text[at:place]), mark]
            at = place
        pieces.append(piece(self.text[at : line.end]))
        return f"[{label}] {' '.join(''.join(pieces).split())}"

    def _marks_in(self, line: NumberedLine) -> list[tuple[int, str]]:
        """The marks at both ends of what was found in a line, in the order of the text.

        What goes on behind the line ends with it. Of two that begin together the longer opens
        first, and closes last.
        """
        marks: list[tuple[int, int, int, str]] = []
        for name, found in self._found_in(line):
            end = min(found.end, line.end)
            length = end - found.start
            marks.append((found.start, 1, -length, f"{{{name}}}"))
            marks.append((end, 0, length, f"{{/{name}}}"))
        return [(place, mark) for place, _, _, mark in sorted(marks)]

    @property
    def published(self) -> str:
        """The day of publication with its weekday, as far as it is known."""
        day = published_on(self.analysis.published)
        return f"{day.isoformat()}, a {day:%A}" if day else "not known"

    def candidate(self, name: str, lines: tuple[NumberedLine, ...]) -> tuple[int, Span] | None:
        """The position and place of the claim that an id stands for, if it is in these lines."""
        if name[:1] != "c" or not name[1:].isdecimal():
            return None
        place = int(name[1:]) - 1
        if place >= len(self.analysis.claims):
            return None
        claim = self.analysis.claims[place]
        if not any(line.start <= claim.start < line.end for line in lines):
            return None
        return place, Span(claim.start, claim.end)

    def original(self, name: str) -> str:
        """The article's own words that an id stands for (of a whole passage)."""
        return self._item(name).text

    def longest(self, name: str) -> int:
        """The number of characters that a translation of an id may have and still be one."""
        return 400 + 4 * len(self.original(name))

    def _item(self, name: str) -> Quote | Claim | Passage:
        if name[0] == "q":
            return self.analysis.quotes[int(name[1:]) - 1]
        if name[0] == "c":
            return self.analysis.claims[int(name[1:]) - 1]
        return self.analysis.passages[int(name) - 1]

    def _passage(self, line: NumberedLine) -> Passage:
        return self.analysis.passages[line.number - 1]

    def is_foreign(self, language: str) -> bool:
        """Whether a reader has to have it translated."""
        return language not in (UNDETERMINED, self.task.to)

    def _found_in(self, line: NumberedLine) -> tuple[tuple[str, Quote | Claim], ...]:
        starts, named = self._found
        return named[bisect_left(starts, line.start) : bisect_left(starts, line.end)]

    @Once
    def _found(self) -> tuple[list[int], tuple[tuple[str, Quote | Claim], ...]]:
        named: list[tuple[str, Quote | Claim]] = [
            *((f"q{place}", quote) for place, quote in enumerate(self.analysis.quotes, 1)),
            *((f"c{place}", claim) for place, claim in enumerate(self.analysis.claims, 1)),
        ]
        named.sort(key=lambda item: item[1].start)
        return [found.start for _, found in named], tuple(named)

    @Once
    def _spokesmen(self) -> frozenset[str]:
        """The ids that are asked on behalf of their group: a split quotation has one speaker."""
        first: dict[tuple[str, int], str] = {}
        for name, found in self._found[1]:
            group = ("q", found.group) if isinstance(found, Quote) else (name, 0)
            first.setdefault(group, name)
        return frozenset(first.values())


def _is_seen(text: str) -> bool:
    """Whether anything is left of a text that is made safe to send."""
    return text[:1].isalnum() or bool(clean(text))


def fence_of(text: str) -> str:
    """Twelve hexadecimal digits that follow from a text."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]


def _disarm_piece(text: str) -> str:
    """`disarm`, keeping a space at either edge, where the piece is joined to its neighbours."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() else ""
    return f"{before}{disarm(text)}{after}"
