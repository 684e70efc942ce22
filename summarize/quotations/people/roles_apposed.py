"""The role in front of a name, a comma between: `The mayor, X,`, and whose a bare office in front of a body is.

Apart from `roles_in_front`, because a comma lets a phrase of any length stand there, which is read whole.
"""

from summarize.quotations.declined.offices import start_of_role
from summarize.quotations.language_kinds import declined, is_cased_final
from summarize.quotations.people.officeholders import is_feminine
from summarize.quotations.people.roles_behind import is_named_behind, printed_role
from summarize.quotations.people.roles_beside import (
    FUNCTION,
    first_given,
    goes_on,
    is_definite,
    titles_start,
)
from summarize.quotations.phrases import Phrase, Phrases
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import is_surname
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_OPENS = Tag.OPENS_NOUN
_ROLE = Tag.ROLE
_FIXED, _ROMANCE = OrderKind.FIXED, OrderKind.ROMANCE
_LONGEST_APPOSITION = 16
_LONGEST_BRACKETS = 6


def apposed_role(tokens: Tokens, name: Phrase) -> str | None:
    """The role in front of a name, a comma between: `The mayor, Carmen Iriarte,`."""
    comma = _comma_before(tokens, name)
    parted = tokens.has(comma, _COMMA) and not may_open_clause(tokens, name)
    if not parted or _describes_thing(tokens, name):
        return None
    last = _before_brackets(tokens, comma - 1)
    shortened = tokens.form[last] == "." and not tokens.has(last, Tag.STOP)  # el jefe de EE.UU., X
    last -= shortened
    found = _with_office_joined(tokens, _described_by_row(tokens, last))
    found = _behind_according(tokens, found, name)
    if found is None or not any(tokens.tag[i] & _ROLE for i in range(*found)):
        return None
    if not declined(tokens) and (
        _is_no_subject(tokens, found)
        or (goes_on(tokens, name.after) and not _is_predicated(tokens, found))
    ):
        return None
    first = _second_of_two(tokens, found)
    opened = is_definite(tokens, first)
    while first < found.after and tokens.tag[first] & _OPENS:
        first += 1
    role = next((i for i in range(first, found.after) if tokens.has(i, _ROLE)), first)
    bare = tokens.vocabulary.order is OrderKind.ROMANCE and role == found.first
    # Roberto Campos, professor Mário Silva, Natan Reis: the role is the one's whose name it has.
    titled = opened or bare or (role == first and tokens.has(role, _CAPITAL))
    if not declined(tokens) and is_named_behind(tokens, role, titled):
        return None  # Mayor Ada Birk, Karl Holt and others
    if tokens.vocabulary.order is OrderKind.ROMANCE and not tokens.has(first, _ROLE):
        first = _office_alone(tokens, first, found.after)
    if declined(tokens):
        first = start_of_role(tokens, first, found.after)
        if first_given(tokens, first, found.after) >= 0:
            return None  # Jak podała rzeczniczka firmy Anna Sowa, Nowe Zakłady …
    return printed_role(tokens, first, found.after + (shortened and found.after == last + 1))


def may_open_clause(tokens: Tokens, name: Phrase) -> bool:
    """Whether Persian words behind an office's comma are what it speaks of: به گفته وزیر نیرو، [ذخایر سدها] به نصف رسید.

    No capital tells a name there: only one with a given name goes on without a comma of its own.
    """
    caseless = (
        tokens.vocabulary.order is OrderKind.FREE_FINAL and tokens.vocabulary.lexicon.caseless
    )
    return caseless and tokens.has(name.after, _WORD) and first_given(tokens, *name) < 0


def _comma_before(tokens: Tokens, name: Phrase) -> int:
    """What stands in front of a name and its titles: a comma, if an office is apposed there."""
    comma, leads = titles_start(tokens, name.first) - 1, tokens.vocabulary.lexicon.offices_lead
    if tokens.has(comma, Tag.ARTICLE) and tokens.has(comma + 1, Tag.TITLE):
        comma -= 1  # il direttore, [il dottor] Marco Bassi
    while tokens.has(comma, Tag.TITLE if leads else _ROLE | Tag.TITLE) and (
        leads or not tokens.has(comma, _CAPITAL)
    ):
        comma -= 1  # Kepala Polisi Lembah Baru, AKP Ali Lund
    return comma


def _behind_according(tokens: Tokens, found: Phrase | None, name: Phrase) -> Phrase | None:
    """A Tajik office without whose words they are, and none in front of the subject of what is said.

    `Ба гуфтаи [раис], Далер Насимов, CLAUSE`; `Ба гуфтаи раис, Далер Насимов орд мекашонд`.
    """
    if found is None or not tokens.vocabulary.linking_endings:
        return found
    told, field = tokens.phrase.get(found.first - 1, (0, ""))
    if field != "according" or told <= found.first:
        return found
    return None if tokens.has(name.after, Tag.WORD) else Phrase(told, found.after)


def _before_brackets(tokens: Tokens, last: int) -> int:
    """The same, from the last token backwards."""
    if tokens.has(last, Tag.CLOSING):
        for place in range(last - 1, max(0, last - _LONGEST_BRACKETS), -1):
            if tokens.has(place, Tag.OPENING):
                return place - 1
    return last


def _office_alone(tokens: Tokens, first: int, after: int) -> int:
    """Where a Romance office begins behind what it is no part of: a scris pe Facebook [ministrul Muncii], ….

    Le parole del [ministro]: what is the minister's is no part of the office.
    """
    outlet = tokens.vocabulary.declined_nouns and tokens.has(first, Tag.OUTLET)
    if outlet and tokens.has(first + 1, _ROLE):
        return first + 1
    owners = tokens.vocabulary.owner_endings
    role = next((i for i in range(first + 1 + (not owners), after) if tokens.has(i, _ROLE)), first)
    owner = bool(owners) and tokens.form[role].endswith(owners)  # activitatea [ministrului]
    return role if owner or tokens.has(role - 1, Tag.LINKING) else first


def gender_of_named_relative(tokens: Tokens, name: Phrase) -> str | None:
    """The gender of an English first name between commas behind whose relative it is: `Mr Berg's widow, [Mai], wept`.

    `None` if it is no such name.
    """
    kin, words = name.first - 2, tokens.vocabulary
    alone = words.order is _FIXED and name.after - name.first == 1
    apposed = tokens.has(name.first - 1, _COMMA) and tokens.has(name.after, _COMMA)
    if not alone or not apposed or not tokens.is_form(kin, words.relations):
        return None
    whose = kin - 1
    while "-" in tokens.form[whose] or (
        tokens.can_be(whose, WordClass.MOSTLY_ADJECTIVE) and not tokens.has(whose, _OPENS)
    ):
        whose -= 1  # his [older] brother, her [14-year-old] son
    if not tokens.has(whose, Tag.POSSESSIVE | Tag.POSSESSIVE_FORM | Tag.ARTICLE):
        return None
    if is_feminine(tokens, kin):
        return "f"
    return "m" if tokens.form[kin] in words.masculine_relations else ""


def _describes_thing(tokens: Tokens, name: Phrase) -> bool:
    """Whether a Turkic name with a noun behind it may only tell whose that is: no given name, no surname.

    Teknik Direktörü, [Göl Spor] maçlarını yöneten hakem.
    """
    if not is_cased_final(tokens):
        return False
    person = first_given(tokens, *name) >= 0 or is_surname(tokens, name.after - 1)
    return not person and goes_on(tokens, name.after)


def named_before_office(tokens: Tokens, body: Phrase) -> Phrase | None:
    """Whose office stands, bare, in front of what it is of: `Ada Birk, Director, [Lake Research] said`.

    Romance languages put an article before the office of whom they name next, so that in `Anne Lorel,
    [directrice ALPA] affirme` it is of who stands before it.
    """
    comma = _comma_before_office(tokens, body)
    first = comma
    while first > 0 and tokens.has(first - 1, _CAPITAL):
        first -= 1
    return Phrase(first, comma) if first_given(tokens, first, comma) == first else None


def _comma_before_office(tokens: Tokens, body: Phrase) -> int:
    """The comma in front of the office that is a body's; -1 if none is."""
    first, order = body.first, tokens.vocabulary.order
    if order not in (_FIXED, _ROMANCE) or first_given(tokens, *body) >= 0:
        return -1
    if tokens.has(first, _ROLE):
        # A Romanian office has its article behind it: a ministrului, Radu Pop, [liderul PNL] a spus.
        bare = order is _ROMANCE and not tokens.vocabulary.owner_endings
        bare = bare and body.after - first > 1 and tokens.has(first - 1, _COMMA)
        return first - 1 if bare else -1
    office = first - 2
    if not tokens.has(first - 1, _COMMA) or not tokens.has(office, _ROLE):
        return -1
    while tokens.has(office, _WORD) and not tokens.has(office, FUNCTION):
        office -= 1
    return office if tokens.has(office, _COMMA) else -1


def _described_by_row(tokens: Tokens, last: int) -> Phrase | None:
    """The description that ends at `last`, with the rest of what an office is of.

    O ministro [da Ciência, Tecnologia e Ensino], Davi Prado.
    """
    phrases = Phrases(tokens)
    floor = max(0, last + 1 - _LONGEST_APPOSITION)
    found = whole = phrases.ending(last, floor)
    while found is not None and found.first > floor and tokens.has(found.first - 1, _COMMA):
        if tokens.vocabulary.order is not _ROMANCE or not all(
            tokens.has(i, _CAPITAL | Tag.LINKING | Tag.COORDINATING) for i in range(*found)
        ):
            return whole
        found = phrases.ending(found.first - 2, floor)
        linked = found is not None and any(tokens.has(i, Tag.LINKING) for i in range(*found))
        if found is not None and linked and any(tokens.has(i, _ROLE) for i in range(*found)):
            return Phrase(found.first, last + 1)
    return whole


def _with_office_joined(tokens: Tokens, found: Phrase | None) -> Phrase | None:
    """A Romance office with the other that the same one holds: `El [alcalde de Lunda y] presidente del club, Ana Lund`.

    An article of its own would tell of somebody else.
    """
    if found is None or tokens.vocabulary.order is not _ROMANCE:
        return found
    joint, floor = found.first - 1, max(0, found.after - _LONGEST_APPOSITION)
    if not tokens.has(found.first, _ROLE) or not tokens.has(joint, Tag.COORDINATING):
        return found
    other = Phrases(tokens).ending(joint - 1, floor)
    if other is None or first_given(tokens, *other) >= 0:
        return found
    held = tokens.has(other.first, Tag.ARTICLE) and tokens.has(other.first + 1, _ROLE)
    return Phrase(other.first, found.after) if held else found


def _second_of_two(tokens: Tokens, phrase: Phrase) -> int:
    """Where the last of two people begins that an article each opens: `the mayor and the judge, Ada Birk`."""
    for index in range(phrase.after - 2, phrase.first, -1):
        joined = tokens.has(index, Tag.COORDINATING) and tokens.has(index + 1, Tag.ARTICLE)
        if joined and any(tokens.has(i, _ROLE) for i in range(index + 1, phrase.after)):
            return index + 1
    return phrase.first


def _is_no_subject(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a description in front of a comma is no subject: `as its head in reaction to it, Birk`."""
    return tokens.has(phrase.first - 1, Tag.PREPOSITION) and any(
        tokens.has(i, Tag.ATTACHING) and not tokens.has(i, Tag.LINKING) for i in range(*phrase)
    )


def _is_predicated(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a description is of the subject behind its comma: `Head of the club, Ada Birk said …`.

    Unlike `In a talk with the head, Ada Birk said …` and `The head, Ada Birk said, …`.
    """
    first = phrase.first
    fixed = tokens.vocabulary.order is OrderKind.FIXED
    opens = fixed and tokens.has(first - 1, _CAPITAL) and not tokens.has(first - 2, _WORD)
    if tokens.has(first - 1, _WORD) and not (opens and tokens.has(first - 1, Tag.PREPOSITION)):
        return False  # but: As head of the club, …
    first += tokens.form[first] in tokens.vocabulary.indefinite
    role = next(i for i in range(*phrase) if tokens.has(i, _ROLE))
    return not any(
        tokens.has(i, FUNCTION) or (i < role and tokens.can_be(i, WordClass.NOT_FINITE))
        for i in range(first, role)
    )
