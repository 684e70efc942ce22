"""Where the subject stands in Hungarian: free order, cases by endings, and what governs a noun behind it.

A subject may be left out where who spoke last goes on. An office stands behind its holder, with a comma or
without: `Lund Anna polgármester`, `Lund Anna, a város polgármestere`; no comma need close it.
"""

from summarize.quotations.declined_nouns import is_listed_in_genitive, is_written_as_subject
from summarize.quotations.order.uncased import UncasedOrder
from summarize.quotations.phrases import Phrase
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag

_NO_HEARER = Tag.COMMA | Tag.STOP | Tag.COLON | Tag.QUOTED | Tag.THAT | Tag.CONJUNCTION | Tag.DASH
_LONGEST_HEARER = 4
_LONGEST_BRACKETS = 6


class Postposed(UncasedOrder):
    """Hungarian."""

    interposes = True
    takes_postpositions = True
    leaves_subjects_out = True

    def before(self, verb: int, floor: int) -> Phrase | None:
        """The subject without what it was told in; whoever an office between a comma and its verb is of."""
        found = super().before(verb, floor)
        told = found and self._opening_of_told(found, floor)
        if told:
            found = super().before(told, floor)
        return found and self._holder(self._without_oblique(found), floor)

    def _opening_of_told(self, phrase: Phrase, floor: int) -> int | None:
        """The article that opens whom or in what somebody told it, he in front: Lund Anna [a] Lapnak adott interjúban."""
        article = phrase.first - (not self.tokens.has(phrase.first, Tag.ARTICLE))
        if article <= floor or not self.tokens.has(article, Tag.ARTICLE):
            return None
        somebody = self.tokens.has(article - 1, Tag.CAPITAL | Tag.ROLE)
        told = somebody and self._is_oblique(phrase.after - 1)
        return article if told and self.next(Tag.ROLE, *phrase) is None else None

    def behind(self, first: int, limit: int) -> Phrase | None:
        """The subject behind a verb and whom it was told: közölte [az MTI-vel] Lund Anna."""
        found = super().behind(self._behind_told(first, limit), limit)
        return found and self._without_told(self._without_object(found))

    def owner_before(self, index: int, floor: int) -> Phrase | None:
        """The source in front of its postposition: `Lund Anna, a város polgármestere szerint`."""
        if self.lexicon.genitive_bases:
            return self._owner_in_genitive(index, floor)
        found = super().owner_before(index, floor)
        return found and self._holder(found, floor)

    def _owner_in_genitive(self, index: int, floor: int) -> Phrase | None:
        """The source with its ending, brackets behind it left aside: ministeri Anna [Lunnin] (vihr.) mukaan.

        Not what something happens by: [aikataulun] mukaan.
        """
        tokens, last = self.tokens, index - 1
        if tokens.text[tokens.start[last]] == ")":
            brackets = range(last - 1, max(floor, last - _LONGEST_BRACKETS), -1)
            last = next((i - 1 for i in brackets if tokens.text[tokens.start[i]] == "("), last)
        found = super().owner_before(last + 1, floor)
        if found is None or not tokens.form[last].endswith(self.tokens.vocabulary.genitive_endings):
            return None
        if not tokens.has(last, Tag.PRONOUN) and not self._is_somebodys(last):
            return None
        first, named = last, tokens.has(last, Tag.CAPITAL)
        while first > found.first and self._goes_with_owner(first - 1, named=named):
            first -= 1
        return Phrase(first, found.after)

    def _is_somebodys(self, last: int) -> bool:
        """Whether a noun in the genitive is a listed one or a name; one that opens a sentence is, if the text has it: [Lunnin] mukaan."""
        tokens = self.tokens
        if is_listed_in_genitive(tokens, last):
            return True
        opens = last == 0 or not tokens.has(last - 1, Tag.WORD | Tag.COMMA)
        return tokens.has(last, Tag.CAPITAL) and (not opens or is_written_as_subject(tokens, last))

    def _goes_with_owner(self, index: int, *, named: bool) -> bool:
        """Whether a word may stand in front of a noun in the genitive and be of its phrase: ministeri Anna Lunnin."""
        words, form = self.tokens.vocabulary, self.tokens.form[index]
        if self.tokens.has(index, Tag.CAPITAL | Tag.ROLE | Tag.TITLE | Tag.MARK):
            return True
        if named or form.endswith(words.finite_endings or ("-",)):
            return form.endswith(words.role_suffixes)
        return form.endswith(words.genitive_endings + words.role_suffixes)

    def _behind_told(self, first: int, limit: int) -> int:
        """Past the nouns whose endings say whom or in what something was told."""
        index = first
        for after in range(first, min(limit, first + _LONGEST_HEARER)):
            if self.tokens.has(after, _NO_HEARER):
                break
            if self._is_oblique(after):
                index = after + 1
            elif self.tokens.has(after, Tag.CAPITAL | Tag.ROLE) and not self._is_told_name(after):
                break
        return index

    def _is_told_name(self, first: int) -> bool:
        """Whether a surname begins a name whose end says that he was told, another's behind: [Lund Annának] Berg Éva."""
        named = all(self.tokens.has(i, Tag.CAPITAL) for i in (first, first + 1, first + 2))
        return named and self._is_oblique(first + 1)

    def _without_object(self, phrase: Phrase) -> Phrase:
        """A name without what it told of in front: ismertette [a részleteket] Lund Anna."""
        for index in range(phrase.first + 1, phrase.after - 1):
            thing = not self.tokens.has(index, Tag.CAPITAL | Tag.ROLE | Tag.PREPOSITION)
            ends = self.tokens.form[index].endswith(self.tokens.vocabulary.object_endings or ("-",))
            if thing and ends and self.tokens.has(index + 1, Tag.CAPITAL):
                return phrase._replace(first=index + 1)
        return phrase

    def _without_told(self, phrase: Phrase) -> Phrase | None:
        """A subject without whom it told something behind: a mentők szóvivője [az MTI-vel]."""
        after = phrase.after
        while after > phrase.first and (
            self._is_oblique(after - 1)
            or self.tokens.has(after - 1, Tag.ARTICLE)
            or (after < phrase.after and self.tokens.has(after - 1, Tag.OUTLET))
        ):
            after -= 1
        return phrase._replace(after=after) if after > phrase.first else None

    def goes_round(self, first: int, after: int) -> bool:
        """Whether the clause goes on behind the source in it: A híd [Lund Anna szerint] zárva marad."""
        return first < after and self.tokens.has(first, Tag.WORD)

    def opens_report(self, verb: int, source: SourceAndCue, start: int) -> bool:
        """No clause at once behind a subject that follows its verb: fogalmazott Lund Anna, [a város polgármestere]."""
        if self.tokens.has(start - 1, Tag.THAT | Tag.COLON) or source.speaker is None:
            return True
        if self.tokens.has(start - 1, Tag.COMMA) and self.is_cue(start, start, Tag.SAY):
            return False  # Lund vastaa huomenna, [kertoo puolueen sihteeri]
        return source.speaker.first < verb

    def _is_oblique(self, index: int) -> bool:
        endings = self.tokens.vocabulary.nameless_endings or ("-",)
        return self.tokens.form[index].endswith(endings) and not self.tokens.has(index, Tag.ROLE)

    def _without_oblique(self, phrase: Phrase) -> Phrase:
        """A subject without what it was told in: [Lund Anna] sajtótájékoztatóján elmondta."""
        after = phrase.after
        while after - 1 > phrase.first and (
            self.tokens.has(after - 1, Tag.DOCUMENT) or self._is_oblique(after - 1)
        ):
            after -= 1
        return phrase._replace(after=after)

    def _holder(self, phrase: Phrase, floor: int) -> Phrase:
        """Who has the office that a comma parts from him: [Lund Anna], a város polgármestere."""
        comma = phrase.first - 1
        article = self.tokens.has(phrase.first, Tag.ARTICLE)
        if not article or comma <= floor or not self.tokens.has(comma, Tag.COMMA):
            return phrase
        if self.next(Tag.ROLE, *phrase) is None or not self.tokens.has(comma - 1, Tag.CAPITAL):
            return phrase
        holder = self.phrases.ending(comma - 1, floor)
        named = holder is not None and self.names_somebody(holder)
        return holder if holder is not None and named else phrase
