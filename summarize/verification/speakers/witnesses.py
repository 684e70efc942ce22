"""Who said it: the finder's word, the engine's word, and what the text near a quotation shows.

The finder attributes by rules and never names anybody who is not in the text. Where it is sure, and
the engine says the same or nothing, the speaker is verified; where it is sure and the engine names
somebody else of the article, the quotation is disputed between the two. Where the finder is not
sure, the engine's name is the likelier one if the article has it: verified if both agree, or if the
text names them beside the quotation and nobody else, else probable. A name that is not in the
article at all is shown in the problems only.
"""

from dataclasses import dataclass, replace
from functools import cache, cached_property

from summarize import lexicon as lexicons
from summarize.article import Span
from summarize.characters import as_read, fold
from summarize.engines.draft import DraftAttribution, DraftName
from summarize.languages import UNDETERMINED, language_name
from summarize.names import NameMention, name_words, same_person
from summarize.quotations import Claim, Confidence, Quote
from summarize.report import Attribution, QuoteStatus, TranslatedName
from summarize.verification.facts.facts import Facts, facts_of, facts_of_name
from summarize.verification.facts.wording import STEM, name_runs, words
from summarize.verification.source import SourceText
from summarize.verification.speakers.attribution import (
    agrees,
    attribution_of,
    has_rival,
    is_description,
    mentions_of,
    named_at,
    stands_whole,
)
from summarize.verification.speakers.readers_names import ReadersNames


@dataclass(frozen=True, slots=True)
class Attributed:
    """A quotation's or claim's attribution as it goes into the report."""

    speaker: Attribution | None
    candidates: tuple[Attribution, ...]
    via: str | None
    via_translated: str | None
    confidence: Confidence
    status: QuoteStatus
    problems: tuple[str, ...]


def attribute(
    source: SourceText,
    found: Quote | Claim,
    proposed: DraftAttribution | None,
    names: ReadersNames,
) -> Attributed:
    """Weigh the finder's attribution against what the engine proposed."""
    decision = _Decision(source, found, names)
    named = proposed.speaker if proposed else None
    decision.decide_speaker(named)
    if proposed and proposed.nobody:
        decision.doubt("the model says that nobody said this")
    if named:
        decision.decide_role(named)
    if proposed and proposed.via:
        decision.decide_via(proposed.via)
    return Attributed(
        speaker=names.translated(decision.speaker),
        candidates=tuple(each for c in decision.candidates if (each := names.translated(c))),
        via=decision.via,
        via_translated=names.outlet(decision.via),
        confidence=decision.confidence,
        status=decision.status,
        problems=tuple(decision.problems),
    )


class _Decision:
    """One attribution in the making."""

    def __init__(self, source: SourceText, found: Quote | Claim, names: ReadersNames) -> None:
        self._source = source
        self._found = found
        self._names = names
        self._language = source.language_at(found.start)
        self.speaker = attribution_of(found.speaker) if found.speaker else None
        candidates = found.candidates if isinstance(found, Quote) else ()
        self.candidates = [attribution_of(candidate) for candidate in candidates]
        self.confidence: Confidence = found.confidence
        self.via = found.via
        self.problems: list[str] = []
        self.status: QuoteStatus = "verified"

    @cached_property
    def _near(self) -> tuple[int, ...]:
        """The passages that the quotation touches, and their neighbours."""
        return self._source.around([Span(self._found.start, self._found.end)])

    def _facts(self, name: str) -> Facts:
        """The facts of an engine's name, in the language that it is spelt in."""
        return facts_of_name(name, self._names.language_of(name, self._language))

    # -- the speaker

    def decide_speaker(self, named: DraftName | None) -> None:
        """Settle speaker, candidates, confidence and status."""
        found = self._found.speaker
        if found is None or self.confidence == "low":
            self._decide_without_finder(named)
        elif named is None:
            if self.confidence == "medium":
                self.doubt("the article does not say for sure who said it")
        elif agrees(self._source, self._facts(named.page), found):
            self._agree(named)
        else:
            self._dispute(named)

    def _agree(self, named: DraftName) -> None:
        """Finder and engine name the same: under the fuller of both names, if the article has it."""
        if self.confidence != "high" and not self._bears_out():
            self.doubt("the article does not say for sure who said it")
        else:
            self.confidence = "high"
        if self._facts(named.page).language != self._language or self.speaker is None:
            return
        if self._is_better(named.page, self.speaker.name):
            self.speaker = replace(self.speaker, name=named.page)

    def _is_better(self, named: str, found: str) -> bool:
        """Whether the engine's name of somebody is fuller, or freer of what doesn't belong to it."""
        if named == found or not stands_whole(self._source, self._facts(named)):
            return False
        own, other = len(name_words(found)), len(name_words(named))
        if own > 1 and other <= 1:
            return False
        # A title in front of a whole name is none of it.
        return not (
            own > 1
            and named.casefold().endswith(f" {found.casefold()}")
            and self._has_title(named, found)
        )

    def _has_title(self, named: str, found: str) -> bool:
        extra = named[: -len(found)].split()
        return not any(word[0].isupper() for word in extra) or not name_runs(
            " ".join(extra), self._language
        )

    def _decide_without_finder(self, named: DraftName | None) -> None:
        """The finder knows nobody whom it may name: the engine may, if the text bears it out."""
        guessed, self.speaker = self.speaker, None
        found = self._found.speaker
        self.confidence = "low"
        if guessed and found and named and agrees(self._source, self._facts(named.page), found):
            self.speaker, self.confidence = guessed, "medium"
            self._agree(named)
        elif named is not None:
            self._decide_from_text(named)
        else:
            self.doubt("the article does not say who said it" if guessed else self._nobody())
        if self.speaker is None and guessed:
            self._put_forward(guessed)

    def _dispute(self, named: DraftName) -> None:
        """The finder names one and the engine another: nobody is verified.

        Whom the finder only describes may be anybody whom the engine names.
        """
        sure = self.confidence
        found = self._found.speaker
        if sure == "high" and found is not None and is_description(self._source, found):
            sure = "medium"
        self.doubt(f"the model names “{named.page}” as the speaker")
        self.confidence = sure
        name = self._facts(named.page)
        places = mentions_of(self._source, name)
        if not places:
            if self.confidence == "medium":
                self._put_forward(self.speaker)
                self.speaker, self.confidence = None, "low"
            else:
                self.confidence = "medium"
            return
        chosen = next(filter(self._is_near, places), places[0])
        claimed = self._at(name, chosen)
        if self.confidence == "high":
            self.status = "disputed"
            self.confidence = "low"
            self._put_forward(self.speaker, claimed)
            self.speaker = None
        else:
            self._put_forward(self.speaker)
            self.speaker = claimed

    def _at(self, name: Facts, mention: NameMention) -> Attribution:
        """The engine's speaker at a place of the article, under the name as the article writes it."""
        speaker = named_at(self._source, name, mention)
        if name.language == self._language:
            return speaker
        own = as_read(self._source.text[mention.start : mention.end])
        return replace(speaker, name=own, translated=TranslatedName(speaker.name))

    def _put_forward(self, *first: Attribution | None) -> None:
        """Those who may have said it, these before the finder's other candidates."""
        everyone = [*(each for each in first if each is not None), *self.candidates]
        self.candidates = list({each.name: each for each in reversed(everyone)}.values())[::-1]

    def _decide_from_text(self, named: DraftName) -> None:
        name = self._facts(named.page)
        places = mentions_of(self._source, name)
        if not places:
            self.doubt(f"the model names “{name.text}”, who is not in the article")
            return
        near = [place for place in places if self._is_near(place)]
        chosen = near[0] if near else places[0]
        self.speaker = self._at(name, chosen)
        self.confidence = "medium"
        if not near:
            self.doubt(f"“{name.text}” is not named near the quotation")
        elif has_rival(self._source, name, self._near):
            self.doubt(f"“{name.text}” is not the only person named near the quotation")
        else:
            self.confidence = "high"

    def _bears_out(self) -> bool:
        """Whether a second opinion settles it: not if the words that name the speaker name two."""
        speaker = self._found.speaker
        if speaker is None:
            return False
        language = self._source.language_at(speaker.start)
        return len(facts_of_name(speaker.mention, language).name_runs) < 2

    def _is_near(self, mention: NameMention) -> bool:
        span = Span(mention.start, mention.end)
        return not set(self._source.places([span])).isdisjoint(self._near)

    def _nobody(self) -> str:
        """Why the rules name nobody: what they cannot read is not said to be missing in the article."""
        if lexicons.lexicon(self._language).say or self._language == UNDETERMINED:
            return "no speaker is found in the article"
        return f"the rules do not read who speaks in {language_name(self._language)}"

    # -- what stands beside the name

    def decide_role(self, named: DraftName) -> None:
        """Take over a role whose words stand beside the name; a translated one is `ReadersNames`'."""
        if self.speaker is None or self.speaker.role is not None or not named.role:
            return
        if self._names.is_foreign(self._language) or not _stems(named.role):
            return
        asked = facts_of(named.role, self._language).content
        for mention in self._source.names.mentions(self.speaker.name, self._language):
            places = self._source.places([Span(mention.start, mention.end)])
            if not places or not asked <= self._source.facts[places[0]].content:
                continue
            if _stems(named.role) <= self._beside(mention, places[0]):
                self.speaker = replace(self.speaker, role=named.role)
                return
        self.problems.append(f"the role “{named.role}” is not found near the name")

    def _beside(self, mention: NameMention, place: int) -> frozenset[str]:
        """The words around a name, up to the names before and after it."""
        passage = self._source.passage(place)
        names = [
            self._source.span_of(place, run)
            for run in self._source.facts[place].name_runs
            if self._source.is_person(run, passage.language)
        ]
        first = max((end for _, end in names if end <= mention.start), default=passage.start)
        last = min((start for start, _ in names if start >= mention.end), default=passage.end)
        return _stems(as_read(self._source.text[first:last]))

    def decide_via(self, via: str) -> None:
        """Take over an outlet that the article names as one."""
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
        places = self._source.places([Span(self._found.start, self._found.end)])
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

    def doubt(self, problem: str) -> None:
        """Note what speaks against the attribution."""
        self.status = "unverified"
        if self.confidence == "high":
            self.confidence = "medium"
        self.problems.append(problem)


@cache
def _outlet_words(language: str) -> frozenset[str]:
    known = lexicons.lexicon(language)
    return frozenset(lexicons.words(f"{known.outlets} {known.outlet_names}"))


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in words(fold(text)))
