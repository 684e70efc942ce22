"""A Nordic or Dutch office with what it is of, right in front of a name: `leder i Elevorganisasjonen Ada Berg`.

Apart from other roles in front of a name, because no comma tells where what the office is of ends and the
name begins; a known given name does.
"""

from summarize.quotations.people.roles_beside import given_gender
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind

_CAPITAL = Tag.CAPITAL
_PREPOSITION = Tag.PREPOSITION
_PARTS_OFFICE = (
    Tag.ROLE | Tag.TITLE | Tag.SAY | Tag.JUDGE | Tag.AUXILIARY | Tag.PRONOUN | Tag.THAT | Tag.TIME
)
_LONGEST_BODY = 5


def office_start(tokens: Tokens, name: int) -> int:
    """Where an office begins that ends, with what it is of, in front of the name at `name`; `name` where there is none."""
    vocabulary = tokens.vocabulary
    small = vocabulary.order is OrderKind.VERB_SECOND and not vocabulary.lexicon.nouns_capitalised
    if not small or not tokens.has(name, _CAPITAL) or given_gender(tokens, name) is None:
        return name
    link = name - 1
    while link > name - _LONGEST_BODY and tokens.has(link, Tag.WORD):
        if tokens.has(link, _PREPOSITION) and not tokens.has(link, _CAPITAL):
            break
        if tokens.has(link, _PARTS_OFFICE):
            return name
        link -= 1
    office = link - 1
    is_office = tokens.has(link, _PREPOSITION) and tokens.has(office, Tag.ROLE)
    if not is_office or link == name - 1:
        return name
    return office if _is_body(tokens, office, name - 1) else name


def _is_body(tokens: Tokens, office: int, last: int) -> bool:
    """Whether an office is of what ends at `last`, and not of whoever is named behind it: advokat för [åtalade] Ada Berg."""
    if tokens.has(last, _CAPITAL):
        return True
    vocabulary = tokens.vocabulary
    personal = vocabulary.trying_roles | vocabulary.relations
    endings = vocabulary.definite_attribute_endings
    return bool(endings) and not (
        tokens.form[last].endswith(endings) or tokens.is_form(office, personal)
    )


def behind_body(tokens: Tokens, start: int, after: int) -> int:
    """Past what an office is of in a run of capitals, where an office stands in front: leder i [Oslo Høyre] Ada Berg."""
    if not tokens.has(start - 1, _PREPOSITION) or not tokens.has(start - 2, Tag.ROLE):
        return start
    names = range(start + 1, after - 1)
    return next((name for name in names if office_start(tokens, name) < name), start)


def named_behind(tokens: Tokens, office: Phrase, after: int) -> Phrase:
    """Whom an office names behind what it is of, up to the verb at `after`: Leder i Elevorganisasjonen [Ada Berg] sier."""
    named = (name for name in range(office.after, after - 1) if office_start(tokens, name) < name)
    first = next(named, after)
    whole = all(tokens.has(i, _CAPITAL) for i in range(first, after))
    return Phrase(first, after) if first < after and whole else office
