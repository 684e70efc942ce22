"""Whose a name is: whether a role before it is its own, or somebody else's that has him.

And so the cases that the words in front of a name leave to it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from summarize.declension import (
    Form,
    Reading,
    can_be_owner,
    governed_by,
    is_impersonal,
    is_oblique_noun,
    womens_offices,
)
from summarize.quotations.declined.cases import (
    cases_of_role,
    is_oblique,
    is_of_several_roles,
    may_be_owner,
    roles_of,
)
from summarize.quotations.declined.names import is_owner_of_office, is_place_in_front
from summarize.quotations.declined.words import (
    NO_ATTRIBUTE,
    ends_according,
    head_of,
    is_acronym,
    is_adjective,
    is_for_body,
    is_possessive,
    opens_with_given_name,
    readings_of,
)
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_ROLE = Tag.ROLE
_NOUN = Tag.SOURCE
_SKIPPED = Tag.ROLE | Tag.TITLE | Tag.ARTICLE | Tag.ADVERB
_GENITIVE = frozenset("g")
_OF_PERSON = frozenset("ngai")
"""Cases of a name that is in a case here; a dative or locative alone is what a foreign one looks like."""
_ALL_CASES = frozenset("ngdail")
_FARTHEST_GOVERNOR = 6
_LONGEST_FAMILIAR = 3


def form_of(tokens: Tokens, first: int, after: int) -> Form:
    """The name `[first, after)` with the cases that the words in front of it leave to it."""
    words = [tokens.slice(i, i + 1) for i in range(first, after) if tokens.tag[i] & _WORD]
    return Form(tuple(words), cases_of(tokens, first))


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
            for each in (form, *(reading.base[0] for reading in roles_of(tokens, form)))
        )
        or after - head > _LONGEST_FAMILIAR
    ):
        return False
    return bool(roles_of(tokens, form)) or not is_oblique_noun(form, tokens.vocabulary.code)


class Known(NamedTuple):
    """Somebody whom a text names: the last word of the name in its base form, and the gender."""

    surname: str
    gender: str


NOBODY = Known("", "")


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
    every = readings_of(tokens, *name)
    # представитель ВТБ, помощник мэра Лугова
    if all(is_acronym(tokens, i) for i in range(*name)) or _is_of_inner_office(
        tokens, head, name, every
    ):
        return True
    found = _of_whom(tokens, head, name, every, known.gender)
    foreign = bool(found) and all(it.rank and _OF_PERSON.isdisjoint(it.cases) for it in found)
    if foreign or (found and _is_of_another_case(tokens, head, found, name)):
        return not foreign  # встретился с лидером Северной Кореи, unlike генсек НАТО [Рютте]
    subject = not is_oblique(tokens, head) and "n" in cases_of(tokens, first)
    # Представитель Пентагона, where the text knows a Пентагон.
    told = [reading for reading in found if reading.base[-1] == known.surname] or found
    unread = not told and opens_with_given_name(tokens, name.first)  # Тереза Мей
    if subject and not unread and all("n" not in reading.cases for reading in told):
        return True
    alone = name.after - name.first == 1
    if not (maybe and alone and not known.gender) or not may_be_owner(tokens, name.first):
        return False
    # trenér Baníku [Novák]
    placed = subject and head == name.first - 2 and is_place_in_front(tokens, name.first - 1)
    return not (placed or _has_owner(tokens, head, name.first))


def _of_whom(
    tokens: Tokens, head: int, name: Phrase, every: Sequence[Reading], gender: str
) -> list[Reading]:
    """The readings of a name that agree with its `gender`, where that is known, and with the noun in front of it."""
    found = [it for it in every if not gender or it.gender == gender]
    if not found and all("n" not in reading.cases for reading in every):
        found = list(every)  # мать [Сергея Лунина] сказала, of a man whom no case makes the subject
    mans = [it for it in every if it.gender == "m" and "n" not in it.cases]
    if mans and name.after - name.first > 1 and _tells_whose(tokens, head):
        found = mans  # сестра [Александра Лугова], mluvčí [Petra Nováka]
    if _is_mans(tokens, head):  # trenér Jana Nováka
        return [reading for reading in found if reading.gender == "m"] or found
    return found


def _is_of_inner_office(tokens: Tokens, head: int, name: Phrase, every: Sequence[Reading]) -> bool:
    """Whether a surname is of an office that somebody else's is of: помощница мэра [Лугова] сказала."""
    if name.after - name.first > 1 or not any("g" in reading.cases for reading in every):
        return False
    inner = next((i for i in range(name.first - 1, head, -1) if tokens.has(i, _ROLE)), head)
    return inner > head and tokens.has(head, _ROLE) and is_oblique(tokens, inner)


def _has_owner(tokens: Tokens, role: int, after: int) -> bool:
    """Whether an office is told to be somebody's between it and `after`: prezydenta [Polski] Dudy, šéf [ODS] Fiala."""
    between = range(role + 1, after)
    if (
        not between
        or not tokens.has(role, _ROLE)
        or tokens.is_form(role, tokens.vocabulary.relations)
    ):
        return False
    owner = after - 1  # which may be several people: mluvčí [hasičů] Kavka
    if any(tokens.has(index, _ROLE) for index in between[:-1]):
        return False
    acronym = is_acronym(tokens, owner) and not tokens.has(owner, _ROLE)
    return acronym or is_owner_of_office(tokens, owner)


def _tells_whose(tokens: Tokens, role: int) -> bool:
    """Whether a name that may be a man's in the genitive is one behind a role: a relative's, and where a woman's surname is another."""
    kin = tokens.is_form(role, tokens.vocabulary.relations)
    return kin or bool(womens_offices(tokens.form[role], tokens.vocabulary.code))


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


def cases_of(tokens: Tokens, first: int) -> frozenset[str]:
    """The cases that what stands in front of a name allows: a preposition, a declined role."""
    code, tag = tokens.vocabulary.code, tokens.tag
    index = first - 1
    lowest = max(0, first - _FARTHEST_GOVERNOR)
    if _is_issuer(tokens, first):
        return _GENITIVE
    allowed = sure = _ALL_CASES
    owns = crossed = False
    while index >= lowest and tag[index] & _WORD:
        governed = _governed(tokens, index, code)
        if governed and owns:
            break
        if governed and is_for_body(tokens, index, first):
            index -= 1
            continue
        if governed:
            return (allowed & governed) or governed
        if tag[index] & _ROLE:
            allowed = (allowed & cases_of_role(tokens, index)) or allowed
            owns = False
        elif (
            not tag[index] & _SKIPPED
            and not tokens.is_form(index, tokens.vocabulary.emphatic)
            and not tokens.can_be(index, WordClass.ADJECTIVE)
            and not is_acronym(tokens, index)
        ):
            if tag[index] & NO_ATTRIBUTE or not can_be_owner(tokens.form[index], code):
                break
            # Podle ministra [financí] Jana Holuba: only a preposition tells the case past an owner.
            sure = sure if crossed else allowed
            owns = crossed = True
        index -= 1
    return sure if crossed else allowed


def _is_issuer(tokens: Tokens, first: int) -> bool:
    """Whether a body is whose paper says something: `в сообщении [компании] говорится, что`, `в отчёте [Минфина]`."""
    document, code = first - 1, tokens.vocabulary.code
    if not tokens.has(document, Tag.DOCUMENT):
        return False
    if tokens.has(first, Tag.CAPITAL) and not _is_called_body(tokens, first):
        return False
    before = document - 1
    while before > 0 and tokens.can_be(before, WordClass.ADJECTIVE):
        before -= 1
    if not tokens.is_form(before, tokens.vocabulary.place_prepositions):
        return False
    near = tokens.hints(first, min(len(tokens), first + _FARTHEST_GOVERNOR))
    verb = next((i for i in near if tokens.has(i, Tag.SAY | Tag.COMMA)), None)
    return verb is not None and is_impersonal(tokens.form[verb], code)


def _is_called_body(tokens: Tokens, first: int) -> bool:
    """Whether a capital opens a body: [Минфин], [Счётная] палата."""
    if tokens.has(first, Tag.SOURCE):
        return True
    noun = first + 1
    called = is_adjective(tokens, first) and not tokens.has(noun, Tag.CAPITAL | Tag.SAY)
    return called and tokens.has(noun, Tag.WORD) and tokens.can_be(noun, WordClass.NOUN)


def _governed(tokens: Tokens, index: int, code: str) -> frozenset[str]:
    if ends_according(tokens, index):
        return governed_by(tokens.form[index], code) or _GENITIVE
    return governed_by(tokens.form[index], code)
