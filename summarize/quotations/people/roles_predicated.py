"""The role that a sentence says somebody has: `Ida Berg ist Leiterin des Amtes`, `Leiterin ist Ida Berg`.

Apart from `roles_behind`, because a verb stands between, and what is beside it has to be the whole
predicate: of `Berg ist Leiterin geworden` nothing is taken.
"""

from summarize.quotations.people.roles_beside import behind_brackets, first_given
from summarize.quotations.phrases import Phrase, Phrases
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag

_COMMA = Tag.COMMA
_STOP = Tag.STOP
_ROLE = Tag.ROLE
_CAPITAL = Tag.CAPITAL
_ENDS = _STOP | _COMMA
_NO_ADJECTIVE = _CAPITAL | Tag.OPENS_NOUN | Tag.NEGATION
_LONGEST_AGE = 4
_LONGEST_ROLE = 16


def predicated_role(tokens: Tokens, name: Phrase) -> str | None:
    """The role behind a name and its copula, or in front, if nothing but that is said of who has it."""
    copulas = tokens.vocabulary.copulas
    if not copulas:
        return None
    verb = _past_age(tokens, behind_brackets(tokens, name.after))
    if tokens.is_form(verb, copulas) and not tokens.has(verb, _CAPITAL):
        opens = _opens_sentence(tokens, name.first)
        return _role_behind(tokens, _past_adverbs(tokens, verb + 1)) if opens else None
    before = name.first - 1
    return _role_in_front(tokens, name) if tokens.is_form(before, copulas) else None


def _opens_sentence(tokens: Tokens, first: int) -> bool:
    """Whether nothing but an article or what he is stands before a name: not so in `Der Vater von Ida Berg`."""
    before = first - 1
    while tokens.has(before, _ROLE | Tag.TITLE | Tag.ARTICLE):
        before -= 1
    return not tokens.has(before, Tag.WORD)


def _role_behind(tokens: Tokens, first: int) -> str | None:
    """What stands behind it, without where that is: [Leiterin des Amtes] in Ulm."""
    adjective = tokens.has(first + 1, _ROLE) and not tokens.has(first, _NO_ADJECTIVE)
    role = first + adjective  # [ärztlicher] Leiter
    if not tokens.has(role, _ROLE) or not tokens.has(role, _CAPITAL):
        return None
    limit = min(len(tokens), first + _LONGEST_ROLE)
    found = Phrases(tokens).starting(first, limit)
    if found is None or found.first != first or first_given(tokens, *found) >= 0:
        return None
    end = found.after
    if tokens.has(end, Tag.PREPOSITION):
        end = next((i for i in range(end, limit) if tokens.has(i, _ENDS)), limit)
    whole = tokens.has(end, _ENDS) and tokens.has(end - 1, _CAPITAL)
    return tokens.slice(*found) if whole else None


def _role_in_front(tokens: Tokens, name: Phrase) -> str | None:
    """What stands before the copula: neue [Leiterin des Amtes] ist Ida Berg."""
    verb = name.first - 1
    if not tokens.has(name.after, _ENDS | Tag.DASH | Tag.OPENING):
        return None
    first = verb
    while first > 0 and verb - first < _LONGEST_ROLE and not tokens.has(first - 1, _ENDS):
        first -= 1
    first += tokens.has(first + 1, _ROLE) and not tokens.has(first, _ROLE | Tag.PREPOSITION)
    found = Phrases(tokens).starting(first, verb) if tokens.has(first, _ROLE) else None
    return tokens.slice(*found) if found == Phrase(first, verb) else None


def _past_adverbs(tokens: Tokens, index: int) -> int:
    """Past how long it has been so: [seit 2019], [heute]."""
    while index < len(tokens) and not tokens.has(index, _CAPITAL):
        since = tokens.has(index, Tag.PREPOSITION) and tokens.has(index + 1, Tag.NUMBER | Tag.TIME)
        if not since and not tokens.has(index, Tag.ADVERB | Tag.TIME):
            break
        index += 1 + since
    return index


def _past_age(tokens: Tokens, comma: int) -> int:
    """Past how old somebody is, or what else two commas part: `Ida Berg, 43, ist`."""
    if not tokens.has(comma, _COMMA):
        return comma
    ends = range(comma + 1, min(len(tokens), comma + _LONGEST_AGE))
    return next((i + 1 for i in ends if tokens.has(i, _COMMA)), comma)
