"""Who said it: the rules that tie what was said to the words around it that name a speaker.

Shared by quotations and indirect speech. A rule looks at one clause, from the verb of saying
outward, and answers with a `SourceAndCue` that says which of the `rulebook` it is. Where a subject stands is asked of
the block's `order`.
"""

from collections.abc import Iterator

from summarize.characters import CLOSING_QUOTES
from summarize.quotations.at_once import clause_at_once
from summarize.quotations.language_kinds import is_romance
from summarize.quotations.order import Order
from summarize.quotations.people.roles_beside import first_given
from summarize.quotations.phrases import Phrase
from summarize.quotations.relay import find_relay
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

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_DASH = Tag.DASH
_STOP = Tag.STOP
_COLON = Tag.COLON
_MARK = Tag.MARK
_QUOTED = Tag.QUOTED
_SAY = Tag.SAY
_SAYING = Tag.SAYING
_JUDGE = Tag.JUDGE
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
OPENS_CLAUSE = _THAT | _PRONOUN | _OPENS | Tag.CAPITAL
_LONGEST_ATTRIBUTION = 30
_LONGEST_RELAY = 2
_FARTHEST_DEMAND = 6
_LONGEST_TAIL = 12
_LONGEST_ASIDE = 14
_LONGEST_DOER = 8
_SHORTEST_BESIDE = 2
_ASIDE = Tag.PREPOSITION | Tag.TIME | Tag.ADVERB | Tag.CITES
_LONGEST_ADVERBIAL = 7
_TELLS_SOURCE = Tag.SOURCE | Tag.TITLE | Tag.CAPITAL | Tag.OUTLET | Tag.DOCUMENT
_LONGEST_PLACE = 16
_CLOSES_PLACE = Tag.STOP | Tag.COLON | Tag.QUOTED | Tag.AUXILIARY | _SAY | _JUDGE | _SAYING
_CLOSES_CLAUSE = _CLOSES_PLACE & ~Tag.QUOTED | Tag.COMMA | Tag.FINITE
_DOES = Tag.CAPITAL | Tag.ROLE | Tag.GROUP
_TELLS_PLACE = Tag.CAPITAL | Tag.TIME | Tag.DOCUMENT | Tag.OUTLET
_LONGEST_SUBJECT = 9
_LONGEST_SITUATION = 40
"""Tokens of where and when somebody said something, commas and names in them."""


class Rules:
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
        self.tokens = order.tokens
        self.tag = order.tokens.tag
        self.order = order
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
            if tag[first] & _PREPOSITION and self.tokens.has(first + 1, _DOCUMENT | Tag.SOURCE):
                break  # teilte die Stadt auf Anfrage mit
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
        if self._is_ordinal(index) or self._relays(index, end):
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

    # -- where what is reported begins

    def content_start(self, source: SourceAndCue, limit: int) -> int | None:
        """The first token of the clause behind an attribution in front of it."""
        assert source.cue is not None
        tag = self.tag
        index = self.behind_hearer(source, limit)
        if self._is_told_at_once(source, index):
            return index + 1  # гуфт, дар деҳа, ки об надорад, CLAUSE
        while self.order.verb_final and index < limit and tag[index] & _AUXILIARY:
            index += 1  # гуфта буд, ки …
        index = self.behind_adverbials(index, limit)
        index = self._behind_place(self.behind_aside(index, limit), limit)
        closing = self._put_beside(source, index, limit)
        if closing is not None:
            if not self._goes_on(closing + 1, limit):
                return None
            index = closing
        elif self._is_at_once(source, index):
            return index
        elif self.order.lexicon.clause_comma and not tag[source.cue.first] & _JUDGE:
            border = self.order.next(
                _COMMA | _COLON | _THAT, index, min(limit, index + _LONGEST_TAIL)
            )
            if border is None or self._is_clock(border):
                return None
            index = self.order.past_office(source, border, limit)
        while index < limit and not tag[index] & (_WORD | _QUOTED):
            index += 1
        index = self._behind_that(index, limit)
        return index if index < limit else None

    def _behind_that(self, index: int, limit: int) -> int:
        """Past the `that` which opens a clause, and what governs it in Romance: `informó [de que] …`."""
        governs = self.tokens.has(index, _PREPOSITION | Tag.LINKING) and is_romance(self.tokens)
        that = index + (governs and self.tokens.has(index + 1, _THAT))
        return that + 1 if that < limit and self.tag[that] & _THAT else index

    def _is_at_once(self, source: SourceAndCue, index: int) -> bool:
        """Whether a Scandinavian clause follows its verb at once: `Berg säger [hon är glad]`."""
        cue, speaker = source.cue, source.speaker
        if not self.tokens.vocabulary.definite_endings:
            return False  # the language has no such clauses
        if cue is None or speaker is None or not speaker.after <= cue.first < index == cue.after:
            return False
        return self.tokens.has(cue.first, _SAY) and clause_at_once(self.tokens, index)

    def _is_told_at_once(self, source: SourceAndCue, comma: int) -> bool:
        """Whether what is reported follows the comma behind a Tajik verb: `гуфт[,] роҳ баста аст`."""
        if not self.tokens.vocabulary.linking_endings or not self.tokens.has(comma, _COMMA):
            return False
        cue, behind = source.cue, comma + 1
        last = cue is not None and cue.after == comma
        opens = self.tokens.has(behind, _WORD) and not self.tokens.has(
            behind, _THAT | Tag.CONJUNCTION
        )
        return last and opens and not self.tokens.has(behind, Tag.COORDINATING)

    def _put_beside(self, source: SourceAndCue, index: int, limit: int) -> int | None:
        """The comma behind the name of whom an office has just told: sagte der Wirt, Jan Ulm[,] dass …."""
        if not self.order.lexicon.nouns_capitalised or not self.tokens.has(index, _COMMA):
            return None
        if source.speaker is None or index != source.speaker.after:
            return None
        closing = index + 1
        while closing < limit and self.tokens.has(closing, Tag.CAPITAL):
            closing += 1
        named = closing - index > _SHORTEST_BESIDE and self.tokens.has(closing, _COMMA)
        return (
            closing if named and first_given(self.tokens, index + 1, closing) == index + 1 else None
        )

    def _goes_on(self, first: int, limit: int) -> bool:
        """Whether a clause follows, and no mere object: not so in `, einen Anstieg der Preise`."""
        if self.tokens.has(first, _THAT):
            return True
        return any(
            self.tag[i] & (Tag.AUXILIARY | Tag.SUBJUNCTIVE)
            or self.tokens.can_be(i, WordClass.MOSTLY_FINITE)
            or (self.tag[i] == _WORD and not self.tokens.word[i])
            for i in range(first, limit)
        )

    def behind_aside(self, index: int, limit: int) -> int:
        """Past what stands between commas in front of a conjunction: `dijo, antes del acto, que …`."""
        aside = index + 1
        # Who speaks may be described there, where the verb stands before him: قال أحمد، مدير …، إن
        asides = _WORD if self.order.verb_first else _ASIDE
        parted = self.tokens.has(index, _COMMA) and self.tokens.has(aside, asides)
        if not parted or self.order.lexicon.clause_comma:
            return index
        marks = _COMMA | _COLON if self.order.verb_first else _COMMA
        closing = self.order.next(marks, aside, min(limit, index + _LONGEST_ASIDE))
        if self.order.verb_first:
            closing = self._behind_asides(closing, limit)
        told = closing is not None and self.tokens.has(closing, _COLON)  # قال أحمد، الخبير: …
        if closing is None or not (told or self.tokens.has(closing + 1, _THAT)):
            return index
        return closing

    def _behind_asides(self, comma: int | None, limit: int) -> int | None:
        """The comma that closes the second of two asides: قال وزير النقل، الناطق باسم الحكومة، أحمد شاكر[،] إن."""
        if comma is None or not self.tokens.has(comma, _COMMA) or self.tokens.has(comma + 1, _THAT):
            return comma
        last = self.order.next(
            _COMMA | _COLON | _THAT, comma + 1, min(limit, comma + _LONGEST_ASIDE)
        )
        parted = (
            last is not None and self.tokens.has(last, _COMMA) and self.tokens.has(last + 1, _THAT)
        )
        return last if parted else comma

    def next_cue(self, first: int, after: int) -> int:
        """Where the next clause with a verb of saying of its own begins."""
        tag = self.tag
        first = self._behind_hanging(first, after)
        leads_in = self._leads_in(first)
        contrasting, contrast = self.tokens.vocabulary.contrasting, None
        for index in range(first + 1, after - 1):
            if tag[index] & _STOP or self._joins_report(first, index, after):
                return index
            if self._adds_report(index):
                return index
            if not tag[index] & _PARTS or tag[index + 1] & _THAT:
                continue  # he assured us, that …: one statement
            if leads_in and tag[index] & _COMMA:
                leads_in = False
                continue
            place = index + 1
            if self.tokens.form[place] in contrasting:
                contrast = index
            if tag[place] & _SAYING and not tag[place] & (_SAY | _JUDGE):
                return index
            comma = self.order.next(_COMMA, place, min(after, place + _LONGEST_SUBJECT))
            end = comma if comma is not None else min(after, place + _LONGEST_SUBJECT)
            if self._resumes(first, index):
                continue
            if any(self.order.is_cue(verb, place, _SAY) for verb in self.tokens.hints(place, end)):
                near = contrast is not None and index - contrast <= _LONGEST_SUBJECT
                described = near and self.order.is_cue(place, place, _SAY)
                # A, mas o dono, João Lima, contesta: the verb's clause begins at the `but`
                return contrast if described and contrast is not None else index
        return after

    def _behind_hanging(self, first: int, after: int) -> int:
        """The comma behind a clause that opens a report and hangs on it: `said that after X ruled that A[,] B`."""
        for verb in self.tokens.hints(first, min(after, first + _LONGEST_SUBJECT)):
            if self.order.is_cue(verb, first, _SAY) and self.hangs_in_report(verb, after):
                that = self.order.next(_THAT, verb, after) or verb
                return self.order.next(_COMMA, that, after) or first
        return first

    def hangs_in_report(self, verb: int, after: int) -> bool:
        """Whether what a verb reports ends in front of `after`, as it hangs on what another reports.

        `Moss said that when the mayor [warned] that A, there was “B”`, `Moss said after the mayor [warned] that A, …`. A
        pair of commas parts something from A instead.
        """
        tokens = self.tokens
        that = self.order.next(_THAT | _STOP, verb, after)
        if that is None or not tokens.has(that, _THAT):
            return False
        opening = verb - 1
        while verb - opening < _LONGEST_SUBJECT and not self._is_subordinating(opening):
            opening -= 1
        if not self._is_subordinating(opening):
            return False
        outer = opening - 1 - tokens.has(opening - 1, _COMMA)
        if not (tokens.has(outer, _THAT) or tokens.has(opening - 1, _SAY)):
            return False
        return sum(tokens.has(i, _COMMA) for i in range(that, after)) % 2 == 1

    def _is_subordinating(self, index: int) -> bool:
        """Whether a clause hangs on a conjunction at `index`, which sets it against nothing: when, after, although."""
        tokens = self.tokens
        if not tokens.has(index, Tag.CONJUNCTION) or tokens.has(index, _THAT):
            return False
        return tokens.form[index] not in tokens.vocabulary.contrasting

    def other_source(self, first: int, after: int) -> int:
        """Where a clause begins that is set against the one before as by another source; `after` if none is."""
        parting = (i for i in range(first + 1, after - 1) if self.tag[i] & _PARTS)
        return next(
            (
                i
                for i in parting
                if self._sets_source_against(i + 1, min(after, i + _LONGEST_SUBJECT))
            ),
            after,
        )

    def _sets_source_against(self, place: int, end: int) -> bool:
        """Whether a clause sets whom it is by against the one before: `A, а [по мнению X], B`; `A, o [X teigimu], B`."""
        tokens = self.tokens
        if tokens.form[place] not in tokens.vocabulary.contrasting:
            return False
        # A word that means for as well stands at once: mais selon X, not mais également pour les pêcheurs
        follows = self.order.bare_subject or tokens.vocabulary.lexicon.owners_lead
        last = end if follows or self.order.takes_postpositions else min(end, place + 2)
        sources = (tokens.phrase.get(i, (i, ""))[1] for i in range(place + 1, last))
        return any(field.startswith("according") for field in sources)

    def _joins_report(self, first: int, joint: int, after: int) -> bool:
        """Whether an `and` goes on to what the same speaker says as well: `called for calm [and said that] …`.

        It may go on with what somebody is said to say: `said the mayor left and said that …`.
        """
        if not self.tag[joint] & Tag.COORDINATING:
            return False
        verb = self.joined_report(joint, after)
        demanding = self.tokens.vocabulary.demanding_with_that
        wanted = range(max(0, first - _FARTHEST_DEMAND), first - 1)
        if self.tokens.has(first - 1, _THAT) and any(
            self.tokens.is_form(i, demanding) for i in wanted
        ):
            return False  # demanded that he resign and say that …
        if verb is None or self.tokens.is_form(verb, self.tokens.vocabulary.extending):
            return verb is not None and not self._has_relative(first, joint)
        if not self.order.subject_leads:
            return not self._may_go_on_itself(first, joint)
        return not any(
            self.tag[i] & _AUXILIARY or self.tokens.can_be(i, WordClass.FINITE)
            for i in range(first, joint)
        )

    def _may_go_on_itself(self, first: int, joint: int) -> bool:
        """Whether what is reported has somebody for its subject, who may go on: `contó que [Ruiz] se levantó y dijo que`."""
        subject = self.order.phrases.subject_at(first, joint)
        somebody = subject is not None and self.order.next(_DOES, *subject) is not None
        return somebody or self._has_relative(first, joint)

    def _has_relative(self, first: int, after: int) -> bool:
        """Whether a relative clause begins in `[first, after)`, whose verb may be gone on with."""
        relatives = self.tokens.vocabulary.relatives
        return any(self.tokens.form[i] in relatives for i in range(first, after))

    def _adds_report(self, index: int) -> bool:
        """Whether a Romance gerund reports behind an object, no comma between: `confirmó el hecho [diciendo que] …`."""
        gerund = self.tag[index] & _SAYING and not self.tag[index] & (_SAY | _JUDGE)
        return bool(gerund) and is_romance(self.tokens) and self.tokens.has(index + 1, _THAT)

    def joined_report(self, joint: int, after: int) -> int | None:
        """The verb that an `and` at `joint` joins to a verb of saying, with its `that`: `y [agregó] que`.

        A German clause goes on behind a comma there, and one whose verb comes last has none of this.
        """
        tokens, verb = self.tokens, joint + 1
        if not (is_romance(tokens) or self.order.subject_leads or tokens.vocabulary.declines):
            return None
        if not tokens.has(joint, Tag.COORDINATING) or tokens.has(joint, Tag.CAPITAL):
            return None
        while (
            verb < after and tokens.has(verb, _AUXILIARY | _ADVERB) and not tokens.has(verb, _SAY)
        ):
            verb += 1
        says = verb < after and self.order.is_cue(verb, verb, _SAY)
        if not says or self.order.is_base_form(tokens.form[verb]):
            return None  # urged him to come forward and say that
        return verb if self.is_told_behind(self.order.cue_end(verb)) else None

    def is_told_behind(self, index: int) -> bool:
        """Whether a `that` stands at `index`, or behind the comma there of a language that has one: `i dodał, że`."""
        comma = self.order.lexicon.clause_comma and self.tokens.has(index, _COMMA)
        return self.tokens.has(index + comma, _THAT)

    def _resumes(self, first: int, comma: int) -> bool:
        """Whether a Slavic clause goes on behind what commas part off: `закон, принятый весной, [объясняет] беды`.

        Its subject stands in front of the two, no verb beside it, and none behind what could be an attribution.
        """
        tokens, verb = self.tokens, comma + 1
        if not tokens.vocabulary.declines or not self.order.is_cue(verb, verb, _SAY):
            return False
        behind = self.order.cue_end(verb)
        if not tokens.has(behind, _WORD) or tokens.has(behind, _TELLS_SOURCE | _PRONOUN):
            return False
        opening = next((i for i in range(comma - 1, first, -1) if tokens.has(i, _COMMA)), None)
        if opening is None or not self._opens_part(opening + 1):
            return False
        return not any(
            tokens.has(i, _AUXILIARY | _COMMA) or tokens.can_be(i, WordClass.MOSTLY_FINITE)
            for i in range(first, opening)
        )

    def _opens_part(self, index: int) -> bool:
        """Whether a relative or a participle opens what is parted off: который приняли, принятый, uchwalona."""
        tokens = self.tokens
        if tokens.form[index] in tokens.vocabulary.relatives:
            return True
        preposition = tokens.has(index, _PREPOSITION)
        if preposition and tokens.form[index + 1] in tokens.vocabulary.relatives:
            return True
        done = WordClass.NOT_FINITE | WordClass.ADJECTIVE
        return tokens.can_be(index, done) and not tokens.can_be(index, WordClass.MOSTLY_NOUN)

    def _behind_place(self, index: int, limit: int) -> int:
        """Past where or in what something was said: `said at a stop in Altfeld, Lund, that …`."""
        here = self.tag[index] if index < limit else 0
        if self.order.verb_first:
            return self._clause_behind(index, limit)
        if not self.order.subject_leads or not here & _PREPOSITION or here & _NOT_FINITE:
            return index
        that = self.order.next(_THAT, index, min(limit, index + _LONGEST_PLACE))
        if that is None or self.order.next(_CLOSES_PLACE, index, that) is not None:
            return index
        return that if self.order.next(_TELLS_PLACE, index, that) is not None else index

    def _clause_behind(self, index: int, limit: int) -> int:
        """The conjunction of an Arabic clause, past all that tells who says it, and where: قال أحمد في ندوة إن.

        Behind a pronoun or a negation it is inside of what is said: قال أحمد [نحن ملتزمون بأن …], [لا يجب أن …].
        """
        border = self._that_behind(index, limit)
        return index if border is None or self.tokens.has(border - 1, _PREPOSITION) else border

    def _that_behind(self, index: int, limit: int) -> int | None:
        """The first conjunction behind `index`, no other clause, pronoun or negation between."""
        border = self.order.next(_THAT | _CLOSES_CLAUSE, index, min(limit, index + _LONGEST_PLACE))
        if border is None or not self.tag[border] & _THAT:
            return None
        pronoun = self.order.next(Tag.PRONOUN | Tag.NEGATION, index, border)
        return border if pronoun is None else None

    def that_of_clause(self, index: int, limit: int) -> int | None:
        """The conjunction of what an Arabic verb before `index` reports, whose subject is left out.

        It stands there, behind its preposition, or behind where and when: وأشار إلى [أن], وأكد في بيان [أن].
        """
        while index < limit and self.tag[index] & (_ADVERB | _TIME):
            index += 1
        if self.tokens.has(index, _COMMA) and self.tokens.has(index + 1, _THAT):
            return index + 1  # وأضاف، أن
        if not self.tokens.has(index, _PREPOSITION | _THAT):
            return None
        return self._that_behind(index, limit) or self._that_apart(index, limit)

    def _that_apart(self, index: int, limit: int) -> int | None:
        """The first conjunction behind `index` if a comma parts it from where and when: وأضاف خلال لقاء، أمس، [أن].

        No other verb of saying stands between.
        """
        that = self.order.next(_THAT | _SAY | _STOP, index, min(limit, index + _LONGEST_SITUATION))
        if that is None or not self.tag[that] & _THAT or self.tag[that] & _SAY:
            return None
        return that if self.tokens.has(that - 1, _COMMA) else None

    def is_infinitive(self, index: int) -> bool:
        """Whether `index` goes on to what somebody is going to do: `agreed to pay`, not `to the council`."""
        tokens = self.tokens
        particle = tokens.has(index, _PREPOSITION) and tokens.has(index, _NOT_FINITE)
        return particle and tokens.has(index - 1, _WORD) and not tokens.has(index + 1, OPENS_CLAUSE)

    def _leads_in(self, first: int) -> bool:
        """Whether a statement opens with what its comma parts from its main clause: `if elected, she …`."""
        while self.tokens.has(first, _ADVERB):
            first += 1
        leads = Tag.CONJUNCTION | (_PREPOSITION if self.order.subject_leads else 0)
        return self.tokens.has(first, leads) and not self.tokens.has(first, _THAT)

    def _is_clock(self, colon: int) -> bool:
        """Whether a colon stands in the time of day: 2:49."""
        tokens = self.tokens
        return (
            tokens.has(colon, _COLON)
            and tokens.has(colon - 1, Tag.NUMBER)
            and tokens.has(colon + 1, Tag.NUMBER)
            and tokens.end[colon - 1] + 1 == tokens.start[colon + 1]
        )

    def behind_hearer(self, source: SourceAndCue, limit: int) -> int:
        """Past who is told, behind a verb that says so: `told Reuters`."""
        index = source.after
        if (
            source.cue is None
            or not self.tag[source.cue.first] & _AUDIENCE
            or self.tokens.has(index, _THAT)
        ):
            return index
        hearer = self.order.phrases.starting(index, limit)
        if hearer is None or hearer.after >= limit:
            return index
        ordered = next((i for i in range(*hearer) if self.is_infinitive(i)), None)
        if ordered is not None:
            return ordered
        if self.tokens.has(hearer.after, _PREPOSITION | _COMMA | _MARK):
            # told voters in Altfeld, Ohio, that …
            last = min(limit, hearer.after + _LONGEST_TAIL)
            that = self.order.next(_THAT, hearer.after, last)
            return hearer.after if that is None else that
        return hearer.after

    def behind_adverbials(self, index: int, limit: int) -> int:
        """Past `on Monday`, `in a statement`, `in an interview with CNN`.

        What leaves something open behind the verb is part of what is said: `said [perhaps the largest …]`.
        """
        tag, open_words = self.tag, self.tokens.vocabulary.hearsay
        for _ in range(3):
            while (
                index < limit
                and tag[index] & (_ADVERB | _TIME)
                and not tag[index] & _THAT
                and (
                    not self.tokens.is_form(index, open_words)
                    or self.tokens.has(index + 1, _THAT | _COMMA)
                )
                and not self._describes_noun(index)
                and not self._focuses(index)
            ):
                index += 1
            pointing = self.tokens.vocabulary.pointing
            dated = self.tokens.is_form(index, pointing) and self.tokens.has(index + 1, _TIME)
            if dated and self.tokens.has(index + 2, _THAT):
                index += 2  # told Radio Lund this week that …
            index = self._behind_day(index, limit)
            if index >= limit or not tag[index] & _PREPOSITION or tag[index] & _THAT:
                return index
            last = min(limit, index + _LONGEST_ADVERBIAL)
            # وقال شاكر خلال المؤتمر[:] لا يجب أن …
            ends = _THAT | _COLON if self.order.verb_first else _THAT
            found = self.order.next(_DOCUMENT | _TIME | _OUTLET | ends, index + 1, last)
            if found is None or tag[found] & ends:
                return found if found is not None else index
            index = self._behind_parts(self._behind_fate(found + 1, limit))
        return index

    def _behind_day(self, index: int, limit: int) -> int:
        """Past the article and the day, if its `that` follows in Romance: `dijo [el lunes] que …`, `[el 5] de mayo que`."""
        tokens = self.tokens
        if not is_romance(tokens) or index >= limit:
            return index
        after = index
        if tokens.has(index, Tag.ARTICLE):
            date = tokens.has(index + 1, Tag.NUMBER) and tokens.has(index + 2, Tag.LINKING)
            if tokens.has(index + 1, _TIME):
                after = index + 2
            elif date and tokens.has(index + 3, _TIME):
                after = index + 4
        elif not tokens.has(index - 1, _TIME) or tokens.has(index, _THAT | _PREPOSITION):
            return index
        that = self.order.next(_THAT | _STOP | _COMMA, after, min(limit, after + _LONGEST_TAIL))
        if that is None or not tokens.has(that, _THAT):
            return index
        if any(tokens.can_be(i, WordClass.MOSTLY_FINITE) for i in range(after, that)):
            return index
        # El lunes [pasado] que, săptămâna [aceasta] că
        return that if that - after == 1 else after

    def _behind_parts(self, index: int) -> int:
        """Past what a Romance document is of, and a day's number in brackets: `rueda [de prensa]`, `terça-feira [(24)]`."""
        tokens = self.tokens
        if not is_romance(tokens):
            return index
        if tokens.has(index, Tag.LINKING) and tokens.has(index + 1, _OUTLET | _DOCUMENT):
            index += 2
        number = tokens.has(index, Tag.OPENING) and tokens.has(index + 1, Tag.NUMBER)
        return index + 3 if number and tokens.has(index + 2, Tag.CLOSING) else index

    def _focuses(self, index: int) -> bool:
        """Whether an adverb is of what is said, whose sense is another one without it: `said [only] children`.

        Unlike `said only that …`, `said only in May`.
        """
        tokens = self.tokens
        if not tokens.is_form(index, tokens.vocabulary.focusing):
            return False
        parted = _THAT | _COMMA | _COLON | _QUOTED
        if not tokens.has(index, Tag.NEGATION):
            parted |= _PREPOSITION | _TIME
        return not tokens.has(index + 1, parted)

    def _describes_noun(self, index: int) -> bool:
        """Whether what looks like an adverb is an English noun's: `says [quarterly] profit fell`."""
        tokens = self.tokens
        if not self.order.subject_leads or not tokens.can_be(index, WordClass.ADJECTIVE):
            return False
        known = WordClass.NOUN
        noun = not tokens.has(index + 1, _TIME) and (
            tokens.can_be(index + 1, known) or self._is_unknown(index + 1)
        )
        return noun and not tokens.can_be(index, WordClass.MOSTLY_ADVERB)

    def _is_unknown(self, index: int) -> bool:
        return (
            self.tokens.has(index, _WORD)
            and self.tag[index] == _WORD
            and not self.tokens.word[index]
        )

    def _behind_fate(self, index: int, limit: int) -> int:
        """Past what was done with a document in front of `that`: `said in a letter [seen by Reuters] that`."""
        tokens = self.tokens
        if not self.order.subject_leads or not tokens.can_be(index, WordClass.NOT_FINITE):
            return index
        if tokens.has(index, _THAT | _AUXILIARY | _OPENS | _PRONOUN):
            return index
        that = self.order.next(
            _THAT | _STOP | _COMMA | _COLON, index, min(limit, index + _LONGEST_PLACE)
        )
        return that if that is not None and self.tag[that] & _THAT else index
