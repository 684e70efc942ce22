"""The people of a text, asked whom a mention means.

The same for all languages; how a mention is read is chosen by its block (`by_words`, `by_case`).
"""

from collections import Counter
from collections.abc import Iterable, Set

from summarize.lazily import Once
from summarize.quotations.language_kinds import declined
from summarize.quotations.people.by_case import ByCase
from summarize.quotations.people.by_words import ByWords
from summarize.quotations.people.mentions import names_two, opens_list
from summarize.quotations.people.named_places import NamedPlaces
from summarize.quotations.people.namings import namings
from summarize.quotations.people.person import Identity, Person
from summarize.quotations.people.register import NamesOfBlock, Register
from summarize.quotations.people.spoken import Spoken
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens


class PeopleOfText:
    """The people of a text, asked with `identify` whom a mention means."""

    def __init__(self, blocks: Iterable[tuple[Tokens, str]]) -> None:
        """Take in a text's blocks, each with its language. Whom they name is found when it is asked first."""
        self._blocks = tuple(blocks)
        self._known: dict[tuple[int, Phrase], Identity] = {}

    @Once
    def _found(self) -> tuple[Register, NamedPlaces]:
        """Who there is, with the base forms that all places of a name tell, and where."""
        named = [
            NamesOfBlock(tokens, language, list(namings(tokens)))
            for tokens, language in self._blocks
        ]
        register = Register(named)
        return register, NamedPlaces(register, named)

    @property
    def _register(self) -> Register:
        return self._found[0]

    @property
    def _places(self) -> NamedPlaces:
        return self._found[1]

    @Once
    def _resolvers(self) -> tuple[ByWords, ByCase]:
        known = self._register, self._places, Spoken()
        return ByWords(*known), ByCase(*known)

    def __len__(self) -> int:
        return len(self._register.people)

    @property
    def words(self) -> Set[str]:
        """The capitalised words of the text, among which a name's base form may stand."""
        return self._register.words

    def names(self, *, shown: bool) -> frozenset[str]:
        """The names of all people, or of those whom a role, a title or a given name shows to be some."""
        return frozenset(p.name for p in self._register.people if p.is_shown or not shown)

    def identify(self, tokens: Tokens, mention: Phrase, language: str, cue: str = "") -> Identity:
        """Whom the phrase `mention` means, whose verb of saying is `cue`.

        The same each time that it is asked about a place.
        """
        key = id(tokens), mention
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._identity(tokens, mention, language, cue)
        return known

    def _identity(self, tokens: Tokens, mention: Phrase, language: str, cue: str) -> Identity:
        if names_two(tokens, mention):
            return Identity(tokens.slice(*mention), None)
        if opens_list(tokens, mention):
            return Identity(tokens.slice(*mention), None, False)
        by_words, by_case = self._resolvers
        if declined(tokens):
            return by_case.identified(tokens, mention, language, cue)
        return by_words.identified(tokens, mention, language)

    def interviewed(self, tokens: Tokens, index: int) -> Person | None:
        """Whom an article with questions and answers is a talk with: who is named most before."""
        named = Counter(place.person for place in self._places.of(tokens) if place.first < index)
        first, second = ([*named.most_common(2), (None, 0), (None, 0)])[:2]
        return first[0] if first[1] > second[1] else None
