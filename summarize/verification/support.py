"""Whether a sentence says only what the passages that it cites say.

What can be checked without understanding is checked: figures, names, negation, and that a sentence
shares its words with what it cites. A figure or name that stands elsewhere in the article corrects
the citation; one that stands nowhere makes the sentence unsupported, and is named. What no surface
can show stays unchecked: that the right noun goes with the right number, or a paraphrase that
turns the meaning round without a negation.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from summarize.article import Span
from summarize.names import Word
from summarize.report import ClaimStatus
from summarize.verification.figures import find_figures
from summarize.verification.negation import is_negated
from summarize.verification.source import SourceText
from summarize.verification.wording import content, name_runs

_LONGEST = 2_000  # characters; what is longer is no sentence of a summary
_LEAST_SHARED = 0.34  # of a sentence's content words, in what it cites


@dataclass(frozen=True, slots=True)
class Support:
    """What a sentence rests on, and what speaks against it."""

    cites: tuple[Span, ...]
    problems: tuple[str, ...]

    @property
    def status(self) -> ClaimStatus:
        """`supported` if nothing speaks against it."""
        return "unsupported" if self.problems else "supported"


def find_support(source: SourceText, text: str, language: str, cites: Sequence[Span]) -> Support:
    """Check a sentence in `language` against the passages that it cites, and complete its cites."""
    valid = tuple(span for span in dict.fromkeys(cites) if source.is_valid(span))
    if _is_verbatim(source, text, valid):
        return Support(valid, ())
    if len(text) > _LONGEST:
        return Support(valid, (f"it is too long to be checked ({len(text)} characters)",))
    places = source.places(valid) or _likely_places(source, text, language)
    if not places:
        return Support((), ("nothing in the article that it could rest on",))
    return _Check(source, text, language, places).support()


def _is_verbatim(source: SourceText, text: str, cites: Sequence[Span]) -> bool:
    plain = " ".join(text.split())
    return bool(plain) and any(
        " ".join(source.text[span.start : span.end].split()) == plain and source.places([span])
        for span in cites
    )


def _likely_places(source: SourceText, text: str, language: str) -> tuple[int, ...]:
    """The passage that shares most with a sentence which cites none."""
    stems = content(text, language)
    shared = {place: len(stems & source.content(place)) for place in source.story}
    best = max(shared, key=lambda place: shared[place], default=None)
    return () if best is None or not shared[best] else (best,)


class _Check:
    """One sentence under check; `_places` grow when what it says is found elsewhere."""

    def __init__(self, source: SourceText, text: str, language: str, places: Sequence[int]) -> None:
        self._source = source
        self._text = text
        self._language = language
        self._places = list(places)
        self._problems: list[str] = []

    def support(self) -> Support:
        self._check_figures()
        self._check_names()
        self._check_negation()
        self._check_words()
        spans = [self._source.passage(place) for place in sorted(self._places)]
        return Support(
            tuple(Span(passage.start, passage.end) for passage in spans), tuple(self._problems)
        )

    def _check_figures(self) -> None:
        for figure in find_figures(self._text, self._language):
            holding = [
                place
                for place in self._source.story
                if any(figure.is_met_by(other) for other in self._source.figures(place))
            ]
            self._cite(holding, self._text[figure.start : figure.end])

    def _check_names(self) -> None:
        for run in name_runs(self._text, self._language):
            self._cite(self._places_of(run), self._text[run[0].start : run[-1].end])

    def _places_of(self, run: Sequence[Word]) -> list[int]:
        """The passages where all words of a name stand, or the one word that it has."""
        name = self._text[run[0].start : run[-1].end]
        everything = frozenset(range(len(run)))
        mentions = self._source.names.mentions(name, self._language)
        return [
            place
            for mention in mentions
            if mention.found >= everything
            for place in self._source.places([Span(mention.start, mention.end)])
        ]

    def _cite(self, holding: Sequence[int], what: str) -> None:
        """Note where something said is found: cited already, elsewhere, or nowhere."""
        if not holding:
            self._problems.append(f"“{what}” is not in the article")
        elif not set(holding) & set(self._places):
            self._places.append(min(holding, key=lambda place: abs(place - self._places[0])))

    def _check_negation(self) -> None:
        if is_negated(self._text, self._language) and not any(
            is_negated(passage.text, passage.language, denied=True)
            for passage in map(self._source.passage, self._places)
        ):
            self._problems.append("its negation is not in the passages it cites")

    def _check_words(self) -> None:
        stems = content(self._text, self._language)
        same = [p for p in self._places if self._source.passage(p).language == self._language]
        if not stems or not same:
            return
        shared = stems & frozenset().union(*(self._source.content(place) for place in same))
        if len(shared) < _LEAST_SHARED * len(stems):
            self._problems.append("it shares too few words with the passages it cites")
