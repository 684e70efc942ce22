"""Free order where nouns have no cases: Romance, Arabic, Persian.

Who heard it, where and on what occasion may stand between verb and subject: `dijo a la prensa el
alcalde`. The noun next to the verb is therefore only taken when no preposition governs it; otherwise
the search goes on past it.
"""

from typing import ClassVar

from summarize.case_endings import is_accusative
from summarize.quotations.order.base import NO_ATTRIBUTE
from summarize.quotations.order.free import FreeOrder
from summarize.quotations.people.roles_beside import first_given
from summarize.quotations.phrases import Phrase, has_arabic_article
from summarize.quotations.rulebook import SHARED_SUBJECT, SUBJECT_BEFORE, VERB_AFTER
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_COLON = Tag.COLON
_QUOTED = Tag.QUOTED
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_WHETHER = Tag.WHETHER
_ARTICLE = Tag.ARTICLE
_POSSESSIVE = Tag.POSSESSIVE
_NEGATION = Tag.NEGATION
_ADVERB = Tag.ADVERB
_AUXILIARY = Tag.AUXILIARY
_CONJUNCTION = Tag.CONJUNCTION
_COORDINATING = Tag.COORDINATING
_PREPOSITION = Tag.PREPOSITION | Tag.OBLIQUE
_TIME = Tag.TIME
_OUTLET = Tag.OUTLET
_PRONOUN = Tag.PRONOUN
_ROLE = Tag.ROLE
_NO_UNLISTED = (
    NO_ATTRIBUTE | _ADVERB | _TIME | _COORDINATING | _NEGATION | Tag.ROLE | Tag.GROUP | _WHETHER
)
_SOMEBODY = Tag.ROLE | Tag.GROUP
_NO_SUBJECT = Tag.THAT | Tag.COLON | Tag.QUOTED | Tag.COMMA | Tag.STOP | Tag.PREPOSITION
_MAY_BE_SUBJECT = Tag.CAPITAL | Tag.COMMA | Tag.PRONOUN | Tag.ROLE | Tag.GROUP | Tag.THAT | Tag.STOP
_ENDS = Tag.STOP | Tag.COLON | Tag.THAT | Tag.CONJUNCTION | Tag.SAY
_OPENS_CLAUSE = (
    Tag.COMMA | Tag.STOP | Tag.COLON | Tag.DASH | Tag.CONJUNCTION | Tag.COORDINATING | Tag.ADVERB
)
_LINKING = Tag.LINKING

_MOST_SKIPPED = 3
_LONGEST_LABEL = 20  # tokens before and with the colon of an outlet that a sentence opens with
_LONGEST_OWN_SUBJECT = 9
_LONGEST_GAP = 24
_LONGEST_TURN = 4
_LONGEST_DATELINE = 7


class UncasedOrder(FreeOrder):
    """Finds subjects beside a verb by their place."""

    _goes_with_name: ClassVar[int] = _CAPITAL | _ARTICLE
    """What a name goes on with behind a preposition, so that it is no subject of its own."""

    def _cliticises(self, before: int) -> bool:
        """`l'a dit`."""
        return not before & _POSSESSIVE

    def without_clause(self, source: Phrase, after: int) -> Phrase:
        """Where no comma parts the two, its role and its name, with what a Tajik ending links to them."""
        source = super().without_clause(source, after)
        if self.next(_COMMA, source.first, after) is not None:
            return source
        linking = self.tokens.vocabulary.linking_endings or ("-",)
        named = False
        for index in range(*source):
            if self.tag[index] & (_ROLE | _CAPITAL):
                named = True
            elif (
                named
                and not self.tokens.form[index - 1].endswith(linking)
                and not self._links_office(index)
            ):
                return Phrase(source.first, index)
        return source

    def _links_office(self, index: int) -> bool:
        """Whether what an office is of stands here, its noun with an article: `кмета [на] Долна река Ана Лунд`."""
        tokens = self.tokens
        if not tokens.vocabulary.declined_nouns:
            return False
        return tokens.has(index, Tag.LINKING) or tokens.has(index - 1, Tag.LINKING)

    def leaves_subject_out(self, verb: int, floor: int) -> bool:
        """Whether a verb may have no subject in its sentence: `Y añadió`, `Destacó que … y pidió`."""
        if not self.leaves_subjects_out:
            return False
        tag = self.tag
        index = floor
        while index < verb and tag[index] & (_COORDINATING | _ADVERB | _CONJUNCTION | _AUXILIARY):
            index += 1
        if index == verb or self._is_opening_verb(index):
            return True
        return not any(tag[i] & _MAY_BE_SUBJECT for i in range(floor, verb))

    def _is_opening_verb(self, index: int) -> bool:
        """Whether a word that opens its sentence, with a capital or not, is a verb of saying."""
        return bool(self.tag[index] & (_SAY | _JUDGE)) and not self.tokens.has(index - 1, _WORD)

    def unlisted_verb(self, index: int) -> SourceAndCue | None:
        """A verb that nobody listed, between a quotation's comma and its subject: «…», trinó Ruiz.

        Where verb and subject stand in this order behind a quotation, the verb is one of saying.
        """
        tokens = self.tokens
        quote = index - 1 if tokens.has(index - 1, _QUOTED) else index - 2
        if self.lexicon.caseless or not tokens.has(quote, _QUOTED):
            return None
        participle = tokens.has(index, _AUXILIARY)
        index += participle
        wanted = (
            WordClass.NOT_FINITE | WordClass.FINITE | WordClass.ADJECTIVE
            if participle
            else WordClass.FINITE
        )
        if (
            not tokens.has(index, _WORD)
            or tokens.has(index, _CAPITAL | _NO_UNLISTED)
            or not tokens.can_be(index, wanted)
        ):
            return None
        limit = self.clause_end(index)
        speaker = self.behind(index + 1, limit)
        if speaker is None or speaker.first != index + 1 or not self.names_somebody(speaker):
            return None
        return SourceAndCue(speaker, Phrase(index, index + 1), VERB_AFTER)

    # -- in front of a verb

    def _next_before(self, verb: int, floor: int) -> Phrase | None:
        """Past the adverbials between the two."""
        while verb > floor and self.tokens.has(verb - 1, _QUOTED):
            verb -= 1
        phrase = self.phrases.subject_before(verb, floor)
        for _ in range(_MOST_SKIPPED):
            if phrase is None:
                return self._bare(verb, floor)
            if phrase.first <= floor or not self.tokens.has(phrase.first - 1, _PREPOSITION):
                return self._with_owner_behind(phrase, floor)
            own = self._behind_governed(phrase)
            if own is not None:
                return own
            phrase = self.phrases.subject_before(self._before_agent(phrase.first - 1), floor)
        return None

    def _before_agent(self, index: int) -> int:
        """Before a preposition, and what somebody did by it: un marin [cité par] l'AFP a dit."""
        return index - 1 if self.phrases.is_asked_by(index) else index

    def _behind_governed(self, phrase: Phrase) -> Phrase | None:
        """The subject that follows a preposition's noun at once: `после выборов чиновник Иванов`."""
        tag = self.tag
        for index in range(phrase.first + 1, phrase.after):
            here = tag[index]
            if here & _SOMEBODY or (here & _CAPITAL and not tag[index - 1] & self._goes_with_name):
                return Phrase(index, phrase.after)
        return None

    def _with_owner_behind(self, phrase: Phrase, floor: int) -> Phrase:
        """The noun before a possessive that stands behind it: `тётка моя`."""
        first = phrase.first
        alone = phrase.after - first == 1 and self.tokens.has(first, _POSSESSIVE)
        return phrase._replace(first=first - 1) if alone and first > floor else phrase

    def _bare(self, verb: int, floor: int) -> Phrase | None:
        """A common noun that is all there is of the clause in front of its verb: `дед сказал`."""
        noun = verb - 1
        if noun < floor or self.tag[noun] != _WORD:
            return None
        if noun == floor or self.tokens.has(noun - 1, _OPENS_CLAUSE):
            return Phrase(noun, verb)
        return None

    # -- behind a verb

    def behind(self, first: int, limit: int) -> Phrase | None:
        """The subject behind a verb, past who heard it and where it was said."""
        index = self._behind_hearers(first, limit)
        phrase = self.phrases.starting(index, limit)
        if phrase is None and index > first:
            phrase = self.phrases.starting(first, limit)
        return phrase or self._across(index, limit)

    def _behind_hearers(self, index: int, limit: int) -> int:
        """Past the outlet that was told: `a la agencia EFE`."""
        tag = self.tag
        while index < limit and (
            self.phrases.is_name(index)
            if tag[index] & _QUOTED
            else tag[index] & (_ADVERB | _TIME | _OUTLET)
        ):
            index += 1
        return index

    def _across(self, first: int, limit: int) -> Phrase | None:
        """The subject behind adverbials: the first role, group or pronoun, else the last name."""
        tag = self.tag
        limit = min(limit, first + _LONGEST_GAP)
        name = outlet = None
        for index in range(first, limit):
            here = tag[index]
            if here & _OUTLET and not here & _CAPITAL:
                outlet = index
            if here & _ENDS and not here & _COORDINATING:
                break
            if here & _COMMA and (name is not None or self._closes_names(index)):
                break
            if index == first or self._is_governed(index, first):
                continue
            if here & (_SOMEBODY | _PRONOUN | _ARTICLE) and not here & _PREPOSITION:
                phrase = self.phrases.starting(index, limit)
                if phrase is not None:
                    return phrase
            elif here & _CAPITAL and self._begins_name(index, limit):
                # The first name behind an outlet is the outlet's: a la emisora pública Radio Faro.
                name, outlet = (name, None) if outlet is not None else (index, None)
        return self.phrases.starting(name, limit) if name is not None else None

    def _begins_name(self, index: int, limit: int) -> bool:
        """Whether a name begins here, behind an outlet's if a given name tells: `à l'AFP Ada Lund`."""
        before = self.tag[index - 1]
        if before & _OUTLET and before & _CAPITAL:
            asked = self.tokens.slice(index - 1, index).isupper() and index + 1 < limit
            whole = asked and self.tokens.has(index + 1, _CAPITAL)  # à CNBC Elise Lund
            return whole or first_given(self.tokens, index, min(index + 2, limit)) == index
        return not before & (_CAPITAL | _OUTLET | _COMMA)

    def _closes_names(self, comma: int) -> bool:
        """Whether an outlet and a whole name, nothing between, may end at a comma: `dijo a El Faro Ana Lund, …`."""
        return all(self.tokens.has(comma - place, _CAPITAL) for place in (1, 2, 3))

    def _is_governed(self, index: int, first: int) -> bool:
        """Whether a preposition stands before a word, its article and its title: a la Sra. Lima."""
        before = index - 1
        while before > first and (
            self.tokens.has(before, _ARTICLE | _POSSESSIVE | Tag.TITLE | Tag.MARK)
            and not self.tokens.has(before, _PREPOSITION | _LINKING | Tag.STOP)
        ):
            before -= 1
        words = self.tokens.vocabulary.works
        return self.tokens.has(before, _PREPOSITION | _LINKING) or self.tokens.form[before] in words


class FreeVerbFinal(UncasedOrder):
    """Persian and Tajik: the verb of saying comes last, and its subject stands where it likes."""

    verb_final = True
    _goes_with_name = _CAPITAL | _ARTICLE | _ROLE  # ба президент Алан Торп

    def opening(self, first: int, limit: int) -> Phrase | None:
        """Behind the outlet and the day that a sentence may open with: `Рӯзи шанбе Анвар Ҷӯраев`, `ایسنا: وزیر`."""
        labelled = min(limit, first + _LONGEST_LABEL)
        colon = self.next(_COLON, first, labelled)
        while colon is not None:
            first, colon = colon + 1, self.next(_COLON, colon + 1, labelled)
        first = self._behind_dateline(first, limit)
        first += self.tokens.has(first, Tag.MARK)  # «سامان کریمی» شهردار
        named = first
        while named < limit and self._tells_day(named, first):
            named += 1
        opens = named > first and self.tokens.has(named, _CAPITAL)
        found = super().opening(named if opens else first, limit)
        if found is None and self.lexicon.caseless:
            found = self._officer(first, limit)
        return found and self._without_object(found)

    def _behind_dateline(self, first: int, limit: int) -> int:
        """Past where an outlet has it from, and the outlet, in front of a dash: `مشهد- ایرنا- سرمربی`."""
        if not self.lexicon.caseless:
            return first
        for dash in range(first + 1, min(limit, first + _LONGEST_DATELINE)):
            if self.tokens.has(dash, Tag.DASH) and self.tokens.has(dash - 1, _OUTLET):
                return dash + 1
        return first

    def _officer(self, first: int, limit: int) -> Phrase | None:
        """The office that a Persian sentence opens with: [وزیر نفت] با اشاره به این موضوع، گفت."""
        while first < limit and self.tag[first] & (_COORDINATING | _ADVERB):
            first += 1
        phrase = self.phrases.subject_at(first, limit) if self.tokens.has(first, _ROLE) else None
        if phrase is None:
            return None
        whole = self.phrases.starting(first, limit)
        return whole if whole is not None and whole.after == limit else phrase

    def _without_object(self, phrase: Phrase) -> Phrase | None:
        """A subject without the object behind it: Духтар [Паддингтонро], Теллис [росташро].

        A given name and an object may be one name, and then are no subject: Анвар Ҷӯраевро боздоштанд. So
        may any one word in front of an object that the text has in no other form.
        """
        behind = self._behind_object(self._without_topic(phrase))
        if behind is None:
            return None
        phrase = behind
        tokens, after = self.tokens, phrase.after
        while after - 1 > phrase.first and (
            self._is_object(Phrase(phrase.first, after))
            if tokens.has(after - 1, _CAPITAL)
            else tokens.form[after - 1].endswith(tokens.vocabulary.object_endings or ("-",))
        ):
            after -= 1
        cut = after < phrase.after and self.tokens.has(after, _CAPITAL)
        if cut and not self._is_written_bare(after) and self._may_go_on(phrase.first, after):
            return None
        return phrase._replace(after=after)

    def _behind_object(self, phrase: Phrase) -> Phrase | None:
        """A Persian subject without the object in front of it, which a word of its own ends: این خبر را [سخنگوی دولت].

        What stands there instead may be what the object is held to be, which is nobody: کار را ناکافی دانست و گفت.
        """
        tokens, words = self.tokens, self.tokens.vocabulary.object_words
        ends = [i for i in range(*phrase) if tokens.form[i] in words] if words else []
        if not ends:
            return phrase
        own = Phrase(ends[-1] + 1, phrase.after)
        if any(tokens.has(i, _SOMEBODY) for i in range(*own)):
            return own
        given = first_given(tokens, *own) if own.first < own.after else -1
        return Phrase(given, own.after) if given >= 0 else None  # را بست و [مریم احمدی]

    def _without_topic(self, phrase: Phrase) -> Phrase:
        """A Persian office without what it tells of: [وزیر بهداشت] از شناسایی بیماران خبر داد و گفت."""
        if not self.lexicon.caseless or not self.tokens.has(phrase.first, _ROLE):
            return phrase
        of = self.next(_LINKING, *phrase)
        return phrase if of is None else phrase._replace(after=of)

    def _may_go_on(self, first: int, after: int) -> bool:
        """Whether the name that ends `[first, after)` is one word, or one behind what an office is of.

        Behind an office a name is whole only if a given name opens it: Мушовири Хонаи Сафед [Питер] ….
        """
        tokens, start = self.tokens, after
        while start > first and tokens.has(start - 1, _CAPITAL):
            start -= 1
        if after - start < 2:
            return start < after and not tokens.has(start, _SOMEBODY)
        told = start > first or any(tokens.has(i, _ROLE) for i in range(first, after))
        return told and first_given(tokens, start, after) < 0

    def subject_of(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """The same, but of `гуфта мешавад, ки …` whose document tells it: `Дар изҳороти [вазорат] …`."""
        if not self.is_impersonal(cue):
            return super().subject_of(cue, floor, limit)
        owner = self._owner_of_document(floor, cue.first)
        return owner and SourceAndCue(owner, cue, SUBJECT_BEFORE)

    def _owner_of_document(self, first: int, limit: int) -> Phrase | None:
        """Who is linked to a document that something is said in: `Дар изҳороти [Вазорати корҳои хориҷӣ]`."""
        linking = self.tokens.vocabulary.linking_endings or ("-",)
        for index in range(first + 1, limit - 1):
            linked = self.tokens.form[index].endswith(linking)
            if linked and self.tokens.has(index, Tag.DOCUMENT):
                found = self.phrases.subject_at(index + 1, limit)
                whole = found is not None and found.first == index + 1
                return found if whole and found and self.names_somebody(found) else None
        return None

    def _first_behind(self, cue: Phrase, limit: int) -> Phrase | None:
        """A pronoun that stands alone behind the verb: `…, қайд намуд ӯ, …`."""
        tokens, pronoun = self.tokens, cue.after
        ends = Tag.COMMA | Tag.DASH | Tag.STOP | Tag.COORDINATING
        alone = tokens.has(pronoun, _PRONOUN) and (
            pronoun + 1 >= limit or tokens.has(pronoun + 1, ends)
        )
        return Phrase(pronoun, pronoun + 1) if alone and pronoun < limit else None

    def front(self, first: int, limit: int) -> Phrase | None:
        """Who a clause begins with, or the one right behind the last `but` in front of the verb."""
        contrasting = self.tokens.vocabulary.contrasting
        for index in range(limit - 1, max(first, limit - _LONGEST_OWN_SUBJECT), -1):
            if self.tokens.form[index] in contrasting:
                own = self.phrases.subject_at(index + 1, limit)
                if own is not None and self.names_somebody(own):
                    office = self.lexicon.caseless and self.tokens.has(own.first, _ROLE)
                    if office or own.after == limit:
                        return own
                return super().front(first, limit)
        return super().front(first, limit)

    def _tells_day(self, index: int, first: int) -> bool:
        linked = self.tokens.form[index].endswith(self.tokens.vocabulary.linking_endings or ("-",))
        day = linked and self.tokens.has(index + 1, _TIME)
        dated = self.tokens.has(index, Tag.NUMBER) and self.tokens.has(index + 1, _TIME)
        return self.tokens.has(index, _TIME) or dated or (day and index == first)

    def _next_before(self, verb: int, floor: int) -> Phrase | None:
        found = self._whole_before(verb, floor)
        return found and self._without_object(found)

    def _whole_before(self, verb: int, floor: int) -> Phrase | None:
        found = super()._next_before(verb, floor)
        that = found.first - 1 if found is not None else floor
        if found is not None and that > floor and self.tokens.has(that, Tag.THAT):
            # X با بیان اینکه CLAUSE، افزود
            own = self.next(_COMMA, found.after, verb) is not None
            return (self.phrases.subject_at(floor, that) or found) if own else found
        if found is None or not (self._is_owner(found, floor) or self._is_object(found)):
            return found
        return super()._next_before(found.first, floor) if found.first > floor else None

    def _is_owner(self, phrase: Phrase, floor: int) -> bool:
        """Whether what a name is linked to has a preposition: `яке аз сарварони Тоҷикистон`."""
        tokens, index = self.tokens, phrase.first
        endings = tokens.vocabulary.linking_endings
        if not endings:
            return False
        while (
            index > floor
            and tokens.has(index - 1, _WORD)
            and tokens.form[index - 1].endswith(endings)
        ):
            index -= 1
        return index < phrase.first and tokens.has(index - 1, _PREPOSITION)

    def _is_object(self, phrase: Phrase) -> bool:
        """Whether a name has the ending of an object: ИМА-ро, Пеллро, and Берлинаро where Берлина is written."""
        tokens, last = self.tokens, phrase.after - 1
        form, endings = tokens.form[last], tokens.vocabulary.object_endings
        _, hyphen, ending = form.rpartition("-")
        if hyphen or not form.endswith(endings or ("-",)):
            return ending in endings
        return is_accusative(form, tokens.vocabulary.code) or self._is_written_bare(last)

    def _is_written_bare(self, index: int) -> bool:
        """Whether a word stands elsewhere without its ending of an object."""
        return self.tokens.is_written(self.tokens.slice(index, index + 1)[:-2], index)

    def behind_source(self, first: int, after: int) -> int:
        """The clause follows at once where the next comma only opens a `ки`."""
        comma = self.next(_COMMA, first, after)
        relative = comma is not None and comma > first and self.tokens.has(comma + 1, Tag.THAT)
        return first if relative else super().behind_source(first, after)

    def closes_report(self, first: int, after: int) -> bool:
        """What is reported stands behind a `ки` where there is one."""
        return self.next(Tag.THAT, first, after) is None


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
        known = self.tokens.vocabulary.tags_of(noun)
        return noun != self.tokens.form[index] and bool(known & _OUTLET)

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
        """Whether what is announced begins at `start`: no topic, شدد على …, and no name behind an office."""
        reported = self.tokens.has(start - 1, Tag.THAT | Tag.COLON)
        beside = self.tokens.has(start - 1, _COMMA)  # أعرب سامي شاكر، [مدرب الفريق]، عن رضاه
        return reported or not (
            beside or self.tokens.has(start, _PREPOSITION | Tag.TITLE | _QUOTED)
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
        if has_arabic_article(self.tokens, index) and self.tokens.has(before, _ADVERB):
            return not self.tokens.has(before, _TIME)
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
