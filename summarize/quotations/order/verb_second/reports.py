"""Whether a clause is one that somebody reports, by its mood and by the place of its verb.

`Der Weg sei frei` reports, `Sie zögerte, als er wissen wollte, ob sie käme` tells.
"""

from summarize.quotations.order.verb_second.clauses import VerbSecondClauses
from summarize.quotations.phrases import Phrase
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_STOP = Tag.STOP
_COLON = Tag.COLON
_QUOTED = Tag.QUOTED
_ARTICLE = Tag.ARTICLE
_PRONOUN = Tag.PRONOUN
_AUXILIARY = Tag.AUXILIARY
_CONJUNCTION = Tag.CONJUNCTION
_COORDINATING = Tag.COORDINATING
_SUBJUNCTIVE = Tag.SUBJUNCTIVE
_WHETHER = Tag.WHETHER
_CUE = Tag.SAY | Tag.JUDGE

_LONGEST_FIELD = 40
_LONGEST_OBJECT = 8


class ReportedClauses(VerbSecondClauses):
    """Tells what is reported from what is told."""

    def opens_report(self, verb: int, source: SourceAndCue, start: int) -> bool:
        """Whether no clause begins at `start` that only adds to a noun: kündigte Pläne an, die …."""
        if not self.tokens.has(start - 1, _COMMA):
            return True
        limit = min(len(self.tag), start + _LONGEST_FIELD)
        end = self.next(_COMMA | _STOP | _COLON | _QUOTED, start, limit) or limit
        if self.is_reported(start, end):
            return True
        purpose = self.tokens.is_form(start, self.tokens.vocabulary.purpose)
        if purpose and self.tokens.has(end - 2, Tag.NOT_FINITE):
            return False  # gab Mittel, um das Herz zu stärken
        here = self.tokens.has(start, Tag.LINKING | _ARTICLE) and not self._is_indefinite(start)
        # Right behind its verb there is no noun to add to: Berg sagt, das stimmt nicht.
        return (
            not here
            or start - 2 == verb
            or self._has_noun(start + 1)
            or self._is_verb_second(start, end)
        )

    def _is_verb_second(self, first: int, after: int) -> bool:
        """Whether a clause has its verb in second place and not at its end: das ist ein Unfug."""
        second, last = first + 1, after - 1
        return (
            self.tokens.has(second, _AUXILIARY)
            and not self.tokens.has(second, _CAPITAL)
            and last > second
            and not self.tokens.has(last, _AUXILIARY)
        )

    def _is_indefinite(self, index: int) -> bool:
        return self.tokens.form[index] in self.tokens.vocabulary.indefinite

    def _has_noun(self, index: int) -> bool:
        """Whether a noun, or what describes one, follows an article: not so in `die sich`, `der mit`."""
        tokens = self.tokens
        known = WordClass.MOSTLY_ADJECTIVE | WordClass.MOSTLY_NUMERAL | WordClass.NOT_FINITE
        return tokens.has(index, _CAPITAL | Tag.NUMBER) or tokens.can_be(index, known)

    def is_reported(self, first: int, after: int) -> bool:
        """Whether a verb marks `[first, after)` as reported by its mood: Gefahr bestehe keine.

        Nobody's words are reported by the mood of a clause that hangs on another, `Sie zögerte, als er
        wissen wollte, ob sie käme`, of a condition, or where the writer speaks of himself.
        """
        if not self.lexicon.subjunctive:
            return False
        tag = self.tag
        begin = first
        subordinate = self.tokens.has(first, _CONJUNCTION | Tag.THAT | _WHETHER)
        for index in range(first, after):
            here = tag[index]
            if here & _COMMA:
                begin = index + 1
            elif self._is_in_mood(index) and not self._hangs_on(begin, index):
                return not any(self._is_first_person(each) for each in range(first, after))
            elif begin == first and index > first and not subordinate and self._is_plain(index):
                return False  # Sie erhielt Briefe, es hieß, sie sei krank.
        return False

    def held_clause(self, first: int, after: int) -> Phrase | None:
        """What the object holds that opens a German clause, its verb behind: `Den Vorwurf, [er sei zu schnell gefahren], wies X zurück`."""
        if not self.lexicon.nouns_capitalised:
            return None
        tokens, comma = self.tokens, self.next(_COMMA, first, after)
        if tokens.has(first, Tag.THAT):
            end = self._end_of_held(first + 1, after)
            return None if self._goes_on_in_mood(end, after) else Phrase(first + 1, end)
        if comma is None or comma - first > _LONGEST_OBJECT or not self._is_bare_noun(first, comma):
            return None
        begin = comma + 1 + tokens.has(comma + 1, Tag.THAT)
        end = self._end_of_held(begin, after)
        relative = tokens.has(begin, _ARTICLE) and self._is_in_mood(end - 1)
        goes_on = self._goes_on_in_mood(end, after)  # Der Verdacht, A, sei falsch, sagte X
        told = begin > comma + 1 or (
            self.is_reported(begin, end) and not self._is_row(first, begin, end)
        )
        return Phrase(begin, end) if told and not (relative or (end < after and goes_on)) else None

    def _is_row(self, first: int, begin: int, end: int) -> bool:
        """Whether a comma parts the nouns of a row, which is no object: `Zinsen, [Steuern und] Abgaben seien hoch`."""
        tokens = self.tokens
        mood = next((i for i in range(begin, end) if self._is_in_mood(i)), end)
        row = self.next(_COORDINATING, begin, mood) is not None
        return row and not tokens.is_form(first, tokens.vocabulary.accusative_articles)

    def _goes_on_in_mood(self, end: int, after: int) -> bool:
        return end + 1 < after and self._is_in_mood(end + 1)

    def _end_of_held(self, begin: int, after: int) -> int:
        """The comma in front of a verb that opens the rest of a clause, or the end."""
        end = self.next(_COMMA, begin, after)
        while end is not None and not self._is_verb(end + 1):
            end = self.next(_COMMA, end + 1, after)
        return after if end is None else end

    def _is_bare_noun(self, first: int, after: int) -> bool:
        """Whether a stretch is a noun with what describes it, and neither a name nor a clause."""
        tokens = self.tokens
        noun = tokens.has(after - 1, _CAPITAL) and not tokens.has(after - 1, Tag.ROLE | Tag.GROUP)
        told = tokens.has(first, Tag.PREPOSITION | _CONJUNCTION | _PRONOUN) or any(
            self._is_plain(i) or tokens.has(i, _SUBJUNCTIVE | Tag.TIME) for i in range(first, after)
        )
        phrase = self.phrases.starting(first, after)
        return noun and not told and not (phrase is not None and self.names_somebody(phrase))

    def _is_verb(self, index: int) -> bool:
        if not self.tokens.has(index, _WORD):
            return False
        verb = self.is_cue(index, index, _CUE) or self._is_plain(index)
        return verb or self._is_in_mood(index)

    def reports_on(self, first: int, after: int) -> bool:
        """Not where the writer speaks of himself: Dann würde ich „keine Probleme haben“."""
        alone = any(self._is_first_person(index) for index in range(first, after))
        return not alone and super().reports_on(first, after)

    def _is_first_person(self, index: int) -> bool:
        tokens = self.tokens
        return tokens.has(index, _PRONOUN) and tokens.vocabulary.pronouns[tokens.form[index]] == "1"

    def _is_plain(self, index: int) -> bool:
        """Whether a verb in second place states what it says as a fact, so that its sentence reports nothing."""
        tokens, form = self.tokens, self.tokens.form[index]
        if tokens.has(index, _CAPITAL | _SUBJUNCTIVE) or tokens.has(index + 1, _COMMA):
            return False
        if form.endswith(tokens.vocabulary.infinitive_endings or ("-",)):
            return False  # haben, gehen: of both moods
        known = tokens.word[index]
        counted = known & WordClass.MOSTLY_FINITE and not known & WordClass.GUESSED
        return tokens.has(index, _AUXILIARY) or bool(counted)

    def hangs(self, first: int, after: int) -> bool:
        """Whether the verb of a clause under a conjunction stands last, unlike `damit sei er sicher`."""
        tokens, last = self.tokens, after - 1
        if tokens.has(first, Tag.THAT | _WHETHER):
            return True
        # Two may close it, da er Zeit haben wollte, and it may go on: weil er alt ist und hinkt.
        for index in range(first + 1, last - 1):
            finite = tokens.has(index, _AUXILIARY | _SUBJUNCTIVE)
            if finite and not tokens.has(index, _CAPITAL) and not self._is_joint(index + 1):
                return False
        verb = tokens.has(last, _AUXILIARY | _SUBJUNCTIVE | _CUE)
        return not tokens.has(last, _CAPITAL) and (verb or tokens.can_be(last, WordClass.FINITE))

    def _hangs_on(self, begin: int, verb: int) -> bool:
        """Whether a clause that begins at `begin` has a conjunction and its verb at the end, or an if."""
        tokens = self.tokens
        if verb == begin:
            return tokens.has(verb, Tag.CONDITIONAL)
        if tokens.has(begin, Tag.THAT):
            return True  # dass man ihn hätte halten können
        if tokens.has(verb + 1, _WORD) and not tokens.has(verb + 1, _AUXILIARY | _COORDINATING):
            return False
        return tokens.has(begin, _CONJUNCTION | _WHETHER) and not tokens.has(begin, _COORDINATING)
