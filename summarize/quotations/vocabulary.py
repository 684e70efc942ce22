"""A lexicon made ready to read with: each word's tags as one integer, phrases by first word.

Apart from the lexicons because data for people and tables for a machine want different forms.
"""

import re
from dataclasses import dataclass

from summarize.lexicon import Lexicon, Words
from summarize.quotations.word_order import OrderKind
from summarize.recent import Recent
from summarize.word_classes import WordClass, WordClasses


class Tag:
    """What a token may be, as bits; a word usually is several things at once.

    Plain integers rather than an `enum.Flag`, whose operators cost ten times as much: tags are
    tested for every token of a text.
    """

    # What is asked for most comes first: CPython keeps 30 bits in one digit, and tests integers of
    # one digit twice as fast.
    WORD = 1 << 0
    CAPITAL = 1 << 1
    QUOTED = 1 << 2
    COMMA = 1 << 3
    DASH = 1 << 4
    COLON = 1 << 5
    STOP = 1 << 6
    MARK = 1 << 7
    ROLE = 1 << 8
    TITLE = 1 << 9
    GROUP = 1 << 10
    OUTLET = 1 << 11
    TIME = 1 << 12
    PRONOUN = 1 << 13
    POSSESSIVE = 1 << 14
    ARTICLE = 1 << 15
    OBLIQUE = 1 << 16
    AUXILIARY = 1 << 17
    ADVERB = 1 << 18
    NEGATION = 1 << 19
    PREPOSITION = 1 << 20
    LINKING = 1 << 21
    ATTACHING = 1 << 22
    COORDINATING = 1 << 23
    CONJUNCTION = 1 << 24
    THAT = 1 << 25
    WHETHER = 1 << 26
    SAY = 1 << 27
    JUDGE = 1 << 28
    SAYING = 1 << 29
    # The rest, in the order of the lexicon's fields.
    NUMBER = 1 << 30
    OPENING = 1 << 31
    CLOSING = 1 << 32
    POSSESSIVE_FORM = 1 << 33
    EXCLAIM = 1 << 34
    ALSO_NOUN = 1 << 35
    DOCUMENT = 1 << 36
    THAT_AFTER = 1 << 37
    AGENT = 1 << 38
    PASSIVE = 1 << 39
    SEPARABLE = 1 << 40
    NOT_FINITE = 1 << 41
    AUDIENCE = 1 << 42
    CITES = 1 << 43
    RELAY = 1 << 44
    PARTICLE = 1 << 45
    NOT_PERSON = 1 << 46
    SUBJUNCTIVE = 1 << 47
    PLACE = 1 << 48
    PHRASE = 1 << 49
    ADVERBIAL = 1 << 50
    UNSAID = 1 << 51
    CONDITIONAL = 1 << 52
    FAKE = 1 << 53
    LETTER = 1 << 54
    FINITE = 1 << 55
    # Sets of them that many modules ask for.
    OPENS_NOUN = ARTICLE | POSSESSIVE | OBLIQUE
    GOVERNS = PREPOSITION | LINKING
    GOVERNS_NAME = GOVERNS | OBLIQUE | ATTACHING
    BODY_OR_DOCUMENT = GROUP | OUTLET | DOCUMENT
    SOURCE = ROLE | BODY_OR_DOCUMENT


Entry = tuple[int, str, int, int, bool]
"""What is known of a token by its letters: how many characters stand before what it is proper, that in
lower case, its tags, its `Word` bits, and whether it has a tag that the rest of a text is read by."""

_ROLE = Tag.ROLE
_VERB = WordClass.MOSTLY_FINITE
_SHORTEST_OBJECT = 5


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Vocabulary:
    """One language's words.

    `code` is the language's. `tags` maps a listed word in lower case to its tags as an integer,
    `beginnings` has those of words of which the lexicon lists the beginning alone; `phrases` maps
    the first word of a phrase to `(all its words, field)`, longest first; `pronouns` and `titles`
    to their gender.
    `classes` knows roughly what words that no field lists can be.
    `seen` keeps what `Tokens` finds out of each token that it meets, for the next text; `cases` what
    the endings of its forms may be, `verbal` and `named` what the evidence finds out of quoted words
    and of names.
    """

    code: str
    lexicon: Lexicon
    declines: bool
    """Whether names of the language are declined in a way that is known here."""
    order: OrderKind
    tags: dict[str, int]
    beginnings: tuple[tuple[tuple[str, ...], int], ...]
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    adverbials: tuple[tuple[str, ...], ...]
    pronouns: dict[str, str]
    own_words: dict[str, str]
    titles: dict[str, str]
    feminine_roles: frozenset[str]
    relatives: Words
    """The forms of a relative pronoun, by what they begin with where that tells: котор, któr."""
    declined_nouns: dict[str, str]
    """Offices and bodies in a case that no subject has, to what they are as one: ministrului to ministrul."""
    articled_nouns: frozenset[str]
    """The same as subjects, with their article, in front of which no attribute stands: ministrul."""
    declined_names: dict[str, str]
    """Given names in a case that no subject has, to what they are as one: Νίκου to νίκος (Greek)."""
    familiar_roles: Words
    unnamed_roles: Words
    anonymous: Words
    anonymity: Words
    identifying: Words
    called: Words
    former: frozenset[str]
    not_roles: frozenset[str]
    posted_roles: frozenset[str]
    venues: frozenset[str]
    said_alone: frozenset[str]
    governing_dative: frozenset[str]
    women: frozenset[str]
    indefinite: frozenset[str]
    citing: frozenset[str]
    separated: dict[str, frozenset[str]]
    """By the half of a verb in two parts, the parts without one of which it reports no clause."""
    ages: Words
    """What makes an age of a number in front of it or of its hyphen: year-old, сола."""
    contrasting: frozenset[str]
    """The words that set a clause against the one before it: а, but, jedoch."""
    endings: tuple[str, ...]
    feminine_endings: tuple[str, ...]
    masculine_endings: tuple[str, ...]
    patronymics: tuple[str, ...]
    adverb_endings: tuple[str, ...]
    proclitics: tuple[str, ...]
    surname_endings: tuple[str, ...]
    governing_letters: tuple[str, ...]
    role_endings: tuple[str, ...]
    unwritten_roles: tuple[tuple[int, frozenset[str]], ...]
    """The endings of roles with which `tags` does not have them, by length."""
    role_suffixes: tuple[str, ...]
    feminine_suffixes: tuple[str, ...]
    oblique_endings: tuple[str, ...]
    owner_endings: tuple[str, ...]
    possessive_endings: tuple[str, ...]
    possessed_endings: tuple[str, ...]
    attributive: frozenset[str]
    owned_words: frozenset[str]
    quotative: frozenset[str]
    asking: frozenset[str]
    whichever: frozenset[str]
    no_matter: frozenset[str]
    own_reports: frozenset[str]
    hearsay: frozenset[str]
    doubting: frozenset[str]
    calling_verbs: frozenset[str]
    taking_things: frozenset[str]
    believing: frozenset[str]
    undeclined_bodies: frozenset[str]
    emphatic: frozenset[str]
    outlet_parts: frozenset[str]
    hearer_endings: tuple[str, ...]
    hearsay_verbs: frozenset[str]
    unlike_roles: frozenset[str]
    definite_endings: tuple[str, ...]
    definite_attribute_endings: tuple[str, ...]
    lettered_roles: frozenset[str]
    told_roles: tuple[tuple[frozenset[str], frozenset[str]], ...]
    trade_kinds: tuple[tuple[frozenset[str], frozenset[str]], ...]
    territories: frozenset[str]
    tried_roles: frozenset[str]
    trying_roles: frozenset[str]
    directing: frozenset[str]
    filiation: frozenset[str]
    named_dates: frozenset[str]
    surname_dates: frozenset[str]
    demonyms: frozenset[str]
    lowered_demonyms: frozenset[str]
    prizes: frozenset[str]
    deeds: frozenset[str]
    given_names: frozenset[str]
    given_words: frozenset[str]
    completing_names: frozenset[str]
    demanding_with_that: frozenset[str]
    exhorting: frozenset[str]
    held_against: frozenset[str]
    telling: frozenset[str]
    issued: frozenset[str]
    focusing: frozenset[str]
    pointing: frozenset[str]
    standing_pronouns: frozenset[str]
    deputies: tuple[str, ...]
    impersonal: frozenset[str]
    always_demanding: frozenset[str]
    credits: frozenset[str]
    standing_in: frozenset[str]
    standing_in_oblique: frozenset[str]
    topical: frozenset[str]
    kin: frozenset[str]
    place_endings: tuple[str, ...]
    directions: frozenset[str]
    directed_places: Words
    office_domains: frozenset[str]
    office_ends: frozenset[str]
    leading_to: frozenset[str]
    taking_prepositions: frozenset[str]
    accompanying: frozenset[str]
    place_nouns: Words
    when_nouns: frozenset[str]
    meetings: frozenset[str]
    when_endings: tuple[str, ...]
    conditional_endings: tuple[str, ...]
    linking_endings: tuple[str, ...]
    hangs_cases: bool
    genitive_endings: tuple[str, ...]
    nominal_endings: tuple[str, ...]
    oblique_attribute_endings: tuple[str, ...]
    trailing_attribute_endings: tuple[str, ...]
    partitive_endings: tuple[str, ...]
    nominative_attribute_endings: tuple[str, ...]
    several_attribute_endings: tuple[str, ...]
    several_verb_endings: tuple[str, ...]
    that_endings: tuple[str, ...]
    trailing_participle_endings: tuple[str, ...]
    opening_participle_endings: tuple[str, ...]
    neuter_noun_endings: tuple[str, ...]
    several_role_endings: tuple[str, ...]
    habitual_endings: tuple[str, ...]
    teller_endings: tuple[str, ...]
    strong_dative_endings: tuple[str, ...]
    weak_endings: tuple[str, ...]
    noun_genitive_endings: tuple[str, ...]
    role_bases: tuple[tuple[str, tuple[str, ...]], ...]
    """How roles end that lose a vowel in other cases, each with the endings there, longest first."""
    wished_endings: tuple[str, ...]
    finite_endings: tuple[str, ...]
    bound: Words
    untold: frozenset[str]
    expletives: frozenset[str]
    also_adverbs: frozenset[str]
    setting_beside: frozenset[str]
    copulas: frozenset[str]
    several_articles: frozenset[str]
    citing_conjunctions: frozenset[str]
    wishing: frozenset[str]
    place_prepositions: frozenset[str]
    topic_prepositions: frozenset[str]
    subject_markers: frozenset[str]
    judged_prepositions: frozenset[str]
    object_words: frozenset[str]
    told_outlets: frozenset[str]
    happening: frozenset[str]
    extending: frozenset[str]
    told_pronouns: frozenset[str]
    relations: frozenset[str]
    masculine_relations: frozenset[str]
    purpose: frozenset[str]
    verbal_nouns: frozenset[str]
    genitive_articles: frozenset[str]
    dative_articles: frozenset[str]
    accusative_articles: frozenset[str]
    foreign_articles: frozenset[str]
    ambiguous_articles: frozenset[str]
    feminine_articles: frozenset[str]
    chief: frozenset[str]
    statement_endings: tuple[str, ...]
    circle_endings: tuple[str, ...]
    council_endings: tuple[str, ...]
    infinitive_endings: tuple[str, ...]
    plural_endings: tuple[str, ...]
    object_endings: tuple[str, ...]
    locative_endings: tuple[str, ...]
    dative_endings: tuple[str, ...]
    possessed_dative_endings: tuple[str, ...]
    possessed_accusative_endings: tuple[str, ...]
    governed_endings: tuple[str, ...]
    reported_participle_endings: tuple[str, ...]
    own_participle_endings: tuple[str, ...]
    reported_endings: tuple[str, ...]
    action_endings: tuple[str, ...]
    belonging_endings: tuple[str, ...]
    nameless_endings: tuple[str, ...]
    neuter_endings: tuple[str, ...]
    masculine_noun_endings: tuple[str, ...]
    participles: tuple[str, ...]
    attributive_endings: tuple[str, ...]
    object_participle_endings: tuple[str, ...]
    from_endings: tuple[str, ...]
    naming: Words
    works: Words
    people: Words
    negatives: Words
    negations_after: frozenset[str]
    pseudo: frozenset[str]
    token: re.Pattern[str]
    parts_at_spaces: bool
    """Whether no token depends on what stands behind a space, or in front of one, but for the next field."""
    shares_ends: bool
    """Whether two compounds that share their end are one token: Bildungs- und Finanzminister."""
    classes: WordClasses
    seen: Recent[Entry]
    cases: dict[str, int]
    verbal: Recent[str]
    named: Recent[tuple[str, ...]]

    def tags_of(self, form: str) -> int:
        """The tags of a whole word in lower case; a role is one with each ending of roles, too."""
        tags = self.tags.get(form, 0)
        if self.unwritten_roles and not tags & _ROLE:
            for length, endings in self.unwritten_roles:
                if form[-length:] in endings and self.tags.get(form[:-length], 0) & _ROLE:
                    return tags | _ROLE
        return tags

    def classes_of(self, word: str) -> int:
        """The `WordClass` bits of a word as it is written, which most often is some token, too."""
        form = word.lower()
        token = self.seen.get(word)
        return token[3] if token is not None and token[1] == form else self.classes.of(form)

    def is_verb(self, form: str) -> bool:
        """Whether the counts know a word as a verb and no name, with what clings to it or without: ليتحدث.

        In a language without capitals, in which any other word may be part of a name.
        """
        if form in self.given_names:
            return False
        if form in self.deeds:
            return True
        bare = form[1:] if self.proclitics and form.startswith(self.proclitics) else form
        known = self.classes.of(form) or self.classes.of(bare)
        return bool(known & _VERB) and not known & (WordClass.GUESSED | WordClass.NAME)

    def is_object(self, form: str) -> bool:
        """Whether the ending makes an indefinite object of a noun that is known, and no name: مؤتمرا.

        Or whose it is stands in its end: حديث[ه], سعادت[ه], لشعب[ه].
        """
        if self.possessive_endings and self._is_possessed(form):
            return True
        ending = self.lexicon.indefinite_object
        if not ending or not form.endswith(ending) or len(form) < _SHORTEST_OBJECT:
            return False
        stem = form.removesuffix(ending)
        noun = self.classes.of(stem)
        listed = self.tags_of(stem) & Tag.SOURCE  # صحفيا, بيانا: of a journalist, of a document
        counted = noun & WordClass.NOUN and not noun & (WordClass.MOSTLY_NAME | WordClass.GUESSED)
        if not (listed or counted):
            return False
        known = self.classes.of(form)
        return (not known or bool(known & WordClass.GUESSED)) and form not in self.given_names

    def _is_possessed(self, form: str) -> bool:
        """Whether a word is somebody's document, or whom of his people he tells something."""
        if not form.endswith(self.possessive_endings) or form in self.given_names:
            return False
        stem = form.removesuffix(next(e for e in self.possessive_endings if form.endswith(e)))
        if self.tags_of(stem) & Tag.DOCUMENT:
            return True
        feminine = self.lexicon.bound_feminine
        if feminine and stem.endswith(feminine):
            return len(stem) >= _SHORTEST_OBJECT
        noun = self.classes.of(stem[1:]) if form.startswith(self.proclitics) else 0
        return bool(noun & WordClass.NOUN) and not noun & (
            WordClass.MOSTLY_NAME | WordClass.GUESSED
        )

    def begun(self, form: str) -> int:
        """The tags that a word has by its beginning."""
        tags = 0
        for beginnings, tag in self.beginnings:
            if form.startswith(beginnings):
                tags |= tag
        return tags
