"""The role right in front of a name: `Kazakh President X`, `foreign minister X`.

Nothing parts the two, so this looks backwards for where the role begins: past the words that say which, and
not into a verb, a place or somebody else.
"""

from summarize.quotations.declined.offices import with_former
from summarize.quotations.language_kinds import is_cased_final
from summarize.quotations.people.offices_of_bodies import office_start
from summarize.quotations.people.roles_beside import (
    FUNCTION,
    given_gender,
    is_attribute,
    is_doing,
    is_finite,
    titles_start,
)
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.attributes import attributes_before
from summarize.quotations.turkic.phrase_parts import parts_office
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_NO_ATTRIBUTE = FUNCTION | _CAPITAL
_FIXED, _ROMANCE = OrderKind.FIXED, OrderKind.ROMANCE
_PARTS_ROLE = (
    Tag.SAY | Tag.PREPOSITION | Tag.CONJUNCTION | Tag.ADVERB | Tag.TIME | Tag.AUXILIARY | Tag.THAT
)
_ENDS = Tag.STOP | _COMMA | Tag.COLON | Tag.DASH
_LONGEST_LINKED = 9
_LONGEST_ROLE = 4
_LONGEST_BRAND = 5
_NO_BRAND = FUNCTION | Tag.TIME | Tag.POSSESSIVE_FORM | Tag.TITLE
_LONGEST_LINKED_ROLE = 6
_LONGEST_JOINED_ROLE = 10
"""Tokens of a Romance office of two fields."""


def role_in_front(tokens: Tokens, first: int, start: int) -> str | None:
    """The role that stands right in front of a name: `Kazakh President`, `foreign minister`."""
    if is_cased_final(tokens):
        start = titles_start(tokens, start)
    begin = _role_begins(tokens, first, start)
    return tokens.slice(with_former(tokens, begin), start) if begin < start else None


def _role_begins(tokens: Tokens, first: int, start: int) -> int:
    """Where the role in front of the name at `start` begins; `start` where there is none."""
    if is_cased_final(tokens):
        begin = attributes_before(tokens, start)
        if begin < start and tokens.has(begin - 1, _COMMA) and parts_office(tokens, begin - 1):
            begin -= 2
        says = tokens.has(start - 1, _ROLE) or begin <= first < start
        return begin if says else start
    if tokens.vocabulary.linking_endings:
        return _linked_role(tokens, start)
    holds = any(tokens.has(i, _ROLE) for i in range(first, start))
    two_fields = tokens.vocabulary.lexicon.offices_lead and tokens.has(first - 1, Tag.COORDINATING)
    if two_fields or (tokens.vocabulary.lexicon.syllabic and not holds):
        return (
            _office_of_two_fields(tokens, first, start)
            if two_fields
            else _role_with_attributes(tokens, start)
        )
    if first < start and tokens.form[start - 1].endswith(tokens.vocabulary.council_endings or "-"):
        return start - 1 if given_gender(tokens, start) is not None else start
    if first == start or not holds:
        begin = office_start(tokens, start)
        begin = begin if begin < start else role_start(tokens, first)
        return begin if begin < first else start
    return first


def _role_with_attributes(tokens: Tokens, name: int) -> int:
    """Where a Vietnamese role in lower case begins, what it is of behind it: [chuyên gia kinh tế] Lê Lũng; else `name`."""
    last = name - 1
    while tokens.has(last, _TITLE) and not tokens.has(last, _CAPITAL | _ROLE):
        last -= 1
    for index in range(last, max(-1, last - _LONGEST_LINKED_ROLE), -1):
        if not tokens.has(index, _WORD) or tokens.has(index, _PARTS_ROLE):
            break
        if tokens.has(index, _ROLE):
            return index
    return name


def _linked_role(tokens: Tokens, name: int) -> int:
    """Where a role begins whose words are linked by endings: `сухангӯи Кумитаи андоз Далер Раҷабов`."""
    linking = tokens.vocabulary.linking_endings
    begin = name
    last = name - 1
    while tokens.has(last, _TITLE) and not tokens.has(last, _CAPITAL | _ROLE):
        last -= 1  # сарвазири Ҷумҳурии Навобод муҳтарам Фирӯз Насрулло
    posted = where_posted(tokens, last)
    last = posted if posted is not None else last
    for index in range(last, max(-1, name - _LONGEST_LINKED), -1):
        here = tokens.tag[index]
        letters = tokens.has(index, _CAPITAL) and tokens.slice(index, index + 1).isupper()
        if _is_name_of_linked(tokens, index) or (letters and index + 1 < name):
            continue  # раиси ширкати [«Сомон»], директори [ҶДММ «Сомон»] Далер Раҷабов
        joins = here & Tag.COORDINATING or tokens.has(index + 1, Tag.COORDINATING)
        linked = index == last or tokens.form[index].endswith(linking) or here & _TITLE
        if joins and not here & _CAPITAL and last > index:
            continue  # вазири [маориф ва] илм Далер Раҷабов
        if not here & _WORD or not linked or here & Tag.PREPOSITION:
            break
        if here & _ROLE:
            begin = index
    return begin


def where_posted(tokens: Tokens, last: int) -> int | None:
    """The last word of an office in front of where its holder has it: `сафири [Русия] дар Душанбе Далер Раҷабов`."""
    land = tokens.has(last, _CAPITAL) and tokens.has(last, Tag.NOT_PERSON)
    held = land and tokens.has(last - 1, Tag.PREPOSITION) and tokens.has(last - 2, _WORD)
    return last - 2 if held else None


def _is_name_of_linked(tokens: Tokens, index: int) -> bool:
    """Whether a token is a name in marks behind what is linked to it, or one of its marks."""
    linking = tokens.vocabulary.linking_endings
    first = index
    while first > 0 and tokens.has(first, Tag.QUOTED | Tag.MARK) and not tokens.has(first, _ENDS):
        first -= 1
    after = index
    while tokens.has(after, Tag.QUOTED | Tag.MARK) and not tokens.has(after, _ENDS):
        after += 1
    quoted = any(tokens.has(i, Tag.QUOTED) for i in range(first + 1, after))
    letters = tokens.has(first, _CAPITAL) and tokens.slice(first, first + 1).isupper()
    return quoted and (letters or tokens.form[first].endswith(linking))


def _office_of_two_fields(tokens: Tokens, first: int, start: int) -> int:
    """Where an Indonesian office begins that has `and` between its fields: [Menteri Kelautan dan] Perikanan Ali Lund."""
    if first == start or not tokens.has(first, Tag.NOT_PERSON):
        return start
    head = first - 2
    while tokens.has(head, Tag.NOT_PERSON) and not tokens.has(head, _ROLE):
        head -= 1
    return head if tokens.has(head, _ROLE) else start


def role_start(tokens: Tokens, first: int) -> int:
    """Where a role in lower case in front of `first` begins, with one word that says which."""
    tag = tokens.tag
    lowest = max(0, first - _LONGEST_ROLE)
    start = first
    for index in range(first - 1, lowest - 1, -1):
        here = tag[index]
        if here & _ROLE:
            start = index
        elif (
            not here & _WORD or here & _NO_ATTRIBUTE or (start == first and is_doing(tokens, index))
        ):
            break
    articled = start < first and tokens.form[start] in tokens.vocabulary.articled_nouns
    if start < first and start > lowest and not articled and is_attribute(tag[start - 1]):
        verb = tokens.has(start - 1, Tag.FINITE | Tag.EXCLAIM)  # دعا الرئيس علي حسن
        verb = verb or _is_main_verb(tokens, start - 1) or _is_done(tokens, start - 1)
        # macht ver.di-Vorstandsmitglied Ida Lotz klar
        endings = tokens.vocabulary.lexicon.determiner_endings.split()
        verb = verb or bool(endings and not tokens.form[start - 1].endswith(tuple(endings)))
        verb = verb or _is_in_front_of_definite(tokens, start) or _is_of_owner(tokens, start)
        start -= not verb  # his knee prevented midfielder Holt
    order = tokens.vocabulary.order
    if start < first:
        return _behind_brand(tokens, start) if order is _FIXED else start
    return _linked_role_start(tokens, first) if order is _ROMANCE else start


def _behind_brand(tokens: Tokens, start: int) -> int:
    """Where a role begins that says by a name whose it is: `White House press secretary`."""
    lowest = max(0, start - _LONGEST_BRAND)
    while start > lowest and is_attribute(tokens.tag[start - 1]) and _is_noun(tokens, start - 1):
        start -= 1
    begin = start
    while begin > lowest and _is_brand(tokens, begin - 1):
        begin -= 1
    if tokens.has(begin - 1, Tag.COORDINATING) and tokens.has(begin - 2, _CAPITAL):
        return start  # Altfeld and Lund coach
    if begin < start and _is_others(tokens, begin, start):
        return start
    begin = _before_body(tokens, begin) if begin < start else begin
    return begin if begin > lowest or not tokens.has(begin - 1, _CAPITAL) else start


def _before_body(tokens: Tokens, begin: int) -> int:
    """Where the body begins whose name goes on with `of` in front of `begin`: [Royal Bank of] Lakeland chief economist."""
    first = last = begin - 2
    body = tokens.has(last, _CAPITAL) and tokens.has(last, Tag.GROUP | Tag.NOT_PERSON)
    if not body or not tokens.has(begin - 1, Tag.LINKING):
        return begin
    while last - first < _LONGEST_BRAND and _is_brand(tokens, first - 1):
        first -= 1
    return first


def _is_brand(tokens: Tokens, index: int) -> bool:
    return tokens.has(index, _CAPITAL) and not tokens.has(index, _NO_BRAND)


def _is_others(tokens: Tokens, begin: int, after: int) -> bool:
    """Whether capitals in front of a role are a place, a hearer, a client or a verb, and not whose it is."""
    if after - begin > 1 and given_gender(tokens, begin) is not None:
        return True  # Karl Birk lawyer Nora Pell
    before = begin - 1
    if before < 0 or tokens.has(before, Tag.STOP):  # Meeting Lund mayor Nora Pell
        verbal = tokens.can_be(begin, WordClass.FINITE | WordClass.NOT_FINITE)
        return verbal and not tokens.can_be(begin, WordClass.NAME | WordClass.GUESSED)
    if tokens.has(before, Tag.AUDIENCE):
        return True  # he told Reuters president Nora Pell was ill
    before -= tokens.has(before, Tag.ARTICLE)
    _, according = tokens.phrase.get(before - 1, (before, ""))
    return tokens.has(before, Tag.ATTACHING) and not according  # in Lund mayor Nora Pell smiled


def _is_noun(tokens: Tokens, index: int) -> bool:
    return tokens.can_be(index, WordClass.MOSTLY_NOUN | WordClass.MOSTLY_ADJECTIVE)


def _linked_role_start(tokens: Tokens, first: int) -> int:
    """Where a role begins that something small stands behind: il capo della polizia Franco Gabri.

    What that links may have a capital, where an adjective parts it from the name: le ministre de
    l'Éducation nationale Paul Ndaya.
    """
    tag = tokens.tag
    linked = capital = False
    if not tokens.has(first - 1, _WORD) or not is_attribute(tag[first - 1]):
        return first
    farthest = first - _LONGEST_LINKED_ROLE - 1
    for index in range(first - 1, max(-1, first - _LONGEST_JOINED_ROLE - 1), -1):
        here = tag[index]
        if index <= farthest:
            break
        articled = tokens.form[index] in tokens.vocabulary.articled_nouns
        if here & _ROLE and linked and (articled or not here & _CAPITAL):
            return index
        if here & Tag.LINKING and not here & _CAPITAL:
            linked, capital = True, False
        elif here & Tag.COORDINATING and tokens.has(index + 1, Tag.LINKING):
            farthest = first - _LONGEST_JOINED_ROLE - 1
            linked = capital = False  # ministre de la Pêche [et] de l'alimentation Paul Ndaya
        elif here & _CAPITAL and here & _WORD and not here & (FUNCTION | _TITLE) and not linked:
            capital = True
        elif (
            (not is_attribute(here) and not here & Tag.ARTICLE)
            or (capital and not here & Tag.ARTICLE)
            or here & _CAPITAL
            or tokens.word[index] & WordClass.MOSTLY_FINITE
        ):
            break
    return first


def _is_of_owner(tokens: Tokens, role: int) -> bool:
    """Whether a noun is what somebody with a Romanian office has: [opinia] profesorului Dan Lungu."""
    owners = tokens.vocabulary.owner_endings
    owned = bool(owners) and tokens.form[role].endswith(owners)
    return owned and not tokens.can_be(role - 1, WordClass.ADJECTIVE)


def _is_in_front_of_definite(tokens: Tokens, role: int) -> bool:
    """Whether a word is no adjective, as a Nordic noun with its article would have it: Sedan [grät] kaptenen Ek."""
    vocabulary = tokens.vocabulary
    endings = vocabulary.definite_attribute_endings
    definite = tokens.form[role].endswith(vocabulary.definite_endings or ("-",))
    return definite and not tokens.form[role - 1].endswith(endings)


def _is_main_verb(tokens: Tokens, index: int) -> bool:
    """Whether a word is a verb, by its class or behind its subject: Ada Birk castigated candidate Holt."""
    if is_finite(tokens, index):
        return True
    fixed = tokens.vocabulary.order is OrderKind.FIXED
    known = tokens.can_be(index, WordClass.ADJECTIVE | WordClass.NOUN)
    return fixed and not known and tokens.has(index - 1, _CAPITAL)


def _is_done(tokens: Tokens, index: int) -> bool:
    """Whether an English word tells what is done to whom it stands before: accused of hitting actor Holt.

    It does behind an accusation only, or what makes a tense of it. Else it is an attribute: the leading
    actor, Managing director, according to visiting professor Holt.
    """
    endings = tokens.vocabulary.action_endings
    if tokens.vocabulary.order is not _FIXED:
        return False
    if not tokens.form[index].endswith(endings):
        return _is_done_to_whom(tokens, index)
    if tokens.can_be(index, WordClass.MOSTLY_NOUN | WordClass.MOSTLY_ADJECTIVE):
        return False
    if not tokens.has(index - 1, Tag.LINKING):
        return tokens.has(index - 1, Tag.AUXILIARY)
    accused = tokens.can_be(index - 2, WordClass.MOSTLY_NOT_FINITE)
    return accused and not tokens.form[index - 2].endswith(endings)  # calling for acting mayor Holt


def _is_done_to_whom(tokens: Tokens, index: int) -> bool:
    """Whether a participle behind an auxiliary is the verb of its clause: a court has [sentenced] journalist Holt.

    Unlike is [retired] teacher Holt, where it is an attribute.
    """
    if not tokens.has(index - 1, Tag.AUXILIARY) or tokens.has(index - 1, Tag.PASSIVE):
        return False
    verbal = tokens.can_be(index, WordClass.MOSTLY_NOT_FINITE | WordClass.MOSTLY_FINITE)
    unknown = not tokens.word[index]
    return (verbal or unknown) and tokens.form[index] not in tokens.vocabulary.former
