"""Through whom a quotation came: `told Reuters`, `according to Eurasianet`, `передает ТАСС`.

Looked for only where an attribution already names the speaker, so that the outlet which passes a
quotation on is never taken for the one who said it.
"""

import re

from summarize.lexicon.sites import SITE_ENDINGS
from summarize.quotations.order import Order
from summarize.quotations.phrases import Phrase, Phrases
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import is_brand, is_cased_acronym
from summarize.quotations.vocabulary import Tag

_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_DASH = Tag.DASH
_STOP = Tag.STOP
_COLON = Tag.COLON
_QUOTED = Tag.QUOTED
_RELAY = Tag.RELAY
_OUTLET = Tag.OUTLET
_PARTS = _COMMA | _DASH
_JOINS = Tag.PREPOSITION | Tag.LINKING
_REPORTER_AND_OUTLET = 2
"""Tokens behind a verb of relaying within which an outlet's name begins: `сообщает корреспондент Lake.uz`."""
_SKIPPED = Tag.AUXILIARY | Tag.ADVERB | Tag.CONJUNCTION | Tag.THAT_AFTER
_SKIPPED_IN_TAIL = _SKIPPED | _PARTS

_SITE = re.compile(rf"\.(?:{'|'.join(SITE_ENDINGS)})(?!\w)")
"""What ends the address of a site, with or without a case behind it: lake.uz, Göl.az-ın."""
_FARTHEST = 14
"""Tokens behind an attribution within which the relay stands."""


def find_relay(order: Order, first: int, limit: int) -> Phrase | None:
    """The outlet or person in `[first, limit)` that relays what an attribution before it ties."""
    tokens, phrases = order.tokens, order.phrases
    limit = min(limit, first + _FARTHEST)
    for index in range(first, limit):
        here = tokens.tag[index]
        if here & (_STOP | _COLON) or (here & _QUOTED and not phrases.is_name(index)):
            return None
        if here & _QUOTED and order.verb_final and _gives_out(tokens, index):
            return Phrase(index, index + 1)
        found = tokens.phrase.get(index)
        if found is not None and found[1] == "according":
            return _named(tokens, phrases.starting(found[0], limit))
        if here & _RELAY and not here & _CAPITAL and _opens_clause(tokens, index, first):
            return _named(tokens, phrases.starting(index + 1, limit))
        if here & _OUTLET:
            return _outlet(tokens, phrases, index, first, limit)
    return None


def _gives_out(tokens: Tokens, index: int) -> bool:
    """Whether a quoted name is an outlet's, by what follows: `«Хабар 24» арнасының эфирінде`."""
    return any(tokens.has(behind, _OUTLET | Tag.DOCUMENT) for behind in range(index + 1, index + 4))


def hearer(tokens: Tokens, first: int, limit: int) -> Phrase | None:
    """The outlet that is told, in front of what it is told: `Azattyq тілшісіне`."""
    after = first
    while after < limit and tokens.has(after, _CAPITAL | _QUOTED):
        after += 1
    if after == first or not tokens.has(after, _OUTLET) or after >= limit:
        return None
    return Phrase(first, after)


def is_told_outlet(tokens: Tokens, index: int) -> bool:
    """Whether a known outlet has a case, in marks or not, as it has that is told something: `Азаттыкка`, `«Азаттыкка»`."""
    stretch = tokens.stretch.get(index)
    if stretch is None and not tokens.has(index, _CAPITAL):
        return False
    word = tokens.text[stretch.inner : stretch.inner_end] if stretch else tokens.form[index]
    endings = (end for end in tokens.vocabulary.hearer_endings if word.lower().endswith(end))
    bare = (word.lower().removesuffix(ending) for ending in endings)
    return any(tokens.vocabulary.tags_of(stem) & _OUTLET for stem in bare)


def relay_tail(order: Order, first: int, after: int) -> tuple[int, Phrase] | None:
    """The clause that ends `[first, after)` and only says who relays: `, деп хабарлайды Kazinform`.

    The token where it begins, and the outlet.
    """
    tokens, phrases, tag = order.tokens, order.phrases, order.tag
    for comma in range(after - 2, max(first, after - _FARTHEST), -1):
        if not tag[comma] & _PARTS:
            continue
        verb = comma + 1
        while verb < after and tag[verb] & _SKIPPED_IN_TAIL:
            verb += 1
        between = _between(order, comma, verb, after)
        if between is not None:
            return comma, between
        end, field = tokens.phrase.get(verb, (verb + 1, ""))
        says = order.verb_final and (tokens.has(verb, Tag.SAY) or field == "phrasal")
        if verb >= after or not (tokens.has(verb, _RELAY) or says):
            return None
        told = not order.verb_final or order.lexicon.caseless
        if told and not names_outlet(order, verb + 1, after):
            return None  # where verbs don't come last, a person may follow one, or what is said
        via = _named(tokens, phrases.starting(end if field == "phrasal" else verb + 1, after))
        return (comma, _brand(tokens, via)) if via is not None else None
    return None


def _between(order: Order, comma: int, first: int, after: int) -> Phrase | None:
    """The outlet in marks or in other letters before the verb that ends a clause: `, деп «Дала» жазады`."""
    tokens = order.tokens
    if not order.bare_subject or not tokens.has(comma + 1, Tag.THAT_AFTER):
        return None
    ends = after - first == _REPORTER_AND_OUTLET and tokens.has(after - 1, _RELAY)
    return Phrase(first, after - 1) if ends and is_brand(tokens, first) else None


def names_outlet(order: Order, first: int, after: int) -> bool:
    """Whether tokens tell of an outlet: by a word, by marks, as a site, or by letters that no name here has."""
    if order.next(_QUOTED | _OUTLET, first, after) is not None:
        return True
    tokens = order.tokens
    if any(_SITE.search(tokens.form[i]) for i in range(first, after) if "." in tokens.form[i]):
        return True
    return order.lexicon.scripts == "Cyrl" and any(
        tokens.has(i, _CAPITAL) and tokens.form[i].isascii()
        for i in range(first, min(after, first + _REPORTER_AND_OUTLET))
    )


def only_relays(order: Order, first: int, after: int) -> bool:
    """Whether tokens tell of an outlet or a body in letters, which passes on what people said: APA-nın."""
    tokens = order.tokens
    return names_outlet(order, first, after) or any(
        is_brand(tokens, i) or is_cased_acronym(tokens, i)
        for i in range(first, after)
        if tokens.has(i, _CAPITAL)
    )


def _brand(tokens: Tokens, via: Phrase) -> Phrase:
    """The name of an outlet alone: `Kazinform` of `Kazinform агенттігі "Дала" …`."""
    after = via.first + 1
    while not tokens.has(via.first, _QUOTED) and after < via.after and tokens.has(after, _CAPITAL):
        after += 1
    return Phrase(via.first, after)


def _opens_clause(tokens: Tokens, verb: int, first: int) -> bool:
    """Whether a verb begins a clause of its own: `, передает ТАСС`, `, as Reuters reports`."""
    index = verb - 1
    while index > first and tokens.tag[index] & _SKIPPED:
        index -= 1
    return tokens.has(index, _PARTS)


def _outlet(tokens: Tokens, phrases: Phrases, index: int, first: int, limit: int) -> Phrase | None:
    """The outlet's name around a word that says it is one: `агентству Reuters`, `The Post`."""
    start = index
    while start > first and tokens.has(start - 1, _CAPITAL):
        start -= 1
    named = _named(tokens, phrases.starting(start, limit))
    if not tokens.has(index, _CAPITAL):
        # Told a news conference of the G20.
        apart = named and any(tokens.has(i, _JOINS) for i in range(index + 1, named.first))
        return None if apart else named
    if named is None:
        return Phrase(index, index + 1)
    brand = _brand(tokens, named)
    whole = named.first < index or tokens.has(brand.after - 1, Tag.POSSESSIVE_FORM)
    return named if whole else brand  # Lake News's “Port and Shore”


def _named(tokens: Tokens, phrase: Phrase | None) -> Phrase | None:
    """The part of a phrase from its first name on; nothing when it names nobody."""
    if phrase is None:
        return None
    first = phrase.first
    if tokens.has(first + 1, Tag.LINKING) and tokens.has(first, Tag.SAY | Tag.DOCUMENT):
        first += 2  # laut Angaben von The Hill
    if tokens.form[first] in tokens.vocabulary.indefinite:
        return None  # in einem weiteren Tweet
    named = [
        i
        for i in range(first, phrase.after)
        if tokens.tag[i] & (_CAPITAL | _QUOTED) and (i == first or not tokens.has(i, Tag.TIME))
    ]  # told CNN on or Tuesday
    if len(named) == 1 and tokens.has(named[0], Tag.TIME):
        return None  # told a Saturday news conference
    return Phrase(named[0], named[-1] + 1) if named else None
