"""What tells where a role beside a name begins and ends: given names, brackets, whose an office is.

Apart from the names themselves (`namings`), because a role has borders of its own, and from the three places
that one stands in (`roles_in_front`, `roles_behind`, `roles_apposed`), because all of them ask for this.
"""

from functools import lru_cache

from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import is_acronym
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_ROLE = Tag.ROLE
FUNCTION = (
    Tag.CONJUNCTION | Tag.PREPOSITION | Tag.ARTICLE | Tag.OBLIQUE | Tag.POSSESSIVE | Tag.PRONOUN
    | Tag.ADVERB | Tag.AUXILIARY | Tag.NEGATION | Tag.THAT | Tag.WHETHER | Tag.SAY | Tag.JUDGE
    | Tag.SAYING | Tag.COORDINATING | Tag.LINKING | Tag.ATTACHING
)  # fmt: skip
_GOVERNING = Tag.PREPOSITION | Tag.OBLIQUE
_NO_ATTRIBUTE = FUNCTION | _CAPITAL
_OF_WHOM = Tag.ROLE | Tag.GROUP | Tag.LINKING
"""What stands in front of whose an office is, where an ending tells that."""
_FULL_NAME = 2
_LONGEST_BRACKETS = 6
_LONGEST_PLACE = 4
"""Tokens of where an office is, behind its preposition."""
_ENDS_PLACE = Tag.COMMA | Tag.STOP | Tag.COLON | Tag.QUOTED | Tag.SAY | Tag.JUDGE | Tag.AUXILIARY
_CLOSE_BEHIND = 6
_TELLING = 3
"""Letters of an ending that hardly a given name has."""


def given_gender(tokens: Tokens, index: int) -> str | None:
    """The gender that a token tells as a given name; `None` if it is none."""
    if not tokens.has(index, _CAPITAL):
        return None
    if tokens.form[index] in tokens.vocabulary.given_names:
        return ""  # names without capitals, of which no gender is kept
    return gender_of_given_name(tokens.text[tokens.start[index] : tokens.end[index]])


def first_given(tokens: Tokens, start: int, after: int) -> int:
    """The first given name that another word follows, else -1."""
    tag, text, starts, ends = tokens.tag, tokens.text, tokens.start, tokens.end
    known = tokens.vocabulary.given_names
    for index in range(start, after - 1):
        if known and tag[index] & _CAPITAL and tokens.form[index] in known:
            return index
        word = text[starts[index] : ends[index]]
        if tag[index] & _CAPITAL and gender_of_given_name(word) is not None:
            return index
    return -1


def behind_owners(tokens: Tokens, start: int, after: int) -> int:
    """Past whose an office is, where an ending tells it: președintele [României] Ana Lund.

    With the adjectives there: ministrul [Afacerilor Interne] Ana Lund. Or an acronym: deputatul [PNL] Ana Lund.
    """
    if tokens.vocabulary.lexicon.offices_lead:
        return _behind_bodies(tokens, start, after)
    owners = tokens.vocabulary.owner_endings
    if not owners or not tokens.has(start - 1, _OF_WHOM | Tag.NOT_PERSON):
        return start
    index = start
    if tokens.has(index, Tag.LINKING) and tokens.has(index + 1, Tag.NOT_PERSON):
        index += not tokens.has(index, _CAPITAL)  # Ministrul [de Interne] Ana Lund
    if tokens.has(index - 1, _ROLE) and tokens.has(index + 2, _CAPITAL):
        index += is_acronym(tokens, index)
    while index < after and not tokens.has(index, _ROLE):
        if not tokens.has(index, Tag.NOT_PERSON):
            if not _describes_owner(tokens, index):
                break
            if after - index <= _FULL_NAME:
                return after  # Șeful Poliției Locale Sector: a name that nobody knows may end so
        index += 1
    return index


def _describes_owner(tokens: Tokens, index: int) -> bool:
    """Whether an adjective agrees with the owner in front of it: Directorul Școlii [Gimnaziale] Ion Lund."""
    told = tokens.vocabulary.lexicon.declined_attribute_endings
    endings = tuple(ending for ending in told if len(ending) >= _TELLING)
    agrees = tokens.has(index - 1, Tag.NOT_PERSON) and tokens.form[index].endswith(
        endings or ("-",)
    )
    return agrees and given_gender(tokens, index) is None


def _behind_bodies(tokens: Tokens, start: int, after: int) -> int:
    """Past the bodies, fields and places that open a run of capitals: [Komisi III DPR Fraksi Maju] Ali Lund.

    A word behind one of `places` is what that is called, if a name is left, and behind `posted_roles` if a full
    one is: Desa [Lembah] Ali, Bupati [Lembah] Ali Lund.
    """
    given = first_given(tokens, start, after)
    last = given if given >= 0 else after - 1
    bodies = (i for i in range(start, last) if tokens.has(i, Tag.NOT_PERSON | Tag.GROUP))
    index = max(bodies, default=start - 1) + 1
    while index < after and (
        tokens.has(index, Tag.NOT_PERSON | Tag.GROUP)
        or (index + 1 < after and is_acronym(tokens, index))
    ):
        index += 1
    if index == given or index < 1:
        return index
    told = given < 0 and after - index > _FULL_NAME and tokens.has(index - 1, _ROLE | Tag.CLOSING)
    called = first_said_alone(tokens, index, after) if told else None
    if called is not None:
        return called  # Pelatih Elang [Ali Lund], kata Ali
    place = tokens.has(index - 1, Tag.PLACE)
    posted = tokens.form[index - 1] in tokens.vocabulary.posted_roles
    if place and given > index:
        return given  # Universitas Lembah Mada [Ali Lund]
    named = tokens.has(after, _COMMA) and tokens.has(after + 1, _CAPITAL)  # Bupati Lembah, Ali Lund
    left = after - index - 1
    return index + (place or (posted and (left >= _FULL_NAME or (named and left == 0))))


def first_said_alone(tokens: Tokens, start: int, after: int) -> int | None:
    """The first of the words `[start, after - 1)` that elsewhere is all that somebody is called who says something."""
    return next((i for i in range(start, after - 1) if is_said_alone(tokens, i)), None)


def is_said_alone(tokens: Tokens, index: int) -> bool:
    """Whether a word stands elsewhere alone with a capital behind a verb of saying: kata [Ali]."""
    places = _said_alone(tokens).get(tokens.form[index], ())
    return any(place != index for place in places[:2])


@lru_cache(maxsize=1)
def _said_alone(tokens: Tokens) -> dict[str, list[int]]:
    """Where each word stands alone with a capital behind a verb of saying."""
    places: dict[str, list[int]] = {}
    for index in range(1, len(tokens)):
        alone = tokens.has(index, _CAPITAL) and not tokens.has(index + 1, _CAPITAL)
        if alone and tokens.has(index - 1, Tag.SAY):
            places.setdefault(tokens.form[index], []).append(index)
    return places


def behind_office(tokens: Tokens, index: int) -> int:
    """Past what stands between an office and its comma: brackets, and in German where it is, with a name behind.

    Der Leiter [im Amt (NRW)], Ole Lotz, sagte.
    """
    comma = index
    if tokens.vocabulary.lexicon.nouns_capitalised and tokens.has(index, Tag.PREPOSITION):
        comma += 1
        while comma <= index + _LONGEST_PLACE and not tokens.has(comma, _ENDS_PLACE):
            comma += 1
        name = first_given(tokens, comma + 1, min(comma + 2 + _CLOSE_BEHIND, len(tokens)))
        comma = comma if tokens.has(comma, _COMMA) and name == comma + 1 else index
    return behind_brackets(tokens, comma)


def behind_brackets(tokens: Tokens, index: int) -> int:
    """Past a few words in brackets at `index`, such as what a body is called for short."""
    if tokens.has(index, Tag.OPENING):
        for place in range(index + 1, min(len(tokens), index + _LONGEST_BRACKETS)):
            if tokens.has(place, Tag.CLOSING):
                return place + 1
    return index


def goes_on(tokens: Tokens, index: int) -> bool:
    """Whether a name in front of `index` is the subject of what follows: `By the results, Croft won`."""
    return tokens.has(index, _WORD) and not tokens.has(
        index, _GOVERNING | Tag.LINKING | Tag.ATTACHING | Tag.CONJUNCTION
    )


def is_definite(tokens: Tokens, index: int) -> bool:
    """Whether a definite article stands there."""
    return tokens.has(index, Tag.ARTICLE) and tokens.form[index] not in tokens.vocabulary.indefinite


def is_doing(tokens: Tokens, index: int) -> bool:
    """Whether a word next to a name is what is done to it: Republicans banned, or quizzing, Harlow."""
    if tokens.vocabulary.order is OrderKind.ROMANCE:
        return False
    verbal = tokens.can_be(index, WordClass.MOSTLY_FINITE | WordClass.MOSTLY_NOT_FINITE)
    unknown = tokens.vocabulary.order is OrderKind.FIXED and not tokens.word[index]
    return (verbal or unknown) and not tokens.can_be(index, WordClass.ADJECTIVE | WordClass.NOUN)


def is_finite(tokens: Tokens, index: int) -> bool:
    """Whether a word mostly is a finite verb, and no adjective."""
    verbal = tokens.can_be(index, WordClass.MOSTLY_FINITE)
    return verbal and not tokens.can_be(index, WordClass.ADJECTIVE)


def is_attribute(tag: int) -> bool:
    """Whether a token of these tags may be a word that says which role: no word of grammar, no capital."""
    return bool(tag & _WORD) and not tag & _NO_ATTRIBUTE


def titles_start(tokens: Tokens, name: int) -> int:
    """Where the titles in front of a name begin, which part it from its role: Rektörü [Prof. Dr.] Ali Demir."""
    while name > 1:
        title = name - 1 - is_full_stop(tokens, name - 1)
        if not tokens.has(title, Tag.TITLE) or tokens.has(title, Tag.ROLE):
            break
        name = title
    return name


def is_full_stop(tokens: Tokens, index: int) -> bool:
    """Whether a token is the stop of an abbreviation, or of a sentence."""
    return tokens.has(index, Tag.MARK) and tokens.text[tokens.start[index]] == "."
