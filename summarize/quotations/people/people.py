"""Who the people of an article are, and whom a mention means.

An article introduces a person once in full, `Kazakh President Kassym-Jomart Tokayev`, and then says
Tokayev, he, or the Kazakh leader. The names are collected over the whole text first; a mention is
then read against them. What remains ambiguous is not named: a wrong name is worse than none.
"""

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from summarize.declension import (
    Form,
    base_name,
    declines,
    gender_of,
    gender_of_verb,
    given_gender,
    is_of_several,
    readings,
    surname_bases,
    written,
)
from summarize.names import name_key, name_stems
from summarize.quotations.declined import (
    NOBODY,
    Known,
    described,
    form_of,
    head_of,
    is_bare,
    is_body,
    is_declined_role,
    is_foreign,
    is_nominative,
    is_object,
    is_of_one_role,
    is_of_several_roles,
    is_one_of,
    is_surname,
    owns,
    speaker_in,
)
from summarize.quotations.language_kinds import declined, is_arabic, is_cased_final, is_romance
from summarize.quotations.people.antecedents import (
    HANGING,
    NAMED,
    NEAR,
    SUBJECT,
    Antecedent,
    Antecedents,
    NamePlace,
    standings,
)
from summarize.quotations.people.base_form import base_form
from summarize.quotations.people.descriptions import (
    described_gender,
    fields_of,
    gender_of_article,
    has_unlike_office,
    introduces,
    is_anothers,
    is_called,
    is_definite,
    is_of_another_land,
    is_of_another_office,
    is_one_more,
    is_one_person,
    is_plural,
    is_team,
    pronoun_gender,
    says_role,
    serves,
    stands_for_somebody,
    words_of_role,
)
from summarize.quotations.people.mentions import (
    before_address,
    can_only_be_name,
    head_name,
    looks_personal,
    names_two,
    opens_list,
)
from summarize.quotations.people.nameless import has_talked_to, is_anonymous, is_source
from summarize.quotations.people.namings import Naming, continues, naming, namings
from summarize.quotations.people.officeholders import (
    is_body_of_office,
    is_owned_office,
    serves_office,
)
from summarize.quotations.people.parts_of_names import (
    gender_of_name,
    has_given,
    is_first_name,
    name_words,
    only_stem_of,
    parts_of_name,
    stems_of,
    surnames_of,
    without_link,
    without_possessive,
)
from summarize.quotations.people.person import Person
from summarize.quotations.people.roles_beside import (
    FUNCTION,
    apposed_role,
    apposition,
    behind_brackets,
    goes_on,
    named_before_office,
    role_in_front,
)
from summarize.quotations.phrases import Phrase
from summarize.quotations.tokens import Tokens
from summarize.quotations.turkic.cased_words import is_of_place
from summarize.quotations.vocabulary import Tag
from summarize.quotations.word_order import OrderKind

_WORD = Tag.WORD
_CAPITAL = Tag.CAPITAL
_COMMA = Tag.COMMA
_ARTICLE = Tag.ARTICLE
_OPENS = Tag.OPENS_NOUN
_ROLE = Tag.ROLE
_COORDINATING = Tag.COORDINATING
_TITLE = Tag.TITLE
_PREPOSITION = Tag.PREPOSITION
_BODY = Tag.BODY_OR_DOCUMENT

_CLOSE_BEHIND = 6
_FARTHEST_ROLE = 4
_MOST_ALIKE = 64
"""People of one name, or with roles, that are told apart: no article has more, so that the cost of
a look does not grow with the text."""


class Identity(NamedTuple):
    """Whom a mention means: the fullest name, and the role that the text gives.

    `is_sure` says no where the mention stands for somebody and it is not sure for whom; then
    `candidates` are those who could be meant, and `name` is that of the likeliest. `gender` is theirs,
    where more than the form of a name that nobody knows tells it.
    """

    name: str
    role: str | None
    is_sure: bool = True
    candidates: tuple[NamePlace, ...] = ()
    gender: str = ""


class PeopleOfText:
    """The people of a text, asked with `identify` whom a mention means."""

    def __init__(self, blocks: Iterable[tuple[Tokens, str]]) -> None:
        """Take in the names of a text's blocks, each with its language."""
        self._by_surname: dict[str, list[Person]] = {}
        self._by_given: dict[str, list[Person]] = {}
        self._persons: list[Person] = []
        self._antecedents: dict[int, Antecedents] = {}
        self._spoken: dict[int, NamePlace] = {}
        self._known: dict[tuple[int, Phrase], Identity] = {}
        self._speakers: list[Person] = []
        self._titled: list[Person] | None = None
        self._blocks: dict[int, int] = {}
        self._first_named: dict[int, tuple[int, int]] = {}
        """The number of the block and the token at which each person is first named."""
        self.words: set[str] = set()
        """The capitalised words of the text, among which a name's base form may stand."""
        found = [(tokens, language, list(namings(tokens))) for tokens, language in blocks]
        introduced: dict[tuple[bool, bool], list[tuple[Tokens, Naming, str]]] = {}
        for tokens, language, names in found:
            for name in names:
                self.words.update(tokens.slice(name.first, name.after).split())
                kind = name.is_shown, name.after - name.first >= 2
                introduced.setdefault(kind, []).append((tokens, name, language))
        # Who is a person for sure first, so that what only looks like a name is read against them.
        for kind in ((True, True), (False, True), (True, False)):
            for tokens, name, language in introduced.get(kind, ()):
                self._introduce(tokens, name, language)
        self._note(found)
        for person in self._persons:
            if person.forms:
                _settle(person)

    def __len__(self) -> int:
        return len(self._persons)

    def names(self, *, shown: bool) -> frozenset[str]:
        """The names of all people, or of those whom a role, a title or a given name shows to be some."""
        return frozenset(p.name for p in self._persons if p.is_shown or not shown)

    # -- collecting

    def _note(self, found: Sequence[tuple[Tokens, str, list[Naming]]]) -> None:
        """Take in what else the blocks tell of those whom they name, and where each is named."""
        for number, (tokens, language, names) in enumerate(found):
            self._blocks[id(tokens)] = number
            self._note_roles(tokens, language, names)
            self._note_places(tokens, language, names)
        for tokens, language, names in found:
            self._antecedents[id(tokens)] = self._named_in(tokens, language, names)

    def _note_roles(self, tokens: Tokens, language: str, names: Sequence[Naming]) -> None:
        """Take in roles beside a surname: `Hansen, an adjunct professor,`, `бывший директор Халюта`."""
        for name in names:
            if name.after - name.first > 1 or name.is_shown:
                continue
            behind = tokens.has(name.after, _COMMA)
            person = (
                self._named(tokens.slice(name.first, name.after), language)
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
                place = self._named(tokens.slice(name.first, name.after), language)
                if place is not None:
                    place.is_person = place.role is not None

    def _named_in(self, tokens: Tokens, language: str, names: Sequence[Naming]) -> Antecedents:
        places = self._places(tokens, language, names)
        for place in places:
            here = self._blocks[id(tokens)], place.first
            self._first_named.setdefault(id(place.person), here)
        return Antecedents(tokens, places)

    def _places(self, tokens: Tokens, language: str, names: Sequence[Naming]) -> list[NamePlace]:
        # A name is read the same wherever it stands, once all have been introduced.
        known: dict[str, Person | None] = {}
        places = []
        for name, standing in zip(names, standings(tokens, names), strict=True):
            spelt = tokens.slice(name.first, name.after)
            if spelt not in known:
                known[spelt] = self._named(spelt, language)
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

    def _introduce(self, tokens: Tokens, found: Naming, language: str) -> None:
        name = without_link(
            tokens, found, without_possessive(tokens.slice(found.first, found.after))
        )
        fitting = self._fitting(name, language)
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
            return
        if not found.is_shown and (
            self._is_grown(tokens, found, language) or self._surname_in(tokens, name, language)
        ):
            return
        words = name_words(name, language)
        keys = frozenset().union(*(name_stems(word, language) for word in words))
        is_shown = found.is_shown or role is not None
        is_person = is_shown or looks_personal(tokens, found)
        person = Person(name, role, gender, keys, language, is_person, is_shown)
        self._persons.append(person)
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
        return self._named(surname, language) is not None

    def _surname_in(self, tokens: Tokens, name: str, language: str) -> Person | None:
        """Whose surname a row of capitalised words begins with, next to another thing's name.

        A clause with its verb at the end may have subject and object side by side: Прада Жаңақаланы.
        """
        first, _, rest = name.partition(" ")
        person = self._named(first, language) if rest and is_cased_final(tokens) else None
        return (
            person
            if person is not None and name_words(person.name, language)[-1] == first
            else None
        )

    def _named(self, name: str, language: str) -> Person | None:
        """The person whom a name, full or not, can mean; nobody when two could be meant."""
        fitting = self._fitting(name, language)
        return fitting[0] if len(fitting) == 1 else None

    def _fitting(self, name: str, language: str) -> list[Person]:
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
        if not fitting and not given and is_first_name(words[0], language):
            # By the first name alone: Sir Colin, and whom features call Mira.
            stems = name_stems(words[0], language)
            fitting = list(
                {id(p): p for stem in stems for p in self._by_given.get(stem, ())}.values()
            )
        return fitting

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

    # -- asking

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
        if declined(tokens):
            return self._identified_by_case(tokens, mention, language, cue)
        return self._identified(tokens, mention, language)

    def interviewed(self, tokens: Tokens, index: int) -> Person | None:
        """Whom an article with questions and answers is a talk with: who is named most before."""
        found = self._antecedents.get(id(tokens))
        named = Counter(
            place.person for place in (found.places if found else ()) if place.first < index
        )
        first, second = ([*named.most_common(2), (None, 0), (None, 0)])[:2]
        return first[0] if first[1] > second[1] else None

    def _identified(self, tokens: Tokens, mention: Phrase, language: str) -> Identity:
        if mention.after - mention.first == 1 and stands_for_somebody(tokens, mention.first):
            gender = pronoun_gender(tokens, mention.first)
            return self._meant(tokens, mention, gender, described=False)
        office = named_before_office(tokens, mention)
        person = self._named(tokens.slice(*office), language) if office is not None else None
        if tokens.tag[mention.first] & _OPENS:
            person = self._apposed(tokens, mention, language)
        name = head_name(tokens, mention) if person is None else None
        hearer = self._surname_before_hearer(tokens, mention, language)
        if name is None or (hearer is not None and name.first == hearer.first):
            name = hearer or name
        name = name or self._noun_as_surname(tokens, mention, language)
        if name is not None:
            return self._by_name(tokens, mention, name, language)
        person = person or self._apposed(tokens, mention, language)
        if person is None and (is_anonymous(tokens, mention) or is_body_of_office(tokens, mention)):
            return self._printed(tokens, mention, language)
        fitting = self._described(tokens, mention) if person is None else [person]
        if person is None:
            fitting = [it for it in fitting if not self._has_unlike_office(tokens, mention, it)]
        if len(fitting) == 1:
            return self._spoke(tokens, mention, fitting[0])
        if is_definite(tokens, mention) and not is_source(tokens, mention):
            gender = described_gender(tokens, mention)
            return self._meant(tokens, mention, gender, described=True, among=fitting)
        return self._printed(tokens, mention, language)

    def _surname_before_hearer(
        self, tokens: Tokens, mention: Phrase, language: str
    ) -> Naming | None:
        """The surname in `Lotz der Seepost`, where the person is known: an owner hangs on no name.

        Or in front of another's surname: schreibt Lotz Berg ins Stammbuch.
        """
        first = mention.first
        if not tokens.vocabulary.lexicon.nouns_capitalised:
            return None
        other = None
        governed = tokens.is_form(mention.after, tokens.vocabulary.directing)
        if governed and mention.after - first == 2 and tokens.has(first + 1, _CAPITAL):
            other = self._named(tokens.slice(first + 1, first + 2), language)
        elsewhere = other is not None and other.is_shown and len(other.name.split()) > 1
        if not elsewhere and not tokens.has(first + 1, _ARTICLE | _OPENS):
            return None
        fitting = self._fitting(tokens.slice(first, first + 1), language)
        known = len(fitting) == 1 and fitting[0].is_shown and tokens.has(first, _CAPITAL)
        known = known and fitting[0] is not other
        return Naming(first, first + 1, None, "", is_shown=True) if known else None

    def _noun_as_surname(self, tokens: Tokens, mention: Phrase, language: str) -> Naming | None:
        """The surname of somebody known that is a common word too, as many a Turkish one: Demir, Yeşil."""
        alone = mention.after - mention.first == 1 and tokens.has(mention.first, _CAPITAL)
        if not alone or not tokens.vocabulary.hangs_cases:
            return None
        fitting = self._fitting(tokens.slice(*mention), language)
        known = len(fitting) == 1 and fitting[0].is_shown
        return Naming(*mention, None, "", is_shown=True) if known else None

    def _printed(self, tokens: Tokens, mention: Phrase, language: str) -> Identity:
        """What stands for somebody whom the article does not name."""
        if is_cased_final(tokens):
            mention = Phrase(mention.first, before_address(tokens, mention))
        if is_one_person(tokens, mention):
            gender = described_gender(tokens, mention)
            text = base_form(tokens, mention)
            unnamed = Person(text, None, gender, frozenset(), language, True, True)
            return self._spoke(tokens, mention, unnamed)
        return Identity(base_form(tokens, mention), None)

    def _by_name(self, tokens: Tokens, mention: Phrase, name: Naming, language: str) -> Identity:
        """Whom a mention with a name in it means."""
        spelt = without_possessive(tokens.slice(name.first, name.after))
        fitting = self._fitting(spelt, language)
        if len(fitting) > 1 and name.gender:
            # Mr. Birk and Ms. Birk.
            told = [person for person in fitting if person.gender == name.gender]
            fitting = told or fitting
        elif fitting and {name.gender, fitting[0].gender} == {"m", "f"}:
            return Identity(base_form(tokens, mention), name.role)  # Mrs. Birk is not John Birk
        surname = None if fitting else self._surname_in(tokens, spelt, language)
        if len(fitting) == 1 or surname is not None:
            return self._spoke(tokens, mention, surname or fitting[0])
        if fitting:
            return Identity(spelt, name.role, False, self._antecedents[id(tokens)].of_any(fitting))
        opens = name.first == mention.first and (name.is_shown or can_only_be_name(tokens, name))
        if name.after != before_address(tokens, mention) and not opens:
            return Identity(base_form(tokens, mention), name.role)
        if spelt[-1:] == "s" and spelt[:-1] in self.words and not name.is_shown:
            spelt = spelt[:-1]
        elif not name.is_shown and tokens.vocabulary.lexicon.nouns_capitalised:
            spelt = base_form(tokens, Phrase(name.first, name.after))
        return Identity(spelt, name.role)

    def _identified_by_case(
        self, tokens: Tokens, mention: Phrase, language: str, cue: str
    ) -> Identity:
        """The same where names are declined: an owner's name is told from the speaker's."""
        gender = gender_of_verb(cue, language)
        several = is_of_several(cue, language) and not tokens.has(mention.first - 1, _PREPOSITION)
        if mention.after - mention.first == 1 and stands_for_somebody(tokens, mention.first):
            own = pronoun_gender(tokens, mention.first)
            # Люди, о которых [он] знал, говорили.
            other = own and (several or {own, gender} == {"m", "f"})
            return self._meant(tokens, mention, "" if other else own, False)
        mention = speaker_in(tokens, mention)
        name, person = self._named_by_case(tokens, mention, language)
        # A role in front of a name is that one's, whoever joins him: мэр Олег Лугов и жители.
        if name is not None and several and not (name.role and _is_joined(tokens, mention)):
            return self._several_by_case(tokens, mention, name, language)
        if name is None:
            found = self._unnamed_by_case(tokens, mention, language, gender)
            if isinstance(found, Identity):
                return found
            person = found
        elif person is None:
            form = form_of(tokens, name.first, name.after)
            self._somebody_spoke(tokens, mention)
            return Identity(base_name([form], language) or written(form.words), name.role)
        if gender and person.gender not in ("", gender) and not _is_only_guessed(person):
            self._somebody_spoke(tokens, mention)
            return Identity(person.name, person.role, False)
        person.gender = gender or person.gender
        return self._spoke(tokens, mention, person)

    def _unnamed_by_case(
        self, tokens: Tokens, mention: Phrase, language: str, gender: str
    ) -> Identity | Person:
        """Who is meant by a description, if one person's role says as much, or what is printed of it."""
        anonymous = is_anonymous(tokens, mention)
        unnamed = anonymous or (mention.after - mention.first == 1 and is_source(tokens, mention))
        fitting = [] if unnamed else self._described(tokens, mention)
        if len(fitting) == 1:
            return fitting[0]
        if not anonymous and is_bare(tokens, *mention):
            return self._only_speaker(tokens, mention, gender, fitting)
        return self._printed_by_case(tokens, mention, language, gender)

    def _several_by_case(
        self, tokens: Tokens, mention: Phrase, name: Naming, language: str
    ) -> Identity:
        """Several people, who may belong to somebody named: `представители Лугова заявили`.

        What one is called by alone is not who they are: `о чём Лугову сообщили`.
        """
        head = head_of(tokens, *mention)
        known = tokens.has(head, _ROLE | _BODY) or is_of_several_roles(tokens, head)
        if mention.first == name.first or not known or name.role:
            return Identity(tokens.slice(*mention), None, False)
        return self._printed_by_case(tokens, mention, language, "")

    def _printed_by_case(
        self, tokens: Tokens, mention: Phrase, language: str, gender: str
    ) -> Identity:
        """The same where names are declined."""
        text = described(tokens, *mention)
        if not text:
            return Identity(tokens.slice(*mention), None, False)
        one = is_one_of(tokens, mention.first)
        if not one and (not is_one_person(tokens, mention) or is_body(tokens, *mention)):
            return Identity(text, None)
        unnamed = Person(text, None, gender, frozenset(), language, True, True)
        return self._spoke(tokens, mention, unnamed)

    def _named_by_case(
        self, tokens: Tokens, mention: Phrase, language: str
    ) -> tuple[Naming | None, Person | None]:
        """The speaker's name in a phrase, and whose it is; nothing where it is only an owner's."""
        name = head_name(tokens, mention)
        if name is None or is_body(tokens, *mention):
            return None, None
        fitting = self._fitting(tokens.slice(name.first, name.after), language)
        if len(fitting) > 1:
            # Of two of a name the one who has this office: главы департамента Лугова.
            fitting = [one for one in self._described(tokens, mention) if one in fitting]
        person = fitting[0] if len(fitting) == 1 else None
        if person is None and name.after != mention.after:
            return None, None
        known = Known(person.name.split()[-1], person.gender) if person is not None else NOBODY
        if owns(tokens, mention.first, Phrase(name.first, name.after), known=known):
            return None, None
        return name, person

    def _only_speaker(
        self, tokens: Tokens, mention: Phrase, gender: str, among: Sequence[Person]
    ) -> Identity:
        """Whom `климатолог` means: the one person who has spoken, else as a pronoun would.

        A source, `собеседник «Волны»`, is that person only just behind his words, if he has told them
        to whom that one belongs, and else nobody known.
        """
        source = is_source(tokens, mention)
        if len(self._speakers) == 1:
            person = self._speakers[0]
            fits = not gender or person.gender in ("", gender)
            if source:
                fits = fits and self._is_interlocutor(tokens, mention, person)
            elif person.role is not None:
                fits = fits and is_bare(tokens, *mention, alone=True)
                fits = fits and not self._has_unlike_office(tokens, mention, person)
            if fits:
                return self._spoke(tokens, mention, person)
        owned = not among and not is_bare(tokens, *mention, alone=True)
        if source or (owned and not self._speakers):
            return self._printed_by_case(tokens, mention, tokens.vocabulary.code, gender)
        # The president of a country is nobody who has only been named: Wysłannik X leci. Prezydent USA mówi …
        told = self._speakers if owned else among
        return self._meant(tokens, mention, gender or "c", described=True, among=told)

    def _is_interlocutor(self, tokens: Tokens, mention: Phrase, person: Person) -> bool:
        """Whether a source is somebody who was named as one who talks to the same outlet."""
        places = self._antecedents[id(tokens)].places
        return self._has_just_spoken(tokens, mention, person) and has_talked_to(
            tokens, mention, (Phrase(*place[:2]) for place in places if place.person is person)
        )

    def _has_just_spoken(self, tokens: Tokens, mention: Phrase, person: Person) -> bool:
        spoken = self._spoken.get(id(tokens))
        return (
            spoken is not None and spoken.person is person and mention.first - spoken.first <= NEAR
        )

    def _spoke(self, tokens: Tokens, mention: Phrase, person: Person) -> Identity:
        self._spoken[id(tokens)] = NamePlace(*mention, person, SUBJECT)
        if person.keys and person not in self._speakers:
            self._speakers.append(person)
        gender = "" if person.forms and _is_only_guessed(person) else person.gender
        return Identity(person.name, person.role, person.is_settled, gender=gender)

    def _somebody_spoke(self, tokens: Tokens, mention: Phrase) -> None:
        """Note that somebody spoke of whom nothing is known, so that a pronoun means nobody before."""
        first, after = mention
        noun = after - first == 1 and not (
            tokens.has(first - 1, _WORD) or is_surname(tokens, first)
        )  # Республиканец
        if noun or tokens.has(first, _BODY) or is_foreign(tokens, after - 1):
            return
        somebody = Person("", None, "", frozenset(), tokens.vocabulary.code, True, False)
        self._spoken[id(tokens)] = NamePlace(*mention, somebody, SUBJECT)

    def _meant(
        self,
        tokens: Tokens,
        mention: Phrase,
        gender: str,
        described: bool,
        among: Sequence[Person] = (),
    ) -> Identity:
        """Whom a pronoun or a description means; a description that nobody fits stands for itself.

        Where there are several whose role says as much, `among` them.
        """
        found = Antecedent(None)
        if gender and not (described and is_anonymous(tokens, mention)):
            spoken = self._spoken.get(id(tokens))
            found = self._antecedents[id(tokens)].of(
                mention.first, gender, spoken, among, described=described
            )
        person = found.person
        if described and declined(tokens) and person is not None and not person.keys:
            roles = (i for i in range(*mention) if tokens.has(i, _ROLE))
            found = found if any(is_called(tokens, i, person) for i in roles) else Antecedent(None)
        elif person is not None and described and is_one_more(tokens, mention, person):
            found = Antecedent(None)
        if described and found.person and self._has_unlike_office(tokens, mention, found.person):
            found = Antecedent(None)
        if found.person is not None:
            if not found.person.gender and gender in ("m", "f") and _is_subject_of_sentence(found):
                found.person.gender = gender
            return self._spoke(tokens, mention, found.person)
        if not found.candidates:
            text = base_form(tokens, mention)
            if described and is_romance(tokens) and is_one_person(tokens, mention):
                # A pronoun behind it means whoever that is, and nobody named before.
                unnamed = Person(
                    text, None, gender, frozenset(), tokens.vocabulary.code, True, True
                )
                self._spoke(tokens, mention, unnamed)
            return Identity(text, None, described)
        likeliest = found.candidates[0].person
        return Identity(likeliest.name, likeliest.role, False, found.candidates)

    def _has_unlike_office(self, tokens: Tokens, mention: Phrase, person: Person) -> bool:
        """Whether a description is of an office that somebody has not, by all that the text tells."""
        if not person.role or not has_unlike_office(tokens, mention, [person.role]):
            return False
        places = [at for at in self._antecedents[id(tokens)].places if at.person is person]
        names = [Phrase(at.first, at.after) for at in places[:_MOST_ALIKE]]
        told = (
            find(tokens, name)
            for name in names
            for find in (_role_in_front, apposition, apposed_role)
        )
        return has_unlike_office(tokens, mention, [person.role, *filter(None, told)])

    def _apposed(self, tokens: Tokens, mention: Phrase, language: str) -> Person | None:
        """Whom `the mayor` means in `the mayor, Carmen Iriarte,`."""
        comma = behind_brackets(tokens, mention.after)
        place = _name_behind(tokens, comma, mention.first)
        if (
            is_arabic(tokens)
            or is_cased_final(tokens)
            or not tokens.has(comma, _COMMA)
            or not tokens.has(place, _CAPITAL)
        ):
            return None
        after = place
        while after < len(tokens) and (continues(tokens, after) or after == place):
            after += 1
        found = naming(tokens, place, after)
        if found is None or found.first != place or goes_on(tokens, after):
            return None
        return self._named(tokens.slice(place, after), language)

    def _with_roles(self) -> list[Person]:
        """The people whose role is known, as many as an article that says `the lawyer` has."""
        if self._titled is None:
            self._titled = [person for person in self._persons if person.role][:_MOST_ALIKE]
        return self._titled

    def _named_before(self, tokens: Tokens, mention: Phrase) -> list[Person]:
        """The people with roles whom a text has named by a place.

        All where it has named nobody yet: a headline may say `мэр` of whom the story names. In German
        and English a description may come long before its name.
        """
        # The name may follow its description at once: le capitaine de la police, Brian Rolin.
        here = self._blocks[id(tokens)], mention.after + _CLOSE_BEHIND * is_romance(tokens)
        titled = self._with_roles()
        if (
            not (declined(tokens) or is_romance(tokens))
            or min(self._first_named.values(), default=here) >= here
        ):
            return titled
        return [person for person in titled if self._first_named.get(id(person), here) < here]

    def _described(self, tokens: Tokens, mention: Phrase) -> list[Person]:
        """Whom `the Kazakh leader` can mean: those whose role says most of it."""
        if introduces(tokens, mention):
            return []
        endings = tokens.vocabulary.endings
        roles = [i for i in range(*mention) if says_role(tokens, i)]
        if not roles or is_plural(tokens, roles[0 if declined(tokens) else -1]):
            return []
        if _is_of_other(tokens, mention, roles):
            return []
        former = tokens.vocabulary.former
        # A Turkic role has an ending with its owner and none alone: меңгерушісі, меңгеруші.
        stems = stems_of if is_cased_final(tokens) else only_stem_of
        words = {
            stems(name_key(tokens.form[i]), endings)
            for i in range(*mention)
            if tokens.tag[i] & _WORD
            and not tokens.tag[i] & FUNCTION
            and tokens.form[i] not in former
        }
        heads = {
            stems(name_key(tokens.form[i]), endings)
            for i in range(*mention)
            if tokens.tag[i] & (_ROLE | _CAPITAL)
        }
        fields = [stems(name_key(tokens.form[i]), endings) for i in fields_of(tokens, mention)]
        # szef resortu zdrowia may be the minister
        familiar = tokens.form[roles[0]] in tokens.vocabulary.familiar_roles
        anybody = familiar and not is_source(tokens, mention)
        best: list[Person] = []
        most = 0
        is_over = any(tokens.form[i] in former for i in range(*mention))
        for person in self._named_before(tokens, mention):
            ended = not is_over and not former.isdisjoint((person.role or "").lower().split())
            if ended or _is_named_in(tokens, mention, person) or _serve(tokens, roles[-1], person):
                continue  # the shadow minister is not the minister, the vali yardımcısı not the vali
            keys = [stems(name_key(word), endings) for word in words_of_role(person.role)]
            told = frozenset().union(*keys)
            if declined(tokens) and (
                is_anothers(tokens, mention, roles[0], person)
                or serves(tokens, roles[0], person)
                or not (anybody or is_called(tokens, roles[0], person))
            ):
                continue
            other = is_of_another_land(tokens, mention, roles[-1], keys) or is_of_another_office(
                tokens, mention, roles[0 if is_romance(tokens) else -1], person
            )
            if other or (any(word.isdisjoint(told) for word in fields) and len(keys) > 1):
                continue  # the home secretary is no justice secretary
            shared = sum(1 for word in words if not word.isdisjoint(told))
            if (
                shared == 1
                and not anybody
                and all(head.isdisjoint(told) for head in heads)
                and not self._has_just_spoken(tokens, mention, person)
            ):
                continue  # the director of a company is no secretary of a company
            if shared and shared >= most:
                best = [*best, person] if shared == most else [person]
                most = shared
        return best


def _serve(tokens: Tokens, role: int, person: Person) -> bool:
    """Whether the Turkic office at `role` serves a person's in its name, or the other way round."""
    if not is_cased_final(tokens):
        return False
    endings = tokens.vocabulary.endings
    own = stems_of(name_key(tokens.form[role]), endings)
    words = (person.role or "").lower().split()
    keys = [stems_of(name_key(word), endings) for word in words]
    if serves_office(tokens, role):
        return all(own.isdisjoint(key) for key in keys)
    serves = len(words) > 1 and is_owned_office(tokens.vocabulary, words[-1])
    return serves and own.isdisjoint(keys[-1]) and not own.isdisjoint(keys[-2])


def _name_behind(tokens: Tokens, comma: int, opening: int) -> int:
    """Where a name may begin that a comma parts from its description, past what else he is called.

    O comandante da polícia, coronel Davi Prado; le président du tribunal, le juge Davi Prado,
    """
    first = comma + 1
    if is_romance(tokens) and tokens.has(first, _ARTICLE):
        genders = {gender_of_article(tokens, first), gender_of_article(tokens, opening)}
        first += genders != {"m", "f"}
    place = first
    while tokens.has(place, _ROLE | _TITLE) and not tokens.has(place, _CAPITAL):
        place += 1
    return place


def _is_of_other(tokens: Tokens, mention: Phrase, roles: Sequence[int]) -> bool:
    """Whether a description is of who or what somebody of a role has: el equipo de la candidata."""
    if declined(tokens):
        officer = is_declined_role(tokens.vocabulary, tokens.form[roles[0]])
        return officer and head_of(tokens, *mention) < roles[0]  # посланник президента
    owned = is_romance(tokens) and any(
        tokens.has(i, Tag.LINKING) for i in range(mention.first + 1, roles[0])
    )
    return owned or _ends_in_name(tokens, mention, roles[-1]) or is_team(tokens, mention, roles[-1])


def _is_named_in(tokens: Tokens, mention: Phrase, person: Person) -> bool:
    """Whether a description names a person, whom its head is not: the adviser to President Birk."""
    if tokens.vocabulary.order not in (OrderKind.FIXED, OrderKind.ROMANCE):
        return False
    surname = person.name.rpartition(" ")[2].lower()
    return any(tokens.form[i] == surname and tokens.has(i, _CAPITAL) for i in range(*mention))


def _ends_in_name(tokens: Tokens, mention: Phrase, role: int) -> bool:
    """Whether an English role has a name behind it, which is no other's: `actress America Ferro`."""
    if tokens.vocabulary.order is not OrderKind.FIXED or role + 1 == mention.after:
        return False
    return not tokens.has(role, _CAPITAL) and all(
        tokens.has(i, _CAPITAL) for i in range(role + 1, mention.after)
    )


# -- names


def _role_told(tokens: Tokens, found: Naming, language: str, known: Person | None) -> str | None:
    """The role that a place tells of the person named there, or that is known."""
    place = Phrase(found.first, found.after)
    if found.role is not None:
        # O presidente do tribunal, ministro Davi Prado: the office before his rank.
        office = apposed_role(tokens, place) if is_romance(tokens) else None
        return office or found.role
    role = known.role if known is not None else None
    role = role or _apposed_behind(tokens, place, language)
    return role or apposed_role(tokens, place)


def _role_in_front(tokens: Tokens, name: Phrase) -> str | None:
    """The role right in front of a name, if any."""
    return role_in_front(tokens, name.first, name.first)


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


def _is_joined(tokens: Tokens, mention: Phrase) -> bool:
    """Whether somebody else stands beside a mention: мэр Олег Лугов и жители."""
    return tokens.has(mention.first - 1, _COORDINATING) or tokens.has(mention.after, _COORDINATING)


def _is_only_guessed(person: Person) -> bool:
    """Whether nothing but the form of a name that nobody knows tells if it is a man's: Террі Бренстед."""
    first, *more = person.name.split()
    guessed = gender_of(person.forms, person.language) == person.gender if person.forms else False
    return guessed and bool(more) and not given_gender(first, person.language)


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


def _by_case(form: Form, standing: int, language: str) -> int:
    """How a name stands whose case tells more than its place: `Анну Берг избрали`."""
    if is_nominative(form, language):
        return standing
    named = standing != HANGING and is_object(form, language)
    return min(standing, NAMED) if named else HANGING


def _truer(role: str | None, other: str | None, former: Set[str]) -> str | None:
    """Of two roles of one person the first, unless the other says that it is over."""
    if role is None or other is None:
        return role or other
    words, others = role.lower().split(), other.lower().split()
    over = not former.isdisjoint(others) and former.isdisjoint(words)
    return other if over and not set(words).isdisjoint(others) else role


def _is_subject_of_sentence(found: Antecedent) -> bool:
    """Whether whom a pronoun means is the subject of a sentence, and of no clause in it only.

    Of "Mr. Brandt said Holm raised her hand. She said …" nothing tells that Holm is a woman.
    """
    return any(
        place.person is found.person and place.standing == SUBJECT for place in found.candidates
    )


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


def _add(namesakes: list[Person], person: Person) -> None:
    if len(namesakes) < _MOST_ALIKE:
        namesakes.append(person)
