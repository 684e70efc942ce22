"""The fixed order: X said that …, and English has no other.

Apart from `base` because no other order reads a verb between commas, or one behind `and`, like this.
"""

from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.order.base import Order
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import SHARED_SUBJECT, VERB_BEFORE
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_COMMA = Tag.COMMA
_ADVERB = Tag.ADVERB
_AUXILIARY = Tag.AUXILIARY
_COORDINATING = Tag.COORDINATING
_PREPOSITION = Tag.PREPOSITION
_TIME = Tag.TIME
_CITES = Tag.CITES
_SAYING = Tag.SAYING
_PARTS_VERB = _COMMA | Tag.SAY | Tag.THAT | Tag.CONJUNCTION
"""What an auxiliary and its participle have none of between them."""
_LONGEST_HOLDER = 8
_FARTHEST_JOINT = 24
_FARTHEST_AUXILIARY = 10
_LONGEST_RELATIVE = 10
_BEFORE_SHARED = _AUXILIARY | _ADVERB | _TIME | _COMMA | Tag.NUMBER
"""What may stand between `and` and the verb whose subject is another's."""


_OF_SOMEBODY = ("m", "f")
_THIRD_PERSON_PRONOUNS = (*_OF_SOMEBODY, "n", "p")
_THIRD_PERSON = ("s", "es")
"""What an English verb ends in with one subject in the present: says, stresses."""
_LONGEST_PLACE_NAME = 4
_HEARER = Tag.CAPITAL | Tag.ROLE | Tag.GROUP | Tag.SOURCE | Tag.OUTLET | Tag.PRONOUN
_OF_HOLDER = Tag.CAPITAL | Tag.TITLE | Tag.ROLE | Tag.DASH
_ENDS_THING = Tag.THAT | Tag.COLON | Tag.QUOTED | Tag.STOP | _COMMA


class FixedOrder(Order):
    """The subject in front of its verb, with two exceptions."""

    subject_leads = True

    def subject_of(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """The source whose verb is `cue`, in a clause `[floor, limit)`."""
        if self.adds_to_thing(cue, limit) or self._is_on_what_says(cue, limit):
            return None
        if self._is_told_of(cue.first, floor):
            return None
        aside = None
        if not self.tag[cue.first] & _CITES:
            aside = self._put_between(cue, floor, limit) or self._shared(cue, floor)
        return (
            aside or self._who_reports(cue, floor, limit) or super().subject_of(cue, floor, limit)
        )

    def _who_reports(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """Who says of himself what he judges: `[The board] said on Monday it supported the plan but was “…”`."""
        pronoun, tokens = cue.first - 1, self.tokens
        while pronoun > floor and tokens.has(pronoun, _ADVERB | _AUXILIARY):
            pronoun -= 1
        if not tokens.has(cue.first, Tag.JUDGE) or tokens.has(cue.first, Tag.SAY):
            return None
        if tokens.vocabulary.pronouns.get(tokens.form[pronoun]) not in _THIRD_PERSON_PRONOUNS:
            return None
        verb = pronoun - 1 - tokens.has(pronoun - 1, Tag.THAT)
        while verb > floor and tokens.has(verb, _TIME | _PREPOSITION):
            verb -= 1
        if not tokens.has(verb, Tag.SAY) or not self.is_cue(verb, floor, Tag.SAY):
            return None
        source = self.subject_of(Phrase(verb, self.cue_end(verb)), floor, limit)
        if source is None or source.speaker is None:
            return None
        return source if self._may_mean(pronoun, source.speaker) else None

    def _may_mean(self, pronoun: int, speaker: Phrase) -> bool:
        """Whether a pronoun may mean who reports: no man is `she`, no person `it`; and `he` tells more than the mayor does."""
        tokens, first = self.tokens, speaker.first
        gender = tokens.vocabulary.pronouns[tokens.form[pronoun]]
        named = gender_of_given_name(tokens.slice(first, first + 1))
        body = self.next(Tag.GROUP | Tag.OUTLET, *speaker) is not None  # Victoria Police
        if named is not None and not body and speaker.after - first > 1:
            return gender in (_OF_SOMEBODY if named not in _OF_SOMEBODY else (named,))
        return gender not in _OF_SOMEBODY or not tokens.has(first, Tag.OPENS_NOUN)

    def subject_and_verb(self, index: int, limit: int) -> SourceAndCue | None:
        """The same, and whoever is quoted: `“…”, the paper quoted [Ada Moss] as saying`."""
        verb = next((i for i in self.tokens.hints(index + 1, limit) if self.tag[i] & _CITES), None)
        quoted = self.quoted_as(verb, index, limit) if verb is not None else None
        return quoted or super().subject_and_verb(index, limit)

    def before(self, verb: int, floor: int) -> Phrase | None:
        """The subject, past where it stood: [Ali Lund], ditemui di Lembah, mengatakan."""
        if self._has_own_subject(verb):
            return None
        found = super().before(self._before_parting(verb, floor), floor)
        if found is not None:
            found = self._without_document(self._with_document(found, floor))
            found = self._behind_participle(found, verb)
        if found is not None and self.lexicon.offices_lead:
            found = self._before_relative(found, floor)
        if found is not None and self.lexicon.syllabic:
            found = self._holder(found)
        places = self.tokens.vocabulary.place_prepositions
        if found is None or not places or found.first <= floor:
            return found
        stood = self.tokens.form[found.first - 1] in places
        return self.opening(floor, verb) if stood else found

    def behind(self, first: int, limit: int) -> Phrase | None:
        """None where a Vietnamese verb leaves out the subject of what it reports: cho hay [đã] kiểm tra."""
        if self.lexicon.syllabic and self.tokens.has(first, _AUXILIARY | Tag.NEGATION):
            return None
        return super().behind(first, limit)

    def _with_document(self, found: Phrase, floor: int) -> Phrase:
        """What was written, not whom a preposition says it was about: `[The report] into Valley School said`."""
        tokens, document = self.tokens, found.first - 2
        if document <= floor or not tokens.has(document, Tag.DOCUMENT):
            return found
        if not tokens.has(document + 1, _PREPOSITION) or tokens.has(document, Tag.OUTLET | Tag.SAY):
            return found
        written = self.phrases.ending(document, floor)
        if written is None or not tokens.has(written.first, Tag.OPENS_NOUN):
            return found
        return found if tokens.has(written.first - 1, _PREPOSITION) else written

    def _without_document(self, found: Phrase) -> Phrase:
        """A subject without what it tells something in: `[Mr. Berg] in a statement said`."""
        tokens, document = self.tokens, found.after - 1
        if not tokens.has(document, Tag.DOCUMENT) or tokens.has(document, Tag.CAPITAL):
            return found
        told_in = document - 1 - tokens.has(document - 1, Tag.OPENS_NOUN)
        named = tokens.has(told_in - 1, Tag.CAPITAL) and told_in > found.first
        within = tokens.has(told_in, _PREPOSITION) and not tokens.has(told_in, Tag.LINKING)
        return Phrase(found.first, told_in) if named and within else found

    def _behind_participle(self, found: Phrase, verb: int) -> Phrase | None:
        """The subject past what a participle tells of it: `Speaking to the Valley News, [a spokesman], said`."""
        tokens, first = self.tokens, found.first
        endings = tokens.vocabulary.action_endings
        if not endings or not tokens.form[first].endswith(endings):
            return found
        if not tokens.can_be(first, WordClass.NOT_FINITE):
            return found  # Manning in Birk said
        if not tokens.has(first + 1, _PREPOSITION) or tokens.has(first + 1, Tag.LINKING):
            return found
        comma = self.next(_COMMA, found.after, verb)
        return self.phrases.subject_at(comma + 1, verb) if comma is not None else None

    def _has_own_subject(self, verb: int) -> bool:
        """Whether the subject hangs on the verb: Kes itu, kata[nya] disiasat."""
        tokens = self.tokens
        return tokens.has(verb + 1, Tag.PRONOUN) and tokens.end[verb] == tokens.start[verb + 1]

    def _holder(self, found: Phrase) -> Phrase:
        """Who has a Vietnamese office between a comma and its verb: [ông Lũng], chủ tịch xã (56 tuổi), nói."""
        tokens, comma = self.tokens, found.first - 1
        if not tokens.has(comma, _COMMA | Tag.DASH) or not tokens.has(found.first, Tag.ROLE):
            return found
        if any(
            tokens.form[i] in tokens.vocabulary.given_names and not tokens.has(i - 1, Tag.PLACE)
            for i in range(*found)
        ):
            return found  # Trao đổi với báo Hồ, [chủ tịch xã Lê Lũng] nói
        holder = self.phrases.ending(comma - 1, max(0, comma - _LONGEST_HOLDER))
        named = holder is not None and tokens.has(holder.after - 1, Tag.CAPITAL)
        governed = holder is not None and tokens.has(holder.first - 1, _PREPOSITION)
        if holder is None or not named or governed:
            return found
        return holder if self.names_somebody(holder) else found

    def opens_report(self, verb: int, source: SourceAndCue, start: int) -> bool:
        """Not with whom a Vietnamese verb has behind it, what of, or its object: chia sẻ [với báo Hồ], phân tích [giá gạo]."""
        words, cue = self.tokens.vocabulary, source.cue
        if not self.lexicon.syllabic or cue is None or cue.first > start:
            return True
        if self._names_holder(start):
            return False  # Trả lời báo Hồ, [ông Lê Lũng - chủ tịch xã - nói]
        if self.next(_COMMA | Tag.COLON | Tag.THAT, cue.after, start) is not None:
            return True
        told = self.tokens.form[cue.after] in words.topic_prepositions
        return not told and not self.tokens.is_form(cue.after - 1, words.taking_things)

    def _names_holder(self, start: int) -> bool:
        """Whether nothing but somebody with an office behind a dash begins here, who says what follows."""
        dash = self.next(Tag.DASH | _COMMA, start, min(len(self.tokens), start + _LONGEST_HOLDER))
        office = dash is not None and self.tokens.has(dash + 1, Tag.ROLE)
        return office and all(self.tokens.has(i, _OF_HOLDER) for i in range(start, dash or start))

    def _before_relative(self, found: Phrase, floor: int) -> Phrase | None:
        """Whom a clause in front of the verb describes, no comma between: [Ali Lund] yang tengah berbincang mengatakan.

        A name in that clause has a preposition: [Warga] yang marah kepada Wati Sari mengatakan.
        """
        tokens, relatives = self.tokens, self.tokens.vocabulary.relatives
        relative = found.first - 1
        if tokens.has(relative, _PREPOSITION):
            floor = max(floor, relative - _LONGEST_RELATIVE)
            while relative > floor and not tokens.has(relative, _COMMA | Tag.SAY | Tag.THAT):
                relative -= 1
                if tokens.form[relative] in relatives:
                    break
        if relative <= floor or tokens.form[relative] not in relatives:
            return found
        described = self.phrases.ending(relative - 1, floor)
        return described if described is not None and self.names_somebody(described) else None

    def _before_parting(self, verb: int, floor: int) -> int:
        """The auxiliary that a preposition parts from its participle: Moss [has] over the past few months said …."""
        tag = self.tag
        for index in range(verb - 2, max(floor, verb - _FARTHEST_AUXILIARY), -1):
            here = tag[index]
            if here & _PARTS_VERB:
                return verb
            if here & _AUXILIARY and not here & Tag.PASSIVE:
                return index if tag[index + 1] & _PREPOSITION else verb
        return verb

    def states_nothing(self, first: int, after: int) -> bool:
        """Whether it ends in the office of whom its comma parts from it: `Kepala Pasar Lembah, [Ali Lund]`.

        Or in where that was said: `Di tempat berbeda, [Ali Lund]`.
        """
        tokens = self.tokens
        if not self.lexicon.offices_lead:
            return False
        if self._only_leads(first, after):
            return True
        commas = (i for i in range(after - 1, first - 1, -1) if tokens.has(i, _COMMA))
        head = next(commas, first - 1) + 1
        office = tokens.has(head, Tag.ROLE) and tokens.has(head, Tag.CAPITAL)
        verb = self.next(_AUXILIARY | Tag.SAY | Tag.NEGATION, head, after)
        office = office and tokens.has(after - 1, Tag.CAPITAL | Tag.NUMBER)
        if self.lexicon.syllabic and head < after:  # Ngày 4-4, [ông Lê Lũng], chủ tịch xã
            named = (tokens.has(i, _OF_HOLDER) for i in range(head, after))
            dated = (tokens.has(i, _TIME | Tag.NUMBER | _PREPOSITION) for i in range(first, after))
            office = office or all(named) or all(dated)
        stood = head < after and tokens.form[head] in tokens.vocabulary.place_prepositions
        return (office or stood) and verb is None

    def _only_leads(self, first: int, after: int) -> bool:
        """Whether a sentence opens with no more than a word or a phrase that leads on: [Sementara itu], Ali Lund."""
        alone = after - first == 1 and self.tokens.has(first, Tag.ADVERB | Tag.CONJUNCTION)
        return alone or tuple(self.tokens.form[first:after]) in self.tokens.vocabulary.adverbials

    def adds_to_thing(self, cue: Phrase, limit: int) -> bool:
        """Whether a verb adds to something that a clause belongs to: `add to evidence that prices fall`.

        Who hears it may stand there, too: `added to reporters that prices fall`.
        """
        to, tag = cue.after, self.tag
        if not self.tokens.is_form(cue.first, self.tokens.vocabulary.extending):
            return False
        if not self.tokens.has(to, _PREPOSITION) or not self.tokens.has(to, Tag.NOT_FINITE):
            return False
        border = self.next(_ENDS_THING, to + 1, limit)
        if border is None or not tag[border] & Tag.THAT:
            return False
        behind = self.next(_PREPOSITION | Tag.LINKING, to + 1, border)
        after = border if behind is None else behind
        owners = (i + 1 for i in range(after - 1, to, -1) if tag[i] & Tag.POSSESSIVE_FORM)
        thing = range(next(owners, to + 1), after)
        return bool(thing) and not any(tag[i] & _HEARER and not tag[i] & _TIME for i in thing)

    def _is_on_what_says(self, cue: Phrase, limit: int) -> bool:
        """Whether the `that` behind a verb is of what itself says something: `comment on a post [that claimed] …`."""
        if not self.tokens.has(cue.after, _PREPOSITION):
            return False
        that = self.next(Tag.THAT | _COMMA, cue.after, limit)
        if that is None or not self.tokens.has(that, Tag.THAT):
            return False
        if not self.tokens.has(cue.first, Tag.SAY):  # ruled on an appeal [that struck down] the law
            verbal = self.tokens.can_be(that + 1, WordClass.FINITE | WordClass.NOT_FINITE)
            return verbal or self._is_on_thing(cue.after, that)
        says = self.tokens.has(that + 1, Tag.SAY)
        return says and self.tokens.can_be(that + 1, WordClass.MOSTLY_FINITE)

    def _is_on_thing(self, preposition: int, that: int) -> bool:
        """Whether a preposition tells what is judged, and not when: `ruled [on a bridge] that the board owns`."""
        tokens = self.tokens
        if tokens.form[preposition] not in tokens.vocabulary.judged_prepositions:
            return False
        opens = tokens.has(preposition + 1, Tag.OPENS_NOUN)
        return opens and self.next(_TIME | Tag.DOCUMENT | Tag.OUTLET, preposition, that) is None

    def _is_anybody(self, speaker: Phrase) -> bool:
        """Whether a phrase without capitals may be somebody: no clause, `she'll ask the board`."""
        contracted = "'" in self.tokens.form[speaker.first]
        return super()._is_anybody(speaker) and (
            not contracted or self.tokens.has(speaker.first, Tag.POSSESSIVE_FORM)
        )

    def _put_between(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """`The culprits, says the paper, are known`: the subject stands behind the verb."""
        tokens = self.tokens
        comma = cue.first - 1
        if not tokens.has(comma, _COMMA) or self.next(_COMMA, floor, comma) is not None:
            return None
        speaker = self.phrases.starting(cue.after, limit)
        if speaker is None or not tokens.has(speaker.after, _COMMA):
            return None
        goes_on = self.has_words(speaker.after, limit + 1) or tokens.has(limit, Tag.QUOTED)
        if not self.names_somebody(speaker) or not goes_on:
            return None
        return SourceAndCue(speaker, cue, VERB_BEFORE)

    def main_subject(self, verb: int, floor: int) -> Phrase | None:
        """The subject of the last clause in front, which `and` may join: `A denied it and [B] hit back at C, saying`."""
        told = self._told_right_before(verb, floor)
        if told is not None:
            return told
        floor = self._behind_place(floor, verb)
        for joint in range(verb - 2, max(floor, verb - _FARTHEST_JOINT), -1):
            if self.tag[joint] & _COMMA:
                break
            if self.tag[joint] & _COORDINATING and not self.tokens.has(joint + 1, _SAYING):
                subject = self._joined_subject(joint, verb)
                return subject or super().main_subject(verb, floor)
        return super().main_subject(verb, floor)

    def _behind_place(self, first: int, limit: int) -> int:
        """Past where a story is from, if a colon parts it off: `[New Delhi:] Ada Moss hit out at the board, alleging`."""
        colon = first
        while colon < min(limit, first + _LONGEST_PLACE_NAME) and self.tag[colon] & Tag.CAPITAL:
            colon += 1
        return colon + 1 if first < colon < limit and self.tag[colon] & Tag.COLON else first

    def _told_right_before(self, verb: int, floor: int) -> Phrase | None:
        """Who has just told what stands in front, and goes on: `The board wants roads, said [Ada Moss], adding that …`."""
        tokens, comma = self.tokens, verb - 1
        if not tokens.has(comma, _COMMA) or not tokens.has(verb, _SAYING):
            return None
        if self.is_cue(comma - 1, floor, Tag.SAY):
            found = self.before(comma - 1, floor)
            return found if found is not None and tokens.has(found.first - 1, _COMMA) else None
        found = self.phrases.ending(comma - 1, floor)
        if found is None or not self.is_cue(found.first - 1, floor, Tag.SAY):
            return None
        parted = tokens.has(found.first - 2, _COMMA | Tag.QUOTED)
        return found if parted and self.names_somebody(found) else None

    def _joined_subject(self, joint: int, limit: int) -> Phrase | None:
        """The subject behind `and`, in front of a verb that can be nothing else."""
        subject = self.phrases.subject_at(joint + 1, limit)
        if subject is None or subject.first > joint + 1 or not self.names_somebody(subject):
            return None
        first = subject.after
        while self.tokens.has(first, _ADVERB):
            first += 1
        verbal = self.tag[first] & (_AUXILIARY | Tag.SAY | Tag.JUDGE)
        return subject if verbal or self.tokens.can_be(first, WordClass.MOSTLY_FINITE) else None

    def _is_told_of(self, verb: int, floor: int) -> bool:
        """Whether `and` goes on with an infinitive, or with who a comma and a relative tell of: not the main subject.

        `Moss urged him to come [and say] that …`, `Moss praised Dunn, who had resigned [and said] that …`.
        """
        tokens, joint = self.tokens, self._joint_in_front(verb, floor)
        if joint is None:
            return False
        commas = (i for i in range(joint - 1, floor - 1, -1) if self.tag[i] & _COMMA)
        start = next(commas, floor - 1) + 1
        if start > floor and tokens.form[start] in tokens.vocabulary.relatives:
            return True
        infinitive = self.next(Tag.NOT_FINITE, start, joint) is not None
        return infinitive and self.is_base_form(tokens.form[verb])

    def is_base_form(self, form: str) -> bool:
        """Whether a form is that of an English verb of saying behind `to`."""
        tags_of = self.tokens.vocabulary.tags_of
        return any(tags_of(form + ending) & Tag.SAY for ending in _THIRD_PERSON)

    def _joint_in_front(self, verb: int, floor: int) -> int | None:
        """The `and` in front of a verb, past what may stand between the two."""
        tag, index = self.tag, verb - 1
        while index > floor and (
            tag[index] & _BEFORE_SHARED or (tag[index] & _PREPOSITION and tag[index + 1] & _TIME)
        ):
            index -= 1
        return index if index > floor and tag[index] & _COORDINATING else None

    def _shared(self, cue: Phrase, floor: int) -> SourceAndCue | None:
        """The subject that `and told`, `and, on Monday, had posted` shares with the verb before."""
        joint = self._joint_in_front(cue.first, floor)
        if joint is None:
            return None
        speaker = self.main_subject(joint, floor)
        return speaker and SourceAndCue(speaker, cue, SHARED_SUBJECT)
