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

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from summarize.article import Span
from summarize.characters import as_read
from summarize.engines.draft import DraftName
from summarize.quotations import every_attribution
from summarize.report import ClaimStatus
from summarize.verification.checks.closeness import (
    ClosenessEvidence,
    features,
    score,
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
from summarize.verification.checks.named import CheckedName, look_for_names, vouched
from summarize.verification.checks.objection import Objection
from summarize.verification.checks.quantities import (
    CheckedFigure,
    count,
    look_for_figures,
    swapped_figures,
    turned_figures,
)
from summarize.verification.checks.resting import Held, Resting, complete
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


Origin = Literal["draft", "cited", "uncited"]
"""Whose a sentence is: an engine's, or somebody else's, who said what it rests on or was not asked."""


def find_support(
    source: SourceText,
    text: str,
    language: str,
    cites: Sequence[Span],
    pairs: Sequence[DraftName] = (),
    origin: Origin = "draft",
) -> Support:
    """Check a sentence in `language` against the passages that it cites, and complete its cites.

    Without cites, the passages that hold most of it are found. `pairs` are names of the article with
    what they are in the sentence's language, as a report's table has them. What
    stands in quotation marks is put right in a draft, and looked at in what others wrote.
    """
    valid = tuple(span for span in dict.fromkeys(cites) if source.is_valid(span))
    if _is_verbatim(source, text, valid):
        return Support(text, valid)
    if len(text) > _LONGEST:
        problem = f"it is too long to be checked ({len(text)} characters)"
        return Support(text, valid, (problem,), score=0.0)
    settled = settle_quotations(source, text, language, is_given=origin != "draft")
    cited = source.places(valid)
    return _check(source, settled, language, cited, pairs, origin == "uncited").support()


def _is_verbatim(source: SourceText, text: str, cites: Sequence[Span]) -> bool:
    """Whether a sentence says what one of its cites says, but for white space and what nobody sees."""
    words = as_read(text).split()
    if not words:
        return False
    for span in cites:
        cited = source.text[span.start : span.end]
        if (cited == text or as_read(cited).split() == words) and source.places([span]):
            return True
    return False


def sentence_features(
    source: SourceText, text: str, language: str, cites: Sequence[Span]
) -> tuple[str, dict[str, float]]:
    """What the score of a sentence is made of, and by which weights: `same` or `foreign`."""
    settled = settle_quotations(source, text, language)
    return _check(source, settled, language, source.places(cites)).features()


class _Checked(NamedTuple):
    """A sentence after the checks."""

    resting: Resting
    unknown: Sequence[str]
    against: Sequence[Objection]

    def support(self) -> Support:
        """What they say in sum, each once: doubts count only where there are no problems."""
        passages = map(self.resting.source.passage, sorted(self.resting.places))
        spans = tuple(Span(passage.start, passage.end) for passage in passages)
        problems = tuple(dict.fromkeys(self._texts(is_sure=True)))
        doubts = () if problems else tuple(dict.fromkeys(self._texts(is_sure=False)))
        kind, found = self.features()
        return Support(self.resting.said.text, spans, problems, doubts, score(found, kind))

    def features(self) -> tuple[str, dict[str, float]]:
        """What the score is made of, and by which weights."""
        resting = self.resting
        held = sum(bool(each.places) for each in resting.held)
        problems, doubts = self._texts(is_sure=True), self._texts(is_sure=False)
        evidence = ClosenessEvidence(held, len(self.unknown), len(problems), len(doubts))
        kind = "same" if resting.is_in_its_languages else "foreign"
        return kind, features(resting.said, resting.source, resting.places, evidence)

    def _texts(self, is_sure: bool) -> tuple[str, ...]:
        return tuple(each.text for each in self.against if each.is_sure is is_sure)


def _check(
    source: SourceText,
    settled: Settled,
    language: str,
    cited: Sequence[int],
    pairs: Sequence[DraftName] = (),
    is_left_to_find: bool = False,
) -> _Checked:
    """Run every check, the cheap ones first."""
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
    missing = [each.text for each in held if not each.places]
    against = [
        *_objections(settled.problems, is_sure=True),
        *_objections(settled.doubts, is_sure=False),
        *_objections(map(source.absence, unreadable), is_sure=True),
        *(figure.against for figure in figures if figure.against is not None),
        *_objections(map(source.absence, missing), is_sure=True),
        *_objections([_told_unknown(unknown)], is_sure=False),
    ]
    resting, words = complete(Resting(source, said, tuple(held), tuple(cited)).with_holding())
    against += words
    if not any(each.is_sure for each in against):
        resting = resting.with_denying()
        against += _turned_round(resting, is_left_to_find)
    return _Checked(resting, unknown, against)


def _objections(texts: Iterable[str | None], is_sure: bool) -> list[Objection]:
    """Those of the texts that there are."""
    return [Objection(text, is_sure) for text in texts if text]


def _told_unknown(unknown: Sequence[str]) -> str | None:
    names = ", ".join(f"“{name}”" for name in dict.fromkeys(unknown[:3]))
    return f"{names} could not be looked for in the article" if names else None


def _turned_round(resting: Resting, is_left_to_find: bool) -> list[Objection]:
    """What is turned round although everything named is there."""
    said, source = resting.said, resting.source
    sources = resting.facts(resting.meant)
    is_retold = resting.is_retold
    # Names and figures alone found the passages in another language: there may be better ones.
    is_guessed = is_left_to_find and not resting.is_comparable(resting.meant)
    wrong = [*turned_figures(said, count(said, sources)), _told_by_whom(resting)]
    denial = polarity_problem(said, resting.facts(resting.denying))
    found = [
        *_objections(wrong, is_sure=True),
        *_objections([denial], is_sure=is_retold and not is_guessed),
        *_objections(_turned(said, sources, source), is_sure=is_retold),
        *_objections(_doubts(said, sources, source), is_sure=False),
    ]
    if any(each.is_sure for each in found):
        return found
    return [*found, *attribution_problems(source, said, resting.places)]


def _turned(said: Facts, sources: Sequence[Facts], source: SourceText) -> Iterator[str | None]:
    """What of a sentence is the other way round in the passages that it retells."""
    same = [each for each in sources if each.language == said.language]
    abroad = [each for each in sources if each.language != said.language]
    yield next(filter(None, (crossed(said, each) for each in (*abroad, *same))), None)
    yield next(filter(None, (swapped_figures(said, each) for each in same)), None)
    yield swapped_parties(said, sources)
    yield reordered(said, sources)
    yield contrary_problem(said, sources)
    yield modality_problem(said, sources)
    yield cause_problem(said, sources)
    yield stop_problem(said, sources)
    yield lack_problem(said, sources)
    yield office_problem(said, source)


def _doubts(said: Facts, sources: Sequence[Facts], source: SourceText) -> Iterator[str | None]:
    """What of it may be."""
    yield stranger_doubt(said, sources)
    yield told_otherwise(said, [source.facts[place] for place in source.story])
    yield from (subject_moved(said, each) for each in sources if each.language != said.language)
    doubt = claim_doubt(said, sources)
    if doubt and not every_attribution(said.text, said.language).claims:
        yield doubt


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
