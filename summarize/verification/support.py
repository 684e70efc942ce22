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
from itertools import pairwise

from summarize.article import Span
from summarize.names import Word
from summarize.report import ClaimStatus
from summarize.verification.exonyms import exonym
from summarize.verification.figures import Figure, find_figures
from summarize.verification.negation import negation_problem
from summarize.verification.retyped import Settled, settle_quotations
from summarize.verification.source import SourceText
from summarize.verification.spelling import unreadable_words
from summarize.verification.statements import attribution_problems
from summarize.verification.wording import content, name_runs, near_figure

_LONGEST = 2_000  # characters; what is longer is no sentence of a summary
_MANY = 3  # passages that one sentence can rest on; of more it tells which it means
_WORDIER = 1.3  # times as long as its original a translation of one sentence may be
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
    return _Check(source, settled, language, source.places(valid)).support()


def _is_verbatim(source: SourceText, text: str, cites: Sequence[Span]) -> bool:
    plain = " ".join(text.split())
    return bool(plain) and any(
        " ".join(source.text[span.start : span.end].split()) == plain and source.places([span])
        for span in cites
    )


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
        self._said: list[tuple[str, frozenset[int]]] = []
        self._problems = list(settled.problems)
        for stretch in settled.stretches:
            self._note(source.text[stretch.start : stretch.end], source.places([stretch]))

    def support(self) -> Support:
        for word in unreadable_words(self._text, self._language, self._source.text):
            self._problems.append(f"“{word}” is not in the article")
        self._look_for_figures()
        self._look_for_names()
        self._correct_cites()
        self._check_words()
        self._check_negation()
        self._check_speakers()
        passages = [self._source.passage(place) for place in sorted(self._places)]
        spans = tuple(Span(passage.start, passage.end) for passage in passages)
        return Support(self._text, spans, tuple(self._problems))

    def _look_for_figures(self) -> None:
        for figure in find_figures(self._text, self._language):
            holding = self._places_of_figure(figure)
            self._note(self._text[figure.start : figure.end], holding)

    def _places_of_figure(self, figure: Figure) -> list[int]:
        """The cited passages that hold a figure, else the others that say it of the same thing."""
        cited = [place for place in self._places if self._holds(place, figure)]
        if cited:
            return [place for place in cited if not self._is_borrowed(place, figure)]
        return [
            place
            for place in self._source.story
            if self._holds(place, figure) and self._is_tied(place, figure)
        ]

    def _is_borrowed(self, place: int, figure: Figure) -> bool:
        """Whether a passage has a figure, but of another thing.

        So it seems where it is about another thing altogether, or gives another figure of this one.
        """
        if self._is_tied(place, figure):
            return False
        others = self._stems - content(self._text[figure.start : figure.end], self._language)
        if others.isdisjoint(self._source.content(place)):
            return True
        near = near_figure(self._text, figure, self._language)
        passage = self._source.passage(place)
        return any(
            other.unit == figure.unit
            and not near.isdisjoint(near_figure(passage.text, other, passage.language))
            for other in self._source.figures(place)
            if not figure.is_met_by(other)
        )

    def _is_tied(self, place: int, figure: Figure) -> bool:
        """Whether a passage says a figure of the same thing: figures alone coincide too often."""
        passage = self._source.passage(place)
        if passage.language != self._language:
            return True
        near = near_figure(self._text, figure, self._language)
        return (
            not near
            or figure.unit == "many"
            or any(
                not near.isdisjoint(near_figure(passage.text, other, passage.language))
                for other in self._source.figures(place)
                if figure.is_met_by(other)
            )
        )

    def _holds(self, place: int, figure: Figure) -> bool:
        return any(figure.is_met_by(other) for other in self._source.figures(place)) or (
            figure.unit == "many" and self._is_rounded(place, figure)
        )

    def _is_rounded(self, place: int, figure: Figure) -> bool:
        """Whether "hundreds" of something stands for 640 of it."""
        passage = self._source.passage(place)
        counted = near_figure(self._text, figure, self._language, before=0)
        return passage.language == self._language and any(
            other.unit == "number"
            and max(other.values) >= min(figure.values)
            and not counted.isdisjoint(near_figure(passage.text, other, passage.language, before=0))
            for other in self._source.figures(place)
        )

    def _look_for_names(self) -> None:
        for run in name_runs(self._text, self._language):
            self._note(self._text[run[0].start : run[-1].end], self._places_of(run))

    def _note(self, said: str, holding: Iterable[int]) -> None:
        """Remember a figure, a name or a quotation, with the passages that hold it."""
        self._said.append((said, frozenset(holding)))

    def _places_of(self, run: Sequence[Word]) -> Iterable[int]:
        """The passages that hold a name: its words together, or each as a word of the language."""
        name = self._text[run[0].start : run[-1].end]
        together = self._places_of_name(name, len(run))
        if together:
            return together
        parts = self._parts(run)
        if len(parts) > 1:
            held = [frozenset(self._places_of(part)) for part in parts]
            return frozenset().union(*held) if all(held) else ()
        known = [self._places_of_common(word) for word in run]
        unknown = [word for word, places in zip(run, known, strict=True) if not places]
        if unknown:
            rest = self._text[unknown[0].start : unknown[-1].end]
            if len(unknown) == len(run) or not self._places_of_name(rest, len(unknown)):
                return ()
        return frozenset().union(*known)

    def _parts(self, run: Sequence[Word]) -> list[list[Word]]:
        """A name taken apart where a particle joins it: Mitch McConnell of Kentucky."""
        parts = [[run[0]]]
        for before, word in pairwise(run):
            gap = self._text[before.end : word.start]
            if any(map(str.isalpha, gap)):
                parts.append([])
            parts[-1].append(word)
        return parts

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
        places = self._source.places_of_word(word.text, self._language)
        number = None if places else exonym(word.text)
        return places if number is None else self._source.exonyms.get(number, [])

    def _correct_cites(self) -> None:
        """Cite what holds the missing, the passage first that holds most of it."""
        for said, places in self._said:
            if not places:
                self._problems.append(f"“{said}” is not in the article")
        missing = [places for _, places in self._said if places and places.isdisjoint(self._places)]
        while missing:
            counts = Counter(place for places in missing for place in places)
            best = min(counts, key=lambda place: (-counts[place], self._distance(place)))
            self._places.append(best)
            missing = [places for places in missing if best not in places]

    def _distance(self, place: int) -> int:
        return min((abs(place - cited) for cited in self._places), default=place)

    def _check_negation(self) -> None:
        passages = [self._source.passage(place) for place in self._places]
        core = [self._source.passage(place) for place in self._core()]
        foreign = not self._is_comparable(self._places)
        room = _WORDIER * sum(len(passage.text) for passage in core)
        if len(passages) > _MANY or (foreign and len(self._text) <= room):
            passages = core
        problem = negation_problem(
            (self._text, self._language),
            [(passage.text, passage.language) for passage in passages],
        )
        if problem:
            self._problems.append(problem)

    def _check_speakers(self) -> None:
        if not self._problems:
            self._problems += attribution_problems(
                self._source, self._text, self._language, self._places
            )

    def _core(self) -> Sequence[int]:
        """Of the cited passages, those that hold most of what is said.

        Among many passages there is a negation for every lie.
        """
        if self._is_comparable(self._places):
            shares = {place: self._count_shared_with(place) for place in self._places}
        else:
            shares = {
                place: sum(place in places for _, places in self._said) for place in self._places
            }
        most = max(shares.values(), default=0)
        return [place for place in self._places if shares[place] == most]

    def _check_words(self) -> None:
        """That it shares its words with what it cites, or with a passage that is cited instead."""
        least = _LEAST_SHARED * len(self._stems)
        if self._places and not self._is_comparable(self._places):
            if not self._problems and not any(places for _, places in self._said):
                self._problems.append("nothing in it can be checked across languages")
            return
        if self._places and self._count_shared(self._places) >= least:
            return
        best = max(self._source.story, key=self._count_shared_with, default=None)
        if best is None or not self._count_shared_with(best):
            self._problems.append("there is nothing in the article that it could rest on")
        elif self._count_shared([*self._places, best]) < least:
            self._problems.append("it shares too few words with the passages it cites")
        else:
            self._places.append(best)

    def _is_comparable(self, places: Sequence[int]) -> bool:
        return any(self._source.passage(place).language == self._language for place in places)

    def _count_shared(self, places: Sequence[int]) -> int:
        held = frozenset().union(*(self._source.content(place) for place in places))
        return len(self._stems & held)

    def _count_shared_with(self, place: int) -> int:
        return len(self._stems & self._source.content(place))
