"""Clauses that open with their verb: Arabic.

The subject follows the verb or is left out, and what somebody did may stand behind his name without a preposition.
An `and`, a `to` and a `by` are written in one word with the next.
"""

from summarize.quotations.name_shapes import has_arabic_article
from summarize.quotations.order.uncased import UncasedOrder
from summarize.quotations.people.roles_beside import first_given
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import SHARED_SUBJECT
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_QUOTED = Tag.QUOTED
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_AUXILIARY = Tag.AUXILIARY
_PREPOSITION = Tag.PREPOSITION | Tag.OBLIQUE
_TIME = Tag.TIME
_OUTLET = Tag.OUTLET
_PRONOUN = Tag.PRONOUN
_ROLE = Tag.ROLE
_SOMEBODY = Tag.ROLE | Tag.GROUP
_NO_SUBJECT = Tag.THAT | Tag.COLON | Tag.QUOTED | Tag.COMMA | Tag.STOP | Tag.PREPOSITION
_LINKING = Tag.LINKING

_LONGEST_TURN = 4


class VerbFirst(UncasedOrder):
    """Arabic: the verb opens its clause, and the subject follows it or is left out."""

    verb_first = True
    leaves_subjects_out = True

    def shares_subject(self, verb: int) -> bool:
        """With the `and` that it is written in one word with: `وقال`."""
        vocabulary, form = self.tokens.vocabulary, self.tokens.form[verb]
        joined = form.startswith(vocabulary.proclitics) and vocabulary.tags_of(form[1:]) & _SAY
        return bool(joined) or super().shares_subject(verb)

    def opening(self, first: int, limit: int) -> Phrase | None:
        """Whom the verb that opens a clause tells of: `وخرج المدرب سامي شاكر …`."""
        found = super().opening(first + self.tokens.has(first, Tag.FINITE), limit)
        if found is None and self._is_deed(first):
            return self._officer(first + 1, limit)
        return found

    def _behind_hearers(self, index: int, limit: int) -> int:
        """Past the outlet, too, that is told in one word with `to`: وقال [للصحيفة] سامي شاكر."""
        while index < limit and self._is_told_outlet(index):
            index += 1
        first, index = index, super()._behind_hearers(index, limit)
        while index > first and self.tokens.has(index - 1, Tag.PREPOSITION):
            index -= 1  # وأشار [إلى] إغلاق الجسر: also an adverb, and governs what follows
        return index

    def _is_told_outlet(self, index: int) -> bool:
        if self._is_told_thing(index):
            return True
        to_the = self.tokens.vocabulary.lexicon.to_the
        noun = self.tokens.form[index].removeprefix(to_the)
        known = self.tokens.vocabulary.tags_of(noun) | self.tokens.vocabulary.tags_of(
            self.lexicon.noun_article + noun
        )
        return noun != self.tokens.form[index] and bool(known & _OUTLET)

    def _is_told(self, index: int) -> bool:
        return self._is_told_outlet(index)

    def _is_told_thing(self, index: int) -> bool:
        """Whether something is told to what has a name of its own, in one word: في حديث [لبرنامج] «…»."""
        form, vocabulary = self.tokens.form[index], self.tokens.vocabulary
        if not form.startswith(self.lexicon.to_the[:1]):
            return False
        return form[1:] in vocabulary.works or bool(vocabulary.tags_of(form[1:]) & _OUTLET)

    def _is_told_own(self, index: int) -> bool:
        """Whether somebody tells his own people, in one word: قال [لشعبه]."""
        to, form = self.lexicon.to_the[:1], self.tokens.form[index]
        owned = form.endswith(self.tokens.vocabulary.possessive_endings)
        return owned and form.startswith(to) and self.tokens.vocabulary.is_object(form)

    def _is_deed(self, index: int) -> bool:
        return self.tokens.form[index] in self.tokens.vocabulary.deeds

    def _officer(self, first: int, limit: int) -> Phrase | None:
        """The name with an office in front that a clause goes on with behind its verb."""
        phrase = self.phrases.subject_at(first, limit)
        if phrase is None or not self.tag[phrase.first] & (_ROLE | Tag.TITLE):
            return None
        named = self.next(_CAPITAL, *phrase) is not None
        return phrase if named and self.names_somebody(phrase) else None

    def _doer_in(self, floor: int, limit: int) -> Phrase | None:
        """Who did what the verb at `floor` tells; None where an object may stand behind the name."""
        found = self.opening(floor, limit) if self._is_deed(floor) else None
        if found is None:
            return None
        alone = self._without_governed(found)
        closed = alone.after in (limit, limit - 1) or self.tokens.has(
            alone.after, _PREPOSITION | _COMMA
        )
        closed |= alone.after < found.after
        named = self.next(_CAPITAL, *alone) or alone.first
        other = self.next(_SOMEBODY, named, alone.after) is not None
        return alone if closed and not other and not self._may_close_with_object(alone) else None

    def _without_governed(self, phrase: Phrase) -> Phrase:
        """A subject without what its verb governs by a letter: أحمد علي [بإغلاق الجسر]."""
        tokens, vocabulary = self.tokens, self.tokens.vocabulary
        for index in range(phrase.first + 2, phrase.after - 1):
            governed = tokens.form[index].startswith(vocabulary.governing_letters)
            if governed and tokens.form[index] not in vocabulary.given_names:
                return Phrase(phrase.first, index)
        return phrase

    def _may_close_with_object(self, phrase: Phrase) -> bool:
        """Whether the last word of a subject may be what somebody did something to: زار أحمد علي [المدينة]."""
        last, form = phrase.after - 1, self.tokens.form[phrase.after - 1]
        if last <= phrase.first + 1:
            return False
        if form.startswith(self.tokens.vocabulary.governing_letters):
            return form.startswith(
                self.tokens.vocabulary.lexicon.noun_article, 1
            )  # رحب سامي شاكر [بالقرار]
        return has_arabic_article(self.tokens, last) and self.tokens.can_be(last, WordClass.NOUN)

    def subject_of(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """The same, or the subject of the clause that an `and` joins the verb to: دعا سامي إلى وقف النار [وأكد]."""
        found = super().subject_of(cue, floor, limit)
        if found is not None or cue.first == floor or not self.shares_subject(cue.first):
            return found
        speaker = self.main_subject(cue.first, floor)
        return speaker and SourceAndCue(speaker, cue, SHARED_SUBJECT)

    def main_subject(self, verb: int, floor: int) -> Phrase | None:
        """Of the last verb of saying in front, in the part of the sentence that commas part off: وقال أحمد مبتسما."""
        begin, comma = floor, self._last_comma(verb, floor)
        apart = comma == verb - 1
        if apart:
            comma = self._last_comma(comma, floor)
        floor = comma + 1
        for main in reversed(self.tokens.hints(floor, verb)):
            if self.is_cue(main, floor, _SAY | _JUDGE | Tag.EXCLAIM):
                found = self._beside(Phrase(main, self.cue_end(main)), floor, verb)
                return found and found.speaker and self._asking(main, found.speaker)
        doer = self._doer_in(floor, verb)
        return doer or (self._opening_doer(begin, verb) if apart and floor > begin else None)

    def _opening_doer(self, first: int, verb: int) -> Phrase | None:
        """Who did what a sentence opens with, its part apart: أعرب سامي شاكر، مدرب الفريق، عن رضاه، [مؤكدا] أن."""
        first = self._behind_turn(first)
        comma = self.next(_COMMA, first, verb)
        if comma is None:
            return None
        if self.is_cue(first, first, _SAY | _JUDGE | Tag.EXCLAIM):
            found = self._beside(Phrase(first, self.cue_end(first)), first, comma)
            alone = found.speaker if found is not None else None
            return alone and self._asking(first, alone)
        return self._doer_in(first, comma)

    def _behind_turn(self, first: int) -> int:
        """Past what says that it is another's turn, with its comma: [من جانبه،] وصف."""
        if not self.tokens.has(first, _PREPOSITION | _LINKING):
            return first
        comma = self.next(_COMMA, first, first + _LONGEST_TURN)
        return first if comma is None else comma + 1

    def _asking(self, verb: int, subject: Phrase) -> Phrase | None:
        """The subject of a verb of saying; of one that asks for something without what it asks."""
        if not self.tag[verb] & Tag.EXCLAIM:
            return subject
        alone = self._without_governed(subject)
        return None if self._may_close_with_object(alone) else alone

    def _last_comma(self, index: int, floor: int) -> int:
        """The last comma before `index`, or the place before `floor`."""
        return next((i for i in range(index - 1, floor - 1, -1) if self.tag[i] & _COMMA), floor - 1)

    def opens_report(self, verb: int, source: SourceAndCue, start: int) -> bool:
        """Whether what is announced begins at `start`: no topic, شدد على …, no hearer, and no name behind an office."""
        reported = self.tokens.has(start - 1, Tag.THAT | Tag.COLON)
        beside = self.tokens.has(start - 1, _COMMA)  # أعرب سامي شاكر، [مدرب الفريق]، عن رضاه
        return reported or not (
            beside
            or self.tokens.has(start, _PREPOSITION | Tag.TITLE | _QUOTED)
            or self._is_told_outlet(start)
        )

    def _is_governed(self, index: int, first: int) -> bool:
        """Whether a word with its article belongs to one that a preposition governs, or a participle.

        في التصريحات [الصحفية]; مبررا [الخسارة]. So does one without it behind a document: في تصريحات [صحفية].
        """
        before = index - 1
        if self._is_told_thing(index):
            return True
        if self.tokens.has(before, Tag.DOCUMENT) and self._describes_document(index):
            return self.tokens.has(before - 1, _PREPOSITION)
        while (
            index > first + 1
            and has_arabic_article(self.tokens, index)
            and self.tag[index - 1] & _WORD
            and not self.tokens.has(index - 1, Tag.PREPOSITION)
        ):
            index -= 1
        return self._is_told_thing(index) or super()._is_governed(index, first)

    def _describes_document(self, index: int) -> bool:
        """Whether the ending makes an adjective of a word behind a document: في حديث [صحفي]."""
        form, vocabulary = self.tokens.form[index], self.tokens.vocabulary
        return form.endswith(vocabulary.belonging_endings) and form not in vocabulary.given_names

    def _in_front(self, verb: int, floor: int) -> Phrase | None:
        """None for a verb that an `and` joins to the clause in front of it."""
        return None if self.shares_subject(verb) else super()._in_front(verb, floor)

    def before(self, verb: int, floor: int) -> Phrase | None:
        """The office that a clause opens with, and its place, apart from the verb: وكان [مصدر] في الوزارة، قال إن."""
        first = floor
        while self.tokens.has(first, _AUXILIARY | Tag.FINITE) and first < verb:
            first += 1
        if self.tokens.has(verb - 1, _COMMA) and self.tokens.has(first, _ROLE):
            return self.phrases.subject_at(first, verb)
        return super().before(verb, floor)

    def behind(self, first: int, limit: int) -> Phrase | None:
        """The same, but none where what is told follows the verb at once: ونفى أيضا [وجود] خلافات."""
        while first < limit and self._is_told_own(first):
            first += 1
        thing = self._behind_hearers(first, limit)
        if thing < limit and self.tokens.has(thing, Tag.NOT_PERSON):
            return None
        if thing < limit and self.tokens.has(thing, Tag.PREPOSITION):
            found = self._subject(self._across(thing, limit))  # وأشار [إلى إغلاق الجسر]: nobody
            return found if found and self._is_shown(found, thing + 1) else None
        return self._subject(super().behind(first, limit))

    def _is_shown(self, phrase: Phrase, governed: int) -> bool:
        """Whether a subject behind what a preposition governs is one: وشدد على وجود أنباء [دارت] هنا.

        Behind the document that it was said in any name may be: قال في بيان [سامي شاكر].
        """
        told_in = self.tokens.has(governed, Tag.DOCUMENT | _OUTLET | _TIME)
        somebody = self.next(_SOMEBODY | _PRONOUN | Tag.TITLE, *phrase) is not None
        return told_in or somebody or first_given(self.tokens, *phrase) >= 0

    def _subject(self, phrase: Phrase | None) -> Phrase | None:
        """A subject without what it did, in one word: القيادة المركزية [تنفيذ العملية]; no outlet that brings it.

        A body may be named so behind a noun without its article: منظمة [حظر] الأسلحة.
        """
        if phrase is None or self.next(Tag.RELAY, *phrase) is not None:
            return None
        given = self.tokens.vocabulary.given_names
        for index in range(phrase.first + 1, phrase.after):
            form = self.tokens.form
            named = form[index - 1] in given or (
                index - 2 >= phrase.first and form[index - 2] in given
            )
            whole = named or has_arabic_article(self.tokens, index - 1)
            if whole and self.tokens.has(index, Tag.NOT_PERSON):
                return Phrase(phrase.first, index)
        return phrase

    def _first_behind(self, cue: Phrase, limit: int) -> Phrase | None:
        if cue.after < limit and self.tag[cue.after] & _QUOTED and self.phrases.is_name(cue.after):
            return Phrase(cue.after, cue.after + 1)  # وأضاف «شاكر» أن
        return None if self.tokens.has(cue.after, _NO_SUBJECT) else self.behind(cue.after, limit)
