"""What stands in front of a name in a run of capitalised words: roles, titles, and whose they are.

Apart from the names (`namings`), because what somebody is called has an order of its own in each language.
"""

from summarize.case_endings import POSSESSIVES, is_surname
from summarize.declension import are_syllables, is_genitive_attribute, readings
from summarize.quotations.declined.names import start_of_name
from summarize.quotations.declined.offices import role_before
from summarize.quotations.declined.words import is_only_nominative, opens_with_given_name
from summarize.quotations.language_kinds import (
    has_no_capitals,
    is_arabic,
    is_cased_final,
    is_romance,
)
from summarize.quotations.name_shapes import has_arabic_article
from summarize.quotations.people.not_names import COMMON as NOUN
from summarize.quotations.people.not_names import NOT_NAME
from summarize.quotations.people.officeholders import is_feminine, is_linked, joins_offices
from summarize.quotations.people.offices_of_bodies import behind_body
from summarize.quotations.people.roles_beside import FUNCTION, first_given, given_gender
from summarize.quotations.people.roles_in_front import role_in_front, role_start, where_posted
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import has_given_name
from summarize.quotations.turkic.name_borders import bare_name
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_MARK = Tag.MARK
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_PARTICLE = Tag.PARTICLE
_PLACE = Tag.PLACE
_NOT_PERSON = Tag.NOT_PERSON
_POSSESSIVE_FORM = Tag.POSSESSIVE_FORM
_FIXED, _VERB_FIRST = OrderKind.FIXED, OrderKind.VERB_FIRST
_NAMES_OFFICE = _ROLE | _TITLE
_ROLE_OR_GROUP = _ROLE | Tag.GROUP
_OPENS_SENTENCE = FUNCTION | Tag.TIME
"""What opens a sentence and no name where the verb comes last: a day does, too."""
_NAME_WORDS = 2
_SHORTEST_LINKING = 4
_LONGEST_PARTY = 5


def role_of(tokens: Tokens, first: int, start: int, after: int) -> str | None:
    """The role in front of the name `[start, after)` of a run that begins at `first`."""
    vocabulary = tokens.vocabulary
    if vocabulary.declines:
        return role_before(tokens, start, after)
    if vocabulary.lexicon.nouns_capitalised and joins_offices(tokens, first - 1):
        first -= 2
    return role_in_front(tokens, first, start)


def behind_function_words(tokens: Tokens, first: int, after: int) -> int:
    """Past the words of grammar that open a sentence, and for that have a capital."""
    tag = tokens.tag
    opens = _OPENS_SENTENCE if tokens.vocabulary.order.is_final else FUNCTION
    while first < after and tag[first] & opens and not tag[first] & _NAMES_OFFICE:
        first += 1
    things = is_cased_final(tokens) and first + 1 < after and _is_thing(tokens, first)
    return first + 1 if things else first


def _is_thing(tokens: Tokens, index: int) -> bool:
    """Whether a word is a noun of several or in a case that no name has by the counts: [Goller] Icardi ve Orhan'dan geldi."""
    form, plural = tokens.form[index], tokens.vocabulary.plural_endings
    if tokens.tag[index] & _NAMES_OFFICE or has_given_name(tokens, index):
        return False
    owned = tokens.form[index + 1].endswith(POSSESSIVES.get(tokens.vocabulary.code, ("-",)))
    if owned and (tokens.has(index + 1, Tag.GROUP) or tokens.can_be(index + 1, WordClass.NOUN)):
        return False  # Sular İdaresi
    if len(form) > _SHORTEST_LINKING + 2 and form[:-1].endswith(plural):
        return tokens.can_be(index, WordClass.NOUN)  # golleri
    known = tokens.word[index]
    counted = known & WordClass.MOSTLY_NOUN and not known & (WordClass.GUESSED | WordClass.NAME)
    return bool(counted and known & (WordClass.PLURAL | WordClass.OBLIQUE))


def behind_what_he_is(tokens: Tokens, first: int, behind: int, after: int) -> tuple[int, str, bool]:
    """Past what else he is called than by his name, of which an office ends at `behind`.

    Where the name begins, the gender that is told in front of it, and whether he has an office or a title.
    """
    vocabulary, tag = tokens.vocabulary, tokens.tag
    start, gender = _behind_role(tokens, behind, after)
    titled = start > first and any(tag[i] & _NAMES_OFFICE for i in range(first, start))
    if vocabulary.lexicon.nouns_capitalised:
        compounds = _compounds(tokens, start, after)
        start, titled = start + compounds, titled or compounds > 0
    start = _behind_possessives(tokens, start, after)
    if vocabulary.order is _VERB_FIRST:
        start = _behind_nation(tokens, start, after)
    if is_romance(tokens):
        start = _behind_origin_or_prize(tokens, start, after)
    if vocabulary.order is OrderKind.VERB_SECOND:
        start = behind_body(tokens, _behind_origin_or_prize(tokens, start, after), after)
    return start, gender, titled


def _behind_origin_or_prize(tokens: Tokens, start: int, after: int) -> int:
    """Past where somebody is from, or what a prize is called: le [Brésilien] Davi Prado, el premio [Nobel] Davi Prado, de [Noor] Per Dahl."""
    vocabulary = tokens.vocabulary
    if start and tokens.form[start - 1] in vocabulary.prizes:
        return start + 1
    origin = start < after - 1 and tokens.form[start] in vocabulary.demonyms
    origin = origin and not tokens.has(start + 1, Tag.LINKING)  # le Canadien de Montréal
    return start + 1 if origin and tokens.has(start - 1, Tag.ARTICLE) else start


def _behind_possessives(tokens: Tokens, start: int, after: int) -> int:
    """Past whose somebody is: the Lake Bugle's Peter Frame."""
    tag = tokens.tag
    while start < after - 1 and tag[start] & _POSSESSIVE_FORM:
        start += 1
    return start


def _behind_nation(tokens: Tokens, start: int, after: int) -> int:
    """Past the Arabic word for where somebody is from: [الإيطالي] لوكا ريفا."""
    domains = tokens.vocabulary.office_domains
    while start < after - 1 and tokens.form[start] in domains and has_arabic_article(tokens, start):
        start += 1
    return start


def office_role(tokens: Tokens, office: int, behind: int, gender: str) -> tuple[str, str]:
    """The whole office that ends at `behind`, and the gender that it tells."""
    serves = is_romance(tokens) and tokens.has(office - 1, Tag.LINKING)
    if serves and tokens.has(office - 2, _ROLE):
        office -= 2  # portavoz del presidente de México
    role = tokens.slice(role_start(tokens, office + 1), behind)
    return role, gender or ("f" if is_feminine(tokens, office) else "")


def _behind_role(tokens: Tokens, first: int, after: int) -> tuple[int, str]:
    """Past a place, roles, titles and what they belong to; and the gender that they tell."""
    start = max(_behind_place(tokens, first, after), _behind_post(tokens, first, after))
    vocabulary, tag = tokens.vocabulary, tokens.tag
    gender = ""
    offices = [i for i in range(start, after) if tag[i] & _NAMES_OFFICE]
    if offices:
        start, gender = _behind_titles(tokens, start, after, offices)
    if start and tag[start - 1] & _ROLE_OR_GROUP:
        start = _behind_office_of(tokens, start, after)
    if _is_party_behind_office(tokens, start, after):
        start += 1
        start = start if tokens.has(start, _CAPITAL) else after  # el alcalde PP de Lunda
    while start < after and tag[start] & _MARK:
        start += 1
    if start > first or (vocabulary.linking_endings and is_linked(tokens, first)):
        start = _behind_owner(tokens, start, after)
    if start < after and vocabulary.declines:
        start = start_of_name(tokens, start, after)
    elif start < after and vocabulary.order.is_final:
        start = bare_name(tokens, start, after)
    return start, gender


def _behind_place(tokens: Tokens, first: int, after: int) -> int:
    """Past the place that a noun in front of `first` says the words begin with, and whom it belongs to."""
    vocabulary = tokens.vocabulary
    behind_place = first and tokens.tag[first - 1] & _PLACE and not _is_called(tokens, first - 1)
    if not behind_place or (
        opens_with_given_name(tokens, first) or _is_whole_name(tokens, first, after)
    ):
        return first
    if is_arabic(tokens):
        return _behind_arabic_place(tokens, first, after)
    start = _behind_owner(tokens, first + 1, after)
    if vocabulary.owner_endings:
        given = first_given(tokens, start, after)
        start = given if given >= 0 else after  # primarul comunei Valea Lungă, Ana Lund
    return start


def _behind_post(tokens: Tokens, first: int, after: int) -> int:
    """Past where an office is held that stands in front: сафири Русия дар [Душанбе] Далер Раҷабов."""
    linked = tokens.vocabulary.linking_endings and first < after - 1
    return first + 1 if linked and where_posted(tokens, first) is not None else first


def _is_called(tokens: Tokens, place: int) -> bool:
    """Whether an attribute in front says which place it is, so that no name of it follows: [Озёрского] района."""
    attribute = tokens.form[place - 1] if tokens.has(place - 1, _CAPITAL) else ""
    return attribute != "" and is_genitive_attribute(attribute, tokens.vocabulary.code)


def _is_party_behind_office(tokens: Tokens, index: int, after: int) -> bool:
    """Whether letters right behind a Romance office call whose party somebody is of, and nobody: le maire [PS] Paul Rivel.

    Alone they may be his own, el presidente JLO, unless the office goes on: maire [PS] de Rivel.
    """
    if index == 0 or index >= after or not is_romance(tokens) or not tokens.has(index - 1, _ROLE):
        return False
    letters = tokens.slice(index, index + 1)
    short = letters.isupper() and 1 < len(letters) <= _LONGEST_PARTY
    if not tokens.has(index + 1, _CAPITAL | Tag.LINKING):
        return False
    return short and tokens.slice(index - 1, index).islower()


def _is_whole_name(tokens: Tokens, first: int, after: int) -> bool:
    """Whether two words agree as a given name and a surname: `министр республики [Гульшат Кротова]`."""
    gender = given_gender(tokens, first) if after - first == _NAME_WORDS else None
    if not gender or not tokens.vocabulary.declines or tokens.has(first, Tag.NOT_PERSON):
        return False
    words = [tokens.slice(index, index + 1) for index in range(first, after)]
    found = readings(words, tokens.vocabulary.code)
    return any(one.gender == gender and "n" in one.cases and one.rank <= 1 for one in found)


def opens_with_thing(tokens: Tokens, start: int, given: int) -> bool:
    """Whether words before a given name are no part of it: Reuters Editor-in-Chief Ada Gall."""
    if tokens.vocabulary.lexicon.nouns_capitalised:
        return True
    if is_romance(tokens) and tokens.has(start - 1, Tag.ARTICLE):
        # L'Écossaise Ada Mack, but not: le West Virginia Herald
        return not tokens.has(start, Tag.OUTLET) and bool(tokens.word[start])
    if tokens.vocabulary.lexicon.articled_names and tokens.has(start - 1, _ROLE):
        return True  # ο δήμαρχος Πέτρας Νίκος Ρήγας
    if is_romance(tokens) and tokens.has(start - 1, _ROLE):
        kinds = (tokens.can_be(index, WordClass.ADJECTIVE) for index in range(start, given))
        return all(kinds)  # a juíza Federal Ada Lima
    no_name = NOT_NAME | _ROLE | Tag.POSSESSIVE_FORM
    if any(tokens.tag[i] & no_name for i in range(start, given)):
        return True
    governed = tokens.has(start - 1, Tag.PREPOSITION)
    return has_no_capitals(tokens) and all(
        _is_noun(tokens, i, guessed=governed) for i in range(start, given)
    )


def _is_noun(tokens: Tokens, index: int, *, guessed: bool) -> bool:
    """Whether a word is a noun by most of its uses, or guessed to be one: به [تحریم] جواد ریاحی."""
    if not tokens.can_be(index, NOUN) or tokens.can_be(index, WordClass.NAME):
        return False
    return guessed or not tokens.can_be(index, WordClass.GUESSED)


def _compounds(tokens: Tokens, start: int, after: int) -> int:
    """How many nouns with a hyphen stand before a name: Kreml-Vertrauter Orlow."""
    count = 0
    while start + count < after - 1 and _is_compound(tokens, start + count):
        count += 1
    return count


def _is_compound(tokens: Tokens, index: int) -> bool:
    """Whether a noun with a hyphen stands before a surname, and is no double given name."""
    word = tokens.text[tokens.start[index] : tokens.end[index]]
    first, _, last = word.rpartition("-")
    return bool(first) and last[:1].isupper() and given_gender(tokens, index) is None


def _behind_titles(tokens: Tokens, start: int, after: int, offices: list[int]) -> tuple[int, str]:
    """Past the roles and titles in a run of capitalised words, `offices`, and the gender they tell."""
    gender = ""
    for index in offices:
        if not _leads_to_name(tokens, index, after) and any(
            _is_given(tokens, i) and not _is_place(tokens, i, index) for i in range(start, index)
        ):
            break  # Gerhard Richter is no judge
        if index == start < after - 1 and is_cased_final(tokens) and _is_lone_role(tokens, index):
            continue  # kotibi Olim Danilov
        start = index + 1
        gender = tokens.vocabulary.titles.get(tokens.form[index], "") or gender
        if is_feminine(tokens, index):
            gender = "f"
    return start, gender


def _leads_to_name(tokens: Tokens, office: int, after: int) -> bool:
    """Whether an English office in letters has a whole name behind it, and so nobody's in front: Fine Gael [TD] Ada Birk."""
    lettered = tokens.form[office] in tokens.vocabulary.lettered_roles
    return lettered and office + 2 < after and given_gender(tokens, office + 1) is not None


def _is_place(tokens: Tokens, given: int, office: int) -> bool:
    """Whether a given name is that of an English place whose office follows: Jefferson [County Sheriff] Ada Birk."""
    fixed = tokens.vocabulary.order is _FIXED
    return fixed and given + 1 < office and tokens.has(given + 1, _NOT_PERSON)


def _is_given(tokens: Tokens, index: int) -> bool:
    """Whether a word in front of a role is a given name, and no nation or land: German Minister Ada Lunev."""
    if not given_gender(tokens, index) or tokens.has(index, _ROLE):
        return False
    fixed = tokens.vocabulary.order is _FIXED
    land = tokens.has(index, _NOT_PERSON) or tokens.can_be(index, WordClass.MOSTLY_ADJECTIVE)
    return not (fixed and land)


def _behind_office_of(tokens: Tokens, start: int, after: int) -> int:
    """Past what a role without capitals is of: وزير الخارجية المصري, وزیر نیرو محسن کریمی."""
    if is_arabic(tokens):
        start = _behind_arabic_fields(tokens, start, after)
    elif not tokens.has(start - 1, _TITLE) and (
        tokens.has(start - 1, _ROLE) or after - start > _NAME_WORDS
    ):
        # Words of no office are left to the name: nothing tells where that begins.
        while start < after - 1 and tokens.form[start] in tokens.vocabulary.office_domains:
            start += 1
    return start


def _speaks_for(tokens: Tokens, index: int, last: int) -> bool:
    """Whether a word that calls somebody something says for whom an office speaks: المتحدث [باسم] الكرملين."""
    body = index + 1
    return body < last and (
        tokens.form[body] in tokens.vocabulary.office_domains or tokens.has(body, Tag.GROUP)
    )


def _behind_arabic_fields(tokens: Tokens, start: int, after: int) -> int:
    """Past what an Arabic office is of, and the place that its last noun is of: رئيس [بلدية سبها] حامد سالم."""
    vocabulary = tokens.vocabulary
    # What no name stands behind is a nation: نظيره [الأردني], unlike الرئيس السيسي.
    last = after - (not tokens.has(start - 1, Tag.POSSESSIVE))
    while start < last and (
        has_arabic_article(tokens, start)
        or tokens.has(start, _PLACE)
        or (
            tokens.form[start] in vocabulary.office_domains
            and (tokens.form[start] not in vocabulary.naming or _speaks_for(tokens, start, last))
        )
    ):
        start += 1
    if start == last and last < after and _describes_field(tokens, start):
        return after
    at_place = start < after and tokens.has(start - 1, _PLACE)
    return _behind_arabic_place(tokens, start, after) if at_place else start


def _behind_arabic_place(tokens: Tokens, start: int, after: int) -> int:
    """Past the name of a place behind what it is: بلدية [بيت لحم] سامي شاكر.

    Of two words the place may have both; which of more is the holder's first, only a given name tells.
    """
    given = first_given(tokens, start + 1, after)
    if given >= 0:
        return given
    return start + 1 if after - start == _NAME_WORDS + 1 else after


def _describes_field(tokens: Tokens, index: int) -> bool:
    """Whether an adjective with its article goes on with an office's field: وزير الشؤون [البلدية], unlike الصفدي."""
    form, endings = tokens.form[index], tokens.vocabulary.belonging_endings
    described = has_arabic_article(tokens, index - 1) and not tokens.has(index - 1, _ROLE)
    return (
        described
        and has_arabic_article(tokens, index)
        and form.endswith(max(endings, key=len, default=form))
        and form not in tokens.vocabulary.given_names
    )


def _is_lone_role(tokens: Tokens, index: int) -> bool:
    """Whether what could be a role stands, with a capital, right behind another one.

    That one may have a capital as well where it opens the sentence: Vazir Olim Karimov.
    """
    before = index - 1
    if not tokens.has(index, _ROLE) or not tokens.has(before, _ROLE):
        return False
    if not tokens.has(before, _CAPITAL):
        return True
    surname = tokens.has(index + 1, _CAPITAL) and is_surname(tokens.slice(index + 1, index + 2))
    return surname and not tokens.has(before - 1, _WORD)


def _behind_owner(tokens: Tokens, start: int, after: int) -> int:
    """Past what a role belongs to, `Казахстана` in `Президент Казахстана Касым-Жомарт Токаев`."""
    while start < after - 1 and tokens.tag[start] & _NOT_PERSON:
        start += 1
    linking = tokens.vocabulary.linking_endings
    if linking and tokens.form[start - 1].endswith(linking):
        own = start
        while own < after and _links(tokens, own):
            own += 1
        if own > start:
            return min(own + 1, after)  # Сарвазири Ҷумҳурии Навобод Фирӯз Насрулло
        if _is_whose_office(tokens, start, after):
            return after
    patronymics = tokens.vocabulary.patronymics
    # Rather than three words, an initial and its stop are one: Вазир [А. Каримов].
    parted = any(tokens.has(i, _PARTICLE | _MARK) for i in range(start + 1, after))
    full = after - start == 3 and not parted
    whole = linking and (
        given_gender(tokens, start) is not None or is_surname(tokens.slice(start, start + 1))
    )  # Умар Насрулло Каримзода; Каримзода Умар Насрулло
    whole = whole or are_syllables([tokens.slice(i, i + 1) for i in range(start, after)])
    whole = whole or _opens_agreeing_name(tokens, start, after)
    if patronymics and full and not whole:
        return start + (not tokens.form[start + 1].endswith(patronymics))  # Рим ван Дейк is whole
    return start


def _opens_agreeing_name(tokens: Tokens, start: int, after: int) -> bool:
    """Whether a given name opens words that agree with it: президент [Реджеп Тайип Эрдоган], unlike: мать [Анны] Берг Ольга."""
    return (
        tokens.vocabulary.declines
        and opens_with_given_name(tokens, start)
        and is_only_nominative(tokens, start, after)
    )


def _is_whose_office(tokens: Tokens, start: int, after: int) -> bool:
    """Whether an office is linked to a name, which tells whose it is: вакили мудофеи [Далер Насруллоев].

    Whoever has the office stands behind a word without that ending: вазири адлия Далер Насруллоев.
    """
    words = after - start
    full = words == _NAME_WORDS and is_surname(tokens.slice(after - 1, after))
    if words > 1 and not full and given_gender(tokens, start) is None:
        return False  # раиси ноҳияи Лола Далер Насруллоев
    return role_in_front(tokens, start, start) is not None


def _links(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word has the ending that links what follows, and is no name: Ри, Ҷимми."""
    form = tokens.form[index]
    if len(form) < _SHORTEST_LINKING or given_gender(tokens, index) is not None:
        return False
    return form.endswith(tokens.vocabulary.linking_endings)
