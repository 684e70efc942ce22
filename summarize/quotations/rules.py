"""Who said it: the rules that tie what was said to the words around it that name a speaker.

Shared by quotations and indirect speech. A rule looks at one clause, from the verb of saying
outward, and answers with a `Source` that carries the rule's name.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from summarize.characters import CLOSING_QUOTES
from summarize.quotations.cased_order import CasedOrder
from summarize.quotations.declined import declined
from summarize.quotations.denials import Denials
from summarize.quotations.found import Polarity
from summarize.quotations.free_order import FreeOrder
from summarize.quotations.namings import is_romance
from summarize.quotations.nominative import (
    attributes_before,
    body_before,
    document_owner,
    is_cased_final,
    is_oblique,
    is_owner,
    is_quoted_name,
    nominative,
)
from summarize.quotations.phrases import Phrase, Phrases
from summarize.quotations.relay import find_relay
from summarize.quotations.tokens import Tokens
from summarize.quotations.verb_second import VerbSecond
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import Word

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_DASH = Tag.DASH
_COLON = Tag.COLON
_STOP = Tag.STOP
_MARK = Tag.MARK
_QUOTED = Tag.QUOTED
_SAY = Tag.SAY
_JUDGE = Tag.JUDGE
_SAYING = Tag.SAYING
_THAT = Tag.THAT
_WHETHER = Tag.WHETHER
_OPENS = Tag.ARTICLE | Tag.POSSESSIVE | Tag.OBLIQUE
_ARTICLE = Tag.ARTICLE
_POSSESSIVE = Tag.POSSESSIVE
_NOT_FINITE = Tag.NOT_FINITE
_NEGATION = Tag.NEGATION
_PASSIVE = Tag.PASSIVE
_ADVERB = Tag.ADVERB
_AUXILIARY = Tag.AUXILIARY
_CONJUNCTION = Tag.CONJUNCTION
_COORDINATING = Tag.COORDINATING
_PREPOSITION = Tag.PREPOSITION
_TIME = Tag.TIME
_AUDIENCE = Tag.AUDIENCE
_DOCUMENT = Tag.DOCUMENT
_OUTLET = Tag.OUTLET
_PRONOUN = Tag.PRONOUN
_SEPARABLE = Tag.SEPARABLE
_ROLE = Tag.ROLE
_GROUP = Tag.GROUP
_POSSESSIVE_FORM = Tag.POSSESSIVE_FORM
_CITES = Tag.CITES
_EXCLAIM = Tag.EXCLAIM
_ALSO_NOUN = Tag.ALSO_NOUN
_AGENT = Tag.AGENT
_BEFORE_VERB = (
    Tag.CAPITAL | Tag.PRONOUN | Tag.ROLE | Tag.GROUP | Tag.ADVERB | Tag.COMMA | Tag.DOCUMENT
)
_OBJECT = _THAT | _WHETHER | _OPENS | _PRONOUN | _CAPITAL | _QUOTED | _COLON | _COMMA | _STOP
_NO_ATTRIBUTE = (
    Tag.PREPOSITION
    | Tag.CONJUNCTION
    | Tag.AUXILIARY
    | Tag.PRONOUN
    | Tag.ARTICLE
    | Tag.SAY
    | Tag.THAT
)
_NO_UNLISTED = (
    _NO_ATTRIBUTE | _ADVERB | _TIME | _COORDINATING | _NEGATION | Tag.ROLE | Tag.GROUP | _WHETHER
)
_QUOTES = _SAY | _EXCLAIM
_SOMEBODY = Tag.ROLE | Tag.GROUP | Tag.CAPITAL

_SAYING_PHRASES = ("phrasal", "denying")

_LONGEST_ATTRIBUTION = 30
_NO_SUBJECT = _THAT | _COLON | _QUOTED | _COMMA | _STOP | _PREPOSITION
_MAY_BE_SUBJECT = Tag.CAPITAL | Tag.COMMA | Tag.PRONOUN | Tag.ROLE | Tag.GROUP | Tag.THAT | Tag.STOP
_LONGEST_TAIL = 12
_SHORTEST_MOOD = 5
_VERBAL_FORMS = Word.MOSTLY_FINITE | Word.MOSTLY_NOT_FINITE
_NO_VERB = Word.ADJECTIVE | Word.MOSTLY_ADVERB | Word.MOSTLY_NOUN | Word.MOSTLY_FUNCTION
_LONGEST_ADVERBIAL = 7
_FARTHEST_MAIN_VERB = 60


class Named(NamedTuple):
    """Whom words mean: a name, and the role that they give."""

    name: str
    role: str | None


class Source(NamedTuple):
    """An attribution: tokens of the speaker (if any) and of the cue, and the rule's name.

    `via` is who relays it. `named` says whom the speaker's words mean, where the rule has
    found that out with them.
    """

    speaker: Phrase | None
    cue: Phrase | None
    rule: str
    via: Phrase | None = None
    named: Named | None = None

    @property
    def after(self) -> int:
        """The first token behind the attribution's own words."""
        cue, speaker = self.cue, self.speaker
        return max(cue.after if cue else 0, speaker.after if speaker else 0)


@dataclass(slots=True)
class Utterance:
    """What somebody said: tokens `[first, after)`.

    `quoted` says that it is one quoted stretch; otherwise it is a clause that may hold some.
    `group` numbers what was said in one breath. `quotes` are the tokens in it that are quotations.
    """

    first: int
    after: int
    source: Source | None
    group: int
    quoted: bool
    quotes: list[int] = field(default_factory=list)
    polarity: Polarity = "asserted"


class Rules:
    """The rules for one block of text."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.tag = tokens.tag
        self.phrases = Phrases(tokens)
        self.lexicon = tokens.vocabulary.lexicon
        # Turkic: the verb is last, and every noun but the subject has an ending.
        self.is_cased_final = is_cased_final(tokens)
        self.is_romance = is_romance(tokens)
        # French sets a pronoun where its sisters set nothing.
        order = self.lexicon
        # Arabic: the verb opens its clause, and the subject follows it.
        self.is_verb_first = order.caseless and order.free_order and not order.verb_final
        self.leaves_subjects_out = self.is_verb_first or (self.is_romance and not order.enclitics)
        self.denials = Denials(tokens)
        order = self.lexicon
        self._has_fixed_order = not (order.verb_second or order.verb_final or order.free_order)
        self._groups = 0
        self.last_speaker: Phrase | None = None
        self._verb_second = VerbSecond(tokens, self.phrases)
        self.cased = CasedOrder(tokens, self.phrases) if declined(tokens) else None
        self._free_order = self.cased or FreeOrder(tokens, self.phrases)

    def new_group(self) -> int:
        """The number of a new group."""
        self._groups += 1
        return self._groups

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

    # -- looking about

    def next(self, tags: int, first: int, after: int) -> int | None:
        """The first token in `[first, after)` that is any of `tags`."""
        tag = self.tag
        for index in range(first, after):
            if tag[index] & tags:
                return index
        return None

    def is_reported(self, first: int, after: int) -> bool:
        """Whether a verb marks `[first, after)` as reported by its mood: Gefahr bestehe keine."""
        if not self.lexicon.subjunctive:
            return False
        tag, tokens = self.tag, self.tokens
        for index in range(first, after):
            if tag[index] & _CAPITAL:
                continue
            if tag[index] & Tag.SUBJUNCTIVE:
                return True
            form = tokens.form[index]
            if tag[index] == _WORD and form.endswith("e") and len(form) >= _SHORTEST_MOOD:
                # Indicative reicht, subjunctive reiche: an adjective has no such twin.
                finite = tokens.vocabulary.classes.of(form[:-1] + "t")
                if finite & _VERBAL_FORMS and not tokens.word[index] & _NO_VERB:
                    return True
        return False

    def has_words(self, first: int, after: int) -> bool:
        """Whether there is any word in `[first, after)`."""
        return self.next(_WORD, first, after) is not None

    def clause_end(self, index: int) -> int:
        """The end of the clause that an attribution at `index` may fill."""
        tag = self.tag
        last = min(len(tag), index + _LONGEST_ATTRIBUTION)
        while index < last:
            if tag[index] & (_STOP | _COLON) or (
                tag[index] & _QUOTED and not self._is_quoted_name(index)
            ):
                break
            index += 1
        return index

    def _is_quoted_name(self, index: int) -> bool:
        if self.is_cased_final and is_quoted_name(self.tokens, index):
            return True
        return self.phrases.is_name(index)

    # -- verbs of saying

    def cue_end(self, verb: int) -> int:
        """The token after a verb of saying or the phrase that it begins."""
        found = self.tokens.phrase.get(verb)
        return found[0] if found is not None and found[1] in _SAYING_PHRASES else verb + 1

    def is_cue(self, index: int, floor: int, kinds: int) -> bool:
        """Whether a token is a verb of these kinds, in a clause that begins at `floor`."""
        found = self.tokens.phrase.get(index)
        if found is not None and found[1] in _SAYING_PHRASES:
            return bool(kinds & _SAY) and self.is_verb(index, floor)
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
        if before & _ADVERB and self.tokens.has(index - 2, _NOT_FINITE) and index - 2 >= floor:
            before = tag[index - 2]  # to better understand
        if (
            (before & _NOT_FINITE and not before & _AUXILIARY)
            or self.tokens.has(index + 1, _AGENT)
            or self._is_noun(index)
        ):
            return False
        if self.lexicon.verb_second:
            # Der Bau, der beschlossen wurde; wird mit den Worten zitiert.
            passive, active = self.tokens.has(index + 1, _PASSIVE), _CITES
        else:
            # Is telling, was saying: no passive.
            passive, active = bool(before & _PASSIVE and not before & _CAPITAL), _SAYING
        return not passive or bool(tag[index] & active)

    def _is_noun(self, index: int) -> bool:
        """Whether an article or a possessive in front makes a noun of a verb: the report."""
        here, before = self.tag[index], self.tag[index - 1]
        determined = before & (_OPENS | _POSSESSIVE_FORM) and not before & _PRONOUN
        indefinite = self.tokens.form[index - 1] in self.tokens.vocabulary.indefinite
        if determined and (indefinite or not self._cliticises(before)):
            return True
        return bool(here & _ALSO_NOUN) and not self._takes_object(index)

    def _cliticises(self, before: int) -> bool:
        """Whether a verb may follow what looks like an article: `l'a dit`, `тётка моя сказала`."""
        cased = bool(self.tokens.vocabulary.oblique_endings)
        return self.lexicon.free_order and (cased or not before & _POSSESSIVE)

    def _takes_object(self, index: int) -> bool:
        """Whether something follows that a verb takes and a noun does not."""
        tokens = self.tokens
        if tokens.has(index + 1, _AUXILIARY) or not tokens.has(index - 1, _BEFORE_VERB):
            return False
        return tokens.has(index + 1, _OBJECT)

    # -- attribution after what was said

    def source_after(self, index: int, expected: bool) -> Source | None:
        """The attribution that begins at `index`, behind what was said."""
        begin = index
        while index < begin + 2 and (
            self.tokens.has(index, _COMMA | _DASH) or self._is_stray_mark(index)
        ):
            index += 1
        if not expected:
            return None
        if not self.tokens.has_hint(index, index + _LONGEST_ATTRIBUTION):
            return self._unlisted_verb(index)
        limit = self.clause_end(index)
        source = (
            self._according(index, limit)
            or self._verb_subject(index, limit)
            or self._around_subject(index, limit)
            or self._unlisted_verb(index)
            or self._subject_verb(index, limit)
        )
        return source and self.relayed(source, limit)

    def _unlisted_verb(self, index: int) -> Source | None:
        """A verb that nobody listed, between a quotation's comma and its subject: «…», trinó Ruiz.

        Where verb and subject stand in this order behind a quotation, the verb is one of saying.
        """
        tokens = self.tokens
        if not self.lexicon.free_order or tokens.vocabulary.oblique_endings:
            return None
        quote = index - 1 if tokens.has(index - 1, _QUOTED) else index - 2
        if self.lexicon.caseless or not tokens.has(quote, _QUOTED):
            return None
        participle = tokens.has(index, _AUXILIARY)
        index += participle
        wanted = Word.NOT_FINITE | Word.FINITE | Word.ADJECTIVE if participle else Word.FINITE
        if (
            not tokens.has(index, _WORD)
            or tokens.has(index, _CAPITAL | _NO_UNLISTED)
            or not tokens.can_be(index, wanted)
        ):
            return None
        limit = self.clause_end(index)
        speaker = self._subject_behind(index + 1, limit)
        if speaker is None or speaker.first != index + 1 or not self.names_somebody(speaker):
            return None
        return Source(speaker, Phrase(index, index + 1), "verb and subject, after")

    def relayed(self, source: Source, limit: int) -> Source:
        """The source with the outlet that relays it, where one stands behind it."""
        if source.via is not None or source.speaker is None:
            return source
        via = find_relay(self.tokens, self.phrases, source.after, limit)
        if via is None and source.cue is not None and source.cue.after < source.speaker.first:
            # The hearer stands between verb and subject: сказал агентству ТАСС министр.
            via = find_relay(self.tokens, self.phrases, source.cue.after, source.speaker.first)
        return source._replace(via=via) if via is not None else source

    def _is_stray_mark(self, index: int) -> bool:
        """Whether a token is a quotation mark left over behind a quotation: '...,''' said X."""
        tokens = self.tokens
        return tokens.has(index, _MARK) and tokens.text[tokens.start[index]] in CLOSING_QUOTES

    def _according(self, index: int, limit: int) -> Source | None:
        found = self.tokens.phrase.get(index)
        if found is None or found[1] not in ("according", "according_trailing"):
            return None
        if self._is_ordinal(index):
            return None
        speaker = self._governed(found[0], limit)
        return speaker and Source(speaker, Phrase(index, found[0]), "according to, after")

    def _governed(self, first: int, limit: int) -> Phrase | None:
        """The noun phrase behind a preposition or a phrase that ends in one."""
        if self.cased is not None:
            return self.cased.governed(first, limit)
        return self.phrases.starting(first, limit)

    def according_speaker(self, index: int, floor: int, limit: int) -> Phrase | None:
        """The source that a phrase at `index` puts in front of what it said: `according to X`."""
        end, field = self.tokens.phrase.get(index, (0, ""))
        if self._is_ordinal(index):
            return None
        if field == "according":
            return self._source_behind(index, end, floor, limit)
        if field == "according_own":
            owner = self.next(_POSSESSIVE | _PRONOUN, index, end)
            return None if owner is None else Phrase(owner, owner + 1)
        if field == "according_after" and self.is_cased_final:
            return self.owner_before(index, floor)
        if field != "according_front" or self.has_words(floor, index):
            return None
        speaker = self.phrases.starting(end, limit)
        return speaker if speaker is not None and self.names_somebody(speaker) else None

    def _source_behind(self, index: int, end: int, floor: int, limit: int) -> Phrase | None:
        """The source behind `according to`, or the noun in front that it means by `which`."""
        if self.lexicon.nouns_capitalised:
            return self._noun_behind(end, limit)
        if self.is_romance and self._is_which(end):
            comma = self.tokens.has(index - 1, _COMMA)
            return self.phrases.ending(index - 2, floor) if comma else None
        return None if self._is_citing(index, floor, limit) else self._governed(end, limit)

    def _is_which(self, index: int) -> bool:
        """Whether a source is a word for the noun before it: segundo o qual, selon lequel."""
        tokens = self.tokens
        index += tokens.has(index, _ARTICLE) and not tokens.has(index, _PRONOUN)
        word = tokens.form[index] if index < len(tokens) else ""
        return tokens.vocabulary.pronouns.get(word) == "w"

    def _is_citing(self, index: int, floor: int, limit: int) -> bool:
        """Whether a phrase only says whom the one who says it cites: `ТАСС, ссылаясь на X, написал`."""
        end = self.tokens.phrase[index][0]
        if " ".join(self.tokens.form[index:end]) not in self.tokens.vocabulary.citing:
            return False
        hints = (*self.tokens.hints(floor, index), *self.tokens.hints(end, limit))
        return any(self.is_cue(verb, floor, _SAY) for verb in hints)

    def _noun_behind(self, first: int, limit: int) -> Phrase | None:
        """The noun phrase behind `laut`, where every noun has a capital: nobody in `laut geworden`."""
        found = self.phrases.starting(first, limit)
        if found is None or self.next(_CAPITAL | _PRONOUN | _QUOTED, *found) is None:
            return None
        return found

    def owner_before(self, index: int, floor: int) -> Phrase | None:
        """The source in front of a phrase that means according to it: `X-тің айтуынша`."""
        if index <= floor:
            return None
        first = max(floor, attributes_before(self.tokens, index - 1))
        if self.tokens.vocabulary.hangs_cases and not self._is_source(first, index):
            return None
        named = self.tag[index - 1] & _WORD or is_quoted_name(self.tokens, index - 1)
        return Phrase(first, index) if named else None

    def _is_source(self, first: int, index: int) -> bool:
        """Whether the noun before `göre` can say something, which every dative may stand before."""
        tokens, last = self.tokens, index - 1
        if tokens.has(last, _CAPITAL) and (last > first or "'" in tokens.form[last]):
            return True
        owned = is_owner(tokens, last) or self.tokens.has(index + 1, _WORD)
        return owned or tokens.has(last, _ROLE | _GROUP | _DOCUMENT | _PRONOUN)

    def _is_ordinal(self, index: int) -> bool:
        """Whether what may be `according to` is an adjective here: `no segundo turno`."""
        return self.tokens.has(index - 1, _OPENS | _PREPOSITION | Tag.LINKING)

    def _verb_subject(self, index: int, limit: int) -> Source | None:
        tag = self.tag
        while index < limit and tag[index] & (_ADVERB | _AUXILIARY) and not tag[index] & _QUOTES:
            index += 1
        if self.lexicon.free_order and self.tokens.has(index, _PREPOSITION):
            index = self._behind_manner(index, limit)
        if index >= limit or not self.is_cue(index, index, _QUOTES):
            return None
        if self.tokens.has(index - 1, _NOT_FINITE | _NEGATION):
            return None
        cue = Phrase(index, self.cue_end(index))
        speaker = self._subject_behind(cue.after, limit)
        if speaker is None or not self._can_speak(speaker, limit):
            return None
        if tag[index] & _AUDIENCE and self.next(_OUTLET | _PRONOUN, *speaker) is not None:
            return None
        return Source(speaker, cue, "verb and subject, after")

    def _around_subject(self, index: int, limit: int) -> Source | None:
        """A verb in two parts with its subject in between: `hatte Berg am Montag gesagt`."""
        if not self.lexicon.verb_second or not self.tokens.has(index, _AUXILIARY):
            return None
        speaker = self.phrases.starting(index + 1, limit)
        if speaker is None or speaker.first != index + 1 or not self._can_speak(speaker, limit):
            return None
        for verb in self.tokens.hints(speaker.after, limit):
            if self.tag[verb] & (_SAY | _CITES) and not self.tag[verb] & _CAPITAL:
                return Source(speaker, Phrase(verb, verb + 1), "verb and subject, after")
        return None

    def _behind_manner(self, index: int, limit: int) -> int:
        """Past how or where, in front of the verb: `с поклоном сказал швейцар`."""
        verb = self.next(_SAY | _COMMA | _STOP, index, min(limit, index + _LONGEST_ADVERBIAL))
        return verb if verb is not None else index

    def _subject_behind(self, first: int, limit: int) -> Phrase | None:
        if self.lexicon.free_order:
            return self._free_order.behind(first, limit)
        if self.lexicon.verb_second:
            document = self._verb_second.document_behind(first, limit)
            if document is not None:
                return document
        if self.is_cased_final:
            return self._bare_behind(first, limit)
        return self.phrases.starting(first, limit)

    def _bare_behind(self, first: int, limit: int) -> Phrase | None:
        """Who stands behind a verb that usually is last: `деді X`, or the owner of a document there."""
        found = nominative(self.tokens, first, limit)
        document = self.next(_DOCUMENT, first, min(limit, first + _LONGEST_ADVERBIAL))
        if document is not None and not is_oblique(self.tokens, document):
            document = None
        if document is not None and (found is None or found[1] > document):
            start = attributes_before(self.tokens, document)
            owned = start < document and is_owner(self.tokens, document - 1)
            return Phrase(max(start, first), document) if owned else None
        if found is not None:
            return Phrase(*found)
        phrase = self.phrases.starting(first, limit)
        if phrase is None or is_oblique(self.tokens, phrase.after - 1):
            return None
        return phrase

    def _can_speak(self, speaker: Phrase, limit: int) -> bool:
        tag = self.tag
        if tag[speaker.first] & (_CAPITAL | _OPENS | _PRONOUN):
            behind = tag[speaker.after] if speaker.after < limit else _COMMA
            return not behind & (_AUXILIARY | _NOT_FINITE) or self.lexicon.verb_second
        return any(tag[i] & _SOMEBODY for i in range(*speaker)) or (
            self.lexicon.free_order or self.lexicon.verb_final
        )

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
        if self.cased is not None and tag[speaker.first] & _QUOTED:
            return True  # a body by its name alone: пишет «Волна»
        return any(
            tag[i] & (_SOMEBODY | _PRONOUN) and not tag[i] & (_ARTICLE | _TIME)
            for i in range(*speaker)
        )

    def _subject_verb(self, index: int, limit: int) -> Source | None:
        if self.is_cue(index, index, _SAY):
            return None
        if self.is_cased_final:
            return self._bare_subject_verb(index, limit)
        for verb in self.tokens.hints(index + 1, limit):
            if not self.is_cue(verb, index, _QUOTES):
                continue
            speaker = self._subject_before(verb, index)
            if speaker is None or self._starts_elsewhere(speaker.first, index):
                speaker = self._opening_name(index, verb)
            if speaker is None:
                return None
            cue = Phrase(verb, self.cue_end(verb))
            if self.tokens.has(cue.after, _THAT):
                return None
            return Source(speaker, cue, "subject and verb, after")
        return None

    def _bare_subject_verb(self, index: int, limit: int) -> Source | None:
        """`«…» деп X мәлімдеді`: the subject opens what stands between quotation and verb."""
        while index < limit and self.tag[index] & _ADVERB:
            index += 1
        found = nominative(self.tokens, index, limit)
        if found is None or found[0] != index or not self.names_somebody(Phrase(*found)):
            return None
        for verb in self.tokens.hints(found[1], limit):
            if self.is_cue(verb, index, _QUOTES):
                cue = Phrase(verb, self.cue_end(verb))
                return Source(Phrase(*found), cue, "subject and verb, after")
        return None

    def _opening_name(self, index: int, verb: int) -> Phrase | None:
        """The name of `X, the founder of Y said`, whose apposition no comma closes."""
        if not self.tag[index] & _CAPITAL:
            return None
        name = self.phrases.starting(index, verb)
        return name if name is not None and self.tokens.has(name.after, _COMMA) else None

    def _starts_elsewhere(self, first: int, index: int) -> bool:
        """Whether more than adverbs and attributes stand before a clause's subject."""
        tag = self.tag
        while index < first and tag[index] & (_CONJUNCTION | _ADVERB | _AUXILIARY | _COORDINATING):
            index += 1
        if any(tag[i] & (_CAPITAL | _ROLE) for i in range(index, first)):
            return False
        return any(not tag[i] & _WORD or tag[i] & _NO_ATTRIBUTE for i in range(index, first))

    def is_adverbial_tail(self, first: int, after: int) -> bool:
        """Whether what follows an attribution only says when, where or of whom, to the end."""
        tag = self.tag
        while first < after and tag[first] & (_ADVERB | _SEPARABLE | _MARK):
            first += 1
        if first >= after:
            return True
        if self.next(_THAT, first, after) is not None:
            return False
        return after - first <= _LONGEST_TAIL and bool(tag[first] & (_PREPOSITION | _TIME | _COMMA))

    def adds_to_name(self, first: int, after: int) -> bool:
        """Whether a clause after a name and a comma is about the name: `who runs Y`, `head of Z`."""
        tag = self.tag
        if first >= after:
            return False
        if tag[first] & (_PRONOUN | _WHETHER) and self._is_relative(first):
            return True
        closing = self.next(_COMMA, first, after)
        if closing is not None and self.cased is not None:
            return self.cased.is_apposition(first, closing)
        if closing is None or self.next(_SAY | _AUXILIARY, first, closing) is not None:
            return False
        return self.next(_ROLE, first, min(closing, first + 5)) is not None

    def _is_relative(self, index: int) -> bool:
        return self.tokens.vocabulary.pronouns.get(self.tokens.form[index]) == "w"

    # -- attribution before what was said

    def subject_of(self, cue: Phrase, floor: int, limit: int) -> Source | None:
        """The source whose verb is `cue`, in a clause `[floor, limit)`."""
        if self.tag[cue.first] & _CITES:
            return self._cited(cue, floor, limit)
        if self.lexicon.verb_second:
            speaker = self._verb_second.subject_of(cue.first, floor, limit)
            if speaker is None:
                return None
            before = speaker.first < cue.first
            rule = "subject and verb, before" if before else "verb and subject, before"
            return Source(speaker, cue, rule)
        aside = None
        if self._has_fixed_order:
            aside = self._put_between(cue, floor, limit) or self._shared(cue, floor)
        return aside or self._beside(cue, floor, limit)

    def _beside(self, cue: Phrase, floor: int, limit: int) -> Source | None:
        behind = self._interposed(cue, limit)
        if self.is_verb_first and not self.tokens.has(cue.after, _NO_SUBJECT):
            behind = behind or self._subject_behind(cue.after, limit)
        speaker = self.front_subject(floor, cue.first) if self.lexicon.verb_final else None
        speaker = speaker or (None if behind else self._subject_before(cue.first, floor))
        if speaker is not None:
            return Source(speaker, cue, "subject and verb, before")
        if self.lexicon.free_order or not self.has_words(floor, cue.first):
            behind = behind or self._subject_behind(cue.after, limit)
        if behind is not None:
            return Source(behind, cue, "verb and subject, before")
        if self.last_speaker is None or self.cased is None:
            return None
        left_out = self.cased.leaves_out(cue.first, floor)
        return Source(self.last_speaker, cue, "subject left out") if left_out else None

    def _interposed(self, cue: Phrase, limit: int) -> Phrase | None:
        """The subject of a verb that stands with it between commas: `Завод, считает X, закроют`."""
        if not self.tokens.has(cue.first - 1, _COMMA | _DASH):
            return None
        if self.cased is not None:
            speaker = self.cased.behind(cue.after, limit)
        elif self.is_romance:
            speaker = self._subject_behind(cue.after, limit)
        else:
            return None
        if speaker is None or speaker.first != cue.after or not self.names_somebody(speaker):
            return None
        return speaker if self.tokens.has(speaker.after, _COMMA | _DASH) else None

    def _put_between(self, cue: Phrase, floor: int, limit: int) -> Source | None:
        """`The culprits, says the paper, are known`: the subject stands behind the verb."""
        tokens = self.tokens
        comma = cue.first - 1
        if not tokens.has(comma, _COMMA) or self.next(_COMMA, floor, comma) is not None:
            return None
        speaker = self.phrases.starting(cue.after, limit)
        if speaker is None or not tokens.has(speaker.after, _COMMA):
            return None
        if not self.names_somebody(speaker) or not self.has_words(speaker.after, limit + 1):
            return None
        return Source(speaker, cue, "verb and subject, before")

    def _shared(self, cue: Phrase, floor: int) -> Source | None:
        """The subject that `and told`, `and, on Monday, had posted` shares with the verb before."""
        tag = self.tag
        index = cue.first - 1
        while index > floor and (
            tag[index] & (_AUXILIARY | _ADVERB | _TIME | _COMMA | Tag.NUMBER)
            or (tag[index] & _PREPOSITION and tag[index + 1] & _TIME)
        ):
            index -= 1
        if index <= floor or not tag[index] & _COORDINATING:
            return None
        speaker = self.main_subject(index, floor, None)
        return speaker and Source(speaker, cue, "shared subject")

    def _subject_before(self, verb: int, floor: int) -> Phrase | None:
        if self.lexicon.free_order:
            if verb - 1 > floor and self.tokens.has(verb - 1, _COORDINATING):
                shared = self._no_opener(self.opening_subject(floor, verb))
                if shared is not None and not self._is_adverb(shared.first):
                    return shared
                if self.is_romance:
                    return None
            return self._no_opener(self._free_order.before(verb, floor))
        return self.phrases.subject_before(verb, floor)

    def _no_opener(self, phrase: Phrase | None) -> Phrase | None:
        """A subject, unless it is a verb or a joint with the capital of its sentence: E, Destacó."""
        if phrase is None or phrase.after - phrase.first > 1 or not self.is_romance:
            return phrase
        opener = self.tag[phrase.first] & (_SAY | _JUDGE | _COORDINATING | _CONJUNCTION | _ADVERB)
        return None if opener and not self.tag[phrase.first] & _PRONOUN else phrase

    def _is_adverb(self, index: int) -> bool:
        """Whether a word, capital or not, has the ending of an adverb."""
        return self.tokens.form[index].endswith(self.tokens.vocabulary.adverb_endings)

    def _cited(self, cue: Phrase, floor: int, limit: int) -> Source | None:
        """`The paper quoted X as saying`: the object speaks, and the subject relays it."""
        cited = self._verb_second.cited(cue.first, floor) if self.lexicon.verb_second else None
        if cited is not None:
            return Source(cited, cue, "cited")
        first = cue.after
        while self.tokens.has(first, _ADVERB):
            first += 1
        if self.tokens.has(first, Tag.OBLIQUE):
            first += 1
        speaker = self.phrases.starting(first, limit)
        if speaker is None:
            speaker = self.phrases.subject_before(cue.first, floor)
            return speaker and Source(speaker, cue, "cited")
        if first > cue.after:
            speaker = Phrase(cue.after, speaker.after)
        via = self.phrases.subject_before(cue.first, floor)
        return Source(speaker, cue, "cited", via)

    def main_subject(self, verb: int, floor: int, previous: Utterance | None) -> Phrase | None:
        """The subject of the clause that a participle hangs on."""
        if previous is not None and previous.source is not None:
            return previous.source.speaker
        floor = max(floor, verb - _FARTHEST_MAIN_VERB)
        for main in self.tokens.hints(floor, verb):
            if self.is_cue(main, floor, _QUOTES | _JUDGE):
                return self._subject_before(main, floor)
        return self.opening_subject(floor, verb)

    def front_subject(self, first: int, limit: int) -> Phrase | None:
        """The subject of a clause that ends in its verb."""
        if self.is_cased_final:
            found = (
                nominative(self.tokens, first, limit)
                or document_owner(self.tokens, first, limit)
                or body_before(self.tokens, first, limit)
            )
            return Phrase(*found) if found is not None else None
        return self.opening_subject(first, limit)

    def opening_subject(self, first: int, limit: int) -> Phrase | None:
        """The name or pronoun that a clause opens with, an adverbial in front left aside."""
        if self.lexicon.verb_second:
            found = self._verb_second.opening_subject(first, limit)
            return found if found is not None and self.names_somebody(found) else None
        if self.is_cased_final:
            found = self.front_subject(first, limit)
            return found if found is not None and self.names_somebody(found) else None
        if self.cased is not None:
            return self.cased.opening(first, limit)
        tag = self.tag
        if self.tokens.has(first, _PREPOSITION | _CONJUNCTION | _SAYING | _TIME):
            comma = self.next(_COMMA, first, limit)
            if comma is not None:
                first = comma + 1
        while first < limit and tag[first] & (_CONJUNCTION | _COORDINATING | _ADVERB):
            first += 1
        phrase = self.phrases.subject_at(first, limit)
        if phrase is None or not tag[phrase.first] & (_CAPITAL | _PRONOUN | _OPENS):
            return None
        return phrase if self.names_somebody(phrase) else None

    # -- where what is reported begins

    def content_start(self, source: Source, limit: int) -> int | None:
        """The first token of the clause behind an attribution in front of it."""
        assert source.cue is not None
        tag = self.tag
        index = source.after
        if tag[source.cue.first] & _AUDIENCE:
            index = self._behind_hearer(index, limit)
        index = self.behind_adverbials(index, limit)
        if self.lexicon.clause_comma and not tag[source.cue.first] & _JUDGE:
            border = self.next(_COMMA | _COLON | _THAT, index, min(limit, index + _LONGEST_TAIL))
            if border is None:
                return None
            index = border
        while index < limit and not tag[index] & (_WORD | _QUOTED):
            index += 1
        if index < limit and tag[index] & _THAT:
            index += 1
        return index if index < limit else None

    def _behind_hearer(self, index: int, limit: int) -> int:
        hearer = self.phrases.starting(index, limit)
        return hearer.after if hearer is not None and hearer.after < limit else index

    def behind_adverbials(self, index: int, limit: int) -> int:
        """Past `on Monday`, `in a statement`, `in an interview with CNN`."""
        tag = self.tag
        for _ in range(3):
            while index < limit and tag[index] & (_ADVERB | _TIME) and not tag[index] & _THAT:
                index += 1
            if index >= limit or not tag[index] & _PREPOSITION or tag[index] & _THAT:
                return index
            last = min(limit, index + _LONGEST_ADVERBIAL)
            found = self.next(_DOCUMENT | _TIME | _OUTLET | _THAT, index + 1, last)
            if found is None or tag[found] & _THAT:
                return found if found is not None else index
            index = found + 1
        return index
