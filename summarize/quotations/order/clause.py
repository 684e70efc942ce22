"""A clause by its words: where it ends, which of them are verbs of saying, and which name somebody.

What all orders of words share, and ask of each other's subjects.
"""

from typing import ClassVar

from summarize.declension import is_impersonal
from summarize.quotations.denials import Denials
from summarize.quotations.phrases import Phrase
from summarize.quotations.subject_phrases import SubjectPhrases
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_COLON = Tag.COLON
_STOP = Tag.STOP
_QUOTED = Tag.QUOTED
_SAY = Tag.SAY
_EXCLAIM = Tag.EXCLAIM
_SAYING = Tag.SAYING
_THAT = Tag.THAT
_WHETHER = Tag.WHETHER
_OPENS = Tag.OPENS_NOUN
_ARTICLE = Tag.ARTICLE
_NOT_FINITE = Tag.NOT_FINITE
_PASSIVE = Tag.PASSIVE
_ADVERB = Tag.ADVERB
_AUXILIARY = Tag.AUXILIARY
_TIME = Tag.TIME
_DOCUMENT = Tag.DOCUMENT
_OUTLET = Tag.OUTLET
_PRONOUN = Tag.PRONOUN
_ROLE = Tag.ROLE
_GROUP = Tag.GROUP
_POSSESSIVE_FORM = Tag.POSSESSIVE_FORM
_ALSO_NOUN = Tag.ALSO_NOUN
_AGENT = Tag.AGENT
_BEFORE_VERB = (
    Tag.CAPITAL | Tag.PRONOUN | Tag.ROLE | Tag.GROUP | Tag.ADVERB | Tag.COMMA | Tag.DOCUMENT
)
_COMPOUND = Tag.ROLE | Tag.GROUP | Tag.DOCUMENT
_GOVERNS = Tag.GOVERNS
_OBJECT = _THAT | _WHETHER | _OPENS | _PRONOUN | _CAPITAL | _QUOTED | _COLON | _COMMA | _STOP
_SOMEBODY = Tag.ROLE | Tag.GROUP | Tag.CAPITAL
_ENDS = _STOP | _COLON
_MAY_END = _ENDS | _QUOTED
_SAYING_PHRASES = ("phrasal", "denying", "exclaiming")
_LONGEST_ATTRIBUTION = 30


class ClauseWords:
    """One block of text, and what its words are in their clauses."""

    negates_behind: ClassVar[bool] = False
    """Whether a "not" behind the verb denies that something was said: `sagte das nicht`."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.tag = tokens.tag
        self.phrases = SubjectPhrases(tokens)
        self.lexicon = tokens.vocabulary.lexicon
        self.denials = Denials(tokens, negated_behind=self.negates_behind)

    # -- looking about

    def next(self, tags: int, first: int, after: int) -> int | None:
        """The first token in `[first, after)` that is any of `tags`."""
        tag = self.tag
        for index in range(first, after):
            if tag[index] & tags:
                return index
        return None

    def has_words(self, first: int, after: int) -> bool:
        """Whether there is any word in `[first, after)`."""
        return self.next(_WORD, first, after) is not None

    def clause_end(self, index: int) -> int:
        """The end of the clause that an attribution at `index` may fill."""
        tag = self.tag
        last = min(len(tag), index + _LONGEST_ATTRIBUTION)
        for place in range(index, last):
            here = tag[place]
            if here & _MAY_END and (here & _ENDS or not self._is_quoted_name(place)):
                return place
        return max(index, last)

    def _is_quoted_name(self, index: int) -> bool:
        """Whether a quoted stretch is somebody's name rather than speech."""
        return self.phrases.is_name(index)

    # -- verbs of saying

    def cue_end(self, verb: int) -> int:
        """The token after a verb of saying or the phrase that it begins."""
        found = self.tokens.phrase.get(verb)
        return found[0] if found is not None and found[1] in _SAYING_PHRASES else verb + 1

    def is_impersonal(self, cue: Phrase) -> bool:
        """Whether a verb only says that something was said: `denildi`, `йдеться у заяві`."""
        vocabulary, form = self.tokens.vocabulary, self.tokens.form
        known = vocabulary.impersonal
        return (
            (form[cue.after - 1] in known or " ".join(form[cue.first : cue.after]) in known)
            if known
            else is_impersonal(form[cue.first], vocabulary.code)
        )

    def is_cue(self, index: int, floor: int, kinds: int) -> bool:
        """Whether a token is a verb of these kinds, in a clause that begins at `floor`."""
        found = self.tokens.phrase.get(index)
        if found is not None and found[1] in _SAYING_PHRASES:
            own = _EXCLAIM if found[1] == "exclaiming" else _SAY
            return bool(kinds & own) and self.is_verb(index, floor)
        return bool(self.tag[index] & kinds) and self.is_verb(index, floor)

    def is_verb(self, index: int, floor: int) -> bool:
        """Whether a word that may be a verb of saying is one here, rather than a noun or a name."""
        tag = self.tag
        if tag[index] & _CAPITAL and (
            self.tokens.has(index - 1, _WORD) or self.lexicon.nouns_capitalised
        ):
            return False
        if self.denials.is_void(index, floor):
            return False
        if index == floor:
            return True
        before = tag[index - 1]
        determines = before & _ADVERB and before & _OPENS and self.tokens.has(index - 2, _AUXILIARY)
        if determines and not self.tokens.has(index - 2, _PASSIVE):
            return True  # a mai spus (Romanian): a determiner that is an adverb as well
        if before & _ADVERB and index - 2 >= floor and tag[index - 2] & (_NOT_FINITE | _PASSIVE):
            before = tag[index - 2]  # to better understand, was once asked
        name = before & _CAPITAL and self.tokens.has(index - 2, _CAPITAL | Tag.TITLE)  # Ann May
        dated = self._is_month_behind_subject(index - 1)
        if (
            (before & _NOT_FINITE and not before & _AUXILIARY and not name and not dated)
            or self.tokens.has(index + 1, _AGENT)
            or self._is_noun(index)
        ):
            return False
        return not self._is_passive(index, before)

    def _is_month_behind_subject(self, index: int) -> bool:
        """Whether a month that could be a modal tells when: a survey conducted in [May] found, Ann Lund in [May] said."""
        tokens, subject = self.tokens, index - 2
        month = tokens.has(index, _CAPITAL) and tokens.has(index, Tag.TIME)
        if not month or not tokens.has(index - 1, Tag.PREPOSITION):
            return False
        return tokens.has(subject, _CAPITAL) or tokens.is_form(subject, tokens.vocabulary.issued)

    def _is_passive(self, index: int, before: int) -> bool:
        """Whether a verb is a participle of the passive; is telling, was saying are not."""
        passive = before & _PASSIVE and not before & _CAPITAL
        return bool(passive) and not self.tag[index] & _SAYING

    def _is_noun(self, index: int) -> bool:
        """Whether an article or a possessive in front makes a noun of a verb: the report."""
        here, before = self.tag[index], self.tag[index - 1]
        determined = before & (_OPENS | _POSSESSIVE_FORM) and not before & _PRONOUN
        indefinite = self.tokens.form[index - 1] in self.tokens.vocabulary.indefinite
        # En la denuncia, è la replica: no verb stands behind one or the other and what could be its object.
        governed = before & Tag.ARTICLE and self.tokens.has(index - 2, _GOVERNS | _PASSIVE)
        officer = determined and here & _ROLE  # Le prévenu s'écrie
        if determined and (indefinite or governed or officer or not self._cliticises(before)):
            return True
        return bool(here & _ALSO_NOUN) and not self._takes_object(index)

    def _cliticises(self, before: int) -> bool:
        """Whether a verb may follow what looks like an article with the tags `before`."""
        return False

    def _takes_object(self, index: int) -> bool:
        """Whether something follows that a verb takes and a noun does not."""
        tokens = self.tokens
        if tokens.has(index + 1, _AUXILIARY) or not tokens.has(index - 1, _BEFORE_VERB):
            return False
        if tokens.has(index - 1, _COMPOUND) and tokens.has(index - 2, _GOVERNS):
            return tokens.has(index - 1, _CAPITAL)  # the use of executive orders
        behind = index + 1
        if tokens.has(behind, _OBJECT):
            return True
        # The agency reports citing the press service.
        cites = tokens.has(behind, Tag.CITES) and tokens.has(behind, _SAYING)
        return cites and not tokens.has(behind, _SAY) and self._is_outlet_alone(index - 1)

    def _is_outlet_alone(self, last: int) -> bool:
        """Whether the words up to `last` are an outlet, behind a comma or at the start of a sentence."""
        tokens, first = self.tokens, last
        while tokens.has(first - 1, _OUTLET | _OPENS | Tag.CAPITAL):
            first -= 1
        return self.next(_OUTLET, first, last + 1) is not None and not tokens.has(first - 1, _WORD)

    # -- somebody

    def can_say(self, speaker: Phrase) -> bool:
        """Whether a phrase has a name, a role, a pronoun, a body or a document in it."""
        return self.names_somebody(speaker) or (
            self.next(_DOCUMENT | _OUTLET, *speaker) is not None
        )

    def names_somebody(self, speaker: Phrase) -> bool:
        """Whether a phrase has a name, a role or a pronoun in it."""
        tag = self.tag
        if self.lexicon.nouns_capitalised and tag[speaker.first] & _OPENS:
            return self.next(_ROLE | _GROUP | _OUTLET, *speaker) is not None
        return any(
            tag[i] & (_SOMEBODY | _PRONOUN) and not tag[i] & (_ARTICLE | _TIME)
            for i in range(*speaker)
        )
