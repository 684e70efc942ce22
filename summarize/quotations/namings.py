"""Where a text names people: runs of capitalised words, their roles and titles taken off.

Apart from who they are, because a place is judged by the words around it and a person by all the
places of the text. Where every noun has a capital, a run is no name yet: what opens with a known
given name or follows a title is one, what an article opens or a listed noun is part of is none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from summarize.declension import Form, gender_of
from summarize.quotations.declined import (
    declined,
    described,
    form_of,
    may_be_owner,
    opens_with_given_name,
    role_before,
    start_of_name,
    start_of_role,
    with_former,
)
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.nominative import (
    attributes_before,
    bare_name,
    ends_full_name,
    is_cased_final,
    is_elsewhere,
    is_told,
    opens_next,
    opens_place,
    says_where,
)
from summarize.quotations.phrases import Phrase, Phrases
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_MARK = Tag.MARK
_STOP = Tag.STOP
_COMMA = Tag.COMMA
_OPENS = Tag.ARTICLE | Tag.POSSESSIVE | Tag.OBLIQUE
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_PARTICLE = Tag.PARTICLE
_PLACE = Tag.PLACE
_NOT_PERSON = Tag.NOT_PERSON
_NOT_NAME = (
    Tag.TIME | Tag.NOT_PERSON | Tag.OUTLET | Tag.GROUP | Tag.DOCUMENT | Tag.POSSESSIVE
)  # fmt: skip
FUNCTION = (
    Tag.CONJUNCTION | Tag.PREPOSITION | Tag.ARTICLE | Tag.OBLIQUE | Tag.POSSESSIVE | Tag.PRONOUN
    | Tag.ADVERB | Tag.AUXILIARY | Tag.NEGATION | Tag.THAT | Tag.WHETHER | Tag.SAY | Tag.JUDGE
    | Tag.SAYING | Tag.COORDINATING | Tag.LINKING | Tag.ATTACHING
)  # fmt: skip
_MAY_CONTINUE = _CAPITAL | _PARTICLE | _MARK
"""What `continues` looks at more closely."""
_NAMES_OFFICE = _ROLE | _TITLE
_NAMES_BODY = _ROLE | Tag.OUTLET | Tag.GROUP
_ROLE_OR_GROUP = _ROLE | Tag.GROUP
_OPENS_SENTENCE = FUNCTION | Tag.TIME
"""What opens a sentence and no name where the verb comes last: a day does, too."""
_JOINS_NAME = Tag.COORDINATING | Tag.PREPOSITION | Tag.LINKING | Tag.ATTACHING
_GOVERNING = Tag.PREPOSITION | Tag.OBLIQUE
_PREDICATES = Tag.AUXILIARY | Tag.NEGATION | Tag.SAY | Tag.JUDGE
_COMMON = (
    WordClass.MOSTLY_NOUN | WordClass.MOSTLY_ADJECTIVE | WordClass.MOSTLY_FUNCTION | WordClass.MOSTLY_ADVERB
    | WordClass.MOSTLY_FINITE | WordClass.MOSTLY_NOT_FINITE | WordClass.MOSTLY_NUMERAL
)  # fmt: skip
"""What no name is by most of its uses."""
_NEVER_ATTRIBUTE = WordClass.MOSTLY_FUNCTION | WordClass.MOSTLY_ADVERB | WordClass.MOSTLY_FINITE

_ABBREVIATION = re.compile(r"(?:[^\W\d]\.)+[^\W\d]\.?")
_SITE = re.compile(r"\w{3}\.[a-zа-я]{2,}$")
_FIRST_CYRILLIC, _LAST_CYRILLIC = "\u0400", "\u052f"
_SHORTEST_LINKING = 4
_LONGEST_NAME = 5
_SHORTEST_HEADLINE = 4
_LONGEST_LINKED = 9
_LONGEST_ACRONYM = 5
_LONGEST_HOLDER = 3
_LONGEST_ROLE = 4
_LONGEST_BRAND = 5
_NO_BRAND = FUNCTION | Tag.TIME | Tag.POSSESSIVE_FORM | Tag.TITLE
_LONGEST_LINKED_ROLE = 6
_LONGEST_APPOSITION = 16


@dataclass(slots=True, eq=False)
class Person:
    """Somebody the article names.

    `gender` is `m`, `f` or empty; `keys` are the stems of the name's words, `forms` where it stands
    in a language that declines names.
    `is_shown` says that a title, a role or a given name shows a person, `is_person` that it may be one.
    """

    name: str
    role: str | None
    gender: str
    keys: frozenset[str]
    language: str
    is_person: bool
    is_shown: bool
    forms: set[Form] = field(default_factory=set)


class Naming(NamedTuple):
    """One place where a name stands: tokens `[first, after)`, and the role in front of it.

    `is_shown` says that the words themselves show a person: a title, a role, a given name.
    """

    first: int
    after: int
    role: str | None
    gender: str
    is_shown: bool = False


def namings(tokens: Tokens) -> Iterator[Naming]:
    """Every run of capitalised words that could be a person's name, in order."""
    tag = tokens.tag
    count = len(tag)
    end = 0
    cased, caseless = is_cased_final(tokens), _is_written_without_capitals(tokens)
    for index in [index for index, here in enumerate(tag) if here & _CAPITAL]:
        if index < end:
            continue
        after = index + 1
        while after < count and tag[after] & _MAY_CONTINUE and continues(tokens, after):
            if after - 1 > index and ends_full_name(tokens, after - 1):
                break
            after += 1
        end = after
        while after > index + 1 and (
            not tag[after - 1] & _CAPITAL or hangs_behind(tokens, after - 1)
        ):
            after -= 1
        if cased and opens_next(tokens, after - 1):
            continue
        if caseless and _follows_name(tokens, index):
            continue
        found = naming(tokens, index, after)
        if found is not None:
            yield _with_office_behind(tokens, found) if caseless else found


def _follows_name(tokens: Tokens, index: int) -> bool:
    """Whether a word is of an office that stands behind its holder: أحمد علي مدير المستشفى."""
    if not tokens.has(index - 1, _ROLE) or not _is_written_without_capitals(tokens):
        return False
    name = index - 1
    while tokens.has(name - 1, _ROLE):
        name -= 1  # سامي شاكر نائب رئيس البلدية
    first = name
    while tokens.has(first - 1, _CAPITAL) and name - first <= _LONGEST_NAME:
        first -= 1
    return _may_hold_office(tokens, first, name)


def _is_written_without_capitals(tokens: Tokens) -> bool:
    vocabulary = tokens.vocabulary
    return vocabulary.lexicon.caseless and not vocabulary.lexicon.unspaced


def _may_hold_office(tokens: Tokens, first: int, after: int) -> bool:
    """Whether the words in front of an office can be a name: two or more, no noun with its article."""
    named = 2 <= after - first <= _LONGEST_HOLDER
    return (
        named
        and not tokens.has(first - 1, _ROLE | Tag.GROUP | Tag.OUTLET | _GOVERNING)
        and not (is_arabic(tokens) and tokens.form[first].startswith("ال"))
    )


def _with_office_behind(tokens: Tokens, found: Naming) -> Naming:
    """A name with the office that stands behind it in a text without capitals, where one does."""
    if found.role is not None or not tokens.has(found.after, _ROLE):
        return found
    if not _may_hold_office(tokens, found.first, found.after):
        return found
    after = found.after + 1
    while tokens.has(after, _CAPITAL | _ROLE) and after - found.after <= _LONGEST_NAME:
        after += 1
    return found._replace(role=tokens.slice(found.after, after), is_shown=True)


def is_site(tokens: Tokens, index: int) -> bool:
    """Whether a word is an address in the web: LakeFC.com."""
    form = tokens.form[index]
    return "." in form and _SITE.search(form) is not None


def hangs_behind(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word behind a name is none of it.

    It is an address (Ри Мырза; Birk LakeFC.com), or begins what comes next: a place, `Yangiobod hokimi`,
    `Жоғарғы сот`.
    """
    if is_site(tokens, index):
        return True
    initial = tokens.text[tokens.end[index] : tokens.end[index] + 1] == "."
    if len(tokens.form[index]) == 1 and tokens.has(index, Tag.PREPOSITION) and not initial:
        return True  # of a sentence that no stop parts off: `увидела Анна Лугова В мае`
    if not is_cased_final(tokens):
        return False
    if tokens.has(index, _TITLE) or is_elsewhere(tokens, index) or is_told(tokens, index):
        return True
    return opens_next(tokens, index) or says_where(tokens, index)


def continues(tokens: Tokens, index: int) -> bool:
    """Whether a token goes on with the run of capitalised words in front of it."""
    tag = tokens.tag
    here = tag[index]
    if here & _CAPITAL:
        return True
    if here & Tag.COORDINATING and not tokens.has(index - 2, _CAPITAL):
        return False  # Lima e Rocha are two, unlike José Lima e Rocha
    if here & _PARTICLE:
        follows = tokens.has(index + 1, _CAPITAL) or tokens.has(index + 1, _PARTICLE)
        return follows and _takes_particle(tokens, index)
    # The stop of an initial or of a title: J. Smith, Sen. Kaine.
    return (
        bool(here & _MARK)
        and not here & _STOP
        and tokens.text[tokens.start[index]] == "."
        and tokens.has(index + 1, _CAPITAL)
        and (_is_initial(tokens, index - 1) or bool(tag[index - 1] & _TITLE))
    )


def _is_initial(tokens: Tokens, index: int) -> bool:
    """Whether a word is an initial, or one that Spanish doubles for a plural: EE. UU."""
    form = tokens.form[index]
    return len(form) == 1 or (len(form) == 2 and form[0] == form[1])


def _takes_particle(tokens: Tokens, index: int) -> bool:
    """Whether `von` is part of a name: Ursula von der Leyen, unlike Ansicht von Lang."""
    if not tokens.vocabulary.lexicon.nouns_capitalised or not tokens.has(index, FUNCTION):
        return True  # Orlan de Rocha
    before = index - 1
    limit = before - _LONGEST_NAME
    while before > limit and tokens.has(before, _PARTICLE) and not tokens.has(before, _CAPITAL):
        before -= 1
    return tokens.has(before, _TITLE) or _gender(tokens, before) is not None


def _gender(tokens: Tokens, index: int) -> str | None:
    """The gender that a token tells as a given name; `None` if it is none."""
    if not tokens.has(index, _CAPITAL):
        return None
    return gender_of_given_name(tokens.text[tokens.start[index] : tokens.end[index]])


def naming(tokens: Tokens, first: int, after: int) -> Naming | None:
    """The name in a run of capitalised words, its role and title taken off."""
    tag = tokens.tag
    if not tokens.has(first - 1, _WORD):
        first = _behind_function_words(tokens, first, after)
    if first == after:
        return None
    office = _office_before(tokens, first) if is_romance(tokens) else -1
    behind = first if office < 0 else _behind_office(tokens, first, after)
    start, gender = _behind_role(tokens, behind, after)
    titled = start > first and any(tag[i] & _NAMES_OFFICE for i in range(first, start))
    if tokens.vocabulary.lexicon.nouns_capitalised:
        compounds = _compounds(tokens, start, after)
        start, titled = start + compounds, titled or compounds > 0
    start = _behind_possessives(tokens, start, after)
    given = _given(tokens, start, after)
    if given > start and _opens_with_thing(tokens, start, given):
        start = given
    if (
        start >= after
        or after - start > _LONGEST_NAME
        or (not titled and _is_title_case(tokens, start, after))
    ):
        return None
    things = (tag[start] | tag[after - 1]) & _NOT_NAME
    if things and not (titled and given == start and things == _NOT_PERSON):
        return None  # Chief James Hall, but not James Hall
    unknown = given != start
    if (
        _is_foreign_body(tokens, start)
        or _is_no_persons(tokens, start, after)
        or (unknown and is_romance(tokens) and _is_of_whom_follows(tokens, start, after))
        or (
            tokens.vocabulary.lexicon.nouns_capitalised
            and _is_german_noun(tokens, first, start, after, titled=titled, unknown=unknown)
        )
    ):
        return None
    is_declined = declined(tokens)
    role = role_before(tokens, start, after) if is_declined else _role_before(tokens, first, start)
    if behind > first:
        role, gender = _office_role(tokens, office, behind, gender)
    is_shown = given == start or titled or role is not None
    if is_declined and after - start == 1 and not tokens.has(start - 1, _TITLE):
        is_shown = is_shown and not may_be_owner(tokens, start)
    return Naming(start, after, role, gender, is_shown)


def _behind_function_words(tokens: Tokens, first: int, after: int) -> int:
    """Past the words of grammar that open a sentence, and for that have a capital."""
    tag = tokens.tag
    opens = _OPENS_SENTENCE if tokens.vocabulary.order.is_final else FUNCTION
    while first < after and tag[first] & opens and not tag[first] & _NAMES_OFFICE:
        first += 1
    return first


def _is_german_noun(
    tokens: Tokens, first: int, start: int, after: int, *, titled: bool, unknown: bool
) -> bool:
    """Whether words are nobody's name where every noun has a capital; `unknown` is no given name."""
    return _is_what_has_owner(tokens, start, after) or (
        unknown and not _may_be_name(tokens, first, start, after, titled)
    )


def _is_title_case(tokens: Tokens, start: int, after: int) -> bool:
    """Whether English capitals are a headline's, `Going Back From Lund`, or a nation's: `Chinese state radio`."""
    if tokens.vocabulary.order is not OrderKind.FIXED:
        return False
    if after - start == 1:
        nation = tokens.can_be(start, WordClass.MOSTLY_ADJECTIVE)
        return nation and tokens.has(after, _WORD) and tokens.can_be(after, WordClass.MOSTLY_NOUN)
    return after - start >= _SHORTEST_HEADLINE and any(
        tokens.has(i, Tag.PREPOSITION) and not tokens.has(i, _PARTICLE)  # unlike Kim In Ryong
        for i in range(start + 1, after - 1)
    )


def _behind_possessives(tokens: Tokens, start: int, after: int) -> int:
    """Past whose somebody is: the Lake Bugle's Peter Frame."""
    while start < after - 1 and tokens.has(start, Tag.POSSESSIVE_FORM):
        start += 1
    return start


def _is_linked_title(tokens: Tokens, start: int, after: int) -> bool:
    """Whether a lone word is what an ending links to a thing of that name: ҳизби [Демократӣ]."""
    thing = _is_linked(tokens, start) and tokens.form[start - 1] in tokens.vocabulary.works
    return thing and after - start == 1


def _is_of_whom_follows(tokens: Tokens, start: int, after: int) -> bool:
    """Whether a name is what the next one has: le capitaine du bateau Punta, Joan Jesús Vaquero, dit."""
    if not tokens.has(after, _COMMA):
        return False
    behind = after + 1
    while tokens.has(behind, _CAPITAL):
        behind += 1
    noun = start - 1
    thing = tokens.can_be(noun, WordClass.NOUN) and not tokens.has(noun, _ROLE | _CAPITAL)
    return thing and behind > after + 2 and tokens.has(behind, _COMMA)


def _is_what_has_owner(tokens: Tokens, start: int, after: int) -> bool:
    """Whether German words are whose somebody is, or what he has: Chef privater Bahnen, Trumps Team."""
    if _gender(tokens, start) is not None:
        return False
    attribute = start - 1
    if tokens.has(attribute, _WORD) and not tokens.has(attribute, _CAPITAL | FUNCTION | _ROLE):
        genitive = tokens.form[attribute].endswith(tokens.vocabulary.genitive_endings)
        other = tokens.can_be(attribute, _NEVER_ATTRIBUTE)
        return genitive and not other and tokens.has(attribute - 1, _CAPITAL)
    stem = tokens.slice(start, start + 1).removesuffix("s")
    return (
        after - start == 2 and tokens.form[start].endswith("s") and tokens.is_written(stem, start)
    )


def _is_foreign_body(tokens: Tokens, start: int) -> bool:
    """Whether Latin letters behind a Cyrillic noun name a body: директор Toyota, газете Evening Star."""
    if not tokens.has(start - 1, _NAMES_BODY) or not tokens.form[start].isascii():
        return False
    return _FIRST_CYRILLIC <= tokens.form[start - 1] <= _LAST_CYRILLIC


def _is_no_persons(tokens: Tokens, start: int, after: int) -> bool:
    """Whether a name is an outlet's or a place's, or an acronym: CBC News, The Lake'e, S.I."""
    linked = bool(tokens.vocabulary.linking_endings)
    if not linked and not is_cased_final(tokens):
        return False
    first = tokens.slice(start, start + 1)
    if linked:
        acronym = after - start == 1 and 1 < len(first) <= _LONGEST_ACRONYM and first.isupper()
        # ҷамъомадҳои Трамп
        several = tokens.form[start].endswith(tokens.vocabulary.plural_endings)
        return acronym or several or _is_linked_title(tokens, start, after)
    outlet = tokens.form[after - 1].partition("'")[0]  # Reuters'a
    if (
        opens_place(tokens, start)
        or first == "The"
        or tokens.vocabulary.tags_of(outlet) & Tag.OUTLET
    ):
        return True
    if after - start < 2:
        return _ABBREVIATION.fullmatch(first) is not None
    second = tokens.slice(start + 1, start + 2)
    return 1 < len(first) <= _LONGEST_ACRONYM and first.isupper() and not second.isupper()


def is_romance(tokens: Tokens) -> bool:
    """Whether nouns have no cases and an owner hangs on with a word of its own: de, della, dos."""
    return tokens.vocabulary.order is OrderKind.ROMANCE


def is_arabic(tokens: Tokens) -> bool:
    """Whether no capitals tell names and the verb opens its clause."""
    return tokens.vocabulary.order is OrderKind.VERB_FIRST


def _office_before(tokens: Tokens, first: int) -> int:
    """The role that a run of capitals goes on with, of and an article between; else -1."""
    index = first - 1
    while tokens.has(index, Tag.ARTICLE) and not tokens.has(index, Tag.LINKING | _CAPITAL):
        index -= 1
    while tokens.has(index, Tag.LINKING) and not tokens.has(index, _CAPITAL):
        index -= 1
    if index == first - 1 or tokens.has(index, _CAPITAL):
        return -1
    for place in range(index, max(-1, index - 3), -1):
        if tokens.has(place, _ROLE):
            return place
        if not tokens.has(place, _WORD) or tokens.has(place, FUNCTION):
            break
    return -1


def _office_role(tokens: Tokens, office: int, behind: int, gender: str) -> tuple[str, str]:
    """The whole office that ends at `behind`, and the gender that it tells."""
    role = tokens.slice(_role_start(tokens, office + 1), behind)
    return role, gender or ("f" if is_feminine(tokens, office) else "")


def _behind_office(tokens: Tokens, first: int, after: int) -> int:
    """Past what an office is of: `Défense` in `la ministre de la Défense Claire Montel`."""
    if tokens.has(first, _NOT_NAME):
        return after
    given = _given(tokens, first, after)
    if given >= first:
        return given
    if any(tokens.has(index, _PARTICLE) for index in range(first, after)):
        return first
    if after - first >= 3:
        return after - 2
    is_noun = tokens.can_be(first, WordClass.MOSTLY_NOUN) and not tokens.can_be(
        first, WordClass.GUESSED
    )
    return first + is_noun


def _behind_role(tokens: Tokens, first: int, after: int) -> tuple[int, str]:
    """Past a place, roles, titles and what they belong to; and the gender that they tell."""
    start = first
    vocabulary = tokens.vocabulary
    if tokens.has(first - 1, _PLACE) and not opens_with_given_name(tokens, first):
        start = _behind_owner(tokens, first + 1, after)
    start, gender = _behind_titles(tokens, start, after)
    while start < after and tokens.tag[start] & _MARK:
        start += 1
    if start > first or (vocabulary.linking_endings and _is_linked(tokens, first)):
        start = _behind_owner(tokens, start, after)
    if start < after and declined(tokens):
        start = start_of_name(tokens, start, after)
    elif start < after and vocabulary.order.is_final:
        start = bare_name(tokens, start, after)
    return start, gender


def _opens_with_thing(tokens: Tokens, start: int, given: int) -> bool:
    """Whether words before a given name are no part of it: Reuters Editor-in-Chief Ada Gall."""
    if tokens.vocabulary.lexicon.nouns_capitalised:
        return True
    if is_romance(tokens) and tokens.has(start - 1, Tag.ARTICLE):
        # L'Écossaise Ada Mack, but not: le West Virginia Herald
        return not tokens.has(start, Tag.OUTLET) and bool(tokens.word[start])
    if is_romance(tokens) and tokens.has(start - 1, _ROLE):
        kinds = (tokens.can_be(index, WordClass.ADJECTIVE) for index in range(start, given))
        return all(kinds)  # a juíza Federal Ada Lima
    no_name = _NOT_NAME | _ROLE | Tag.POSSESSIVE_FORM
    return any(tokens.tag[i] & no_name for i in range(start, given))


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
    return bool(first) and last[:1].isupper() and _gender(tokens, index) is None


def _given(tokens: Tokens, start: int, after: int) -> int:
    """The first given name that another word follows, else -1."""
    for index in range(start, after - 1):
        if _gender(tokens, index) is not None:
            return index
    return -1


def _may_be_name(tokens: Tokens, first: int, start: int, after: int, titled: bool) -> bool:
    """Whether words without a known given name may be one, where every noun has a capital."""
    if titled and after - start == 1:
        return not _is_genitive(tokens, start)
    if tokens.has(first - 1, _OPENS) and not titled:
        return False
    if after - start == 1:
        return not tokens.word[start] & _COMMON or bool(tokens.word[start] & WordClass.GUESSED)
    if tokens.has(first - 1, Tag.PREPOSITION) and not titled:
        return False
    # Endings guess badly of names: only of the first word they are believed.
    listed = (
        i for i in range(start, after) if i == start or not tokens.word[i] & WordClass.GUESSED
    )
    return not any(tokens.word[i] & _COMMON for i in listed)


def _is_genitive(tokens: Tokens, index: int) -> bool:
    """Whether a word behind a role is what the role is of: Präsident Weißrusslands."""
    form = tokens.form[index]
    classes = tokens.vocabulary.classes
    return form.endswith("s") and bool(classes.of(form[:-1]) & WordClass.MOSTLY_NAME)


def _behind_titles(tokens: Tokens, start: int, after: int) -> tuple[int, str]:
    """Past the roles and titles in a run of capitalised words, and the gender that they tell."""
    gender = ""
    for index in range(start, after):
        if not tokens.tag[index] & _NAMES_OFFICE:
            continue
        if any(_gender(tokens, i) and not tokens.tag[i] & _ROLE for i in range(start, index)):
            break  # Gerhard Richter is no judge
        if index == start < after - 1 and is_cased_final(tokens) and _is_lone_role(tokens, index):
            continue  # kotibi Olim Danilov
        start = index + 1
        gender = tokens.vocabulary.titles.get(tokens.form[index], "") or gender
        if is_feminine(tokens, index):
            gender = "f"
    return _behind_office_of(tokens, start, after), gender


def _behind_office_of(tokens: Tokens, start: int, after: int) -> int:
    """Past what a role without capitals is of: وزير الخارجية المصري, وزیر نیرو محسن کریمی."""
    if not tokens.has(start - 1, _ROLE_OR_GROUP):
        return start
    if is_arabic(tokens):
        while start < after - 1 and tokens.form[start].startswith("ال"):
            start += 1
    elif tokens.has(start - 1, _ROLE):
        # Words of no office are left to the name: nothing tells where that begins.
        while start < after - 1 and tokens.form[start] in tokens.vocabulary.office_domains:
            start += 1
    return start


def _is_lone_role(tokens: Tokens, index: int) -> bool:
    """Whether what could be a role stands, with a capital, right behind another one."""
    before = index - 1
    return (
        tokens.has(index, _ROLE) and tokens.has(before, _ROLE) and not tokens.has(before, _CAPITAL)
    )


def is_feminine(tokens: Tokens, index: int) -> bool:
    """Whether a role says that it is a woman's."""
    form, words = tokens.form[index], tokens.vocabulary
    return form in words.feminine_roles or (
        bool(tokens.tag[index] & _ROLE) and form.endswith(words.feminine_suffixes)
    )


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
    patronymics = tokens.vocabulary.patronymics
    if patronymics and after - start == 3 and not tokens.form[start + 1].endswith(patronymics):
        return start + 1
    return start


def _links(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word has the ending that links what follows, and is no name: Ри, Ҷимми."""
    form = tokens.form[index]
    if len(form) < _SHORTEST_LINKING or _gender(tokens, index) is not None:
        return False
    return form.endswith(tokens.vocabulary.linking_endings)


def _is_linked(tokens: Tokens, first: int) -> bool:
    """Whether an ending links the word at `first` to the role in front: вазири корҳои Кореяи Шимолӣ."""
    linking = tokens.vocabulary.linking_endings
    return (
        bool(linking) and tokens.has(first - 1, _WORD) and tokens.form[first - 1].endswith(linking)
    )


def is_linked_to_thing(tokens: Tokens, first: int) -> bool:
    """Whether an ending links a name to a noun that is nobody: Назорати хушкии ИМА."""
    return _is_linked(tokens, first) and not tokens.has(first - 1, _ROLE | _TITLE | _CAPITAL)


def _role_before(tokens: Tokens, first: int, start: int) -> str | None:
    """The role that stands right in front of a name: `Kazakh President`, `foreign minister`."""
    begin = _role_begins(tokens, first, start)
    return tokens.slice(with_former(tokens, begin), start) if begin < start else None


def _role_begins(tokens: Tokens, first: int, start: int) -> int:
    """Where the role in front of the name at `start` begins; `start` where there is none."""
    if is_cased_final(tokens):
        begin = attributes_before(tokens, start)
        says = tokens.has(start - 1, _ROLE) or begin <= first < start
        return begin if says else start
    if tokens.vocabulary.linking_endings:
        return _linked_role(tokens, start)
    if first == start or not any(tokens.tag[i] & _ROLE for i in range(first, start)):
        begin = _role_start(tokens, first)
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
        linked = index == last or tokens.form[index].endswith(linking) or here & _TITLE
        if not here & _WORD or not linked or here & Tag.PREPOSITION:
            break
        if here & _ROLE:
            begin = index
    return begin


def _role_start(tokens: Tokens, first: int) -> int:
    """Where a role in lower case in front of `first` begins, with one word that says which."""
    tag = tokens.tag
    lowest = max(0, first - _LONGEST_ROLE)
    start = first
    for index in range(first - 1, lowest - 1, -1):
        if tag[index] & _ROLE:
            start = index
        elif not _is_attribute(tag[index]) or (start == first and _is_doing(tokens, index)):
            break
    if start < first and start > lowest and _is_attribute(tag[start - 1]):
        start -= not _is_main_verb(tokens, start - 1)  # his knee prevented midfielder Holt
    if start < first and tokens.vocabulary.order is OrderKind.FIXED:
        start = _behind_brand(tokens, start)
    return start if start < first or not is_romance(tokens) else _linked_role_start(tokens, first)


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
    if after - begin > 1 and _gender(tokens, begin) is not None:
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
    """Where a role begins that something small stands behind: il capo della polizia Franco Gabri."""
    tag = tokens.tag
    linked = False
    if not tokens.has(first - 1, _WORD) or not _is_attribute(tag[first - 1]):
        return first
    for index in range(first - 1, max(-1, first - _LONGEST_LINKED_ROLE - 1), -1):
        here = tag[index]
        if here & _ROLE and linked:
            return index
        if here & Tag.LINKING and not here & _CAPITAL:
            linked = True
        elif (
            (not _is_attribute(here) and not here & Tag.ARTICLE)
            or here & _CAPITAL
            or tokens.word[index] & WordClass.MOSTLY_FINITE
        ):
            break
    return first


def _is_main_verb(tokens: Tokens, index: int) -> bool:
    """Whether a word is a verb, by its class or behind its subject: Ada Birk castigated candidate Holt."""
    if _is_finite(tokens, index):
        return True
    fixed = tokens.vocabulary.order is OrderKind.FIXED
    known = tokens.can_be(index, WordClass.ADJECTIVE | WordClass.NOUN)
    return fixed and not known and tokens.has(index - 1, _CAPITAL)


def _is_doing(tokens: Tokens, index: int) -> bool:
    """Whether a word next to a name is what is done to it: Republicans banned, or quizzing, Harlow."""
    if is_romance(tokens):
        return False
    verbal = tokens.can_be(index, WordClass.MOSTLY_FINITE | WordClass.MOSTLY_NOT_FINITE)
    unknown = tokens.vocabulary.order is OrderKind.FIXED and not tokens.word[index]
    return (verbal or unknown) and not tokens.can_be(index, WordClass.ADJECTIVE | WordClass.NOUN)


def _is_finite(tokens: Tokens, index: int) -> bool:
    """Whether a word mostly is a finite verb, and no adjective."""
    verbal = tokens.can_be(index, WordClass.MOSTLY_FINITE)
    return verbal and not tokens.can_be(index, WordClass.ADJECTIVE)


def _is_attribute(tag: int) -> bool:
    return bool(tag & _WORD) and not tag & (FUNCTION | _CAPITAL)


def apposition(tokens: Tokens, name: Phrase) -> str | None:
    """The role that follows a name: `X, a spokesman for the ministry,`."""
    tag, after = tokens.tag, name.after
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
    if _has_predicate(tokens, name, found):
        return None
    if (
        tag[first] & _CAPITAL
        and tag[found.first] & _CAPITAL
        and not _is_office(tokens, first, role)
    ):
        return None
    last = _before_participle(tokens, role, found.after)
    if last == limit < len(tag) and tag[last] & _WORD:
        last = _shortened(tokens, role, last)
    while last > role + 1 and tag[last - 1] & FUNCTION and not tag[last - 1] & _CAPITAL:
        last -= 1
    return _printed_role(tokens, first, last) if last > role else None


def _before_participle(tokens: Tokens, role: int, last: int) -> int:
    """Where a role ends that goes on with what was done: `a consultant [charged with leading …]`."""
    tag = tokens.tag
    if is_romance(tokens):
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

    What a body with a capital is called goes on: `a Bank of Lund economist`.
    """
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
        opened = tokens.has(phrase.first, Tag.ARTICLE)
        if not (governed and opened) or tokens.form[phrase.first] in tokens.vocabulary.indefinite:
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
    return full or _given(tokens, first, after) == first


def _is_office(tokens: Tokens, first: int, role: int) -> bool:
    """Whether capitals that open an apposition are part of a role: `Director of`, `Lake Radio’s head`."""
    owned = any(tokens.tag[i] & Tag.POSSESSIVE_FORM for i in range(first, role))
    return role == first or owned or not tokens.tag[role] & _CAPITAL


def _printed_role(tokens: Tokens, first: int, after: int) -> str | None:
    """A role as it is printed: in the nominative, where nouns are declined; no clause is one."""
    if not declined(tokens):
        return tokens.slice(first, after)
    if any(
        _is_finite(tokens, i) and not tokens.has(i, _CAPITAL | _ROLE) for i in range(first, after)
    ):
        return None
    return described(tokens, first, after) or None


_LONGEST_BRACKETS = 6


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
    comma = name.first - 1
    while tokens.has(comma, _ROLE | Tag.TITLE) and not tokens.has(comma, _CAPITAL):
        comma -= 1
    if not tokens.has(comma, _COMMA):
        return None
    last = _before_brackets(tokens, comma - 1)
    found = Phrases(tokens).ending(last, max(0, last + 1 - _LONGEST_APPOSITION))
    if found is None or not any(tokens.tag[i] & _ROLE for i in range(*found)):
        return None
    if not declined(tokens) and (
        _is_no_subject(tokens, found)
        or (goes_on(tokens, name.after) and not _is_predicated(tokens, found))
    ):
        return None
    first = found.first
    while first < found.after and tokens.tag[first] & _OPENS:
        first += 1
    if is_romance(tokens) and not tokens.has(first, _ROLE):
        # Le parole del ministro: what is the minister's is no part of the office.
        roles = (i for i in range(first + 2, found.after) if tokens.has(i, _ROLE))
        role = next(roles, first)
        first = role if tokens.has(role - 1, Tag.LINKING) else first
    if declined(tokens):
        first = start_of_role(tokens, first, found.after)
    return _printed_role(tokens, first, found.after)


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


def last_name(tokens: Tokens, mention: Phrase) -> Naming | None:
    """The last name in a noun phrase, if one stands in it."""
    tag = tokens.tag
    offices = (i for i in range(mention.first + 2, mention.after) if _follows_name(tokens, i + 1))
    after = next(offices, mention.after)
    if is_arabic(tokens) and tag[mention.first] & Tag.GROUP:
        return None  # whatever follows a body is part of it: جهات سورية معارضة
    if is_cased_final(tokens) and not tag[after - 1] & (_CAPITAL | _TITLE):
        return None  # the noun comes last: Қаржы министрлігі
    while after > mention.first and not tag[after - 1] & _CAPITAL:
        after -= 1
        if tag[after] & _ROLE:
            return None
    while after > mention.first + 1 and hangs_behind(tokens, after - 1):
        after -= 1
    first = after
    while first > mention.first and (tag[first - 1] & _CAPITAL or continues(tokens, first - 1)):
        first -= 1
    while first < after - 1 and tag[first] & Tag.LINKING and not tag[first] & _CAPITAL:
        first += 1  # what joins a name to the noun in front of it: del Ministerio
    return naming(tokens, first, after) if first < after else None


def gender_of_name(tokens: Tokens, first: int, after: int) -> str:
    """The gender that a name `[first, after)` tells: `m`, `f` or nothing."""
    vocabulary = tokens.vocabulary
    if declined(tokens):
        return gender_of([form_of(tokens, first, after)], vocabulary.code)
    given = tokens.form[first : max(first + 1, after - 1)]
    if not vocabulary.women.isdisjoint(given):
        return "f"
    if after - first > 1:
        told = next(filter(None, (_gender(tokens, i) for i in range(first, after - 1))), "c")
        if told != "c":
            return told
    surname = tokens.form[after - 1]
    if vocabulary.feminine_endings and surname.endswith(vocabulary.feminine_endings):
        return "f"
    return "m" if surname.endswith(vocabulary.masculine_endings) else ""
