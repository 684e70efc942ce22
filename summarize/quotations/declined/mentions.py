"""What a mention is printed as, and who speaks in one that holds others as well."""

from summarize.declension.nouns import base_phrase
from summarize.lexicon.sites import SITE_ENDINGS
from summarize.quotations.declined.cases import is_oblique, is_told_name, roles_of
from summarize.quotations.declined.owners import cases_of
from summarize.quotations.declined.words import (
    head_of,
    is_acronym,
    is_body,
    is_foreign,
    is_latin,
    is_one_of,
    is_surname,
    leads_owned,
    opens_with_given_name,
)
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_CAPITAL = Tag.CAPITAL
_ROLE = Tag.ROLE
_QUOTED = Tag.QUOTED
_PREPOSITION = Tag.PREPOSITION
_NOUN = Tag.SOURCE
_NEUTER_ENDS = "оo"
_ENDS_OF_PLACE = "еиуіїюeiuyů"


def described(tokens: Tokens, first: int, after: int) -> str:
    """What is printed for a speaker `[first, after)` who is not named: `пресс-служба акимата`.

    Its head comes back to the nominative, what hangs on it stays, and whose it is in front of it. Empty
    for a pronoun, and for a form whose nominative can't be told.
    """
    head = head_of(tokens, first, after)
    if first == head or not leads_owned(tokens, first, after):
        return _by_head(tokens, first, after, head)
    owned = _by_head(tokens, head, after, head)
    return owned and tokens.text[tokens.start[first] : tokens.start[head]] + owned


def _by_head(tokens: Tokens, first: int, after: int, head: int) -> str:
    text = tokens.slice(first, after)
    if after - first == 1 and tokens.has(first, Tag.PRONOUN):
        return ""
    if tokens.has(head, _QUOTED):
        return _title_of(tokens, first, head) if after - first == 1 else text
    undeclined = first == head and tokens.is_form(head, tokens.vocabulary.undeclined_bodies)
    counted = first < head and tokens.has(first, Tag.ARTICLE)
    # A role that is nobody's form is one for sure: w rozmowie z PAP biolog.
    sure = tokens.has(head, _ROLE) and not roles_of(tokens, tokens.form[head])
    named = sure or "n" in cases_of(tokens, first)
    if undeclined or (named and not is_oblique(tokens, first if counted else head)):
        return text
    adjectives = [tokens.slice(i, i + 1) for i in range(first, head)]
    noun = tokens.slice(head, head + 1)
    if noun.isupper():
        return text if not adjectives else ""
    base = _base(tokens, [*adjectives, noun], head)
    if base is None:
        # What has the same form in all cases is one: mluvčí.
        return text if tokens.has(head, _ROLE) and not is_oblique(tokens, head) else ""
    return base + tokens.text[tokens.end[head] : tokens.end[after - 1]]


def _title_of(tokens: Tokens, first: int, head: int) -> str:
    """The name in marks at `head` in the nominative; empty where that can't be told."""
    stretch = tokens.stretch[head]
    inner = tokens.text[stretch.inner : stretch.inner_end]
    named = inner if "n" in cases_of(tokens, first) else _base(tokens, inner.split(), head)
    return named or ("" if _may_be_declined(inner) else inner)


def _may_be_declined(name: str) -> bool:
    """Whether a name in marks may have an ending of its place: `в «Озерстрое»`, unlike `в «НКР»`."""
    return name.isalpha() and name[-1] in _ENDS_OF_PLACE


def _base(tokens: Tokens, words: list[str], index: int) -> str | None:
    """Adjectives and the noun behind them, which stand at `index`, in the nominative, as far as known."""
    *adjectives, noun = words

    def known(base: str) -> bool:
        vocabulary = tokens.vocabulary
        listed = bool((vocabulary.tags_of(base) | vocabulary.begun(base)) & _NOUN)
        listed = listed or base in vocabulary.not_roles  # женщина
        if base[-1] in "аa" and vocabulary.tags_of(base[:-1]) & _ROLE:
            return False  # врача is one врач, of whom врачей are several
        if base.endswith("ия") and vocabulary.tags_of(base[:-1] + "е") & _NOUN:
            return False  # исследованию is one исследование
        if base[-1] in "аa" and any(
            vocabulary.tags_of(base[:-1] + end) & _NOUN for end in _NEUTER_ENDS
        ):
            return False  # міністерстві is one міністерство
        if adjectives and adjectives[0][0].isupper() and not noun[0].isupper():
            # Счётная палата, whose noun no lexicon of those who speak needs to have.
            counted = vocabulary.classes.of(base)
            listed = listed or bool(
                counted & WordClass.NOUN and not counted & (WordClass.GUESSED | WordClass.OBLIQUE)
            )
        written = noun[0] + base[1:]
        return listed or (noun[0].isupper() and tokens.is_written(written, index))

    return base_phrase(adjectives, noun, tokens.vocabulary.code, known)


def speaker_in(tokens: Tokens, mention: Phrase) -> Phrase:
    """Who speaks in a phrase that holds the hearer, the object or the place as well.

    `сообщили РБК в компании`, `рассказал NBC бывший сотрудник`, `процитировал Ручьёв главу совета`,
    `президент Ручьёв на базе «Север»`.
    """
    first, after = mention
    if is_one_of(tokens, first):
        return mention
    first, after = mention = _without_self_and_outlet(tokens, mention)
    behind = first + 1
    heard = behind < after and (tokens.has(first, Tag.OUTLET) or is_acronym(tokens, first))
    where = tokens.is_form(behind, tokens.vocabulary.place_prepositions)
    if heard and where and behind + 1 < after:
        return Phrase(behind + 1, after)
    if heard and not tokens.has(behind, _CAPITAL | _QUOTED):
        head = head_of(tokens, behind, after)
        if tokens.has(head, _ROLE) and not is_oblique(tokens, head):
            return Phrase(behind, after)
    for index in range(first + 1, after):
        if tokens.has(index, _CAPITAL) and _is_outlet_behind_name(tokens, mention, index):
            return Phrase(first, index)
        if not tokens.has(index - 1, _CAPITAL) or tokens.has(index, _CAPITAL):
            continue
        surname = is_surname(tokens, index - 1) and not is_latin(tokens, index - 1)
        named = surname or opens_with_given_name(tokens, index - 2)
        role = tokens.has(index, _ROLE) and is_oblique(tokens, index)
        if named and (role or tokens.has(index, _PREPOSITION)):
            return Phrase(first, index)
    return mention


def _without_self_and_outlet(tokens: Tokens, mention: Phrase) -> Phrase:
    """A mention without the word for self that opens it, and the outlet that a body has told something."""
    first, after = mention
    selfs = tokens.vocabulary.emphatic
    if tokens.is_form(first, selfs) and head_of(tokens, first, after) == first + 1:
        first += 1  # в [самой] компании, unlike в самой крупной компании
    return Phrase(first, after - _ends_in_told_outlet(tokens, first, after))


def _ends_in_told_outlet(tokens: Tokens, first: int, after: int) -> bool:
    """Whether the last word is the outlet that a body has told something: `в мэрии [«Фонтанке»]`, `в мэрии [Lake.uz]`."""
    last, vocabulary = after - 1, tokens.vocabulary
    owner = last - 1
    if owner < first or not is_body(tokens, first, last) or owner in tokens.stretch:
        return False
    if tokens.form[owner] in vocabulary.outlet_parts:
        return False
    if tokens.has(last, _QUOTED):
        stretch = tokens.stretch[last]
        return is_told_name(tokens, last) or _is_site(
            tokens.text[stretch.inner : stretch.inner_end]
        )
    return is_foreign(tokens, last) and _is_site(tokens.slice(last, after))


def _is_site(name: str) -> bool:
    """Whether a name is the address of a site: Lake.uz."""
    return name.lower().rpartition(".")[2] in SITE_ENDINGS and "." in name


def _is_outlet_behind_name(tokens: Tokens, mention: Phrase, index: int) -> bool:
    """Whether an outlet stands behind a name: `сказал Ручьёв ТАСС`, in Latin letters `Ручьёва The Hill`."""
    if not is_foreign(tokens, index) and not tokens.has(index, Tag.OUTLET):
        last = index == mention.after - 1  # сообщила Лугова РИАВО
        named = is_surname(tokens, index - 1) and not is_acronym(tokens, index - 1)
        named = named and not tokens.can_be(index - 1, WordClass.MOSTLY_ADJECTIVE)  # Российский СК
        return last and named and is_acronym(tokens, index)
    if tokens.has(index - 1, _CAPITAL) and opens_with_given_name(tokens, index - 2):
        return True
    return all(
        tokens.has(i, _CAPITAL)
        and not tokens.has(i, _NOUN)
        and not is_acronym(tokens, i)
        and not is_foreign(tokens, i)
        for i in range(mention.first, index)
    )
