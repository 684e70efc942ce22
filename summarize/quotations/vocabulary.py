"""A lexicon made ready to read with: each word's tags as one integer, phrases by first word.

Apart from the lexicons because data for people and tables for a machine want different forms; and
from the reading because this happens once for a language.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from summarize.characters import APOSTROPHES, JOINERS
from summarize.declension import declines
from summarize.lexicon import InflectedWords, Lexicon, Words, lexicon, parted, phrases, words
from summarize.lexicon.sites import SITE_ENDINGS
from summarize.names import name_key
from summarize.quotations.word_order import OrderKind, order_kind
from summarize.recent import Recent
from summarize.word_classes import NO_CLASSES, WordClass, WordClasses, word_classes


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
_FIELDS: dict[str, int] = {
    "say": Tag.SAY,
    "judge": Tag.JUDGE,
    "exclaim": Tag.EXCLAIM,
    "saying": Tag.SAYING,
    "also_nouns": Tag.ALSO_NOUN,
    "agent": Tag.AGENT,
    "documents": Tag.DOCUMENT,
    "that": Tag.THAT,
    "whether": Tag.WHETHER,
    "that_after": Tag.THAT_AFTER,
    "possessives": Tag.POSSESSIVE,
    "articles": Tag.ARTICLE,
    "oblique_articles": Tag.OBLIQUE,
    "auxiliaries": Tag.AUXILIARY,
    "passives": Tag.PASSIVE,
    "adverbs": Tag.ADVERB,
    "hearsay": Tag.ADVERB,
    "separable": Tag.SEPARABLE,
    "negations": Tag.NEGATION,
    "negations_after": Tag.NEGATION,
    "not_finite": Tag.NOT_FINITE,
    "prepositions": Tag.PREPOSITION,
    "linking": Tag.LINKING,
    "attaching": Tag.ATTACHING,
    "coordinating": Tag.COORDINATING,
    "conjunctions": Tag.CONJUNCTION,
    "roles": Tag.ROLE,
    "groups": Tag.GROUP,
    "group_names": Tag.GROUP,
    "outlets": Tag.OUTLET,
    "outlet_names": Tag.OUTLET,
    "audience": Tag.AUDIENCE,
    "cites": Tag.CITES,
    "relay": Tag.RELAY,
    "particles": Tag.PARTICLE,
    "filiation": Tag.PARTICLE,
    "times": Tag.TIME,
    "not_people": Tag.NOT_PERSON,
    "owning_bodies": Tag.POSSESSIVE_FORM,
    "subjunctive": Tag.SUBJUNCTIVE,
    "places": Tag.PLACE,
    "unsaid": Tag.UNSAID,
    "conditional": Tag.CONDITIONAL,
    "fakes": Tag.FAKE,
}

_SEEN = 3_000  # tokens that are kept at least, at most 1.5 MB; a text has about 300 different ones
_QUOTED = 500  # words in quotation marks
_NAMES = 128  # as many as a long article has
_LONG_ENDING = 4
"""Letters of a case ending with a possessive before it: сында, лардан."""

_PHRASE_SETS = (
    "citing",
    "impersonal",
    "always_demanding",
    "credits",
    "standing_in",
    "standing_in_oblique",
)
_SETS = (
    "former", "not_roles", "feminine_roles", "women", "indefinite", "attributive", "directions",
    "leading_to", "taking_prepositions", "accompanying", "when_nouns", "office_domains", "office_ends", "untold", "expletives",
    "also_adverbs", "citing_conjunctions", "wishing", "told_pronouns", "relations", "place_prepositions", "topic_prepositions", "object_words", "judged_prepositions", "told_outlets", "happening", "extending",
    "purpose", "verbal_nouns", "genitive_articles", "dative_articles", "feminine_articles",
    "ambiguous_articles", "accusative_articles", "foreign_articles", "chief",
    "negations_after", "pseudo", "quotative", "asking", "no_matter", "own_reports", "topical", "kin",
    "posted_roles", "venues", "governing_dative", "hearsay", "hearsay_verbs", "unlike_roles", "lettered_roles", "territories", "tried_roles", "trying_roles", "directing", "filiation",
    "named_dates", "demanding_with_that", "exhorting", "held_against", "telling", "focusing", "pointing", "setting_beside",
    "standing_pronouns", "calling_verbs",
    "doubting", "deeds", "taking_things", "issued", "given_names", "given_words", "completing_names",
)  # fmt: skip
_ENDINGS = (
    "feminine_endings", "definite_endings", "definite_attribute_endings", "masculine_endings", "patronymics",
    "adverb_endings", "role_endings", "role_suffixes", "feminine_suffixes", "oblique_endings", "when_endings",
    "conditional_endings", "linking_endings",
    "genitive_endings", "nominal_endings", "finite_endings", "statement_endings", "circle_endings",
    "infinitive_endings", "plural_endings", "object_endings", "locative_endings", "dative_endings",
    "possessed_dative_endings", "possessed_accusative_endings", "governed_endings", "reported_endings", "action_endings",
    "belonging_endings", "nameless_endings", "neuter_endings", "masculine_noun_endings",
    "participles", "attributive_endings", "from_endings", "deputies", "proclitics",
    "surname_endings", "governing_letters", "owner_endings", "possessive_endings",
    "object_participle_endings", "wished_endings",
    "oblique_attribute_endings", "trailing_attribute_endings", "partitive_endings",
    "nominative_attribute_endings", "several_attribute_endings", "trailing_participle_endings", "opening_participle_endings",
    "neuter_noun_endings", "several_role_endings", "habitual_endings", "teller_endings",
    "strong_dative_endings", "weak_endings", "noun_genitive_endings",
)  # fmt: skip
_BEGINNINGS = (
    "anonymous", "anonymity", "identifying", "directed_places", "place_nouns", "bound", "naming",
    "works", "people", "negatives",
)  # fmt: skip
"""Fields of which some words are listed by how they begin."""

PHRASE_FIELDS = (
    "denying", "phrasal", "exclaiming", "untrue", "acting", "nobody", "according", "according_after",
    "according_trailing", "sender", "citing_words", "according_front", "according_own", "about_this",
)  # fmt: skip
"""The fields of phrases, by the names that `Vocabulary.phrases` gives them."""


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
    former: frozenset[str]
    not_roles: frozenset[str]
    posted_roles: frozenset[str]
    venues: frozenset[str]
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
    quotative: frozenset[str]
    asking: frozenset[str]
    no_matter: frozenset[str]
    own_reports: frozenset[str]
    hearsay: frozenset[str]
    doubting: frozenset[str]
    calling_verbs: frozenset[str]
    taking_things: frozenset[str]
    hearsay_verbs: frozenset[str]
    unlike_roles: frozenset[str]
    definite_endings: tuple[str, ...]
    definite_attribute_endings: tuple[str, ...]
    lettered_roles: frozenset[str]
    told_roles: tuple[frozenset[str], ...]
    territories: frozenset[str]
    tried_roles: frozenset[str]
    trying_roles: frozenset[str]
    directing: frozenset[str]
    filiation: frozenset[str]
    named_dates: frozenset[str]
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
    citing_conjunctions: frozenset[str]
    wishing: frozenset[str]
    place_prepositions: frozenset[str]
    topic_prepositions: frozenset[str]
    judged_prepositions: frozenset[str]
    object_words: frozenset[str]
    told_outlets: frozenset[str]
    happening: frozenset[str]
    extending: frozenset[str]
    told_pronouns: frozenset[str]
    relations: frozenset[str]
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
    infinitive_endings: tuple[str, ...]
    plural_endings: tuple[str, ...]
    object_endings: tuple[str, ...]
    locative_endings: tuple[str, ...]
    dative_endings: tuple[str, ...]
    possessed_dative_endings: tuple[str, ...]
    possessed_accusative_endings: tuple[str, ...]
    governed_endings: tuple[str, ...]
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


_PRONOUN_ENDINGS = "аяоеыийюyýieáéí"
_SHORTEST_RELATIVE = 4
_SHORTEST_OBJECT = 5


def _relatives(pronouns: Mapping[str, str]) -> Words:
    """Relative pronouns, and what begins like them where that is long enough to know them by."""
    forms = [word for word, kind in pronouns.items() if kind == "w"]
    stems = {word.rstrip(_PRONOUN_ENDINGS) for word in forms}
    return Words(*forms, *(f"{stem}*" for stem in stems if len(stem) >= _SHORTEST_RELATIVE))


@cache
def vocabulary(code: str) -> Vocabulary | None:
    """The vocabulary of a language, or `None` where no verb of saying is known."""
    found = lexicon(code)
    return compiled(found, word_classes(code), code) if found.say else None


def _separated(source: Lexicon) -> dict[str, frozenset[str]]:
    """`separated` by the half; one that stands under two keys would lose the parts of the first."""
    found: dict[str, frozenset[str]] = {}
    for others, halves in source.separated.items():
        for half in words(halves):
            if half in found:
                raise ValueError(f"separated has {half!r} twice")
            found[half] = frozenset(others.split())
    return found


def compiled(source: Lexicon, classes: WordClasses = NO_CLASSES, code: str = "") -> Vocabulary:
    """The vocabulary that a lexicon makes, with what else is known of the language's words."""
    elided = tuple(words(source.elided))
    tags, beginnings = _tagged(source, elided)
    starts = _phrases_by_start(source, elided)
    _tag(tags, starts, Tag.PHRASE)
    declined = _declined_nouns(source, tags)
    unwritten = _unwritten_roles(source, tags)
    adverbials = [tuple(phrase.split()) for phrase in phrases(source.adverbials)]
    _tag(tags, (parts[0] for parts in adverbials), Tag.ADVERBIAL)
    oblique = words(source.oblique_endings)
    names, listed = _declined_names(source), _as_listed(source)
    listed["given_names"] |= names.keys()
    return Vocabulary(
        code=code,
        lexicon=source,
        declines=declines(code),
        order=order_kind(source, code),
        tags=tags,
        beginnings=tuple((begun, tag) for tag, begun in beginnings.items() if begun),
        phrases={
            first: tuple(sorted(found, key=lambda item: -len(item[0])))
            for first, found in starts.items()
        },
        adverbials=tuple(adverbials),
        pronouns=dict(source.pronouns),
        declined_nouns=declined,
        articled_nouns=frozenset() if source.name_endings else frozenset(declined.values()),
        declined_names=names,
        unwritten_roles=unwritten,
        titles={form.rstrip("."): gender for form, gender in source.titles.items()},
        relatives=_relatives(source.pronouns),
        familiar_roles=_roles(source, source.familiar_roles),
        unnamed_roles=_roles(source, source.unnamed_roles),
        separated=_separated(source),
        role_bases=tuple(
            (base, _by_length(words(ends))) for base, ends in source.role_bases.items()
        ),
        ages=Words(*(p for p in phrases(source.ages) if " " not in p)),
        contrasting=frozenset(p for p in phrases(source.contrasting) if " " not in p),
        endings=_by_length(map(name_key, words(source.endings))),
        hangs_cases=any(ending.startswith("'") for ending in oblique),
        place_endings=tuple(
            ending for ending in words(source.genitive_endings) if ending[-1] in "ыіиуүiıy"
        ),
        possessed_endings=tuple(ending for ending in oblique if len(ending) >= _LONG_ENDING),
        token=_token_unspaced(tags) if source.unspaced else _token(source),
        parts_at_spaces=not (
            source.unspaced or source.elided or source.enclitics or source.verb_enclitics
        ),
        shares_ends=bool(source.role_suffixes),
        classes=classes,
        seen=Recent(_SEEN),
        cases={},
        verbal=Recent(_QUOTED),
        named=Recent(_NAMES),
        **listed,
    )


def _tagged(
    source: Lexicon, elided: tuple[str, ...]
) -> tuple[dict[str, int], dict[int, tuple[str, ...]]]:
    """The tags of the words of a lexicon; and by tag, what else begins with has it, too."""
    tags: dict[str, int] = {}
    beginnings: dict[int, tuple[str, ...]] = {}
    for field, tag in _FIELDS.items():
        forms, begun = parted(words(getattr(source, field)))
        if begun:
            beginnings[tag] = beginnings.get(tag, ()) + begun
        # What elision glues on is a token of its own: of s'exclame, exclame is looked up.
        _tag(tags, [_unelided(form, elided)[-1] for form in forms] if elided else forms, tag)
    dates, begun = parted(words(" ".join((*source.months, *source.weekdays))))
    # An abbreviation is a name as often: Jan, Mar.
    _tag(tags, (form for form in dates if not form.endswith(".")), Tag.TIME)
    beginnings[Tag.TIME] = beginnings.get(Tag.TIME, ()) + begun
    _tag(tags, source.pronouns, Tag.PRONOUN)
    _tag(tags, (form.rstrip(".") for form in source.titles), Tag.TITLE)
    return tags, beginnings


def _phrases_by_start(
    source: Lexicon, elided: tuple[str, ...]
) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The phrases of a lexicon as tokens, each with its field, by their first token."""
    starts: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for field in PHRASE_FIELDS:
        for phrase in phrases(getattr(source, field)):
            parts = tuple(part for word in phrase.split() for part in _unelided(word, elided))
            starts.setdefault(parts[0], []).append((parts, field))
    return starts


def _declined_nouns(source: Lexicon, tags: dict[str, int]) -> dict[str, str]:
    """By their cases, what offices, bodies and documents are called; the `tags` get the cases, too."""
    if not source.declined_endings:
        return {}
    declined = {}
    for base in [form for form, tag in tags.items() if tag & Tag.SOURCE]:
        for form in _cases(base, source.declined_endings, source.stressed):
            if not tags.get(form, 0) & ~Tag.SOURCE:
                declined[form] = base
    for form, base in declined.items():
        tags[form] = tags[base] & Tag.SOURCE
    return declined


def _declined_names(source: Lexicon) -> dict[str, str]:
    """By their cases, what given names are as subjects; what one has in a case another may be by itself: Νίκη."""
    bases = words(source.given_names) if source.name_endings else []
    declined = {
        form: base for base in bases for form in _cases(base, source.name_endings, source.stressed)
    }
    return {form: base for form, base in declined.items() if form not in set(bases)}


def _cases(base: str, endings: Mapping[str, str], stressed: Mapping[str, str]) -> Iterable[str]:
    """The forms that a noun has where it is no subject, by the first of the endings that it has.

    With the stress one syllable further back as well, where that may move.
    """
    ending = next((each for each in endings if base.endswith(each)), None)
    for other in words(endings[ending]) if ending is not None else ():
        form = base.removesuffix(ending or "") + other
        yield form
        moved = _with_stress_behind(form, stressed) if stressed else form
        if moved != form:
            yield moved


def _with_stress_behind(form: str, stressed: Mapping[str, str]) -> str:
    """A word stressed one syllable further back: πρόεδρου as προέδρου; itself where that is its last."""
    plain = {mark: vowel for vowel, mark in stressed.items()}
    place = next((i for i, letter in enumerate(form) if letter in plain), len(form))
    for start in range(place + 1, len(form)):
        for vowel in (form[start : start + 2], form[start]):
            if vowel in stressed:
                without = form[:place] + plain[form[place]] + form[place + 1 : start]
                return without + stressed[vowel] + form[start + len(vowel) :]
    return form


def _unwritten_roles(
    source: Lexicon, tags: dict[str, int]
) -> tuple[tuple[int, frozenset[str]], ...]:
    """The endings of roles, by length; one ending alone, as that of a plural, is written to the `tags`.

    That needs no room, and saves asking for it.
    """
    unwritten = _by_their_length(words(source.role_endings))
    if sum(len(endings) for _, endings in unwritten) != 1:
        return unwritten
    (ending,) = unwritten[0][1]
    _tag(tags, [form + ending for form, tag in tags.items() if tag & _ROLE], _ROLE)
    return ()


def _as_listed(source: Lexicon) -> dict[str, Any]:
    """The fields that a vocabulary has as the lexicon lists them, by name."""
    sets = {name: frozenset(words(getattr(source, name))) for name in _SETS}
    sets |= {name: frozenset(phrases(getattr(source, name))) for name in _PHRASE_SETS}
    endings = {name: tuple(words(getattr(source, name))) for name in _ENDINGS}
    kinds = {"told_roles": tuple(frozenset(words(kind)) for kind in source.told_roles)}
    beginnings = {name: Words(getattr(source, name)) for name in _BEGINNINGS}
    return {**sets, **endings, **kinds, **beginnings}


def _roles(source: Lexicon, listed: str) -> Words:
    """Some roles in every form that a role takes."""
    return InflectedWords(stems=listed, stem_endings=source.role_endings)


def _by_their_length(endings: Iterable[str]) -> tuple[tuple[int, frozenset[str]], ...]:
    found: dict[int, set[str]] = {}
    for ending in endings:
        found.setdefault(len(ending), set()).add(ending)
    return tuple((length, frozenset(alike)) for length, alike in sorted(found.items()))


def _by_length(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(filter(None, set(forms)), key=lambda form: (-len(form), form)))


_NUMBER = r"\d++(?:[.,:]\d++)++(?!\w)"
"""A figure is one token, its comma, stop or colon in it: 1,5 Millionen, 11:09 Uhr."""
_OTHER_TOKENS = r"[—–―-]++|\n|[^\w\s]"


_CAPITALS = "A-ZÀ-ÞƏĄĆČĎĘĚĞİŁŃŇŐŘŚŞŠŤŮŰŹŻŽΆΈ-ΏΑ-ΩЀ-ЯҐҒҚҢӘӨҮҰҲҺҶӢӮ"
"""Letters that begin a word with a capital, of the languages with a lexicon that have such."""

_SITE_ENDINGS = "|".join(SITE_ENDINGS).upper()
_TITLED_SITE_ENDINGS = "|".join(ending.title() for ending in SITE_ENDINGS)


def _token(source: Lexicon) -> re.Pattern[str]:
    """What one token is: a word, a run of dashes, a line break, or any other mark."""
    stems = "|".join(form.rstrip("'") for form in words(source.elided))
    clinging = "|".join(words(source.enclitics))
    cut = rf"(?i:{stems})[{APOSTROPHES}](?=\w)|" if stems else ""
    enclitic = rf"(?<=\w)\s?-\s?(?i:t\s?-\s?)?(?i:{clinging})\b" if clinging else ""
    joined = rf"(?!{enclitic})" if enclitic else ""
    glued = "|".join(words(source.verb_enclitics))
    verbs = "|".join(words(f"{source.say} {source.exclaim}")) if glued else ""
    cut += rf"(?<!\w)(?i:{verbs})(?=(?:{glued})\b)|" if glued else ""
    # A stop before a capitalised word ends a sentence that lost its space: said Merkel.When; unlike NUR.KZ, Day.Az-a
    stop = (
        rf"\.(?:(?![{_CAPITALS}][^\W\d_])|(?<=[A-Z]{{2}}\.)(?=[A-Z]{{2,3}}\b)"
        rf"|(?=(?:{_SITE_ENDINGS})\b|(?:{_TITLED_SITE_ENDINGS})-[^\W\d_]))"
    )
    # Swedish sets an ending off from capitals: USA:s, vd:n.
    colon = ":" if any(ending.startswith(":") for ending in words(source.endings)) else ""
    short = "|".join({one[1:] for one in words(source.particles) if one.startswith("'")})
    shortened = rf"(?<!\w)[{APOSTROPHES}](?i:{short})(?!\w)" if short else ""
    word = (
        rf"\w++(?:{joined}(?:[{APOSTROPHES}{JOINERS}&{colon}-]|{stop}{_suspended(source)})\w++)*+"
    )
    return _expression(
        "|".join(filter(None, (_NUMBER, cut + word, enclitic, shortened, _OTHER_TOKENS)))
    )


def _suspended(source: Lexicon) -> str:
    """What joins two compounds that share their end, which are one word: Bildungs- und Finanzminister."""
    if not source.role_suffixes:
        return ""
    joining = "|".join(filter(str.isalpha, words(source.coordinating)))
    return rf"|-[ ](?:{joining})[ ]|-,[ ](?=\w++-)"


def _token_unspaced(known: Iterable[str]) -> re.Pattern[str]:
    """The same without spaces to go by: a word of the lexicon, or else a character."""
    cutting = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    return _expression(rf"{cutting}|[A-Za-zÀ-ÿ]+|[^\W\d]|{_NUMBER}|\d+|{_OTHER_TOKENS}")


def _expression(token: str) -> re.Pattern[str]:
    """An expression with one group, the token, so that `split` gives tokens and gaps by turns."""
    return re.compile(f"({token})")


def _unelided(form: str, elided: tuple[str, ...]) -> tuple[str, ...]:
    """A form as the tokens it makes: `d'après` is two."""
    if not form.startswith(elided) or form in elided:
        return (form,)
    glued = next(stem for stem in elided if form.startswith(stem))
    return glued, form.removeprefix(glued)


def _tag(tags: dict[str, int], forms: Iterable[str], tag: int) -> None:
    for form in forms:
        # Most words have one tag, and share its integer.
        tags[form] = tags[form] | tag if form in tags else tag
