"""What stands before a sentence or a quotation, and who therefore goes on speaking there."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from summarize.quotations.language_kinds import is_romance, leaves_out_subject_last
from summarize.quotations.led_in import is_label
from summarize.quotations.marks import QuotedStretch
from summarize.quotations.phrases import Phrase
from summarize.quotations.relay import names_outlet, only_relays
from summarize.quotations.rulebook import (
    ACCORDING,
    ACCORDING_POSTPOSED,
    ANNOUNCED,
    GOES_ON,
    MAY_GO_ON,
    NAME_AND_COLON,
    REPORTED_ON,
    SENTENCE_BEFORE,
)
from summarize.quotations.rules import Rules
from summarize.quotations.tokens import Tokens
from summarize.quotations.utterances import SourceAndCue, Utterance
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COLON = Tag.COLON
_QUOTED = Tag.QUOTED
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_EXCLAIM = Tag.EXCLAIM
_CONJUNCTION = Tag.CONJUNCTION
_COMMA = Tag.COMMA
_ADVERB = Tag.ADVERB
_ARTICLE = Tag.ARTICLE
_VERB = Tag.SAY | Tag.AUXILIARY
_TELLS = Tag.SAY | Tag.JUDGE | Tag.EXCLAIM
_COORDINATING = Tag.COORDINATING
_SUBJUNCTIVE = Tag.SUBJUNCTIVE
_ANYBODY = (
    _CAPITAL | _QUOTED | Tag.ROLE | Tag.GROUP | Tag.OUTLET | Tag.PRONOUN | Tag.PASSIVE | Tag.AGENT
)
"""What tells of others than the subject of a clause, or that something is done to that one."""
_TELLS_MORE = (
    Tag.SAY | Tag.JUDGE | Tag.AUXILIARY | Tag.PRONOUN | Tag.ROLE | Tag.GROUP | Tag.CONJUNCTION
    | Tag.DOCUMENT | Tag.QUOTED | Tag.COLON
)  # fmt: skip
_FARTHEST_REPORT = 200
"""Tokens behind its speaker within which the mood of a verb alone reports on."""
_FARTHEST_LEFT_OUT = 60
_LONGEST_OPENING = 4
_LONGEST_HUNG = 6
"""Tokens of a circumstance."""
_LONGEST_LABEL = 30
"""Tokens of a line that says whose words follow."""
_LONGEST_HEADING = 120
"""Characters of a line that may be a heading."""


class Preceding(NamedTuple):
    """The tokens of the sentence in front, and what was said last; `rules` are of the sentence read."""

    rules: Rules
    sentence: tuple[int, int]
    last: Utterance | None

    def with_last(self, utterance: Utterance) -> "Preceding":
        """The same behind another utterance."""
        return Preceding(self.rules, self.sentence, utterance)

    def reported_on(self, first: int, after: int) -> list[Utterance]:
        """A sentence in the mood of reported speech behind one whose speaker is known."""
        last = self.last
        if not self.rules.order.is_reported(first, after) or self._asks(first, after):
            return []
        begin, end = self.sentence
        held = self.rules.order.held_clause(first, after)
        if held is not None and held.after < after:
            return []  # Den Einwand, A, ließ X nicht gelten.
        found = last.source if last is not None and last.first >= begin else None
        if found is None and begin < end:
            found = self._announced(begin, end)  # X kritisiert die Regel.
        if found is None or found.speaker is None or first - found.speaker.first > _FARTHEST_REPORT:
            return []
        while after > first and not self.rules.tag[after - 1] & (_WORD | _QUOTED):
            after -= 1
        border = self._before_attribution(first, after)
        if border is None:
            return []
        after = border
        source = found._replace(rule=REPORTED_ON)
        return [Utterance(first, after, source, self.rules.new_group(), quoted=False)]

    def _before_attribution(self, first: int, after: int) -> int | None:
        """Where a reported sentence ends in front of who says it, `…[, hieß es]`, `…[, fand die Bernerin]`; `None` if that is another."""
        rules, order, tokens = self.rules, self.rules.order, self.rules.tokens
        commas = (i for i in range(after - 1, first, -1) if tokens.has(i, _COMMA))
        comma = next(commas, None)
        if comma is None or not tokens.has(comma + 1, _TELLS | Tag.PHRASE):
            return after
        if tokens.has(after - 1, Tag.PRONOUN) and comma + 3 == after:
            return comma
        source = rules.source_after(comma, expected=True)
        speaker = source.speaker if source is not None else None
        if speaker is None and tokens.has(comma + 1, _TELLS):
            speaker = order.phrases.starting(comma + 2, after)
        if speaker is None or not (
            speaker.after >= after or rules.is_adverbial_tail(speaker.after, after)
        ):
            return after
        return None if order.names_somebody(speaker) else comma

    def _asks(self, first: int, after: int) -> bool:
        """Whether a sentence states nothing that was said before: it asks, or `wie die Zeitung meldet`."""
        rules, tokens = self.rules, self.rules.tokens
        if "?" in tokens.text[tokens.start[after - 1] : tokens.end[after - 1]]:
            return True
        if not tokens.has(first, _CONJUNCTION):
            return False
        comma = rules.order.next(_COMMA, first, after)
        cues = tokens.hints(first, comma) if comma is not None else ()
        return any(rules.order.is_cue(index, first, _SAY) for index in cues)

    def going_on(self, index: int) -> SourceAndCue | None:
        """Whoever may be meant by a verb without a subject at `index`: who spoke last, not far off."""
        meant = self._meant(index)
        if meant is None or meant.speaker is None or not self._agrees(meant.speaker, index):
            return None
        return meant

    def _meant(self, index: int) -> SourceAndCue | None:
        last = self.last
        source = last.source if last is not None else None
        near = last is not None and 0 <= index - last.after <= _FARTHEST_LEFT_OUT
        between = self._in_between(index)
        if between is not None:
            return SourceAndCue(between, None, SENTENCE_BEFORE)
        if self._is_anothers_turn() or self._is_body_of_report():
            return None
        if last is not None and source is not None and source.speaker is not None and near:
            parted = self._is_parted(last.after, index) and not self.rules.order.verb_first
            # A subject is left out behind the end of a paragraph, too: …, dijo Mar. / Agregó que …
            tokens = self.rules.tokens
            follows = is_romance(tokens) or leaves_out_subject_last(tokens)
            beside = follows and last.first >= self.sentence[0]
            rule = MAY_GO_ON if parted and not beside else GOES_ON
            return source._replace(rule=rule, via=None)
        first, after = self.sentence
        if first >= after or self._is_parted(after, index) or self.rules.order.verb_first:
            return None
        if leaves_out_subject_last(self.rules.tokens):
            return None  # Toplantıya Ayşe Demir de katıldı. Yolun kapandığını söyledi.
        speaker = self.rules.order.opening(first, after)
        return speaker and SourceAndCue(speaker, None, SENTENCE_BEFORE)

    def _agrees(self, speaker: Phrase, index: int) -> bool:
        """Whether the Romance verb at `index`, or behind its adverbs, is of as many: Los vecinos …. [Añadieron] que …."""
        tokens, vocabulary = self.rules.tokens, self.rules.tokens.vocabulary
        verb = self.rules.order.next(_VERB, index, index + _LONGEST_OPENING)
        first, after = speaker
        together = self.rules.order.next(_COORDINATING, first, after) is not None
        if not vocabulary.several_verb_endings or verb is None or together:
            return True
        if tokens.has(first, _ARTICLE):
            several = tokens.form[first] in vocabulary.several_articles
        else:
            several = tokens.can_be(first, WordClass.PLURAL) and not tokens.has(first, _CAPITAL)
        return several == tokens.form[verb].endswith(vocabulary.several_verb_endings)

    def _is_body_of_report(self) -> bool:
        """Whether a Turkish body only reported what was said last, of whom the next sentence tells: `Polise göre A. B'yi kabul etmedi`."""
        tokens, source = self.rules.tokens, self.last and self.last.source
        if not source or not source.speaker or source.rule != ACCORDING_POSTPOSED:
            return False
        form, words = tokens.form[source.speaker.after - 1], tokens.vocabulary
        stems = (form.removesuffix(ending) for ending in words.governed_endings)
        body = any(words.tags_of(stem) & Tag.GROUP for stem in stems)
        return body and leaves_out_subject_last(tokens)

    def _is_anothers_turn(self) -> bool:
        """Whether an Arabic sentence in front, in which nothing is said, tells of somebody: وانتقد المدرب سامي شاكر …."""
        first, after = self.sentence
        told = self.last is not None and self.last.after > first
        if told or not self.rules.order.verb_first or first >= after:
            return False
        doer = self.rules.order.opening(first, after)
        return doer is not None and self.rules.tokens.has(doer.first, Tag.ROLE | Tag.TITLE)

    def _in_between(self, index: int) -> Phrase | None:
        """Whom the sentence in front is about, where it stands behind what was said last.

        `«…», powiedział X. Y odsyła do sądu. Przekazała, że …`; in a Romance language only who is somebody:
        `…, dijo X. La ministra Y visitó la obra. Agregó que …`.
        """
        first, after = self.sentence
        last, order = self.last, self.rules.order
        if last is None or last.after > first or first >= after:
            return None
        romance = is_romance(self.rules.tokens)
        if not (self.rules.tokens.vocabulary.declines or romance) or self._is_parted(after, index):
            return None
        found = order.opening(first, after)
        if found is None or (romance and not order.names_somebody(found)):
            return None
        return found if self._agrees(found, index) else None

    def led_in(self, quote: int, *, has_verb: bool = False) -> tuple[SourceAndCue | None, int]:
        """The source and group of a sentence that is nothing but a quotation, or has a verb behind it."""
        first, after = self.sentence
        last = self.last
        source = self._told_in_front(first, after)
        turn = self._is_turn(quote) and not (has_verb and self._is_told_of(first))
        if source is not None or turn or self._is_subheading(quote):
            return source, 0
        border = self._is_parted(after, quote)
        passed_on = last if last and last.first >= first and self._is_passed_on(last) else None
        if passed_on is not None:
            last = None
        if last is not None and last.source is not None and last.first >= first:
            return self._continued(last.source, last, sure=last.quoted or not border)
        reported = (
            self.rules.order.next(_SUBJUNCTIVE, first, after) is not None and last is not None
        )
        speaker = None
        if not (reported or border or first >= after):
            opening = self.rules.order.opening(first, after)
            speaker = opening if passed_on is None else self._only_doer(passed_on)
        if speaker is not None:
            one_of_two = self._is_one_of_two(speaker)
            source = SourceAndCue(speaker, None, SENTENCE_BEFORE)
            return None if one_of_two else source, 0
        if last is not None and last.source is not None and not self._is_of_headline(last, quote):
            return self._continued(last.source, last, sure=not self._is_parted(last.after, quote))
        return None, 0

    def hung_on(self, first: int, quote: int, after: int) -> SourceAndCue | None:
        """Who goes on behind a circumstance of his own: `« A », raconte Léa Rolin. Avec la crue, « j'ai peur de B »`."""
        tokens, last = self.rules.tokens, self.last
        if last is None or not last.quoted or last.first < self.sentence[0]:
            return None
        if self.rules.order.has_words(quote + 1, after):
            return None
        if last.source is None or last.source.speaker is None or self._is_parted(last.after, quote):
            return None
        stretch = tokens.stretch[quote]
        opens = tokens.has(first, Tag.PREPOSITION | Tag.ATTACHING)
        according = tokens.phrase.get(first, (0, ""))[1].startswith("according")
        if (
            not opens
            or according
            or quote - first > _LONGEST_HUNG
            or not tokens.text[stretch.inner].islower()
        ):
            return None
        inside = range(first + 1, quote)
        named = any(tokens.has(i, _CAPITAL) and tokens.has(i + 1, _CAPITAL) for i in inside)
        if named or any(tokens.has(i, _TELLS_MORE) for i in inside):
            return None
        return last.source._replace(rule=GOES_ON, via=None)

    def _is_of_headline(self, last: Utterance, quote: int) -> bool:
        """Whether a Romance headline names who said something last, and other sentences stand between: `Paz: «A»; Ríos: «B»`."""
        source, first = last.source, self.sentence[0]
        if source is None or source.rule is not NAME_AND_COLON or last.first >= first:
            return False
        return is_romance(self.rules.tokens) and self._is_parted(last.after, quote)

    def _told_in_front(self, first: int, after: int) -> SourceAndCue | None:
        """The source of a sentence in front that ends in a colon, or says whom a statement is from."""
        if first < after and (self._leads_in(after - 1) or self._sender(first, after)):
            return self._announced(first, after) or self._labelled(first, after)
        return None

    def _leads_in(self, last: int) -> bool:
        """Whether a colon ends a sentence, or a semicolon its line, as Turkish papers have it: `şunları söyledi;`."""
        tokens = self.rules.tokens
        if tokens.has(last, _COLON):
            return True
        semicolon = self.rules.order.bare_subject and tokens.form[last] == ";"
        return semicolon and tokens.text.startswith("\n", tokens.end[last])

    def _labelled(self, first: int, after: int) -> SourceAndCue | None:
        """Whose words follow a line that is a whole name and a colon: `Ann Berg:`, `Ann Berg, the mayor:`."""
        tokens, order = self.rules.tokens, self.rules.order
        if after - first > _LONGEST_LABEL or order.headlines_name_topics:
            return None
        speaker = order.before_colon(first, after - 1)
        if speaker is None:
            return None
        apart = speaker.after < after - 1 and not tokens.has(speaker.after, _COMMA)
        if apart or not is_label(tokens, first, after - 1) or not order.names_somebody(speaker):
            return None
        return SourceAndCue(speaker, None, NAME_AND_COLON)

    def body(self) -> Phrase | None:
        """The body whose document a quotation is from that names none: `X баёнот берди. «…», дейилади унда`.

        It gave the document out, or told something, in the sentence in front.
        """
        first, after = self.sentence
        last, order = self.last, self.rules.order
        if last is not None and last.first >= first and last.after > after:
            return None
        tells = order.next(Tag.DOCUMENT, first, after) is not None or any(
            order.is_cue(i, first, _SAY) for i in self.rules.tokens.hints(first, after)
        )
        if first >= after or not tells:
            return None
        source = last.source if last is not None and last.first >= first else None
        speaker = order.opening(first, after) if source is None else source.speaker
        if speaker is None or order.next(Tag.GROUP, *speaker) is None:
            return None
        # Күбөлөр … айтышты. «…», деп кайрылууда айтылды: witnesses give nothing out.
        several = self.rules.tokens.vocabulary.plural_endings
        people = bool(several) and self.rules.tokens.form[speaker.after - 1].endswith(several)
        return None if people and order.next(Tag.DOCUMENT, first, after) is None else speaker

    def _is_passed_on(self, claim: Utterance) -> bool:
        """Whether an outlet only tells what somebody did, who goes on: `X met envoys, Lake.uz reports`."""
        source, order = claim.source, self.rules.order
        if claim.quoted or source is None or source.cue is None or source.speaker is None:
            return False
        relays = self.rules.tokens.has(source.cue.first, Tag.RELAY)
        return relays and names_outlet(order, *source.speaker)

    def _only_doer(self, claim: Utterance) -> Phrase | None:
        """The subject of what an outlet tells, if that one does something, and nobody else is in it."""
        tokens = self.rules.tokens
        speaker = self.rules.order.opening(claim.first, claim.after)
        if speaker is None or not tokens.has(speaker.after, _WORD):
            return None
        alone = not any(
            tokens.has(i, _ANYBODY) and not tokens.has(i, Tag.TIME)
            for i in range(speaker.after, claim.after)
        )
        does = tokens.can_be(speaker.after, WordClass.FINITE) or self.rules.order.verb_final
        return speaker if alone and does else None

    def _continued(
        self, source: SourceAndCue, last: Utterance, sure: bool
    ) -> tuple[SourceAndCue, int]:
        """Whoever spoke last: for sure in one paragraph, or right behind a quotation that is his for sure."""
        rule = GOES_ON if sure and source.rule is not MAY_GO_ON else MAY_GO_ON
        return source._replace(rule=rule), last.group if sure and last.quoted else 0

    def _is_parted(self, after: int, quote: int) -> bool:
        """Whether a paragraph ends between the sentence or utterance before `after` and a quotation."""
        tokens = self.rules.tokens
        while after > 0 and not tokens.has(after - 1, _WORD | _QUOTED):
            after -= 1
        begin = tokens.end[after - 1] if after > 0 else 0
        return "\n" in tokens.text[begin : tokens.start[quote]]

    def _is_told_of(self, first: int) -> bool:
        """Whether the sentence in front tells what somebody said: `X mówił, że A. – B – dodał.`."""
        last, declines = self.last, self.rules.tokens.vocabulary.declines
        return declines and last is not None and not last.quoted and last.first >= first

    def _is_turn(self, quote: int) -> bool:
        """Whether a dash opens a stretch: a new turn of a dialogue, that is somebody else's."""
        stretch, text = self.rules.tokens.stretch[quote], self.rules.tokens.text
        line = text[text.rfind("\n", 0, stretch.start) + 1 : stretch.start].strip()
        return stretch.start == stretch.inner and line in ("—", "–", "―", "-")

    def _is_subheading(self, quote: int) -> bool:
        """Whether a stretch is a line of its own that no stop ends: what somebody says further down.

        It stands between lines that are no quotations, where others that end a line have their stop.
        """
        tokens = self.rules.tokens
        stretch, text = tokens.stretch[quote], tokens.text
        begin = text.rfind("\n", 0, stretch.start) + 1
        end = text.find("\n", stretch.end)
        if (
            end < 0
            or stretch.inner_end - stretch.inner > _LONGEST_HEADING
            or text[begin : stretch.start].strip()
            or text[stretch.end : end].strip()
            or not _lacks_stop(text, stretch)
        ):
            return False
        before, behind = text[:begin].rstrip(), end + len(text[end:]) - len(text[end:].lstrip())
        if not before or before.endswith(":") or behind >= len(text):
            return False
        return not _has_line_ended_by_words(tokens) and not any(
            other.start == behind
            or (
                other.start < len(before) <= other.end + 1
                and _begins_line(text, other)
                and _lacks_stop(text, other)
            )
            for other in _stretches_beside(tokens, quote)
        )

    def _is_one_of_two(self, speaker: Phrase) -> bool:
        """Whether another name is joined to a phrase in front: `Ann Berg and [Paul Dunn] met`."""
        joint = speaker.first - 1
        return (
            self.rules.tokens.has(joint, _COORDINATING)
            and not self.rules.tokens.has(joint, _CAPITAL)
            and self.rules.tokens.has(joint - 1, _CAPITAL)
        )

    def _announced(self, first: int, after: int) -> SourceAndCue | None:
        """The source of a sentence that ends in a colon, `Tokayev went on:`."""
        sender = self._sender(first, after) or self._told_by_claim(first)
        sender = sender or self._owner_of_words(first, after) or self._in_saying(first, after)
        if sender is not None:
            return sender
        for index in reversed(self.rules.tokens.hints(first, after)):
            if self.rules.order.is_cue(index, first, _SAY | _JUDGE | _EXCLAIM):
                cue = Phrase(index, self.rules.order.cue_end(index))
                found = self.rules.subject_of(cue, first, after)
                found = found and self._told_through(found, cue, after)
                return found and found._replace(rule=ANNOUNCED)
        return None

    def _owner_of_words(self, first: int, after: int) -> SourceAndCue | None:
        """Whose words a Turkic line calls what follows its colon: `Ayşe Demir'in [açıklamaları şöyle]:`."""
        if not self.rules.order.bare_subject:
            return None
        tokens = self.rules.tokens
        for index in range(max(first, after - 1 - _LONGEST_OPENING), after):
            if tokens.phrase.get(index) != (after - 1, "words_follow"):
                continue
            owner = self.rules.order.owner_before(index, first)
            while owner is not None and tokens.form[owner.first] in tokens.vocabulary.attributive:
                owner = Phrase(owner.first + 1, owner.after)  # değinen [X'in]
            return owner and SourceAndCue(owner, Phrase(index, after - 1), ANNOUNCED)
        return None

    def _in_saying(self, first: int, after: int) -> SourceAndCue | None:
        """Who does something in saying what follows: `X entered the hall, [saying]:`, `X si è presentato [spiegando]:`."""
        rules, participle = self.rules, after - 2
        told = rules.tokens.has(participle, Tag.SAYING) and not rules.tokens.has(participle, _SAY)
        if not told or participle <= first or rules.order.bare_subject:
            return None
        speaker = rules.main_subject(participle, first, None)
        if speaker is None or not rules.order.names_somebody(speaker):
            return None
        return SourceAndCue(speaker, Phrase(participle, participle + 1), ANNOUNCED)

    def _told_through(self, source: SourceAndCue, cue: Phrase, after: int) -> SourceAndCue | None:
        """Whoever an outlet tells of in front of a Turkic colon: `Göl.az xəbər verir ki, [məşqçi X] belə şərh verib:`."""
        order, outlet = self.rules.order, source.speaker
        if not order.bare_subject or outlet is None or not names_outlet(order, *outlet):
            return source
        that = order.next(Tag.THAT, outlet.after, after)
        if that is None or that > cue.after:
            return source
        speaker = order.opening(that + 1, after)
        return speaker and SourceAndCue(speaker, cue, ANNOUNCED, outlet)

    def _told_by_claim(self, first: int) -> SourceAndCue | None:
        """Who told what a verb-final sentence reports in front of its colon: `Onun sözlərinə görə, CLAUSE:`."""
        last = self.last
        if not self.rules.order.bare_subject or last is None or last.first < first:
            return None
        source = last.source
        if last.quoted or source is None or source.speaker is None:
            return None
        if source.rule not in ACCORDING and last.after < self.sentence[1] - 1:
            return None  # unlike O bildirib ki, CLAUSE:
        if only_relays(self.rules.order, *source.speaker):
            return None  # Göl.az-ın məlumatına görə, X … söyləyib:
        return source._replace(rule=ANNOUNCED)

    def _sender(self, first: int, after: int) -> SourceAndCue | None:
        """Whom a statement is from, by the line above it: `And from Mayor Ann Lodge:`."""
        tokens = self.rules.tokens
        while first < after and self.rules.tag[first] & (_COORDINATING | _CONJUNCTION | _ADVERB):
            first += 1
        end, field = tokens.phrase.get(first, (0, ""))
        if field != "sender":
            return None
        speaker = self.rules.order.phrases.starting(end, after)
        if speaker is None or not self.rules.order.names_somebody(speaker):
            return None
        last = after - self._leads_in(after - 1)
        verb = tokens.vocabulary.order is OrderKind.VERB_SECOND and speaker.after < last
        if verb and tokens.has(speaker.after, _WORD):
            return None  # Auch von Ruhe will Berg nichts hören.
        return SourceAndCue(speaker, Phrase(first, end), ANNOUNCED)


@lru_cache(maxsize=1)
def _has_line_ended_by_words(tokens: Tokens) -> bool:
    """Whether a line ends in a quotation without a stop, with something in front: here that is no sign of a heading."""
    text = tokens.text
    return any(
        _ends_line(text, each) and _lacks_stop(text, each) and not _begins_line(text, each)
        for each in tokens.stretch.values()
    )


def _stretches_beside(tokens: Tokens, quote: int) -> Iterator[QuotedStretch]:
    """What else is quoted in front of a quotation and behind it, with no word between."""
    for step in (-1, 1):
        place = quote + step
        while 0 <= place < len(tokens) and not tokens.has(place, _WORD | _QUOTED):
            place += step
        if place in tokens.stretch:
            yield tokens.stretch[place]


def _lacks_stop(text: str, stretch: QuotedStretch) -> bool:
    """Whether what is quoted ends in a word, within its marks and behind them."""
    return text[stretch.inner : stretch.inner_end].rstrip()[-1:].isalnum()


def _ends_line(text: str, stretch: QuotedStretch) -> bool:
    """Whether nothing, not even a stop, stands behind a stretch in its line."""
    end = text.find("\n", stretch.end)
    return not text[stretch.end : end if end >= 0 else len(text)].strip()


def _begins_line(text: str, stretch: QuotedStretch) -> bool:
    """Whether nothing stands before a stretch in its line."""
    return not text[text.rfind("\n", 0, stretch.start) + 1 : stretch.start].strip()
