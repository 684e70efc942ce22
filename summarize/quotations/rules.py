"""Who said it: the rules that tie what was said to the words around it that name a speaker.

Shared by quotations and indirect speech. A rule looks at one clause, from the verb of saying
outward, and answers with a `SourceAndCue` that says which of the `rulebook` it is. Where a subject stands is asked of
the block's `order`.
"""

from collections.abc import Iterator

from summarize.characters import CLOSING_QUOTES
from summarize.quotations.order import Order
from summarize.quotations.phrases import Phrase
from summarize.quotations.relay import find_relay
from summarize.quotations.report_ends import ReportEnds
from summarize.quotations.rulebook import (
    ACCORDING_AFTER,
    CITED,
    LEFT_OUT,
    NO_SUBJECT,
    VERB_AFTER,
)
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_COMMA = Tag.COMMA
_DASH = Tag.DASH
_STOP = Tag.STOP
_COLON = Tag.COLON
_MARK = Tag.MARK
_QUOTED = Tag.QUOTED
_SAY = Tag.SAY
_SAYING = Tag.SAYING
_THAT = Tag.THAT
_OPENS = Tag.OPENS_NOUN
_POSSESSIVE = Tag.POSSESSIVE
_NOT_FINITE = Tag.NOT_FINITE
_NEGATION = Tag.NEGATION
_ADVERB = Tag.ADVERB
_AUXILIARY = Tag.AUXILIARY
_PREPOSITION = Tag.PREPOSITION
_TIME = Tag.TIME
_AUDIENCE = Tag.AUDIENCE
_DOCUMENT = Tag.DOCUMENT
_OUTLET = Tag.OUTLET
_PRONOUN = Tag.PRONOUN
_SEPARABLE = Tag.SEPARABLE
_EXCLAIM = Tag.EXCLAIM
_PARTS = _COMMA | _DASH
_QUOTES = _SAY | _EXCLAIM
_LONGEST_ATTRIBUTION = 30
_LONGEST_RELAY = 2
_LONGEST_TAIL = 12
_GOVERNED = _DOCUMENT | Tag.SOURCE | Tag.CAPITAL | Tag.OBLIQUE | _OPENS
_LONGEST_DOER = 8
_TELLS_SOURCE = Tag.SOURCE | Tag.TITLE | Tag.CAPITAL | Tag.OUTLET | Tag.DOCUMENT
_DOES = Tag.CAPITAL | Tag.ROLE | Tag.GROUP


class Rules(ReportEnds):
    """The rules for one sentence of a block, whose groups are numbered through."""

    def __init__(
        self,
        order: Order,
        groups: Iterator[int],
        last_speaker: Phrase | None,
        teller: Phrase | None = None,
    ) -> None:
        """`last_speaker` is whom the sentences before named last as a speaker, `teller` who told last.

        They differ where a sentence does not hold what is told: `To samo mówił X. Dodał, że …`.
        """
        super().__init__(order)
        self._groups = groups
        self._last_speaker = last_speaker
        self._teller = teller

    def new_group(self) -> int:
        """The number of a new group."""
        return next(self._groups)

    # -- attribution after what was said

    def source_after(self, index: int, expected: bool) -> SourceAndCue | None:
        """The attribution that begins at `index`, behind what was said."""
        if not expected:
            return None
        begin = index
        while index < begin + 2 and (self.tokens.has(index, _PARTS) or self._is_stray_mark(index)):
            index += 1
        if self.tokens.has(index, Tag.THAT_AFTER) and self.tokens.has(index + 1, Tag.COMMA):
            index += 2 * self.order.bare_subject  # “…” diýip, ministr belledi
        limit = index + _LONGEST_ATTRIBUTION
        said = self.tokens.has_hint(index, limit)
        if said:
            limit = self.order.clause_end(index)
            said = self.tokens.has_hint(index, limit)
        if not said:
            return self.order.unlisted_verb(index)
        source = (
            self._according(index, limit)
            or self._verb_subject(index, limit)
            or self.order.split_verb(index, limit)
            or self.order.unlisted_verb(index)
            or self._subject_and_verb(index, limit)
        )
        return source and self.relayed(source, limit)

    def relayed(self, source: SourceAndCue, limit: int) -> SourceAndCue:
        """The source with the outlet that relays it, where one stands behind it."""
        if source.via is not None or source.speaker is None:
            return source
        cited = self._cited(source, source.speaker, limit)
        if cited is not None:
            return cited
        via = find_relay(self.order, source.after, limit)
        if via is None and source.cue is not None and source.cue.after < source.speaker.first:
            # The hearer stands between verb and subject: сказал агентству ТАСС министр.
            via = find_relay(self.order, source.cue.after, source.speaker.first)
        return source._replace(via=via) if via is not None else source

    def _cited(self, source: SourceAndCue, outlet: Phrase, limit: int) -> SourceAndCue | None:
        """Whom a German outlet cites beside its verb: `A, meldet AFP unter Berufung auf Berg`."""
        order, tokens = self.order, self.tokens
        if not order.negates_behind or source.cue is None:
            return None
        if order.next(_OUTLET | _QUOTED, *outlet) is None:
            return None
        first = max(0, source.cue.first - _LONGEST_TAIL)
        for index in tokens.hints(first, limit):
            end = tokens.phrase.get(index, (index, ""))[0]
            if " ".join(tokens.form[index:end]) not in tokens.vocabulary.citing:
                continue
            stop = order.next(
                _STOP | _PARTS, min(index, source.cue.first), max(index, outlet.first)
            )
            cited = order.governed(end, limit)
            if stop is None and cited is not None and order.names_somebody(cited):
                return SourceAndCue(cited, Phrase(index, end), ACCORDING_AFTER, outlet)
        return None

    def _is_stray_mark(self, index: int) -> bool:
        """Whether a token is a quotation mark left over behind a quotation: '...,''' said X."""
        tokens = self.tokens
        return tokens.has(index, _MARK) and tokens.text[tokens.start[index]] in CLOSING_QUOTES

    def _according(self, index: int, limit: int) -> SourceAndCue | None:
        found = self.tokens.phrase.get(index)
        if found is None or found[1] not in ("according", "according_trailing"):
            return None
        if self._is_ordinal(index) or self._relays(index, found[0]):
            return None
        speaker = self.order.governed(found[0], limit)
        return speaker and SourceAndCue(speaker, Phrase(index, found[0]), ACCORDING_AFTER)

    def _verb_subject(self, index: int, limit: int) -> SourceAndCue | None:
        tag = self.tag
        while index < limit and tag[index] & (_ADVERB | _AUXILIARY):
            if self.order.is_cue(index, index, _QUOTES):
                break
            index += 1
        index = self.order.behind_manner(index, limit)
        if index >= limit or not self.order.is_cue(index, index, _QUOTES):
            return None
        if self.tokens.has(index - 1, _NOT_FINITE | _NEGATION):
            return None
        cue = Phrase(index, self.order.cue_end(index))
        speaker = self.order.behind(cue.after, limit)
        if speaker is None or not self.order.can_speak(speaker, limit):
            return None
        speaker = self._before_next_clause(speaker)
        if tag[index] & _AUDIENCE and self.order.next(_OUTLET | _PRONOUN, *speaker) is not None:
            return None
        if tag[index] & Tag.CITES and self.order.negates_behind:
            return self._quoted_by(cue, speaker, limit)
        return SourceAndCue(speaker, cue, VERB_AFTER)

    def _before_next_clause(self, speaker: Phrase) -> Phrase:
        """A subject without whose verb follows: `said [Ann Berg] and Paul Dunn nodded`."""
        tokens, verb = self.tokens, speaker.after
        tells = tokens.has(verb, _SAY | _EXCLAIM | _AUXILIARY) or tokens.can_be(
            verb, WordClass.MOSTLY_FINITE
        )
        if not tells or tokens.has(verb, Tag.CAPITAL | Tag.THAT):
            return speaker
        joint = self.order.next(Tag.COORDINATING, speaker.first + 1, speaker.after - 1)
        named = joint is not None and self.order.next(Tag.CAPITAL, speaker.first, joint) is not None
        if joint is None or not named or not tokens.has(speaker.after - 1, Tag.CAPITAL):
            return speaker
        return Phrase(speaker.first, joint)

    def _quoted_by(self, cue: Phrase, outlet: Phrase, limit: int) -> SourceAndCue | None:
        """Whom a German outlet quotes: `„…“, zitierte die Zeitung [die Sprecherin Karla Lund]`."""
        if self.order.next(_OUTLET | _QUOTED, *outlet) is None:
            return SourceAndCue(outlet, cue, VERB_AFTER)
        quoted = self.order.phrases.starting(outlet.after, limit)
        if quoted is None or not self.order.names_somebody(quoted):
            return SourceAndCue(None, cue, NO_SUBJECT)
        return SourceAndCue(quoted, cue, CITED, outlet)

    def _subject_and_verb(self, index: int, limit: int) -> SourceAndCue | None:
        if self.tokens.has(index, _THAT) and self.tokens.has(index - 1, _QUOTED):
            return None  # il est « étrange » que Rolin ait dit …
        verb_opens = self.order.is_cue(index, index, _SAY)
        return None if verb_opens else self.order.subject_and_verb(index, limit)

    def is_adverbial_tail(self, first: int, after: int) -> bool:
        """Whether what follows an attribution only says when, where or of whom, to the end."""
        tag, begin = self.tag, first
        while first < after and (
            tag[first] & (_ADVERB | _SEPARABLE | _MARK) or self._is_part_of_verb(first)
        ):
            if self._situates(first, begin):
                break
            first += 1
        if first < after:
            first = self.order.phrases.told(first, after) or first
        if first >= after:
            return True
        if self.order.next(_THAT, first, after) is not None:
            return False
        dated = tag[first] & Tag.ARTICLE and self.tokens.has(first + 1, _TIME)  # diese Woche
        # à l'endroit des élus; отговори Денков на въпрос
        governs = self.tokens.has(begin, _ADVERB) or bool(self.tokens.vocabulary.articled_nouns)
        of = tag[first] & Tag.LINKING and governs
        opens = dated or of or tag[first] & (_PREPOSITION | _TIME | _COMMA)
        return after - first <= _LONGEST_TAIL and bool(opens)

    def _situates(self, index: int, begin: int) -> bool:
        """Whether a preposition that may be a verb's other part governs a noun: teilte die Stadt [auf Anfrage] mit, teilte X [auf Telegram] mit."""
        tokens = self.tokens
        if not tokens.has(index, _PREPOSITION) or tokens.has(index, _NOT_FINITE):
            return False
        somebody = tokens.has(begin - 1, Tag.CAPITAL | Tag.CLOSING)
        return tokens.has(index + 1, _GOVERNED if somebody else _DOCUMENT | Tag.SOURCE)

    def _is_part_of_verb(self, index: int) -> bool:
        """Whether a word is the other part of a verb in two: gab Berg zu [bedenken], zu [Protokoll]."""
        form = self.tokens.form[index]
        return any(form in parts for parts in self.tokens.vocabulary.separated.values())

    # -- attribution before what was said

    def subject_of(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """The source whose verb is `cue`, in a clause `[floor, limit)`."""
        found = self.order.subject_of(cue, floor, limit)
        last = self._teller if cue.first == floor and self._teller else self._last_speaker
        if found is None and last and self.order.leaves_out(cue.first, floor):
            return SourceAndCue(last, cue, LEFT_OUT)
        return found

    def main_subject(self, verb: int, floor: int, previous: Utterance | None) -> Phrase | None:
        """The subject of the clause that a participle hangs on."""
        quoted = self._quoted_as(verb, floor)
        if quoted is not None:
            return quoted.speaker
        beside = self._doer(verb, floor)
        # An Arabic participle that no comma parts off goes with a verb of its own.
        apart = not self.order.verb_first or self.tokens.has(verb - 1, _PARTS)
        if apart and beside is None and previous is not None and previous.source is not None:
            return previous.source.speaker
        return beside or self.order.main_subject(verb, floor)

    def is_held_against(self, verb: int) -> bool:
        """Whether a participle names what somebody is blamed for, or left out: `accused [of saying] that …`.

        Who did it is as often the one in front as another: `Berg called on Dunn to apologize [for suggesting] …`.
        Behind `by`, `in` and a time it is the subject's: `Berg replied [by saying] that …`.
        """
        before, tokens = verb - 1, self.tokens
        while tokens.has(before, _ADVERB):
            before -= 1
        return tokens.is_form(before, tokens.vocabulary.held_against)

    def _doer(self, verb: int, floor: int) -> Phrase | None:
        """Whose a participle is that stands next to somebody: `…, with Ada Lund calling it "a joke"`."""
        if not self.order.subject_leads or not self.tokens.has(verb - 1, _DOES):
            return None
        beside = self._accompanying(verb, floor)
        if beside is not None:
            return beside
        found = self.order.phrases.ending(verb - 1, floor)
        if found is None or not self.tokens.has(found.first - 1, _PREPOSITION):
            return None
        return found if self.tokens.has(found.first - 2, _PARTS) else None

    def _accompanying(self, verb: int, floor: int) -> Phrase | None:
        """Who tells a `that` by a participle, without a comma: `It caused concern with [some analysts] suggesting that …`."""
        tokens = self.tokens
        if not tokens.has(self.order.cue_end(verb), _THAT):
            return None
        words = range(verb - 2, max(floor, verb - _LONGEST_DOER), -1)
        beside = next((i for i in words if tokens.is_form(i, tokens.vocabulary.accompanying)), None)
        found = self.order.phrases.starting(beside + 1, verb) if beside is not None else None
        if found is None or found.after < verb or not self.order.names_somebody(found):
            return None
        return found

    def _quoted_as(self, verb: int, floor: int) -> SourceAndCue | None:
        """Who is quoted, and not who quotes: `The paper quoted [the keeper Ada Moss] as saying that …`."""
        cites = (i for i in self.tokens.hints(floor, verb) if self.tag[i] & Tag.CITES)
        cite = next(cites, None)
        if cite is None or not self.order.is_cue(cite, floor, Tag.CITES):
            return None
        if any(self.tag[i] & _SAYING for i in self.tokens.hints(cite + 1, verb)):
            return None  # quoted Ada Moss as saying A, adding that B
        return self.order.quoted_as(cite, floor, verb)

    def according_speaker(self, index: int, floor: int, limit: int) -> Phrase | None:
        """The source that a phrase at `index` puts in front of what it said: `according to X`."""
        end, field = self.tokens.phrase.get(index, (0, ""))
        # Onun [sözlərinə görə], CLAUSE: “…”
        owned = field == "according_after" and self.tokens.has(limit - 1, _COLON)
        if (self._is_ordinal(index) and not owned) or self._relays(index, end):
            return None
        if field == "according":
            speaker = self.order.source_behind(index, floor, limit)
            return None if speaker is None or self._is_own_thing(speaker) else speaker
        if field == "according_own":
            owner = self.order.next(_POSSESSIVE | _PRONOUN, index, end)
            return None if owner is None else Phrase(owner, owner + 1)
        if field == "according_after" and (
            self.order.bare_subject or self.order.takes_postpositions
        ):
            return self.order.owner_before(index, floor)
        if field == "according_trailing" or self.order.has_words(floor, index):
            return self._told_before_colon(index, end, limit)
        return self._somebody_behind(end, limit) if field == "according_front" else None

    def _somebody_behind(self, index: int, limit: int) -> Phrase | None:
        """Who is named right behind what means `according to`, unlike: Per [quanto] riguarda il ponte, …."""
        speaker = self.order.phrases.starting(index, limit)
        if speaker is None or not self.order.names_somebody(speaker):
            return None
        asks = self.tokens.vocabulary.pronouns.get(self.tokens.form[speaker.first]) == "w"
        return None if asks else speaker

    def _told_before_colon(self, index: int, end: int, limit: int) -> Phrase | None:
        """Who says what stands in front of a comma and behind a colon: `A, so der Wirt: „B“`."""
        told = self.tokens.phrase.get(index, (0, ""))[1] == "according_trailing"
        parted = told and self.tokens.has(index - 1, _PARTS)
        speaker = self.order.governed(end, limit) if parted else None
        if speaker is None or not self.tokens.has(speaker.after, _COLON):
            return None
        return speaker if self.order.names_somebody(speaker) else None

    def _is_own_thing(self, speaker: Phrase) -> bool:
        """Whether what somebody has tells how he acts, and no source: `act according to its interests`.

        Such a phrase is no attribution.
        """
        first, after = speaker
        owned = (
            after - first > 1 and self.order.subject_leads and self.tokens.has(first, _POSSESSIVE)
        )
        return owned and self.order.next(_TELLS_SOURCE, *speaker) is None

    def _is_ordinal(self, index: int) -> bool:
        """Whether what may be `according to` is an adjective here: `no segundo turno`."""
        return self.tokens.has(index - 1, _OPENS | _PREPOSITION | Tag.LINKING)

    def _relays(self, index: int, end: int) -> bool:
        """Whether a phrase names through whom words came, not whose: `cité par X`.

        Unlike what says as well how they came: secondo quanto riferito da X.
        """
        return self.tokens.has(end - 1, Tag.AGENT) and end - index <= _LONGEST_RELAY
