"""Words that somebody did not say, and what somebody denies.

`X never said "…"`, `X denied saying "…"`, `if X said "…"`, `a fake account of X wrote "…"`: the words
stand beside a name and a verb of saying, and yet they are nobody's. Printed as a quotation of X they
would be the worst mistake that a report can make. What X denies is a claim, with its polarity.
"""

from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_COLON = Tag.COLON
_STOP = Tag.STOP
_QUOTED = Tag.QUOTED
_SAYING = Tag.SAYING
_THAT = Tag.THAT
_UNSAID = Tag.UNSAID
_NEGATION = Tag.NEGATION
_CUE = Tag.SAY | Tag.JUDGE | Tag.EXCLAIM | Tag.SAYING
_BESIDE_VERB = Tag.AUXILIARY | Tag.ADVERB | Tag.NOT_FINITE | Tag.PRONOUN
_OPENS_DENIED = _THAT | _CUE | Tag.AUXILIARY | Tag.WHETHER
_NOUNS = Tag.ALSO_NOUN | Tag.DOCUMENT
_CLAUSE_BORDER = _COMMA | _COLON | _STOP | _QUOTED | Tag.DASH
_PARTS_VERBS = _THAT | Tag.CONJUNCTION | Tag.COORDINATING
_CONDITIONAL = Tag.CONDITIONAL
_FAKE = Tag.FAKE
_NAME = _CAPITAL | Tag.TITLE | Tag.ARTICLE
_MAY_BE_FAKE = _FAKE | _CAPITAL
_TELLS = _CONDITIONAL | _MAY_BE_FAKE | _CLAUSE_BORDER | _CUE | Tag.PHRASE
"""What tells of a clause whether it holds."""


_UNREAL = frozenset({"untrue", "acting"})
"""Expressions in front of a verb by which nobody of that name says anything."""

_ACCORDING = frozenset({"according", "according_after", "according_front", "according_own"})

_REACH_OF_NOT = 3
_BEHIND_VERB = 4
_WIDEST_CLAUSE = 24
_WIDEST_DENIAL = 60
_BEHIND_QUOTE = 8


class Denials:
    """Asks of one block whether its verbs of saying hold."""

    def __init__(self, tokens: Tokens, *, negated_behind: bool) -> None:
        self._tokens = tokens
        self._tag = tokens.tag
        self._negated_behind = negated_behind
        self._pseudo = tokens.vocabulary.pseudo
        self._negatives = tokens.vocabulary.negatives
        self._after = tokens.vocabulary.negations_after

    def denies(self, index: int) -> bool:
        """Whether the cue at `index` says that what it reports is not so."""
        return self._tokens.phrase.get(index, (0, ""))[1] == "denying"

    def denies_apart(self, verb: int, after: int) -> bool:
        """Whether a verb that denies has its other part right in front of `after`: `Das [wies] X gestern [zurück]`."""
        tokens = self._tokens
        return any(
            field == "denying" and len(words) > 1 and words[-1] == tokens.form[after - 1]
            for words, field in tokens.vocabulary.phrases.get(tokens.form[verb], ())
        )

    # -- verbs

    def is_hearsay(self, verb: int) -> bool:
        """Whether a writer leaves open that a verb says anything: `he allegedly said`, `якобы сказал`.

        A verb may say so as well, in German far in front: `aurait dit`, `soll am Montag gesagt haben`.
        """
        tokens = self._tokens
        if tokens.phrase.get(verb, (0, ""))[1] in _ACCORDING:
            return False  # soll laut Polizei, údajně podle policie: who has it so is named
        # It is the verb's only where its clause does not go on: said allegedly stolen goods …
        behind = tokens.is_form(verb + 1, tokens.vocabulary.hearsay)
        if behind and tokens.has(verb + 2, _THAT | _CLAUSE_BORDER):
            return True
        return self._is_left_open_before(verb)

    def _is_left_open_before(self, verb: int) -> bool:
        """Whether an adverb or a verb in front, in the same clause, leaves open what is said."""
        tokens = self._tokens
        adverbs, verbs = tokens.vocabulary.hearsay, tokens.vocabulary.hearsay_verbs
        far = self._negated_behind and tokens.has(verb + 1, Tag.AUXILIARY)
        beside = True
        for index in range(verb - 1, max(-1, verb - _WIDEST_CLAUSE - 1), -1):
            here = self._tag[index]
            if here & _CLAUSE_BORDER:
                return self._opens_with_doubt(index, verb)
            if tokens.is_form(index, verbs) and (far or beside):
                return True
            if tokens.is_form(index, adverbs):
                return not self._is_of_adverb(index) and (beside or self._is_of_clause(index))
            if here & _PARTS_VERBS or (self._is_finite(index) and not beside):
                return False
            beside = beside and bool(here & (Tag.AUXILIARY | Tag.ADVERB | Tag.PRONOUN))
        return False

    def _opens_with_doubt(self, comma: int, verb: int) -> bool:
        """Whether nothing but an adverb of doubt stands in front of a comma: `Allegedly, the mayor said`.

        Not one that is the speaker's, who is put in behind it: `Perhaps, the mayor said, the bridge …`.
        """
        tokens, adverb = self._tokens, comma - 1
        if not tokens.has(comma, Tag.COMMA) or not tokens.is_form(
            adverb, tokens.vocabulary.hearsay
        ):
            return False
        if adverb and tokens.has(adverb - 1, Tag.WORD | Tag.QUOTED):
            return False
        return not tokens.is_form(adverb, tokens.vocabulary.doubting) or self._governs_clause(verb)

    def _governs_clause(self, verb: int) -> bool:
        """Whether a `that` opens what is said behind a verb: `сказав мер, що …`, unlike `she said, …`."""
        tokens = self._tokens
        for index in range(verb + 1, min(len(tokens), verb + _WIDEST_CLAUSE)):
            if tokens.has(index, _THAT | _CLAUSE_BORDER):
                return tokens.has(index, _THAT) or tokens.has(index + 1, _THAT)
        return False

    def _is_of_adverb(self, doubt: int) -> bool:
        """Whether what opens a clause doubts an adverb or a number, and not the verb: `Maybe therefore`."""
        tokens, behind = self._tokens, doubt + 1
        if not tokens.is_form(doubt, tokens.vocabulary.doubting):
            return False
        opens = doubt == 0 or not tokens.has(doubt - 1, Tag.WORD | Tag.QUOTED)
        if not opens or tokens.has(behind, _CAPITAL | Tag.PRONOUN):
            return False
        return tokens.has(behind, Tag.ADVERB | Tag.NUMBER) or tokens.can_be(
            behind, WordClass.MOSTLY_ADVERB | WordClass.MOSTLY_NUMERAL
        )

    def _is_of_clause(self, adverb: int) -> bool:
        """Whether an adverb far in front of a verb is of its clause: `Якобы Berg в пятницу сказал`.

        Unlike one of an adjective, `the mayor of an allegedly bankrupt town said`, or of a reason,
        `quizás por eso dijo`.
        """
        tokens, behind = self._tokens, adverb + 1
        if tokens.has(adverb - 1, Tag.OPENS_NOUN | Tag.GOVERNS):
            return False
        opens = adverb == 0 or tokens.has(adverb - 1, _CLAUSE_BORDER)
        if opens and tokens.has(behind, Tag.PREPOSITION):
            return False
        return tokens.has(behind, _NAME | Tag.PREPOSITION) or not tokens.can_be(
            behind, WordClass.NOT_FINITE | WordClass.ADJECTIVE
        )

    def _is_finite(self, index: int) -> bool:
        return self._tokens.has(index, Tag.AUXILIARY) or self._tokens.can_be(
            index, WordClass.MOSTLY_FINITE
        )

    def is_void(self, verb: int, floor: int) -> bool:
        """Whether a verb of saying says that nothing was said, or not by whom it seems."""
        return self.is_negated(verb, floor) or self._is_unreal(verb, floor)

    def is_negated(self, verb: int, floor: int) -> bool:
        """Whether a verb says that nothing was said: `did not say when`, `sagte nicht`, `деген эмес`."""
        tag = self._tag
        if tag[verb] & _UNSAID:
            return True
        if (self._after or self._negated_behind) and self._is_denied_behind(verb):
            return True
        for index in range(verb - 1, max(floor, verb - _REACH_OF_NOT) - 1, -1):
            if tag[index] & _NEGATION:
                # кінәлі [еместігін] айтты: that he is not
                told = self._tokens.form[index].endswith(self._tokens.vocabulary.nominal_endings)
                return not told and self._tokens.form[index + 1] not in self._pseudo
            if tag[index] & _WORD and self._tokens.form[index] in self._negatives:
                return True
            if not tag[index] & _BESIDE_VERB:
                return False
        return False

    def _is_denied_behind(self, verb: int) -> bool:
        """Whether the "not" stands behind: `деген эмес`, `sagte das nie:`."""
        tokens = self._tokens
        if tokens.has(verb + 1, _WORD) and tokens.form[verb + 1] in self._after:
            return True
        if not self._negated_behind:
            return False
        for index in range(verb + 1, min(len(tokens), verb + 1 + _BEHIND_VERB)):
            if tokens.has(index, _NEGATION):
                if tokens.has(index + 1, Tag.PREPOSITION):
                    return False  # nicht ohne Stolz
                closes = tokens.has(index + 1, _CLAUSE_BORDER | _THAT | Tag.WHETHER)
                return index == verb + 1 or closes or index + 1 == len(tokens)
            if not tokens.has(index, _WORD):
                return False
        return False

    def _is_unreal(self, verb: int, floor: int) -> bool:
        """Whether the clause of a verb is but supposed, not true, or has somebody else speak."""
        tag, phrase = self._tag, self._tokens.phrase
        for index in range(verb - 1, max(floor, verb - _WIDEST_CLAUSE) - 1, -1):
            here = tag[index]
            if not here & _TELLS:
                continue  # as most words in a clause
            if here & _CONDITIONAL or (here & _MAY_BE_FAKE and self._is_fake(index)):
                return True
            if index in phrase and self._is_unreal_phrase(*phrase[index], verb):
                return True
            if here & _CLAUSE_BORDER:
                return bool(here & _COMMA) and self._is_untrue_before(index, floor)
            if here & _CUE and not here & (_CAPITAL | _NOUNS):
                return False
        return False

    def _is_unreal_phrase(self, end: int, field: str, verb: int) -> bool:
        """Whether an expression in front of a verb, up to `end`, makes what it says nobody's."""
        return field in _UNREAL or (field == "nobody" and self._is_subject(end, verb))

    def _is_subject(self, end: int, verb: int) -> bool:
        """Whether what ends at `end` is the subject of a verb behind it, and not of one in between.

        `Nobody at the guild [said]`, `Neither Moss nor Birk [said]`, `No one who came [said]`; but not:
        `Because nobody came Berg said`, `No one but Ann Berg said`.
        """
        tokens = self._tokens
        while verb > end and tokens.has(verb - 1, Tag.AUXILIARY | Tag.ADVERB):
            verb -= 1
        between = range(end, verb)
        relatives = tokens.vocabulary.relatives
        if not any(tokens.has(i, _WORD) and tokens.form[i] in relatives for i in between):
            finite = any(self._is_finite(i) for i in between)
            if finite or (verb > end and tokens.has(verb - 1, Tag.PRONOUN)):
                return False
        return not self._has_other_name(end, verb)

    def _has_other_name(self, end: int, verb: int) -> bool:
        """Whether a name that nothing joins to the words before `end` stands right before a verb."""
        tokens = self._tokens
        if tokens.vocabulary.lexicon.nouns_capitalised:
            return False
        first = verb
        while first > end and tokens.has(first - 1, _NAME):
            first -= 1
        if first in (verb, end):
            return False
        joins = tokens.has(first - 1, Tag.PREPOSITION | Tag.LINKING | Tag.CONJUNCTION)
        return not joins or tokens.form[first - 1] in tokens.vocabulary.contrasting

    def _is_fake(self, index: int) -> bool:
        """Whether a word says that somebody is not the real one; a capital inside makes a name of it."""
        here = self._tag[index]
        if index and self._tag[index - 1] & _WORD:
            return here & _MAY_BE_FAKE == _FAKE
        if here & _FAKE:
            return True
        # Only of a word in lower case do its tags tell what it begins like.
        return bool(
            here & _CAPITAL and self._tokens.vocabulary.begun(self._tokens.form[index]) & _FAKE
        )

    def _is_untrue_before(self, comma: int, floor: int) -> bool:
        """Whether the clause before a comma says that the next one is not true: `Неправда, что`."""
        if not self._tokens.has(comma + 1, _THAT):
            return False
        for index in range(max(floor, comma - _BEHIND_QUOTE), comma):
            found = self._tokens.phrase.get(index)
            if found is not None and found[1] == "untrue":
                return True
        return False

    def casts_doubt(self, first: int, after: int) -> bool:
        """Whether words that name somebody, but have no verb of saying, hold an "if" or a "fake"."""
        doubtful = _UNSAID | Tag.CONDITIONAL
        return any(self._tag[i] & doubtful or self._is_fake(i) for i in range(first, after))

    # -- quotations

    def is_unsaid(self, quote: int, first: int, after: int) -> bool:
        """Whether the sentence `[first, after)` says of its quotation that it was not said."""
        return (
            self._is_unsaid_before(quote, first)
            or self._is_unsaid_behind(quote, after)
            or self._is_in_denial(quote, first)
        )

    def _is_unsaid_before(self, quote: int, first: int) -> bool:
        """Whether the nearest verb of saying in front does not hold."""
        unreal = False
        for index in reversed(self._tokens.hints(max(first, quote - _WIDEST_DENIAL), quote)):
            here = self._tag[index]
            if here & _STOP or (here & _CAPITAL and self._tokens.has(index - 1, _WORD)):
                continue
            if here & (_CUE | _UNSAID) and self.is_negated(index, first):
                return True
            if here & _CUE:
                unreal = unreal or self._is_unreal(index, first)
                if not self._is_unreal(index, first):
                    # He warned that, if she called it "a gift", …: the words of the warning.
                    return False
        return unreal

    def _is_unsaid_behind(self, quote: int, after: int) -> bool:
        """Whether the verb behind does not hold: `«…», – деген эмес`, `"…", he never said`."""
        if self._after and self._ends_in_not(quote, after):
            return True
        for index in self._tokens.hints(quote + 1, min(after, quote + _BEHIND_QUOTE)):
            here = self._tag[index]
            if self.denies(index):
                # «…» dediğini yalanladı, but not: "…", he denied.
                nominal = self._tokens.vocabulary.nominal_endings
                return index > quote + 1 and self._tokens.form[index - 1].endswith(nominal)
            if here & (_CUE | _UNSAID | Tag.THAT_AFTER) and self.is_negated(index, quote + 1):
                return True
            if here & (_CUE & ~Tag.SAYING):
                return self._is_unreal_behind(index, after)
        return False

    def _ends_in_not(self, quote: int, after: int) -> bool:
        """Whether a word or two and a "not" end the sentence, as in `«…» деп айткан жок`."""
        tokens = self._tokens
        for index in range(quote + 2, min(after, quote + _BEHIND_QUOTE)):
            if self._tag[index] & (_STOP | _QUOTED):
                return False
            if tokens.form[index] in self._after:
                return not tokens.has(index + 1, _WORD | _COMMA)
        return False

    def _is_unreal_behind(self, verb: int, after: int) -> bool:
        """Whether whoever speaks behind the verb is not the real one: `wrote a fake account`."""
        for index in range(verb + 1, min(after, verb + _BEHIND_QUOTE)):
            acting = self._tokens.phrase.get(index, (0, ""))[1] == "acting"
            if acting or self._is_fake(index):
                return True
            if self._tag[index] & _CLAUSE_BORDER:
                return False
        return False

    def _is_in_denial(self, quote: int, first: int) -> bool:
        """Whether a quotation stands in what is denied: `denied that she called him "a pirate"`."""
        for index in reversed(self._tokens.hints(max(first, quote - _WIDEST_DENIAL), quote)):
            if not self.denies(index) or self.is_negated(index, first):
                continue
            start = self._denied_clause(self._tokens.phrase[index][0], quote)
            return start is not None and not self._leaves(start, quote)
        return False

    def _denied_clause(self, index: int, quote: int) -> int | None:
        """Where the clause that a verb denies begins, behind the token `index`."""
        for start in range(index, min(quote, index + _BEHIND_VERB)):
            here = self._tag[start]
            if here & _COLON or (here & _COMMA and self._tokens.has(start + 1, _SAYING)):
                return None
            if here & _OPENS_DENIED and not here & _NOUNS:
                return start
        return None

    def _leaves(self, first: int, quote: int) -> bool:
        """Whether the writer has left the denied clause before the quotation."""
        for index in range(first + 1, quote):
            here = self._tag[index]
            if here & _STOP:
                return True
            if here & _COLON:
                # A colon behind a verb of saying is still denied: nie avoir dit : « … »
                hints = self._tokens.hints(first, index)
                inner = (i for i in hints if self._tag[i] & _CUE and not self._tag[i] & _NOUNS)
                return all(self.denies(i) for i in inner)
            if here & _COMMA and self._tokens.has(index + 1, _SAYING | Tag.COORDINATING):
                return True
        return False
