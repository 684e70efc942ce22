"""Names in a declining language as they stand in a text: where they begin, and in which case.

Apart from `people` because only languages with declined names ask for it; what a form can be is the
business of `declension`, this looks at the words around the name.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from summarize.declension import (
    Form,
    Reading,
    bases_of_several,
    can_be_owner,
    genitive_plural_endings,
    genitives_of_adjective,
    given_gender,
    governed_by,
    is_body_of,
    is_genitive_attribute,
    is_genitive_thing,
    is_oblique_noun,
    is_of_several_agents,
    is_only_of_several_people,
    is_out_of,
    is_place_attribute,
    is_possessive_name,
    looks_like_adjective,
    plural_endings,
    readings,
    womens_offices,
)
from summarize.declension.nouns import base_phrase, is_one
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import closes_patronymic
from summarize.quotations.vocabulary import Tag, Vocabulary
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_ROLE = Tag.ROLE
_QUOTED = Tag.QUOTED
_PREPOSITION = Tag.PREPOSITION
_PARTS_CLAUSES = Tag.CONJUNCTION | Tag.SAY | Tag.TIME | Tag.COORDINATING
_OBLIQUE_MAN = WordClass.OBLIQUE | WordClass.MASCULINE
_TELLS_OBLIQUE = _OBLIQUE_MAN | WordClass.GUESSED
_NOUN = Tag.SOURCE
_NO_ADJECTIVE = (
    Tag.SOURCE | Tag.PREPOSITION | Tag.ARTICLE | Tag.POSSESSIVE | Tag.ADVERB | Tag.TIME
)  # fmt: skip
_DETERMINER = Tag.ARTICLE | Tag.POSSESSIVE
_SKIPPED = Tag.ROLE | Tag.TITLE | Tag.ARTICLE | Tag.ADVERB
_NO_ATTRIBUTE = (
    Tag.CONJUNCTION | Tag.COORDINATING | Tag.PREPOSITION | Tag.ARTICLE | Tag.OBLIQUE | Tag.PRONOUN
    | Tag.AUXILIARY | Tag.NEGATION | Tag.THAT | Tag.WHETHER | Tag.SAY | Tag.JUDGE | Tag.TIME
)  # fmt: skip
_OTHER_CASES = frozenset("gdail")
_GENITIVE = frozenset("g")
_NOMINATIVE = frozenset("n")
_ACCUSATIVE = frozenset("a")
_ALL_CASES = frozenset("ngdail")
_LONGEST_ACRONYM = 6
_SHORTEST_ADJECTIVE = 4
_FARTHEST_GOVERNOR = 6
_LONGEST_PHRASE = 4
_LONGEST_ROLE = 9
_DUTIES = 2
"""Words that say that somebody only has the duties of an office: исполняющий обязанности."""
_LONGEST_FAMILIAR = 3
_FARTHEST_FORMER = 3
_FAR = 3_000
"""Tokens on either side within which a text tells more of a name."""
_NAME_AND_OWNER = 4
"""Words of a name and a surname behind those of somebody else."""
_LONGEST_RUN = 16
"""Capitalised words in front of a surname that are looked at; a list in capitals has thousands."""
_PLURALS = ("ы", "и", "і")
_ENDS_OF_PLACE = "еиуіїюeiuyů"
_DROPPED = {
    "ru": [(re.compile(r"ь?ц(?:а|у|ем|ом|е)$"), "ец")],
    "uk": [
        (re.compile(r"ц(?:я|ю|еві|ем|і)$"), "ець"),
        (re.compile(r"ар(?:я|ю|еві|ем|і)$"), "ар"),
    ],
    "pl": [
        (re.compile(r"ńc(?:a|owi|em|u)$"), "niec"),
        (re.compile(r"sł(?:a|owi|em)$"), "seł"),
        (re.compile(r"wc(?:a|owi|em|u)$"), "wiec"),
        (re.compile(r"łk(?:a|owi|iem|u)$"), "łek"),
    ],
    "cs": [(re.compile(r"c(?:e|i|em)$"), "ec")],
}
"""Roles that lose a vowel, or have a soft ending, in all cases but the nominative: владельца, секретаря."""


def is_possessive(tokens: Tokens, index: int) -> bool:
    """Whether a name says whose the noun behind it is: `Holubova sestra`."""
    if not is_possessive_name(tokens.form[index], tokens.vocabulary.code):
        return False
    return tokens.has(index + 1, _WORD) and not tokens.has(index + 1, _NO_ATTRIBUTE | _CAPITAL)


def start_of_name(tokens: Tokens, start: int, after: int) -> int:
    """Where the name of a person begins in a run of capitalised words `[start, after)`.

    In front may stand what a role belongs to, a body or a place: `Мажилиса Токаев`, `США Нед Прайс`.
    Its words differ from the name's in script, or they don't agree with it in gender and case.
    `after` when it is no name at all.
    """
    start = max(start, after - _LONGEST_RUN)
    if _is_place(tokens, start, after) or _is_what_role_is_of(tokens, start, after):
        return after
    found = _start_of_agreeing(tokens, start, after)
    return after if found > start and _is_place(tokens, found, after) else found


def _start_of_agreeing(tokens: Tokens, start: int, after: int) -> int:
    """Where the words of a run begin that are one name by their gender, case and script."""
    last = after - 1
    while start < after and is_common_noun(tokens, start):
        start += 1
    if start >= last:
        return start
    for index in (i for i in range(last - 1, start - 1, -1) if tokens.has(i, _WORD)):
        if _is_acronym(tokens, index) or _is_latin(tokens, index) != _is_latin(tokens, last):
            start = index + 1
            # szef MSZ Ukrainy [Andrij Lunar]
            landed = last - start > 1 and not opens_with_given_name(tokens, start)
            start += bool(landed and _is_acronym(tokens, index) and may_be_owner(tokens, start))
            break
    start = _behind_others(tokens, start, last)
    # Behind a role even one last word may be all of the name: `жительница Покровска Наталья`.
    end = after if tokens.has(start - 1, _ROLE) else last
    start = _behind_governed(tokens, start, last)
    found = [
        i
        for i in range(start, end)
        if opens_with_given_name(tokens, i) and not closes_patronymic(tokens, i + 1)
    ]
    if len(found) > 1 and not _agree(tokens, found[0], after) and _agree(tokens, found[-1], after):
        return found[-1]  # адвокат Анны Ручьёвой Ольга Карпова
    given = found[0] if found else start
    if given > start and not _agree(tokens, start, after):
        return given
    if given > start and (
        given > start + 1
        or not is_surname(tokens, start)
        or (given < last and not tokens.form[last].endswith(tokens.vocabulary.patronymics))
    ):
        return given  # Кемеровчанин Дмитрий Ручьёв, unlike Иванов Иван Петрович
    while start < last and not (found or _agree(tokens, start, after)):
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
        and not is_surname(tokens, start + 1)
    )


def _behind_others(tokens: Tokens, start: int, last: int) -> int:
    """Past a place, `глава МВД Украины Зорян Шалько`, or a surname, `с Павлом Ручьёвым Карпов`."""
    while start < last and tokens.has(start, Tag.NOT_PERSON):
        start += 1
    start += start < last and _is_led_by(tokens, start)  # šéfa Pirátů Jana Nováka
    for index in range(last - 1, start - 1, -1):
        if closes_patronymic(tokens, index + 2):
            return start  # Ильхама [Гейдар] оглы Алиева
        if _is_sure_oblique(tokens, index) and _is_only_nominative(tokens, index + 1, last + 1):
            return index + 1
    if _are_two_names(tokens, start, last):
        return last - 1
    if opens_with_given_name(tokens, last):
        whose = last - start == 1 and opens_with_given_name(tokens, start - 1)
        return last if whose else start  # жена Николая Лугова Наталья
    if last - start > 1 and is_thing(tokens, start) and may_be_owner(tokens, start + 1):
        return start + 2  # эксперт из Университета Озёрска Тиффани Нг
    return start


def _is_led_by(tokens: Tokens, start: int) -> bool:
    """Whether a word is whom the office in front leads, and a name follows: šéfa [Pirátů] Jana Nováka."""
    if not tokens.has(start - 1, _ROLE) or not _is_of_several_owners(tokens, start):
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


def is_known_adjective(tokens: Tokens, index: int) -> bool:
    """Whether a word that counts don't have is an adjective by its genitive, which they have: Biały, białego."""
    form, vocabulary = tokens.form[index], tokens.vocabulary
    if not tokens.can_be(index, WordClass.GUESSED) or len(form) < _SHORTEST_ADJECTIVE:
        return False
    found = (vocabulary.classes.of(each) for each in genitives_of_adjective(form, vocabulary.code))
    return any(each & WordClass.MOSTLY_ADJECTIVE and not each & WordClass.GUESSED for each in found)


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
        return False
    if after - start == 1 and _is_acronym(tokens, start):
        return True  # szef [MSZ]
    if is_oblique(tokens, start - 1):
        return False
    word = tokens.slice(start, start + 1)
    if after - start == 1:
        return _is_of_several_owners(tokens, start)
    return (
        after - start == 2
        and not any(opens_with_given_name(tokens, i) for i in range(start, after))
        and not is_surname(tokens, after - 1)
        and _agree(tokens, start, after)
        and any(
            "g" in reading.cases
            and reading.base[0] != word
            and tokens.is_written(reading.base[0], start)
            for reading in readings([word], code)
        )
    )


def _is_of_several_owners(tokens: Tokens, index: int) -> bool:
    """Whether a word is in the genitive of several, as a party's members are: šéf [Pirátů]."""
    code, word = tokens.vocabulary.code, tokens.slice(index, index + 1)
    endings = (each for each in genitive_plural_endings(code) if word.endswith(each))
    return any(not given_gender(word.removesuffix(each), code) for each in endings)


def is_thing(tokens: Tokens, index: int) -> bool:
    """Whether a word is known to be a common noun in an oblique case: Университета, округа."""
    known = tokens.word[index]
    return bool(known & WordClass.OBLIQUE and known & WordClass.MOSTLY_NOUN) and not known & (
        WordClass.NAME | WordClass.GUESSED
    )


def _behind_governed(tokens: Tokens, start: int, last: int) -> int:
    """Past the place that a preposition governs, where the name goes on in another case."""
    code = tokens.vocabulary.code
    governed = governed_by(tokens.form[start - 1], code) if start else frozenset()
    if not governed or not tokens.has(start - 1, _PREPOSITION):
        return start
    found = _readings_of(tokens, start, last + 1)
    inside = tokens.is_form(start - 1, tokens.vocabulary.place_prepositions)
    place = inside and not opens_with_given_name(tokens, start)
    if not place and any(one.cases & governed and one.rank <= len(one.base) for one in found):
        return start
    return next(
        (
            index
            for index in range(start + 1, last + 1)
            if any("n" in one.cases for one in _readings_of(tokens, index, last + 1))
        ),
        start,
    )


def _readings_of(tokens: Tokens, first: int, after: int) -> tuple[Reading, ...]:
    words = [tokens.slice(i, i + 1) for i in range(first, after) if tokens.tag[i] & _WORD]
    return readings(words, tokens.vocabulary.code)


def form_of(tokens: Tokens, first: int, after: int) -> Form:
    """The name `[first, after)` with the cases that the words in front of it leave to it."""
    words = [tokens.slice(i, i + 1) for i in range(first, after) if tokens.tag[i] & _WORD]
    return Form(tuple(words), _cases(tokens, first))


def is_nominative(form: Form, language: str) -> bool:
    """Whether a name can be the subject where it stands."""
    return "n" in form.cases and any(
        "n" in reading.cases for reading in readings(form.words, language)
    )


def is_object(form: Form, language: str) -> bool:
    """Whether a name can only be what something is done to: `Анну Берг`, not `Олега Берга`."""
    found = readings(form.words, language)
    return bool(found) and all(reading.cases == _ACCUSATIVE for reading in found)


def is_common_noun(tokens: Tokens, index: int) -> bool:
    """Whether a word has its capital only because it opens a sentence: `Компанию`, `Учениками`."""
    if index and tokens.has(index - 1, _WORD):
        return False
    known, code = tokens.word[index], tokens.vocabulary.code
    return (
        (bool(known) and not known & (WordClass.NAME | WordClass.GUESSED))
        or is_of_several_agents(tokens.form[index], code)
    ) and not given_gender(tokens.slice(index, index + 1), code)


def described(tokens: Tokens, first: int, after: int) -> str:
    """What is printed for a speaker `[first, after)` who is not named: `пресс-служба акимата`.

    Its head comes back to the nominative, what hangs on it stays. Empty for a pronoun, and for a
    form whose nominative can't be told.
    """
    text = tokens.slice(first, after)
    if after - first == 1 and tokens.has(first, Tag.PRONOUN):
        return ""
    head = head_of(tokens, first, after)
    if tokens.has(head, _QUOTED):
        return _title_of(tokens, first, head) if after - first == 1 else text
    counted = first < head and tokens.has(first, Tag.ARTICLE)
    # A role that is nobody's form is one for sure: w rozmowie z PAP biolog.
    sure = tokens.has(head, _ROLE) and not _roles_of(tokens, tokens.form[head])
    if (sure or "n" in _cases(tokens, first)) and not is_oblique(
        tokens, first if counted else head
    ):
        return text
    adjectives = [tokens.slice(i, i + 1) for i in range(first, head)]
    noun = tokens.slice(head, head + 1)
    if noun.isupper():
        return text if not adjectives else ""
    base = _base(tokens, [*adjectives, noun], head)
    if base is None:
        # What has the same form in all cases is one: mluvčí.
        return text if tokens.has(head, _ROLE) and not is_oblique(tokens, head) else ""
    return base + tokens.text[tokens.end[head] : tokens.end[after - 1]]


def _title_of(tokens: Tokens, first: int, head: int) -> str:
    """The name in marks at `head` in the nominative; empty where that can't be told."""
    stretch = tokens.stretch[head]
    inner = tokens.text[stretch.inner : stretch.inner_end]
    named = inner if "n" in _cases(tokens, first) else _base(tokens, inner.split(), head)
    return named or ("" if _may_be_declined(inner) else inner)


def _may_be_declined(name: str) -> bool:
    """Whether a name in marks may have an ending of its place: `в «Озерстрое»`, unlike `в «НКР»`."""
    return name.isalpha() and name[-1] in _ENDS_OF_PLACE


def _base(tokens: Tokens, words: list[str], index: int) -> str | None:
    """Adjectives and the noun behind them, which stand at `index`, in the nominative, as far as known."""
    *adjectives, noun = words

    def known(base: str) -> bool:
        vocabulary = tokens.vocabulary
        listed = bool((vocabulary.tags_of(base) | vocabulary.begun(base)) & _NOUN)
        if base[-1] in "аa" and vocabulary.tags_of(base[:-1]) & _ROLE:
            return False  # врача is one врач, of whom врачей are several
        if base.endswith("ия") and vocabulary.tags_of(base[:-1] + "е") & _NOUN:
            return False  # исследованию is one исследование
        if adjectives and adjectives[0][0].isupper() and not noun[0].isupper():
            # Счётная палата, whose noun no lexicon of those who speak needs to have.
            counted = vocabulary.classes.of(base)
            listed = listed or bool(
                counted & WordClass.NOUN and not counted & (WordClass.GUESSED | WordClass.OBLIQUE)
            )
        written = noun[0] + base[1:]
        return listed or (noun[0].isupper() and tokens.is_written(written, index))

    return base_phrase(adjectives, noun, tokens.vocabulary.code, known)


def role_before(tokens: Tokens, name: int, after: int) -> str | None:
    """The role in front of the name `[name, after)`, whole and in the nominative: `врача больницы Зои`.

    None where the name is what somebody's role belongs to.
    """
    governed = tokens.has(name - 1, _PREPOSITION) and not tokens.has(name - 1, _CAPITAL)
    if governed or is_foreign(tokens, after - 1):
        return None  # депутат в Озёрках; сотрудник отдела Microsoft
    lowest = max(0, name - _LONGEST_ROLE)
    subject = _is_only_nominative(tokens, name, after)
    begin = _before_titles(tokens, name)

    def apart(role: int) -> bool:
        """Whether a role is somebody else's: пресс-секретарь российского президента Дмитрий Песков."""
        return subject and is_oblique(tokens, role)

    role, end = None, begin
    # Unlike minister w Radiu Łan, where the name is the outlet's.
    person = after - name > 1 and opens_with_given_name(tokens, name)
    for index in range(begin - 1, lowest - 1, -1):
        if role is None and person and _opens_place_of_speaking(tokens, index):
            end = index  # powiedziała [posłanka] w Sejmie Anna Lunar
        elif tokens.tag[index] & _ROLE:
            if role is not None and not is_oblique(tokens, role):
                break
            role = index
        elif not _goes_on_with_role(
            tokens, index, None if role is not None and apart(role) else role
        ) and not (role is not None and is_oblique(tokens, role) and is_adjective(tokens, index)):
            break  # заместителя [генерального] директора
    if role is None or _belongs_to_others(tokens, role, name, after):
        return None
    if apart(role):
        return _standing_in(tokens, tokens.vocabulary.standing_in, lowest, role, end)
    return _held(tokens, role, lowest, end, Phrase(name, after))


def _before_titles(tokens: Tokens, name: int) -> int:
    """Where the shortened titles in front of a name begin: rzecznik prokuratury [prok. Jan Kowal]."""
    begin = name
    while tokens.has(begin - 1, Tag.MARK) and tokens.has(begin - 2, Tag.TITLE):
        begin -= 2
    return begin


def _held(tokens: Tokens, role: int, lowest: int, end: int, name: Phrase) -> str | None:
    """The office that a name has in front, if it is his own and he does more than stand in for another."""
    start = _start_of_office(tokens, role, lowest)
    known, whose = tokens.vocabulary.standing_in_oblique, max(lowest, start - _DUTIES)
    if _standing_in(tokens, known, whose, role, end) or owns(tokens, start, name, maybe=False):
        return None  # по словам исполняющего обязанности мэра Олега Лугова
    return described(tokens, start, end) or None


def _standing_in(
    tokens: Tokens, known: frozenset[str], lowest: int, role: int, end: int
) -> str | None:
    """The words up to `end` that say who only has an office's duties: `исполняющий обязанности мэра`."""
    if not known:
        return None
    for first in range(lowest, role - 1):
        if " ".join(tokens.form[first : first + 2]) in known:
            return tokens.slice(first, end)
    return None


def _belongs_to_others(tokens: Tokens, role: int, name: int, after: int) -> bool:
    """Whether a role is that of several, or of whoever stands between it and a surname alone.

    The report is on `сотрудников Ручьёвой`; `источник, связанный с офисом Миллз`, whose name has no cases.
    """
    if is_of_several_roles(tokens, role):
        return True
    hangs = any(
        tokens.has(i, _PREPOSITION) and is_adjective(tokens, i - 1) for i in range(role + 2, name)
    )
    return hangs and after - name == 1 and not _is_only_nominative(tokens, name, after)


def is_of_several_roles(tokens: Tokens, role: int) -> bool:
    """Whether a word is what several people are: the report is on `сотрудников Ручьёвой`."""
    form, words = tokens.form[role], tokens.vocabulary
    return not is_of_one_role(tokens, role) and any(
        (words.tags_of(form.removesuffix(ending)) | words.tags_of(form.removesuffix(ending) + "ь"))
        & _ROLE
        for ending in plural_endings(words.code)
        if form.endswith(ending)
    )


def start_of_role(tokens: Tokens, first: int, after: int) -> int:
    """Where the role in `[first, after)` begins: `выступила и новая глава фонда` is nothing but a head."""
    roles = [i for i in range(first, after) if tokens.has(i, _ROLE)]
    start = next((i for i in roles if not is_oblique(tokens, i)), roles[0] if roles else first)
    return max(first, _start_of_office(tokens, start, first))


def _start_of_office(tokens: Tokens, role: int, lowest: int) -> int:
    """Where a role begins with its attributes and with what makes it untrue if left out."""
    subject, oblique = not is_oblique(tokens, role), tokens.vocabulary.oblique_attribute_endings
    while role > lowest and is_adjective(tokens, role - 1) and not tokens.has(role - 1, Tag.SAY):
        if subject and tokens.form[role - 1].endswith(oblique):
            break  # před desátou hodinou mluvčí
        role -= 1
    return with_former(tokens, role)


def _is_only_nominative(tokens: Tokens, first: int, after: int) -> bool:
    """Whether a name can stand in no other case."""
    found = _readings_of(tokens, first, after)
    return bool(found) and all(reading.cases == _NOMINATIVE for reading in found)


def with_former(tokens: Tokens, role: int) -> int:
    """Where a role begins with what makes it untrue if left out: `former health minister`."""
    former = tokens.vocabulary.former
    for index in range(role - 1, max(-1, role - 1 - _FARTHEST_FORMER), -1):
        form, here = tokens.form[index], tokens.tag[index]
        if form in former or ("-" in form and form.partition("-")[0] in former):
            return index
        # A name is no word of grammar: former US champion.
        if not here & _WORD or (here & _NO_ATTRIBUTE and not here & _CAPITAL):
            break
    return role


def _goes_on_with_role(tokens: Tokens, index: int, role: int | None) -> bool:
    """Whether a word may stand between a role and a name, as its owner does."""
    if role is not None:
        return False
    here = tokens.tag[index]
    if here & _QUOTED or joins_owners(tokens, index):
        return True
    if not here & _WORD or here & _PARTS_CLAUSES:
        return False
    if here & _PREPOSITION and not here & _CAPITAL:
        return bool(here & Tag.ATTACHING) and not is_said_in(tokens, index + 1)
    return not tokens.word[index] & WordClass.MOSTLY_FINITE


def behind_attributes(first: int, limit: int, describes: Callable[[int], bool]) -> int:
    """The first token from `first` on that is no attribute by what `describes` says, else `limit`."""
    return next((index for index in range(first, limit) if not describes(index)), limit)


def _behind_adjectives(tokens: Tokens, first: int) -> int:
    """The first token from `first` on that is no adjective, or has a capital."""
    return behind_attributes(
        first,
        len(tokens),
        lambda index: is_adjective(tokens, index) and not tokens.has(index, _CAPITAL),
    )


def joins_owners(tokens: Tokens, joint: int) -> bool:
    """Whether `и` joins two things that one office is of: `министр культуры и информации`.

    Unlike `мэр города и жители`, `министр культуры и директор театра`.
    """
    if not tokens.has(joint, Tag.COORDINATING) or tokens.has(joint, _CAPITAL):
        return False
    other = _behind_adjectives(tokens, joint + 1)
    return _is_owning_thing(tokens, joint - 1) and _is_owning_thing(tokens, other)


def joins_posts(tokens: Tokens, dash: int) -> bool:
    """Whether a dash joins two posts of one person: `вице-премьер — министр экономики Олег Громов`."""
    if not tokens.has(dash, Tag.DASH):
        return False
    other = _behind_adjectives(tokens, dash + 1)
    if not tokens.has(other, _ROLE) or tokens.has(other, _CAPITAL):
        return False
    first = dash - 1
    lowest = max(-1, dash - _LONGEST_ROLE)
    while first > lowest and not tokens.has(first, _ROLE):
        if not tokens.has(first, _WORD) or tokens.has(first, _CAPITAL | _PARTS_CLAUSES):
            return False
        first -= 1
    return first > lowest


def _is_owning_thing(tokens: Tokens, index: int) -> bool:
    """Whether a word is a thing in the genitive, as far as a table or its ending tells."""
    if not tokens.has(index, _WORD) or tokens.has(index, _NOUN | _CAPITAL | _NO_ATTRIBUTE):
        return False
    known = tokens.word[index]
    if known & WordClass.OBLIQUE:
        return True
    form, code = tokens.form[index], tokens.vocabulary.code
    if (known and not known & WordClass.GUESSED) or is_of_several_roles(tokens, index):
        return False
    # Of искусственного интеллекта the attribute tells the case.
    told = is_adjective(tokens, index - 1) and is_genitive_attribute(tokens.form[index - 1], code)
    return told or is_genitive_thing(form, code)


def _opens_place_of_speaking(tokens: Tokens, index: int) -> bool:
    """Whether a preposition, which could go on with a role, tells where something was said."""
    here = tokens.tag[index]
    governs = here & _PREPOSITION and here & Tag.ATTACHING and not here & _CAPITAL
    return bool(governs) and is_said_in(tokens, index + 1)


def is_said_in(tokens: Tokens, index: int) -> bool:
    """Whether what a preposition governs is where something was said, and no part of an office: `w Radiu Zet`."""
    return tokens.has(index, Tag.OUTLET) or tokens.is_form(index, tokens.vocabulary.venues)


def is_adjective(tokens: Tokens, index: int) -> bool:
    """Whether a word can only be an attribute of the noun behind it."""
    if not tokens.has(index, _WORD) or tokens.has(index, _NO_ADJECTIVE):
        return False
    known = tokens.word[index]
    unsure = not known or known & WordClass.GUESSED
    if unsure and looks_like_adjective(tokens.form[index], tokens.vocabulary.code):
        return not known or bool(known & WordClass.ADJECTIVE)
    return bool(known & WordClass.ADJECTIVE) and not known & (
        WordClass.MOSTLY_NOUN | WordClass.MOSTLY_FINITE
    )


def head_of(tokens: Tokens, first: int, after: int) -> int:
    """The noun of a phrase: the first word that can be no mere attribute."""
    for index in range(first, after):
        if tokens.has(index, _NOUN):
            return index
        attribute = tokens.can_be(index, WordClass.ADJECTIVE) or tokens.has(index, _DETERMINER)
        attribute = attribute or is_one(tokens.form[index], tokens.vocabulary.code)
        if not attribute or tokens.can_be(index, WordClass.MOSTLY_NOUN):
            return index
    return after - 1


def is_oblique(tokens: Tokens, index: int) -> bool:
    """Whether a word can't be a subject by its case."""
    code, here = tokens.vocabulary.code, tokens.tag[index]
    word = tokens.slice(index, index + 1)
    if here & _QUOTED:
        stretch = tokens.stretch[index]
        return _is_declined_name(tokens.text[stretch.inner : stretch.inner_end], code)
    told = tokens.form[index] in tokens.vocabulary.told_outlets
    if told or (len(word) > 1 and word.isupper()):
        return told
    roles = _roles_of(tokens, tokens.form[index]) if here & _ROLE else []
    if roles:
        return all("n" not in reading.cases for reading in roles)
    if here & _CAPITAL and not here & _NOUN:
        if len(word) > _LONGEST_ACRONYM and _is_dative_of_known(tokens, index):
            return True  # Жителям сообщили
        found = readings([word], code)
        if tokens.has(index + 1, _CAPITAL) and _is_given_name_of_both(found):
            # Romana Nowaka is a man's name, Romana Nowak a woman's.
            found = readings([word, tokens.slice(index + 1, index + 2)], code) or found
        return bool(found) and all("n" not in reading.cases for reading in found)
    told = tokens.word[index] & _TELLS_OBLIQUE == _OBLIQUE_MAN
    return (told and not here & _ROLE) or is_oblique_noun(tokens.form[index], code)


def _is_dative_of_known(tokens: Tokens, index: int) -> bool:
    """Whether a word that opens a sentence is a known noun for several people: Słuchaczom, not Helikom."""
    form, vocabulary = tokens.form[index], tokens.vocabulary
    if tokens.has(index - 1, _WORD):
        return False
    if is_only_of_several_people(form, vocabulary.code):
        return True
    bases = bases_of_several(form, vocabulary.code)
    counted = (vocabulary.classes.of(base) for base in bases)
    return any(vocabulary.tags_of(base) & _NOUN for base in bases) or any(
        each & WordClass.NOUN and not each & (WordClass.GUESSED | WordClass.NAME)
        for each in counted
    )


def _is_given_name_of_both(found: Sequence[Reading]) -> bool:
    """Whether a form is of a man's given name and of a woman's: Romana."""
    return {one.gender for one in found if one.rank == 0} == {"m", "f"} and len(found) == 2


def may_be_owner(tokens: Tokens, index: int) -> bool:
    """Whether a single name may be what a role belongs to: `глава Минздрава`, no given or surname."""
    word = tokens.slice(index, index + 1)
    found = readings([word], tokens.vocabulary.code)
    declined_form = any("g" in reading.cases and reading.base != (word,) for reading in found)
    owned = declined_form and all(reading.rank for reading in found)
    return owned and not (_is_subject_elsewhere(tokens, index) and _may_be_subject(word, found))


def _may_be_subject(word: str, found: Sequence[Reading]) -> bool:
    return any("n" in reading.cases and reading.base == (word,) for reading in found)


def _is_subject_elsewhere(tokens: Tokens, index: int) -> bool:
    """Whether the text has a name beside a verb of saying, with no role in front: `premiér Fiala … řekl Fiala`."""
    form = tokens.form[index]
    near = tokens.hints(max(0, index - _FAR), min(len(tokens), index + _FAR))
    return any(
        tokens.form[name] == form and tokens.has(name, _CAPITAL) and not tokens.has(name - 1, _ROLE)
        for verb in near
        if tokens.has(verb, Tag.SAY)
        for name in (verb - 1, verb + 1)
        if 0 <= name < len(tokens) and name != index
    )


def _is_declined_name(name: str, code: str) -> bool:
    """Whether the name of a thing stands in an oblique case: `рассказал «Волне»`."""
    found = readings([name], code) if name.isalpha() and name[0].isupper() else ()
    return bool(found) and all("n" not in reading.cases for reading in found)


def is_bare(tokens: Tokens, first: int, after: int, *, alone: bool = False) -> bool:
    """Whether a mention only says what somebody is: `климатолог`, `немецкий политик`.

    Unless it has to be `alone`, it may belong to something: `глава государства`.
    """
    head = head_of(tokens, first, after)
    several = tokens.has(head, Tag.GROUP) or tokens.can_be(head, WordClass.PLURAL)
    if not tokens.has(head, _ROLE) or several or is_of_several_roles(tokens, head):
        return False
    if head > first and is_possessive(tokens, head - 1):
        return False  # Holubova sestra
    if not tokens.vocabulary.former.isdisjoint(tokens.form[first:head]):
        return False  # бывший сотрудник is somebody new
    form = tokens.form[head]
    if head < after - 1 and (
        alone
        or not any(
            each in tokens.vocabulary.familiar_roles
            for each in (form, *(reading.base[0] for reading in _roles_of(tokens, form)))
        )
        or after - head > _LONGEST_FAMILIAR
    ):
        return False
    return bool(_roles_of(tokens, form)) or not is_oblique_noun(form, tokens.vocabulary.code)


def is_one_of(tokens: Tokens, index: int) -> bool:
    """Whether a word is the number of `один из сенаторов`, a preposition behind it."""
    code = tokens.vocabulary.code
    behind = tokens.has(index + 1, _WORD) and is_out_of(tokens.form[index + 1], code)
    return behind and is_one(tokens.form[index], code)


def is_body(tokens: Tokens, first: int, after: int) -> bool:
    """Whether a mention is of a body or a group, whoever is named in it: `пресс-служба Токаева`."""
    return bool(tokens.tag[head_of(tokens, first, after)] & (Tag.GROUP | Tag.OUTLET))


class Known(NamedTuple):
    """Somebody whom a text names: the last word of the name in its base form, and the gender."""

    surname: str
    gender: str


NOBODY = Known("", "")


def speaker_in(tokens: Tokens, mention: Phrase) -> Phrase:
    """Who speaks in a phrase that holds the hearer, the object or the place as well.

    `сообщили РБК в компании`, `рассказал NBC бывший сотрудник`, `процитировал Ручьёв главу совета`,
    `президент Ручьёв на базе «Север»`.
    """
    first, after = mention
    behind = first + 1
    heard = behind < after and (tokens.has(first, Tag.OUTLET) or _is_acronym(tokens, first))
    where = tokens.is_form(behind, tokens.vocabulary.place_prepositions)
    if heard and where and behind + 1 < after:
        return Phrase(behind + 1, after)
    if heard and not tokens.has(behind, _CAPITAL | _QUOTED):
        head = head_of(tokens, behind, after)
        if tokens.has(head, _ROLE) and not is_oblique(tokens, head):
            return Phrase(behind, after)
    for index in range(first + 1, after):
        if tokens.has(index, _CAPITAL) and _is_outlet_behind_name(tokens, mention, index):
            return Phrase(first, index)
        if not tokens.has(index - 1, _CAPITAL) or tokens.has(index, _CAPITAL):
            continue
        surname = is_surname(tokens, index - 1) and not _is_latin(tokens, index - 1)
        named = surname or opens_with_given_name(tokens, index - 2)
        role = tokens.has(index, _ROLE) and is_oblique(tokens, index)
        if named and (role or tokens.has(index, _PREPOSITION)):
            return Phrase(first, index)
    return mention


def _is_outlet_behind_name(tokens: Tokens, mention: Phrase, index: int) -> bool:
    """Whether an outlet stands behind a name: `сказал Ручьёв ТАСС`, in Latin letters `Ручьёва The Hill`."""
    outlet = is_foreign(tokens, index) or tokens.has(index, Tag.OUTLET)
    return outlet and all(
        tokens.has(i, _CAPITAL)
        and not tokens.has(i, _NOUN)
        and not _is_acronym(tokens, i)
        and not is_foreign(tokens, i)
        for i in range(mention.first, index)
    )


def owns(
    tokens: Tokens, first: int, name: Phrase, *, maybe: bool = True, known: Known = NOBODY
) -> bool:
    """Whether a name is the owner of a noun before it: `глава Минздрава`.

    With `maybe` also where it could be the nominative of a name that nobody knows; `known` is whose it
    is, where the text names somebody so.
    """
    head = head_of(tokens, first, name.after)
    if head >= name.first or not tokens.has(head, _NOUN):
        return False
    if all(_is_acronym(tokens, i) for i in range(*name)):
        return True  # представитель ВТБ
    found = [
        reading
        for reading in _readings_of(tokens, *name)
        if not known.gender or reading.gender == known.gender
    ]
    if _is_mans(tokens, head):  # trenér Jana Nováka
        found = [reading for reading in found if reading.gender == "m"] or found
    if found and _is_of_another_case(tokens, head, found, name):
        return True  # встретился с лидером Северной Кореи
    subject = not is_oblique(tokens, head) and "n" in _cases(tokens, first)
    # Представитель Пентагона, where the text knows a Пентагон.
    told = [reading for reading in found if reading.base[-1] == known.surname] or found
    if subject and all("n" not in reading.cases for reading in told):
        return True
    alone = name.after - name.first == 1
    return maybe and not known.gender and alone and may_be_owner(tokens, name.first)


def _is_mans(tokens: Tokens, role: int) -> bool:
    """Whether a role is a man's, because a woman who has it is called otherwise: trenér, unlike mluvčí."""
    women = womens_offices(tokens.form[role], tokens.vocabulary.code)
    return any(tokens.vocabulary.tags_of(form) & _ROLE for form in women)


def _is_of_another_case(tokens: Tokens, head: int, found: Sequence[Reading], name: Phrase) -> bool:
    """Whether a role stands in another case than a name without a given name in it."""
    if not tokens.has(head, _ROLE):
        return False
    own = cases_of_role(tokens, head)
    if any(not own.isdisjoint(reading.cases) for reading in found):
        return False
    return not any(opens_with_given_name(tokens, i) for i in range(*name))


def _cases(tokens: Tokens, first: int) -> frozenset[str]:
    """The cases that what stands in front of a name allows: a preposition, a declined role."""
    code, tag = tokens.vocabulary.code, tokens.tag
    index = first - 1
    lowest = max(0, first - _FARTHEST_GOVERNOR)
    allowed = sure = _ALL_CASES
    owns = crossed = False
    while index >= lowest and tag[index] & _WORD:
        governed = _governed(tokens, index, code)
        if governed and owns:
            break
        if governed:
            return (allowed & governed) or governed
        if tag[index] & _ROLE:
            allowed = (allowed & cases_of_role(tokens, index)) or allowed
            owns = False
        elif (
            not tag[index] & _SKIPPED
            and not tokens.can_be(index, WordClass.ADJECTIVE)
            and not _is_acronym(tokens, index)
        ):
            if tag[index] & _NO_ATTRIBUTE or not can_be_owner(tokens.form[index], code):
                break
            # Podle ministra [financí] Jana Holuba: only a preposition tells the case past an owner.
            sure = sure if crossed else allowed
            owns = crossed = True
        index -= 1
    return sure if crossed else allowed


def _governed(tokens: Tokens, index: int, code: str) -> frozenset[str]:
    for start in range(index, max(-1, index - _LONGEST_PHRASE), -1):
        end, field = tokens.phrase.get(start, (0, ""))
        if end == index + 1 and field == "according":
            return governed_by(tokens.form[index], code) or _GENITIVE
    return governed_by(tokens.form[index], code)


def cases_of_role(tokens: Tokens, index: int) -> frozenset[str]:
    """The cases of a role's form, where the lexicon has its base form as well."""
    found = _roles_of(tokens, tokens.form[index])
    cases = {case for reading in found for case in reading.cases}
    return frozenset(cases) if cases else _ALL_CASES


def is_of_one_role(tokens: Tokens, index: int) -> bool:
    """Whether a word is the form of a role that one person has: президента, unlike президентов."""
    return bool(_roles_of(tokens, tokens.form[index]))


def is_declined_role(vocabulary: Vocabulary, form: str) -> bool:
    """Whether a role in lower case is no subject's, or several people's: президента, активисты."""
    several = form.endswith(_PLURALS) and vocabulary.tags_of(form[:-1]) & _ROLE
    found = _declined_roles(vocabulary, form)
    return bool(several or (found and all("n" not in reading.cases for reading in found)))


def _roles_of(tokens: Tokens, form: str) -> list[Reading]:
    return _declined_roles(tokens.vocabulary, form)


def _declined_roles(vocabulary: Vocabulary, form: str) -> list[Reading]:
    """The readings of a form as a declined role."""
    return [
        reading
        for reading in _role_readings(vocabulary, form)
        if not _role_readings(vocabulary, reading.base[0])  # сотрудника is no base form itself
    ]


def _role_readings(vocabulary: Vocabulary, form: str) -> list[Reading]:
    found = readings([form], vocabulary.code)
    for dropped, ending in _DROPPED.get(vocabulary.code, ()):
        if dropped.search(form):
            base = dropped.sub(ending, form)
            found = (*found, Reading((base,), "m", _OTHER_CASES, 1))
    return [
        reading
        for reading in found
        if reading.base[0] != form and vocabulary.tags_of(reading.base[0]) & _ROLE
    ]


def _agree(tokens: Tokens, start: int, after: int) -> bool:
    return bool(_readings_of(tokens, start, after))


def opens_with_given_name(tokens: Tokens, index: int) -> bool:
    """Whether the word at `index` is a form of a common given name."""
    return bool(given_gender(tokens.slice(index, index + 1), tokens.vocabulary.code))


def is_surname(tokens: Tokens, index: int) -> bool:
    """Whether a word is a surname by its suffix: `Иванов Иван Петрович`."""
    found = readings([tokens.slice(index, index + 1)], tokens.vocabulary.code)
    return any(reading.rank == 0 for reading in found)


def _is_sure_oblique(tokens: Tokens, index: int) -> bool:
    """Whether a word is a surname by its suffix, in a case that no subject has."""
    found = _readings_of(tokens, index, index + 1)
    return bool(found) and all(one.rank == 0 and "n" not in one.cases for one in found)


def _is_acronym(tokens: Tokens, index: int) -> bool:
    word = tokens.slice(index, index + 1)
    if not 1 < len(word) <= _LONGEST_ACRONYM or _is_numeral(word):
        return False
    # MSWiA, PiS: a small letter stands for what joins two words.
    return word.isupper() or (word[-1].isupper() and 2 * sum(map(str.isupper, word)) > len(word))


def _is_numeral(word: str) -> bool:
    return not word.strip("IVX")


def is_foreign(tokens: Tokens, index: int) -> bool:
    """Whether a word is in Latin letters, in which a language writes what is no person: «сказал он Reuters»."""
    scripts = tokens.vocabulary.lexicon.script_names
    return _is_latin(tokens, index) and bool(scripts) and "Latn" not in scripts


def _is_latin(tokens: Tokens, index: int) -> bool:
    word = tokens.slice(index, index + 1)
    return word[:1] < "\u0370" and not _is_numeral(word)
