"""Where an office ends that a name follows: `Minister of Foreign Affairs of Kyrgyzstan [Aibek Lunev]`.

Apart from the names themselves (`namings`), because what an office is of has capitals, too, and only the words
in front of them and what they are known for part it from the name.
"""

from summarize.declension import owners_of_offices
from summarize.quotations.declined.words import is_acronym
from summarize.quotations.people.not_names import COMMON, NOT_NAME
from summarize.quotations.people.roles_beside import (
    FUNCTION,
    behind_owners,
    first_given,
    given_gender,
)
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_FIXED, _ROMANCE = OrderKind.FIXED, OrderKind.ROMANCE
_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_PARTICLE = Tag.PARTICLE
_PLACE = Tag.PLACE
_NOT_PERSON = Tag.NOT_PERSON
_OF_THING = Tag.LINKING | Tag.ARTICLE | Tag.COORDINATING
"""What joins an office to what it is of, and that to another: of, the, and."""
_FARTHEST_OFFICE = 12
"""Tokens in front of a name within which its office begins, with all that it is of."""
_FARTHEST_LISTED = 7
"""Tokens within which an office begins in front of a listed country, town or an acronym that it is of."""
_LONGEST_SAINT = 5
"""Letters of Santa: what stands before a given name in a place's, Universidad de San Juan Bautista."""
_NAME_LENGTHS = range(2, 4)
_UNKNOWN_NAME_LENGTHS = range(2, 3)
"""Words of a name of which none is a known given name."""
_SHORTEST_OF_THING = 1 + min(*_NAME_LENGTHS, *_UNKNOWN_NAME_LENGTHS)
"""Words of a run that ends what an English office is of and holds a name, too."""


def office_in_front(tokens: Tokens, first: int, after: int) -> tuple[int, int]:
    """The role that a run of capitals goes on with, and where behind what it is of the name begins.

    -1 and `first` where there is none.
    """
    if tokens.vocabulary.order is _ROMANCE:
        named = _behind_listed_owner(tokens, first, after)
        if named > first and (office := _office_of_listed(tokens, first)) >= 0:
            return office, named
        office = _office_before(tokens, first)
        if office < 0 and first_given(tokens, first, after) > first:
            office = max(_office_of_body(tokens, first), _office_for(tokens, first))
        return office, first if office < 0 else _behind_office(tokens, first, after)
    may_hold = after - first >= _SHORTEST_OF_THING and tokens.vocabulary.order is _FIXED
    if may_hold and tokens.has(first - 1, _OF_THING | Tag.PREPOSITION):
        return _office_of_thing(tokens, first, after)
    return -1, first


def _behind_listed_owner(tokens: Tokens, first: int, after: int) -> int:
    """Where a surname alone begins behind a listed country or town, or an acronym: президентът на [Франция] Макрон."""
    owners = owners_of_offices(tokens.vocabulary.code)
    surname = after - 1
    if not owners or surname <= first or tokens.has(surname, _NOT_PERSON | _PLACE | Tag.GROUP):
        return first
    owner = "_".join(tokens.form[first:surname])
    alone = surname == first + 1
    return surname if owner in owners or (alone and is_acronym(tokens, first)) else first


def _office_of_listed(tokens: Tokens, first: int) -> int:
    """The role that what it is of stands behind, no name between: [министърът] на финансите на Франция; else -1."""
    if not tokens.has(first - 1, Tag.LINKING | Tag.PREPOSITION):
        return -1
    for index in range(first - 2, max(-1, first - _FARTHEST_LISTED), -1):
        if tokens.has(index, _ROLE):
            return index
        if not tokens.has(index, _WORD) or tokens.has(index, _CAPITAL | Tag.SAY):
            return -1
    return -1


def _office_before(tokens: Tokens, first: int) -> int:
    """The role that a run of capitals goes on with, of and an article between; else -1."""
    index = first - 1
    while tokens.has(index, Tag.ARTICLE) and not tokens.has(index, Tag.LINKING | _CAPITAL):
        index -= 1
    while tokens.has(index, Tag.LINKING) and not tokens.has(index, _CAPITAL):
        index -= 1
    opens = index >= 0 and tokens.form[index] in tokens.vocabulary.articled_nouns
    if index == first - 1 or (tokens.has(index, _CAPITAL) and not opens):
        return -1
    for place in range(index, max(-1, index - 3), -1):
        if tokens.has(place, _ROLE):
            return place
        if not tokens.has(place, _WORD) or tokens.has(place, FUNCTION):
            break
    return -1


def _office_of_body(tokens: Tokens, first: int) -> int:
    """The role of a Romance body's, or a land's: la portavoz del Ministerio de [Trabajo Ana Lund]; else -1."""
    links = Tag.LINKING | Tag.ARTICLE | Tag.COORDINATING | Tag.GROUP | _NOT_PERSON
    lowest = max(-1, first - _FARTHEST_OFFICE)
    for index in range(first - 1, lowest, -1):
        if tokens.has(index, _ROLE):
            of = tokens.has(index + 1, Tag.LINKING) and not tokens.has(index, _CAPITAL)
            joined = tokens.has(first - 1, Tag.LINKING | Tag.COORDINATING)
            return index if of and joined else -1
        known = tokens.has(index, links if not tokens.has(index, _CAPITAL) else _CAPITAL)
        if not known and not _is_of_body(tokens, index):
            return -1
    return -1


def _office_for(tokens: Tokens, first: int) -> int:
    """The role that a Romance preposition joins to what it is for: l'assessore alla [Cultura Carlo Riva]; else -1."""
    index = first - 1
    while tokens.has(index, Tag.ARTICLE) and not tokens.has(index, Tag.ATTACHING | _CAPITAL):
        index -= 1
    joins = tokens.has(index, Tag.ATTACHING) and not tokens.has(index, Tag.AGENT | _CAPITAL)
    return index - 1 if joins and tokens.has(index - 1, _ROLE) else -1


def _is_of_body(tokens: Tokens, index: int) -> bool:
    """Whether an adjective tells which body is meant: le conseil [départemental] du Gard."""
    adjective = tokens.can_be(index, WordClass.MOSTLY_ADJECTIVE)
    return adjective and tokens.has(index - 1, Tag.GROUP)


def _office_of_thing(tokens: Tokens, first: int, after: int) -> tuple[int, int]:
    """The role of an English office, and where the name behind what it is of begins.

    `Minister of Foreign Affairs of Kyrgyzstan [Aibek Lunev]`; -1 and `first` where no such name is told.
    """
    nothing = -1, first
    office = first - 1
    lowest = max(-1, first - _FARTHEST_OFFICE)
    while office > lowest and (not tokens.has(office, _ROLE) or _says_whose_body(tokens, office)):
        joins = tokens.has(office, _OF_THING) and not tokens.has(office, Tag.PRONOUN)
        joins = joins or _is_sent_to(tokens, office)
        if not joins and not tokens.has(office, _CAPITAL) and not _is_thing(tokens, office):
            return nothing
        office -= 1
    of = office + 1
    if office <= lowest or not (tokens.has(of, Tag.LINKING) or _is_sent_to(tokens, of)):
        return nothing
    start, lengths = first_given(tokens, first, after), _NAME_LENGTHS
    if start < 0:
        if tokens.has(after, _COMMA) and tokens.has(after + 1, _CAPITAL):
            return nothing  # the chair of Care Forum Wales, Ada Lunev, said
        ends = (i for i in range(first, after) if _ends_thing(tokens, i, after))
        start, lengths = 1 + max(ends, default=first - 1), _UNKNOWN_NAME_LENGTHS
    elif start == first + 1 and _goes_on_with(tokens, first):
        start = first_given(tokens, start + 1, after)  # the leader of Fine Gael [Ben Lunev]
    titled = any(_is_title_of_one(tokens, i) for i in range(first, start))
    told = first < start and after - start in lengths and not titled
    return (office, start) if told else nothing


def _is_sent_to(tokens: Tokens, index: int) -> bool:
    """Whether `to` tells where somebody holds an office: `Ambassador [to] Uzbekistan Ada Lunev`."""
    if not tokens.has(index, Tag.PREPOSITION) or not tokens.has(index, Tag.NOT_FINITE):
        return False
    office = tokens.has(index - 1, _ROLE) and not tokens.has(index, _CAPITAL)
    return office and tokens.has(index + 1, _CAPITAL | Tag.ARTICLE)


def _says_whose_body(tokens: Tokens, index: int) -> bool:
    """Whether a role only says of whom a body is: `chairman of the Cabinet of [Ministers]`."""
    several = _is_of_several(tokens, index) and tokens.has(index, _CAPITAL)
    return several and tokens.has(index - 1, Tag.LINKING)


def _is_title_of_one(tokens: Tokens, index: int) -> bool:
    """Whether a word is a role that whoever is named has: `a spokesman of [President] Ada Lunev`."""
    one = tokens.has(index, _ROLE) and not _is_of_several(tokens, index)
    return one or tokens.has(index, _TITLE)


def _is_of_several(tokens: Tokens, index: int) -> bool:
    """Whether a word has the ending of several: `Ministers`."""
    return tokens.form[index].endswith(tokens.vocabulary.role_endings)


def _is_thing(tokens: Tokens, index: int) -> bool:
    """Whether a word is known for what no person is called: `Security`, `Kyrgyzstan`, `Ministers`."""
    if tokens.has(index, _NOT_PERSON | Tag.GROUP | _PLACE | _ROLE):
        return True
    known = tokens.word[index]
    return bool(known & COMMON) and not known & (WordClass.GUESSED | WordClass.NAME)


def _ends_thing(tokens: Tokens, index: int, after: int) -> bool:
    """Whether what an office is of may end with a word: `Commerce`, unlike `Real` of `Real Madrid`.

    An adjective or a direction goes on with what a land or a club is called by: `Saudi`, `South`. A listed noun that
    somebody may be called by, too, ends it where two words follow: Agriculture [Daulet Berikov], unlike Daulet White.
    """
    if _goes_on_with(tokens, index):
        return False
    if index == after - _SHORTEST_OF_THING and (
        tokens.form[index] in tokens.vocabulary.lexicon.common_words
    ):
        return True
    listed = tokens.has(index, _NOT_PERSON | Tag.GROUP | _PLACE | _ROLE)
    return listed or (_is_thing(tokens, index) and tokens.can_be(index, WordClass.MOSTLY_NOUN))


def _goes_on_with(tokens: Tokens, index: int) -> bool:
    """Whether the name of a land or a club goes on behind a word: Real Madrid, North Korea."""
    known = tokens.can_be(index, WordClass.ADJECTIVE | WordClass.ADVERB)
    return known and not tokens.can_be(index, WordClass.GUESSED)


def _behind_office(tokens: Tokens, first: int, after: int) -> int:
    """Past what an office is of: `Défense` in `la ministre de la Défense Claire Montel`."""
    given, opening = first_given(tokens, first, after), first
    if given > first and tokens.vocabulary.lexicon.articled_names:
        return given  # η πρόεδρος της Κεντρικής Τράπεζας Άννα Ρήγα
    owned = behind_owners(tokens, first, after)
    if owned > first:
        return owned
    while tokens.has(opening, _PARTICLE) and not tokens.has(opening, _CAPITAL):
        opening += 1
    if tokens.has(opening, NOT_NAME):
        return _behind_body(tokens, opening, given, after)
    if given >= first:
        return given
    return _behind_noun(tokens, first, after)


def _behind_noun(tokens: Tokens, first: int, after: int) -> int:
    """The same where no given name tells: past a noun, and an adjective of its own if nothing is left but that."""
    if any(tokens.has(index, _PARTICLE) for index in range(first, after)):
        return first
    if after - first >= 3:
        return after - 2
    is_noun = tokens.can_be(first, WordClass.MOSTLY_NOUN) and not tokens.can_be(
        first, WordClass.GUESSED
    )
    alone = is_noun and after - first == _NAME_LENGTHS.start
    if alone and (_agree(tokens, first) or not _is_told_elsewhere(tokens, first + 1)):
        return after  # ministra de Obras Públicas, director de Red Bull
    return first + is_noun


def _is_told_elsewhere(tokens: Tokens, index: int) -> bool:
    """Whether a word with a capital stands elsewhere behind another word, as a surname alone would."""
    form, before = tokens.form[index], tokens.form[index - 1]
    return any(
        other == form and tokens.has(i, _CAPITAL) and tokens.form[i - 1] != before
        for i, other in enumerate(tokens.form)
        if i != index
    )


def _agree(tokens: Tokens, noun: int) -> bool:
    """Whether a known adjective of its gender and number stands behind a noun: Obras [Públicas], Travaux [Publics]."""
    known, described = tokens.word[noun + 1], tokens.word[noun]
    if known & WordClass.GUESSED or not known & WordClass.ADJECTIVE:
        return False
    genders = WordClass.MASCULINE | WordClass.FEMININE
    shared = known & described & genders or not known & genders or not described & genders
    return bool(shared) and not (known ^ described) & WordClass.PLURAL


def _behind_body(tokens: Tokens, first: int, given: int, after: int) -> int:
    """Past a body or a place that an office is of, where a name is told behind it."""
    if tokens.is_form(first, tokens.vocabulary.territories):
        return _behind_territory(tokens, first, after)
    ends = _ends_body(tokens, first, given) or _ends_place(tokens, first, given, after)
    return given if ends else after


def _behind_territory(tokens: Tokens, first: int, after: int) -> int:
    """Past what a land is called by behind what it is: della Regione Friuli Venezia Giulia [Carlo Neri].

    Or that alone: della Regione [Carlo Neri], unlike della Regione Emilia Romagna.
    """
    name = after - _NAME_LENGTHS.start
    told = name > first and given_gender(tokens, name) is not None
    place = name == first + 1 and tokens.has(after - 1, _NOT_PERSON | _PLACE)
    return name if told and not place else after


def _ends_place(tokens: Tokens, first: int, given: int, after: int) -> bool:
    """Whether a place ends before a full name: sindaco di Roma [Carlo Neri], della Regione Toscana [Carlo Neri].

    What a body is called may hold a name of its own: del Teatro Carlo Felice.
    """
    full = given > first and after - given in _NAME_LENGTHS
    if tokens.has(given - 1, Tag.AUXILIARY):
        return False  # São Paulo: what is a verb by itself only opens what a place is called
    return full and tokens.has(given - 1, _NOT_PERSON) and tokens.has(given - 1, _CAPITAL)


def _ends_body(tokens: Tokens, first: int, given: int) -> bool:
    """Whether a body's name ends before a given name: Ministerio de Trabajo [Ana], not Fundación [Ana]."""
    parts = any(tokens.has(index, _PARTICLE) for index in range(first + 1, given - 1))
    return (
        parts and tokens.has(given - 1, _CAPITAL) and len(tokens.form[given - 1]) > _LONGEST_SAINT
    )
