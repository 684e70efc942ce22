"""Where what is reported begins: behind its verb, who was told it, when and where it was said, and its `that`."""

from collections.abc import Sequence

from summarize.quotations.at_once import clause_at_once
from summarize.quotations.language_kinds import is_romance
from summarize.quotations.order import Order
from summarize.quotations.people.roles_beside import first_given
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_STOP = Tag.STOP
_COLON = Tag.COLON
_MARK = Tag.MARK
_QUOTED = Tag.QUOTED
_SAY = Tag.SAY
_SAYING = Tag.SAYING
_JUDGE = Tag.JUDGE
_THAT = Tag.THAT
_OPENS = Tag.OPENS_NOUN
_NOT_FINITE = Tag.NOT_FINITE
_ADVERB = Tag.ADVERB
_AUXILIARY = Tag.AUXILIARY
_PREPOSITION = Tag.PREPOSITION
_TIME = Tag.TIME
_AUDIENCE = Tag.AUDIENCE
_DOCUMENT = Tag.DOCUMENT
_OUTLET = Tag.OUTLET
_PRONOUN = Tag.PRONOUN
OPENS_CLAUSE = _THAT | _PRONOUN | _OPENS | Tag.CAPITAL
_LONGEST_TAIL = 12
_LONGEST_ASIDE = 14
_SHORTEST_BESIDE = 2
_ASIDE = Tag.PREPOSITION | Tag.TIME | Tag.ADVERB | Tag.CITES
_LONGEST_BRACKET = 5
_LONGEST_HEARER = 7
_LONGEST_ADVERBIAL = 7
_LONGEST_DESCRIPTION = 4
_LONGEST_PLACE = 16
_CLOSES_PLACE = Tag.STOP | Tag.COLON | Tag.QUOTED | Tag.AUXILIARY | _SAY | _JUDGE | _SAYING
_CLOSES_CLAUSE = _CLOSES_PLACE & ~Tag.QUOTED | Tag.COMMA | Tag.FINITE
_CLOSES_DESCRIPTION = _CLOSES_CLAUSE | Tag.CAPITAL | Tag.PRONOUN | Tag.ARTICLE
_TELLS_PLACE = Tag.CAPITAL | Tag.TIME | Tag.DOCUMENT | Tag.OUTLET
_LONGEST_SITUATION = 40
"""Tokens of where and when somebody said something, commas and names in them."""


class ReportStarts:
    """Finds the first token of what a sentence reports."""

    def __init__(self, order: Order) -> None:
        """`order` is that of the block which the sentence is in."""
        self.tokens = order.tokens
        self.tag = order.tokens.tag
        self.order = order

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
            if self.order.is_done_besides(border + 1, limit):
                return None
            border = self._behind_besides(border, limit)
            index = self.order.past_office(source, border, limit)
        while index < limit and not tag[index] & (_WORD | _QUOTED):
            index += 1
        index = self._behind_that(index, limit)
        return index if index < limit else None

    def _behind_besides(self, comma: int, limit: int) -> int:
        """The comma behind what a Slavic speaker does besides: заявил, комментируя жалобы[,] что …."""
        verb = comma + 1
        if not self.order.opens_meanwhile(verb) or self.tokens.has(verb, _SAYING | _SAY):
            return comma
        closing = self.order.next(_COMMA, verb, min(limit, verb + _LONGEST_ASIDE))
        told = closing is not None and self.tokens.has(closing + 1, _THAT)
        return closing if closing is not None and told and closing > verb + 1 else comma

    def _behind_that(self, index: int, limit: int) -> int:
        """Past the `that` which opens a clause, and what governs it in Romance: `informó [de que] …`."""
        governs = self.tokens.has(index, _PREPOSITION | Tag.LINKING) and is_romance(self.tokens)
        that = index + (governs and self.tokens.has(index + 1, _THAT))
        return that + 1 if that < limit and self.tag[that] & _THAT else index

    def _is_at_once(self, source: SourceAndCue, index: int) -> bool:
        """Whether a Scandinavian or Finnish clause follows its verb at once: `Berg säger [hon är glad]`."""
        cue, speaker = source.cue, source.speaker
        words = self.tokens.vocabulary
        if not (words.definite_endings or words.reported_participle_endings):
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
        index = self._behind_bracket(index, limit)
        # قالت سعاد حمدان [وهي أم لثلاثة أطفال، لوكالة] إن
        bare = self.order.verb_first and self.tokens.has(index, Tag.CONJUNCTION)
        aside = index + 1 - bare
        # Who speaks may be described there, where the verb stands before him: قال أحمد، مدير …، إن
        asides = _WORD if self.order.verb_first else _ASIDE
        parted = bare or (self.tokens.has(index, _COMMA) and self.tokens.has(aside, asides))
        if not parted or self.order.lexicon.clause_comma:
            return index
        marks = _COMMA | _COLON if self.order.verb_first else _COMMA
        closing = self.order.next(marks, index + 1, min(limit, index + _LONGEST_ASIDE))
        if self.order.verb_first:
            closing = self._behind_asides(closing, limit)
            told_to = None if closing is None else self._behind_told(closing, limit)
            if told_to is not None:
                return told_to
        told = closing is not None and self.tokens.has(closing, _COLON)  # قال أحمد، الخبير: …
        if closing is None or not (told or self.tokens.has(closing + 1, _THAT)):
            return index
        return closing

    def _behind_bracket(self, index: int, limit: int) -> int:
        """The comma behind an age in brackets that an Arabic speaker's name has: قالت ليلى ناصر (40 عاما)[،] وهي ممرضة،."""
        if not self.order.verb_first or not self.tokens.has(index, Tag.OPENING):
            return index
        closing = self.order.next(Tag.CLOSING, index, min(limit, index + _LONGEST_BRACKET))
        parted = closing is not None and self.tokens.has(closing + 1, _COMMA)
        return closing + 1 if closing is not None and parted else index

    def _behind_told(self, comma: int, limit: int) -> int | None:
        """Past who is told it behind an aside: قالت ليلى، وهي ممرضة، لوكالة الأنباء [إن]."""
        if not self.tokens.has(comma, _COMMA) or not self.tokens.has(comma + 1, _WORD):
            return None
        last = min(limit + 1, comma + _LONGEST_HEARER)
        quoted = self.order.next(_QUOTED | _CLOSES_CLAUSE, comma + 1, last)
        if quoted is not None and self.tokens.has(quoted, _QUOTED) and quoted > comma + 1:
            return quoted
        that = self._that_behind(comma + 1, last)
        return None if that is None or self.tokens.has(that - 1, _PREPOSITION) else that

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

    def are_hearers(self, words: Sequence[int]) -> bool:
        """Whether words in front of an Arabic quotation only tell who heard it: في تصريحات [للصحفيين] «…»."""
        return self.order.verb_first and all(self.tag[i] & _OUTLET for i in words)

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
                and not self._tells_when(index)
            ):
                index += 1
            pointing = self.tokens.vocabulary.pointing
            dated = self.tokens.is_form(index, pointing) and self.tokens.has(index + 1, _TIME)
            if dated and self.tokens.has(index + 2, _THAT):
                index += 2  # told Radio Lund this week that …
            index = self._behind_cut_date(self._behind_day(index, limit))
            if index >= limit or not tag[index] & _PREPOSITION or tag[index] & _THAT:
                return index
            last = min(limit, index + _LONGEST_ADVERBIAL)
            # وقال شاكر خلال المؤتمر[:] لا يجب أن …
            ends = _THAT | _COLON if self.order.verb_first else _THAT
            found = self.order.next(_DOCUMENT | _TIME | _OUTLET | ends, index + 1, last)
            if found is None or tag[found] & ends:
                return found if found is not None else index
            if self._tells_when(found):
                return index  # cho biết [từ năm 2026] trường sẽ mở
            if self._is_to_be_done(index) or self._is_done_meanwhile(index, found):
                return index
            if self._counts_subject(index, found):
                return index
            index = self._behind_date(found + 1)
            index = self._behind_where(self._behind_parts(self._behind_fate(index, limit)))
            index = self._behind_description(index, limit)
        return index

    def _behind_description(self, index: int, limit: int) -> int:
        """The conjunction behind what a Romance document is called by: dijo en su rueda [de prensa diaria] que …."""
        if not is_romance(self.tokens):
            return index
        that = self.order.next(_THAT, index, min(limit, index + _LONGEST_DESCRIPTION))
        plain = that is not None and all(
            self.tokens.has(i, _WORD) and not self.tag[i] & _CLOSES_DESCRIPTION
            for i in range(index, that)
        )
        return that if that is not None and plain else index

    def _behind_where(self, index: int) -> int:
        """Past the place of a document, in front of a subject: `said at a briefing [in Lund] he met the board`."""
        tokens = self.tokens
        if not self.order.subject_leads:
            return index
        index += tokens.has(index - 1, _OUTLET) and tokens.has(index, _DOCUMENT)  # a press briefing
        told = tokens.has(index - 1, _DOCUMENT)
        if not told or not tokens.has(index, Tag.ATTACHING) or tokens.has(index, _NOT_FINITE):
            return index
        after = index + 1
        while tokens.has(after, Tag.CAPITAL):
            after += 1
        subject = tokens.has(after, _PRONOUN) and after > index + 1
        return after if subject else index

    def _is_to_be_done(self, index: int) -> bool:
        """Whether somebody says what he is going to do, and not whom he tells: `agreed [to pay] workers from May`."""
        verb = self.tokens.can_be(index + 1, WordClass.MOSTLY_NOT_FINITE)
        verb = verb and not self.tokens.can_be(index + 1, WordClass.NOUN)
        return self.order.subject_leads and verb and self.is_infinitive(index)

    def _is_done_meanwhile(self, index: int, found: int) -> bool:
        """Whether a document is what somebody does, and not in which he speaks: `said while [briefing] reporters`."""
        meanwhile = self.tokens.has(index, Tag.CONJUNCTION) and found == index + 1
        endings = self.tokens.vocabulary.action_endings or ("-",)
        return self.order.subject_leads and meanwhile and self.tokens.form[found].endswith(endings)

    def _counts_subject(self, index: int, found: int) -> bool:
        """Whether a number behind a preposition is of the subject of what is said: `said [about 80 boats] sank by May`."""
        tokens = self.tokens
        number = index + 1 + tokens.has(index + 1, _PREPOSITION)  # up to 80
        if not self.order.subject_leads or not tokens.has(number, Tag.NUMBER):
            return False
        return any(
            tokens.has(i, _AUXILIARY) or tokens.can_be(i, WordClass.MOSTLY_FINITE)
            for i in range(number + 1, found)
        )

    def _behind_date(self, index: int) -> int:
        """Past a day's number, and a year's, behind its month: `said on January [29] that …`, unlike `Monday 29 died`."""
        tokens = self.tokens
        dated = self.order.subject_leads and tokens.has(index, Tag.NUMBER)
        return index + 1 if dated and tokens.has(index + 1, _THAT) else index

    def _tells_when(self, index: int) -> bool:
        """Whether a Vietnamese time or auxiliary opens what is said, as nothing parts it off: cho biết [năm tới] trường sẽ mở."""
        parted = self.tokens.has(index + 1, _THAT | _COMMA)
        opens = self.tokens.has(index, _TIME | _AUXILIARY)
        return self.order.lexicon.syllabic and opens and not parted

    def _behind_cut_date(self, index: int) -> int:
        """Past an English day whose month is cut short, where its `that` follows: `said late [Jan. 4] that`."""
        tokens, that = self.tokens, index + 3
        cut = tokens.has(index, Tag.CAPITAL) and tokens.has(index + 1, Tag.MARK)
        dated = cut and self.order.subject_leads and tokens.has(index + 2, Tag.NUMBER)
        return that if dated and tokens.has(that, _THAT) else index

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
