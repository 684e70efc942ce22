"""The office in front of a name: where it begins, where it ends, and what two of them have in common."""

from summarize.declension import (
    can_be_owner,
    is_genitive_attribute,
    is_genitive_phrase,
    is_genitive_thing,
    is_reflexive,
    is_subject_attribute,
    looks_like_adjective,
)
from summarize.quotations.declined.cases import is_oblique, is_of_several_roles
from summarize.quotations.declined.mentions import described
from summarize.quotations.declined.owners import owns
from summarize.quotations.declined.words import (
    NO_ATTRIBUTE,
    behind_adjectives,
    ends_according,
    is_acronym,
    is_adjective,
    is_foreign,
    is_only_nominative,
    is_said_in,
    opens_with_given_name,
)
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_ROLE = Tag.ROLE
_QUOTED = Tag.QUOTED
_PREPOSITION = Tag.PREPOSITION
_PARTS_CLAUSES = Tag.CONJUNCTION | Tag.SAY | Tag.TIME | Tag.COORDINATING
_NEVER_OWNED = WordClass.MOSTLY_FINITE | WordClass.MOSTLY_ADVERB | WordClass.MOSTLY_FUNCTION
_NOUN = Tag.SOURCE
_NO_OWNER = Tag.SAY | Tag.PREPOSITION | Tag.ADVERB | Tag.TIME | Tag.CONJUNCTION | Tag.PRONOUN
_LONGEST_ROLE = 12
_LONGEST_BRACKETS = 9
_LONGEST_AIM = 4
"""Words of what a body is for, in front of `и`: по социальной защите."""
_DUTIES = 2
"""Words that say that somebody only has the duties of an office: исполняющий обязанности."""
_FARTHEST_FORMER = 3


def role_before(tokens: Tokens, name: int, after: int) -> str | None:
    """The role in front of the name `[name, after)`, whole and in the nominative: `врача больницы Зои`.

    None where the name is what somebody's role belongs to.
    """
    governed = tokens.has(name - 1, _PREPOSITION) and not tokens.has(name - 1, _CAPITAL)
    if governed or is_foreign(tokens, after - 1):
        return None  # депутат в Озёрках; сотрудник отдела Microsoft
    subject = is_only_nominative(tokens, name, after)
    begin = _before_brackets(tokens, _before_titles(tokens, name))
    lowest = max(0, begin - _LONGEST_ROLE)

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


def _before_brackets(tokens: Tokens, name: int) -> int:
    """Where a bracket about whoever an office is of begins: адвокат Ивана Лугова [(45 лет)] Зоя Берг."""
    if tokens.has(name - 1, Tag.CLOSING):
        for index in range(name - 2, max(0, name - _LONGEST_BRACKETS), -1):
            if tokens.has(index, Tag.OPENING):
                return index
    return name


def _held(tokens: Tokens, role: int, lowest: int, end: int, name: Phrase) -> str | None:
    """The office that a name has in front, if it is his own and he does more than stand in for another."""
    start = _start_of_office(tokens, role, lowest)
    known, whose = tokens.vocabulary.standing_in_oblique, max(lowest, start - _DUTIES)
    if _standing_in(tokens, known, whose, role, end) or owns(tokens, start, name, maybe=False):
        return None  # по словам исполняющего обязанности мэра Олега Лугова
    held = described(tokens, start, end)
    if held and tokens.vocabulary.lexicon.owners_lead and not is_oblique(tokens, start):
        owner = _start_of_owners(tokens, start, lowest)
        held = tokens.text[tokens.start[owner] : tokens.start[start]] + held
    return held or None


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
    return hangs and after - name == 1 and not is_only_nominative(tokens, name, after)


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
        if tokens.has(role - 1, _CAPITAL) and tokens.has(role - 2, _CAPITAL):
            break  # rzecznik Straży Pożarnej [kapitan] Jan Lunar
        if ends_according(tokens, role - 1):
            break  # за даними [мера] Романа Лугового
        role -= 1
    role -= subject and _is_office_of_attribute(tokens, role - 1)
    return with_former(tokens, role)


def _is_office_of_attribute(tokens: Tokens, index: int) -> bool:
    """Whether an office that is an adjective only tells more of the one behind it: [управляющий] директор."""
    form, code = tokens.form[index], tokens.vocabulary.code
    office = index >= 0 and tokens.has(index, _ROLE) and not is_oblique(tokens, index)
    return office and looks_like_adjective(form, code) and is_subject_attribute(form, code)


def _start_of_owners(tokens: Tokens, role: int, lowest: int) -> int:
    """Where a Lithuanian role begins with whose it is: `[vidaus reikalų] ministrė`, `[JAV] prezidentas`, `[Ežerų partijos (EP)] pirmininkas`.

    A word in lower case that could as well be a verb only tells so behind a verb of saying: sakė [transporto] ministras.
    """
    words, start = tokens.vocabulary, role
    while start > lowest:
        index = start - 1
        if tokens.form[index] == ")" and tokens.form[index - 2] == "(":
            index -= 3
        double = tokens.has(index, _ROLE) and not is_oblique(tokens, index)  # ministras pirmininkas
        owner = tokens.form[index].endswith(words.genitive_endings) or double
        owner = owner or (is_acronym(tokens, index) and not tokens.has(index, Tag.OUTLET))
        if not owner or not tokens.has(index, _WORD) or tokens.has(index, _NO_OWNER):
            break
        start = index
    while start < role and _may_be_past(tokens, start):
        start += 1
    return start


def _may_be_past(tokens: Tokens, index: int) -> bool:
    """Whether a word in lower case may be a verb, `atvyko`, as no verb of saying stands in front of it."""
    if tokens.has(index, _CAPITAL) or not tokens.form[index].endswith("o"):
        return False
    return tokens.has(index - 1, _WORD) and not tokens.has(index - 1, Tag.SAY)


def with_former(tokens: Tokens, role: int) -> int:
    """Where a role begins with what makes it untrue if left out: `former health minister`."""
    former = tokens.vocabulary.former
    for index in range(role - 1, max(-1, role - 1 - _FARTHEST_FORMER), -1):
        form, here = tokens.form[index], tokens.tag[index]
        if form in former or ("-" in form and form.partition("-")[0] in former):
            return index
        # A name is no word of grammar: former US champion.
        if not here & _WORD or (here & NO_ATTRIBUTE and not here & _CAPITAL):
            break
    return role


def _goes_on_with_role(tokens: Tokens, index: int, role: int | None) -> bool:
    """Whether a word may stand between a role and a name, as its owner does."""
    if role is not None:
        return False
    here = tokens.tag[index]
    if here & _QUOTED or joins_owners(tokens, index) or parts_fields(tokens, index):
        return True
    if not here & _WORD or here & _PARTS_CLAUSES:
        return False
    own = tokens.word[index] & WordClass.MOSTLY_FUNCTION
    if own and is_reflexive(tokens.form[index], tokens.vocabulary.code):
        return False  # написал бизнесмен на [своей] странице
    if here & _PREPOSITION and not here & _CAPITAL:
        return bool(here & Tag.ATTACHING) and not is_said_in(tokens, index + 1)
    # Decyzją trenera Piotra Sowy [to właśnie] Lunar został kapitanem.
    points = tokens.has(index + 1, _CAPITAL) and not here & _CAPITAL
    return not tokens.word[index] & (_NEVER_OWNED if points else WordClass.MOSTLY_FINITE)


def joins_owners(tokens: Tokens, joint: int) -> bool:
    """Whether `и` joins two things that one office is of: `министр культуры и информации`.

    Unlike `мэр города и жители`, `министр культуры и директор театра`.
    """
    if not tokens.has(joint, Tag.COORDINATING) or tokens.has(joint, _CAPITAL):
        return False
    other = behind_adjectives(tokens, joint + 1)
    if not _is_owning_thing(tokens, joint - 1):
        return _joins_aims(tokens, joint, other)
    unsure = tokens.has(_behind_thing(tokens, joint + 1), _CAPITAL)
    return unsure or _is_owning_thing(tokens, other)


def _joins_aims(tokens: Tokens, joint: int, other: int) -> bool:
    """Whether `и` joins two things that a body or an office is for: `глава агентства по надзору [и] развитию рынка`."""
    aim = joint - 1
    first = aim
    while (
        aim - first < _LONGEST_AIM
        and tokens.has(first, _WORD)
        and not tokens.has(first, _PREPOSITION)
    ):
        first -= 1
    office = tokens.has(first - 1, _ROLE | Tag.GROUP) or tokens.has(first - 2, _ROLE)
    is_for = tokens.has(first, _PREPOSITION) and office
    if not is_for or first == aim or tokens.has(other, _ROLE | Tag.GROUP | _CAPITAL):
        return False
    return is_oblique(tokens, aim) and is_oblique(tokens, other)


def parts_fields(tokens: Tokens, comma: int) -> bool:
    """Whether a comma parts two of several things that one office is of: `министр культуры, информации и спорта`.

    The last of them stands behind `и`, and the holder's name behind it.
    """
    if not tokens.has(comma, Tag.COMMA) or not _is_office_in_front(tokens, comma):
        return False
    joint = comma
    while tokens.has(joint, Tag.COMMA):
        joint = _behind_thing(tokens, joint + 1)
    if not tokens.has(joint, Tag.COORDINATING):
        return False
    name = _behind_thing(tokens, joint + 1)
    return tokens.has(name, _CAPITAL) and not tokens.has(name, _ROLE)


def _behind_thing(tokens: Tokens, first: int) -> int:
    """Past a thing in the genitive and what that is of, `социальной [защиты населения]`; -1 where none begins."""
    after = -1
    thing = behind_adjectives(tokens, first)
    while _is_field(tokens, thing):
        after = thing + 1
        thing = behind_adjectives(tokens, after)
    return after


def _is_field(tokens: Tokens, index: int) -> bool:
    """Whether a word is a thing in the genitive, or one that no table knows and that may be: спорта."""
    if _is_owning_thing(tokens, index):
        return True
    if not tokens.has(index, _WORD) or tokens.has(index, _NOUN | _CAPITAL | NO_ATTRIBUTE):
        return False
    guessed = tokens.can_be(index, WordClass.GUESSED) and tokens.can_be(
        index, WordClass.MOSTLY_NOUN
    )
    return guessed and can_be_owner(tokens.form[index], tokens.vocabulary.code)


def _is_office_in_front(tokens: Tokens, comma: int) -> bool:
    """Whether an office stands in front of a comma with nothing but what it is of between."""
    if not _is_field(tokens, comma - 1):
        return False
    for index in range(comma - 1, max(-1, comma - _LONGEST_ROLE), -1):
        if tokens.has(index, _ROLE):
            return True
        owned = tokens.has(index, Tag.COMMA) or _is_field(tokens, index)
        if not owned and not is_adjective(tokens, index):
            break
    return False


def joins_posts(tokens: Tokens, dash: int) -> bool:
    """Whether a dash joins two posts of one person: `вице-премьер — министр экономики Олег Громов`."""
    if not tokens.has(dash, Tag.DASH):
        return False
    other = behind_adjectives(tokens, dash + 1)
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
    """Whether a word is a thing in the genitive, as far as a table, its ending or what stands in front tells."""
    if not tokens.has(index, _WORD) or tokens.has(index, _CAPITAL | NO_ATTRIBUTE):
        return False
    if _is_told_genitive(tokens, index):
        return True
    known = tokens.word[index]
    if tokens.has(index, _NOUN):
        return False
    if known & WordClass.OBLIQUE:
        return True
    if (known and not known & WordClass.GUESSED) or is_of_several_roles(tokens, index):
        return False
    return is_genitive_thing(tokens.form[index], tokens.vocabulary.code)


def _is_told_genitive(tokens: Tokens, index: int) -> bool:
    """Whether what stands in front tells that a thing is in the genitive, whatever else its form may be.

    Its attribute does, молодёжной [политики], and an office of which it is: министр [энергетики].
    """
    form, code = tokens.form[index], tokens.vocabulary.code
    if tokens.has(index, _ROLE):
        return False
    office = tokens.has(index - 1, _ROLE) and not is_of_several_roles(tokens, index - 1)
    if office and tokens.can_be(index, WordClass.NOUN):
        return can_be_owner(form, code)
    attribute = tokens.form[index - 1]
    if not is_adjective(tokens, index - 1):
        return False
    if is_genitive_phrase(attribute, form, code):
        return True
    several = attribute.endswith(tokens.vocabulary.partitive_endings) and is_genitive_thing(
        form, code
    )
    told = several or is_genitive_attribute(attribute, code)
    return told and not is_of_several_roles(tokens, index)


def _opens_place_of_speaking(tokens: Tokens, index: int) -> bool:
    """Whether a preposition, which could go on with a role, tells where something was said."""
    here = tokens.tag[index]
    governs = here & _PREPOSITION and here & Tag.ATTACHING and not here & _CAPITAL
    return bool(governs) and is_said_in(tokens, index + 1)
