"""Where the name of a person begins in a run of capitalised words, behind whom or what his office belongs to."""

from collections.abc import Sequence

from summarize.declension import (
    Reading,
    are_syllables,
    governed_by,
    is_body_of,
    is_genitive_place,
    is_place_attribute,
    nominatives_of_genitive,
    owners_of_offices,
    readings,
)
from summarize.quotations.declined.cases import is_given_name_of_both, is_oblique, may_be_owner
from summarize.quotations.declined.words import (
    agree,
    goes_with_script,
    is_acronym,
    is_common_noun,
    is_foreign,
    is_initial,
    is_known_adjective,
    is_of_several_owners,
    is_only_nominative,
    is_sure_oblique,
    is_surname,
    is_thing,
    opens_with_given_name,
    readings_of,
)
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import closes_patronymic
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_ROLE = Tag.ROLE
_PREPOSITION = Tag.PREPOSITION
_NAME_AND_OWNER = 4
"""Words of a name and a surname behind those of somebody else."""
_SYLLABLES = 3
"""Words of a Korean or Chinese name."""
_SHORTEST_PLACE = 5
"""Letters of a place that is told from a given name by its ending."""
_LONGEST_RUN = 16
"""Capitalised words in front of a surname that are looked at; a list in capitals has thousands."""


def start_of_name(tokens: Tokens, start: int, after: int) -> int:
    """Where the name of a person begins in a run of capitalised words `[start, after)`.

    In front may stand what a role belongs to, a body or a place: `Мажилиса Токаев`, `США Нед Прайс`.
    Its words differ from the name's in script, or they don't agree with it in gender and case.
    `after` when it is no name at all.
    """
    start = max(start, after - _LONGEST_RUN)
    if _ends_in_syllables(tokens, start, after):
        return after - _SYLLABLES  # министр иностранных дел Северной Кореи [Ри Ён Хо]
    home = after - start == 1 and _is_home(tokens, start)
    if home or _is_place(tokens, start, after) or _is_what_role_is_of(tokens, start, after):
        return after
    found = _start_of_agreeing(tokens, start, after)
    return after if found > start and _is_place(tokens, found, after) else found


def _ends_in_syllables(tokens: Tokens, start: int, after: int) -> bool:
    """Whether the last three words of a longer run are a Korean or Chinese name, which nothing else is part of."""
    first = after - _SYLLABLES
    if first <= start or not all(tokens.has(index, _CAPITAL) for index in range(start, after)):
        return False
    return are_syllables([tokens.slice(index, index + 1) for index in range(first, after)])


def _start_of_agreeing(tokens: Tokens, start: int, after: int) -> int:
    """Where the words of a run begin that are one name by their gender, case and script."""
    last = after - 1
    while start < after and is_common_noun(tokens, start):
        start += 1
    if start >= last:
        return start
    for index in (i for i in range(last - 1, start - 1, -1) if tokens.has(i, _WORD)):
        titled = is_foreign(tokens, index) and is_foreign(tokens, last)  # сообщила USA Today
        if (is_acronym(tokens, index) and not titled) or not goes_with_script(tokens, index, last):
            start = index + 1
            # szef MSZ Ukrainy [Andrij Lunar]
            landed = last - start > 1 and not opens_with_given_name(tokens, start)
            start += bool(landed and is_acronym(tokens, index) and may_be_owner(tokens, start))
            break
    start = _behind_owner(tokens, _behind_others(tokens, start, last), last)
    start += last - start == 1 and is_place_in_front(tokens, start)
    # Behind a role even one last word may be all of the name: `жительница Покровска Наталья`.
    end = after if tokens.has(start - 1, _ROLE) else last
    start = _behind_governed(tokens, start, last)
    found = [
        i
        for i in range(start, end)
        if opens_with_given_name(tokens, i) and not closes_patronymic(tokens, i + 1)
    ]
    if not found and last - start > 1 and tokens.has(start - 1, _ROLE):
        # kouče Slovácka [Martina Lunáka]
        found = [
            i
            for i in range(start + 1, last)
            if tokens.has(i, _WORD)
            and is_given_name_of_both(readings_of(tokens, i, i + 1))
            and agree(tokens, i, after)
        ]
    own = len(found) > 1 and is_only_nominative(tokens, found[0], found[0] + 1)  # Дархан Сатыбалды
    others = len(found) > 1 and not own and not agree(tokens, found[0], after)
    if others and agree(tokens, found[-1], after):
        return found[-1]  # адвокат Анны Ручьёвой Ольга Карпова
    given = found[0] if found else start
    if given > start and not agree(tokens, start, after):
        return given
    if given > start and (
        given > start + 1
        or not is_surname(tokens, start)
        or (given < last and not tokens.form[last].endswith(tokens.vocabulary.patronymics))
    ):
        return given  # Кемеровчанин Дмитрий Ручьёв, unlike Иванов Иван Петрович
    while start < last and not (found or is_initial(tokens, start) or agree(tokens, start, after)):
        start += 1
    return start


def _is_place(tokens: Tokens, start: int, after: int) -> bool:
    """Whether a run is an adjective and a noun, neither of which is a name: Северная Корея."""
    if after - start != 2:
        return False
    known = tokens.word[start]
    told = known & WordClass.MOSTLY_ADJECTIVE and not known & WordClass.GUESSED
    told = told or is_known_adjective(tokens, start)
    plain = known & WordClass.MOSTLY_ADJECTIVE and is_place_attribute(
        tokens.form[start], tokens.vocabulary.code
    )
    return (
        bool(told or plain)
        and not known & (WordClass.NAME | WordClass.NOUN)
        and not any(opens_with_given_name(tokens, i) for i in range(start, after))
        and not is_given_name_of_both(readings_of(tokens, start, start + 1))  # Романа Савчука
        and not is_surname(tokens, start + 1)
    )


def _behind_owner(tokens: Tokens, start: int, last: int) -> int:
    """Past the country, town or body that an office belongs to: президент [Польши] Лугов, premijer [Velike Britanije] Lovrić."""
    if start >= last or not (owners := owners_of_offices(tokens.vocabulary.code)):
        return start
    if last - start > 1 and "_".join(tokens.form[start : start + 2]) in owners:
        return start + 2
    return start + is_owner_of_office(tokens, start)


def is_owner_of_office(tokens: Tokens, index: int) -> bool:
    """Whether a word is a country, town or body that offices are of, and no given name."""
    listed = tokens.form[index] in owners_of_offices(tokens.vocabulary.code)
    return listed and not opens_with_given_name(tokens, index)


def _behind_others(tokens: Tokens, start: int, last: int) -> int:
    """Past a place, `глава МВД Украины Зорян Шалько`, or a surname, `с Павлом Ручьёвым Карпов`."""
    while start < last and tokens.has(start, Tag.NOT_PERSON):
        start += 1
    start += start < last and _is_led_by(tokens, start)  # šéfa Pirátů Jana Nováka
    for index in range(last - 1, start - 1, -1):
        if closes_patronymic(tokens, index + 2):
            return start  # Ильхама [Гейдар] оглы Алиева
        if is_sure_oblique(tokens, index) and is_only_nominative(tokens, index + 1, last + 1):
            return index + 1
    if _are_two_names(tokens, start, last):
        return last - 1
    if opens_with_given_name(tokens, last):
        whose = last - start == 1 and opens_with_given_name(tokens, start - 1)
        return last if whose else start  # жена Николая Лугова Наталья
    if last - start > 1 and is_thing(tokens, start) and may_be_owner(tokens, start + 1):
        return start + 2  # эксперт из Университета Озёрска Тиффани Нг
    return start


def is_place_in_front(tokens: Tokens, index: int) -> bool:
    """Whether a word behind a role is the town or the club of whose surname follows: мэр [Казани] Лугов.

    It ends as no given name does, or the text has its nominative as well; what is a given name, too, does
    not agree with the surname: тренер [Спартака] Лугов.
    """
    code = tokens.vocabulary.code
    if not tokens.has(index - 1, _ROLE):
        return False
    return is_owner_of_office(tokens, index) or _is_unlisted_place(tokens, index, code)


def _is_unlisted_place(tokens: Tokens, index: int, code: str) -> bool:
    """Whether a word tells by its ending, or by its nominative elsewhere, that it is a place and no given name."""
    if "n" not in _cases_of(readings_of(tokens, index + 1, index + 2)):
        return False
    if opens_with_given_name(tokens, index):
        own = _cases_of(readings_of(tokens, index, index + 1))
        return "g" in own and "n" not in own and not agree(tokens, index, index + 2)
    word = tokens.slice(index, index + 1)
    if len(word) < _SHORTEST_PLACE:
        return False
    if is_genitive_place(tokens.form[index], code):
        return True
    written = [n for n in nominatives_of_genitive(word, code) if tokens.is_written(n, index)]
    return bool(written) and not _is_given_elsewhere(tokens, written, index + 1)


def _is_given_elsewhere(tokens: Tokens, given: Sequence[str], surname: int) -> bool:
    """Whether the text has words as the given name of a surname that stands here in a case: нардепа [Эрулана] Кокулова."""
    bases = {each.base[0] for each in readings_of(tokens, surname, surname + 1)}
    return any(tokens.is_written(f"{name} {base}", surname) for name in given for base in bases)


def _cases_of(found: Sequence[Reading]) -> frozenset[str]:
    """All cases of some readings."""
    return frozenset().union(*(each.cases for each in found))


def _is_led_by(tokens: Tokens, start: int) -> bool:
    """Whether a word is whom the office in front leads, and a name follows: šéfa [Pirátů] Jana Nováka."""
    if not tokens.has(start - 1, _ROLE) or not is_of_several_owners(tokens, start):
        return False
    return opens_with_given_name(tokens, start + 1) or is_surname(tokens, start + 1)


def _are_two_names(tokens: Tokens, start: int, last: int) -> bool:
    """Whether an owner's whole name stands in front of a whole name: мать [Ернара Болата] Жанара Осмонова.

    One name has three words, of which the second or the third is a patronymic, or no surname's ending.
    """
    if last - start < _NAME_AND_OWNER - 1 or not is_surname(tokens, last):
        return False
    patronymics, code = tokens.vocabulary.patronymics, tokens.vocabulary.code
    if any(tokens.form[i].endswith(patronymics) for i in range(start, last)):
        return False
    owner = [tokens.slice(i, i + 1) for i in range(last - 3, last - 1)]
    return all(
        any("g" in found.cases and found.base != (word,) for found in readings([word], code))
        for word in owner
    )


def _is_what_role_is_of(tokens: Tokens, start: int, after: int) -> bool:
    """Whether a run behind a role is of whom or of what that one has: `kouč [Ostravanů]`, `prezes [Górnika Zabrze]`.

    A club stands there in the genitive with its town, which may look like two words of one name, and the
    text has its base form as well.
    """
    code = tokens.vocabulary.code
    if is_body_of(tokens.form[start:after], code) and not any(
        opens_with_given_name(tokens, i) for i in range(start, after)
    ):
        return tokens.has(start - 1, _WORD)  # rzecznik [Prokuratury Krajowej]
    if not tokens.has(start - 1, _ROLE):
        return _is_title(tokens, start, after)
    if after - start == 1 and is_acronym(tokens, start):
        return True  # szef [MSZ]
    if is_oblique(tokens, start - 1):
        return False
    word = tokens.slice(start, start + 1)
    if after - start == 1:
        return is_of_several_owners(tokens, start)
    return (
        after - start == 2
        and not any(opens_with_given_name(tokens, i) for i in range(start, after))
        and not is_surname(tokens, after - 1)
        and agree(tokens, start, after)
        and any(
            "g" in reading.cases
            and reading.base[0] != word
            and tokens.is_written(reading.base[0], start)
            for reading in readings([word], code)
        )
    )


def _is_title(tokens: Tokens, start: int, after: int) -> bool:
    """Whether an attribute and a noun behind a party or a band call that, and nobody: партии [Справедливая Россия]."""
    if after - start != 2 or not tokens.is_form(start - 1, tokens.vocabulary.works):
        return False
    named = any(opens_with_given_name(tokens, i) for i in range(start, after))
    described = tokens.can_be(start, WordClass.ADJECTIVE) and not is_surname(tokens, start)
    return described and not named and not is_surname(tokens, after - 1)


def _is_home(tokens: Tokens, place: int) -> bool:
    """Whether one word tells where somebody lives whom nobody names: жительница [Костаная], unlike `жительница Анна`."""
    words, role = tokens.vocabulary, place - 1
    lives = tokens.is_form(role, words.posted_roles) and tokens.is_form(role, words.unnamed_roles)
    return lives and not opens_with_given_name(tokens, place)


def _behind_governed(tokens: Tokens, start: int, last: int) -> int:
    """Past the place that a preposition governs, where the name goes on in another case."""
    code = tokens.vocabulary.code
    governed = governed_by(tokens.form[start - 1], code) if start else frozenset()
    if not governed or not tokens.has(start - 1, _PREPOSITION):
        return start
    found = readings_of(tokens, start, last + 1)
    inside = tokens.is_form(start - 1, tokens.vocabulary.place_prepositions)
    place = inside and not opens_with_given_name(tokens, start)
    if not place and any(one.cases & governed and one.rank <= len(one.base) for one in found):
        return start
    return next(
        (
            index
            for index in range(start + 1, last + 1)
            if any("n" in one.cases for one in readings_of(tokens, index, last + 1))
        ),
        start,
    )
