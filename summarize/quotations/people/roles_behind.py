"""The role behind a name, a comma between, or in letters: `X, a spokesman for the ministry,`, `X MP`.

What follows a comma may as well be the next of a row, the subject of what follows, or somebody who is named
behind it; what is none of these ends before its verb.
"""

from summarize.quotations.declined.mentions import described
from summarize.quotations.language_kinds import declined
from summarize.quotations.name_shapes import is_office_in_capitals
from summarize.quotations.people.roles_beside import (
    FUNCTION,
    behind_brackets,
    behind_owners,
    first_given,
    given_gender,
    is_attribute,
    is_definite,
    is_doing,
    is_finite,
)
from summarize.quotations.phrases import Phrase, Phrases
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_OPENS = Tag.OPENS_NOUN
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_JOINS_NAME = Tag.COORDINATING | Tag.PREPOSITION | Tag.LINKING | Tag.ATTACHING
_GOVERNING = Tag.PREPOSITION | Tag.OBLIQUE
_PARTS = Tag.COORDINATING | Tag.PREPOSITION | Tag.QUOTED | Tag.MARK
"""What goes on in a Tajik role without an ending that links it."""
_PREDICATES = Tag.AUXILIARY | Tag.NEGATION | Tag.SAY | Tag.JUDGE
_FIXED, _ROMANCE = OrderKind.FIXED, OrderKind.ROMANCE
_LONGEST_APPOSITION = 16
_LONGEST_AGE = 5
_LONGEST_LETTERED = 3
_AGES = frozenset(map(str, range(1, 120)))


def is_office_in_letters(tokens: Tokens, index: int) -> bool:
    """Whether letters tell the office of the name in front of them: Ada Birk MP, Ms Birk MP, unlike Lund South MP."""
    lettered = index < len(tokens) and tokens.is_form(index, tokens.vocabulary.lettered_roles)
    if not lettered or not tokens.slice(index, index + 1).isupper():
        return False
    first = index
    while first > 0 and index - first < _LONGEST_LETTERED and tokens.has(first - 1, _CAPITAL):
        first -= 1
    if tokens.has(first, _TITLE):
        return index - first > 1
    # The Milton South MP, Ada Birk, Milton South MP.
    row = tokens.has(first - 1, _COMMA) and tokens.has(first - 2, _CAPITAL)
    apposed = row or tokens.has(first - 1, Tag.ARTICLE)
    given = not tokens.slice(first, first + 1).isupper() and given_gender(tokens, first) is not None
    return given and index - first > 1 and not apposed


def apposition(tokens: Tokens, name: Phrase) -> str | None:
    """The role that follows a name: `X, a spokesman for the ministry,`, `X MP`."""
    letters = is_office_in_letters(tokens, name.after)
    behind = _behind_comma(tokens, Phrase(name.first, name.after + letters))
    office = letters and tokens.has(name.after, _ROLE)  # and not: Ada Birk OBE
    return behind or (tokens.slice(name.after, name.after + 1) if office else None)


def _behind_comma(tokens: Tokens, name: Phrase) -> str | None:
    tag, after = tokens.tag, _past_aside(tokens, name.after)
    if not tokens.has(after, _COMMA) or tokens.has(after + 1, Tag.COORDINATING):
        return None  # Ada Birk, and other artists
    limit = min(len(tag), after + _LONGEST_APPOSITION + 1)
    found = Phrases(tokens).starting(after + 1, limit)
    if found is None or found.first != after + 1 or _names_another(tokens, found):
        return None
    first = found.first
    while first < found.after and tag[first] & _OPENS:
        first += 1
    role = next((i for i in range(first, found.after) if tag[i] & _ROLE), None)
    if role is None or _is_anothers(tokens, first, role):
        return None
    subject = _has_predicate(tokens, name, found) or _opens_clause(tokens, name, found)
    if subject or _has_done(tokens, found) or _is_of_row(tokens, found, role):
        return None
    if (
        tag[first] & _CAPITAL
        and tag[found.first] & _CAPITAL
        and not _is_office(tokens, first, role)
    ):
        return None
    last = _before_participle(tokens, role, _past_title(tokens, found.after))
    if last == limit < len(tag) and tag[last] & _WORD:
        last = _shortened(tokens, role, last)
    last = _before_saying(tokens, role, _before_unfinished(tokens, role, last))
    last = _before_unlinked(tokens, role, last)
    while last > role + 1 and _is_left_over(tokens, last - 1):
        last -= 1
    return printed_role(tokens, first, last) if last > role else None


def _before_saying(tokens: Tokens, role: int, last: int) -> int:
    """Where a Tajik, Persian or Vietnamese role ends behind which its verb stands: `ҳимоятгари Карим [хабар дод]`."""
    if (
        tokens.vocabulary.order is not OrderKind.FREE_FINAL
        and not tokens.vocabulary.lexicon.syllabic
    ):
        return last
    says = (
        index
        for index in tokens.hints(role + 1, last)
        if tokens.has(index, Tag.SAY) or index in tokens.phrase
    )
    return next(says, last)


def _before_unlinked(tokens: Tokens, role: int, last: int) -> int:
    """Where a Tajik role ends, each word of which hangs on the one in front: `муовини раиси ноҳия [28 июл]`.

    So do not what several are, a name of two words, and what stands in marks.
    """
    vocabulary = tokens.vocabulary
    if not vocabulary.linking_endings:
        return last
    joining = (*vocabulary.linking_endings, *vocabulary.lexicon.number_and.split())
    for behind in range(role + 1, last):
        joined = tokens.has(behind, Tag.COORDINATING) or tokens.has(behind - 1, _PARTS)
        named = tokens.has(behind, _CAPITAL) and tokens.has(behind - 1, _CAPITAL)
        if not (joined or named or tokens.form[behind - 1].endswith(joining)):
            return behind
    return last


def _is_left_over(tokens: Tokens, last: int) -> bool:
    """Whether a role can't end with a word of grammar, or a verb: not so `an author of the report`."""
    if not tokens.has(last, FUNCTION) or tokens.has(last, _CAPITAL):
        return False
    return not (tokens.has(last - 1, Tag.ARTICLE) and tokens.can_be(last, WordClass.NOUN))


def _before_unfinished(tokens: Tokens, role: int, last: int) -> int:
    """Where a role ends whose last office lacks what it is of: `editor of Lund [and a co-author] of the …`."""
    if not tokens.has(last, Tag.LINKING) or tokens.has(last, _CAPITAL):
        return last
    for index in range(last - 1, role, -1):
        if tokens.has(index, Tag.COORDINATING):
            return index
        if tokens.has(index, _JOINS_NAME):
            break
    return last


def _before_participle(tokens: Tokens, role: int, last: int) -> int:
    """Where a role ends that goes on with what was done: `a consultant [charged with leading …]`."""
    tag = tokens.tag
    if tokens.vocabulary.order is OrderKind.ROMANCE:
        # L'auteur de l'étude [publiée] dans la revue, directeur [représentant] la ministre
        participle = tokens.can_be(last - 1, WordClass.NOT_FINITE)
        goes_on = (participle and tokens.has(last, Tag.PREPOSITION)) or tokens.has(
            last, Tag.ARTICLE
        )
        other = tag[last - 1] & (_CAPITAL | FUNCTION) or tokens.can_be(last - 1, WordClass.FINITE)
        return last - (goes_on and last - 1 > role and not other)
    if tokens.vocabulary.order is not OrderKind.FIXED:
        return last
    for index in range(role + 1, last):
        goes_on = tokens.has(index + 1, Tag.PREPOSITION | _CAPITAL) and bool(tokens.word[index])
        if goes_on and is_attribute(tag[index]) and is_doing(tokens, index):
            return index - tokens.can_be(index - 1, WordClass.MOSTLY_ADVERB)
    return last


def _past_title(tokens: Tokens, last: int) -> int:
    """Past the rest of an English body's name that an article parts: `head of Breaking [the Ice]`.

    What is a day or a body of its own goes on with the sentence: mayor of Lund the Sunday it broke.
    """
    inside = tokens.vocabulary.order is _FIXED and tokens.has(last, Tag.ARTICLE)
    if not inside or not tokens.has(last - 1, _CAPITAL) or not tokens.has(last + 1, _CAPITAL):
        return last
    if tokens.has(last + 1, Tag.TIME | Tag.OUTLET | Tag.GROUP):
        return last
    last += 1
    while tokens.has(last, _CAPITAL):
        last += 1
    return last


def _shortened(tokens: Tokens, role: int, last: int) -> int:
    """Where a role ends that is longer than is looked at: before what it joins on last.

    Before the second of two offices, of which it would lack what it is of: `profesor y director [del …]`.
    """
    for index in range(last - 1, role, -1):
        if tokens.has(index, Tag.COORDINATING) and tokens.has(index + 1, _ROLE):
            return index
    for index in range(last - 1, role, -1):
        coordinating = tokens.has(index, Tag.COORDINATING)
        another = any(tokens.has(i, _ROLE) for i in range(index + 1, index + 3))
        if tokens.has(index, _JOINS_NAME) and (another or not coordinating):
            return index
    return role


def _is_anothers(tokens: Tokens, first: int, role: int) -> bool:
    """Whether a role is of whom the words in front of it name: `accompagné du ministre`.

    What a body with a capital is called goes on: `a Bank of Lund economist`. Where offices lead, nothing is in
    front of one: Menurut Ali Lund, gerakan mahasiswa bangkit.
    """
    if tokens.vocabulary.lexicon.offices_lead:
        return role > first
    return any(
        tokens.has(i, _GOVERNING)
        or (tokens.has(i, Tag.LINKING) and i > first and not tokens.has(i - 1, _CAPITAL))
        for i in range(first, role)
    )


def _has_predicate(tokens: Tokens, name: Phrase, phrase: Phrase) -> bool:
    """Whether a description is a subject: `According to Ada Birk, the mayor will not go`.

    Or part of a clause: `Ada Birk, whose father is the mayor`.
    """
    possessive = tokens.has(phrase.first, Tag.POSSESSIVE)
    if not possessive:
        before = name.first - 1
        while tokens.has(before, _ROLE | _TITLE | _OPENS):
            before -= 1
        governed = tokens.has(before, _GOVERNING | Tag.LINKING | Tag.ATTACHING)
        if not governed or not is_definite(tokens, phrase.first):
            return False
    if any(_may_be_verb(tokens, index) for index in range(phrase.first + 2, phrase.after)):
        return True
    verb = phrase.after
    while tokens.has(verb, Tag.ADVERB) and not tokens.has(verb, _PREDICATES):
        verb += 1
    if tokens.has(verb, _PREDICATES):
        return not tokens.has(verb, _GOVERNING | _CAPITAL)
    return _may_be_verb(tokens, verb)


def _opens_clause(tokens: Tokens, name: Phrase, phrase: Phrase) -> bool:
    """Whether a Romance verb goes with a description, behind a name with its office: `… a ministrului, Radu Pop, [liderul PNL a spus]`."""
    definite = is_definite(tokens, phrase.first) or bool(tokens.vocabulary.owner_endings)
    apposed = tokens.vocabulary.order is _ROMANCE and tokens.has(name.first - 1, _COMMA)
    says = any(
        tokens.has(i, _PREDICATES) and not tokens.has(i, _CAPITAL | _ROLE | Tag.LINKING)
        for i in range(phrase.first + 1, phrase.after + 1)
    )
    return definite and apposed and says


def _has_done(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a Romanian description has an auxiliary behind it, and so is a subject: șoferul [a] pierdut controlul.

    Before whose something is, the same word only links: purtătoarea de cuvânt [a] poliției.
    """
    owners = tokens.vocabulary.owner_endings
    limit = min(len(tokens) - 1, phrase.after + 1)
    return bool(owners) and any(
        tokens.has(i, Tag.AUXILIARY)
        and tokens.has(i + 1, Tag.WORD)
        and not tokens.has(i + 1, _CAPITAL | _ROLE)
        and not tokens.form[i + 1].endswith(owners)
        for i in range(phrase.first + 1, limit)
    )


def _may_be_verb(tokens: Tokens, index: int) -> bool:
    """Whether a word is a finite verb, or nobody knows: the ending may be one's."""
    if tokens.has(index, _CAPITAL | FUNCTION | _ROLE) or not tokens.can_be(index, WordClass.FINITE):
        return False
    return tokens.can_be(index, WordClass.GUESSED) or not tokens.can_be(
        index, WordClass.ADJECTIVE | WordClass.NOUN
    )


def _past_aside(tokens: Tokens, after: int) -> int:
    """Past what stands between a name and its description: `Ada Birk (PS), de 54 anos, prefeita`."""
    comma = behind_brackets(tokens, after)
    if not tokens.has(comma, _COMMA) or tokens.vocabulary.order is OrderKind.FIXED:
        return comma  # Ada Birk, 45, a father of two: English adds what many others are
    for index in range(comma + 1, min(len(tokens), comma + _LONGEST_AGE)):
        if tokens.has(index, _COMMA):
            aged = any(tokens.form[i] in _AGES for i in range(comma + 1, index))
            return index if aged else comma
        if tokens.has(index, _CAPITAL):
            break
    return comma


def _is_of_row(tokens: Tokens, phrase: Phrase, role: int) -> bool:
    """Whether a description is of the next of a row: `Ada Birk, the mayor and others`, `…, o juiz Davi Prado`."""
    if tokens.vocabulary.order not in (_FIXED, _ROMANCE):
        return False
    opened = is_definite(tokens, phrase.first)
    joined = opened and tokens.has(phrase.after, Tag.COORDINATING)
    return joined or is_named_behind(tokens, role, opened)


def is_named_behind(tokens: Tokens, role: int, titled: bool) -> bool:
    """Whether the name of whom a role is stands right behind it: `the mayor Ada Birk`."""
    first = after = behind_owners(tokens, role + 1, len(tokens))
    while tokens.has(after, _CAPITAL):
        after += 1
    return after - first > 1 and (titled or first_given(tokens, first, after) == first)


def _names_another(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a description belongs to whom it stands before: `Nach Nordfunk, der Chef, Jan Ulm,`."""
    comma = phrase.after
    after = first = comma + 1
    while tokens.has(comma, _COMMA) and after < len(tokens) and tokens.has(after, _CAPITAL):
        after += 1
    if after == first:
        return False
    told = not tokens.vocabulary.lexicon.nouns_capitalised
    opened = told and tokens.has(phrase.first, Tag.ARTICLE)
    full = opened and after - first > 1 and tokens.has(after, _COMMA)
    return full or first_given(tokens, first, after) == first


def _is_office(tokens: Tokens, first: int, role: int) -> bool:
    """Whether capitals that open an apposition are a role: `Director of`, `Lake Radio’s head`, `Lund South MP`."""
    owned = any(tokens.tag[i] & Tag.POSSESSIVE_FORM for i in range(first, role))
    whole = is_office_in_capitals(tokens, first, role + 1)
    return role == first or owned or whole or not tokens.tag[role] & _CAPITAL


def printed_role(tokens: Tokens, first: int, after: int) -> str | None:
    """A role as it is printed: in the nominative, where nouns are declined; no clause is one."""
    if not declined(tokens):
        return tokens.slice(first, after)
    if any(
        (is_finite(tokens, i) or _ends_as_verb(tokens, i)) and not tokens.has(i, _CAPITAL | _ROLE)
        for i in range(first, after)
    ):
        return None
    return described(tokens, first, after) or None


def _ends_as_verb(tokens: Tokens, index: int) -> bool:
    """Whether a Slavic word that nobody counted ends as a verb in the past does: `podała X, kierowca [uciekł]`."""
    known = tokens.can_be(index, WordClass.NOUN | WordClass.ADJECTIVE)
    return not known and tokens.form[index].endswith(tokens.vocabulary.finite_endings or ("-",))
