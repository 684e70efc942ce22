"""Who there is in a text: its people, each with the name, the role and the gender that it tells.

Collected over the whole text before anybody is looked up, because a surname may stand before the name.
"""

from collections.abc import Sequence, Set
from typing import NamedTuple

from summarize.declension import declines, gender_of_verb, readings, surname_bases
from summarize.names import name_key, name_stems
from summarize.quotations.compiling import vocabulary
from summarize.quotations.declined.cases import is_of_one_role
from summarize.quotations.declined.owners import form_of
from summarize.quotations.declined.words import is_nominative
from summarize.quotations.declined_nouns import name_as_subject, with_subject_article
from summarize.quotations.language_kinds import declined, is_cased_final, is_romance
from summarize.quotations.people.mentions import looks_personal
from summarize.quotations.people.namings import Naming
from summarize.quotations.people.parts_of_names import (
    behind_owner,
    gender_of_name,
    has_given,
    is_first_name,
    name_words,
    parts_of_name,
    surnames_of,
    without_link,
    without_possessive,
)
from summarize.quotations.people.person import Person
from summarize.quotations.people.roles_apposed import apposed_role
from summarize.quotations.people.roles_behind import apposition
from summarize.quotations.people.roles_predicated import predicated_role
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import is_of_place
from summarize.quotations.turkic.origins import without_origin
from summarize.quotations.vocabulary import Tag

_COMMA = Tag.COMMA
_ROLE = Tag.ROLE
_TITLE = Tag.TITLE
_FARTHEST_ROLE = 4
MOST_ALIKE = 64
"""People of one name, or with roles, that are told apart: no article has more, so that the cost of
a look does not grow with the text."""


class NamesOfBlock(NamedTuple):
    """A block of a text with its language, and where names stand in it."""

    tokens: Tokens
    language: str
    names: Sequence[Naming]


class Register:
    """The people of a text by their names."""

    def __init__(self, blocks: Sequence[NamesOfBlock]) -> None:
        """Take in everybody whom a text's blocks name."""
        self._by_surname: dict[str, list[Person]] = {}
        self._by_given: dict[str, list[Person]] = {}
        self.people: list[Person] = []
        self.words: set[str] = set()
        """The capitalised words of the text, among which a name's base form may stand."""
        introduced: dict[tuple[bool, bool], list[tuple[Tokens, Naming, str]]] = {}
        for tokens, language, names in blocks:
            for name in names:
                self.words.update(tokens.slice(name.first, name.after).split())
                kind = name.is_shown, name.after - name.first >= 2
                introduced.setdefault(kind, []).append((tokens, name, language))
        # Who is a person for sure first, so that what only looks like a name is read against them.
        for kind in ((True, True), (False, True), (True, False)):
            for tokens, name, language in introduced.get(kind, ()):
                self._introduce(tokens, name, language)
        for tokens, language, names in blocks:
            self._note_roles(tokens, language, names)
            self._note_places(tokens, language, names)
        self.with_roles = [person for person in self.people if person.role][:MOST_ALIKE]
        """The people whose role is known, as many as an article that says `the lawyer` has."""

    def named(self, name: str, language: str) -> Person | None:
        """The person whom a name, full or not, can mean; nobody when two could be meant."""
        fitting = self.fitting(name, language)
        return fitting[0] if len(fitting) == 1 else None

    def fitting(self, name: str, language: str) -> list[Person]:
        """All whom a name, full or not, can mean."""
        words, given, surname = parts_of_name(name, language)
        if not words:
            return []
        fitting = self._of_surname(surname, given, language)
        if not fitting and declines(language):
            # Of what alternates in its stem only the nominative is known: Dudka is Dudek, Бойка is Бойко.
            bases = map(name_key, sorted(surname_bases(words[-1], language)))
            fitting = self._of_surname(tuple(bases), given, language)
        if fitting and declines(language):
            genders = {reading.gender for reading in readings(words, language)} or {"m", "f"}
            fitting = [person for person in fitting if person.gender in {"", *genders}]
        elif len(fitting) > 1:
            # Үсөнова is nobody else's form where surnames are not declined for gender.
            key = name_key(words[-1])
            fitting = [
                p for p in fitting if name_key(name_words(p.name, language)[-1]) == key
            ] or fitting
        if len(fitting) > 1:
            whole = [person for person in fitting if given and person.name == name]
            fitting = whole or [person for person in fitting if person.is_shown] or fitting
        if not fitting and not given:
            fitting = self._of_first_name(words[0], language)
        return fitting

    def _of_first_name(self, word: str, language: str) -> list[Person]:
        """All whom a first name alone can mean: Sir Colin, and whom features call Mira.

        One that no list has is an officer's only who alone has it: Eures Ribeiro, presidente da UPB; disse Eures.
        """
        stems = name_stems(word, language)
        found = list({id(p): p for stem in stems for p in self._by_given.get(stem, ())}.values())
        if is_first_name(word, language):
            return found
        if len(found) != 1 or found[0].role is None or not _calls_by_first_name(language):
            return []
        return found if name_words(found[0].name, language)[0] == word else []

    def _of_surname(
        self, surname: Sequence[str], given: Sequence[frozenset[str]], language: str
    ) -> list[Person]:
        """All who have a surname, by any of what it is known by, and may have the given names."""
        fitting: list[Person] = []
        for stem in surname:
            for person in self._by_surname.get(stem, ()):
                if person not in fitting and (not given or has_given(person, given, language)):
                    fitting.append(person)
        return fitting

    def surname_in(self, tokens: Tokens, name: str, language: str) -> Person | None:
        """Whose surname a row of capitalised words begins with, next to another thing's name.

        A clause with its verb at the end may have subject and object side by side: Прада Жаңақаланы.
        """
        first, _, rest = name.partition(" ")
        person = self.named(first, language) if rest and is_cased_final(tokens) else None
        return (
            person
            if person is not None and name_words(person.name, language)[-1] == first
            else None
        )

    def _introduce(self, tokens: Tokens, found: Naming, language: str) -> None:
        name = without_possessive(tokens.slice(found.first, found.after))
        name = without_origin(tokens, found.after - 1, without_link(tokens, found, name))
        name, is_settled = name_as_subject(tokens, found.first, name)
        fitting = self.fitting(name, language)
        if len(fitting) > 1:
            return  # Mr. Birk is one of two who have been introduced
        known = fitting[0] if fitting else self._by_title(tokens, found, language)
        known = None if _is_of_other_gender(tokens, found, known) else known
        role = _role_told(tokens, found, language, known)
        gender = found.gender
        if not gender and (known is None or not known.gender):
            gender = gender_of_name(tokens, found.first, found.after)
        if known is not None:
            if {found.gender, known.gender} != {"m", "f"}:  # of Mrs. Birk nothing tells Mr. Birk
                known.role = _truer(known.role, role, tokens.vocabulary.former)
                _learn(known, name, gender, is_shown=found.is_shown or role is not None)
                _settle(known, name, is_settled=is_settled)
            return
        if not found.is_shown and (
            behind_owner(tokens, found.first, found.after)
            or self._is_grown(tokens, found, language)
            or self.surname_in(tokens, name, language)
        ):
            return
        words = name_words(name, language)
        keys = frozenset().union(*(name_stems(word, language) for word in words))
        is_shown = found.is_shown or role is not None
        is_person = is_shown or looks_personal(tokens, found)
        person = Person(name, role, gender, keys, language, is_person, is_shown)
        person.is_settled = is_settled
        self.people.append(person)
        for surname in surnames_of(words, tokens.vocabulary.patronymics):
            for stem in name_stems(surname, language):
                _add(self._by_surname.setdefault(stem, []), person)
        if len(words) > 1:
            for stem in name_stems(words[0], language):
                _add(self._by_given.setdefault(stem, []), person)

    def _by_title(self, tokens: Tokens, found: Naming, language: str) -> Person | None:
        """Whom a title and the first name mean: Sir Colin, who may have a surname like a first name."""
        if found.after - found.first > 1 or not tokens.has(found.first - 1, _TITLE):
            return None
        stems = name_stems(tokens.slice(found.first, found.after), language)
        called = {id(p): p for stem in stems for p in self._by_given.get(stem, ())}
        if len(called) != 1:
            return None
        (person,) = called.values()
        for stem in stems:
            _add(self._by_surname.setdefault(stem, []), person)
        return person

    def _is_grown(self, tokens: Tokens, found: Naming, language: str) -> bool:
        """Whether common nouns stand before the name of somebody known: Flixbus-Manager Stenger."""
        if not tokens.vocabulary.lexicon.nouns_capitalised:
            return False
        surname = tokens.slice(found.after - 1, found.after)
        return self.named(surname, language) is not None

    def _note_roles(self, tokens: Tokens, language: str, names: Sequence[Naming]) -> None:
        """Take in roles beside a surname: `Hansen, an adjunct professor,`, `бывший директор Халюта`."""
        for name in names:
            if name.after - name.first > 1 or name.is_shown:
                continue
            behind = tokens.has(name.after, _COMMA)
            person = (
                self.named(tokens.slice(name.first, name.after), language)
                if behind or name.role
                else None
            )
            if person is None:
                continue
            if behind and not person.role:
                person.role = _apposed_behind(tokens, Phrase(name.first, name.after), language)
            if person.role:
                person.role = _truer(person.role, name.role, tokens.vocabulary.former)

    def _note_places(self, tokens: Tokens, language: str, names: Sequence[Naming]) -> None:
        """Take those for nobody whose name the text gives to a place: `Avliyo Martin cherkovi`."""
        if not is_cased_final(tokens):
            return
        for name in names:
            if is_of_place(tokens, name.after - 1):
                place = self.named(tokens.slice(name.first, name.after), language)
                if place is not None:
                    place.is_person = place.role is not None


def _role_told(tokens: Tokens, found: Naming, language: str, known: Person | None) -> str | None:
    """The role that a place tells of the person named there, or that is known, as it stands beside a subject."""
    role = _role_beside(tokens, found, language, known)
    if role is None or not tokens.vocabulary.declined_names:
        return role
    return with_subject_article(tokens.vocabulary, role)


def _role_beside(tokens: Tokens, found: Naming, language: str, known: Person | None) -> str | None:
    """The role that a place tells of the person named there, or that is known."""
    place = Phrase(found.first, found.after)
    if found.role is not None:
        # O presidente do tribunal, ministro Davi Prado: the office before his rank.
        office = apposed_role(tokens, place) if is_romance(tokens) else None
        return office or found.role
    role = known.role if known is not None else None
    role = role or _apposed_behind(tokens, place, language)
    return role or apposed_role(tokens, place) or predicated_role(tokens, place)


def _apposed_behind(tokens: Tokens, name: Phrase, language: str) -> str | None:
    """The role behind a name and a comma, in the same case: not `чего ждал от Лугова, источник не сказал`."""
    role = apposition(tokens, name)
    if role is None or not declined(tokens):
        return role
    if is_nominative(form_of(tokens, name.first, name.after), language):
        return role
    behind = range(name.after + 1, min(len(tokens), name.after + 1 + _FARTHEST_ROLE))
    nouns = [i for i in behind if tokens.has(i, _ROLE)]
    fits = not nouns or is_of_one_role(tokens, nouns[0]) or tokens.form[nouns[0]].endswith("í")
    return role if fits else None


def _is_of_other_gender(tokens: Tokens, found: Naming, person: Person | None) -> bool:
    """Whether a name that could be a form of somebody's is another's by the verb of saying beside it.

    Of a Roman Nowak the text has `Romana Nowaka`, and then `Romana Nowak powiedziała`.
    """
    if person is None or found.after - found.first < 2 or not declined(tokens):
        return False
    language = tokens.vocabulary.code
    before = found.first - 1
    while tokens.has(before, Tag.ROLE | Tag.TITLE):
        before -= 1
    told = {
        gender_of_verb(tokens.form[index], language)
        for index in (before, found.after)
        if tokens.has(index, Tag.SAY)
    }
    if told not in ({"m"}, {"f"}):
        return False
    words = [tokens.slice(index, index + 1) for index in range(found.first, found.after)]
    own = readings(words, language)
    if not own or any(one.gender not in told or "n" not in one.cases for one in own):
        return False  # Александра Карпова may be him as well
    if person.gender:
        return person.gender not in told
    theirs = readings(person.name.split(), language)
    bases = {one.base for one in theirs if one.gender in told}
    return bool(theirs) and bases.isdisjoint(one.base for one in own)


def _truer(role: str | None, other: str | None, former: Set[str]) -> str | None:
    """Of two roles of one person the first, unless the other says that it is over."""
    if role is None or other is None:
        return role or other
    words, others = role.lower().split(), other.lower().split()
    over = not former.isdisjoint(others) and former.isdisjoint(words)
    return other if over and not set(words).isdisjoint(others) else role


def _is_called_by_one_word(person: Person) -> bool:
    """Whether no more than a surname is known, or the father's name as one: Токтогул кызы."""
    return " " not in person.name or _is_one_word(person.name, person)


def _is_one_word(name: str, person: Person) -> bool:
    return name[name.rfind(" ") + 1].islower() and len(name_words(name, person.language)) == 1


def _learn(person: Person, name: str, gender: str, *, is_shown: bool) -> None:
    """Take in what another place tells of somebody known."""
    person.gender = person.gender or gender
    person.is_shown = person.is_shown or is_shown
    person.is_person = person.is_person or person.is_shown
    longer = " " in name and _is_called_by_one_word(person) and not _is_one_word(name, person)
    if longer or (person.name.isupper() and person.name == name.upper() != name):
        person.name = name  # a headline may be all capitals: JAN BIRK


def _settle(person: Person, name: str, *, is_settled: bool) -> None:
    """Take in the nominative of a name of which only another case was known."""
    if is_settled and not person.is_settled and name.count(" ") == person.name.count(" "):
        person.name, person.is_settled = name, True


def _add(namesakes: list[Person], person: Person) -> None:
    if len(namesakes) < MOST_ALIKE:
        namesakes.append(person)


def _calls_by_first_name(language: str) -> bool:
    """Whether a word in front of a surname is a name there, and nothing that is linked or declined: донишгоҳи Ҳарвард."""
    known = vocabulary(language)
    linked = known is None or known.order.is_final or known.lexicon.caseless
    return not linked and not declines(language)
