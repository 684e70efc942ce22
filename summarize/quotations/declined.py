"""Names in a declining language as they stand in a text: where they begin, and in which case.

Apart from `people` because only languages with declined names ask for it; what a form can be is the
business of `declension`, this looks at the words around the name.
"""

from summarize.declension import Form, declines, given_gender, governed_by, readings
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import Word

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_ROLE = Tag.ROLE
_SKIPPED = Tag.ROLE | Tag.TITLE | Tag.ARTICLE
_OTHER_CASES = frozenset("gdail")
_GENITIVE = frozenset("g")
_ALL_CASES = frozenset("ngdail")
_LONGEST_ACRONYM = 6
_FARTHEST_GOVERNOR = 6
_LONGEST_PHRASE = 4


def declined(tokens: Tokens) -> bool:
    """Whether names of the language of these tokens are declined in a way that is known here."""
    return declines(tokens.vocabulary.code)


def start_of_name(tokens: Tokens, start: int, after: int) -> int:
    """Where the name of a person begins in a run of capitalised words `[start, after)`.

    In front may stand what a role belongs to, a body or a place: `Мажилиса Токаев`, `США Нед Прайс`.
    Its words differ from the name's in script, or they don't agree with it in gender and case.
    `after` when it is no name at all.
    """
    last = after - 1
    while start < after and is_common_noun(tokens, start):
        start += 1
    if start >= last:
        return start
    for index in range(last - 1, start - 1, -1):
        if _is_acronym(tokens, index) or _is_latin(tokens, index) != _is_latin(tokens, last):
            start = index + 1
            break
    # Behind a role even one last word may be all of the name: `жительница Покровска Наталья`.
    end = after if tokens.has(start - 1, _ROLE) else last
    given = next((i for i in range(start, end) if opens_with_given_name(tokens, i)), start)
    if given > start and not _agree(tokens, start, after):
        return given
    if given > start and (given > start + 1 or not _is_surname(tokens, start)):
        return given
    while start < last and not _agree(tokens, start, after):
        start += 1
    return start


def form_of(tokens: Tokens, first: int, after: int) -> Form:
    """The name `[first, after)` with the cases that the words in front of it leave to it."""
    words = [tokens.slice(i, i + 1) for i in range(first, after) if tokens.tag[i] & _WORD]
    return Form(tuple(words), _cases(tokens, first))


def is_nominative(form: Form, language: str) -> bool:
    """Whether a name can be the subject where it stands."""
    return "n" in form.cases and any(
        "n" in reading.cases for reading in readings(form.words, language)
    )


def is_common_noun(tokens: Tokens, index: int) -> bool:
    """Whether a word has its capital only because it opens a sentence: `Компанию`, `Сейчас`."""
    opens = index == 0 or not tokens.has(index - 1, _WORD)
    known = tokens.word[index]
    return (
        opens
        and bool(known)
        and not known & (Word.NAME | Word.GUESSED)
        and not given_gender(tokens.slice(index, index + 1), tokens.vocabulary.code)
    )


def _cases(tokens: Tokens, first: int) -> frozenset[str]:
    """The cases that what stands in front of a name allows: a preposition, a declined role."""
    code, tag = tokens.vocabulary.code, tokens.tag
    index = first - 1
    lowest = max(0, first - _FARTHEST_GOVERNOR)
    allowed = _ALL_CASES
    while index >= lowest and tag[index] & _WORD:
        governed = _governed(tokens, index, code)
        if governed:
            return (allowed & governed) or governed
        if tag[index] & _ROLE:
            own = _cases_of_role(tokens, index)
            allowed = (allowed & own) or allowed
        elif (
            not tag[index] & _SKIPPED
            and not tokens.can_be(index, Word.ADJECTIVE)
            and not _is_acronym(tokens, index)
        ):
            break
        index -= 1
    return allowed


def _governed(tokens: Tokens, index: int, code: str) -> frozenset[str]:
    for start in range(index, max(-1, index - _LONGEST_PHRASE), -1):
        end, field = tokens.phrase.get(start, (0, ""))
        if end == index + 1 and field == "according":
            return governed_by(tokens.form[index], code) or _GENITIVE
    return governed_by(tokens.form[index], code)


def _cases_of_role(tokens: Tokens, index: int) -> frozenset[str]:
    """The cases of a role's form, where the lexicon has its base form as well."""
    form, tags = tokens.form[index], tokens.vocabulary.tags
    found = readings([form], tokens.vocabulary.code)
    cases = {
        case
        for reading in found
        if reading.base[0] != form and tags.get(reading.base[0], 0) & _ROLE
        for case in reading.cases
    }
    return frozenset(cases) if cases else _ALL_CASES


def _agree(tokens: Tokens, start: int, after: int) -> bool:
    words = [tokens.slice(i, i + 1) for i in range(start, after) if tokens.tag[i] & _WORD]
    return bool(readings(words, tokens.vocabulary.code))


def opens_with_given_name(tokens: Tokens, index: int) -> bool:
    """Whether the word at `index` is a form of a common given name."""
    return bool(given_gender(tokens.slice(index, index + 1), tokens.vocabulary.code))


def _is_surname(tokens: Tokens, index: int) -> bool:
    """Whether a word is a surname by its suffix: `Иванов Иван Петрович`."""
    found = readings([tokens.slice(index, index + 1)], tokens.vocabulary.code)
    return any(reading.rank == 0 for reading in found)


def _is_acronym(tokens: Tokens, index: int) -> bool:
    word = tokens.slice(index, index + 1)
    return 1 < len(word) <= _LONGEST_ACRONYM and word.isupper() and not _is_numeral(word)


def _is_numeral(word: str) -> bool:
    return not word.strip("IVX")


def _is_latin(tokens: Tokens, index: int) -> bool:
    word = tokens.slice(index, index + 1)
    return word[:1] < "\u0370" and not _is_numeral(word)
