"""Where a person's name begins and ends in a row of capitalised words.

Apart from the subjects (`nominative`), because every look for names asks this, wherever in a clause they stand.
"""

from summarize.case_endings import POSSESSIVES, is_family_name, without_case
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.language_kinds import is_cased_final
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import (
    ENDS_NOUN,
    HEAD,
    IN_OR_FROM,
    closes_patronymic,
    hangs_case,
    is_cased_acronym,
    is_cased_body,
    is_common,
    is_elsewhere,
    is_initial_stop,
    is_known_word,
    is_listed_place,
    is_oblique,
    is_owned_noun,
    is_owner,
    is_uncounted_common,
    is_uncounted_place,
    opens_body_of_several,
    opens_place,
)
from summarize.quotations.turkic.cases import Case, case_of
from summarize.quotations.turkic.phrase_parts import (
    belongs_to_next,
    describes_next,
    is_bare_word,
    is_object_participle,
)
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_NAME_WORDS = 2


def bare_name(tokens: Tokens, start: int, after: int) -> int:
    """Where a person's name begins in a run of capitalised words; `after` where it is no name.

    A word in a case stands in front of it (`Астанада Әлиев`), an occupation may, and a word that says
    where something is or what somebody has is no name at all (`Фейсбуктагы`, `Үкіметінде`).
    """
    if is_cased_final(tokens):
        while start < after - 1 and _has_case(tokens, start):
            start += 1
        for index in range(after - 2, start, -1):
            if IN_OR_FROM.search(tokens.form[index]) and is_oblique(tokens, index):
                start = index + 1  # Батыс Вирджинияда Трамп
                break
        if start < after and (
            is_elsewhere(tokens, after - 1)
            or case_of(tokens, after - 1) & Case.NO_NAME
            or _is_hung(tokens, after - 1)
        ):
            return after
        if any(opens_place(tokens, index) for index in range(start + 1, after)):
            return after  # Бас Ассамблеяда Солтүстік Корея
        body = after - start == _NAME_WORDS and not tokens.vocabulary.hangs_cases
        if body and _opens_listed_body(tokens, start):
            return after  # депутат Жогорку Кеңештин жыйынында
        common = is_common(tokens, start) or describes_next(tokens, start)
        if after - start == 1 and (
            (common and not _is_addressed(tokens, start))
            or is_listed_place(tokens, start)
            or is_uncounted_place(tokens, start)
            or is_uncounted_common(tokens, start)
            or (tokens.has(start - 1, _ROLE) and is_cased_body(tokens, start))
            or (tokens.vocabulary.hangs_cases and is_owner(tokens, start))
        ):
            return after  # Бас прокуратура; Президент Астанаға
    # `Агроном Сәуле Бектұрова`: three words that open a sentence and no middle name.
    opens = after - start == _NAME_WORDS + 1 and not tokens.has(start - 1, _WORD)
    opens = opens and tokens.has(start + 1, _WORD)  # unlike K. Hacıyev
    if not opens or closes_patronymic(tokens, after - 1):
        return start  # Бегимай Токтогул кызы
    surnames = [bool(case_of(tokens, index) & Case.FAMILY) for index in range(start, after)]
    return start + 1 if surnames == [False, False, True] else start


def opens_place_behind(tokens: Tokens, after: int, index: int) -> bool:
    """Whether a place or a body in a case opens right behind somebody: `Трамп [Ақ] үйде`, `депутат [Жогорку] Кеңештин жыйынында`."""
    if after != index or not tokens.has(index, _CAPITAL) or tokens.vocabulary.hangs_cases:
        return False
    if not tokens.has(index - 1, _CAPITAL | _ROLE) or not tokens.has(index + 1, _WORD):
        return False
    if tokens.has(index - 1, Tag.NOT_PERSON) or tokens.has(index, HEAD):
        return False  # Ўзбекистон [Республикаси] Президентлигига номзод
    if tokens.has(index + 1, _CAPITAL):
        return _opens_listed_body(tokens, index)
    listed = tokens.form[index] in tokens.vocabulary.lexicon.common_words
    adjective = tokens.can_be(index, WordClass.MOSTLY_ADJECTIVE) and is_known_word(tokens, index)
    cased = is_oblique(tokens, index + 1) or is_owner(tokens, index + 1)
    return cased and (listed or adjective)


def _opens_listed_body(tokens: Tokens, index: int) -> bool:
    """Whether a word that is listed as no name has the rest of a body's name in a case behind it: Жогорку Кеңештин."""
    case = case_of(tokens, index + 1)
    listed = tokens.form[index] in tokens.vocabulary.lexicon.common_words
    cased = bool(case & (Case.OWNER | Case.OBLIQUE)) and not case & Case.FAMILY
    if not listed or not cased or not tokens.has(index + 1, _CAPITAL):
        return False
    # Olim Sadovning: a given name may be a word, too.
    return not (_is_of_family(tokens, index + 1) or tokens.has(index, _ROLE))


def _is_of_family(tokens: Tokens, index: int) -> bool:
    """Whether what is left of a word without its case is a surname: Sadovning."""
    word = tokens.slice(index, index + 1)
    return is_family_name(without_case(word, tokens.vocabulary.code, governed=True))


def _is_hung(tokens: Tokens, index: int) -> bool:
    """Whether a word of Latin letters has a case behind its hyphen, as no one's name has: Instagram-да."""
    stem, _, ending = tokens.form[index].rpartition("-")
    return bool(stem) and ending in tokens.vocabulary.oblique_endings


def _has_case(tokens: Tokens, index: int) -> bool:
    """Whether a word in front of a name is an owner, or has a case: `Астанада [Әлиев]`, unlike `artist Zərifə Quliyeva`.

    What stands right behind an office is the name of who has it, unless it says where.
    """
    if is_owner(tokens, index):
        return True
    held = tokens.has(index - 1, _ROLE) and not tokens.has(index - 1, _CAPITAL)
    place = IN_OR_FROM.search(tokens.form[index]) or is_uncounted_place(tokens, index)
    return (not held or bool(place)) and is_oblique(tokens, index)


def _is_addressed(tokens: Tokens, index: int) -> bool:
    """Whether a title or an office stands in front of a bare word, which then is a surname: Prof. Dr. Görür, Bakan Güler."""
    before = index - 1
    while before > 0 and is_initial_stop(tokens, before):
        before -= 1
    titled = tokens.has(before, _TITLE) and tokens.has(before, _CAPITAL)
    # What is an office's own and has a capital is somebody's: Bakan [Onayı].
    owned = tokens.form[index].endswith(POSSESSIVES.get(tokens.vocabulary.code, ("-",)))
    goes_on = tokens.has(index + 1, _WORD) and not (
        tokens.has(index + 1, Tag.SAY) or _begins_what_is_said(tokens, index + 1)
    )
    held = tokens.has(before, _ROLE) and not owned and not goes_on
    return (titled or held) and not is_owner(tokens, index) and not is_oblique(tokens, index)


def _begins_what_is_said(tokens: Tokens, index: int) -> bool:
    """Whether a Turkish word goes on behind a subject and is no noun that the word in front is of: Bakan Kurum [ise], [yeni]."""
    vocabulary = tokens.vocabulary
    if not vocabulary.hangs_cases or tokens.has(index, _CAPITAL):
        return False
    noun = tokens.can_be(index, WordClass.MOSTLY_NOUN) or not tokens.word[index]
    return tokens.form[index] in vocabulary.topical or not (
        noun or is_owned_noun(vocabulary, tokens.form[index])
    )


def ends_full_name(tokens: Tokens, index: int) -> bool:
    """Whether a person's name ends at `index` although a capitalised word follows: `Жапаров Тоқаев`."""
    patronymics = tokens.vocabulary.patronymics or ("-",)
    if tokens.form[index] in tokens.vocabulary.filiation and tokens.has(index - 1, _CAPITAL):
        return not tokens.has(index + 1, _CAPITAL) or not case_of(tokens, index + 1) & Case.FAMILY
    behind = tokens.form[index + 1] if index + 1 < len(tokens) else ""
    if not behind:
        return False
    if is_cased_final(tokens) and tokens.has(index, _CAPITAL) and _opens_another(tokens, index):
        return True
    if tokens.form[index].endswith(patronymics) and case_of(tokens, index + 1) & Case.FAMILY:
        return False  # between given name and surname: Ерлан Болатұлы Сағынов
    fathers = tokens.has(index + 1, _CAPITAL)
    fathers = fathers and tokens.is_form(index + 3, tokens.vocabulary.filiation)
    if fathers or is_given_behind_office(tokens, index):
        # Karimov Olim Anvar o'g'li; Metin Karaca: a given name may end as a surname does.
        return False
    return (
        is_cased_final(tokens)
        and tokens.has(index - 1, _CAPITAL)
        and bool(case_of(tokens, index) & Case.FAMILY)
        and not behind.endswith(patronymics)
    )


def _opens_another(tokens: Tokens, index: int) -> bool:
    """Whether what no name goes on with stands behind a capitalised word, or its own case ends the name.

    Анвар Солиҳ [Ўзбекистон], Анвар Солиҳ [БМТнинг], Анвар Қодировнинг [Бухоро], Айгүл Бейшен [Мамлекет] башчысынын.
    """
    behind = index + 1
    land = tokens.has(behind, Tag.NOT_PERSON) and tokens.has(behind, _CAPITAL)
    if land or is_cased_acronym(tokens, behind) or _is_owning_surname(tokens, index):
        return True
    return tokens.has(index - 1, _CAPITAL) and _opens_office_of_state(tokens, behind)


def _opens_office_of_state(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word that is listed as no name has an office or a body behind it: Мемлекет басшысы."""
    common = tokens.has(index, _CAPITAL) and tokens.form[index] in (
        tokens.vocabulary.lexicon.common_words
    )
    return common and tokens.has(index + 1, HEAD) and not tokens.has(index + 1, _CAPITAL)


def _is_owning_surname(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word is a surname in the case of an owner, of whom what follows is no part."""
    if not tokens.has(index + 1, _CAPITAL) or not case_of(tokens, index) & Case.OWNER:
        return False
    word = tokens.slice(index, index + 1)
    stem = without_case(word, tokens.vocabulary.code, governed=True)
    return stem != word and is_family_name(stem) and not case_of(tokens, index) & Case.FAMILY


def is_given_behind_office(tokens: Tokens, index: int) -> bool:
    """Whether a given name stands behind an office, whatever it ends in: Müdürü [Metin] Karaca, Doktor [Ekin] Can.

    Known as one, or with one more word in front of a comma where every case has an apostrophe.
    """
    if not tokens.has(index - 1, _ROLE) or not tokens.has(index, _CAPITAL):
        return False
    if gender_of_given_name(tokens.slice(index, index + 1)) is not None:
        return True
    pair = tokens.has(index + 1, _CAPITAL) and tokens.has(index + 2, Tag.COMMA)
    return pair and tokens.vocabulary.hangs_cases and "'" not in tokens.form[index + 1]


def is_called_so(tokens: Tokens, after: int, index: int) -> bool:
    """Whether a head stands behind somebody whose name ends at `after`, and who is said to be called so: `Наргиза исмли аёл [полиция] …`."""
    words, person = tokens.vocabulary, index - 1
    named = tokens.has(after - 1, _CAPITAL) and tokens.is_form(after, words.naming)
    return named and after < person and tokens.form[person] in words.people


def opens_office_of_another(tokens: Tokens, index: int) -> bool:
    """Whether a bare office behind a surname is that of whose name follows: `деді Бекова [судья] Асан Серіковке`."""
    bare = tokens.has(index, _ROLE) and not tokens.has(index, _CAPITAL | _TITLE)
    owned = tokens.form[index].endswith(POSSESSIVES.get(tokens.vocabulary.code, ("-",)))
    return bare and not owned and tokens.has(index + 1, _CAPITAL)


def names_body_of_several(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised noun is what several in front of it have, and not a name: Mimarlar [Odası]."""
    owned = tokens.form[index].endswith(POSSESSIVES.get(tokens.vocabulary.code, ("-",)))
    known = tokens.can_be(index, WordClass.NAME) or (
        gender_of_given_name(tokens.slice(index, index + 1)) is not None
    )
    return owned and tokens.has(index - 1, _CAPITAL) and not known


def opens_next(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word goes with what follows it: an owner's, or one that describes it.

    `Президент Жаңақала әкімі туралы`, `Прада Жоғарғы сотқа`.
    """
    if closes_patronymic(tokens, index):
        return False  # Ерлан Болат ұлы: great, too
    noun = tokens.has(index + 1, _ROLE | Tag.GROUP) and not tokens.has(index + 1, _CAPITAL | _TITLE)
    owned = noun and is_owned_noun(tokens.vocabulary, tokens.form[index + 1])
    if owned or opens_body_of_several(tokens, index):
        return True
    if "'" in tokens.form[index] and belongs_to_next(tokens, index):
        return True  # SMA'lı çocuklar
    describes = is_common(tokens, index) and tokens.can_be(index, WordClass.ADJECTIVE)
    land = tokens.has(index + 1, Tag.NOT_PERSON) and tokens.has(index + 1, _CAPITAL)
    if land and is_uncounted_common(tokens, index) and tokens.has(index - 1, _CAPITAL):
        return True  # Fazil Ağamalı Yeni Azərbaycan Partiyası
    if not describes or not tokens.has(index - 1, _CAPITAL):
        return False
    # Ayşe Demir, …: a surname may be an adjective too, which has its noun behind it.
    return tokens.has(index + 1, _CAPITAL) or (
        tokens.has(index + 1, _WORD)
        and not tokens.has(index + 1, ENDS_NOUN)
        and not is_object_participle(tokens, index + 1)
    )


def says_where(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word belongs to a place of two words behind a name: `G‘arbiy Virjiniyada`.

    Or is a Turkish place that is known, behind a surname: `Erdoğan Ankara'da`.
    """

    def given(index: int) -> bool:  # Andriy Sibiga
        return gender_of_given_name(tokens.slice(index, index + 1)) is not None

    def places(adjective: int) -> bool:
        return (
            tokens.has(adjective, _CAPITAL)
            and tokens.has(adjective + 1, _CAPITAL)
            and (
                (tokens.can_be(adjective, WordClass.MOSTLY_ADJECTIVE) and not given(adjective))
                or opens_place(tokens, adjective)
            )
            and is_oblique(tokens, adjective + 1)
        )

    if not tokens.has(index - 1, _CAPITAL):
        return False
    hung = hangs_case(tokens, index)
    if hung and IN_OR_FROM.search(tokens.form[index]) and is_listed_place(tokens, index):
        return not given(index - 1)
    return places(index) or places(index - 1)


def is_whole_name_of_owner(tokens: Tokens, index: int) -> bool:
    """Whether a lone given name goes on with its owner's surname, and more is theirs: `Асан [Үсеновдун] адвокаты`."""
    first = index - 1
    opens = tokens.has(first, _CAPITAL) and not tokens.has(first - 1, _CAPITAL)
    if not opens or not tokens.has(index, _CAPITAL) or not is_bare_word(tokens, index + 1):
        return False
    if gender_of_given_name(tokens.slice(first, index)) is None:
        return False
    return _is_of_family(tokens, index)


def is_land_behind_name(tokens: Tokens, index: int) -> bool:
    """Whether an owner is a land right behind a name of two words: `Борис Джонсон [Ресейдің] Еуропадан`."""
    if not all(tokens.has(i, _CAPITAL) for i in range(index - 2, index + 1)):
        return False
    form, words = tokens.form[index], tokens.vocabulary
    stems = (form.removesuffix(ending) for ending in words.genitive_endings)
    return any(stem != form and words.tags_of(stem) & Tag.NOT_PERSON for stem in stems)
