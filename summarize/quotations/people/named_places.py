"""Where in a text each of its people is named, and how the names stand there.

Apart from who they are (`register`), because a place is read when all of them are known.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from summarize.declension import Form, base_name, gender_of
from summarize.lazily import Once
from summarize.quotations.declined.owners import form_of
from summarize.quotations.declined.words import is_nominative, is_object
from summarize.quotations.language_kinds import declined
from summarize.quotations.people.antecedents import Antecedents
from summarize.quotations.people.namings import Naming
from summarize.quotations.people.parts_of_names import behind_owner
from summarize.quotations.people.person import NamePlace, Person
from summarize.quotations.people.register import NamesOfBlock, Register
from summarize.quotations.people.standings import HANGING, NAMED, standings
from summarize.quotations.tokens import Tokens


class NamedPlaces:
    """The places of a text's names, block by block."""

    def __init__(self, register: Register, blocks: Sequence[NamesOfBlock]) -> None:
        """Take in the names; where they are declined, each person gets the base form that all places tell."""
        self._register = register
        self._named = blocks
        self._blocks = {id(block.tokens): number for number, block in enumerate(blocks)}
        for block in blocks:
            if declined(block.tokens):
                self.of(block.tokens)

    @Once
    def _antecedents(self) -> Mapping[int, Antecedents]:
        """Whom each block names: asked for where names are declined, and else by what stands for a name."""
        found = {
            id(block.tokens): Antecedents(block.tokens, self._places(*block))
            for block in self._named
        }
        for person in self._register.people:
            if person.forms:
                _settle(person)
        return found

    @Once
    def _first_named(self) -> Mapping[int, tuple[int, int]]:
        """The number of the block and the token at which each person is first named."""
        first: dict[int, tuple[int, int]] = {}
        for number, block in enumerate(self._named):
            for place in self.of(block.tokens):
                first.setdefault(id(place.person), (number, place.first))
        return first

    @Once
    def _times_named(self) -> Mapping[int, int]:
        """In how many places each person is named."""
        return Counter(id(place.person) for block in self._named for place in self.of(block.tokens))

    def is_named_once(self, person: Person) -> bool:
        """Whether a text names somebody in one place only."""
        return self._times_named[id(person)] == 1

    def antecedents(self, tokens: Tokens) -> Antecedents:
        """Whom a block names, ready to be asked whom a pronoun means."""
        return self._antecedents[id(tokens)]

    def of(self, tokens: Tokens) -> Sequence[NamePlace]:
        """The places of a block's names, in order."""
        found = self._antecedents.get(id(tokens))
        return found.places if found is not None else ()

    def named_before(self, tokens: Tokens, index: int, among: Sequence[Person]) -> Sequence[Person]:
        """Those among some people whom a text has named by a token.

        All where it has named nobody yet: a headline may say `мэр` of whom the story names.
        """
        here = self._blocks[id(tokens)], index
        if min(self._first_named.values(), default=here) >= here:
            return among
        return [person for person in among if self._first_named.get(id(person), here) < here]

    def is_named_before(self, tokens: Tokens, index: int, person: Person) -> bool:
        """Whether a text has named somebody before a token."""
        here = self._blocks[id(tokens)], index
        return self._first_named.get(id(person), here) < here

    def _places(self, tokens: Tokens, language: str, names: Sequence[Naming]) -> list[NamePlace]:
        # A name is read the same wherever it stands, once all have been introduced.
        known: dict[str, Person | None] = {}
        places = []
        for name, standing in zip(names, standings(tokens, names), strict=True):
            spelt = tokens.slice(name.first, name.after)
            if spelt not in known:
                owned = behind_owner(tokens, name.first, name.after)
                named = self._register.named
                known[spelt] = named(spelt, language) or named(owned, language)
            person = known[spelt]
            if person is None:
                continue
            how = standing
            if declined(tokens):
                form = form_of(tokens, name.first, name.after)
                person.forms.add(form)
                how = _by_case(form, standing, language)
            if person.is_person:
                places.append(NamePlace(name.first, name.after, person, how))
        return places


def _by_case(form: Form, standing: int, language: str) -> int:
    """How a name stands whose case tells more than its place: `Анну Берг избрали`."""
    if is_nominative(form, language):
        return standing
    named = standing != HANGING and is_object(form, language)
    return min(standing, NAMED) if named else HANGING


def _settle(person: Person) -> None:
    """Give a person the base form of the name, by all the places where it stands."""
    forms = sorted(person.forms, key=lambda form: (form.words, sorted(form.cases)))
    base = base_name(forms, person.language)
    # Zbigniewem, and nowhere else in the text: the form of a case is nobody's name.
    person.is_settled = base is not None or any(
        is_nominative(one, person.language) for one in forms
    )
    person.name = base or person.name
    person.gender = person.gender or gender_of(forms, person.language)
