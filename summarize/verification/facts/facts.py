"""What a stretch of text says, as far as its surface tells, found once and compared often.

Figures, names, places, content, and clause by clause what is denied, doubted or still to come. The
same facts are found for a passage and for a sentence that is to be held against it; checks compare
two of them and look at no text of their own. The lexicon is resolved here.
"""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from summarize.characters import fold
from summarize.names import Word
from summarize.verification.facts.polarity import Polarity, polarity
from summarize.verification.facts.wording import STEM, content, is_content, name_runs, words
from summarize.verification.figures.figure import Figure
from summarize.verification.figures.finding import find_figures
from summarize.verification.meanings import senses
from summarize.verification.meanings.contrasts import Meanings, meanings
from summarize.verification.meanings.places import find_places

_CLAUSES = re.compile(
    r"[,;:.!?…()—–]+(?=\s|$)|\s[—–-]\s"
    r"|\s(?=(?:but|if|while|although|though|whereas|because|who|which|after|unless|and|но|а|если|хотя|пока|и|aber|während|mais|pero|ma)\s)"
)
_MONTH = re.compile(r"(?<=[\w,] )May\b")
_SHORTEST_CLAUSE = 12  # characters; shorter pieces go with the one before


class Clause(NamedTuple):
    """A clause: its place, its content stems, its polarity."""

    start: int
    end: int
    text: str
    language: str
    stems: frozenset[str]
    polarity: Polarity
    is_modal: bool
    """Whether it says that something may be so: may, if, allegedly."""
    is_future: bool


@dataclass(frozen=True)
class Facts:
    """The facts of a text in a language. Everything is found when it is first asked for."""

    text: str
    language: str

    @cached_property
    def folded(self) -> str:
        """The text in lower case with one kind of apostrophe."""
        return fold(self.text)

    @cached_property
    def _spoken(self) -> str:
        """The same, with no word in it that is a "may" only without its capital."""
        return fold(_MONTH.sub("month", self.text)) if self.language == "en" else self.folded

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words in order, folded."""
        return tuple(words(self.folded))

    @cached_property
    def content(self) -> frozenset[str]:
        """The stems of the words that say what it is about."""
        return content(self.text, self.language)

    @cached_property
    def telling(self) -> tuple[str, ...]:
        """The stems of its content words in order, repeated where they are."""
        return tuple(word[:STEM] for word in self.words if is_content(word, self.language))

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Its figures."""
        return find_figures(self.text, self.language)

    @cached_property
    def name_runs(self) -> tuple[tuple[Word, ...], ...]:
        """Its names, each as the words that it is made of."""
        return tuple(map(tuple, name_runs(self.text, self.language)))

    @cached_property
    def places(self) -> frozenset[str]:
        """The codes of the places and bodies that it can name."""
        return find_places(self.text)

    @cached_property
    def meanings(self) -> Meanings:
        """What it says that excludes something else: up, closed, a judge."""
        return meanings(self.words, self.language)

    @cached_property
    def polarity(self) -> Polarity:
        """What it denies as a whole."""
        return polarity(self.text, self.language)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses in order."""
        return tuple(self._clauses())

    def _clauses(self) -> list[Clause]:
        edges = [0, *(match.end() for match in _CLAUSES.finditer(self.text)), len(self.text)]
        found: list[Clause] = []
        start = 0
        for end in edges[1:]:
            if end - start >= _SHORTEST_CLAUSE or end == len(self.text):
                if end > start:
                    found.append(self._clause(start, end))
                start = end
        return found

    def _clause(self, start: int, end: int) -> Clause:
        text = self.text[start:end]
        folded = fold(_MONTH.sub("month", text)) if self.language == "en" else fold(text)
        return Clause(
            start,
            end,
            text,
            self.language,
            content(text, self.language),
            polarity(text, self.language),
            senses.has("modal", folded, self.language),
            senses.has("future", folded, self.language),
        )

    def has(self, sense: senses.Sense) -> bool:
        """Whether a word of that sense stands anywhere in it."""
        return senses.has(sense, self._spoken, self.language)

    def knows(self, sense: senses.Sense) -> bool:
        """Whether that could be told in its language."""
        return senses.knows(sense, self.language)


@lru_cache(maxsize=512)
def facts_of(text: str, language: str) -> Facts:
    """The facts of a text, kept for the next question about it."""
    return Facts(text, language)
