"""Where a text names people: runs of capitalised words, their roles and titles taken off.

Apart from who they are, because a place is judged by the words around it and a person by all the
places of the text. Where every noun has a capital, a run is no name yet: what opens with a known
given name or follows a title is one, what an article opens or a listed noun is part of is none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from summarize.case_endings import POSSESSIVES, is_surname
from summarize.declension import Form, gender_of, readings
from summarize.declension.paradigms import J
from summarize.quotations.turkic.cased_words import (
    closes_patronymic,
    is_cased_final,
    is_elsewhere,
    is_told,
    opens_place,
)
from summarize.quotations.declined import (
    declined,
    form_of,
    is_possessive,
    may_be_owner,
    opens_with_given_name,
    role_before,
    start_of_name,
)
from summarize.quotations.turkic.nominative import (
    bare_name,
    ends_full_name,
    opens_next,
    says_where,
)
from summarize.quotations.people.offices import office_in_front
from summarize.quotations.phrases import (
    Phrase,
    has_arabic_article,
    joins_surname,
    opens_surname,
    parts_names,
)
from summarize.quotations.people.roles_beside import (
    FUNCTION,
    first_given,
    given_gender,
    role_in_front,
    role_start,
)
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_MARK = Tag.MARK
_STOP = Tag.STOP
_COMMA = Tag.COMMA
_OPENS = Tag.OPENS_NOUN
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_PARTICLE = Tag.PARTICLE
_PLACE = Tag.PLACE
_NOT_PERSON = Tag.NOT_PERSON
_POSSESSIVE_FORM = Tag.POSSESSIVE_FORM
_FIXED, _ROMANCE, _VERB_FIRST = OrderKind.FIXED, OrderKind.ROMANCE, OrderKind.VERB_FIRST
_NOT_NAME = (
    Tag.BODY_OR_DOCUMENT | Tag.TIME | Tag.NOT_PERSON | Tag.POSSESSIVE
)  # fmt: skip
_MAY_CONTINUE = _CAPITAL | _PARTICLE | _MARK
"""What `continues` looks at more closely."""
_NAMES_OFFICE = _ROLE | _TITLE
_CUE = Tag.SAY | Tag.JUDGE
_NAMES_BODY = _ROLE | Tag.OUTLET | Tag.GROUP
_ROLE_OR_GROUP = _ROLE | Tag.GROUP
_OF_OFFICE = _CAPITAL | _ROLE_OR_GROUP | _NOT_PERSON
"""What an office without capitals is of, and it itself: سخنگوی وزارت خارجه ایران."""
_OPENS_SENTENCE = FUNCTION | Tag.TIME
"""What opens a sentence and no name where the verb comes last: a day does, too."""
_GOVERNING = Tag.PREPOSITION | Tag.OBLIQUE
_COMMON = (
    WordClass.MOSTLY_NOUN | WordClass.MOSTLY_ADJECTIVE | WordClass.MOSTLY_FUNCTION | WordClass.MOSTLY_ADVERB
    | WordClass.MOSTLY_FINITE | WordClass.MOSTLY_NOT_FINITE | WordClass.MOSTLY_NUMERAL
)  # fmt: skip
"""What no name is by most of its uses."""
_NEVER_ATTRIBUTE = WordClass.MOSTLY_FUNCTION | WordClass.MOSTLY_ADVERB | WordClass.MOSTLY_FINITE
_ADJECTIVE = WordClass.ADJECTIVE | WordClass.MOSTLY_ADJECTIVE


_ABBREVIATION = re.compile(r"(?:[^\W\d]\.)+[^\W\d]\.?")
_SITE = re.compile(r"\w{3}\.[a-zа-я]{2,}$")
_FIRST_CYRILLIC, _LAST_CYRILLIC = "\u0400", "\u052f"
_NAME_WORDS = 2
_SHORTEST_LINKING = 4
_LONGEST_NAME = 5
_SHORTEST_HEADLINE = 4
_LONGEST_ACRONYM = 5
_LONGEST_HOLDER = 3


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
    is_settled: bool = True
    """Whether the nominative of the name is known, where names are declined."""


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
    for start in [index for index, here in enumerate(tag) if here & _CAPITAL]:
        if start < end:
            continue
        index, after = start, start + 1
        while caseless and index > end and tag[index - 1] & _PARTICLE:
            index -= 1  # عبد الكريم
        while after < count and tag[after] & _MAY_CONTINUE and continues(tokens, after):
            if (
                cased
                and after - 1 > index
                and (ends_full_name(tokens, after - 1) or _opens_other_office(tokens, index, after))
            ):
                break
            after += 1
        end = after
        while after > index + 1 and (
            hangs_behind(tokens, after - 1)
            if tag[after - 1] & _CAPITAL
            else not closes_patronymic(tokens, after - 1)
        ):
            after -= 1
        if cased and opens_next(tokens, after - 1):
            continue
        if caseless and _follows_name(tokens, index):
            continue
        found = naming(tokens, index, after)
        if found is not None:
            yield _with_office_behind(tokens, found) if caseless else found


def _opens_other_office(tokens: Tokens, first: int, index: int) -> bool:
    """Whether a second office begins behind a name: `AQSh Prezidenti Donald Tramp [Rossiya Prezidenti]`."""
    office = index + 1
    if not tokens.has(office, _ROLE) or not tokens.has(office, _CAPITAL):
        return False
    if not is_owned_office(tokens.vocabulary, tokens.form[office]):
        return False
    name = index - _NAME_WORDS
    return name > first and tokens.has(name - 1, _ROLE) and not tokens.has(index - 1, _ROLE)


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
    # Of two offices, what stands between is a name if it opens with a given one.
    other = 0 if given_gender(tokens, first) else _ROLE
    return (
        named
        and not tokens.has(first - 1, other | Tag.GROUP | Tag.OUTLET | _GOVERNING)
        and not (is_arabic(tokens) and has_arabic_article(tokens, first))
    )


def _with_office_behind(tokens: Tokens, found: Naming) -> Naming:
    """A name with the office that stands behind it in a text without capitals, where one does."""
    if found.role is not None or not tokens.has(found.after, _ROLE):
        return found
    if not _may_hold_office(tokens, found.first, found.after):
        return found
    after = found.after + 1
    while tokens.has(after, _OF_OFFICE) and after - found.after <= _LONGEST_NAME:
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
    letter = len(tokens.form[index]) == 1 and tokens.has(index, Tag.PREPOSITION)
    if letter and not tokens.text.startswith(".", tokens.end[index]):
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
        if closes_patronymic(tokens, index):
            return True
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
    """Whether a word is an initial, of two letters in Cyrillic, or several: `Дж.`, EE. UU., U.S."""
    form = tokens.form[index]
    if len(form) == 1 or "." in form:
        return True
    return len(form) == 2 and (form[0] == form[1] or form == J.lower())


def _takes_particle(tokens: Tokens, index: int) -> bool:
    """Whether `von` is part of a name: Ursula von der Leyen, unlike Ansicht von Lang."""
    if parts_names(tokens):
        return joins_surname(tokens, index)
    if not tokens.vocabulary.lexicon.nouns_capitalised or not tokens.has(index, FUNCTION):
        # Orlan de Rocha, Ada da Lodi, unlike: Ada Riva da Paolo Sala
        full = tokens.has(index, Tag.AGENT) and tokens.has(index + 2, _CAPITAL)
        return not (full and first_given(tokens, index + 1, index + 3) == index + 1)
    before = index - 1
    limit = before - _LONGEST_NAME
    while before > limit and tokens.has(before, _PARTICLE) and not tokens.has(before, _CAPITAL):
        before -= 1
    return tokens.has(before, _TITLE) or given_gender(tokens, before) is not None


def naming(tokens: Tokens, first: int, after: int) -> Naming | None:
    """The name in a run of capitalised words, its role and title taken off."""
    tag = tokens.tag
    opens = not first or not tag[first - 1] & _WORD
    if opens and not opens_surname(tokens, first):
        first = _behind_function_words(tokens, first, after)
    if first == after:
        return None
    vocabulary = tokens.vocabulary
    romance, german = vocabulary.order is _ROMANCE, vocabulary.lexicon.nouns_capitalised
    arabic = vocabulary.order is _VERB_FIRST
    office, behind = office_in_front(tokens, first, after)
    start, gender = _behind_role(tokens, behind, after)
    titled = start > first and any(tag[i] & _NAMES_OFFICE for i in range(first, start))
    if german:
        compounds = _compounds(tokens, start, after)
        start, titled = start + compounds, titled or compounds > 0
    start = _behind_possessives(tokens, start, after)
    start = _behind_nation(tokens, start, after) if arabic else start
    given = first_given(tokens, start, after)
    if given > start and _opens_with_thing(tokens, start, given):
        start = given
    if (
        start >= after
        or after - start > _LONGEST_NAME
        or (not titled and _is_title_case(tokens, start, after))
        or _is_other_word(tokens, start, after)
    ):
        return None
    things = (tag[start] | tag[after - 1]) & _NOT_NAME
    if things and not (titled and given == start and things == _NOT_PERSON):
        return None  # Chief James Hall, but not James Hall
    unknown = given != start
    is_declined = vocabulary.declines
    if (
        (is_declined and is_possessive(tokens, after - 1))
        or _is_foreign_body(tokens, start)
        or _is_no_persons(tokens, start, after)
        or (vocabulary.lexicon.caseless and _is_place_of_office(tokens, start, after))
        or (arabic and unknown and _is_lone_possessor(tokens, start, after))
        or (unknown and romance and _is_of_whom_follows(tokens, start, after))
        or (unknown and romance and _is_of_acronym(tokens, first, start, after))
        or (german and _is_german_noun(tokens, first, start, after, titled=titled, unknown=unknown))
    ):
        return None
    role = _role_of(tokens, first, start, after)
    if behind > first:
        role, gender = _office_role(tokens, office, behind, gender)
    titled = titled or (arabic and tokens.has(start - 1, _TITLE))
    is_shown = given == start or titled or role is not None
    if is_declined and after - start == 1 and not tokens.has(start - 1, _TITLE):
        is_shown = is_shown and not may_be_owner(tokens, start)
    return Naming(start, after, role, gender, is_shown)


def _is_place_of_office(tokens: Tokens, start: int, after: int) -> bool:
    """Whether words without capitals may be where an office is: فرماندار [شاهرود], نماینده [مردم اراک]."""
    posted = tokens.vocabulary.posted_roles
    if not posted or tokens.form[start - 1] not in posted:
        return False
    if not _is_written_without_capitals(tokens):
        return False
    people = tokens.form[start] in tokens.vocabulary.people
    return people or (after - start == 1 and not _is_known_surname(tokens, start))


def _is_known_surname(tokens: Tokens, index: int) -> bool:
    """Whether a word without a capital is a surname: کریمی, رضازاده; زنگنه where حسین زنگنه stands elsewhere."""
    form, vocabulary = tokens.form[index], tokens.vocabulary
    given = vocabulary.given_names
    return any(
        form.endswith(ending) and form.removesuffix(ending).rstrip("\u200c") in given
        for ending in vocabulary.surname_endings
    ) or any(
        other == form and tokens.form[place - 1] in given
        for place, other in enumerate(tokens.form)
        if place
    )


def _role_of(tokens: Tokens, first: int, start: int, after: int) -> str | None:
    """The role in front of the name `[start, after)` of a run that begins at `first`."""
    vocabulary = tokens.vocabulary
    if vocabulary.declines:
        return role_before(tokens, start, after)
    if vocabulary.lexicon.nouns_capitalised and joins_offices(tokens, first - 1):
        first -= 2
    return role_in_front(tokens, first, start)


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
    """Whether English capitals are a headline's: `Going Back From Lund`."""
    return (
        tokens.vocabulary.order is _FIXED
        and after - start >= _SHORTEST_HEADLINE
        and any(
            tokens.has(i, Tag.PREPOSITION) and not tokens.has(i, _PARTICLE)  # unlike Kim In Ryong
            for i in range(start + 1, after - 1)
        )
    )


def _is_other_word(tokens: Tokens, start: int, after: int) -> bool:
    """Whether English capitals are a headline's verb, `Harbour Spokesperson Denies It`, or a nation's.

    A nation's adjective has its noun behind it: `the official Algerian radio`. By its ending alone a word
    may be one where a role without a capital stands in front, as `official` does when it is an adjective.
    """
    if tokens.vocabulary.order is not _FIXED:
        return False
    classes = tokens.word[start]
    if tokens.tag[start] & _CUE and not classes & WordClass.NAME:
        return tokens.has(start - 1, _ROLE) and not tokens.has(start - 1, _TITLE)
    if after - start > 1 or not classes & _ADJECTIVE:
        return False
    if not tokens.has(after, _WORD) or not tokens.can_be(after, WordClass.MOSTLY_NOUN):
        return False
    if not tokens.has(start - 1, _ROLE):
        return bool(classes & WordClass.MOSTLY_ADJECTIVE)
    return bool(classes & WordClass.ADJECTIVE) and not tokens.has(start - 1, _CAPITAL)


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


def _is_lone_possessor(tokens: Tokens, start: int, after: int) -> bool:
    """Whether a lone word is what an Arabic role is of, or where its holder is from: حارس [العقار], عالم [مصري].

    A role without its article has an owner or an attribute behind it, unlike المدير شاكر.
    """
    role = start - 1
    return (
        after - start == 1
        and tokens.has(role, _ROLE)
        and not tokens.has(role, _TITLE)
        and not has_arabic_article(tokens, role)
    )


def _is_linked_title(tokens: Tokens, start: int, after: int) -> bool:
    """Whether a lone word is what an ending links to a thing or an office: ҳизби [Демократӣ], раиси [Бадахшон]."""
    if after - start > 1 or not _is_linked(tokens, start):
        return False
    office = tokens.has(start - 1, _ROLE) and not tokens.has(start - 1, _TITLE)
    of_place = office and not is_surname(tokens.slice(start, after))
    return of_place or tokens.form[start - 1] in tokens.vocabulary.works


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


def _is_of_acronym(tokens: Tokens, first: int, start: int, after: int) -> bool:
    """Whether what is known by its letters has an office: Presidente [de EE. UU.], diplomáticos de la [ONU]."""
    owner = start
    while owner < after and tokens.has(owner, _PARTICLE) and not tokens.has(owner, _CAPITAL):
        owner += 1
    letters = tokens.slice(owner, owner + 1) if owner < after else ""
    if not letters.isupper() or not 1 < len(letters) <= _LONGEST_ACRONYM:
        return False
    before = start - 1
    while before >= first and (
        tokens.has(before, _MARK) or tokens.slice(before, before + 1).isupper()
    ):
        before -= 1  # EE. [UU.]
    while tokens.has(before, Tag.ARTICLE) and not tokens.has(before, Tag.LINKING):
        before -= 1
    return start < owner or tokens.has(before, Tag.LINKING)


def _is_what_has_owner(tokens: Tokens, start: int, after: int) -> bool:
    """Whether German words are whose somebody is, or what he has: Chef privater Bahnen, Trumps Team."""
    if given_gender(tokens, start) is not None:
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
    before = tokens.form[start - 1] if start else ""
    if not _FIRST_CYRILLIC <= before <= _LAST_CYRILLIC:
        return False
    return tokens.has(start - 1, _NAMES_BODY) and tokens.form[start].isascii()


def _is_no_persons(tokens: Tokens, start: int, after: int) -> bool:
    """Whether a name is an outlet's or a place's, or an acronym: CBC News, The Lake'e, S.I."""
    vocabulary = tokens.vocabulary
    linked = bool(vocabulary.linking_endings)
    if not linked and not is_cased_final(tokens):
        return bool(vocabulary.office_domains) and _is_domain(tokens, start, after)
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


def _is_domain(tokens: Tokens, start: int, after: int) -> bool:
    """Whether words of a text without capitals are what an office or a body is of: وزارت [راه]."""
    domains = tokens.vocabulary.office_domains
    if is_arabic(tokens) and tokens.form[start].startswith("لل"):
        return True  # المركز الوطني [للطب الشرعي]
    thing = after - _NAME_WORDS
    named = thing in (start - 1, start) and tokens.form[thing] in tokens.vocabulary.works
    if named and not tokens.has(thing, _ROLE):
        return True  # مدير [شركة أطلس], unlike اللواء شاكر
    if domains.issuperset(tokens.form[start:after]):
        # وزیر خارجه جمهوری [اسلامی], unlike مهندس اسلامی
        before = start - 1
        of_office = tokens.has(before, _ROLE_OR_GROUP) or tokens.form[before] in domains
        of_office |= is_arabic(tokens) and has_arabic_article(tokens, before)  # المركز [الوطني]
        return of_office and not tokens.has(before, _TITLE)
    # A ministry's land stands behind its field, وزارت [خارجه بوتان], and its holder has two names there.
    of_body = tokens.has(start - 1, Tag.GROUP) and tokens.form[start] in domains
    return of_body and after - start == 2


def is_romance(tokens: Tokens) -> bool:
    """Whether nouns have no cases and an owner hangs on with a word of its own: de, della, dos."""
    return tokens.vocabulary.order is _ROMANCE


def is_arabic(tokens: Tokens) -> bool:
    """Whether no capitals tell names and the verb opens its clause."""
    return tokens.vocabulary.order is _VERB_FIRST


def _office_role(tokens: Tokens, office: int, behind: int, gender: str) -> tuple[str, str]:
    """The whole office that ends at `behind`, and the gender that it tells."""
    serves = is_romance(tokens) and tokens.has(office - 1, Tag.LINKING)
    if serves and tokens.has(office - 2, _ROLE):
        office -= 2  # portavoz del presidente de México
    role = tokens.slice(role_start(tokens, office + 1), behind)
    return role, gender or ("f" if is_feminine(tokens, office) else "")


def _behind_role(tokens: Tokens, first: int, after: int) -> tuple[int, str]:
    """Past a place, roles, titles and what they belong to; and the gender that they tell."""
    start = first
    vocabulary, tag = tokens.vocabulary, tokens.tag
    behind_place = first and tag[first - 1] & _PLACE
    if behind_place and not (
        opens_with_given_name(tokens, first) or _is_whole_name(tokens, first, after)
    ):
        start = _behind_owner(tokens, first + 1, after)
    gender = ""
    offices = [i for i in range(start, after) if tag[i] & _NAMES_OFFICE]
    if offices:
        start, gender = _behind_titles(tokens, start, after, offices)
    if start and tag[start - 1] & _ROLE_OR_GROUP:
        start = _behind_office_of(tokens, start, after)
    while start < after and tag[start] & _MARK:
        start += 1
    if start > first or (vocabulary.linking_endings and _is_linked(tokens, first)):
        start = _behind_owner(tokens, start, after)
    if start < after and vocabulary.declines:
        start = start_of_name(tokens, start, after)
    elif start < after and vocabulary.order.is_final:
        start = bare_name(tokens, start, after)
    return start, gender


def _is_whole_name(tokens: Tokens, first: int, after: int) -> bool:
    """Whether two words agree as a given name and a surname: `министр республики [Гульшат Кротова]`."""
    gender = given_gender(tokens, first) if after - first == _NAME_WORDS else None
    if not gender or not tokens.vocabulary.declines or tokens.has(first, Tag.NOT_PERSON):
        return False
    words = [tokens.slice(index, index + 1) for index in range(first, after)]
    found = readings(words, tokens.vocabulary.code)
    return any(one.gender == gender and "n" in one.cases and one.rank <= 1 for one in found)


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
    return bool(first) and last[:1].isupper() and given_gender(tokens, index) is None


def _may_be_name(tokens: Tokens, first: int, start: int, after: int, titled: bool) -> bool:
    """Whether words without a known given name may be one, where every noun has a capital."""
    if titled and after - start == 1:
        return not _is_genitive(tokens, start) and not _is_of_several(tokens, first, start)
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


def _is_of_several(tokens: Tokens, first: int, start: int) -> bool:
    """Whether a German role in front of a word is what several are: sucht die Ermittler Hinweise."""
    role = start - 1
    vocabulary = tokens.vocabulary
    if not tokens.has(role, _ROLE) or tokens.form[first - 1] not in vocabulary.feminine_articles:
        return False
    told = vocabulary.classes.of(tokens.form[role])
    return not (
        is_feminine(tokens, role)
        or tokens.form[role].endswith("e")  # die Vorsitzende
        or told & WordClass.FEMININE
    )


def _is_genitive(tokens: Tokens, index: int) -> bool:
    """Whether a word behind a role is what the role is of: Präsident Weißrusslands."""
    form = tokens.form[index]
    classes = tokens.vocabulary.classes
    return form.endswith("s") and bool(classes.of(form[:-1]) & WordClass.MOSTLY_NAME)


def _behind_titles(tokens: Tokens, start: int, after: int, offices: list[int]) -> tuple[int, str]:
    """Past the roles and titles in a run of capitalised words, `offices`, and the gender they tell."""
    gender = ""
    for index in offices:
        if any(_is_given(tokens, i) for i in range(start, index)):
            break  # Gerhard Richter is no judge
        if index == start < after - 1 and is_cased_final(tokens) and _is_lone_role(tokens, index):
            continue  # kotibi Olim Danilov
        start = index + 1
        gender = tokens.vocabulary.titles.get(tokens.form[index], "") or gender
        if is_feminine(tokens, index):
            gender = "f"
    return start, gender


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
        # What no name stands behind is a nation: نظيره [الأردني], unlike الرئيس السيسي.
        last = after - (not tokens.has(start - 1, Tag.POSSESSIVE))
        domains = tokens.vocabulary.office_domains
        while start < last and (
            has_arabic_article(tokens, start)
            or (
                tokens.form[start] in domains and tokens.form[start] not in tokens.vocabulary.naming
            )
        ):
            start += 1
    elif not tokens.has(start - 1, _TITLE) and (
        tokens.has(start - 1, _ROLE) or after - start > _NAME_WORDS
    ):
        # Words of no office are left to the name: nothing tells where that begins.
        while start < after - 1 and tokens.form[start] in tokens.vocabulary.office_domains:
            start += 1
    return start


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
    full = after - start == 3 and not any(tokens.has(i, _PARTICLE) for i in range(start + 1, after))
    if patronymics and full:
        return start + (not tokens.form[start + 1].endswith(patronymics))  # Рим ван Дейк is whole
    return start


def joins_offices(tokens: Tokens, joint: int) -> bool:
    """Whether `und` joins what one German is: Biologin und Autorin Ida Brandner.

    Unlike Kanzler und Ministerin Brandner, of whom one is a woman, and Kanzler Lotz und Minister Berg.
    """
    offices = joint - 1, joint + 1
    if not tokens.vocabulary.lexicon.nouns_capitalised or not tokens.has(joint, Tag.COORDINATING):
        return False
    if tokens.has(joint - 2, _CAPITAL) and not tokens.has(joint - 2, _OPENS):
        return False
    alike = is_feminine(tokens, offices[0]) == is_feminine(tokens, offices[1])
    return alike and all(tokens.has(i, _ROLE) and tokens.has(i, _CAPITAL) for i in offices)


def _links(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word has the ending that links what follows, and is no name: Ри, Ҷимми."""
    form = tokens.form[index]
    if len(form) < _SHORTEST_LINKING or given_gender(tokens, index) is not None:
        return False
    return form.endswith(tokens.vocabulary.linking_endings)


def _is_linked(tokens: Tokens, first: int) -> bool:
    """Whether an ending links the word at `first` to the role in front: вазири корҳои Кореяи Шимолӣ."""
    linking = tokens.vocabulary.linking_endings
    return (
        bool(linking) and tokens.has(first - 1, _WORD) and tokens.form[first - 1].endswith(linking)
    )


def is_body_of_office(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a phrase is a body that has somebody's office in its name, and so is not he.

    By an ending in Tajik, дафтари матбуоти раиси вилоят, and by its last noun in Turkic languages,
    Prezident matbuot xizmati.
    """
    first, last = mention.first, mention.after - 1
    if is_cased_final(tokens):
        return last > first and tokens.has(last, Tag.GROUP) and not tokens.has(last, _ROLE)
    linked = first + 1 < mention.after and _is_linked(tokens, first + 1)
    return linked and not tokens.has(first, _ROLE | _TITLE | _CAPITAL | Tag.NUMBER | Tag.ARTICLE)


def serves_office(tokens: Tokens, role: int) -> bool:
    """Whether a Turkic office is that of somebody else's right in front of it: vali yardımcısı."""
    return tokens.has(role - 1, _ROLE) and is_owned_office(tokens.vocabulary, tokens.form[role])


def is_owned_office(vocabulary: Vocabulary, form: str) -> bool:
    """Whether a Turkic office in lower case has the ending of what belongs to somebody: yardımcısı."""
    owned = form.endswith(POSSESSIVES.get(vocabulary.code, ("-",)))
    return owned and bool(vocabulary.tags_of(form) & _ROLE)


def is_linked_to_thing(tokens: Tokens, first: int) -> bool:
    """Whether an ending links a name to a noun that is nobody: Назорати хушкии ИМА."""
    return _is_linked(tokens, first) and not tokens.has(first - 1, _ROLE | _TITLE | _CAPITAL)


def last_name(tokens: Tokens, mention: Phrase) -> Naming | None:
    """The last name in a noun phrase, if one stands in it."""
    tag = tokens.tag
    offices = (i for i in range(mention.first + 2, mention.after) if _follows_name(tokens, i + 1))
    after = next(offices, mention.after)
    if is_arabic(tokens) and tag[mention.first] & Tag.GROUP:
        return None  # whatever follows a body is part of it: جهات سورية معارضة
    patronymic = tag[after - 1] & _PARTICLE and closes_patronymic(tokens, after - 1)
    if is_cased_final(tokens) and not (patronymic or tag[after - 1] & (_CAPITAL | _TITLE)):
        return None  # the noun comes last: Қаржы министрлігі
    while after > mention.first and not (patronymic or tag[after - 1] & _CAPITAL):
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
        told = next(filter(None, (given_gender(tokens, i) for i in range(first, after - 1))), "c")
        if told != "c":
            return told
    surname = tokens.form[after - 1]
    if vocabulary.feminine_endings and surname.endswith(vocabulary.feminine_endings):
        return "f"
    return "m" if surname.endswith(vocabulary.masculine_endings) else ""
