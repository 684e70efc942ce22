"""Noun phrases: where one ends that is begun from either side.

There is no parser behind this. A phrase is walked from the side where the verb stands, token by
token, until something comes that no noun phrase holds; what holds one together in a language and
what ends it is in its lexicon. Walks are bounded, so the cost of a look does not grow with the
text.
"""

from typing import NamedTuple

from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.name_shapes import (
    has_arabic_article,
    joins_particle,
    looks_like_name,
    opens_articled_surname,
    opens_surname,
    parts_names,
    with_arabic_article,
)
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass


class Phrase(NamedTuple):
    """Tokens `[first, after)`."""

    first: int
    after: int


_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_MARK = Tag.MARK
_STOP = Tag.STOP
_QUOTED = Tag.QUOTED
_PRONOUN = Tag.PRONOUN
_TIME = Tag.TIME
_NUMBER = Tag.NUMBER
_ARTICLE = Tag.ARTICLE
_POSSESSIVE = Tag.POSSESSIVE
_LINKING = Tag.LINKING
_ATTACHING = Tag.ATTACHING
_COORDINATING = Tag.COORDINATING
_PREPOSITION = Tag.PREPOSITION
_ADVERB = Tag.ADVERB
_DOCUMENT = Tag.DOCUMENT
_OUTLET = Tag.OUTLET
_CONJUNCTION = Tag.CONJUNCTION
_OBLIQUE = Tag.OBLIQUE
_PARTICLE = Tag.PARTICLE
_SEPARABLE = Tag.SEPARABLE
_VERB = Tag.SAY | Tag.JUDGE | Tag.EXCLAIM
_NOUN = Tag.SOURCE
_OPENS = _ARTICLE | _POSSESSIVE | _OBLIQUE
_JOINS = _LINKING | _ATTACHING | _COORDINATING
_ENDS = (
    Tag.CONJUNCTION | Tag.PREPOSITION | Tag.AUXILIARY | Tag.NEGATION | Tag.NOT_FINITE | Tag.THAT
    | Tag.SAYING | Tag.THAT_AFTER | Tag.SUBJUNCTIVE | Tag.FINITE
)  # fmt: skip
_PERSONAL = Tag.SOURCE | Tag.TITLE | Tag.PRONOUN
_SOMEBODY = Tag.ROLE | Tag.GROUP

_STRETCHED = "ـ"
"""What draws an Arabic letter out."""
_LONGEST_MARKED = 2
_LONGEST = 16
_MOST_PARTICLES = 4
_FARTHEST_OUTLET = 4


class Phrases:
    """Finds the noun phrases of a text's tokens."""

    __slots__ = ("_form", "_lexicon", "_pronouns", "_tag", "_tokens")

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._tag = tokens.tag
        self._form = tokens.form
        self._lexicon = tokens.vocabulary.lexicon
        self._pronouns = tokens.vocabulary.pronouns

    def ending(self, last: int, floor: int) -> Phrase | None:
        """The noun phrase that ends with the token `last`."""
        tag = self._tag
        while last >= floor and self._is_relative(last):
            last -= 1
            while last >= floor and tag[last] & _COMMA:
                last -= 1
        if last < floor:
            return None
        if tag[last] & _PRONOUN and self._is_function(last):
            return Phrase(last, last + 1)
        floor = max(floor, last + 1 - _LONGEST)
        first = self._walk_back(last, floor)
        if first is None:
            return None
        while (
            first < last
            and tag[first] & (_ADVERB | _TIME | _CONJUNCTION)
            and not tag[first] & _ARTICLE
        ):
            first += 1
        return self._judged(Phrase(first, last + 1), floor)

    def _walk_back(self, last: int, floor: int) -> int | None:
        tag = self._tag
        first = None
        index = last
        while index >= floor:
            here = tag[index]
            if (here & _QUOTED and self.is_name(index)) or (
                here & _CAPITAL and index > floor and self._tokens.has(index - 1, _WORD | _MARK)
            ):
                first = index
            elif not here & _WORD:
                if first is None or not here & _MARK or here & _STOP:
                    break
            elif here & _OPENS:
                first = index
                joint = self._joint_before(index, floor)
                if joint is None:
                    break
                index = joint
            elif here & _JOINS and first is not None and not here & _CAPITAL:
                if not self._hangs(index, floor):
                    break
            elif self._ends_phrase(here):
                break
            else:
                first = index
            index -= 1
        return first

    def _joint_before(self, opening: int, floor: int) -> int | None:
        """The token by which an article goes on with the phrase before it; nothing if it opens it."""
        if self._is_genitive(opening, floor) or self._tokens.has(opening - 1, _OPENS):
            return opening
        return opening - 1 if self._hangs(opening - 1, floor) else None

    @staticmethod
    def _ends_phrase(here: int) -> bool:
        return bool(here & (_ENDS | _PRONOUN) or (here & _VERB and not here & _NOUN))

    def _hangs(self, joint: int, floor: int) -> bool:
        """Whether the token `joint` joins what follows it to a noun before it."""
        tag = self._tag
        if joint <= floor or not tag[joint] & _JOINS or tag[joint] & _CAPITAL:
            return False
        before, after = tag[joint - 1], tag[joint + 1]
        if not before & _WORD or (before & (_ENDS | _ADVERB | _PRONOUN) and not before & _NOUN):
            return False
        if tag[joint] & _COORDINATING:
            return self._alike(joint, before, after)
        return not self.is_asked_by(joint)

    def is_asked_by(self, joint: int) -> bool:
        """Whether a preposition tells the outlet that asked or cites somebody: citado [por] EFE."""
        tokens, done = self._tokens, joint - 1
        if not tokens.has(joint, Tag.AGENT) or tokens.has(done, _CAPITAL | Tag.ROLE | _OPENS):
            return False
        return any(tokens.has(index, _OUTLET) for index in range(joint + 1, joint + 3))

    def _is_genitive(self, index: int, floor: int) -> bool:
        """Whether an article opens a genitive that hangs on the noun before it: Chef der Partei."""
        before = self._tag[index - 1] if index > floor else 0
        if index > floor and self._has_owner(index):
            return True
        return bool(self._tag[index] & _LINKING and before & _WORD and before & _CAPITAL)

    def _has_owner(self, article: int) -> bool:
        """Whether an article in a case, where articles alone tell it, is of an owner: ο πρόεδρος [του] κόμματος."""
        if not self._lexicon.oblique_genders or not self._tag[article] & _LINKING:
            return False
        before = self._tag[article - 1]
        return bool(before & _WORD) and not before & (
            _ENDS | _ADVERB | _PRONOUN | _VERB | _PREPOSITION
        )

    def _alike(self, joint: int, before: int, after: int) -> bool:
        """Whether `and` between these two joins nouns rather than clauses."""
        if after == _WORD and self._form[joint + 1].endswith(
            self._tokens.vocabulary.finite_endings
        ):
            return False
        if self._lexicon.nouns_capitalised:
            return bool(before & _CAPITAL)
        if self._tokens.vocabulary.order is OrderKind.ROMANCE and after & _LINKING:
            return bool(before & _CAPITAL)  # das Finanças e do Planeamento
        if after & _OPENS:
            return bool(before & (_NOUN | _CAPITAL))
        short = before & after & Tag.ROLE and self._tokens.slice(joint + 1, joint + 2).isupper()
        return bool(short) or bool(before & _CAPITAL) == bool(after & _CAPITAL)  # founder and CEO

    def _is_relative(self, index: int) -> bool:
        """Whether a word stands for the phrase before it: `who`."""
        is_pronoun = bool(self._tag[index] & _PRONOUN) and self._is_function(index)
        return is_pronoun and self._pronouns.get(self._form[index]) == "w"

    def _is_function(self, index: int) -> bool:
        """Whether a word is what the lexicon says, and not part of a name: `May`, `Will`."""
        if self._tag[index] & _PARTICLE and opens_surname(self._tokens, index):
            return False
        return not (self._tag[index] & _CAPITAL and self._tokens.has(index - 1, _WORD))

    def _judged(self, phrase: Phrase, floor: int) -> Phrase | None:
        """The phrase cut to what belongs to it, or nothing when it names nobody."""
        tag = self._tag
        first, after = phrase
        if tag[first] & Tag.THAT and tag[first] & _OPENS and first + 1 < after:
            # A trend that the board predicts, that doctors predict, that old doctors predict.
            plural = any(self._is_of_several(i) for i in (first + 1, after - 1))
            first += bool(plural or tag[first + 1] & (_OPENS | _CAPITAL))
        earlier = first > floor and tag[first - 1] & _ADVERB and tag[first] & _ARTICLE
        if earlier and first + 2 < after and tag[first + 1] & _TIME:
            first += 2  # Earlier [this month] scientists found
        opened = tag[first] & _OPENS
        counted = tag[first] & _NUMBER and self._tokens.has(first + 2, _LINKING)
        if counted and not self._lexicon.nouns_capitalised:
            return Phrase(first, after)  # 75 percent of Democrats
        if not opened and not tag[first] & _CAPITAL and not self._lexicon.nouns_capitalised:
            name = next((i for i in range(first, after) if tag[i] & _CAPITAL), None)
            if name is not None and not any(tag[i] & _NOUN for i in range(first, name)):
                return phrase if self._is_owner_of(first, name) else Phrase(name, after)
            if (
                name is None
                and not any(tag[i] & _PERSONAL for i in range(first, after))
                and first > floor
            ):
                return None
        if all(tag[i] & (_TIME | _NUMBER | _MARK) for i in range(first, after)):
            return None
        return Phrase(first, after)

    def _is_owner_of(self, noun: int, name: int) -> bool:
        """Whether a name has a noun with its article in its ending, `съседа на [Ана Лунд]`, or an English one of several: `relatives of [Ada Birk]`."""
        tokens, lexicon = self._tokens, self._lexicon
        if tokens.vocabulary.order is OrderKind.FIXED and not lexicon.unspaced and name - 1 > noun:
            several = tokens.form[name - 2].endswith(tokens.vocabulary.role_endings or ("-",))
            noun_of = several and tokens.can_be(name - 2, WordClass.NOUN)
            return noun_of and tokens.has(name - 1, _LINKING)
        if not tokens.vocabulary.declined_nouns or name == noun:
            return False
        linked = bool(self._tag[name - 1] & _LINKING) and name - 1 > noun
        return linked or tokens.form[name].endswith(tokens.vocabulary.owner_endings or ("-",))

    def _is_of_several(self, index: int) -> bool:
        """Whether a noun is a plural, by the counts of its language or as people."""
        known = self._tokens.can_be(index, WordClass.PLURAL)
        ends = self._form[index].endswith(self._tokens.vocabulary.role_endings)
        return known or bool(self._tag[index] & _SOMEBODY and ends)

    def is_name(self, index: int) -> bool:
        """Whether a quoted stretch looks like a name or a title rather than speech."""
        stretch = self._tokens.stretch[index]
        words = self._tokens.text[stretch.inner : stretch.inner_end]
        if self._tokens.vocabulary.order is OrderKind.VERB_FIRST:
            # وأضاف «شاكر» أن: a surname, in the place of the subject.
            return self._tokens.has(index - 1, _VERB) and len(words.split()) <= _LONGEST_MARKED
        if self._lexicon.unspaced and not words.isascii():
            return False  # 「Vera Rubin一本に絞る」: capitals of another script, and no spaces between words
        return looks_like_name(words, self._lexicon.titles_capitalised)

    def starting(self, first: int, limit: int) -> Phrase | None:
        """The noun phrase that begins at `first` or after the adverbs there, ending by `limit`."""
        tag = self._tag
        while (
            first < limit
            and tag[first] & (_ADVERB | _TIME)
            and (self._is_function(first) or self._is_day_before(first))
            and not self._opens_noun(first, limit)
        ):
            first += 1
        if first >= limit:
            return None
        articled = bool(self._lexicon.oblique_genders) and tag[first] & _ARTICLE
        if articled and first + 1 < limit and tag[first + 1] & _PRONOUN:
            return Phrase(first + 1, first + 2)  # είπε ο [ίδιος]
        if (
            tag[first] & _PRONOUN
            and self._is_function(first)
            and not self._opens_noun(first, limit)
        ):
            return Phrase(first, first + 1)
        after = self._walk_on(first, min(limit, first + _LONGEST))
        return self._judged(Phrase(first, after), first) if after > first else None

    def _is_day_before(self, index: int) -> bool:
        """Whether a day stands before somebody where nouns have capitals: am Freitag Anna Lotz."""
        tokens = self._tokens
        day = self._lexicon.nouns_capitalised and tokens.has(index, _TIME)
        return day and tokens.has(index + 1, _WORD)

    def _is_day_behind(self, index: int, first: int) -> bool:
        """Whether a date stands behind somebody where nouns have capitals: laut Gericht [Ende] März; not Trainer Mai."""
        tokens = self._tokens
        if index == first or not self._lexicon.nouns_capitalised or not tokens.has(index, _TIME):
            return False
        dated = tokens.has(index + 1, _TIME | _NUMBER)
        return tokens.has(index - 1, _CAPITAL) and (dated or not tokens.has(index - 1, Tag.ROLE))

    def _opens_noun(self, index: int, limit: int) -> bool:
        """Whether a word that is both pronoun and possessive (`her`) is followed by its noun."""
        here = self._tag[index]
        return bool(
            here & (_POSSESSIVE | _ARTICLE)
            and index + 1 < limit
            and self._tag[index + 1] & _WORD
            and not self._tag[index + 1] & (_ENDS | _ADVERB | _TIME | _VERB | _OPENS)
        )

    def _walk_on(self, first: int, limit: int) -> int:
        """The end of the phrase that starts at `first`."""
        tag = self._tag
        after = index = first
        joined = True
        limit = self._hearer(first, limit)
        while index < limit and not self._is_day_behind(index, first):
            here = tag[index]
            if self._is_of_name(index, first):
                after = index + 1
                joined = opens_articled_surname(self._tokens, index)
                index += 1
                continue
            if not here & _WORD:
                if index == first or not here & _MARK or here & _STOP:
                    break
            elif here & _OPENS and not self._is_place_of(index, first):
                links = here & _LINKING and (
                    tag[index - 1] & (_CAPITAL | _OPENS) or self._has_owner(index)
                )
                if not (joined or links) or self._is_told(index, first):
                    break
                after = index + 1
            elif here & _JOINS and index > first and not here & _VERB and self._is_joint(here):
                if not self._goes_on(index, first, limit):
                    break
                joined = True
                index += 1
                continue
            elif (
                here & (_ADVERB | _TIME) or self._ends_phrase(here) or self._is_verbal(index, first)
            ):
                break
            else:
                after = index + 1
            joined = False
            index += 1
        return after

    def _hearer(self, first: int, limit: int) -> int:
        """Where whom somebody tells begins, which one Arabic word says: لوكالة رويترز; else `limit`."""
        if self._tokens.vocabulary.order is not OrderKind.VERB_FIRST:
            return limit
        tags_of = self._tokens.vocabulary.tags_of
        body = self._tag[first] & Tag.GROUP or has_arabic_article(self._tokens, first)
        office = self._tag[first] & Tag.ROLE
        for index in range(first + 1, limit):
            form = self._form[index]
            if not form.startswith("ل"):
                continue
            definite = form.startswith(self._lexicon.to_the)
            bare = (tags_of(form) | tags_of(form[1:])) & (Tag.OUTLET | Tag.GROUP | Tag.ROLE)
            if bare == Tag.GROUP and office and self._is_all_office(first + 1, index):
                continue  # المتحدث الرسمي [لوزارة الصحة]
            if definite:  # المركز الوطني للمناخ, unlike أحمد علي للمناخ
                noun = with_arabic_article(self._tokens, form.removeprefix(self._lexicon.to_the))
                bare |= tags_of(noun) & (Tag.OUTLET | Tag.GROUP | Tag.ROLE)
                bare |= not body
            if form.rstrip(_STRETCHED) == "ل" or bare:
                return index
        return limit

    def _is_all_office(self, first: int, after: int) -> bool:
        """Whether all Arabic words behind an office are what it is of, and no name."""
        domains = self._tokens.vocabulary.office_domains
        return all(self._form[index] in domains for index in range(first, after))

    def told(self, index: int, limit: int) -> int | None:
        """The end of the outlet whose German dative begins at `index`: `dem Sender NDR`, `der dpa`."""
        tokens = self._tokens
        dative = tokens.form[index] in tokens.vocabulary.dative_articles
        if not self._lexicon.nouns_capitalised or not (dative or tokens.has(index, _LINKING)):
            return None
        if not tokens.has(index, _OPENS):
            return None
        for noun in range(index + 1, min(limit, index + _FARTHEST_OUTLET)):
            if self._tag[noun] & _OUTLET or (self._tag[noun] & _QUOTED and self.is_name(noun)):
                after = noun + 1
                while after < limit and self._tag[after] & (_CAPITAL | _QUOTED):
                    after += 1
                return after
            if not self._tag[noun] & _WORD:
                return None
        return None

    def _is_told(self, article: int, first: int) -> bool:
        """Whether an article behind somebody opens the outlet that is told: Anna Lotz [der] Zeitung.

        Behind a noun it may be its owner, die Chefin der Zeitung, but not behind a name or an owner.
        """
        told = article > first and self._tag[article] & _LINKING
        after = self.told(article, len(self._tag)) if told else None
        if after is None:
            return False
        owned = any(
            self._tag[i] & _LINKING and self._tag[i] & _OPENS for i in range(first + 1, article)
        )
        name = self._tokens.has(article - 1, _CAPITAL) and not self._tag[article - 1] & _NOUN
        common = self._tokens.can_be(article - 1, WordClass.MOSTLY_NOUN)
        outlet = any(self._tag[i] & _OUTLET for i in range(article, after))
        return self._ends_name(article - 1) or (outlet and (owned or (name and not common)))

    @staticmethod
    def _is_joint(here: int) -> bool:
        """Whether a word joins nouns rather than the parts of a name only: de, but not van."""
        return not here & _PARTICLE or bool(here & _LINKING)

    def _is_place_of(self, index: int, first: int) -> bool:
        """Whether where an office is stands between it and its name: Die Chefin [im] Rat Anna Lotz."""
        tokens = self._tokens
        if not self._tag[index] & _ATTACHING or not self._takes_attribute(index - 1, first):
            return False
        word = tokens.slice(index + 2, index + 3) if tokens.has(index + 2, _CAPITAL) else ""
        return bool(word) and gender_of_given_name(word) is not None

    def _takes_attribute(self, noun: int, first: int) -> bool:
        """Whether a prepositional phrase may hang on a word: on a common noun, not on a name."""
        if not self._lexicon.nouns_capitalised:
            return False
        name = self._tokens.can_be(noun, WordClass.NAME) and not self._tokens.can_be(
            noun, WordClass.MOSTLY_NOUN
        )
        opened = self._tag[first] & _OPENS and not name and not self._ends_name(noun)
        return bool(self._tag[noun] & _NOUN or opened)

    def _ends_name(self, last: int) -> bool:
        """Whether a word is a surname behind a given name: der Wirt Benno Jahn [aus Lund]."""
        tokens, given = self._tokens, last - 1
        word = tokens.word[last]
        noun = word & WordClass.MOSTLY_NOUN and not word & WordClass.GUESSED
        known = tokens.has(last, _CAPITAL) and not noun
        return known and gender_of_given_name(tokens.slice(given, given + 1)) is not None

    def _is_full_name(self, first: int, after: int) -> bool:
        """Whether `[first, after)` is a person's whole name, on which nothing hangs: Benno Jahn."""
        text, tokens = self._tokens.text, self._tokens
        if (
            not self._lexicon.nouns_capitalised
            or after - first < 2
            or not tokens.has(first, _CAPITAL)
        ):
            return False
        return gender_of_given_name(text[tokens.start[first] : tokens.end[first]]) is not None

    def _is_particle_of(self, joint: int) -> bool:
        """Whether a surname follows `von der`, rather than a noun."""
        tokens, index = self._tokens, joint
        limit = index + _MOST_PARTICLES
        while index < limit and tokens.has(index, _PARTICLE) and not tokens.has(index, _CAPITAL):
            index += 1
        return tokens.has(index, _CAPITAL) and not tokens.can_be(index, WordClass.NOUN)

    def _is_particle(self, index: int) -> bool:
        """Whether a word is the part of a verb that stands at the end of its clause: teilte mit."""
        return bool(self._tag[index] & _SEPARABLE) and not self._tokens.has(index + 1, _WORD)

    def _is_verbal(self, index: int, first: int) -> bool:
        if self._is_particle(index):
            return True
        return index > first and (self._is_predicate(index) or self._is_done_by(index))

    def _is_done_by(self, index: int) -> bool:
        """Whether a word behind a Romance name tells what he does meanwhile: Lo dice Ana Lund [rispondendo] a X."""
        tokens = self._tokens
        if tokens.vocabulary.order is not OrderKind.ROMANCE or self._tag[index] != Tag.WORD:
            return False
        verb = tokens.can_be(index, WordClass.FINITE | WordClass.NOT_FINITE)
        noun = tokens.can_be(index, WordClass.NOUN | WordClass.ADJECTIVE | WordClass.NAME)
        return tokens.has(index - 1, _CAPITAL) and verb and not noun

    def _is_predicate(self, index: int) -> bool:
        """Whether a word in lower case behind a capitalised noun is the writer's verb or predicate.

        What may stand there inside the phrase is the attribute of an owner: Sprecher beider Parteien.
        """
        tokens = self._tokens
        return (
            self._lexicon.nouns_capitalised
            and bool(self._tag[index - 1] & _CAPITAL)
            and not self._tag[index - 1] & _OPENS
            and not (tokens.has(index, _PARTICLE) and tokens.has(index + 1, _CAPITAL | _PARTICLE))
            and not (
                self._form[index].endswith(tokens.vocabulary.genitive_endings)
                and tokens.has(index + 1, _CAPITAL)
            )
        )

    def _is_of_name(self, index: int, first: int) -> bool:
        """Whether a word may be of a name: quoted, with a capital, or the particle of a Dutch surname."""
        here = self._tag[index]
        if here & _QUOTED and self.is_name(index):
            return True
        if here & _CAPITAL:
            return not (here & _ENDS and self._is_function(index))
        particle = here & _PARTICLE and index > first
        return bool(particle) and joins_particle(self._tokens, index)

    def _links(self, joint: int, first: int) -> bool:
        """Whether `von` or `of` goes on with a noun phrase, and tells not where somebody belongs."""
        if parts_names(self._tokens) and self._tag[joint - 1] & _CAPITAL:
            return False  # Jan Smit van de brandweer, unlike de burgemeester van Lund
        if self._is_surname_alone(joint, first):
            return False
        parted = not self._tag[joint] & _OPENS and self._tag[joint + 1] & _OPENS
        if parted and joint == first + 1 and self._is_bare_body(first):
            return False  # sind laut Polizei [von dem Ausfall] betroffen
        return not self._is_full_name(first, joint) or self._is_particle_of(joint)

    def _is_surname_alone(self, joint: int, first: int) -> bool:
        """Whether a Bulgarian `на` behind a lone name begins what else is told: отговори Денков [на въпрос]."""
        tokens, tag = self._tokens, self._tag
        if (
            not tokens.vocabulary.articled_nouns
            or joint != first + 1
            or not tokens.has(first - 1, _WORD)
        ):
            return False
        name = tag[first] & _CAPITAL and not tag[first] & (Tag.SOURCE | Tag.NOT_PERSON)
        return bool(name) and not tag[joint + 1] & _CAPITAL

    def _goes_on(self, joint: int, first: int, limit: int) -> bool:
        """Whether the token `joint` joins a noun after it to the phrase before it."""
        tag = self._tag
        if joint + 1 >= limit or not tag[joint + 1] & _WORD:
            return False
        here, before, following = tag[joint], tag[joint - 1], tag[joint + 1]
        if before & _MARK and not before & _STOP:
            before = tag[joint - 2]  # Peter S. in de rechtbank
        if following & _PRONOUN and not following & _OPENS:
            return False
        if here & _COORDINATING:
            return self._alike(joint, before, following)
        if here & _LINKING or self._is_aim_of_body(joint):
            return not here & _LINKING or self._links(joint, first)
        elsewhere = not following & _CAPITAL or here & _OBLIQUE
        # der Wirt [in seiner Rede], rådet [på sin hemsida]
        own = following & _POSSESSIVE and self._tokens.vocabulary.order is OrderKind.VERB_SECOND
        if own or (
            before & _CAPITAL and not self._attaches(joint, first, elsewhere=bool(elsewhere))
        ):
            return False
        heard = any(tag[i] & _OUTLET for i in range(joint + 1, min(joint + 3, limit)))
        return not heard and not any(
            tag[i] & (_DOCUMENT | _TIME) or self._is_date(i)
            for i in range(joint + 1, self._next_preposition(joint + 2, min(joint + 5, limit)))
        )

    def _attaches(self, joint: int, first: int, *, elsewhere: bool) -> bool:
        """Whether a preposition hangs on the noun in front of it, rather than on the verb."""
        if elsewhere and joint == first + 1 and self._is_bare_body(first):
            return False
        return self._takes_attribute(joint - 1, first) or self._is_purpose_of(joint, first)

    def _next_preposition(self, first: int, limit: int) -> int:
        """Where a German phrase of its own begins: die Agentur für Arbeit [auf Anfrage]; else `limit`."""
        if not self._lexicon.nouns_capitalised:
            return limit
        for index in range(first, limit):
            if self._tag[index] & _PREPOSITION and not self._tag[index] & _CAPITAL:
                return index
        return limit

    def _is_date(self, index: int) -> bool:
        """Whether a word is the month of a day, cut short: `on Feb. 7`. By itself it may be a name."""
        cut = self._tokens.has(index + 1, _MARK) and not self._tokens.has(index + 1, _STOP)
        return cut and self._tokens.has(index, _CAPITAL) and self._tokens.has(index + 2, _NUMBER)

    def _is_bare_body(self, noun: int) -> bool:
        """Whether a German body stands without an article: only its place hangs on it, laut Polizei [in Lund].

        Not so what else is in the clause: wird laut Polizei aus dem Netz genommen.
        """
        several = self._tokens.can_be(noun, WordClass.PLURAL)
        body = self._tag[noun] & (Tag.GROUP | Tag.ROLE) == Tag.GROUP
        return self._lexicon.nouns_capitalised and body and not several

    def _is_purpose_of(self, joint: int, first: int) -> bool:
        """Whether a body's name goes on with what it is for: el Comité para la Protección de los Ríos."""
        tokens = self._tokens
        purpose = tokens.phrase.get(joint, (0, ""))[1] == "according_front"
        behind = joint + 1
        while tokens.has(behind, _OPENS):
            behind += 1
        body = purpose and tokens.has(first, _OPENS) and tokens.can_be(joint - 1, WordClass.NOUN)
        return body and tokens.has(behind, _CAPITAL)

    def _is_aim_of_body(self, joint: int) -> bool:
        """Whether an English body's name goes on with what it does: the Committee [to Protect] Rivers."""
        tokens, aim = self._tokens, joint + 1
        infinitive = tokens.vocabulary.order is OrderKind.FIXED and tokens.has(
            joint, Tag.NOT_FINITE
        )
        body = self._tag[joint - 1] & Tag.GROUP and self._tag[joint - 1] & _CAPITAL
        verb = tokens.has(aim, _CAPITAL) and tokens.can_be(aim, WordClass.MOSTLY_NOT_FINITE)
        return bool(infinitive and body) and verb
