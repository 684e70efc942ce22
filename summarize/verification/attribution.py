"""Who said it: the finder's word, the engine's word, and what the text near a quotation shows.

The finder attributes by rules and never names anybody who is not in the text. Where it is sure, and
the engine says the same or nothing, the speaker is verified; where it is sure and the engine names
somebody else of the article, the quotation is disputed between the two. Where the finder is not
sure, the engine may name the speaker: verified if both agree, or if the text names them beside the
quotation and nobody else; probable where they stand elsewhere in the article. A name that is not in
the article at all is shown in the problems only.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from summarize import lexicon as lexicons
from summarize.article import Span
from summarize.characters import fold
from summarize.engines.draft import DraftAttribution
from summarize.names import Mention, name_words, same_person
from summarize.quotations import Confidence, Quote, Speaker
from summarize.report import Attribution, QuoteStatus
from summarize.verification.source import SourceText
from summarize.verification.wording import STEM, content, name_runs, words

_NO_SPEAKER = "no speaker is found in the article"


@dataclass(frozen=True, slots=True)
class Attributed:
    """A quotation's attribution as it goes into the report."""

    speaker: Attribution | None
    candidates: tuple[Attribution, ...]
    via: str | None
    confidence: Confidence
    status: QuoteStatus
    problems: tuple[str, ...]


def attribute(
    source: SourceText, quote: Quote, proposed: DraftAttribution | None, language: str
) -> Attributed:
    """Weigh the finder's attribution of `quote` against what the engine proposed in `language`."""
    decision = _Decision(source, quote, language)
    decision.decide_speaker(proposed.speaker if proposed else None)
    if proposed and proposed.role:
        decision.decide_role(proposed.role)
    if proposed and proposed.via:
        decision.decide_via(proposed.via)
    return Attributed(
        speaker=decision.speaker,
        candidates=tuple(decision.candidates),
        via=decision.via,
        confidence=decision.confidence,
        status=decision.status,
        problems=tuple(decision.problems),
    )


def attribution_of(speaker: Speaker) -> Attribution:
    """A finder's speaker as the report shows it."""
    return Attribution(speaker.name, speaker.mention, speaker.role, speaker.start, speaker.end)


def find_speaker(
    source: SourceText, name: str, language: str, places: Sequence[int]
) -> Attribution | None:
    """The speaker that an engine named, if the text names them in one of the passages."""
    mentions = _mentions(source, name, language)
    near = [
        mention
        for mention in mentions
        if not set(source.places([Span(mention.start, mention.end)])).isdisjoint(places)
    ]
    return _named(source, name, language, near[0]) if near else None


def agrees(source: SourceText, named: str, speaker: Speaker, language: str) -> bool:
    """Whether a name that an engine gave in `language` is that of the finder's speaker."""
    spoken = source.language_at(speaker.start)
    bare = bare_name(named, language)
    if bare:
        return any(
            same_person(bare, bare_name(name, spoken) or name, (language, spoken))
            for name in (speaker.name, speaker.mention)
        )
    stems = content(named, language)
    described = content(f"{speaker.name} {speaker.mention} {speaker.role or ''}", spoken)
    return bool(stems) and stems <= described


def has_rival(source: SourceText, named: str, language: str, places: Sequence[int]) -> bool:
    """Whether the passages name another person than the one named, outside of what they quote."""
    own = {(mention.start, mention.end) for mention in _mentions(source, named, language)}
    for place in places:
        passage = source.passage(place)
        for run in source.name_runs(place):
            start, end = run[0].start + passage.start, run[-1].end + passage.start
            if (
                not source.is_quoted(start)
                and not any(start < last and first < end for first, last in own)
                and source.is_person(run, passage.language)
            ):
                return True
    return False


class _Decision:
    """One quotation's attribution in the making."""

    def __init__(self, source: SourceText, quote: Quote, language: str) -> None:
        self._source = source
        self._quote = quote
        self._language = language
        self.speaker = attribution_of(quote.speaker) if quote.speaker else None
        self.candidates = [attribution_of(candidate) for candidate in quote.candidates]
        self.confidence: Confidence = quote.confidence
        self.via = quote.via
        self.problems: list[str] = []
        self.status: QuoteStatus = "verified"

    @cached_property
    def _near(self) -> tuple[int, ...]:
        """The passages that the quotation touches, and their neighbours."""
        return self._source.around([Span(self._quote.start, self._quote.end)])

    def decide_speaker(self, named: str | None) -> None:
        """Settle speaker, candidates, confidence and status."""
        found = self._quote.speaker
        if found is None or self.confidence == "low":
            self._decide_without_finder(named)
        elif named is not None and not agrees(self._source, named, found, self._language):
            self._dispute(named)
        elif self.confidence == "medium" and not self._bears_out(named):
            self._doubt("the article does not say for sure who said it")
        else:
            self.confidence = "high"

    def _decide_without_finder(self, named: str | None) -> None:
        """The finder knows nobody whom it may name: the engine may, if the text bears it out."""
        guessed, self.speaker = self.speaker, None
        found = self._quote.speaker
        self.confidence = "low"
        if guessed and found and named and agrees(self._source, named, found, self._language):
            self.speaker, self.confidence = guessed, "medium"
            if self._bears_out(named):
                self.confidence = "high"
            else:
                self._doubt("the article gives little evidence of who said it")
        elif named is not None:
            self._decide_from_text(named)
        else:
            self._doubt("the article does not say who said it" if guessed else _NO_SPEAKER)
        if self.speaker is None and guessed:
            self._put_forward(guessed)

    def _dispute(self, named: str) -> None:
        """The finder names one and the engine another: nobody is verified."""
        self.problems.append(f"the model names “{named}” as the speaker")
        self.status = "unverified"
        mentions = _mentions(self._source, named, self._language)
        if not mentions:
            self.confidence = "medium"
            return
        chosen = next(filter(self._is_near, mentions), mentions[0])
        claimed = _named(self._source, named, self._language, chosen)
        if self.confidence == "high":
            self.status = "disputed"
            self.confidence = "low"
            self._put_forward(self.speaker, claimed)
            self.speaker = None
        else:
            self._put_forward(self.speaker)
            self.speaker = claimed

    def _put_forward(self, *first: Attribution | None) -> None:
        """Those who may have said it, these before the finder's other candidates."""
        everyone = [*(each for each in first if each is not None), *self.candidates]
        self.candidates = list({each.name: each for each in reversed(everyone)}.values())[::-1]

    def _decide_from_text(self, named: str) -> None:
        mentions = _mentions(self._source, named, self._language)
        if not mentions:
            self._doubt(f"the model names “{named}”, who is not in the article")
            return
        near = [mention for mention in mentions if self._is_near(mention)]
        chosen = near[0] if near else mentions[0]
        self.speaker = _named(self._source, named, self._language, chosen)
        self.confidence = "medium"
        if not near:
            self._doubt(f"“{named}” is not named near the quotation")
        elif has_rival(self._source, named, self._language, self._near):
            self._doubt(f"“{named}” is not the only person named near the quotation")
        else:
            self.confidence = "high"

    def _bears_out(self, named: str | None) -> bool:
        """Whether a second opinion settles it: not if the words that name the speaker name two."""
        speaker = self._quote.speaker
        if named is None or speaker is None:
            return False
        return len(name_runs(speaker.mention, self._source.language_at(speaker.start))) < 2

    def _is_near(self, mention: Mention) -> bool:
        span = Span(mention.start, mention.end)
        return not set(self._source.places([span])).isdisjoint(self._near)

    def decide_role(self, role: str) -> None:
        if self.speaker is None or self.speaker.role is not None or not _stems(role):
            return
        asked = content(role, self._language)
        for mention in self._source.names.mentions(self.speaker.name, self._language):
            places = self._source.places([Span(mention.start, mention.end)])
            if not asked <= self._source.content(places[0]):
                continue
            if _stems(role) <= self._beside(mention, places[0]):
                self.speaker = replace(self.speaker, role=role)
                return
        self.problems.append(f"the role “{role}” is not found near the name")

    def _beside(self, mention: Mention, place: int) -> frozenset[str]:
        """The words around a name, up to the names before and after it."""
        passage = self._source.passage(place)
        names = [
            (run[0].start + passage.start, run[-1].end + passage.start)
            for run in self._source.name_runs(place)
            if self._source.is_person(run, passage.language)
        ]
        first = max((end for _, end in names if end <= mention.start), default=passage.start)
        last = min((start for start, _ in names if start >= mention.end), default=passage.end)
        return _stems(self._source.text[first:last])

    def decide_via(self, via: str) -> None:
        if self.via is not None:
            return
        if self.speaker is not None and same_person(via, self.speaker.name):
            return
        known = {said.via for said in self._source.statements}
        is_known = any(name is not None and same_person(via, name) for name in known)
        if is_known or self._names_outlet(via):
            self.via = via
        else:
            self.problems.append(f"“{via}” is not known to have passed the words on")

    def _names_outlet(self, via: str) -> bool:
        """Whether the passage of the quotation has that name, and the name is an outlet's."""
        places = self._source.places([Span(self._quote.start, self._quote.end)])
        languages = {self._language, *(self._source.passage(place).language for place in places)}
        if not any(word in _outlet_words(code) for word in words(fold(via)) for code in languages):
            return False
        length = len(name_words(via))
        return any(
            len(mention.found) == length
            and not self._source.is_quoted(mention.start)
            and set(self._source.places([Span(mention.start, mention.end)])) <= set(places)
            for mention in self._source.names.mentions(via, self._language)
        )

    def _doubt(self, problem: str) -> None:
        self.status = "unverified"
        self.problems.append(problem)


@cache
def _outlet_words(language: str) -> frozenset[str]:
    known = lexicons.lexicon(language)
    return frozenset(lexicons.words(f"{known.outlets} {known.outlet_names}"))


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in words(fold(text)))


def bare_name(name: str, language: str) -> str:
    """A name without the titles in it, empty if it is nothing else."""
    runs = name_runs(name, language)
    return max((name[run[0].start : run[-1].end] for run in runs), key=len, default="")


def _mentions(source: SourceText, name: str, language: str) -> list[Mention]:
    """Where the text names that person by name or surname, outside of what it quotes."""
    bare = bare_name(name, language)
    length = len(name_words(bare))
    return [
        mention
        for mention in source.names.mentions(bare, language)
        if length - 1 in mention.found
        and not source.is_quoted(mention.start)
        and (len(mention.found) == length or not _is_namesake(source, mention))
    ]


def _is_namesake(source: SourceText, mention: Mention) -> bool:
    """Whether a surname stands there with another given name: Gulnara, where Islam is looked for."""
    for place in source.places([Span(mention.start, mention.end)]):
        passage = source.passage(place)
        for run in source.name_runs(place):
            start, end = run[0].start + passage.start, run[-1].end + passage.start
            if start <= mention.start < end and (start, end) != (mention.start, mention.end):
                return True
    return False


def _named(source: SourceText, name: str, language: str, mention: Mention) -> Attribution:
    """The speaker under the name that the text bears out.

    The engine's spelling when the whole name stands in the article, else the article's own words: a given
    name that only the model knows is not shown.
    """
    bare = bare_name(name, language)
    wanted = frozenset(range(len(name_words(bare))))
    whole = any(found.found >= wanted for found in source.names.mentions(bare, language))
    text = source.text[mention.start : mention.end]
    return Attribution(bare if whole else text, text, None, mention.start, mention.end)
