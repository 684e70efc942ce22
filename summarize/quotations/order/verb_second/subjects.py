"""Whom a verb of saying has for its subject: in front of it, behind it, or at the end of its clause."""

from summarize.quotations.at_once import clause_at_once
from summarize.quotations.order.verb_second.reports import ReportedClauses
from summarize.quotations.order.verb_second.sources import SourcesByPreposition
from summarize.quotations.people.offices_of_bodies import named_behind
from summarize.quotations.people.roles_beside import first_given
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import CITED, SUBJECT_BEFORE, VERB_AFTER, VERB_BEFORE
from summarize.quotations.unlisted import verb_and_subject
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_DASH = Tag.DASH
_QUOTED = Tag.QUOTED
_OPENING = Tag.OPENING
_ADVERB = Tag.ADVERB
_TIME = Tag.TIME
_ARTICLE = Tag.ARTICLE
_OBLIQUE = Tag.OBLIQUE
_PRONOUN = Tag.PRONOUN
_POSSESSIVE = Tag.POSSESSIVE
_OUTLET = Tag.OUTLET
_DOCUMENT = Tag.DOCUMENT
_AUXILIARY = Tag.AUXILIARY
_PASSIVE = Tag.PASSIVE
_PREPOSITION = Tag.PREPOSITION
_CONJUNCTION = Tag.CONJUNCTION
_ROLE = Tag.ROLE
_CITES = Tag.CITES
_OPENS = Tag.OPENS_NOUN
_SOMEBODY = Tag.SOURCE | Tag.PRONOUN
_SAY = Tag.SAY
_CUE = Tag.SAY | Tag.JUDGE
_NOT_SUBJECT = (
    Tag.PREPOSITION | Tag.ADVERB | Tag.CONJUNCTION | Tag.OBLIQUE | Tag.TIME | Tag.NEGATION
)

_SHORTEST_NAMED = 3
_MOST_SKIPPED = 4
_LONGEST_ATTRIBUTE = 14


class VerbSecond(ReportedClauses, SourcesByPreposition):
    """Finds subjects in clauses with the verb in second place."""

    negates_behind = True

    def is_verb(self, index: int, floor: int) -> bool:
        """Whether a word that may be a verb of saying is one here, and not what somebody wants to do."""
        return super().is_verb(index, floor) and not self._is_wished(index)

    def _is_wished(self, index: int) -> bool:
        """Whether an infinitive stands between two auxiliaries: dass er den Plan habe [ausführen] wollen."""
        tokens = self.tokens
        beside = tokens.has(index - 1, _AUXILIARY) and tokens.has(index + 1, _AUXILIARY)
        return beside and all(
            tokens.form[i].endswith(tokens.vocabulary.infinitive_endings or ("-",))
            for i in (index, index + 1)
        )

    def names_somebody(self, speaker: Phrase) -> bool:
        """A given name behind a German noun tells somebody, whatever the noun: die Seglerin Ida Berg."""
        if super().names_somebody(speaker):
            return True
        named = self.lexicon.nouns_capitalised and speaker.after - speaker.first > _SHORTEST_NAMED
        return named and first_given(self.tokens, speaker.first + 2, speaker.after) >= 0

    def _is_passive(self, index: int, before: int) -> bool:
        """`der beschlossen wurde`, but not `wird mit den Worten zitiert`."""
        return self.tokens.has(index + 1, _PASSIVE) and not self.tag[index] & _CITES

    def subject_of(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """The source whose verb is `cue`, in a clause `[floor, limit)`."""
        if self.tag[cue.first] & _CITES:
            cited = self._cited_subject(cue.first, floor)
            return SourceAndCue(cited, cue, CITED) if cited else self._cited(cue, floor, limit)
        speaker = self._subject(cue.first, floor, limit)
        if speaker is None:
            return None
        before = speaker.first < cue.first
        rule = SUBJECT_BEFORE if before else VERB_BEFORE
        return SourceAndCue(speaker, cue, rule)

    def _subject(self, verb: int, floor: int, limit: int) -> Phrase | None:
        """The subject of a verb of saying in the sentence `[floor, limit)`."""
        begin = self._clause_start(verb, floor)
        under = self._conjunction(verb, begin)
        if under is not None:
            return self._under(under, verb)
        comma = self._relative_comma(verb, begin)
        return (
            self._antecedent(comma, begin)
            if comma is not None
            else self._of_main(verb, begin, limit)
        )

    def _of_main(self, verb: int, begin: int, limit: int) -> Phrase | None:
        """The subject of a verb in the clause that begins the sentence, or is joined to it."""
        finite = self._finite(verb, begin)
        if finite is None or self._opens_with_joint(finite, begin):
            return None
        begin += self._contrasts_whole(begin, finite)
        if self._is_joined(finite, begin):
            return self._subject_joined(finite, begin, limit)
        if finite == begin or self._closes(begin, finite):
            return self._document_behind(finite + 1, limit) or self._behind(finite + 1, limit)
        if self._is_put_in(begin, finite, limit):
            return self._behind(finite + 1, limit)
        focused = self._focused(begin, finite, limit)
        if focused is None and self._is_inverted(begin, finite, limit):
            behind = (
                self._document(begin, finite)
                or self._document_behind(finite + 1, limit)
                or self._behind(finite + 1, limit)
            )
            if behind is not None or self._is_no_subject(begin) or self._is_alone(begin, finite):
                return behind
        return focused or self._field(self._joined_clause(begin, finite), finite)

    def _relative_comma(self, verb: int, begin: int) -> int | None:
        """The comma of the German relative clause that a verb closes: ein Erlass, [der es verbietet], …."""
        tokens = self.tokens
        if not self.lexicon.nouns_capitalised or tokens.has(verb + 1, _WORD | _QUOTED):
            return None
        comma = next((i for i in range(verb - 1, begin, -1) if tokens.has(i, _COMMA)), None)
        if comma is None or verb < comma + 3:
            return None
        relative = tokens.has(comma + 1, _ARTICLE) or self._is_declined(comma + 1)
        return comma if relative else None

    def _is_declined(self, index: int) -> bool:
        """Whether a German article or relative has another case than a subject's: dem, unlike dieses, of two cases."""
        form, lexicon = self.tokens.form[index], self.lexicon
        cases = (
            f"{lexicon.genitive_articles} {lexicon.dative_articles} {lexicon.accusative_articles}"
        )
        return form in cases.split() and form not in lexicon.articles.split()

    def _antecedent(self, comma: int, begin: int) -> Phrase | None:
        """Whom a relative clause tells of, unless that is a thing, or what others do: das [man] erwartet."""
        tokens, inner = self.tokens, comma + 2
        pronouns = tokens.vocabulary.pronouns
        if tokens.has(inner, _PRONOUN) and pronouns[tokens.form[inner]] == "n":
            return None
        if self._has_own_subject(comma, inner):
            return None
        found = self.phrases.ending(comma - 1, begin)
        if found is None:
            return None
        return found if found.first == begin or self.names_somebody(found) else None

    def _has_own_subject(self, comma: int, inner: int) -> bool:
        """Whether somebody else is the subject of a relative clause: das Papier, [das der Minister] erklärt, …."""
        tokens = self.tokens
        own = self.phrases.starting(inner, len(tokens))
        if self._is_declined(comma + 1):
            return True  # der Plan, [den] Ida Berg betont
        closing = self.next(_COMMA, inner, len(tokens))
        tells = closing is not None and tokens.has(closing + 1, Tag.THAT | Tag.WHETHER)
        return own is not None and own.first == inner and not tells and self.names_somebody(own)

    def _is_put_in(self, begin: int, finite: int, limit: int) -> bool:
        """Whether a verb and its subject stand inside a clause that goes on: Der Rat, der tagt, [sagte Berg], müsse …."""
        tokens = self.tokens
        if finite == begin or not tokens.has(finite - 1, _COMMA):
            return False
        behind = self.phrases.starting(finite + 1, limit)
        if behind is None or behind.first != finite + 1 or not self.names_somebody(behind):
            return False
        return tokens.has(behind.after, _COMMA) and self._is_in_mood(behind.after + 1)

    def _focused(self, begin: int, verb: int, limit: int) -> Phrase | None:
        """The subject that a word sets beside others: Auch [der Rat] mahnte die Stadt.

        A thing in front of a verb may be its object: Auch das Vorgehen lobte Berg.
        """
        tokens, first = self.tokens, begin + 1
        if not tokens.is_form(begin, tokens.vocabulary.setting_beside) or first >= verb:
            return None
        opens = tokens.has(first, _ARTICLE | _CAPITAL | _POSSESSIVE) or tokens.can_be(
            first, WordClass.ADJECTIVE
        )
        oblique = tokens.has(first, _NOT_SUBJECT) and not tokens.has(first, _ARTICLE)
        if not opens or oblique:
            return None
        found = self._field(first, verb)
        named = found is not None and all(
            tokens.has(index, _CAPITAL) for index in range(found.after - 2, found.after)
        )
        if found is None or named or self.names_somebody(found):
            return found
        behind = self._behind(verb + 1, limit)
        return None if behind is not None and self.names_somebody(behind) else found

    def _under(self, conjunction: int, verb: int) -> Phrase | None:
        """The subject of a verb behind its clause's conjunction."""
        found = self._behind(conjunction + 1, verb)
        return None if found is not None and self._is_done_by(found, verb) else found

    def _is_done_by(self, phrase: Phrase, verb: int) -> bool:
        """Whether a participle is what somebody has done: `wie von der [Kammer] angekündigt, dürfe sie …`."""
        tokens, before = self.tokens, phrase.first - 1
        before -= tokens.has(before, _OPENS)
        agent = tokens.has(before, Tag.LINKING) and not tokens.has(before, _CAPITAL | _OPENS)
        done = tokens.can_be(verb, WordClass.NOT_FINITE) and not tokens.has(verb + 1, _AUXILIARY)
        return agent and done and self.lexicon.nouns_capitalised

    def leaves_subject_out(self, verb: int, floor: int) -> bool:
        """Only behind the `and` that a sentence opens with: Und fügte an: „…“."""
        return self._opens_with_joint(verb, self._clause_start(verb, floor))

    def _cited_subject(self, verb: int, floor: int) -> Phrase | None:
        """Who `wird mit den Worten zitiert`: the subject of the passive that a verb closes."""
        begin = self._clause_start(verb, floor)
        for index in range(begin, verb):
            if self.tag[index] & _PASSIVE and not self.tag[index] & _CAPITAL:
                if self._is_inverted(begin, index, verb):
                    return self._behind(index + 1, verb)
                return self._field(begin, index)
        return None

    def opening(self, first: int, limit: int) -> Phrase | None:
        """The subject of a clause, if it names somebody."""
        found = self._opening(first, limit)
        return found if found is not None and self.names_somebody(found) else None

    def _opening(self, first: int, limit: int) -> Phrase | None:
        """The subject of a clause whose verb nothing is known of but its place."""
        tag = self.tag
        while first < limit and (not tag[first] & _WORD or self._is_joint(first)):
            first += 1
        if first >= limit:
            return None
        field = self.phrases.starting(first, limit)
        if self._is_no_subject(first):
            # samen met, auch von
            first += self.tokens.has(first + 1, _PREPOSITION) or self._is_of(first + 1)
            inner = self.phrases.starting(first + 1, limit)
            adverb = not (tag[first] & (_PREPOSITION | _OBLIQUE) or self._is_of(first))
            verb = first + 1 if adverb or inner is None else self._trimmed(inner).after
            if self.tokens.has(verb, _ARTICLE | _OBLIQUE | _CAPITAL):
                return None  # no verb at all: Hier das Wichtigste
            return self._behind(verb + 1, limit)
        if field is None:
            return None
        field = self._trimmed(field)
        return self._behind_thing(field, limit) or field

    def _behind_thing(self, field: Phrase, limit: int) -> Phrase | None:
        """The subject behind a verb in front of which a thing stands, or an adverb that looks like one."""
        tokens, behind = self.tokens, field.after + 1
        if self._is_fronted_thing(field):
            return self._behind(behind, limit)
        if field.after > field.first + 1 or not tokens.has(behind, _ARTICLE | _PRONOUN):
            return None
        found = self._behind(behind, limit)
        known = found is not None and any(self.tag[i] & _SOMEBODY for i in range(*found))
        return found if known else None

    def _is_of(self, index: int) -> bool:
        """Whether a German word governs what hangs on a noun, or on a verb: von."""
        tokens = self.tokens
        links = tokens.has(index, Tag.LINKING) and not tokens.has(index, _OPENS)
        return links and self.lexicon.nouns_capitalised

    def _is_fronted_thing(self, field: Phrase) -> bool:
        """Whether a German thing opens a clause with a name right behind its verb: Heftige Kritik übte [Berg]."""
        tokens, noun = self.tokens, field.after - 1
        if not self.lexicon.nouns_capitalised or tokens.has(field.first, _OPENS):
            return False
        known = tokens.word[noun]
        thing = known & WordClass.MOSTLY_NOUN and not known & WordClass.GUESSED
        described = noun > field.first and tokens.can_be(field.first, WordClass.MOSTLY_ADJECTIVE)
        anybody = any(tokens.has(i, _SOMEBODY | _ROLE | Tag.GROUP) for i in range(*field))
        return bool(thing) and described and not anybody and self._is_bare_name(field.after + 1)

    def before(self, verb: int, floor: int) -> Phrase | None:
        """The first one behind a conjunction, whatever stands between: `wie Berg dem Sender sagte`."""
        under = self._conjunction(verb, floor)
        found = self._under(under, verb) if under is not None else None
        return found or super().before(verb, floor)

    def behind(self, first: int, limit: int) -> Phrase | None:
        """Whoever or whatever says it behind the verb."""
        speaker = self._behind_attribute(first, limit) or super().behind(first, limit)
        found = speaker and self._before_object(speaker)
        if found is not None and self.tokens.is_form(first, self.tokens.vocabulary.expletives):
            found = None if self.tokens.has(found.first - 1, _PREPOSITION) else found
        return self._document_behind(first, limit) or found

    def can_speak(self, speaker: Phrase, limit: int) -> bool:
        """Whatever follows: the verb's other part may."""
        opens = self.tag[speaker.first] & (_CAPITAL | _OPENS | _PRONOUN)
        return bool(opens) or self._is_anybody(speaker)

    def split_verb(self, index: int, limit: int) -> SourceAndCue | None:
        """A verb in two parts with its subject in between: `hatte Berg am Montag gesagt`."""
        if not self.tokens.has(index, _AUXILIARY):
            return None
        speaker = self.phrases.starting(index + 1, limit)
        if speaker is None or speaker.first != index + 1 or not self.can_speak(speaker, limit):
            return None
        for verb in self.tokens.hints(speaker.after, limit):
            if self.tag[verb] & (_SAY | _CITES | Tag.EXCLAIM) and not self.tag[verb] & _CAPITAL:
                return SourceAndCue(speaker, Phrase(verb, verb + 1), VERB_AFTER)
        return None

    def unlisted_verb(self, index: int) -> SourceAndCue | None:
        """A verb that nobody listed, behind a quotation that opens its sentence: „…“, stichelt Berg."""
        return verb_and_subject(self, index)

    def subject_and_verb(self, index: int, limit: int) -> SourceAndCue | None:
        """Not where a German auxiliary has the subject: …, wer sie betritt, [muss] mit Strafen rechnen."""
        found = super().subject_and_verb(index, limit)
        if found is None or found.cue is None or not self.lexicon.nouns_capitalised:
            return found
        clause = range(index, found.cue.first)
        opened = any(
            self.tokens.has(i, _CONJUNCTION) and (i == index or self.tokens.has(i - 1, _COMMA))
            for i in clause
        )
        held = not opened and any(
            self.tokens.has(i, _AUXILIARY) or self._is_in_mood(i) for i in clause
        )
        if held or self._ends_clause(found, limit) or self._is_governed(found.speaker):
            return None
        if not self._is_accusative(found.speaker):
            return found
        behind = self.behind(found.cue.after, limit)  # mit Blick auf [den Steg], sagte Berg
        return behind and SourceAndCue(behind, found.cue, VERB_AFTER)

    def _ends_clause(self, found: SourceAndCue, limit: int) -> bool:
        """Whether a German noun ends what a verb behind its comma tells, whose subject follows at once.

        `die „Härte“ [des Rates], betonte Berg`, unlike an apposition: Ida Berg, [die Wirtin], sagte.
        """
        assert found.cue is not None
        behind = found.cue.after
        if not self.tokens.has(found.cue.first - 1, _COMMA) or not self.tokens.has(
            behind, _CAPITAL | _ARTICLE | _PRONOUN
        ):
            return False
        speaker = self.phrases.starting(behind, limit)
        told = self.tokens.has(behind, _TIME | _OUTLET | _OBLIQUE | _ADVERB)
        return speaker is not None and speaker.first == behind and not told

    def _is_governed(self, speaker: Phrase | None) -> bool:
        """Whether a German article or preposition says that a noun is no subject: „Ja“ [zum Ausbau] gefordert."""
        if speaker is None or self.tokens.has(speaker.first, _CAPITAL):
            return False
        first = speaker.first
        held = self.tokens.has(first, _OBLIQUE) and self.tokens.has(first, _PREPOSITION)
        return held or (self._is_declined(first) and not self._is_accusative(speaker))

    def _is_accusative(self, speaker: Phrase | None) -> bool:
        """Whether a German article says that a noun is an object: [einen Spalt] schlagen, meinte Berg."""
        tokens = self.tokens
        return speaker is not None and tokens.is_form(
            speaker.first, tokens.vocabulary.accusative_articles
        )

    def before_colon(self, floor: int, colon: int) -> Phrase | None:
        """A phrase that names somebody, or the subject of the clause."""
        speaker = self.phrases.starting(floor, colon + 1)
        if speaker is not None and speaker.after == colon and self.names_somebody(speaker):
            return speaker
        return self.opening(floor, colon + 1)

    def takes_object(self, after: int) -> bool:
        """`Das sagte Berg`: the verb follows at once."""
        return self.tokens.has(after, _SAY)

    def _trimmed(self, phrase: Phrase) -> Phrase:
        """A phrase up to its last noun: what follows in lower case is the verb."""
        after = phrase.after
        while after - 1 > phrase.first and not self.tag[after - 1] & _CAPITAL:
            after -= 1
        return Phrase(phrase.first, after)

    def _document_behind(self, first: int, limit: int) -> Phrase | None:
        """What says it in `heißt es in der Erklärung`, for the tokens behind the verb."""
        tokens, tag = self.tokens, self.tag
        if not tokens.has(first, _PRONOUN) or tokens.vocabulary.pronouns[tokens.form[first]] != "n":
            return None
        index = first + 1
        while index < limit and tag[index] & _ADVERB and not tag[index] & _PREPOSITION:
            index += 1
        if index >= limit or not tag[index] & _PREPOSITION:
            return None
        found = self.phrases.starting(index + 1, limit)
        if found is None:
            return None
        known = found.after > found.first + 1 or self.next(_SOMEBODY, *found) is not None
        sent = known and tokens.phrase.get(index) == (index + 1, "sender")
        sent = sent and self.names_somebody(found)  # lyder det fra Berg
        return found if sent or self._is_body(index, found) else None

    def _is_body(self, preposition: int, phrase: Phrase) -> bool:
        """Whether what `heißt es aus` names is no place alone: aus dem Rathaus, unlike aus Bremen."""
        tokens = self.tokens
        known = _OPENS | _DOCUMENT | Tag.GROUP | _OUTLET
        if tokens.has(preposition, _ADVERB):
            return self.next(_DOCUMENT | Tag.GROUP | _OUTLET, *phrase) is not None  # am Markt
        return (
            tokens.has(preposition, _OBLIQUE)
            or self.next(known, *phrase) is not None
            or any(
                tokens.can_be(i, WordClass.MOSTLY_NOUN) and not tokens.can_be(i, WordClass.GUESSED)
                for i in range(*phrase)
            )
            or tokens.form[phrase.after - 1].endswith(tokens.vocabulary.circle_endings)
        )

    def _document(self, begin: int, finite: int) -> Phrase | None:
        """What says it in `In dem Antrag heißt es`: the document, where nobody else is subject."""
        tokens = self.tokens
        pronouns = tokens.vocabulary.pronouns
        impersonal = tokens.has(finite + 1, _PRONOUN) and pronouns[tokens.form[finite + 1]] == "n"
        if (
            not impersonal
            or tokens.has(finite + 1, _ARTICLE)
            or not tokens.has(begin, _PREPOSITION)
        ):
            return None
        phrase = self.phrases.starting(begin + 1, finite)
        if phrase is None:
            return None
        circles = tokens.form[phrase.after - 1].endswith(tokens.vocabulary.circle_endings)
        return phrase if circles or any(self.tag[i] & _DOCUMENT for i in range(*phrase)) else None

    def _subject_joined(self, finite: int, begin: int, limit: int) -> Phrase | None:
        """Its subject: its pronoun; behind it where an adverb stands in front; else that of the other."""
        if self._is_own_pronoun(finite, begin):
            return Phrase(finite - 1, finite)
        inverted = self._skip_back(finite - 1, begin) < finite - 1
        behind = self._behind(finite + 1, limit) if inverted else None
        return behind or self._subject_shared(finite, begin)

    def _subject_shared(self, finite: int, begin: int) -> Phrase | None:
        """The subject that `und sagte` shares with the verb before it."""
        tag = self.tag
        if tag[begin] & _CUE and not tag[begin] & _CAPITAL:
            return self._behind(begin + 1, finite)  # – A, säger X och tillägger
        for index in range(begin + 1, finite):
            if tag[index] & (_AUXILIARY | _CUE) and not tag[index] & _CAPITAL:
                if self._is_inverted(begin, index, finite):
                    return self._behind(index + 1, finite)
                return self._field(begin, index)
        return self._opening(begin, finite)

    def _is_inverted(self, begin: int, finite: int, limit: int) -> bool:
        """Whether what stands before the verb can't be its subject."""
        tag = self.tag
        here = tag[begin]
        if self._is_no_subject(begin) or self._is_alone(begin, finite):
            return True
        if finite == begin + 1 and here == _WORD | _CAPITAL and self._is_manner(begin):
            return True
        if self._is_object(begin, finite) or self._is_time(begin, finite, limit):
            return True
        if self.tokens.form[begin] in self.tokens.vocabulary.lexicon.dative.split() and any(
            tag[i] & (_OUTLET | _DOCUMENT) for i in range(begin, finite)
        ):
            return self._behind(finite + 1, limit) is not None
        return False

    def _is_time(self, begin: int, finite: int, limit: int) -> bool:
        """Whether an adverb with a preposition only says when: `Kurz nach neun warnt der Wirt`."""
        tokens = self.tokens
        adverb = tokens.can_be(begin, WordClass.ADVERB) and tokens.has(begin + 1, _PREPOSITION)
        return adverb and begin + 1 < finite and self._behind(finite + 1, limit) is not None

    def _field(self, begin: int, finite: int) -> Phrase | None:
        """The subject in front of the verb, without what a comma or a bracket adds."""
        tag = self.tag
        after = begin
        while after < finite and not tag[after] & (_COMMA | _OPENING | _DASH):
            after += 1
        while after - 1 > begin and self._is_loose(after - 1):
            after -= 1
        behind = self._behind_attribute(begin, after)
        if behind is not None and behind.after == after:
            return behind
        phrase = self.phrases.starting(begin, after) if after > begin else None
        if phrase is None or any(not tag[i] & _ADVERB for i in range(begin, phrase.first)):
            return None
        return named_behind(self.tokens, phrase, after)

    def _is_object(self, begin: int, finite: int) -> bool:
        """Whether a thing stands before the verb and a person right behind it: `Den Plan lobte er`."""
        tokens, tag = self.tokens, self.tag
        if self._is_plain_subject(finite + 1):
            return not clause_at_once(tokens, finite + 1)  # Berg säger [han är glad]
        rated = tag[finite] & Tag.JUDGE and self._is_bare_name(finite + 1)
        if finite == begin + 1 and tag[begin] & _QUOTED:
            return bool(rated)  # „Spiel mit dem Feuer“ nennt Berg das
        if any(tag[i] & _SOMEBODY for i in range(begin, finite)) or not tag[begin] & _ARTICLE:
            return False
        if tokens.has(finite + 1, _PRONOUN):
            return tokens.vocabulary.pronouns[tokens.form[finite + 1]] in ("m", "f", "1")
        if rated and self._is_deed(begin + 1):
            return True
        phrase = self.phrases.starting(finite + 1, min(len(tokens), finite + 12))
        return (
            phrase is not None
            and phrase.first == finite + 1
            and not tag[phrase.first] & _OBLIQUE
            and any(tag[i] & _ROLE for i in range(*phrase))
        )

    def _is_bare_name(self, index: int) -> bool:
        """Whether a name without an article follows: Das Vorgehen nannte Berg „falsch“."""
        tokens = self.tokens
        return tokens.has(index, _CAPITAL) and not (
            tokens.has(index, _OPENS) or tokens.can_be(index, WordClass.MOSTLY_NOUN)
        )

    def _is_deed(self, noun: int) -> bool:
        """Whether a noun is a verb with a capital, which nobody is: das Vorgehen, unlike das Team."""
        listed = self.tokens.is_form(noun, self.tokens.vocabulary.verbal_nouns)
        return listed or self.tokens.can_be(noun, WordClass.NOT_FINITE)

    def _behind(self, index: int, limit: int) -> Phrase | None:
        """The subject behind the verb: the first noun phrase that is neither oblique nor hung on."""
        tag = self.tag
        for _ in range(_MOST_SKIPPED):
            while index < limit and tag[index] & (_ADVERB | _TIME) and not tag[index] & _CAPITAL:
                index += 1
            if index >= limit or not (tag[index] & _WORD or self._is_name(index)):
                return None
            hung = tag[index] & (_PREPOSITION | _OBLIQUE) and not tag[index] & (_ARTICLE | _CAPITAL)
            phrase = self._behind_attribute(index, limit)
            phrase = phrase or self.phrases.starting(index + bool(hung), limit)
            if phrase is None:
                return None
            if not hung and any(tag[i] & (_CAPITAL | _PRONOUN) for i in range(*phrase)):
                return self._before_object(phrase)
            index = phrase.after
        return None

    def _behind_attribute(self, article: int, limit: int) -> Phrase | None:
        """The noun that a German attribute with words of its own parts from its article: der [für Boote zuständige] Wirt."""
        tokens, last = self.tokens, article + 2
        opens = tokens.has(article, _ARTICLE) and tokens.has(article + 1, _PREPOSITION)
        if not opens or tokens.has(article + 1, _CAPITAL) or not self.lexicon.nouns_capitalised:
            return None
        limit = min(limit, article + _LONGEST_ATTRIBUTE)
        for last in range(article + 2, limit - 1):
            if not tokens.has(last, _WORD) or tokens.has(last, _AUXILIARY | _CUE):
                return None
            describes = self.tag[last] == _WORD and tokens.has(last + 1, _CAPITAL)
            ends = tokens.form[last].endswith(tuple(self.lexicon.strong_endings.values()))
            if describes and ends and tokens.has(last - 1, _CAPITAL):
                return self.phrases.starting(last + 1, limit)
        return None

    def governed(self, first: int, limit: int) -> Phrase | None:
        """Whose word it is, where a German one is told by an owner: so [Bergs] Appell an die Stadt."""
        found = super().governed(first, limit)
        tokens, index = self.tokens, found.first if found is not None else 0
        if found is None or not self.lexicon.nouns_capitalised or found.after < index + 2:
            return found
        owner = tokens.slice(index, index + 1)
        noun = tokens.has(index + 1, _CAPITAL) and not tokens.has(index + 1, _SOMEBODY | Tag.GROUP)
        owns = noun and owner.endswith("s") and not tokens.has(index, _OPENS | _SOMEBODY)
        known = owns and tokens.can_be(index + 1, WordClass.MOSTLY_NOUN)
        return Phrase(index, index + 1) if known and tokens.is_written(owner[:-1], index) else found

    def _before_hearer(self, phrase: Phrase) -> Phrase:
        """A German body without the outlet that it tells: wie [die Polizei] der Nordpost mitteilte."""
        tokens = self.tokens
        if not self.lexicon.nouns_capitalised or self.next(_ROLE, *phrase) is not None:
            return phrase
        for index in range(phrase.first + 2, phrase.after):
            linked = tokens.has(index, Tag.LINKING) and tokens.has(index, _ARTICLE)
            if linked and self.next(_OUTLET, index + 1, phrase.after) is not None:
                told = self.next(Tag.GROUP, phrase.first, index) is not None
                return Phrase(phrase.first, index) if told else phrase
        return phrase

    def _before_object(self, phrase: Phrase) -> Phrase:
        """A whole name without whom its verb is about: lobte [Jonas Wiek] Mitspieler Boris Lunt."""
        tokens, phrase = self.tokens, self._before_hearer(phrase)
        opens = phrase.first + tokens.has(phrase.first, _ROLE)
        for role in range(opens + 2, phrase.after - 1):
            if tokens.has(role, _ROLE) and tokens.has(role + 1, _CAPITAL):
                # sagte der frühere Chef [Jonas Wiek] Kanzler Boris Lunt
                begins = opens, role - 2
                if any(first_given(tokens, begin, role) == begin for begin in begins):
                    return Phrase(phrase.first, role)
        return phrase

    def _is_name(self, index: int) -> bool:
        return bool(self.tag[index] & _QUOTED) and self.phrases.is_name(index)
