"""Whether a sentence says only what the passages that it cites say.

Three answers. *Unsupported*: something in it is missing from the article or contradicted there, and
the problem says what, with the words on both sides. *Supported*: nothing speaks against it, and
enough of it was found. *Unchecked*: nothing speaks against it, but too little of it could be
checked: it is in another script, or in words of its own.

What can be compared without understanding is compared: figures, names, offices, negation, doubt and
plan, reasons, who is said to have said it, who stands where, and how much of its words the cited
passages hold. A figure or name that stands elsewhere in the article corrects the citation. What no
surface can show is not seen: a paraphrase that turns the meaning round with other words.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summarize.article import Span
from summarize.engines.draft import DraftName
from summarize.quotations import every_attribution
from summarize.report import ClaimStatus
from summarize.verification.checks.closeness import (
    ClosenessEvidence,
    features,
    score,
    share_of_words,
)
from summarize.verification.checks.contradiction import (
    contrary_problem,
    office_problem,
    polarity_problem,
    stranger_doubt,
)
from summarize.verification.checks.modality import (
    cause_problem,
    claim_doubt,
    lack_problem,
    modality_problem,
    stop_problem,
    withdrawn_problem,
)
from summarize.verification.checks.named import look_for_names, vouched
from summarize.verification.checks.quantities import (
    Counted,
    count,
    look_for_figures,
    swapped_figures,
    turned_figures,
)
from summarize.verification.checks.retyped import Settled, settle_quotations
from summarize.verification.checks.spelling import unreadable_words
from summarize.verification.checks.statements import attribution_problems
from summarize.verification.checks.together import (
    crossed,
    reordered,
    subject_moved,
    swapped_parties,
    told_otherwise,
)
from summarize.verification.facts.facts import Facts
from summarize.verification.source import SourceText

ADDRESSES_A_MODEL = "it rests on words that address a model, not a reader"
_LONGEST = 2_000  # characters; what is longer is no sentence of a summary
_MANY = 3  # passages that one sentence can rest on; of more it tells which it means
_WORDIER = 1.3  # times as long as its original a translation of one sentence may be
_ABOUT = 0.3  # of its content words, in a passage that is about the same
_LEAST_SHARED = (
    0.34  # of a sentence's content words, in what it cites: else it is about something else
)
_HARDLY_ANY = 0.25  # of them, in the whole article: too few to be told in other words
_TELLING = 5  # content words, from where on their number tells anything
_RETOLD = 0.6  # of them, in one passage that the sentence retells
_ENOUGH_SHARED = 0.5  # of them, from where on enough of it was checked


@dataclass(frozen=True, slots=True)
class Support:
    """What a sentence rests on, what speaks against it, and what is not known.

    `doubts` are reasons why it could not be checked, with nothing that speaks against it.
    """

    text: str
    cites: tuple[Span, ...]
    problems: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    score: float = 1.0

    @property
    def status(self) -> ClaimStatus:
        """What became of it."""
        if self.problems:
            return "unsupported"
        return "unchecked" if self.doubts else "supported"


def find_support(
    source: SourceText,
    text: str,
    language: str,
    cites: Sequence[Span],
    pairs: Sequence[DraftName] = (),
    is_left_to_find: bool = False,
) -> Support:
    """Check a sentence in `language` against the passages that it cites, and complete its cites.

    Without cites, the passages that hold most of it are found. `pairs` are names of the article with
    what they are in the sentence's language, as a report's table has them; `is_left_to_find` where
    nobody was asked what the sentence rests on.
    """
    valid = tuple(span for span in dict.fromkeys(cites) if source.is_valid(span))
    if _is_verbatim(source, text, valid):
        return Support(text, valid)
    if len(text) > _LONGEST:
        problem = f"it is too long to be checked ({len(text)} characters)"
        return Support(text, valid, (problem,), score=0.0)
    settled = settle_quotations(source, text, language)
    check = _Check(source, settled, language, source.places(valid), pairs)
    return check.support(is_left_to_find)


def _is_verbatim(source: SourceText, text: str, cites: Sequence[Span]) -> bool:
    plain = " ".join(text.split())
    return bool(plain) and any(
        " ".join(source.text[span.start : span.end].split()) == plain and source.places([span])
        for span in cites
    )


def sentence_features(
    source: SourceText, text: str, language: str, cites: Sequence[Span]
) -> tuple[str, dict[str, float]]:
    """What the score of a sentence is made of, and by which weights: `same` or `foreign`."""
    settled = settle_quotations(source, text, language)
    check = _Check(source, settled, language, source.places(cites))
    check.support()
    return check.features()


class _Check:
    """One sentence under check; `_places` grow when what it says is found elsewhere."""

    def __init__(
        self,
        source: SourceText,
        settled: Settled,
        language: str,
        places: Sequence[int],
        pairs: Sequence[DraftName] = (),
    ) -> None:
        self._pairs = pairs
        self._source = source
        self._text = settled.text
        self._language = language
        self._facts = Facts(settled.text, language)
        self._stems = self._facts.content
        self._places = list(places)
        self._said: list[tuple[str, frozenset[int]]] = []
        self._unknown: list[str] = []
        self._problems = list(settled.problems)
        self._doubts = list(settled.doubts)
        for stretch in settled.stretches:
            self._note(source.text[stretch.start : stretch.end], source.places([stretch]))

    def support(self, is_left_to_find: bool = False) -> Support:
        """Run every check, the cheap ones first."""
        for word in unreadable_words(self._facts, self._source):
            self._problems.append(f"“{word}” is not in the article")
        self._look_for_figures()
        self._look_for_names()
        self._correct_cites()
        if self._unknown:
            names = ", ".join(f"“{name}”" for name in dict.fromkeys(self._unknown[:3]))
            self._doubts.append(f"{names} could not be looked for in the article")
        self._check_words()
        if not self._problems:
            self._check_meaning(is_left_to_find)
        passages = [self._source.passage(place) for place in sorted(self._places)]
        spans = tuple(Span(passage.start, passage.end) for passage in passages)
        doubts = () if self._problems else tuple(self._doubts)
        return Support(self._text, spans, tuple(self._problems), doubts, self._score())

    def _score(self) -> float:
        kind, found = self.features()
        return score(found, kind)

    def features(self) -> tuple[str, dict[str, float]]:
        """What the score is made of, after the checks."""
        held = sum(bool(places) for _, places in self._said)
        evidence = ClosenessEvidence(
            held, len(self._unknown), len(self._problems), len(self._doubts)
        )
        kind = "same" if self._language in self._source.languages else "foreign"
        return kind, features(self._facts, self._source, self._places, evidence)

    def _sources(self, places: Iterable[int]) -> list[Facts]:
        return [self._source.facts[place] for place in places]

    def _look_for_figures(self) -> None:
        for figure in look_for_figures(self._facts, self._source, self._places):
            if figure.problem:
                self._problems.append(figure.problem)
            elif figure.doubt:
                self._doubts.append(figure.doubt)
            elif figure.finding == "unknown":
                self._unknown.append(figure.text)
            else:
                self._note(figure.text, figure.places)

    def _look_for_names(self) -> None:
        found = look_for_names(self._facts, self._source)
        for name in vouched(found, self._pairs, self._source):
            if name.finding == "unknown":
                if not name.is_plain:
                    self._unknown.append(name.text)
            else:
                self._note(name.text, name.places)

    def _note(self, said: str, holding: Iterable[int]) -> None:
        """Remember a figure, a name or a quotation, with the passages that hold it."""
        self._said.append((said, frozenset(holding)))

    def _correct_cites(self) -> None:
        """Cite what holds the missing, the passage first that holds most of it."""
        for said, places in self._said:
            if not places:
                self._problems.append(f"“{said}” is not in the article")
        missing = [places for _, places in self._said if places and places.isdisjoint(self._places)]
        while missing:
            counts = Counter(place for places in missing for place in places)
            best = min(
                counts,
                key=lambda place: (
                    -counts[place],
                    -self._count_shared_with(place),
                    self._distance(place),
                ),
            )
            self._places.append(best)
            missing = [places for places in missing if best not in places]

    def _distance(self, place: int) -> int:
        return min((abs(place - cited) for cited in self._places), default=place)

    def _check_words(self) -> None:
        """That it shares its words with what it cites, or with a passage that is cited instead."""
        if self._places and not self._is_comparable(self._places):
            self._check_held()
            return
        least = _LEAST_SHARED * len(self._stems)
        if not (self._places and self._count_shared(self._places) >= least):
            self._cite_more(least)
        if self._places and not self._is_comparable(self._places):
            self._check_held()
        elif self._share(self._places) < _ENOUGH_SHARED:
            self._cite_more(_ENOUGH_SHARED * len(self._stems), is_needed=False)
            if self._share(self._places) < _ENOUGH_SHARED:
                self._doubts.append("most of it is in other words than the article's")

    def _share(self, places: Sequence[int]) -> float:
        """The share of the sentence in these passages: its content words, and its figures with them."""
        figures = len([figure for figure in self._facts.figures if figure.is_sure])
        share = share_of_words(self._facts, self._source, places)
        total = len(self._stems) + figures
        return (share * len(self._stems) + figures) / total if total else 1.0

    def _check_held(self) -> None:
        """Between two languages: that names and figures of it were found, and most of them."""
        if not any(places for _, places in self._said):
            self._doubts.append("nothing in it can be checked across languages")

    def _cite_more(self, least: float, is_needed: bool = True) -> None:
        """Cite the passage that shares most with the sentence, if that will do."""
        best = max(self._source.story, key=self._count_shared_with, default=None)
        if best is None or not self._count_shared_with(best):
            if is_needed and best is not None and not self._is_comparable(self._source.story):
                self._doubts.append("nothing in it can be checked across languages")
            elif is_needed:
                against = self._problems if len(self._stems) > 1 else self._doubts
                against.append("there is nothing in the article that it could rest on")
        elif self._count_shared([*self._places, best]) >= least:
            if best not in self._places:
                self._places.append(best)
        elif is_needed:
            self._judge_few_words()

    def _judge_few_words(self) -> None:
        """Too few words are in what it cites; perhaps they are all over the article."""
        if not self._is_comparable(self._source.story):
            self._doubts.append("nothing in it can be checked across languages")
        elif len(self._stems) >= _TELLING and self._share(self._source.story) < _HARDLY_ANY:
            self._problems.append("it shares too few words with the article")
        elif self._share(self._source.story) < _LEAST_SHARED:
            self._doubts.append("most of it is in other words than the article's")
        else:
            self._doubts.append("its words are in the article, but not together")

    def _check_meaning(self, is_left_to_find: bool) -> None:
        """What is turned round although everything named is there."""
        self._cite_a_negation()
        places = self._resting()
        sources = self._sources(places)
        counted = count(self._facts, sources)
        self._problems += filter(
            None, (*turned_figures(self._facts, counted), self._told_by_whom())
        )
        against = self._problems if self._retells(places) else self._doubts
        # Names and figures alone found the passages in another language: there may be better ones.
        is_guessed = is_left_to_find and not self._is_comparable(places)
        denial = polarity_problem(self._facts, self._negating())
        (self._doubts if is_guessed else against).extend(filter(None, [denial]))
        turned = [
            *(self._swapped(sources, counted)),
            contrary_problem(self._facts, sources),
            modality_problem(self._facts, sources),
            cause_problem(self._facts, sources),
            stop_problem(self._facts, sources),
            lack_problem(self._facts, sources),
            office_problem(self._facts, self._source),
        ]
        against += filter(None, turned)
        stranger = stranger_doubt(self._facts, sources)
        moved = (
            subject_moved(self._facts, source) for source in sources if self._is_abroad(source)
        )
        other = told_otherwise(self._facts, self._sources(self._source.story))
        self._doubts += filter(None, (stranger, other, *moved))
        doubt = claim_doubt(self._facts, sources)
        if doubt and not every_attribution(self._text, self._language).claims:
            self._doubts.append(doubt)
        if not self._problems:
            for objection in attribution_problems(self._source, self._facts, self._places):
                (self._problems if objection.is_sure else self._doubts).append(objection.text)

    def _retells(self, places: Sequence[int]) -> bool:
        """Whether the sentence retells a passage closely enough for one word of it to be turned round.

        What is told in other words, or put together from many places, may turn a word round and mean
        the same. Between two languages there are no words to compare.
        """
        if not self._stems or self._language not in self._source.languages:
            return True
        most = max((self._count_shared_with(place) for place in places), default=0)
        return most >= _RETOLD * len(self._stems)

    def _told_by_whom(self) -> str | None:
        """Whether what it rests on is no statement of the article's: an order to a model, an error."""
        core = self._core()
        if not core:
            return None
        if self._source.addressing.issuperset(core):
            return ADDRESSES_A_MODEL
        following = [place for place in self._source.story if place > core[-1]][:1]
        after = self._source.facts[following[0]] if following else None
        return withdrawn_problem(self._facts, self._sources(core), after)

    def _is_abroad(self, source: Facts) -> bool:
        return source.language != self._language

    def _swapped(self, sources: Sequence[Facts], counted: Sequence[Counted]) -> list[str | None]:
        same = [source for source in sources if source.language == self._language]
        swapped = [swapped_figures(self._facts, source) for source in same] if counted else []
        foreign = [source for source in sources if self._is_abroad(source)]
        return [
            next(filter(None, (crossed(self._facts, each) for each in (*foreign, *same))), None),
            next(filter(None, swapped), None),
            swapped_parties(self._facts, sources),
            reordered(self._facts, sources),
        ]

    def _resting(self) -> Sequence[int]:
        return self._places if len(self._places) <= _MANY else self._core()

    def _cite_a_negation(self) -> None:
        """Cite the passage that denies what the sentence denies, if those cited deny nothing."""
        if not self._facts.polarity.is_negated or any(
            source.polarity.is_negative for source in self._sources(self._places)
        ):
            return
        denying = [
            place
            for place in self._source.story
            if self._count_shared_with(place) >= max(1, _ABOUT * len(self._stems))
            and self._source.facts[place].polarity.is_negative
        ]
        if denying:
            self._places.append(max(denying, key=self._count_shared_with))

    def _negating(self) -> list[Facts]:
        """The passages whose negations count: among many passages there is one for every lie."""
        places: Sequence[int] = self._places
        core = self._core()
        foreign = not self._is_comparable(self._places)
        room = _WORDIER * sum(len(self._source.passage(place).text) for place in core)
        if len(places) > _MANY or (foreign and len(self._text) <= room):
            places = core
        return self._sources(places)

    def _core(self) -> Sequence[int]:
        """Of the cited passages, those that hold most of what is said."""
        if self._is_comparable(self._places):
            shares = {place: self._count_shared_with(place) for place in self._places}
        else:
            shares = {
                place: sum(place in places for _, places in self._said) for place in self._places
            }
        most = max(shares.values(), default=0)
        return [place for place in self._places if shares[place] == most]

    def _is_comparable(self, places: Sequence[int]) -> bool:
        return any(self._source.passage(place).language == self._language for place in places)

    def _count_shared(self, places: Sequence[int]) -> int:
        held = frozenset().union(*(self._source.facts[place].content for place in places))
        return len(self._stems & held)

    def _count_shared_with(self, place: int) -> int:
        return self._facts.count_shared(self._source.facts[place])
