"""Who has spoken so far in a text, as its mentions are read one after the other.

A pronoun may mean who spoke last, and `the climatologist` the only one who has spoken at all.
"""

from summarize.quotations.declined.words import is_foreign, is_surname
from summarize.quotations.people.antecedents import NEAR
from summarize.quotations.people.person import Identity, NamePlace, Person, is_of_guessed_gender
from summarize.quotations.people.standings import SUBJECT
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.vocabulary import Tag
from summarize.word_classes import WordClass

_WORD = Tag.WORD
_BODY = Tag.BODY_OR_DOCUMENT
_NO_SURNAME = Tag.NOT_PERSON | Tag.ROLE | Tag.GROUP | Tag.OUTLET


class Spoken:
    """Who has spoken, and who did last in each block."""

    def __init__(self) -> None:
        self._last: dict[int, NamePlace] = {}
        self._bodies: dict[int, tuple[Phrase, Identity]] = {}
        self._several: dict[int, tuple[Phrase, Identity]] = {}
        self.people: list[Person] = []
        """Those who are named, in order."""

    def last(self, tokens: Tokens) -> NamePlace | None:
        """Who spoke last in a block, and where."""
        return self._last.get(id(tokens))

    def has_just_spoken(self, tokens: Tokens, mention: Phrase, person: Person) -> bool:
        """Whether a person spoke last, just before a mention."""
        spoken = self._last.get(id(tokens))
        return (
            spoken is not None and spoken.person is person and mention.first - spoken.first <= NEAR
        )

    def last_body(self, tokens: Tokens) -> tuple[Phrase, Identity] | None:
        """The body that spoke last in a block, and where; nothing if somebody did."""
        return self._bodies.get(id(tokens))

    def note_body(self, tokens: Tokens, mention: Phrase, identity: Identity) -> None:
        """Note that a body speaks in a mention."""
        self._bodies[id(tokens)] = mention, identity

    def forget_body(self, tokens: Tokens) -> None:
        """Note that somebody speaks, so that a pronoun means no body."""
        self._bodies.pop(id(tokens), None)

    def last_several(self, tokens: Tokens) -> tuple[Phrase, Identity] | None:
        """Those who spoke last in a block, or the one without a name, and where; nothing if somebody else did."""
        return self._several.get(id(tokens))

    def note_several(self, tokens: Tokens, mention: Phrase, identity: Identity | None) -> None:
        """Note that several speak in a mention, or that somebody else does."""
        if identity is None:
            self._several.pop(id(tokens), None)
        else:
            self._several[id(tokens)] = mention, identity

    def note(self, tokens: Tokens, mention: Phrase, person: Person) -> Identity:
        """Note that somebody speaks in a mention, and tell who it is."""
        self._last[id(tokens)] = NamePlace(*mention, person, SUBJECT)
        if person.keys and person not in self.people:
            self.people.append(person)
        gender = "" if person.forms and is_of_guessed_gender(person) else person.gender
        return Identity(person.name, person.role, person.is_settled, gender=gender)

    def note_somebody(
        self, tokens: Tokens, mention: Phrase, called: str = "", gender: str = ""
    ) -> None:
        """Note that somebody spoke of whom nothing is known, so that a pronoun means nobody before.

        It means who is `called` by no more than a surname, whose `gender` the verb or a title tells: `Лугова
        заявила`, `uvedl Malášek`, `розповідає пан Озерс`.
        """
        first, after = mention
        noun = after - first == 1 and not (
            tokens.has(first - 1, _WORD) or is_surname(tokens, first)
        )  # Республиканец
        if noun or tokens.has(first, _BODY) or is_foreign(tokens, after - 1):
            return
        surname = after - first == 1 and (
            is_surname(tokens, first) or _may_be_surname(tokens, first)
        )
        name = called if surname and gender else ""
        somebody = Person(name, None, gender, frozenset(), tokens.vocabulary.code, True, False)
        self._last[id(tokens)] = NamePlace(*mention, somebody, SUBJECT)


def _may_be_surname(tokens: Tokens, index: int) -> bool:
    """Whether a capitalised word is none that counts know, and no land or body."""
    word = tokens.word[index]
    known = word and not word & WordClass.GUESSED
    return tokens.has(index, Tag.CAPITAL) and not known and not tokens.has(index, _NO_SURNAME)
