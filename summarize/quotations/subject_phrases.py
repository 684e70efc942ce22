"""Which noun phrase may be the subject of a verb: the one in front of it, past what is put in or apposed, or one at a place.

What a noun phrase is, and where it ends, is asked of `phrases`.
"""

from summarize.quotations.name_shapes import is_office_in_capitals
from summarize.quotations.phrases import Phrase, Phrases
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_DASH = Tag.DASH
_MARK = Tag.MARK
_STOP = Tag.STOP
_OPENING = Tag.OPENING
_CLOSING = Tag.CLOSING
_TIME = Tag.TIME
_TITLE = Tag.TITLE
_NUMBER = Tag.NUMBER
_ARTICLE = Tag.ARTICLE
_POSSESSIVE = Tag.POSSESSIVE
_PREPOSITION = Tag.PREPOSITION
_ADVERB = Tag.ADVERB
_NOT_PERSON = Tag.NOT_PERSON
_CONJUNCTION = Tag.CONJUNCTION
_OBLIQUE = Tag.OBLIQUE
_SAYING = Tag.SAYING
_NOUN = Tag.SOURCE
_TELLS = Tag.SOURCE | Tag.TITLE | Tag.PRONOUN | Tag.CAPITAL
_NO_THING = _NOUN | Tag.NUMBER | Tag.CAPITAL | Tag.LINKING | Tag.POSSESSIVE_FORM
_OPENS = _ARTICLE | _POSSESSIVE | _OBLIQUE
_SKIPPED = Tag.AUXILIARY | Tag.ADVERB | Tag.NEGATION

_LONGEST_PARENTHESIS = 24
_FARTHEST_SUBJECT = 60


class SubjectPhrases(Phrases):
    """Finds the noun phrases of a text's tokens that a verb may have for its subject."""

    __slots__ = ()

    def ending(self, last: int, floor: int) -> Phrase | None:
        """The noun phrase that ends with the token `last`; that an English document was given out is none of it."""
        return super().ending(last - self._is_given_out(last), floor)

    def _is_given_out(self, last: int) -> bool:
        """Whether a word only tells that an English document was given out: A study [published] found that."""
        tokens = self._tokens
        if tokens.vocabulary.order is not OrderKind.FIXED:
            return False
        return tokens.is_form(last, tokens.vocabulary.issued) and tokens.has(last - 1, Tag.DOCUMENT)

    def subject_before(self, verb: int, floor: int) -> Phrase | None:
        """The noun phrase whose verb stands at `verb`, looked for from there back to `floor`."""
        floor = max(floor, verb - _FARTHEST_SUBJECT)
        last = self._skip_back(verb - 1, floor)
        if last < floor:
            return None
        if self._tag[last] & _COMMA:
            put_in = self._is_put_in(verb, last, floor)
            return None if put_in else self._before_apposition(last, floor)
        if self._tag[last] & _DASH:
            opening = self._find_back(_DASH, last - 1, max(floor, last - _LONGEST_PARENTHESIS))
            return self.ending(opening - 1, floor) if opening > floor else None
        found = self.ending(last, floor)
        found = found and self._without_what_they_call(found)
        return found and (self._described_by(found, floor) or found)

    def _without_what_they_call(self, found: Phrase) -> Phrase:
        """Without the English thing that several describe, nothing between: a measure [opponents] called “a gift”."""
        tokens, (first, after) = self._tokens, found
        noun, several = after - 2, after - 1
        words, form = tokens.vocabulary, tokens.form[first]
        one = words.order is OrderKind.FIXED and form in words.indefinite - words.several_articles
        linked = any(tokens.has(i, Tag.LINKING) for i in range(*found))  # one of its advisers
        if not one or linked or noun <= first or not self._is_of_several(several):
            return found
        thing = tokens.can_be(noun, WordClass.NOUN) and not tokens.has(noun, _NO_THING)
        return Phrase(several, after) if thing and tokens.has(several, _NOUN) else found

    def _described_by(self, found: Phrase, floor: int) -> Phrase | None:
        """Whom a clause describes that ends in a phrase, no comma behind it: `[Tom Berg], who was the chief guest said`.

        What he confirmed may end it too, but not somebody who may have said it himself.
        """
        verb, relative = found.first - 1, found.first - 2
        if relative - 1 <= floor or not self._is_who(relative):
            return None
        is_office = self._tokens.has(verb, Tag.AUXILIARY)
        if not is_office and (
            not self._tokens.has(verb, Tag.SAY) or any(self._tag[i] & _TELLS for i in range(*found))
        ):
            return None
        before = relative - 1 - self._tokens.has(relative - 1, _COMMA)
        return self.ending(before, floor) if self._tokens.has(before, _CAPITAL) else None

    def _is_who(self, index: int) -> bool:
        """Whether an English word opens a clause that describes somebody."""
        fixed = self._tokens.vocabulary.order is OrderKind.FIXED
        return fixed and self._pronouns.get(self._form[index]) == "w"

    def _is_put_in(self, verb: int, comma: int, floor: int) -> bool:
        """Whether a Romance verb stands alone between the subject of another and that one's verb.

        Los jueces, afirmó, están de acuerdo.
        """
        romance = self._tokens.vocabulary.order is OrderKind.ROMANCE
        alone = romance and self._tokens.has(verb + 1, _COMMA)
        return alone and self._previous_comma(comma - 1, floor) < floor

    def _skip_back(self, last: int, floor: int) -> int:
        """Over what may stand between subject and verb: adverbs, auxiliaries, times, brackets."""
        tag = self._tag
        while last >= floor:
            here = tag[last]
            if here & _CLOSING:
                last = self._find_back(_OPENING, last, max(floor, last - _LONGEST_PARENTHESIS)) - 1
            elif here & _TIME and not (here & _CAPITAL and last == floor):
                if (
                    here & _CAPITAL
                    and here & Tag.NOT_FINITE
                    and self._tokens.has(last - 1, _CAPITAL)
                ):
                    break  # Ann May said: no month, unlike Monday
                last -= 1
                last -= last > floor and self._tokens.is_form(
                    last, self._tokens.vocabulary.pointing
                )
                while (
                    last >= floor
                    and tag[last] & (_PREPOSITION | _NUMBER)
                    and not tag[last] & _CAPITAL
                ):
                    last -= 1
            elif self._ends_short_name(last) or (
                here & _SKIPPED and not (here & _CAPITAL and self._tokens.has(last - 1, _WORD))
            ):
                last -= 1
            else:
                break
        return last

    def _ends_short_name(self, mark: int) -> bool:
        """Whether a stop belongs to the shortened end of a name: `Hillman Jr. said`."""
        tokens = self._tokens
        stop = tokens.has(mark, _MARK) and tokens.text[tokens.start[mark]] == "."
        return stop and not tokens.has(mark, _STOP) and tokens.has(mark - 1, _CAPITAL)

    def _find_back(self, tags: int, last: int, floor: int) -> int:
        while last >= floor:
            if self._tag[last] & tags:
                return last
            last -= 1
        return floor

    def _before_apposition(self, comma: int, floor: int) -> Phrase | None:
        """The subject of `X, a spokesman for Y, said`; `comma` is the one next to the verb."""
        after = comma
        for _ in range(6):
            opening = self._previous_comma(after - 1, floor)
            first = opening + 1
            described = self._named_before_clause(floor, after) if opening < floor else None
            if described is not None:
                return described
            if opening < floor or not self._is_apposition(first, after, floor):
                return self.ending(self._skip_back(after - 1, first), first)
            after = opening
        return None

    def _named_before_clause(self, floor: int, comma: int) -> Phrase | None:
        """Whom a clause describes that a comma only closes: `[Tom Berg] who was at a meeting in Lund, said`."""
        for index in range(floor + 1, comma):
            if self._is_who(index):
                named = self._tokens.has(index - 1, _CAPITAL)
                return self.ending(index - 1, floor) if named else None
        return None

    def _previous_comma(self, last: int, floor: int) -> int:
        """The last comma at or before `last`, or `floor - 1`."""
        tag = self._tag
        while last >= floor:
            if tag[last] & _COMMA:
                return last
            last -= 1
        return floor - 1

    def _is_apposition(self, first: int, after: int, floor: int) -> bool:
        """Whether `[first, after)`, between commas, only adds to what is named before it."""
        tag = self._tag
        if first >= after:
            return True
        here = tag[first]
        before = self._previous_comma(first - 2, floor) + 1
        opens = before == floor and tag[before] & _CAPITAL
        if opens and self._form[before] in self._tokens.vocabulary.contrasting:
            before += 1  # But the board, which …,
        adverbial = (
            before < first - 1
            and tag[before] & (_PREPOSITION | _CONJUNCTION | _SAYING | _TIME | _ADVERB)
            and not (tag[before] & _CAPITAL and before > floor)
            and not (
                before == floor and self._opens_with_article(before)
            )  # La is an adverb of its verb as well
        )
        if here & (_PREPOSITION | _TIME | _ADVERB | _SAYING) and not here & _CAPITAL:
            return True
        adds = (
            not here & _CAPITAL
            or self._says_what(first, after, before > floor)
            or all(tag[i] & (_TITLE | _MARK | _NOT_PERSON | _COMMA) for i in range(first, after))
        )
        return not adverbial if adds else after - first <= 2 and "-" in self._form[first]

    def _opens_with_article(self, index: int) -> bool:
        """Whether an article with its noun opens a Romance sentence: [La sindaca Anna Rossi], insegnante, conferma."""
        tag = self._tag[index]
        romance = self._tokens.vocabulary.order is OrderKind.ROMANCE
        return bool(romance and tag & Tag.ARTICLE and not tag & (_PREPOSITION | _CONJUNCTION))

    def _says_what(self, first: int, after: int, nested: bool) -> bool:
        """Whether capitalised words add to a noun before: `X, Director of the agency, Nordwatch,`."""
        tag, noun = self._tag, first - 2
        if tag[first] & Tag.ROLE and self._tokens.has(noun, _CAPITAL):
            return True
        if self._tokens.has(noun, _CAPITAL) and is_office_in_capitals(self._tokens, first, after):
            return True
        common = self._tokens.has(noun, _NOUN) and not tag[noun] & _CAPITAL
        return nested and common and all(tag[i] & (_CAPITAL | _MARK) for i in range(first, after))

    def subject_at(self, first: int, limit: int) -> Phrase | None:
        """The subject that a clause begins with: `starting`, less the words behind a name."""
        phrase = self.starting(first, limit)
        if phrase is None:
            return None
        tag = self._tag
        after = phrase.after
        if not self._lexicon.nouns_capitalised:
            named = [i for i in range(*phrase) if tag[i] & (_CAPITAL | _NOUN) and i > phrase.first]
            if tag[phrase.first] & _CAPITAL and not tag[phrase.first] & _OPENS:
                named.append(phrase.first)
            if named:
                after = self._owned(self._linked(max(named) + 1, phrase.after), phrase.after)
        return Phrase(phrase.first, after)

    def _linked(self, after: int, limit: int) -> int:
        """Past the words that the nouns in front of them link by an ending: `Агентии амнияти миллӣ`."""
        endings = self._tokens.vocabulary.linking_endings
        while endings and after < limit and self._form[after - 1].endswith(endings):
            after += 1
        return after

    def _owned(self, after: int, limit: int) -> int:
        """Past the noun that belongs to an owner at the end: `Orme's elderly relatives`."""
        tokens = self._tokens
        owner = self._form[after - 1]
        if not tokens.has(after - 1, Tag.POSSESSIVE_FORM) or owner[:-2] in self._pronouns:
            return after  # It's
        while after < limit and tokens.can_be(after, WordClass.MOSTLY_ADJECTIVE):
            after += 1
        return min(after + 1, limit)
