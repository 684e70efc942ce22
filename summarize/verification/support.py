"""Whether a sentence says only what the passages that it cites say.

What can be checked without understanding is checked: figures, names, negation, and that a sentence
shares its words with what it cites. A figure or name that stands elsewhere in the article corrects
the citation; one that stands nowhere makes the sentence unsupported, and is named. What no surface
can show stays unchecked: that the right noun goes with the right number, or a paraphrase that
turns the meaning round without a negation.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summarize.article import Span
from summarize.names import Word
from summarize.report import ClaimStatus
from summarize.verification.exonyms import exonym
from summarize.verification.figures import find_figures
from summarize.verification.lexicon import fold
from summarize.verification.negation import negation_problem
from summarize.verification.retyped import Settled, settle_quotations
from summarize.verification.source import SourceText
from summarize.verification.wording import STEM, content, name_runs

_LONGEST = 2_000  # characters; what is longer is no sentence of a summary
_LEAST_SHARED = 0.34  # of a sentence's content words, in what it cites


@dataclass(frozen=True, slots=True)
class Support:
    """What a sentence rests on, and what speaks against it."""

    text: str
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
        return Support(text, valid, ())
    if len(text) > _LONGEST:
        return Support(text, valid, (f"it is too long to be checked ({len(text)} characters)",))
    settled = settle_quotations(source, text, language)
    places = source.places(valid) or _likely_places(source, text, language)
    if not places:
        return Support(settled.text, (), ("there is nothing in the article that it could rest on",))
    return _Check(source, settled, language, places).support()


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

    def __init__(
        self, source: SourceText, settled: Settled, language: str, places: Sequence[int]
    ) -> None:
        self._source = source
        self._text = settled.text
        self._language = language
        self._stems = content(self._text, self._language)
        self._places = list(places)
        self._missing: list[tuple[str, frozenset[int]]] = []
        self._problems = list(settled.problems)
        for stretch in settled.stretches:
            self._note(source.text[stretch.start : stretch.end], source.places([stretch]))

    def support(self) -> Support:
        self._look_for_figures()
        self._look_for_names()
        self._correct_cites()
        self._check_negation()
        self._check_words()
        passages = [self._source.passage(place) for place in sorted(self._places)]
        spans = tuple(Span(passage.start, passage.end) for passage in passages)
        return Support(self._text, spans, tuple(self._problems))

    def _look_for_figures(self) -> None:
        for figure in find_figures(self._text, self._language):
            holding = (
                place
                for place in self._source.story
                if any(figure.is_met_by(other) for other in self._source.figures(place))
                and (place in self._places or self._shares_words(place))
            )
            self._note(self._text[figure.start : figure.end], holding)

    def _shares_words(self, place: int) -> bool:
        """Whether a passage could be where a figure comes from: figures alone coincide too often."""
        if self._source.passage(place).language != self._language:
            return True
        return not self._stems.isdisjoint(self._source.content(place))

    def _look_for_names(self) -> None:
        for run in name_runs(self._text, self._language):
            self._note(self._text[run[0].start : run[-1].end], self._places_of(run))

    def _note(self, said: str, holding: Iterable[int]) -> None:
        """Remember what is said but not cited, with the passages that hold it."""
        places = frozenset(holding)
        if places.isdisjoint(self._places):
            self._missing.append((said, places))

    def _places_of(self, run: Sequence[Word]) -> Iterable[int]:
        """The passages that hold a name: its words together, or each as a word of the language."""
        name = self._text[run[0].start : run[-1].end]
        together = self._places_of_name(name, len(run))
        if together:
            return together
        known = [self._places_of_common(word) for word in run]
        unknown = [word for word, places in zip(run, known, strict=True) if not places]
        if unknown:
            rest = self._text[unknown[0].start : unknown[-1].end]
            if len(unknown) == len(run) or not self._places_of_name(rest, len(unknown)):
                return ()
        return frozenset().union(*known)

    def _places_of_name(self, name: str, length: int) -> frozenset[int]:
        mentions = self._source.names.mentions(name, self._language)
        whole = [mention for mention in mentions if len(mention.found) == length]
        return frozenset(
            place
            for mention in whole
            for place in self._source.places([Span(mention.start, mention.end)])
        )

    def _places_of_common(self, word: Word) -> Sequence[int]:
        """Where a capitalised word stands in lower case, or as another language calls that place."""
        stem = fold(word.text)[:STEM]
        number = exonym(word.text)
        places = self._source.common_stems.get((stem, self._language), [])
        return places or (self._source.exonyms.get(number, []) if number is not None else [])

    def _correct_cites(self) -> None:
        """Cite what holds the missing, the passage first that holds most of it."""
        for said, places in self._missing:
            if not places:
                self._problems.append(f"“{said}” is not in the article")
        missing = [places for _, places in self._missing if places]
        while missing:
            counts = Counter(place for places in missing for place in places)
            best = min(counts, key=lambda place: (-counts[place], self._distance(place)))
            self._places.append(best)
            missing = [places for places in missing if best not in places]

    def _distance(self, place: int) -> int:
        return min(abs(place - cited) for cited in self._places)

    def _check_negation(self) -> None:
        passages = [self._source.passage(place) for place in self._places]
        problem = negation_problem(
            (self._text, self._language),
            tuple((passage.text, passage.language) for passage in passages),
        )
        if problem:
            self._problems.append(problem)

    def _check_words(self) -> None:
        stems = self._stems
        same = [
            place
            for place in self._places
            if self._source.passage(place).language == self._language
        ]
        if not stems or not same:
            return
        shared = stems & frozenset().union(*(self._source.content(place) for place in same))
        if len(shared) < _LEAST_SHARED * len(stems):
            self._problems.append("it shares too few words with the passages it cites")
