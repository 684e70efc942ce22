"""Capitalised words that are nobody's name: a headline's, a nation's, an outlet's, what an office is of.

Apart from the names (`namings`), because each language has words of its own that look like one.
"""

import re

from summarize.case_endings import POSSESSIVES, is_surname
from summarize.quotations.declined.words import is_possessive
from summarize.quotations.language_kinds import has_no_capitals, is_arabic, is_cased_final
from summarize.quotations.name_shapes import has_arabic_article, opens_foreign_surname
from summarize.quotations.people.officeholders import is_feminine, is_linked
from summarize.quotations.people.roles_beside import FUNCTION, given_gender, is_said_alone
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import (
    is_acronym,
    is_brand,
    is_of_place,
    is_owned_owner,
    opens_place,
)
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_MARK = Tag.MARK
_COMMA = Tag.COMMA
_OPENS = Tag.OPENS_NOUN
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_PARTICLE = Tag.PARTICLE
_FIXED, _ROMANCE, _VERB_FIRST = OrderKind.FIXED, OrderKind.ROMANCE, OrderKind.VERB_FIRST
_NOT_PERSON = Tag.NOT_PERSON
NOT_NAME = (
    Tag.BODY_OR_DOCUMENT | Tag.TIME | Tag.NOT_PERSON | Tag.POSSESSIVE
)  # fmt: skip
_CUE = Tag.SAY | Tag.JUDGE
_NAMES_BODY = _ROLE | Tag.OUTLET | Tag.GROUP
_ROLE_OR_GROUP = _ROLE | Tag.GROUP
COMMON = (
    WordClass.MOSTLY_NOUN | WordClass.MOSTLY_ADJECTIVE | WordClass.MOSTLY_FUNCTION | WordClass.MOSTLY_ADVERB
    | WordClass.MOSTLY_FINITE | WordClass.MOSTLY_NOT_FINITE | WordClass.MOSTLY_NUMERAL
)  # fmt: skip
"""What no name is by most of its uses."""
_NEVER_ATTRIBUTE = WordClass.MOSTLY_FUNCTION | WordClass.MOSTLY_ADVERB | WordClass.MOSTLY_FINITE
_ADJECTIVE = WordClass.ADJECTIVE | WordClass.MOSTLY_ADJECTIVE
_ABBREVIATION = re.compile(r"(?:[^\W\d]\.)+[^\W\d]\.?")
_FIRST_CYRILLIC, _LAST_CYRILLIC = "\u0400", "\u052f"
_NAME_WORDS = 2
_LONGEST_GIVEN = 8
"""Letters of a word that may be a given name although its ending is a noun's: compounds are longer."""
_SHORTEST_HEADLINE = 4
_LONGEST_ACRONYM = 5


def is_nobodys_name(
    tokens: Tokens, first: int, start: int, after: int, *, titled: bool, unknown: bool
) -> bool:
    """Whether the words `[start, after)` of a run that begins at `first` name no person.

    `titled` says that an office or a title stands in front, `unknown` that they open with no given name.
    """
    if (not titled and _is_title_case(tokens, start, after)) or _is_other_word(
        tokens, start, after
    ):
        return True
    things = (tokens.tag[start] | tokens.tag[after - 1]) & NOT_NAME
    if things and (unknown or not titled or things != _NOT_PERSON):
        return True  # Chief James Hall, but not James Hall
    vocabulary = tokens.vocabulary
    order, lexicon = vocabulary.order, vocabulary.lexicon
    return (
        (vocabulary.declines and is_possessive(tokens, after - 1))
        or (order is _FIXED and tokens.form[start].endswith(vocabulary.nameless_endings or ("\0",)))
        or _is_foreign_body(tokens, start)
        or _is_no_persons(tokens, start, after)
        or (lexicon.caseless and _is_place_of_office(tokens, start, after))
        or (lexicon.offices_lead and unknown and _is_where_office_is(tokens, start, after))
        or (order is OrderKind.FREE_FINAL and _is_what_office_is_of(tokens, start, after))
        or (order is _VERB_FIRST and unknown and _is_joined_noun(tokens, start, after))
        or (order is _VERB_FIRST and unknown and _is_lone_possessor(tokens, start, after))
        or (order is _VERB_FIRST and unknown and _is_kind_of_office(tokens, start))
        or (order is _ROMANCE and unknown and _is_of_whom_follows(tokens, start, after))
        or (order is _ROMANCE and unknown and _is_of_acronym(tokens, first, start, after))
        or (order is _ROMANCE and titled and _is_where_office_with_capital_is(tokens, start, after))
        or (
            lexicon.nouns_capitalised
            and _is_german_noun(tokens, first, start, after, titled=titled, unknown=unknown)
        )
    )


def _is_where_office_with_capital_is(tokens: Tokens, start: int, after: int) -> bool:
    """Whether a department with a hyphen is what an office is of: le Sénateur [de la Seine-Maritime], unlike de Gaulle."""
    linked = tokens.has(start, Tag.LINKING) and not tokens.has(start, Tag.CAPITAL)
    capitals = [i for i in range(start, after) if tokens.has(i, Tag.CAPITAL)]
    return linked and len(capitals) == 1 and "-" in tokens.form[capitals[0]]


def _is_place_of_office(tokens: Tokens, start: int, after: int) -> bool:
    """Whether words without capitals may be where an office is: فرماندار [شاهرود], نماینده [مردم اراک]."""
    posted = tokens.vocabulary.posted_roles
    if not posted or tokens.form[start - 1] not in posted:
        return False
    if not has_no_capitals(tokens):
        return False
    people = tokens.form[start] in tokens.vocabulary.people
    return people or (after - start == 1 and not _is_known_surname(tokens, start))


def _is_where_office_is(tokens: Tokens, start: int, after: int) -> bool:
    """Whether one word is where an Indonesian office is, and nobody called by it elsewhere: Camat [Lembah]."""
    posted = tokens.form[start - 1] in tokens.vocabulary.posted_roles
    if after - start > 1 or not posted or is_said_alone(tokens, start):
        return False
    form = tokens.form[start]
    return not any(
        other == form and tokens.has(place + 1, _CAPITAL) for place, other in enumerate(tokens.form)
    )


def _is_what_office_is_of(tokens: Tokens, start: int, after: int) -> bool:
    """Whether Persian words behind an office are what it is of, and not who has it: سرمربی تیم [ذوب آهن].

    Who has it stands in front, or has a given name or a surname that is known: وزیر راه سامان کریمی.
    """
    if not has_no_capitals(tokens):
        return False
    vocabulary, before = tokens.vocabulary, start - 1
    office = tokens.has(before, _ROLE_OR_GROUP) and not tokens.has(before, _TITLE)
    if tokens.form[start] in vocabulary.works:
        return True  # [تیم صنعت نفت] باخت
    if tokens.has(before, Tag.COORDINATING):
        before = _head_of_row(tokens, before)  # وزیر راه [و شهرسازی]
        office = tokens.has(before, _ROLE_OR_GROUP) and not tokens.has(before, _TITLE)
    form = tokens.form[before] if before >= 0 else ""
    if form in vocabulary.office_ends:
        return False  # شهردار تهران کریمی
    if not (office or form in vocabulary.office_domains or form in vocabulary.works):
        return False
    given = any(tokens.form[index] in vocabulary.given_names for index in range(start, after))
    return not (given or holds_surname(tokens, start, after))


def _head_of_row(tokens: Tokens, joint: int) -> int:
    """What stands in front of the words that an `and` goes on with: [کمیسیون] امنیت ملی و."""
    index = joint - 1
    while tokens.has(index, _CAPITAL) and not tokens.has(index, _ROLE_OR_GROUP):
        index -= 1
    return index


def holds_surname(tokens: Tokens, first: int, after: int) -> bool:
    """Whether one of the words `[first, after)` without capitals is a surname: ساسانی نیا, رضا [کریمی]."""
    return any(_is_known_surname(tokens, index) for index in range(first, after))


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
    says = classes & WordClass.GUESSED and tokens.has(after, _CUE)  # striker Mertesacker insists
    if says or not tokens.has(after, _WORD) or not tokens.can_be(after, WordClass.MOSTLY_NOUN):
        return False
    if not tokens.has(start - 1, _ROLE):
        return bool(classes & WordClass.MOSTLY_ADJECTIVE)
    return bool(classes & WordClass.ADJECTIVE) and not tokens.has(start - 1, _CAPITAL)


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


def _is_kind_of_office(tokens: Tokens, start: int) -> bool:
    """Whether an adjective without the article says what an Arabic office is: مصدر [أمني مسئول], محلل [سياسي لبناني]."""
    role, vocabulary = start - 1, tokens.vocabulary
    if not tokens.has(role, _ROLE) or tokens.has(role, _TITLE):
        return False
    if has_arabic_article(tokens, role) or has_arabic_article(tokens, start):
        return False
    return tokens.form[start].endswith(vocabulary.belonging_endings)


def _is_joined_noun(tokens: Tokens, start: int, after: int) -> bool:
    """Whether Arabic words go on with an office by an `and`: نائب رئيس الوزراء [ووزير النقل], وزير النقل [والتعاون الدولي]."""
    vocabulary, form = tokens.vocabulary, tokens.form[start]
    bare = form[1:] if form.startswith(vocabulary.proclitics) else ""
    if bare and vocabulary.tags_of(bare) & _ROLE_OR_GROUP:
        return True
    if bare and start + 1 < after and has_arabic_article(tokens, start + 1):
        known = vocabulary.classes.of(bare)  # وزير التعليم [وإصلاح النظام]
        if known & WordClass.MOSTLY_NOUN and not known & WordClass.GUESSED:
            return True
    definite = bare.startswith(vocabulary.lexicon.noun_article or "-")
    return definite and bool(
        vocabulary.classes.of(bare) & COMMON or bare in vocabulary.office_domains
    )


def _is_linked_title(tokens: Tokens, start: int, after: int) -> bool:
    """Whether a lone word is what an ending links to a thing or an office: ҳизби [Демократӣ], раиси [Бадахшон]."""
    if after - start > 1 or not is_linked(tokens, start):
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
        or (
            after - start == 1 and is_of_place(tokens, start)
        )  # басшысы [Ақтөбе] облысы әкімінен сұрады
        or any(tokens.form[i] in vocabulary.place_nouns for i in range(start + 1, after))
        or (first.istitle() and tokens.form[start] in vocabulary.foreign_articles)
        or tokens.vocabulary.tags_of(outlet) & Tag.OUTLET
        or _has_noun(tokens, after)
    ):
        return True
    if after - start < 2:
        return _ABBREVIATION.fullmatch(first) is not None
    second = tokens.slice(start + 1, start + 2)
    acronym = 1 < len(first) <= _LONGEST_ACRONYM and first.isupper() and "." not in first
    return acronym and not second.isupper()  # unlike A.B. Karimov


def _has_noun(tokens: Tokens, behind: int) -> bool:
    """Whether a name in Latin letters among Cyrillic ones has what it is behind it: World Lake [ұйымының] президенті."""
    last = behind - 1
    if not is_cased_final(tokens) or not is_brand(tokens, last) or is_acronym(tokens, last):
        return False
    if not tokens.has(behind, _WORD) or tokens.has(behind, _CAPITAL):
        return False
    owned = tokens.form[behind].endswith(POSSESSIVES.get(tokens.vocabulary.code, ("-",)))
    return owned or is_owned_owner(tokens, behind)


def _is_domain(tokens: Tokens, start: int, after: int) -> bool:
    """Whether words of a text without capitals are what an office or a body is of: وزارت [راه]."""
    domains = tokens.vocabulary.office_domains
    if is_arabic(tokens) and tokens.form[start].startswith(tokens.vocabulary.lexicon.to_the):
        return True  # المركز الوطني [للطب الشرعي]
    thing = after - _NAME_WORDS
    form = tokens.form[thing]
    if is_arabic(tokens) and form.startswith(tokens.vocabulary.proclitics):
        form = form[1:] if form not in tokens.vocabulary.works else form  # مدير [لفريق النصر]
    named = thing in (start - 1, start) and form in tokens.vocabulary.works
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


def _may_be_name(tokens: Tokens, first: int, start: int, after: int, titled: bool) -> bool:
    """Whether words without a known given name may be one, where every noun has a capital."""
    if titled and after - start == 1:
        return not _is_genitive(tokens, start) and not _is_of_several(tokens, first, start)
    if tokens.has(first - 1, _OPENS) and not titled:
        return False
    if titled and opens_foreign_surname(tokens, start):
        return True  # Bundespräsident Van der Bellen
    if after - start == 1:
        return not tokens.word[start] & COMMON or bool(tokens.word[start] & WordClass.GUESSED)
    if tokens.has(first - 1, Tag.PREPOSITION) and not titled:
        return False
    # Endings guess badly of names: only of the first word they are believed.
    titled = titled and after - start == _NAME_WORDS and tokens.has(start - 1, _ROLE)
    short = tokens.end[start] - tokens.start[start] <= _LONGEST_GIVEN
    believed = -1 if titled and short else start  # unlike Einsatzleiter [Gereon] Lund
    listed = (
        i for i in range(start, after) if i == believed or not tokens.word[i] & WordClass.GUESSED
    )
    return not any(tokens.word[i] & COMMON for i in listed)


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


def is_linked_to_thing(tokens: Tokens, first: int) -> bool:
    """Whether an ending links a name to a noun that is nobody: Назорати хушкии ИМА."""
    return is_linked(tokens, first) and not tokens.has(first - 1, _ROLE | _TITLE | _CAPITAL)
