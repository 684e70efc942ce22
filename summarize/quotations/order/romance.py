"""Where the subject stands in a Romance language: free order, nouns without cases.

A subject may be left out where who spoke last goes on, a verb may stand with its subject between
commas, and a word of its own hangs an owner on: de, della, dos. Greek is read like them, for there articles tell the
cases: one that opens no subject, του, hangs an owner on.
"""

from summarize.quotations.declined_nouns import opens_declined
from summarize.quotations.order.before_colon import BeforeColon
from summarize.quotations.order.uncased import UncasedOrder
from summarize.quotations.people.namings import continues
from summarize.quotations.people.roles_beside import first_given, given_gender
from summarize.quotations.phrases import Phrase
from summarize.quotations.rulebook import VERB_BEFORE
from summarize.quotations.tokens import Tokens
from summarize.quotations.utterances import SourceAndCue
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_OPENER = Tag.SAY | Tag.JUDGE | Tag.COORDINATING | Tag.CONJUNCTION | Tag.ADVERB

_NAMES = Tag.CAPITAL | Tag.OPENS_NOUN
_TELLS_WHEN = Tag.TIME | Tag.NUMBER | Tag.PREPOSITION | Tag.ADVERB
_NO_ASIDE = Tag.SAY | Tag.THAT | Tag.STOP | Tag.COLON | Tag.QUOTED | Tag.CONJUNCTION | Tag.PRONOUN
_SPEAKS = Tag.CAPITAL | Tag.ROLE | Tag.GROUP | Tag.ARTICLE
_GOES_WITH_VERB = Tag.PREPOSITION | Tag.LINKING | Tag.OPENS_NOUN
_GOVERNS = Tag.PREPOSITION | Tag.LINKING
_GOES_WITH_PARTICIPLE = Tag.PREPOSITION | Tag.ATTACHING | Tag.LINKING | Tag.AGENT
_NAMED_WITHOUT_ARTICLE = Tag.ARTICLE | Tag.ROLE | Tag.GROUP | Tag.TITLE | Tag.PRONOUN
"""What opens a subject without an article in a language where names have one: Πηγές, Δρ. Ρήγας."""
_OF_CLAUSE = Tag.AUXILIARY | Tag.NEGATION | Tag.NOT_FINITE
"""What stands beside the verb of a clause, where no counts of the language tell that."""
_HEARERS = Tag.ADVERB | Tag.OUTLET
_NO_HEARERS = Tag.AGENT | Tag.CAPITAL
_SHORTEST_WITH_PARTICIPLE = 3
_LONGEST_ASIDE = 10
"""Tokens of a part between commas that tells when or where, its commas with it."""
_OPENS_CIRCUMSTANCE = Tag.PREPOSITION | Tag.ADVERB | Tag.TIME | Tag.NOT_FINITE
_ENDS_SUBJECT = Tag.STOP | Tag.COMMA | Tag.PREPOSITION | Tag.CONJUNCTION
_BESIDE_VERB = Tag.ADVERB | Tag.AUXILIARY | Tag.COORDINATING | Tag.NEGATION
_NO_CIRCUMSTANCE = Tag.SAY | Tag.THAT | Tag.STOP | Tag.COLON | Tag.QUOTED | Tag.CONJUNCTION
_NO_WHOLE_NAME = Tag.NOT_PERSON | Tag.PLACE | Tag.GROUP | Tag.OUTLET | Tag.ARTICLE
_LONGEST_NAME = 3
_LONGEST_CIRCUMSTANCE = 24
"""Tokens in front of the comma behind which a verb without a subject stands."""


class RomanceOrder(UncasedOrder):
    """Spanish, French, Italian, Portuguese, Romanian; Bulgarian and Greek."""

    interposes = True
    headlines_name_topics = True

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(tokens)
        # French sets a pronoun where its sisters set nothing.
        self.leaves_subjects_out = not self.lexicon.enclitics
        self._before_colon = BeforeColon(tokens, self.phrases)

    def before(self, verb: int, floor: int) -> Phrase | None:
        """No subject of a clause before is shared by a verb behind a joint, but the one it opens with."""
        joint = verb - 1
        while joint > floor and self.tokens.has(joint, Tag.AUXILIARY | Tag.ADVERB):
            joint -= 1
        joins = self.tokens.form[joint] in self.tokens.vocabulary.contrasting  # pero dijo que
        joins = joins or self.tokens.has(joint, Tag.COORDINATING)
        if verb - 1 > floor and joins:
            shared = self._no_opener(self.opening(floor, verb))
            return None if shared is None or self._ends_as_adverb(shared.first) else shared
        found = self._with_quoted_owner(self._no_opener(self._next_before(verb, floor)))
        return None if found is not None and self._ends_circumstance(found, floor) else found

    def _with_quoted_owner(self, found: Phrase | None) -> Phrase | None:
        """With a title in marks that somebody is the author of: La autora [de «Sal»] confesó que …."""
        tokens = self.tokens
        links = found is not None and tokens.has(found.after - 1, Tag.LINKING)
        if found is None or not links or not tokens.has(found.after, Tag.QUOTED):
            return found
        return Phrase(found.first, found.after + 1)

    def _ends_circumstance(self, phrase: Phrase, floor: int) -> bool:
        """Whether a thing only ends what the first comma parts off: Per quanto riguarda [il ponte], ha detto che …."""
        tokens = self.tokens
        apart = tokens.has(phrase.after, Tag.COMMA) and tokens.has(floor, Tag.PREPOSITION)
        first = apart and self.next(Tag.COMMA, floor, phrase.first) is None
        return first and phrase.first > floor and not self.names_somebody(phrase)

    def subject_of(self, cue: Phrase, floor: int, limit: int) -> SourceAndCue | None:
        """Also whose words a noun is of that may be a verb, and stands with its article: Dura la [replica di X]: «…»."""
        tokens, noun = self.tokens, cue.first
        named = tokens.has(noun, Tag.DOCUMENT) and tokens.has(noun - 1, Tag.ARTICLE)
        if named and tokens.has(cue.after, Tag.LINKING) and self.next(Tag.COLON, cue.after, limit):
            begin = cue.after + (not tokens.has(cue.after, Tag.OPENS_NOUN))
            owner = self.phrases.starting(begin, limit)
            return owner and SourceAndCue(owner, cue, VERB_BEFORE)
        return super().subject_of(cue, floor, limit)

    def _first_behind(self, cue: Phrase, limit: int) -> Phrase | None:
        """No object of a verb whose subject is an office with its name: O líder, Ivo Reis, acusou [o ministro, Luís Paz], de «…»."""
        tokens, comma = self.tokens, cue.first - 1
        name = comma
        while name > 0 and tokens.has(name - 1, Tag.CAPITAL | Tag.PARTICLE):
            name -= 1
        judged = tokens.has(cue.first, Tag.JUDGE) and tokens.has(comma, Tag.COMMA)
        named = judged and name < comma and tokens.has(name - 1, Tag.COMMA)
        return None if named else super()._first_behind(cue, limit)

    def _in_front(self, verb: int, floor: int) -> Phrase | None:
        """Whom a clause with the verb describes, or the subject of its sentence."""
        return self._described(verb, floor) or super()._in_front(verb, floor)

    def _described(self, verb: int, floor: int) -> Phrase | None:
        """Whom a clause describes whose verb this is: respondió a [Ana Lund], que pidió …; l'idea della [sindaca] che chiede ….

        Not so what another verb reports: dijo, tras hablar con Ana Lund, que pide ….
        """
        tokens, that = self.tokens, verb - 1
        while that > floor and tokens.has(that, _BESIDE_VERB) and not tokens.has(that, Tag.THAT):
            that -= 1
        if not tokens.has(that, Tag.THAT) or not tokens.has(that, Tag.CONJUNCTION):
            return None
        comma = tokens.has(that - 1, Tag.COMMA)
        found = self.phrases.ending(that - 1 - comma, floor) if that - 1 - comma > floor else None
        if found is None or not tokens.has(found.after - 1, Tag.CAPITAL | Tag.ROLE):
            return None
        offices = (
            i for i in range(found.after - 1, found.first - 1, -1) if tokens.has(i, Tag.ROLE)
        )
        office = next(offices, found.first)
        found = self._without_what_is_his(found) if comma and office == found.first else found
        office = max(office, found.first)
        owned = tokens.has(office - 1 - tokens.has(office - 1, Tag.ARTICLE), Tag.LINKING)
        found = Phrase(office, found.after) if owned else found
        reported = any(
            tokens.has(say, Tag.SAY) and tokens.has(say + 1, Tag.COMMA)
            for say in range(floor, found.first)
        )
        named = all(tokens.has(i, Tag.CAPITAL | Tag.PARTICLE) for i in range(*found))
        named = named and found.after - found.first <= _LONGEST_NAME
        whole = named or (tokens.has(office, Tag.ROLE) and not self._holds_verb(*found))
        described = whole and ((comma and not reported) or owned)
        return found if described and self.names_somebody(found) else None

    def _without_what_is_his(self, phrase: Phrase) -> Phrase:
        """The whole name of whom a thing is that can say nothing: la labor de [Ana Lund], que …; unlike el equipo de Ana Lund."""
        tokens, first = self.tokens, phrase.after
        while first > phrase.first and tokens.has(first - 1, Tag.CAPITAL | Tag.PARTICLE):
            if tokens.has(first - 1, Tag.LINKING) and not tokens.has(first - 1, Tag.CAPITAL):
                break
            first -= 1
        owned = first > phrase.first and tokens.has(first - 1, Tag.LINKING)
        speaks = Tag.ROLE | Tag.GROUP | Tag.OUTLET | Tag.CAPITAL | Tag.TITLE
        thing = owned and not any(tokens.has(i, speaks) for i in range(phrase.first, first - 1))
        whole = thing and first_given(tokens, first, phrase.after) == first
        return Phrase(first, phrase.after) if whole else phrase

    def _holds_verb(self, first: int, after: int) -> bool:
        """Whether a verb or what hangs on it stands in a phrase: [Ana Lund dejó a] su marido."""
        tokens = self.tokens
        return any(
            tokens.is_finite(i)
            or (tokens.has(i, Tag.PREPOSITION) and not tokens.has(i, Tag.LINKING))
            for i in range(first, after)
        )

    def behind(self, first: int, limit: int) -> Phrase | None:
        """The subject behind a verb, past whom it was told to, or when and where between commas."""
        first = self._behind_asides(self._behind_told(self._behind_day(first), limit), limit)
        first += self._is_parted_from_name(first, limit)
        if self.lexicon.articled_names and self.tokens.has(first, Tag.COMMA):
            return None  # Όπως είπε, η γέφυρα …
        found = self._one_of_some(super().behind(first, limit), limit)
        while found is not None and self.lexicon.articled_names and self._is_object(found):
            first = found.after
            found = super().behind(first, limit) if first < limit else None
        if found is None or self._tells_day(found) or opens_declined(self.tokens, found):
            return None
        return None if self._opens_with_gerund(found.first) else self._without_hearer(found)

    def _one_of_some(self, found: Phrase | None, limit: int) -> Phrase | None:
        """A French `one of` without its article, which alone is nobody: raconte l'[un des passagers]."""
        tokens = self.tokens
        elided = found is not None and tokens.form[found.first].endswith("'")
        if found is None or not elided or found.after > found.first + 1:
            return found
        one = found.after < limit and tokens.form[found.after] in tokens.vocabulary.indefinite
        some = one and tokens.has(found.after + 1, Tag.LINKING)
        return self.phrases.starting(found.after, limit) if some else None

    def _without_hearer(self, speaker: Phrase) -> Phrase:
        """An office without whom it told: espetó el ingeniero [a Max Ruiz], unlike el candidato a la alcaldía.

        Or a description without in front of what: spiega il tecnico [ai microfoni di Rete Lago].
        """
        tokens = self.tokens
        for index in range(speaker.first + 1, speaker.after - 2):
            governs = tokens.has(index, Tag.ATTACHING) and not tokens.has(index, _NO_HEARERS)
            if governs and first_given(tokens, index + 1, speaker.after) == index + 1:
                return Phrase(speaker.first, index)
            if governs and tokens.has(index + 1 + tokens.has(index + 1, Tag.ARTICLE), Tag.OUTLET):
                return Phrase(speaker.first, index)
        return speaker

    def _is_governed(self, index: int, first: int) -> bool:
        """Also where one word tells who owns something: Ejemplificó con el caso del colombiano [Luis Paz]."""
        if super()._is_governed(index, first):
            return True
        tokens, owner = self.tokens, index - 1
        named = tokens.has(index, Tag.CAPITAL) and owner > first
        told = tokens.tag[owner] == Tag.WORD and not tokens.can_be(owner, WordClass.MOSTLY_FINITE)
        return named and told and tokens.has(owner - 1, Tag.LINKING)

    def opening(self, first: int, limit: int) -> Phrase | None:
        """The subject that a clause begins with: [Ο Ρήγας] …, but not: Καθησυχαστικός εμφανίστηκε ο Ρήγας."""
        if self._opens_occasion(first):  # Consultada por la obra, [Ana Lund] …
            comma = self.next(Tag.COMMA, first, limit)
            return None if comma is None else self.opening(comma + 1, limit)
        found = super().opening(first, limit)
        if found is None or (found.after == found.first + 1 and self._is_verb(found.first)):
            return None  # Reconoce, sin embargo, que …
        if not self.lexicon.articled_names:
            return found
        return None if self._is_object(found) else found

    def _is_parted_adverb(self, index: int) -> bool:
        """Also how somebody is, in front of who: [Molesto], Luis Peña dejó la sala."""
        if super()._is_parted_adverb(index):
            return True
        tokens = self.tokens
        describes = tokens.can_be(index, WordClass.ADJECTIVE | WordClass.NOT_FINITE)
        alone = tokens.has(index + 1, Tag.COMMA) and tokens.has(index + 2, _NAMES)
        return describes and alone and not tokens.can_be(index, WordClass.NAME)

    def _is_verb(self, index: int) -> bool:
        """Whether a word is but a verb of saying, capital or not."""
        return self.tokens.has(index, Tag.SAY) and not self.tokens.has(
            index, Tag.PRONOUN | Tag.ROLE
        )

    def leaves_subject_out(self, verb: int, floor: int) -> bool:
        """Whether a verb may have no subject, also behind a comma: `[Por último], dijo que …`, `[Sobre la obra], ha dicho que …`."""
        if super().leaves_subject_out(verb, floor):
            return True
        tokens, comma = self.tokens, verb - 1
        while comma > floor and tokens.has(comma, _BESIDE_VERB):
            comma -= 1
        near = floor < comma <= floor + _LONGEST_CIRCUMSTANCE
        return self.leaves_subjects_out and near and self._tells_circumstances(floor, comma)

    def is_verb(self, index: int, floor: int) -> bool:
        """Not so a participle on whose occasion another verb tells something: [Preguntado] por la obra, dijo que …."""
        return super().is_verb(index, floor) and not self._opens_occasion(index)

    def _opens_with_gerund(self, first: int) -> bool:
        """Whether what follows a verb tells what else was done: disse [dirigindo-se ao prefeito]."""
        tokens = self.tokens
        endings = tokens.vocabulary.opening_participle_endings
        plain = tokens.tag[first] == Tag.WORD and not tokens.can_be(first, WordClass.NOUN)
        verb = tokens.form[first].partition("-")[0]
        return bool(endings) and plain and verb.endswith(endings)

    def _opens_occasion(self, index: int) -> bool:
        """Whether a participle opens a sentence and has something hang on it: [Rispondendo] ai cronisti, ha detto che …."""
        tokens = self.tokens
        endings = tokens.vocabulary.opening_participle_endings
        if not endings or not tokens.has(index, Tag.CAPITAL) or tokens.has(index - 1, Tag.WORD):
            return False
        hangs = tokens.has(index + 1, _GOES_WITH_PARTICIPLE)
        name = tokens.has(index, Tag.ROLE | Tag.GROUP | Tag.ARTICLE)
        name = name or given_gender(tokens, index) is not None  # Fernando de la Rúa
        return hangs and not name and tokens.form[index].endswith(endings)

    def _tells_circumstances(self, first: int, comma: int) -> bool:
        """Whether all that stands in front of a comma only tells when, where, how or on what."""
        tokens, opens = self.tokens, True
        if not tokens.has(comma, Tag.COMMA):
            return False
        for index in range(first, comma):
            field = tokens.phrase.get(index, (0, ""))[1]
            tells = tokens.has(index, _OPENS_CIRCUMSTANCE) or self._opens_occasion(index)
            sourced = field.startswith("according") and field != "according_front"
            if sourced or (opens and not tells):
                return False
            if not tells and tokens.has(index, _NO_CIRCUMSTANCE):
                return False
            opens = tokens.has(index, Tag.COMMA)
        return not opens

    def _is_object(self, phrase: Phrase) -> bool:
        """Whether a phrase is no subject, by its article, or as a name without one: ενημέρωσε [τον δήμαρχο] ο Ρήγας."""
        tokens, first = self.tokens, phrase.first
        if tokens.has(first, Tag.OBLIQUE) or tokens.has(first - 1, Tag.PREPOSITION):
            return True
        if not tokens.has(first, Tag.CAPITAL) or tokens.has(first, _NAMED_WITHOUT_ARTICLE):
            return False
        return tokens.form[first] not in tokens.vocabulary.given_names

    def _tells_day(self, phrase: Phrase) -> bool:
        """Whether what follows a verb only says when: anotó [este viernes], continuó [el jueves]."""
        day = phrase.first + 1
        dated = self.tokens.has(phrase.first, Tag.ARTICLE) and self.tokens.has(day, Tag.TIME)
        return dated and not self.tokens.has(day, _SPEAKS)

    def _behind_day(self, first: int) -> int:
        """Past a day with its article in front of the subject: dijo [este jueves] a la prensa Ana Lund."""
        tokens, day = self.tokens, first + 1
        dated = tokens.has(first, Tag.ARTICLE) and tokens.has(day, Tag.TIME)
        if not dated or tokens.has(day, _SPEAKS) or tokens.has(day + 1, Tag.LINKING):
            return first
        return day + 1 if tokens.has(day + 1, Tag.WORD) else first

    def _behind_asides(self, first: int, limit: int) -> int:
        """Past what commas part off between a verb and its subject: declaró, [el lunes, en Lima], Ana Lund."""
        tokens, comma = self.tokens, first
        while comma < limit and tokens.has(comma, Tag.TIME | Tag.ADVERB):
            comma += 1
        parted = False
        while tokens.has(comma, Tag.COMMA):
            closing = self.next(Tag.COMMA, comma + 1, min(limit, comma + _LONGEST_ASIDE))
            if closing is None or not self._is_aside(comma + 1, closing):
                break
            if self.next(Tag.ROLE, comma + 1, closing) and tokens.has(closing + 1, Tag.CAPITAL):
                return first  # declarou, ao lado do secretário, Ivo Reis: whose name is no subject
            comma, parted = closing, True
        return comma + 1 if parted and tokens.has(comma + 1, _SPEAKS) else first

    def _is_parted_from_name(self, comma: int, limit: int) -> bool:
        """Whether a comma that doesn't belong there parts a French verb from a whole name: « A », a dit[,] Luc Rolin."""
        tokens, name = self.tokens, comma + 1
        if self.leaves_subjects_out or not tokens.has(comma, Tag.COMMA):
            return False
        after = name
        while after <= limit and tokens.has(after, Tag.CAPITAL | Tag.PARTICLE):
            after += 1
        ends = after >= len(tokens) or tokens.has(after, _ENDS_SUBJECT)
        return ends and first_given(tokens, name, after) == name

    def _is_aside(self, first: int, after: int) -> bool:
        """Whether a part between commas only tells when, where or to whom."""
        tokens = self.tokens
        opens = first + (tokens.has(first, Tag.ARTICLE) and tokens.has(first + 1, Tag.TIME))
        told = tokens.has(opens, _TELLS_WHEN) and not tokens.has(opens, Tag.ROLE | Tag.THAT)
        return told and self.next(_NO_ASIDE, opens + 1, after) is None

    def _behind_told(self, first: int, limit: int) -> int:
        """Past a dative that is written like an article: disse [a Paulo Remo] o prefeito, каза [на Иван Петров] кметът.

        Of a name that the article does not agree with, or in front of the subject.
        """
        tokens, after = self.tokens, first + 1
        while tokens.vocabulary.articled_nouns and tokens.has(after, _HEARERS):
            after += 1
        if after > first + 1 and tokens.has(first, _GOVERNS):
            return after  # каза пред журналисти [Петър Иванов]
        after = first + 1
        dative = self._may_be_dative(first)
        governs = (
            not dative and tokens.has(first, _GOVERNS) and not tokens.has(first, Tag.OPENS_NOUN)
        )
        if not (dative or governs) or not tokens.has(after, Tag.CAPITAL):
            return first
        while after < limit and continues(tokens, after):
            after += 1
        subject = tokens.has(after, Tag.ARTICLE) and tokens.has(after + 1, Tag.ROLE)
        if governs:  # dice [di Moro] il presidente X, contó [a Noticias] uno de los vecinos
            one = tokens.has(after + 1, Tag.LINKING) and tokens.tag[after] & ~Tag.NUMBER == Tag.WORD
            return after if subject or one else first
        articled = tokens.is_form(after, tokens.vocabulary.articled_nouns)
        subject = subject or (articled and not tokens.has(after, Tag.CAPITAL))
        return after if subject or given_gender(tokens, first + 1) == "m" else first

    def _may_be_dative(self, index: int) -> bool:
        tokens = self.tokens
        linked = bool(tokens.vocabulary.articled_nouns) and tokens.has(index, Tag.LINKING)
        return linked or tokens.is_form(index, tokens.vocabulary.ambiguous_articles)

    def _no_opener(self, phrase: Phrase | None) -> Phrase | None:
        """A subject, unless it is a verb or a joint with the capital of its sentence: E, Destacó, Habló de X."""
        if phrase is None or self._opens_with_verb(phrase.first):
            return None
        if self.lexicon.articled_names and self._is_object(phrase):
            return None
        if opens_declined(self.tokens, phrase) or self._opens_with_preposition(phrase.first):
            return None
        if phrase.after == phrase.first + 1 and self._tells_day(phrase):
            return None
        if phrase.after - phrase.first > 1:
            return phrase
        here = self.tag[phrase.first]
        return None if here & _OPENER and not here & Tag.PRONOUN else phrase

    def _opens_with_preposition(self, first: int) -> bool:
        """Whether a phrase is none, for its first word governs another: [De hecho], dijo; unlike De Luca."""
        tokens = self.tokens
        governs = tokens.has(first, _GOVERNS) and not tokens.has(first, Tag.OPENS_NOUN)
        return governs and not tokens.has(first + 1, Tag.CAPITAL)

    def _opens_with_verb(self, first: int) -> bool:
        """Whether a sentence begins with a verb, and what goes with it: [Habló del partido] y dijo, Contou o caso."""
        tokens = self.tokens
        if not tokens.has(first, Tag.CAPITAL) or tokens.has(first - 1, Tag.WORD):
            return False
        if self._opens_occasion(first):
            return True
        if not tokens.can_be(first, WordClass.MOSTLY_FINITE) or tokens.has(first, Tag.SOURCE):
            return False
        guessed = tokens.can_be(first, WordClass.GUESSED)
        told = not guessed or tokens.form[first].endswith(tokens.vocabulary.finite_endings)
        return (
            told
            and tokens.has(first + 1, _GOES_WITH_VERB)
            and not tokens.has(first + 1, Tag.CAPITAL)
        )

    def source_behind(self, index: int, floor: int, limit: int) -> Phrase | None:
        """A relative pronoun means the noun in front: segundo o qual, selon lequel.

        A comma parts no source from a word for according, but what a subject left out said: Όπως είπε, [η γέφυρα] ….
        """
        if self._counts(index) or (self.lexicon.articled_names and self._is_parted(index)):
            return None
        if not self._is_which(self.tokens.phrase[index][0]):
            return super().source_behind(index, floor, limit)
        comma = self.tokens.has(index - 1, Tag.COMMA)
        return self.phrases.ending(index - 2, floor) if comma else None

    def governed(self, first: int, limit: int) -> Phrase | None:
        """A source without its participle: selon un bilan [communiqué] par les pompiers."""
        source = self._one_of_some(super().governed(first, limit), limit)
        if source is None or source.after - source.first < _SHORTEST_WITH_PARTICIPLE:
            return source
        tokens, last = self.tokens, source.after - 1
        by = tokens.has(last + 1, Tag.AGENT) and tokens.has(last + 2, _NAMES)
        known = tokens.can_be(last, WordClass.NOT_FINITE) or tokens.has(last, Tag.DOCUMENT)
        participle = (known or not tokens.word[last]) and not self.tag[last] & Tag.CAPITAL
        return source._replace(after=last) if by and participle else source

    def lacks_verb(self, first: int, after: int) -> bool:
        """Whether commas part a subject from its verb: O incidente, segundo a CBS, levou ao cancelamento."""
        tokens = self.tokens
        parted = tokens.has(after - 1, Tag.COMMA) and tokens.has(first, Tag.OPENS_NOUN)
        verbs = WordClass.MOSTLY_FINITE
        return parted and not any(
            self.tag[i] & (Tag.AUXILIARY | Tag.SAY) or tokens.can_be(i, verbs)
            for i in range(first, after)
        )

    def is_but_object(self, first: int, after: int) -> bool:
        """`[Την έλλειψη υλικών], παραδέχθηκε ο Ρήγας`, but not: `[Τη γέφυρα θα την κλείσουμε], είπε ο Ρήγας`."""
        if not self.lexicon.articled_names or not self.tokens.has(first, Tag.OBLIQUE):
            return False
        return self.next(_OF_CLAUSE, first, after) is None

    def _is_parted(self, index: int) -> bool:
        return self.tokens.has(self.tokens.phrase[index][0], Tag.COMMA)

    def _counts(self, index: int) -> bool:
        """Whether `segundo` says which in a row: segundo maior banco do país, not segundo novos dados."""
        tokens = self.tokens
        describes = tokens.can_be(index, WordClass.ADJECTIVE) and tokens.can_be(
            index + 1, WordClass.MOSTLY_ADJECTIVE
        )
        return describes and not tokens.can_be(index + 1, WordClass.PLURAL)

    def is_apposition(self, first: int, after: int) -> bool:
        """`Selon X, [une association de patients], …`, `Segundo X, [publicado por Y], …`."""
        described = self._opens_relative(first) or self._is_holder_of_office(first, after)
        if described or super().is_apposition(first, after):
            return True
        tokens = self.tokens
        opens = first_given(tokens, first, after) == first
        if opens and (self.lexicon.articled_names or tokens.has(first - 2, Tag.ROLE)):
            # Selon l'avocat, Paul Rolin, son client …; Σύμφωνα με τον πρόεδρο του συλλόγου, Νίκο Ρήγα, …
            return all(tokens.has(index, Tag.CAPITAL) for index in range(first, after))
        participle = tokens.can_be(first, WordClass.MOSTLY_NOT_FINITE)
        if any(self._may_be_finite(i, i + 1 < after) for i in range(first + participle, after)):
            return False
        if tokens.has(first, Tag.LINKING):
            # Segundo X, da Agência de Meteorologia, …, unlike: d'ici mai, …
            # de la Universitatea Tehnică
            between = tokens.has(first + 1, Tag.ARTICLE | Tag.PREPOSITION)
            return tokens.has(first + 1 + between, Tag.CAPITAL)
        if participle:
            return not tokens.form[first].endswith(tokens.vocabulary.infinitive_endings)
        # A subject that its own addition parts from its verb is followed by that: un incendie, qui …, a …
        indefinite = tokens.form[first] in tokens.vocabulary.indefinite
        return indefinite and tokens.has(after + 1, Tag.ARTICLE | Tag.CAPITAL | Tag.POSSESSIVE)

    def _opens_relative(self, first: int) -> bool:
        """Whether a clause about a source begins here: Selon X, [que] la police a interrogé, …; Según X, [a quien] …."""
        tokens = self.tokens
        relatives = tokens.vocabulary.relatives
        governed = tokens.has(first, _GOVERNS) and tokens.is_form(first + 1, relatives)
        told = tokens.has(first, Tag.THAT) and tokens.has(first, Tag.CONJUNCTION)
        return told or governed or tokens.is_form(first, relatives)

    def _is_holder_of_office(self, first: int, after: int) -> bool:
        """Whether capitals between commas are a name, and begin no row: Segundo a economista do banco, [Rafaela Vitória], A."""
        tokens = self.tokens
        whole = after - first > 1 and all(
            tokens.has(i, Tag.CAPITAL) and not tokens.has(i, _NO_WHOLE_NAME)
            for i in range(first, after)
        )
        row = tokens.has(after + 1, Tag.CAPITAL) and not tokens.has(after + 1, Tag.ARTICLE)
        return whole and tokens.has(after, Tag.COMMA) and not row

    def _may_be_finite(self, index: int, goes_on: bool) -> bool:
        """Whether a word may be the verb of a clause, as one of no table that goes on: affondò in mare."""
        tag, known = self.tag[index], self.tokens.word[index]
        if tag & (Tag.CAPITAL | Tag.PREPOSITION | Tag.ARTICLE):
            return False
        unknown = goes_on and tag == Tag.WORD and not known
        return unknown or bool(tag & (Tag.SAY | Tag.AUXILIARY) or known & WordClass.FINITE)

    def behind_which(self, index: int) -> int | None:
        """`secondo [cui], segundo [o qual], selon [lequel]`."""
        article = self.tokens.has(index, Tag.ARTICLE) and not self.tokens.has(index, Tag.PRONOUN)
        return index + article + 1 if self._is_which(index) else None

    def _is_which(self, index: int) -> bool:
        """Whether a source is a word for the noun before it: segundo o qual, selon lequel."""
        tokens = self.tokens
        index += tokens.has(index, Tag.ARTICLE) and not tokens.has(index, Tag.PRONOUN)
        word = tokens.form[index] if index < len(tokens) else ""
        return tokens.vocabulary.pronouns.get(word) == "w"

    def before_colon(self, floor: int, colon: int) -> Phrase | None:
        """A name in front of a colon is not always who speaks."""
        return self._before_colon.speaker(floor, colon)
