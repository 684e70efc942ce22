"""Who said what: the rules that tie quoted stretches and reported clauses to a speaker.

Each rule has a name, and every result carries the name of the rule that made it. Rules look at one
sentence at a time, in an order of falling certainty: attribution after the quotation, before it,
around it; what no rule ties is handed down from the quotation before, or left without a speaker.
"""

from dataclasses import dataclass
from typing import NamedTuple

from summarize.quotations.phrases import Phrase, Phrases
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag

_WORD = int(Tag.WORD)
_CAPITAL = int(Tag.CAPITAL)
_COMMA = int(Tag.COMMA)
_DASH = int(Tag.DASH)
_COLON = int(Tag.COLON)
_STOP = int(Tag.STOP)
_QUOTED = int(Tag.QUOTED)
_SAY = int(Tag.SAY)
_JUDGE = int(Tag.JUDGE)
_SAYING = int(Tag.SAYING)
_CUE = _SAY | _JUDGE | _SAYING
_THAT = int(Tag.THAT)
_ARTICLE = int(Tag.ARTICLE)
_OPENS = int(Tag.ARTICLE | Tag.POSSESSIVE | Tag.OBLIQUE)
_NOT_FINITE = int(Tag.NOT_FINITE)
_NEGATION = int(Tag.NEGATION)
_PASSIVE = int(Tag.PASSIVE)
_ADVERB = int(Tag.ADVERB)
_AUXILIARY = int(Tag.AUXILIARY)
_CONJUNCTION = int(Tag.CONJUNCTION)
_PREPOSITION = int(Tag.PREPOSITION)
_TIME = int(Tag.TIME)
_AUDIENCE = int(Tag.AUDIENCE)
_PHRASE = int(Tag.PHRASE)
_DOCUMENT = int(Tag.DOCUMENT)
_PRONOUN = int(Tag.PRONOUN)
_SKIPPED = _ADVERB | _AUXILIARY | _TIME

_LONGEST_ATTRIBUTION = 30
_SHORTEST_STATEMENT = 5


class Source(NamedTuple):
    """An attribution: tokens of the speaker (if any), of the cue, and the rule's name.

    `edge` is the first token after it (before it, for one that follows the words).
    """

    speaker: Phrase | None
    cue: Phrase | None
    rule: str
    edge: int
    via: Phrase | None = None


@dataclass(slots=True)
class Utterance:
    """What somebody said: tokens `[first, after)`, which are one quotation or hold some.

    `group` numbers what was said in one breath.
    """

    first: int
    after: int
    source: Source | None
    group: int
    quoted: bool


class Reader:
    """Reads the sentences of one block, in order, and collects its utterances."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.phrases = Phrases(tokens)
        self.lexicon = tokens.vocabulary.lexicon
        self.utterances: list[Utterance] = []
        self._tag = tokens.tag
        self._group = 0
        self._last: Utterance | None = None

    def read(self) -> list[Utterance]:
        """The utterances of the block, in the order of the text."""
        quoted = iter(sorted(self.tokens.stretch))
        following = next(quoted, None)
        for first, after in self.tokens.sentences:
            stretches = []
            while following is not None and following < after:
                stretches.append(following)
                following = next(quoted, None)
            self._sentence(first, after, stretches)
        return self.utterances

    def _sentence(self, first: int, after: int, stretches: list[int]) -> None:
        speech = [q for q in stretches if not self._is_title(q, first)]
        if speech:
            self._quotations(first, after, speech)

    # -- quotations

    def _is_title(self, index: int, floor: int) -> bool:
        """Whether a stretch is a name or a title: `the film "Jaws"`."""
        before = self._tag[index - 1] if index > floor else _COMMA
        return not before & (_COMMA | _COLON) and self.phrases.is_name(index)

    def _quotations(self, first: int, after: int, speech: list[int]) -> None:
        previous: Utterance | None = None
        floor = first
        for place, quote in enumerate(speech):
            limit = speech[place + 1] if place + 1 < len(speech) else after
            current = self._after(quote, floor, previous) or self._before(
                quote, floor, after, previous
            )
            if current is None:
                current = self._handed_down(quote, first, limit, previous)
            if current is not None:
                self._say(current)
                previous = current
            floor = quote + 1

    def _say(self, utterance: Utterance) -> None:
        self.utterances.append(utterance)
        self._last = utterance

    def _new_group(self) -> int:
        self._group += 1
        return self._group

    def _after(self, quote: int, floor: int, previous: Utterance | None) -> Utterance | None:
        """`"...", said X` and its kin."""
        source = self.source_after(quote + 1, self._expects(quote))
        if source is None:
            return None
        lead = [i for i in range(floor, quote) if self._tag[i] & _WORD]
        if not lead or self._tag[quote - 1] & _COLON:
            return Utterance(quote, quote + 1, source, self._new_group(), quoted=True)
        if previous is not None or any(self._tag[i] & _SAY for i in lead):
            return Utterance(quote, quote + 1, source, self._new_group(), quoted=True)
        return Utterance(floor, quote + 1, source, self._new_group(), quoted=False)

    def _expects(self, quote: int) -> bool:
        """Whether the stretch ends in such a way that its attribution may follow."""
        tokens = self.tokens
        stretch = tokens.stretch[quote]
        last = tokens.text[stretch.inner_end - 1]
        if last in ",?!…—–-，？！":
            return True
        if tokens.has(quote + 1, _COMMA | _DASH):
            return True
        return last not in ".。" and not self.lexicon.titles_capitalised

    def source_after(self, index: int, expected: bool) -> Source | None:
        """The attribution that begins at `index`, after what was said."""
        tag = self._tag
        begin = index
        while self.tokens.has(index, _COMMA | _DASH) and index < begin + 2:
            index += 1
        if not expected or index >= len(tag):
            return None
        limit = self._limit(index)
        return (
            self._according(index, limit, begin)
            or self._verb_subject(index, limit, begin)
            or self._subject_verb(index, limit, begin)
        )

    def _limit(self, index: int) -> int:
        """The end of the clause, or of what may hold an attribution."""
        tag = self._tag
        last = min(len(tag), index + _LONGEST_ATTRIBUTION)
        while index < last:
            if tag[index] & (_STOP | _COLON) or (
                tag[index] & _QUOTED and not self.phrases.is_name(index)
            ):
                break
            index += 1
        return index

    def _according(self, index: int, limit: int, edge: int) -> Source | None:
        found = self.tokens.phrase.get(index)
        if found is None or found[1] not in ("according", "according_trailing"):
            return None
        speaker = self.phrases.starting(found[0], limit)
        if speaker is None:
            return None
        return Source(speaker, Phrase(index, found[0]), "according to, after", edge)

    def _verb_subject(self, index: int, limit: int, edge: int) -> Source | None:
        tag = self._tag
        while index < limit and tag[index] & (_ADVERB | _AUXILIARY) and not tag[index] & _SAY:
            index += 1
        if index >= limit or not tag[index] & _SAY or self._is_infinite(index):
            return None
        after = self._cue_end(index)
        speaker = self.phrases.starting(after, limit)
        if speaker is None or not self._can_speak(speaker, limit):
            return None
        return Source(speaker, Phrase(index, after), "verb and subject, after", edge)

    def _can_speak(self, speaker: Phrase, limit: int) -> bool:
        tag = self._tag
        if tag[speaker.first] & (_CAPITAL | _OPENS | _PRONOUN):
            behind = tag[speaker.after] if speaker.after < limit else _COMMA
            return not behind & (_AUXILIARY | _NOT_FINITE)
        return any(tag[i] & int(Tag.ROLE | Tag.GROUP | Tag.CAPITAL) for i in range(*speaker)) or (
            self.lexicon.free_order or self.lexicon.verb_final
        )

    def _subject_verb(self, index: int, limit: int, edge: int) -> Source | None:
        tag = self._tag
        for verb in range(index + 1, limit):
            if not tag[verb] & _SAY or not self._is_verb(verb, index):
                continue
            speaker = self.phrases.subject_before(verb, index)
            if speaker is None or self._starts_elsewhere(speaker.first, index):
                return None
            if self.tokens.has(self._cue_end(verb), _THAT):
                return None
            return Source(
                speaker, Phrase(verb, self._cue_end(verb)), "subject and verb, after", edge
            )
        return None

    def _starts_elsewhere(self, first: int, index: int) -> bool:
        """Whether more than adverbs stand between where a clause begins and its subject."""
        tag = self._tag
        while index < first and tag[index] & (_CONJUNCTION | _ADVERB | int(Tag.COORDINATING)):
            index += 1
        return index < first and not (
            tag[index] & _CAPITAL or any(tag[i] & _CAPITAL for i in range(index, first))
        )

    def _cue_end(self, verb: int) -> int:
        found = self.tokens.phrase.get(verb)
        return found[0] if found is not None and found[1] == "phrasal" else verb + 1

    def _is_infinite(self, verb: int) -> bool:
        return self.tokens.has(verb - 1, _NOT_FINITE | _NEGATION)

    def _is_verb(self, index: int, floor: int) -> bool:
        """Whether a word that may be a verb of saying is one here, rather than a noun or a name."""
        tag = self._tag
        if tag[index] & _CAPITAL and self.tokens.has(index - 1, _WORD):
            return False
        if index == floor:
            return True
        before = tag[index - 1]
        if before & _NOT_FINITE and not before & _AUXILIARY:
            return False
        if before & _OPENS and not before & _PRONOUN:
            return False
        return not (before & _PASSIVE and not before & _CAPITAL)

    # -- attribution before the quotation

    def _before(
        self, quote: int, floor: int, sentence_end: int, previous: Utterance | None
    ) -> Utterance | None:
        tag = self._tag
        for verb in range(quote - 1, floor - 1, -1):
            if tag[verb] & _CUE and self._is_verb(verb, floor):
                return self._cued(quote, verb, floor, sentence_end, previous)
            found = self.tokens.phrase.get(verb)
            if found is not None and found[1] == "according" and found[0] <= quote:
                speaker = self.phrases.starting(found[0], quote)
                if speaker is not None:
                    source = Source(
                        speaker, Phrase(verb, found[0]), "according to, before", speaker.after
                    )
                    return self._content(quote, source, sentence_end)
        if tag[quote - 1] & _COLON and quote > floor:
            return self._after_colon(quote, floor)
        return None

    def _cued(
        self, quote: int, verb: int, floor: int, sentence_end: int, previous: Utterance | None
    ) -> Utterance | None:
        tag = self._tag
        cue = Phrase(verb, self._cue_end(verb))
        if tag[verb] & _SAYING and not tag[verb] & (_SAY | _JUDGE):
            speaker = self._main_subject(verb, floor, previous)
            rule = "participle"
        else:
            speaker = self.phrases.subject_before(verb, floor)
            rule = "subject and verb, before"
            if speaker is None or self._is_adverbial(floor, verb):
                behind = self.phrases.starting(cue.after, quote)
                if behind is not None and (self.lexicon.verb_second or self.lexicon.free_order):
                    speaker, rule = behind, "verb and subject, before"
        source = Source(speaker, cue, rule, cue.after)
        return self._content(quote, source, sentence_end)

    def _is_adverbial(self, first: int, verb: int) -> bool:
        """Whether what stands before a verb in second place can't be its subject."""
        return self.lexicon.verb_second and bool(
            self._tag[first] & (_PREPOSITION | _ADVERB | _CONJUNCTION | int(Tag.OBLIQUE) | _TIME)
            and not self._tag[first] & _ARTICLE
        )

    def _main_subject(self, verb: int, floor: int, previous: Utterance | None) -> Phrase | None:
        """The subject of the clause that a participle hangs on."""
        if previous is not None and previous.source is not None:
            return previous.source.speaker
        for main in range(floor, verb):
            if self._tag[main] & (_SAY | _JUDGE) and self._is_verb(main, floor):
                return self.phrases.subject_before(main, floor)
        return self.opening_subject(floor, verb)

    def opening_subject(self, first: int, limit: int) -> Phrase | None:
        """The name or pronoun that a clause opens with, an adverbial in front left aside."""
        tag = self._tag
        if self.tokens.has(first, _PREPOSITION | _CONJUNCTION | _SAYING | _TIME):
            comma = next((i for i in range(first, limit) if tag[i] & _COMMA), None)
            if comma is not None:
                first = comma + 1
        while first < limit and tag[first] & (_CONJUNCTION | int(Tag.COORDINATING)):
            first += 1
        phrase = self.phrases.starting(first, limit)
        if phrase is None or not tag[phrase.first] & (_CAPITAL | _PRONOUN | _OPENS):
            return None
        return phrase

    def _content(self, quote: int, source: Source, sentence_end: int) -> Utterance:
        """What an attribution in front covers: the quotation, or a clause with it inside."""
        tag = self._tag
        between = range(source.edge, quote)
        words = [i for i in between if tag[i] & _WORD and not tag[i] & (_THAT | _ADVERB | _TIME)]
        if source.speaker is not None:
            words = [i for i in words if not source.speaker.first <= i < source.speaker.after]
        closing = tag[quote - 1]
        alone = (
            not words
            or closing & _COLON
            or (closing & _COMMA and len(words) <= 12)
            or (
                source.cue is not None
                and tag[source.cue.first] & _AUDIENCE
                and self._is_hearer(source.edge, quote)
            )
        )
        if alone:
            return Utterance(quote, quote + 1, source, self._new_group(), quoted=True)
        first = words[0]
        after = sentence_end
        while after > quote + 1 and not tag[after - 1] & (_WORD | _QUOTED):
            after -= 1
        return Utterance(first, max(after, quote + 1), source, self._new_group(), quoted=False)

    def _is_hearer(self, first: int, quote: int) -> bool:
        hearer = self.phrases.starting(first, quote)
        return hearer is not None and hearer.after == quote

    def _after_colon(self, quote: int, floor: int) -> Utterance | None:
        """`Tokayev: "..."`"""
        if quote - floor > 12:
            return None
        speaker = self.phrases.starting(floor, quote)
        if speaker is None or speaker.after != quote - 1:
            return None
        source = Source(speaker, None, "name and colon", quote)
        return Utterance(quote, quote + 1, source, self._new_group(), quoted=True)

    # -- no attribution of its own

    def _handed_down(
        self, quote: int, first: int, limit: int, previous: Utterance | None
    ) -> Utterance | None:
        """A quotation that goes on with one before it, or one that nobody is named for."""
        tag = self._tag
        stretch = self.tokens.stretch[quote]
        length = self.tokens.text.count(" ", stretch.inner, stretch.inner_end) + 1
        words_around = [
            i for i in (*range(first, quote), *range(quote + 1, limit)) if tag[i] & _WORD
        ]
        earlier = previous or self._last
        if previous is not None and not any(tag[i] & _WORD for i in range(previous.after, quote)):
            return Utterance(quote, quote + 1, previous.source, previous.group, quoted=True)
        if not words_around and earlier is not None and earlier.source is not None:
            source = earlier.source._replace(rule="goes on")
            return Utterance(quote, quote + 1, source, earlier.group, quoted=True)
        if length < _SHORTEST_STATEMENT:
            return None
        speaker = self.opening_subject(first, quote) if quote > first else None
        source = Source(speaker, None, "opening subject", quote) if speaker else None
        return Utterance(quote, quote + 1, source, self._new_group(), quoted=True)
