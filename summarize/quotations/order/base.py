"""What a word order is asked, and what most of them answer."""

from typing import ClassVar

from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.order.clause import ClauseWords
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import (
    CITED,
    NO_SUBJECT,
    SUBJECT_AFTER,
    SUBJECT_BEFORE,
    VERB_BEFORE,
)
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_SAYING = Tag.SAYING
_THAT = Tag.THAT
_WHETHER = Tag.WHETHER
_OPENS = Tag.OPENS_NOUN
_NOT_FINITE = Tag.NOT_FINITE
_ADVERB = Tag.ADVERB
_AUXILIARY = Tag.AUXILIARY
_CONJUNCTION = Tag.CONJUNCTION
_COORDINATING = Tag.COORDINATING
_PREPOSITION = Tag.PREPOSITION
_TIME = Tag.TIME
_PRONOUN = Tag.PRONOUN
_ROLE = Tag.ROLE
_CITES = Tag.CITES
_EXCLAIM = Tag.EXCLAIM
NO_ATTRIBUTE = (
    Tag.PREPOSITION | Tag.CONJUNCTION | Tag.AUXILIARY | Tag.PRONOUN | Tag.ARTICLE | Tag.SAY | Tag.THAT
)  # fmt: skip
_QUOTES = _SAY | _EXCLAIM
_SOMEBODY = Tag.ROLE | Tag.GROUP | Tag.CAPITAL
_NOT_COUNTED = (
    Tag.COMMA | Tag.CAPITAL | Tag.LINKING | Tag.PREPOSITION | Tag.COORDINATING
    | Tag.ARTICLE | Tag.AUXILIARY | Tag.PRONOUN
)  # fmt: skip
_FARTHEST_MAIN_VERB = 60
_MOST_ADDITIONS = 3
_LONGEST_NAME = 4
_FARTHEST_ROLE = 8
"""Tokens in front of a comma within which the role stands that a name behind it has."""


class Order(ClauseWords):
    """Finds the subjects of one block's clauses: the interface of this package."""

    verb_final: ClassVar[bool] = False
    """Whether the verb of saying follows what was said; where subjects stand is another matter."""

    bare_subject: ClassVar[bool] = False
    """Whether the subject stands in front and has no case ending, while every other noun has one."""

    verb_first: ClassVar[bool] = False
    """Whether the verb opens its clause, and its subject follows."""

    takes_postpositions: ClassVar[bool] = False
    """Whether a word for `according to` follows its source."""

    leaves_subjects_out: bool = False
    """Whether a verb may have no subject in its sentence, in this language."""

    subject_leads: ClassVar[bool] = False
    """Whether every clause has a subject, in front of its verb, and a comma behind what leads in."""

    headlines_name_topics: ClassVar[bool] = False
    """Whether a headline's words in front of a colon may be what it is about: `Il caso Rivolta: «…»`."""

    joints: ClassVar[int] = Tag.COORDINATING | Tag.CONJUNCTION
    """The words behind which a verb shares the subject of the verb before."""

    # -- a verb and its subject

    def subject_of(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """The source whose verb is `cue`, in a clause `[floor, limit)`."""
        if self.tag[cue.first] & _CITES:
            return self._cited(cue, floor, limit)
        return self._beside(cue, floor, limit)

    def _beside(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """The source whose subject stands next to the verb."""
        behind = self._first_behind(cue, limit)
        speaker = None if behind else self._in_front(cue.first, floor)
        if speaker is not None:
            return SourceAndCue(speaker, cue, SUBJECT_BEFORE)
        if behind is None and self._may_follow(cue.first, floor):
            behind = self.behind(cue.after, limit)
        return behind and SourceAndCue(behind, cue, VERB_BEFORE)

    def _first_behind(self, cue: Phrase, limit: int) -> Phrase | None:
        """The subject behind a verb where that place comes before the one in front of it."""
        return None

    def _in_front(self, verb: int, floor: int) -> Phrase | None:
        """The subject in front of a verb that reports what follows."""
        found = self.front(floor, verb) if self.verb_final else None
        return found or self.before(verb, floor)

    def _may_follow(self, verb: int, floor: int) -> bool:
        """Whether the subject may stand behind a verb that has none in front."""
        return not self.has_words(floor, verb)

    def _cited(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """`The paper quoted X as saying`: the object speaks, and the subject relays it."""
        first = cue.after
        while self.tokens.has(first, _ADVERB):
            first += 1
        if self.tokens.has(first, Tag.OBLIQUE):
            first += 1
        speaker = self.phrases.starting(first, limit)
        if speaker is None:
            speaker = self.phrases.subject_before(cue.first, floor)
            return speaker and SourceAndCue(speaker, cue, CITED)
        if first > cue.after:
            speaker = Phrase(cue.after, speaker.after)
        via = self.phrases.subject_before(cue.first, floor)
        return SourceAndCue(speaker, cue, CITED, via)

    def quoted_as(self, cite: int, floor: int, limit: int) -> SourceAndCue | None:
        """Who is quoted, and by which outlet: `The paper quoted [Ada Moss] as saying`, `was quoted as saying`.

        `None` where nothing is quoted like that; a source without a speaker where that is nobody.
        """
        cue = Phrase(cite, cite + 1)
        passive = self.tokens.has(cite - 1, _AUXILIARY)
        if passive:
            speaker = self.phrases.subject_before(cite - 1, floor)
            source = SourceAndCue(speaker, cue, CITED)
        else:
            source = self._cited(cue, floor, limit) or SourceAndCue(None, cue, CITED)
        source, after = self._behind_agent(source, limit)
        # Only `as` stands between.
        if source.speaker is None or not self.tokens.has(after + 1, _SAYING):
            return None
        # The case of Ada Moss says nothing.
        of = self.next(Tag.LINKING, *source.speaker)
        head = source.speaker if of is None else Phrase(source.speaker.first, of)
        speaks = passive or self.can_speak(source.speaker, limit)
        if not speaks or not self.names_somebody(head):
            return SourceAndCue(None, cue, NO_SUBJECT)
        outlet = source.via is not None and self.next(Tag.OUTLET, *source.via) is not None
        return source if outlet else source._replace(via=None)

    def _behind_agent(self, source: SourceAndCue, limit: int) -> tuple[SourceAndCue, int]:
        """The source with the outlet that quotes it, and where that ends: `was quoted [by the Lund Times] as saying`."""
        agent = source.after
        if source.via is not None or not self.tokens.has(agent, Tag.AGENT):
            return source, agent
        outlet = self.phrases.starting(agent + 1, limit)
        return (source, agent) if outlet is None else (source._replace(via=outlet), outlet.after)

    def before(self, verb: int, floor: int) -> Phrase | None:
        """The subject in front of a verb, looked for back to `floor`."""
        return self.phrases.subject_before(verb, floor)

    def behind(self, first: int, limit: int) -> Phrase | None:
        """The subject behind a verb that ends at `first`."""
        return self.phrases.starting(first, limit)

    def opening(self, first: int, limit: int) -> Phrase | None:
        """The name or pronoun that a clause opens with, an adverbial in front left aside."""
        tag = self.tag
        if self.tokens.has(first, _PREPOSITION | _CONJUNCTION | _SAYING | _TIME):
            comma = self.next(_COMMA, first, limit)
            if comma is not None:
                first = comma + 1
        skipped = _CONJUNCTION | _COORDINATING | _ADVERB
        # La is an adverb of its verb as well: la ha detto.
        while first < limit and tag[first] & skipped and not self._opens_with_article(first):
            first += 1
            first += self.tokens.has(first, _COMMA)
        if self._is_parted_adverb(first):
            first += 2
        phrase = self.phrases.subject_at(first, limit)
        if phrase is None or not tag[phrase.first] & (_CAPITAL | _PRONOUN | _OPENS):
            return None
        return phrase if self.names_somebody(phrase) else None

    def _opens_with_article(self, index: int) -> bool:
        """Whether an article with its capital and noun opens a sentence: La ministra visitó la obra."""
        tag = self.tag
        opens = tag[index] & Tag.ARTICLE and tag[index] & _CAPITAL and not tag[index] & _CONJUNCTION
        return bool(opens) and self.tokens.has(index + 1, _WORD)

    def _is_parted_adverb(self, index: int) -> bool:
        """Whether a comma parts a word that is an adverb, by the counts of its language: Overall, she smiled."""
        known = self.tokens.can_be(index, WordClass.ADVERB)
        name = self.tokens.can_be(index, WordClass.NAME | WordClass.NOUN | WordClass.GUESSED)
        return known and not name and self.tokens.has(index + 1, _COMMA)

    def front(self, first: int, limit: int) -> Phrase | None:
        """The subject of a clause that ends in its verb."""
        return self.opening(first, limit)

    def told_in(self, first: int, limit: int) -> Phrase | None:
        """What a clause whose verb has no subject says that something was told in."""
        return self.front(first, limit)

    def main_subject(self, verb: int, floor: int) -> Phrase | None:
        """The subject of the clause that a participle hangs on."""
        floor = max(floor, verb - _FARTHEST_MAIN_VERB)
        inner = self._inner_subject(verb, floor) if self.tokens.has(verb, _SAYING) else None
        if inner is not None:
            return inner
        for main in self.tokens.hints(floor, verb):
            if self.is_cue(main, floor, _QUOTES | _JUDGE):
                found = self._beside(Phrase(main, self.cue_end(main)), floor, verb)
                return found and found.speaker
        return self.opening(floor, verb)

    def _inner_subject(self, verb: int, floor: int) -> Phrase | None:
        """The subject of the clause under a conjunction in which a participle stands, no comma between.

        `Berg told how [a man] came in saying that …`, `…, cuando [un hombre] entró diciendo que …`.
        """
        tokens = self.tokens
        for index in range(verb - 1, floor, -1):
            if tokens.has(index, _COMMA):
                return None
            if not tokens.has(index, _CONJUNCTION) or tokens.has(index, _COORDINATING | _THAT):
                continue
            subject = self.phrases.subject_at(index + 1, verb)
            if subject is None or not tokens.has(subject.after, _WORD):
                return None
            unknown = not tokens.word[subject.after]
            told = unknown or tokens.can_be(subject.after, WordClass.FINITE)
            return subject if told else None
        return None

    def shares_subject(self, verb: int) -> bool:
        """Whether a verb goes on with the subject of the one before it, by what joins the two."""
        return self.tokens.has(verb - 1, self.joints)

    def leaves_out(self, verb: int, floor: int) -> bool:
        """Whether a clause `[floor, verb]` says by its verb alone that who spoke last goes on."""
        return False

    def opens_meanwhile(self, index: int) -> bool:
        """Whether a word begins what the subject does besides: informując o tym."""
        return False

    def is_done_besides(self, first: int, after: int) -> bool:
        """Whether all of a stretch is what the subject does besides, and reports nothing: mówił X, [odnosząc się do Y]."""
        reports = Tag.THAT | Tag.COLON
        return self.opens_meanwhile(first) and not any(
            self.tokens.has(i, reports) and not self.tokens.has(i, Tag.WHETHER)
            for i in range(first, after)
        )

    def leaves_subject_out(self, verb: int, floor: int) -> bool:
        """Whether a verb may have no subject in its sentence `[floor, …`, as this one stands there."""
        return False

    # -- behind what was said

    def split_verb(self, index: int, limit: int) -> SourceAndCue | None:
        """A verb in two parts with its subject in between."""
        return None

    def behind_manner(self, index: int, limit: int) -> int:
        """Past how or where something was said, if that may stand in front of the verb."""
        return index

    def unlisted_verb(self, index: int) -> SourceAndCue | None:
        """A verb that nobody listed, behind a quotation, with its subject."""
        return None

    def is_base_form(self, form: str) -> bool:
        """Whether a verb of saying stands as behind `to`, where that differs from all but one finite form."""
        return False

    def is_epithet(self, index: int) -> bool:
        """Whether words in marks only tell what somebody is whom they stand in front of."""
        return False

    def can_speak(self, speaker: Phrase, limit: int) -> bool:
        """Whether the phrase behind a verb may be its subject."""
        tag = self.tag
        if tag[speaker.first] & (_CAPITAL | _OPENS | _PRONOUN):
            behind = tag[speaker.after] if speaker.after < limit else _COMMA
            return not behind & (_AUXILIARY | _NOT_FINITE)
        return self._is_anybody(speaker)

    def _is_anybody(self, speaker: Phrase) -> bool:
        """Whether a phrase without capitals may be somebody."""
        return self.next(_SOMEBODY, *speaker) is not None

    def subject_and_verb(self, index: int, limit: int) -> SourceAndCue | None:
        """The source of a verb that follows its subject, behind what was said."""
        if self.opens_another(index):
            return None
        for verb in self.tokens.hints(index + 1, limit):
            if not self.is_cue(verb, index, _QUOTES):
                continue
            speaker = self.before(verb, index)
            if speaker is None or self._starts_elsewhere(speaker.first, index):
                speaker = self._opening_name(index, verb)
            if speaker is None:
                return None
            cue = Phrase(verb, self.cue_end(verb))
            if self._reports_clause(cue):
                return None
            return SourceAndCue(speaker, cue, SUBJECT_AFTER)
        return None

    def opens_another(self, index: int) -> bool:
        """Whether a word sets a statement of somebody else against the one before: `«A», а Y сказал «B»`."""
        return self.tokens.form[index] in self.tokens.vocabulary.contrasting

    def _reports_clause(self, cue: Phrase) -> bool:
        """Whether a conjunction behind a verb, or behind its comma, opens what it reports."""
        behind = cue.after + self.tokens.has(cue.after, _COMMA)
        return self.tokens.has(behind, _THAT)

    def _opening_name(self, index: int, verb: int) -> Phrase | None:
        """The name of `X, the founder of Y said`, whose apposition no comma closes."""
        if not self.tag[index] & _CAPITAL:
            return None
        name = self.phrases.starting(index, verb)
        return name if name is not None and self.tokens.has(name.after, _COMMA) else None

    def _starts_elsewhere(self, first: int, index: int) -> bool:
        """Whether more than adverbs and attributes stand before a clause's subject."""
        tag = self.tag
        while index < first and tag[index] & (_CONJUNCTION | _ADVERB | _AUXILIARY | _COORDINATING):
            index += 1
        if any(tag[i] & (_CAPITAL | _ROLE) for i in range(index, first)):
            return False
        return any(
            not tag[i] & _WORD or tag[i] & NO_ATTRIBUTE or self._is_pronoun_like(i)
            for i in range(index, first)
        )

    def _is_pronoun_like(self, index: int) -> bool:
        """Whether an English word that no list has is no attribute: `something President Orr said`."""
        alone = self.subject_leads and self.tag[index] == _WORD
        return alone and self.tokens.can_be(index, WordClass.MOSTLY_FUNCTION)

    def may_say_alone(self, quote: int, floor: int) -> bool:
        """Whether the verb behind a quotation may have its subject in front of it, or none."""
        return self.verb_final

    # -- according to

    def source_behind(self, index: int, floor: int, limit: int) -> Phrase | None:
        """The source behind the phrase at `index` that means `according to`."""
        if self._is_citing(index, floor, limit):
            return None
        return self.governed(self.tokens.phrase[index][0], limit)

    def behind_which(self, index: int) -> int | None:
        """Past a pronoun at `index` that means the noun in front, as a source: secondo [il quale]."""
        return None

    def _is_citing(self, index: int, floor: int, limit: int) -> bool:
        """Whether a phrase only says whom the one who says it cites: `ТАСС, ссылаясь на X, написал`."""
        end = self.tokens.phrase[index][0]
        if " ".join(self.tokens.form[index:end]) not in self.tokens.vocabulary.citing:
            return False
        hints = (*self.tokens.hints(floor, index), *self.tokens.hints(end, limit))
        return any(self.is_cue(verb, floor, _SAY) for verb in hints)

    def governed(self, first: int, limit: int) -> Phrase | None:
        """The noun phrase behind a preposition or a phrase that ends in one."""
        source = self.phrases.starting(first, limit)
        if source is None:
            return None
        source = self.before_number(source, source.first)
        return self._issuer(source, limit) if self.tokens.vocabulary.issued else source

    def before_number(self, source: Phrase, noun: int) -> Phrase:
        """A source without those that are counted behind it: по данным полиции [12 человек] погибли."""
        numbers = (i for i in range(noun + 1, source.after) if self._opens_count(source, i))
        return source._replace(after=next(numbers, source.after))

    def _opens_count(self, source: Phrase, index: int) -> bool:
        """Whether a number counts what follows, and is no part of what is in front: [Article 5] members, France 3."""
        tokens, last = self.tokens, index - 1
        if not tokens.form[index].isdecimal() or tokens.has(index + 1, _NOT_COUNTED):
            return False
        if not tokens.has(last, _CAPITAL):
            numbered = Tag.DOCUMENT | Tag.OUTLET | Tag.LINKING | Tag.PREPOSITION
            return tokens.has(index + 1, _TIME) or not tokens.has(last, numbered)
        if tokens.slice(last, index).isupper():
            return True
        before = last - 1
        opened = tokens.has(last, Tag.GROUP) and tokens.has(
            before, _OPENS
        )  # la Policía [12 personas]
        named = gender_of_given_name(tokens.slice(before, last)) is not None
        return before >= source.first and (opened or named)

    def _issuer(self, source: Phrase, limit: int) -> Phrase:
        """Who gave out what a source is: `research by [X]`, `a report released on Friday by [X]`, or `[a report] released`."""
        tokens, issued = self.tokens, self.tokens.vocabulary.issued
        whole, agent = source, self.next(Tag.AGENT, source.first + 1, source.after)
        source = Phrase(source.first, agent or source.after)
        if self.next(_SOMEBODY, source.first + 1, source.after) is not None:
            return whole
        made = next((i for i in range(*source) if tokens.form[i] in issued), source.after)
        if made == source.after and self._ends_in_participle(source):
            return Phrase(
                source.first, made - 1
            )  # a letter [seen] by X: by whom it is nobody tells
        named = source if made in (source.first, source.after) else Phrase(source.first, made)
        by = made + tokens.is_form(made, issued)
        while (
            by < limit
            and tokens.has(by, Tag.TIME | _ADVERB | _PREPOSITION)
            and (tokens.has(by, Tag.TIME | _ADVERB) or tokens.has(by + 1, Tag.TIME))
        ):
            by += 1
        if not tokens.has(by, Tag.AGENT):
            return named
        issuer = self.phrases.starting(by + 1, limit)
        told = issuer is not None and self.next(_SOMEBODY, *issuer) is not None
        return issuer if issuer is not None and told and self.names_somebody(issuer) else named

    def _ends_in_participle(self, source: Phrase) -> bool:
        """Whether the last word of a phrase only tells what was done with the noun in front, and by whom."""
        last = source.after - 1
        verbal = self.tokens.can_be(last, WordClass.NOT_FINITE) and self.tokens.has(
            last + 1, Tag.AGENT
        )
        noun = self.tokens.can_be(last, WordClass.MOSTLY_NOUN) or self.tokens.has(
            last, Tag.DOCUMENT
        )
        return verbal and not noun and last > source.first

    def owner_before(self, index: int, floor: int) -> Phrase | None:
        """The source in front of a phrase that means according to it."""
        return self.phrases.ending(index - 1, floor)

    def without_clause(self, source: Phrase, after: int) -> Phrase:
        """A source that opens its sentence, without what belongs to the clause behind it."""
        if self.verb_final and self.tag[source.first] & Tag.QUOTED:
            return Phrase(source.first, source.first + 1)
        return source

    def behind_source(self, first: int, after: int) -> int:
        """Where the clause begins behind `according to X, who runs Y, a body of Z,`."""
        comma = self.next(_COMMA, first, after)
        if comma is None:
            return first
        for _ in range(_MOST_ADDITIONS):
            closing = self.next(_COMMA, comma + 1, after)
            named = closing is not None and self._names_office(comma, closing, after)
            adds = self.adds_to_name(comma + 1, after) or named
            if comma != first or not adds:
                break
            if closing is None:
                return comma + 1
            first = comma = closing
        return comma + 1

    def _names_office(self, comma: int, closing: int, after: int) -> bool:
        """Whether commas part off the name of the office in front: `According to the mayor, Ann Field,`.

        Unlike the subject of the clause, to which something is added: `Ann Field Park, which is old,`.
        """
        tokens, name = self.tokens, comma + 1
        place = tokens.has(closing - 1, Tag.NOT_PERSON | Tag.PLACE | Tag.GROUP)
        if place or not 1 < closing - name <= _LONGEST_NAME:
            return False
        if gender_of_given_name(tokens.slice(name, name + 1)) is None:
            return False
        alone = all(tokens.has(i, _CAPITAL | Tag.PARTICLE) for i in range(name, closing))
        if not alone or not self._is_main(closing + 1, after):
            return False
        for index in range(comma - 1, max(-1, comma - _FARTHEST_ROLE), -1):
            if tokens.has(index, _ROLE):
                return True
            if not tokens.has(index, _WORD):
                return False
        return False

    def _is_main(self, first: int, after: int) -> bool:
        """Whether no further comma comes before the verb of a clause that begins at `first`."""
        tokens, comma = self.tokens, self.next(_COMMA, first, after)
        if first >= after or tokens.form[first] in tokens.vocabulary.relatives:
            return False
        return comma is None or any(
            tokens.has(i, Tag.AUXILIARY) or tokens.can_be(i, WordClass.MOSTLY_FINITE)
            for i in range(first, comma)
        )

    def adds_to_thing(self, cue: Phrase, limit: int) -> bool:
        """Whether a verb adds to something that a clause belongs to: `add to evidence that prices fall`."""
        return False

    def goes_round(self, first: int, after: int) -> bool:
        """Whether a clause goes on behind the source that stands in it."""
        return False

    def tells_topic(self, index: int) -> bool:
        """Whether `index` goes on with what somebody speaks of, rather than what he says."""
        return False

    def is_aside(self, first: int) -> bool:
        """Whether a clause at `first` only says who says the clause behind it: `As X says, …`."""
        return False

    def lacks_verb(self, first: int, after: int) -> bool:
        """Whether the subject of a clause stands in `[first, after)`, and its verb does not."""
        return False

    def states_nothing(self, first: int, after: int) -> bool:
        """Whether `[first, after)` has no verb, so that a name behind its comma is that of its subject."""
        return False

    def adds_to_name(self, first: int, after: int) -> bool:
        """Whether a clause after a name and a comma is about the name: `who runs Y`, `head of Z`."""
        tag = self.tag
        if first >= after:
            return False
        if tag[first] & (_PRONOUN | _WHETHER) and self._is_relative(first):
            return True
        closing = self.next(_COMMA, first, after)
        return closing is not None and self.is_apposition(first, closing)

    def is_apposition(self, first: int, after: int) -> bool:
        """Whether a part between commas only adds to a name."""
        if self.next(_SAY | _AUXILIARY, first, after) is not None:
            return False
        return self.next(_ROLE, first, min(after, first + 5)) is not None

    def _is_relative(self, index: int) -> bool:
        return self.tokens.vocabulary.pronouns.get(self.tokens.form[index]) == "w"

    # -- what is reported

    def before_colon(self, floor: int, colon: int) -> Phrase | None:
        """The speaker in front of a colon, in a clause without a verb of saying."""
        return self.phrases.subject_at(floor, colon + 1)

    def is_reported(self, first: int, after: int) -> bool:
        """Whether a verb marks `[first, after)` as reported by its mood."""
        return False

    def held_clause(self, first: int, after: int) -> Phrase | None:
        """The clause that an object holds which opens `[first, after)`, its verb behind."""
        return None

    def hangs(self, first: int, after: int) -> bool:
        """Whether a clause that opens with a conjunction is no more than part of another."""
        return True

    def reports_on(self, first: int, after: int) -> bool:
        """Whether whoever spoke last may be reported on in `[first, after)`, which holds a quotation."""
        return self.next(Tag.SUBJUNCTIVE, first, after) is not None

    def opens_report(self, verb: int, source: SourceAndCue, start: int) -> bool:
        """Whether what a verb reports begins at `start`, rather than its object."""
        return True

    def past_office(self, source: SourceAndCue, comma: int, limit: int) -> int:
        """The comma behind which what is reported begins, past an office that the speaker has behind one."""
        return comma

    def reports_behind(self, source: SourceAndCue) -> bool:
        """Whether what a verb reports may follow it."""
        return True

    def is_but_object(self, first: int, after: int) -> bool:
        """Whether `[first, after)` in front of a verb of saying is only its object, and states nothing."""
        return False

    def closes_report(self, first: int, after: int) -> bool:
        """Whether the verb at the end of `[first, after)` may report the clause in front of it."""
        return self.verb_final

    def takes_object(self, after: int) -> bool:
        """Whether the object that ends at `after` may stand in front of its verb of saying."""
        return True
