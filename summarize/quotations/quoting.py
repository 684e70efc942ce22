"""Quotations: each quoted stretch of a sentence with the source that its sentence gives it.

In an order of falling certainty: attribution after the quotation, before it, around it; what no
rule ties is handed down from the quotation before, or left without a speaker. Stretches that
nobody says, such as titles and scare quotes, are left out.
"""

from summarize.characters import CLOSING_QUOTES
from summarize.quotations.claim_borders import behind_subject
from summarize.quotations.language_kinds import is_romance
from summarize.quotations.led_in import behind_lead, is_label
from summarize.quotations.order.verb_final import named_beside, source_around, verb_last
from summarize.quotations.phrases import Phrase
from summarize.quotations.preceding import Preceding
from summarize.quotations.put_in import second_half
from summarize.quotations.relay import relay_tail
from summarize.quotations.rulebook import (
    ACCORDING,
    ACCORDING_BEFORE,
    ANNOUNCED,
    GOES_ON,
    INTERVIEW,
    NAME_AND_COLON,
    NO_SUBJECT,
    OPENING_SUBJECT,
    PARTICIPLE,
    SAME_SENTENCE,
    SHARED_SUBJECT,
    SIGNATURE,
)
from summarize.quotations.rules import Rules
from summarize.quotations.speech import SHORTEST_STATEMENT, SpeechTest
from summarize.quotations.told_before_colon import reported_on, told_before_colon
from summarize.quotations.transcripts import turn_of
from summarize.quotations.two_part_verbs import behind_both
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_DASH = Tag.DASH
_COLON = Tag.COLON
_STOP = Tag.STOP
_QUOTED = Tag.QUOTED
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_EXCLAIM = Tag.EXCLAIM
_PREPOSITION = Tag.PREPOSITION
_CONJUNCTION = Tag.CONJUNCTION
_SAYING = Tag.SAYING
_THAT = Tag.THAT
_WHETHER = Tag.WHETHER
_ADVERB = Tag.ADVERB
_TIME = Tag.TIME
_COORDINATING = Tag.COORDINATING
_AUDIENCE = Tag.AUDIENCE
_NOT_FINITE = Tag.NOT_FINITE
_NOT_PERSON = Tag.NOT_PERSON
_SAID = Tag.THAT_AFTER | Tag.SAY | Tag.SAYING

_CLOSING_MARKS = frozenset(CLOSING_QUOTES + ")] ")
_LONGEST_LEAD = 12
_LONGEST_NOUN = 5
"""Words that are quoted as a noun and what goes with it: longer ones may be a clause."""
_LONGEST_SIGNATURE = 6
_LONGEST_LINE = 80
_LONGEST_SHORTENED = 4
"""Letters of a word that its stop may shorten."""
_LONGEST_REST = 60
_WIDEST = 200
"""Tokens of a sentence that are looked at on one side of a quotation: longer ones are no prose."""


class Quoting:
    """Reads one sentence that holds quotations; `preceding` grows with each that is read."""

    def __init__(self, rules: Rules, speech: SpeechTest, preceding: Preceding) -> None:
        self._rules = rules
        self._order = rules.order
        self._speech = speech
        self._tokens = rules.tokens
        self._tag = rules.tag
        self._preceding = preceding
        self._relatives = rules.tokens.vocabulary.relatives

    def utterances(self, first: int, after: int, speech: list[int]) -> list[Utterance]:
        """What is said in the sentence `[first, after)`, whose quotations are `speech`."""
        found: list[Utterance] = []
        floor = first
        for place, quote in enumerate(speech):
            limit = speech[place + 1] if place + 1 < len(speech) else after
            previous = found[-1] if found else None
            if previous is not None and previous.first <= quote < previous.after:
                floor = quote + 1
                continue
            current = (
                self._in_interview(quote)
                or self._woven(quote, floor, after)
                or self._relayed(quote, floor, after, previous)
                or self._after(quote, floor, previous)
                or second_half(self._rules, quote, previous)
                or self._before(quote, floor, after, previous)
                or self._closing(quote, floor, after)
                or behind_both(self._rules, quote, floor, limit)
                or self._handed_down(quote, first, limit, previous)
            )
            if current is not None:
                found.append(current)
                if current.source is not None:
                    self._preceding = self._preceding.with_last(current)
                floor = quote + 1
        return found

    def _in_interview(self, quote: int) -> Utterance | None:
        """A labelled question, which is nobody's, or answer, whose label stands for who gives it."""
        kind = turn_of(self._tokens.text, self._tokens.stretch[quote])
        if not kind:
            return None
        label = quote - 1
        while label > 0 and not self._tag[label] & _WORD:
            label -= 1
        source = (
            SourceAndCue(Phrase(label, label + 1), None, INTERVIEW) if kind == "answer" else None
        )
        return self._alone(quote, source)

    def _alone(self, quote: int, source: SourceAndCue | None, group: int = 0) -> Utterance:
        return Utterance(quote, quote + 1, source, group or self._rules.new_group(), quoted=True)

    # -- attribution around

    def _woven(self, quote: int, floor: int, after: int) -> Utterance | None:
        """Quoted words in a clause reported before its verb: `X «…» екенін айтты`, `«…» diyen X`."""
        rules = self._rules
        if not self._order.bare_subject:
            return None
        source = named_beside(self._order, quote, floor, after)
        if source is not None:
            return self._alone(quote, source)
        while after > quote and not self._tag[after - 1] & (_WORD | _QUOTED):
            after -= 1
        if not self._tokens.has(quote + 1, _WORD) or self._tokens.has(quote + 1, _SAID):
            return None
        reported = verb_last(self._order, floor, after)
        if reported is None or reported[0].speaker is None:
            return None
        source, end = reported
        first = behind_subject(rules, reported[0].speaker.after, end)
        if not first <= quote < end - 1:
            return None
        return Utterance(first, end, source, rules.new_group(), quoted=False)

    def _relayed(
        self, quote: int, floor: int, after: int, previous: Utterance | None
    ) -> Utterance | None:
        """What somebody says in front of the outlet at the end: `X призвал к «миру», сообщает Y`."""
        if self._order.verb_final or after - quote > _LONGEST_REST:
            return None
        verbs = self._tokens.hints(quote + 1, after)
        if not any(self._tag[i] & Tag.RELAY for i in verbs):
            return None
        while after > quote and not self._tag[after - 1] & (_WORD | _QUOTED):
            after -= 1
        tail = relay_tail(self._order, quote, after)
        if tail is None:
            return None
        border, outlet = tail
        if any(i < border and self._order.is_cue(i, quote, _SAY) for i in verbs):
            return None
        found = self._second_half(quote, previous) or self._before(quote, floor, border, previous)
        source = found.source if found is not None else None
        if found is None or source is None or source.speaker is None:
            return None
        return found._replace(source=source._replace(via=source.via or outlet))

    def _second_half(self, quote: int, previous: Utterance | None) -> Utterance | None:
        """What goes on, without a mark of its own, behind who says it: `«…, — сказал X. — …»`."""
        last, stretch = previous or self._preceding.last, self._tokens.stretch[quote]
        if last is None or last.source is None or stretch.start < stretch.inner:
            return None
        parted = self._order.has_words(max(last.after, last.source.after), quote)
        return None if parted else self._alone(quote, last.source, last.group)

    # -- attribution behind

    def _after(self, quote: int, floor: int, previous: Utterance | None) -> Utterance | None:
        """`"...", said X` and its kin."""
        source = self._rules.source_after(quote + 1, self._expects(quote)) or self._signed(quote)
        if source is not None and self._leads_on(source, quote):
            source = None
        if source is None:
            return self._verb_only(quote, floor, previous)
        lead = self._order.has_words(floor, quote)
        if not lead or self._is_apart(quote) or previous is not None:
            return self._alone(quote, source)
        hints = self._tokens.hints(floor, quote)
        if any(self._order.is_cue(i, floor, _SAY | _EXCLAIM) for i in hints):
            return self._alone(quote, source)
        if self._is_fronted(floor, quote):
            return None
        return Utterance(floor, quote + 1, source, self._rules.new_group(), quoted=False)

    def _is_apart(self, quote: int) -> bool:
        """Whether a colon, also in front of a dash, a stop or a bracket parts a quotation from what leads to it.

        `Han tvekar: – A, säger X`; a small letter begins a sentence of its own in `Elles attendent. «ça ira», dit X`.
        """
        before = quote - 1 - self._tokens.has(quote - 1, _DASH)
        if self._tokens.has(before, _COLON | Tag.OPENING):
            return True
        stop = self._tokens.has(before, Tag.MARK) and self._tokens.form[before] in ".!?"
        return stop and before > 0 and len(self._tokens.form[before - 1]) > _LONGEST_SHORTENED

    def _is_fronted(self, floor: int, quote: int) -> bool:
        """Whether quoted words only end an adverbial that opens the sentence: In the "old days", she left."""
        text, stretch = self._tokens.text, self._tokens.stretch[quote]
        noun = text[stretch.inner].islower() and text[stretch.inner_end - 1].isalnum()
        if not noun or self._speech.length(quote) > _LONGEST_NOUN:
            return False
        lead = range(floor, quote)
        first = next((i for i in lead if self._tag[i] & _WORD), quote)
        verbs = Tag.AUXILIARY | _SAY
        return self._tokens.has(first, _PREPOSITION) and not any(
            self._tag[i] & verbs or self._tokens.can_be(i, WordClass.MOSTLY_FINITE) for i in lead
        )

    def _leads_on(self, source: SourceAndCue, quote: int) -> bool:
        """Whether an attribution belongs to the quotation behind it: X asks: "…?" Y answers: "…"."""
        stretch = self._tokens.stretch[quote]
        return (
            self._tokens.has(quote - 1, _COLON)
            and self._tokens.has(source.after, _COLON)
            and self._tokens.text[stretch.inner_end - 1] in ".!?…"
        )

    def _verb_only(self, quote: int, floor: int, previous: Utterance | None) -> Utterance | None:
        """A verb behind whose subject is in front, `X «…» деп мәлімдеді`, or left out, `"…", dodal`."""
        if not self._order.may_say_alone(quote, floor):
            return None
        source = source_around(self._order, quote, floor)
        if source is None or source.cue is None:
            return None
        named = self._tag[source.cue.first] & _JUDGE and not self._tag[source.cue.first] & _SAY
        if named and self._speech.length(quote) < SHORTEST_STATEMENT:
            return None
        if source.speaker is None and self._order.is_impersonal(source.cue):
            body = self._preceding.body()
            return self._alone(quote, SourceAndCue(body, source.cue, ANNOUNCED) if body else source)
        # دولت احکام را «…» خواند: the body that its sentence opens with, and nobody who spoke before
        other = self._order.lexicon.caseless and self._tokens.has(floor, Tag.ROLE | Tag.GROUP)
        if source.speaker is None and not other and not self._cites(source.cue):
            last = (previous.source, previous.group) if previous else None
            before, group = last or self._preceding.led_in(quote, has_verb=True)
            if before is not None:
                return self._alone(quote, source._replace(speaker=before.speaker), group)
        return self._alone(quote, source)

    def _cites(self, cue: Phrase) -> bool:
        """Whether a verb has an outlet for its subject, and whom it cites is not told by a pronoun."""
        cites = self._tag[cue.first] & Tag.CITES
        return bool(cites) and not self._tokens.has(cue.after, Tag.PRONOUN)

    def _expects(self, quote: int) -> bool:
        """Whether the stretch ends in such a way that its attribution may follow."""
        stretch = self._tokens.stretch[quote]
        text = self._tokens.text
        last = stretch.inner_end - 1
        while last > stretch.inner and text[last] in _CLOSING_MARKS:
            last -= 1
        if text[last] in ",?!…—–−-，？！" or self._tokens.has(quote + 1, _COMMA | _DASH):
            return True
        if self._order.lexicon.unspaced:
            return True
        if self._order.lexicon.titles_capitalised:
            return False
        return text[last] not in ".。" or self._is_low_verb(quote + 1)

    def _is_low_verb(self, index: int) -> bool:
        """Whether a verb of saying in lower case goes on with the sentence that a stop seemed to end."""
        return self._tokens.has(index, _SAY) and not self._tokens.has(index, _CAPITAL)

    def _signed(self, quote: int) -> SourceAndCue | None:
        """The name that signs a quotation: `"..." — Sonya Herridge`, also on the line below."""
        tokens, tag = self._tokens, self._tag
        dash = quote + 1
        while tokens.has(dash, _STOP) and tokens.form[dash] == "\n":
            dash += 1
        name = dash + 1
        if not tokens.has(dash, _DASH) or not tokens.has(name, _CAPITAL):
            return None
        after = name
        while tokens.has(after, _WORD | Tag.MARK) and not tag[after] & _STOP:
            if after - name > _LONGEST_SIGNATURE or (
                tag[after] & _WORD and not tag[after] & _CAPITAL
            ):
                return None
            after += 1
        if dash > quote + 1 and not self._is_signature(name, after):
            return None
        return SourceAndCue(Phrase(name, after), None, SIGNATURE)

    def _is_signature(self, name: int, after: int) -> bool:
        """Whether a line below a quotation is a name of several words with its office, no speech."""
        tokens, text = self._tokens, self._tokens.text
        end = text.find("\n", tokens.start[name])
        line = text[tokens.start[name] : end if end >= 0 else len(text)].rstrip()
        closed = after >= len(tokens) or tokens.has(after, _COMMA | _STOP)
        return after - name > 1 and closed and len(line) < _LONGEST_LINE and line[-1] not in ".!?…:"

    # -- attribution in front

    def _before(
        self, quote: int, floor: int, sentence_end: int, previous: Utterance | None
    ) -> Utterance | None:
        rules = self._rules
        for index in reversed(self._tokens.hints(max(floor, quote - _WIDEST), quote)):
            if rules.hangs_in_report(index, quote):
                continue
            if self._order.is_cue(index, floor, _SAY | _JUDGE | _EXCLAIM | _SAYING):
                source = rules.relayed(self._cued(index, floor, quote, previous), quote)
                if source.speaker is not None and not self._order.can_say(source.speaker):
                    outer = self._outer(index, floor, quote, previous)
                    source = outer or source
                return self._content(quote, source, floor, sentence_end)
            found = self._tokens.phrase.get(index)
            if found is not None and found[0] > quote:
                continue
            speaker = rules.according_speaker(index, floor, quote)
            if found is not None and speaker is not None:
                source = SourceAndCue(speaker, Phrase(index, found[0]), ACCORDING_BEFORE)
                return self._content(quote, source, floor, sentence_end)
        colon = self._colon_before(quote)
        return self._after_colon(quote, colon, floor) if floor <= colon < quote else None

    def _colon_before(self, quote: int) -> int:
        """The colon in front of a quotation, a dash between the two or none: `Ann Berg: – A.`; else -1."""
        tokens = self._tokens
        colon = quote - 1 - (tokens.has(quote - 1, _DASH) and tokens.has(quote - 2, _COLON))
        return colon if tokens.has(colon, _COLON) else -1

    def _outer(
        self, verb: int, floor: int, quote: int, previous: Utterance | None
    ) -> SourceAndCue | None:
        """The source of `X said the case makes clear that "…"`, where a case can say nothing."""
        rules = self._rules
        if self._order.lexicon.nouns_capitalised:
            return None
        for index in reversed(self._tokens.hints(max(floor, quote - _WIDEST), verb)):
            if self._order.is_cue(index, floor, _SAY):
                source = rules.relayed(self._cued(index, floor, quote, previous), quote)
                return source if source.speaker and self._order.can_say(source.speaker) else None
        return None

    def _cued(self, verb: int, floor: int, quote: int, previous: Utterance | None) -> SourceAndCue:
        rules = self._rules
        cue = Phrase(verb, self._order.cue_end(verb))
        if self._tag[verb] & _SAYING and not self._tag[verb] & (_SAY | _JUDGE | _EXCLAIM):
            speaker = rules.main_subject(verb, floor, previous)
            opened = self._opened(floor, quote) if speaker is None else None
            return opened._replace(cue=cue) if opened else SourceAndCue(speaker, cue, PARTICIPLE)
        found = rules.subject_of(cue, floor, quote)
        if found is None and self._order.shares_subject(verb):
            joint = verb - self._tokens.has(verb - 1, self._order.joints)
            speaker = rules.main_subject(joint, floor, previous)
            left_out = self._left_out(cue, floor) if speaker is None else None
            if left_out is not None:
                return left_out
            if speaker is not None or not self._order.leaves_subjects_out:
                return SourceAndCue(speaker, cue, SHARED_SUBJECT)
        found = found or self._left_out(cue, floor) or self._told_at_once(cue, previous)
        return found or SourceAndCue(None, cue, NO_SUBJECT)

    def _told_at_once(self, cue: Phrase, previous: Utterance | None) -> SourceAndCue | None:
        """Who says more right behind a quotation of his, where the verb closes its clause: X با بیان اینکه «…»، [گفت]: «…»."""
        last = previous.source if previous is not None else None
        closes = self._tokens.vocabulary.order is OrderKind.FREE_FINAL
        if not closes or last is None or last.speaker is None or previous is None:
            return None
        apart = previous.after > cue.first or self._order.has_words(previous.after, cue.first)
        apart = apart or self._order.next(_STOP, previous.after, cue.first) is not None
        return None if apart else SourceAndCue(last.speaker, cue, GOES_ON)

    def _opened(self, floor: int, quote: int) -> SourceAndCue | None:
        """Who goes on in an Arabic sentence whose first verb has no subject, nor its participle: [ولفت] إلى أن A، قائلا إن «…»."""
        order = self._order
        if not order.verb_first or not order.is_cue(floor, floor, _SAY | _JUDGE):
            return None
        cue = Phrase(floor, order.cue_end(floor))
        found = self._rules.subject_of(cue, floor, quote)
        return None if found is not None and found.speaker else self._left_out(cue, floor)

    def _left_out(self, cue: Phrase, floor: int) -> SourceAndCue | None:
        """Who goes on where the verb's subject is left out, as Romance languages do: Y añadió: «…»."""
        if not self._order.leaves_subject_out(cue.first, floor):
            return None
        source = self._preceding.going_on(cue.first)
        return source and source._replace(cue=cue)

    def _content(
        self, quote: int, source: SourceAndCue, floor: int, sentence_end: int
    ) -> Utterance:
        """What an attribution in front covers: the quotation, or a clause with it inside."""
        tag = self._tag
        start = self._rules.behind_adverbials(self._behind_hearer(source, quote), quote)
        start = self._rules.behind_aside(start, quote)
        if source.rule is ACCORDING_BEFORE and not self._order.lexicon.clause_comma:
            start = self._order.behind_source(start, quote)
        words = [i for i in range(start, quote) if tag[i] & _WORD and not tag[i] & _THAT]
        closing = tag[quote - 1]
        adverbial = closing & _COMMA and self._tokens.has(
            source.after, _PREPOSITION | _TIME | _CONJUNCTION | _COMMA
        )
        relative = words and self._tokens.form[words[0]] in self._relatives
        if (relative and start > source.after) or self._rules.are_hearers(words):
            words = []  # told those who had gathered, "…"
        if self._is_interposed(source, quote):
            if self._order.has_words(floor, min(p.first for p in source[:2] if p)):
                return self._clause(floor, quote, source, sentence_end)
            return self._alone(quote, source)  # «A», dijo Mar, planteando «B»
        if not words and self._is_written_on(quote, source, sentence_end):
            return self._clause(quote, quote, source, sentence_end)
        if not words and self._goes_on(quote, sentence_end):
            return self._clause(quote, quote, source, sentence_end)
        if (
            not words
            or closing & _COLON
            or (adverbial and len(words) <= _LONGEST_LEAD)
            or self._is_hearer(source, quote)
        ):
            return self._alone(quote, source)
        return self._clause(words[0], quote, source, sentence_end)

    def _behind_hearer(self, source: SourceAndCue, quote: int) -> int:
        """Where what is reported begins: told Reuters that the plan is "dead"."""
        if source.cue is None or source.after != source.cue.after:
            return source.after
        start = self._rules.behind_hearer(source, quote)
        goes_on = self._tokens.has(start, _PREPOSITION | _NOT_FINITE | Tag.NEGATION)
        return source.after if goes_on else start  # urged the board to "rest"

    def _clause(self, first: int, quote: int, source: SourceAndCue, sentence_end: int) -> Utterance:
        """A reported clause from `first` on with a quotation inside."""
        while first < quote and not self._tag[first] & _WORD:
            first += 1
        sentence_end = self._rules.before_more_told(quote, source.cue, sentence_end)
        after = self._content_end(quote, sentence_end)
        return Utterance(first, after, source, self._rules.new_group(), quoted=False)

    def _is_interposed(self, source: SourceAndCue, quote: int) -> bool:
        """Whether an attribution stands between commas: The industry, she said, is "better"."""
        if source.speaker is None or source.cue is None or quote == source.after + 1:
            return False
        first = min(source.speaker.first, source.cue.first)
        if self._tokens.has(source.after + 1, _THAT):
            return False  # …, заявил X, что «…»: it reports what follows
        if self._tokens.has(quote - 1, _COLON):
            return False  # A, explique le maire, X : « B »
        return self._tokens.has(first - 1, _COMMA) and self._tokens.has(source.after, _COMMA)

    def _goes_on(self, quote: int, after: int) -> bool:
        """Whether the writer ends the clause that a quotation begins: "it gets me mad" each time."""
        text, stretch = self._tokens.text, self._tokens.stretch[quote]
        return (
            text[stretch.inner].islower()
            and text[stretch.inner_end - 1].isalnum()
            and self._tokens.has(quote + 1, _WORD)
            and self._order.has_words(quote + 1, after)
            and self._order.next(_QUOTED, quote + 1, after) is None
        )

    def _content_end(self, quote: int, after: int) -> int:
        """The end of a clause that holds a quotation: a participle behind it is the writer's."""
        tag = self._tag
        text, stretch = self._tokens.text, self._tokens.stretch[quote]
        if text[stretch.inner_end - 1] == "," and self._tokens.has(quote + 1, _SAYING | _WHETHER):
            return quote + 1
        border = self._rules.next_cue(quote, after)
        if border < after and (
            self._order.opens_another(border + 1)
            or self._is_passed_on(border, after)
            or self._goes_on_telling(border, after)
        ):
            after = border
        while after > quote + 1 and not tag[after - 1] & (_WORD | _QUOTED):
            after -= 1
        return after

    def _goes_on_telling(self, joint: int, after: int) -> bool:
        """Whether a Romance speaker says more behind an `and`: `dijo que es un «error» [y agregó que] …`."""
        return is_romance(self._tokens) and self._rules.joined_report(joint, after) is not None

    def _is_passed_on(self, comma: int, after: int) -> bool:
        """Whether a sentence ends in who passes on what somebody else said: `…, зазначають X`."""
        verb = comma + 1
        told = self._tokens.vocabulary.declines and self._is_low_verb(verb)
        if not told or not self._order.is_cue(verb, verb, _SAY):
            return False
        source = self._rules.source_after(comma, expected=True)
        if source is not None and source.speaker is not None:
            return source.after >= after - 1
        named = range(verb + 1, after - 1)
        return bool(named) and all(self._tag[i] & Tag.CAPITAL for i in named)

    def _is_written_on(self, quote: int, source: SourceAndCue, after: int) -> bool:
        """Whether a few quoted words begin a clause that the writer ends: `X-тің айтуынша, «…» – Y`."""
        stretch = self._tokens.stretch[quote]
        return (
            self._order.bare_subject
            and source.rule in ACCORDING
            and self._speech.length(quote) < SHORTEST_STATEMENT
            and self._tokens.text[stretch.inner_end - 1].isalnum()
            and self._order.has_words(quote + 1, after)
        )

    def _is_hearer(self, source: SourceAndCue, quote: int) -> bool:
        """Whether only who was told stands between verb and quotation: told CNN "..."."""
        if source.cue is None or not self._tag[source.cue.first] & _AUDIENCE:
            return False
        hearer = self._order.phrases.starting(source.after, quote)
        return hearer is not None and hearer.after == quote

    def _closing(self, quote: int, floor: int, after: int) -> Utterance | None:
        """`X was "a hero" to many, he said`: the attribution closes the sentence."""
        tag = self._tag
        if not self._tokens.has_hint(quote + 2, after):
            return None
        for comma in range(quote + 2, min(after, quote + _LONGEST_REST)):
            if not tag[comma] & _COMMA:
                continue
            source = self._rules.source_after(comma, expected=True)
            if source is None or not self._rules.is_adverbial_tail(source.after, after - 1):
                continue
            while floor < quote and not tag[floor] & _WORD:
                floor += 1
            return Utterance(floor, comma, source, self._rules.new_group(), quoted=False)
        return None

    def _after_colon(self, quote: int, colon: int, floor: int) -> Utterance | None:
        """The name that a colon parts from its quotation: `Tokayev: "..."`."""
        floor = behind_lead(self._tokens, floor, colon)
        if quote - floor > _LONGEST_LEAD:
            return None
        while not self._tag[floor] & _WORD and floor < quote:
            floor += 1
        single = floor == colon - 1 and len(self._tokens.form[floor]) == 1
        if single or self._order.denials.casts_doubt(floor, quote):
            # Q: and A: say that somebody speaks, not who.
            return self._alone(quote, None)
        speaker = self._order.before_colon(floor, colon)
        if speaker is None and self._order.headlines_name_topics:
            return self._without_name(quote, floor)
        if speaker is None or self._is_described_apart(speaker, floor, colon):
            return None
        lone = speaker.after - speaker.first == 1
        if lone and self._tag[speaker.first] & (_NOT_PERSON | _ADVERB):
            return None  # Photo: "…"; Міне: «…»
        return self._alone(quote, SourceAndCue(speaker, None, NAME_AND_COLON))

    def _is_described_apart(self, speaker: Phrase, floor: int, colon: int) -> bool:
        """Whether a comma stands in front of a colon, no office behind a name: unlike `Jan Brzeg, trener Borsuków: – A`."""
        comma = self._order.next(_COMMA, speaker.after, colon)
        if comma is None:
            return False
        return comma > speaker.after or not is_label(self._tokens, floor, colon)

    def _without_name(self, quote: int, floor: int) -> Utterance | None:
        """A Romance headline that names what it is about: `Il caso Rivolta: «…»`, or `E poi: «…»`."""
        words = range(floor, quote - 1)
        if any(
            self._tokens.can_be(i, WordClass.FINITE) and not self._tag[i] & _CAPITAL for i in words
        ):
            return None
        goes_on = all(self._tag[i] & (_COORDINATING | _ADVERB | _CONJUNCTION) for i in words)
        return self._alone(quote, self._preceding.going_on(quote) if goes_on else None)

    # -- no attribution of its own

    def _handed_down(
        self, quote: int, first: int, limit: int, previous: Utterance | None
    ) -> Utterance | None:
        """A quotation that goes on with one before it, or one that nobody is named for."""
        if previous is not None and not self._order.has_words(previous.after, quote):
            return self._alone(quote, previous.source, previous.group)
        first = max(first, quote - _WIDEST)
        alone = not self._order.has_words(first, quote) and not self._order.has_words(
            quote + 1, limit
        )
        if alone and previous is None:
            return self._alone(quote, *self._preceding.led_in(quote))
        told = told_before_colon(self._rules, first, limit) if previous is None else None
        if told is None or told.first > quote:
            told = reported_on(self._rules, self._preceding.last, quote, (first, limit))
        if told is not None:
            return told
        if not self._speech.is_statement(quote, first):
            return None
        if previous is not None and previous.source is not None:
            source = previous.source._replace(rule=SAME_SENTENCE)
            return self._alone(quote, source, previous.group)
        goes_on = self._preceding.hung_on(first, quote, limit)
        if quote > first and self._tag[quote - 1] & _COLON:
            speaker = self._order.opening(first, quote)
            goes_on = SourceAndCue(speaker, None, OPENING_SUBJECT) if speaker else None
        return self._alone(quote, goes_on)
