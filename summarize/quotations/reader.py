"""Reads the sentences of one block in order: quotations where there are any, claims elsewhere."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import count

from summarize.passages import LONGEST_DATELINE, dateline
from summarize.quotations.claim_borders import cut
from summarize.quotations.claims.sentence import find_claims
from summarize.quotations.language_kinds import is_romance
from summarize.quotations.order import order_of
from summarize.quotations.phrases import Phrase
from summarize.quotations.preceding import Preceding
from summarize.quotations.quoting import Quoting
from summarize.quotations.relay import names_outlet
from summarize.quotations.rulebook import ANNOUNCED, LEFT_OUT, REPORTED_ON
from summarize.quotations.rules import Rules
from summarize.quotations.speech import SpeechTest
from summarize.quotations.tokens import Tokens
from summarize.quotations.told_before_colon import told_before_colon
from summarize.quotations.told_behind import told_behind
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_DASH = Tag.DASH
_GOVERNS = Tag.PREPOSITION | Tag.LINKING | Tag.ATTACHING | Tag.COMMA
"""What stands in front of who is no subject, or of a name behind an office that is none."""
_FARTHEST_DASH = 24
"""Tokens from a sentence's beginning within which the dash behind a dateline stands."""
_LONGEST_PLACE = 40
"""Characters of a line within which the last sentence that its dateline opens begins."""


def read(tokens: Tokens) -> list[Utterance]:
    """Everything that is said in a block, in the order of the text."""
    reader = _Reader(tokens)
    stretches = sorted(tokens.stretch)
    place = 0
    for opening, after in tokens.sentences:
        start = place
        while place < len(stretches) and stretches[place] < after:
            place += 1
        first = _behind_dateline(tokens, opening, after)
        reader.read(first, after, stretches[start:place])
    return reader.found


class _Reader:
    """Reads one sentence of a block after the other, and knows who spoke in those before."""

    def __init__(self, tokens: Tokens) -> None:
        self.found: list[Utterance] = []
        self._tokens = tokens
        self._order, self._groups = order_of(tokens), count(1)
        self._test = SpeechTest(self._order)
        self._before = 0, 0
        self._is_known = True
        """Whether it is known who said what the sentence before tells."""
        self._last: Utterance | None = None
        self._speaker: Phrase | None = None
        self._teller: Phrase | None = None

    def read(self, first: int, after: int, marked: Sequence[int]) -> None:
        """Find what is said in the sentence `[first, after)`, of which the tokens `marked` stand in marks."""
        rules = Rules(self._order, self._groups, self._speaker, self._teller)
        preceding = Preceding(rules, self._before, self._last)
        quoted: list[int] = []
        unsaid: list[int] = []
        if marked:  # Most sentences hold no mark.
            is_unsaid = self._order.denials.is_unsaid
            quoted = [quote for quote in marked if self._test.is_speech(quote, first, after)]
            unsaid = [quote for quote in quoted if is_unsaid(quote, first, after)]
        speech = sorted({*quoted} - {*unsaid}) if unsaid else quoted
        if speech:
            told = Quoting(rules, self._test, preceding).utterances(first, after, speech)
            self._last = self._latest([u for u in told if u.source is not None])
            going_on = preceding.going_on if self._order.verb_first else None
            told = _with_claims(rules, told, find_claims(rules, first, after, None, going_on))
            if self._order.verb_first:  # وأضاف أن الرئيس قال: «…»، [مؤكدا أن CLAUSE]
                self._last = next((u for u in reversed(told) if u.source is not None), self._last)
            told = _as_reported(preceding, told, first, after)
        elif (
            self.found and (source := told_behind(rules, self.found[-1], first, after)) is not None
        ):
            self.found[-1] = self._last = self.found[-1]._replace(source=source)
            told = []
        else:
            untold = None if self._is_known else self._before
            told = find_claims(rules, first, after, untold, preceding.going_on)
            if not told and not quoted:
                behind_colon = told_before_colon(rules, first, after)
                told = [behind_colon] if behind_colon else preceding.reported_on(first, after)
            self._last = self._latest(told)
        self._note(told, is_known=bool(unsaid))
        self._teller = None
        if not told and self._tokens.vocabulary.declines:
            self._teller = _teller(rules, first, after)
        # What nobody is known to have said may be told of in the next sentence.
        self._before = first, after
        self.found += _with_quotes(told, speech) if speech else told
        self.found += [_nobodys(rules, quote) for quote in unsaid] if unsaid else ()

    def _latest(self, told: Sequence[Utterance]) -> Utterance | None:
        """What was said last by one who may go on: not by whom a clause only describes, el alcalde vio a X, que dijo …."""
        return next((u for u in reversed(told) if not self._is_aside(u)), self._last)

    def _is_aside(self, utterance: Utterance) -> bool:
        """Whether a Romance speaker says something in a clause that describes who is no subject of the sentence."""
        source, tokens = utterance.source, self._tokens
        if source is None or source.speaker is None or source.cue is None:
            return False
        comma = source.speaker.after
        that = comma + 1
        parted = is_romance(tokens) and tokens.has(comma, Tag.COMMA) and tokens.has(that, Tag.THAT)
        return parted and that < source.cue.first and tokens.has(source.speaker.first - 1, _GOVERNS)

    def _note(self, told: Sequence[Utterance], *, is_known: bool) -> None:
        """Note who spoke last, of those whom it is known of."""
        self._is_known = is_known
        for utterance in told:
            if utterance.source is not None:
                self._is_known, self._speaker = True, utterance.source.speaker or self._speaker


def _teller(rules: Rules, first: int, after: int) -> Phrase | None:
    """Who tells something that a sentence does not hold, and goes on: `To samo mówił X. Dodał, że …`."""
    order = rules.order
    for index in rules.tokens.hints(first, after):
        if order.is_cue(index, first, Tag.SAY):
            found = order.subject_of(Phrase(index, order.cue_end(index)), first, after)
            if found is not None and found.speaker is not None:
                return found.speaker if order.names_somebody(found.speaker) else None
    return None


def _behind_dateline(tokens: Tokens, first: int, after: int) -> int:
    """The token that a story begins with, where a dateline stands in front: `LUND. Oct. 3 (Wire) — …`.

    A stop in the dateline may have parted off sentences of their own.
    """
    while first < after - 1 and not tokens.tag[first]:
        first += 1  # LUND: The mill is shut.
    begin = tokens.start[first]
    line = tokens.text.rfind("\n", 0, begin) + 1
    if not tokens.has(first, Tag.CAPITAL | Tag.OPENING | _DASH) or begin - line > _LONGEST_PLACE:
        return first
    capitals = tokens.text[begin : tokens.end[first]].isupper()  # ASTANA. KAZINFORM The …
    if not capitals and not [t for t in tokens.tag[first : first + _FARTHEST_DASH] if t & _DASH]:
        return first
    end = min(tokens.end[-1], line + LONGEST_DATELINE)
    found = dateline(tokens.text[line:end], tokens.vocabulary.code)
    story = tokens.at(line + found.end) if found is not None else first
    return story if first < story < after else first


def _with_quotes(utterances: list[Utterance], speech: list[int]) -> list[Utterance]:
    """The utterances, each with the quotations that it holds; both are in order."""
    return [
        one._replace(
            quotes=tuple(speech[bisect_left(speech, one.first) : bisect_left(speech, one.after)])
        )
        for one in utterances
    ]


def _nobodys(rules: Rules, quote: int) -> Utterance:
    """Words in quotation marks that nobody said."""
    return Utterance(quote, quote + 1, None, rules.new_group(), quoted=True, quotes=(quote,))


def _with_claims(
    rules: Rules, utterances: list[Utterance], claims: list[Utterance]
) -> list[Utterance]:
    """What is quoted in a sentence, and what else it reports: `X said A, and blamed a "certain" B`.

    A claim that holds a quotation which nobody else is known to have said gives it its speaker:
    `He said the data had "disappointing" sides`.
    """
    cues = {u.source.cue: u.source for u in utterances if u.source is not None}
    for found in claims:
        claim = found
        if claim.source is not None and claim.source.cue in cues:
            if claim.source.rule is LEFT_OUT:  # «A», ujistil s tím, že B: who says A says B
                claim = found._replace(source=cues[claim.source.cue])
            # What follows `"…", said X, its director` is no statement.
            apart = _is_in_front(rules.tokens, claim, utterances) or _is_added(
                rules, claim, utterances
            )
            utterances += [claim] if apart else _before_colon(rules, claim, utterances)
            continue
        touched = [u for u in utterances if u.first < claim.after and claim.first < u.after]
        owned = [
            u
            for u in touched
            if u.source is not None
            and u.source.speaker is not None
            and not _is_only_relayed(rules, claim, u.source)
        ]
        if not owned:
            utterances = [u for u in utterances if u not in touched]
            utterances += _parted_at_colon(rules, _with_outlet(claim, touched), touched)
        else:
            border = min(_begin(utterance, claim.first) for utterance in owned)
            whole = any(_is_all_said(rules.tokens, one, claim.first, border) for one in owned)
            utterances += [] if whole else cut(rules, claim, border)
    return sorted(utterances, key=lambda utterance: utterance.first)


def _is_only_relayed(rules: Rules, claim: Utterance, source: SourceAndCue) -> bool:
    """Whether an outlet behind an English claim only passes on what is quoted in it: `X said it was [“late”], Lakeinform reported`."""
    told, order = claim.source, rules.order
    if not order.subject_leads or told is None or told.cue is None or told.speaker is None:
        return False
    if source.cue is None or source.speaker is None or told.cue.first > claim.first:
        return False
    relays = rules.tokens.has(source.cue.first, Tag.RELAY) and source.cue.first >= claim.after
    return (
        relays and names_outlet(order, *source.speaker) and not names_outlet(order, *told.speaker)
    )


def _with_outlet(claim: Utterance, quoted: Sequence[Utterance]) -> Utterance:
    """A claim with the outlet that passes on what is quoted in it."""
    outlets = [u.source.speaker for u in quoted if u.source is not None]
    if claim.source is None or not outlets or claim.source.via is not None:
        return claim
    return claim._replace(source=claim.source._replace(via=outlets[-1]))


def _as_reported(
    preceding: Preceding, told: list[Utterance], first: int, after: int
) -> list[Utterance]:
    """What is quoted in a sentence, as part of the clause that its mood reports: `Es sei „morsch“`.

    Where a colon parts the two, the words behind it are said by whoever the clause is of.
    """
    tokens = preceding.rules.tokens
    if any(u.source is not None and u.source.rule is not REPORTED_ON for u in told):
        return told
    if _tells_by_itself(tokens, first, after):
        return told
    quote = next((u.first for u in told if u.quoted), after)
    parted = tokens.has(quote - 1, Tag.COLON) and quote > first
    claims = preceding.reported_on(first, quote - 1 if parted else after)
    if not claims or not parted:
        return claims or told
    return claims + [
        u if u.source is not None else u._replace(source=claims[-1].source) for u in told
    ]


def _tells_by_itself(tokens: Tokens, first: int, after: int) -> bool:
    """Whether a sentence names its source, or its first clause is the writer's: `Das [wirkt] wie ein Traum: …`."""
    sources = ("according", "according_front", "according_after", "according_own")
    if any(tokens.phrase.get(i, (0, ""))[1] in sources for i in tokens.hints(first, after)):
        return True
    for index in range(first, after):
        if tokens.has(index, Tag.COMMA | Tag.COLON | Tag.SUBJUNCTIVE):
            return False
        finite = tokens.has(index, Tag.AUXILIARY) or tokens.can_be(index, WordClass.MOSTLY_FINITE)
        if finite and not tokens.has(index, Tag.CAPITAL):
            return True
    return False


def _is_in_front(tokens: Tokens, claim: Utterance, quoted: Sequence[Utterance]) -> bool:
    """Whether a clause stands in front of a verb and its subject, and words behind: `A, said X, “B”`."""
    source, opening = claim.source, tokens.tag[claim.first]
    if source is None or source.cue is None or source.speaker is None:
        return False
    if opening & Tag.CONJUNCTION and not opening & Tag.COORDINATING:
        return False  # Als A, sagte X: „B“
    inverted = claim.after <= source.cue.first < source.speaker.first
    return inverted and all(u.after <= claim.first or u.first >= claim.after for u in quoted)


def _is_added(rules: Rules, claim: Utterance, quoted: Sequence[Utterance]) -> bool:
    """Whether a `that` behind who said the words opens what he says besides: `„A,“ uvedl X s tím, že CLAUSE`."""
    tokens, source = rules.tokens, claim.source
    if not tokens.vocabulary.declines or source is None or source.cue is None:
        return False
    added = tokens.has(claim.first - 1, Tag.THAT) and claim.first > source.after
    standing = tokens.is_form(claim.first - 3, tokens.vocabulary.standing_pronouns)
    joint = source.after + tokens.has(source.after, Tag.COMMA)
    goes_on = standing or rules.joined_report(joint, claim.first) is not None  # i dodał, że
    return added and goes_on and all(u.after <= source.cue.first for u in quoted)


def _before_colon(rules: Rules, claim: Utterance, quoted: Sequence[Utterance]) -> list[Utterance]:
    """What a verb-final sentence reports in front of the words that it quotes: `X bildirib ki, CLAIM: “…”`."""
    first = next((u.first for u in quoted if u.quoted and u.first > claim.first), 0)
    colon = first - 1
    if not rules.order.bare_subject or not rules.tokens.has(colon, Tag.COLON):
        return []
    return cut(rules, claim, colon) if claim.first < colon < claim.after else []


def _parted_at_colon(
    rules: Rules, claim: Utterance, quoted: Sequence[Utterance]
) -> list[Utterance]:
    """A claim, and what is quoted behind its colon, which a verb-final clause only announces: `CLAUSE: “…”`."""
    last = quoted[-1] if quoted else None
    if not rules.order.bare_subject or last is None or last.first <= claim.first:
        return [claim]
    colon = last.first - 1
    if not rules.tokens.has(colon, Tag.COLON) or last.after < claim.after or not last.quoted:
        return [claim]
    if rules.tokens.has(colon - 1, Tag.SAY):
        return [last]  # “Göl”ün məlumatına görə, oyunçu bunları deyib: “…”: somebody else's words
    assert claim.source is not None
    source = claim.source._replace(rule=ANNOUNCED)
    return [claim._replace(after=colon), last._replace(source=source)]


def _is_all_said(tokens: Tokens, said: Utterance, first: int, border: int) -> bool:
    """Whether a claim in front of a verb is what somebody else is known to have said: `[“A”, a mai] spus X, potrivit Y`."""
    verbal = Tag.AUXILIARY | Tag.ADVERB
    return said.first == first and not any(
        tokens.has(index, Tag.WORD) and not tokens.has(index, verbal)
        for index in range(said.after, border)
    )


def _begin(utterance: Utterance, floor: int) -> int:
    """The first token behind `floor` of an utterance and its attribution."""
    assert utterance.source is not None
    parts = [utterance.source.speaker, utterance.source.cue]
    attributed = [part.first for part in parts if part is not None]
    if floor in attributed:
        return floor  # the claim is nothing but who says it, and how
    return min((place for place in (utterance.first, *attributed) if place > floor), default=floor)
