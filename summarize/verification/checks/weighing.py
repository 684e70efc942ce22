"""A summary sentence or claim held against the passages that it cites: every check, and what they say in sum."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from summarize.article import Span
from summarize.declension import declines
from summarize.engines.draft import DraftName
from summarize.quotations import every_attribution
from summarize.verification.checks.cased import exchanged_abroad, swapped_by_case
from summarize.verification.checks.closeness import (
    ClosenessEvidence,
    features,
    score,
)
from summarize.verification.checks.contradiction import (
    contrary_problem,
    denier_doubt,
    polarity_problem,
    stranger_doubt,
)
from summarize.verification.checks.crossed import (
    borrowed_figure,
    counted_apart,
    crossed,
    miscounted,
    recounted,
)
from summarize.verification.checks.exchanged import exchanged_doubt
from summarize.verification.checks.modality import (
    affirmed_doubt,
    cause_problem,
    claim_doubt,
    lack_problem,
    modality_problem,
    refused_doubt,
    stop_problem,
    withdrawn_problem,
)
from summarize.verification.checks.named import CheckedName, look_for_names, vouched
from summarize.verification.checks.objection import Objection, not_looked_for
from summarize.verification.checks.planned import coming_doubt, planned_doubt, verdict_doubt
from summarize.verification.checks.quantifiers import excess_doubt, quantity_objections, whole_doubt
from summarize.verification.checks.quantities import (
    CheckedFigure,
    count,
    look_for_figures,
    swapped_figures,
    turned_figures,
)
from summarize.verification.checks.reordered import moved_doubt
from summarize.verification.checks.resting import ACROSS, Held, Resting, complete
from summarize.verification.checks.retyped import Settled, settle_quotations
from summarize.verification.checks.spelling import unreadable_words
from summarize.verification.checks.statements import attribution_problems
from summarize.verification.checks.titles import deputy_doubt, office_problem, title_doubt
from summarize.verification.checks.together import (
    place_elsewhere,
    reordered,
    subject_moved,
    swapped_parties,
    told_otherwise,
)
from summarize.verification.checks.worth import Against, Kind, objections
from summarize.verification.facts.facts import Facts
from summarize.verification.source import SourceText
from summarize.verification.source.injections import ADDRESSES_A_MODEL

_LEFT_OUT = "it may leave out a negation of a passage that it cites"


class Weighed(NamedTuple):
    """A sentence after the checks."""

    resting: Resting
    unknown: Sequence[str]
    against: Sequence[Objection]

    @property
    def text(self) -> str:
        """What it says."""
        return self.resting.said.text

    @property
    def cites(self) -> tuple[Span, ...]:
        """The passages that it rests on."""
        passages = map(self.resting.source.passage, sorted(self.resting.places))
        return tuple(Span(passage.start, passage.end) for passage in passages)

    @property
    def problems(self) -> tuple[str, ...]:
        """What speaks against it, each thing once."""
        return tuple(dict.fromkeys(self._texts(is_sure=True)))

    @property
    def doubts(self) -> tuple[str, ...]:
        """What may speak against it; nothing where something does."""
        return () if self.problems else tuple(dict.fromkeys(self._texts(is_sure=False)))

    @property
    def score(self) -> float:
        """How well the passages bear it out, from 0 to 1."""
        kind, found = self.features()
        return score(found, kind)

    def features(self) -> tuple[str, dict[str, float]]:
        """What the score is made of, and by which weights."""
        resting = self.resting
        held = sum(bool(each.places) for each in resting.held)
        problems = sum(each.speaks_against for each in self.against)
        doubts = len(self.against) - problems
        evidence = ClosenessEvidence(held, len(self.unknown), problems, doubts)
        kind = "same" if resting.is_in_its_languages else "foreign"
        return kind, features(resting.said, resting.source, resting.places, evidence)

    def _texts(self, is_sure: bool) -> tuple[str, ...]:
        told = [each for each in self.against if each.text != ACROSS] or self.against
        return tuple(each.text for each in told if each.is_sure is is_sure)


def weigh(
    source: SourceText,
    settled: Settled,
    language: str,
    cited: Sequence[int],
    pairs: Sequence[DraftName] = (),
    is_left_to_find: bool = False,
) -> Weighed:
    """Run every check on a sentence in `language`, the cheap ones first.

    `cited` are places of passages; `is_left_to_find` says that there were none, and those were found
    that hold most of it.
    """
    said = Facts(settled.text, language)
    figures = list(look_for_figures(said, source, cited))
    names = vouched(look_for_names(said, source), pairs, source)
    looked_for: list[CheckedFigure | CheckedName] = [
        *(figure for figure in figures if figure.against is None),
        *(name for name in names if not (name.is_plain and name.finding == "unknown")),
    ]
    held = [
        *(
            Held(source.text[span.start : span.end], frozenset(source.places([span])))
            for span in settled.stretches
        ),
        *(Held(each.text, each.places) for each in looked_for if each.finding != "unknown"),
    ]
    unknown = [each.text for each in looked_for if each.finding == "unknown"]
    unreadable = unreadable_words(said, source)
    against = [
        *_objections(settled.problems, is_sure=True),
        *_objections(settled.doubts, is_sure=False),
        *_objections(map(source.absence, unreadable), is_sure=True),
        *_of_figures(figures, said, source),
        *_missing(source, said, held, figures),
        *_objections([_told_unknown(unknown)], is_sure=False),
    ]
    if cited:
        story = [source.facts[place] for place in source.story]
        passages = [source.facts[place] for place in cited]
        against += _objections([place_elsewhere(said, passages, story)], is_sure=False)
        if not any(passage.language == language for passage in passages):
            against += _objections([coming_doubt(said, passages)], is_sure=False)
    resting, words = complete(Resting(source, said, tuple(held), tuple(cited)).with_holding())
    against += words
    if not any(each.is_sure for each in against):
        resting = resting.with_denying()
        found = _turned_round(resting, is_left_to_find)
        against += (each for each in found if each not in against)
    return Weighed(resting, unknown, against)


def sentence_features(
    source: SourceText, text: str, language: str, cites: Sequence[Span]
) -> tuple[str, dict[str, float]]:
    """What the score of a sentence is made of, and by which weights: `same` or `foreign`."""
    settled = settle_quotations(source, text, language)
    return weigh(source, settled, language, source.places(cites)).features()


def _objections(texts: Iterable[str | None], is_sure: bool) -> list[Objection]:
    """Those of the texts that there are."""
    return [Objection(text, is_sure) for text in texts if text]


def _of_figures(
    figures: Iterable[CheckedFigure], said: Facts, source: SourceText
) -> Iterator[Objection]:
    """What speaks against its figures."""
    for figure in figures:
        if figure.against is not None and figure.is_bare:
            yield from _of_kind("bare figure", said, source, [figure.against.text])
        elif figure.against is not None:
            yield figure.against


def _missing(
    source: SourceText, said: Facts, held: Sequence[Held], figures: Sequence[CheckedFigure]
) -> Iterator[Objection]:
    """That the article has not what it names or counts."""
    counted = {each.text for each in figures}
    for each in held:
        if not each.places:
            kind: Kind = "figure" if each.text in counted else "name"
            yield from _of_kind(kind, said, source, [source.absence(each.text)])


def _of_kind(
    kind: Kind, said: Facts, source: SourceText, texts: Iterable[str | None]
) -> list[Objection]:
    """Those of the texts that there are, each as sure as its kind is."""
    against: Against | None = None if said.language in source.languages else "abroad"
    told = [text for text in texts if text]
    return list(objections(kind, against, told)) if told else []


def _told_unknown(unknown: Sequence[str]) -> str | None:
    return not_looked_for(*dict.fromkeys(unknown[:3])) if unknown else None


def _turned_round(resting: Resting, is_left_to_find: bool) -> list[Objection]:
    """What is turned round although everything named is there."""
    said, source = resting.said, resting.source
    sources = resting.facts(resting.meant)
    is_retold = resting.is_retold
    # Names and figures alone found the passages in another language: there may be better ones.
    is_guessed = is_left_to_find and not resting.is_comparable(resting.meant)
    is_sure = is_retold and not is_guessed
    denial = _denial(resting)
    is_loose = bool(denial) and resting.is_abroad and resting.may_deny_another
    found = [
        *_of_kind("direction", said, source, turned_figures(said, count(said, sources))),
        *_objections([_told_by_whom(resting)], is_sure=True),
        *_as_sure(denial, is_sure and not is_loose),
        *_objections(_turned(said, sources, source), is_sure),
        *_as_sure(quantity_objections(said, sources), is_sure),
        *_as_sure(_unlike(said, sources, source), is_sure),
        *_objections(_doubts(said, sources, source), is_sure=False),
        *_objections([_LEFT_OUT] if resting.leaves_out_a_denial else [], is_sure=False),
    ]
    if any(each.is_sure for each in found):
        return found
    return [*found, *attribution_problems(source, said, resting.places)]


def _as_sure(found: Iterable[Objection], is_sure: bool) -> list[Objection]:
    """The same, none surer than the passages that were found for the sentence."""
    return [each if is_sure else each._replace(is_sure=False) for each in found]


def _denial(resting: Resting) -> list[Objection]:
    """What is wrong with its negations; nothing is known of them where it rests on nothing."""
    if not resting.places and not resting.is_in_its_languages:
        return []
    problem = polarity_problem(resting.said, resting.facts(resting.denying))
    kind: Kind = "denial" if resting.said.polarity.is_negated else "lost denial"
    return _of_kind(kind, resting.said, resting.source, [problem])


def _unlike(said: Facts, sources: Sequence[Facts], source: SourceText) -> Iterator[Objection]:
    """Words of a sentence beside others in the passages that it retells."""
    story = [source.facts[place] for place in source.story]
    abroad = [each for each in sources if each.language != said.language]
    contrary = contrary_problem(said, sources, story) or title_doubt(said, abroad)
    yield from _of_kind("word", said, source, [contrary])
    lost = [modality_problem(said, sources, story), lack_problem(said, sources)]
    yield from _of_kind("modality", said, source, lost)
    yield from _of_kind("stop", said, source, [stop_problem(said, sources, story)])


def _turned(said: Facts, sources: Sequence[Facts], source: SourceText) -> Iterator[str | None]:
    """What of a sentence is the other way round in the passages that it retells."""
    same = [each for each in sources if each.language == said.language]
    abroad = [each for each in sources if each.language != said.language]
    yield next(filter(None, (crossed(said, each) for each in (*abroad, *same))), None)
    yield counted_apart(said, sources)
    yield next(filter(None, (swapped_figures(said, each) for each in same)), None)
    yield swapped_parties(said, sources)
    if declines(said.language):
        yield swapped_by_case(said, sources)
    yield reordered(said, sources)
    yield cause_problem(said, sources, abroad=False)
    yield office_problem(said, source)


def _doubts(said: Facts, sources: Sequence[Facts], source: SourceText) -> Iterator[str | None]:
    """What of it may be."""
    same = [each for each in sources if each.language == said.language]
    if same:
        yield title_doubt(said, same)
        yield deputy_doubt(said, same)
    yield stranger_doubt(said, sources)
    yield planned_doubt(said, sources)
    yield whole_doubt(said, sources) or excess_doubt(said)
    yield exchanged_doubt(said, sources)
    yield cause_problem(said, sources, abroad=True)
    story = [source.facts[place] for place in source.story]
    yield told_otherwise(said, story)
    yield verdict_doubt(said, sources, story)
    yield affirmed_doubt(said, sources)
    yield refused_doubt(said, sources)
    abroad = [each for each in sources if each.language != said.language]
    if abroad:
        yield from _doubts_abroad(said, abroad)
    doubt = claim_doubt(said, sources)
    if doubt and not every_attribution(said.text, said.language).claims:
        yield doubt


def _doubts_abroad(said: Facts, abroad: Sequence[Facts]) -> Iterator[str | None]:
    """What may be wrong, going by passages in other languages."""
    yield deputy_doubt(said, abroad)
    yield denier_doubt(said, abroad)
    yield coming_doubt(said, abroad)
    yield borrowed_figure(said, abroad)
    yield miscounted(said, abroad) or recounted(said, abroad)
    yield from (subject_moved(said, each) or exchanged_abroad(said, each) for each in abroad)
    yield from (moved_doubt(said, each) for each in abroad)


def _told_by_whom(resting: Resting) -> str | None:
    """Whether what it rests on is no statement of the article's: an order to a model, an error."""
    core = resting.core
    if not core:
        return None
    if resting.source.addressing.issuperset(core):
        return ADDRESSES_A_MODEL
    following = [place for place in resting.source.story if place > core[-1]][:1]
    after = next(iter(resting.facts(following)), None)
    return withdrawn_problem(resting.said, resting.facts(core), after)
