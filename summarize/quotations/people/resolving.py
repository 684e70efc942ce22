"""Whom a pronoun means, or a description that stands for one, by all that is known of a text's people.

Apart from the looks at one block (`antecedents`), because it matters who has spoken so far. What is common to
languages that decline names and those that do not.
"""

from collections.abc import Sequence

from summarize.quotations.language_kinds import declined, is_romance
from summarize.quotations.people.antecedents import Antecedent
from summarize.quotations.people.base_form import base_form
from summarize.quotations.people.by_description import ByDescription
from summarize.quotations.people.descriptions import is_called, is_one_more, is_one_person
from summarize.quotations.people.named_places import NamedPlaces
from summarize.quotations.people.nameless import is_anonymous
from summarize.quotations.people.person import Identity, Person, somebody_called
from summarize.quotations.people.register import Register
from summarize.quotations.people.spoken import Spoken
from summarize.quotations.people.standings import SUBJECT
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind

_ROLE = Tag.ROLE
_ARTICLE_AND_NOUN = 2
_NEAR_VERB = 5
"""Tokens between a subject, with an age or the like, and its verb."""
_LONGEST_VERB = 3
"""Tokens of a verb with its auxiliary and the pronoun of who hears it: lui a répondu."""


class Resolver:
    """Tells whom mentions mean."""

    def __init__(self, register: Register, places: NamedPlaces, spoken: Spoken) -> None:
        self._register = register
        self._places = places
        self._spoken = spoken
        self._descriptions = ByDescription(register, places, spoken)

    def meant(
        self,
        tokens: Tokens,
        mention: Phrase,
        gender: str,
        *,
        described: bool,
        among: Sequence[Person] = (),
    ) -> Identity:
        """Whom a pronoun or a description means; a description that nobody fits stands for itself.

        Where there are several whose role says as much, `among` them.
        """
        found = Antecedent(None)
        if gender and not (described and is_anonymous(tokens, mention)):
            spoken = self._spoken.last(tokens)
            found = self._places.antecedents(tokens).of(
                mention.first, gender, spoken, among, described=described
            )
        if described and found.person is not None:
            fits = self._is_described(tokens, mention, found.person, alone=not among)
            found = found if fits else Antecedent(None)
        if found.person is not None:
            tells = gender in ("m", "f") and _is_subject_of_sentence(tokens, found)
            if not found.person.gender and tells:
                found.person.gender = gender
            return self._spoken.note(tokens, mention, found.person)
        if found.candidates:
            likeliest = found.candidates[0].person
            return Identity(likeliest.name, likeliest.role, False, found.candidates)
        text = base_form(tokens, mention)
        if described and is_romance(tokens) and is_one_person(tokens, mention):
            # A pronoun behind it means whoever that is, and nobody named before.
            self._spoken.note(
                tokens, mention, somebody_called(text, gender, tokens.vocabulary.code)
            )
        return Identity(text, None, described)

    def _is_described(
        self, tokens: Tokens, mention: Phrase, person: Person, *, alone: bool
    ) -> bool:
        """Whether a description fits somebody, by all that the text tells; `alone`: no one else's role says as much."""
        if declined(tokens) and not person.keys:
            roles = (i for i in range(*mention) if tokens.has(i, _ROLE))
            if not any(is_called(tokens, i, person) for i in roles):
                return False
        elif is_one_more(tokens, mention, person):
            return False
        if self._descriptions.has_unlike_office(tokens, mention, person):
            return False
        if _is_office_of_surname(tokens, mention, person):
            return False
        return not (alone and (_answers(tokens, mention) or _is_only_kin(tokens, mention, person)))


def _is_office_of_surname(tokens: Tokens, mention: Phrase, person: Person) -> bool:
    """Whether a Romance description is no trade, and of whom it is said is only known by a surname: [el ministro], of Lunt."""
    vocabulary = tokens.vocabulary
    surname = person.name.rpartition(" ")[2]
    if person.keys or not is_romance(tokens) or not surname[:1].isupper():
        return False
    said = {tokens.form[i] for i in range(*mention)}
    trades = (trade for trade, _ in vocabulary.trade_kinds)
    return said.isdisjoint(vocabulary.lowered_demonyms.union(*trades))


def _answers(tokens: Tokens, mention: Phrase) -> bool:
    """Whether a pronoun in front of the verb says that somebody else is told: « A », [lui] répond le juge."""
    told = tokens.vocabulary.told_pronouns
    return bool(told) and any(
        tokens.is_form(index, told) and not tokens.has(index - 1, Tag.PREPOSITION)
        for index in range(mention.first - _LONGEST_VERB, mention.first)
    )


def _is_only_kin(tokens: Tokens, mention: Phrase, person: Person) -> bool:
    """Whether a description only says whose relative somebody is, whom no office makes one: dit [le fils]."""
    kin = mention.after - 1
    bare = mention.after - mention.first <= _ARTICLE_AND_NOUN and tokens.has(kin - 1, Tag.ARTICLE)
    if not bare or not person.role or not tokens.is_form(kin, tokens.vocabulary.relations):
        return False
    return tokens.vocabulary.relations.isdisjoint(person.role.lower().split())


def _is_subject_of_sentence(tokens: Tokens, found: Antecedent) -> bool:
    """Whether whom a pronoun means is the subject of a sentence, and of no clause in it only.

    Of "Mr. Brandt said Holm raised her hand. She said …" nothing tells that Holm is a woman.
    """
    return any(
        place.person is found.person
        and place.standing == SUBJECT
        and not _is_told_of(tokens, place.after)
        for place in found.candidates
    )


def _is_told_of(tokens: Tokens, after: int) -> bool:
    """Whether others say what an English subject did, so that the next pronoun may be theirs: `Ann Berg, 38, is said to …`."""
    if tokens.vocabulary.order is not OrderKind.FIXED:
        return False
    near = range(after, min(len(tokens), after + _NEAR_VERB))
    return any(tokens.has(i, Tag.PASSIVE) and tokens.has(i + 1, Tag.SAY | Tag.JUDGE) for i in near)
