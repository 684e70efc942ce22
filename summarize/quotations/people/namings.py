"""Where a text names people: runs of capitalised words, their roles and titles taken off.

Apart from who they are, because a place is judged by the words around it and a person by all the
places of the text. Where every noun has a capital, a run is no name yet: what opens with a known
given name or follows a title is one, what an article opens or a listed noun is part of is none.
"""

import re
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import NamedTuple

from summarize.declension.paradigms import J
from summarize.quotations.declined.cases import may_be_owner
from summarize.quotations.language_kinds import (
    has_no_capitals,
    is_arabic,
    is_cased_final,
    is_romance,
)
from summarize.quotations.name_shapes import (
    has_arabic_article,
    joins_surname,
    opens_surname,
    parts_names,
)
from summarize.quotations.people.before_names import (
    behind_function_words,
    behind_what_he_is,
    office_role,
    opens_with_thing,
    role_of,
)
from summarize.quotations.people.before_particles import (
    ParticleName,
    name_before_particle,
    names_before_particles,
)
from summarize.quotations.people.not_names import (
    holds_surname,
    is_nobodys_name,
)
from summarize.quotations.people.officeholders import is_owned_office
from summarize.quotations.people.offices import office_in_front
from summarize.quotations.people.roles_apposed import gender_of_named_relative
from summarize.quotations.people.roles_behind import is_office_in_letters
from summarize.quotations.people.roles_beside import (
    FUNCTION,
    behind_owners,
    first_given,
    given_gender,
)
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import (
    closes_patronymic,
    is_elsewhere,
    is_land_in_case,
    is_told,
    opens_law,
)
from summarize.quotations.turkic.name_borders import (
    ends_full_name,
    is_land_behind_name,
    opens_next,
    says_where,
)
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_MARK = Tag.MARK
_STOP = Tag.STOP
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_PARTICLE = Tag.PARTICLE
_NOT_PERSON = Tag.NOT_PERSON
_VERB_FIRST = OrderKind.VERB_FIRST
_MAY_CONTINUE = _CAPITAL | _PARTICLE | _MARK
"""What `continues` looks at more closely."""
_ROLE_OR_GROUP = _ROLE | Tag.GROUP
_OF_OFFICE = _CAPITAL | _ROLE_OR_GROUP | _NOT_PERSON | Tag.PLACE
"""What an office without capitals is of, and it itself: سخنگوی وزارت خارجه ایران."""
_NO_ATTRIBUTE = (
    _CAPITAL
    | Tag.PREPOSITION
    | Tag.ARTICLE
    | Tag.SAY
    | Tag.CONJUNCTION
    | Tag.ADVERB
    | Tag.AUXILIARY
)
_GOVERNING = Tag.PREPOSITION | Tag.OBLIQUE
_CLOSING_MARKS = frozenset("»”")
_SITE = re.compile(r"\w{3}\.[a-zа-я]{2,}$")
_NAME_WORDS = 2
_LONGEST_NAME = 5
_LONGEST_HOLDER = 3
_LONGEST_CREDIT = 8
_SHORTEST_JOINED = 4


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
    """Every run of words that could be a person's name, in order."""
    if tokens.vocabulary.subject_markers:
        return map(partial(_named_before_particle, tokens), names_before_particles(tokens))
    runs = _runs_of_capitals(tokens)
    return _without_owners(tokens, runs) if tokens.vocabulary.order is OrderKind.FIXED else runs


def _without_owners(tokens: Tokens, found: Iterator[Naming]) -> Iterator[Naming]:
    """The names, without what is only whose an English office is: [Walking Lakeland] president Greg Holt."""
    last: Naming | None = None
    for name in found:
        if last is not None:
            own = (name.role or "").endswith(tokens.slice(last.first, name.first).strip())
            body = tokens.has(last.first - 1, Tag.GROUP | _NOT_PERSON)  # Farmers Union [Lakeland]
            if not own or (last.is_shown and not body):
                yield last
        last = name
    if last is not None:
        yield last


def _runs_of_capitals(tokens: Tokens) -> Iterator[Naming]:
    """Every run of capitalised words that could be a person's name, in order."""
    tag = tokens.tag
    count = len(tag)
    end = 0
    cased, caseless = is_cased_final(tokens), has_no_capitals(tokens)
    may_open_none = caseless or tokens.vocabulary.lexicon.offices_follow
    for start in [index for index, here in enumerate(tag) if here & _CAPITAL]:
        if start < end:
            continue
        if may_open_none and _opens_no_name(tokens, start, caseless=caseless):
            continue
        index, after = _with_particles(tokens, start, end, caseless=caseless), start + 1
        while after < count and tag[after] & _MAY_CONTINUE and continues(tokens, after):
            if after - 1 > index and _ends_in_front(tokens, index, after, cased=cased):
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
        found = _with_its_office(tokens, naming(tokens, index, after), caseless=caseless)
        if found is not None:
            yield found


def _named_before_particle(tokens: Tokens, found: ParticleName) -> Naming:
    """A Hindi name with the office in front: [कृषि मंत्री] रमेश कोठारी ने."""
    role = tokens.slice(*found.office) if found.office is not None else None
    return Naming(found.first, found.after, role, "", is_shown=True)


def _ends_in_front(tokens: Tokens, first: int, after: int, *, cased: bool) -> bool:
    """Whether a name of several words ends before `after`, and a capital there begins another's."""
    if not cased:
        return tokens.vocabulary.lexicon.offices_follow and _ends_in_told(tokens, after - 1)
    return ends_full_name(tokens, after - 1) or _opens_other_office(tokens, first, after)


def _ends_in_told(tokens: Tokens, last: int) -> bool:
    """Whether the ending of a Hungarian name says that he was told or told of: [Lund Annának] Berg Éva."""
    told = tokens.form[last].endswith(tokens.vocabulary.nameless_endings)
    return told and given_gender(tokens, last) is None


def _with_its_office(tokens: Tokens, found: Naming | None, *, caseless: bool) -> Naming | None:
    """A name with the office behind it; none of what only has an office there: [Eger] polgármestere."""
    if found is None or not (caseless or tokens.vocabulary.lexicon.offices_follow):
        return found
    if caseless:
        return _with_office_behind(tokens, found)
    if is_owner_of_office(tokens, found.after):
        return None
    return _with_office_that_follows(tokens, found)


def _opens_no_name(tokens: Tokens, index: int, *, caseless: bool) -> bool:
    """Whether what looks like the first word of a name is a verb or whom something is told."""
    return (caseless and _joins_sentence(tokens, index)) or _is_told_with_hyphen(tokens, index)


def _joins_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a word opens an Arabic sentence with its `and`, and so with the verb: [وشكا] سامي من الضوضاء."""
    vocabulary, form = tokens.vocabulary, tokens.form[index]
    if not vocabulary.proclitics or not form.startswith(vocabulary.proclitics[0]):
        return False
    opens = index == 0 or not tokens.has(index - 1, _WORD)
    opens = opens and (index == 0 or tokens.has(index - 1, _STOP))
    return (
        opens
        and len(form) >= _SHORTEST_JOINED
        and form not in vocabulary.given_names
        and tokens.has(index + 1, _CAPITAL)
    )


def _with_particles(tokens: Tokens, start: int, floor: int, *, caseless: bool) -> int:
    """Where a name begins with the particles in front of it: عبد الكريم, zei 't Hart."""
    first, tag = start, tokens.tag
    while first > floor and tag[first - 1] & _PARTICLE:
        if not caseless and not opens_surname(tokens, first - 1):
            break
        first -= 1
    return first


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
    if not tokens.has(index - 1, _ROLE) or not has_no_capitals(tokens):
        return False
    name = index - 1
    while tokens.has(name - 1, _ROLE):
        name -= 1  # سامي شاكر نائب رئيس البلدية
    first = name
    while tokens.has(first - 1, _CAPITAL) and name - first <= _LONGEST_NAME:
        first -= 1
    return _may_hold_office(tokens, first, name)


def _may_hold_office(tokens: Tokens, first: int, after: int) -> bool:
    """Whether the words in front of an office can be a name: two or more, no noun with its article."""
    named = 2 <= after - first <= _LONGEST_HOLDER
    # Of two offices, what stands between is a name if it opens with a given one.
    is_given = given_gender(tokens, first) is not None
    other = 0 if is_given else _ROLE
    if not (other == 0 and is_credited(tokens, first)):
        other |= Tag.OUTLET
    return (
        named
        and (
            is_given
            or tokens.vocabulary.order is not OrderKind.FREE_FINAL
            or holds_surname(tokens, first, after)
            or _opens_with_holder(tokens, first, after)
        )
        and not tokens.has(first - 1, other | Tag.GROUP | _GOVERNING)
        and not (is_arabic(tokens) and has_arabic_article(tokens, first))
    )


def _opens_with_holder(tokens: Tokens, first: int, after: int) -> bool:
    """Whether the two words that a Persian sentence opens with, in front of an office, are its holder: [احد وظیفه] مدیرکل.

    Or those behind `according to`: به گفته [احد وظیفه] مدیرکل.
    """
    vocabulary = tokens.vocabulary
    things = any(
        tokens.form[i] in vocabulary.office_domains or tokens.form[i] in vocabulary.works
        for i in range(first, after)
    )
    opens = first == 0 or tokens.has(first - 1, _STOP) or _follows_according(tokens, first)
    return opens and after - first == _NAME_WORDS and not things


def _follows_according(tokens: Tokens, first: int) -> bool:
    """Whether words that say according to whom stand right in front: [به گفته] احد وظیفه."""
    return any(
        tokens.phrase.get(before) == (first, "according")
        for before in range(max(0, first - _LONGEST_CREDIT), first)
    )


def is_credited(tokens: Tokens, first: int) -> bool:
    """Whether a report's credit stands in front of a name, no comma between: `به گزارش خبرنگار مهر [سامان کریمی]`."""
    credited = tokens.vocabulary.credits
    for before in range(first - 1, max(-1, first - _LONGEST_CREDIT), -1) if credited else ():
        end, _ = tokens.phrase.get(before, (0, ""))
        if end > before:
            return " ".join(tokens.form[before:end]) in credited
        if not tokens.has(before, _WORD):
            return False
    return False


def _with_office_behind(tokens: Tokens, found: Naming) -> Naming:
    """A name with the office that stands behind it in a text without capitals, where one does."""
    office = found.after + tokens.is_form(found.after, _CLOSING_MARKS)  # «سامان کریمی» شهردار
    if found.role is not None or not tokens.has(office, _ROLE):
        return found
    if not _may_hold_office(tokens, found.first, found.after):
        return found
    after, domains = office + 1, tokens.vocabulary.office_domains
    while after - office <= _LONGEST_NAME:
        joins = tokens.has(after, Tag.COORDINATING) and tokens.form[after - 1] in domains
        if joins and after + 1 < len(tokens) and tokens.form[after + 1] in domains:
            after += 2  # وزیر [راه و شهرسازی]
        elif tokens.has(after, _OF_OFFICE):
            after += 1
        else:
            break
    return found._replace(role=tokens.slice(office, after), is_shown=True)


def _is_told_with_hyphen(tokens: Tokens, index: int) -> bool:
    """Whether a Hungarian word ends in a case behind a hyphen, as foreign names and acronyms do: közölte az [MTI-vel]."""
    if not tokens.vocabulary.lexicon.offices_follow:
        return False
    _, hyphen, ending = tokens.form[index].rpartition("-")
    return bool(hyphen) and ending in tokens.vocabulary.nameless_endings


def _with_office_that_follows(tokens: Tokens, found: Naming) -> Naming:
    """A Hungarian name with the office right behind it: Lund Anna [egri polgármester], [polgármester szerint]."""
    office = office_that_follows(tokens, found.after)
    if found.role is not None or office is None:
        return found
    return found._replace(role=tokens.slice(found.after, office + 1), is_shown=True)


def is_owner_of_office(tokens: Tokens, after: int) -> bool:
    """Whether the ending of the office behind says that a name has it: [Lund] polgármestere, [Tisza Párt] elnöke."""
    office = office_that_follows(tokens, after)
    if office is None:
        return False
    form, vocabulary = tokens.form[office], tokens.vocabulary
    return any(
        form.endswith(ending) and vocabulary.tags_of(form.removesuffix(ending)) & _ROLE
        for ending in vocabulary.possessive_endings
    )


def office_that_follows(tokens: Tokens, after: int) -> int | None:
    """The office that a name ending before `after` has behind it, its attributes between."""
    for index in range(after, min(len(tokens), after + _LONGEST_HOLDER)):
        other = tokens.has(index, _NO_ATTRIBUTE) and not _opens_office_in_letters(tokens, index)
        if other or not tokens.has(index, _WORD):
            return None
        if tokens.has(index, _ROLE):
            return index
    return None


def is_site(tokens: Tokens, index: int) -> bool:
    """Whether a word is an address in the web: LakeFC.com."""
    form = tokens.form[index]
    return "." in form and _SITE.search(form) is not None


def hangs_behind(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word behind a name is none of it.

    It is an address (Ри Мырза; Birk LakeFC.com), an office in letters (Birk MP), or begins what comes next: a
    place, `Yangiobod hokimi`, `Жоғарғы сот`.
    """
    if is_site(tokens, index) or is_office_in_letters(tokens, index):
        return True
    letter = len(tokens.form[index]) == 1 and tokens.has(index, Tag.PREPOSITION)
    if letter and not tokens.text.startswith(".", tokens.end[index]):
        return True  # of a sentence that no stop parts off: `увидела Анна Лугова В мае`
    if tokens.vocabulary.order is OrderKind.POSTPOSED:
        follows = tokens.vocabulary.lexicon.offices_follow
        named = tokens.has(index - 1, _CAPITAL) and tokens.has(index - 2, _CAPITAL)
        office = named and _opens_office_in_letters(tokens, index)
        return (office or _is_in_place(tokens, index)) if follows else _is_of_place(tokens, index)
    if not is_cased_final(tokens):
        return False
    if tokens.has(index, _TITLE) or is_elsewhere(tokens, index) or is_told(tokens, index):
        return True
    return (
        _is_land_told_of(tokens, index)
        or opens_next(tokens, index)
        or says_where(tokens, index)
        or opens_law(tokens, index)
    )


def _is_land_told_of(tokens: Tokens, index: int) -> bool:
    """Whether a land stands with its case behind a name: Дональд Лунд [Иранмен], Дональд Лунд [Вашингтонның]."""
    cased = tokens.has(index - 1, _CAPITAL) and is_land_in_case(tokens, index)
    return cased or is_land_behind_name(tokens, index)


def _is_in_place(tokens: Tokens, index: int) -> bool:
    """Whether a Hungarian ending says that the third word behind two is where it was said: Lund Anna [Egerben]."""
    vocabulary = tokens.vocabulary
    ends = tokens.form[index].endswith(vocabulary.locative_endings + vocabulary.nameless_endings)
    third = tokens.has(index - 1, _CAPITAL) and tokens.has(index - 2, _CAPITAL)
    return third and ends and given_gender(tokens, index) is None


def _opens_office_in_letters(tokens: Tokens, index: int) -> bool:
    """Whether a Hungarian office behind a name opens with a body's letters: Lund Anna [NATO-főtitkár], [DK-s] képviselő."""
    letters, _, rest = tokens.slice(index, index + 1).partition("-")
    office = tokens.has(index, _ROLE) or tokens.has(index + 1, _ROLE)
    return letters.isupper() and rest.islower() and office


def _is_of_place(tokens: Tokens, index: int) -> bool:
    """Whether the third word behind two is whose the noun behind it is, in a case: Anna Lunti [Itä-Lapin] poliisista."""
    words = tokens.vocabulary
    third = tokens.has(index - 1, _CAPITAL) and tokens.has(index - 2, _CAPITAL)
    third = third and not tokens.has(index - 2, _ROLE | _TITLE)  # Ministeri Anna [Lunnin] jälkeen
    ends = tokens.form[index].endswith(words.genitive_endings + words.nameless_endings)
    if not third or not ends or given_gender(tokens, index) is not None:
        return False
    told = tokens.form[index].endswith(words.nameless_endings)
    behind = tokens.has(index + 1, _WORD) and not tokens.has(index + 1, _CAPITAL)
    return told or (behind and tokens.form[index + 1].endswith(words.nameless_endings))


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
    if here & _MARK and tokens.text[tokens.start[index]] == "&":
        return _joins_firm(tokens, index)
    # The stop of an initial or of a title: J. Smith, Sen. Kaine.
    return (
        bool(here & _MARK)
        and not here & _STOP
        and tokens.text[tokens.start[index]] == "."
        and tokens.has(index + 1, _CAPITAL)
        and (_is_initial(tokens, index - 1) or bool(tag[index - 1] & _TITLE))
    )


def _joins_firm(tokens: Tokens, index: int) -> bool:
    """Whether an ampersand joins two names into one: Ernst & Young, but Ernst & Young-Partner Karl Lund."""
    if not tokens.has(index + 1, _CAPITAL):
        return False
    return "-" not in tokens.form[index + 1] or not tokens.has(index + 2, _CAPITAL)


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
    if _leads_to_body(tokens, index):
        return False
    if not tokens.vocabulary.lexicon.nouns_capitalised or not tokens.has(index, FUNCTION):
        # Orlan de Rocha, Ada da Lodi, unlike: Ada Riva da Paolo Sala
        full = tokens.has(index, Tag.AGENT) and tokens.has(index + 2, _CAPITAL)
        return not (full and first_given(tokens, index + 1, index + 3) == index + 1)
    before = index - 1
    # Bürgermeister Jan van [den] Berg, unlike Jan Berg von [den] Grünen
    goes_on = tokens.has(before, _PARTICLE) and not tokens.has(before, FUNCTION)
    limit = before - _LONGEST_NAME
    while before > limit and tokens.has(before, _PARTICLE) and not tokens.has(before, _CAPITAL):
        before -= 1
    if tokens.has(before, _CAPITAL) and tokens.has(before, _PARTICLE):
        return not tokens.has(before, FUNCTION)  # Ada Van der Moor, unlike Von der Werft
    belongs = tokens.has(index, Tag.OBLIQUE) and tokens.has(
        before - 1, _CAPITAL
    )  # Jan Ulm [vom Amt]
    given = tokens.has(before, _TITLE) or given_gender(tokens, before) is not None
    return goes_on or (given and not belongs)


def _leads_to_body(tokens: Tokens, index: int) -> bool:
    """Whether a Romance particle says whose somebody is: Luc Morel [de la CGT], unlike LUC DE LA TOUR."""
    if not is_romance(tokens):
        return False
    before, body = tokens.slice(index - 1, index), index + 1
    while tokens.has(body, _PARTICLE) and not tokens.has(body, _CAPITAL):
        body += 1
    letters = tokens.slice(body, body + 1) if body < len(tokens) else ""
    return len(letters) > 1 and letters.isupper() and not before.isupper()


def naming(tokens: Tokens, first: int, after: int) -> Naming | None:
    """The name in a run of capitalised words, its role and title taken off."""
    if not (first and tokens.tag[first - 1] & _WORD) and not opens_surname(tokens, first):
        first = behind_function_words(tokens, first, after)
    if first == after:
        return None
    office, behind = office_in_front(tokens, first, after)
    start, gender, titled = behind_what_he_is(tokens, first, behind, after)
    office_before, start = start, behind_owners(tokens, start, after)
    given = first_given(tokens, start, after)
    credited, leads = is_credited(tokens, first), tokens.vocabulary.lexicon.offices_lead
    thing = given > start and (credited or (not leads and opens_with_thing(tokens, start, given)))
    if thing or (given == start + 1 and _is_whose(tokens, start)):
        start = given
    if given < 0 and is_arabic(tokens):
        start = _behind_named_body(tokens, start, after)
    start = _behind_what_office_is_of(tokens, first, start, after, given)
    if start >= after or after - start > _LONGEST_NAME:
        return None
    called = tokens.vocabulary.lexicon.syllabic and _is_what_place_is_called(tokens, start)
    if called or is_nobodys_name(
        tokens, first, start, after, titled=titled, unknown=given != start
    ):
        return None
    if _is_whose_relative_speaks(tokens, start):
        return None
    role = None if credited else role_of(tokens, first, start, after)
    if behind > first:
        role, gender = office_role(tokens, office, behind, gender)
    arabic = tokens.vocabulary.order is _VERB_FIRST
    titled = titled or (arabic and tokens.has(start - 1, _TITLE))
    related = gender_of_named_relative(tokens, Phrase(start, after))
    titled, gender = titled or related is not None, gender or related or ""
    is_shown = given == start or titled or role is not None or office_before < start
    if tokens.vocabulary.declines and after - start == 1 and not tokens.has(start - 1, _TITLE):
        is_shown = is_shown and not may_be_owner(tokens, start)
    return Naming(start, after, role, gender, is_shown)


def _behind_what_office_is_of(
    tokens: Tokens, first: int, start: int, after: int, given: int
) -> int:
    """Past what a Romance office with a capital is of: el Alcalde [de Lima], la Ministra [de Salud] Ana Lund.

    Unlike a surname that the text has elsewhere: Charles de Lund … le Président [de Lund].
    """
    of_office = first < start < after and is_romance(tokens) and not tokens.has(start, _CAPITAL)
    if not (of_office and tokens.has(start, _PARTICLE) and tokens.has(start - 1, _ROLE)):
        return start
    surname, form = tokens.form[start:after], tokens.form
    places = _places_behind_names(tokens).get(tuple(surname[:2]), ())
    if any(form[index : index + len(surname)] == surname for index in places):
        return start
    return given if given > start else after


@lru_cache(maxsize=1)
def _places_behind_names(tokens: Tokens) -> dict[tuple[str, ...], list[int]]:
    """Where two words stand right behind a capitalised one that is no office, by these words: Charles [de Lund]."""
    places: dict[tuple[str, ...], list[int]] = {}
    for index in range(1, len(tokens)):
        if tokens.has(index - 1, _CAPITAL) and not tokens.has(index - 1, _ROLE):
            places.setdefault(tuple(tokens.form[index : index + 2]), []).append(index)
    return places


def _is_whose(tokens: Tokens, index: int) -> bool:
    """Whether a Finnish word in front of a name says whose somebody is or where he lives: Lunnin, lunnilainen [Anna Berg]."""
    words = tokens.vocabulary
    ends = tokens.form[index].endswith(words.genitive_endings + words.belonging_endings)
    return bool(words.lexicon.genitive_bases) and ends


def _is_what_place_is_called(tokens: Tokens, start: int) -> bool:
    """Whether a Vietnamese name of a place stands here: lãnh đạo phường [Lũng Đông], unlike phường Lũng Đông [Lê Minh]."""
    surname = tokens.form[start] in tokens.vocabulary.given_names
    place = tokens.has(start - 1, Tag.PLACE)
    return place or (not surname and tokens.has(start - 2, Tag.PLACE))


def _behind_named_body(tokens: Tokens, start: int, after: int) -> int:
    """Past the name of the body whose an Arabic office is, where a particle opens his: الأمين العام لمنظمة [أوبك] عبد الله شاكر."""
    body = tokens.form[start - 1]
    bare = body[1:] if body.startswith(tokens.vocabulary.proclitics) else body
    if body not in tokens.vocabulary.works and bare not in tokens.vocabulary.works:
        return start
    opens = (i for i in range(start + 1, after - 1) if tokens.has(i, _PARTICLE))
    return next(opens, start)


def _is_whose_relative_speaks(tokens: Tokens, start: int) -> bool:
    """Whether a name at `start` is of whose relative somebody is: Istri [Ali Lund], Fratele Mariei [Lund]."""
    vocabulary = tokens.vocabulary
    if vocabulary.lexicon.offices_lead:
        before = start - 1
        passed = _TITLE | Tag.LINKING
        while tokens.has(before, passed) and not tokens.is_form(before, vocabulary.relations):
            before -= 1  # vợ ông [Lũng], con trai của ông [Lũng]
        return tokens.is_form(before, vocabulary.relations) and not tokens.has(before, _TITLE)
    whose = bool(vocabulary.owner_endings) and tokens.has(start - 1, Tag.NOT_PERSON)
    return whose and tokens.is_form(start - 2, vocabulary.relations)


def last_name(tokens: Tokens, mention: Phrase) -> Naming | None:
    """The last name in a noun phrase, if one stands in it."""
    if tokens.vocabulary.subject_markers:
        name = name_before_particle(tokens, mention)
        return name and _named_before_particle(tokens, name)
    tag = tokens.tag
    offices = (i for i in range(mention.first + 2, mention.after) if _follows_name(tokens, i + 1))
    after = next(offices, mention.after)
    if is_arabic(tokens) and tag[mention.first] & Tag.GROUP:
        return None  # whatever follows a body is part of it: جهات سورية معارضة
    patronymic = tag[after - 1] & _PARTICLE and closes_patronymic(tokens, after - 1)
    if is_cased_final(tokens) and not (patronymic or tag[after - 1] & (_CAPITAL | _TITLE)):
        return None  # the noun comes last: Қаржы министрлігі
    follows = tokens.vocabulary.lexicon.offices_follow
    capital = max((i for i in range(*mention) if tag[i] & _CAPITAL), default=after)
    if follows and is_owner_of_office(tokens, capital + 1):
        return None
    while after > mention.first and not (patronymic or tag[after - 1] & _CAPITAL):
        after -= 1
        if tag[after] & _ROLE and not follows:
            return None
    while after > mention.first + 1 and hangs_behind(tokens, after - 1):
        after -= 1
    first = after
    while first > mention.first and (tag[first - 1] & _CAPITAL or continues(tokens, first - 1)):
        first -= 1
    while first < after - 1 and tag[first] & Tag.LINKING and not tag[first] & _CAPITAL:
        first += 1  # what joins a name to the noun in front of it: del Ministerio
    return naming(tokens, first, after) if first < after else None
