"""What a single word of a text is in a declining language: a name, an adjective, an acronym, a foreign one.

By its form and by the words right beside it; in which case it stands is for `cases`.
"""

from collections.abc import Callable

from summarize.declension import (
    Form,
    Reading,
    genitive_plural_endings,
    genitives_of_adjective,
    given_gender,
    is_of_several_agents,
    is_out_of,
    is_possessive_name,
    looks_like_adjective,
    readings,
)
from summarize.declension.nouns import is_one
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_NOUN = Tag.SOURCE
_NO_ADJECTIVE = (
    Tag.SOURCE | Tag.PREPOSITION | Tag.ARTICLE | Tag.POSSESSIVE | Tag.ADVERB | Tag.TIME
)  # fmt: skip
_DETERMINER = Tag.ARTICLE | Tag.POSSESSIVE
NO_ATTRIBUTE = (
    Tag.CONJUNCTION | Tag.COORDINATING | Tag.PREPOSITION | Tag.ARTICLE | Tag.OBLIQUE | Tag.PRONOUN
    | Tag.AUXILIARY | Tag.NEGATION | Tag.THAT | Tag.WHETHER | Tag.SAY | Tag.JUDGE | Tag.TIME
)  # fmt: skip
_LONGEST_PHRASE = 4
_NOMINATIVE = frozenset("n")
_ACCUSATIVE = frozenset("a")
_LONGEST_ACRONYM = 6
_LONGEST_CASE = 3
"""Letters of a case behind an acronym and a hyphen: HDZ-om."""
_SHORTEST_ADJECTIVE = 4


def is_possessive(tokens: Tokens, index: int) -> bool:
    """Whether a name says whose the noun behind it is: `Holubova sestra`."""
    if not is_possessive_name(tokens.form[index], tokens.vocabulary.code):
        return False
    return tokens.has(index + 1, _WORD) and not tokens.has(index + 1, NO_ATTRIBUTE | _CAPITAL)


def is_known_adjective(tokens: Tokens, index: int) -> bool:
    """Whether a word that counts don't have is an adjective by its genitive, which they have: Biały, białego."""
    form, vocabulary = tokens.form[index], tokens.vocabulary
    if not tokens.can_be(index, WordClass.GUESSED) or len(form) < _SHORTEST_ADJECTIVE:
        return False
    found = (vocabulary.classes.of(each) for each in genitives_of_adjective(form, vocabulary.code))
    return any(each & WordClass.MOSTLY_ADJECTIVE and not each & WordClass.GUESSED for each in found)


def is_of_several_owners(tokens: Tokens, index: int) -> bool:
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


def readings_of(tokens: Tokens, first: int, after: int) -> tuple[Reading, ...]:
    """What the words `[first, after)` can be as one name."""
    words = [tokens.slice(i, i + 1) for i in range(first, after) if tokens.tag[i] & _WORD]
    return readings(words, tokens.vocabulary.code)


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


def ends_according(tokens: Tokens, index: int) -> bool:
    """Whether a word is the last of what means according to somebody: `за [даними] мера`."""
    return any(
        tokens.phrase.get(start) == (index + 1, "according")
        for start in range(index, max(-1, index - _LONGEST_PHRASE), -1)
    )


def is_only_nominative(tokens: Tokens, first: int, after: int) -> bool:
    """Whether a name can stand in no other case."""
    found = readings_of(tokens, first, after)
    return bool(found) and all(reading.cases == _NOMINATIVE for reading in found)


def behind_attributes(first: int, limit: int, describes: Callable[[int], bool]) -> int:
    """The first token from `first` on that is no attribute by what `describes` says, else `limit`."""
    return next((index for index in range(first, limit) if not describes(index)), limit)


def behind_adjectives(tokens: Tokens, first: int) -> int:
    """The first token from `first` on that is no adjective, or has a capital."""
    return behind_attributes(
        first,
        len(tokens),
        lambda index: is_adjective(tokens, index) and not tokens.has(index, _CAPITAL),
    )


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


def leads_owned(tokens: Tokens, index: int, limit: int) -> bool:
    """Whether a word only tells whose the office or body behind it is: `[užsienio reikalų] ministras`, `[JAV] prezidentas`.

    All words between stand in front of `limit`, and none of them has a capital.
    """
    vocabulary, behind = tokens.vocabulary, index + 1
    if not vocabulary.lexicon.owners_lead or behind >= limit:
        return False
    whose = is_acronym(tokens, index) and not tokens.has(index, Tag.OUTLET)
    whose = whose or tokens.form[index].endswith(vocabulary.genitive_endings)
    if not whose or not tokens.has(behind, _WORD):
        return False
    if tokens.has(behind, Tag.CAPITAL | Tag.PREPOSITION | Tag.SAY):
        return False
    return tokens.has(behind, _NOUN) or leads_owned(tokens, behind, limit)


def is_former(tokens: Tokens, index: int) -> bool:
    """Whether a word says that an office behind it is somebody's no longer: [buvęs] ministras."""
    former = tokens.is_form(index, tokens.vocabulary.former)
    return former and tokens.has(index + 1, _NOUN)


def head_of(tokens: Tokens, first: int, after: int) -> int:
    """The noun of a phrase: the first word that can be no mere attribute."""
    for index in range(first, after):
        if leads_owned(tokens, index, after):
            continue
        if tokens.has(index, _NOUN):
            return index
        attribute = tokens.can_be(index, WordClass.ADJECTIVE) or tokens.has(index, _DETERMINER)
        attribute = attribute or is_one(tokens.form[index], tokens.vocabulary.code)
        attribute = attribute or (not tokens.word[index] and is_adjective(tokens, index))
        if not attribute or tokens.can_be(index, WordClass.MOSTLY_NOUN):
            return index
    return after - 1


def is_one_of(tokens: Tokens, index: int) -> bool:
    """Whether a word is the number of `один из сенаторов`, a preposition behind it."""
    code = tokens.vocabulary.code
    behind = tokens.has(index + 1, _WORD) and is_out_of(tokens.form[index + 1], code)
    return behind and is_one(tokens.form[index], code)


def is_body(tokens: Tokens, first: int, after: int) -> bool:
    """Whether a mention is of a body or a group, whoever is named in it: `пресс-служба Токаева`."""
    return bool(tokens.tag[head_of(tokens, first, after)] & (Tag.GROUP | Tag.OUTLET))


def agree(tokens: Tokens, start: int, after: int) -> bool:
    """Whether the words `[start, after)` are one name by their genders and cases."""
    return bool(readings_of(tokens, start, after))


def opens_with_given_name(tokens: Tokens, index: int) -> bool:
    """Whether the word at `index` is a form of a common given name."""
    return bool(given_gender(tokens.slice(index, index + 1), tokens.vocabulary.code))


def is_surname(tokens: Tokens, index: int) -> bool:
    """Whether a word is a surname by its suffix: `Иванов Иван Петрович`."""
    found = readings([tokens.slice(index, index + 1)], tokens.vocabulary.code)
    return any(reading.rank == 0 for reading in found)


def is_sure_oblique(tokens: Tokens, index: int) -> bool:
    """Whether a word is a surname by its suffix, in a case that no subject has."""
    found = readings_of(tokens, index, index + 1)
    return bool(found) and all(one.rank == 0 and "n" not in one.cases for one in found)


def is_acronym(tokens: Tokens, index: int) -> bool:
    """Whether a word is an acronym, and no number of a century: МВД, PiS, KDU-ČSL, HDZ-a with its case."""
    word = tokens.slice(index, index + 1)
    first, _, second = word.partition("-")
    if second and len(first) > 1:
        if second.isupper():
            return first.isupper() and max(len(first), len(second)) <= _LONGEST_ACRONYM
        if second.islower() and len(second) <= _LONGEST_CASE:
            word = first
    if not 1 < len(word) <= _LONGEST_ACRONYM or _is_numeral(word) or is_initial(tokens, index):
        return False
    # MSWiA, PiS: a small letter stands for what joins two words.
    return word.isupper() or (word[-1].isupper() and 2 * sum(map(str.isupper, word)) > len(word))


def is_for_body(tokens: Tokens, preposition: int, name: int) -> bool:
    """Whether a preposition says what an office is for, by letters with a capital: министр [по] ЧС Чингис Лугов.

    Unlike премьер [с] мэром Луговым, whom he met.
    """
    office = tokens.has(preposition - 1, Tag.ROLE) and tokens.has(preposition, Tag.PREPOSITION)
    letters = preposition + 1
    return office and letters < name and is_acronym(tokens, letters)


def _is_numeral(word: str) -> bool:
    return not word.strip("IVX")


def is_initial(tokens: Tokens, index: int) -> bool:
    """Whether a word is one letter with a full stop behind it, or several: министр [А.] Каримов, [А.Б.] Каримов."""
    letters = tokens.slice(index, index + 1).split(".")
    stopped = tokens.text.startswith(".", tokens.end[index])
    return stopped and all(len(letter) == 1 for letter in letters)


def goes_with_script(tokens: Tokens, index: int, last: int) -> bool:
    """Whether a word may be of one name with the last one by its letters: Latin both, or neither.

    A numeral goes with any: Jan Paweł II. So does an initial, which may look like one, or be typed in the other
    script: I. Nowak, X. Иванов.
    """
    if is_initial(tokens, index) or _is_numeral(tokens.slice(last, last + 1)):
        return True
    return is_latin(tokens, index) == is_latin(tokens, last)


def is_foreign(tokens: Tokens, index: int) -> bool:
    """Whether a word is in Latin letters, in which a language writes what is no person: «сказал он Reuters»."""
    scripts = tokens.vocabulary.lexicon.script_names
    return is_latin(tokens, index) and bool(scripts) and "Latn" not in scripts


def is_latin(tokens: Tokens, index: int) -> bool:
    """Whether a word is written in Latin letters."""
    word = tokens.slice(index, index + 1)
    return word[:1] < "\u0370" and not _is_numeral(word)
