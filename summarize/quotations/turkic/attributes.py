"""Where the words begin that say what somebody or something is, in Kazakh, Turkish and their kin.

Apart from the search for subjects (`nominative`) because an office has borders of its own: what it is for
may be a row of nouns, and what stands in front of it may end a clause.
"""

from summarize.case_endings import POSSESSIVES
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import (
    ENDS_NOUN,
    HEAD,
    closes_patronymic,
    ends_name,
    is_acronym,
    is_elsewhere,
    is_oblique,
    is_owned_noun,
    is_owner,
    is_quoted_hearer,
    is_quoted_name,
    is_surname,
    is_uncounted_noun,
)
from summarize.quotations.turkic.cases import Case, case_of
from summarize.quotations.turkic.phrase_parts import (
    MOST_FIELDS,
    ends_noun,
    is_body,
    office_of_fields,
)
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_CAPITAL = Tag.CAPITAL
_ROLE = Tag.ROLE
_PRONOUN = Tag.PRONOUN
_COORDINATING = Tag.COORDINATING
_PREPOSITION = Tag.PREPOSITION
BODY = Tag.GROUP | Tag.OUTLET
_NOT_OWNED = Tag.POSSESSIVE | Tag.ARTICLE | Tag.NUMBER | _PRONOUN
_NOT_IN_BODY = _NOT_OWNED | Tag.TIME | Tag.SAY | Tag.SAYING | Tag.THAT_AFTER | Tag.AUXILIARY

LONGEST_ATTRIBUTE = 8
_DOMAIN_ATTRIBUTES = 2


def attributes_before(tokens: Tokens, name: int) -> int:
    """Where the words begin that say what is named at `name`: `қала әкімінің орынбасары`."""
    if name > 0 and closes_patronymic(tokens, name):
        name -= 1  # депутат Аида [Исатбек] кызынын
    start = index = name
    while index > 0 and name - index < LONGEST_ATTRIBUTE:
        index -= 1
        if is_quoted_name(tokens, index):
            if is_quoted_hearer(tokens, index):
                break
            start = index
        elif _ends_attributes(tokens, index, start, name):
            break
        elif _counts_next(tokens, index, start, name):
            start += 1
            break
        else:
            start = index
    after = name + (tokens.has(name, BODY) and not tokens.has(name, _CAPITAL))
    if any(tokens.has(i, BODY) and not tokens.has(i, _CAPITAL) for i in range(start, after)):
        start = start_of_body(tokens, 0, start, after)
    while start < name and (tokens.tag[start] & _NOT_OWNED or _governs_front(tokens, start)):
        start += 1
    if start < name and tokens.has(start, _COORDINATING):
        start += 1
    return _with_first_field(tokens, _with_other_domains(tokens, start, name), name)


def _with_first_field(tokens: Tokens, start: int, name: int) -> int:
    """Where an office or a body begins whose fields are of several words: [Еңбек және халықты] әлеуметтік қорғау министрі."""
    office = name if is_body(tokens, name) else name - 1
    for first in range(start - 1, max(-1, name - MOST_FIELDS), -1):
        if tokens.has(first, _CAPITAL):
            return first if office_of_fields(tokens, first) == office else start
        if not tokens.has(first, _WORD | _COMMA):
            break
    return start


def _ends_attributes(tokens: Tokens, index: int, start: int, name: int) -> bool:
    """Whether a word in front of `start` is none of those that say what is named at `name`."""
    tag = tokens.tag[index]
    border = ends_noun(tokens, index, start) or is_oblique(tokens, index)
    if not tag & _WORD or (border and not _is_for_deed(tokens, index, name)):
        return True
    cites = tokens.phrase.get(index, (0, ""))[1] == "according_after"
    if cites or _refers_back(tokens, index) or _closes_verb(tokens, index):
        return True
    if ends_name(tokens, index) if tag & _CAPITAL else _is_others_object(tokens, index):
        return True
    # Ali Kaya ve Belediye Başkanı Veli Demir
    others = tag & _COORDINATING and _follows_name(tokens, index - 1)
    if others or _does_it(tokens, index, name) or _stands_before_place(tokens, index):
        return True
    finite = tokens.can_be(index, WordClass.MOSTLY_FINITE) and not tag & (HEAD | _CAPITAL)
    # A guess is no verb between an attribute and an owner: маалыматтык [саясат] кызматынын жетекчиси.
    if finite and not (tokens.can_be(index, WordClass.GUESSED) and is_owner(tokens, index + 1)):
        return True
    return start < name and (
        _is_others_attribute(tokens, index, start) or _is_somebody_else(tokens, index, start)
    )


def _governs_front(tokens: Tokens, index: int) -> bool:
    """Whether a word goes with the case in front of it, and is no attribute without that: 60 келіге [дейінгі] боксшы."""
    function = tokens.can_be(index, WordClass.MOSTLY_FUNCTION) and not tokens.has(index, _CAPITAL)
    return function and index > 0 and is_oblique(tokens, index - 1)


def _stands_before_place(tokens: Tokens, index: int) -> bool:
    """Whether a body that is nobody's stands in front of a place that has what follows: `Oliy [sud] Jizzax viloyatining hokimi`."""
    words, place = tokens.vocabulary, index + 2
    listed = tokens.has(index, Tag.GROUP) or tokens.form[index] in words.lexicon.common_words
    body = listed and not tokens.has(index, _CAPITAL)
    if not body or not tokens.has(index + 1, _CAPITAL) or not is_owner(tokens, place):
        return False
    owned = tokens.form[index].endswith(POSSESSIVES.get(words.code, ("-",)))
    return not owned and tokens.form[place] in words.place_nouns


def _is_for_deed(tokens: Tokens, index: int, name: int) -> bool:
    """Whether a word tells what an office or its body does, or is the object of that: `[sog'liqni saqlash] vaziri`."""
    vocabulary = tokens.vocabulary
    deed = index + tokens.form[index].endswith(vocabulary.object_endings or ("-",))
    # халықты [әлеуметтік] қорғау министрі
    deed += deed > index and tokens.can_be(deed, WordClass.MOSTLY_ADJECTIVE)
    inside = tokens.has(index - 1, _WORD)
    body = is_body(tokens, deed + 1) and not tokens.has(deed + 1, _CAPITAL)
    if deed + 1 >= name + body:
        return False
    if tokens.has(index, Tag.SAY | Tag.PHRASE | (_CAPITAL if inside else 0)):
        return False
    does = tokens.form[deed].endswith(vocabulary.action_endings or ("-",))
    return does and (body or is_owned_noun(vocabulary, tokens.form[deed + 1]))


def opens_ministry(tokens: Tokens, index: int) -> bool:
    """Whether a land stands in front of what its body does: Ўзбекистон Республикаси [Соғлиқни] сақлаш вазирлиги."""
    before = tokens.has(index - 1, Tag.NOT_PERSON) or (
        tokens.form[index - 1] in tokens.vocabulary.place_nouns
    )
    return before and tokens.has(index, _CAPITAL) and _does_for(tokens, index, len(tokens))


def _does_for(tokens: Tokens, index: int, limit: int) -> bool:
    """Whether an object, what is done with it and a body that does it stand at `index`."""
    vocabulary, deed = tokens.vocabulary, index + 1
    object_ = tokens.form[index].endswith(vocabulary.object_endings or ("-",))
    does = deed < limit and tokens.form[deed].endswith(vocabulary.action_endings or ("-",))
    return object_ and does and tokens.has(deed + 1, BODY)


def _is_somebody_else(tokens: Tokens, index: int, place: int) -> bool:
    """Whether a bare role stands in front of whose an office is: `[фермер] Қазақстан президенті Олжас Серіковтің`."""
    role = tokens.has(index, _ROLE) and not tokens.has(index, _CAPITAL)
    return role and tokens.has(place, _CAPITAL) and not _is_owned_role(tokens, index)


def _refers_back(tokens: Tokens, last: int) -> bool:
    """Whether a word ends what refers back to what was said: `bu sözləri [nazir] Əli Hacıyev söyləyib`."""
    whole = last + 1, "about_this"
    return any(tokens.phrase.get(first) == whole for first in (last, last - 1))


def _closes_verb(tokens: Tokens, last: int) -> bool:
    """Whether a verb of two words ends with a word: `дея [маълум қилди] хизмат раҳбари Мурод Содиқов`."""
    whole = last + 1, "phrasal"
    return any(tokens.phrase.get(first) == whole for first in (last, last - 1))


def _is_others_object(tokens: Tokens, index: int) -> bool:
    """Whether a noun is an object that somebody owns: `әріптесінің [сөзін] депутат Асан Берік қолдады`."""
    endings = tokens.vocabulary.possessed_accusative_endings
    if not endings or tokens.has(index, HEAD) or not tokens.form[index].endswith(endings):
        return False
    if is_owner(tokens, index):
        return False  # президенттин администрациясынын кызматы
    return is_owner(tokens, index - 1)


def _counts_next(tokens: Tokens, index: int, noun: int, name: int) -> bool:
    """Whether a number counts a noun in front of an office that is nobody's: `500 kişi [Başbakan]`."""
    counts = tokens.has(index, Tag.NUMBER) and noun < name - 1
    return counts and not _is_owned_role(tokens, noun + 1)


def _with_other_domains(tokens: Tokens, start: int, name: int) -> int:
    """Where an office begins whose domain is the last of several: `Gıda ve Tarım Bakanı`.

    Between more of them commas stand: `маданият, маалымат, спорт жана жаштар министри`.
    """
    office = name - 1
    if _joins_domains_of_body(tokens, start, name):
        return start - 2 - _is_deed(tokens, start - 2)
    if start >= office or not tokens.has(office, _ROLE) or tokens.has(start, _ROLE):
        return start
    if not tokens.has(start - 1, _COORDINATING) or not _is_owned_role(tokens, office):
        return start
    if not _is_domain(tokens, start - 2):
        return start
    start -= 2
    while tokens.has(start - 1, _COMMA) and _is_domain(tokens, start - 2):
        start -= 2
    if tokens.has(start, _CAPITAL):
        return start - is_acronym(tokens, start - 1)
    return _with_attributes(tokens, start)


def _joins_domains_of_body(tokens: Tokens, start: int, name: int) -> bool:
    """Whether the first domain of an owned body stands in front of `and`, and opens its name: `[Экономика жана] коммерция министрлигинин`."""
    first = start - 2 - _is_deed(tokens, start - 2)
    if start != name - 1 or not tokens.has(start - 1, _COORDINATING) or tokens.has(name, _CAPITAL):
        return False
    opens = tokens.has(first, _CAPITAL) and not tokens.has(first - 1, _CAPITAL)
    bare = not tokens.has(start, _CAPITAL | HEAD) and not is_owner(tokens, start)
    return (
        is_body(tokens, name)
        and opens
        and bare
        and (first < start - 2 or _is_domain(tokens, first))
    )


def _is_deed(tokens: Tokens, index: int) -> bool:
    """Whether a word tells what a body does with the capitalised word in front of it: Билим [берүү]."""
    does = tokens.form[index].endswith(tokens.vocabulary.action_endings or ("-",))
    return does and not tokens.has(index, _CAPITAL) and tokens.has(index - 1, _CAPITAL)


def _with_attributes(tokens: Tokens, start: int) -> int:
    """Where the first of several domains begins with its adjectives and the land that has it: `Ukraina milliy [xavfsizlik]`."""
    lowest = max(0, start - _DOMAIN_ATTRIBUTES)
    while start > lowest and _is_domain_attribute(tokens, start - 1):
        start -= 1
    return start - tokens.has(start - 1, Tag.NOT_PERSON)


def _is_domain_attribute(tokens: Tokens, index: int) -> bool:
    """Whether a word in lower case is an adjective by most of its uses."""
    if tokens.has(index, _CAPITAL | ENDS_NOUN | HEAD | _NOT_IN_BODY):
        return False
    return tokens.can_be(index, WordClass.MOSTLY_ADJECTIVE)


def _is_domain(tokens: Tokens, index: int) -> bool:
    """Whether a noun may be what an office is for, and is no name: `Besin`, `маданият`."""
    if not tokens.has(index, _WORD) or tokens.has(index, ENDS_NOUN | HEAD | _PRONOUN):
        return False
    bare = not is_owner(tokens, index) and not is_oblique(tokens, index)
    listed = tokens.form[index] in tokens.vocabulary.lexicon.common_words
    noun = tokens.can_be(index, WordClass.MOSTLY_NOUN) or is_uncounted_noun(tokens, index)
    noun = noun or listed
    if not tokens.has(index, _CAPITAL):
        return bare and noun
    word = tokens.slice(index, index + 1)
    if is_surname(tokens, index) and not tokens.vocabulary.hangs_cases:
        return False
    known = noun and not tokens.can_be(index, WordClass.NAME | WordClass.GUESSED)
    bare = bare and (gender_of_given_name(word) is None or known)
    behind_name = tokens.has(index - 1, _CAPITAL) and "'" not in tokens.form[index - 1]
    belongs = is_acronym(tokens, index - 1) or is_owner(tokens, index - 1)  # ҚР Білім және …
    # Рәсімге [Мәдениет] және ақпарат министрі …
    behind_case = is_oblique(tokens, index - 1) and not tokens.vocabulary.hangs_cases
    opens = noun and (belongs or behind_case or not tokens.has(index - 1, _WORD))
    # A capital inside a sentence is one of a Turkish office; elsewhere it is a name's.
    return bare and (opens or (tokens.vocabulary.hangs_cases and not behind_name))


def _is_others_attribute(tokens: Tokens, index: int, noun: int) -> bool:
    """Whether a word in front of an office or its owner ends another phrase.

    It does as a participle with its clause, `bilgi veren [muhtar]`, and as a noun of several in front of
    an office that is nobody's: `önemli uyarılar [uzman]`.
    """
    if tokens.has(index, HEAD | _CAPITAL):
        return False
    participles = tokens.vocabulary.participles or tokens.vocabulary.attributive_endings
    verbal = not tokens.vocabulary.hangs_cases or tokens.can_be(index, WordClass.NOT_FINITE)
    participle = verbal and tokens.form[index].endswith(participles)
    if participle and not tokens.can_be(index, WordClass.NOUN):
        return True
    if not tokens.vocabulary.hangs_cases or is_owner(tokens, noun):
        return False
    office = tokens.has(noun, _ROLE) and not _is_owned_role(tokens, noun)
    return office and tokens.form[index].endswith(tokens.vocabulary.plural_endings)


def _does_it(tokens: Tokens, index: int, name: int) -> bool:
    """Whether a body in front of an office that is nobody's is the subject: `[сот алқасы] белсенді Асан Беріктің шағымын қайтарды`.

    A body that is nobody's may be what the office is of: Өкмөт башчы, полиция капитан.
    """
    role = name - 1
    body = tokens.has(index, BODY) and not tokens.has(index, _CAPITAL) and index < role
    owned = tokens.form[index].endswith(POSSESSIVES.get(tokens.vocabulary.code, ("-",)))
    if tokens.vocabulary.hangs_cases or not (body and owned) or is_owner(tokens, index):
        return False
    return tokens.has(role, _ROLE) and not any(
        _is_owned_role(tokens, i) or (is_owner(tokens, i) and not _is_where(tokens, i))
        for i in range(index + 1, name)
    )


def _is_where(tokens: Tokens, index: int) -> bool:
    """Whether a word in lower case only tells where somebody is: `камактагы активист`."""
    return not tokens.has(index, _CAPITAL) and bool(case_of(tokens, index) & Case.PLACE)


def _follows_name(tokens: Tokens, last: int) -> bool:
    """Whether a given name and one more word, or a lone surname, end with the token `last`."""
    if not tokens.has(last, _CAPITAL):
        return False
    if not tokens.has(last - 1, _CAPITAL):
        return is_surname(tokens, last) and not tokens.vocabulary.hangs_cases
    return gender_of_given_name(tokens.slice(last - 1, last)) is not None


def _is_owned_role(tokens: Tokens, index: int) -> bool:
    return is_owned_noun(tokens.vocabulary, tokens.form[index])


def start_of_body(tokens: Tokens, first: int, start: int, after: int) -> int:
    """Where a body's name begins that says with an object or a postposition what the body does."""
    chief = tokens.form[start] in tokens.vocabulary.chief
    deed = start - 1 if chief or start == after - 1 else start
    does = tokens.form[deed].endswith(tokens.vocabulary.action_endings)
    # `haqda [Bosh prokuratura]`: a name in capitals begins with the first of them.
    governs = tokens.has(start - 1, _PREPOSITION) and not tokens.has(start, _CAPITAL)
    if not (does or governs):
        return start
    for index in range(start - 1, max(first, start - LONGEST_ATTRIBUTE) - 1, -1):
        if tokens.has(index, _CAPITAL):
            return start if is_elsewhere(tokens, index) else index
        if not tokens.has(index, _WORD) or tokens.has(index, _NOT_IN_BODY):
            break
        # Бул тууралуу мэриянын отурумунда: where and of what it was told
        if _refers_back(tokens, index) or case_of(tokens, index) & Case.POSSESSED:
            break
    return start
