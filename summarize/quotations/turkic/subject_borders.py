"""What ends a noun phrase that may be the subject, and which of its words are another noun's.

Apart from the search for the subject (`nominative`), which asks these of one word after the other.
"""

import re

from summarize.case_endings import (
    POSSESSIVES,
    is_family_name,
    possessive_vowels,
    without_case,
)
from summarize.characters import straightened
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import (
    HEAD,
    closes_patronymic,
    hangs_case,
    is_acronym,
    is_address,
    is_brand,
    is_hearer,
    is_known_word,
    is_oblique,
    is_of_place,
    is_outlet_in_case,
    is_owned_body,
    is_owned_noun,
    is_owned_owner,
    is_owner,
    is_plural,
    is_possessed,
    is_surname,
    is_told,
    is_uncounted_common,
    opens_law,
    opens_place,
)
from summarize.quotations.turkic.cases import Case, case_of, is_cased_patronymic
from summarize.quotations.turkic.joined_nouns import NounPhrase
from summarize.quotations.turkic.name_borders import (
    ends_full_name,
    is_given_behind_office,
    names_body_of_several,
    opens_office_of_another,
    opens_place_behind,
)
from summarize.quotations.turkic.phrase_parts import has_clause, is_bare_word, names_office
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_COMMA = Tag.COMMA
_CAPITAL = Tag.CAPITAL
_QUOTED = Tag.QUOTED
_OUTLET = Tag.OUTLET
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_COORDINATING = Tag.COORDINATING
_PARTICLE = Tag.PARTICLE
_DOCUMENT = Tag.DOCUMENT
_PART = Tag.PARTICLE | Tag.TITLE
_ARTICLE_OR_NUMBER = Tag.ARTICLE | Tag.NUMBER
_FIRST_GREEK = "\u0370"
"""The first letter of a script that is not Latin."""
_LONGEST_APPOSED = 7
_OWNED_AND_CASED = 3
"""Letters that an ending has at least that says whose something is, and its case: ына, iga."""
_MOST_BETWEEN = 2
"""Words between the name of an outlet and what it is."""
_OBJECT = re.compile(r"(?:[ндт][ыіиуү]|ni)$")


def is_complete(tokens: Tokens, found: NounPhrase | None, index: int) -> bool:
    """Whether a determiner opens another phrase behind a name: `Ри Йон Хо әр жылғы Ассамблеяда`."""
    if found is None:
        return False
    if _is_land_behind_body(tokens, found, index) or opens_place_behind(tokens, found.after, index):
        return True
    return (
        tokens.has(found.after - 1, _CAPITAL)
        and "'" not in tokens.form[found.after - 1]
        and (
            any(tokens.tag[i] & _ARTICLE_OR_NUMBER for i in range(found.after, index))
            # Мерривезер Ыйык Мартинде, unlike Ресей мен Қытай
            or (
                tokens.has(index, Tag.NOT_PERSON)
                and not tokens.has(index - 1, Tag.COORDINATING)
                and tokens.form[index - 1] not in tokens.vocabulary.directions
            )
        )
    )


def _is_land_behind_body(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether a land stands right behind a body that is owned, and is none of its: `«Көкжиек» ұйымы [Қазақстан] туралы`."""
    body = found.after - 1
    land = tokens.has(index, _CAPITAL) and tokens.has(index, Tag.NOT_PERSON)
    if found.after != index or not land or tokens.has(body, _CAPITAL | _ROLE | _OUTLET):
        return False
    return is_owned_body(tokens, body)


def is_another(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether a head at `index` begins a phrase of its own: `бошлиғи шифокорлар`."""
    here = tokens.tag[index]
    if closes_patronymic(tokens, index):
        return False  # Аида Исатбек [кызы]
    # Полковник мэрдин [кызы] … билдирди; Дейли отаси … айтди: Дейли said something of his father
    child = found.after < index and tokens.form[index] in tokens.vocabulary.filiation
    kin = tokens.form[index] in tokens.vocabulary.kin and stands_behind_name(tokens, found, index)
    if child or kin:
        return True
    named = found.after == index and (
        here & Tag.GROUP
        or (here & _OUTLET and is_owned_noun(tokens.vocabulary, tokens.form[index]))
        or (here & _OUTLET and tokens.has(index - 1, _OUTLET) and tokens.has(index - 1, _CAPITAL))
        or tokens.form[found.first] in tokens.vocabulary.foreign_articles
    )
    named = named or names_office(tokens, index)
    if (here & _OUTLET and not named) or (found.is_person and not here & _CAPITAL):
        return True  # unlike `Statistika agentligi`
    if (
        _counts_behind_owned(tokens, found, index)
        or _is_behind_several(tokens, found, index)
        or _may_become_one(tokens, found, index)
        or _is_office_of_another(tokens, found, index)
        or _is_thing_behind_office(tokens, found, index)
    ):
        return True
    if here & _CAPITAL or not tokens.form[index].endswith(tokens.vocabulary.plural_endings):
        return False
    # Собиров [журналистлар] билан: those of a place would have the ending of what it has.
    beside = stands_behind_name(tokens, found, index) and is_surname(tokens, index - 1)
    body = found.after == index and tokens.has(index, _ROLE) and is_owned_body(tokens, index - 1)
    return beside or body or tokens.has(found.after - 1, _ROLE)


def _may_become_one(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether a bare Turkish office stands behind a name, which is no part of it: `Demir [aday] olmayı`, unlike HMC başkanı."""
    bare = tokens.has(index, _ROLE) and not tokens.has(index, _CAPITAL | _TITLE)
    if not bare or not tokens.vocabulary.hangs_cases or tokens.has(index - 1, HEAD):
        return False
    owned = tokens.form[index].endswith(POSSESSIVES[tokens.vocabulary.code])
    return not owned and stands_behind_name(tokens, found, index)


def _is_office_of_another(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether a bare office stands behind that of somebody's, and nobody named has both: `Асановдун адвокаты [активист] келгенин`."""
    last = found.after - 1
    bare = tokens.has(index, _ROLE) and not is_owned_noun(tokens.vocabulary, tokens.form[index])
    bare = bare and not tokens.has(index, _CAPITAL | _TITLE)
    owned = tokens.has(last, _ROLE) and is_owned_noun(tokens.vocabulary, tokens.form[last])
    if not bare or not owned or found.after != index or not is_owner(tokens, last - 1):
        return False
    return tokens.has(index + 1, _WORD) and not tokens.has(index + 1, _CAPITAL | HEAD)


def _is_thing_behind_office(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether a place or a body stands behind an office, and is none of its: `Үкімет басшысы [Ақтөбе] облысы әкімінен сұрады`."""
    office = tokens.has(index - 1, _ROLE) and found.after == index
    if is_of_place(tokens, index):
        lone = found.first == index - 1 and not tokens.has(index - 2, _WORD)
        named = tokens.has(index - 1, _CAPITAL) and not lone
        larger = is_owner(tokens, index + 1) and tokens.has(index + 2, _CAPITAL)
        cased = larger or is_oblique(tokens, index + 1) or is_owner(tokens, index + 2)
        ministry = found.after == index and tokens.has(index - 1, Tag.GROUP) and cased
        return (office or ministry) and not named  # Министрлик [Чүй] облусунда …
    # Prezident [bank] kreditlari qimmatlashini aytdi
    body = tokens.has(index, Tag.GROUP) and not tokens.has(index, _CAPITAL | _ROLE)
    bare = not is_owned_noun(tokens.vocabulary, tokens.form[index - 1])
    whose = tokens.form[index].endswith(POSSESSIVES.get(tokens.vocabulary.code, ("-",)))
    return office and body and bare and not whose and tokens.has(index + 1, _WORD)


def stands_behind_name(tokens: Tokens, found: NounPhrase | None, index: int) -> bool:
    """Whether a word stands right behind a phrase that ends with a capitalised word."""
    return found is not None and found.after == index and tokens.has(index - 1, _CAPITAL)


def _is_behind_several(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether one name stands behind the office of several: `yetkilileri Rus ordusunun …`.

    Two names may be theirs: `депутаттар Дастан Жумабеков жана Эрулан Көкүлов`.
    """
    if found.after != index or not tokens.has(index, _CAPITAL):
        return False
    if not tokens.has(index - 1, _ROLE) or tokens.has(index, _ROLE | _TITLE | Tag.GROUP):
        return False  # Nordiya tadbirkorlar [Ittifoqi] raisi
    if not is_plural(tokens, index - 1) or names_body_of_several(tokens, index):
        return False
    after = index
    while tokens.has(after, _CAPITAL):
        after += 1
    return not (tokens.has(after, _COORDINATING | _COMMA) and tokens.has(after + 1, _CAPITAL))


def _counts_behind_owned(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether others are counted behind somebody's office, or behind several: `давлат раҳбари икки вазир …`."""
    last = found.after - 1
    return (
        tokens.has(last, _ROLE)
        and (is_plural(tokens, last) or is_owned_noun(tokens.vocabulary, tokens.form[last]))
        and any(tokens.tag[i] & _ARTICLE_OR_NUMBER for i in range(found.after, index))
    )


def lacks_owner(tokens: Tokens, first: int, index: int) -> bool:
    """Whether somebody's office stands at `index` behind a participle, its owner cut off.

    In the phrase that begins at `first`.
    """
    return (
        first < index
        and not tokens.has(index, _CAPITAL)
        and is_owned_noun(tokens.vocabulary, tokens.form[index])
        and has_clause(tokens, first)
        and not any(
            tokens.has(i, _CAPITAL | _QUOTED | HEAD) or is_owner(tokens, i)
            for i in range(first, index)
        )
    )


def ends_person(tokens: Tokens, start: int, index: int) -> bool:
    """Whether a capitalised word completes the name of a person, in the phrase that begins at `start`."""
    tag = tokens.tag
    if index == start:
        if not is_surname(tokens, index):
            return False
        if tokens.has(index + 1, HEAD) and not opens_office_of_another(tokens, index + 1):
            return False
        return not _names_place(tokens, index)
    if tag[index - 1] & _ROLE or is_surname(tokens, index):
        return True
    first = index
    while first > start and tag[first - 1] & (_CAPITAL | _PARTICLE) and not tag[first - 1] & _ROLE:
        first -= 1
    return first > start and bool(tag[first - 1] & _ROLE)


def _names_place(tokens: Tokens, index: int) -> bool:
    """Whether a lone surname is a place's, which stands right behind it or is an owner: `Панфилов [ауылдық округінің] әкімі`."""
    places = tokens.vocabulary.place_nouns
    return is_of_place(tokens, index) or any(
        tokens.form[i] in places and is_owner(tokens, i)
        for i in range(index + 1, min(index + 1 + _MOST_BETWEEN, len(tokens)))
        if not tokens.has(i, _CAPITAL | _COMMA)
    )


def closes_person(tokens: Tokens, found: NounPhrase | None, index: int) -> bool:
    """Whether a name ended with the surname before `index`, where another name begins."""
    if found is None or not tokens.has(index, _CAPITAL):
        return False
    last = found.after - 1
    if tokens.form[index] in tokens.vocabulary.foreign_articles:
        return tokens.has(last, _CAPITAL)  # Marko Rubio [The] New York Times …
    if is_told(tokens, index) and last + 1 == index and not is_acronym(tokens, last):
        return True
    if not found.is_person or last + 1 != index or tokens.has(index, _PART):
        return False
    if is_address(tokens, last) or opens_law(tokens, index):
        return True
    named = ends_full_name(tokens, last) or (
        is_surname(tokens, last)
        and not is_surname(tokens, index)
        and not is_given_behind_office(tokens, last)  # Liman Müdürü Metin Karaca
    )
    return named and tokens.has(last - 1, _CAPITAL) and last > found.first


def changes_script(tokens: Tokens, found: NounPhrase | None, index: int) -> bool:
    """Whether a name in Latin letters begins behind a Cyrillic one: `Торе Lakeside Herald-ка`.

    Or behind a role, which stands in front of no body: `фермер Lake News арнасына`.
    """
    return (
        found is not None
        and found.after == index
        and tokens.has(index, _CAPITAL)
        and tokens.has(index - 1, _CAPITAL | _ROLE)
        and not (tokens.has(index - 1, _CAPITAL) and tokens.has(index - 1, HEAD))
        and (
            tokens.form[index][:1] < _FIRST_GREEK <= tokens.form[index - 1][:1]
            or _ends_in_site(tokens, index)
        )
    )


def _ends_in_site(tokens: Tokens, index: int) -> bool:
    """Whether a site's name stands in front of another in Cyrillic letters: `Lake.kz [ҚазАқпаратқа] сілтеме жасап`."""
    site = tokens.form[index - 1]
    return "." in site[1:-1] and site[:1] < _FIRST_GREEK <= tokens.form[index][:1]


def describes_case(tokens: Tokens, found: NounPhrase | None, start: int, index: int) -> bool:
    """Whether a body behind others only says which thing is meant that has a case: `[полиция] бөліміне`.

    Behind a subject that is whole, or behind an owner in the phrase that begins at `start`.
    """
    behind = index + 1
    if not tokens.has(index, Tag.GROUP) or tokens.has(index, _CAPITAL):
        return False
    last = index - 1 if found is None else found.after - 1
    whole = tokens.has(last, HEAD) if found is not None else last > start and is_owner(tokens, last)
    if not whole or tokens.has(behind, _CAPITAL | HEAD):
        return False
    owned = is_owned_noun(tokens.vocabulary, tokens.form[index])
    return not owned and tokens.has(behind, _WORD) and is_oblique(tokens, behind)


def is_named_body(tokens: Tokens, index: int) -> bool:
    """Whether a body with a capital owns what follows, of whose name what stands in front is a part: Yurd [Partiyasının]."""
    words, form = tokens.vocabulary, tokens.form[index]
    if not tokens.has(index, _CAPITAL) or not tokens.has(index - 1, _CAPITAL):
        return False
    stems = (form.removesuffix(ending) for ending in words.genitive_endings)
    return any(stem != form and words.tags_of(stem) & Tag.GROUP for stem in stems)


def is_on_condition(tokens: Tokens, found: NounPhrase | None, index: int) -> bool:
    """Whether a verb right behind a subject makes its clause a condition: `Әкім [шықпаса] …`, `Bakan [gelirse] …`."""
    endings = tokens.vocabulary.conditional_endings
    if found is None or found.after != index or not endings or tokens.has(index, _CAPITAL | HEAD):
        return False
    form = tokens.form[index]
    noun = tokens.can_be(index, WordClass.MOSTLY_NOUN) or form in tokens.vocabulary.topical
    return form.endswith(endings) and not noun and not tokens.has(index, Tag.ADVERB)


def opens_clause_of_noun(tokens: Tokens, found: NounPhrase | None, index: int) -> bool:
    """Whether a participle right behind a name gives it to a noun: `Асан Үсенов [башкарган] Улуттук банк …`.

    The noun begins with a capital, and is the subject itself: unlike `Асан Үсенов болгон Бишкек форумунда`.
    """
    words, noun = tokens.vocabulary, index + 1
    endings = (*words.participles, *words.habitual_endings)
    if not endings or not stands_behind_name(tokens, found, index) or tokens.has(index, _CAPITAL):
        return False
    if not tokens.form[index].endswith(endings) or tokens.has(index, HEAD | Tag.SAY | Tag.SAYING):
        return False
    whole = range(noun, noun + _MOST_BETWEEN)
    bare = all(is_bare_word(tokens, i) and not is_owner(tokens, i) for i in whole)
    return tokens.has(noun, _CAPITAL) and bare


# -- words with a case ending


def without_brand(tokens: Tokens, found: NounPhrase, index: int) -> NounPhrase | None:
    """A phrase without a body's name behind a role, where the case of what goes on with it is the body's.

    `Bir çiftçi CBC News'e`: the farmer tells it to the broadcaster. Nothing, where no more was found.
    """
    if found.after != index or not tokens.has(index, _CAPITAL):
        return found
    brand, articles = index - 1, tokens.vocabulary.foreign_articles
    while brand >= found.first and (is_acronym(tokens, brand) or tokens.form[brand] in articles):
        brand -= 1
    if brand == index - 1:
        return found
    role = tokens.has(brand, _ROLE) or is_owned_noun(tokens.vocabulary, tokens.form[brand])
    if brand < found.first:
        return None
    return NounPhrase(found.first, brand + 1, is_person=True) if role else found


def without_attribute(tokens: Tokens, found: NounPhrase, index: int) -> NounPhrase:
    """A role without what goes with a place or with several: `министри Бириккен Улуттарга`."""
    if (
        found.after == index
        and tokens.has(index, _CAPITAL)
        and tokens.has(index - 1, _CAPITAL)
        and (
            tokens.has(index - 2, _ROLE)
            or (tokens.has(index - 2, _CAPITAL) and opens_place(tokens, index - 1))
        )
        and (case_of(tokens, index) & Case.NO_NAME or opens_place(tokens, index - 1))
    ):
        return NounPhrase(found.first, index - 1, is_person=True)
    return found


def without_adjective(tokens: Tokens, found: NounPhrase, land: int) -> NounPhrase:
    """A name without the adjective that opens a body's or a land's: `Fazil Ağamalı [Yeni] Azərbaycan Partiyası`."""
    last = found.after - 1
    whole = last - 1 > found.first and all(tokens.has(i, _CAPITAL) for i in (last - 2, last - 1))
    if not whole or found.after != land or is_surname(tokens, last):
        return found
    listed = is_uncounted_common(tokens, last) or tokens.form[last] in tokens.vocabulary.directions
    adjective = listed or (is_known_word(tokens, last) and tokens.can_be(last, WordClass.ADJECTIVE))
    return NounPhrase(found.first, last, is_person=True) if adjective else found


def is_apart(tokens: Tokens, found: NounPhrase | None, index: int) -> bool:
    """Whether an oblique word at `index` stands behind a phrase that is complete without it.

    `Министр отырыста` are two phrases, `Мәжіліс отырысында` is one.
    """
    if (
        found is None
        or _goes_on_as_object(tokens, found, index)
        or _is_of_brand(tokens, found, index)
        or _opens_place(tokens, found, index)
        or _may_open_name(tokens, found, index)
        or is_outlet_in_case(tokens, found.first, index)
        or _names_owned(tokens, found, index)
        or _is_of_several(tokens, found, index)
        or _is_of_land(tokens, found, index)
        or (found.after == index and not found.is_person and is_of_place(tokens, index - 1))
    ):
        return False  # Бўзатов туманида is one phrase
    last = found.after - 1
    chief = tokens.form[index - 1] in tokens.vocabulary.chief and is_possessed(tokens, index)
    if chief or (tokens.has(index - 1, _COORDINATING) and last + 1 == index - 1):
        # `Біріккен Ұлттар Ұйымы Бас Ассамблеясында`
        return False  # `Nordia ve Fjordsoft'ta` is one phrase
    # A determiner opens a phrase of its own: `Сәлімов осы жылдың басында`.
    opened = any(tokens.tag[i] & _ARTICLE_OR_NUMBER for i in range(last + 1, index))
    if found.is_person or opened or tokens.tag[last] & _ROLE:
        return True
    if tokens.form[index].endswith(tokens.vocabulary.possessed_dative_endings):
        return not tokens.has(last, Tag.GROUP)  # `Polis desteğine karşı` is one phrase
    if last + 1 < index:
        # `Ege kıyı şeridinde` is one phrase too.
        return bool(tokens.tag[last] & HEAD) or not is_possessed(tokens, index)
    return tokens.has(index, _DOCUMENT) or not is_possessed(tokens, index)


def _names_owned(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether a lone capital only names the thing in a case that an owner has, or a title is of whom has one.

    Oxford'daki [Mini] tesisini, BBC'nin [Today] programında; [Bayan] May'i.
    """
    name = index - 1
    if not tokens.vocabulary.hangs_cases or found.after != index or found.is_person:
        return False
    if tokens.has(index, _CAPITAL):
        return tokens.has(name, _TITLE)
    lone = tokens.has(name, _CAPITAL) and not tokens.has(name, HEAD | _TITLE)
    return lone and is_owner(tokens, name - 1)


def _is_of_several(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether a noun in a case is what several have who stand right in front of it: Эл өкүлдөр [жыйынында]."""
    last = found.after - 1
    several = tokens.has(last, _ROLE) and is_plural(tokens, last) and last + 1 == index
    owned = several and is_owned_noun(tokens.vocabulary, tokens.form[last])
    return several and not owned and is_possessed(tokens, index)


def _is_of_land(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether a noun in a case is what the land has that stands right in front of it: Қазақстан [жаңалықтарына]."""
    if found.after != index or not tokens.has(index - 1, Tag.NOT_PERSON):
        return False
    vocabulary = tokens.vocabulary
    vowels = tuple(possessive_vowels(vocabulary.code)) or ("-",)
    return not tokens.has(index, _CAPITAL) and any(
        len(ending) >= _OWNED_AND_CASED
        and ending.startswith(vowels)
        and tokens.form[index].endswith(ending)
        for ending in vocabulary.oblique_endings
    )


def _opens_place(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether a Turkish clause opens with a name that says where, of which a common word is part: Süper Lig'de."""
    hung = hangs_case(tokens, index)
    opens = found.after == index and not tokens.has(found.first - 1, _WORD)
    if not hung or not opens or not tokens.has(index, _CAPITAL):
        return False
    words = range(found.first, index)
    return any(is_known_word(tokens, i) for i in words) and not any(
        tokens.has(i, _ROLE | _TITLE) for i in words
    )


def _may_open_name(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether a lone word in front of a Turkish name in a case may be its first: `Oakham Mews'da`, not `Kaya Oakham'da`.

    It is no part of it if it is known as a name, or stands by itself elsewhere in the text.
    """
    first, hung = found.first, hangs_case(tokens, index)
    if not hung or found.after != index or index - first > 1 or not tokens.has(index, _CAPITAL):
        return False
    if not tokens.has(first, _CAPITAL) or tokens.has(first, HEAD | _TITLE):
        return False
    known = tokens.can_be(first, WordClass.MOSTLY_NAME) or is_surname(tokens, first)
    return not known and not tokens.is_written(tokens.slice(first, index), first, elsewhere=True)


def _goes_on_as_object(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether the name found so far is an object by its last word: `Уэйд Симсты`, `Нартай Болатұлымен`."""
    fathers = tokens.has(index, _CAPITAL) and is_cased_patronymic(
        tokens.form[index], tokens.vocabulary
    )
    if fathers and stands_behind_name(tokens, found, index):
        return not tokens.has(index - 1, HEAD)
    return (
        found.after == index
        and (_OBJECT.search(tokens.form[index]) is not None or hangs_case(tokens, index))
        and (
            is_first_of_name(tokens, index - 1)
            or opens_place(tokens, index - 1)
            or _is_written_whole(tokens, index)
        )
    )


def _is_written_whole(tokens: Tokens, index: int) -> bool:
    """Whether the text has a name elsewhere that stands in a case here: muhabiri Güney Yıldız'a."""
    name = tokens.slice(index - 1, index + 1)
    stem, mark, _ = straightened(name).rpartition("'")
    if not mark or not tokens.has(index - 1, _CAPITAL):
        return False
    return tokens.is_written(name[: len(stem)], index, bare=True)


def is_first_of_name(tokens: Tokens, index: int) -> bool:
    """Whether a given name goes on with a capitalised word: `Donald Tramp`."""
    return (
        tokens.has(index, _CAPITAL)
        and tokens.has(index + 1, _CAPITAL)
        and not is_surname(tokens, index)
        and gender_of_given_name(tokens.slice(index, index + 1)) is not None
    )


def is_of_nobodys(tokens: Tokens, index: int) -> bool:
    """Whether an owner behind a body is nobody's, and so none of its: `Тұрғындар [көпірдің] …`, unlike `полиция бөлімінің`."""
    form, words, body = tokens.form[index], tokens.vocabulary, index - 1
    endings = [each for each in words.genitive_endings if form.endswith(each)]
    stems = [form.removesuffix(each) for each in endings]
    if not stems or not tokens.has(body, Tag.GROUP) or tokens.has(body, _OUTLET | _ROLE):
        return False
    heads = any(words.tags_of(stem) & HEAD for stem in stems)
    return not (
        (heads and not is_owned_body(tokens, body))  # министрлиги [окуучунун] абалы …
        or is_owned_owner(tokens, index)
        or tokens.has(index, _CAPITAL | HEAD | Tag.POSSESSIVE)
    )


def is_unfinished_name(tokens: Tokens, found: NounPhrase | None, index: int) -> bool:
    """Whether the one word of a name behind an office goes on with its owner's: `rəisi Ayxan [Hacızadənin]`."""
    if found is None or not found.is_person or not tokens.has(index, _CAPITAL):
        return False
    if not tokens.has(index - 1, _CAPITAL) or not tokens.has(index - 2, _ROLE):
        return False
    stem = without_case(tokens.slice(index, index + 1), tokens.vocabulary.code, governed=True)
    return is_family_name(stem) and not is_surname(tokens, index - 1)


def is_owned_by_brand(tokens: Tokens, found: NounPhrase | None, index: int) -> bool:
    """Whether a noun at `index` has its owner's ending, and the name found so far is its owner's."""
    if found is None or found.is_person or not is_brand(tokens, found.after - 1):
        return False
    owned = tokens.form[index].endswith(POSSESSIVES.get(tokens.vocabulary.code, ()))
    possessed = owned or case_of(tokens, index) & Case.OWNER
    bare = all(is_bare_word(tokens, i) for i in range(found.after, index))
    return bool(possessed) and bare and not tokens.has(index, _CAPITAL)


def _is_of_brand(tokens: Tokens, found: NounPhrase, index: int) -> bool:
    """Whether a case is that of the outlet whose name stands in front: `LAKE.KG [жаңы] порталына`."""
    between, last = range(found.after, index), found.after - 1
    return (
        len(between) <= _MOST_BETWEEN
        and is_hearer(tokens, index)
        and (is_brand(tokens, last) or tokens.has(last, Tag.OUTLET) or "." in tokens.form[last])
        and all(is_bare_word(tokens, i) for i in between)
    )


def governs_another(tokens: Tokens, found: NounPhrase | None, index: int) -> bool:
    """Whether a postposition governs nouns behind the subject: `Министрлик [сабак] учурунда`."""
    if found is None or found.after >= index or not tokens.has(found.after - 1, HEAD):
        return False
    return all(
        is_bare_word(tokens, i) and not has_clause(tokens, i) and not is_owner(tokens, i)
        for i in range(found.after, index)
    )


def behind_apposed(tokens: Tokens, first: int, after: int) -> int:
    """Past what a subject is, between commas behind its name: `Асанов, [айыл тургуну,] жол эскиргенин айтты`."""
    if not tokens.has(first - 1, Tag.COMMA) or not tokens.has(first - 2, Tag.CAPITAL):
        return first
    comma = first
    while comma < min(after, first + _LONGEST_APPOSED) and tokens.has(comma, Tag.WORD):
        comma += 1
    if not tokens.has(comma, Tag.COMMA) or comma == first or is_oblique(tokens, comma - 1):
        return first
    somebody = tokens.has(comma - 1, Tag.ROLE | Tag.SOURCE) or is_owner(tokens, comma - 2)
    return comma + 1 if somebody and comma < after else first
