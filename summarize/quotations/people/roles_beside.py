"""The role that stands beside a name: in front of it, or behind its comma.

Apart from the names themselves (`namings`), because a role has borders of its own.
"""

from summarize.quotations.declined.mentions import described
from summarize.quotations.declined.offices import start_of_role, with_former
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.language_kinds import declined, is_cased_final
from summarize.quotations.phrases import Phrase, Phrases, is_office_in_capitals
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.attributes import attributes_before
from summarize.quotations.turkic.cased_words import is_acronym, is_surname, parts_office
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_OPENS = Tag.OPENS_NOUN
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
FUNCTION = (
    Tag.CONJUNCTION | Tag.PREPOSITION | Tag.ARTICLE | Tag.OBLIQUE | Tag.POSSESSIVE | Tag.PRONOUN
    | Tag.ADVERB | Tag.AUXILIARY | Tag.NEGATION | Tag.THAT | Tag.WHETHER | Tag.SAY | Tag.JUDGE
    | Tag.SAYING | Tag.COORDINATING | Tag.LINKING | Tag.ATTACHING
)  # fmt: skip
_JOINS_NAME = Tag.COORDINATING | Tag.PREPOSITION | Tag.LINKING | Tag.ATTACHING
_GOVERNING = Tag.PREPOSITION | Tag.OBLIQUE
_PREDICATES = Tag.AUXILIARY | Tag.NEGATION | Tag.SAY | Tag.JUDGE
_NO_ATTRIBUTE = FUNCTION | _CAPITAL
_FIXED, _ROMANCE = OrderKind.FIXED, OrderKind.ROMANCE
_OF_WHOM = Tag.ROLE | Tag.GROUP | Tag.LINKING
"""What stands in front of whose an office is, where an ending tells that."""
_FULL_NAME = 2
_LONGEST_LINKED = 9
_LONGEST_ROLE = 4
_LONGEST_BRAND = 5
_NO_BRAND = FUNCTION | Tag.TIME | Tag.POSSESSIVE_FORM | Tag.TITLE
_LONGEST_LINKED_ROLE = 6
_LONGEST_APPOSITION = 16
_LONGEST_BRACKETS = 6
_LONGEST_PLACE = 4
"""Tokens of where an office is, behind its preposition."""
_ENDS_PLACE = Tag.COMMA | Tag.STOP | Tag.COLON | Tag.QUOTED | Tag.SAY | Tag.JUDGE | Tag.AUXILIARY
_CLOSE_BEHIND = 6
_LONGEST_AGE = 5
_LONGEST_LETTERED = 3
_TELLING = 3
"""Letters of an ending that hardly a given name has."""
_AGES = frozenset(map(str, range(1, 120)))


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


def is_office_in_letters(tokens: Tokens, index: int) -> bool:
    """Whether letters tell the office of the name in front of them: Ada Birk MP, Ms Birk MP, unlike Lund South MP."""
    lettered = index < len(tokens) and tokens.is_form(index, tokens.vocabulary.lettered_roles)
    if not lettered or not tokens.slice(index, index + 1).isupper():
        return False
    first = index
    while first > 0 and index - first < _LONGEST_LETTERED and tokens.has(first - 1, _CAPITAL):
        first -= 1
    if tokens.has(first, _TITLE):
        return index - first > 1
    # The Milton South MP, Ada Birk, Milton South MP.
    row = tokens.has(first - 1, _COMMA) and tokens.has(first - 2, _CAPITAL)
    apposed = row or tokens.has(first - 1, Tag.ARTICLE)
    given = not tokens.slice(first, first + 1).isupper() and given_gender(tokens, first) is not None
    return given and index - first > 1 and not apposed


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
    form, place = tokens.form[index], -1
    while form in tokens.form[place + 1 :]:
        place = tokens.form.index(form, place + 1)
        alone = tokens.has(place, _CAPITAL) and not tokens.has(place + 1, _CAPITAL)
        if alone and place != index and tokens.has(place - 1, Tag.SAY):
            return True
    return False


def role_in_front(tokens: Tokens, first: int, start: int) -> str | None:
    """The role that stands right in front of a name: `Kazakh President`, `foreign minister`."""
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
    if first == start or not any(tokens.tag[i] & _ROLE for i in range(first, start)):
        begin = role_start(tokens, first)
        return begin if begin < first else start
    return first


def _linked_role(tokens: Tokens, name: int) -> int:
    """Where a role begins whose words are linked by endings: `сухангӯи Кумитаи андоз Далер Раҷабов`."""
    linking = tokens.vocabulary.linking_endings
    begin = name
    last = name - 1
    while tokens.has(last, _TITLE) and not tokens.has(last, _CAPITAL | _ROLE):
        last -= 1  # сарвазири Ҷумҳурии Навобод муҳтарам Фирӯз Насрулло
    for index in range(last, max(-1, name - _LONGEST_LINKED), -1):
        here = tokens.tag[index]
        joins = here & Tag.COORDINATING or tokens.has(index + 1, Tag.COORDINATING)
        linked = index == last or tokens.form[index].endswith(linking) or here & _TITLE
        if joins and not here & _CAPITAL and last > index:
            continue  # вазири [маориф ва] илм Далер Раҷабов
        if not here & _WORD or not linked or here & Tag.PREPOSITION:
            break
        if here & _ROLE:
            begin = index
    return begin


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
            not here & _WORD
            or here & _NO_ATTRIBUTE
            or (start == first and _is_doing(tokens, index))
        ):
            break
    articled = start < first and tokens.form[start] in tokens.vocabulary.articled_nouns
    if start < first and start > lowest and not articled and _is_attribute(tag[start - 1]):
        verb = tokens.has(start - 1, Tag.FINITE | Tag.EXCLAIM)  # دعا الرئيس علي حسن
        verb = verb or _is_main_verb(tokens, start - 1) or _is_done(tokens, start - 1)
        verb = verb or _is_in_front_of_definite(tokens, start)
        start -= not verb  # his knee prevented midfielder Holt
    order = tokens.vocabulary.order
    if start < first:
        return _behind_brand(tokens, start) if order is _FIXED else start
    return _linked_role_start(tokens, first) if order is _ROMANCE else start


def _behind_brand(tokens: Tokens, start: int) -> int:
    """Where a role begins that says by a name whose it is: `White House press secretary`."""
    lowest = max(0, start - _LONGEST_BRAND)
    while start > lowest and _is_attribute(tokens.tag[start - 1]) and _is_noun(tokens, start - 1):
        start -= 1
    begin = start
    while (
        begin > lowest and tokens.has(begin - 1, _CAPITAL) and not tokens.has(begin - 1, _NO_BRAND)
    ):
        begin -= 1
    if tokens.has(begin - 1, Tag.COORDINATING) and tokens.has(begin - 2, _CAPITAL):
        return start  # Altfeld and Lund coach
    if begin < start and _is_others(tokens, begin, start):
        return start
    return begin if begin > lowest or not tokens.has(begin - 1, _CAPITAL) else start


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
    if not tokens.has(first - 1, _WORD) or not _is_attribute(tag[first - 1]):
        return first
    for index in range(first - 1, max(-1, first - _LONGEST_LINKED_ROLE - 1), -1):
        here = tag[index]
        articled = tokens.form[index] in tokens.vocabulary.articled_nouns
        if here & _ROLE and linked and (articled or not here & _CAPITAL):
            return index
        if here & Tag.LINKING and not here & _CAPITAL:
            linked, capital = True, False
        elif here & _CAPITAL and here & _WORD and not here & (FUNCTION | _TITLE) and not linked:
            capital = True
        elif (
            (not _is_attribute(here) and not here & Tag.ARTICLE)
            or (capital and not here & Tag.ARTICLE)
            or here & _CAPITAL
            or tokens.word[index] & WordClass.MOSTLY_FINITE
        ):
            break
    return first


def _is_in_front_of_definite(tokens: Tokens, role: int) -> bool:
    """Whether a word is no adjective, as a Nordic noun with its article would have it: Sedan [grät] kaptenen Ek."""
    vocabulary = tokens.vocabulary
    endings = vocabulary.definite_attribute_endings
    definite = tokens.form[role].endswith(vocabulary.definite_endings or ("-",))
    return definite and not tokens.form[role - 1].endswith(endings)


def _is_main_verb(tokens: Tokens, index: int) -> bool:
    """Whether a word is a verb, by its class or behind its subject: Ada Birk castigated candidate Holt."""
    if _is_finite(tokens, index):
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
    if tokens.vocabulary.order is not _FIXED or not tokens.form[index].endswith(endings):
        return False
    if tokens.can_be(index, WordClass.MOSTLY_NOUN | WordClass.MOSTLY_ADJECTIVE):
        return False
    if not tokens.has(index - 1, Tag.LINKING):
        return tokens.has(index - 1, Tag.AUXILIARY)
    accused = tokens.can_be(index - 2, WordClass.MOSTLY_NOT_FINITE)
    return accused and not tokens.form[index - 2].endswith(endings)  # calling for acting mayor Holt


def _is_doing(tokens: Tokens, index: int) -> bool:
    """Whether a word next to a name is what is done to it: Republicans banned, or quizzing, Harlow."""
    if tokens.vocabulary.order is OrderKind.ROMANCE:
        return False
    verbal = tokens.can_be(index, WordClass.MOSTLY_FINITE | WordClass.MOSTLY_NOT_FINITE)
    unknown = tokens.vocabulary.order is OrderKind.FIXED and not tokens.word[index]
    return (verbal or unknown) and not tokens.can_be(index, WordClass.ADJECTIVE | WordClass.NOUN)


def _is_finite(tokens: Tokens, index: int) -> bool:
    """Whether a word mostly is a finite verb, and no adjective."""
    verbal = tokens.can_be(index, WordClass.MOSTLY_FINITE)
    return verbal and not tokens.can_be(index, WordClass.ADJECTIVE)


def _is_attribute(tag: int) -> bool:
    return bool(tag & _WORD) and not tag & _NO_ATTRIBUTE


def apposition(tokens: Tokens, name: Phrase) -> str | None:
    """The role that follows a name: `X, a spokesman for the ministry,`, `X MP`."""
    letters = is_office_in_letters(tokens, name.after)
    behind = _behind_comma(tokens, Phrase(name.first, name.after + letters))
    office = letters and tokens.has(name.after, _ROLE)  # and not: Ada Birk OBE
    return behind or (tokens.slice(name.after, name.after + 1) if office else None)


def _behind_comma(tokens: Tokens, name: Phrase) -> str | None:
    tag, after = tokens.tag, _past_aside(tokens, name.after)
    if not tokens.has(after, _COMMA) or tokens.has(after + 1, Tag.COORDINATING):
        return None  # Ada Birk, and other artists
    limit = min(len(tag), after + _LONGEST_APPOSITION + 1)
    found = Phrases(tokens).starting(after + 1, limit)
    if found is None or found.first != after + 1 or _names_another(tokens, found):
        return None
    first = found.first
    while first < found.after and tag[first] & _OPENS:
        first += 1
    role = next((i for i in range(first, found.after) if tag[i] & _ROLE), None)
    if role is None or _is_anothers(tokens, first, role):
        return None
    if _has_predicate(tokens, name, found) or _is_of_row(tokens, found, role):
        return None
    if (
        tag[first] & _CAPITAL
        and tag[found.first] & _CAPITAL
        and not _is_office(tokens, first, role)
    ):
        return None
    last = _before_participle(tokens, role, _past_title(tokens, found.after))
    if last == limit < len(tag) and tag[last] & _WORD:
        last = _shortened(tokens, role, last)
    last = _before_saying(tokens, role, _before_unfinished(tokens, role, last))
    while last > role + 1 and _is_left_over(tokens, last - 1):
        last -= 1
    return _printed_role(tokens, first, last) if last > role else None


def _before_saying(tokens: Tokens, role: int, last: int) -> int:
    """Where a Tajik or Persian role ends behind which its verb stands: `ҳимоятгари Карим [хабар дод]`, شهردار تهران [اعلام کرد]."""
    if tokens.vocabulary.order is not OrderKind.FREE_FINAL:
        return last
    says = (
        index
        for index in tokens.hints(role + 1, last)
        if tokens.has(index, Tag.SAY) or index in tokens.phrase
    )
    return next(says, last)


def _is_left_over(tokens: Tokens, last: int) -> bool:
    """Whether a role can't end with a word of grammar, or a verb: not so `an author of the report`."""
    if not tokens.has(last, FUNCTION) or tokens.has(last, _CAPITAL):
        return False
    return not (tokens.has(last - 1, Tag.ARTICLE) and tokens.can_be(last, WordClass.NOUN))


def _before_unfinished(tokens: Tokens, role: int, last: int) -> int:
    """Where a role ends whose last office lacks what it is of: `editor of Lund [and a co-author] of the …`."""
    if not tokens.has(last, Tag.LINKING) or tokens.has(last, _CAPITAL):
        return last
    for index in range(last - 1, role, -1):
        if tokens.has(index, Tag.COORDINATING):
            return index
        if tokens.has(index, _JOINS_NAME):
            break
    return last


def _before_participle(tokens: Tokens, role: int, last: int) -> int:
    """Where a role ends that goes on with what was done: `a consultant [charged with leading …]`."""
    tag = tokens.tag
    if tokens.vocabulary.order is OrderKind.ROMANCE:
        # L'auteur de l'étude [publiée] dans la revue, directeur [représentant] la ministre
        participle = tokens.can_be(last - 1, WordClass.NOT_FINITE)
        goes_on = (participle and tokens.has(last, Tag.PREPOSITION)) or tokens.has(
            last, Tag.ARTICLE
        )
        other = tag[last - 1] & (_CAPITAL | FUNCTION) or tokens.can_be(last - 1, WordClass.FINITE)
        return last - (goes_on and last - 1 > role and not other)
    if tokens.vocabulary.order is not OrderKind.FIXED:
        return last
    for index in range(role + 1, last):
        goes_on = tokens.has(index + 1, Tag.PREPOSITION | _CAPITAL) and bool(tokens.word[index])
        if goes_on and _is_attribute(tag[index]) and _is_doing(tokens, index):
            return index - tokens.can_be(index - 1, WordClass.MOSTLY_ADVERB)
    return last


def _past_title(tokens: Tokens, last: int) -> int:
    """Past the rest of an English body's name that an article parts: `head of Breaking [the Ice]`.

    What is a day or a body of its own goes on with the sentence: mayor of Lund the Sunday it broke.
    """
    inside = tokens.vocabulary.order is _FIXED and tokens.has(last, Tag.ARTICLE)
    if not inside or not tokens.has(last - 1, _CAPITAL) or not tokens.has(last + 1, _CAPITAL):
        return last
    if tokens.has(last + 1, Tag.TIME | Tag.OUTLET | Tag.GROUP):
        return last
    last += 1
    while tokens.has(last, _CAPITAL):
        last += 1
    return last


def _shortened(tokens: Tokens, role: int, last: int) -> int:
    """Where a role ends that is longer than is looked at: before what it joins on last.

    Before the second of two offices, of which it would lack what it is of: `profesor y director [del …]`.
    """
    for index in range(last - 1, role, -1):
        if tokens.has(index, Tag.COORDINATING) and tokens.has(index + 1, _ROLE):
            return index
    for index in range(last - 1, role, -1):
        coordinating = tokens.has(index, Tag.COORDINATING)
        another = any(tokens.has(i, _ROLE) for i in range(index + 1, index + 3))
        if tokens.has(index, _JOINS_NAME) and (another or not coordinating):
            return index
    return role


def _is_anothers(tokens: Tokens, first: int, role: int) -> bool:
    """Whether a role is of whom the words in front of it name: `accompagné du ministre`.

    What a body with a capital is called goes on: `a Bank of Lund economist`. Where offices lead, nothing is in
    front of one: Menurut Ali Lund, gerakan mahasiswa bangkit.
    """
    if tokens.vocabulary.lexicon.offices_lead:
        return role > first
    return any(
        tokens.has(i, _GOVERNING)
        or (tokens.has(i, Tag.LINKING) and i > first and not tokens.has(i - 1, _CAPITAL))
        for i in range(first, role)
    )


def _has_predicate(tokens: Tokens, name: Phrase, phrase: Phrase) -> bool:
    """Whether a description is a subject: `According to Ada Birk, the mayor will not go`.

    Or part of a clause: `Ada Birk, whose father is the mayor`.
    """
    possessive = tokens.has(phrase.first, Tag.POSSESSIVE)
    if not possessive:
        before = name.first - 1
        while tokens.has(before, _ROLE | _TITLE | _OPENS):
            before -= 1
        governed = tokens.has(before, _GOVERNING | Tag.LINKING | Tag.ATTACHING)
        if not governed or not _is_definite(tokens, phrase.first):
            return False
    if any(_may_be_verb(tokens, index) for index in range(phrase.first + 2, phrase.after)):
        return True
    verb = phrase.after
    while tokens.has(verb, Tag.ADVERB) and not tokens.has(verb, _PREDICATES):
        verb += 1
    if tokens.has(verb, _PREDICATES):
        return not tokens.has(verb, _GOVERNING | _CAPITAL)
    return _may_be_verb(tokens, verb)


def _may_be_verb(tokens: Tokens, index: int) -> bool:
    """Whether a word is a finite verb, or nobody knows: the ending may be one's."""
    if tokens.has(index, _CAPITAL | FUNCTION | _ROLE) or not tokens.can_be(index, WordClass.FINITE):
        return False
    return tokens.can_be(index, WordClass.GUESSED) or not tokens.can_be(
        index, WordClass.ADJECTIVE | WordClass.NOUN
    )


def _past_aside(tokens: Tokens, after: int) -> int:
    """Past what stands between a name and its description: `Ada Birk (PS), de 54 anos, prefeita`."""
    comma = behind_brackets(tokens, after)
    if not tokens.has(comma, _COMMA) or tokens.vocabulary.order is OrderKind.FIXED:
        return comma  # Ada Birk, 45, a father of two: English adds what many others are
    for index in range(comma + 1, min(len(tokens), comma + _LONGEST_AGE)):
        if tokens.has(index, _COMMA):
            aged = any(tokens.form[i] in _AGES for i in range(comma + 1, index))
            return index if aged else comma
        if tokens.has(index, _CAPITAL):
            break
    return comma


def _is_of_row(tokens: Tokens, phrase: Phrase, role: int) -> bool:
    """Whether a description is of the next of a row: `Ada Birk, the mayor and others`, `…, o juiz Davi Prado`."""
    if tokens.vocabulary.order not in (_FIXED, _ROMANCE):
        return False
    opened = _is_definite(tokens, phrase.first)
    joined = opened and tokens.has(phrase.after, Tag.COORDINATING)
    return joined or _is_named(tokens, role, opened)


def _is_definite(tokens: Tokens, index: int) -> bool:
    return tokens.has(index, Tag.ARTICLE) and tokens.form[index] not in tokens.vocabulary.indefinite


def _is_named(tokens: Tokens, role: int, titled: bool) -> bool:
    """Whether the name of whom a role is stands right behind it: `the mayor Ada Birk`."""
    first = after = behind_owners(tokens, role + 1, len(tokens))
    while tokens.has(after, _CAPITAL):
        after += 1
    return after - first > 1 and (titled or first_given(tokens, first, after) == first)


def _names_another(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a description belongs to whom it stands before: `Nach Nordfunk, der Chef, Jan Ulm,`."""
    comma = phrase.after
    after = first = comma + 1
    while tokens.has(comma, _COMMA) and after < len(tokens) and tokens.has(after, _CAPITAL):
        after += 1
    if after == first:
        return False
    told = not tokens.vocabulary.lexicon.nouns_capitalised
    opened = told and tokens.has(phrase.first, Tag.ARTICLE)
    full = opened and after - first > 1 and tokens.has(after, _COMMA)
    return full or first_given(tokens, first, after) == first


def _is_office(tokens: Tokens, first: int, role: int) -> bool:
    """Whether capitals that open an apposition are a role: `Director of`, `Lake Radio’s head`, `Lund South MP`."""
    owned = any(tokens.tag[i] & Tag.POSSESSIVE_FORM for i in range(first, role))
    whole = is_office_in_capitals(tokens, first, role + 1)
    return role == first or owned or whole or not tokens.tag[role] & _CAPITAL


def _printed_role(tokens: Tokens, first: int, after: int) -> str | None:
    """A role as it is printed: in the nominative, where nouns are declined; no clause is one."""
    if not declined(tokens):
        return tokens.slice(first, after)
    if any(
        (_is_finite(tokens, i) or _ends_as_verb(tokens, i)) and not tokens.has(i, _CAPITAL | _ROLE)
        for i in range(first, after)
    ):
        return None
    return described(tokens, first, after) or None


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


def _ends_as_verb(tokens: Tokens, index: int) -> bool:
    """Whether a Slavic word that nobody counted ends as a verb in the past does: `podała X, kierowca [uciekł]`."""
    known = tokens.can_be(index, WordClass.NOUN | WordClass.ADJECTIVE)
    return not known and tokens.form[index].endswith(tokens.vocabulary.finite_endings or ("-",))


def behind_brackets(tokens: Tokens, index: int) -> int:
    """Past a few words in brackets at `index`, such as what a body is called for short."""
    if tokens.has(index, Tag.OPENING):
        for place in range(index + 1, min(len(tokens), index + _LONGEST_BRACKETS)):
            if tokens.has(place, Tag.CLOSING):
                return place + 1
    return index


def _before_brackets(tokens: Tokens, last: int) -> int:
    """The same, from the last token backwards."""
    if tokens.has(last, Tag.CLOSING):
        for place in range(last - 1, max(0, last - _LONGEST_BRACKETS), -1):
            if tokens.has(place, Tag.OPENING):
                return place - 1
    return last


def apposed_role(tokens: Tokens, name: Phrase) -> str | None:
    """The role in front of a name, a comma between: `The mayor, Carmen Iriarte,`."""
    comma, leads = name.first - 1, tokens.vocabulary.lexicon.offices_lead
    while tokens.has(comma, Tag.TITLE if leads else _ROLE | Tag.TITLE) and (
        leads or not tokens.has(comma, _CAPITAL)
    ):
        comma -= 1  # Kepala Polisi Lembah Baru, AKP Ali Lund
    if not tokens.has(comma, _COMMA) or _describes_thing(tokens, name):
        return None
    last = _before_brackets(tokens, comma - 1)
    found = _described_by_row(tokens, last)
    if found is None or not any(tokens.tag[i] & _ROLE for i in range(*found)):
        return None
    if not declined(tokens) and (
        _is_no_subject(tokens, found)
        or (goes_on(tokens, name.after) and not _is_predicated(tokens, found))
    ):
        return None
    first = _second_of_two(tokens, found)
    opened = _is_definite(tokens, first)
    while first < found.after and tokens.tag[first] & _OPENS:
        first += 1
    role = next((i for i in range(first, found.after) if tokens.has(i, _ROLE)), first)
    bare = tokens.vocabulary.order is OrderKind.ROMANCE and role == found.first
    # Roberto Campos, professor Mário Silva, Natan Reis: the role is the one's whose name it has.
    titled = opened or bare or (role == first and tokens.has(role, _CAPITAL))
    if not declined(tokens) and _is_named(tokens, role, titled):
        return None  # Mayor Ada Birk, Karl Holt and others
    if tokens.vocabulary.order is OrderKind.ROMANCE and not tokens.has(first, _ROLE):
        first = _office_alone(tokens, first, found.after)
    if declined(tokens):
        first = start_of_role(tokens, first, found.after)
        if first_given(tokens, first, found.after) >= 0:
            return None  # Jak podała rzeczniczka firmy Anna Sowa, Nowe Zakłady …
    return _printed_role(tokens, first, found.after)


def _office_alone(tokens: Tokens, first: int, after: int) -> int:
    """Where a Romance office begins behind what it is no part of: a scris pe Facebook [ministrul Muncii], ….

    Le parole del [ministro]: what is the minister's is no part of the office.
    """
    outlet = tokens.vocabulary.declined_nouns and tokens.has(first, Tag.OUTLET)
    if outlet and tokens.has(first + 1, _ROLE):
        return first + 1
    role = next((i for i in range(first + 2, after) if tokens.has(i, _ROLE)), first)
    return role if tokens.has(role - 1, Tag.LINKING) else first


def _describes_thing(tokens: Tokens, name: Phrase) -> bool:
    """Whether a Turkic name with a noun behind it may only tell whose that is: no given name, no surname.

    Teknik Direktörü, [Göl Spor] maçlarını yöneten hakem.
    """
    if not is_cased_final(tokens):
        return False
    person = first_given(tokens, *name) >= 0 or is_surname(tokens, name.after - 1)
    return not person and goes_on(tokens, name.after)


def named_before_office(tokens: Tokens, body: Phrase) -> Phrase | None:
    """Whose office stands, bare, in front of what it is of: `Ada Birk, Director, [Lake Research] said`.

    Romance languages put an article before the office of whom they name next, so that in `Anne Lorel,
    [directrice ALPA] affirme` it is of who stands before it.
    """
    comma = _comma_before_office(tokens, body)
    first = comma
    while first > 0 and tokens.has(first - 1, _CAPITAL):
        first -= 1
    return Phrase(first, comma) if first_given(tokens, first, comma) == first else None


def _comma_before_office(tokens: Tokens, body: Phrase) -> int:
    """The comma in front of the office that is a body's; -1 if none is."""
    first, order = body.first, tokens.vocabulary.order
    if order not in (_FIXED, _ROMANCE) or first_given(tokens, *body) >= 0:
        return -1
    if tokens.has(first, _ROLE):
        bare = order is _ROMANCE and body.after - first > 1 and tokens.has(first - 1, _COMMA)
        return first - 1 if bare else -1
    office = first - 2
    if not tokens.has(first - 1, _COMMA) or not tokens.has(office, _ROLE):
        return -1
    while tokens.has(office, _WORD) and not tokens.has(office, FUNCTION):
        office -= 1
    return office if tokens.has(office, _COMMA) else -1


def _described_by_row(tokens: Tokens, last: int) -> Phrase | None:
    """The description that ends at `last`, with the rest of what an office is of.

    O ministro [da Ciência, Tecnologia e Ensino], Davi Prado.
    """
    phrases = Phrases(tokens)
    floor = max(0, last + 1 - _LONGEST_APPOSITION)
    found = whole = phrases.ending(last, floor)
    while found is not None and found.first > floor and tokens.has(found.first - 1, _COMMA):
        if tokens.vocabulary.order is not _ROMANCE or not all(
            tokens.has(i, _CAPITAL | Tag.LINKING | Tag.COORDINATING) for i in range(*found)
        ):
            return whole
        found = phrases.ending(found.first - 2, floor)
        linked = found is not None and any(tokens.has(i, Tag.LINKING) for i in range(*found))
        if found is not None and linked and any(tokens.has(i, _ROLE) for i in range(*found)):
            return Phrase(found.first, last + 1)
    return whole


def _second_of_two(tokens: Tokens, phrase: Phrase) -> int:
    """Where the last of two people begins that an article each opens: `the mayor and the judge, Ada Birk`."""
    for index in range(phrase.after - 2, phrase.first, -1):
        joined = tokens.has(index, Tag.COORDINATING) and tokens.has(index + 1, Tag.ARTICLE)
        if joined and any(tokens.has(i, _ROLE) for i in range(index + 1, phrase.after)):
            return index + 1
    return phrase.first


def _is_no_subject(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a description in front of a comma is no subject: `as its head in reaction to it, Birk`."""
    return tokens.has(phrase.first - 1, Tag.PREPOSITION) and any(
        tokens.has(i, Tag.ATTACHING) and not tokens.has(i, Tag.LINKING) for i in range(*phrase)
    )


def goes_on(tokens: Tokens, index: int) -> bool:
    """Whether a name in front of `index` is the subject of what follows: `By the results, Croft won`."""
    return tokens.has(index, _WORD) and not tokens.has(
        index, _GOVERNING | Tag.LINKING | Tag.ATTACHING | Tag.CONJUNCTION
    )


def _is_predicated(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a description is of the subject behind its comma: `Head of the club, Ada Birk said …`.

    Unlike `In a talk with the head, Ada Birk said …` and `The head, Ada Birk said, …`.
    """
    first = phrase.first
    fixed = tokens.vocabulary.order is OrderKind.FIXED
    opens = fixed and tokens.has(first - 1, _CAPITAL) and not tokens.has(first - 2, _WORD)
    if tokens.has(first - 1, _WORD) and not (opens and tokens.has(first - 1, Tag.PREPOSITION)):
        return False  # but: As head of the club, …
    first += tokens.form[first] in tokens.vocabulary.indefinite
    role = next(i for i in range(*phrase) if tokens.has(i, _ROLE))
    return not any(
        tokens.has(i, FUNCTION) or (i < role and tokens.can_be(i, WordClass.NOT_FINITE))
        for i in range(first, role)
    )
