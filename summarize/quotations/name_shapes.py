"""What the writing of a word tells of a name: particles of surnames, articles in one word with a noun, capitals, marks.

Apart from noun phrases (`phrases`), which ask it of the words in them.
"""

from summarize.characters import APOSTROPHES
from summarize.quotations.given_names import gender_of_given_name
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind

_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_ARTICLE = Tag.ARTICLE
_LINKING = Tag.LINKING
_PARTICLE = Tag.PARTICLE
_MOST_PARTICLES = 4


def has_arabic_article(tokens: Tokens, index: int) -> bool:
    """Whether a noun of an Arabic text is written with its article."""
    article = tokens.vocabulary.lexicon.noun_article
    return article != "" and tokens.form[index].startswith(article)


def with_arabic_article(tokens: Tokens, noun: str) -> str:
    """A noun with the article that an Arabic text writes in one word with it."""
    return tokens.vocabulary.lexicon.noun_article + noun


def parts_names(tokens: Tokens) -> bool:
    """Whether particles of names are articles and prepositions as well, and no noun has a capital: Dutch, Swedish."""
    vocabulary = tokens.vocabulary
    return vocabulary.order is OrderKind.VERB_SECOND and not vocabulary.lexicon.nouns_capitalised


def is_office_in_capitals(tokens: Tokens, first: int, after: int) -> bool:
    """Whether English capitals between commas are what somebody is: `X, Lund South MP, said`."""
    last = after - 1
    if tokens.vocabulary.order is not OrderKind.FIXED or not tokens.has(last, Tag.ROLE):
        return False
    if tokens.has(last, Tag.TITLE) or not tokens.has(after, _COMMA):
        return False
    return all(tokens.has(i, _CAPITAL) for i in range(first, after)) and not any(
        gender_of_given_name(tokens.slice(i, i + 1)) for i in range(first, last)
    )


def opens_surname(tokens: Tokens, index: int) -> bool:
    """Whether a Dutch particle is the first word of a surname: Van den Berg zei, zei 't Hart."""
    opens = tokens.has(index, _PARTICLE) and (
        tokens.has(index, _CAPITAL) or tokens.form[index][0] in APOSTROPHES
    )
    if not opens or not parts_names(tokens):
        return False
    surname = index + 1
    while tokens.has(surname, _PARTICLE) and surname - index < _MOST_PARTICLES:
        surname += 1
    return tokens.has(surname, _CAPITAL)


def opens_articled_surname(tokens: Tokens, index: int) -> bool:
    """Whether a particle with a capital has an article behind it, and the rest of a surname: dijo [De] la Torre."""
    opens = tokens.has(index, Tag.LINKING) and tokens.has(index, _CAPITAL)
    return opens and tokens.has(index + 1, Tag.ARTICLE) and tokens.has(index + 2, _CAPITAL)


def joins_surname(tokens: Tokens, index: int) -> bool:
    """Whether a particle goes on with a Dutch name: Jan van Dam, Kees de Wit.

    Behind a whole name it tells where somebody belongs, Jan Smit van de brandweer, and an article behind a
    single one may open an object, zei dat Smit de Friezen hoorde. Only what the surname is elsewhere tells.
    """
    surname = index + 1
    while tokens.has(surname, _PARTICLE) and surname - index < _MOST_PARTICLES:
        surname += 1
    before = index - 1
    if not tokens.has(surname, _CAPITAL) or not tokens.has(before, _CAPITAL | _PARTICLE):
        return False
    if tokens.has(before, _PARTICLE):
        return True  # van [der] Meer
    only_in_names = any(not tokens.has(each, _LINKING | _ARTICLE) for each in range(index, surname))
    shown = (
        only_in_names  # van den Berg
        or gender_of_given_name(tokens.slice(before, before + 1)) is not None
        or _stands_by_itself(tokens, index, surname)
    )
    return shown or _may_join(tokens, index, surname)


def joins_particle(tokens: Tokens, index: int) -> bool:
    """Whether a particle goes on with a Dutch name, or in German with a particle that is no German word: Van [den] Berg."""
    if parts_names(tokens):
        return joins_surname(tokens, index)
    return opens_foreign_surname(tokens, index - 1)


def opens_foreign_surname(tokens: Tokens, index: int) -> bool:
    """Whether a particle that German has only in names stands in front of a surname: Präsident [Van] der Bellen."""
    foreign = tokens.has(index, _PARTICLE) and not tokens.has(
        index, _LINKING | _ARTICLE | Tag.PREPOSITION | Tag.OBLIQUE
    )
    surname = index + 1
    while tokens.has(surname, _PARTICLE) and surname - index < _MOST_PARTICLES:
        surname += 1
    german = tokens.vocabulary.lexicon.nouns_capitalised
    return foreign and german and tokens.has(surname, _CAPITAL)


def _may_join(tokens: Tokens, index: int, surname: int) -> bool:
    """Whether a particle that no given name is in front of goes on with a name all the same."""
    before, office = index - 1, index - 2
    held = tokens.has(office, Tag.ROLE)
    if not tokens.has(index, _LINKING):
        return held
    if tokens.has(surname + 1, _LINKING):
        return True  # Piet Hein van Dam van het bureau
    whole = not held and tokens.has(office, _CAPITAL | _PARTICLE)
    return not whole and not _stands_without(tokens, before)


def _stands_by_itself(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a surname with its particle has a capital in the middle of a sentence: zei De Wit."""
    name = tokens.slice(first, last + 1)
    sought = f" {name[0].upper()}{name[1:]}"
    at = tokens.text.find(sought)
    while at > 0 and not (tokens.text[at - 1].isalpha() or tokens.text[at - 1] == ","):
        at = tokens.text.find(sought, at + 1)
    return at > 0


def _stands_without(tokens: Tokens, index: int) -> bool:
    """Whether a name stands elsewhere without the particle behind it: minister Bos van Zorg, and zegt Bos."""
    form = tokens.form[index]
    return any(
        tokens.form[other] == form and not tokens.has(other + 1, _PARTICLE)
        for other in range(len(tokens))
    )


_NUMBERED = 2
"""Words of what is called by a number."""


def looks_like_name(words: str, titles_capitalised: bool) -> bool:
    """Whether quoted words look like the name of a thing: short, capitalised, no statement."""
    if titles_capitalised and " " in words:
        # American typesetters put the sentence's own comma or stop inside the marks.
        words = words.rstrip(",.")
    if len(words) > 60 or words[-1:] in ".!?…,":
        return False
    parts = words.split()
    if not parts or len(parts) > 7:
        return False
    if not parts[0][0].isupper():
        return parts[0].isdigit() and len(parts) == _NUMBERED  # «5 канал»
    if titles_capitalised and parts[-1][0].islower():
        return False  # "We won": a title's last word has a capital, however short
    if titles_capitalised or len(parts) > 3:
        return all(not part[0].islower() for part in parts if len(part) > 3)
    return len(parts) <= 3
