"""Clauses that end with their verb, and whose subject stands where it likes: Persian and Tajik.

Whom something is done to is told from who does it by an ending, or in Persian by a word of its own.
"""

from summarize.case_endings import is_accusative
from summarize.quotations.order.uncased import UncasedOrder
from summarize.quotations.people.roles_beside import first_given
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import SUBJECT_BEFORE
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_COLON = Tag.COLON
_ARTICLE = Tag.ARTICLE
_ADVERB = Tag.ADVERB
_COORDINATING = Tag.COORDINATING
_PREPOSITION = Tag.PREPOSITION | Tag.OBLIQUE
_TIME = Tag.TIME
_OUTLET = Tag.OUTLET
_PRONOUN = Tag.PRONOUN
_ROLE = Tag.ROLE
_SOMEBODY = Tag.ROLE | Tag.GROUP
_LINKING = Tag.LINKING

_LONGEST_LABEL = 20  # tokens before and with the colon of an outlet that a sentence opens with
_LONGEST_OWN_SUBJECT = 9
_LONGEST_DATELINE = 7


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
        return found and self._without_object(self._posted(found, limit))

    def _posted(self, office: Phrase, limit: int) -> Phrase:
        """An office with its holder's name behind where he has it: [Сафири Русия дар Душанбе] Семён Григорев."""
        tokens, place = self.tokens, office.after + 1
        if self.lexicon.caseless or not tokens.has(office.after, _PREPOSITION):
            return office
        held = tokens.has(place, Tag.NOT_PERSON) and any(
            tokens.has(i, _ROLE) for i in range(*office)
        )
        after = place + 1
        while held and after < limit and tokens.has(after, _CAPITAL):
            after += 1
        return Phrase(office.first, after) if after > place + 1 else office

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

    def governed(self, first: int, limit: int) -> Phrase | None:
        """A Tajik source without the verb behind it: `аз қавли раиси ноҳия [хабар медиҳад]`; none that is cut off.

        `ба қавли вакили дифои [яке] аз маҳкумшудаҳо`: whose an office is stands behind what links it.
        """
        found, tokens = super().governed(first, limit), self.tokens
        linking = tokens.vocabulary.linking_endings
        if found is None or not linking:
            return found
        verbs = (i for i in range(found.first + 1, found.after) if self.is_cue(i, i, Tag.SAY))
        found = found._replace(after=next(verbs, found.after))
        posted = self._posted(found, limit)
        if posted.after > found.after:
            return posted
        last = found.after - 1
        cut = tokens.form[last].endswith(linking) and tokens.has(found.after, _ARTICLE)
        return None if cut and not tokens.has(last, _CAPITAL) else found

    def closes_report(self, first: int, after: int) -> bool:
        """What is reported stands behind a `ки` where there is one."""
        return self.next(Tag.THAT, first, after) is None
